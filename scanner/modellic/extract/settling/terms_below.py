"""What stands below words that tell for whom it is: "the terms below apply if you host it".

Sentences behind these words in their own paragraph are meant, or the numbered clauses below, or all
that stands below up to the next heading; and none outside the clause that they stand in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from modellic.extract.clauses.spoken import Spoken
from modellic.shapes import Shape

OPENED = ">"
"""Before the place of such words among the numbers of clauses."""
_MOST = 32
"""Sentences below that are meant: a text with more repeats itself."""
_TERMS_BELOW = Shape(r"{TERMS_BELOW}", re.IGNORECASE)


def opens(said: Spoken) -> bool:
    """Say whether a sentence tells for whom the terms below it are."""
    if "EXEMPTS" not in said.kinds:
        return False
    exempts = [t.span for t in said.own if t.type == "EXEMPTS"]
    return any(_TERMS_BELOW.search(said.words, *span) for span in exempts)


def scope_of(said: Spoken) -> str:
    """Return the name of the terms below a sentence, among the numbers of clauses."""
    return f"{OPENED}{said.span[0]}"


def with_terms_below(
    spoken: Sequence[Spoken], marks: Sequence[str]
) -> Iterator[tuple[str, list[int]]]:
    """Yield each such scope with the sentences that are of it, whose numbers are given."""
    for at, said in enumerate(spoken):
        if opens(said):
            yield scope_of(said), list(_below(spoken, marks, at))


def _below(spoken: Sequence[Spoken], marks: Sequence[str], at: int) -> Iterator[int]:
    is_of_it = _rule(spoken, marks, at)
    for n in range(at + 1, min(len(spoken), at + 1 + _MOST)):
        if opens(spoken[n]) or not _is_within(spoken, marks, at, n) or not is_of_it(n):
            return
        yield n


def _rule(spoken: Sequence[Spoken], marks: Sequence[str], at: int) -> Callable[[int], bool]:
    """Return what sentences have in common that are meant, by the first one behind the words."""
    first = at + 1
    if first == len(spoken):
        return bool
    if spoken[first].follows:
        return lambda n: spoken[n].follows
    if spoken[first].lead is not None:
        return lambda n: spoken[n].lead is not None
    if marks[first] not in ("", marks[at]):
        return lambda n: marks[n] != "" or spoken[n].lead is not None
    return bool


def _is_within(spoken: Sequence[Spoken], marks: Sequence[str], at: int, n: int) -> bool:
    """Say whether a sentence stands below the same heading, and within the same clause."""
    clause = marks[at].partition(".")[0]
    same = not clause or marks[n].partition(".")[0] in (clause, "")
    return same and spoken[n].section == spoken[at].section
