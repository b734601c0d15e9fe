"""Where the verb of a German clause stands once the words before it are gone.

A main clause has it second: "ferner dürfen Firmen die Daten nicht verkaufen" is "Firmen dürfen die
Daten nicht verkaufen" without its opening. So is what follows "dass", whose verb stands last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from modellic.rules import Span
from modellic.shapes import Shape

_WORD = re.compile(r'"[^"]{1,80}"|\([^()]{1,120}\)|[\w\u00a7$€%&*+/\'.:-]*[\w\u00a7$€%*]|,')
_PRONOUN = Shape(r"{DE_PRONOUN}(?=\s)", re.IGNORECASE)
_PREDICATE = Shape(r"{DE_PREDICATE}(?=[\s,])", re.IGNORECASE)
_CASE = Shape(r"(?:{DE_SUBORDINATES})\s", re.IGNORECASE)
_BEHIND_COMMA = Shape(r",\s(?:{DE_SUBORDINATES})\s", re.IGNORECASE)
_RELATIVE = Shape(r",\s(?:\w{2,8}\s)?(?:{DE_RELATIVE})\s", re.IGNORECASE)
_ASIDE = Shape(r",\s(?:{DE_ASIDE})\s", re.IGNORECASE)
_CLOSES = re.compile(r"(?<=[a-zäöüß])(?:t|n|ss|rf|ist|iß),\s")
_ARGUMENT = Shape(r"(?:{DE_ARGUMENT})\s", re.IGNORECASE)
_OF_ONE = Shape(r"(?:{DE_GENITIVE})\s", re.IGNORECASE)
_WHOM = Shape(r"{DE_TO_WHOM}(?!\w)")
_TIES = Shape(r"{DE_TIES}", re.IGNORECASE)
_WHERE = Shape(r"{DE_WHERE}", re.IGNORECASE)
_FRONT = Shape(r"{FRONT}|{DE_FRONT}", re.IGNORECASE)
_TO_DO = re.compile(r"\s(?:zu\s\w+(?:en|rn|ln|un)|\w{2,9}zu\w+(?:en|rn|ln|un))(?=[\s,]|$)")
_SUM = re.compile(r".*\d|Mi(?:o|llion|rd|lliard)", re.IGNORECASE)
_VERB_LAST = Shape(
    r"\s(?P<verb>{FINITE}|{DE_FINITE})"
    r"(?=\s?(?:,\s(?:{DE_SUBORDINATES}|{DE_RELATIVE}|{DE_ASIDE})\s|[.!]?\s?$))"
)
_PARTED = Shape(r"\s(?:{FINITE}|{DE_FINITE})(?:,?\s(?:und|oder|sowie|aber)\s|;\s)")


def verb_at_the_end(text: str, start: int) -> Span | None:
    """Return the verb of a clause behind "dass" where it has one, and no other has another."""
    found = [m.span("verb") for m in _VERB_LAST.finditer(text, start)]
    if not found or _PARTED.search(text, start):
        return None
    return found[-1] if _CASE.match(text, start) else found[0]


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    at: int

    @property
    def names(self) -> bool:
        """Whether it is a noun, a number or a name, with which a member of a clause ends."""
        return self.text[0].isupper() or self.text[0] in '"(' or self.text[0].isdigit()


def second_place(text: str, start: int, end: int, verb: str) -> int | None:
    """Return where the first member of a clause ends, before the blank; None where none is told."""
    first = _PRONOUN.match(text, start) or _PREDICATE.match(text, start)
    if first is not None:
        return first.end()
    if _CASE.match(text, start):
        closed = _CLOSES.search(text, start, end)
        return closed.end() - 1 if closed else None
    clause = _Clause(text, start, end, verb)
    return next(clause.ends(), None)


class _Clause:
    """The words of a clause whose first member is looked for."""

    def __init__(self, text: str, start: int, end: int, verb: str) -> None:
        """Take a text and where the clause stands in it."""
        self._text, self._end = text, end
        self._words = [_Word(m[0], m.start()) for m in _WORD.finditer(text, start, end)]
        comma = text.find(", ", start, end)
        self._to_do = _TO_DO.search(text, start, comma if comma > 0 else end) is not None
        self._of_one = verb.startswith("bed")
        self._placed = _FRONT.fullmatch(self._words[0].text) is not None and not self._to_do

    def ends(self) -> Iterator[int]:
        """Yield where the first member may end, the likeliest place first."""
        headed, behind = False, -1
        for n, word in enumerate(self._words):
            if word.at < behind:
                continue
            if word.text == "," and headed:
                end = self._behind_aside(word.at)
                if end is not None:
                    yield end
                    behind = end
            elif headed and self._begins_another(n):
                yield word.at - 1
            headed = headed or word.names or _PRONOUN.match(self._text, word.at) is not None
        # Of two nouns side by side the second may be a name: "die Firma Otter".
        yield from (b.at - 1 for a, b in pairwise(self._words) if a.names and b.names)

    def _behind_aside(self, comma: int) -> int | None:
        """Return where the words end that only tell about what stands before a comma."""
        if _BEHIND_COMMA.match(self._text, comma):
            return comma
        if _RELATIVE.match(self._text, comma):
            closed = _CLOSES.search(self._text, comma + 1, self._end)
            return closed.end() - 1 if closed else None
        if _ASIDE.match(self._text, comma):
            last = self._text.rfind(", ", comma + 1, self._end)
            return last + 1 if last > comma else None
        return None

    def _begins_another(self, n: int) -> bool:
        """Say whether the next member of the clause begins: with an article, with those whom
        something is told of, or behind the last noun."""
        word, before = self._words[n], self._words[n - 1]
        if word.text == "," or _TIES.fullmatch(before.text):
            return False
        if word.names:
            return before.names and _WHOM.match(self._text, word.at) is not None
        if before.names and self._is_place(n):
            return True
        if _ARGUMENT.match(self._text, word.at) or self._names_none(n):
            return True
        if self._of_one and before.names and _OF_ONE.match(self._text, word.at):
            return True
        return word.text == "der" and n > 1 and _SUM.match(self._words[n - 2].text) is not None

    def _is_place(self, n: int) -> bool:
        """Say whether words tell where or how something is to be done, behind what it is done
        to, or behind another such place."""
        asked = self._to_do or self._placed
        return asked and _WHERE.fullmatch(self._words[n].text) is not None

    def _names_none(self, n: int) -> bool:
        """Say whether no noun stands from a word on up to the next comma."""
        return not any(word.names for word in _up_to_comma(self._words[n:]))


def _up_to_comma(words: Sequence[_Word]) -> Iterator[_Word]:
    for word in words:
        if word.text == ",":
            return
        yield word
