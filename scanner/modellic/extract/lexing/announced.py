"""Conditions that are announced before what hangs on them: "on these terms you may share it: …".

The leave stands last and would be the last word on what is listed behind it, though that is due.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from modellic.extract.lexing.token import (
    HEADS,
    MEASURES,
    MODALS,
    Token,
    closes,
    meaning,
    option,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Use

_OPENS_LIST = re.compile(
    r":|[(\uff08]\s?(?:1|i|a|\u4e00|\uac00)\s?[)\uff09]|(?<!\w)(?:1|a|i)\s?[.)\u3001](?=\s?\D)|\u2460"
)
"""What the first member of a list stands behind: a colon, or its own number."""
_SAYS_HOW = MODALS | HEADS
"""What says by itself how the list hangs on what stands before."""
_NO_LABEL = MODALS | MEASURES | {"MEANS", "QUOTE", "TERM", "CRITERIA", "GRANT", "FORBIDS"}
"""What stands in sentences, and not in the label of a list of duties."""
_OF_A_LABEL = frozenset(("USE", "IF"))
"""What a label holds that announces nothing in so many words."""
_ASKS = frozenset(("DEED", "MUST", "MUST_NOT", "QUOTE", "BIDS"))
"""What stands in an item that asks for something."""
_LABEL = 60
"""Characters of such a label."""
_ORDER = Meaning("MUST", "", (("announced", "yes"),))


def with_order(found: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with the order that announced conditions give their list.

    It stands where the list begins: before the first member, or at the end of a lead-in.
    """
    kinds = {t.type for t in found}
    if "ANNOUNCES" not in kinds and not kinds >= _OF_A_LABEL:
        return list(found)
    named = next((t for t in found if t.type == "ANNOUNCES" and not meaning(t)), None)
    at = _behind_leave(found, text, named) if named else None
    at = _behind_label(found, text) if at is None else at
    if at is None:
        return list(found)
    return sorted((*found, Token("MUST", _ORDER, (at, at))), key=place)


def _behind_leave(found: Sequence[Token], text: str, named: Token) -> int | None:
    """Return where the list begins of what a leave in the same sentence hangs on.

    A leave of nothing goes on in the list, "on these terms you may: …", which tells what is free.
    """
    leave = next((t for t in reversed(found) if t.type == "MAY"), None)
    if leave is None or not (closes(leave) or any(map(partial(_is_free, leave), found))):
        return None
    end = max(named.span[1], leave.span[1])
    opening = _OPENS_LIST.search(text, end)
    at = opening.end() if opening else len(text)
    told = any(end <= t.span[0] <= at for t in found if t.type in _SAYS_HOW)
    return None if told else at


def _is_free(leave: Token, token: Token) -> bool:
    """Say whether words name what a leave before them is of."""
    return token.type in ("USE", "DEED", "GRANT") and token.span[1] > leave.span[1]


def _behind_label(found: Sequence[Token], text: str) -> int | None:
    """Return where a label ends that says of which use the duties behind it are: "On resale: …"."""
    at = text.find(":") + 1 or _behind_open_case(found, text)
    if not 0 < at <= _LABEL:
        return None
    label = [t for t in found if t.span[0] < at]
    types = {t.type for t in label}
    used = any(t.type == "USE" and meaning(t) != Use.TERMINATED for t in label)
    tells = used and ("ANNOUNCES" in types or "IF" in types)
    return at if tells and not types & _NO_LABEL else None


def _behind_open_case(found: Sequence[Token], text: str) -> int:
    """Return where a lead-in ends with the word that opens a case, "sharing is free if", or 0."""
    end = len(text.rstrip())
    return end if any(t.type == "IF" and t.span[1] == end for t in found) else 0


def without_order(found: Sequence[Token]) -> list[Token]:
    """Return the tokens of a lead-in whose list tells criteria, and so nothing that is due."""
    return [t for t in found if option(t, "announced") is None]


def above_figures(leads: list[Token], own: Sequence[Token]) -> list[Token]:
    """Return the tokens of lead-ins without that order above an item that but compares: a limit of
    the leave among duties, "- your sales are at most N - you register with us"."""
    types = {t.type for t in own}
    compares = types >= {"METRIC", "AMOUNT", "CMP"} and types.isdisjoint(_ASKS)
    return without_order(leads) if compares else leads
