"""Listings of the hub: asked for again only if they changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from hubserver import HubServer
from modellic.errors import UnreachableError
from modellic.sources import Settings, Snapshot, open_target, parse_target

CARD = "---\nlicense: other\n---\n"
NAME = "otter/Otter-7B"
FILES = {"README.md": CARD, "LICENSE": "You shall display the word Otter.\n"}


def read(name: str = NAME) -> Snapshot:
    return open_target(parse_target(name), Settings())


def test_an_unchanged_repository_costs_one_conditional_request(hub: HubServer) -> None:
    hub.add(NAME, FILES)
    first = read()
    before = len(hub.requests)
    again = read()
    (request,) = hub.requests[before:]
    assert request.path == f"/api/models/{NAME}?blobs=true"
    assert request.etag
    assert again == first


def test_a_changed_repository_is_read_anew(hub: HubServer) -> None:
    hub.add(NAME, FILES)
    read()
    commit = hub.add(NAME, FILES | {"LICENSE": "You shall display the word Beaver.\n"})
    snapshot = read()
    assert snapshot.revision == commit
    assert b"Beaver" in next(f.content for f in snapshot.files if f.path == "LICENSE")


def test_each_revision_has_an_answer_of_its_own(hub: HubServer) -> None:
    old = hub.add(NAME, FILES)
    new = hub.add(NAME, FILES | {"NOTICE": "Made by otters.\n"})
    for _ in range(2):
        assert read().revision == new
        assert read(f"{NAME}@{old}").revision == old


def test_a_repository_that_was_renamed_is_told_again_and_again(hub: HubServer) -> None:
    hub.add(NAME, FILES)
    read()
    hub.rename(NAME, "otter/New")
    for _ in range(2):
        assert (read().id, read().renamed_from) == ("otter/New", NAME)


def test_a_hub_without_etags_is_asked_as_before(hub: HubServer) -> None:
    hub.add(NAME, FILES)
    hub.fail("/api/", headers={"ETag": ""})
    assert read() == read()
    assert [request.etag for request in hub.requests] == [None] * len(hub.requests)


def test_not_modified_without_a_question_is_no_answer(hub: HubServer) -> None:
    hub.add(NAME, FILES)
    hub.fail("/api/", status=304)
    with pytest.raises(UnreachableError, match="does not speak as the hub does"):
        read()


def test_an_answer_that_was_kept_and_spoilt_is_asked_for_again(
    hub: HubServer, hf_home: Path
) -> None:
    hub.add(NAME, FILES)
    first = read()
    (kept,) = hf_home.glob("assets/modellic/*/listings/*")
    kept.write_bytes(kept.read_bytes()[:-40])
    assert read() == first
    assert hub.requests[-1].etag is None
    assert read() == first
    assert hub.requests[-1].etag


def test_whether_it_is_gated_is_told(hub: HubServer) -> None:
    hub.add(NAME, FILES)
    assert not read().gated
    hub.repositories[NAME].gated = True
    assert read().gated
