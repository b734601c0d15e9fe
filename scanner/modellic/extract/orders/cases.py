"""Cases whose words could be a ban: "when you share it, you may not remove the notice".

Where a ban closes what it forbids, as in Japanese and Korean, the case stands before it too, and
its verb is one that bans often govern. A case may have several: "if you change it, or use it to
train a model, you must".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import (
    HEADS,
    MODALS,
    READ,
    WITH_LEAVE,
    Token,
    as_use,
    closes,
    is_asked,
    is_banned,
    meaning,
)
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Prohibition, Span

_USES = frozenset(map(str, WITH_LEAVE))
_PARTING = MODALS | HEADS | {"GRANT", "REFERS", "SEP", "WHOSE", "DEFINES"}
"""What makes an exception one of what is allowed elsewhere, or more than a leave of a sentence."""
_ENDING = 8
"""Characters of a verb between what could be banned and the words that make it a case."""
_DONE = 4
"""Characters in which something else is forbidden."""
_NEXT = 20
"""Characters between the verbs of one case, and behind the last where nothing is banned."""
_COMMA = re.compile("[,\u3001]")
_OF_CASE = 4
"""Characters between an order and the words that make it a case: 「義務付けられ|ている|場合」."""
_STEM = 2
"""Characters of those words that such a verb may hold."""


def without_cases(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens with what a case names as its use, where a ban or an order has a deed
    behind it."""
    ifs = [t for t in own if t.type == "IF" and closes(t)]
    bans = [t for t in own if t.type == "MUST_NOT"]
    orders = [t for t in own if t.type == "MUST" and (closes(t) or not bans)]
    if not (ifs and (bans or orders)):
        return list(own)
    for deed in [t for t in own if is_asked(t)]:
        own = _with_case_before(own, deed, ifs)
    cases = list(_cases(own, ifs, [*bans, *orders], words))
    out: list[Token] = []
    for token in own:
        if token not in cases:
            out.append(token)
        elif not any(t.type == "USE" and _tells_use(t.span, token.span) for t in own):
            out.append(as_use(token))
    return out


