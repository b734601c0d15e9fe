"""Terms that a licence defines and uses elsewhere: "Threshold", "Small Business", "your company".

A definition may hold a whole condition ("'Threshold' means annual revenue of 10 million dollars or
more"), only what is counted ("'Total Finances' means the larger of revenue and funding"), only an
amount, or who counts as the licensee (with affiliates). Where the term is used, its tokens stand in
for it; a definition may itself use others, wherever those stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from modellic.extract.amounts import Amount
from modellic.extract.conditions import (
    condition,
    conjoin,
    disjoin,
    is_limit,
    negate,
    thresholds,
)
from modellic.extract.defining import LEADING, Definition, definitions, is_definition, titled
from modellic.extract.folding import fold
from modellic.extract.lexicon import Meaning
from modellic.extract.numbers import tables
from modellic.extract.order import in_order
from modellic.extract.parser import Given, Head, parse
from modellic.extract.scope import Setting, setting
from modellic.extract.token import MEASURES, Token, meaning, place
from modellic.rules import AllOf, Condition, IsParty, Span, Whose

_IN = re.compile(r"\b(?:in|as)(?:\sthe)?(?=\s)")
_MOST_TERMS = 500
"""Terms that are kept of one text. Figures of a definition beyond are reported, as no rule's."""
_MOST_USED = 32
"""Terms that are looked for in one sentence; no licence crowds more into one."""
_DEPTH = 4
"""How many definitions may stand behind each other: a limit of a figure of a group."""
_NEAR = 16
"""Characters between a comparator and the term that it compares with."""
_FAR = 80
"""Characters behind "all amounts" within which their currency is named."""
_CLOSE_BY = 120
"""Code points between a definition and a use of the term without its capitals."""
_PLURAL = re.compile(r"s\b")
_SPACED = re.compile(r"[A-Za-z\u00c0-\u024f]")
"""A letter of a script that puts blanks between words; others run a term into its neighbours."""
_UPPER = frozenset(("lt", "lteq"))
_GROUP = Whose.LICENSEE_AND_AFFILIATES
MARKS = frozenset(("WHOSE", "ASOF", "ATTRIBUTABLE"))
"""What a definition may say of a figure besides what is counted."""
_HEAD_REACH = 6
"""Characters before the term that a sentence defines by a colon."""
_BODY_REACH = 90
"""Characters of a definition within which the figure stands that it is of."""
_OWNER_REACH = 24
"""Characters of a definition within which the licensee is named whom it widens to a group."""
_SIDES = frozenset(("METRIC", "CMP", "AMOUNT", "AND", "OR", "TERM", "SEP"))
_STANDING_IN = MEASURES | {"TERM"}


