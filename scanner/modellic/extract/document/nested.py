"""Lists of criteria within each other: "if (a) in the last year (aa) ... or (bb) ..."."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from modellic.extract.lexing.token import MODALS, READ, Token, is_banned, meaning, moved
from modellic.rules import Party
from modellic.segments import Sentence

_EDGES = frozenset(("AND", "OR", "SEP"))
_CASES = frozenset(("USE", "PARTY", "TERM"))
LEAD_DEPTH = 4
"""Lead-ins above each other that are looked at."""
OPENERS = frozenset(("GRANT", "IF", "ONLY_IF", "UNLESS", "DEED", "CRITERIA"))
"""Words of a lead-in whose items are conditions."""


def are_bare(
    lead: Sentence, items: Sequence[Sentence], known: Mapping[int, Sequence[Token]]
) -> bool:
    """Say whether an item leads into figures, nothing more, below a lead-in that orders.

    `known` are the tokens of each sentence by its identity.
    """
    above, depth = lead.lead if lead.item and items else None, 0
    while above is not None and not {t.type for t in known.get(id(above), ())} & OPENERS:
        above, depth = above.lead if depth < LEAD_DEPTH else None, depth + 1
    if above is None:
        return False
    if any(_speaks(t) for s in (lead, *items) for t in known.get(id(s), ())):
        return False
    return all({"AMOUNT", "METRIC"} <= {t.type for t in known.get(id(i), ())} for i in items)


def _speaks(token: Token) -> bool:
    """Say whether a word orders, allows or opens a condition; a ban needs one that forbids."""
    return token.type in MODALS | OPENERS and not is_banned(token)


def spread(own: Sequence[Token], listed: Sequence[Token]) -> list[Token]:
    """Return the tokens of an item with those of the list below it, any of which will do.

    A case that it tells itself is one of each: "(a) it is used commercially and (i) you have N
    users or (ii) M in revenue". Otherwise it but leads into them: "(a) in the last year (i) ...".
    """
    types = {t.type for t in own if meaning(t) != Party.COMPANY}
    if not (types & _CASES or types >= {"AMOUNT", "METRIC", "CMP"}):
        return [*own, *listed]
    ends = max((n for n, t in enumerate(own) if t.type in READ - _EDGES), default=0) + 1
    case = [t for t in own[:ends] if t.type != "DEED"]
    starts = [n for n, t in enumerate(listed) if t.type == "ITEM"]
    length = case[-1].span[1] + 2
    out: list[Token] = []
    for n, (start, end) in enumerate(pairwise([*starts, len(listed)])):
        at = listed[start].span[0] + n * length
        joint = Token("OR", "or", (at, at))
        inner = [t for t in listed[start + 1 : end] if t.type not in _EDGES]
        out += [*([joint] if n else ()), *moved(case, at)]
        out += [Token("AND", "and", (at + length, at + length)), *moved(inner, (n + 1) * length)]
    return out
