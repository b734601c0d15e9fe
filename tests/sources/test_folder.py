"""Folders and files of this machine: what is read, and what a hostile one cannot do."""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from modellic.errors import NotFoundError, UnresolvedError
from modellic.sources import folder
from modellic.sources.files import MAX_FILE_BYTES
from modellic.sources.folder import FolderSource, read_named
from modellic.sources.snapshot import Problem, ProblemKind, Role, Snapshot, SourceFile
from modellic.sources.target import Target

COMMIT = "0123456789abcdef0123456789abcdef01234567"
OTHER_COMMIT = COMMIT[::-1]


def scan(path: Path) -> Snapshot:
    return FolderSource().fetch(Target(str(path), path=path))


def write(root: Path, *paths: str, content: str = "Terms.\n") -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, encoding="utf-8")


def listed(snapshot: Snapshot) -> list[tuple[str, Role]]:
    return [(file.path, file.role) for file in snapshot.files]


@contextmanager
def closed(*paths: Path) -> Iterator[None]:
    """Take away all permissions of paths for a while."""
    modes = [path.stat().st_mode for path in paths]
    for path in paths:
        path.chmod(0)
    try:
        if os.access(paths[0], os.R_OK):
            pytest.skip("file permissions do not stop this user")
        yield
    finally:
        for path, mode in zip(paths, modes, strict=True):
            path.chmod(mode)


def only_problem(snapshot: Snapshot) -> Problem:
    (problem,) = snapshot.problems
    return problem


def gguf(license_id: str) -> bytes:
    key, value = b"general.license", license_id.encode()
    pair = struct.pack("<Q", len(key)) + key + struct.pack("<IQ", 8, len(value)) + value
    return b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + pair


def test_a_folder_gives_what_says_how_it_is_licensed_in_a_fixed_order(tmp_path: Path) -> None:
    write(tmp_path, "z/NOTICE", "NOTICE", "README.md", "LICENSE", "config.json", "a/LICENSE")
    write(
        tmp_path, "USE_POLICY.md", "adapter_config.json", "train.py", "a/b/LICENSE", ".git/LICENSE"
    )
    snapshot = scan(tmp_path)
    assert listed(snapshot) == [
        ("LICENSE", Role.LICENSE),
        ("NOTICE", Role.NOTICE),
        ("README.md", Role.CARD),
        ("USE_POLICY.md", Role.USE_POLICY),
        ("adapter_config.json", Role.CONFIG),
        ("config.json", Role.CONFIG),
        ("a/LICENSE", Role.LICENSE),
        ("z/NOTICE", Role.NOTICE),
    ]
    assert (snapshot.id, snapshot.source, snapshot.revision) == (str(tmp_path), "folder", None)
    assert not snapshot.problems


