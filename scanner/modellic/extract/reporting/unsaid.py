"""Criteria that no condition can say: what somebody lives by, how large a firm is without a
figure. A duty that hangs on one is reported beside its rule, and so is whoever it frees."""

from __future__ import annotations

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import BINDING, OWED, Token, meaning

_SIZE = "size"
_FREES = frozenset(("GRANT", "MAY", "DEED"))


def is_size(token: Token) -> bool:
    """Say whether words tell a size, "small companies", which figures beside them explain."""
    return token.type == "UNSAID" and meaning(token) == _SIZE


def hangs_on_the_unsaid(reading: Reading) -> bool:
    """Say whether a sentence has a criterion that its rules are without."""
    unsaid = [t for t in reading.own if t.type == "UNSAID"]
    if thresholds(reading.stated):
        return not all(map(is_size, unsaid))
    return bool(unsaid) and any(map(_is_everybodys, reading.deeds))


def _is_everybodys(deed: Deed) -> bool:
    """Say whether a licence or a fee is asked for by a rule without a figure."""
    return deed.action in OWED and not thresholds(deed.when)


def frees_the_unsaid(reading: Reading, before: Reading) -> bool:
    """Say whether somebody whom no condition can say is free of what is owed right before:
    "commercial use requires a license. Small companies need none"."""
    types = {t.type for t in reading.own}
    if "UNSAID" not in types or reading.deeds or not types & _FREES or types & BINDING:
        return False
    return any(d.action in OWED for d in before.deeds)
