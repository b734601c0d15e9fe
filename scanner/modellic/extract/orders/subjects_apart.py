"""Parts of a sentence that bind some and all, each with an order of its own: "firms with N staff
must pay, and nobody may resell it", "all must name us; firms with N staff must pay", "you must keep
this note and, if you have N users, buy a licence"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from modellic.extract.lexing.token import (
    CONTRASTS,
    OWED,
    Token,
    closes,
    is_asked,
    is_banned,
    is_said,
    meaning,
    place,
)
from modellic.extract.orders.due_in_case import (
    BINDING,
    CASES,
    JOINTS,
    LEAVES,
    PARTS,
    SAYING,
    due_in_case,
    is_due_in_its_case,
    is_member_in_its_case,
    of_front_case,
    opens_case,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Span, Whose
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

JOINT = Shape(
    r"(?:(?:;\s?|,\s)(?:(?:{JOINS}|{JOINS_NOUNS}|{CONTRASTS_ORDER})(?:\s|(?=,)))?"
    r"|\s(?:{JOINS}|{JOINS_NOUNS})(?:\s|(?=,))|\s{CONTRASTS_ORDER}\s)(?:\(?\w{1,4}\))?[\s,]*"
    r"|[,;\uff0c\uff1b\u3002]\s?(?:(?:{CJK_ALSO})|\(\w{1,3}\)\s?|(?=[\u4e00-\u9fff]))",
    re.IGNORECASE,
)
ANYBODY = Shape(r"{ANYBODY}", re.IGNORECASE)
FORMAL_YOU = Shape(r"{FORMAL_YOU}")
"""Written small, the same word is of those who were named before it."""
_WHATEVER = Shape(r"{WHATEVER_THE_CASE}", re.IGNORECASE)
_SAME = Shape(r"{CJK_YOU}")
_AGAIN = Shape(r"(?:{CJK_YOU})(?:{CJK_AGAIN})")
"""Who was told of before, 您的用户超过N的，应当……，您应当, and is asked for more: 您还应当."""
_JA_JOINT = Shape(r"[\u3001,]\s?(?:{CJK_ALSO})?[\u3001,]?")
_REACH = 20
"""Characters from where all are named to the order or ban for them."""
_SUBJECT = 12
"""Characters before the word for those whose figure follows: "commercial users"."""
_OPENING = CASES | {"AMOUNT", "UNLESS", "TERM", "USE", "PARTY", "TERRITORY"}
"""What tells before the first order of a sentence when it holds, or for whom."""
ARTICLE = 4
"""Characters before the subject of a clause: "the"."""
_NEXT = 2
"""Characters between an order and its subject."""
_PAIR = 2
_CASED = CASES | {"ELLIPSIS"}
"""With what a case may begin."""
_COUNTED_OR_CASED = _CASED | {"AMOUNT"}
"""What all is of that parts a sentence by whom it binds, or by its case."""
_TELLING = BINDING | {"AMOUNT", "IF", "UNLESS", "TERM", "SEP"}
"""What no proviso holds before the first thing that it asks for."""


def with_subjects_apart(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence parted where the second part begins."""
    asian = has_cjk(text)
    order = next((t for t in own if t.type in (SAYING if asian else BINDING)), None)
    order = _proviso(own, order) or order
    if order is None:
        return own
    own = _without_banned_uses(own)
    if closes(order):
        return _with_ends_apart(own, text)
    own = _with_contrasted_order(own, order, text) if asian else own
    joints = _joints(own, order, text, asian=asian)
    for joint in joints:
        if _begins_anew(own, joint.span(), order, text):
            own = parted(own, joint.span())
        elif is_due_in_its_case(own, joint.span(), order) or (
            order.type == "MUST" and is_member_in_its_case(own, joint.span(), text)
        ):
            at = max(joint.start() + 1, joint.end() - 1)
            again = Token(order.type, Meaning(order.type, ""), (at, at))
            own = sorted([*parted(own, joint.span()), again], key=place)
    if not any(t.type in _COUNTED_OR_CASED for t in own):
        return own
    return _parted_by_whom(own, joints, order, text)