def test_files_are_kept_byte_for_byte(tmp_path: Path) -> None:
    contents = {
        "LICENSE": b"\xef\xbb\xbfTerms\r\n",
        "LICENSE.md": "Terms".encode("utf-16"),
        "LICENSE.txt": b"caf\xe9",
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    assert {file.path: file.content for file in scan(tmp_path).files} == contents


def test_headers_of_weights_are_read(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "model.gguf").write_bytes(gguf("mit"))
    (tmp_path / "sub" / "q4.GGUF").write_bytes(gguf("gemma"))
    (tmp_path / "empty.safetensors").write_bytes(struct.pack("<Q", 2) + b"{}")
    (tmp_path / "broken.safetensors").write_bytes(b"\x09")
    snapshot = scan(tmp_path)
    assert [(w.path, dict(w.entries)) for w in snapshot.weights] == [
        ("model.gguf", {"general.license": "mit"}),
        ("sub/q4.GGUF", {"general.license": "gemma"}),
    ]
    assert only_problem(snapshot).where == "broken.safetensors"


def test_shards_that_git_lfs_left_out_are_told_once(tmp_path: Path) -> None:
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"
    write(tmp_path, "a.safetensors", "b.safetensors", content=pointer)
    problem = only_problem(scan(tmp_path))
    assert (problem.kind, problem.partial) == (ProblemKind.NOT_FOUND, False)


def test_an_empty_folder_is_a_snapshot_without_files(tmp_path: Path) -> None:
    assert scan(tmp_path) == Snapshot(id=str(tmp_path), source="folder")


@pytest.mark.parametrize("name", ["absent", "LICENSE/absent", "x" * 5000, "nul\0"])
def test_what_is_not_there_is_unresolved(tmp_path: Path, name: str) -> None:
    write(tmp_path, "LICENSE")
    with pytest.raises(UnresolvedError) as caught:
        scan(tmp_path / name)
    assert caught.value.hint
    assert isinstance(caught.value, NotFoundError) == (name.endswith("absent"))


@pytest.mark.parametrize(
    ("name", "content", "role"),
    [
        ("LICENSE", b"Terms", Role.LICENSE),
        ("whatever.txt", b"Terms", Role.LICENSE),
        ("terms.py", b"Terms", Role.LICENSE),
        ("NOTICE", b"Terms", Role.LICENSE),
        ("license.md", b"# Terms", Role.LICENSE),
        ("README.md", b"# A model", Role.CARD),
        ("card.md", b"\xef\xbb\xbf\n---\r\nlicense: mit\r\n---\r\n", Role.CARD),
        ("config.json", b"{}", Role.CONFIG),
    ],
)
def test_one_file_is_a_licence_or_a_card(
    tmp_path: Path, name: str, content: bytes, role: Role
) -> None:
    write(tmp_path, "COPYING")
    path = tmp_path / name
    path.write_bytes(content)
    snapshot = scan(path)
    assert snapshot.files == (SourceFile(name, role, content),)
    assert snapshot.id == str(path)
    assert not snapshot.problems


def test_one_weights_file_is_read_for_its_header(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(gguf("mit"))
    snapshot = scan(path)
    assert [dict(w.entries) for w in snapshot.weights] == [{"general.license": "mit"}]
    assert not snapshot.files


@pytest.mark.parametrize("content", [b"", b"Terms\0", b"%PDF-1.7"])
@pytest.mark.parametrize("given_alone", [True, False])
def test_what_is_no_text_is_a_gap_in_the_answer(
    tmp_path: Path, content: bytes, given_alone: bool
) -> None:
    (tmp_path / "LICENSE").write_bytes(content)
    snapshot = scan(tmp_path / "LICENSE" if given_alone else tmp_path)
    problem = only_problem(snapshot)
    assert (problem.kind, problem.where, problem.partial) == (
        ProblemKind.UNREADABLE,
        "LICENSE",
        True,
    )
    assert not snapshot.files


@pytest.mark.parametrize("name", ["README.md", "LICENSE"])
def test_a_gigabyte_is_not_read(tmp_path: Path, name: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(2**30)
    snapshot = scan(tmp_path)
    problem = only_problem(snapshot)
    assert (problem.kind, problem.where, problem.partial) == (ProblemKind.TOO_LARGE, name, True)
    assert str(2**30) in problem.what
    assert not snapshot.files


def test_a_file_at_the_bound_is_read(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").write_bytes(b"x" * MAX_FILE_BYTES)
    assert not scan(tmp_path).problems


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    write(tmp_path, "text", "shared/LICENSE")
    (tmp_path / "LICENSE").symlink_to("text")
    (tmp_path / "linked").symlink_to("shared")
    (tmp_path / "itself").symlink_to(".")
    snapshot = scan(tmp_path)
    assert [p for p, _ in listed(snapshot)] == ["LICENSE", "linked/LICENSE", "shared/LICENSE"]
    assert not snapshot.problems


def test_the_given_path_may_be_a_link(tmp_path: Path) -> None:
    write(tmp_path, "real/LICENSE")
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "file").symlink_to("real/LICENSE")
    assert [p for p, _ in listed(scan(tmp_path / "link"))] == ["LICENSE"]
    assert [p for p, _ in listed(scan(tmp_path / "file"))] == ["file"]


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("../secret", ProblemKind.REFUSED),
        ("/etc/passwd", ProblemKind.REFUSED),
        ("sub/../../secret", ProblemKind.REFUSED),
        ("hop", ProblemKind.REFUSED),
        ("absent", ProblemKind.NOT_FOUND),
        ("LICENSE", ProblemKind.UNREADABLE),
        ("/dev/zero", ProblemKind.REFUSED),
    ],
)
def test_a_link_that_leads_elsewhere_is_not_followed(
    tmp_path: Path, link: str, kind: ProblemKind
) -> None:
    write(tmp_path, "secret", "root/sub/x")
    (tmp_path / "root" / "hop").symlink_to(tmp_path / "secret")
    (tmp_path / "root" / "LICENSE").symlink_to(link)
    snapshot = scan(tmp_path / "root")
    problem = only_problem(snapshot)
    assert (problem.kind, problem.where, problem.partial) == (kind, "LICENSE", True)
    assert not snapshot.files


@pytest.mark.parametrize(("name", "partial"), [("LICENSES", True), ("data", False)])
def test_a_folder_that_is_a_link_to_the_outside_is_not_entered(
    tmp_path: Path, name: str, partial: bool
) -> None:
    write(tmp_path, "outside/LICENSE", "root/README.md")
    (tmp_path / "root" / name).symlink_to(tmp_path / "outside")
    snapshot = scan(tmp_path / "root")
    assert [p for p, _ in listed(snapshot)] == ["README.md"]
    problem = only_problem(snapshot)
    assert (problem.kind, problem.where, problem.partial) == (ProblemKind.REFUSED, name, partial)


def test_pipes_sockets_and_devices_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "LICENSE")
    os.mkfifo(tmp_path / "model.gguf")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "NOTICE"))
        snapshot = scan(tmp_path)
    assert [(p.kind, p.where) for p in snapshot.problems] == [
        (ProblemKind.REFUSED, "LICENSE"),
        (ProblemKind.REFUSED, "NOTICE"),
        (ProblemKind.REFUSED, "model.gguf"),
    ]
    assert not snapshot.files


