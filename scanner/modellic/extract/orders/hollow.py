"""Exceptions of Chinese whose own words hold no case: "除开源项目外，集成本软件的产品须付费".

What follows the comma is not what is excepted. An exception that names nothing, "除另有约定外",
changes nothing; one of which nothing was read is reported.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import ATOMS, MODALS, Token, closes, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.shapes import Shape

_CLOSES = re.compile(r"\u5916\s?,")
_ELSEWHERE = Shape(r"(?:{CJK_ELSEWHERE})")
_NEXT = 2
"""Characters of the comma behind an exception."""
_NAMED = ATOMS | {"AMOUNT", "DEED", "REFERS", "CRITERIA", "ITEM", "QUOTE"}
_SAYING = MODALS | {"DEED", "GRANT", "ONLY_IF", "REFERS"}
_TOLD = frozenset(("LEAVE", "AGREED", "SKIP", "PASS", "SAVES", "FIELD", "UNSAID", "CONSENT"))


def without_hollow(own: list[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence without the exceptions that hold no case themselves."""
    if all(t.type not in _SAYING for t in own):
        own = _exempting(own)
    out = []
    for token in own:
        if token.type == "UNLESS" and not meaning(token) and _is_hollow(token, own, words):
            if _is_mute(token, own, words):
                out.append(token.typed("UNREAD"))
            continue
        out.append(token)
    return _with_cases(out, words)


def _exempting(own: list[Token]) -> list[Token]:
    """Return the tokens of a sentence that but exempts somebody from the one before: 员工少于N人的
    企业除外, 「従業員がN名以下の企業を除く」. What it says of them is no exception of its own."""
    exempt = [t.span for t in own if t.type == "EXEMPTS"]
    figures = any(t.type == "AMOUNT" for t in own)
    excepts = [t for t in own if t.type in ("UNLESS", "LEAVES") and closes(t)]
    gone = [t for t in excepts if figures and any(overlap(t.span, s) for s in exempt)]
    return [t for t in own if t not in gone]


def _with_cases(own: list[Token], words: str) -> list[Token]:
    """Return tokens with the use that follows such an exception as a case of its own."""
    ends = [t.span[1] for t in own if t.type == "UNLESS" and _CLOSES.match(words, t.span[1] - 1)]
    out: list[Token] = []
    for token in own:
        before = next((end for end in ends if 0 <= token.span[0] - end <= _NEXT), None)
        if before is not None and token.type == "USE":
            out.append(Token("IF", Meaning("IF", ""), (before, before)))
        out.append(token)
    return out


def _is_hollow(unless: Token, own: Sequence[Token], words: str) -> bool:
    start, end = unless.span
    if not _CLOSES.match(words, end - 1):
        return False
    return not any(t.type in _NAMED and start <= t.span[0] < end for t in own)


def _is_mute(unless: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether nothing tells what an exception is of, beside something that is asked for."""
    start, end = unless.span
    told = any(t.type in _TOLD and start <= t.span[0] < end for t in own)
    asked = any(t.type == "DEED" for t in own)
    return asked and not told and not _ELSEWHERE.pattern.match(words, start)
