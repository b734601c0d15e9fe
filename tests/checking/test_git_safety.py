"""What git is asked, and that a repository makes it run nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from checkout import Checkout, load
from modellic.checking.git import MAX_BLOB, Git, blob_of, web_address
from modellic.errors import UsageError


def test_the_base_is_where_two_branches_went_apart(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    base = clone.commit({"a.py": "1\n"})
    clone.git("switch", "--quiet", "--create", "feature")
    clone.commit({"b.py": "2\n"})
    clone.git("switch", "--quiet", "main")
    clone.commit({"c.py": "3\n"})
    clone.git("switch", "--quiet", "feature")
    assert Git(tmp_path).base("main") == base


@pytest.mark.parametrize(
    ("revision", "complaint"),
    [
        ("nowhere", "git knows no such revision"),
        ("--output=x", "no revision"),
        ("-", "no revision"),
        ("", "no revision"),
        ("HEAD:a.py", "git knows no such revision"),
        ("HEAD\n--all", "git knows no such revision"),
    ],
)
def test_what_is_no_revision_is_a_wrong_argument(
    revision: str, complaint: str, tmp_path: Path
) -> None:
    clone = Checkout(tmp_path)
    clone.commit({"a.py": "1\n"})
    with pytest.raises(UsageError, match=complaint):
        Git(tmp_path).base(revision)
    assert not (tmp_path / "x").exists()


def test_histories_without_a_common_commit_are_a_wrong_argument(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    clone.commit({"a.py": "1\n"})
    clone.git("switch", "--quiet", "--orphan", "other")
    clone.commit({"b.py": "2\n"})
    with pytest.raises(UsageError, match="nothing in common"):
        Git(tmp_path).base("main")


def test_a_folder_that_is_no_clone_is_a_wrong_argument(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not a git repository"):
        Git(tmp_path)


def test_without_git_there_is_one_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="git cannot be run"):
        Git(tmp_path)


def test_a_repository_makes_git_run_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every setting here names a program that leaves a file behind."""
    clone = Checkout(tmp_path / "clone")
    trap = tmp_path / "trap.sh"
    sprung = tmp_path / "sprung"
    trap.write_text(f"#!/bin/sh\necho run >> {sprung}\ncat\n")
    trap.chmod(0o755)
    attributes = "*.py filter=x diff=x\n"
    base = clone.commit(
        {"a.py": load("org/a"), ".gitattributes": attributes, ".gitignore": "a.py\n"}
    )
    for name in (
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "diff.external",
        "diff.x.textconv",
        "diff.x.command",
        "filter.x.clean",
        "filter.x.smudge",
        "filter.x.process",
        "alias.rev-parse",
    ):
        clone.git("config", name, str(trap) if "alias" not in name else f"!{trap}")
    clone.git("config", "extensions.partialClone", "origin")
    clone.git("config", "remote.origin.url", f"ext::{trap}")
    clone.git("config", "remote.origin.promisor", "true")
    clone.git("config", "protocol.ext.allow", "always")
    hooks = clone.folder / ".git" / "hooks"
    for hook in ("post-index-change", "reference-transaction", "fsmonitor-watchman"):
        (hooks / hook).write_bytes(trap.read_bytes())
        (hooks / hook).chmod(0o755)
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", str(trap))
    monkeypatch.setenv("GIT_SSH_COMMAND", str(trap))
    clone.write({"a.py": load("org/b")})
    git = Git(clone.folder)
    assert git.base("HEAD") == base
    tree = git.tree(base, {"a.py"}, set())
    assert git.content(tree.blobs["a.py"]) == load("org/a").encode()
    assert git.content("0" * 40) is None
    assert git.repository() is None
    assert git.tracked_though_ignored() == {"a.py"}
    assert not sprung.exists()


def test_a_folder_that_looks_like_a_bare_repository_is_none(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    clone.commit({"a.py": "1\n"})
    clone.git("clone", "--quiet", "--bare", ".", "trap")
    with pytest.raises(UsageError, match="bare"):
        Git(tmp_path / "trap")


def test_names_of_any_kind_are_found_in_a_tree(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    names = ["line\nfeed.py", "tab\there.py", "-dash.py", 'quote".py', "ünï.py"]
    commit = clone.commit(dict.fromkeys(names, "1\n"))
    assert set(Git(tmp_path).tree(commit, set(names), set()).blobs) == set(names)


def test_a_blob_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    commit = clone.commit({"a.py": b"#" * (MAX_BLOB + 1)})
    git = Git(tmp_path)
    assert git.content(git.tree(commit, {"a.py"}, set()).blobs["a.py"]) is None


def test_the_name_of_a_content_is_the_one_that_git_gives(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    clone.write({"a.py": "otter\n"})
    assert blob_of(b"otter\n") == clone.git("hash-object", "a.py")
    assert blob_of(b"x", like="0" * 64) == hashlib.sha256(b"blob 1\0x").hexdigest()


def test_the_repository_is_named_without_a_password(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    commit = clone.commit({"a.py": "1\n"})
    clone.git("remote", "add", "origin", "https://user:secret@git.example.org/org/name.git")
    known = Git(tmp_path).repository()
    assert known is not None
    assert (known.url, known.revision, known.branch) == (
        "https://git.example.org/org/name",
        commit,
        "main",
    )


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("git@github.com:org/name.git", "https://github.com/org/name"),
        ("ssh://git@host.example:2222/org/name", "https://host.example/org/name"),
        ("https://host.example:8443/a/b.git/", "https://host.example:8443/a/b"),
        ("http://token@host.example/a?x=1#y", "http://host.example/a"),
        ("../elsewhere", None),
        ("/srv/name.git", None),
        ("file:///srv/name.git", None),
        ("ext::sh -c evil", None),
        ("https://[broken", None),
        ("", None),
    ],
)
def test_addresses_of_remotes(remote: str, address: str | None) -> None:
    assert web_address(remote) == address


def test_the_variables_of_a_hook_do_not_lead_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = Checkout(tmp_path / "here"), Checkout(tmp_path / "there")
    here.commit({"a.py": "1\n"})
    monkeypatch.setenv("GIT_DIR", str(there.folder / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "index"))
    assert Git(here.folder).top.samefile(here.folder)