@pytest.mark.parametrize("make_pipe", [True, False])
def test_a_pipe_or_device_that_is_given_is_unresolved(tmp_path: Path, make_pipe: bool) -> None:
    path = tmp_path / "pipe" if make_pipe else Path("/dev/zero")
    if make_pipe:
        os.mkfifo(path)
    with pytest.raises(UnresolvedError, match="regular file"):
        scan(path)


def test_what_may_not_be_read_is_a_gap_in_the_answer(tmp_path: Path) -> None:
    write(tmp_path, "LICENSE", "LICENSES/MIT.txt", "data/x")
    with closed(*(tmp_path / path for path in ("LICENSE", "LICENSES", "data"))):
        found = [(p.kind, p.where, p.partial) for p in scan(tmp_path).problems]
    assert sorted(found) == [
        (ProblemKind.UNREADABLE, "LICENSE", True),
        (ProblemKind.UNREADABLE, "LICENSES", True),
        (ProblemKind.UNREADABLE, "data", False),
    ]


def test_a_folder_that_may_not_be_read_is_unresolved(tmp_path: Path) -> None:
    with closed(tmp_path), pytest.raises(UnresolvedError, match="permission"):
        scan(tmp_path)


def test_names_can_be_written_anywhere(tmp_path: Path) -> None:
    names = [b"LICENSE\n\x1b[31m.txt", b"LICENSE\xff.txt"]
    for name in names:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"Terms")
    paths = [p for p, _ in listed(scan(tmp_path))]
    assert paths == ["LICENSE\n\x1b[31m.txt", "LICENSE\ufffd.txt"]