@dataclass
class Terms:
    """What the definitions of one text say.

    `conditions`, `spans` and `parts` (where the terms that a term uses are defined) go by the name
    of a term, `figures` holds the tokens of terms that name a metric or an amount alone; `groups`
    are the names of a licensee that include its affiliates, `owners` such names as written, and
    `measures` names of figures in words that name one anyway: "Annual Gross Revenue".
    """

    conditions: dict[str, Condition] = field(default_factory=dict)
    figures: dict[str, tuple[Token, ...]] = field(default_factory=dict)
    groups: set[str] = field(default_factory=set)
    owners: set[str] = field(default_factory=set)
    measures: set[str] = field(default_factory=set)
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    currency: str | None = None
    _definitions: list[Definition] = field(default_factory=list)

    def learn(
        self, text: str, found: Sequence[Token], spans: Sequence[Span], title: str = ""
    ) -> None:
        """Take up what a sentence defines; `spans` is where it stands in the source.

        `title` is the heading where the sentence is the first below it: it may be the term.
        """
        room = _MOST_TERMS - len(self._definitions)
        read = chain(titled(title, text, found, spans), definitions(text, found, spans))
        self._definitions += islice(read, room)
        for token in found:
            if token.type == "DENOMINATES":
                self.currency = _currency_behind(text, token.span) or self.currency

    def settle(self) -> None:
        """Read the definitions, and those that use others once more."""
        read = [self._defined(d, d.body) for d in self._definitions]
        for _ in range(_DEPTH):
            again = [self._body(d) for d in self._definitions]
            if again == read:
                return
            for definition, body, before in zip(self._definitions, again, read, strict=True):
                if body != before:
                    self._defined(definition, body)
            read = again

    def _body(self, definition: Definition) -> tuple[Token, ...]:
        """Return the tokens of a definition with the terms that it uses replaced."""
        start, end = definition.region
        named = self._named(definition.text[start:end])
        used = [n for n in named if n not in definition.names]
        if not used:
            return definition.body
        out = list(definition.body)
        seen: list[str] = []
        taken: list[Span] = []
        for name in used:
            for match in _uses(name).finditer(definition.text, start, end):
                if not any(_overlap(match.span(), span) for span in taken):
                    taken.append(match.span())
                    seen.append(name)
                    out = self._replaced(out, name, match.span())
        self.parts |= dict.fromkeys(definition.names, tuple(seen))
        return tuple(sorted(out, key=place))

    def _defined(self, definition: Definition, body: tuple[Token, ...]) -> tuple[Token, ...]:
        """Enter what a definition says, its body read as `body`; return that."""
        names, types = definition.names, {t.type for t in body}
        if any(t.type == "WHOSE" and meaning(t) == _GROUP for t in body):
            self.groups |= {plain_name(n) for n in names}
            if _names_owner(body, definition.region[0]):
                self.owners |= {n for n in names if n[:1].isupper()}
        if {"METRIC", "AMOUNT", "CMP"} <= types or "TERM" in types:
            meant = _condition(body, self.conditions)
            if meant is not None and thresholds(meant):
                self.conditions |= dict.fromkeys(names, meant)
        elif (
            any(map(_is_firm, body))
            or any(_names_figure(t, body) for t in body)
            or ("AMOUNT" in types and any(t.type == "METRIC" for t in definition.naming))
        ):
            whole = body if "METRIC" in types else (*_metrics(definition.naming), *body)
            kept = tuple(t for t in whole if t.type in MEASURES | MARKS)
            self.figures |= dict.fromkeys(names, tuple(_alternatives(kept)))
            if "AMOUNT" not in types and any(t.type == "METRIC" for t in definition.naming):
                self.measures |= {n for n in names if " " in n}
        self.spans |= dict.fromkeys(names, definition.spans)
        return body

    def expanded(self, text: str, found: Sequence[Token], span: Span) -> list[Token]:
        """Return the tokens of a sentence with its terms read as their definitions say.

        A term keeps its capitals, except close by its definition.
        """
        out = list(found)
        if self.currency or self.groups:
            counted = [t.span for t in found if t.type == "METRIC"]
            out = [self._in_group(text, self._in_currency(t), counted) for t in out]
        if is_definition(text, found):
            return out
        taken: list[Span] = []
        for name in self._named(text):
            own = self.spans[name]
            known = name in self.conditions or self._is_limit(name)
            plain = known and self._is_plain(name, span)
            plain = plain or name in self.measures
            for match in _uses(name, anycase=plain).finditer(text):
                defined = span in own and match.start() < _HEAD_REACH
                quoted = match.start() and text[match.start() - 1] == '"'
                if defined or quoted or any(_overlap(match.span(), t) for t in taken):
                    continue
                taken.append(match.span())
                out = self._replaced(out, name, match.span())
        return sorted(out, key=place)

    def used(self, text: str, span: Span) -> Iterator[Span]:
        """Yield where the terms are defined that a sentence uses for its figures."""
        names = [
            name
            for name in self._named(text)
            if _uses(name, anycase=self._is_plain(name, span)).search(text)
        ]
        for name in dict.fromkeys((*names, *self._behind(names))):
            if name in self.conditions or name in self.figures:
                yield from self.spans[name]

    def _behind(self, names: Iterable[str]) -> Iterator[str]:
        """Yield the terms that the definitions of some terms use, and those that these use."""
        for _ in range(_DEPTH):
            names = dict.fromkeys(part for name in names for part in self.parts.get(name, ()))
            yield from names

    def _is_plain(self, name: str, span: Span) -> bool:
        """Say whether a sentence may use a term without its capitals: it has none, or is close."""
        return name == name.lower() or abs(self.spans[name][0][0] - span[1]) < _CLOSE_BY

    def _is_limit(self, name: str) -> bool:
        """Say whether a term is of an amount, and no other words are: "the revenue cap"."""
        return any(t.type == "AMOUNT" for t in self.figures.get(name, ()))

    def _named(self, text: str) -> list[str]:
        """Return the terms that may stand in a text, the longest first: a cheap test before the
        exact one."""
        lower = text.lower()
        known = dict.fromkeys((*self.conditions, *self.figures, *self.owners))
        bare = _PLURAL.sub("", lower)  # "Petites structures" are each a "Petite structure"
        named = [name for name in known if (stem := name[:-1].lower()) in lower or stem in bare]
        return sorted(named, key=len, reverse=True)[:_MOST_USED]

    def _in_currency(self, token: Token) -> Token:
        amount = token.value
        if self.currency and isinstance(amount, Amount) and amount.currency is None:
            return token.valued(replace(amount, currency=self.currency))
        return token

    def _in_group(self, text: str, token: Token, counted: Sequence[Span]) -> Token:
        """Return a name of the licensee as that of a group; people who are counted are none."""
        owner = token.type == "WHOSE" and meaning(token) == Whose.LICENSEE
        owner = owner and not any(s <= token.span[0] < e for s, e in counted)
        if owner and plain_name(text[slice(*token.span)]) in self.groups:
            return token.valued(Meaning("WHOSE", str(_GROUP)))
        return token

    def _replaced(self, found: Sequence[Token], name: str, span: Span) -> list[Token]:
        if name not in self.conditions and name not in self.figures:
            kept = [t for t in found if t.type != "WHOSE" or not _overlap(t.span, span)]
            return [*kept, Token("WHOSE", Meaning("WHOSE", str(_GROUP)), span)]
        figure = self.figures.get(name, ())
        if (named := _named_so(found, span)) is not None:
            return [*found, *_scope_of(figure, named)]
        covered = (MEASURES | {"REFERS"}) - _unsaid(figure)
        kept = [t for t in found if t.type not in covered or not _overlap(t.span, span)]
        if name not in self.conditions:
            return [*kept, *_standing_in(_unnamed(figure, kept, span), span)]
        compared = [t for t in kept if t.type == "CMP" and _compares(t, span, kept)]
        kept = [t for t in kept if t not in compared]
        upper = any(meaning(t) in _UPPER for t in compared)
        turned = bool(compared) and upper is not is_limit(self.conditions[name])
        extra = [Token("NOT", "not", (span[0], span[1] + 1))] if turned else []
        return [*kept, *extra, Token("TERM", name, span)]


