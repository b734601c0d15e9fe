"""Clauses that order or forbid something of which nothing came, beside one that was read.

"You must keep the notices, and you must water the plants": a rule of one clause, or a disclaimer
or a permission beside it, does not make the whole sentence read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from modellic.extract.clauses.readings import Reading, values
from modellic.extract.lexing.token import BINDING, HEADS, MODALS, Token, option
from modellic.extract.words.spans import overlap
from modellic.rules import Span

_CLOSE = 12
"""Characters between two words of order that are one: "agree that you will", "must, and shall"."""
_SUPPOSED = 24
"""Characters behind an "if" within which words of order are what it supposes: "if you cannot"."""
_MOST = 40
"""Clauses of a sentence that are looked at: no licence has a longer one."""
_END = 1 << 60
_JOINTS = frozenset(("AND", "OR", "NOR", "SEP"))
_HEARD = frozenset(("PASS", "FIELD", "DEED", "AMOUNT", "TITLE", "EXEMPTS", "REFERS", "TERM"))
"""What tells what a clause is about, whether or not a rule came of it."""


def has_unheard(reading: Reading, *, listed: bool) -> bool:
    """Say whether a clause of a sentence orders what nothing was made of.

    `listed` is true where a list of banned uses has taken up the sentence. Where nothing else was
    read either, somebody must be named who is bound: "the remaining terms shall stay in force".
    """
    runs = list(islice(_runs(reading.own), _MOST))
    read = bool(reading.deeds) or listed
    apart = len(runs) == 1 and not listed and _is_apart(runs[0], reading)
    accepted = "acceptance" in values(reading.own, "PASS")
    if len(runs) < 2 and (read or accepted) and not apart:
        return False
    binding = [t.span for t in reading.own if t.type == "BINDS"]
    for at, run in enumerate(runs):
        if not any(map(_is_strict, run)) or _is_supposed(run[0], reading.own):
            continue
        span = _clause(runs, at)
        bound = read or any(overlap((run[0].span[0], run[-1].span[1]), b) for b in binding)
        if bound and not _is_heard(reading, span):
            return True
    return False


def _runs(own: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the words of order and leave of a sentence, those of one clause together.

    Clauses meet at an "and", "or" or semicolon: "the extent required", "consent, which shall not
    be withheld" are none of their own.
    """
    run: list[Token] = []
    joined = False
    for token in own:
        if token.type in _JOINTS:
            joined = True
        if token.type not in MODALS or token.span[0] == token.span[1]:
            continue
        if run and joined and token.span[0] - run[-1].span[1] > _CLOSE:
            yield run
            run = []
        run.append(token)
        joined = False
    if run:
        yield run


def _is_apart(run: Sequence[Token], reading: Reading) -> bool:
    """Say whether all that was read stands before the only order, in a clause of its own: "if you
    sue us, your licence ends, and you must sing"."""
    said = [d.token.span[1] for d in reading.deeds if d.kind == "says" and d.token is not None]
    if not said or len(said) < len(reading.deeds):
        return False
    start = run[0].span[0]
    return any(t.type in _JOINTS and max(said) <= t.span[0] < start for t in reading.own)


def _is_supposed(order: Token, own: Sequence[Token]) -> bool:
    opened = (t.span[1] for t in own if t.type in HEADS)
    return any(0 <= order.span[0] - end <= _SUPPOSED for end in opened)


def _is_strict(token: Token) -> bool:
    return token.type in BINDING and option(token, "loose") is None


def _clause(runs: Sequence[Sequence[Token]], at: int) -> Span:
    """Return where a clause stands: behind its order, or before one that closes it."""
    before = runs[at - 1][-1].span[1] if at else 0
    closes = any(option(t, "side") for t in runs[at])
    behind = runs[at + 1][0].span[0] if at + 1 < len(runs) else _END
    return (before if closes else runs[at][0].span[0]), behind


def _is_heard(reading: Reading, clause: Span) -> bool:
    told = [t.span for t in reading.own if t.type in _HEARD]
    deeds = [d.token.span for d in reading.deeds if d.token is not None]
    return any(_lies_in(span, clause) for span in (*told, *deeds))


def _lies_in(words: Span, clause: Span) -> bool:
    """Say whether words are of a clause; those that hold the order of the next are of that one."""
    return overlap(clause, words) and not clause[0] < words[0] < clause[1] < words[1]
