"""The company's own policy, applied to one model: what it allows, waives, denies and asks for.

docs/policy.md says which entry goes before which.
"""

from __future__ import annotations

from modellic.policies.referee import Referee, Ruling
from modellic.policies.subject import License, Subject

__all__ = ["License", "Referee", "Ruling", "Subject"]
