"""Terms that a licence defines and uses elsewhere: "Threshold", "Small Business", "your company".

A definition may hold a whole condition ("'Threshold' means annual revenue of 10 million dollars or
more"), only what is counted ("'Total Finances' means the larger of revenue and funding"), only an
amount, or who counts as the licensee (with affiliates). Where the term is used, its tokens stand in
for it; a definition may itself use others, wherever those stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, islice

from modellic.extract.clauses.conditions import (
    thresholds,
)
from modellic.extract.clauses.meant import (
    alternatives,
    condition_of,
    counts_by_month,
    metrics,
    names_figure,
    names_owner,
    purpose_of,
    with_use,
)
from modellic.extract.document.defining import (
    LEADING,
    Definition,
    definitions,
    is_definition,
    is_label,
    titled,
)
from modellic.extract.document.standing_in import MARKS, Term, with_group, with_meaning
from modellic.extract.lexing.denominated import currency_behind, in_currency
from modellic.extract.lexing.token import ATOMS, MEASURES, Token, is_asked, is_firm, meaning, place
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Condition, Duty, Metric, Party, Span, Whose
from modellic.shapes import Shape

_LISTED = 2
"""Places at most where a definition stands that is no list: its sentence, and one item."""
_MOST_TERMS = 500
"""Terms that are kept of one text. Figures of a definition beyond are reported, as no rule's."""
_MOST_USED = 32
"""Terms that are looked for in one sentence; no licence crowds more into one."""
_DEPTH = 4
"""How many definitions may stand behind each other: a limit of a figure of a group."""
_CLOSE_BY = 120
"""Code points between a definition and a use of the term without its capitals."""
_ENDING = re.compile(r"(?<=\w{3}e)[rnm]\b|s\b")
"""That of several, and of a German adjective."""
_SEVERAL = re.compile(r"\s\w{3,}[^s\W]s$")
"""A term of two words or more that names several: "Large Firms"."""
_ADJECTIVE = re.compile(r"(?<=\w{3}e)r\\ ")
"""The ending of a German adjective before its noun: "ein Neuer Nutzer", "Neue Nutzer"."""
_PLURAL_OF = re.compile(r"(?:e?n|e)$")
_LONG = 5
"""Letters of a name that may have such an ending."""
_SPACED = re.compile(r"[A-Za-z\u00c0-\u024f]")
"""A letter of a script that puts blanks between words; others run a term into its neighbours."""
_OWN = Shape(r"^{CJK_OWN}(?=\w{2})")
_YOU = Shape(r"{ADDRESSEE}")
_GROUP = Whose.LICENSEE_AND_AFFILIATES
_OUTSIDE_TRADE = frozenset((Party.ACADEMIC, Party.GOVERNMENT))
"""Kinds by which no text names all of its licensees."""
_PARTIAL = Shape(r"{INCLUDES}|{INCLUDING}", re.IGNORECASE)
_MONTHLY = Meaning("METRIC", Metric.MONTHLY_ACTIVE_USERS)
_BY_TIME = frozenset((Metric.MONTHLY_ACTIVE_USERS, Metric.DAILY_ACTIVE_USERS))
"""What a term counts of users in a month or on a day."""
_QUALITY = re.compile(r"([A-Z]\w+-[A-Z]\w+)\s\w")
"""What a name begins with that is said of others, too: "an entity that is not **Low-Income**"."""
_HEAD_REACH = 6
"""Characters before the term that a sentence defines by a colon."""


