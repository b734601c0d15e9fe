"""Words that close what they govern, put where a word of English would open it.

Japanese and Korean end a condition with its "if" and a clause with its "must"; Chinese and German
do so at times. The header of such words says `side=after`. Read from left to right afterwards, a
sentence of any language is in one order: if, condition, must, deed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from modellic.extract.folding.choices import of_a_row, told_before, told_behind
from modellic.extract.folding.folding import legible
from modellic.extract.folding.respectively import respectively
from modellic.extract.lexing.criteria import (
    bounds_all,
    excepts_listed,
    join_of,
    negation,
    side_by_side,
    turns_round,
    with_exceptions,
    with_shared,
)
from modellic.extract.lexing.token import (
    ATOMS,
    HEADS,
    JOINTS,
    MEASURES,
    MODALS,
    NUMBERED,
    Token,
    closes,
    is_banned,
    meaning,
    option,
)
from modellic.extract.words.spans import overlap, within_one
from modellic.rules import Duty

_ORDERS = MODALS - {"MAY"}
_LOOKS_BACK = ("otherwise", "beyond")
"""References of which "any of them" is but a part: 超过|任一|条件."""
_FIGURE = ("METRIC", "PERIOD")
_CONDITION = ATOMS | JOINTS
_LONGEST = 400
"""Tokens of a condition, of which no licence has so many."""
_NEXT = 4
"""Characters from "these limits" to the first of them: ": ", " ("."""
_INSIDE = 24
"""So many tokens at most stand among the words of one deed."""
_GOES_ON = 8
"""Characters between "and" and the ban that goes on with the same subject."""


def in_order(found: Sequence[Token]) -> list[Token]:
    """Return the tokens that the grammar reads with every closing word moved to the front."""
    out: list[Token] = []
    segment = listed = 0
    kept = with_exceptions(legible(found), found)
    kept = side_by_side(list(_enumerated(kept, found)))
    turns = [t.span[0] for t in found if t.type == "TURNS"]
    for token in _behind_orders(respectively(kept)):
        if token.type in HEADS and closes(token):
            _open_condition(out, token, segment, turns)
        elif token.type == "IF" and _splits_figure(out, token):
            out.insert(_figure_at(out), token)
        elif token.type == "IF" and _follows_kinds(out, token):
            out.insert(_kinds_at(out), token)
        elif token.type in MODALS and closes(token):
            out.insert(_before_own_deed(out, _of_list(out, listed, segment), token), token)
            segment = listed = len(out)
        elif token.type == "MUST_NOT" and option(token, "side") == "subject":
            out.insert(_before_subject(out, segment, token), token)
        else:
            if token.type == "AMOUNT":
                segment = max(segment, _behind_grant(out, segment))
            out.append(token)
            if token.type in ("SEP", "REFERS"):
                segment = len(out)
                listed = listed if token.value == NUMBERED else segment
    return out


def _of_list(out: Sequence[Token], listed: int, segment: int) -> int:
    """Return where a list within a sentence begins that an order behind it closes:
    「（1）……すること、（2）……することを要する」."""
    told = {t.type for t in out[listed:segment]}
    return listed if "DEED" in told and not told & MODALS else segment


def _behind_grant(out: Sequence[Token], segment: int) -> int:
    """Return where a second step begins: "free below N, those with N or more must pay"."""
    grant = next((n for n in range(len(out) - 1, segment, -1) if out[n].type == "GRANT"), segment)
    measured = any(t.type == "AMOUNT" for t in out[segment:grant])
    return grant + 1 if measured else segment


def _behind_orders(found: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens, a deed whose words embrace the order for it behind that order.

    "使用和修改时, 必须注明出处": the deed begins at 使用, and its condition stands before 必须.
    """
    held: list[tuple[int, Token]] = []
    for at, token in enumerate(found):
        order = _order_inside(found, at) if token.type == "DEED" else None
        if order is not None:
            held.append((order, token))
            continue
        yield token
        yield from (deed for place, deed in held if place == at)
        held = [(place, deed) for place, deed in held if place != at]


