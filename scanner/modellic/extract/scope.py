"""Whose figures a sentence means, as of when, and which of them count.

The words that say so stand beside the comparison, not in it, so each threshold looks for the ones
in its own part of the sentence: "your product has 1 million users, or your company 50 employees".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from modellic.extract.lexer import MODALS, Token
from modellic.extract.lexicon import Meaning
from modellic.rules import AsOf, Condition, Metric, Span, Threshold, Whose

_WIDEST_FIRST = (Whose.LICENSEE_AND_AFFILIATES, Whose.LICENSEE, Whose.PRODUCT)
_OF_A_COMPANY = frozenset((Metric.EMPLOYEES, Metric.FUNDING, Metric.VALUATION))
_JOINTS = frozenset(("AND", "OR", "NOR", "IF", "SEP"))
_BOUNDS = MODALS | {"SEP"}


@dataclass(frozen=True, slots=True)
class Scope:
    """What holds for one threshold."""

    of: Whose | None = None
    as_of: AsOf | None = None
    attributable: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """The words of a sentence that say whose figures are meant and when they are looked at."""

    marks: tuple[Token, ...] = ()
    bounds: tuple[int, ...] = ()
    measured: tuple[Span, ...] = ()
    """Where amounts stand, by which the sentence is divided among its comparisons."""
    joints: tuple[int, ...] = ()
    """Where "and", "or", "if" or a semicolon stand."""
    terms: dict[str, Condition] = field(default_factory=dict)

    def near(self, span: Span, metric: Metric) -> Scope:
        """Return the scope of a comparison at `span`."""
        part = self._part(span)
        close = [t for t in self.marks if part[0] <= t.span[0] < part[1]]
        owners = _owners(close) or _owners(self.marks)
        return Scope(
            of=_owner(owners, metric),
            as_of=self._as_of(span),
            attributable=any(t.type == "ATTRIBUTABLE" for t in close),
        )

    def defined(self, token: Token) -> Condition | None:
        """Return the condition that a defined term stands for."""
        name = token.value if isinstance(token.value, str) else ""
        found = self.terms.get(name)
        if isinstance(found, Threshold) and found.of is None:
            return replace(found, of=self.near(token.span, found.metric).of)
        return found

    def _part(self, span: Span) -> Span:
        start = max((b for b in self.bounds if b <= span[0]), default=0)
        end = min((b for b in self.bounds if b > span[0]), default=1 << 60)
        return start, end

    def _as_of(self, span: Span) -> AsOf | None:
        dates = [t for t in self.marks if t.type == "ASOF"]
        if any(_value(t) == AsOf.RELEASE_DATE for t in dates):
            return AsOf.RELEASE_DATE
        own = (t for t in dates if self._overlaps(self._amount_of(t.span[0]), span))
        return AsOf.PRECEDING if any(own) else None

    def _amount_of(self, at: int) -> Span:
        """Return the amount that words at `at` speak of: the one before, in the same member."""
        before = max((m for m in self.measured if m[1] <= at), default=None)
        after = min((m for m in self.measured if m[0] >= at), default=None)
        parted = before is not None and any(before[1] <= j < at for j in self.joints)
        return (after if after and (before is None or parted) else before) or (0, 0)

    @staticmethod
    def _overlaps(one: Span, other: Span) -> bool:
        return one[0] < other[1] and other[0] < one[1]


def setting(found: Iterable[Token], terms: dict[str, Condition] | None = None) -> Setting:
    """Return the marks of scope of a sentence with its lead-ins."""
    every = list(found)
    return Setting(
        marks=tuple(t for t in every if t.type in ("WHOSE", "ASOF", "ATTRIBUTABLE")),
        bounds=tuple(t.span[0] for t in every if t.type in _BOUNDS and t.own),
        measured=tuple(t.span for t in every if t.type == "AMOUNT"),
        joints=tuple(t.span[0] for t in every if t.type in _JOINTS),
        terms=terms or {},
    )


def _owners(marks: Sequence[Token]) -> list[Token]:
    return [t for t in marks if t.type == "WHOSE"]


def _owner(owners: Sequence[Token], metric: Metric) -> Whose | None:
    """Return whose figure is meant: the group where one is named, a maker before what he makes.

    "Products made available by the licensee" counts for the licensee, "your product" for the
    product; a product has no employees.
    """
    named = {Whose(_value(t)) for t in owners}
    if Whose.LICENSEE_AND_AFFILIATES in named:
        return Whose.LICENSEE_AND_AFFILIATES
    if metric not in _OF_A_COMPANY and Whose.PRODUCT in named:
        made_by = any(_option(t, "makes") for t in owners)
        return Whose.LICENSEE if made_by else Whose.PRODUCT
    return Whose.LICENSEE if named else None


def _value(token: Token) -> str:
    return token.value.value if isinstance(token.value, Meaning) else ""


def _option(token: Token, name: str) -> str | None:
    return token.value.option(name) if isinstance(token.value, Meaning) else None
