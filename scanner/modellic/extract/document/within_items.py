"""What a criterion of a list holds beside itself: "(a) you have N users, unless you are a school".

Its own "if" and "unless" are of that criterion alone, and what it does with the work is a use.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from modellic.extract.lexing.token import (
    ATOMS,
    BINDING,
    HEADS,
    MEASURES,
    MODALS,
    READ,
    USE_OF_BAN,
    Token,
    as_use,
    asked_of_cases,
    closes,
    is_asked,
    is_banned,
    is_firm,
    is_said,
    meaning,
)
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Party, Whose

_OPENING = 8
"""Characters before who does what a criterion begins with: "wenn Sie"."""
_OBJECT = 10
"""Characters before the act itself: "to host it", ", die das Modell verkaufen"."""
_HEADS = frozenset(("IF", "UNLESS"))
_PARTS = frozenset(("OR", "SEP"))
_LISTED = "listed"
_BEFORE = 3
"""Characters between an "if" and the words for the cases that it opens."""
_TOLD = frozenset(("AMOUNT", "USE", "PARTY", "TERRITORY", "TERM"))
_NAMED = frozenset(("WHOSE", "PARTY", "METRIC"))
_BOUND = HEADS | {"AMOUNT", "TERM", "PARTY", "CRITERIA"}
"""What no item has that but names a use which is allowed."""


def as_case(found: Sequence[Token], *, asked: bool) -> list[Token]:
    """Return the tokens of a criterion as one condition: its parts joined by "and".

    What an "unless" excepts is turned round, where that is one thing alone. `asked` is true where
    the list tells what a licence is needed for: what is done there and is no use that was read is
    left for a person to read.
    """
    told = with_use(found, asked=asked)
    opened = [n for n, t in enumerate(told) if t.type in _HEADS]
    if len(opened) != 1 or any(t.type in MODALS for t in told):
        return told
    at = opened[0]
    before = [t for t in told[:at] if t.type in READ]
    # Whom closing words name is whose case it is: 年收入超过100万元的企业.
    behind = [t for t in told[at + 1 :] if t.type in READ and not overlap(t.span, told[at].span)]
    joints = any(t.type in ("OR", "NOR") for t in (*before, *behind))
    if joints or not _is_condition(behind):
        return told
    head = told[at]
    joint = [head.typed("AND").valued("and")] if _is_condition(before) else []
    if head.type == "UNLESS":
        joint.append(head.typed("NOT").valued("not"))
    return [*told[:at], *joint, *told[at + 1 :]]


def without_told(found: Sequence[Token]) -> list[Token]:
    """Return the tokens of a case without what is asked for elsewhere: whoever hosts the work and
    "does not wish to publish the source" needs a licence, and need not publish it."""
    asked = next((t for t in found if is_asked(t)), None)
    # Figures are told whole: "more than 20 paying customers".
    if asked is None or any(t.type in MODALS or t.type == "AMOUNT" for t in found):
        return list(found)
    # What an "or" joins behind it is a case again: "…, or training other models with it".
    joints = (t.span[0] for t in found if t.type in _PARTS and t.span[0] >= asked.span[1])
    again = next(joints, None)
    told = [
        t for t in found if t.span[1] <= asked.span[0] or (again is not None and t.span[0] >= again)
    ]
    named = any(t.type == "USE" or (is_banned(t) and meaning(t) in USE_OF_BAN) for t in told)
    return told if named else list(found)


def counting(found: Sequence[Token]) -> Sequence[Token]:
    """Leave out a number beside which nothing is counted: "as one part of a product"."""
    if {t.type for t in found} & {"METRIC", "CMP", "PERIOD"}:
        return found
    return [t for t in found if t.type != "AMOUNT" or is_firm(t)]


def without_uncounted(found: Sequence[Token]) -> Sequence[Token]:
    """Leave out a figure without an amount, which is no other item's: "goods sold for revenue"."""
    if any(t.type in ("AMOUNT", "CMP", "TERM") for t in found):
        return found
    return [t for t in found if t.type not in ("METRIC", "PERIOD")]


