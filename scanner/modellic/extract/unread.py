"""What of a text nobody has read: sentences that gave no rule and are no known boilerplate.

`extract` tells of sentences that seem to bind. That is enough where the rest is the text of a known
licence, and too little where it is not: words of a form that no word list has may bind as well.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.clauses.readings import Reading
from modellic.extract.extraction import Extracted
from modellic.extract.unparsed import Unparsed
from modellic.rules import Rule, Span
from modellic.shapes import Shape
from modellic.text import Text, merged

_BOILERPLATE = frozenset({"PASS", "GRANT", "SKIP", "RECITAL", "TELLS"})
"""Tokens of sentences that take nothing from a licensee: disclaimers, grants, recitals."""
_EXCLUDES = Shape(r"{EXCLUDES}", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_PERMITS = frozenset({"MAY"})
_SHORT = 3
"""Of how many words a phrase can be a title within a line ("Other rights.")."""


def unread(text: Text, found: Extracted) -> tuple[Unparsed, ...]:
    """Return the sentences of a text that is no known licence which nothing was made of.

    Left out are those that gave a rule or are unparsed already, boilerplate, permissions, and what
    leads into a list: that speaks by its items.
    """
    told = merged(_told(found))
    leads = {id(reading.sentence.lead) for reading in found.readings}
    spans = (
        reading.sentence.span
        for reading in found.readings
        if id(reading.sentence) not in leads and _speaks(reading)
    )
    return tuple(Unparsed.of(text, span) for span in spans if not _touches(span, told))


def unexplained(
    text: Text, found: Extracted, changed: Iterable[Span], known: Iterable[Rule]
) -> tuple[Unparsed, ...]:
    """Return the parts of `changed` passages, sentence by sentence, that no rule was read from.

    A rule that the known licence states as well (`known`) tells nothing of what was changed in it.
    Titles count only where they hold words that restrict.
    """
    old = {_gist(rule) for rule in known}
    new = [r for r in found.extraction.rules if _gist(r) not in old]
    places = [s for rule in new for s in rule.evidence.spans]
    told = merged([*places, *(passage.span for passage in found.extraction.unparsed)])
    leads = _leads(found.readings)
    odd: list[Span] = []
    for passage in changed:
        pieces = list(_pieces(passage, found.readings))
        for piece, reading in pieces:
            items = leads.get(id(reading.sentence), ())
            own = [piece, *(p for p, r in pieces if id(r.sentence) in items)]
            if any(c.isalnum() for c in text.quote(piece)) and not any(
                _touches(p, told) for p in own
            ):
                odd.append(piece)
        between = _between(passage, [r.sentence.span for _, r in pieces])
        odd += [span for span in between if _EXCLUDES.search(text.quote(span))]
    return tuple(Unparsed.of(text, _trimmed(text, span)) for span in _names_once(text, sorted(odd)))


def _names_once(text: Text, passages: Iterable[Span]) -> Iterator[Span]:
    """Yield the passages, those that only put in a name again left out.

    Another licensor's copy of a licence has its name in every clause: it is told where it is first.
    """
    known: set[str] = set()
    for span in passages:
        quote = text.quote(span)
        words = _WORD.findall(quote)
        named = all(word.isalpha() and word[0].isupper() for word in words)
        if named and not _EXCLUDES.search(quote):
            if words and known.issuperset(words):
                continue
            known.update(words)
        yield span


def _told(found: Extracted) -> Iterator[Span]:
    for rule in found.extraction.rules:
        yield from rule.evidence.spans
    for passage in found.extraction.unparsed:
        yield passage.span


def _speaks(reading: Reading) -> bool:
    """Tell whether a sentence may bind, for all that is known of it."""
    words = reading.sentence.text
    if reading.deeds or reading.titled or not any(c.isalpha() for c in words):
        return False
    types = {token.type for token in reading.own}
    if types & _BOILERPLATE:
        return False
    excludes = bool(_EXCLUDES.search(words)) and not types & _PERMITS
    excludes = excludes or "NOT" in types or "MUST_NOT" in types
    return excludes or not (types & _PERMITS or len(words.split()) <= _SHORT)


def _gist(rule: Rule) -> tuple[object, ...]:
    return rule.action, rule.when, rule.text, rule.fields, rule.rate


def _leads(readings: Sequence[Reading]) -> dict[int, set[int]]:
    """Return the items of each lead-in, at any depth."""
    items: dict[int, set[int]] = {}
    for reading in readings:
        lead = reading.sentence.lead
        while lead is not None:
            items.setdefault(id(lead), set()).add(id(reading.sentence))
            lead = lead.lead
    return items


def _pieces(passage: Span, readings: Iterable[Reading]) -> Iterator[tuple[Span, Reading]]:
    """Yield what a passage has of each sentence."""
    for reading in readings:
        start, end = reading.sentence.span
        if start < passage[1] and passage[0] < end:
            yield (max(start, passage[0]), min(end, passage[1])), reading


def _between(passage: Span, sentences: Iterable[Span]) -> Iterator[Span]:
    """Yield what a passage has outside of all sentences: titles."""
    at, end = passage
    for start, stop in sorted(sentences):
        if at < start:
            yield at, min(start, end)
        at = max(at, stop)
    if at < end:
        yield at, end


def _touches(span: Span, joined: Sequence[Span]) -> bool:
    at = bisect_left(joined, (span[1], span[1]))
    return at > 0 and joined[at - 1][1] > span[0]


def _trimmed(text: Text, span: Span) -> Span:
    quote = text.quote(span)
    start = span[0] + len(quote) - len(quote.lstrip())
    return start, start + len(quote.strip())