@pytest.mark.parametrize(
    ("bound", "value", "where"),
    [
        ("MAX_FILES", 3, "LICENSE-3"),
        ("MAX_TEXT_BYTES", 14, "LICENSE-3"),
        ("MAX_ENTRIES", 5, "."),
    ],
)
def test_a_folder_without_end_is_cut_and_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bound: str, value: int, where: str
) -> None:
    write(tmp_path, *(f"LICENSE-{i}" for i in range(9)), "sub/LICENSE")
    monkeypatch.setattr(folder, bound, value)
    snapshot = scan(tmp_path)
    problem = only_problem(snapshot)
    assert (problem.kind, problem.where, problem.partial) == (ProblemKind.TOO_LARGE, where, True)
    assert len(snapshot.files) < 10


def test_headers_without_end_are_cut_and_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.gguf", "b.gguf"):
        (tmp_path / name).write_bytes(gguf("mit"))
    monkeypatch.setattr(folder, "MAX_HEADERS_BYTES", 20)
    snapshot = scan(tmp_path)
    assert [w.path for w in snapshot.weights] == ["a.gguf"]
    assert (only_problem(snapshot).kind, only_problem(snapshot).where) == (
        ProblemKind.TOO_LARGE,
        "b.gguf",
    )


def make_cache(root: Path, *commits: str) -> Path:
    """Lay out files as the hub's cache does: a snapshot is links to blobs."""
    repository = root / "models--org--name"
    write(repository, "blobs/aa", "refs/main")
    for commit in commits:
        (repository / "snapshots" / commit).mkdir(parents=True)
        (repository / "snapshots" / commit / "LICENSE").symlink_to("../../blobs/aa")
    return repository


def test_a_snapshot_of_the_hub_s_cache_knows_its_id_and_commit(tmp_path: Path) -> None:
    repository = make_cache(tmp_path, COMMIT)
    for path in (repository / "snapshots" / COMMIT, repository):
        snapshot = scan(path)
        assert (snapshot.id, snapshot.revision) == ("org/name", COMMIT)
        assert listed(snapshot) == [("LICENSE", Role.LICENSE)]
        assert not snapshot.problems


def test_a_file_of_the_hub_s_cache_keeps_its_name(tmp_path: Path) -> None:
    repository = make_cache(tmp_path, COMMIT)
    snapshot = scan(repository / "snapshots" / COMMIT / "LICENSE")
    assert listed(snapshot) == [("LICENSE", Role.LICENSE)]


def test_no_link_leaves_the_hub_s_cache(tmp_path: Path) -> None:
    repository = make_cache(tmp_path, COMMIT)
    write(tmp_path, "secret")
    (repository / "snapshots" / COMMIT / "NOTICE").symlink_to(tmp_path / "secret")
    problem = only_problem(scan(repository))
    assert (problem.kind, problem.where) == (ProblemKind.REFUSED, "NOTICE")


@pytest.mark.parametrize("commits", [(), (COMMIT, OTHER_COMMIT)])
def test_a_cache_of_no_or_several_revisions_is_unresolved(
    tmp_path: Path, commits: tuple[str, ...]
) -> None:
    repository = make_cache(tmp_path, *commits)
    (repository / "snapshots").mkdir(exist_ok=True)
    with pytest.raises(UnresolvedError, match="revision"):
        scan(repository)


def test_a_named_file_is_read_at_any_depth_by_the_same_rules(tmp_path: Path) -> None:
    write(tmp_path, "secret", "root/a/b/terms.txt")
    (tmp_path / "root" / "link").symlink_to(tmp_path / "secret")
    found = read_named(tmp_path / "root", "a/b/terms.txt")
    assert found == SourceFile("a/b/terms.txt", Role.LICENSE, b"Terms.\n")
    kinds = {
        "../secret": ProblemKind.REFUSED,
        "link": ProblemKind.REFUSED,
        "absent": ProblemKind.NOT_FOUND,
        "a": ProblemKind.REFUSED,
        "nul\0": ProblemKind.UNREADABLE,
    }
    for path, kind in kinds.items():
        problem = read_named(tmp_path / "root", path)
        assert isinstance(problem, Problem)
        assert problem.kind is kind