def opens_cases(lead: Sequence[Token], *, denied: bool = False) -> bool:
    """Say whether a lead-in orders, forbids or allows, and ends in the words that open its cases:
    "you must pay if:", "… in any of these cases:", "you may use it unless:".

    Where each of them is `denied`, it allows as well as where it excepts.
    """
    opened = [t for t in lead if t.type in ("IF", "UNLESS", "CRITERIA") and not closes(t)]
    if denied:  # "Wenn alle folgenden Bedingungen erfüllt sind": nothing is ordered.
        lead = [t for t in lead if t.type != "MUST" or t.span[0] < t.span[1]]
    excepts = any(t.type == "UNLESS" for t in opened)
    binding = ("GRANT",) if excepts or denied else BINDING
    bound = [t.span[1] for t in lead if t.type in binding]
    if excepts and all(t.type != "MUST_NOT" for t in lead):
        # "You must obtain a licence unless you are:" spares those whom its list names.
        bound += [t.span[1] for t in lead if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE]
    if not bound or not opened:
        return False
    kind = "UNLESS" if excepts else "CRITERIA"
    cases = next((t for t in opened if t.type == kind), None)
    if cases is not None and _orders_behind(lead, cases, binding):
        return True
    if opened[-1].span[0] < bound[-1]:
        return False
    end = opened[-1].span[1]
    return not any(t.span[0] >= end for t in lead if t.type in READ)


def _orders_behind(lead: Sequence[Token], cases: Token, binding: Collection[str]) -> bool:
    """Say whether all that a lead-in orders, or leaves, stands behind the words for its cases: "in
    any of these cases, you must pay:", 有下列情形之一的，您必须付费."""
    if any(t.type in _TOLD and not overlap(t.span, cases.span) for t in lead):
        return False
    if asked_of_cases(lead):
        return False  # Each item of those completes the licence that is asked for.
    if cases.type == "UNLESS" and meaning(cases) != _LISTED:
        return False
    orders = [t.span[0] for t in lead if t.type in binding]
    last = max(orders, default=0)
    return last > cases.span[0] and all(at >= cases.span[0] for at in orders)


def without_opener(lead: list[Token]) -> list[Token]:
    """Leave out the "if" that stands right before the words for cases and an order behind them: it
    opens those, wherever their list stands."""
    cases = next((t for t in lead if t.type == "CRITERIA"), None)
    if cases is None or not _orders_behind(lead, cases, BINDING):
        return lead
    near = range(cases.span[0] - _BEFORE, cases.span[1])
    return [t for t in lead if t.type != "IF" or t.span[1] - 1 not in near]


def tells_case(item: Sequence[Token]) -> bool:
    """Say whether an item tells what is done with the work, or by whom, and orders nothing."""
    if any(t.type in MODALS | {"GRANT"} for t in item):
        return False
    return any(t.type in ("USE", "PARTY") for t in with_use(item, asked=False))


def tell_cases(lead: Sequence[Token], items: Sequence[Sequence[Token]]) -> bool:
    """Say whether items tell what is done, in the cases that their lead-in opens."""
    if opens_cases(lead) and all(map(tells_case, items)):
        return True
    return opens_cases(lead, denied=True) and all(map(_denies_case, items))


def _denies_case(item: Sequence[Token]) -> bool:
    """Say whether an item tells what is not done: "you do not sell it"."""
    return tells_case(item) and any(t.type == "NOT" for t in item)


def _is_condition(found: Sequence[Token]) -> bool:
    return any(t.type in ATOMS for t in found) and all(t.type != "AND" for t in found)


