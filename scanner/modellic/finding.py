"""What a finding is, and what it is before the policy says what it counts for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from modellic.kinds import FindingKind, Severity
from modellic.rules import Json, Rule

if TYPE_CHECKING:
    from modellic.sources.snapshot import Problem


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding stands: a file (or a URL) and its lines, 1-based and inclusive."""

    file: str
    lines: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A finding before the policy says what it counts for.

    Where `explains` is set, the claim tells of that gap, which then needs no finding of its own.
    """

    kind: FindingKind
    message: str
    place: Place | None = None
    explains: Problem | None = None
    product: str | None = None
    decided_by: str = ""
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to know about a target. `fails` is true where the policy makes it count.

    `product` is the product concerned and `rule` the rule of the licence, where there is one;
    `decided_by` is the entry of the company file that made it what it is, where an entry did.
    """

    id: str
    severity: Severity
    message: str
    place: Place | None = None
    product: str | None = None
    fails: bool = False
    decided_by: str = ""
    rule: Rule | None = None

    def to_json(self) -> Json:
        """Return the published form."""
        out: Json = {"id": self.id, "severity": str(self.severity), "fails": self.fails}
        out["message"] = self.message
        if self.product is not None:
            out["product"] = self.product
        if self.place is not None:
            out["file"] = self.place.file
            out["lines"] = [list(pair) for pair in self.place.lines]
        return out | ({"decided_by": self.decided_by} if self.decided_by else {})
