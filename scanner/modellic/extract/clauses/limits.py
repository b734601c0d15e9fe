"""A limit that is only named: "The ceiling is 75,000 users", "100 employees" below "Size Cap"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.deeds import heard
from modellic.extract.clauses.parser import parse
from modellic.extract.clauses.scope import setting
from modellic.extract.folding.folding import fold
from modellic.extract.folding.order import in_order
from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Condition

_SAYS_MORE = frozenset(
    ("CMP", "GRANT", "MUST", "MUST_NOT", "MAY", "IF", "UNLESS", "ONLY_IF", "SEP")
)
COMPARED = frozenset(("CMP", "AMOUNT"))
"""Without one of these a sentence names no limit."""
_NAME_REACH = 12
"""Characters between "below" and the limit that is meant."""
_UP_TO = Meaning("CMP", "lteq")


def as_limit(own: Sequence[Token], heading: Sequence[Token]) -> list[Token]:
    """Return the tokens of a sentence that names a limit, with the comparison that makes it one.

    Whoever is beyond it is told in another sentence: "products above that limit ...".
    """
    if not any(t.type in COMPARED for t in own):
        return list(own)
    # What stands behind "beyond that" tells what is due there.
    beyond = next((n for n, t in enumerate(own) if _looks_back(t)), len(own))
    if beyond < len(own):
        beyond = _parted_from(own, beyond)
    before, rest = _standing(own[:beyond]), own[beyond:]
    own = _joined(before)
    amounts = [t for t in own if t.type == "AMOUNT"]
    counted = {meaning(t) for t in own if t.type == "METRIC"}
    if not amounts or len(counted) != len(amounts) or "other" in counted:
        return [*before, *rest]
    at = amounts[0].span[0]
    named = any(t.type == "LIMITS" for t in (*heading, *(t for t in own if t.span[0] < at)))
    # A semicolon ends the first of two such members in a line.
    more = [t for t in own if t.type in _SAYS_MORE and t.value != ";"]
    if not named or not all(_names(t, at) for t in more):
        return [*before, *rest]
    least = (Token("CMP", _UP_TO, (t.span[0], t.span[0])) for t in amounts)
    # "The limit is 5,000 users or 1 million euros": below it is whoever is below both.
    joined = (t.typed("AND") if t.type == "OR" else t for t in own)
    return [*sorted([*joined, *least], key=lambda t: t.span), *rest]


def _parted_from(own: Sequence[Token], beyond: int) -> int:
    """Return where the clause begins that looks back: behind the figures, at what parts the two."""
    last = max((n for n, t in enumerate(own[:beyond]) if t.type == "AMOUNT"), default=0)
    seps = (n for n in range(last, beyond) if own[n].type == "SEP")
    return next(seps, beyond)


def _joined(own: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens with an "and" for the semicolon that stands between two figures."""
    last = max((t.span[0] for t in own if t.type == "AMOUNT"), default=0)
    return [t.typed("AND") if t.value == ";" and t.span[0] < last else t for t in own]


def _standing(own: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens without what compares among the words of "stands at"."""
    stands = [t.span for t in own if t.type == "STANDS"]
    return [t for t in own if t.type != "CMP" or not within_one(t.span, stands)]


def _looks_back(token: Token) -> bool:
    return token.type == "REFERS" and meaning(token) == "beyond"


def _names(token: Token, at: int) -> bool:
    """Say whether words before the first figure tell whose limit it is: "of the free licence"."""
    return token.type == "GRANT" and token.span[0] < at


def limit_of(own: Sequence[Token], heading: Sequence[Token]) -> Condition | None:
    """Return the limit that a heading tells, "Revenue limit: 1 million", where a sentence below it
    refers to one."""
    if all(t.type != "REFERS" for t in own) or all(t.type != "AMOUNT" for t in heading):
        return None
    found = as_limit(heading, ())
    return heard(parse(fold(in_order(found))), setting(found))[1]


def names_unknown_limit(found: Sequence[Token]) -> bool:
    """Say whether something ends at a limit told elsewhere: "up to the limit on our site"."""
    own = [t for t in found if t.own]
    if any(t.type in ("AMOUNT", "TERM", "REFERS", "PASS", "DEFINES") for t in own):
        return False
    if all(t.type not in ("GRANT", "DEED") for t in own):
        return False
    ends = [t.span[1] for t in own if t.type == "CMP"]
    limits = [t.span[0] for t in own if t.type == "LIMITS"]
    return any(0 <= start - end <= _NAME_REACH for end in ends for start in limits)
