"""`modellic explain`: what a contributor sees of a clause."""

from __future__ import annotations

from pathlib import Path

import pytest

from modellic.cli.main import main

CLAUSES = """\
If your annual revenue exceeds $5 million, register with us.

You agree not to sell or decompile the SDK.
"""
FIGURE = """\
LICENSE:1
  │ If your annual revenue exceeds $5 million, register with us.

  PLAIN                                 If
  IF                                    If
  WHOSE      licensee                   your
  PLAIN      before                     annual
  PERIOD     year                       annual
  METRIC     revenue                    revenue
  CMP        gt                         exceeds
  AMOUNT     5000000 USD                $5 million
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "LICENSE").write_text(CLAUSES, "utf-8")
    return tmp_path


def explained(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["explain", "LICENSE", *arguments]) == 0
    return capsys.readouterr().out


def test_the_tokens_stand_in_columns(capsys: pytest.CaptureFixture[str]) -> None:
    assert explained(capsys, "--line", "1").startswith(FIGURE)


def test_a_sentence_of_several_acts_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    out = explained(capsys, "--line", "3")
    assert out.count("LICENSE:3") == 1
    assert out.count("\n  start\n") == 2
    rules = [line for line in out.splitlines() if line.startswith("  = ")]
    assert rules == [
        "  = Do not distribute the model or derivatives of it.",
        "  = Do not reverse engineer the model.",
    ]


def test_a_line_without_words_that_are_known_is_an_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "LICENSE", "--line", "2"]) == 3
    assert "LICENSE:2" in capsys.readouterr().err
