"""Rules and a company in, judgements out: which rules bind, and because of which figures."""

from __future__ import annotations

from modellic.evaluate.judging import judge
from modellic.evaluate.reason import Branch, Judgement, Leaf, Reason, Status

__all__ = ["Branch", "Judgement", "Leaf", "Reason", "Status", "judge"]
