"""From all tokens of a sentence to those that the grammar reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from modellic.extract.folding.any_use import of_any_use
from modellic.extract.folding.arranging import arranged
from modellic.extract.folding.cases_side_by_side import with_cases_side_by_side
from modellic.extract.folding.choices import parted
from modellic.extract.folding.countries import united
from modellic.extract.folding.exceptions import excepted, from_exceptions, unless_either
from modellic.extract.folding.figures_shared import (
    joined,
    kinds_with_one_figure,
    kinds_with_their_figures,
)
from modellic.extract.folding.instead import ordered_instead
from modellic.extract.folding.joined_uses import (
    counted_and_used,
    used_and_counted,
    uses_alone,
    uses_excepted,
    uses_joined,
)
from modellic.extract.folding.joints import (
    nor_to,
    not_denied_twice,
    of_described,
    of_everybody,
    of_kinds,
    of_largest,
    of_nobody,
    of_two_firms,
    parts_a_measure,
    turned_as_a_whole,
)
from modellic.extract.folding.listed_kinds import of_listed_kinds
from modellic.extract.folding.named_twice import named_once
from modellic.extract.folding.objects import verb_of_both
from modellic.extract.folding.one_limit import with_limits_of_one_word
from modellic.extract.folding.owners import (
    counted_people,
    is_a_case,
    names_somebody,
    of_one_group,
    says_again,
)
from modellic.extract.folding.periods import led_by_period, within
from modellic.extract.folding.reaching import reached
from modellic.extract.folding.references import joined_to_reference, opens_atom
from modellic.extract.folding.second_words import (
    deeds_apart,
    denied_each,
    denied_whole,
    without_second_if,
)
from modellic.extract.folding.tied import tied
from modellic.extract.folding.uncounted_before import without_uncounted_before
from modellic.extract.lexing.fees import without_paid
from modellic.extract.lexing.token import (
    ATOMS,
    HEADS,
    JOINTS,
    MEASURES,
    MODALS,
    READ,
    Token,
    is_asked,
    is_lack,
    meaning,
    option,
)
from modellic.extract.words.spans import begins_inside, holds_one, overlap
from modellic.rules import Duty, Metric, Party, Prohibition, Use

_ORDER = 8
"""Characters of the words of order between "not" and an "or": "not by or on behalf of"."""
_FOLDED = JOINTS | HEADS | {"SEP"}
"""What is another, or nothing, by its neighbours."""
_NEGATION_REACH = 32
"""Characters between "not" and the condition that it turns round."""


def fold(found: Sequence[Token]) -> list[Token]:
    """Leave the tokens that the grammar reads.

    "and" and "or" join nouns far more often than conditions, so only those between two conditions
    stay. "If" before what the lists do not know opens no condition that could be read: it stays
    as BARE. Words of measure mean nothing in a sentence without an amount and a metric.
    """
    found = with_cases_side_by_side(found)
    legibly = without_uncounted_before(legible(list(nor_to(found))))
    readable = excepted(list(reached(list(_plain(verb_of_both(named_once(legibly)))))))
    ordered = turned_as_a_whole(arranged(within(readable)))
    again = from_exceptions(ordered)
    pieces = _folded(counted_and_used(used_and_counted(ordered)))
    folded = _sound(list(tied(pieces, kinds_with_one_figure(found))))
    folded = with_limits_of_one_word(folded, found)
    return [t.typed("AGAIN") if t.type == "UNLESS" and t.span in again else t for t in folded]


def _plain(kept: Sequence[Token]) -> Iterator[Token]:
    """Drop words that say nothing beside their neighbours.

    The "not" of words that are a deed as a whole ("does not apply to"), the "both" of "exceeds both
    100 employees and ...", and the "for those with" of "except for those with". Nor does "not
    qualify as a Small Shop" grant.
    """
    reached = 0
    before = ""
    sums = sorted(t.span[0] for t in kept if t.type == "AMOUNT")
    for at, token in enumerate(kept):
        beyond = token.type == "REFERS" and meaning(token) == "beyond"
        if beyond and before == "METRIC" and not _counted_before(kept, at):
            said = next((t for t in reversed(kept[:at]) if t.type == "AMOUNT"), None)
            if said is not None:
                yield said.at(token.span)
                continue
        if token.type == "REFERS" and holds_one(token.span, sums):
            continue
        if beyond and any(0 <= start - token.span[1] <= 2 for start in sums):
            continue  # "beyond the first $5 million", "exceeds the limit ($5,000)" compare
        if token.type == "GRANT" and _is_of_no_term(kept, at):
            continue
        passed = _passed(kept, at)
        if passed is not None:
            yield passed.at(token.span)
            continue
        if token.type == "DEED":
            reached = max(reached, token.span[1])
        inside = token.type == "NOT" and reached > 0 and token.span[1] <= reached
        # "Any entity which is not a Small Shop requires a licence": it turns the term round.
        inside = inside and "TERM" not in [t.type for t in kept[at + 1 : at + 2]]
        paired = token.type in ("AND", "OR") and before == "CMP" and meaning(token) == "pair"
        again = token.type == "IF" and before in ("UNLESS", "ONLY_IF")
        if not (inside or paired or again or _joins_words(kept, at)):
            before = token.type if token.type != "DEED" else before
            yield token


def _is_of_no_term(kept: Sequence[Token], at: int) -> bool:
    return [t.type for t in kept[max(0, at - 1) : at + 2]] == ["NOT", "GRANT", "TERM"]


def _passed(kept: Sequence[Token], at: int) -> Token | None:
    """Return what compares where a limit is but what is passed: "exceeds the limit of N"."""
    if kept[at].type != "CMP" or meaning(kept[at]) != "lteq":
        return None
    before = list(takewhile(lambda t: t.type in ("METRIC", "PERIOD"), reversed(kept[:at])))
    passed = kept[at - len(before) - 1] if len(before) < at else None
    beyond = passed is not None and passed.type == "CMP" and meaning(passed) == "gt"
    return passed if beyond else None


def _joins_words(kept: Sequence[Token], at: int) -> bool:
    """Say whether an "or" behind "not" joins words of order: "not by or for a Big Company"."""
    token = kept[at]
    before = kept[at - 1] if at and token.type == "OR" else None
    if before is None or before.type != "NOT":
        return False
    return not meaning(before) and 0 < token.span[0] - before.span[1] <= _ORDER


def _counted_before(kept: Sequence[Token], at: int) -> bool:
    """Say whether the word for a figure before `at` closes one: "N calls a month, beyond that"."""
    while at > 1 and kept[at - 1].type == "METRIC":
        at -= 1
        if kept[at - 1].type == "AMOUNT":
            return kept[at].span[0] - kept[at - 1].span[1] <= 1
    return False


def _pays(token: Token) -> bool:
    """Say whether a deed is a fee's, which its own word names: "the licence fee is negotiated"."""
    return meaning(token) == Duty.PAY_ROYALTY


