"""What the hub source reads: the files that say how a model is licensed, at one commit."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hubserver import HubServer
from modellic.errors import NotFoundError
from modellic.sources import ProblemKind, Role, Settings, Snapshot, parse_target
from modellic.sources.environment import HubEnvironment
from modellic.sources.files import MAX_FILE_BYTES
from modellic.sources.hub import MAX_DOWNLOADS, HubSource

TERMS = "You may use this model if you are kind to people.\n"
CARD = "---\nlicense: other\nlicense_name: kind\nlicense_link: LICENSE\n---\n# A model\n"


def fetch(given: str, timeout: float = 4.0) -> Snapshot:
    settings = Settings(timeout=timeout)
    return HubSource(HubEnvironment.current(), settings).fetch(parse_target(given))


def paths(snapshot: Snapshot) -> list[str]:
    return [f.path for f in snapshot.files]


def test_the_files_that_matter_are_read_and_no_weights(hub: HubServer) -> None:
    files = {
        "README.md": CARD,
        "LICENSE": TERMS,
        "NOTICE": "A notice.\n",
        "USE_POLICY.md": "No harm.\n",
        "docs/LICENSE.txt": "Other terms.\n",
        "config.json": "{}",
        "a/b/LICENSE": "Too deep.\n",
        "model.safetensors": "weights",
        "tokenizer.json": "{}",
    }
    commit = hub.add("org/name", files)
    snapshot = fetch("org/name")
    assert [(f.path, f.role) for f in snapshot.files] == [
        ("README.md", Role.CARD),
        ("LICENSE", Role.LICENSE),
        ("docs/LICENSE.txt", Role.LICENSE),
        ("NOTICE", Role.NOTICE),
        ("USE_POLICY.md", Role.USE_POLICY),
        ("config.json", Role.CONFIG),
    ]
    assert all(f.content == files[f.path].encode() and not f.mutable for f in snapshot.files)
    assert snapshot.files[1].url == f"{hub.url}/org/name/blob/{commit}/LICENSE"
    assert (snapshot.id, snapshot.source, snapshot.revision) == ("org/name", "hub", commit)
    assert (snapshot.problems, snapshot.renamed_from) == ((), None)
    assert not hub.asked("safetensors")


def test_the_time_of_the_commit_is_told_of_the_newest_alone(hub: HubServer) -> None:
    commit = hub.add("org/name", {"README.md": CARD, "LICENSE": TERMS})
    when = datetime.datetime(2023, 11, 14, 22, 13, 20, tzinfo=datetime.UTC)
    assert fetch("org/name").committed == when
    assert fetch("org/name@main").committed == when
    assert fetch(f"org/name@{commit}").committed is None


def test_everything_is_read_at_the_commit_that_was_resolved_first(hub: HubServer) -> None:
    commit = hub.add("org/name", {"README.md": CARD, "LICENSE": TERMS})
    fetch("org/name")
    resolves = hub.asked("/resolve/")
    assert len(resolves) == 2
    assert all(f"/resolve/{commit}/" in path for path in resolves)


def test_branches_tags_and_commits_are_revisions(hub: HubServer) -> None:
    old = hub.add("org/name", {"LICENSE": "old\n"}, tag="v1.0")
    new = hub.add("org/name", {"LICENSE": "new\n"})
    side = hub.add("org/name", {"LICENSE": "side\n"}, branch="feature/x")
    for revision, commit, text in [
        ("", new, b"new\n"),
        ("@main", new, b"new\n"),
        ("@v1.0", old, b"old\n"),
        ("@feature/x", side, b"side\n"),
        (f"@{old}", old, b"old\n"),
        (f"@{old[:8]}", old, b"old\n"),
    ]:
        snapshot = fetch(f"org/name{revision}")
        assert (snapshot.revision, snapshot.files[0].content) == (commit, text)


def test_a_large_file_comes_from_the_other_host_without_the_token(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    hub.add("org/name", {"README.md": CARD, "LICENSE": TERMS * 100}, lfs=["LICENSE"])
    hub.grant("hf_secret", "org/name")
    snapshot = fetch("org/name")
    assert snapshot.files[1].content == (TERMS * 100).encode()
    tokens = {r.path.split("/")[1]: r.token for r in hub.requests}
    assert tokens == {"api": "hf_secret", "org": "hf_secret", "cdn": None}


def test_the_token_file_of_hf_home_is_used(hub: HubServer, hf_home: Path) -> None:
    hub.add("org/name", {"LICENSE": TERMS}, private=True)
    hub.grant("hf_file", "org/name")
    hf_home.mkdir()
    (hf_home / "token").write_text("hf_file\n")
    assert paths(fetch("org/name")) == ["LICENSE"]


def test_a_renamed_repository_says_what_it_was(hub: HubServer) -> None:
    hub.add("old/name", {"README.md": CARD, "LICENSE": TERMS})
    hub.rename("old/name", "new/name")
    snapshot = fetch("old/name")
    assert (snapshot.id, snapshot.renamed_from) == ("new/name", "old/name")
    assert paths(snapshot) == ["README.md", "LICENSE"]
    assert not hub.asked("old/name/resolve")


def test_the_linked_file_is_read_wherever_it_is(hub: HubServer) -> None:
    card = "---\nlicense: other\nlicense_link: legal/v2/terms-of-model\n---\n"
    hub.add("org/name", {"README.md": card, "legal/v2/terms-of-model": TERMS})
    snapshot = fetch("org/name")
    assert [(f.path, f.role) for f in snapshot.files[1:]] == [
        ("legal/v2/terms-of-model", Role.LICENSE)
    ]


@pytest.mark.parametrize("page", ["blob/main", "resolve/main", "raw/main"])
def test_a_link_to_its_own_page_is_that_file_at_this_commit(hub: HubServer, page: str) -> None:
    link = f"https://huggingface.co/Org/Name/{page}/LICENSE"
    card = f"---\nlicense: other\nlicense_link: {link}\n---\n"
    hub.add("org/name", {"README.md": card, "LICENSE": TERMS})
    snapshot = fetch("org/name")
    assert paths(snapshot) == ["README.md", "LICENSE"]
    assert len(hub.asked("LICENSE")) == 1


@pytest.mark.parametrize("revision", ["main", "commit"])
def test_a_link_into_another_repository_is_read_there_and_may_change(
    hub: HubServer, revision: str
) -> None:
    commit = hub.add("org/base", {"LICENSE": TERMS})
    link = f"{hub.url}/org/base/blob/{commit if revision == 'commit' else revision}/LICENSE"
    hub.add("org/name", {"README.md": f"---\nlicense: other\nlicense_link: {link}\n---\n"})
    linked = fetch("org/name").files[1]
    assert (linked.path, linked.url, linked.mutable) == (link, link, revision == "main")
    assert linked.content == TERMS.encode()


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("legal/terms.md", ProblemKind.NOT_FOUND),
        ("../../etc/passwd", ProblemKind.REFUSED),
        ("{hub}/org/none/blob/main/LICENSE", ProblemKind.NOT_FOUND),
        ("http://example.org/terms", ProblemKind.REFUSED),
        ("https://127.0.0.1/terms", ProblemKind.REFUSED),
    ],
)
def test_a_link_that_leads_nowhere_is_told(hub: HubServer, link: str, kind: ProblemKind) -> None:
    link = link.format(hub=hub.url)
    hub.add("org/name", {"README.md": f"---\nlicense: other\nlicense_link: {link}\n---\n"})
    (problem,) = fetch("org/name").problems
    assert (problem.kind, problem.partial) == (kind, True)


def test_the_gated_prompt_is_a_text_of_its_own(hub: HubServer) -> None:
    card = (
        "---\nlicense: other\nextra_gated_prompt: |\n  ### Terms\n  Be kind.\n"
        "extra_gated_fields:\n  I will not sell it: checkbox\n---\n"
    )
    hub.add("org/name", {"README.md": card})
    _, prompt, boxes = fetch("org/name").files
    assert (prompt.path, prompt.role) == ("README.md#extra_gated_prompt", Role.GATED_PROMPT)
    assert prompt.content.startswith(b"### Terms\nBe kind.")
    assert (boxes.path, boxes.role) == ("README.md#extra_gated_fields", Role.GATED_PROMPT)
    assert b"I will not sell it" in boxes.content


def test_a_huge_file_is_not_asked_for(hub: HubServer) -> None:
    hub.add("org/name", {"README.md": CARD, "LICENSE": "x" * (MAX_FILE_BYTES + 1)})
    snapshot = fetch("org/name")
    assert [(p.kind, p.where) for p in snapshot.problems] == [(ProblemKind.TOO_LARGE, "LICENSE")]
    assert not hub.asked("LICENSE")


def test_too_many_files_are_bounded_and_told(hub: HubServer) -> None:
    many = {f"licenses/LICENSE-{i:03}": f"{i}\n" for i in range(MAX_DOWNLOADS + 5)}
    hub.add("org/name", {"README.md": CARD, "LICENSE": TERMS, **many})
    snapshot = fetch("org/name")
    assert paths(snapshot)[:2] == ["README.md", "LICENSE"]
    assert len(snapshot.files) == MAX_DOWNLOADS
    (problem,) = snapshot.problems
    assert problem.what.startswith("7 more files")


def test_a_name_that_could_leave_the_cache_is_refused(hub: HubServer, hf_home: Path) -> None:
    hub.add("org/name", {"README.md": CARD, "LICENSE": TERMS, "LICENSE\\..\\..\\x.md": "evil\n"})
    snapshot = fetch("org/name")
    assert [p.kind for p in snapshot.problems] == [ProblemKind.REFUSED]
    assert paths(snapshot) == ["README.md", "LICENSE"]


def test_what_is_no_text_is_told_and_left_out(hub: HubServer) -> None:
    hub.add("org/name", {"README.md": CARD, "LICENSE": TERMS, "LICENSE.pdf": b"%PDF-1.7 \x00"})
    snapshot = fetch("org/name")
    assert [(p.kind, p.where) for p in snapshot.problems] == [
        (ProblemKind.UNREADABLE, "LICENSE.pdf")
    ]


def test_a_repository_without_any_of_it_is_an_empty_answer(hub: HubServer) -> None:
    hub.add("org/name", {"model.bin": "weights"})
    snapshot = fetch("org/name")
    assert (snapshot.files, snapshot.problems) == ((), ())


def test_the_second_time_files_come_from_the_cache(hub: HubServer) -> None:
    hub.add("org/name", {"README.md": CARD, "LICENSE": TERMS})
    first, second = fetch("org/name"), fetch("org/name")
    assert first == second
    assert len(hub.asked("/resolve/")) == 2


def test_a_cached_file_with_other_bytes_is_not_believed(hub: HubServer, hf_home: Path) -> None:
    hub.add("org/name", {"README.md": CARD, "LICENSE": TERMS})
    fetch("org/name")
    (cached,) = hf_home.glob("hub/models--org--name/snapshots/*/LICENSE")
    cached.resolve().write_text("You may do whatever you like, really.\n")
    assert fetch("org/name").files[1].content == TERMS.encode()


def test_a_missing_repository_or_revision_is_not_found(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add("org/name", {"LICENSE": TERMS})
    hub.add("org/private", {"LICENSE": TERMS}, private=True)
    for missing in ("org/none", "org/private"):
        with pytest.raises(NotFoundError, match=r"does not exist on .* or it is private") as caught:
            fetch(missing)
        assert caught.value.where == missing
    with pytest.raises(NotFoundError, match="no such revision"):
        fetch("org/name@v9")
    hub.grant("hf_other", "org/name")
    monkeypatch.setenv("HF_TOKEN", "hf_other")
    with pytest.raises(NotFoundError, match="this token cannot see it"):
        fetch("org/private")


def test_a_run_says_nothing_on_stderr_and_sends_no_telemetry(hub: HubServer) -> None:
    hub.add("org/name", {"README.md": CARD, "LICENSE": TERMS})
    hub.fail("LICENSE", status=500, headers={"X-HF-Warning": "x; a warning"})
    script = (
        "import os; before = dict(os.environ)\n"
        "from modellic.sources import open_target, parse_target\n"
        "snapshot = open_target(parse_target('org/name'))\n"
        "assert dict(os.environ) == before\n"
        "print(len(snapshot.files), len(snapshot.problems))"
    )
    environment = {k: v for k, v in os.environ.items() if "TELEMETRY" not in k}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("1 1\n", "")
    assert {r.path.split("/")[1] for r in hub.requests} == {"api", "org"}
    assert not hub.asked("agent-harnesses")
