"""Prices for kinds of buyers: "Individuals: $90 once, companies: $900 a year", or "$90 once" below
"Individual licence".

Nobody says "pay" in such a list. Whoever is of a kind owes the sum that stands there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from modellic.extract.lexing.fees import names_price
from modellic.extract.lexing.lexer import topics
from modellic.extract.lexing.token import CONTRASTS, Token, meaning
from modellic.extract.tables.prices import PLAN, SPEAKS, is_price, lone_price, within
from modellic.extract.tables.whom import in_a_row
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.rules import Span, Use

_LONGEST = 120
"""Characters of a line, or a title, that tells but prices and whose they are."""
_OPENING = 6
"""Characters before a kind that opens its title: "1. Companies"."""
_NEAR = 10
"""Characters between a kind and its price: "Companies: once $90"."""
_TITLE = re.compile(r"[\s*_]{0,3}(?:$|[:\uff1a\u2013\u2014|(\uff08,\u3001-])")
_BEFORE = re.compile(r"(?:^|[\s*_:\uff1a,\uff0c;\uff1b\u3001(\uff08|-])$")
_FIGURE = frozenset(("METRIC", "CMP"))


def with_buyers(own: list[Token], title: str, words: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a line with its prices as what is owed by kinds of buyers, whom its own
    labels name or the `title` above."""
    if len(words) > _LONGEST:
        return own
    told = [t for t in own if is_price(t) or names_price(t)]
    if not told or any(t.type in SPEAKS - {"GRANT"} for t in own):
        return own
    steps = _labelled(own, told, words, topics(words, lexicon))
    if steps:
        # What one kind owes is nothing to the other.
        return [t.valued(CONTRASTS) if t.type == "SEP" else t for t in in_a_row(steps)]
    kind = _titled(topics(title, lexicon), title)
    if kind is None or any(t.type in ("PARTY", *_FIGURE) for t in own):
        return own
    price = lone_price(own, words) or next((t.span for t in own if names_price(t)), None)
    return _owed(kind, price) if price is not None else own


def _labelled(
    own: Sequence[Token], told: Sequence[Token], words: str, named: Sequence[Token]
) -> list[list[Token]]:
    """Return what each kind owes whose price stands right behind it."""
    behind = {t.span[1] for t in told}
    # "More than 500 students: $200" is a figure.
    counts = {t.span[1] + 1 for t in own if t.type == "AMOUNT" and t not in told}
    kinds = (t for t in named if t.type == "BUYS" and t.span[0] not in counts)
    longest = {t.span[0]: t for t in sorted(kinds, key=_length)}
    labels = [longest[n] for n in sorted(longest) if n in behind or _BEFORE.search(words[:n])]
    ends = [*(t.span[0] for t in labels), len(words)]
    steps = []
    for label, (_, stop) in zip(labels, pairwise(ends), strict=True):
        price = next(iter(within(told, (label.span[1], stop))), None)
        if price is None or price.span[0] - label.span[1] > _NEAR:
            continue
        rest = within(own, (label.span[1], stop))
        if not any(t.type in _FIGURE or t.type == "GRANT" for t in rest):
            steps.append(_owed(label, price.span))
    return steps


def _titled(told: Sequence[Token], title: str) -> Token | None:
    """Return the only kind of buyers that a title names, as its first words."""
    named = [t for t in told if t.type == "BUYS"]
    if len({meaning(t) for t in named}) != 1 or len(title) > _LONGEST:
        return None
    longest = max(named, key=_length)
    opens = longest.span[0] <= _OPENING and _TITLE.match(title, longest.span[1])
    return longest if opens else None


def _length(token: Token) -> int:
    return token.span[1] - token.span[0]


def _owed(kind: Token, price: Span) -> list[Token]:
    """Return the tokens by which a kind of buyers owes a price."""
    start = price[0]
    of = "USE" if meaning(kind) == Use.COMMERCIAL else "PARTY"
    return [
        Token("IF", Meaning("IF", ""), (start - 2, start - 2), own=False),
        Token(of, Meaning(of, meaning(kind)), (start - 1, start - 1), own=False),
        Token("DEED", PLAN, price),
    ]
