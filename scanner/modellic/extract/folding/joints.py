"""Words that join no two conditions: "you and your affiliates", "except schools and charities"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from modellic.extract.lexing.token import (
    MEASURES,
    MODALS,
    READ,
    Token,
    closes,
    is_nobody,
    is_said,
    meaning,
    option,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Duty, Party, Span, Whose

_BESIDE = 6
"""Characters between two who are named together: "companies and individuals"."""
_PAIR = 2
_OF = 1
"""Characters between a comparison and whom it describes in Japanese: 以上の個人."""
_FOR = 5
"""Characters of the "for" between a joint and the kind that it joins."""
_COMMA = 2
"""Characters between two of a row."""
_LISTED = frozenset(("PARTY", "AND", "OR"))
_COMPARED = frozenset(("METRIC", "CMP", "AMOUNT"))
_NAMING = frozenset(("CMP", "PARTY", "AND", "OR", "WHOSE"))
_SETTLED = frozenset(("CMP", "AMOUNT"))
"""What makes the words for a figure a comparison."""


def parts_a_measure(kept: Sequence[Token], at: int) -> bool:
    """Say whether the joint at `at` stands amid one comparison, between owners of its figure.

    "In any year, you and your affiliates have a revenue of", "the revenue of you and your
    affiliates for the last year exceeds".
    """
    start = at
    while start and kept[start - 1].type in MEASURES:
        start -= 1
    before = {t.type for t in kept[start:at]}
    behind = [t.type for t in takewhile(lambda t: t.type in MEASURES, kept[at + 1 :])]
    if not before or not behind:
        return False
    if before == {"PERIOD"}:
        return behind[0] != "PERIOD"
    named = before <= {"METRIC", "PERIOD"}
    return named and "METRIC" not in behind and {"CMP", "AMOUNT"} <= set(behind)


def turned_as_a_whole(kept: Sequence[Token]) -> Sequence[Token]:
    """Read "the revenue of that year was not at most N" as "not: the revenue was at most N".

    The word for a figure and its comparison are one condition, whatever stands between the two.
    """
    out = list(kept)
    for at, token in enumerate(kept):
        compares = token.type == "NOT" and at + 1 < len(kept) and kept[at + 1].type == "CMP"
        run = list(takewhile(lambda t: t.type in MEASURES, reversed(kept[:at]))) if compares else []
        if any(t.type == "METRIC" for t in run) and not any(t.type in _SETTLED for t in run):
            del out[at]
            out.insert(at - len(run), token)
    return out


def of_largest(found: Sequence[Token]) -> Sequence[Token]:
    """Read "the greater of revenue and funding exceeds N" as either of them exceeding it.

    Only an "and" between two figures that share the amount behind them is meant. That "less than N
    of revenue or funding, whichever is higher" is had, both have to be less.
    """
    if all(t.type != "LARGEST" for t in found):
        return found
    out: list[Token] = []
    for at, token in enumerate(found):
        # A particle that no list knows joins the two in languages that write them together.
        if (
            token.type == "METRIC"
            and out
            and out[-1].type == "METRIC"
            and token.value != out[-1].value
        ):
            out.append(Token("OR", "or", (token.span[0], token.span[0]), own=token.own))
        either = token.typed("AND") if _between_lower(found, at) else token
        out.append(token.typed("OR") if _between_figures(found, at) else either)
    return out


def _between_lower(found: Sequence[Token], at: int) -> bool:
    """Say whether an "or" joins two figures that share the upper end before them: "up to N users or
    M devices, whichever is reached first"."""
    behind = next((t.type for t in found[at + 1 :] if t.type in _COMPARED | {"LARGEST"}), "")
    before = (t for t in reversed(found[:at]) if t.type in READ)
    run = list(takewhile(lambda t: t.type in MEASURES, before))
    ends = any(t.type == "CMP" and meaning(t) in ("lt", "lteq") for t in run)
    shared = bool(run) and run[0].type == "METRIC" and any(t.type == "AMOUNT" for t in run)
    return found[at].type == "OR" and behind in ("METRIC", "AMOUNT") and ends and shared


