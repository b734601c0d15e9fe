"""Line up the words of a text with those of a known licence, of which only hashes are at hand.

Runs of equal hashes are found, the heaviest chain of runs in the order of both texts is kept, and
the words of its runs are the words that both have. Time grows with the length of the text, not
with its repetitions.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from modellic.catalog.canonical import GRAM

_PLACES = 6
"""How many places of a licence are tried for words that stand in it several times."""


@dataclass(frozen=True, slots=True)
class Run:
    """So many words in a row, from `text` on in a text and from `known` on in a licence."""

    text: int
    known: int
    length: int

    @property
    def text_end(self) -> int:
        """The end of the run in the text."""
        return self.text + self.length

    @property
    def known_end(self) -> int:
        """The end of the run in the licence."""
        return self.known + self.length


def align(text: Sequence[int], known: Sequence[int]) -> list[Run]:
    """Return the runs of words that a text and a licence share, in order, without overlap."""
    return _trimmed(
        Run(run.text, run.known, run.length + GRAM - 1) for run in _chain(_runs(text, known))
    )


def _runs(text: Sequence[int], known: Sequence[int]) -> list[Run]:
    """Return runs of equal hashes, for each place in the text the longest that begins there."""
    first, others = _places(known)
    runs: list[Run] = []
    at = expected = 0
    while at < len(text):
        place = first.get(text[at])
        if place is None:
            at += 1
            continue
        found = [place, *others.get(text[at], ())]
        near = bisect_left(found, expected)
        tried = found[max(0, near - 2) : near + _PLACES]
        options = (Run(at, place, _common(text, at, known, place)) for place in tried)
        best = max(options, key=lambda run: (run.length, run.known >= expected, -run.known))
        runs.append(best)
        at, expected = best.text_end, best.known_end
    return runs


def _places(known: Sequence[int]) -> tuple[dict[int, int], dict[int, list[int]]]:
    """Return where each hash stands first, and where else; few stand more than once."""
    first = dict(zip(reversed(known), range(len(known) - 1, -1, -1), strict=True))
    others: dict[int, list[int]] = {}
    if len(first) < len(known):
        for place, value in enumerate(known):
            if first[value] != place:
                others.setdefault(value, []).append(place)
    return first, others


def _common(text: Sequence[int], at: int, known: Sequence[int], place: int) -> int:
    """Return how many hashes in a row are equal; the first ones are."""
    most = min(len(text) - at, len(known) - place)

    def equal(low: int, high: int) -> bool:
        return text[at + low : at + high] == known[place + low : place + high]

    low, step = 1, 8
    while low < most and equal(low, min(most, low + step)):
        low, step = min(most, low + step), 2 * step
    high = min(most, low + step)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if equal(low, middle) else (low, middle - 1)
    return low


def _chain(runs: Sequence[Run]) -> list[Run]:
    """Return the runs of the heaviest chain that goes forward in both texts."""
    size = max((run.known_end for run in runs), default=0) + 1
    best = [(0, -1)] * (size + 1)  # a Fenwick tree: the heaviest chain that ends by a place
    before: list[int] = []
    for number, run in enumerate(runs):
        weight, previous = (0, -1)
        place = run.known + 1
        while place > 0:
            weight, previous = max((weight, previous), best[place], key=lambda w: w[0])
            place -= place & -place
        before.append(previous)
        place = run.known_end + 1
        while place <= size:
            best[place] = max(best[place], (weight + run.length, number), key=lambda w: w[0])
            place += place & -place
    chain, number = [], max(best, key=lambda w: w[0])[1]
    while number >= 0:
        chain.append(runs[number])
        number = before[number]
    return chain[::-1]


def _trimmed(runs: Iterable[Run]) -> list[Run]:
    """Shorten runs whose last words are the first of the next run."""
    kept: list[Run] = []
    for run in runs:
        while kept and (over := _overlap(kept[-1], run)) > 0:
            last = kept.pop()
            if over < last.length:
                kept.append(Run(last.text, last.known, last.length - over))
        kept.append(run)
    return kept


def _overlap(run: Run, following: Run) -> int:
    return max(run.text_end - following.text, run.known_end - following.known)
