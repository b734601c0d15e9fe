"""Why a sentence gave the rules it gave: its tokens and its tree, beside the clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from modellic.extract.clauses.parser import tree_text
from modellic.extract.clauses.readings import Reading
from modellic.extract.extraction import extracted
from modellic.extract.folding.folding import fold
from modellic.extract.folding.itemized import one_by_one
from modellic.extract.folding.order import in_order
from modellic.extract.lexing.token import Token
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Rule
from modellic.text import Text


@dataclass(frozen=True, slots=True)
class Explanation:
    """One sentence: its words and lines, its tokens as `(type, value, words)`, tree and rules.

    `unparsed` is true where the sentence is reported as not understood.
    """

    quote: str
    lines: tuple[int, int]
    tokens: tuple[tuple[str, str, str], ...]
    tree: str
    rules: tuple[Rule, ...]
    unparsed: bool


def explain(text: Text, line: int | None = None) -> Iterator[Explanation]:
    """Yield an explanation of every sentence with a token, or of those that stand on a line.

    `line` is 1-based.
    """
    whole = extracted(text)
    odd = {unparsed.span for unparsed in whole.extraction.unparsed}
    for reading in whole.readings:
        first, last = text.lines(reading.sentence.span)
        if reading.own and (line is None or first <= line <= last):
            yield _explanation(reading, whole.extraction.rules, text, odd)


def _explanation(
    reading: Reading, rules: tuple[Rule, ...], text: Text, odd: set[tuple[int, int]]
) -> Explanation:
    span = reading.sentence.span
    stated = (r for r in rules if any(s[0] < span[1] and span[0] < s[1] for s in r.evidence.spans))
    return Explanation(
        quote=text.quote(span),
        lines=text.lines(span),
        tokens=tuple(_shown(t, reading) for t in reading.found),
        tree=_tree(reading),
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
    value = token.value
    shown = f"{value.kind} {value.value}".strip() if isinstance(value, Meaning) else str(value)
    words = reading.sentence.text[slice(*token.span)] if token.own else "(lead-in)"
    return token.type, shown.removeprefix(token.type).strip(), words
