"""What a ban of commerce but tells examples of: "no commercial use, including: selling copies"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import MODALS, Token, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Duty, Prohibition, Use
from modellic.segments import Sentence
from modellic.shapes import Shape

_TRADED = frozenset((Prohibition.DISTRIBUTE, Prohibition.HOST_AS_SERVICE, Prohibition.SUBLICENSE))
"""What commerce is done by."""
_TRADES = frozenset((Use.DISTRIBUTE, Use.HOSTED_SERVICE, Use.PRODUCT, Use.TRAIN_MODEL))
"""The same as the uses that they are."""
_OF_COMMERCE = frozenset(
    (Prohibition.COMMERCIAL_USE, Prohibition.USE_IN_TERRITORY, Duty.OBTAIN_LICENSE)
)
"""What is said of commerce itself, whose examples follow, and of use, which may be of a place."""
_COMMERCE = Meaning(
    "must-not", str(Prohibition.COMMERCIAL_USE), (("when", "always"), ("vague", "yes"))
)
_LEADS = Shape(r"\b(?:{INCLUDING})\b[^.:\uff1a]{0,60}[:\uff1a]\W*$", re.IGNORECASE)
_WITHIN = Shape(r"(?<![^\W_])(?:{INCLUDING})\b", re.IGNORECASE)


def with_examples(own: Sequence[Token], led: Sequence[Token], sentence: Sentence) -> list[Token]:
    """Return the tokens of a sentence with the examples of a ban of commerce as commerce.

    They stand below a lead-in that ends in "including", or behind this word in the sentence.
    """
    lead = sentence.lead.text if sentence.item and sentence.lead is not None else ""
    if _is_commerce(led) and _LEADS.search(lead):
        return _of_commerce(own)
    found = _WITHIN.search(sentence.text) if any(map(_is_traded, own)) else None
    if found is None:
        return list(own)
    before = [t for t in own if t.span[0] < found.start()]
    if not (_is_commerce(before) and _is_of_commerce_alone(before)):
        return list(own)
    end = _end(own, found.start(), len(sentence.text))
    return [_as_commerce(t) if found.start() <= t.span[0] < end else t for t in own]


def _of_commerce(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of an item that is such an example: it bans no field, and one of which
    nothing is read bans commerce, too."""
    told = [_as_commerce(t) for t in own if t.type not in ("FIELD", "OUTRIGHT")]
    if any(t.type in MODALS | {"DEED", "AMOUNT"} for t in told):
        return told
    return [Token("DEED", _COMMERCE, (0, 0)), *told]


def without_examples(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence without the uses that are but examples of commerce:
    "not for commercial use without our leave; this includes resale and sublicensing", or of any
    other use than that below a figure."""
    found = _WITHIN.search(text) if any(map(_is_trade, own)) else None
    if found is None:
        return own
    before = [t for t in own if t.span[0] < found.start()]
    plain = all(t.type in ("USE", "IF", "PLAIN") for t in before)
    commerce = _is_commerce(before) and (plain or _is_of_commerce_alone(before))
    if not (commerce or _is_other_use(before)):
        return _any_of(own, found.start()) if _is_any_other(before) else own
    end = _end(own, found.start(), len(text))
    banned = any(t.type == "MUST_NOT" for t in own)
    return [
        t
        for t in own
        if not found.start() <= t.span[0] < end
        or not (_is_trade(t) or (not banned and _is_traded(t)))
    ]


def _is_other_use(before: Sequence[Token]) -> bool:
    """Say whether examples are of any use but that of a figure: "all other use, including ..."."""
    spoken = [t.type for t in before if t.type in ("AMOUNT", "REFERS", "SEP", "MUST", "MUST_NOT")]
    return spoken[-1:] == ["REFERS"] and "AMOUNT" in spoken


def _is_any_other(before: Sequence[Token]) -> bool:
    """Say whether uses are named as some of all others: "any other use, including ..."."""
    last = next((t for t in reversed(before) if t.type in ("REFERS", *MODALS)), None)
    return last is not None and last.type == "REFERS" and meaning(last) == "other-use"


def _any_of(own: list[Token], start: int) -> list[Token]:
    """Return the tokens with an "or" between the uses behind a place."""
    return [t.typed("OR") if t.type == "AND" and t.span[0] >= start else t for t in own]


def _end(own: Sequence[Token], start: int, length: int) -> int:
    """Return where examples end: at the clause that forbids something else, "; hosting is banned
    too"."""
    order = min((t.span[0] for t in own if t.span[0] >= start and t.type in MODALS), default=None)
    if order is None:
        return length
    parted = (t.span[0] for t in own if t.type == "SEP" and start <= t.span[0] < order)
    return max(parted, default=order)


def _is_commerce(tokens: Sequence[Token]) -> bool:
    uses = {meaning(t) for t in tokens if t.type == "USE"}
    banned = any(meaning(t) == Prohibition.COMMERCIAL_USE for t in tokens if t.type == "DEED")
    return banned or uses == {Use.COMMERCIAL}


def _is_of_commerce_alone(tokens: Sequence[Token]) -> bool:
    deeds = {meaning(t) for t in tokens if t.type == "DEED"}
    return bool(deeds) and deeds <= _OF_COMMERCE


def _is_traded(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) in _TRADED


def _is_trade(token: Token) -> bool:
    """Say whether words name a use that commerce is made of: no case beside it."""
    return token.type == "USE" and meaning(token) in _TRADES


def _as_commerce(token: Token) -> Token:
    """Return a deed that commerce is done by as the commerce that is forbidden."""
    return token.valued(_COMMERCE) if _is_traded(token) else token
