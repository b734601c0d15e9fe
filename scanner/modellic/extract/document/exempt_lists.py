"""Lists of who is exempt: "the following are exempt from the fee:", and below it "- universities".

Such a list is read as the one sentence that it is: whom it spares is told by its lead-in and its
items together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.clean import Clean
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import BINDING, option
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Span
from modellic.segments import Sentence
from modellic.segments.blocks import CJK

_LONGEST = 200
"""Characters of the lead-in and of an item that are looked at."""
_MOST = 24
"""Items of a list that is joined."""
COLONS = " \t*_:\uff1a"
_ENDS = " \t*_.;,\u3001\u3002\uff1b\uff0c"
_JOINTS = (" and", " or", " und", " oder", " sowie")
_MORE = BINDING | {"AMOUNT", "TERM", "MAY", "IF", "UNLESS", "ONLY_IF", "NOT"}
"""What makes an item tell more than a kind of people, or what they use it for."""


def with_exempt_lists(every: Sequence[Known]) -> list[Known]:
    """Return the sentences of a text, each such list as one sentence in place of its lead-in."""
    lists: dict[int, list[int]] = {}
    for n, (sentence, _) in enumerate(every):
        if sentence.lead is not None:
            lists.setdefault(id(sentence.lead), []).append(n)
    joined: dict[int, Known] = {}
    gone: set[int] = set()
    for n, (lead, lexicon) in enumerate(every):
        below = lists.get(id(lead), [])
        items = [every[at][0] for at in below]
        if lexicon is not None and items and _tells_who_is_exempt(lead, items, lexicon):
            joined[n] = (_as_one(lead, items), lexicon)
            gone.update(below)
    if not joined:
        return list(every)
    return [joined.get(n, known) for n, known in enumerate(every) if n not in gone]


def _tells_who_is_exempt(lead: Sentence, items: Sequence[Sentence], lexicon: Lexicon) -> bool:
    if lead.heading or len(items) > _MOST or not lead.text.rstrip().endswith((":", "\uff1a")):
        return False
    if any(len(s.text) > _LONGEST for s in (lead, *items)):
        return False
    above = tokens(lead.text, lexicon)
    places = [t.span for t in above if t.type == "EXEMPTS"]
    exempt = [t for t in above if t.type == "EXEMPTS" and not _is_part_of_one(t.span, places)]
    if not exempt or any(option(t, "only") or option(t, "whole") for t in exempt):
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


def without_joint(item: Sentence) -> Clean:
    """Return the words of an item without what joins it to the next."""
    view = trimmed(item.clean, _ENDS)
    ends = (joint for joint in _JOINTS if view.text.endswith(joint))
    end = next(ends, "")
    return trimmed(view.part(0, len(view.text) - len(end)), _ENDS) if end else view


def trimmed(view: Clean, marks: str) -> Clean:
    """Return a view without such marks at its end."""
    return view.part(0, len(view.text.rstrip(marks)))
