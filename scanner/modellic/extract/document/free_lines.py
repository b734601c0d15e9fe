"""Plans that say in a line of their own that they cost nothing: "Price: $0", "Free".

The limits in the other lines of that plan are what is free: each hangs on that line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import MODALS, Token, is_said, meaning
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import UPPER
from modellic.segments import Sentence

_Hung: TypeAlias = tuple[Sentence, Sentence]
_LONGEST = 60
"""Characters of a line of a plan that are looked at."""
_MOST_LINES = 20
"""Lines of one section; a longer one is no plan."""
_IDLE = frozenset(("PLAIN", "PERIOD", "ELLIPSIS", "OPENS", "STANDS", "SKIP", "REPLIES"))
_FREE = frozenset(("GRANT", "CELL", "AMOUNT", "MAY"))
_LIMIT = frozenset(("AMOUNT", "METRIC", "CMP"))
_SPEAKS = MODALS | {"GRANT", "DEFINES", "TERM", "IF", "UNLESS", "ONLY_IF", "REFERS"}


def hung_on_free(every: Iterable[tuple[Sentence, Lexicon | None]]) -> Iterator[_Hung]:
    """Yield each limit of a plan that is free with the line that says so."""
    for _, group in groupby(every, key=lambda pair: pair[0].section):
        lines = [
            (s, tokens(s.text, x))
            for s, x in group
            if x is not None and not s.heading and len(s.text) <= _LONGEST
        ][: _MOST_LINES + 1]
        free = [s for s, found in lines if _is_free(found)]
        if len(free) == 1 and free[0].section and not any(_is_price(f) for _, f in lines):
            yield from ((s, free[0]) for s, found in lines if _is_limit(s, found))


def _is_free(found: Sequence[Token]) -> bool:
    """Say whether a line tells that something is free, and nothing else."""
    told = [t for t in found if t.type not in _IDLE]
    if any(t.type not in _FREE for t in told):
        return False
    granted = any(t.type == "GRANT" or meaning(t) == "free" for t in told)
    return granted or any(isinstance(t.value, Amount) and t.value.currency for t in told)


def _is_price(found: Sequence[Token]) -> bool:
    sums = [t.value for t in found if isinstance(t.value, Amount) and t.value.currency]
    return any(s.value for s in sums) and all(t.type != "METRIC" for t in found)


def _is_limit(sentence: Sentence, found: Sequence[Token]) -> bool:
    """Say whether a line names figures and their upper ends, and says no more."""
    types = {t.type for t in found}
    if sentence.lead is not None or not types >= _LIMIT or types & _SPEAKS:
        return False
    bounded = all(meaning(t) in UPPER for t in found if t.type == "CMP")
    return bounded and not any(map(is_said, found))
