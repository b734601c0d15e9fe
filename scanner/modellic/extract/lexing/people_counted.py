"""People who are counted by what they do: "used by more than N people in any month", "over N log in
each day". They are users, whatever the words for people count elsewhere, and those of a month or of
a day where the clause tells of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from modellic.extract.lexing.token import BINDING, HEADS, Token, closes, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Metric, Span
from modellic.shapes import Shape

_USED_BY = Shape(
    r"\b{PUT_TO_USE}\b[^,;.]{0,30}?\s{BY_PEOPLE}\s(?:[^,;.]|[,.](?=\d)){0,40}$", re.IGNORECASE
)
_WHO_USE = Shape(r"\W{0,2}(?:{WHO_DO}\s)?(?:{OFTEN}\s)?{PEOPLE_USE}\b", re.IGNORECASE)
_RELATIVE = Shape(r",\s{WHO_DO}\s[^;.]{0,110}?\b{THEY_USED}\b", re.IGNORECASE)
"""A clause of German on what the people do: ", die es im Monat genutzt haben"."""
_VERB_LAST = Shape(r"\s[^,;.]{0,70}?\b{USE_LAST}\W*$", re.IGNORECASE)
"""What the people do where German has its verb last: "N Menschen Ihre App im Monat nutzen"."""
_MONTHLY = Shape(r"\b{OF_A_MONTH}\b", re.IGNORECASE)
_DAILY = Shape(r"\b{OF_A_DAY}\b", re.IGNORECASE)
_FIXED = Shape(r"\b{COUNTED_ONCE}\b", re.IGNORECASE)
_BOUNDS = BINDING | {"AMOUNT", "SEP", "AND", "OR", "NOT", "MAY", "GRANT"}
"""What a clause that counts people does not reach beyond."""
_COMMA = re.compile(r",\s")
_FIRST = re.compile(r"(?:^|[,;:(]\s?|\b(?:if|when|where|once|that|wenn|sobald)\s)$", re.IGNORECASE)
"""What stands before a time that is told ahead: "if, in any calendar month, more than"."""
_REACH = 90
"""Characters of the clause on either side."""
_USERS = Meaning("METRIC", str(Metric.USERS))
_OF_TIMES = (
    (_MONTHLY, Meaning("METRIC", str(Metric.MONTHLY_ACTIVE_USERS))),
    (_DAILY, Meaning("METRIC", str(Metric.DAILY_ACTIVE_USERS))),
)


def with_people_counted(found: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens with such people as users, those of a month or day as its active ones."""
    if all(t.type != "METRIC" for t in found) or all(t.type != "AMOUNT" for t in found):
        return list(found)
    return [_counted(t, found, text) if t.type == "METRIC" else t for t in found]


def _counted(token: Token, found: Sequence[Token], text: str) -> Token:
    weak = meaning(token) == Metric.EMPLOYEES and option(token, "weak") and not _club(token)
    if not weak and meaning(token) != Metric.USERS:
        return token
    clause = _Clause.around(token, found, text)
    if weak and not clause.tells_use:
        return token
    if _FIXED.search(text, *token.span):
        return token
    told = next((of for time, of in _OF_TIMES if clause.tells(time)), None)
    return token.valued(told or (_USERS if weak else token.value))


def _club(token: Token) -> bool:
    return option(token, "members") is not None


@dataclass(frozen=True, slots=True)
class _Clause:
    """The clause in which people are counted: where it stands, and where their word does."""

    text: str
    span: Span
    people: Span

    @classmethod
    def around(cls, token: Token, found: Iterable[Token], text: str) -> _Clause:
        """Find the clause around the word for people."""
        start, end = token.span
        bounds = sorted(_bounds(found, token))
        # The amount that counts them is none of its bounds.
        before = [e for _, e in bounds if e <= start]
        behind = [s for s, _ in bounds if s >= end]
        left, right = max(before, default=0), min(behind, default=len(text))
        commas = [m.span() for m in _COMMA.finditer(text, left, right)]
        told = _RELATIVE.match(text, end)
        right = told.end() if told else min((s for s, _ in commas if s >= end), default=right)
        left = max((e for _, e in commas if e <= start), default=left)
        return cls(text, (max(left, start - _REACH), min(right, end + _REACH)), token.span)

    @property
    def tells_use(self) -> bool:
        """Whether the clause tells that people use something."""
        before = self.text[self.span[0] : self.people[0]]
        behind = self.text[: self.span[1]]
        told = any(w.match(behind, self.people[1]) for w in (_WHO_USE, _RELATIVE, _VERB_LAST))
        return told or _USED_BY.search(before) is not None

    def tells(self, time: Shape) -> bool:
        """Say whether the clause tells of a time, or the words right before it do."""
        if time.search(self.text, *self.span):
            return True
        start = self.span[0]
        ahead = _COMMA.search(self.text, max(0, start - 2), start)
        if ahead is None:
            return False
        told = list(time.finditer(self.text, max(0, start - _REACH), ahead.start()))
        return any(m.end() == ahead.start() and _FIRST.search(self.text[: m.start()]) for m in told)


def _bounds(found: Iterable[Token], token: Token) -> Iterator[Span]:
    amounts = [t.span for t in found if t.type == "AMOUNT"]
    own = min(amounts, key=lambda span: _distance(span, token.span), default=None)
    for other in found:
        head = other.type in HEADS and not closes(other)
        if (head or other.type in _BOUNDS) and other.span != own and not _inside(other, token):
            yield other.span


def _distance(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def _inside(other: Token, token: Token) -> bool:
    return token.span[0] <= other.span[0] and other.span[1] <= token.span[1]
