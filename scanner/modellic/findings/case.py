"""What the checks look at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from modellic.card import Card, Declared
from modellic.catalog import Catalog, Family, Named, Record
from modellic.finding import Place
from modellic.lineage import Inherited, Lineage
from modellic.reading import Model, declared_records, known_tag
from modellic.report import DatasetReport, FileReport
from modellic.sources.snapshot import Role, SourceFile


@dataclass(frozen=True)
class Case:
    """One model, as it was read, with its ancestors and the datasets of its card."""

    model: Model
    lineage: Lineage
    inherited: tuple[Inherited, ...]
    datasets: tuple[DatasetReport, ...]
    catalog: Catalog

    @property
    def declared(self) -> tuple[Declared, ...]:
        """What the card and the headers of weights declare."""
        return self.model.declared

    @cached_property
    def card_file(self) -> SourceFile | None:
        """The card as a file; None where there is none, or only the hub's copy of its keys."""
        cards = (file for file in self.model.snapshot.files if file.role is Role.CARD)
        return next((file for file in cards if "#" not in file.path), None)

    @property
    def card(self) -> Card | None:
        """The card as it was read."""
        return next(iter(self.model.cards), None)

    @cached_property
    def license_files(self) -> tuple[FileReport, ...]:
        """The texts that are licences by their names, or that the card links to as one."""
        return tuple(file for file in self.model.texts.files if file.role is Role.LICENSE)

    @cached_property
    def declared_records(self) -> tuple[Record, ...]:
        """The records that the declared licences mean, each once."""
        found = (r for entry in self.declared for r in declared_records(entry, self.catalog))
        return tuple({record.id: record for record in found}.values())

    @cached_property
    def declared_ids(self) -> frozenset[str]:
        """The ids of all records that a declared licence may mean, members of families too."""
        families = (meaning_of(entry, self.catalog) for entry in self.declared)
        members = (m for f in families if isinstance(f, Family) for m in f.members)
        return frozenset({record.id for record in self.declared_records} | set(members))


def meaning_of(declared: Declared, catalog: Catalog) -> object:
    """Say what a declared licence means: its name where a record knows that, else its tag."""
    if records := declared_records(declared, catalog):
        return Named(records)
    return catalog.meaning_of_tag(known_tag(declared.tag, catalog)) if declared.tag else None


def place_of(declared: Declared) -> Place:
    """Return where a licence is declared."""
    return Place(declared.file, ((declared.line, declared.line),) if declared.line else ())


def called(declared: Declared) -> str:
    """Return what a declaration calls its licence: its name beside `other`, else its tag."""
    return declared.name or declared.tag or "a licence without a name"
