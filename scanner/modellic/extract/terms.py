"""Terms that a licence defines and uses elsewhere: "Threshold", "Small Business", "your company".

A definition may hold a whole condition ("'Threshold' means annual revenue of 10 million dollars or
more"), only what is counted ("'Total Finances' means the larger of revenue and funding"), only an
amount, or who counts as the licensee (with affiliates). Where the term is used, its tokens stand in
for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from modellic.extract.amounts import Amount
from modellic.extract.conditions import condition, conjoin, is_limit, thresholds
from modellic.extract.folding import fold
from modellic.extract.lexer import MEASURES, MODALS, Token, place
from modellic.extract.lexicon import Meaning
from modellic.extract.numbers import tables
from modellic.extract.parser import Given, parse
from modellic.extract.scope import setting
from modellic.rules import Condition, Span, Whose

_QUOTED = re.compile(r"[\"']([^\"']{2,60})[\"']|\(([A-Z][^()\"']{1,40})\)")
_INLINE = re.compile(
    r"\(\s*(?:the|each|an?|such|collectively,?|hereinafter)?\s*\"([^\"]{3,60})\"\s*\)"
)
_HEAD = re.compile(r"[\W\d_]{0,6}\"([^\"]{3,60})\"\s?[:\u2013\u2014\uff1a]")
_IN = re.compile(r"\b(?:in|as)(?:\sthe)?(?=\s)")
_LAST_NAME = re.compile(r"^.{12,}[\s,](?:the|a|an)\s(?=[\w-]+(?:\s[\w-]+){0,3}$)", re.IGNORECASE)
_LEADING = re.compile(r"^(?:the|a|an|your|its|their|any|each|such)\s+", re.IGNORECASE)
_MAX_WORDS = 4
"""A term has at most so many words; more are no name."""
_MOST = 16
"""Definitions that are read in one sentence; no licence strings more together."""
_MOST_TERMS = 500
"""Terms that are kept of one text. Figures of a definition beyond are reported, as no rule's."""
_LONGEST = 1500
"""Characters of a definition that are read."""
_NEAR = 16
"""Characters between a comparator and the term that it compares with."""
_FAR = 80
"""Characters behind "all amounts" within which their currency is named."""
_CLOSE_BY = 120
"""Code points between a definition and a use of the term without its capitals."""
_SPACED = re.compile(r"[A-Za-z\u00c0-\u024f]")
"""A letter of a script that puts blanks between words; others run a term into its neighbours."""
_UPPER = frozenset(("lt", "lteq"))
_GROUP = Whose.LICENSEE_AND_AFFILIATES
MARKS = frozenset(("WHOSE", "ASOF", "ATTRIBUTABLE"))
"""What a definition may say of a figure besides what is counted."""
_JOINED = 3
"""Characters between a semicolon and the "or" that goes on with a definition."""
_HEAD_REACH = 6
"""Characters before the term that a sentence defines by a colon."""
_BODY_REACH = 90
"""Characters of a definition within which the figure stands that it is of."""
_NAME_REACH = 48
"""Characters between "is considered a" and the "if" of its definition."""
_STANDING_IN = MEASURES | {"TERM"}