def _between_figures(found: Sequence[Token], at: int) -> bool:
    if found[at].type != "AND":
        return False
    measures = [t for t in found[:at] if t.type in MEASURES]
    behind = next((t.type for t in found[at + 1 :] if t.type in _COMPARED), "")
    return bool(measures) and measures[-1].type in ("METRIC", "PERIOD") and behind == "METRIC"


def of_kinds(found: Sequence[Token]) -> Sequence[Token]:
    """Read "agencies and companies with N employees must ask" as either of the two kinds, and so
    "companies, agencies and schools must ask"."""
    kinds = [t.type == "PARTY" and meaning(t) != Party.COMPANY for t in found]
    if not any(kinds):
        return found
    joined = [
        t.typed("OR") if _joins_kinds(found, kinds, at) or _joins_behind(found, kinds, at) else t
        for at, t in enumerate(found)
    ]
    return joined if any(t.type in MEASURES for t in found) else list(_of_row(joined))


def _of_row(found: Sequence[Token]) -> Iterator[Token]:
    for at, token in enumerate(found):
        yield token.typed("OR") if _joins_firms(found, at) else token
        ahead = found[at + 1 : at + 3]
        row = bool(ahead) and _is_bound(token) and _is_bound(ahead[0])
        if row and ahead[0].span[0] - token.span[1] == _COMMA and ahead[-1].type in ("AND", "OR"):
            end = token.span[1]
            yield Token("OR", "or", (end, end), own=token.own)


def _is_bound(token: Token) -> bool:
    return token.type == "PARTY" and option(token, "bound") is not None


def _joins_firms(found: Sequence[Token], at: int) -> bool:
    """Say whether a joint stands right between two kinds that a sentence may be about."""
    if found[at].type != "AND" or not 0 < at < len(found) - 1:
        return False
    before, joint, behind = found[at - 1 : at + 2]
    named = _is_bound(before) and _is_bound(behind)
    close = joint.span[0] - before.span[1] <= _OF and behind.span[0] - joint.span[1] <= _OF
    return named and close


def of_described(found: Sequence[Token]) -> Sequence[Token]:
    """Read "firms with N in funding and firms with M in revenue" as either of the two, where each
    figure stands before its firm: 調達額が…を超える新興企業および売上が…を超える企業."""
    told = [t for t in found if t.type in _NAMING | MEASURES]
    either: set[Span] = set()
    for figure, firm, joint, behind in zip(told, told[1:], told[2:], told[3:], strict=False):
        described = figure.type == "CMP" and 0 <= firm.span[0] - figure.span[1] <= _OF
        named = joint.type == "AND" and meaning(joint) == "names" and behind.type in MEASURES
        if described and named and _is_firm(firm):
            either.add(joint.span)
    return [t.typed("OR") if t.type == "AND" and t.span in either else t for t in found]


def of_two_firms(found: Sequence[Token]) -> Sequence[Token]:
    """Read "firms with N employees and firms that host it" as either of the two: each is named with
    what it is or does, before that or behind it."""
    closed = {t.span[1] for t in found if t.type == "IF" and closes(t)}
    firms = [t for t in found if t.type == "PARTY" and meaning(t) == Party.COMPANY]
    firms += [t for t in found if t.type == "WHOSE" and t.span[1] in closed]
    if len({t.span for t in firms}) < _PAIR:
        return found
    told = [t for t in found if t.type in ("AMOUNT", "USE")]
    return [t.typed("OR") if _parts_firms(t, firms, told) else t for t in found]


