"""What `modellic watch` tells of: the one list of all kinds of events, and what an event is.

docs/watch.md has a line for each kind. `modellic.watch.compare` raises events,
`modellic.watch.store` keeps them apart by `key` and `level`.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import Final, Self

from modellic.errors import DataError
from modellic.kinds import Severity
from modellic.rules import Json


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event, and how much it matters where nothing else is said.

    What `happens` is told by one look, and no later look says that it is over: it stays open until
    somebody acknowledges it. Anything else lasts as long as looks give it. `asks` is the verb with
    which the licence stands before what it asks for.
    """

    id: str
    about: str
    severity: Severity
    happens: bool = False
    asks: str = "demands"


RULE_TRIGGERED: Final = EventKind(
    "rule-triggered", "a rule's condition has become true for a product", Severity.ERROR
)
RULE_CLEARED: Final = EventKind(
    "rule-cleared",
    "a rule that bound a product, or might have, does not any more",
    Severity.NOTE,
    asks="demanded",
)
RULE_UNKNOWN: Final = EventKind(
    "rule-unknown",
    "what is known decides no longer whether a rule binds",
    Severity.WARNING,
    asks="may demand",
)
THRESHOLD_NEAR: Final = EventKind(
    "threshold-near",
    "a figure has come near a threshold, or a step nearer",
    Severity.WARNING,
    asks="would demand",
)
THRESHOLD_FORECAST: Final = EventKind(
    "threshold-forecast",
    "a figure grows so that a threshold will be crossed soon",
    Severity.WARNING,
    asks="would demand",
)
LICENSE_CHANGED: Final = EventKind(
    "license-changed",
    "a licence text, or the declared licence, has changed",
    Severity.ERROR,
    happens=True,
    asks="may demand",
)
REPOSITORY_GONE: Final = EventKind(
    "repository-gone", "the hub has no such repository any more, or hides it", Severity.ERROR
)
REPOSITORY_GATED: Final = EventKind(
    "repository-gated", "what could be read before is behind a gate now", Severity.WARNING
)
REPOSITORY_RENAMED: Final = EventKind(
    "repository-renamed",
    "the hub has the repository under another name",
    Severity.WARNING,
    happens=True,
)
REPOSITORY_BACK: Final = EventKind(
    "repository-back", "a repository that was gone or gated can be read again", Severity.NOTE
)
ANCESTOR_NEW: Final = EventKind(
    "ancestor-new",
    "a model is said to be made from a base model that was not named",
    Severity.WARNING,
    happens=True,
)
ANCESTOR_DROPPED: Final = EventKind(
    "ancestor-dropped",
    "a base model is not named any more; its terms may bind all the same",
    Severity.WARNING,
    happens=True,
)
LICENSE_DRIFT: Final = EventKind(
    "license-drift", "the licence drops terms of a base model", Severity.WARNING
)
FULFILMENT_MISSING: Final = EventKind(
    "fulfilment-missing", "a duty that binds is not recorded as met", Severity.WARNING
)
FULFILMENT_EXPIRING: Final = EventKind(
    "fulfilment-expiring", "what meets a duty ends soon, or has ended", Severity.WARNING
)
WAIVER_EXPIRING: Final = EventKind(
    "waiver-expiring", "a waiver expires soon, or has expired", Severity.WARNING
)
ASSESSMENT_EXPIRING: Final = EventKind(
    "assessment-expiring", "an assessment expires soon, or has expired", Severity.WARNING
)
FIGURE_STALE: Final = EventKind(
    "figure-stale", "a figure that a verdict stands on is old", Severity.WARNING
)
FINDING_NEW: Final = EventKind(
    "finding-new", "a finding that the policy lets count was not there before", Severity.WARNING
)
TARGET_FAILED: Final = EventKind(
    "target-failed", "a model could not be read, several runs in a row", Severity.WARNING
)

