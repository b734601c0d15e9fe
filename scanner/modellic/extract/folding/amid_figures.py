"""Uses that stand amid one comparison: "übersteigt die Zahl der Besuche Ihrer gewerblichen Dienste
1 Million".

Where the comparator and what is counted stand before its amount, a language may tell whose figure
it is between the two, and for what use. The use is a condition of its own, beside the figure; but
that products are offered tells no more than whose users are counted: "der Dienste, die von Ihnen
angeboten werden".
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import MEASURES, Token, meaning
from modellic.rules import Use

_OFFERED = frozenset((Use.PRODUCT, Use.HOSTED_SERVICE))
_NAMES = frozenset(("METRIC", "PERIOD"))
_TELLING = MEASURES - {"AMOUNT", "CMP", "METRIC"}
"""What tells more of a figure: whose it is, and when."""


def uses_before(kept: Sequence[Token]) -> list[Token]:
    """Return the tokens with each such use before the comparison that it stands in."""
    out: list[Token] = []
    for at, token in enumerate(kept):
        if token.type == "USE" and meaning(token) in _OFFERED and _is_amid(kept, at, out):
            continue
        start = _begun(out) if token.type == "USE" and _is_amount(kept, at + 1) else None
        out.insert(len(out) if start is None else start, token)
    return out


def _is_amid(kept: Sequence[Token], at: int, out: Sequence[Token]) -> bool:
    """Say whether a comparison goes on behind a use up to its amount."""
    behind = next((t for t in kept[at + 1 :] if t.type not in _TELLING), None)
    return _begun(out) is not None and behind is not None and behind.type == "AMOUNT"


def _is_amount(kept: Sequence[Token], at: int) -> bool:
    return at < len(kept) and kept[at].type == "AMOUNT"


def _begun(out: Sequence[Token]) -> int | None:
    """Return where a comparison begins that still lacks its amount, None where there is none."""
    at = len(out)
    while at and out[at - 1].type in MEASURES - {"AMOUNT"}:
        at -= 1
    types = [t.type for t in out[at:]]
    opens = "CMP" in types and not _NAMES.isdisjoint(types)
    return at if opens and not (at and out[at - 1].type == "AMOUNT") else None
