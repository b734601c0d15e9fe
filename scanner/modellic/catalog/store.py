"""The catalogue: the records of known_licenses/, found by id, repository, tag or name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

from modellic.catalog.form import record_from_form
from modellic.catalog.index import (
    FILE,
    Known,
    build_index,
    dump_index,
    known_licenses,
    parse_index,
    sketch_table,
)
from modellic.catalog.record import Record, Repository
from modellic.errors import DataError, NotFoundError
from modellic.resources import data_folder
from modellic.rules import Json


@dataclass(frozen=True, slots=True)
class RepositoryMatch:
    """A record that a repository is known to use, and the entry of the record that says so."""

    record: Record
    repository: Repository


class Catalog:
    """The known licences. A record's file is read when it is first asked for."""

    def __init__(self, index: Json, read: Callable[[str], Record]) -> None:
        self._index = index
        self._read = read
        self._records: dict[str, Record] = {}

    @classmethod
    def load(cls, folder: Path | None = None) -> Catalog:
        """Open a folder of records, by default that of the installation.

        Raises `DataError` where its index is missing or broken.
        """
        folder = folder or data_folder("known_licenses")
        path = folder / FILE
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(
                f"cannot be read: {error}", where=str(path), hint="install modellic again"
            ) from error
        return cls(parse_index(text, str(path)), lambda id_: read_record(folder / f"{id_}.yaml"))

    @classmethod
    def of(cls, records: Iterable[Record]) -> Catalog:
        """Make a catalogue of records at hand."""
        by_id = {record.id: record for record in records}
        return cls(build_index(by_id.values()), by_id.__getitem__)

    @cached_property
    def known(self) -> tuple[Known, ...]:
        """What identification needs of every record, in the order of their ids."""
        return known_licenses(self._index)

    @cached_property
    def sketches(self) -> dict[int, tuple[int, ...]]:
        """For each hash of a sketch, the positions in `known` of the records that have it."""
        return sketch_table(self._index)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all records."""
        return tuple(entry["id"] for entry in self._index["records"])

    def record(self, license_id: str) -> Record:
        """Return a record. Raises `NotFoundError` for an unknown id, `DataError` for a bad file."""
        if license_id not in self._records:
            if license_id not in self.ids:
                raise NotFoundError(
                    "no record of known_licenses/ has this id",
                    where=license_id,
                    hint="ids are SPDX ids, or LicenseRef-scancode-… ids",
                )
            self._records[license_id] = self._read(license_id)
        return self._records[license_id]

    def match_repository(self, repo_id: str) -> RepositoryMatch | None:
        """Return the record that a repository (`org/name`, in any case) uses, and why."""
        organisation, _, name = repo_id.lower().partition("/")
        if "/" in name:
            return None
        for known, license_id in self._index["repositories"].get(organisation, ()):
            if known == name or ("*" in known and fnmatchcase(name, known)):
                record = self.record(license_id)
                full = f"{organisation}/{known}"
                entry = next(r for r in record.repositories if r.name.lower() == full)
                return RepositoryMatch(record, entry)
        return None

    def for_repository(self, repo_id: str) -> Record | None:
        """Return the record that a repository is known to use."""
        match = self.match_repository(repo_id)
        return match.record if match else None

    def for_tag(self, tag: str) -> tuple[Record, ...]:
        """Return the records that a `license:` value of the hub means; several: any of them."""
        return self._all("tags", tag)

    def for_name(self, license_name: str) -> tuple[Record, ...]:
        """Return the records that a card's `license_name` means; several: any of them."""
        return self._all("license_names", license_name)

    def _all(self, table: str, key: str) -> tuple[Record, ...]:
        return tuple(map(self.record, self._index[table].get(key.casefold(), ())))


def read_record(path: Path) -> Record:
    """Read a record's file. Raises `DataError` where it is missing or not a record."""
    try:
        form = _load_yaml(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise DataError(
            f"cannot be read: {error}", where=str(path), hint="install modellic again"
        ) from error
    record = record_from_form(form, str(path))
    if path.name != f"{record.id}.yaml":
        raise DataError(f"holds the record {record.id!r}", where=str(path), hint="rename it")
    return record


def read_records(folder: Path) -> tuple[Record, ...]:
    """Read all records of a folder, in the order of their file names."""
    return tuple(map(read_record, sorted(folder.glob("*.yaml"))))


def write_index(folder: Path) -> Path:
    """Write the index of a folder of records anew and return its path."""
    path = folder / FILE
    path.write_text(dump_index(build_index(read_records(folder))), encoding="utf-8")
    return path


def _load_yaml(text: str) -> Any:
    """Load YAML safely, with libyaml where PyYAML has it. Raises `ValueError`."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(text, Loader=loader)  # noqa: S506 - both are safe loaders
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error
