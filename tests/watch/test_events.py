"""The kinds of events: each is documented, and an event survives being stored."""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from modellic.errors import DataError
from modellic.watch import events
from modellic.watch.events import EVENTS, Event, EventKind, kind_of

PAGE = (Path(__file__).parents[2] / "docs" / "watch.md").read_text("utf-8")
EVENT = Event(
    events.RULE_TRIGGERED,
    "rule-triggered:otter/Otter:chat:display-1",
    2,
    "otter/Otter",
    "chat",
    "chat: a term binds",
    "chat has 3M users.",
    "Display “Otter”.",
    datetime.date(2026, 3, 1),
    "Show the otter.",
    "LICENSE:3",
    "3M",
    "https://hub.example/otter/Otter",
)


def test_each_kind_is_listed_once() -> None:
    defined = {value for value in vars(events).values() if isinstance(value, EventKind)}
    assert defined == set(EVENTS)
    assert len({kind.id for kind in EVENTS}) == len(EVENTS)


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.id)
def test_the_page_has_a_line_for_each_kind(kind: EventKind) -> None:
    assert f"| `{kind.id}` | {kind.severity} | {kind.about} |" in PAGE


def test_the_page_has_no_other_kinds() -> None:
    table = PAGE.split("## What is told")[1].split("\n## ")[0]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == [kind.id for kind in EVENTS]


@pytest.mark.parametrize(
    "event", [EVENT, Event(events.LICENSE_CHANGED, "k", 1, "m", None, "t")], ids=["whole", "bare"]
)
def test_an_event_is_read_back_as_it_was_stored(event: Event) -> None:
    assert Event.from_json(json.loads(json.dumps(event.to_json()))) == event


def test_the_stored_form_tells_how_much_it_matters() -> None:
    assert EVENT.to_json()["severity"] == "error"


def test_a_kind_that_is_not_known_is_an_error() -> None:
    with pytest.raises(DataError, match="'rule-forgotten' is no kind of event"):
        kind_of("rule-forgotten")
    form = replace(EVENT, title="x").to_json() | {"kind": "rule-forgotten"}
    with pytest.raises(DataError):
        Event.from_json(form)
