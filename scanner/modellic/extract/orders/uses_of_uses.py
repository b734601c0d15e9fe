"""Two uses that one expression of Chinese or Japanese tells of: what is done, and with what or what
for.

"The sale of fine-tuned models" (微调后的模型的再分发), "resale for profit" (商用目的での再配布):
both have to be so.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import (
    HEADS,
    USE_OF_BAN,
    Token,
    is_ban_as_such,
    meaning,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, within_one
from modellic.rules import Span, Use
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_WORK = Shape(r"(?:{CJK_CHANGED_WORK})$")
_AIM = Shape(r"(?:{CJK_AIM})$")
_LINK = Shape(
    r"(?:{CJK_CHANGED})?\s?(?P<work>{CJK_CHANGED_WORK})?\s?(?:{CJK_LINKS_USE})?\s?(?:{CJK_DOES})?\s?"
)
"""What stands between such a work, or such an aim, and what is done."""
_JOINS = Shape(r"[\u3001\uff0c,;\uff1b\u3002/]|{CJK_JOINS_WHO}|{CJK_ALSO}")
_JOINT = Shape(
    r"\s?(?:[\u3001\uff0c,/]\s?(?:{CJK_JOINS_WHO})?|{CJK_JOINS_WHO}|(?:\u3057|\u3059\u308b\u304b)?\u3001?(?:{CJK_JOINS_WHO}))\s?(?:{CJK_DOES})?$"
)
_BESIDE = 8
"""Characters between two acts that are joined."""
_FAR = 24
"""Characters between an aim and what is done with the work: 商用目的で本モデルを第三者に."""
_REFUSES = frozenset(("MUST_NOT", "FORBIDS", "LEAVES", "VOIDS", "NOT", "NOR", "LEAVE", "UNLESS"))
_IF = Meaning("IF", "")
_TRADE = frozenset((Use.COMMERCIAL, Use.NON_COMMERCIAL, Use.RESEARCH))


def with_uses_of_uses(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence, where it forbids nothing, with both uses as one."""
    if not has_cjk(text) or any(t.type in _REFUSES for t in own):
        return own
    if not any(t.type == "DEED" and not is_ban_as_such(t) for t in own):
        return own
    acts = sorted((t for t in own if _use(t)), key=place)
    for first in acts:
        behind = [t for t in acts if _use(t) != _use(first) and _follows(first, t, text)]
        if behind:
            return _as_one(own, first, _row(min(behind, key=_first), acts, text))
    return own


def _use(token: Token) -> str:
    """Return the one use that a token is of, told as such or as what bans forbid."""
    if token.type == "USE":
        return "" if "+" in meaning(token) else meaning(token)
    return USE_OF_BAN.get(meaning(token), "") if is_ban_as_such(token) else ""


def _first(act: Token) -> tuple[int, bool]:
    return act.span[0], _use(act) == Use.TRAIN_MODEL


def _follows(first: Token, second: Token, text: str) -> bool:
    start, end = first.span[1], second.span[0]
    aim = _use(first) == Use.COMMERCIAL and _AIM.search(text, *first.span)
    if aim and _use(second) not in _TRADE:
        inside = within_one(first.span, [second.span])
        near = 0 <= end - start <= _FAR and _JOINS.search(text, start, end) is None
        return inside or near
    link = _LINK.fullmatch(text, start, end) if start <= end else None
    work = link and (link["work"] or _WORK.search(text, *first.span))
    return bool(work) and _use(first) == Use.MODIFY


def _row(second: Token, acts: Sequence[Token], text: str) -> list[Token]:
    """Return an act and those that are joined to it: 以商业目的修改或分发."""
    row = [second]
    for act in acts:
        gap = (row[-1].span[1] - 1, act.span[0])
        if gap[0] < gap[1] <= gap[0] + _BESIDE and _JOINT.search(text, *gap):
            row.append(act)
    return row


def _as_one(own: Sequence[Token], first: Token, row: Sequence[Token]) -> list[Token]:
    """Return the tokens with one use in place of two, and of all else that tells of either."""
    span = (min(first.span[0], row[0].span[0]), row[-1].span[1])
    told = [first.span, *(t.span for t in row)]
    gone = {id(t) for t in own if _use(t) and any(overlap(t.span, s) for s in told)}
    gone |= {id(t) for t in own if t.type in ("AND", "OR") and overlap(t.span, span)}
    kept = [t for t in own if id(t) not in gone]
    later = {meaning(t) for t in kept if t.type == "DEED" and t.span[0] >= span[1]}
    kept = [t for t in kept if not (_begins_in(t, span) and meaning(t) in later)]
    if all(t.type not in HEADS for t in kept):
        kept.append(Token("IF", _IF, (span[0], span[0])))
    for number, act in enumerate(row):
        start = act.span[0] if number else span[0]
        if number:
            kept.append(Token("OR", Meaning("OR", ""), (start, start)))
        value = Meaning("USE", f"{_use(first)}+{_use(act)}")
        kept.append(Token("USE", value, (start, max(act.span[1], first.span[1])), first.own))
    return sorted(kept, key=_place)


def _begins_in(token: Token, span: Span) -> bool:
    """Say whether a duty begins with the words of the uses: it is told of one of them."""
    return token.type == "DEED" and span[0] <= token.span[0] < span[1]


def _place(token: Token) -> tuple[int, bool]:
    return token.span[0], token.type not in ("IF", "OR")
