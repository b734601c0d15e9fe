"""Whom a sentence bars from what the limits before it leave free: "firms that raised more than N
are not eligible", "public bodies may not use the free edition".

"Whoever is not eligible needs a licence" behind it is then of those beyond the limits, and these.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.conditions import (
    conjoin,
    disjoin,
    is_limit,
    negate,
    parts_of,
    thresholds,
)
from modellic.extract.lexing.token import Token, meaning, option
from modellic.rules import LOWER, Condition, Duty, IsParty, Party

_BARRED = (Party.ACADEMIC, Party.GOVERNMENT, Party.LICENSOR_COMPETITOR)
"""Kinds that a text bars; a company that is barred is so by its figure."""


def without_barred(
    before: Condition | None, said: Condition | None, own: Sequence[Token]
) -> Condition | None:
    """Return the limits told before, without those whom a sentence bars; None where it bars none.

    `said` are the figures of the sentence itself.
    """
    if before is None or not any(map(is_limit, parts_of(before))) or not any(map(_bars, own)):
        return None
    if said is not None:
        beyond = all(t.op in LOWER for t in thresholds(said))
        return conjoin([before, negate(said)]) if beyond else None
    kinds = {Party(meaning(t)): None for t in own if t.type == "PARTY" and meaning(t) in _BARRED}
    barred = disjoin([IsParty(kind) for kind in kinds]) if kinds else None
    return conjoin([before, negate(barred)]) if barred is not None else None


def _bars(token: Token) -> bool:
    """Say whether words refuse what is free to somebody: "is not eligible"."""
    return (
        token.type == "DEED"
        and meaning(token) == Duty.OBTAIN_LICENSE
        and option(token, "bars") is not None
    )
