"""Figures of a sentence that the next one answers: "More than 50 employees? Get a licence."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import (
    COMMERCIAL,
    is_limit,
    negate,
    of_the_larger,
    thresholds,
)
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, is_question
from modellic.extract.lexing.token import MODALS, OWED, is_banned, is_said, meaning
from modellic.extract.settling.limiting import limited
from modellic.extract.words.amounts import Amount
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, InUse, Use

_CLOSE_BY = 12
"""Code points between a question and its answer."""
_STATEMENTS = frozenset(("DEFINES", "EXEMPTS", "GRANT", "MUST", "MUST_NOT", "MAY"))
"""Words of a sentence that says something by itself."""


def answered(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Join "More than 50 employees? You need a licence." to one rule.

    The sentence before, with figures and no deed of its own, is the condition of what is asked.
    """
    out = list(each)
    for at in range(1, len(spoken)):
        before = spoken[at - 1]
        replied = _replied(before, spoken[at]) or _asked_of_trade(before, spoken[at])
        if not out[at] and replied is not None:
            out[at] = (replied,)
            continue
        figures = before.stated
        if figures is None or out[at - 1] or spoken[at].stated or not _asks(before, spoken[at]):
            continue
        if not is_limit(figures):
            out[at] = tuple(
                limited(_without_usual(d), figures, before.span)
                if _may_be_limited(d, before)
                else d
                for d in out[at]
            )
        elif not out[at] and any(t.type == "GRANT" for t in spoken[at].own):
            beyond = Deed(Duty.OBTAIN_LICENSE, negate(figures), also=(before.span,))
            out[at] = (beyond,)
    return out


def _without_usual(deed: Deed) -> Deed:
    """Return a deed without the use that its words imply where nothing else is stated."""
    usual = deed.option("when")
    implied = isinstance(deed.when, InUse) and deed.when.use == usual
    return replace(deed, when=None) if implied else deed


def _replied(before: Spoken, behind: Spoken) -> Deed | None:
    """Return the licence that an answer asks for: "Do I need a licence? Only above N users."

    Whatever the answer begins with, those with the larger figure need it.
    """
    close = behind.span[0] - before.span[1] <= _CLOSE_BY
    if behind.stated is None or not close or not is_question(before):
        return None
    deeds = [t for t in before.own if t.type == "DEED"]
    # The "licence for internal use" that somebody may need is no leave.
    needed = [t.span for t in deeds if is_said(t)]
    if any(t.type == "GRANT" and not touches_one(t.span, needed) for t in before.own):
        return None
    if all(meaning(t) != Duty.OBTAIN_LICENSE or is_banned(t) for t in deeds):
        return None
    stated = of_the_larger(behind.stated)
    when = negate(stated) if is_limit(stated) else stated
    return Deed(Duty.OBTAIN_LICENSE, when, also=(before.span,))


def _asked_of_trade(before: Spoken, behind: Spoken) -> Deed | None:
    """Return the licence that the answer to a bare question asks for: "Commercial use? Ask us."."""
    close = behind.span[0] - before.span[1] <= _CLOSE_BY
    if not close or "USE" not in before.kinds or before.deeds or not is_question(before):
        return None
    if not any(t.type == "USE" and meaning(t) == Use.COMMERCIAL for t in before.own):
        return None
    if any(t.type in (*MODALS, "GRANT", "NOT") for t in (*before.own, *behind.own)):
        return None
    asks = (t for t in behind.own if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE)
    words = next((t for t in asks if is_said(t)), None)
    if words is None:
        return None
    return Deed(Duty.OBTAIN_LICENSE, COMMERCIAL, words, also=(before.span,))


def _may_be_limited(deed: Deed, before: Spoken) -> bool:
    """Say whether the figures of a sentence are the condition of a deed in the next.

    What follows a question is for those who say yes; otherwise only what is to be had or paid.
    """
    return is_question(before) or (deed.when is None and deed.action in OWED)


def _asks(before: Spoken, behind: Spoken) -> bool:
    """Say whether a sentence is but a condition for the one right behind it."""
    types = {t.type for t in before.own}
    close = behind.span[0] - before.span[1] <= _CLOSE_BY
    return close and (is_question(before) or not (types & _STATEMENTS or _tells_more(before)))


def _tells_more(said: Spoken) -> bool:
    """Say whether a sentence names a sum beside its figures: a list of prices is no condition."""
    values = {t.value for t in thresholds(said.stated)}
    sums = (t.value for t in said.own if isinstance(t.value, Amount) and t.value.currency)
    return any(amount.value not in values for amount in sums)
