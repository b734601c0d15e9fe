"""A run over a portfolio: each model once, few at a time, one request for what is unchanged."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hubserver import HubServer
from looks import BINDS, look
from modellic.company import Company, load_company
from modellic.rules import Json
from modellic.sources import Settings
from modellic.watch.events import ALL_MODELS, Event
from modellic.watch.run import TOGETHER, Look, Watch
from modellic.watch.store import Recorded
from modellic.watch.terms import Terms

NOW = datetime.datetime(2026, 3, 1, 9, tzinfo=datetime.UTC)
FILES = {
    "README.md": "---\nlicense: other\nlicense_name: otter\nlicense_link: LICENSE\n---\n",
    "LICENSE": "You must not use the names or the marks of the licensor.\n",
}


COMPANY = """
[products.chat]
models = ["otter/*"]
uses = ["commercial"]
monthly-active-users = {{value = "{users}", date = "2026-02"}}
"""


@dataclass
class Memory:
    """A store that keeps everything in a dictionary."""

    kept: dict[str, Json] = field(default_factory=dict)
    events: dict[str, list[str]] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)

    def latest(self, target: str) -> Json | None:
        return self.kept.get(target)

    def record(
        self,
        target: str,
        revision: str | None,
        observation: Json,
        events: Sequence[Event],
        now: datetime.datetime,
    ) -> Recorded:
        assert now == NOW
        assert revision == observation.get("revision")
        self.kept[target] = observation
        self.events[target] = [event.kind.id for event in events]
        self.order.append(target)
        self.titles += [event.title for event in events]
        return Recorded()


def run(
    memory: Memory,
    *targets: str,
    terms: Terms | None = None,
    company: Company | None = None,
    timeout: float = 20.0,
) -> list[Look]:
    watch = Watch(company, NOW, terms, settings=lambda: Settings(timeout=timeout))
    return list(watch.run(targets, memory))


def test_each_model_is_looked_at_once_and_all_are_told_of_last(hub: HubServer) -> None:
    names = [f"otter/Otter-{number}" for number in range(TOGETHER + 3)]
    for name in names:
        hub.add(name, FILES)
    memory = Memory()
    looks = run(memory, *names, names[0].upper())
    assert [look.target for look in looks] == memory.order == [*names, ALL_MODELS]
    assert not any(look.failed or look.partial for look in looks)


def test_an_unchanged_model_costs_one_conditional_request(hub: HubServer) -> None:
    names = [f"otter/Otter-{number}" for number in range(4)]
    for name in names:
        hub.add(name, FILES)
    memory = Memory()
    run(memory, *names)
    before, asked = dict(memory.kept), len(hub.requests)
    run(memory, *names)
    requests = hub.requests[asked:]
    assert sorted(r.path for r in requests) == [f"/api/models/{n}?blobs=true" for n in names]
    assert all(request.etag for request in requests)
    assert memory.kept == before


def test_what_failed_is_said_and_the_others_go_on(hub: HubServer) -> None:
    hub.add("otter/Otter", FILES)
    hub.add("otter/Broken", FILES)
    hub.fail("otter/Broken", status=500)
    memory = Memory()
    looks = {look.target: look for look in run(memory, "otter/No", "otter/Broken", "otter/Otter")}
    assert "does not exist" in looks["otter/No"].failed
    assert "fault of its own" in looks["otter/Broken"].failed
    assert looks["otter/Otter"].failed == ""
    assert memory.events["otter/No"] == ["repository-gone"]


def test_a_gap_is_said(hub: HubServer) -> None:
    hub.add("otter/Otter", {"README.md": "# Otter\n"})
    (seen, _) = run(Memory(), "otter/Otter")
    assert seen.partial


def test_a_target_that_is_none_any_more_does_not_stop_the_run(hub: HubServer) -> None:
    hub.add("otter/Otter", FILES)
    memory = Memory()
    looks = {look.target: look.failed for look in run(memory, "a/b/c", "otter/Otter")}
    assert "no repository id" in looks["a/b/c"]
    assert looks["otter/Otter"] == ""


def test_what_cannot_be_read_of_an_older_version_is_no_knowledge(hub: HubServer) -> None:
    hub.add("otter/Otter", FILES)
    memory = Memory({"otter/Otter": {"state": "lost"}})
    run(memory, "otter/Otter")
    assert memory.events["otter/Otter"] == []
    assert memory.kept["otter/Otter"]["state"] == "open"


@pytest.mark.usefixtures("hf_home")
@pytest.mark.parametrize(
    ("users", "told"),
    [("3M", ["rule-triggered"]), ("0.9M..2M", ["rule-unknown"])],
)
def test_what_was_known_is_told_with_the_figures_of_today_while_the_hub_is_silent(
    tmp_path: Path, users: str, told: list[str]
) -> None:
    file = tmp_path / "modellic.toml"
    file.write_text(COMPANY.format(users=users), "utf-8")
    known = look(BINDS, target="otter/Otter", model="otter/Otter")
    memory = Memory({"otter/Otter": known.to_json()})
    (seen, _) = run(memory, "otter/Otter", company=load_company(file))
    assert seen.failed
    assert memory.events == {"otter/Otter": told, ALL_MODELS: []}


@pytest.mark.usefixtures("hf_home")
def test_a_silent_hub_is_told_of_once() -> None:
    memory = Memory()
    run(memory, "otter/A", "otter/B", terms=Terms(failures=1))
    assert memory.events == {"otter/A": [], "otter/B": [], ALL_MODELS: ["target-failed"]}


def test_a_hub_that_fails_for_one_model_is_not_called_silent(hub: HubServer) -> None:
    hub.add("otter/A", FILES)
    hub.add("otter/B", FILES)
    hub.fail("otter/B", status=500)
    memory = Memory()
    run(memory, "otter/A", "otter/B", terms=Terms(failures=1))
    assert memory.titles == ["The hub gives no answer about 1 of 2 models"]


def test_a_hub_that_was_silent_is_asked_again_but_not_without_end(hub: HubServer) -> None:
    names = [f"otter/Otter-{number}" for number in range(TOGETHER * 6)]
    hub.fail("/", delay=30)
    looks = run(Memory(), *names, timeout=0.5)
    assert all(look.failed for look in looks if look.target != ALL_MODELS)
    assert 4 <= len(hub.requests) <= 4 * 8  # four waits, in up to eight threads each