def _unsaid(figure: Sequence[Token]) -> frozenset[str]:
    """Return what a term's own words say and its definition does not: its period."""
    silent = figure and all(t.type != "PERIOD" for t in figure)
    return frozenset(("PERIOD",)) if silent else frozenset()


def _unnamed(figure: Sequence[Token], found: Iterable[Token], span: Span) -> Sequence[Token]:
    """Return a limit without the figure that it is of, where the words before name that already.

    "Your Revenue exceeds the Revenue Limit".
    """
    before = sorted((t for t in found if t.type in _SIDES and t.span[1] <= span[0]), key=place)
    sides = [t.type for t in before[-2:]]
    named = before[-2:][0] if sides == ["METRIC", "CMP"] else None
    limit = any(t.type == "AMOUNT" for t in figure)
    if named is None or not limit or all(meaning(t) != meaning(named) for t in figure):
        return figure
    return [t for t in figure if t.type not in ("METRIC", "OR")]


def _named_so(found: Iterable[Token], span: Span) -> Token | None:
    """Return the figure, known without a definition, that a term's words name."""
    return next((t for t in found if t.type in _STANDING_IN and t.own and t.span == span), None)


def _scope_of(figure: Iterable[Token], named: Token) -> Iterator[Token]:
    """Yield what a definition adds to a figure that is known without it: whose, and as of when."""
    if named.type != "METRIC":
        return
    start = named.span[0]
    for token in figure:
        if token.type in MARKS or token.type == "PERIOD":
            yield token.at((start, start))


