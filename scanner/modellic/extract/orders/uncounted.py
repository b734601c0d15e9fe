"""Words for people whom nobody counts: "if you host it for customers or have N staff" counts the
staff alone."""

from __future__ import annotations

from modellic.extract.lexing.token import JOINTS, MEASURES, READ, Token


def without_uncounted(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens without a word that could be counted, but has no figure on its own side of
    a joint, where the figure behind that has a word of its own."""
    read = [t for t in own if t.type in READ and t.type != "DEED"]
    idle = {t for n, t in enumerate(read) if t.type == "METRIC" and _is_idle(read, n)}
    return [t for t in own if t not in idle]


def _is_idle(read: list[Token], at: int) -> bool:
    behind = [t.type for t in read[at + 1 : at + 5]]
    if not behind or behind[0] not in JOINTS or (at and read[at - 1].type in MEASURES):
        return False
    return behind[1:] == ["CMP", "AMOUNT", "METRIC"]
