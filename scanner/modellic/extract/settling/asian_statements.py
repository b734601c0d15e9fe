"""Statements of Chinese and Japanese that stand side by side: 转载需授权，商用需付费.

Each begins with an act, or with the ban of one, and says what holds for that alone. Where a leave,
a figure or an "if" stands among them, it may be of all, and they are read as one. So with those
that each begin with whom they order something: 高校须登记,企业须取得授权.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.passive import is_done
from modellic.extract.lexing.token import (
    HEADS,
    MODALS,
    OWED,
    Token,
    closes,
    is_asked,
    is_said,
    meaning,
)
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Span, Use
from modellic.shapes import Shape

_NO_ACT = Shape(r"\s?(?:{CJK_BUT})?\s?(?:{CJK_LEADS_DUE})*\s?")
"""What may stand before what is due, and is no act: "but also"."""
_JOINT = re.compile(r"[\uff0c,\uff1b;]\s?")
_MOST = 6
"""Statements of a sentence that are looked at."""
_PAIR = 2
_FIRST = 1
"""Characters before the act that a statement begins with."""
_SUBJECT = 2
"""Characters before whom a statement is of: 企业商用 is of commercial use."""
_MORE = HEADS | {"AMOUNT", "LEAVE", "BY_LEAVE", "TERM", "REFERS", "PARTY", "NOT", "CRITERIA"}
_MORE |= {"DEFINES", "ENDS", "VOIDS"}
"""What may be said of more than one of them."""
_NOT_ALONE = frozenset(("UNLESS", "BY_LEAVE", "REFERS", "CRITERIA", "DEFINES", "ENDS", "VOIDS"))
_OTHERS = _MORE - {"AMOUNT", "PARTY", "TERM"}
_WHOM = frozenset(("PARTY", "USE", "METRIC", "TERM"))
"""With which a statement begins that says whom, or what use, it orders something."""


def asian_statements(text: str, lexicon: Lexicon) -> list[Span] | None:
    """Return where such statements stand, None where a sentence is not made of them."""
    ends = [m.span() for m in _JOINT.finditer(text.rstrip("\u3002. "))]
    if not 0 < len(ends) < _MOST:
        return None
    starts = [0, *(end for _, end in ends)]
    spans = list(zip(starts, [*(start for start, _ in ends), len(text)], strict=True))
    if _stand_apart([text[start:end] for start, end in spans], lexicon):
        return spans
    if all(t.type != "MUST" for t in tokens(text, lexicon)):
        return None  # Which saves to read its pieces, most of which are of no such sentence.
    return _of_pieces(text, spans, lexicon)


def _stand_apart(told: Sequence[str], lexicon: Lexicon) -> bool:
    """Say whether each of some words says what holds for an act of its own."""
    parts: list[Sequence[Token]] = []
    for words in told:
        parts.append(tokens(words, lexicon))
        if not _says_alone(parts[-1]):
            return False
    return len(parts) >= _PAIR and not any(map(_is_of_the_same, told, parts))


def _of_pieces(text: str, pieces: Sequence[Span], lexicon: Lexicon) -> list[Span] | None:
    """Return such statements where each begins with whom it is of, or with a case of its own before
    a comma: 如员工超过N人,须取得授权,托管本模型须登记."""
    spans: list[Span] = []
    start = None
    for begun, end in pieces:
        start = begun if start is None else start
        part = tokens(text[start:end], lexicon)
        if _stands_alone(part):
            spans.append((start, end))
            start = None
    return spans if start is None and len(spans) >= _PAIR else None


def _stands_alone(part: Sequence[Token]) -> bool:
    """Say whether words begin with whom they are of, or a case, and order that, or but forbid."""
    if any(t.type in _NOT_ALONE for t in part):
        return False
    if _orders_its_own(part):
        return True
    first = min((t.span[0] for t in part if t.type in HEADS and not closes(t)), default=None)
    cases = sum(t.type in HEADS and not closes(t) for t in part)
    if first is not None and first <= _FIRST and cases == 1:
        granted = any(t.type == "GRANT" for t in part)
        return granted or (any(t.type == "MUST" for t in part) and any(map(is_asked, part)))
    banned = any(t.type in ("MUST_NOT", "FORBIDS") and t.span[0] <= _FIRST for t in part)
    return banned and not any(t.type in HEADS | {"AMOUNT", "LEAVE"} for t in part)


def _is_of_the_same(words: str, part: Sequence[Token]) -> bool:
    """Say whether words name no act before what is due: 但需取得授权, ライセンスが必要です."""
    due = [t for t in part if (is_asked(t) or is_said(t)) and meaning(t) in OWED]
    if not due or any(map(is_done, part)):
        return False
    start = min(t.span[0] for t in part if t in due or t.type == "MUST")
    return _NO_ACT.fullmatch(words, 0, start) is not None


def _says_alone(part: Sequence[Token]) -> bool:
    """Say whether words begin with an act, or its ban, and tell what holds for it."""
    if any(t.type in _MORE or meaning(t) == Use.TERMINATED for t in part):
        return False
    opens = any(t.span[0] <= _FIRST and (is_done(t) or t.type == "MUST_NOT") for t in part)
    tells = any(t.type in MODALS | {"GRANT"} or is_said(t) for t in part)
    if not any(map(is_done, part)):  # An act that no list knows, and what is due for it.
        return any(t.type == "MUST" for t in part) and any(map(is_asked, part))
    return opens and tells


def _orders_its_own(part: Sequence[Token]) -> bool:
    """Say whether words begin with whom they are of, and order that, or exempt from it."""
    others = (t for t in part if t.type in _OTHERS and not (t.type in HEADS and closes(t)))
    if any(others) or not any(t.type in _WHOM and t.span[0] <= _SUBJECT for t in part):
        return False
    ordered = any(t.type in ("MUST", "EXEMPTS") for t in part) and any(map(is_asked, part))
    return ordered and ("METRIC" in {t.type for t in part}) == ("AMOUNT" in {t.type for t in part})
