"""What `modellic catalog verify` looks at: the files of known_licenses/, and texts against them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from modellic.catalog import index
from modellic.catalog.make import dump_record, verify_record
from modellic.catalog.record import Record
from modellic.catalog.store import index_of, read_record, record_paths
from modellic.errors import ModellicError
from modellic.text import Text


def check_folder(folder: Path) -> tuple[str, ...]:
    """Say what of a folder of records is broken, not as the maker writes it, or out of date."""
    return (*_record_faults(folder), *_index_faults(folder))


def check_texts(texts: Iterable[Text], folder: Path) -> tuple[str, ...]:
    """Say which texts no record was verified against, and which records do not fit theirs."""
    records = {record.sha256: record for record in _readable(folder)}
    return tuple(fault for text in texts for fault in _text_faults(text, records))


def _record_faults(folder: Path) -> Iterator[str]:
    for path in record_paths(folder):
        try:
            record = read_record(path)
        except ModellicError as error:
            yield f"{error.where or path}: {error.what}"
            continue
        if path.read_text(encoding="utf-8") != dump_record(record):
            yield f"{path}: not as `modellic catalog add` writes it"


def _index_faults(folder: Path) -> Iterator[str]:
    path = folder / index.FILE
    try:
        if not path.exists() or path.read_text(encoding="utf-8") != index_of(folder):
            yield f"{path}: not the index of these records; run `modellic catalog add`"
    except ModellicError as error:
        yield f"{error.where}: {error.what}"


def _readable(folder: Path) -> Iterator[Record]:
    for path in record_paths(folder):
        try:
            yield read_record(path)
        except ModellicError:
            continue


def _text_faults(text: Text, records: dict[str, Record]) -> Iterator[str]:
    record = records.get(text.sha256)
    if record is None:
        yield f"{text.name}: no record was verified against this text (sha256 {text.sha256})"
        return
    yield from (f"{record.id}: {fault}" for fault in verify_record(text, record))
