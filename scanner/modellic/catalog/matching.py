"""Whether a text has the words of a licence: all of them, and no others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from modellic.catalog.canonical import Canonical, digest
from modellic.catalog.record import WordRange, without


class License(Protocol):
    """What a record, and the index of records, say of a licence's words."""

    @property
    def word_count(self) -> int:
        """How many words it has."""

    @property
    def holder(self) -> WordRange | None:
        """Where the name of a copy's licensor stands, in place of these words."""

    @property
    def normalized_sha256(self) -> Sequence[str]:
        """The digests of its words, one each choice of optional parts."""


def variant_of(canonical: Canonical, skip: int, licence: License) -> int | None:
    """Return which variant of a licence the words of a text are, its title left out; or none.

    The number is that of the digest in `normalized_sha256`.
    """
    if canonical.rest is not None:
        return None
    words = canonical.forms[skip:]
    name = holder_in(canonical, skip, licence)
    if licence.holder and not name:
        return None
    found = digest(without(words, [name]) if name else words)
    return (
        list(licence.normalized_sha256).index(found) if found in licence.normalized_sha256 else None
    )


def holder_in(canonical: Canonical, skip: int, licence: License) -> WordRange | None:
    """Return where the name of the licensor must stand below the title, if it is a name there."""
    if licence.holder is None:
        return None
    first, end = licence.holder
    last = end + len(canonical.forms) - skip - licence.word_count
    return (first, last) if canonical.is_name(skip + first, skip + last) else None
