"""What says nothing where it stands, though its words are listed: a connective in a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.lexing.bracketed import excepted
from modellic.extract.lexing.muting import Around, is_muted, is_of_licence
from modellic.extract.lexing.token import Token, is_firm, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one, within_one
from modellic.rules import Prohibition, Span, Use
from modellic.shapes import Shape

_ASIDE = re.compile(r"\([^()]{4,}\)")
_IN_PRODUCTS = Shape(r"\((?:{INCLUDING}\s)?{IN_PRODUCTS}\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d{2}")
_BANS = frozenset(map(str, Prohibition))
_DENIED = "denied"
_BE = 6
"""Characters of "is" or "being" before the "not" of what is denied."""


def audible(found: Sequence[Token], text: str) -> Iterator[Token]:
    """Drop what says nothing where it stands in a text.

    A connective in a name ("products or services"), a condition in a bracketed aside, a use in
    words that are listed as saying none (SKIP).
    """
    asides: Sequence[Span] = _asides(found, text) if "(" in text else ()
    if asides:
        named, opened = excepted(found, asides, text)
        yield from opened
        asides = [a for a in asides if a not in named]
        also = [a for a in asides if _names_products(a, found, text)]
        asides = [a for a in asides if a not in also]
        yield from (Token("OR", Meaning("OR", ""), (start, start)) for start, _ in also)
        # What somebody does who is left out there is not asked or forbidden there.
        found = [t for t in found if not (_is_spared(t) and within_one(t.span, named))]
        found = [t for t in found if t.type != "NOT" or t.span[0] - 1 not in {s for s, _ in named}]
    found = _without_denied_bans(_denied(found))
    here = Around(found, text, asides)
    for token in found:
        if not is_muted(token, here):
            yield token


def _names_products(aside: Span, found: Sequence[Token], text: str) -> bool:
    """Say whether an aside names one more way to pass something on: "make it available to others
    (including as part of a product)"."""
    products = [t.span for t in found if t.type == "USE" and meaning(t) == Use.PRODUCT]
    return _holds(aside, products) and _IN_PRODUCTS.match(text, aside[0]) is not None


def _denied(found: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens, a use that its words deny behind their "not": "is not offered to".

    The "non" of « usage non commercial » is part of what the use is called."""
    denials = [t.span for t in found if t.type == "NOT" and not meaning(t)]
    if not denials:
        return found
    named = [t.span for t in found if t.type == "USE" and meaning(t) == Use.NON_COMMERCIAL]
    found = [t for t in found if t.type != "NOT" or meaning(t) or not within_one(t.span, named)]
    return [
        _behind_not(t, denials) if t.type == "USE" and t.span not in named else t for t in found
    ]


def _behind_not(use: Token, denials: Iterable[Span]) -> Token:
    start, end = use.span
    inner = [behind for at, behind in denials if 0 < at - start <= _BE < end]
    return use.at((inner[0] + 1, end)) if inner else use


def _without_denied_bans(found: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens without the bans that are denied, "is thereby not excluded", and what they
    alone would ask a licence for."""
    denied = [t.span for t in found if t.type == "SKIP" and meaning(t) == _DENIED]
    if not denied:
        return found
    close = [t for t in found if touches_one(t.span, denied)]
    bans = [t for t in close if t.type in ("MUST_NOT", "FORBIDS") or meaning(t) in _BANS]
    # "Is not prohibited but requires a licence" goes on.
    ends = max(end for _, end in denied)
    asked = [t for t in close if is_of_licence(t) and t.span[1] <= ends]
    return [t for t in found if t not in bans and t not in asked]


def _asides(found: Sequence[Token], text: str) -> list[Span]:
    """Return the bracketed asides that name no figure: "(or equivalent in other currencies)"."""
    nouns = [t.span for t in found if t.type == "METRIC"]
    sums = [t.span for t in found if t.type == "AMOUNT" and is_firm(t)]
    spans = (m.span() for m in _ASIDE.finditer(text) if not _FIGURE.search(m[0]))
    return [s for s in spans if not (_holds(s, nouns) and _holds(s, sums))]


def _holds(aside: Span, spans: Sequence[Span]) -> bool:
    return any(within_one(span, [aside]) for span in spans)


def _is_spared(token: Token) -> bool:
    commercial = token.type == "USE" and meaning(token) == Use.COMMERCIAL
    return commercial or token.type in ("UNLESS", "DEED")
