"""A rule, the words behind it, and their published JSON form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from modellic.rules.condition import Condition, condition_from_json, condition_to_json
from modellic.rules.vocabulary import Action, Duty, Json, Prohibition, Rank, Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that prove a rule, and where they stand.

    `lines` are 1-based and inclusive, one pair a span. With `Rank.RECORD` the quote is empty (no
    licence text is kept in a record), `sha256` is that of the text the record was verified
    against, and `verified` the ISO 8601 date on which it was.
    """

    spans: tuple[Span, ...]
    lines: tuple[tuple[int, int], ...] = ()
    quote: str = ""
    file: str = ""
    sha256: str = ""
    revision: str | None = None
    rank: Rank = Rank.TEXT
    verified: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that must, or must not, be done, under one condition (`when`; None: always).

    `text` holds the phrases of which any one will do; `place` where to show them.
    """

    action: Action
    evidence: Evidence
    when: Condition | None = None
    text: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    contact: str | None = None
    rate: str | None = None

    @property
    def type(self) -> str:
        """`duty` or `prohibition`."""
        return "duty" if isinstance(self.action, Duty) else "prohibition"

    def to_json(self) -> Json:
        """Return the rule in the published form, `evidence` as offsets only."""
        out: Json = {"type": self.type, "action": str(self.action)}
        out["when"] = condition_to_json(self.when) if self.when is not None else None
        if self.text:
            out["text"] = self.text[0] if len(self.text) == 1 else list(self.text)
        out |= {k: list(v) for k, v in (("place", self.place), ("fields", self.fields)) if v}
        out |= {k: v for k, v in (("contact", self.contact), ("rate", self.rate)) if v}
        spans = self.evidence.spans
        out["evidence"] = list(spans[0]) if len(spans) == 1 else [list(s) for s in spans]
        return out

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Self:
        """Read the published form. Raises `ValueError` or `KeyError` where it is not one."""
        kind = Duty if form["type"] == "duty" else Prohibition
        when = form.get("when")
        return cls(
            action=kind(form["action"]),
            evidence=Evidence(spans=_spans(form.get("evidence") or ())),
            when=condition_from_json(when) if when is not None else None,
            text=_strings(form.get("text")),
            place=_strings(form.get("place")),
            fields=_strings(form.get("fields")),
            contact=form.get("contact"),
            rate=form.get("rate"),
        )


def _strings(value: str | Sequence[str] | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


def _spans(value: Sequence[Any]) -> tuple[Span, ...]:
    if value and isinstance(value[0], int):
        return ((value[0], value[1]),)
    return tuple((start, end) for start, end in value)
