"""The catalogue: the records of known_licenses/, found by id, repository, tag or name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

from modellic.catalog import outline, tags
from modellic.catalog.form import hashes_from_base64, record_from_form
from modellic.catalog.index import (
    FILE,
    Known,
    build_index,
    dump_index,
    known_licenses,
    numbers,
    parse_index,
    sketch_table,
)
from modellic.catalog.outline import Outline, outline_from_form
from modellic.catalog.record import Record, Repository
from modellic.catalog.tags import NO_OTHER_TAGS, Named, OtherTags, TagMeaning
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

    def __init__(
        self,
        index: Json,
        read: Callable[[str], Record],
        read_fingerprint: Callable[[str], bytes],
    ) -> None:
        self._index = index
        self._read = read
        self._read_fingerprint = read_fingerprint
        self._records: dict[str, Record] = {}
        self._hashes: dict[str, list[int]] = {}

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
        return cls(
            parse_index(text, str(path)),
            lambda id_: read_record(folder / f"{id_}.yaml"),
            lambda id_: read_fingerprint(folder / f"{id_}.yaml"),
        )

    @classmethod
    def of(
        cls,
        records: Iterable[Record],
        other_tags: OtherTags = NO_OTHER_TAGS,
        outlines: Iterable[Outline] = (),
    ) -> Catalog:
        """Make a catalogue of records at hand."""
        by_id = {record.id: record for record in records}
        index = build_index(by_id.values(), other_tags, outlines)
        return cls(index, by_id.__getitem__, lambda id_: by_id[id_].fingerprint)

    @cached_property
    def known(self) -> tuple[Known, ...]:
        """What identification needs of every record, in the order of their ids."""
        return known_licenses(self._index)

    @cached_property
    def sketches(self) -> dict[int, tuple[int, ...]]:
        """For each hash of a sketch, the positions in `known` of the records that have it."""
        return sketch_table(self._index)

    def hashes(self, license_id: str) -> list[int]:
        """Return the fingerprint of a record, in the order of its text."""
        if license_id not in self._hashes:
            self._hashes[license_id] = numbers(self._read_fingerprint(license_id), "I")
        return self._hashes[license_id]

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
        """Return the records that a `license:` value of the hub means; several: any of them.

        None for a value that leaves open which licence is meant: `meaning_of_tag` says more.
        """
        return self._all("tags", tag)

    def meaning_of_tag(self, tag: str) -> TagMeaning | None:
        """Say what a `license:` value of the hub means; None for a value that nothing knows."""
        if records := self.for_tag(tag):
            return Named(records)
        word = tag.casefold()
        return self._outlines.get(word) or self._other_tags.meanings.get(word)

    @cached_property
    def _other_tags(self) -> OtherTags:
        return OtherTags.from_form(self._index["other_tags"], f"{FILE}: other_tags")

    def for_name(self, license_name: str) -> tuple[Record, ...]:
        """Return the records that a card's `license_name` means; several: any of them."""
        return self._all("license_names", license_name)

    @cached_property
    def _outlines(self) -> dict[str, Outline]:
        entries = enumerate(self._index["outlines"])
        told = [outline_from_form(form, f"{FILE}: outlines[{n}]") for n, form in entries]
        return {tag.casefold(): each for each in told for tag in each.tags}

    def _all(self, table: str, key: str) -> tuple[Record, ...]:
        return tuple(map(self.record, self._index[table].get(key.casefold(), ())))


def read_record(path: Path) -> Record:
    """Read a record's file. Raises `DataError` where it is missing or not a record."""
    record = record_from_form(read_yaml(path), str(path))
    if path.name != f"{record.id}.yaml":
        raise DataError(f"holds the record {record.id!r}", where=str(path), hint="rename it")
    return record


def read_fingerprint(path: Path) -> bytes:
    """Read only the fingerprint of a record, which the maker writes last, without any YAML."""
    try:
        _, _, packed = path.read_text(encoding="utf-8").rpartition("\nfingerprint: |-\n")
        return hashes_from_base64(packed)
    except (OSError, ValueError):
        return read_record(path).fingerprint


def read_records(folder: Path) -> tuple[Record, ...]:
    """Read all records of a folder, in the order of their file names."""
    return tuple(map(read_record, record_paths(folder)))


def record_paths(folder: Path) -> list[Path]:
    """Return the files of a folder that hold a record each, in the order of their names."""
    return [path for path in sorted(folder.glob("*.yaml")) if path.name != tags.FILE]


def read_other_tags(folder: Path) -> OtherTags:
    """Read what tags mean that no record claims; a folder without that file has none."""
    path = folder / tags.FILE
    return OtherTags.from_form(read_yaml(path), str(path)) if path.exists() else NO_OTHER_TAGS


def read_outlines(folder: Path) -> tuple[Outline, ...]:
    """Read what is known of licences whose text was not at hand, in the order of file names."""
    return tuple(map(_read_outline, sorted((folder / outline.FOLDER).glob("*.yaml"))))


def _read_outline(path: Path) -> Outline:
    read = outline_from_form(read_yaml(path), str(path))
    if path.name != f"{read.id}.yaml":
        raise DataError(f"holds the record {read.id!r}", where=str(path), hint="rename it")
    return read


def index_of(folder: Path, new: Iterable[Record] = ()) -> str:
    """Return the index of a folder of records as it should be, with new records or new versions.

    Raises `DataError` where two claim the same text or repository, or one tag means two things.
    """
    records = {record.id: record for record in (*read_records(folder), *new)}
    index = build_index(records.values(), read_other_tags(folder), read_outlines(folder))
    return dump_index(index)


def write_index(folder: Path) -> Path:
    """Write the index of a folder of records anew and return its path."""
    path = folder / FILE
    path.write_text(index_of(folder), encoding="utf-8")
    return path


def read_yaml(path: Path) -> Any:
    """Load YAML safely, with libyaml where PyYAML has it. Raises `DataError`."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        text = path.read_text(encoding="utf-8")
        return yaml.load(text, Loader=loader)  # noqa: S506 - both are safe loaders
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise DataError(
            f"cannot be read: {error}", where=str(path), hint="install modellic again"
        ) from error