EVENTS: Final[tuple[EventKind, ...]] = (
    RULE_TRIGGERED,
    RULE_CLEARED,
    RULE_UNKNOWN,
    THRESHOLD_NEAR,
    THRESHOLD_FORECAST,
    LICENSE_CHANGED,
    REPOSITORY_GONE,
    REPOSITORY_GATED,
    REPOSITORY_RENAMED,
    REPOSITORY_BACK,
    ANCESTOR_NEW,
    ANCESTOR_DROPPED,
    LICENSE_DRIFT,
    FULFILMENT_MISSING,
    FULFILMENT_EXPIRING,
    WAIVER_EXPIRING,
    ASSESSMENT_EXPIRING,
    FIGURE_STALE,
    FINDING_NEW,
    TARGET_FAILED,
)
"""Every kind of event there is."""
_BY_ID: Final = {kind.id: kind for kind in EVENTS}


def kind_of(id_: str) -> EventKind:
    """Return a kind by its id. Raises `DataError` where there is none of that id."""
    if id_ not in _BY_ID:
        raise DataError(f"{id_!r} is no kind of event", hint="update modellic")
    return _BY_ID[id_]


def happens(key: str) -> bool:
    """Tell whether the event of a key is of a kind that happens, and does not last."""
    kind = _BY_ID.get(key.partition(":")[0])
    return kind is not None and kind.happens


def cut_to(words: str, size: int) -> str:
    """Return words that are no longer than `size`; what was cut ends with `…`."""
    return words if len(words) <= size else f"{words[: size - 1].rstrip()}…"


_LONGEST: Final = {
    "model": 300,
    "title": 400,
    "what": 8000,
    "demand": 4000,
    "clause": 2000,
    "place": 400,
    "figure": 800,
}
"""How many characters of each field are kept, at most."""
_LONGEST_LINK: Final = 2000
ALL_MODELS: Final = "(all models)"
"""The model of an event that is about none in particular."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a person should know about a watched model.

    `key` is the same in every run (`kind|model|product|what it is about`); the event is raised
    again only with a higher `level`. `title` is one line, `what` what happened. `demand` is what
    the licence asks for: the phrase to display, whom to ask for a licence. `due` is by when,
    `clause` the words of the licence, `place` where they stand, `figure` what it is about in
    numbers, `link` a page to look at. What is not known is empty, or None.
    """

    kind: EventKind
    key: str
    level: int
    model: str
    product: str | None
    title: str
    what: str = ""
    demand: str = ""
    due: datetime.date | None = None
    clause: str = ""
    place: str = ""
    figure: str = ""
    link: str | None = None

    def bounded(self) -> Self:
        """Return the event with what strangers wrote cut to a length that can be sent."""
        cut: Json = {name: cut_to(getattr(self, name), most) for name, most in _LONGEST.items()}
        link = self.link if self.link and len(self.link) <= _LONGEST_LINK else None
        return replace(self, link=link, **cut)

    def to_json(self) -> Json:
        """Return the form that is stored, and sent to machines."""
        return {
            "kind": self.kind.id,
            "severity": str(self.kind.severity),
            "key": self.key,
            "level": self.level,
            "model": self.model,
            "product": self.product,
            "title": self.title,
            "what": self.what,
            "demand": self.demand,
            "due": self.due.isoformat() if self.due else None,
            "clause": self.clause,
            "place": self.place,
            "figure": self.figure,
            "link": self.link,
        }

    @classmethod
    def from_json(cls, data: Json) -> Self:
        """Return the event of a stored form. Raises `DataError` for a kind that is not known."""
        return cls(
            kind=kind_of(data["kind"]),
            key=data["key"],
            level=data["level"],
            model=data["model"],
            product=data["product"],
            title=data["title"],
            what=data["what"],
            demand=data["demand"],
            due=datetime.date.fromisoformat(data["due"]) if data["due"] else None,
            clause=data["clause"],
            place=data["place"],
            figure=data["figure"],
            link=data["link"],
        )
