"""Orders that a sentence numbers: "you shall not (i) sell it, (ii) modify it or (iii) host it".

Each is read with the words before the first mark as the sentence that it is. What hangs on one of
them, "(ii) mark the files that you change", is said of no other then; what the last one ends with
behind a comma, ", unless we agree", is said of each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import BINDING, HEADS, is_asked, is_banned, meaning
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Duty, Prohibition, Span
from modellic.segments import Sentence
from modellic.segments.announced import numbered_members
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_FIRST_MARK = re.compile(r"(?<=[\w:])\s\((?:a|i|1)\)\s")
_LONGEST = 3000
"""Characters of a sentence that is looked at."""
_MOST = 24
"""Members of such a list."""
_BEHIND = 3
"""Characters between the order and the first mark: a colon."""
_QUALIFIES = HEADS | {"LEAVE", "BY_LEAVE", "LEAVES", "CONCEDES"}
"""What is said of all members where it stands behind a comma in the last one."""
_OF_ACTS = frozenset(("FIELD", "TERRITORY"))
_ANY_USE = frozenset((Prohibition.USE_IN_TERRITORY, Duty.OBTAIN_LICENSE))
"""What the mere words for use may ask for, or forbid."""
_COMMA = Shape(r"[,;]\s(?:{IN_EACH_CASE},?\s)?(?=\S)", re.IGNORECASE)


def with_orders_apart(every: Iterable[Known]) -> list[Known]:
    """Return the sentences of a text, such ones in as many as they number orders."""
    return [(part, lexicon) for s, lexicon in every for part in _parted(s, lexicon)]


def _parted(sentence: Sentence, lexicon: Lexicon | None) -> Iterator[Sentence]:
    text = sentence.text
    mark = None
    if lexicon is not None and not sentence.heading and "(" in text and len(text) <= _LONGEST:
        mark = None if CJK.search(text) else _FIRST_MARK.search(text)
    if mark is None or lexicon is None or not _ends_in_order(text[: mark.start()], lexicon):
        yield sentence
        return
    members = numbered_members(text, mark.start(), len(text))
    known = all(_names_act(text[slice(*m)], lexicon) for m in members)
    if not (known and 1 < len(members) <= _MOST):
        yield sentence
        return
    lead = len(text[: mark.start()].rstrip(" :"))
    said_of_all = _of_all(text, members[-1], lexicon)
    for start, end in members:
        view = sentence.clean
        if end < said_of_all:
            # Without a full stop the first would lead into the others.
            view = view.with_words((end, said_of_all), "." if said_of_all == len(text) else "")
        # Each is a place of its own: what one forbids is not what another does.
        last = sentence.clean.source_span((start, end))[1]
        told = view.with_words((lead, start), " ")
        yield replace(sentence, clean=told, span=(sentence.span[0], last))


def _ends_in_order(lead: str, lexicon: Lexicon) -> bool:
    """Say whether the words before the first mark end with what orders, or forbids, all members."""
    ends = len(lead) - _BEHIND
    own = tokens(lead, lexicon)
    last = [t for t in own if t.span[1] >= ends]
    return any(t.type in BINDING and t.span[0] < t.span[1] for t in last) or (
        any(t.type == "MAY" for t in last) and any(t.type == "MUST_NOT" for t in own)
    )


def _names_act(member: str, lexicon: Lexicon) -> bool:
    """Say whether the lists know what a member is about: one that they do not is told whole."""
    return any(
        t.type in _OF_ACTS or is_asked(t) or (is_banned(t) and meaning(t) not in _ANY_USE)
        for t in tokens(member, lexicon)
    )


def _of_all(text: str, last: Span, lexicon: Lexicon) -> int:
    """Return where the words behind the last member begin that are said of all, behind a comma of
    their own: "…, unless we agree"."""
    start, end = last
    words = text[start:end]
    commas = {m.end(): m.start() for m in _COMMA.pattern.finditer(words)}
    found = (t for t in tokens(words, lexicon) if t.type in _QUALIFIES and t.span[0] in commas)
    first = next(found, None)
    return end if first is None else start + commas[first.span[0]]