def _sound(folded: list[Token]) -> list[Token]:
    """Drop the connectives that lost a side while others were turned: the grammar needs both."""
    for at in range(len(folded) - 1, -1, -1):
        kind = folded[at].type
        before = folded[at - 1].type if at else ""
        behind = folded[at + 1].type if at + 1 < len(folded) else ""
        joins = before in ATOMS and (behind in ATOMS or behind == "NOT")
        if (kind in ("AND", "OR") and not joins) or (kind == "NOT" and behind not in ATOMS):
            del folded[at]
        elif kind in HEADS and behind not in ATOMS and behind != "NOT":
            folded[at] = folded[at].typed("BARE")
    return folded


def legible(found: Sequence[Token]) -> list[Token]:
    """Return the tokens that the grammar can read in this sentence.

    A deed that begins amid the word for a figure ("employed"), or for whose it is ("operated by
    you"), is but that word.
    """
    found = of_one_group(uses_alone(of_any_use(of_nobody(without_paid(found)))))
    if any(t.type == "PARTY" for t in found):
        found = [t for t in found if not names_somebody(t, found)]
    types = {t.type for t in found}
    figures = "AMOUNT" in types and any(_counts(t, found) for t in found)
    measured = figures or "TERM" in types
    computed = any(t.type == "METRIC" and meaning(t) == Metric.MODEL_COMPUTE for t in found)
    silent = frozenset() if figures else MEASURES
    owners = counted_people(found) if measured else frozenset()
    again = measured and says_again(found)
    counted = [] if silent else [t.span for t in found if t.type == "METRIC"]
    run = [t.span for t in found if t.type == "WHOSE" and not silent]
    # "Whoever gains a profit of more than N" tells a figure, where nothing is forbidden.
    earned = {start for start, _ in counted} if "MUST_NOT" not in types else set()
    cases = {t.span for t in found if t.type == "PARTY" and is_a_case(t, found)}
    parties = [t.span for t in found if t.type == "PARTY" and not _says_nothing_new(t)]
    parties += cases
    # "Without a licence: individuals" lacks the licence, and turns nobody round.
    leaves = {t.span[0] for t in found if t.type == "LEAVE"}
    rows = {*kinds_with_one_figure(found), *kinds_with_their_figures(found)}
    found = joined(of_two_firms(found))
    kinds = of_everybody(of_listed_kinds(of_described(found))) if measured else found
    # What the grammar does not read stands between what it does.
    readable = (
        t
        for t in of_kinds([t for t in of_largest(led_by_period(kinds)) if t.type in READ])
        if t.type in READ
        and t.type not in silent
        and not (measured and _says_nothing_new(t) and t.span not in {*cases, *rows})
        and not (t.type == "USE" and parties and begins_inside(t.span, parties))
        and t.span not in owners
        and not (measured and t.span[0] in leaves and is_lack(t))
        and not (t.type == "DEED" and begins_inside(t.span, counted) and not _pays(t))
        and not (t.type == "DEED" and any(t.span[0] == s < t.span[1] < end for s, end in run))
        and not (t.span[0] in earned and meaning(t) == Prohibition.COMMERCIAL_USE)
        and not (again and t.type in MEASURES and not t.own)
        and not (computed and t.type == "USE" and meaning(t) == Use.TRAIN_MODEL)
    )
    excepted = uses_excepted(list(ordered_instead(list(united(readable)))))
    return uses_joined(excepted, measured=measured)


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