def _parts_firms(joint: Token, firms: Sequence[Token], told: Sequence[Token]) -> bool:
    if joint.type != "AND" or not isinstance(joint.value, Meaning):
        return False  # What a list joins by "all of these" must all hold.
    start, end = joint.span
    before = sorted(t.span for t in firms if t.span[1] <= start)
    behind = sorted(t.span for t in firms if t.span[0] >= end)
    if not before or not behind:
        return False
    first, last = before[-1], behind[0]
    if last[0] - end <= _OF:  # "… und Unternehmen, die": what each is stands behind it.
        return any(first[1] <= t.span[0] < start for t in told)
    closed = start - first[1] <= _OF  # 「…の企業および…の企業」: it stands before it.
    return closed and any(end <= t.span[0] < last[0] for t in told)


def of_everybody(found: Sequence[Token]) -> Sequence[Token]:
    """Read "companies and individuals with N in revenue" as whoever has as much."""
    out: list[Token] = []
    named: Token | None = None
    both = of_both(found)
    for token in (t for t in found if t.span not in both):
        behind = named is not None and token.span[0] - named.span[1] <= _BESIDE
        if token.type == "PARTY" and meaning(token) == Party.INDIVIDUAL and behind:
            continue
        company = token.type == "PARTY" and meaning(token) == Party.COMPANY
        if company or (token.type == "WHOSE" and behind):  # "a company, a studio, or a person"
            named = token
        out.append(token)
    return out


def of_both(found: Sequence[Token]) -> set[Span]:
    """Return where a person, and the joint behind, stand between a figure and others whom it
    describes as well: 100万ドル以上の個人または団体."""
    spans: set[Span] = set()
    read = [t for t in found if t.type in _NAMING]
    for figure, person, joint, other in zip(read, read[1:], read[2:], read[3:], strict=False):
        close = figure.type == "CMP" and 0 <= person.span[0] - figure.span[1] <= _OF
        single = person.type == "PARTY" and meaning(person) == Party.INDIVIDUAL
        beside = 0 <= other.span[0] - joint.span[1] <= 1
        if close and single and joint.type in ("AND", "OR") and beside and _is_firm(other):
            spans |= {person.span, joint.span}
    return spans | of_firms_beside(found)


def of_firms_beside(found: Sequence[Token]) -> set[Span]:
    """Return where a person stands, and the "and" behind, before firms whose figure is told: "for
    individuals and firms with less than N"."""
    spans: set[Span] = set()
    companies = {t.span[0] for t in found if t.type == "PARTY" and _is_firm(t)}
    # "Individuals and legal entities with less than N" are all there are.
    companies -= {t.span[0] for t in found if option(t, "any")}
    denied = [t.span[1] for t in found if t.type == "NOT"]
    stands = [t.span for t in found if t.type == "STANDS"]
    read = [t for t in found if t.type in _NAMING | MEASURES]
    for person, joint, other in zip(read, read[1:], read[2:], strict=False):
        if any(0 <= person.span[0] - end <= _BESIDE for end in denied):
            continue  # "You are no individual and your company has N": they are two conditions.
        if isinstance(joint.value, Meaning) and _is_said_of(person, joint, stands):
            continue  # "You are an individual and your company has N": so are these.
        single = person.type == "PARTY" and meaning(person) == Party.INDIVIDUAL
        firms = meaning(other) == Whose.LICENSEE and other.span[0] not in companies
        if single and joint.type == "AND" and firms:
            spans |= {person.span, joint.span}
    return spans


def _is_said_of(person: Token, joint: Token, stands: Iterable[Span]) -> bool:
    """Say whether a verb stands beside who somebody is: "you are a", "Sie Privatperson sind"."""
    return any(
        0 <= person.span[0] - end <= _BESIDE or person.span[1] < start < joint.span[0]
        for start, end in stands
    )


def _is_firm(token: Token) -> bool:
    return token.type == "WHOSE" or (token.type == "PARTY" and meaning(token) == Party.COMPANY)


