"""Who is told of an event, and when: the routes of the company file."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Final

from modellic.company import Company, CompanyFileError, Fault, names_model
from modellic.company.watching import Digest, Route, Weight
from modellic.watch.events import ALL_MODELS, EVENTS, Event
from modellic.watch.store.values import Posting

DIGEST_HOUR: Final = 6
"""The hour, UTC, at which a digest is due; a weekly one on Monday."""
_WEIGHTS: Final = tuple(Weight)


class Routes:
    """The routes of a company. Raises `CompanyFileError` for a route that names no event."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._routes = company.watching.routes
        if faults := [*_strangers(self._routes)]:
            raise CompanyFileError(company.path, faults)

    def postings(self, event: Event, now: datetime.datetime) -> tuple[Posting, ...]:
        """Return where an event goes: once to each channel, at once where one route says so."""
        found: dict[str, Posting] = {}
        for route in self._routes:
            if not self._takes(route, event):
                continue
            for channel in route.to:
                posting = Posting(channel, due(route.digest, now), route.digest)
                if channel not in found or posting.due < found[channel].due:
                    found[channel] = posting
        return tuple(found.values())

    def _takes(self, route: Route, event: Event) -> bool:
        weight = _WEIGHTS.index(Weight(str(event.kind.severity)))
        return (
            weight >= _WEIGHTS.index(route.severity)
            and _one_of(route.events, event.kind.id)
            and (not route.models or _of_all(event) or names_model(route.models, event.model))
            and self._is_about(route.products, event)
        )

    def _is_about(self, products: tuple[str, ...], event: Event) -> bool:
        """Return whether it concerns a product; an event of a model concerns all that use it."""
        if not products:
            return True
        if event.product is not None:
            return event.product in products
        if _of_all(event):
            return True
        return any(p.name in products for p in self._company.products_with(event.model))


def due(digest: Digest | None, now: datetime.datetime) -> datetime.datetime:
    """Return when a message is due: now, or at the next day or Monday, 06:00 UTC."""
    if digest is None:
        return now
    now = now.astimezone(datetime.UTC)
    first = now.replace(hour=DIGEST_HOUR, minute=0, second=0, microsecond=0)
    if digest is Digest.WEEKLY:
        first -= datetime.timedelta(days=first.weekday())
    step = datetime.timedelta(days=1 if digest is Digest.DAILY else 7)
    return first if first > now else first + step


def _of_all(event: Event) -> bool:
    """Return whether it is about no model in particular, and so concerns everybody."""
    return event.model == ALL_MODELS


def _one_of(globs: tuple[str, ...], name: str) -> bool:
    return not globs or any(fnmatchcase(name, glob) for glob in globs)


def _strangers(routes: tuple[Route, ...]) -> Iterator[Fault]:
    for route in routes:
        for glob in route.events:
            if not any(fnmatchcase(kind.id, glob) for kind in EVENTS):
                yield Fault(f"{glob!r} names no event", "see docs/watch.md", f"{route.key}.events")