def _folded(kept: Sequence[Token]) -> Iterator[Token]:
    before = ""
    kept = unless_either(deeds_apart(without_second_if(joined_to_reference(kept))))
    kept = not_denied_twice(denied_each(list(denied_whole(kept))))
    for at, token in enumerate(kept):
        if token.type not in _FOLDED:
            before = token.type
            yield token
            continue
        for piece in _pieces(kept, at, before):
            before = piece.type
            yield piece


def _pieces(kept: Sequence[Token], at: int, before: str) -> Iterator[Token]:
    """Yield what a token is once its neighbours are known: itself, another, or nothing."""
    token, opens = kept[at], opens_atom(kept, at + 1)
    match token.type:
        case "AND" | "OR" if not (opens and before in ATOMS) or parts_a_measure(kept, at):
            return
        case "OR" if meaning(token) == "members" and not _names_members(kept, at):
            return
        case "AND":
            yield _and_of(kept, at)
        case "NOT" if not opens or not _turns(token, kept[at + 1]):
            return
        case "NOR":
            yield from _neither(kept, at, before) if opens else ()
        case "SEP" if before in ATOMS and _joined_behind(kept, at):
            if kept[at + 1].type not in ("AND", "OR"):
                yield token.typed(_joined_behind(kept, at))
        case "ONLY_IF" if _asks_for_deed(kept, at):
            yield token.typed("BARE")
        case "IF" | "UNLESS" | "ONLY_IF" if not opens:
            yield token.typed("BARE")
        case _:
            yield token


def _and_of(kept: Sequence[Token], at: int) -> Token:
    """Return what an "and" between two conditions is: itself, "or", or what opens another one."""
    token = kept[at]
    if parted(kept, at):
        return Token("IF", "if", token.span, own=token.own)
    return token.typed("OR") if meaning(token) == "names" and _names_either(kept, at) else token


