"""Sentences that are understood though no rule stands there any more: others say more of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.clauses.conditions import (
    COMMERCIAL,
    asserted,
    begins_below,
    is_limit,
    parts_of,
)
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.settling.routes import is_commercial
from modellic.rules import Condition, Duty, Prohibition, Rule, Span


def gave_way(
    before: Sequence[Reading], after: Sequence[Reading], rules: Iterable[Rule]
) -> Iterator[Span]:
    """Yield the sentences whose ban of commercial use a licence for it has taken the place of, or
    whose licence for it is told once more with a figure; those of a royalty that is told so; and
    steps of a licence that all need who are beyond a lower figure.

    They are understood, though no rule stands there any more.
    """
    rules = list(rules)
    if any(r.action is Duty.PAY_ROYALTY for r in rules):
        yield from _paid_elsewhere(before, after)
    asked = [r.when for r in rules if r.action is Duty.OBTAIN_LICENSE]
    yield from _steps(before, after, asked)
    if all(COMMERCIAL not in asserted(when) for when in asked):
        return
    banned = any(map(is_commercial, asked))
    for reading, settled in zip(before, after, strict=True):
        deeds = reading.deeds
        if deeds and not settled.deeds and all(_is_of_trade(d, banned=banned) for d in deeds):
            yield reading.sentence.span


def _paid_elsewhere(before: Sequence[Reading], after: Sequence[Reading]) -> Iterator[Span]:
    """Yield the sentences that but said of all that a royalty is paid, which others say is due from
    some: "you owe us a royalty, by these steps", "it is due within 30 days"."""
    for reading, settled in zip(before, after, strict=True):
        paid = [d.action is Duty.PAY_ROYALTY and d.when is None for d in reading.deeds]
        if paid and all(paid) and not settled.deeds:
            yield reading.sentence.span


def _steps(
    before: Sequence[Reading], after: Sequence[Reading], asked: Sequence[Condition | None]
) -> Iterator[Span]:
    """Yield the sentences that but asked for a licence from those between two figures, or beyond
    one, where all need one beyond a lower figure."""
    for reading, settled in zip(before, after, strict=True):
        deeds = [*reading.deeds, *settled.deeds]
        lost = {d.when for d in reading.deeds} - {d.when for d in settled.deeds}
        if lost - {*asked} and all(_is_within(d, asked) for d in deeds):
            yield reading.sentence.span


def _is_within(deed: Deed, asked: Iterable[Condition | None]) -> bool:
    if deed.action is not Duty.OBTAIN_LICENSE:
        return False
    lower = [p for p in parts_of(deed.when) if not is_limit(p)]
    return len(lower) == 1 and any(
        when == lower[0] or (when is not None and begins_below(when, lower[0])) for when in asked
    )


def _is_of_trade(deed: Deed, *, banned: bool) -> bool:
    """Say whether a deed is the licence for whatever commercial use there is, or the ban of it."""
    if deed.action is Duty.OBTAIN_LICENSE:
        return deed.when == COMMERCIAL
    return banned and deed.action is Prohibition.COMMERCIAL_USE