def _parted_by_whom(
    own: list[Token], joints: Sequence[re.Match[str]], order: Token, text: str
) -> list[Token]:
    """Return the tokens parted at the first joint before and behind which others are bound, or at
    which something is due in a case of its own."""
    asian = has_cjk(text)
    for joint in joints:
        start, end = joint.span()
        before = [t for t in own if t.span[0] < start and not _orders_by_case(t, order)]
        if not any(_is_done(t, order, start, asian=asian) for t in before):
            continue
        behind = [t for t in own if t.span[0] >= end]
        some = _binds_some(before, behind, end, asian=asian)
        if some or _binds_all(before, behind, text, end):
            return parted(own, (start, end))
        banned = order.type == "MUST_NOT"
        if (due := due_in_case(before, behind, text, end, banned=banned)) is not None:
            again = Token(order.type, Meaning(order.type, ""), (due, due))
            case = next((t for t in behind if t.type in CASES and t.span[0] == end), None)
            too = of_front_case(before, case)
            return sorted([*parted(own, (start, end)), *too, again], key=place)
    return own


def _proviso(own: Sequence[Token], order: Token | None) -> Token | None:
    """Return the words of a proviso as the order that they are, where what they ask for follows
    before any other: "you may use it provided that you keep this note and, if …, register"."""
    head = next((n for n, t in enumerate(own) if t.type == "ONLY_IF" and not closes(t)), None)
    if head is None or (order is not None and order.span[0] < own[head].span[0]):
        return None
    first = next((t for t in own[head + 1 :] if t.type in _TELLING or is_asked(t)), None)
    if first is None or not is_asked(first) or not any(t.type in LEAVES for t in own[:head]):
        return None
    return Token("MUST", Meaning("MUST", ""), own[head].span)


def _orders_by_case(token: Token, order: Token) -> bool:
    return token.type == "ONLY_IF" and token.span == order.span


def _joints(own: Sequence[Token], order: Token, text: str, *, asian: bool) -> list[re.Match[str]]:
    """Return where a second part may begin: behind what the first orders, forbids or allows."""
    done = [t.span[1] for t in own if _is_done(t, order, len(text), asian=asian)]
    if not done or not _goes_on(own, min(done)):
        return []
    joints = (m for m in JOINT.finditer(text, order.span[1]) if m.start() >= min(done))
    led = [t.span for t in own if t.type == "LEAVE" or closes(t)]
    return [m for m in joints if not _is_led_to(m.start(), led)]


def _goes_on(own: Sequence[Token], done: int) -> bool:
    """Say whether anything is asked or allowed once more behind a place, or a case is told: without
    it nothing stands behind any joint that it could be parted from."""
    return any(
        t.type in _CASED or (t.span[0] >= done and (t.type in SAYING or needs(t))) for t in own
    )


def _is_led_to(comma: int, led: Sequence[Span]) -> bool:
    """Say whether a comma stands behind what closes the case of the order behind it (`led`):
    未经许可，您不得, 员工超过N人的，您必须."""
    return any(start < comma <= end <= comma + 1 for start, end in led)


def _without_banned_uses(own: list[Token]) -> list[Token]:
    """Leave out the uses that the words of a ban name behind what is owed: "they must buy a licence
    and may not resell it" asks for the licence whatever is done."""
    told = next((t for t in own if t.type == "MUST_NOT"), None)
    if told is None:
        return own
    ban = told.span[0]
    if closes(told):  # Its words stand before it, behind the order before.
        ban = max((t.span[1] for t in own if t.type == "MUST" and t.span[1] < ban), default=ban)
    if not any(_is_owed(t) and t.span[1] <= ban for t in own):
        return own
    behind = [t for t in own if t.span[1] > ban]
    banned = [t.span for t in behind if is_banned(t)]
    idle = [t for t in behind if t.type == "USE" and touches_one(t.span, banned)]
    # "You may not host it" beside a licence that is owed asks for no other.
    idle += [t for t in behind if is_banned(t) and meaning(t) in OWED]
    return [t for t in own if t not in idle]


def _with_ends_apart(own: list[Token], text: str) -> list[Token]:
    """Return the tokens parted behind each order that ends its clause, 販売してはならず、…: no case
    of the next is one of it, and its own is one of the next where that has none."""
    orders = [t for t in own if t.type in BINDING]
    cuts: list[Span] = []
    for order, following in pairwise(orders):
        joint = _JA_JOINT.match(text, order.span[1])
        # A verb that goes on with the same subject, 保持し、, has the comma among its words.
        goes_on = joint is None
        joint = joint or _JA_JOINT.match(text, order.span[1] - 1)
        if joint is None or not (closes(order) and closes(following)):
            continue
        start = cuts[-1][1] if cuts else 0
        before = [t for t in own if start <= t.span[0] < order.span[0]]
        behind = [t for t in own if joint.end() <= t.span[0] < following.span[0]]
        if any(t.type in CASES and not closes(t) and t.span[0] == joint.end() for t in behind):
            continue  # "Eine Lizenz ist erforderlich, wenn …": the case is of the order before it.
        told = all(any(t.type in ("DEED", "FIELD") for t in part) for part in (before, behind))
        apart = any(map(_is_case, behind)) or not (goes_on or any(map(_is_case, before)))
        if told and apart:
            cuts.append(joint.span())
    for cut in cuts:
        own = parted(own, cut)
    return own


