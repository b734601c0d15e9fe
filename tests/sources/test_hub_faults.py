"""What the hub source does when the hub, or the way to it, is broken."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubserver import HubServer
from modellic.errors import NotFoundError, UnreachableError, UnresolvedError
from modellic.sources import Problem, ProblemKind, Role, Settings, Snapshot, parse_target
from modellic.sources.environment import HubEnvironment
from modellic.sources.files import MAX_FILE_BYTES
from modellic.sources.hub import HubSource
from modellic.sources.wire import seconds_to_wait


def name_of(value: object) -> str | None:
    """Name a fault in a test's id; large bodies are cut."""
    return str(value)[:60] if isinstance(value, dict) else None


TERMS = "You may use this model if you are kind to people.\n" * 20
CARD = "---\nlicense: other\nlicense_link: LICENSE\n---\n# A model\n"
FILES = {"README.md": CARD, "LICENSE": TERMS, "config.json": "{}"}
API = "/api/models/"


def fetch(given: str = "org/name", timeout: float = 4.0) -> Snapshot:
    settings = Settings(timeout=timeout)
    return HubSource(HubEnvironment.current(), settings).fetch(parse_target(given))


def patience(how: dict[str, Any]) -> float:
    """Return how long to wait: little where the fault is that nothing comes."""
    return 0.5 if how.keys() & {"delay", "drip"} else 4.0


def problem_of(snapshot: Snapshot) -> Problem:
    (problem,) = snapshot.problems
    return problem


@pytest.mark.parametrize(
    ("how", "kind", "message"),
    [
        ({"status": 500}, ProblemKind.UNREACHABLE, "status 500"),
        ({"status": 502}, ProblemKind.UNREACHABLE, "status 502"),
        ({"status": 404}, ProblemKind.UNREACHABLE, "does not say so as the hub does"),
        (
            {"status": 404, "headers": {"X-Error-Code": "EntryNotFound"}},
            ProblemKind.NOT_FOUND,
            "no such file",
        ),
        ({"status": 418}, ProblemKind.UNREACHABLE, "status 418"),
        ({"status": 429}, ProblemKind.UNREACHABLE, "too many requests"),
        ({"status": 429, "headers": {"Retry-After": "3600"}}, ProblemKind.UNREACHABLE, "3600 s"),
        ({"cut_after": 30}, ProblemKind.UNREACHABLE, "broke off"),
        ({"cut_after": 0}, ProblemKind.UNREACHABLE, "broke off"),
        ({"extra_length": 7}, ProblemKind.UNREACHABLE, "broke off"),
        ({"extra_length": -7}, ProblemKind.UNREACHABLE, "other bytes"),
        ({"cut_after": 30, "no_length": True}, ProblemKind.UNREACHABLE, "other bytes"),
        ({"body": b"You may do what you like.\n"}, ProblemKind.UNREACHABLE, "other bytes"),
        ({"body": TERMS.replace("kind", "evil").encode()}, ProblemKind.UNREACHABLE, "other bytes"),
        (
            {"body": b"x" * (MAX_FILE_BYTES + 1), "no_length": True},
            ProblemKind.TOO_LARGE,
            "more than",
        ),
        ({"extra_length": MAX_FILE_BYTES}, ProblemKind.TOO_LARGE, "more than"),
        ({"headers": {"Content-Encoding": "gzip"}}, ProblemKind.UNREACHABLE, "compressed"),
        ({"delay": 30.0}, ProblemKind.UNREACHABLE, "did not answer within 0.5 s"),
        ({"drip": 0.1}, ProblemKind.UNREACHABLE, "did not answer within 1.5 s"),
        ({"redirect": "/org/name/resolve/main/LICENSE"}, ProblemKind.UNREACHABLE, "circles"),
        ({"redirect": "file:///etc/passwd"}, ProblemKind.REFUSED, "not safe"),
        ({"redirect": "http://me:pw@localhost/x"}, ProblemKind.REFUSED, "not safe"),
        ({"redirect": "http://[broken"}, ProblemKind.REFUSED, "not safe"),
    ],
    ids=name_of,
)
def test_one_broken_file_leaves_the_rest_and_is_told(
    hub: HubServer, how: dict[str, Any], kind: ProblemKind, message: str
) -> None:
    commit = hub.add("org/name", FILES)
    hub.fail("/LICENSE", **how)
    snapshot = fetch(timeout=patience(how))
    assert snapshot.revision == commit
    assert [f.path for f in snapshot.files] == ["README.md", "config.json"]
    problem = problem_of(snapshot)
    assert (problem.kind, problem.where, problem.partial) == (kind, "LICENSE", True)
    assert message in problem.what
    assert problem.hint


