"""The pages about papers: their examples are what the command prints, their tables are whole."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from modellic.cli.main import main
from modellic.reports import PAPER_FORMATS

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = ("spdx.md", "cyclonedx.md", "odrl.md")
EXAMPLE = re.compile(
    r"```console\n\$ modellic ([^\n]*)\n```\n\n```(?:text|json)\n(.*?)```", re.DOTALL
)


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


@pytest.mark.usefixtures("hf_home")
@pytest.mark.parametrize("name", PAGES)
def test_an_example_is_what_the_command_prints(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    found = EXAMPLE.search(page(name))
    assert found is not None
    assert main(shlex.split(found[1])) == 0
    printed = capsys.readouterr().out
    for part in found[2].split("…\n"):
        assert part in printed


@pytest.mark.parametrize("form", [form.name for form in PAPER_FORMATS])
def test_every_format_is_explained(form: str) -> None:
    assert any(f"`{form}`" in page(name) or f"-f {form}" in page(name) for name in PAGES)
