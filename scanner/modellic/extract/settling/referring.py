"""Which sentences an exemption is of: those of the clause that it names, else the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.document.freed_kinds import names_the_rest
from modellic.extract.evidence.marks import cjk_clauses
from modellic.extract.lexing.token import BINDING, OWED, frees
from modellic.extract.settling.terms_below import OPENED, opens, scope_of, with_terms_below
from modellic.rules import Action, Condition, Duty
from modellic.shapes import Shape

_MOST = 32
"""Sentences of one clause that are meant: a text with more repeats itself, and must not take ever
more time."""
_GAP = 2
"""Characters between two sentences of one paragraph."""
_HEADING = "#"
"""Before a heading among the numbers of clauses."""
_THIS = Shape(r"{THIS_CLAUSE}", re.IGNORECASE)
"""The clause that a sentence stands in."""
_BEFORE, _BEHIND = 5, 2
"""Sentences before and behind an exemption among which that is whose duty it is of."""
_ASKED = OWED | {Duty.DISPLAY_ATTRIBUTION}
"""What an exemption may open with: nobody is exempt from bans that follow."""
_NUMBERS = Shape(
    r"(?:{CLAUSE}\s+|\u00a7{1,2}\s?)"
    r"(\d{1,2}(?:\.\d{1,2})?"
    r"(?:(?:\s?,|\s(?:{JOINS}|{JOINS_NOUNS}|{AND_CLAUSE}|{UP_TO_CLAUSE}|[&\u2013-]))+"
    r"\s\d{1,2}(?:\.\d{1,2})?){0,6})",
    re.IGNORECASE,
)
"""The clauses that an exemption names: "clauses 5 and 6"."""
_CJK_PARAGRAPH = re.compile(
    r"(?<![\u6761\u689d])\u7b2c\s?[\d\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}\s?[\u9805\u9879\u6b3e]"
)
"""A paragraph whose article is not named: 第1項, 第二款."""
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})?")
_ROMAN = Shape(r"{CLAUSE}\s+((?-i:[IVX]{1,5})(?:\.\d{1,2})?)(?!\w|\.\d)", re.IGNORECASE)
"""A clause that they name: "Section V.2"."""
_RANGE = Shape(r"\b(\d{1,2})\s(?:{UP_TO_CLAUSE}|[\u2013-])\s(\d{1,2})\b(?!\.\d)", re.IGNORECASE)
"""Clauses of which the first and the last are named: "sections 2 to 5"."""
_PARAGRAPH = Shape(r"(?<!\d )(?<!\d, ){PARAGRAPH}\s\d", re.IGNORECASE)
"""One of the paragraphs of the clause that it stands in, of which each counts its own."""


def numbered(spoken: Sequence[Spoken]) -> dict[str, list[int]]:
    """Return the sentences of each number, and below each heading, the first that share it.

    What stands in 4.1 stands in 4, too, and so does an item in the clause that its list hangs on.
    """
    found: dict[str, list[int]] = {}
    marks: dict[int | str | None, str] = {}
    every: list[str] = []
    for at, said in enumerate(spoken):
        last = every[-1] if every else ""
        mark = marks.get(said.lead) or said.mark or _goes_on(spoken, at, last)
        every.append(mark)
        if said.place is not None:
            marks[said.place] = mark
        keys = {mark, mark.partition(".")[0], _below(said), said.below}
        if mark and said.below and said.below != mark.partition(".")[0]:
            keys.add(f"{said.below}.{mark}")
        for key in keys - {"", _HEADING}:
            if len(found.setdefault(key, [])) < _MOST:
                found[key].append(at)
        if mark and not said.mark and _THIS.search(said.words):
            found[_at(said)] = found[mark.partition(".")[0]]
    return found | dict(with_terms_below(spoken, every))


def _goes_on(spoken: Sequence[Spoken], at: int, mark: str) -> str:
    """Return the number of the sentence before, where one goes on right behind it."""
    close = at > 0 and 0 <= _gap(spoken, at) <= _GAP
    return mark if close or spoken[at].follows else ""


def _below(said: Spoken) -> str:
    return _HEADING + said.section


def _at(said: Spoken) -> str:
    return f"{_HEADING}@{said.span[0]}"


def sentences_of(by_number: Mapping[str, Sequence[int]], said: Spoken) -> list[int]:
    """Return the sentences of the clauses that one names, or of the one that it stands in, in their
    order: "this section applies only to".

    A paragraph, "Absatz 1", 第1項, is one of the article that names it."""
    found = {i for number in _named(by_number, said) for i in by_number.get(number, ())}
    beside = found.intersection(by_number.get(_below(said), ()))
    return sorted(beside if beside and _names_paragraph(said) else found)


def _names_paragraph(said: Spoken) -> bool:
    return any(shape.search(said.words) for shape in (_PARAGRAPH, _CJK_PARAGRAPH))


def _named(by_number: Mapping[str, Sequence[int]], said: Spoken) -> set[str]:
    if opens(said):
        return {scope_of(said)}
    numbers = {n for m in _NUMBERS.finditer(said.words) for n in _numbers_in(m[1])}
    numbers.update(m[1] for m in _ROMAN.finditer(said.words))
    numbers.update(cjk_clauses(said.words))
    if not numbers and _THIS.search(said.words):
        inside = _at(said) if _at(said) in by_number else _below(said)
        numbers.add(said.mark.partition(".")[0] or inside)
    return numbers


def _numbers_in(words: str) -> Iterator[str]:
    """Yield the numbers of clauses, those between the first and the last of several, too."""
    yield from _NUMBER.findall(words)
    for several in _RANGE.finditer(words):
        yield from map(str, range(int(several[1]), int(several[2])))


def taken_up(
    spoken: Sequence[Spoken],
    each: Sequence[tuple[Deed, ...]],
    at: int,
    beyond: Condition | None = None,
) -> frozenset[Action] | None:
    """Return what all others owe by the sentence right behind one that exempts somebody, None where
    it does not go on so: "schools owe us nothing. Everyone else must register" exempts schools from
    registering, and from nothing that was asked before.

    So it is where that sentence is of those `beyond` the figure of the exempt.
    """
    behind = at + 1
    if behind >= len(spoken) or not each[behind] or _gap(spoken, behind) > _GAP:
        return None
    told = each[behind]
    goes_on = names_the_rest(spoken[behind].own) or (beyond and any(d.when == beyond for d in told))
    return frozenset(d.action for d in told) if goes_on else None


def _gap(spoken: Sequence[Spoken], at: int) -> int:
    """Return how many characters stand between a sentence and the one before."""
    return spoken[at].span[0] - spoken[at - 1].span[1]


def names_clause(
    by_number: Mapping[str, Sequence[int]], each: Sequence[tuple[Deed, ...]], at: int, said: Spoken
) -> bool:
    """Say whether an exemption is of the clauses that it names and of no other.

    A text that numbers nothing and asks for one thing alone may name that clause as it likes. Which
    of more is meant nobody can tell.
    """
    named = _named(by_number, said)
    if any(key.startswith(OPENED) for key in named):
        return True
    if not named or not named.isdisjoint(by_number):
        return bool(named)
    numbers = any(not key.startswith((_HEADING, OPENED)) for key in by_number)
    others = (deeds for n, deeds in enumerate(each) if n != at and deeds)
    return numbers or len(list(islice(others, 2))) > 1


def referred(
    by_number: Mapping[str, Sequence[int]],
    each: Sequence[tuple[Deed, ...]],
    at: int,
    spoken: Sequence[Spoken],
) -> Iterator[int]:
    """Yield the sentences that an exemption is of: those of the clause it names, else the last one
    before it, else the first behind it that asks for something.

    None behind it is meant where an order stands right before it, of which nothing was read, and
    none at all where it names a clause that is not there, or that asks for nothing.
    """
    said = spoken[at]
    if names_clause(by_number, each, at, said):
        yield from (i for i in sentences_of(by_number, said) if each[i])
        return
    before = range(at - 1, max(-1, at - 1 - _BEFORE), -1)
    # "Up to N users it need not show our name" is of that duty alone, and of none that comes.
    names_duty = any(map(frees, said.own))
    names_duty = names_duty or (at > 0 and any(t.type in BINDING for t in spoken[at - 1].own))
    behind = () if names_duty else range(at + 1, min(len(each), at + 1 + _BEHIND))
    asked = (i for i in behind if any(d.action in _ASKED for d in each[i]))
    yield from islice((*(i for i in before if each[i]), *asked), 1)
