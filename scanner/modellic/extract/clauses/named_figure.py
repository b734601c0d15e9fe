"""A figure that one sentence only names, and the next compares by a pronoun: "We look at your
annual revenue. If it exceeds $1 million, you need a licence."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.amounts import Amount
from modellic.rules import MONEY
from modellic.shapes import Shape

_SAYS_MORE = frozenset(("AMOUNT", "IF", "UNLESS", "MUST_NOT"))
"""What stands in no sentence that only names a figure."""
_TOLD = frozenset(("METRIC", "PERIOD", "WHOSE", "ASOF", "ATTRIBUTABLE"))
"""What a sentence says of a figure besides its amount."""
_BEFORE = Shape(r"(?<!\w)(?:{FIGURE_POINTED_AT})(?:\s(?:{FIGURE_STANDS})){0,2}\s?$", re.IGNORECASE)
_OPENS = Shape(r"\W*(?:{FIGURE_OPENED_BY})\s?", re.IGNORECASE)
_ALONE = Shape(
    r"(?:\s(?:{COMPARED_BEHIND_THEM}))?(?:,|\s(?:{THEY_DO}|{FIGURE_STANDS}|{DETERMINER})\b)",
    re.IGNORECASE,
)
"""Behind a number that has no noun: "at more than 50, a licence", "bei mehr als 50 ist eine"."""
_CJK_ALONE = Shape(r"\s?(?:{CJK_GOES_ON})")
_BEHIND = Shape(r"\s(?:{FIGURE_BEHIND})(?!\w)", re.IGNORECASE)
"""Behind a verb that opens its clause: "übersteigt er"."""


def figure_named(own: Sequence[Token]) -> Sequence[Token]:
    """Return what a sentence says of the one figure that it names without an amount."""
    types = {t.type for t in own}
    if "METRIC" not in types or types & _SAYS_MORE:
        return ()
    metrics = {meaning(t) for t in own if t.type == "METRIC"}
    return [t for t in own if t.type in _TOLD] if len(metrics - {"other"}) == 1 else ()


def with_pronoun(own: list[Token], named: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with the figure that its pronoun stands for."""
    # What is paid is a figure of no rule: "pay the licence fee".
    own_figure = any(t.type == "METRIC" and meaning(t) != "other" for t in own)
    types = {t.type for t in own}
    if not named or own_figure or not types >= {"CMP", "AMOUNT"}:
        return own
    amounts = [t.value for t in own if isinstance(t.value, Amount)]
    # "It is 7 or more (7 included)" tells one figure twice.
    if len({(a.value, a.currency) for a in amounts}) != 1 or not _fits(amounts[0], named):
        return own
    compared = [t for t in own if t.type == "CMP"]
    start = min(t.span[0] for t in own if t.type in ("AMOUNT", "CMP"))
    end = next(t.span[1] for t in own if t.type == "AMOUNT")
    over = [t.span[0] for t in own if t.type in ("PERIOD", "ASOF") and t.span[1] <= start]
    pointed = any(_BEFORE.ends(text[:at]) for at in (start, *over[:1])) or any(
        _BEHIND.match(text, t.span[1]) for t in compared
    )
    if not pointed and not _opens_alone(text, start, end):
        return own
    at = (start, start)
    types -= {"METRIC"}
    told = [t.at(at) for t in named if t.type not in types and meaning(t) != "other"]
    return sorted([*own, *told], key=lambda t: t.span)


def _opens_alone(text: str, start: int, end: int) -> bool:
    """Say whether a comparison opens its sentence, and its number has no noun."""
    if not text[:start].strip():
        return _CJK_ALONE.match(text, end) is not None or text.startswith(",", end)
    return _OPENS.fullmatch(text, 0, start) is not None and _ALONE.match(text, end) is not None


def _fits(amount: object, named: Sequence[Token]) -> bool:
    """Say whether an amount can be one of the figure: money of revenue, a number of people."""
    money = any(t.type == "METRIC" and meaning(t) in MONEY for t in named)
    return isinstance(amount, Amount) and bool(amount.currency) == money
