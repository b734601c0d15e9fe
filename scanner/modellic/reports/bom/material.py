"""The parts of a bill of materials, as data."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID, uuid5

from modellic.reports.bom.licenses import License, Licensing
from modellic.reports.bom.names import DOCUMENTS
from modellic.reports.bom.notes import Note, RuleNote


@dataclass(frozen=True, slots=True)
class Dataset:
    """Training data that the card names. `licenses` are None where nobody could be asked."""

    name: str
    organisation: str | None
    url: str | None
    revision: str | None
    licenses: tuple[License, ...] | None
    comment: str


@dataclass(frozen=True, slots=True)
class Material:
    """A model: one that was asked for, or one that such a model was made from.

    `key` is unique in the bill. `url` is where this revision is looked at, `download` where git
    gets it from; both None where the model was not read on a hub. `purl` is a package URL
    (https://github.com/package-url/purl-spec). `committed` is when the hub got the revision.
    `copyrights` are lines of the licence texts, `attributions` what may have to be said with it.
    """

    key: str
    name: str
    organisation: str | None
    revision: str | None
    source: str | None
    url: str | None
    download: str | None
    purl: str | None
    licensing: Licensing
    rules: tuple[RuleNote, ...] = ()
    notes: tuple[Note, ...] = ()
    datasets: tuple[Dataset, ...] = ()
    committed: datetime.datetime | None = None
    copyrights: tuple[str, ...] = ()
    attributions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """That one model was made from another, and who says so.

    `relation` is `adapter`, `finetune`, `merge` or `quantized`, or what else the card says; None
    where nothing tells.
    """

    child: str
    parent: str
    relation: str | None
    where: str

    def told(self) -> str:
        """Return it in words: `finetune, named by README.md:5`."""
        return f"{self.relation or 'relation not stated'}, named by {self.where}"


@dataclass(frozen=True, slots=True)
class Bom:
    """A bill of materials: `roots` are the keys of the models that were asked for."""

    materials: tuple[Material, ...]
    roots: tuple[str, ...]
    links: tuple[Link, ...]
    version: str
    as_of: datetime.date | None

    @property
    def name(self) -> str:
        """What the document is called: the model, or how many there are."""
        if len(self.roots) == 1:
            return next(m.name for m in self.materials if m.key == self.roots[0])
        return f"{len(self.roots)} models"

    @property
    def created(self) -> datetime.datetime:
        """The date of the judgement, which is an input; without one, the epoch of Unix time."""
        day = self.as_of or datetime.date(1970, 1, 1)
        return datetime.datetime.combine(day, datetime.time(), datetime.UTC)

    def licenses(self) -> tuple[License, ...]:
        """Return every licence once, with its text where that was read, as they are first met."""
        found: dict[str, License] = {}
        for licence in self._licenses():
            if licence.read > found.setdefault(licence.id, licence).read:
                found[licence.id] = licence
        return tuple(found.values())

    def _licenses(self) -> Iterator[License]:
        for material in self.materials:
            yield from material.licensing.all()
            for dataset in material.datasets:
                yield from dataset.licenses or ()

    def uuid(self, form: str) -> UUID:
        """Return the id of the document in one format: the same content has the same id."""
        content = json.dumps([form, dataclasses.asdict(self)], default=str, sort_keys=True)
        digest = hashlib.sha256(content.encode("utf-8", "backslashreplace")).hexdigest()
        return uuid5(DOCUMENTS, digest)
