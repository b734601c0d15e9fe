"""Figures that nothing compares and that are meant as reached: "once it has earned $5", "firms with
revenue of $5 million must"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import MEASURES, Token, closes, is_range, is_said, meaning
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import MONEY

_TOLD_OTHERWISE = frozenset(
    ("CMP", "TERM", "REFERS", "GRANT", "MAY", "MUST_NOT", "ITEM", "DEFINES")
)
"""With one of these a sentence compares its figures, or is none that asks for something."""
_OF = 16
"""Characters between a figure and its sum: "revenue of at the time $5 million"."""


def reached(kept: Sequence[Token]) -> Iterator[Token]:
    """Read "until it earns N" as "until it earns at least N", and "once it has earned N".

    So each sum right behind its figure and before the order of a sentence that compares nothing,
    and what it counts where a case opens: "if a million people use it every month".
    Where the case ends with its head, what is counted must be named ahead: 每月有100万人使用的, but
    not 我们有300万用户，您分发时.
    """
    if all(t.type != "AMOUNT" for t in kept):
        yield from kept
        return
    sums = _bare_sums(kept)
    counting = _asks(kept) and not sums
    waiting = compared = unnamed = False
    for at, token in enumerate(kept):
        if _opens(token, counting=counting):
            waiting, compared = True, False
            unnamed = closes(token) and meaning(token) != "until"
        elif token.type not in MEASURES:
            waiting = False
        compared = compared or token.type == "CMP"
        unnamed = unnamed and token.type != "METRIC"
        # In "2만 명을 넘기 전까지" what compares stands behind the amount.
        compared = compared or any(t.type == "CMP" and closes(t) for t in kept[at + 1 : at + 2])
        if token.type == "AMOUNT" and ((waiting and not compared and not unnamed) or token in sums):
            yield Token("CMP", Meaning("CMP", "gteq"), (token.span[0], token.span[0]))
        yield token


def _opens(token: Token, *, counting: bool) -> bool:
    """Say whether the case that a word opens is told by figures as they are reached."""
    if token.type in ("UNLESS", "IF") and meaning(token) == "until":
        return True
    return counting and token.type == "IF"


def _asks(kept: Sequence[Token]) -> bool:
    """Say whether a sentence asks for something, and compares nothing, but counts."""
    if any(t.type in _TOLD_OTHERWISE or is_range(t) for t in kept):
        return False
    counts = any(t.type == "METRIC" and meaning(t) not in MONEY for t in kept)
    return counts and any(t.type == "MUST" or is_said(t) for t in kept)


def _bare_sums(kept: Sequence[Token]) -> list[Token]:
    """Return the sums of a sentence that asks something of those whose figures are so much."""
    if any(t.type in _TOLD_OTHERWISE or is_range(t) for t in kept):
        return []
    order = next((n for n, t in enumerate(kept) if t.type == "MUST" or is_said(t)), 0)
    before = [t for t in kept[:order] if t.type != "DEED"]
    nouns = [t for t in before if t.type == "METRIC" and meaning(t) in MONEY]
    sums = [t for t in before if isinstance(t.value, Amount) and t.value.currency]
    found = [t for t in sums if any(0 <= t.span[0] - n.span[1] <= _OF for n in nouns)]
    return found if len(found) == len(sums) else []
