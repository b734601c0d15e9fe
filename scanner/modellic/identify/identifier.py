"""Find out which known licence a text is, or was made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.catalog import Catalog
from modellic.catalog.canonical import Canonical, digest, grams, title_words
from modellic.catalog.index import Known
from modellic.identify.delta import Delta, compare
from modellic.identify.identification import Identification
from modellic.text import Text

_CLOSE_LOOKS = 3
"""How many records are compared word for word, of those that share phrases with the text."""
COMES_FROM = 0.6
"""A text that has this share of a licence's words, in order, was made from it."""


def identify(text: Text, catalog: Catalog) -> Identification:
    """Say which licence of the catalogue a text is, or is closest to, and what differs.

    The text *is* a licence only where the sha256 of its canonical words says so; likeness never
    makes it one. Time grows with the length of the text, of which the first
    `canonical.MAX_CHARS` characters are compared and all the rest counts as added.
    """
    canonical = Canonical(text)
    hashes = grams(canonical.forms)
    known = _likely(hashes, catalog)
    found = _exact(canonical, known)
    if found is None:
        identification = _closest(text, canonical, hashes, known[:_CLOSE_LOOKS])
    elif found.base in (None, found.id):
        identification = _unmodified(found)
    else:
        identification = _against_base(text, canonical, hashes, found, catalog)
    return replace(identification, notices=canonical.notices)


def _likely(hashes: Sequence[int], catalog: Catalog) -> list[Known]:
    """Return the licences that share phrases with a text, the likeliest first.

    The share of a licence's sketch that the text has estimates how much of it the text has, and
    so how many words differ: `words + length - 2 * common`.
    """
    votes: dict[int, int] = {}
    for value in set(hashes):
        for position in catalog.sketches.get(value, ()):
            votes[position] = votes.get(position, 0) + 1

    def differing(position: int) -> float:
        known = catalog.known[position]
        common = votes[position] / known.sketch_size * known.word_count
        return known.word_count - 2 * common

    return [catalog.known[position] for position in sorted(votes, key=lambda p: (differing(p), p))]


def _exact(canonical: Canonical, likely: Sequence[Known]) -> Known | None:
    """Return the licence whose words a text has, all of them and no others."""
    if canonical.rest is not None:
        return None
    digests: dict[int, str] = {}
    for known in likely:
        skip = title_words(canonical.forms, known.titles)
        if skip not in digests:
            digests[skip] = digest(canonical.forms[skip:])
        if digests[skip] in known.normalized_sha256:
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


def _against_base(
    text: Text, canonical: Canonical, hashes: Sequence[int], found: Known, catalog: Catalog
) -> Identification:
    base = next((known for known in catalog.known if known.id == found.base), None)
    if base is None:
        return _unmodified(found)
    skip = title_words(canonical.forms, found.titles)
    delta = compare(text, canonical, hashes, base, skip)
    if delta.coverage < COMES_FROM:  # it names its base, and does not contain it
        return _unmodified(found)
    identification = _told(base, delta)
    return replace(identification, license_id=found.id, license_label=found.label, modified=True)


def _closest(
    text: Text, canonical: Canonical, hashes: Sequence[int], likely: Sequence[Known]
) -> Identification:
    compared = [(compare(text, canonical, hashes, known), known) for known in likely]
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
