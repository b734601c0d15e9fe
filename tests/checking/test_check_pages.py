"""docs/check.md and docs/lock.md: what they show is what is printed."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from checkout import Checkout
from family import CARD, USERS
from hubserver import HubServer
from modellic.checking import Options, check
from modellic.checking.ignores import ignores_in
from modellic.cli.main import main
from modellic.reports.check_json import to_json

DOCS = Path(__file__).parents[2] / "docs"
OTTER = "otter/Otter-7B"
COMPANY = f"""
[products.chat]
models = ["{OTTER}"]
uses = ["commercial", "product"]
monthly-active-users = "12M"
"""


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def sessions(name: str) -> list[tuple[str, str]]:
    (block,) = re.findall(r"```console\n(.*?)```", page(name), re.DOTALL)
    parts = re.split(r"^\$ modellic (.*)\n", block, flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


@pytest.fixture
def clone(tmp_path: Path, hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A clone of one file, which loads a model on line 4."""
    hub.add(OTTER, {"README.md": CARD, "LICENSE": USERS})
    clone = Checkout(tmp_path / "clone")
    clone.write({"app.py": f'from m import M\n\n\nM.from_pretrained("{OTTER}")\n'})
    monkeypatch.chdir(clone.folder)
    for name in ("COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return clone


@pytest.mark.parametrize("name", ["check.md", "lock.md"])
def test_the_sessions_are_what_the_commands_print(
    name: str, clone: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    if name == "check.md":
        clone.write({"modellic.toml": COMPANY})
    for command, printed in sessions(name):
        main(shlex.split(command))
        assert capsys.readouterr().out == printed


def test_the_ignore_that_is_shown_is_one() -> None:
    (line,) = re.findall(r"```python\n(.*?)```", page("check.md"), re.DOTALL)
    (found,) = ignores_in("app.py", line)
    assert (found.ids, found.fault) == (("rule-triggered",), "")
    assert found.reason


def test_each_key_of_the_json_form_is_in_the_table(clone: Checkout) -> None:
    clone.write({"modellic.toml": COMPANY})
    form = to_json(check(clone.folder, Options()))
    table = page("check.md").partition("## The JSON form")[2]
    named = set(re.findall(r"`([\w]+)`", table))
    keys = {*form, *form["models"][0], *form["results"][0], *form["looked"]}
    assert keys - {"schema", "modellic"} <= named


def test_each_kind_of_line_of_a_lock_is_in_the_table(clone: Checkout) -> None:
    main(["lock"])
    lines = [json.loads(line) for line in Path("modellic.lock").read_text().splitlines()]
    table = page("lock.md").partition("## The file")[2]
    named = set(re.findall(r"`([\w]+)`", table))
    assert {key for line in lines[1:] for key in line} <= named
    assert '`{"modellic-lock": 1}`' in table
    assert json.dumps(lines[0]) == '{"modellic-lock": 1}'
    assert clone.folder.exists()
