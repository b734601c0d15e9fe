"""What the body of a definition says: a condition, a figure or an amount alone, or whose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from modellic.extract.clauses.building import condition
from modellic.extract.clauses.conditions import (
    COMMERCIAL,
    conjoin,
    disjoin,
    negate,
    thresholds,
    two_of,
)
from modellic.extract.clauses.parser import Given, Head, parse
from modellic.extract.clauses.scope import Setting, setting
from modellic.extract.folding.folding import fold
from modellic.extract.folding.itemized import one_by_one
from modellic.extract.folding.order import in_order
from modellic.extract.lexing.criteria import counts_two
from modellic.extract.lexing.token import (
    ATOMS,
    JOINTS,
    USE_OF_BAN,
    Token,
    as_use,
    is_banned,
    meaning,
    option,
)
from modellic.extract.words.spans import touches_one
from modellic.rules import (
    AllOf,
    Condition,
    InUse,
    IsParty,
    Party,
    Period,
    Prohibition,
    Span,
    Use,
    Whose,
)

_ASKED_FOR = (Use.COMMERCIAL, Use.HOSTED_SERVICE, Use.DISTRIBUTE, Use.PRODUCT)
"""Uses that licences are asked for."""
_QUALIFIES = frozenset(
    ("NOT", "NOR", "UNLESS", "MUST_NOT", "LEAVES", "LEAVE", "IF", "FIELD", "AMOUNT")
)
"""What makes a purpose another than the uses that its definition names."""
_FIGURE = frozenset(("METRIC", "AMOUNT"))
_BODY_REACH = 90
"""Characters of a definition within which the figure stands that it is of."""
_OWNER_REACH = 24
"""Characters of a definition within which the licensee is named whom it widens to a group."""


def condition_of(body: Sequence[Token], known: dict[str, Condition]) -> Condition | None:
    """Return the condition that a definition states; `known` are those of other terms."""
    where = setting(body, known, defining=True)
    kept = list(_with_acts(body))
    given = [p for p in parse(one_by_one(fold(in_order(kept)), kept)) if isinstance(p, Given)]
    whole = conjoin([c for p in given if (c := _tested(p, where)) is not None])
    whole = two_of(whole) if whole is not None and counts_two(body) else whole
    return _any_party(whole) if isinstance(whole, AllOf) else whole


def _with_acts(body: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens of a definition with what is done with the work as a use: "whoever sells it
    or has N users". Members are joined as the last ones: "(a) …, (b) …, or (c) …"."""
    acts = {t.span: meaning(as_use(t)) for t in body if _is_act(t, ())}
    rest = [t for t in body if t.type != "USE" or acts.get(t.span) != meaning(t)]
    uses = [t.span for t in rest if t.type == "USE"]
    rest = [t for t in rest if t.type != "DEED" or _is_act(t, uses)]
    row = any(t.type == "OR" for t in rest) and all(t.type != "AND" for t in rest)
    for token, behind in zip_longest(rest, rest[1:]):
        if token.type != "DEED":
            yield token
            continue
        yield as_use(token)
        if row and behind is not None and behind.type not in JOINTS:
            yield Token("OR", "or", (token.span[1], token.span[1]))


def _is_act(token: Token, uses: Sequence[Span]) -> bool:
    told = is_banned(token) and meaning(token) in USE_OF_BAN
    trade = meaning(token) == Prohibition.COMMERCIAL_USE  # Of which figures tell, too: "earns N".
    return told and not trade and not touches_one(token.span, uses)


def with_use(meant: Condition, naming: Iterable[Token], body: Sequence[Token]) -> Condition:
    """Return what a list says of the use that it defines: "commercial use means: (a) sale; (b)
    use by a company with more than N employees" is commercial use in the plain sense, or that.

    So for those whose use is commercial by their name, where not all of their kinds are read.
    """
    named = [t for t in naming if t.type == "USE" and meaning(t) == Use.COMMERCIAL]
    if not named and _has_unread_kind(body):
        named = [t for t in naming if option(t, "use") == Use.COMMERCIAL]
    return disjoin([COMMERCIAL, meant]) if named else meant


def _has_unread_kind(body: Sequence[Token]) -> bool:
    """Say whether one of the kinds that a list names is not read, "any partnership"."""
    starts = [n for n, t in enumerate(body) if t.type == "ITEM"]
    items = (body[start:end] for start, end in pairwise([*starts, len(body)]))
    return any(all(t.type not in ATOMS or meaning(t) == Party.COMPANY for t in i) for i in items)


def purpose_of(naming: Sequence[Token], body: Sequence[Token]) -> Condition | None:
    """Return the uses that an "Excluded Purpose" is any of, None where the body says more.

    The term is of some use by its name, and its words are no use themselves: what "Commercial Use"
    means is for the plain word.
    """
    types = {t.type for t in naming}
    if "ACTIVITY" not in types or "USE" in types or any(t.type in _QUALIFIES for t in body):
        return None
    told = (t for t in _with_acts(body) if t.type == "USE" and _is_one(t))
    uses = dict.fromkeys(InUse(Use(meaning(t))) for t in told)
    return disjoin(list(uses)) if uses else None


def _is_one(token: Token) -> bool:
    """Say whether a token names one use, and no more than that."""
    return meaning(token) in _ASKED_FOR


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


def alternatives(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield figures with "or" between them: the largest of those that share a sum is compared,
    "revenue or funding", and any that has its own is enough, "$1M in revenue or 5,000 users"."""
    kept = [t for t in tokens if t.type != "METRIC" or meaning(t) != "other"]
    apart = sum(t.type == "AMOUNT" for t in kept) > 1
    told: set[str] = set()
    for token in kept:
        whole = told >= _FIGURE if apart else "METRIC" in told
        if whole and token.type in (_FIGURE if apart else ("METRIC",)):
            yield token.typed("OR")
            told.clear()
        told.add(token.type)
        yield token


def counts_by_month(body: Sequence[Token]) -> bool:
    """Say whether a definition counts somebody by the month: "whoever uses it at least once in a
    calendar month"."""
    by_month = any(t.type == "PERIOD" and meaning(t) == Period.MONTH for t in body)
    return by_month and all(t.type not in ("AMOUNT", "TERM") for t in body)


def metrics(naming: Iterable[Token]) -> Iterator[Token]:
    """Yield what a term's own words count: the users of "User Limit"."""
    yield from (t for t in naming if t.type in ("METRIC", "PERIOD"))


def names_owner(body: Sequence[Token], start: int) -> bool:
    """Say whether a definition names the licensee, and soon: "you and your affiliates"."""
    named = (t for t in body if t.type == "WHOSE" and meaning(t) == Whose.LICENSEE)
    near = any(t.span[0] - start <= _OWNER_REACH for t in named)
    return near and all(t.type not in ("NOT", "CMP", "METRIC") for t in body)


def names_figure(token: Token, body: Sequence[Token]) -> bool:
    """Say whether a token near the start of a definition is a figure that can be compared.

    "Any person who downloads it" counts nobody.
    """
    near = token.span[0] - body[0].span[0] <= _BODY_REACH
    counts = token.type == "METRIC" and option(token, "weak") is None
    return near and counts and meaning(token) != "other"
