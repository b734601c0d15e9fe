"""What stands in a sentence for a term that it uses, beside what the sentence says itself.

"Your Revenue exceeds the Revenue Limit" names the figure, so that of the limit is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from modellic.extract.clauses.conditions import is_limit
from modellic.extract.lexing.token import (
    MEASURES,
    Token,
    bans_commerce,
    closes,
    meaning,
    option,
    place,
)
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, within_one
from modellic.rules import UPPER, Condition, Span, Whose

MARKS = frozenset(("WHOSE", "ASOF", "ATTRIBUTABLE"))
"""What a definition may say of a figure besides what is counted."""
_ARTICLE = 5
"""Characters of "the" or "a" between the words that leave a term out and the term."""
_NEAR = 16
"""Characters between a comparator and the term that it compares with."""
_SIDES = frozenset(("METRIC", "CMP", "AMOUNT", "AND", "OR", "TERM", "SEP"))
_STANDING_IN = MEASURES | {"TERM"}
_NAMED_SO = frozenset(("GRANT", "USE"))
"""What the words of a term say by themselves, and do not where a definition says what they mean."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term where a sentence uses it: a figure, an amount or a whole condition (`meant`)."""

    name: str
    span: Span
    figure: tuple[Token, ...]
    meant: Condition | None


def with_group(found: Iterable[Token], span: Span) -> list[Token]:
    """Return the tokens of a sentence, a name of the licensee as that of a group."""
    kept = [t for t in found if t.type != "WHOSE" or not overlap(t.span, span)]
    return [*kept, Token("WHOSE", Meaning("WHOSE", str(Whose.LICENSEE_AND_AFFILIATES)), span)]


def with_meaning(found: Sequence[Token], term: Term) -> list[Token]:
    """Return the tokens of a sentence with those of a definition in the place of its term."""
    figure, span = term.figure, term.span
    named = None if _is_limit(term) else _named_so(found, span) or _named_within(found, term)
    if named is not None:
        return [*found, *_scope_of(figure, named)]
    covered = (MEASURES | {"REFERS"}) - _unsaid(figure)
    kept = [t for t in found if t.type not in covered or not overlap(t.span, span)]
    kept += _beyond(found, kept, span)
    kept = [t for t in kept if not bans_commerce(t) or not span[0] <= t.span[0] < span[1]]
    if term.meant is None:
        return [*kept, *_standing_in(_unnamed(figure, kept, span), span)]
    kept = [t for t in kept if t.type not in _NAMED_SO or not _is_named(t, span)]
    compared = [t for t in kept if t.type == "CMP" and _compares(t, span, kept)]
    kept = [t for t in kept if t not in compared]
    upper = any(meaning(t) in UPPER for t in compared)
    turned = bool(compared) and upper is not is_limit(term.meant)
    turned = turned is not _leaves_out(kept, span, beyond=is_limit(term.meant))
    extra = [Token("NOT", "not", (span[0], span[1] + 1))] if turned else []
    return [*kept, *extra, Token("TERM", term.name, span)]


def _beyond(found: Iterable[Token], kept: Sequence[Token], span: Span) -> Iterator[Token]:
    """Yield the comparator of "beyond the limit", where these words as a whole would look back."""
    if any(t.type == "CMP" and 0 <= span[0] - t.span[1] <= _NEAR for t in kept):
        return
    for token in found:
        opens = token.span[0] < span[0] < token.span[1]
        if token.type == "REFERS" and meaning(token) == "beyond" and opens:
            reached = "gteq" if option(token, "reach") else "gt"
            yield Token("CMP", Meaning("CMP", reached), (token.span[0], span[0]))


def _leaves_out(found: Iterable[Token], span: Span, *, beyond: bool) -> bool:
    """Say whether the words right before a term leave it out: "firms other than a Small Shop"; with
    `beyond`, those for what lies outside a limit, too: "use beyond the Free Tier"."""
    close = [t for t in found if 0 <= span[0] - t.span[1] <= _ARTICLE]
    left = any(
        t.type == "LEAVES" or (beyond and t.type == "ABROAD" and not meaning(t)) for t in close
    )
    return left and all(t.type != "UNLESS" for t in close)


def _is_named(token: Token, span: Span) -> bool:
    """Say whether words are but those of a term: the "free tier" of "Free Tier" grants nothing."""
    return span[0] <= token.span[0] and token.span[1] <= span[1]


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


def _is_limit(term: Term) -> bool:
    """Say whether a definition tells more than what is counted: "Umsatzgrenze" is of sales by its
    name alone, and how much they are stands in its definition."""
    return term.meant is not None or any(t.type == "AMOUNT" for t in term.figure)


def _named_so(found: Iterable[Token], span: Span) -> Token | None:
    """Return the figure, known without a definition, that a term's words name."""
    return next((t for t in found if t.type in _STANDING_IN and t.own and t.span == span), None)


def _named_within(found: Iterable[Token], term: Term) -> Token | None:
    """Return the figure whose words hold a term and tell its period besides, of which the
    definition says nothing: "annual receipts" by what "receipts" are."""
    counted = {meaning(t) for t in term.figure if t.type == "METRIC"}
    if any(t.type == "PERIOD" for t in term.figure):
        return None
    return next(
        (
            t
            for t in found
            if t.type == "METRIC"
            and t.own
            and option(t, "period")
            and within_one(term.span, [t.span])
            and counted == {meaning(t)}
        ),
        None,
    )


def _scope_of(figure: Iterable[Token], named: Token) -> Iterator[Token]:
    """Yield what a definition adds to a figure that is known without it: whose, and as of when."""
    if named.type != "METRIC":
        return
    start = named.span[0]
    for token in figure:
        if token.type in MARKS or token.type == "PERIOD":
            yield token.at((start, start))


def _standing_in(figure: Iterable[Token], span: Span) -> Iterator[Token]:
    """Yield the tokens of a definition where its term is used; marks of scope take no room."""
    for token in figure:
        value = token.value
        value = replace(value, plain=False) if isinstance(value, Amount) else value
        place = (span[0], span[0]) if token.type in MARKS else span
        yield token.valued(value).at(place)


def _compares(comparator: Token, term: Span, found: Sequence[Token]) -> bool:
    """Say whether a comparator is a term's: "above the Limit", "the Limit is exceeded"."""
    start, end = comparator.span
    if 0 <= term[0] - end <= _NEAR:
        # 超过5000人的小微企业, 5000人を超える小規模事業者: the number is what is compared.
        sums = [t.span for t in found if t.type == "AMOUNT"]
        before = closes(comparator) and any(0 <= start - e <= _NEAR for _, e in sums)
        return not (before or any(end <= s < term[0] for s, _ in sums))
    amounts = any(t.type == "AMOUNT" and 0 <= t.span[0] - end <= _NEAR for t in found)
    return 0 <= start - term[1] <= 1 and not amounts
