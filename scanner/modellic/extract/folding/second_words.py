"""Words that join or deny once more what others beside them do: "if A, or if B", "not a scientific
and/or research institution"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from modellic.extract.folding.choices import AGAIN
from modellic.extract.folding.references import opens_atom
from modellic.extract.lexing.token import ATOMS, JOINTS, Token, meaning
from modellic.extract.words.lexicon import Meaning

_AGAIN = Meaning("OR", AGAIN)
_BETWEEN = 12
"""Characters between two kinds of a row: " or a public "."""
_A_WORD = 6
"""Characters between a "not" and a joint where a word stands that it denies."""


def without_second_if(kept: Sequence[Token]) -> list[Token]:
    """Leave out the second word of "if A, or if B", "unless A or unless B": the "or" joins what the
    two open (`AGAIN`)."""
    gone = {
        at
        for at in range(2, len(kept))
        if _opens_the_same(kept, at) and _joins_conditions(kept, at)
    }
    return [
        t.valued(_AGAIN) if at + 1 in gone and t.type == "OR" and meaning(t) == "" else t
        for at, t in enumerate(kept)
        if at not in gone
    ]


def _opens_the_same(kept: Sequence[Token], at: int) -> bool:
    if kept[at].type == "UNLESS" and kept[at - 1].type == "OR":
        before = takewhile(lambda t: t.type in ATOMS | JOINTS, reversed(kept[: at - 1]))
        opened = at - 2 - sum(1 for _ in before)
        return opened >= 0 and kept[opened].type == "UNLESS"
    return kept[at].type == "IF"


def _joins_conditions(kept: Sequence[Token], at: int) -> bool:
    return (
        opens_atom(kept, at + 1)
        and kept[at - 1].type in ("AND", "OR")
        and kept[at - 2].type in ATOMS
    )


def denied_whole(kept: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens without joints of words that say nothing behind a "not", which is of what
    they join: "not a member of a scientific and/or research institution"."""
    denial: Token | None = None
    for token in kept:
        joins = token.type in ("AND", "OR")
        if denial is not None and joins and token.span[0] - denial.span[1] >= _A_WORD:
            continue
        denial = token if token.type == "NOT" and not meaning(token) else None
        yield token


def denied_each(kept: Sequence[Token]) -> list[Token]:
    """Let a "not" before a row of kinds be of each: who is "not an individual or a university" is
    neither."""
    out: list[Token] = []
    denial: Token | None = None
    for at, token in enumerate(kept):
        behind = kept[at + 1].type if at + 1 < len(kept) else ""
        if denial is not None and token.type == "OR" and _is_next(kept, at):
            out += (token.typed("AND"), denial.at((token.span[1], token.span[1])))
            continue
        if token.type == "NOT" and behind == "PARTY":
            denial = token if not meaning(token) else None
        elif token.type != "PARTY":
            denial = None
        out.append(token)
    return out


def _is_next(kept: Sequence[Token], at: int) -> bool:
    """Say whether a joint stands between two kinds of one row: "individual or a university"."""
    before, behind = kept[at - 1], kept[at + 1] if at + 1 < len(kept) else kept[at]
    row = before.type == behind.type == "PARTY"
    return row and behind.span[0] - before.span[1] <= _BETWEEN


def deeds_apart(kept: Sequence[Token]) -> list[Token]:
    """Let an "or to" part two deeds, where it joins no conditions."""
    return [
        t.typed("SEP")
        if t.type == "OR"
        and meaning(t) == "apart"
        and not (at and kept[at - 1].type in ATOMS and opens_atom(kept, at + 1))
        else t
        for at, t in enumerate(kept)
    ]
