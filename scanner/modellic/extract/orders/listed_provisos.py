"""Members of a list within a sentence on which a leave hangs, and that are deeds: "you may use it
if (i) your revenue is below N; (ii) you name us; and (iii) you keep the notices"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, MODALS, Token, is_asked, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Whose

_LEAVES = ("MAY", "GRANT")
_OPENS = ("IF", "ONLY_IF")
_ENDED = MODALS | HEADS | {"GRANT", "NOT", "REFERS"}
_NEAR = 4
"""Characters between "you" and what you do: "you also name us"."""


def with_listed_provisos(own: list[Token], text: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens of such a sentence with an order before each deed that a member asks for.

    So where the first of the members tells a figure: what else a leave hangs on is read as it is.
    """
    opened = next((n for n, t in enumerate(own) if t.type in _OPENS), None)
    cuts = [n for n, t in enumerate(own) if t.type == "SEP"]
    if opened is None or not cuts or cuts[0] < opened or not _is_left(own[:opened]):
        return own
    first = own[opened + 1 : cuts[0]]
    if any(t.type in MODALS for t in first) or all(t.type != "AMOUNT" for t in first):
        return own
    orders = []
    for cut, end in zip(cuts, [*cuts[1:], len(own)], strict=True):
        member = own[cut + 1 : end]
        done = None if any(t.type in _ENDED for t in member) else _done(member)
        if done is not None:
            orders.append(Token("MUST", Meaning("MUST", ""), (done.span[0], done.span[0])))
    return sorted([*orders, *own], key=lambda t: t.span[0]) if orders else own


def _is_left(before: Sequence[Token]) -> bool:
    types = {t.type for t in before}
    return bool(types & set(_LEAVES)) and not types & {"MUST", "MUST_NOT"}


def _done(member: Sequence[Token]) -> Token | None:
    """Return what the licensee does by a member, right behind the word for him."""
    named = [t.span[1] for t in member if t.type == "WHOSE" and meaning(t) == Whose.LICENSEE]
    deeds = (t for t in member if is_asked(t))
    return next((t for t in deeds if any(0 < t.span[0] - end <= _NEAR for end in named)), None)
