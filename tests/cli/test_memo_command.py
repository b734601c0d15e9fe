"""`modellic memo`: what a person gets."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

import family
from hubserver import HubServer
from modellic.cli.main import main

KIMI = "moonshotai/Kimi-K2-Instruct"
PAGE = (Path(__file__).parents[2] / "docs" / "memo.md").read_text("utf-8")
EXAMPLE = re.compile(r"```console\n\$ modellic ([^\n]*)\n```\n\n```markdown\n(.*?)```", re.DOTALL)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("hf_home")
@pytest.mark.parametrize(("command", "shown"), EXAMPLE.findall(PAGE))
def test_an_example_of_the_page_is_what_the_command_prints(
    command: str, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(shlex.split(command)) == 0
    printed = capsys.readouterr().out
    for part in shown.split("…\n"):
        assert part in printed


@pytest.mark.usefixtures("hf_home")
def test_the_paper_goes_to_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["memo", KIMI, "--offline", "-f", "html", "-l", "ja", "-o", "memo.html"]) == 0
    assert capsys.readouterr().out == ""
    page = (folder / "memo.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert '<html lang="ja">' in page


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_model_of_the_hub_with_its_base_models(
    language: str, hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    family.populate(hub)
    assert main(["memo", "acme/Tune", "-l", language]) == 0
    printed = capsys.readouterr().out
    assert "otter/Otter-7B" in printed
    assert re.search(r"commit, [0-9a-f]{40}|[0-9a-f]{40}", printed)
    words = {"en": "The licence drops", "ja": "引き継がれていない"}
    assert words[language] in printed


@pytest.mark.usefixtures("hf_home")
def test_a_model_without_an_answer_ends_with_3(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["memo", "nobody/Knows-This", KIMI, "--offline"]) == 3
    printed = capsys.readouterr().out
    assert "There is no answer about this model" in printed
    assert f"## {KIMI}" in printed


def test_an_answer_with_a_gap_ends_with_1(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "LICENSE").write_text("Otters swim in rivers.\n")
    assert main(["memo", "./LICENSE", "--offline"]) == 1
    assert "The answer is not complete" in capsys.readouterr().out
