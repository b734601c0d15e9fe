"""Why a sentence gave the rules it gave: its tokens and its tree, beside the clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from modellic.extract.clauses.parser import tree_text
from modellic.extract.clauses.readings import Reading
from modellic.extract.extraction import extracted
from modellic.extract.folding.folding import fold
from modellic.extract.folding.itemized import one_by_one
from modellic.extract.folding.order import in_order
from modellic.extract.lexing.token import Token
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Rule
from modellic.text import Text


@dataclass(frozen=True, slots=True)
class Part:
    """What was read by itself: its tokens as `(type, value, words)`, and its tree."""

    tokens: tuple[tuple[str, str, str], ...]
    tree: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """One sentence: its words and lines, its parts, and its rules.

    Most sentences are one part; each act of "you may not modify, sell or lend it" is its own.
    `unparsed` is true where the sentence is reported as not understood.
    """

    quote: str
    lines: tuple[int, int]
    parts: tuple[Part, ...]
    rules: tuple[Rule, ...]
    unparsed: bool


def explain(text: Text, line: int | None = None) -> Iterator[Explanation]:
    """Yield an explanation of every sentence with a token, or of those that stand on a line.

    `line` is 1-based.
    """
    whole = extracted(text)
    odd = {unparsed.span for unparsed in whole.extraction.unparsed}
    told = (r for r in whole.readings if r.own)
    for span, parts in groupby(told, key=lambda r: r.sentence.span):
        first, last = text.lines(span)
        if line is None or first <= line <= last:
            yield _explanation(list(parts), whole.extraction.rules, text, odd)


def _explanation(
    readings: Sequence[Reading], rules: tuple[Rule, ...], text: Text, odd: set[tuple[int, int]]
) -> Explanation:
    span = readings[0].sentence.span
    stated = (r for r in rules if any(s[0] < span[1] and span[0] < s[1] for s in r.evidence.spans))
    return Explanation(
        quote=text.quote(span),
        lines=text.lines(span),
        parts=tuple(Part(tuple(_shown(t, r) for t in r.found), _tree(r)) for r in readings),
        rules=tuple(stated),
        unparsed=span in odd,
    )


def _tree(reading: Reading) -> str:
    """Return the tree with the words of a token where the grammar has only the token."""
    text = reading.sentence.text
    return tree_text(
        one_by_one(fold(in_order(reading.found)), reading.found),
        lambda t: text[slice(*t.span)] if t.own else "(lead-in)",
    )


def _shown(token: Token, reading: Reading) -> tuple[str, str, str]:
    words = reading.sentence.text[slice(*token.span)] if token.own else "(lead-in)"
    return token.type, _value(token), words


def _value(token: Token) -> str:
    value = token.value
    if isinstance(value, Meaning):
        return f"{value.kind} {value.value}".strip().removeprefix(token.type).strip()
    if isinstance(value, Amount):
        upper = "" if value.upper is None else f"-{value.upper:f}"
        return f"{value.value:f}{upper} {value.currency or ''}".strip()
    return str(value)
