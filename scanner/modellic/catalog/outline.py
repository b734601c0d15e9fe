"""A record of a licence whose text was not at hand: what is known of it, and from where.

It has no fingerprint, no digest and no rules, and is a type of its own, so that nobody takes a
licence that was never read for one without obligations.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from modellic.catalog.fields import Fields, day, listed, optional_string, string, strings
from modellic.catalog.form import identifier
from modellic.catalog.record import Kind
from modellic.rules import Json

FOLDER = "without_text"


@dataclass(frozen=True, slots=True)
class Noted:
    """One thing that is known of a licence though its text was not read as a whole.

    `what` is in the maintainer's words, `source` the address of the page that says so, `date` the
    day on which a person read that page.
    """

    what: str
    source: str
    date: date


@dataclass(frozen=True, slots=True)
class Outline:
    """A licence that has a name and a place, and whose terms are unknown.

    `kind` is null where nothing that was read tells it. docs/catalog.md says what the fields mean.
    """

    id: str
    names: tuple[str, ...]
    tags: tuple[str, ...]
    licensor: str | None
    kind: Kind | None
    text_url: str
    noted: tuple[Noted, ...]


def outline_from_form(form: object, where: str) -> Outline:
    """Read an outline. Raises `DataError`, naming `where`, at the first thing that is wrong."""
    fields = Fields(form, where)
    outline = Outline(
        id=fields.take("id", identifier),
        names=fields.take("names", strings),
        tags=fields.take("tags", strings),
        licensor=fields.take("licensor", optional_string),
        kind=fields.take("kind", lambda value: None if value is None else Kind(value)),
        text_url=fields.take("text_url", string),
        noted=fields.take("noted", lambda value: tuple(map(_noted, listed(value)))),
    )
    fields.close()
    if not outline.names:
        raise fields.error("a record needs at least one name")
    if outline.kind and not outline.noted:
        raise fields.error("nothing is noted that tells its kind")
    return outline


def outline_to_form(outline: Outline) -> Json:
    """Return the outline in the order of its file, its dates as text."""
    return {
        "id": outline.id,
        "names": list(outline.names),
        "tags": list(outline.tags),
        "licensor": outline.licensor,
        "kind": outline.kind and str(outline.kind),
        "text_url": outline.text_url,
        "noted": [
            {"what": note.what, "source": note.source, "date": note.date.isoformat()}
            for note in outline.noted
        ],
    }


def _noted(value: object) -> Noted:
    fields = Fields(value, "noted")
    noted = Noted(
        fields.take("what", string), fields.take("source", string), fields.take("date", _day)
    )
    fields.close()
    return noted


def _day(value: object) -> date:
    """Accept a YAML date, or one of the index, where dates are text."""
    return date.fromisoformat(value) if isinstance(value, str) else day(value)
