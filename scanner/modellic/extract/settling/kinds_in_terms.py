"""Kinds of people of whom a text says that a term is not, or always, of them: "universities are not
Large Enterprises". What is due of the term's people is not due of those, or not of the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from modellic.extract.clauses.conditions import conjoin
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import Token, is_asked, meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import IsParty, Not, Party, Span

_LONGEST = 200
"""Characters of a sentence that tells of a term who is in it."""
_NEAR = 24
"""Characters between a "not" and the term that it denies."""
_CLOSE = 2
"""How many sentences before "this term" the one stands that defines it."""
_FIRST = 16
"""Characters before "does not include" where it looks back: "It", "The term"."""
_SPEAKS = frozenset(("AMOUNT", "IF", "UNLESS", "ONLY_IF", "MAY", "GRANT", "MUST", "EXEMPTS"))
_DENIALS = frozenset(("NOT", "MUST_NOT"))
_DEFINES = frozenset(("DEFINES", "PASS", "STANDS", "SKIP", "AGGREGATES", "NOT"))
"""What joins somebody to the term that they are, or are not."""


@dataclass(frozen=True, slots=True)
class _Kinds:
    """Of which term kinds of people are, or are not, and where that stands."""

    term: str
    kinds: tuple[Party, ...]
    denied: bool
    span: Span


def with_kinds_in_terms(
    readings: Sequence[Reading], defined: Mapping[str, Sequence[Span]]
) -> Iterator[tuple[Deed, ...]]:
    """Yield each sentence's deeds, without those kinds of people whom their term leaves out.

    `defined` says where each term is defined.
    """
    names = {span: name for name, spans in defined.items() for span in spans[:1]}
    near = (readings[max(0, at - _CLOSE) : at] for at in range(len(readings)))
    told = [
        t
        for r, before in zip(readings, near, strict=True)
        if (t := _told(r, before, names)) is not None
    ]
    for reading in readings:
        yield tuple(_spared(d, reading, told) for d in reading.deeds) if told else reading.deeds


def _told(reading: Reading, before: Sequence[Reading], names: Mapping[Span, str]) -> _Kinds | None:
    own, words = reading.own, reading.sentence.text
    if reading.deeds or len(words) > _LONGEST or any(_speaks(t) for t in own):
        return None
    terms = [t for t in own if t.type == "TERM"]
    spans = [t.span for t in terms]
    kinds = [t for t in own if t.type == "PARTY" and not touches_one(t.span, spans)]
    if not kinds or not any(t.type in _DEFINES for t in own):
        return None
    one = len({t.value for t in terms}) == 1
    name = terms[0].value if one else _named_before(own, before, names)
    if not isinstance(name, str):
        return None
    parties = tuple(dict.fromkeys(Party(meaning(t)) for t in kinds))
    denied = any(t.type in _DENIALS for t in own)
    return _Kinds(name, parties, denied, reading.sentence.span)


def _speaks(token: Token) -> bool:
    return token.type in _SPEAKS or is_asked(token)


def _named_before(
    own: Sequence[Token], before: Sequence[Reading], names: Mapping[Span, str]
) -> str | None:
    """Return the term that a sentence close before defines, where this one says what it leaves
    out."""
    if not any(t.type == "PASS" and t.span[0] <= _FIRST for t in own):
        return None
    last = next((r for r in reversed(before) if r.sentence.span in names), None)
    if last is not None:
        return names[last.sentence.span]
    if not before or all(t.type != "DEFINES" for t in before[-1].own):
        return None
    quoted = (t.value for t in before[-1].own if t.type == "QUOTE" and isinstance(t.value, str))
    return next(quoted, None)


def _spared(deed: Deed, reading: Reading, told: Sequence[_Kinds]) -> Deed:
    if deed.when is None:
        return deed
    for one in told:
        terms = (t for t in reading.found if t.type == "TERM" and t.value == one.term)
        # What a leave for some asks of the others, no words name.
        implied = deed.token is None
        of_others = (_is_denied(t, reading) is not implied for t in terms)
        if any(others is not one.denied for others in of_others):
            spared = [Not(IsParty(kind)) for kind in one.kinds]
            also = (*deed.also, one.span)
            deed = replace(deed, when=conjoin([deed.when, *spared]), also=also)
    return deed


def _is_denied(term: Token, reading: Reading) -> bool:
    """Say whether a sentence is of all others than a term's people: "anyone but a Small Shop"."""
    denials = (t.span for t in reading.found if t.type in ("NOT", "UNLESS"))
    start = term.span[0]
    return any(s == start or 0 <= start - end <= _NEAR for s, end in denials)
