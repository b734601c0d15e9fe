"""Which items below a term say what its figures are: amounts, or only what is counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from modellic.extract.lexing.token import MODALS, Token, meaning, option
from modellic.rules import Party
from modellic.segments import Sentence

_SAYS_MORE = MODALS | {"GRANT"}
_NO_NAME = _SAYS_MORE | {"AMOUNT"}
_NAMED = 60
"""Characters of an item within which it names what is counted, behind "if you are a firm"."""


def telling_figures(
    items: Sequence[Sentence], every: Sequence[Sentence], tokens: Mapping[int, Sequence[Token]]
) -> list[Sentence]:
    """Return the items that tell figures, or those of `every` one that name what a term counts:
    "Finances" above "(a) your revenue; or (b) the funding you raised". None where one orders or
    allows something.

    `tokens` are those of a sentence by its identity.
    """
    types = [{t.type for t in tokens[id(item)]} for item in items]
    if any({"AMOUNT", "METRIC"} <= t for t in types):
        return [] if any(t & _SAYS_MORE for t in types) else list(items)
    own = [(item, tokens[id(item)]) for item in every]
    if any(t.type in _NO_NAME for _, found in own for t in found):
        return []
    return list(_naming(own))


def _naming(items: Sequence[tuple[Sentence, Sequence[Token]]]) -> Iterator[Sentence]:
    """Yield the items that name a figure which none before them does: whose it is in other cases,
    "(b) if you work for a client, the client's revenue", makes no other figure of it."""
    seen: set[str] = set()
    told = [(i, {meaning(t) for t in own if _counts(t)}, _is_of_people(own)) for i, own in items]
    firms = any(figures and not people for _, figures, people in told)
    for item, figures, people in told:
        if figures - seen and not (firms and people):
            seen |= figures
            yield item


def _counts(token: Token) -> bool:
    near = token.span[0] <= _NAMED
    return (
        token.type == "METRIC" and near and not option(token, "weak") and meaning(token) != "other"
    )


def _is_of_people(found: Sequence[Token]) -> bool:
    """Say whether an item is of people who are no firm: "if you are an individual"."""
    return any(t.type == "PARTY" and meaning(t) == Party.INDIVIDUAL for t in found)
