"""From all tokens of a sentence to those that the grammar can read in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from modellic.extract.folding.any_use import of_any_use
from modellic.extract.folding.countries import united
from modellic.extract.folding.figures_shared import (
    joined,
    kinds_with_one_figure,
    kinds_with_their_figures,
)
from modellic.extract.folding.instead import ordered_instead
from modellic.extract.folding.joined_uses import uses_alone, uses_excepted, uses_joined
from modellic.extract.folding.joints import (
    of_described,
    of_everybody,
    of_kinds,
    of_largest,
    of_nobody,
    of_two_firms,
)
from modellic.extract.folding.listed_kinds import of_listed_kinds
from modellic.extract.folding.owners import (
    counted_people,
    is_a_case,
    names_somebody,
    of_one_group,
    says_again,
)
from modellic.extract.folding.periods import led_by_period
from modellic.extract.lexing.fees import without_paid
from modellic.extract.lexing.token import MEASURES, READ, Token, is_lack, meaning
from modellic.extract.words.spans import begins_inside, overlap
from modellic.rules import Duty, Metric, Party, Prohibition, Span, Use

_UNMEASURED = READ - MEASURES
"""What is read where nothing is counted."""
_LIFTING = frozenset(("UNLESS", "NOT"))
"""What may lift a ban: "unless", "without"."""
_TOLD_TWICE = frozenset(("DEED", "USE"))
_SHARING = frozenset(("CMP", "PARTY", "WHOSE"))
"""What figures, or firms, may have in common."""
_OF_A_GROUP = frozenset(("WHOSE", "AND"))
_OF_SOMEBODY = frozenset(("PARTY", "METRIC"))


def legible(found: Sequence[Token]) -> list[Token]:
    """Return the tokens that the grammar can read in this sentence."""
    found = _done_and_named(found)
    types = {t.type for t in found}
    figures = "AMOUNT" in types and any(_counts(t, found) for t in found)
    measured = figures or "TERM" in types
    kept = _measured(found, types, figures=figures) if measured else _plainly(found, types)
    if "TERRITORY" in types:
        kept = united(kept)
    if not types.isdisjoint(_LIFTING):
        kept = uses_excepted(list(ordered_instead(kept)))
    return uses_joined(kept, measured=measured)


def _done_and_named(found: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens without what is but a part of who is meant, or of what is done."""
    types = {t.type for t in found}
    if "DEED" in types:
        found = of_nobody(without_paid(found))
    if "BAN" in types:
        found = of_any_use(found)
    if types >= _TOLD_TWICE:
        found = uses_alone(found)
    if types >= _OF_A_GROUP:
        found = of_one_group(found)
    if types >= _OF_SOMEBODY:
        found = [t for t in found if not names_somebody(t, found)]
    return found


def _plainly(found: Sequence[Token], types: Set[str]) -> list[Token]:
    """Return what can be read where nothing is counted: words of measure mean nothing there."""
    trained = _is_computed(found, types)
    parties = _parties(found, _cases(found)) if "PARTY" in types else []
    if not _SHARING.isdisjoint(types):
        found = joined(of_two_firms(found))
    if "LARGEST" in types:
        found = of_largest(found)
    if not parties and not trained:
        return [t for t in found if t.type in _UNMEASURED]
    return [
        t
        for t in of_kinds([t for t in found if t.type in READ])
        if t.type not in MEASURES
        and not (t.type == "USE" and parties and begins_inside(t.span, parties))
        and not (trained and _is_training(t))
    ]


def _measured(found: Sequence[Token], types: Set[str], *, figures: bool) -> list[Token]:
    """Return what can be read where something is counted.

    A deed that begins amid the word for a figure ("employed"), or for whose it is ("operated by
    you"), is but that word.
    """
    computed = _is_computed(found, types)
    silent = frozenset() if figures else MEASURES
    owners = counted_people(found)
    again = says_again(found)
    counted = [] if silent else [t.span for t in found if t.type == "METRIC"]
    run = [t.span for t in found if t.type == "WHOSE" and not silent]
    # "Whoever gains a profit of more than N" tells a figure, where nothing is forbidden.
    earned = {start for start, _ in counted} if "MUST_NOT" not in types else set()
    cases = _cases(found)
    parties = _parties(found, cases)
    # "Without a licence: individuals" lacks the licence, and turns nobody round.
    leaves = {t.span[0] for t in found if t.type == "LEAVE"}
    rows = {*kinds_with_one_figure(found), *kinds_with_their_figures(found)}
    found = joined(of_two_firms(found))
    kinds = of_everybody(of_listed_kinds(of_described(found)))
    # What the grammar does not read stands between what it does.
    return [
        t
        for t in of_kinds([t for t in of_largest(led_by_period(kinds)) if t.type in READ])
        if t.type not in silent
        and not (_says_nothing_new(t) and t.span not in cases and t.span not in rows)
        and not (t.type == "USE" and parties and begins_inside(t.span, parties))
        and t.span not in owners
        and not (t.span[0] in leaves and is_lack(t))
        and not (t.type == "DEED" and begins_inside(t.span, counted) and not _pays(t))
        and not (t.type == "DEED" and any(t.span[0] == s < t.span[1] < end for s, end in run))
        and not (t.span[0] in earned and meaning(t) == Prohibition.COMMERCIAL_USE)
        and not (again and t.type in MEASURES and not t.own)
        and not (computed and _is_training(t))
    ]


def _cases(found: Sequence[Token]) -> set[Span]:
    """Return where somebody is one of two cases."""
    return {t.span for t in found if t.type == "PARTY" and is_a_case(t, found)}


def _parties(found: Sequence[Token], cases: Iterable[Span]) -> list[Span]:
    """Return where somebody is named of whom more is said than that it is a company."""
    named = [t.span for t in found if t.type == "PARTY" and not _says_nothing_new(t)]
    return [*named, *cases]


def _is_computed(found: Iterable[Token], types: Set[str]) -> bool:
    """Say whether a sentence counts the computing that a model was trained with."""
    return "METRIC" in types and any(
        t.type == "METRIC" and meaning(t) == Metric.MODEL_COMPUTE for t in found
    )


def _is_training(token: Token) -> bool:
    return token.type == "USE" and meaning(token) == Use.TRAIN_MODEL


def _counts(token: Token, found: Iterable[Token]) -> bool:
    """Say whether a token is the word for a figure, and not for the price in words of payment:
    "companies must pay a fee of $99"."""
    if token.type != "METRIC" or meaning(token) != "other":
        return token.type == "METRIC"
    return not any(t.type == "DEED" and _pays(t) and overlap(t.span, token.span) for t in found)


def _says_nothing_new(token: Token) -> bool:
    """Say whether a condition beside a figure is but its owner, or what happens beyond it.

    "A company with more than 50 employees", "beyond 1 million users this licence is terminated".
    """
    return (token.type, meaning(token)) in (("PARTY", Party.COMPANY), ("USE", Use.TERMINATED))


def _pays(token: Token) -> bool:
    """Say whether a deed is a fee's, which its own word names: "the licence fee is negotiated"."""
    return meaning(token) == Duty.PAY_ROYALTY
