"""What is due behind a joint in a case of its own: "you must keep this note and, if you have N
users, buy a licence", "(i) keep it, and (ii) show our name if you have N users"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import ATOMS, Token, closes, is_asked, is_banned, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Span

BINDING = frozenset(("MUST", "MUST_NOT"))
CASES = frozenset(("IF", "ONLY_IF"))
LEAVES = frozenset(("MAY", "GRANT"))
SAYING = BINDING | LEAVES
"""What a clause of its own orders, forbids or allows."""
PARTS = frozenset(("AND", "OR", "SEP", "IF", "ONLY_IF", "UNLESS"))
"""What no order of the same clause stands behind."""
JOINTS = frozenset(("AND", "OR", "SEP"))
_COMMA = re.compile(r",(?:\s(?:to\s)?|(?=[\u4e00-\u9fff]))")
_NUMBERED = re.compile(r"\(\w{1,4}\)")
_FIRST = 4
"""Characters before the "if" of a case that opens a sentence."""
_OBJECT = 24
"""Characters between a joint and what is due, where German names its object before the verb."""
_NEXT = 4
"""Characters between the number of a member and what it asks for."""
_IDLE = frozenset(("WHOSE", "BIDS", "QUOTE", "PLAIN", "ACTOR", "BINDS", "GAPPED", "PLACE", "ON"))
_CUTS = SAYING | PARTS | {"AMOUNT", "USE"}


def opens_case(token: Token) -> bool:
    """Say whether words open a case; those of Chinese that close one tell who is meant."""
    return token.type in CASES and not closes(token)


def is_due_in_its_case(own: Sequence[Token], joint: Span, order: Token) -> bool:
    """Say whether something else is due behind a joint, each in the case behind it: "you must
    register if you sell it, and buy a licence if you have N staff"."""
    start, end = joint
    # "Sie haben uns zu informieren": the order embraces what is due.
    before = [t for t in own if order.span[0] <= t.span[0] and t.span[1] <= start]
    named = is_asked if order.type == "MUST" else is_banned
    done = next((t.span[1] for t in before if named(t)), None)
    if done is None or not any(opens_case(t) and t.span[0] >= done for t in before):
        return False
    behind = [t for t in own if t.span[0] >= end]
    due = next((t for t in behind if named(t)), None)
    if due is None or due.span[0] - end > _OBJECT:
        return False
    if any(t.type in _CUTS and t.span[0] < due.span[0] for t in behind):
        return False
    rest = takewhile(lambda t: t.type not in SAYING | {"SEP"}, behind)
    # Words for what is due may run on into its case: "cite our paper if you publish research".
    return any(opens_case(t) and t.span[0] > due.span[0] for t in rest)


def is_member_in_its_case(own: Sequence[Token], joint: Span, text: str) -> bool:
    """Say whether a member of a list within a sentence has a case of its own, or the one before it:
    "(i) keep this note, (ii) show our name if you have N users, and (iii) state your changes".

    Behind a comma the last case would be of them all.
    """
    start, end = joint
    if _NUMBERED.search(text, start, end) is None:
        return False
    behind = [t for t in own if t.span[0] >= end and t.type not in _IDLE]
    due = next((n for n, t in enumerate(behind) if is_asked(t)), None)
    if due is None or behind[due].span[0] - end > _NEXT:
        return False
    rest = [t for t in behind if t.span[0] >= behind[due].span[1]]
    return _is_in_its_case(rest, text) or _ends_in_case(own, start, text)


def _is_in_its_case(rest: Sequence[Token], text: str) -> bool:
    """Say whether a case follows what is due at once, with no comma before it."""
    case = next((t for t in rest if t.type != "DEED"), None)
    if case is None or case.type != "IF" or closes(case):
        return False
    alone = not any(t.type in SAYING for t in takewhile(lambda t: t.type != "SEP", rest))
    return alone and not text[: case.span[0]].rstrip().endswith(",")


def _ends_in_case(own: Sequence[Token], joint: int, text: str) -> bool:
    """Say whether the member before a joint, which has a number too, is in its own case."""
    number = max((m.end() for m in _NUMBERED.finditer(text, 0, joint)), default=joint)
    behind = [t for t in own if number <= t.span[0] < joint and t.type not in _IDLE]
    due = next((n for n, t in enumerate(behind) if is_asked(t)), None)
    return due is not None and _is_in_its_case(behind[due:], text)


def due_in_case(
    before: Sequence[Token], behind: Sequence[Token], text: str, start: int, *, banned: bool
) -> int | None:
    """Return where what is due begins behind a case of its own, "and, if you have N users, buy":
    what is `banned` there is but another case of an order."""
    case = next((t for t in behind if _opens_at(t, start)), None)
    if case is None:
        return _due_behind_case(before, behind)
    told = any(t.type in CASES | {"AMOUNT"} for t in before)
    if told and not of_front_case(before, case):
        return None
    if any(t.type in BINDING for t in behind):
        return None
    starts = [t.span[0] for t in behind if is_asked(t) or (banned and is_banned(t))]
    for comma in _COMMA.finditer(text, case.span[1]):
        due = min((at for at in starts if at >= comma.end()), default=None)
        if due is not None and not _goes_on(behind, comma.end(), due):
            return comma.end()
    return None


def of_front_case(before: Sequence[Token], behind: Token | None) -> list[Token]:
    """Return the uses of a case that opens a sentence as tokens of the case that a joint opens
    `behind` it: "if you share it, you must keep this note and, if you have N users, show it"."""
    head = next((n for n, t in enumerate(before) if t.type in CASES), None)
    order = next((n for n, t in enumerate(before) if t.type in BINDING), None)
    if head is None or order is None or not head < order or behind is None:
        return []
    told = [t for t in before[head + 1 : order] if t.type in ATOMS | JOINTS | CASES]
    if before[head].span[0] > _FIRST or any(t.type != "USE" for t in told) or len(told) != 1:
        return []
    if any(t.type in CASES | {"AMOUNT"} for t in before[order:]):
        return []
    at = (behind.span[1], behind.span[1])
    return [told[0].at(at), Token("AND", Meaning("AND", ""), at)]


def _opens_at(token: Token, start: int) -> bool:
    """Say whether a case, or words for whom something is, open a clause: "and, for products …"."""
    somebody = token.type == "ELLIPSIS" and meaning(token) == "for"
    return token.span[0] == start and (token.type == "IF" or somebody)


def _goes_on(behind: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a case goes on behind a comma: "if you have N users, a revenue of M or …"."""
    # A joint that a comma stands for is right before its end.
    return any(t.type in JOINTS | {"CMP"} and start - 1 <= t.span[0] < end for t in behind)


def _due_behind_case(before: Sequence[Token], behind: Sequence[Token]) -> int | None:
    """Return the same where the case ends with its "if": 并且在员工超过N人时，向我们登记."""
    at = next((n for n, t in enumerate(behind) if t.type == "IF" and closes(t)), 0)
    counted = any(t.type == "AMOUNT" for t in behind[:at])
    if not counted or any(t.type in CASES | {"AMOUNT"} for t in before):
        return None
    if any(t.type in BINDING for t in behind) or any(map(is_asked, behind[:at])):
        return None
    return behind[at].span[1] if any(map(is_asked, behind[at:])) else None