def _asks_for_deed(kept: Sequence[Token], at: int) -> bool:
    """Say whether an item below "provided that:" tells what is to be done with copies or changes.

    "Modified files carry notices of it": the use is whose notices they are, and no condition. Nor
    is one whose words are among those of the deed: "provided that you hand on a copy of it".
    """
    behind = kept[at + 1 : at + 3]
    if [t.type for t in behind] != ["USE", "DEED"] or not is_asked(behind[1]):
        return False
    if kept[at].own:
        return overlap(behind[0].span, behind[1].span)
    return all(t.own for t in behind)


def _neither(kept: Sequence[Token], at: int, before: str) -> Iterator[Token]:
    """Yield what a "nor" before a condition is: one more of what is banned, or "and not"."""
    banned = _bans_on(kept, at)
    if before in ATOMS:
        yield kept[at].typed("OR" if banned else "AND")
    if not banned:
        yield kept[at].typed("NOT")


def _bans_on(kept: Sequence[Token], at: int) -> bool:
    """Say whether a "nor" leads on to the next of what is banned, and names no condition.

    "You may not distribute it, nor host it as a service".
    """
    before = list(takewhile(lambda t: t.type not in MODALS, reversed(kept[:at])))
    modal = kept[at - len(before) - 1] if len(before) < at else None
    conditional = any(t.type in MEASURES | HEADS | {"NOT", "SEP"} for t in before)
    return modal is not None and modal.type == "MUST_NOT" and not conditional


def _names_members(kept: Sequence[Token], at: int) -> bool:
    """Say whether somebody is named beside others of whom figures tell, and no "if" opens that:
    "companies with N staff and those with M users need a licence"."""
    before = list(takewhile(lambda t: t.type in ATOMS | JOINTS, reversed(kept[:at])))
    opened = at - len(before) - 1
    headed = opened >= 0 and kept[opened].type in HEADS
    if before and before[0].type == "PARTY":
        return True
    figures = before
    if before and before[0].type == "USE":  # "Firms that host it and firms with N staff"
        figures = [*before, *takewhile(lambda t: t.type in ATOMS, kept[at + 1 :])]
    return not headed and any(t.type == "AMOUNT" for t in figures)


def _names_either(kept: Sequence[Token], at: int) -> bool:
    """Say whether an "and" stands between somebody and others, or those whom a figure describes.

    "Schools and companies with less than N", "individuals and non-profits": nobody is both,
    whichever stands first. Whoever is no school, and has N, is both.
    """
    if at > 1 and kept[at - 2].type == "NOT":
        return False
    before, behind = kept[at - 1].type, kept[at + 1].type
    for one, other in ((kept[at - 1], kept[at + 1]), (kept[at + 1], kept[at - 1])):
        if one.type == "PARTY" and other.type == "USE":
            return meaning(other) == Use.NON_COMMERCIAL
    return (before == "PARTY" and behind in MEASURES | {"PARTY"}) or (
        before in MEASURES and behind == "PARTY"
    )


def _turns(negation: Token, atom: Token) -> bool:
    """Say whether a "not" turns the condition behind it round, and is of no other words.

    "Outside of the Free Tier" (`needs=term`) turns a term that the text defines, or a kind of
    licensee, "kein Wettbewerber", nothing else.
    """
    of_term = option(negation, "needs") == "term"
    if atom.type in JOINTS or (of_term and atom.type not in ("TERM", "PARTY")):
        return False
    # What words above a list turn round stands in its item, however far from where that begins.
    of_item = negation.span[0] == negation.span[1]
    return of_item or atom.span[0] - negation.span[1] <= _NEGATION_REACH


def _joined_behind(kept: Sequence[Token], at: int) -> str:
    """Return how a semicolon joins conditions: as the connective behind the last one does."""
    last = ""
    for token in kept[at + 1 :]:
        if token.type in ("AND", "OR") and last in ("SEP", ""):
            return token.type
        if token.type not in ATOMS and token.type not in ("SEP", "NOT", "IF"):
            return ""
        last = token.type
    return ""
