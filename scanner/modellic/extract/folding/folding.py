"""From all tokens of a sentence to those that the grammar reads."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from modellic.extract.folding.arranging import arranged
from modellic.extract.folding.cases_side_by_side import with_cases_side_by_side
from modellic.extract.folding.choices import parted
from modellic.extract.folding.exceptions import excepted, from_exceptions, unless_either
from modellic.extract.folding.figures_shared import (
    kinds_with_one_figure,
)
from modellic.extract.folding.joined_uses import (
    counted_and_used,
    used_and_counted,
)
from modellic.extract.folding.joints import (
    nor_to,
    parts_a_measure,
    turned_as_a_whole,
)
from modellic.extract.folding.legible import legible
from modellic.extract.folding.named_twice import named_once
from modellic.extract.folding.objects import verb_of_both
from modellic.extract.folding.periods import within
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
from modellic.extract.lexing.token import (
    ATOMS,
    HEADS,
    JOINTS,
    MEASURES,
    MODALS,
    Token,
    is_asked,
    meaning,
    option,
)
from modellic.extract.words.spans import holds_one, overlap
from modellic.rules import Span, Use

_ORDER = 8
"""Characters of the words of order between "not" and an "or": "not by or on behalf of"."""
_FOLDED = JOINTS | HEADS | {"SEP"}
"""What is another, or nothing, by its neighbours."""
_CONNECTIVES = frozenset(("AND", "OR"))
_CASES = frozenset(("SEP", "IF", "DEED"))
"""Without one of these no sentence has cases side by side."""
_FIGURE = frozenset(("METRIC", "AMOUNT"))
_NAMED = frozenset(("USE", "METRIC"))
_BESIDE_WORDS = frozenset(("REFERS", "CMP", "NOT", "OR", "IF"))
"""What may say nothing, or something else, beside its neighbours (`_plain`)."""
_TIED = frozenset(("USE", "PARTY"))
_SIDED = _CONNECTIVES | HEADS | {"NOT"}
"""What means nothing without a condition at its side."""
_NEGATION_REACH = 32
"""Characters between "not" and the condition that it turns round."""


def fold(found: Sequence[Token]) -> list[Token]:
    """Leave the tokens that the grammar reads.

    "and" and "or" join nouns far more often than conditions, so only those between two conditions
    stay. "If" before what the lists do not know opens no condition that could be read: it stays
    as BARE. Words of measure mean nothing in a sentence without an amount and a metric.
    """
    types = {t.type for t in found}
    if types >= _CASES:
        found = with_cases_side_by_side(found)
    if "NOR" in types:
        found = list(nor_to(found))
    ordered = _ordered(legible(found))
    rows = kinds_with_one_figure(found) if "PARTY" in types else ()
    folded = _joined(list(_folded(ordered)), rows)
    if "UNLESS" not in types:
        return folded
    again = from_exceptions(ordered)
    return [t.typed("AGAIN") if t.type == "UNLESS" and t.span in again else t for t in folded]


def _ordered(kept: Sequence[Token]) -> Sequence[Token]:
    """Return what is read without words that say nothing there, each condition in one piece."""
    types = {t.type for t in kept}
    if types >= _FIGURE:
        kept = without_uncounted_before(kept)
    if not types.isdisjoint(_NAMED):
        kept = verb_of_both(named_once(kept))
    if not types.isdisjoint(_BESIDE_WORDS):
        kept = list(_plain(kept))
    if "AMOUNT" in types:
        kept = list(reached(kept))
    if "UNLESS" in types:
        kept = excepted(kept)
    if "PERIOD" in types:
        kept = within(kept)
    kept = arranged(kept)
    return turned_as_a_whole(kept) if "NOT" in types else kept


def _joined(folded: list[Token], rows: Collection[Span]) -> list[Token]:
    """Return what is folded with what belongs together tied, and no connective but of two sides."""
    types = {t.type for t in folded}
    if "OR" in types and not types.isdisjoint(_TIED):
        folded = list(tied(folded, rows))
    return folded if types.isdisjoint(_SIDED) else _sound(folded)


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


def _folded(ordered: Sequence[Token]) -> Iterator[Token]:
    kept = _connected(ordered)
    before = ""
    for at, token in enumerate(kept):
        if token.type not in _FOLDED:
            before = token.type
            yield token
            continue
        for piece in _pieces(kept, at, before):
            before = piece.type
            yield piece


def _connected(kept: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens with connectives as what they join: most sentences have none."""
    types = {t.type for t in kept}
    if types.isdisjoint(_CONNECTIVES):
        return kept
    if "USE" in types:
        kept = counted_and_used(used_and_counted(kept))
    kept = unless_either(deeds_apart(without_second_if(joined_to_reference(kept))))
    return denied_each(list(denied_whole(kept))) if "NOT" in types else kept


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
    return atom.span[0] - negation.span[1] <= _NEGATION_REACH


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
