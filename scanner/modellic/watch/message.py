"""The words of an alert: a subject that says it all, plain text, Markdown and HTML.

Models, products and clauses are words of strangers. They are shown on one line each, with what a
reader's program would obey made visible, escaped for Markdown and HTML, and cut where long.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from modellic.kinds import Severity
from modellic.reports.visible import visible
from modellic.rules import Json
from modellic.watch.events import ALL_MODELS, cut_to
from modellic.watch.store.values import Alert, Outgoing, Why

if TYPE_CHECKING:
    from jinja2 import Environment

_NAME, _WORDS, _CLAUSE, _LINK = 200, 800, 1200, 2000
"""How many characters are shown, at most: of names and titles, of sentences and so on."""
_SUBJECT: Final = 120
_LINES: Final = 15
"""How many lines of what happened are shown: those of `drafts.first_few`, and what leads them."""
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~&])")
_BLOCK = re.compile(r"([-+=]|\d+(?=[.)]))")
_CALL = re.compile(r"@(?=everyone|here|channel|all\b)", re.IGNORECASE)
_ORDER: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_NAMES: Final = {
    Severity.ERROR: "Act now",
    Severity.WARNING: "Warning",
    Severity.NOTE: "For the record",
}
_AGAIN: Final = {
    Why.NEW: "",
    Why.WORSE: "It has become worse since you were last told.",
    Why.AGAIN: "You were told of this before, and it had ended since.",
    Why.REMINDED: "It was put off until today, and is still open.",
}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message as it is sent: `subject` is one line, the rest are whole texts."""

    subject: str
    text: str
    markdown: str
    html: str


@dataclass(frozen=True, slots=True)
class _Item:
    """What the templates show of an alert; every text is one line that is safe to show."""

    severity: str
    level: str
    title: str
    model: str
    product: str
    again: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    clause: str
    place: str
    link: str
    id: str


def render(message: Outgoing) -> Rendered:
    """Return the words of a message, the worst alert first."""
    alerts = _sorted(message.alerts)
    subject = _subject(alerts, digest=message.digest is not None)
    words = {
        "subject": subject,
        "summary": _summary(alerts),
        "items": [_item(alert) for alert in alerts],
        "many": len(alerts) > 1 or message.digest is not None,
        "id": message.id,
    }
    env = _environment()
    text, markdown, html = (
        env.get_template(f"alert.{kind}.j2").render(words) for kind in ("txt", "md", "html")
    )
    return Rendered(subject, _tidy(text), _tidy(markdown), html)


def to_json(message: Outgoing) -> Json:
    """Return the published form of a message; docs/alerts.md explains it."""
    return {
        "version": 1,
        "id": message.id,
        "digest": str(message.digest) if message.digest else None,
        "alerts": [
            {
                "id": alert.id,
                "raised_at": alert.at.isoformat(timespec="seconds"),
                "why": str(alert.why),
                "event": alert.event.to_json(),
            }
            for alert in _sorted(message.alerts)
        ],
    }


def _sorted(alerts: Sequence[Alert]) -> list[Alert]:
    return sorted(alerts, key=lambda alert: (_ORDER[alert.event.kind.severity], alert.at))


def _subject(alerts: Sequence[Alert], *, digest: bool) -> str:
    """Return one line without anything that a mail header or a terminal would obey."""
    if not digest and len(alerts) == 1:
        event = alerts[0].event
        due = f", by {event.due}" if event.due else ""
        named = event.model in event.title or event.model == ALL_MODELS
        model = "" if named else f" · {_cut(event.model, _SUBJECT // 2)}"
        return f"[modellic] {_cut(event.title, _SUBJECT)}{due}{model}"
    worst = visible(alerts[0].event.title) if alerts else "nothing new"
    more = f" and {len(alerts) - 1} more" if len(alerts) > 1 else ""
    return f"[modellic] {_cut(worst, _SUBJECT)}{more}"


def _summary(alerts: Sequence[Alert]) -> str:
    counts = Counter(alert.event.kind.severity for alert in alerts)
    parts = [f"{counts[s]} {_counted(s, counts[s])}" for s in _ORDER if counts[s]]
    return ", ".join(parts)


def _counted(severity: Severity, number: int) -> str:
    words = {
        Severity.ERROR: "to act on",
        Severity.WARNING: "warning" if number == 1 else "warnings",
        Severity.NOTE: "for the record",
    }
    return words[severity]


def _item(alert: Alert) -> _Item:
    event = alert.event
    rows = (
        ("What happened", _lines(event.what)),
        (f"The licence {event.kind.asks}", _lines(" ".join(event.demand.split()))),
        ("By when", _lines(_day(event.due))),
        ("Figure", _lines(" ".join(event.figure.split()))),
        ("Where", _lines("" if event.clause else _cut(event.place, _NAME))),
    )
    return _Item(
        severity=str(event.kind.severity),
        level=_NAMES[event.kind.severity],
        title=_cut(event.title, _NAME),
        model=_cut(event.model, _NAME),
        product=_cut(event.product or "", _NAME),
        again=_AGAIN[alert.why],
        rows=tuple((name, said) for name, said in rows if said),
        clause=_cut(event.clause, _CLAUSE),
        place=_cut(event.place, _NAME),
        link=_link(event.link),
        id=alert.id,
    )


def _day(day: datetime.date | None) -> str:
    return f"{day:%A}, {day.day} {day:%B %Y} ({day})" if day else ""


def _lines(text: str) -> tuple[str, ...]:
    lines = [line for line in text.split("\n") if line.strip()]
    return tuple(_cut(line, _WORDS) for line in lines[:_LINES])


def _cut(text: str, size: int) -> str:
    return cut_to(visible(text), size)


def _link(link: str | None) -> str:
    """Return a link that a program may follow on a click: https or http, and nothing odd in it."""
    if (
        not link
        or len(link) > _LINK
        or not link.isascii()
        or not link.isprintable()
        or set(link) & set(" <>\"'`()\\")
    ):
        return ""
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    return link if parts.scheme in {"https", "http"} and parts.netloc else ""


def _in_markdown(text: str) -> str:
    """Escape what CommonMark would take for markup, and what makes a chat program call people."""
    quiet = _CALL.sub("@\u200b", _MARKDOWN.sub(r"\\\1", text))
    first = _BLOCK.match(quiet)  # a list, a rule or the line under a heading, where a line begins
    if first is None:
        return quiet
    return f"{first[1]}\\{quiet[first.end() :]}" if first[1].isdigit() else f"\\{quiet}"


def _tidy(text: str) -> str:
    """Return a text with at most one empty line in a row."""
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

    folder = Path(__file__).parent / "templates"
    env = Environment(
        loader=FileSystemLoader(folder),
        autoescape=select_autoescape(("html.j2",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters["md"] = _in_markdown
    return env
