"""Bans of handing on what is not the work: "you may not sell the outputs", "generated images may
not be redistributed", "your application may not be sold". Copies of the work are not meant."""

from __future__ import annotations

import re

from modellic.extract.lexing.token import Token, is_banned, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Prohibition, Use
from modellic.shapes import Shape

_OBJECT = Shape(
    r"\W*(?:{DETERMINER}\s)?(?:(?P<outputs>{OUTPUTS})|(?P<product>your\s{SOLD_PRODUCT}))\b",
    re.IGNORECASE,
)
_SUBJECT = Shape(
    r"(?:^|[.,;:]\s|\s{JOINS}\s)\W*(?:{DETERMINER}\s)?"
    r"(?:(?P<outputs>{OUTPUTS})(?:\sof\s(?:[^\W\d]+\s){0,3}[^\W\d]+)?"
    r"|(?P<product>your\s{SOLD_PRODUCT}"
    r"|{SOLD_PRODUCT}\s(?:{RELATIVE})\s(?:[^\W\d]+\s){1,4}[^\W\d]+))\s*$",
    re.IGNORECASE,
)
_SALE = Shape(r"\b(?:{SOLD})\b", re.IGNORECASE)
_JOINT = Shape(r"\s(?:{JOINS})\s", re.IGNORECASE)
"""What joins outputs to another subject before them: "the model and its outputs"."""
_AND_THE_WORK = Shape(
    r"(?:,|\s(?:{JOINS}))\s(?:{DETERMINER}\s|our\s|this\s)?(?:{WORK_ITSELF})\b", re.IGNORECASE
)
_PASSIVE = re.compile(r"\bbe\b")
_CONTRAST = Shape(r"\b(?:{BUT_NOT})\W*$", re.IGNORECASE)
"""A ban that shares its subject with a leave before it: "they may be used, but not shared"."""
_VERB = re.compile(r"(?:re-?)?[^\W\d]+")


def with_sales_of_others(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with such a ban as what it is: of trade with outputs, or with
    a product; where copies of outputs are forbidden, no rule can hold it, and it is reported."""
    bans = [t for t in own if is_banned(t) and meaning(t) == Prohibition.DISTRIBUTE]
    order = next((t for t in own if t.type == "MUST_NOT"), None)
    if not bans or order is None:
        return own
    for ban in bans:
        named = _named(ban, order, text) or _named_before(order, own, text)
        sold = _SALE.search(text, order.span[0]) or _SALE.match(text, ban.span[0])
        if named is None or (sold is None and named["outputs"] is None):
            continue
        use = Use.PRODUCT if named["outputs"] is None else Use.PUBLISH_OUTPUTS
        told = _trade(ban, use) if sold else Token("UNREAD", "", ban.span)
        if _AND_THE_WORK.match(text, named.end()) or _JOINT.match(text, named.start()):
            own = [*own, told]  # "You may not sell the outputs or the model itself": both.
            continue
        idle = [t for t in own if t.type == "USE" and touches_one(t.span, [ban.span])]
        own = [told if t is ban else t for t in own if t not in idle]
    return own


def _named(ban: Token, order: Token, text: str) -> re.Match[str] | None:
    """Return what a ban is of, where that is no copy: its object, or the subject of a passive."""
    if ban.span[0] < order.span[1]:
        passive = order.span[0] < ban.span[1]
        return _SUBJECT.search(text, 0, order.span[0]) if passive else None
    verb = _VERB.match(text, ban.span[0])
    named = _OBJECT.match(text, verb.end()) if verb else None
    passive = _PASSIVE.search(text, order.span[0], ban.span[1]) is not None
    return named or (_SUBJECT.search(text, 0, order.span[0]) if passive else None)


def _named_before(order: Token, own: list[Token], text: str) -> re.Match[str] | None:
    """Return what a ban behind a leave is of, where their subject stands before the leave."""
    leave = next((t for t in own if t.type == "MAY" and t.span[1] <= order.span[0]), None)
    if leave is None or _CONTRAST.search(text, leave.span[1], order.span[1]) is None:
        return None
    return _SUBJECT.search(text, 0, leave.span[0])


def _trade(ban: Token, use: Use) -> Token:
    when = (("when", str(use)),)
    return ban.valued(Meaning("must-not", str(Prohibition.COMMERCIAL_USE), when))