def with_use(found: Sequence[Token], *, asked: bool) -> list[Token]:
    """Return the tokens with the deed that a criterion begins with as the use that it is."""
    if any(t.type in ("USE", *MODALS) for t in found):
        return list(found)
    # "You sell it" does what "to sell it" does.
    doers = (t.span for t in found if t.type == "WHOSE" and meaning(t) == Whose.LICENSEE)
    end = max((end for begin, end in doers if begin <= _OPENING), default=0)
    wishes = (t.span for t in found if t.type == "ASKS" and t.own)
    end = max((last for begin, last in wishes if 0 <= begin - end <= 1), default=end)
    start = end + _OBJECT
    deed = next((t for t in found if is_banned(t) and meaning(t) in USE_OF_BAN), None)
    # Words for people and what is counted begin bans of others: "users in Peru may not".
    named = [t.span for t in found if t.type in _NAMED]
    begins = (
        t
        for t in found
        if is_banned(t) and t.span[0] <= start and not any(overlap(t.span, n) for n in named)
    )
    told = (t.span[0] for t in found if t.type in READ and t.type not in ("DEED", "PARTY", "OR"))
    first = min((at for at in told if at >= end), default=start)
    if deed is None or _row_of(deed, found) > min(first, start):
        return [*found, *(Token("UNREAD", "", t.span) for t in begins if asked)]
    return [as_use(deed) if t is deed else t for t in found]


def _row_of(deed: Token, found: Sequence[Token]) -> int:
    """Return where the row of deeds begins that one is a member of: "sublicense or resell it"."""
    begin = deed.span[0]
    for joint in reversed([t for t in found if t.type == "OR" and t.span[1] <= begin]):
        before = [t.span for t in found if is_banned(t) and 0 <= joint.span[0] - t.span[1] <= 1]
        if begin - joint.span[1] > 1 or not before:
            break
        begin = before[0][0]
    return begin


def are_grants(lead: Iterable[Token], items: Sequence[Collection[str]]) -> bool:
    """Say whether items are each allowed, one of them under a condition of its own: "you may, for
    free: - use it for research - use it commercially if your revenue is below N"."""
    led = {t.type for t in lead}
    if "GRANT" not in led or led & (HEADS | {"CRITERIA", "AMOUNT"}):
        return False
    hung = any("IF" in types and "AMOUNT" in types for types in items)
    return hung and any("USE" in types and not _BOUND & set(types) for types in items)


def is_no_case(own: Sequence[Token]) -> bool:
    """Say whether an item is no case: it says so itself, "Companies below N: no", or it but tells
    who else is meant by the one before, 前項に該当する企業の関連会社."""
    if not own:
        return False
    again = any(t.type == "REFERS" and meaning(t) == "same" for t in own)
    return (own[-1].type == "REPLIES" and meaning(own[-1]) == "no") or (
        again and all(t.type != "AMOUNT" for t in own)
    )


def described(found: Sequence[Token]) -> Sequence[Token]:
    """Leave out what a case only tells of, and nobody orders: "if you distribute it".

    Such deeds would part the case from the others of its list, as an "if" that closes it would.
    """
    found = [t for t in found if not closes_case(t)]
    if any(t.type in MODALS for t in found):
        return found
    return [t for t in found if t.type != "DEED" or is_said(t)]


def closes_case(token: Token) -> bool:
    """Say whether an "if" stands behind the case that it is of."""
    return token.type == "IF" and closes(token)


def tied(found: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens of a criterion, uses side by side in it joined."""
    before = ""
    counted = False
    for token in found:
        counted = counted or token.type == "AMOUNT"
        # "Companies with more than N that publish it": both, beside the other items.
        behind = counted and token.type == "USE" and before in MEASURES
        if behind or (token.type in ATOMS and before in ("USE", "PARTY")):
            yield Token("AND", "and", (token.span[0], token.span[0]), own=token.own)
        # A deed is but the words of the use; "a company" beside its figure says nothing new.
        read = token.type in READ and token.type != "DEED"
        before = ("" if meaning(token) == Party.COMPANY else token.type) if read else before
        yield token
