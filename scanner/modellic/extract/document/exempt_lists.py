"""Lists of who is exempt: "the following are exempt from the fee:", and below it "- universities".

Such a list is read as the one sentence that it is: whom it spares is told by its lead-in and its
items together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.document.joined_lists import (
    COLONS,
    joined_lists,
    trimmed,
    without_joint,
)
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import BINDING, option
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Span
from modellic.segments import Sentence
from modellic.segments.cjk import CJK

_LONGEST = 200
"""Characters of the lead-in and of an item that are looked at."""
_MOST = 24
"""Items of a list that is joined."""
_MORE = BINDING | {"AMOUNT", "TERM", "MAY", "IF", "UNLESS", "ONLY_IF", "NOT"}
"""What makes an item tell more than a kind of people, or what they use it for."""


def with_exempt_lists(every: Sequence[Known]) -> list[Known]:
    """Return the sentences of a text, each such list as one sentence in place of its lead-in."""
    return joined_lists(every, _tells_who_is_exempt, _as_one)


def _tells_who_is_exempt(lead: Sentence, items: Sequence[Sentence], lexicon: Lexicon) -> bool:
    if lead.heading or len(items) > _MOST:
        return False
    if any(len(s.text) > _LONGEST for s in (lead, *items)):
        return False
    above = tokens(lead.text, lexicon)
    places = [t.span for t in above if t.type == "EXEMPTS"]
    exempt = [t for t in above if t.type == "EXEMPTS" and not _is_part_of_one(t.span, places)]
    if not exempt or any(option(t, "only") or option(t, "whole") for t in exempt):
        return False
    words = lead.text.rstrip()
    # "This does not apply to", and no colon behind it.
    ends = max(t.span[1] for t in above if t.type in ("EXEMPTS", "PASS"))
    if not words.endswith((":", "\uff1a")) and ends < len(words):
        return False
    if any(t.type in ("AMOUNT", "MUST", "UNLESS", "SEP") for t in above):
        return False
    told = [{t.type for t in tokens(item.text, lexicon)} for item in items]
    acts = any("DEED" in kinds and "PARTY" not in kinds for kinds in told)
    people = any("PARTY" in kinds for kinds in told)
    return people and not acts and not any(kinds & _MORE for kinds in told)


def _is_part_of_one(span: Span, places: Sequence[Span]) -> bool:
    """Say whether words stand within, or behind the beginning of, a longer expression: "the license
    does not apply" in "the obligation to obtain a license does not apply"."""
    return any(start < span[0] < end for start, end in places)


def _as_one(lead: Sentence, items: Sequence[Sentence]) -> Sentence:
    cjk = CJK.search(lead.text) is not None
    view = trimmed(lead.clean, COLONS)
    view = view.with_words((len(view.text), len(view.text)), "\uff1a" if cjk else ":")
    for n, part in enumerate(map(without_joint, items)):
        joint = ("\u3001" if cjk else " and ") if n else ("" if cjk else " ")
        view = view.followed(joint, part)
    view = view.with_words((len(view.text), len(view.text)), "\u3002" if cjk else ".")
    return replace(lead, clean=view, span=(lead.span[0], items[-1].span[1]))
