"""Which models are watched: one form for each, however it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from modellic.company import load_company
from modellic.errors import UsageError
from modellic.sources import Target
from modellic.watch.portfolio import addition, canonical, canonical_or_same, find, readable, same

KIMI = "moonshotai/Kimi-K2-Instruct"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "model").mkdir()
    (tmp_path / "LICENSE.txt").write_text("Show the otter.\n")
    return tmp_path


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (KIMI, KIMI),
        (f"{KIMI}@v1", f"{KIMI}@v1"),
        (f"https://huggingface.co/{KIMI}", KIMI),
        (f"https://huggingface.co/{KIMI}/tree/v1", f"{KIMI}@v1"),
        (f"hf://{KIMI}", KIMI),
        ("gpt2", "gpt2"),
        ("./model", "{folder}/model"),
        ("LICENSE.txt", "{folder}/LICENSE.txt"),
    ],
)
def test_a_target_has_one_form(given: str, kept: str, folder: Path) -> None:
    assert canonical(given) == kept.format(folder=folder)
    assert isinstance(readable(canonical(given)), Target)


@pytest.mark.parametrize("given", ["./missing", "missing.txt", "https://example.com/x/y", "a/b/c"])
def test_what_is_no_target_is_an_error(given: str) -> None:
    with pytest.raises(UsageError):
        canonical(given)
    assert canonical_or_same(given) == given


def test_nothing_is_added_twice() -> None:
    added = addition([KIMI, KIMI.lower(), f"hf://{KIMI}", "gpt2", "a/b"], ["GPT2"], None)
    assert added.new == (KIMI, "a/b")
    assert added.known == ("gpt2",)


def test_revisions_and_paths_mind_their_case() -> None:
    assert same("Otter/A@Main") != same("otter/a@main")
    assert same("Otter/A@v1") == same("otter/a@v1")
    assert same("/models/A") != same("/models/a")


def test_the_models_of_the_company_file_are_added_and_globs_are_told(folder: Path) -> None:
    file = folder / "modellic.toml"
    file.write_text(f'[products.chat]\nmodels = ["{KIMI}", "Qwen/*"]\n', "utf-8")
    added = addition([KIMI.upper()], [], load_company(file))
    assert added.new == (KIMI,)
    assert added.globs == ("Qwen/*",)


@pytest.mark.parametrize("given", [KIMI, KIMI.lower(), f"https://huggingface.co/{KIMI}"])
def test_what_is_watched_is_found_however_it_is_written(given: str) -> None:
    assert find(given, ["gpt2", KIMI]) == KIMI


def test_a_path_that_is_gone_is_found_by_its_name(folder: Path) -> None:
    kept = canonical("./model")
    (folder / "model").rmdir()
    assert find(kept, [kept]) == kept


def test_what_is_not_watched_is_not_found() -> None:
    with pytest.raises(UsageError, match="this is not watched"):
        find("gpt2", [KIMI])


def test_a_kept_target_that_cannot_be_read_any_more_says_why() -> None:
    error = readable("a/b/c")
    assert isinstance(error, UsageError)
    assert "no repository id" in error.what
