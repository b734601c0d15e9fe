"""Sentences of several statements, each on uses of its own: "resale is prohibited, hosting requires
a licence; changes are free".

Each is read as the sentence that it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.passive import is_done
from modellic.extract.lexing.token import (
    OWED,
    Token,
    is_asked,
    is_lack,
    is_said,
    meaning,
)
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Span
from modellic.segments import Sentence
from modellic.segments.blocks import CJK
from modellic.shapes import Shape

_JOINT = Shape(r"(?:;|,)\s(?:(?:{JOINS_STATEMENTS})\s)?", re.IGNORECASE)
_PAIR = 2
_LONGEST = 600
"""Characters of a sentence that is looked at."""
_FIRST = 40
"""Characters of a statement before the first use that it is on."""
_MORE = frozenset(
    ("AMOUNT", "TERM", "PARTY", "REFERS", "TERRITORY", "CONCEDES", "CRITERIA", "DEFINES", "TELLS")
)
_MORE |= {"QUOTE", "DISCOUNTS", "EXEMPTS", "VOIDS", "ENDS", "NOR"}
"""What makes such a sentence say more than what holds for some uses."""
_OUTCOMES = frozenset(("MUST_NOT", "MAY", "GRANT"))


def with_statements_apart(every: Sequence[Known]) -> list[Known]:
    """Return the sentences that are read, such ones parted."""
    return [(part, lexicon) for s, lexicon in every for part in _parted(s, lexicon)]


def _parted(sentence: Sentence, lexicon: Lexicon | None) -> Iterator[Sentence]:
    spans = None
    if lexicon is not None and sentence.lead is None and not sentence.heading:
        spans = _statements(sentence.text, lexicon)
    if spans is None:
        yield sentence
        return
    for start, end in spans:
        part = sentence.clean.part(start, end)
        yield replace(sentence, clean=part, span=sentence.clean.source_span((start, end)))


def _statements(text: str, lexicon: Lexicon) -> list[Span] | None:
    """Return where the statements of a sentence stand, None where it is not made of such ones."""
    joints = [m.span() for m in _JOINT.pattern.finditer(text)]
    if not joints or len(text) > _LONGEST or CJK.search(text) or "|" in text:
        return None
    found = tokens(text, lexicon)
    if sum(map(is_done, found)) < _PAIR or any(t.type in _MORE for t in found):
        return None
    parts: list[list[Token]] = []
    spans: list[Span] = []
    start = 0
    for end, behind in [*joints, (len(text), len(text))]:
        # Read alone: words that reach across a joint tell of one side only.
        part = tokens(text[start:end], lexicon)
        if _is_statement(part):
            spans.append((start, end))
            parts.append(part)
            start = behind
    if start < len(text) or len(spans) < _PAIR or _shares_its_end(parts):
        return None
    return spans


def _is_statement(part: Sequence[Token]) -> bool:
    """Say whether words tell what holds for a use, and both by themselves."""
    done = next((t for t in part if is_done(t)), None)
    if done is None or done.span[0] > _FIRST:
        return False
    due = any((is_asked(t) or is_said(t)) and meaning(t) in OWED for t in part)
    return due or any(t.type in _OUTCOMES for t in part)


def _shares_its_end(parts: Sequence[Sequence[Token]]) -> bool:
    """Say whether what lifts the last of several bans may lift all of them: "you may not sell it,
    and you may not host it, without our consent"."""
    bans = [part for part in parts if any(t.type == "MUST_NOT" for t in part)]
    lifted = (t.type in ("UNLESS", "LEAVE") or is_lack(t) for t in parts[-1])
    return len(bans) > 1 and bans[-1] is parts[-1] and any(lifted)
