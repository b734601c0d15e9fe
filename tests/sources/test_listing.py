"""The hub's answer about a repository is read, whatever it looks like."""

from __future__ import annotations

import datetime
import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.sources.listing import Entry, git_blob_sha1, is_safe_path, read_listing

SHA = "0123456789abcdef0123456789abcdef01234567"


def test_an_answer_of_the_hub() -> None:
    content = b"Be kind.\n"
    sha256 = hashlib.sha256(content).hexdigest()
    form = {
        "id": "org/name",
        "sha": SHA,
        "cardData": {"license": "mit"},
        "siblings": [
            {"rfilename": "LICENSE", "size": 9, "blobId": git_blob_sha1(content)},
            {"rfilename": "w.bin", "size": 9, "blobId": SHA, "lfs": {"sha256": sha256, "size": 9}},
            {"rfilename": "plain"},
        ],
    }
    listing = read_listing(json.dumps(form).encode())
    assert listing is not None
    assert (listing.repo_id, listing.commit, listing.card) == ("org/name", SHA, {"license": "mit"})
    assert listing.files == (
        Entry("LICENSE", 9, git_blob_sha1(content), None),
        Entry("w.bin", 9, SHA, sha256),
        Entry("plain"),
    )
    assert all(entry.fits(content) for entry in listing.files)
    assert not any(entry.fits(b"Be cruel\n") for entry in listing.files[:2])


@pytest.mark.parametrize(
    ("told", "time"),
    [
        ("2025-07-11T08:30:01.000Z", datetime.datetime(2025, 7, 11, 8, 30, 1, tzinfo=datetime.UTC)),
        (
            "2025-07-11T08:30:01+02:00",
            datetime.datetime(2025, 7, 11, 6, 30, 1, tzinfo=datetime.UTC),
        ),
        ("2025-07-11T08:30:01", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("0900-01-01T00:00:00Z", None),
        ("yesterday", None),
        (1752222601, None),
        (None, None),
    ],
)
def test_a_time_is_taken_where_it_is_one(told: object, time: datetime.datetime | None) -> None:
    listing = read_listing(json.dumps({"id": "a/b", "sha": SHA, "lastModified": told}).encode())
    assert listing is not None
    assert listing.modified == time


def test_the_id_of_a_blob_is_that_of_git() -> None:
    # The blob of "hello\n", as `git hash-object` of any git gives it.
    assert git_blob_sha1(b"hello\n") == "ce013625030ba8dba906f756967f9e9ca394464a"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Please log in to this network</html>",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b'{"id": "org/name"}',
        b'{"id": "org/name", "sha": "main"}',
        b'{"id": "../../etc", "sha": "' + SHA.encode() + b'"}',
        b'{"id": 5, "sha": "' + SHA.encode() + b'"}',
    ],
)
def test_what_is_not_of_the_hub_is_nothing(body: bytes) -> None:
    assert read_listing(body) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(siblings=JSON, card=JSON)
def test_no_form_of_its_parts_breaks_the_reader(siblings: object, card: object) -> None:
    form = {"id": "org/name", "sha": SHA, "siblings": siblings, "cardData": card}
    assert read_listing(json.dumps(form).encode()) is not None


@pytest.mark.parametrize(
    ("path", "safe"),
    [
        ("LICENSE", True),
        ("docs/LICENSE.txt", True),
        ("许可证.txt", True),
        ("a b/(c).md", True),
        ("", False),
        ("/etc/passwd", False),
        ("../x", False),
        ("a/../../x", False),
        ("a//b", False),
        ("./a", False),
        ("a\\b", False),
        ("c:x", False),
        ("a\nb", False),
        ("x" * 300, False),
    ],
)
def test_paths_stay_inside(path: str, safe: bool) -> None:
    assert is_safe_path(path) is safe
