"""The same of Chinese and Japanese: "保留声明，并给植物浇水", 「表示を保持し、毎朝歌う義務を負う」.

Chinese joins such a verb by a word that joins no nouns. In Japanese the object has its particle,
and the order stands behind the last verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import BINDING, HEADS, MODALS, Token, closes
from modellic.extract.reporting.unread_members import EXPLAINED
from modellic.extract.words.spans import within_one
from modellic.rules import Span
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_PIECE = re.compile(r"[^,\u3001\uff0c;\uff1b:\uff1a\u3002]+")
_JOINED = Shape(r"\s?(?:{CJK_JOINS_VERB})[^\s]{3,}")
_OBJECT = Shape(r"(?:(?!{CJK_OWN_SUBJECT})[^\s])*{CJK_OBJECT}[^\s]{1,12}")
_THING = Shape(r"(?:(?!{CJK_OWN_SUBJECT})[^\s])*{CJK_OBJECT}[^\s]{1,12}{CJK_THING}\W*")
_KEEPS_TO = Shape(r"{CJK_KEEPS_TO}")
_NEAR = 8
"""Characters behind an order within which it names what is kept to."""
_TOLD = (EXPLAINED | {"USE", "METRIC", "PARTY", "TERRITORY", "THIS"}) - MODALS
_MOST = 60
_LEAST = 3
"""Characters behind an order that say something."""


def unread_asian_verbs(reading: Reading) -> Iterator[Span]:
    """Yield the places in the source of the verbs that nothing was made of."""
    words = reading.sentence.text
    idle = list(idle_orders(reading))
    yield from idle
    told = [t.span for t in reading.own if t.type in _TOLD]
    deeds = sorted(d.token.span for d in reading.deeds if d.token is not None and d.kind != "says")
    if not deeds or not has_cjk(words):
        return
    for piece in islice(_PIECE.finditer(words, deeds[0][0]), _MOST):
        start, end = piece.span()
        if any(start <= at < end or start < to <= end for at, to in (*told, *deeds)):
            continue
        place = reading.sentence.clean.source_span((start, end))
        if _goes_on(words, (start, end), reading.own) and not within_one(place, idle):
            yield place


def idle_orders(reading: Reading) -> Iterator[Span]:
    """Yield the places of further orders of a sentence of which nothing was read, where a verb
    follows its order: "不得出售模型，也不得将权重涂成绿色"."""
    words = reading.sentence.text
    # No list of banned uses has taken up the fields of such a sentence.
    told = [t.span for t in reading.own if t.type in _TOLD and t.type != "FIELD"]
    if not has_cjk(words):
        return
    orders = [t.span for t in reading.own if t.type in BINDING and not closes(t) and t.own]
    ends = [*(start for start, _ in orders[1:]), len(words)]
    for at_order, (start, behind) in islice(enumerate(orders), 1, _MOST):
        end = ends[at_order]
        if start - orders[at_order - 1][1] < _LEAST:
            continue  # "请您不要" is one order.
        piece = next((m.span() for m in _PIECE.finditer(words) if m.end() > start), (start, end))
        if any(at < end and to > piece[0] for at, to in told):
            continue
        if sum(map(str.isalpha, words[behind:end])) >= _LEAST:
            yield reading.sentence.clean.source_span((piece[0], len(words[:end].rstrip())))


def orders_beside_leave(reading: Reading) -> bool:
    """Say whether an order stands in a clause of its own behind words of leave, and asks for more
    than to keep to the licence: "可免费使用，但每年须接受审计"."""
    words = reading.sentence.text
    ends = max((t.span[1] for t in reading.own if t.type == "PASS"), default=0)
    orders = (t for t in reading.own if t.type in BINDING and not closes(t) and t.own)
    return has_cjk(words) and any(
        "," in words[ends : t.span[0]] and not _KEEPS_TO.search(words[t.span[1] :][:_NEAR])
        for t in orders
        if t.span[0] >= ends
    )


def _goes_on(words: str, piece: Span, own: Sequence[Token]) -> bool:
    start, end = piece
    heads = [t.span for t in own if t.type in HEADS]
    if any(start <= at < end for at, _ in heads):
        return False
    orders = [t for t in own if t.type in MODALS]
    if _JOINED.fullmatch(words, start, end):
        before = [t for t in orders if t.span[0] < end]
        return bool(before) and before[-1].type in BINDING and not closes(before[-1])
    behind = [t for t in orders if t.span[0] >= start]
    ordered = bool(behind) and behind[0].type in BINDING and closes(behind[0])
    if not ordered or any(start <= at < behind[0].span[0] for at, _ in heads):
        return False
    last = behind[0].span[0] < end
    return bool((_OBJECT if last else _THING).pattern.match(words, start, end))