def _with_case_before(own: Sequence[Token], deed: Token, ifs: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens with a deed whose words begin with its own case behind the words for that:
    「改変した場合はその旨を明記」."""
    start, end = deed.span
    heads = [t.span for t in ifs if start < t.span[0] and t.span[1] < end]
    used = [t.span for t in own if t.type == "USE" and t.span[0] == start]
    if len(heads) != 1 or not any(stop <= heads[0][0] for _, stop in used):
        return own
    rest = [t for t in own if t != deed]
    at = next((n for n, t in enumerate(rest) if t.span[0] >= heads[0][1]), len(rest))
    return [*rest[:at], deed.at((heads[0][1], end)), *rest[at:]]


def _tells_use(use: Span, case: Span) -> bool:
    """Say whether the words of a use are those of a case, or end right before its verb: "to create,
    fine-tune or improve"."""
    return overlap(use, case) or 0 <= case[0] - use[1] <= _OF_CASE


def _cases(
    own: Sequence[Token], ifs: Sequence[Token], bounds: Sequence[Token], words: str
) -> Iterator[Token]:
    """Yield the deeds that are cases, from the last to the first: those of a case are joined."""
    deeds = [t for t in own if t.type == "DEED" and meaning(t) in _USES]
    deeds = [t for t in own if t in deeds or _names_copies(t, own)]
    if all(t.type == "MUST" for t in bounds):
        # Where nothing is banned, words for commerce name who is meant: "for-profit companies".
        kinds = [t.span for t in own if t.type == "PARTY"]
        trade = [t for t in deeds if meaning(t) == Prohibition.COMMERCIAL_USE]
        deeds = [t for t in deeds if t not in trade or _is_told_as_use(t, own, kinds)]
    case: Token | None = None
    for deed in reversed(deeds):
        if any(_is_case(deed, t, own, bounds, words) for t in ifs):
            case = deed
        elif case is None or not _is_joined(deed, case, own):
            case = None
        if case is not None:
            case = deed
            yield deed


def _names_copies(deed: Token, own: Sequence[Token]) -> bool:
    """Say whether words for an open source end with those for handing on copies, which tell of a
    case as often as of what is due: 「ソースコードを再配布する場合」."""
    if meaning(deed) != Duty.DISCLOSE_SOURCE or not is_asked(deed):
        return False
    return any(t.type == "USE" and 0 <= deed.span[1] - t.span[1] <= _STEM for t in own)


def _is_told_as_use(deed: Token, own: Sequence[Token], kinds: Sequence[Span]) -> bool:
    """Say whether words for commerce are those of a use, and of no kind of firms."""
    told = any(t.type == "USE" and t.span == deed.span for t in own)
    return told and not touches_one(deed.span, kinds)


def _is_joined(deed: Token, case: Token, own: Sequence[Token]) -> bool:
    """Say whether no more than a joint stands between a deed and the next one of a case."""
    start, end = deed.span[1], case.span[0]
    parts = (t for t in own if t.type in _PARTING and start - _STEM <= t.span[0] < end)
    return end - start <= _NEXT and not any(parts)


def _is_case(
    deed: Token, opener: Token, own: Sequence[Token], bounds: Sequence[Token], words: str
) -> bool:
    """Say whether words make a case of a deed, and another follows that the order is of."""
    between = words[deed.span[1] : opener.span[0]]
    reach = _NEXT if all(t.type == "MUST" for t in bounds) else _ENDING
    near = -_STEM <= opener.span[0] - deed.span[1] <= reach and "," not in between
    if not near or deed.span[0] >= opener.span[0]:
        return False
    return any(_reaches(order, deed, opener, own, words) for order in bounds)


def _reaches(ban: Token, deed: Token, opener: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether a ban is of what follows the case: it closes it, or stands before the case, "you
    may not, when sharing it, remove ...". An order asks for a deed there."""
    if ban.type == "MUST":
        asked = (t for t in own if is_asked(t) and t.span[0] >= opener.span[1])
        # "Research is free, who uses it for trade must": what is named before is another case.
        alone = all(t.span[0] >= deed.span[0] for t in own if t.type == "USE")
        return any(t.span[0] < ban.span[1] or (alone and not closes(ban)) for t in asked)
    if closes(ban):
        return ban.span[0] - opener.span[1] >= _DONE and any(
            c.isalpha() for c in words[opener.span[1] : ban.span[0]]
        )
    behind = (t for t in own if t.span[0] >= opener.span[1])
    first = next((t for t in behind if t.type == "DEED" or t.type in MODALS), None)
    return ban.span[0] <= deed.span[0] and first is not None and is_banned(first)


def without_owed_cases(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens without an order that but says in which case something else holds: 「求めら
    れる場合を除き」, and without the deeds among its words."""
    heads = [t.span[0] for t in own if t.type in HEADS and closes(t)]
    told = [t for t in own if t.type == "MUST" and closes(t) and _opens_case(t, heads, words)]
    if not told:
        return list(own)
    return [
        t
        for t in own
        if t not in told and not (t.type == "DEED" and any(overlap(t.span, o.span) for o in told))
    ]


def _opens_case(order: Token, heads: Sequence[int], words: str) -> bool:
    near = [at for at in heads if 0 <= at - order.span[1] <= _OF_CASE]
    # 「添付し、改変した場合は」: a comma begins the next clause.
    return any(not _COMMA.search(words, order.span[0], at) for at in near)


def without_denied(own: Sequence[Token], leads: Sequence[Token]) -> list[Token]:
    """Return the tokens of a criterion without the duty that it says is not done: "who does any of
    these: - does not share the source"."""
    if all(t.type != "CRITERIA" for t in leads):
        return list(own)
    denials = [t for t in own if t.type == "NOT" and not meaning(t)]
    denied = [t.span for t in own if is_asked(t) and any(_is_beside(n, t) for n in denials)]
    return [
        t
        for t in own
        if not (t in denials and any(_is_beside(t, d) for d in own if d.span in denied))
        and not any(overlap(t.span, span) for span in denied)
    ]


def without_stated(own: Sequence[Token], leads: Sequence[Token]) -> list[Token]:
    """Return the tokens of an item below "as long as:" without the order that its verb states.

    The leave hangs on what it says: "- changed files carry a notice".
    """
    read = [t for t in leads if t.type in READ]
    if not read or read[-1].type != "ONLY_IF":
        return list(own)
    return [t for t in own if t.type != "MUST" or t.span[0] < t.span[1]]


def _is_beside(negation: Token, deed: Token) -> bool:
    return 0 <= deed.span[0] - negation.span[1] <= 1