def _metrics(naming: Iterable[Token]) -> Iterator[Token]:
    """Yield what a term's own words count: the users of "User Limit"."""
    yield from (t for t in naming if t.type in ("METRIC", "PERIOD"))


def _names_owner(body: Sequence[Token], start: int) -> bool:
    """Say whether a definition names the licensee, and soon: "you and your affiliates"."""
    named = (t for t in body if t.type == "WHOSE" and meaning(t) == Whose.LICENSEE)
    near = any(t.span[0] - start <= _OWNER_REACH for t in named)
    return near and all(t.type not in ("NOT", "CMP", "METRIC") for t in body)


def _standing_in(figure: Iterable[Token], span: Span) -> Iterator[Token]:
    """Yield the tokens of a definition where its term is used; marks of scope take no room."""
    for token in figure:
        value = token.value
        value = replace(value, plain=False) if isinstance(value, Amount) else value
        place = (span[0], span[0]) if token.type in MARKS else span
        yield token.valued(value).at(place)


def _names_figure(token: Token, body: Sequence[Token]) -> bool:
    """Say whether a token near the start of a definition is a figure that can be compared."""
    near = token.span[0] - body[0].span[0] <= _BODY_REACH
    return near and token.type == "METRIC" and meaning(token) != "other"


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


def _condition(body: Sequence[Token], known: dict[str, Condition]) -> Condition | None:
    where = setting(body, known, defining=True)
    kept = [t for t in body if t.type != "DEED"]
    given = [p for p in parse(fold(in_order(kept))) if isinstance(p, Given)]
    whole = conjoin([c for p in given if (c := _tested(p, where)) is not None])
    return _any_party(whole) if isinstance(whole, AllOf) else whole


def _tested(given: Given, where: Setting) -> Condition | None:
    """Return a condition of a definition, turned round behind "anyone other than"."""
    found = condition(given.term, where)
    return negate(found) if found is not None and given.head is Head.UNLESS else found


def _any_party(given: AllOf) -> Condition:
    """Return "any natural person, and any company with less than N" as what it is: either."""
    people = [p for p in given.parts if isinstance(p, IsParty)]
    figures = conjoin([p for p in given.parts if p not in people])
    if not people or figures is None or not thresholds(figures):
        return given
    return disjoin([*people, figures])


def _alternatives(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield metrics with "or" between them: the largest of them is compared."""
    seen = False
    for token in tokens:
        if token.type == "METRIC" and meaning(token) == "other":
            continue
        if token.type == "METRIC" and seen:
            yield token.typed("OR")
        seen = seen or token.type == "METRIC"
        yield token


def plain_name(words: str) -> str:
    """Return a term without article, case, possessive or plural: "your companies" is "company"."""
    name = LEADING.sub("", words.strip().casefold()).removesuffix("'s")
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
    ).replace("\\ ", "s?\\ ")
    if not _SPACED.search(name):
        return re.compile(re.escape(name))
    return re.compile(rf"(?<!\w){stem}(?!\w)", re.IGNORECASE if anycase else 0)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
