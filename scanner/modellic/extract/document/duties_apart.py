"""Orders of several duties, of which one tells what it hangs on, "you must mark the files that you
change and register with us", or has an order of its own, "you shall register and shall pay".

Each is read as the sentence of its own order then: the changes are no case of the other. A case
that the sentence ends with may be one of all of them, so such a sentence stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import HEADS, Token, closes, is_asked, option
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Span
from modellic.segments import Sentence
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_LONGEST = 600
"""Characters of a sentence that is looked at."""
_MOST = 8
"""Duties of such a sentence."""
_BEHIND = 2
"""Characters between the order and its first duty."""
# No "including", which only goes on with what is kept.
_JOINT = Shape(r"(?:,\s(?:(?:{AND_ALSO})\s)?|\s(?:{AND_ALSO})\s)(?!\w+ing\b)(?=\w)", re.IGNORECASE)
_GOES_ON = Shape(r"\b{AND_ALSO},", re.IGNORECASE)
"""Within a duty: what stands behind is of the next one, "and, upon distribution, keep"."""
_SAYS_MORE = frozenset(
    ("UNLESS", "AMOUNT", "QUOTE", "SEP", "MAY", "GRANT", "LEAVE", "BY_LEAVE", "OR")
)
_SAYS_MORE |= {"MUST_NOT", "NOT", "REFERS", "CRITERIA", "EXEMPTS", "CONCEDES"}


def with_duties_apart(every: Iterable[Known]) -> list[Known]:
    """Return the sentences of a text, such ones in as many as they order duties."""
    return [(part, lexicon) for s, lexicon in every for part in _parted(s, lexicon)]


def _parted(sentence: Sentence, lexicon: Lexicon | None) -> Iterator[Sentence]:
    text = sentence.text
    plain = lexicon is not None and not sentence.heading and len(text) <= _LONGEST
    joints = (
        [m.span() for m in _JOINT.pattern.finditer(text)] if plain and not CJK.search(text) else []
    )
    duties = _duties(text, joints, tokens(text, lexicon)) if joints and lexicon is not None else []
    if len(duties) < 2:
        yield sentence
        return
    first = duties[0][0]
    for start, end in duties:
        view = sentence.clean.with_words((end, len(text.rstrip(" ."))), "")
        yield replace(sentence, clean=view.with_words((first, start), ""))


def _duties(text: str, joints: Sequence[Span], found: Sequence[Token]) -> list[Span]:
    """Return where the duties of one order stand, none where it is not made of such ones alone."""
    asked = {t.span[0] for t in found if is_asked(t)}
    orders = [t.span[1] for t in found if t.type == "MUST" and not closes(t)]
    first = min(
        (at for at in asked if any(0 <= at - end <= _BEHIND for end in orders)), default=None
    )
    if first is None:
        return []
    behind = [t for t in found if t.span[0] >= first]
    if any(t.type in _SAYS_MORE or t.type in HEADS for t in behind):
        return []
    parts = [(start, end) for start, end in joints if start > first and end in asked]
    if not 0 < len(parts) < _MOST:
        return []
    starts = [first, *(end for _, end in parts)]
    ends = [*(start for start, _ in parts), len(text.rstrip(" ."))]
    duties = list(zip(starts, ends, strict=True))
    if any(_GOES_ON.search(text, *duty) for duty in duties):
        return []
    hung = [any(_is_within(t, duty) for t in behind if t.type == "USE") for duty in duties]
    ordered = any(t.type == "MUST" and _is_joined(t, parts) for t in behind)
    alone = [
        d for d, is_hung in zip(duties, hung, strict=True) if not is_hung and _has_no_case(d, found)
    ]
    return duties if ordered or (any(hung) and alone) else []


def _has_no_case(duty: Span, found: Sequence[Token]) -> bool:
    """Say whether a duty hangs on nothing by its own words, as what copies must have does."""
    asked = [t for t in found if is_asked(t) and _is_within(t, duty)]
    return bool(asked) and all(option(t, "when") is None for t in asked)


def _is_joined(order: Token, joints: Sequence[Span]) -> bool:
    """Say whether a joint has an order of its own: "shall notify us and shall sign a licence"."""
    return any(start <= order.span[0] < end for start, end in joints)


def _is_within(token: Token, duty: Span) -> bool:
    return duty[0] <= token.span[0] < duty[1]