def _order_inside(found: Sequence[Token], at: int) -> int | None:
    """Return where the last order among the words of a deed stands, if a condition precedes it."""
    last, conditional = None, False
    for place in range(at + 1, min(len(found), at + _INSIDE)):
        token = found[place]
        if token.span[0] >= found[at].span[1]:
            break
        conditional |= token.type in HEADS
        if conditional and token.type in _ORDERS and _embraces(found[at], token):
            last = place
    return last


def _embraces(deed: Token, order: Token) -> bool:
    return deed.span[0] < order.span[0] and order.span[1] < deed.span[1]


def _enumerated(kept: Sequence[Token], found: Sequence[Token]) -> Iterator[Token]:
    """Join the members of a list within a sentence: "if one of these holds: (1) ...; (2) ..."."""
    members = any(t.type == "SEP" and t.value == NUMBERED for t in found)
    back = [t.span for t in found if t.type == "REFERS" and meaning(t) in _LOOKS_BACK]
    back = [] if members else back
    criteria = [t for t in found if t.type == "CRITERIA" and t.own and not within_one(t.span, back)]
    kept = of_a_row(kept, found)
    inline = [] if any(t.type == "ITEM" for t in found) else criteria
    kept, shared = with_shared(kept, inline or _named_limits(found))
    joint = join_of([*criteria, *filter(excepts_listed, found)])
    turned = turns_round(inline) and shared is None
    joint = "AND" if shared is not None and bounds_all(shared) else joint
    listed = _join_listed(kept)
    begun = not turned
    held: Token | None = None
    first = next((t for t in kept if t.type in MEASURES), None)
    listing = bool(joint) and shared is not None and first is not None
    for at, token in enumerate(kept):
        if listing and _is_next(kept, at, first):
            yield token.typed(joint)
        if joint == "OR" and inline and _names_next(kept, at):
            yield token.typed(joint)
        inner = 0 < at < len(kept) - 1 and token.type == "SEP"
        kind = joint or (listed if token.value == NUMBERED else "")
        joins = kind and inner and told_before(kept, at) and told_behind(kept, at)
        if joint and inner and not joins and _uses_between(kept, at):
            held = token.typed(joint)
            continue
        if held is not None and token.type in ATOMS:
            yield held
            held = None
        if not begun and token.type in MEASURES and token.span[0] >= criteria[0].span[1]:
            yield negation(token.span[0])
            begun = True
        yield token.typed(kind) if joins else token
        if joins and turned:
            yield negation(token.span[1])


def _is_next(kept: Sequence[Token], at: int, first: Token | None) -> bool:
    """Say whether the comparator that members of a list share begins one right behind another, no
    more than a comma between them, and each is told by its amount first: "30 staff, (2) 3 million
    in revenue"."""
    token = kept[at]
    same = first is not None and token is not first and token.value is first.value
    return same and token.type == "CMP" and kept[at - 1].type in MEASURES


def _names_next(kept: Sequence[Token], at: int) -> bool:
    """Say whether the word for a figure stands right behind one that is told in full: "any of these
    needs a licence: more than N users, M of revenue"."""
    token = kept[at]
    behind = at > 0 and kept[at - 1].type in MEASURES and token.own
    if token.type != "METRIC" or not behind or token.span[0] < kept[at - 1].span[1]:
        return False
    run = list(takewhile(lambda t: t.type in MEASURES, reversed(kept[:at])))
    named = (meaning(t) for t in run if t.type == "METRIC")
    if token.span[0] == kept[at - 1].span[1] and meaning(token) in named:
        return False  # The 人 of 从业人员10人 names no figure of its own.
    types = [t.type for t in run]
    whole = "CMP" in types and types.count("METRIC") == types.count("AMOUNT") > 0
    return whole and types[0] in ("AMOUNT", "CMP")


def _named_limits(found: Sequence[Token]) -> list[Token]:
    """Return the words that compare with figures right behind them: "outgrow these limits (25
    employees or 2 million in turnover)"."""
    figures = {t.span[0] for t in found if t.type == "AMOUNT"}
    named = [t for t in found if t.type == "REFERS" and meaning(t) == "beyond" and t.own]
    return [t for t in named if not figures.isdisjoint(range(t.span[1], t.span[1] + _NEXT))][:1]


