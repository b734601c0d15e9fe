"""What the commands of `modellic watch` print for people, and as JSON."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from modellic.kinds import Severity
from modellic.wording import plural

if TYPE_CHECKING:
    from modellic.reports import Style
    from modellic.reports.page import Page
    from modellic.rules import Json
    from modellic.watch.outbox import Delivered
    from modellic.watch.run import Look
    from modellic.watch.store import Alert, HistoryEntry, Watched

_DIM: Final = "bright_black"
_MARKS: Final = {
    Severity.ERROR: ("●", "ACT NOW", "bold red"),
    Severity.WARNING: ("▲", "WARNING", "bold yellow"),
    Severity.NOTE: ("○", "NOTE", "green"),
}
_INDENT: Final = " " * 13
_MOST_NAMED: Final = 12
"""Models of which something was not read that are named."""
_ID: Final = 8
"""How much of an alert's id is shown, and enough to name it."""


def page_of(style: Style) -> Page:
    """Return an empty page."""
    from modellic.reports.page import Page

    return Page(style.width, colour=style.colour)


def show_run(page: Page, looks: Sequence[Look], delivered: Delivered | None) -> None:
    """Show what a run found and told."""
    from modellic.reports.page import phrase, plain
    from modellic.watch.events import ALL_MODELS

    for look in looks:
        for alert in look.raised:
            show_alert(page, alert)
    for look in looks:
        if look.failed and not look.raised:
            lead = phrase(("  ! MISSING  ", "bold magenta"))
            page.add(plain(f"{look.target}: {look.failed}"), lead)
    models = sum(look.target != ALL_MODELS for look in looks)
    raised, closed = (sum(len(part) for part in parts) for parts in _both(looks))
    partial = [look.target for look in looks if look.partial]
    words = [plural(models, "model"), plural(raised, "new alert"), f"{closed} ended"]
    words += [f"{len(partial)} read in part"] if partial else []
    page.add(plain(", ".join(words)))
    for target in partial[:_MOST_NAMED]:
        page.add(plain(f"read in part: {target} (modellic scan says what is missing)"), "  ")
    if (more := len(partial) - _MOST_NAMED) > 0:
        page.add(plain(f"and {more} more"), "  ")
    show_delivered(page, delivered)


def _both(looks: Sequence[Look]) -> tuple[list[Sequence[object]], list[Sequence[object]]]:
    return [look.raised for look in looks], [look.closed for look in looks]


def show_retry(page: Page, waiting: int, delivered: Delivered | None) -> None:
    """Show how many messages were put back, and what became of them."""
    from modellic.reports.page import plain

    page.add(plain(f"tried {plural(waiting, 'message')} again"))
    show_delivered(page, delivered)


def show_delivered(page: Page, delivered: Delivered | None) -> None:
    """Show what was sent, and what was not."""
    from modellic.reports.page import phrase, plain

    if delivered is None:
        return
    if delivered.sent:
        page.add(plain(f"sent {plural(delivered.sent, 'message')}"))
    for channel, why in delivered.errors:
        later = "given up" if delivered.given_up and not delivered.failed else "tried again later"
        lead = phrase(("  ! NOT SENT ", "bold magenta"))
        page.add(plain(f"{channel}: {why} ({later})"), lead)


def show_alert(page: Page, alert: Alert) -> None:
    """Show an alert: what happened, what is demanded, and how to name it."""
    from modellic.reports.page import phrase, plain

    event = alert.event
    mark, word, style = _MARKS[event.kind.severity]
    product = f" · {event.product}" if event.product else ""
    page.add(
        phrase((f"{event.model}{product}", "bold"), f"  {event.kind.id}"),
        phrase((f"  {mark} {word:<9}", style)),
    )
    page.add(plain(event.title), _INDENT)
    for line in event.what.split("\n"):
        if line:
            page.add(plain(line), _INDENT)
    if event.demand:
        page.add(plain(f"the licence {event.kind.asks}: {event.demand}"), _INDENT)
    due = [f"due {event.due.isoformat()}"] if event.due else []
    place = [event.place] if event.place else []
    about = "; ".join([f"id {alert.id[:_ID]}", *due, *place, *_standing(alert)])
    page.add(phrase((about, _DIM)), _INDENT)


