"""What a person may write as a target, and what it is taken for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.errors import UsageError
from modellic.sources import Target, parse_target
from modellic.sources.target import is_repo_id, is_revision

SHA = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("given", "repo_id", "revision"),
    [
        ("org/name", "org/name", None),
        ("gpt2", "gpt2", None),
        ("meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.1-8B", None),
        ("org/name@main", "org/name", "main"),
        ("gpt2@v1.0", "gpt2", "v1.0"),
        (f"org/name@{SHA}", "org/name", SHA),
        ("org/name@refs/pr/7", "org/name", "refs/pr/7"),
        ("org/name@feature/x", "org/name", "feature/x"),
        ("https://huggingface.co/org/name", "org/name", None),
        ("https://huggingface.co/org/name/", "org/name", None),
        ("http://huggingface.co/org/name", "org/name", None),
        ("https://www.huggingface.co/org/name", "org/name", None),
        ("https://hf.co/org/name", "org/name", None),
        ("huggingface.co/org/name", "org/name", None),
        ("https://HuggingFace.co/org/name?library=transformers#use", "org/name", None),
        ("https://huggingface.co/org/name/tree/v1", "org/name", "v1"),
        ("https://huggingface.co/org/name/tree/main/docs", "org/name", "main"),
        (f"https://huggingface.co/org/name/blob/{SHA}/LICENSE", "org/name", SHA),
        ("https://huggingface.co/org/name/resolve/main/a/b.md?download=true", "org/name", "main"),
        ("https://huggingface.co/org/name/commit/" + SHA, "org/name", SHA),
        ("https://huggingface.co/org/name/tree/refs%2Fpr%2F7", "org/name", "refs/pr/7"),
        ("https://huggingface.co/org/name/tree/refs/pr/7/docs", "org/name", "refs/pr/7"),
        ("https://huggingface.co/org/name/discussions/3", "org/name", None),
        ("https://huggingface.co/gpt2", "gpt2", None),
        ("https://huggingface.co/gpt2/tree/main", "gpt2", "main"),
        ("hf://org/name", "org/name", None),
        ("hf://models/org/name", "org/name", None),
        ("hf://org/name@v1", "org/name", "v1"),
        ("hf://org/name@v1/LICENSE", "org/name", "v1"),
        ("hf://org/name@refs/pr/7/LICENSE", "org/name", "refs/pr/7"),
        ("hf://org/name@feature%2Fx/a.md", "org/name", "feature/x"),
        ("hf://org/name/docs/LICENSE", "org/name", None),
    ],
)
def test_a_repository_in_all_its_spellings(given: str, repo_id: str, revision: str | None) -> None:
    assert parse_target(given) == Target(given, repo_id=repo_id, revision=revision)


def test_the_endpoint_of_another_hub_is_a_hub_too(
    hf_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", "https://hub.example.org:8443")
    assert parse_target("https://hub.example.org:8443/org/name/tree/v2") == Target(
        "https://hub.example.org:8443/org/name/tree/v2", repo_id="org/name", revision="v2"
    )


@pytest.mark.parametrize(
    "given", ["./org/name", "../x", "/srv/models/x", "~/x", ".", "..", "LICENSE.txt", "model.GGUF"]
)
def test_a_path_need_not_exist_to_be_one(given: str) -> None:
    assert parse_target(given).path == Path(given).expanduser()


@pytest.mark.parametrize(
    ("exists", "given", "is_path"),
    [
        ("LICENSE", "LICENSE", True),
        ("docs/LICENSE", "docs/LICENSE", True),
        ("my-model/", "my-model", True),
        ("a/b/c/", "a/b/c", True),
        ("my model/", "my model", True),
        ("org/name/", "org/name", False),
        ("org/name/", "./org/name", True),
        ("org/name.d/x/", "org/name.d/x", True),
    ],
)
def test_what_exists_here_is_told_from_an_id(
    exists: str, given: str, is_path: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / exists
    place.parent.mkdir(parents=True, exist_ok=True)
    place.mkdir() if exists.endswith("/") else place.touch()
    monkeypatch.chdir(tmp_path)
    assert (parse_target(given).path is not None) is is_path


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("org/na\nme", "control or invisible"),
        ("org/na\x1b[31mme", "control or invisible"),
        ("org/\u202ename", "control or invisible"),
        ("a/" + "b" * 97, "no repository id"),
        ("x" * 3000, "3000 characters long"),
        ("org/name/extra", "no repository id"),
        ("org/../name", "goes up"),
        ("org/na..me", "no repository id"),
        ("org/na--me", "no repository id"),
        ("org/name.git", "no repository id"),
        ("-org/name", "no repository id"),
        ("örg/name", "no repository id"),
        ("org/name@", "no revision"),
        ("org/name@a b", "no revision"),
        ("org/name@../../x", "no revision"),
        ("org/name@-x", "no revision"),
        ("https://huggingface.co/", "no repository"),
        ("https://huggingface.co/docs/hub", "no repository"),
        ("https://huggingface.co/org/name/nonsense", "no page"),
        ("https://huggingface.co/org/name/tree/..%2F..", "no revision"),
        ("https://huggingface.co/datasets/org/name", "a dataset, not a model"),
        ("https://huggingface.co/spaces/org/name", "a Space, not a model"),
        ("hf://datasets/org/name", "a dataset, not a model"),
        ("hf://", "no repository id"),
        ("https://example.org/org/name", "does not lead to the hub"),
        ("https://huggingface.co.example.org/org/name", "does not lead to the hub"),
        ("file:///etc/passwd", "only https URLs"),
        ("https://[huggingface.co/org/name", "is no URL"),
    ],
)
def test_what_is_refused_says_why(given: str, message: str) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        parse_target(given)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("given", ["org/name/", "org/name//", "org/name@v2/"])
def test_a_slash_at_the_end_is_let_go(given: str) -> None:
    target = parse_target(given)
    assert (target.repo_id, target.path) == ("org/name", None)


def test_a_password_in_a_url_is_not_repeated() -> None:
    with pytest.raises(UsageError, match="user name or a password") as caught:
        parse_target("https://me:hf_secret@huggingface.co/org/name")
    assert "secret" not in str(caught.value)


@given(st.text(max_size=60))
def test_any_text_is_a_target_or_a_usage_error(text: str) -> None:
    try:
        target = parse_target(text)
    except UsageError:
        return
    assert (target.repo_id is None) != (target.path is None)
    assert target.repo_id is None or is_repo_id(target.repo_id)
    assert target.revision is None or is_revision(target.revision)