@pytest.mark.parametrize(
    "how",
    [
        {"status": 500},
        {"status": 503, "headers": {"Retry-After": "0"}},
        {"status": 429},
        {"status": 429, "headers": {"Retry-After": "1"}},
        {"cut_after": 10},
    ],
    ids=name_of,
)
@pytest.mark.parametrize("path", [API, "/LICENSE"])
def test_a_fault_that_passes_is_tried_again(hub: HubServer, path: str, how: dict[str, Any]) -> None:
    hub.add("org/name", FILES)
    hub.fail(path, times=1, **how)
    snapshot = fetch()
    assert len(snapshot.files) == 3
    assert snapshot.problems == ()
    assert len(hub.asked(path)) == 2


def test_the_hub_may_say_until_when_to_wait_as_a_date(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    soon = datetime.now(UTC) + timedelta(seconds=1)
    hub.fail(API, status=429, headers={"Retry-After": format_datetime(soon)}, times=1)
    assert len(fetch().files) == 3
    later = format_datetime(soon + timedelta(hours=1), usegmt=True)
    hub.fail(API, status=429, headers={"Retry-After": later})
    with pytest.raises(UnreachableError, match=r"asks to wait for 3[56]"):
        fetch()


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_wish_to_wait_breaks_the_reader(retry_after: str, rate_limit: str) -> None:
    seconds = seconds_to_wait({"retry-after": retry_after, "ratelimit": rate_limit})
    assert seconds is None or seconds >= 0.0


@pytest.mark.parametrize(
    ("how", "message", "requests"),
    [
        ({"status": 500}, "status 500", 3),
        ({"status": 429}, "too many requests", 3),
        ({"status": 429, "headers": {"Retry-After": "60"}}, "wait for 60 s", 1),
        ({"status": 429, "headers": {"RateLimit": '"api";r=0;t=55'}}, "wait for 55 s", 1),
        ({"status": 429, "headers": {"Retry-After": "soon"}}, "too many requests", 3),
        ({"status": 403, "body": b"<html>Blocked by policy"}, "does not speak as the hub", 1),
        ({"status": 404}, "does not say so as the hub does", 1),
        ({"status": 304}, "does not speak as the hub", 1),
        ({"body": b"<html>Please log in"}, "does not speak as the hub", 1),
        ({"body": b'{"id": "org/name"}'}, "does not speak as the hub", 1),
        ({"cut_after": 10}, "broke off", 3),
        ({"delay": 30.0}, "did not answer within 0.5 s", 1),
        ({"drip": 0.05}, "did not answer within 0.5 s", 1),
        ({"redirect": "/api/models/org/name"}, "circles", 6),
    ],
    ids=name_of,
)
def test_a_hub_that_does_not_answer_is_unreachable_soon(
    hub: HubServer, how: dict[str, Any], message: str, requests: int
) -> None:
    hub.add("org/name", FILES)
    hub.fail(API, **how)
    with pytest.raises(UnreachableError, match=message) as caught:
        fetch(timeout=patience(how))
    assert caught.value.where == "org/name"
    assert caught.value.hint
    assert len(hub.requests) == requests


def test_where_no_file_comes_at_all_the_hub_is_unreachable(hub: HubServer) -> None:
    hub.add("org/name", {"README.md": "# No front matter\n", "LICENSE": TERMS})
    hub.fail("/resolve/", status=500)
    with pytest.raises(UnreachableError, match="status 500"):
        fetch()


def test_where_the_card_does_not_come_the_hub_s_copy_of_its_data_will_do(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    hub.fail("/README.md", status=500)
    snapshot = fetch()
    card = next(f for f in snapshot.files if f.role is Role.CARD)
    assert card.path == "README.md#cardData"
    assert b'"license": "other"' in card.content
    assert problem_of(snapshot).where == "README.md"


@pytest.fixture
def deaf_port() -> Iterator[int]:
    """Return a port that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.mark.parametrize(
    ("endpoint", "message"),
    [
        ("http://127.0.0.1:9", "no connection to 127.0.0.1:9"),
        ("http://127.0.0.1:{deaf}", "did not answer within 0.5 s"),
        ("http://no-such-host.invalid", "no such host|did not answer"),
    ],
)
def test_a_hub_that_is_not_there(
    hf_home: Path, monkeypatch: pytest.MonkeyPatch, deaf_port: int, endpoint: str, message: str
) -> None:
    address = endpoint.format(deaf=deaf_port)
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", address)
    with pytest.raises(UnreachableError, match=message):
        fetch(timeout=0.5)


def test_a_look_up_of_the_host_that_hangs_is_not_waited_for(
    hf_home: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    never = threading.Event()
    request.addfinalizer(never.set)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: never.wait(60) or [])
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", "http://slow-dns.invalid")
    with pytest.raises(UnreachableError, match=r"did not answer within 0\.5 s"):
        fetch(timeout=0.5)


def test_a_gated_repository_s_card_is_read_and_the_way_in_is_told(hub: HubServer) -> None:
    hub.add("org/name", FILES, gated=True)
    snapshot = fetch()
    assert [f.path for f in snapshot.files] == ["README.md"]
    problem = problem_of(snapshot)
    assert (problem.kind, problem.where, problem.partial) == (ProblemKind.GATED, "org/name", True)
    assert "LICENSE, config.json" in problem.what
    assert f"{hub.url}/org/name" in problem.hint
    assert "HF_TOKEN" in problem.hint


def test_where_the_gate_hides_the_card_too_its_data_is_read(hub: HubServer) -> None:
    card = "---\nlicense: other\nextra_gated_prompt: Be kind to people.\n---\n"
    hub.add("org/name", {"README.md": card, "LICENSE": TERMS}, gated=True, card_open=False)
    snapshot = fetch()
    assert [f.path for f in snapshot.files] == [
        "README.md#cardData",
        "README.md#extra_gated_prompt",
    ]
    assert snapshot.files[1].content == b"Be kind to people."
    assert "README.md, LICENSE" in problem_of(snapshot).what


def test_the_commit_of_a_gated_repository_is_that_of_its_front_page(hub: HubServer) -> None:
    old = hub.add("org/name", {"LICENSE": "old\n"}, gated=True)
    new = hub.add("org/name", FILES)
    for revision in ("@main", f"@{new}"):
        assert fetch(f"org/name{revision}").revision == new
    with pytest.raises(UnresolvedError, match="gated") as caught:
        fetch(f"org/name@{old}")
    assert "ask for access" in caught.value.hint


def test_a_token_with_access_finds_no_gate(hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.add("org/name", FILES, gated=True)
    hub.grant("hf_in", "org/name")
    hub.grant("hf_out")
    monkeypatch.setenv("HF_TOKEN", "hf_in")
    assert fetch("org/name@main").problems == ()
    monkeypatch.setenv("HF_TOKEN", "hf_out")
    hub.add("org/name", {**FILES, "LICENSE": TERMS + "More.\n"})
    assert problem_of(fetch()).kind is ProblemKind.GATED


@pytest.mark.parametrize(
    ("token", "message"),
    [
        ("hf_expired", "does not accept the token"),
        ("hf_secret\x00x", "characters that no token has"),
        ("hf_secret hf_two", "characters that no token has"),
        ("hf_geheím", "characters that no token has"),
    ],
)
def test_a_token_that_will_not_do_is_told_and_never_shown(
    hub: HubServer, hf_home: Path, token: str, message: str
) -> None:
    hub.add("org/name", FILES)
    hf_home.mkdir()
    (hf_home / "token").write_text(token, encoding="utf-8")
    with pytest.raises(UnresolvedError, match=message) as caught:
        fetch()
    assert not isinstance(caught.value, UnreachableError | NotFoundError)
    assert (
        token.split(maxsplit=1)[0]
        not in f"{caught.value!r} {caught.value} {caught.value.__cause__!r}"
    )


def test_a_token_file_that_cannot_be_read_is_told(hub: HubServer, hf_home: Path) -> None:
    hub.add("org/name", FILES)
    (hf_home / "token").mkdir(parents=True)
    with pytest.raises(UnresolvedError, match="token of the hub could not be read"):
        fetch()


def test_no_token_goes_to_a_host_that_is_not_the_hub(
    hub: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    hub.add("org/name", FILES)
    hub.grant("hf_secret", "org/name")
    with HubServer(tmp_path / "other") as other:
        other.add("org/name", FILES)
        hub.fail(API, redirect=f"{other.url}/api/models/org/name?blobs=true")
        hub.fail("/LICENSE", redirect=f"{other.url}/org/name/resolve/main/LICENSE")
        other.fail("/LICENSE", redirect=f"{hub.url}/org/name/resolve/main/README.md")
        fetch()
        assert {r.token for r in other.requests} == {None}
        assert len(other.requests) == 2
    came_back = [r for r in hub.requests if "main/README.md" in r.path]
    assert [r.token for r in came_back] == [None]


def test_a_repository_that_the_hub_disabled_is_unresolved(hub: HubServer) -> None:
    headers = {"X-Error-Message": "Access to this resource is disabled."}
    hub.add("org/name", FILES)
    hub.fail(API, status=403, headers=headers)
    with pytest.raises(UnresolvedError, match="has disabled access"):
        fetch()


def test_a_cache_that_cannot_be_written_is_no_trouble(hub: HubServer, hf_home: Path) -> None:
    hub.add("org/name", FILES)
    hf_home.mkdir()
    (hf_home / "hub").write_text("a file where the folder should be")
    (hf_home / "assets").write_text("another")
    assert len(fetch().files) == 3
