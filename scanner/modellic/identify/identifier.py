"""Find out which known licence a text is, or was made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from modellic.catalog import Catalog
from modellic.catalog.canonical import Canonical, grams, leading_words
from modellic.catalog.index import Known
from modellic.catalog.matching import variant_of
from modellic.identify.delta import Delta, Words, compare
from modellic.identify.identification import Identification
from modellic.text import Text

_CLOSE_LOOKS = 3
"""How many records are compared word for word, of those that share phrases with the text."""
_DOUBT_SHARE, _DOUBT_WORDS = 0.1, 200
"""How far off the estimate from a sketch may be: this share of the words, or so many words."""
COMES_FROM = 0.6
"""A text that has this share of a licence's words, in order, was made from it."""


def identify(text: Text, catalog: Catalog) -> Identification:
    """Say which licence of the catalogue a text is, or is closest to, and what differs.

    The text *is* a licence only where the sha256 of its canonical words says so; likeness never
    makes it one. Time grows with the length of the text, of which the first
    `canonical.MAX_CHARS` characters are compared and all the rest counts as added.
    """
    canonical = Canonical(text)
    words = Words(text, canonical, grams(canonical.forms))
    likely = _likely(words.hashes, catalog)
    found = _exact(canonical, [other.known for other in likely])
    if found is None:
        identification = _closest(words, _worth_a_look(likely), catalog)
    elif found.base in (None, found.id):
        identification = _unmodified(found)
    else:
        identification = _against_base(words, found, catalog)
    return replace(identification, notices=canonical.notices)


@dataclass(frozen=True, slots=True, order=True)
class _Likely:
    """A licence that shares phrases with a text, and how many words seem to differ, to a sum."""

    differing: float
    position: int
    known: Known = field(compare=False)


def _likely(hashes: Sequence[int], catalog: Catalog) -> list[_Likely]:
    """Return the licences that share phrases with a text, the likeliest first.

    The share of a licence's sketch that the text has estimates how much of it the text has, and
    so how many words differ: `words + length - 2 * common`.
    """
    owners = filter(None, map(catalog.sketches.get, set(hashes)))
    votes = Counter(chain.from_iterable(owners))

    def likely(position: int, count: int) -> _Likely:
        known = catalog.known[position]
        common = count / known.sketch_size * known.word_count
        return _Likely(known.word_count - 2 * common, position, known)

    return sorted(likely(position, count) for position, count in votes.items())


def _worth_a_look(likely: Sequence[_Likely]) -> list[Known]:
    """Return the first few, but none that differs more than an estimate can be wrong."""
    if not likely:
        return []
    first = likely[0]
    doubt = max(_DOUBT_WORDS, _DOUBT_SHARE * first.known.word_count)
    return [
        other.known for other in likely[:_CLOSE_LOOKS] if other.differing - first.differing <= doubt
    ]


def _exact(canonical: Canonical, likely: Sequence[Known]) -> Known | None:
    """Return the licence whose words a text has, all of them and no others."""
    for known in likely:
        skip = leading_words(canonical.forms, known.titles)
        if abs(len(canonical.forms) - skip - known.word_count) > known.leeway:
            continue
        if variant_of(canonical, skip, known) is not None:
            return known
    return None


def _unmodified(known: Known) -> Identification:
    return Identification(
        license_id=known.id,
        nearest=known.id,
        base=known.base,
        coverage=1.0,
        license_label=known.label,
        nearest_label=known.label,
    )


def _against_base(words: Words, found: Known, catalog: Catalog) -> Identification:
    base = next((known for known in catalog.known if known.id == found.base), None)
    if base is None:
        return _unmodified(found)
    skip = leading_words(words.canonical.forms, found.titles)
    delta = compare(words, base, catalog.hashes(base.id), skip)
    if delta.coverage < COMES_FROM:  # it names its base, and does not contain it
        return _unmodified(found)
    identification = _told(base, delta)
    return replace(identification, license_id=found.id, license_label=found.label, modified=True)


def _closest(words: Words, likely: Sequence[Known], catalog: Catalog) -> Identification:
    compared = [(compare(words, known, catalog.hashes(known.id)), known) for known in likely]
    if not compared:
        return Identification()
    delta, known = min(compared, key=lambda pair: (pair[0].size, pair[1].id))
    identification = _told(known, delta)
    if delta.coverage < COMES_FROM:
        return replace(identification, base=None)
    return replace(identification, modified=True)


def _told(known: Known, delta: Delta) -> Identification:
    return Identification(
        nearest=known.id,
        nearest_label=known.label,
        base=known.base,
        coverage=delta.coverage,
        added=delta.added,
        missing=delta.missing,
    )
