"""Kinds of people beside what they do, where verbs stand last: 「大学が改変する場合は」,
「改変する大学は」: both are the condition.
"""

from __future__ import annotations

import re

from modellic.extract.lexing.token import HEADS, USE_OF_BAN, Token, closes, meaning, names_kind
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.shapes import Shape

_DOES = Shape("{CJK_SUBJECT}")
"""Behind a kind whose verb follows: が."""
_IS_BOUND = Shape("{CJK_SUBJECT}|{CJK_TOPIC}")
"""Behind a kind that an order is said of: は, が, には."""
_VERB = Shape(r"(?:(?!{CJK_SUBJECT}|{CJK_TOPIC}|{CJK_PARTICLE})[^\u3001\u3002,]){0,6}")
"""What may stand between a use and those who make it: the end of its verb."""
_PARTED = re.compile("[\u3001\u3002,]")


def with_kinds_who_use(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with an "if" before such a kind and its use."""
    if all(t.type != "MUST" for t in own) or any(t.type in ("AMOUNT", "TERM") for t in own):
        return own
    parties = [t for t in own if t.type == "PARTY"]
    kinds = [t for t in parties if names_kind(t)] or parties
    if len(kinds) != 1:
        return own
    kind = kinds[0]
    before = [t for t in own if t.span[1] <= kind.span[0]]
    if any(t.type in HEADS for t in before):
        return own
    uses = [t for t in own if t.type == "USE"]
    opened = None
    does = _DOES.match(text, kind.span[1]) or _DOES.search(text, *kind.span)
    if does and any(_is_case(kind, u, own, text) for u in uses):
        opened = kind
    elif _IS_BOUND.match(text, kind.span[1]) or _IS_BOUND.ends(text[: kind.span[1]]):
        opened = next((u for u in uses if _VERB.fullmatch(text, u.span[1], kind.span[0])), None)
        own = [t for t in own if opened is None or not _bans(t, opened)]
    if opened is None:
        return own
    at = own.index(opened)
    start = opened.span[0]
    return [*own[:at], Token("IF", Meaning("IF", ""), (start, start)), *own[at:]]


def _bans(deed: Token, use: Token) -> bool:
    """Say whether the words of a use could be what a ban is of."""
    return deed.type == "DEED" and meaning(deed) in USE_OF_BAN and overlap(deed.span, use.span)


def _is_case(kind: Token, use: Token, own: list[Token], text: str) -> bool:
    """Say whether a use is what a kind does, up to the words that make both a case."""
    end = next((t.span[0] for t in own if t.type in HEADS and closes(t)), 0)
    within = kind.span[1] <= use.span[0] and use.span[1] <= end + 2
    return within and _PARTED.search(text, kind.span[1], end) is None
