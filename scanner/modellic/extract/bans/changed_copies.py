"""Bans of some copies only, or leave for them: those that were changed, or those that were not.

"You may not share modified versions" leaves copies as they are free, and "redistribution in its
original form is prohibited" those that differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from modellic.extract.clauses.conditions import negate
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.rules import AllOf, Condition, Duty, InUse, Prohibition, Span, Use
from modellic.shapes import Shape

_CHANGED_COPIES = Shape(
    r"(?P<beside>(?:,|\b{JOINS}|{JOINS_NOUNS}|{CJK_JOINS}|{ALSO_COPIES})\s?(?:in\s)?(?:{DETERMINER}\s)?)?"
    r"{CHANGED_COPIES}(?!\s(?:{JOINS}|{JOINS_NOUNS})\b)",
    re.IGNORECASE,
)
_AS_THEY_ARE = Shape(
    r"(?P<beside>(?:\b{JOINS}\s|{JOINS_NOUNS}\s|{CJK_JOINS}))?{COPIES_AS_THEY_ARE}"
    r"(?!\s(?:{JOINS}|{JOINS_NOUNS})\b)",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile("[.,;:\u3002\uff0c\uff1b\uff1a\u3001]")
_MODIFY = InUse(Use.MODIFY)
_DISTRIBUTE = InUse(Use.DISTRIBUTE)


def of_some_copies(reading: Reading) -> tuple[Deed, ...]:
    """Return the deeds of a sentence, those of copies with what they say of changes."""
    if not any(map(_is_of_copies, reading.deeds)):
        return reading.deeds
    words, ends = reading.sentence.text, [t.span for t in reading.own if t.type == "UNLESS"]
    if ends:
        return reading.deeds
    meant = {id(d): _of(words, d.token.span) for d in reading.deeds if _is_of_copies(d) and d.token}
    return tuple(_narrowed(reading.deeds, meant))


def _narrowed(
    deeds: tuple[Deed, ...], meant: dict[int, tuple[Condition | None, Span]]
) -> Iterator[Deed]:
    """Yield the deeds, without a ban of changes that but the words for the copies seem to say."""
    places = [place for _, place in meant.values()]
    places += [d.token.span for d in deeds if d.token and meant.get(id(d), (None,))[0] is not None]
    for deed in deeds:
        when, _ = meant.get(id(deed), (None, None))
        if when is not None:
            yield replace(deed, when=when if deed.when is None else AllOf((when, deed.when)))
        elif deed.action is not Prohibition.CREATE_DERIVATIVES or not _is_within(deed, places):
            yield deed


def _is_of_copies(deed: Deed) -> bool:
    if deed.token is None or not deed.token.own:
        return False
    banned = deed.action is Prohibition.DISTRIBUTE and deed.when is None
    return banned or (deed.action is Duty.OBTAIN_LICENSE and deed.when == _DISTRIBUTE)


def _is_within(deed: Deed, places: list[Span]) -> bool:
    at = deed.token.span if deed.token is not None else (-1, -1)
    return any(start <= at[0] and at[1] <= end for start, end in places)


def _of(words: str, deed: Span) -> tuple[Condition | None, Span]:
    """Return which copies the clause of a deed is of, and where it says so."""
    before = [m.end() for m in _CLAUSE_ENDS.finditer(words, 0, deed[0])]
    behind = _CLAUSE_ENDS.search(words, deed[1])
    clause = max(before, default=0), behind.start() if behind else len(words)
    # Those that were not changed first: 未修改的模型 has 修改的模型 in it.
    for shape, when in ((_AS_THEY_ARE, negate(_MODIFY)), (_CHANGED_COPIES, _MODIFY)):
        found = shape.search(words, *clause)
        if found is not None:
            return None if found["beside"] else when, found.span()
    return None, (0, 0)