def _standing(alert: Alert) -> Iterable[str]:
    yield f"since {alert.at.date().isoformat()}"
    if alert.held:
        yield f"not sent: {alert.held}"
    for name, mark in (("acknowledged", alert.marks.ack), ("muted", alert.marks.mute)):
        if mark is not None and str(mark.kind) != "unmute":
            until = f" until {mark.until.isoformat()}" if mark.until else ""
            yield f"{name} by {mark.by}{until}{f': {mark.note}' if mark.note else ''}"


def show_list(page: Page, watched: Sequence[Watched], alerts: Sequence[Alert]) -> None:
    """Show what is watched, and what is open."""
    from modellic.reports.page import phrase, plain

    for entry in watched:
        note = f"; {entry.note}" if entry.note else ""
        since = f"  since {entry.since.date().isoformat()}, {entry.by}{note}"
        page.add(phrase((entry.target, "bold"), (since, _DIM)), "  ")
    if alerts:
        page.blank()
    for alert in alerts:
        show_alert(page, alert)
    models = plural(len(watched), "model")
    page.add(plain(f"{models} watched, {plural(len(alerts), 'open alert')}"))


def show_history(page: Page, entries: Sequence[HistoryEntry]) -> None:
    """Show what happened, the newest first."""
    from modellic.reports.page import phrase

    for entry in entries:
        who = f" by {entry.by}" if entry.by else ""
        said = entry.detail or entry.key
        words = said if entry.target in said else f"{entry.target} {said}".rstrip()
        lead = phrase((f"{_moment(entry.at)}  ", _DIM), (f"{entry.what:<9} ", "bold"))
        page.add(phrase(words, (who, _DIM)), lead)
    page.add(phrase(("times are UTC", _DIM)))


def _moment(at: datetime.datetime) -> str:
    return f"{at.astimezone(datetime.UTC):%Y-%m-%d %H:%M}"


def alert_json(alert: Alert) -> Json:
    """Return an alert as JSON has it."""
    marks = {"ack": alert.marks.ack, "mute": alert.marks.mute}
    return {
        "id": alert.id,
        "target": alert.target,
        "raised_at": alert.at.isoformat(),
        "why": str(alert.why),
        "held": alert.held,
        "marks": {
            name: {
                "kind": str(mark.kind),
                "by": mark.by,
                "until": mark.until.isoformat() if mark.until else None,
                "note": mark.note,
            }
            for name, mark in marks.items()
            if mark is not None
        },
        "event": alert.event.to_json(),
    }


def run_json(looks: Sequence[Look], delivered: Delivered | None) -> Json:
    """Return what a run found as JSON has it."""
    return {
        "schema": "modellic.watch-run/1",
        "looks": [
            {
                "target": look.target,
                "raised": [alert_json(alert) for alert in look.raised],
                "closed": list(look.closed),
                "partial": look.partial,
                "failed": look.failed,
            }
            for look in looks
        ],
        "sent": delivered.sent if delivered else 0,
        "not_sent": dict(delivered.errors) if delivered else {},
    }


def list_json(watched: Sequence[Watched], alerts: Sequence[Alert]) -> Json:
    """Return what is watched and open as JSON has it."""
    return {
        "schema": "modellic.watch-list/1",
        "watched": [
            {"target": w.target, "since": w.since.isoformat(), "by": w.by, "note": w.note}
            for w in watched
        ],
        "alerts": [alert_json(alert) for alert in alerts],
    }


def history_json(entries: Sequence[HistoryEntry]) -> Json:
    """Return what happened as JSON has it."""
    return {
        "schema": "modellic.watch-history/1",
        "entries": [
            {
                "at": entry.at.isoformat(),
                "what": entry.what,
                "target": entry.target,
                "key": entry.key,
                "detail": entry.detail,
                "by": entry.by,
                "data": entry.data,
            }
            for entry in entries
        ],
    }


def written(form: Json) -> str:
    """Return JSON text."""
    return json.dumps(form, indent=2) + "\n"
