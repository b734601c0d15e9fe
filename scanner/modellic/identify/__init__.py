"""Which known licence a text is, and what was changed in it."""

from __future__ import annotations

from modellic.identify.delta import Gap, Passage
from modellic.identify.identification import Identification
from modellic.identify.identifier import identify
from modellic.identify.reviewed import reviewed_rules

__all__ = ["Gap", "Identification", "Passage", "identify", "reviewed_rules"]