@dataclass
class Terms:
    """What the definitions of one text say.

    `conditions` and `spans` go by the name of a term, `figures` holds the tokens of terms that name
    a metric or an amount alone; `groups` are the names of a licensee that include its affiliates.
    """

    conditions: dict[str, Condition] = field(default_factory=dict)
    figures: dict[str, tuple[Token, ...]] = field(default_factory=dict)
    groups: set[str] = field(default_factory=set)
    spans: dict[str, Span] = field(default_factory=dict)
    currency: str | None = None

    def learn(self, text: str, found: Sequence[Token], span: Span) -> None:
        """Take up what a sentence defines; `span` is where it stands in the source."""
        for names, body in _definitions(text, found):
            self._define(names, body, span)
        if (head := _head_name(text, found)) is not None:
            self._define([head[0]], [t for t in found if t.span[0] >= head[1]], span)
        for match in islice(_INLINE.finditer(text), _MOST):
            self._define([match[1].strip()], _before(found, match.start()), span)
        for token in found:
            if token.type == "DENOMINATES":
                self.currency = _currency_behind(text, token.span) or self.currency

    def _define(self, names: Sequence[str], body: Sequence[Token], span: Span) -> None:
        if len(self.spans) >= _MOST_TERMS:
            return
        types = {t.type for t in body}
        if any(t.type == "WHOSE" and _meaning(t) == _GROUP for t in body):
            self.groups |= {plain_name(n) for n in names}
        if {"METRIC", "AMOUNT", "CMP"} <= types:
            meant = _condition(body)
            if meant is not None and thresholds(meant):
                self.conditions |= dict.fromkeys(names, meant)
        elif any(map(_is_firm, body)) or any(_names_figure(t, body) for t in body):
            kept = tuple(t for t in body if t.type in MEASURES | MARKS)
            self.figures |= dict.fromkeys(names, tuple(_alternatives(kept)))
        self.spans |= dict.fromkeys(names, span)

    def expanded(self, text: str, found: Sequence[Token], span: Span) -> list[Token]:
        """Return the tokens of a sentence with its terms read as their definitions say.

        A term keeps its capitals, except close by its definition.
        """
        out = [self._in_group(text, self._in_currency(t)) for t in found]
        if any(t.type == "DEFINES" and _defines(text, found, t) for t in found):
            return out
        for name in sorted(self._named(text), key=len, reverse=True):
            plain = name in self.conditions and self._is_plain(name, span)
            for match in _uses(name, anycase=plain).finditer(text):
                defined = self.spans[name] == span and match.start() < _HEAD_REACH
                if defined or (match.start() and text[match.start() - 1] == '"'):
                    continue
                out = self._replaced(out, name, match.span())
        return sorted(out, key=place)

    def used(self, text: str, span: Span) -> Iterator[Span]:
        """Yield where the terms are defined that a sentence uses for its figures."""
        for name in self._named(text):
            if _uses(name, anycase=self._is_plain(name, span)).search(text):
                yield self.spans[name]

    def _is_plain(self, name: str, span: Span) -> bool:
        """Say whether a sentence may use a term without its capitals: it has none, or is close."""
        return name == name.lower() or abs(self.spans[name][0] - span[1]) < _CLOSE_BY

    def _named(self, text: str) -> list[str]:
        """Return the terms that may stand in a text: a cheap test before the exact one."""
        lower = text.lower()
        named = dict.fromkeys((*self.conditions, *self.figures))
        return [name for name in named if name[:-1].lower() in lower]

    def _in_currency(self, token: Token) -> Token:
        amount = token.value
        if self.currency and isinstance(amount, Amount) and amount.currency is None:
            return replace(token, value=replace(amount, currency=self.currency))
        return token

    def _in_group(self, text: str, token: Token) -> Token:
        words = text[slice(*token.span)]
        owner = token.type == "WHOSE" and _meaning(token) == Whose.LICENSEE
        if owner and plain_name(words) in self.groups:
            return replace(token, value=Meaning("WHOSE", str(_GROUP)))
        return token

    def _replaced(self, found: Sequence[Token], name: str, span: Span) -> list[Token]:
        if any(t.type in _STANDING_IN and t.own and t.span == span for t in found):
            return list(found)
        covered = MEASURES | {"REFERS"}
        kept = [t for t in found if t.type not in covered or not _overlap(t.span, span)]
        if name not in self.conditions:
            return [*kept, *_standing_in(self.figures[name], span)]
        compared = [t for t in kept if t.type == "CMP" and _compares(t, span, kept)]
        kept = [t for t in kept if t not in compared]
        upper = any(_meaning(t) in _UPPER for t in compared)
        turned = bool(compared) and upper is not is_limit(self.conditions[name])
        extra = [Token("NOT", "not", (span[0], span[1] + 1))] if turned else []
        return [*kept, *extra, Token("TERM", name, span)]


def _standing_in(figure: Iterable[Token], span: Span) -> Iterator[Token]:
    """Yield the tokens of a definition where its term is used; marks of scope take no room."""
    for token in figure:
        value = token.value
        value = replace(value, plain=False) if isinstance(value, Amount) else value
        place = (span[0], span[0]) if token.type in MARKS else span
        yield replace(token, value=value, span=place)


def _names_figure(token: Token, body: Sequence[Token]) -> bool:
    """Say whether a token near the start of a definition is a figure that can be compared."""
    near = token.span[0] - body[0].span[0] <= _BODY_REACH
    return near and token.type == "METRIC" and _meaning(token) != "other"


def _is_firm(token: Token) -> bool:
    """Say whether an amount is one for sure; digits alone may be part of a model's name."""
    return isinstance(token.value, Amount) and not token.value.plain


def _compares(comparator: Token, term: Span, found: Sequence[Token]) -> bool:
    """Say whether a comparator is a term's: "above the Limit", "the Limit is exceeded"."""
    start, end = comparator.span
    if 0 <= term[0] - end <= _NEAR:
        return True
    amounts = any(t.type == "AMOUNT" and 0 <= t.span[0] - end <= _NEAR for t in found)
    return 0 <= start - term[1] <= 1 and not amounts


def _currency_behind(text: str, span: Span) -> str | None:
    """Return the currency that a text says its amounts are in."""
    known = tables()
    for match in _IN.finditer(text, span[0], span[1] + _FAR):
        name = known.tail.match(text, match.end())
        if name and name["name"]:
            return known.currencies.get(name["name"].casefold())
    return None


def _definitions(text: str, found: Sequence[Token]) -> Iterator[tuple[list[str], list[Token]]]:
    """Yield the names and the body of each definition in a sentence."""
    for token in islice((t for t in found if t.type == "DEFINES"), _MOST):
        start = max(
            (t.span[1] for t in found if t.type == "SEP" and t.span[1] <= token.span[0]), default=0
        )
        end = _body_end(text, found, token)
        names, begin = _names(text[start : _name_end(token, text)]), token.span[1]
        if _closes(token):
            names, begin = _named_behind(text, found, token)
        if names:
            end = min(end, begin + _LONGEST)
            yield names, [t for t in found if begin <= t.span[0] < end]


