"""What counts only beside an amount: verbs such as "made", and words for heads behind a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.lexing.token import HEADS, MODALS, Token, meaning, option
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import gap
from modellic.rules import MONEY, Metric, Span

_OF_MONEY = MONEY | {"other"}
_COUNTS = frozenset(("METRIC", "CMP", "WHOSE"))
"""What counts or compares, and the clubs whose members are counted."""
_SUM_REACH = 50
"""Characters between "made" or "raised" and the sum that it tells of."""
_OF_CLUB = Meaning("METRIC", str(Metric.USERS))
"""What the members of a club are, who are no employees: "associations of up to 500 members"."""
_NOUN_REACH = 14
"""Characters between an amount and what it counts: "5,000 of your users"."""
_ORDINAL_REACH = 16
"""The same behind "the 50th", with an adjective between the two: "registered"."""
_TOUCHING = 2
"""Characters between what is counted and its comparison, a particle perhaps."""
_BRACKETS = re.compile(r"\([^()]*\)")
_METRIC_REACH = 30
"""Characters between a sum and the word for it: "$5 million in gross revenue"."""
_CUTS = MODALS | HEADS | {"AND", "OR", "SEP", "DEED"}
"""What stands between a sum and a word that tells of another: "$5 million, you pay us 2% of your
revenue"."""


def counted(found: Sequence[Token], text: str) -> Iterator[Token]:
    """Drop a verb such as "made" or "raised" that counts no money here: `needs=currency`.

    It counts where a sum stands close by that no better word explains. What `needs=amount` counts
    right beside an amount: "5,000 users shall", "from 10 million"; what `needs=ordinal` counts,
    close behind one that tells the place in a row: "your 50th employee".
    """
    if _COUNTS.isdisjoint([t.type for t in found]):
        yield from found
        return
    found = [
        t
        for t in found
        if not _needs(t, "amount") or _beside_amount(t, found) or _heads_column(t, text)
    ]
    # What another word counts is but named once more: "a staff of over 500 people".
    again = [t for t in found if _needs(t, "amount") and _counted_before(t, found, text)]
    found = [t.typed("PLAIN") if t in again else t for t in found]
    found = [t for t in found if not _needs(t, "ordinal") or _beside_ordinal(t, found)]
    found = _of_clubs(found)
    if not any(map(_needs_sum, found)):
        yield from found
        return
    sums = [t.span for t in found if isinstance(t.value, Amount) and t.value.currency]
    firm = [t.span for t in found if meaning(t) in _OF_MONEY and not _needs_sum(t)]
    cuts = [t.span[0] for t in found if t.type in _CUTS]
    bare = [s for s in sums if not any(_explains(f, s, cuts) for f in firm)]
    for token in found:
        if not _needs_sum(token) or any(gap(token.span, s) <= _SUM_REACH for s in bare):
            yield token


def _of_clubs(found: list[Token]) -> list[Token]:
    """Return tokens with the members of a club as its users; where none are counted, the name of a
    club says nothing."""
    members = [t for t in found if t.type == "METRIC" and option(t, "members")]
    if not members:
        return [t for t in found if option(t, "members") != "club"]
    clubs = any(t.type == "WHOSE" and option(t, "members") for t in found)
    return [t.valued(_OF_CLUB) if clubs and t in members else t for t in found]


def _explains(name: Span, amount: Span, cuts: Sequence[int]) -> bool:
    """Say whether the word for a figure stands close by its sum, in the same part of a list."""
    start, end = min(name[1], amount[1]), max(name[0], amount[0])
    return end - start <= _METRIC_REACH and not any(start <= cut < end for cut in cuts)


def _needs_sum(token: Token) -> bool:
    return token.type == "METRIC" and _needs(token, "currency")


def _needs(token: Token, what: str) -> bool:
    return (
        token.type in ("METRIC", "CMP")
        and isinstance(token.value, Meaning)
        and token.value.option("needs") == what
    )


def _beside_amount(token: Token, found: Iterable[Token]) -> bool:
    """Say whether a comparator stands right before an amount, or a metric close behind one: a
    sum of money counts neither people nor things, "$5 million or your products have …"."""
    start, end = token.span
    amounts = [t for t in found if t.type == "AMOUNT"]
    if token.type == "CMP":
        return any(0 <= a.span[0] - end <= 1 for a in amounts)
    money = meaning(token) in MONEY
    counts = (t.span for t in amounts if money or not _is_sum(t))
    return any(0 <= start - c[1] <= _NOUN_REACH for c in counts)


def _is_sum(amount: Token) -> bool:
    return isinstance(amount.value, Amount) and amount.value.currency is not None


def _counted_before(token: Token, found: Sequence[Token], text: str) -> bool:
    """Say whether another word tells what the amount counts right before its comparison, as in
    用户数超过10人的企业."""
    start = token.span[0]
    amount = max((t.span for t in found if t.type == "AMOUNT" and t.span[1] <= start), default=None)
    if token.type != "METRIC" or amount is None or option(token, "weak"):
        return False
    compared = [t.span[0] for t in found if t.type == "CMP" and 0 <= amount[0] - t.span[1] <= 1]
    others = (t for t in found if t.type == "METRIC" and meaning(t) != meaning(token))
    names = [t.span[1] for t in others if not _needs(t, "amount")]
    between = (text[end:at] for at in (*compared, amount[0]) for end in names if end <= at)
    return any(len(_BRACKETS.sub("", words)) <= _TOUCHING for words in between)


def _heads_column(token: Token, text: str) -> bool:
    """Say whether a metric is all that a cell of a table holds, as the head of a column does."""
    start, end = token.span
    whole = text[:start].rstrip()[-1:] in ("", "|") and text[end:].lstrip()[:1] in ("", "|")
    return token.type == "METRIC" and whole and "|" in text


def _beside_ordinal(token: Token, found: Iterable[Token]) -> bool:
    """Say whether a metric stands close behind a number that tells the place in a row."""
    places = (t.span[1] for t in found if isinstance(t.value, Amount) and t.value.nth)
    return any(0 <= token.span[0] - end <= _ORDINAL_REACH for end in places)