def _uses_between(kept: Sequence[Token], at: int) -> bool:
    """Say whether only words of use stand between a semicolon and the next figure of a list: "it
    employs over 50 people; it uses the software on more than 25 machines"."""
    behind = next((t for t in kept[at + 1 :] if t.type != "DEED"), None)
    between = takewhile(lambda t: t.type == "DEED", kept[at + 1 :])
    counted = behind is not None and behind.type in MEASURES
    return counted and all(map(is_banned, between)) and kept[at - 1].type in ATOMS


def _join_listed(kept: Sequence[Token]) -> str:
    """Return how members of a list in a sentence are joined where nothing between them says so.

    "A licence is needed by: (a) those with N users; (b) those with M employees": either of them.
    What is free for those with fewer must be true of both.
    """
    parts = [at for at, t in enumerate(kept) if t.type == "SEP" and 0 < at < len(kept) - 1]
    figures = [kept[n].type in MEASURES | {"TERM"} for at in parts for n in (at - 1, at + 1)]
    if not figures or not all(figures):
        return ""
    deeds = [t.span for t in kept if t.type == "DEED"]
    grants = [
        at for at, t in enumerate(kept) if t.type == "GRANT" and not within_one(t.span, deeds)
    ]
    if any(not at or kept[at - 1].type != "NOT" for at in grants):
        return "AND"
    return "OR" if deeds or grants else ""


def _splits_figure(out: Sequence[Token], head: Token) -> bool:
    """Say whether an "if" stands right behind the word for a figure: 收入如超过一亿元."""
    named = bool(out) and out[-1].type == "METRIC" and out[-1].own == head.own
    return named and not out[-1].span[1] < head.span[0]


def _follows_kinds(out: Sequence[Token], head: Token) -> bool:
    """Say whether an "if" stands right behind those whose case it opens: 高校如用于商业目的."""
    at = _kinds_at(out)
    named = at < len(out) and out[-1].type == "PARTY" and out[-1].span[1] == head.span[0]
    return named and (at == 0 or out[at - 1].type in ("SEP", "MUST", "EXEMPTS"))


def _kinds_at(out: Sequence[Token]) -> int:
    """Return where the row of kinds of people begins that stands last."""
    return len(out) - len(list(takewhile(lambda t: t.type in ("PARTY", "OR"), reversed(out))))


def _figure_at(out: Sequence[Token]) -> int:
    """Return where the words for the figure begin that stand last."""
    return len(out) - len(list(takewhile(lambda t: t.type in _FIGURE, reversed(out))))


def _open_condition(out: list[Token], head: Token, segment: int, turns: Sequence[int]) -> None:
    """Put `head` before the conditions that end here, unless a word there opens them already.

    The uses before a "but" (`turns`) are none of them: 可以修改,但分发时.
    """
    at, segment = len(out), max(segment, len(out) - _LONGEST)
    granted = any(t.type == "GRANT" for t in out)
    mixed = {head.type, *(t.type for t in out if closes(t))} >= {"IF", "UNLESS"}
    while at > segment and (out[at - 1].type in _CONDITION or _names_use(out, at - 1)):
        if at < len(out) and (
            (granted and _is_granted(out, at - 1)) or _begins_anew(out, at, segment)
        ):
            break
        if at < len(out) and (
            _turns_between(out, at, turns)
            or _stands_apart(out, at, head)
            or (mixed and _is_closed(out, at - 1, head))
        ):
            break
        at -= 1
    opened = at > 0 and out[at - 1].type in HEADS
    while at < len(out) and out[at].type in ("AND", "OR"):
        at += 1
    if at and out[at - 1].type == "IF" and closes(out[at - 1]) and head.type != "IF":
        out[at - 1] = head
    elif at < len(out) and not opened:
        out.insert(at, head)


def _turns_between(out: Sequence[Token], at: int, turns: Sequence[int]) -> bool:
    """Say whether a "but" stands between two uses."""
    before, behind = out[at - 1], out[at]
    used = before.type == behind.type == "USE"
    return used and any(before.span[1] <= turn < behind.span[0] for turn in turns)


