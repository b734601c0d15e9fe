"""What the cache of the hub on this machine can answer without the hub, and what it cannot."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from huggingface_hub import hf_hub_download, scan_cache_dir, snapshot_download

from hubserver import HubServer
from modellic.errors import NotFoundError
from modellic.sources import Problem, ProblemKind, Role, Settings, Snapshot, parse_target
from modellic.sources.cache import CacheSource, HubCache, has_license_text
from modellic.sources.environment import HubEnvironment
from modellic.sources.files import MAX_FILE_BYTES
from modellic.sources.hub import HubSource

TERMS = "You may use this model if you are kind to people.\n"
CARD = "---\nlicense: other\nlicense_link: LICENSE\n---\n# A model\n"
FILES = {"README.md": CARD, "LICENSE": TERMS, "config.json": "{}", "model.bin": "weights"}


def cached(given: str = "org/name") -> Snapshot:
    return CacheSource(HubEnvironment.current()).fetch(parse_target(given))


def scan_online(given: str = "org/name") -> Snapshot:
    return HubSource(HubEnvironment.current(), Settings()).fetch(parse_target(given))


def gaps(snapshot: Snapshot) -> list[Problem]:
    return [p for p in snapshot.problems if p.partial]


@pytest.fixture
def folder(hf_home: Path) -> Path:
    """Return where the cache keeps org/name."""
    return hf_home / "hub" / "models--org--name"


def test_after_a_scan_the_cache_gives_the_same_answer(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    online, offline = scan_online(), cached()
    assert offline.files == online.files
    assert (offline.id, offline.revision) == (online.id, online.revision)
    assert (offline.source, gaps(offline)) == ("cache", [])


def test_it_says_which_commit_a_branch_was_and_when(hub: HubServer) -> None:
    commit = hub.add("org/name", FILES)
    scan_online()
    (problem,) = cached().problems
    assert problem.kind is ProblemKind.FALLBACK
    assert f"'main' was commit {commit[:12]} on 2" in problem.what
    assert cached(f"org/name@{commit}").problems == ()


def test_a_scan_leaves_the_refs_of_other_programs_alone(hub: HubServer, folder: Path) -> None:
    old = hub.add("org/name", FILES)
    snapshot_download("org/name")
    hub.add("org/name", {**FILES, "LICENSE": "new terms\n"})
    scan_online()
    assert (folder / "refs" / "main").read_text() == old
    place = snapshot_download("org/name", local_files_only=True)
    assert (Path(place) / "model.bin").read_text() == "weights"


def test_other_programs_understand_what_a_scan_keeps(hub: HubServer, hf_home: Path) -> None:
    commit = hub.add("org/name", FILES)
    scan_online()
    asked = len(hub.requests)
    for name in ("README.md", "LICENSE"):
        place = hf_hub_download("org/name", name, revision=commit)
        assert Path(place).read_text() == FILES[name]
        assert Path(place).is_symlink()
    assert len(hub.requests) == asked
    info = scan_cache_dir(hf_home / "hub")
    assert [str(w) for w in info.warnings] == []
    assert [r.repo_id for r in info.repos] == ["org/name"]


def test_what_other_programs_downloaded_is_read(hub: HubServer) -> None:
    commit = hub.add("org/name", FILES)
    snapshot_download("org/name")
    snapshot = cached()
    assert [f.path for f in snapshot.files] == ["README.md", "LICENSE", "config.json"]
    assert snapshot.revision == commit
    # huggingface_hub keeps the listing of a whole snapshot: nothing can be missing.
    assert gaps(snapshot) == []


def test_a_single_file_proves_nothing_of_the_others(hub: HubServer) -> None:
    hub.add("org/name", {"README.md": "---\nlicense: mit\n---\n", "LICENSE": TERMS})
    hf_hub_download("org/name", "README.md")
    (gap,) = gaps(cached())
    assert (gap.kind, gap.where) == (ProblemKind.FALLBACK, "org/name")
    assert "may lack licence files" in gap.what
    assert not has_license_text(cached())


def test_a_file_that_is_known_and_not_there_is_told(hub: HubServer, folder: Path) -> None:
    hub.add("org/name", FILES)
    scan_online()
    (lost,) = folder.glob("snapshots/*/LICENSE")
    lost.unlink()
    assert {(p.where, p.what) for p in gaps(cached())} == {("LICENSE", "the cache lacks this file")}


@pytest.mark.parametrize("name", ["model.bin", "config"])
def test_weights_alone_are_nothing(hub: HubServer, name: str) -> None:
    hub.add("org/name", {**FILES, name: "x"})
    hf_hub_download("org/name", name)
    with pytest.raises(NotFoundError):
        cached()


def test_nothing_is_known_of_what_was_never_seen(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    scan_online()
    for given in ("org/other", "org/name@v2", f"org/name@{'0' * 40}"):
        with pytest.raises(NotFoundError, match="the cache has no licence or card of it"):
            cached(given)


def test_the_latest_seen_commit_with_a_licence_counts(hub: HubServer, folder: Path) -> None:
    with_license = hub.add("org/name", FILES)
    scan_online()
    later = hub.add("org/name", {"README.md": CARD, "model.bin": "more weights"})
    hf_hub_download("org/name", "README.md")
    os.utime(folder / "refs" / "main", (4e9, 4e9))
    assert cached().revision == with_license
    snapshot_download("org/name")
    assert cached(f"org/name@{later}").revision == later


def test_the_gated_prompt_and_the_linked_file_come_along(hub: HubServer) -> None:
    card = (
        "---\nlicense: other\nlicense_link: legal/deep/terms\n"
        "extra_gated_prompt: Be kind to people.\n---\n"
    )
    hub.add("org/name", {"README.md": card, "legal/deep/terms": TERMS})
    online, offline = scan_online(), cached()
    assert sorted(f.path for f in offline.files) == sorted(f.path for f in online.files)
    assert {f.role for f in offline.files} == {Role.CARD, Role.LICENSE, Role.GATED_PROMPT}
    assert gaps(offline) == []


def test_a_link_to_the_web_is_a_gap(hub: HubServer) -> None:
    card = "---\nlicense: other\nlicense_link: https://terms.example.org/\n---\n"
    hub.add("org/name", {"README.md": card})
    hf_hub_download("org/name", "README.md")
    assert "https://terms.example.org/" in {p.where for p in gaps(cached())}


def write(place: Path, content: str | bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content.encode() if isinstance(content, str) else content)


COMMIT = "0123456789abcdef0123456789abcdef01234567"


def test_a_broken_cache_is_an_empty_one(folder: Path, tmp_path: Path) -> None:
    write(folder / "refs" / "main", "../../../../etc")
    with pytest.raises(NotFoundError):
        cached()
    write(folder / "refs" / "main", b"\xff\xfe" * 40)
    with pytest.raises(NotFoundError):
        cached()
    write(folder / "refs" / "main", COMMIT)
    write(folder / "snapshots" / COMMIT, "a file where a folder should be")
    with pytest.raises(NotFoundError):
        cached()


@pytest.mark.parametrize("listing", [b"", b"{", b"[" * 99999, b'{"files": 5}', b'{"files": [1]}'])
def test_a_broken_listing_is_none(folder: Path, listing: bytes) -> None:
    write(folder / "refs" / "main", COMMIT)
    write(folder / "snapshots" / COMMIT / "LICENSE", TERMS)
    write(folder / "trees" / f"{COMMIT}.json", listing)
    snapshot = cached()
    assert [f.path for f in snapshot.files] == ["LICENSE"]


def test_a_link_that_leaves_the_cache_is_not_followed(folder: Path, tmp_path: Path) -> None:
    write(tmp_path / "secret", "a secret")
    write(folder / "refs" / "main", COMMIT)
    write(folder / "snapshots" / COMMIT / "README.md", CARD)
    (folder / "snapshots" / COMMIT / "NOTICE").symlink_to(tmp_path / "secret")
    assert [f.path for f in cached().files] == ["README.md"]


def test_a_huge_file_is_a_problem(folder: Path) -> None:
    write(folder / "refs" / "main", COMMIT)
    write(folder / "snapshots" / COMMIT / "README.md", CARD)
    write(folder / "snapshots" / COMMIT / "NOTICE", b"x" * (MAX_FILE_BYTES + 1))
    assert ProblemKind.TOO_LARGE in {p.kind for p in cached().problems}


def test_listings_of_huggingface_hub_are_read(folder: Path) -> None:
    write(folder / "refs" / "main", COMMIT)
    write(folder / "snapshots" / COMMIT / "LICENSE", TERMS)
    files = {"LICENSE": {"size": 1, "blob_id": "x"}, "NOTICE": {"size": 1, "blob_id": "y"}}
    listing = {"format_version": 1, "files": files}
    write(folder / "trees" / f"{COMMIT}.json", json.dumps(listing))
    assert HubCache(HubEnvironment.current(), "org/name").wanted(COMMIT) == ("LICENSE", "NOTICE")
    assert [p.where for p in gaps(cached())] == ["NOTICE"]