@dataclass
class Terms:
    """What the definitions of one text say.

    `conditions`, `spans` and `parts` (where the terms that a term uses are defined) go by the name
    of a term, `figures` holds the tokens of terms that name a metric or an amount alone; `groups`
    are the names of a licensee that include its affiliates, `owners` such names as written,
    `measures` names of figures in words that name one anyway: "Annual Gross Revenue", `monthly`
    those of whom a definition counts by the month: "Active User", and
    `purposes` those without a figure, which count where a licence is asked for: "Excluded Purpose".
    """

    conditions: dict[str, Condition] = field(default_factory=dict)
    figures: dict[str, tuple[Token, ...]] = field(default_factory=dict)
    groups: set[str] = field(default_factory=set)
    owners: set[str] = field(default_factory=set)
    measures: set[str] = field(default_factory=set)
    monthly: set[str] = field(default_factory=set)
    purposes: set[str] = field(default_factory=set)
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    currency: str | None = None
    _definitions: list[Definition] = field(default_factory=list)
    _offers: set[str] = field(default_factory=set)
    """Purposes that are named as products: a figure may be theirs, "the Offerings have N users"."""

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
                self.currency = currency_behind(text, token.span) or self.currency

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
        used = [n for n in named if n not in definition.names and n not in self._offers]
        if not used:
            return definition.body
        out = list(definition.body)
        seen: list[str] = []
        taken: list[Span] = []
        for name in used:
            for match in _uses(name).finditer(definition.text, start, end):
                if not touches_one(match.span(), taken):
                    taken.append(match.span())
                    seen.append(name)
                    out = self._replaced(out, name, match.span())
        self.parts |= dict.fromkeys(definition.names, tuple(seen))
        return tuple(sorted(out, key=place))

    def _defined(self, definition: Definition, body: tuple[Token, ...]) -> tuple[Token, ...]:
        """Enter what a definition says, its body read as `body`; return that."""
        names, types = definition.names, {t.type for t in body}
        self.monthly |= set(names) if counts_by_month(body) else set()
        if _is_of_group(body):
            self.groups |= {plain_name(n) for n in names}
            if names_owner(body, definition.region[0]):
                self.owners |= {n for n in names if n[:1].isupper() or _is_cjk_owner(n)}
        if {"METRIC", "AMOUNT", "CMP"} <= types or "TERM" in types:
            meant = condition_of(body, self.conditions)
            if meant is not None and thresholds(meant):
                names = tuple(n for n in names if plain_name(n) != "you")
                names += tuple(m[1] for n in names if (m := _QUALITY.match(n)))
                partial = len(definition.spans) > _LISTED or _is_partial(definition)
                meant = with_use(meant, definition.naming, body) if partial else meant
                self.conditions |= dict.fromkeys(names, meant)
        elif kinds := tuple(_kinds_of(body)):
            self.figures |= dict.fromkeys(names, kinds)
        elif (used := purpose_of(definition.naming, body)) is not None:
            purposes = {n for n in names if " " in n}  # "Use" is what most licences are of.
            self._offers |= purposes if _is_of_product(definition) else set()
            self.conditions |= dict.fromkeys(purposes, used)
            self.purposes |= purposes
        elif (
            any(map(is_firm, body))
            or (any(names_figure(t, body) for t in body) and not _is_of_product(definition))
            or (("AMOUNT" in types or _is_of_group(body)) and _counts(definition.naming))
        ):
            whole = body if "METRIC" in types else (*metrics(definition.naming), *body)
            kept = tuple(
                _as_named(definition.naming, (t for t in whole if t.type in MEASURES | MARKS))
            )
            self.figures |= dict.fromkeys(names, tuple(alternatives(kept)))
            if "AMOUNT" not in types and _counts(definition.naming):
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
            out = [self._in_group(text, in_currency(t, found, self.currency), counted) for t in out]
        if is_definition(text, found):
            return out
        out = self._by_month(text, out)
        named = self._named(text)
        licensed = named and any(is_asked(t) and meaning(t) == Duty.OBTAIN_LICENSE for t in found)
        taken: list[Span] = []
        for name in named:
            if name in self.purposes and not licensed:
                continue
            own = self.spans[name]
            known = name in self.conditions or self._is_limit(name)
            plain = known and self._is_plain(name, span)
            plain = plain or name in self.measures or _is_capital_by_place(name)
            for match in _uses(name, anycase=plain).finditer(text):
                defined = span in own and match.start() < _HEAD_REACH
                quoted = span in own and text[match.start() - 1 : match.start()] == '"'
                if defined or quoted or touches_one(match.span(), taken):
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
        known = dict.fromkeys((*self.conditions, *self.figures, *self.owners))
        if not known:
            return []
        lower = text.lower()
        bare = _ENDING.sub("", lower)  # "Petites structures" are each a "Petite structure"
        stems = {name: _stem(name).lower() for name in known}
        named = [n for n, s in stems.items() if s in lower or _ENDING.sub("", s) in bare]
        return sorted(named, key=len, reverse=True)[:_MOST_USED]

    def _by_month(self, text: str, found: list[Token]) -> list[Token]:
        """Return the tokens of a sentence with users as those whom a term counts by the month."""
        if not self.monthly:
            return found
        lower = text.lower()
        named = [n for n in self.monthly if n[:-1].lower() in lower][:_MOST_USED]
        uses = [m.span() for name in named for m in _uses(name).finditer(text)]
        users = "METRIC", Metric.USERS
        return [
            t.valued(_MONTHLY) if (t.type, meaning(t)) == users and touches_one(t.span, uses) else t
            for t in found
        ]

    def _in_group(self, text: str, token: Token, counted: Sequence[Span]) -> Token:
        """Return a name of the licensee as that of a group; people who are counted are none."""
        owner = token.type == "WHOSE" and meaning(token) == Whose.LICENSEE
        owner = owner and not any(s <= token.span[0] < e for s, e in counted)
        if owner and self._is_group(plain_name(text[slice(*token.span)])):
            return token.valued(Meaning("WHOSE", str(_GROUP)))
        return token

    def _is_group(self, name: str) -> bool:
        """Say whether a name is that of a group, in a plural of German too: "Organisationen"."""
        singular = _PLURAL_OF.sub("", name)
        return name in self.groups or (len(singular) >= _LONG and singular in self.groups)

    def _replaced(self, found: Sequence[Token], name: str, span: Span) -> list[Token]:
        if name not in self.conditions and name not in self.figures:
            return with_group(found, span)
        if is_label(name):
            found = [t for t in found if t.type != "WHOSE" or not overlap(t.span, span)]
        figure, meant = self.figures.get(name, ()), self.conditions.get(name)
        if thresholds(meant):
            # A "Hyperscaler" is who the text says he is; an "individual" is one by any text.
            found = [t for t in found if not (_names_firms(t) and within_one(t.span, [span]))]
        return with_meaning(found, Term(name, span, figure, meant))