def _is_closed(out: Sequence[Token], at: int, head: Token) -> bool:
    """Say whether a condition ends with another word than `head`: that of the exception before
    "if", "except for A, if B", or of the "if" before an exception."""
    kinds = {head.type, *(t.type for t in out[:at] if t.type in HEADS and closes(t))}
    if kinds != {"IF", "UNLESS"}:
        return False
    other = [t for t in out[:at] if t.type in HEADS and closes(t) and t.own == out[at].own]
    parting = (t.span for t in other if t.type != head.type)
    return any(out[at].span[1] <= start and end <= out[at + 1].span[0] for start, end in parting)


def _names_use(out: Sequence[Token], at: int) -> bool:
    """Say whether a deed is but the words of the use before it: "when you pass on a copy"."""
    if out[at].type != "DEED":
        return False
    before = next((t for t in reversed(out[:at]) if t.type != "DEED"), None)
    return (
        before is not None
        and before.type == "USE"
        and before.span[0] <= out[at].span[0] < before.span[1]
    )


def _is_granted(out: Sequence[Token], at: int) -> bool:
    """Say whether a use is what a grant before it allows, no condition of an exception from it."""
    granted = (t.span[1] for t in out[:at] if t.type == "GRANT")
    return out[at].type == "USE" and any(end > out[at].span[0] for end in granted)


def _stands_apart(out: Sequence[Token], at: int, head: Token) -> bool:
    """Say whether a use before a figure is what a ban forbids, or no part of an exception: "no
    commercial use by anybody, firms below N excepted", "business use (studios below N excepted)".
    The exception is of those whom the figure tells."""
    use, figure = out[at - 1], out[at]
    if use.type != "USE" or figure.type not in MEASURES or figure.span[0] <= use.span[1]:
        return False
    if head.type == "UNLESS":
        return True
    before = next((t for t in reversed(out[: at - 1]) if t.type != "DEED"), None)
    return before is not None and before.type == "MUST_NOT"


def _begins_anew(out: Sequence[Token], at: int, segment: int) -> bool:
    """Say whether a figure is named again at `at`: "for those below N users; once N users are".

    What stands before it is the limit of a grant, no part of the condition.
    """
    if out[at].type != "METRIC" or out[at - 1].type in JOINTS:
        return False
    start = next((n for n in range(at - 1, segment - 1, -1) if out[n].type not in MEASURES), -1)
    again = any(t.type == "METRIC" and t.value == out[at].value for t in out[start + 1 : at])
    opens = start - 1 if start > segment and out[start].type == "IF" else start
    return again and opens >= segment and out[opens].type == "GRANT"


def _before_subject(out: Sequence[Token], segment: int, ban: Token) -> int:
    """Return where a ban that closes its subject belongs: "resale of the model IS FORBIDDEN".

    That is behind the last order, ban or leave, so that these keep their own deeds; a ban of the
    same subject goes on with it: "it may break the law and IS FORBIDDEN". Words on licences say
    what is due by themselves.
    """
    if out and out[-1].type in JOINTS and ban.span[0] - out[-1].span[1] <= _GOES_ON:
        return len(out)
    orders = (at for at in range(len(out), segment, -1) if out[at - 1].type in MODALS)
    start = next(orders, segment)
    deeds = (at for at in range(start, len(out)) if out[at].own and _follows_its_ban(out[at]))
    return next(deeds, len(out))


def _follows_its_ban(token: Token) -> bool:
    """Say whether words name what the ban before them is of; those on licences need none."""
    return token.type == "DEED" and meaning(token) != Duty.OBTAIN_LICENSE


def _before_own_deed(out: Sequence[Token], segment: int, order: Token) -> int:
    """Return where an order belongs that shares words with its deed: what its part allows before,
    "darf geändert werden, aber Kopien dürfen nicht verkauft werden", no ban behind takes back."""
    if any(t.type == "MAY" for t in out[segment:]):
        for at in range(segment, len(out)):
            if out[at].type == "DEED" and overlap(out[at].span, order.span):
                return at
    return _before_deeds(out, segment)


def _before_deeds(out: Sequence[Token], segment: int) -> int:
    """Return where an order or a ban that ends here belongs: before the first deed of its part."""
    for at in range(segment, len(out)):
        if out[at].type in ("DEED", "GRANT"):
            return at
    return len(out)
