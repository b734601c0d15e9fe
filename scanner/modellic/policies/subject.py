"""What a policy is applied to: one model, as a scan has found it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from modellic.company import Company, Product, Publisher, names_model

_COMMIT = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class License:
    """A licence that was found: its id, and what kind it is where a record knows.

    `modified` is true where the text is that licence with changes: what was changed may make it
    another kind, so it can be denied as that licence, and not allowed.
    """

    id: str
    kind: str | None = None
    modified: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """A model under a policy. `names` are its ids: today's first, then one it was renamed from.

    `revision` is the one that was asked for, None where none was; `on_hub` is false for a folder or
    a file of this machine, which has no revision to pin. `referenced`: a line of a repository names
    it, and what that line says counts, whatever revision the company file lists.
    """

    names: tuple[str, ...]
    company: Company
    licenses: tuple[License, ...] = ()
    publisher: Publisher | None = None
    revision: str | None = None
    on_hub: bool = True
    as_of: datetime.date | None = None
    referenced: bool = False

    @property
    def id(self) -> str:
        """What to call the model."""
        return self.names[0]

    @property
    def organisation(self) -> str:
        """The organisation of the hub that publishes it; empty where there is none."""
        organisation, slash, _ = self.id.casefold().partition("/")
        return organisation if slash and self.on_hub else ""

    @property
    def products(self) -> tuple[Product, ...]:
        """The products that are built on it."""
        return tuple(p for p in self.company.products if any(map(p.lists, self.names)))

    def is_among(self, globs: tuple[str, ...]) -> bool:
        """Return whether one of some ids or globs names it."""
        return any(names_model(globs, name) for name in self.names)

    def unpinned(self) -> tuple[str, ...]:
        """Return who uses it without a commit: a line, products that list it so, or the scan."""
        if not self.on_hub or _COMMIT.fullmatch(self.revision or ""):
            return ()
        if self.referenced:
            return ("this repository",)
        entries = [(p.name, model) for p in self.products for model in p.models]
        about = [(name, model) for name, model in entries if self.is_among((model,))]
        if not about:
            return (self.id,)
        loose = (name for name, model in about if not _pinned(model))
        return tuple(dict.fromkeys(loose))


def _pinned(model: str) -> bool:
    return bool(_COMMIT.fullmatch(model.partition("@")[2]))
