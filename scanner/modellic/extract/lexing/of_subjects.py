"""Figures that those have of whom a sentence asks something, and that nothing compares: "products
with a million users must", 従業員50人の企業は. They are meant as reached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import Token, is_range, is_said, meaning
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import MONEY, Duty
from modellic.shapes import Shape

_HAS = Shape(r"\s{HAS_A_FIGURE}\s", re.IGNORECASE)
"""Between somebody and the figure that is theirs: "companies **with** 50 employees"."""
_ANYBODY_HAS = Shape(r"\b{ANYBODY}\s{HAS_A_FIGURE}\s$", re.IGNORECASE)
_AT = Shape(r"\W*{AT_A_FIGURE}\s", re.IGNORECASE)
"""With which a sentence opens that is for whoever has a figure: "**at** 100 employees you need"."""
_OF = Shape(r".{0,2}?{CJK_OF}\s?", re.IGNORECASE)
"""Between such a figure, with the counter of its number, and whose it is: 50人**の**企業."""
_TOLD_OTHERWISE = frozenset(
    ("CMP", "TERM", "REFERS", "GRANT", "MAY", "ITEM", "DEFINES", "NOT", "SKIP", "EXEMPTS", "PASS")
)
"""With one of these a sentence compares its figures, or is none that asks for something."""
_OWNERS = frozenset(("WHOSE", "PARTY"))
_BESIDE = 2
"""Characters between a number and what it counts."""
_OF_SUM = 16
"""The same where it is money: "$5 million in annual revenue"."""
_REACHED = Meaning("CMP", "gteq")


def with_reached_by_subjects(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with each figure of its subject as one that is reached."""
    if any(t.type in _TOLD_OTHERWISE or is_range(t) for t in own):
        return list(own)
    starts = {
        amount.span[0] for amount, noun in _counted(own) if _is_owned(amount, noun, own, words)
    }
    out: list[Token] = []
    for token in own:
        if token.type == "AMOUNT" and token.span[0] in starts:
            out.append(Token("CMP", _REACHED, (token.span[0], token.span[0])))
        out.append(token)
    return out


def counts_unknown_of_subject(own: Sequence[Token], words: str) -> bool:
    """Say whether those of whom something is asked have a number of what no list knows: "apps with
    2 million downloads must"."""
    if any(t.type in _TOLD_OTHERWISE for t in own):
        return False
    named = {amount.span for amount, _ in _counted(own)}
    counts = (t for t in own if isinstance(t.value, Amount) and t.span not in named)
    return any(
        t.value.currency is None and _is_owned(t, t, own, words)
        for t in counts
        if isinstance(t.value, Amount)
    )


def _counted(own: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """Yield each number with the noun right beside it that tells what it counts."""
    nouns = [t for t in own if t.type == "METRIC" and meaning(t) != "other"]
    for amount in own:
        if not isinstance(amount.value, Amount):
            continue
        for noun in sorted(nouns, key=lambda t: t.span[0] < amount.span[0]):
            money = meaning(noun) in MONEY
            if money is not (amount.value.currency is not None):
                continue
            behind = 0 <= noun.span[0] - amount.span[1] <= (_OF_SUM if money else _BESIDE)
            if behind or 0 <= amount.span[0] - noun.span[1] <= _BESIDE:
                yield amount, noun
                break


def _is_owned(amount: Token, noun: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether the figure is that of somebody who must do something."""
    start = min(amount.span[0], noun.span[0])
    end = max(amount.span[1], noun.span[1])
    orders = [t.span[0] for t in own if t.type in ("MUST", "MUST_NOT") or _is_due(t)]
    owners = [t.span for t in own if t.type in _OWNERS]
    named = any(_HAS.fullmatch(words, e, start) for _, e in owners)
    if named or _ANYBODY_HAS.ends(words[:start]) or _AT.fullmatch(words, 0, start):
        return any(end <= at for at in orders)
    behind = _behind(words, end)
    return bool(orders) and behind is not None and any(s <= behind < e for s, e in owners)


def _is_due(token: Token) -> bool:
    """Say whether words tell what is due; "pay" alone may tell what people do among themselves."""
    return is_said(token) and meaning(token) != Duty.PAY_ROYALTY


def _behind(words: str, end: int) -> int | None:
    """Return where the owner of a figure stands that is named behind it."""
    found = _OF.match(words, end)
    return found.end() if found else None
