"""Sentences that are understood though no rule stands there any more: others say more of it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import (
    COMMERCIAL,
    asserted,
    is_limit,
    parts_of,
)
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import Token
from modellic.extract.settling.addresses import is_address_of_licences
from modellic.rules import Condition, Duty, Operator, Prohibition, Rule, Span, Threshold
from modellic.shapes import Shape

_WRITES = Shape(r"\s*{WRITES_TO}", re.IGNORECASE)
_ENDS = 2
"""The ends of a range."""


def gave_way(
    before: Sequence[Reading], after: Sequence[Reading], rules: Iterable[Rule]
) -> Iterator[Span]:
    """Yield the sentences whose ban of commercial use a licence for it has taken the place of, or
    whose licence for it is told once more with a figure; those of a royalty that is told so; and
    the first step of a licence that others need beyond it, and those that but tell where it is had.

    They are understood, though no rule stands there any more.
    """
    rules = list(rules)
    if any(r.action is Duty.PAY_ROYALTY for r in rules):
        yield from _paid_elsewhere(before, after)
    asked = [r.when for r in rules if r.action is Duty.OBTAIN_LICENSE]
    if asked:
        yield from _addresses(before, after)
    yield from _steps(before, after, asked)
    if all(COMMERCIAL not in asserted(when) for when in asked):
        return
    for reading, settled in zip(before, after, strict=True):
        deeds = reading.deeds
        if deeds and not settled.deeds and all(map(_is_of_trade, deeds)):
            yield reading.sentence.span


def _addresses(before: Sequence[Reading], after: Sequence[Reading]) -> Iterator[Span]:
    """Yield the sentences that but tell where a licence is had which others ask for by a figure."""
    for reading, settled in zip(before, after, strict=True):
        asked = [d.action is Duty.OBTAIN_LICENSE for d in reading.deeds]
        if not asked or not all(asked) or settled.deeds:
            continue
        # "Whoever meets none of the criteria must obtain one from us: contact" may tell more.
        if any(_orders_more(t, reading.sentence.text) for t in reading.own):
            continue
        if is_address_of_licences(reading.sentence.text, reading.own):
            yield reading.sentence.span


def _orders_more(token: Token, words: str) -> bool:
    """Say whether an order asks for more than to write: "please contact us" does not."""
    start, end = token.span
    return token.type == "MUST" and start < end and not _WRITES.match(words, end)


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
    """Yield the sentences that but asked for a licence from those between two figures, where all
    need one from the lower of them on: which one beyond the upper end is told elsewhere."""
    told = {*asked}
    starts = {start for w in told if isinstance(w, Threshold) for start in _from(w)}
    for reading, settled in zip(before, after, strict=True):
        lost = {d.when for d in reading.deeds} - {d.when for d in settled.deeds} - told
        if lost and all(_is_first_step(d, starts) for d in reading.deeds):
            yield reading.sentence.span


def _is_first_step(deed: Deed, starts: Container[Condition]) -> bool:
    """Say whether a licence is asked for from where another is on, up to some figure."""
    lower = next((p for p in parts_of(deed.when) if not is_limit(p)), None)
    ends = deed.action is Duty.OBTAIN_LICENSE and len(parts_of(deed.when)) == _ENDS
    return ends and lower is not None and lower in starts


def _from(start: Threshold) -> Iterator[Condition]:
    """Yield a figure in both its forms: "more than 9" is "10 or more"."""
    yield start
    if start.op is Operator.GT and start.currency is None:
        yield replace(start, op=Operator.GTEQ, value=start.value + 1)


def _is_of_trade(deed: Deed) -> bool:
    """Say whether a deed is the licence for whatever commercial use there is, or the ban of it."""
    if deed.action is Duty.OBTAIN_LICENSE:
        return deed.when == COMMERCIAL
    return deed.action is Prohibition.COMMERCIAL_USE
