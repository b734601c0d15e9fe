"""Judgements, and their reasons as data: every leaf says what was asked, known and concluded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias

from modellic.evaluate.headroom import Headroom
from modellic.evaluate.ledger import Source
from modellic.evaluate.trend import Trend
from modellic.quantities import Months, Quantity, Truth
from modellic.rules import Atom, Json, condition_to_json


class Fulfilled(StrEnum):
    """Whether a duty that binds is done, as far as the company has recorded it."""

    MET = "met"
    OPEN = "open"


class Status(StrEnum):
    """Whether a rule binds."""

    TRIGGERED = "triggered"
    CLEAR = "clear"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One atom of a condition, judged.

    `figure` names the fact that was asked for ("chat's monthly revenue"), `known` what is known of
    it (None: nothing, or no quantity), `keys` the keys of the company file that say so.
    `comparison` is the threshold in words, `months` are those that were counted, `sources` the
    figures that prove what is known, `headroom` how far it is from the threshold, and `trend` where
    it is heading, which is an estimate and no part of the judgement. `clause` states the outcome
    for a person: a clause where it is decided, and the name of the missing fact with the obstacle
    where it is not.
    """

    atom: Atom
    truth: Truth
    figure: str
    clause: str
    known: Quantity | None = None
    keys: tuple[str, ...] = ()
    comparison: str = ""
    months: Months | None = None
    sources: tuple[Source, ...] = ()
    headroom: Headroom | None = None
    trend: Trend | None = None

    def to_json(self) -> Json:
        """Return the published form."""
        out: Json = {"condition": condition_to_json(self.atom), "truth": str(self.truth)}
        out |= {"figure": self.figure, "clause": self.clause}
        if self.known is not None:
            out["known"] = self.known.to_json()
        if self.keys:
            out["keys"] = list(self.keys)
        out |= {"comparison": self.comparison} if self.comparison else {}
        if self.months is not None:
            out["months"] = self.months.to_json()
        if self.sources:
            out["bounds"] = [source_to_json(source) for source in self.sources]
        return out | ({"headroom": self.headroom.to_json()} if self.headroom else {})


def source_to_json(source: Source) -> Json:
    """Return a figure that was used: its key, its value and its date, and the rate of conversion.

    A confidential figure has no value.
    """
    figure = source.figure
    out: Json = {"key": figure.key}
    out |= {"confidential": True} if figure.confidential else {"value": figure.quantity.to_json()}
    if figure.months is not None:
        out["months"] = figure.months.to_json()
    return out | ({"rate": source.rate.to_json()} if source.rate else {})


@dataclass(frozen=True, slots=True)
class Branch:
    """A connective of a condition, judged over its parts; `not` has one part."""

    kind: Literal["all", "any", "not"]
    truth: Truth
    parts: tuple[Reason, ...]

    def to_json(self) -> Json:
        """Return the published form."""
        parts = [part.to_json() for part in self.parts]
        return {self.kind: parts, "truth": str(self.truth)}


Reason: TypeAlias = Leaf | Branch


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether one rule binds one product (None: no product is known to use the model).

    `reason` is None where no condition was judged. `missing` names exactly the facts that could
    still decide. A `standing` rule has no condition: it holds whenever the licence is relied on.
    `fulfilled` tells of a duty that binds whether it is met, and `how` by which record, or why a
    record is not enough.
    """

    status: Status
    sentence: str
    product: str | None = None
    reason: Reason | None = None
    missing: tuple[str, ...] = ()
    standing: bool = False
    fulfilled: Fulfilled | None = None
    how: str = ""

    def to_json(self) -> Json:
        """Return the published form."""
        return {
            "product": self.product,
            "status": str(self.status),
            "standing": self.standing,
            "sentence": self.sentence,
            "missing": list(self.missing),
            "fulfilled": str(self.fulfilled) if self.fulfilled else None,
            "how": self.how,
            "reason": self.reason.to_json() if self.reason is not None else None,
        }


def deciding(reason: Reason) -> Iterator[Leaf]:
    """Yield the leaves that make a reason what it is, from left to right.

    These are the true sides of an `any` that is true, the false sides of an `all` that is false,
    the unknown sides where the whole is unknown, and all sides otherwise.
    """
    if isinstance(reason, Leaf):
        yield reason
        return
    for part in reason.parts:
        if reason.kind == "not" or part.truth is reason.truth:
            yield from deciding(part)


def leaves(reason: Reason | None) -> Iterator[Leaf]:
    """Yield all leaves of a reason, from left to right."""
    if isinstance(reason, Leaf):
        yield reason
    elif reason is not None:
        for part in reason.parts:
            yield from leaves(part)