def _is_case(token: Token) -> bool:
    return token.type in _OPENING and token.type != "USE"


def _with_contrasted_order(own: list[Token], order: Token, text: str) -> list[Token]:
    """Return the tokens with the words on which a leave would hang as an order, where no leave
    stands before them, or one to others: 企业必须取得许可，但您必须署名."""
    at = next((t.span[0] for t in own if t.type in LEAVES), None)
    subjects = [t.span for t in own if t.type == "BINDS"]
    behind = [t for t in own if t.type == "ONLY_IF" and not closes(t)]
    hung = [t for t in behind if order.span[1] <= t.span[0] and (at is None or at > t.span[0])]
    others = (t for t in behind if any(overlap(t.span, s) for s in subjects))
    hung += [t for t in others if _SAME.search(text, 0, t.span[0]) is None]
    again = Meaning("MUST", "")
    return [Token("MUST", again, (t.span[1], t.span[1])) if t in hung else t for t in own]


def _is_owed(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) in OWED and not is_banned(token)


def _is_done(token: Token, order: Token, end: int, *, asian: bool) -> bool:
    """Say whether words name what is ordered, or forbidden, before a joint, or leave is there."""
    if order.type in LEAVES:
        return token is order and token.span[1] <= end
    named = is_asked(token) if order.type == "MUST" else _is_forbidden(token)
    # Of Chinese, the words of most bans begin with their 不得.
    named = named or (asian and order.type == "MUST_NOT" and is_said(token))
    return named and order.span[1] <= token.span[1] <= end


def _is_forbidden(token: Token) -> bool:
    return is_banned(token) or token.type == "FIELD"


def _is_next_member(behind: Sequence[Token], start: int) -> bool:
    """Say whether an "or" stands behind a joint, that of the members of a list: ；或（b）."""
    return any(t.type == "OR" and 0 <= t.span[0] - start <= 1 for t in behind)


def _begins_anew(own: Sequence[Token], joint: Span, order: Token, text: str) -> bool:
    """Say whether a clause with an order of its own stands behind a joint, "and you must", and one
    before it: no case of the one is a case of the other.

    What opens the sentence, "if you have N users, you must … and you must …", is of both.
    """
    start, end = joint
    asian = has_cjk(text)
    if not any(_is_done(t, order, start, asian=asian) for t in own if t.span[0] < start):
        return False
    behind = [t for t in own if t.span[0] >= end]
    if asian and _uses_and_binds(behind, end):
        return True
    if any(t.type in _OPENING and t.span[0] < order.span[0] for t in own):
        return False
    if any(t.type == "IF" and t.span[0] == end for t in behind):
        # "You must keep the notices; if you have N users, you must register."
        return text[start:end].strip() != "," and _orders_in_clause(behind)
    if text[start:end].strip() == "," and _closes_case(own, start):
        return False  # "…, and, if you sell it, you must": the case is of what stands behind it.
    subject = any(_is_bound(t) and t.span[0] - end <= ARTICLE for t in behind)
    subject = subject or _goes_on_otherwise(own, joint, order)
    subject = subject or (text[start:end].strip() != "," and _is_counted_first(behind, end))
    at = next((n for n, t in enumerate(behind) if t.type in SAYING or needs(t)), None)
    if at is None or any(t.type in PARTS for t in behind[:at]) or _is_next_member(behind, end):
        return False
    return subject or precedes_subject(at, behind, end)


def _closes_case(own: Sequence[Token], comma: int) -> bool:
    """Say whether a comma ends a case that opens a clause of its own: "and, if you sell it,"."""
    before = [t for t in own if t.span[0] < comma and t.type in SAYING | PARTS]
    kinds = [t.type for t in before[-2:]]
    return len(kinds) == _PAIR and kinds[0] in JOINTS and kinds[1] in CASES


def _goes_on_otherwise(own: Sequence[Token], joint: Span, order: Token) -> bool:
    """Say whether the same people are ordered, or forbidden, something right behind a joint, where
    a ban, or a case of what they must, ends: "you may not sell it and must register"."""
    start, end = joint
    again = next((t for t in own if t.span[0] >= end and t.type != "PLAIN"), None)
    if again is None or again.type not in BINDING or again.span[0] - end > _NEXT:
        return False
    cased = any(opens_case(t) and order.span[1] <= t.span[0] < start for t in own)
    return again.type != order.type or cased


