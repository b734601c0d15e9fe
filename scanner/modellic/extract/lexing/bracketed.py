"""Exceptions in brackets: "companies (except public bodies) must obtain a licence".

What else stands in brackets is but an aside. Who is excepted there is left out of what the sentence
says; where nothing is known of what a subject is excepted from, the sentence is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from modellic.extract.lexing.token import BINDING, HEADS, Token, is_said
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Span
from modellic.shapes import Shape

_EXCEPTS = Shape(
    r"\(\s?(?:{ASIDE_EXCEPTS}\b(?!\s{AS_TOLD}\b)|{CJK_ASIDE_EXCEPTS})|(?:{CJK_ASIDE_EXCEPTED})[\u3002\s]?\)",
    re.IGNORECASE,
)
_NAMED = frozenset(("PARTY", "TERRITORY"))
_FIGURE = frozenset(("METRIC", "AMOUNT", "CMP"))
_SUBJECT = 80
"""Characters of a sentence before its order within which its subject stands."""
_UNLESS = Meaning("UNLESS", "")


def excepted(
    found: Sequence[Token], asides: Iterable[Span], text: str
) -> tuple[list[Span], list[Token]]:
    """Return the asides that are none of those which say nothing, and what opens each of them."""
    named: list[Span] = []
    opened: list[Token] = []
    for aside in asides:
        start, end = aside
        if not _EXCEPTS.search(text, start, end):
            continue
        within = {t.type for t in found if start < t.span[0] < end}
        if within & _NAMED or within >= _FIGURE:
            named.append(aside)
            opened.append(Token("UNLESS", _UNLESS, (start, start + 1)))
        elif _is_of_subject(found, start) and not _names_a_case(found, aside):
            opened.append(Token("UNREAD", "", aside))
    return named, opened


def _is_of_subject(found: Sequence[Token], start: int) -> bool:
    """Say whether an aside stands behind who is bound, or what, before the order itself."""
    if start > _SUBJECT:
        return False
    if any(t.type in HEADS and t.span[0] < start for t in found):
        return False
    orders = [t.span[0] for t in found if t.type in BINDING]
    orders += [t.span[1] for t in found if is_said(t)]
    return bool(orders) and start < min(orders)


def _names_a_case(found: Sequence[Token], aside: Span) -> bool:
    return any(t.type in ("USE", "TERM") and aside[0] < t.span[0] < aside[1] for t in found)
