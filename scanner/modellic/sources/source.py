"""What every source is, and what the caller may set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

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


@dataclass(frozen=True, slots=True)
class Settings:
    """How targets are opened. Endpoint, token and cache come from the HF_* variables.

    `offline`: no network at all, as `HF_HUB_OFFLINE=1`. `timeout`: seconds that the hub may take to
    say what a repository holds, before another source is asked. `reach`: where links may lead.
    """

    offline: bool = False
    timeout: float = 4.0
    reach: Reach = field(default_factory=Reach)
