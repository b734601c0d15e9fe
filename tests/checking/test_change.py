"""What a change brings: references that are there now and were not at the merge base."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from checkout import Checkout, load
from modellic.checking.places import place_of
from modellic.checking.uses import find_uses

TWO = load("otter/otter-a", "otter/otter-b")


def brought(folder: Path, since: str = "main") -> list[tuple[str, int, str]]:
    found = find_uses(place_of(folder), since)
    return sorted((r.path, r.line, r.id) for use in found.uses for r in use.places)


CASES: dict[str, tuple[Mapping[str, str], Mapping[str, str | None], list[tuple[str, int, str]]]] = {
    "nothing": ({"a.py": TWO}, {}, []),
    "another-model": (
        {"a.py": TWO},
        {"a.py": load("otter/otter-a", "otter/otter-c")},
        [("a.py", 3, "otter/otter-c")],
    ),
    "one-more": ({"a.py": load("otter/otter-a")}, {"a.py": TWO}, [("a.py", 3, "otter/otter-b")]),
    "the-same-again": (
        {"a.py": load("otter/otter-a")},
        {"a.py": load("otter/otter-a") + 'again = AutoModel.from_pretrained("otter/otter-a")\n'},
        [("a.py", 3, "otter/otter-a")],
    ),
    "a-revision": (
        {"a.py": load("otter/otter-a")},
        {
            "a.py": load("otter/otter-a").replace(
                '"otter/otter-a"', '"otter/otter-a", revision="v2"'
            )
        },
        [("a.py", 2, "otter/otter-a")],
    ),
    "moved-in-its-file": ({"a.py": TWO}, {"a.py": load("otter/otter-b", "otter/otter-a")}, []),
    "formatted": ({"a.py": TWO}, {"a.py": TWO.replace("(", "(  ")}, []),
    "a-new-file": ({"a.py": TWO}, {"b.py": load("otter/otter-a")}, [("b.py", 2, "otter/otter-a")]),
    "a-file-that-moved": ({"a.py": TWO}, {"a.py": None, "sub/b.py": TWO}, []),
    "a-file-that-moved-and-was-edited": (
        {"a.py": TWO + "EDITED = 1\n"},
        {"a.py": None, "sub/b.py": TWO + load("otter/otter-c")},
        [("sub/b.py", 5, "otter/otter-c")],
    ),
    "a-file-that-moved-and-is-another": (
        {"a.py": load("otter/otter-a") + "WEIGHT = 1\n" * 20},
        {"a.py": None, "b.py": load("otter/otter-a")},
        [("b.py", 2, "otter/otter-a")],
    ),
    "a-file-that-moved-and-one-like-it": (
        {"a.py": TWO},
        {"a.py": None, "b.py": TWO, "c.py": TWO + "EDITED = 1\n"},
        [("c.py", 2, "otter/otter-a"), ("c.py", 3, "otter/otter-b")],
    ),
    "two-that-were-one": (
        {"a.py": TWO},
        {"a.py": None, "b.py": TWO + "EDITED = 1\n", "c.py": TWO + "EDITED = 12345\n"},
        [("c.py", 2, "otter/otter-a"), ("c.py", 3, "otter/otter-b")],
    ),
    "prose-that-became-a-script": (
        {"a.md": TWO},
        {"a.md": None, "b.py": TWO + "EDITED = 1\n"},
        [("b.py", 2, "otter/otter-a"), ("b.py", 3, "otter/otter-b")],
    ),
    "a-copy": (
        {"a.py": load("otter/otter-a")},
        {"b.py": load("otter/otter-a")},
        [("b.py", 2, "otter/otter-a")],
    ),
    "taken-out": ({"a.py": TWO}, {"a.py": load("otter/otter-a")}, []),
    "no-longer-a-comment": (
        {"a.py": load("otter/otter-a").replace("AutoModel.f", "# AutoModel.f")},
        {"a.py": load("otter/otter-a")},
        [("a.py", 2, "otter/otter-a")],
    ),
    "line-feeds-of-windows": ({"a.py": TWO}, {"a.py": TWO.replace("\n", "\r\n")}, []),
}


@pytest.mark.parametrize("committed", [True, False], ids=["committed", "not-committed"])
@pytest.mark.parametrize("case", CASES)
def test_what_a_change_brings(case: str, committed: bool, tmp_path: Path) -> None:
    before, after, expected = CASES[case]
    clone = Checkout(tmp_path)
    clone.commit(before)
    clone.git("switch", "--quiet", "--create", "feature")
    for name, content in after.items():
        if content is None:
            (tmp_path / name).unlink()
        else:
            clone.write({name: content})
    if committed:
        clone.commit()
    assert brought(tmp_path) == expected


def test_what_others_merged_meanwhile_is_not_of_the_change(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    clone.commit({"a.py": load("otter/otter-a")})
    clone.git("switch", "--quiet", "--create", "feature")
    clone.commit({"b.py": load("otter/otter-b")})
    clone.git("switch", "--quiet", "main")
    clone.commit({"a.py": load("otter/otter-z")})
    clone.git("switch", "--quiet", "feature")
    assert brought(tmp_path) == [("b.py", 2, "otter/otter-b")]


def test_a_folder_or_a_file_of_a_clone(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    clone.commit({"sub/a.py": load("otter/otter-a"), "b.py": load("otter/otter-b")})
    clone.write({"sub/a.py": TWO, "b.py": TWO})
    assert brought(tmp_path / "sub", "HEAD") == [("sub/a.py", 3, "otter/otter-b")]
    assert brought(tmp_path / "sub" / "a.py", "HEAD") == [("sub/a.py", 3, "otter/otter-b")]


def test_a_clone_behind_a_link(tmp_path: Path) -> None:
    clone = Checkout(tmp_path / "clone")
    clone.commit({"a.py": load("otter/otter-a")})
    clone.write({"a.py": TWO})
    (tmp_path / "link").symlink_to(clone.folder)
    assert brought(tmp_path / "link", "HEAD") == [("a.py", 3, "otter/otter-b")]


def test_ignores_count_where_the_change_is(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    ignored = (
        'x = AutoModel.from_pretrained("otter/otter-{}")  # modellic: ignore[rule-triggered] r\n'
    )
    clone.commit({"a.py": load() + ignored.format("a")})
    clone.write({"a.py": load() + ignored.format("a") + ignored.format("b")})
    found = find_uses(place_of(tmp_path), "HEAD")
    assert [ignore.line for ignore in found.ignores.found] == [3]


def test_a_submodule_that_stands_still_brings_nothing(tmp_path: Path) -> None:
    inner = Checkout(tmp_path / "inner")
    inner.commit({"a.py": TWO})
    clone = Checkout(tmp_path / "clone")
    allowed = ("-c", "protocol.file.allow=always")
    clone.git(*allowed, "submodule", "--quiet", "add", str(inner.folder), "dep")
    clone.commit({"b.py": "1\n"})
    assert brought(clone.folder) == []
    below = Checkout(clone.folder / "dep")
    below.commit({"c.py": load("otter/otter-c")})
    assert ("dep/c.py", 2, "otter/otter-c") in brought(clone.folder)


def test_what_git_tracks_counts_though_it_is_ignored(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    clone.commit({".gitignore": "*.py\nout/\n", "a.py": TWO, "out/sub/b.py": TWO})
    clone.write({"c.py": TWO, "out/d.py": TWO, "out/sub/e.py": TWO})
    places = find_uses(place_of(tmp_path)).uses[0].places
    assert [place.path for place in places] == ["a.py", "out/sub/b.py"]
    (below,) = find_uses(place_of(tmp_path / "out")).uses[0].places
    assert below.path == "out/sub/b.py"