def _head_name(text: str, found: Sequence[Token]) -> tuple[str, int] | None:
    """Return the term before a colon, '"Small Team": a team of ...' or "User Cap: ...".

    One without quotation marks ends in a word for a limit. The number is where the term ends.
    """
    quoted = _HEAD.match(text)
    if quoted:
        return quoted[1], quoted.end()
    limit = next((t for t in found if t.type == "LIMITS"), None)
    if limit is None or text[limit.span[1] : limit.span[1] + 1] != ":":
        return None
    name = text[: limit.span[1]].strip()
    return (name, limit.span[1]) if len(name.split()) <= _MAX_WORDS else None


def _closes(token: Token) -> bool:
    return isinstance(token.value, Meaning) and token.value.option("side") == "after"


def _defines(text: str, found: Sequence[Token], token: Token) -> bool:
    """Say whether a word of definition defines here: "is a Small Company if", but not "to a
    licensee that is a Small Company"."""
    return not _closes(token) or bool(_named_behind(text, found, token)[0])


def _body_end(text: str, found: Sequence[Token], token: Token) -> int:
    """Return where a definition ends: at a semicolon, unless "and" or "or" goes on with it."""
    for at, mark in enumerate(found):
        if mark.type != "SEP" or mark.span[0] < token.span[1]:
            continue
        behind = next((t for t in found[at + 1 :] if t.type in ("AND", "OR", "DEFINES")), None)
        if behind is None or behind.type == "DEFINES" or behind.span[0] - mark.span[1] > _JOINED:
            return mark.span[0]
    return len(text)


def _named_behind(text: str, found: Sequence[Token], token: Token) -> tuple[list[str], int]:
    """Return the term of "you are a Small Company if ...", and where its definition begins."""
    opening = (t for t in found if t.type == "IF" and t.span[0] >= token.span[1])
    head = next(opening, None)
    if head is None or head.span[0] - token.span[1] > _NAME_REACH:
        return [], 0
    return _names(text[token.span[1] : head.span[0]]), head.span[1]


def _name_end(token: Token, text: str) -> int:
    """Return where the name before a word of definition ends: "the user limit" of "limit is"."""
    start, end = token.span
    named = isinstance(token.value, Meaning) and token.value.option("named")
    return start + len(text[start:end].split(None, 1)[0]) if named else start


def _names(words: str) -> list[str]:
    quoted = [(a or b).strip() for a, b in _QUOTED.findall(words)]
    if quoted:
        return [
            *quoted,
            *(
                [w]
                if (w := _QUOTED.sub("", words).strip(" ,:-\"'")) and len(w.split()) <= _MAX_WORDS
                else []
            ),
        ]
    whole = words.strip(" ,:-").rpartition(": ")[2]
    whole = _LEADING.sub("", _LAST_NAME.sub("", whole))
    return [whole] if whole and len(whole.split()) <= _MAX_WORDS else []


def _before(found: Sequence[Token], at: int) -> list[Token]:
    """Return the tokens of the clause that ends at `at`."""
    start = max((t.span[1] for t in found if t.type in MODALS and t.span[1] <= at), default=0)
    return [t for t in found if start <= t.span[0] and t.span[1] <= at]


def _condition(body: Sequence[Token]) -> Condition | None:
    where = setting(body, defining=True)
    kept = [t for t in body if t.type != "DEED"]
    given = [p for p in parse(fold(kept)) if isinstance(p, Given)]
    return conjoin([c for p in given if (c := condition(p.term, where)) is not None])


def _alternatives(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield metrics with "or" between them: the largest of them is compared."""
    seen = False
    for token in tokens:
        if token.type == "METRIC" and _meaning(token) == "other":
            continue
        if token.type == "METRIC" and seen:
            yield replace(token, type="OR")
        seen = seen or token.type == "METRIC"
        yield token


def plain_name(words: str) -> str:
    """Return a term without article, case, possessive or plural: "your companies" is "company"."""
    name = _LEADING.sub("", words.strip().casefold()).removesuffix("'s")
    if name in ("your", "yours"):
        return "you"
    if name.endswith("ies"):
        return name[:-3] + "y"
    return name.removesuffix("s")


def _uses(name: str, *, anycase: bool = False) -> re.Pattern[str]:
    stem = (
        re.escape(name[:-1]) + "(?:y|ies)"
        if name.endswith("y")
        else re.escape(name) + "(?:e?[sn])?"
    )
    if not _SPACED.search(name):
        return re.compile(re.escape(name))
    return re.compile(rf"(?<!\w){stem}(?!\w)", re.IGNORECASE if anycase else 0)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _meaning(token: Token) -> str:
    return token.value.value if isinstance(token.value, Meaning) else ""
