"""Lists of criteria within each other: "if (a) in the last year (aa) ... or (bb) ..."."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from modellic.extract.token import MODALS, Token, is_banned
from modellic.segments import Sentence

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
