"""`modellic catalog`: make and check the records of known licences (docs/catalog.md)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from modellic.cli.status import Exit

if TYPE_CHECKING:
    from modellic.text import Text

_EXISTING = click.Path(exists=True, dir_okay=False, path_type=Path)
_folder = click.option(
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of the records; otherwise known_licenses/ of this installation.",
)


@click.group(name="catalog", short_help="Make and check the records of known licences.")
def command() -> None:
    """Make and check the records of known licences, for those who maintain them."""


@command.command(name="add", short_help="Make records from texts and facts.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=_EXISTING)
@click.option(
    "--facts",
    required=True,
    type=click.Path(exists=True, path_type=Path),
    help="The facts about FILE; or a folder that has, for each NAME.txt, the facts NAME.yaml.",
)
@_folder
def add(files: tuple[Path, ...], facts: Path, folder: Path | None) -> int:
    """Make a record of each licence text, and the index anew.

    A FILE is a licence text; its facts, rules among them, are YAML (docs/catalog.md). Nothing is
    written where one of the records cannot be made.
    """
    from modellic.catalog.facts import record_from_facts
    from modellic.catalog.make import write_record
    from modellic.catalog.store import index_of, write_index

    folder = folder or _installed()
    records = [
        record_from_facts(text, _facts_of(file, facts, len(files)))
        for file, text in zip(files, _texts(files), strict=True)
    ]
    index_of(folder, records)  # refuses what contradicts another record before anything is written
    for record in records:
        path = write_record(record, folder)
        _say(f"{path}: {record.word_count} words, {len(record.rules)} rules")
    _say(f"{write_index(folder)}: written")
    return int(Exit.CLEAN)


@command.command(name="verify", short_help="Check the records, and texts against them.")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=_EXISTING)
@_folder
def verify(files: tuple[Path, ...], folder: Path | None) -> int:
    """Check that the records are whole and their index current.

    Each FILE has to be a text that a record was verified against, byte for byte, and that the
    record still fits. The exit status is 1 where something is wrong.
    """
    from modellic.catalog.check import check_folder, check_texts
    from modellic.catalog.store import read_outlines, record_paths

    folder = folder or _installed()
    faults = [*check_folder(folder), *check_texts(_texts(files), folder)]
    for fault in faults:
        _say(fault)
    if faults:
        return int(Exit.FINDINGS)
    about = f", {len(files)} texts fit theirs" if files else ""
    count = f"{len(record_paths(folder))} records are whole"
    if outlines := read_outlines(folder):
        count += f", {len(outlines)} licences lack a text"
    _say(f"{folder}: {count}, the index is current{about}")
    return int(Exit.CLEAN)


def _installed() -> Path:
    from modellic.resources import data_folder

    return data_folder("known_licenses")


def _texts(files: Iterable[Path]) -> list[Text]:
    from modellic.text import Text

    return [Text.decode(file.read_bytes(), str(file)) for file in files]


def _facts_of(file: Path, facts: Path, count: int) -> Path:
    """Return where the facts about one of the texts stand. Raises `UsageError` for none."""
    from modellic.errors import UsageError

    if not facts.is_dir():
        if count > 1:
            raise UsageError(
                "one file of facts for several texts", where=str(facts), hint="give a folder"
            )
        return facts
    path = facts / f"{file.stem}.yaml"
    if not path.is_file():
        raise UsageError(f"no facts about {file}", where=str(path))
    return path


def _say(line: str) -> None:
    from modellic.reports.visible import visible

    click.echo(visible(line))
