"""Which source answers, and how plainly the report says so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from huggingface_hub import hf_hub_download

from hubserver import HubServer
from modellic.errors import NotFoundError, UnreachableError, UsageError
from modellic.sources import Problem, ProblemKind, Settings, Snapshot, open_target, parse_target

TERMS = "You may use this model if you are kind to people.\n"
CARD = "---\nlicense: other\nlicense_link: LICENSE\n---\n# A model\n"
FILES = {"README.md": CARD, "LICENSE": TERMS}
KNOWN = "moonshotai/Kimi-K2-Instruct"
"""A repository that the bundled records know."""


def opened(given: str, *, offline: bool = False) -> Snapshot:
    return open_target(parse_target(given), Settings(offline=offline, timeout=2.0))


def told(snapshot: Snapshot) -> Problem:
    """Return the problem that says which source stood in."""
    first = snapshot.problems[0]
    assert (first.kind, first.partial) == (ProblemKind.FALLBACK, False)
    return first


def test_the_hub_answers_where_it_can(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    snapshot = opened("org/name")
    assert (snapshot.source, snapshot.problems, snapshot.records) == ("hub", (), ())


def test_offline_nothing_is_sent(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    hub.add(KNOWN, FILES)
    opened("org/name")
    hub.requests.clear()
    assert opened("org/name", offline=True).source == "cache"
    assert opened(KNOWN, offline=True).source == "bundled"
    with pytest.raises(UnreachableError):
        opened("org/other", offline=True)
    assert hub.requests == []


def test_hf_hub_offline_means_offline(hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.add(KNOWN, FILES)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    snapshot = opened(KNOWN)
    assert snapshot.source == "bundled"
    assert "the hub was not asked (offline); a bundled record answers" in told(snapshot).what
    assert hub.requests == []


def test_a_hub_that_is_down_is_told_and_the_cache_answers(hub: HubServer) -> None:
    commit = hub.add("org/name", FILES)
    opened("org/name")
    hub.stop()
    snapshot = opened("org/name")
    assert (snapshot.source, snapshot.revision) == ("cache", commit)
    assert "no connection to" in told(snapshot).what
    assert "the cache of this machine answers" in told(snapshot).what
    assert not any(p.partial for p in snapshot.problems)


def test_a_hub_that_asks_to_wait_is_not_waited_for(hub: HubServer) -> None:
    hub.fail("/api/", status=429, headers={"Retry-After": "300"})
    assert "asks to wait for 300 s" in told(opened(KNOWN)).what


def test_the_bundled_record_answers_where_the_cache_knows_nothing(hub: HubServer) -> None:
    hub.stop()
    snapshot = opened(KNOWN)
    assert (snapshot.source, snapshot.files) == ("bundled", ())
    assert snapshot.records


def test_a_licence_in_the_cache_goes_before_the_record(hub: HubServer) -> None:
    hub.add(KNOWN, FILES)
    opened(KNOWN)
    hub.stop()
    snapshot = opened(KNOWN)
    assert (snapshot.source, snapshot.records) == ("cache", ())


def test_a_cache_without_licence_lends_the_record_its_card(hub: HubServer) -> None:
    commit = hub.add(KNOWN, FILES)
    hf_hub_download(KNOWN, "README.md")
    hub.stop()
    snapshot = opened(KNOWN)
    assert snapshot.source == "bundled"
    assert snapshot.records
    assert [f.path for f in snapshot.files] == ["README.md"]
    assert snapshot.revision == commit
    assert "with the card of the cache" in told(snapshot).what


def test_what_the_cache_has_and_nobody_can_read_stays_told(hub: HubServer) -> None:
    hub.add(KNOWN, {"README.md": CARD, "LICENSE.pdf": b"%PDF-1.7"})
    opened(KNOWN)
    hub.stop()
    snapshot = opened(KNOWN)
    assert snapshot.source == "bundled"
    assert [p.where for p in snapshot.problems if p.partial] == ["LICENSE.pdf"]


def test_a_card_in_the_cache_is_better_than_nothing_and_partial(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    hf_hub_download("org/name", "README.md")
    hub.stop()
    snapshot = opened("org/name")
    assert snapshot.source == "cache"
    assert "which has no licence text of it" in told(snapshot).what
    assert any(p.partial for p in snapshot.problems)


def test_one_wait_in_vain_is_enough_for_a_run(hub: HubServer) -> None:
    hub.fail("/api/", delay=30.0)
    settings = Settings(timeout=0.3)
    first = open_target(parse_target(KNOWN), settings)
    second = open_target(parse_target("moonshotai/Kimi-K2-Base"), settings)
    assert (first.source, second.source) == ("bundled", "bundled")
    assert "did not answer within 0.3 s" in told(second).what
    assert len(hub.requests) == 1


def test_a_fault_of_one_repository_says_nothing_of_the_next(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    hub.fail(f"/api/models/{KNOWN}", status=500)
    settings = Settings()
    assert open_target(parse_target(KNOWN), settings).source == "bundled"
    assert open_target(parse_target("org/name"), settings).source == "hub"


def test_what_nobody_knows_is_unreachable_and_says_what_to_do(hub: HubServer) -> None:
    hub.stop()
    with pytest.raises(UnreachableError, match=r"neither the cache .* nor a bundled") as caught:
        opened("org/name")
    assert caught.value.where == "org/name"
    assert "check the network" in caught.value.hint
    with pytest.raises(UnreachableError, match=r"not asked \(offline\)") as caught:
        opened("org/name", offline=True)
    assert "scan once with the network" in caught.value.hint


def test_the_word_of_the_hub_stands_against_the_record(hub: HubServer) -> None:
    with pytest.raises(NotFoundError, match="does not exist on") as caught:
        opened(KNOWN)
    assert "a bundled record knows it" in caught.value.hint
    with pytest.raises(NotFoundError) as caught:
        opened("org/name")
    assert "bundled" not in caught.value.hint


def test_the_word_of_the_hub_stands_against_the_cache(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    opened("org/name")
    del hub.repositories["org/name"]
    with pytest.raises(NotFoundError):
        opened("org/name")


@pytest.mark.parametrize("fault", ["gated", "broken"])
def test_a_record_stands_in_for_a_licence_that_stays_closed(hub: HubServer, fault: str) -> None:
    hub.add(KNOWN, FILES, gated=fault == "gated")
    hub.add("org/name", FILES, gated=fault == "gated")
    hub.fail("/LICENSE", status=500 if fault == "broken" else None)
    known, unknown = opened(KNOWN), opened("org/name")
    assert (known.source, bool(known.records)) == ("hub", True)
    assert any(p.partial for p in known.problems)
    assert unknown.records == ()


def test_a_record_stands_in_for_a_licence_that_is_no_text(hub: HubServer) -> None:
    hub.add(KNOWN, {"README.md": "---\nlicense: other\n---\n", "LICENSE.pdf": b"%PDF-1.7"})
    assert opened(KNOWN).records


def test_a_licence_that_was_read_needs_no_record(hub: HubServer) -> None:
    hub.add(KNOWN, {**FILES, "NOTICE": "A notice.\n"})
    hub.fail("/NOTICE", status=500)
    snapshot = opened(KNOWN)
    assert (snapshot.records, len(snapshot.problems)) == ((), 1)


def write(folder: Path, files: dict[str, str]) -> None:
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content)


def test_a_folder_is_read_without_asking_anybody(hub: HubServer, tmp_path: Path) -> None:
    write(tmp_path / "model", FILES)
    snapshot = opened(str(tmp_path / "model"))
    assert (snapshot.source, [f.path for f in snapshot.files]) == (
        "folder",
        ["LICENSE", "README.md"],
    )
    assert hub.requests == []


def test_a_folder_s_card_has_its_texts_too(hub: HubServer, tmp_path: Path) -> None:
    link = f"{hub.url}/org/base/blob/main/TERMS"
    hub.add("org/base", {"TERMS": TERMS})
    card = f"---\nlicense: other\nlicense_link: {link}\nextra_gated_prompt: Be kind.\n---\n"
    write(tmp_path / "model", {"README.md": card})
    online, offline = (opened(str(tmp_path / "model"), offline=o) for o in (False, True))
    assert [(f.path, f.mutable) for f in online.files] == [
        ("README.md", False),
        ("README.md#extra_gated_prompt", False),
        (link, True),
    ]
    assert [f.path for f in offline.files] == ["README.md", "README.md#extra_gated_prompt"]
    assert [(p.kind, p.partial) for p in offline.problems] == [(ProblemKind.UNREACHABLE, True)]


def test_a_folder_s_card_names_a_file_beside_it(hf_home: Path, tmp_path: Path) -> None:
    card = "---\nlicense: other\nlicense_link: legal/v2/terms\n---\n"
    write(tmp_path / "model", {"README.md": card, "legal/v2/terms": TERMS})
    write(tmp_path / "copy", {"README.md": card})
    assert [f.path for f in opened(str(tmp_path / "model")).files] == [
        "README.md",
        "legal/v2/terms",
    ]
    (problem,) = opened(str(tmp_path / "copy")).problems
    assert (problem.kind, problem.where) == (ProblemKind.NOT_FOUND, "legal/v2/terms")


def test_a_copy_of_a_repository_has_the_file_that_its_own_page_shows(
    hub: HubServer, tmp_path: Path
) -> None:
    link = f"{hub.url}/org/name/blob/main/LICENSE"
    card = f"---\nlicense: other\nlicense_link: {link}\n---\n"
    write(tmp_path / "copy", {"README.md": card, "LICENSE": TERMS})
    snapshot = opened(str(tmp_path / "copy"))
    assert [f.path for f in snapshot.files] == ["LICENSE", "README.md"]
    assert (snapshot.problems, hub.requests) == ((), [])


@pytest.mark.parametrize("endpoint", ["not a url", "ftp://hub", "http://", "http://me:pw@hub"])
def test_an_endpoint_that_is_none_is_a_wrong_setting(
    hf_home: Path, monkeypatch: pytest.MonkeyPatch, endpoint: str
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", endpoint)
    with pytest.raises(UsageError, match="HF_ENDPOINT") as caught:
        opened("org/name")
    assert "pw" not in str(caught.value)


def test_offline_nothing_heavy_is_imported(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    opened("org/name")
    script = (
        "import sys\n"
        "from modellic.sources import Settings, open_target, parse_target\n"
        "print(open_target(parse_target('org/name'), Settings(offline=True)).source)\n"
        "print([m for m in ('httpx2', 'requests', 'huggingface_hub.utils') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=os.environ, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("cache\n[]\n", "")
