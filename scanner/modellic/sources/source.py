"""What every source is, and what the caller may set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from modellic.errors import UnreachableError
from modellic.sources.link import Reach
from modellic.sources.snapshot import Snapshot
from modellic.sources.target import Target


class Source(Protocol):
    """A place that has repositories, folders or files. `name` is what the report calls it."""

    @property
    def name(self) -> str:
        """The word for it in `Snapshot.source`."""

    def fetch(self, target: Target) -> Snapshot:
        """Return what the source has of a target. Raises `UnresolvedError` where it has nothing."""


@dataclass(slots=True)
class Health:
    """What one run has learnt of the hub: `silent` is how it failed to answer, if it did.

    One target that waits in vain is enough; the others of the run need not.
    """

    silent: UnreachableError | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """How targets are opened. Endpoint, token and cache come from the HF_* variables.

    `offline`: no network at all, as `HF_HUB_OFFLINE=1`. `timeout`: seconds that the hub may take to
    say what a repository holds, before another source is asked. `reach`: where links may lead.
    Settings are for one run: use the same for all its targets, and new ones for the next.
    """

    offline: bool = False
    timeout: float = 4.0
    reach: Reach = field(default_factory=Reach)
    health: Health = field(default_factory=Health, compare=False, repr=False)
