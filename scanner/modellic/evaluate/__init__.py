"""Rules and a company in, judgements out: which rules bind, and because of which figures."""

from __future__ import annotations

from modellic.evaluate.headroom import Headroom
from modellic.evaluate.judging import judge
from modellic.evaluate.reason import (
    Branch,
    Fulfilled,
    Judgement,
    Leaf,
    Reason,
    Status,
    deciding,
    leaves,
)

__all__ = [
    "Branch",
    "Fulfilled",
    "Headroom",
    "Judgement",
    "Leaf",
    "Reason",
    "Status",
    "deciding",
    "judge",
    "leaves",
]
