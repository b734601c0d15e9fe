"""Verbs that go on with an order and of which nothing was read, beside one of which a rule came.

"You must keep the notices, water the plants and include this licence": one order is of all three.
What is a verb is told by its form, so that no noun of a long object is taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import BINDING, HEADS, MODALS, Token
from modellic.extract.reporting.unread_members import EXPLAINED
from modellic.rules import Span
from modellic.shapes import Shape

_CUT = Shape(
    r"[;:]\s*|,\s*(?:(?:{JOINS}|{JOINS_NOUNS}|{JOINS_VERBS})\s)?"
    r"|\s(?:{JOINS}|{JOINS_NOUNS}|{JOINS_VERBS})\s",
    re.IGNORECASE,
)
_VERB = Shape(
    r"(?:{BEFORE_VERB}\s)?(?!{NO_VERB}\b)[a-z]{3,}(?<!ing)(?<!ed)(?<!ly)\s{OF_VERB}\b\s?[^\W\d]{3}"
)
"""A verb and its object: "water the plants"."""
_SHARED = Shape(r"(?:^|\s)(?:to|that|which|who)\s[a-z]{3,}$|^\s*[a-z]{3,}$")
"""The end of what stands before a verb with which it shares its object: "to obstruct or"."""
_INFINITIVE = Shape(
    r"{DETERMINER}\s(?:\S+\s){0,6}[^\W\da-z]\w+\s(?:\S+\s){0,3}[a-z\u00df-\u00fc]{3,}n[.\s]*"
)
"""A German object and its verb: "die Blumen gie\u00dfen"."""
_ENDS_IN_VERB = Shape(r"\s[a-z\u00df-\u00fc]{4,}n(?:\s{JOINS_NOUNS})?\s*$")
_TOLD = EXPLAINED | {"USE", "METRIC", "PARTY"}
_MOST = 60
"""Pieces of a sentence that are looked at; a text with more repeats itself."""


def unread_verbs(reading: Reading) -> Iterator[Span]:
    """Yield the places in the source of the verbs that nothing was made of."""
    words = reading.sentence.text
    deeds = sorted(d.token.span for d in reading.deeds if d.token is not None and d.kind != "says")
    if not deeds:
        return
    told = [t.span for t in reading.own if t.type in _TOLD]
    ends = [t.span[1] for t in reading.own if t.type in _TOLD - MODALS]
    for before, piece in islice(_pieces(words, deeds[0][0]), _MOST):
        start, end = piece
        if not _goes_on(reading.own, deeds, start):
            continue
        # Words that begin at another verb, or end at one, have but a gap here.
        if _is_verb(words, before, piece):
            heard = any(start <= at < end for at, _ in told)
        elif _is_infinitive(words, before, piece):
            heard = any(start <= at < end for at, _ in told)
            heard = heard or any(start < to <= end for to in ends)
        else:
            continue
        if not heard:
            yield reading.sentence.clean.source_span(piece)


def _pieces(words: str, start: int) -> Iterator[tuple[Span, Span]]:
    """Yield each piece of a sentence with the one before it."""
    before = start
    cuts = [m.span() for m in _CUT.finditer(words, start)]
    ends = [*(at for at, _ in cuts[1:]), len(words)]
    for (cut, behind), end in zip(cuts, ends, strict=False):
        yield (before, cut), (behind, end)
        before = behind


def _is_verb(words: str, before: Span, piece: Span) -> bool:
    """Say whether a piece begins with a verb and its object, and shares this with none before."""
    verb = _VERB.pattern.match(words, *piece)
    return verb is not None and _SHARED.search(words[slice(*before)]) is None


def _is_infinitive(words: str, before: Span, piece: Span) -> bool:
    """Say whether a piece is an object and the verb that it ends with, behind another such."""
    if not _INFINITIVE.pattern.fullmatch(words, *piece):
        return False
    # The last of a list is joined by a word: "..., die Dritte erhalten." tells of the copies.
    joined = words[before[1] : piece[0]].strip(", ")
    last = not words[piece[1] :].strip()
    return bool(joined or not last) and bool(_ENDS_IN_VERB.search(words[slice(*before)]))


def _goes_on(own: Sequence[Token], deeds: Sequence[Span], start: int) -> bool:
    """Say whether an order that a deed before a place is of goes on there."""
    before = [t for t in own if t.span[0] < start and t.type in MODALS | HEADS | {"SEP"}]
    if before and before[-1].type not in BINDING:
        return False
    opened = max((t.span[0] for t in before if t.type not in BINDING), default=0)
    return any(opened <= at < start for at, _ in deeds)