def _joins_behind(found: Sequence[Token], kinds: Sequence[bool], at: int) -> bool:
    """Say whether a kind stands right behind others whose figure is told: "companies with N
    employees and agencies", which have no figure of their own."""
    if found[at].type != "AND" or not 0 < at < len(found) - 1 or not kinds[at + 1]:
        return False
    figure = found[at - 1].type in MEASURES and any(t.type == "AMOUNT" for t in found[:at])
    behind = any(t.type in MEASURES for t in found[at + 1 :])
    close = found[at + 1].span[0] - found[at].span[1] <= _FOR
    granted = any(t.type == "GRANT" for t in found[:at])
    person = granted and meaning(found[at + 1]) == Party.INDIVIDUAL
    return figure and close and not behind and (person or _is_bound(found[at + 1]))


def _joins_kinds(found: Sequence[Token], kinds: Sequence[bool], at: int) -> bool:
    if found[at].type != "AND" or not at or not kinds[at - 1]:
        return False
    if at > 1 and found[at - 2].type == "NOT":
        return False  # Whoever is no agency, and a company with N employees, is both.
    behind = [t.type for t in found[at + 1 : at + 5]]
    named = found[at + 1].type == "PARTY" and not kinds[at + 1] if behind else False
    return named and bool(MEASURES.intersection(behind[1:3]))


def of_nobody(found: Sequence[Token]) -> Sequence[Token]:
    """Read "nobody with less than N needs a licence" as the grant that it is.

    So "schools never need a licence". Where anything else stands between nobody and the licence,
    "nobody may share it who needs a licence", it bans.
    """
    asked = [t for t in found if t.type == "DEED" and _needs_licence(t)]
    if not asked:
        return found
    denied = [t for t in asked if any(_denies(other, t) for other in found)]
    who = next((n for n, t in enumerate(found) if is_nobody(t)), None)
    if who is not None and _only_asks(found[who + 1 :]):
        denied = [t for t in asked if t.span[0] > found[who].span[0]]
    if not denied:
        return found
    begins = {t.span[0] for t in denied}
    kept = [t for t in found if not (t.type == "DEED" and t.span[0] in begins)]
    kept = [t for t in kept if not (is_nobody(t) and t.span[0] < min(begins))]
    granted = (Token("GRANT", Meaning("GRANT", ""), t.span, t.own) for t in denied[:1])
    return sorted([*kept, *granted], key=place)


def _only_asks(found: Sequence[Token]) -> bool:
    deeds = [t for t in found if t.type == "DEED"]
    modal = any(t.type in MODALS for t in found)
    return bool(deeds) and all(map(_needs_licence, deeds)) and not modal


def _needs_licence(token: Token) -> bool:
    return is_said(token) and meaning(token) == Duty.OBTAIN_LICENSE


def _denies(token: Token, deed: Token) -> bool:
    """Say whether a word right before what asks for a licence turns it round: "never", "no"."""
    never = token.type == "BIDS" and meaning(token) == "not"
    none = token.type == "NOT" and meaning(token) == "none"
    return (never or none) and 0 <= deed.span[0] - token.span[1] <= 1


def nor_to(found: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens with others whom a leave is not for as one more case: "not for firms
    with over N staff, nor for firms that host it"."""
    refused = joined = False
    for token in found:
        refused |= is_said(token) and meaning(token) == Duty.OBTAIN_LICENSE
        if token.type == "NOR" and refused:
            joined = True
            yield token.typed("OR")
        elif not (joined and token.type == "IF"):
            yield token
            joined &= token.type == "OR"


def not_denied_twice(kept: list[Token]) -> list[Token]:
    """Return tokens without the two that deny one another: whoever does not meet "you are not a
    cloud provider" is one. The first comes of the words above the list, and has none itself."""
    twice = {
        at
        for at, (first, second) in enumerate(pairwise(kept))
        if first.type == second.type == "NOT" and first.span[0] == first.span[1]
    }
    return [t for at, t in enumerate(kept) if at not in twice and at - 1 not in twice]