def _names_firms(token: Token) -> bool:
    return token.type == "PARTY" and meaning(token) not in (Party.INDIVIDUAL, Party.COMPANY)


def _kinds_of(body: Sequence[Token]) -> Iterator[Token]:
    """Yield the kinds of licensees that a definition but names, two of them at least: one alone may
    be the licensor's, "the Institute means the university"."""
    told = {t.type for t in body} & (ATOMS | {"UNSAID"})
    kinds = {meaning(t): t for t in body if t.type == "PARTY"}
    if told - {"TERRITORY"} == {"PARTY"} and kinds.keys() == _OUTSIDE_TRADE:
        first, last = kinds.values()
        yield from (first, first.typed("OR"), last)


def _is_of_product(definition: Definition) -> bool:
    """Say whether a term is the name of products, of which it tells who uses them: "what end users
    open"."""
    types = {t.type for t in definition.naming}
    product = any(t.type == "WHOSE" and meaning(t) == Whose.PRODUCT for t in definition.naming)
    return product and "METRIC" not in types


def _counts(naming: Iterable[Token]) -> bool:
    return any(t.type == "METRIC" for t in naming)


def _as_named(naming: Iterable[Token], body: Iterable[Token]) -> Iterator[Token]:
    """Yield what a definition counts, where its term says by which time: "monthly active users"
    are no mere users, whatever the words that explain it."""
    by_time = {meaning(t): t for t in naming if t.type == "METRIC" and meaning(t) in _BY_TIME}
    own = next(iter(by_time.values())) if len(by_time) == 1 else None
    for token in body:
        users = token.type == "METRIC" and meaning(token) == Metric.USERS
        yield token.valued(own.value) if own is not None and users else token


def _is_of_group(body: Iterable[Token]) -> bool:
    """Say whether a definition names a group: "full-time jobs are those in the whole group"."""
    return any(t.type == "WHOSE" and meaning(t) == _GROUP for t in body)


def _is_partial(definition: Definition) -> bool:
    """Say whether a definition tells but part of what its term means: "commercial use includes"."""
    start = max((t.span[1] for t in definition.naming), default=0)
    figures = (t.span[0] for t in definition.body if t.type == "AMOUNT")
    return _PARTIAL.search(definition.text, start, next(figures, start)) is not None


def _is_cjk_owner(name: str) -> bool:
    """Say whether a term of a script without capitals is long enough to be no word of its own."""
    return len(name) >= _LONG and not _SPACED.search(name)


def _is_capital_by_place(name: str) -> bool:
    """Say whether a term has its capital from where it was defined: "Total finances"."""
    return " " in name and name == name.capitalize()


def plain_name(words: str) -> str:
    """Return a term without article, case, possessive or plural: "your companies" is "company".

    Any word for those whom the licence speaks to is the same: "Ihr" is "Sie".
    """
    name = LEADING.sub("", words.strip().casefold()).removesuffix("'s")
    name = _OWN.sub("", name)
    if _YOU.fullmatch(name) or _YOU.fullmatch(words.strip().casefold()):
        return "you"
    if name.endswith("ies"):
        return name[:-3] + "y"
    return name.removesuffix("es" if name.endswith("sses") else "").removesuffix("s")


def _stem(name: str) -> str:
    """Return what a term begins with whether it names one or several: "Large Companies"."""
    return name[: -3 if name.endswith(("ies", "sses")) else -1]


@lru_cache(maxsize=_MOST_TERMS)
def _uses(name: str, *, anycase: bool = False) -> re.Pattern[str]:
    if name.endswith(("y", "ies")):
        stem = re.escape(_stem(name)) + "(?:y|ies)"
    elif name.endswith("sses"):
        stem = re.escape(name[:-2]) + "(?:es)?"
    elif _SEVERAL.search(name):
        stem = re.escape(name[:-1]) + "s?"
    else:
        stem = re.escape(name) + "(?:e?[sn]|e)?"
    stem = _ADJECTIVE.sub(r"[rsnm]?\\ ", stem).replace("\\ ", "s?\\ ")
    if not _SPACED.search(name):
        return re.compile(re.escape(name))
    return re.compile(rf"(?<!\w){stem}(?!\w)", re.IGNORECASE if anycase else 0)