def precedes_subject(at: int, behind: Sequence[Token], start: int) -> bool:
    """Say whether an order stands before its subject, no more than an adverb before it:
    "außerdem müssen Sie"."""
    order = behind[at]
    if order.span[0] - start > _REACH or any(t.type == "DEED" for t in behind[:at]):
        return False
    return any(_is_bound(t) and 0 < t.span[0] - order.span[1] <= _NEXT for t in behind)


def _is_counted_first(behind: Sequence[Token], start: int) -> bool:
    """Say whether a clause begins with a figure: "ab 50 Nutzern ist eine Lizenz erforderlich"."""
    first = next((t for t in behind if t.type not in ("PLAIN", "WHOSE")), None)
    return (
        first is not None and first.type in ("CMP", "METRIC") and first.span[0] - start <= ARTICLE
    )


def _orders_in_clause(behind: Sequence[Token]) -> bool:
    """Say whether an order stands before the next semicolon."""
    clause = takewhile(lambda t: t.type != "SEP", behind)
    return any(t.type in BINDING for t in clause)


def _uses_and_binds(behind: Sequence[Token], start: int) -> bool:
    """Say whether a clause has its own case and its own subject: 许可终止后您必须删除."""
    at = next((n for n, t in enumerate(behind) if t.type in BINDING), 0)
    opened = [t for t in behind[:at] if t.type == "USE" and t.span[0] == start]
    ordered = behind[at].span if at else (start, start)
    return bool(opened) and any(
        t.type == "BINDS" and t.span[0] < ordered[0] and t.span[1] == ordered[1] for t in behind
    )


def _is_bound(token: Token) -> bool:
    return token.type in ("BINDS", "ACTOR") or _is_somebody(token)


def _binds_all(before: Sequence[Token], behind: Sequence[Token], text: str, start: int) -> bool:
    """Say whether all are named behind a joint, and some by their figure before it.

    What opens the sentence, "if you have N users, you must …", is of both but where the second
    says that it is not: "and in any case you must".
    """
    if all(t.type != "AMOUNT" for t in before):
        return False
    due = next((t.span[0] for t in behind if is_asked(t)), start)
    whatever = _WHATEVER.search(text, start, max(start, due)) is not None
    if any(map(opens_case, before)) and not whatever:
        return False
    if (
        not whatever
        and ANYBODY.match(text, start) is None
        and FORMAL_YOU.match(text, start) is None
    ):
        return False
    if not whatever and (_SAME.search(text, 0, start) or _AGAIN.match(text, start)):
        return False
    reach = due if whatever else start + _REACH
    return any(t.type in SAYING and t.span[0] <= reach for t in behind)


def _binds_some(
    before: Sequence[Token], behind: Sequence[Token], start: int, *, asian: bool
) -> bool:
    """Say whether some are named by their figure behind a joint, and nobody before it.

    Words behind the figure that tell who has it, 年收入超过N的企业, name others than before.
    """
    at = next((n for n, t in enumerate(behind) if t.type in SAYING or needs(t)), None)
    subject = behind[:at]
    told = any(t.type == "IF" and closes(t) for t in subject)
    told = told and any(t.type == "METRIC" for t in subject)
    if any(opens_case(t) or t.type == "UNLESS" for t in before):
        return False
    if any(t.type == "AMOUNT" for t in before) and not told:
        return False
    close = [t for t in subject if t.span[0] <= start + _SUBJECT]
    named = told or any(_is_somebody(t) or (asian and t.type == "WHOSE") for t in close)
    counted = any(t.type == "AMOUNT" for t in subject)
    other = any(opens_case(t) or t.type in JOINTS for t in subject)
    return at is not None and named and counted and not other


def needs(token: Token) -> bool:
    """Say whether words say by themselves what is due: "they need a licence"."""
    return is_said(token) and meaning(token) in OWED


def _is_somebody(token: Token) -> bool:
    return token.type == "PARTY" or (token.type == "WHOSE" and meaning(token) != Whose.PRODUCT)


def parted(own: Sequence[Token], joint: Span) -> list[Token]:
    """Return the tokens parted at a joint."""
    start, end = joint
    kept = [t for t in own if not (t.type in JOINTS and start <= t.span[0] < end)]
    # Words that reach over it name what is due on neither side.
    kept = [t for t in kept if t.type != "DEED" or not t.span[0] < start < t.span[1]]
    return sorted([*kept, Token("SEP", CONTRASTS, (start, start + 1))], key=place)
