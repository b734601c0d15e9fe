"""Figures that stand elsewhere: in a CSV or Parquet file, in a database, in the environment."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path

from modellic.errors import UsageError

ALLOW_COMMANDS = "MODELLIC_ALLOW_COMMANDS"
"""Set to 1, commands of a company file are run."""

SOURCES: Mapping[str, tuple[str, ...]] = {
    "csv": ("period-column", "value-column"),
    "parquet": ("period-column", "value-column"),
    "sql": (),
    "env": ("date",),
    "command": ("date",),
}
"""Where a figure may stand, and the further keys that each source has."""
_ALL = ("currency", "confidential")
_HIDDEN = frozenset({"env", "command"})
"""Sources that are used for secrets: their figures are confidential unless the file says not."""

MAX_ROWS = 600
_MAX_OUTPUT = 1 << 16
_SECONDS = 30
_QUOTED = re.compile(r"'([^'\x00]{1,200})'")
_DUCKDB = 'pip install "modellic[sql]"'


class UnavailableError(Exception):
    """The figure is not there today, which is not the file's fault: it is not known."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a source gave: a series of periods and values, or one value."""

    series: tuple[tuple[object, object], ...] | None = None
    value: object = None
    day: object = None
    confidential: bool = False


def source_of(value: Mapping[str, object]) -> str | None:
    """Return the kind of source that a table names; None where it names none."""
    return next((kind for kind in SOURCES if kind in value), None)


def read_external(value: Mapping[str, object], folder: str) -> Found:
    """Read a figure from where a table says, seen from the folder of the company file.

    Raises `UsageError` for a table or a source that cannot be used, `UnavailableError` for one that
    is not there today. No message shows what stands in a source.
    """
    kind = source_of(value) or ""
    known = (kind, *SOURCES[kind], *_ALL)
    for key in value:
        if key not in known:
            raise UsageError(f"{key!r} is not known beside {kind!r}", hint=_one_of(known))
    confidential = value.get("confidential", kind in _HIDDEN)
    if not isinstance(confidential, bool):
        raise UsageError("'confidential' is neither true nor false", hint="without quotes")
    currency = value.get("currency", "")
    if not isinstance(currency, str):
        raise UsageError("'currency' is no text", hint='expected an ISO 4217 code such as "EUR"')
    if kind in _HIDDEN:
        text = _environment(value) if kind == "env" else _output(value, folder)
        return Found(None, f"{text} {currency}".strip(), value.get("date"), confidential)
    rows = {"csv": _csv, "parquet": _parquet, "sql": _sql}[kind](value, Path(folder))
    series = tuple((_period(when), _figure(cell, currency)) for when, cell in rows)
    if len(series) > MAX_ROWS:
        raise UsageError(f"more than {MAX_ROWS} rows", hint="select the newest")
    return Found(series, confidential=confidential)


def _one_of(words: Iterable[str]) -> str:
    return f"expected {', '.join(words)}"


def _period(cell: object) -> object:
    return (
        cell.date() if isinstance(cell, datetime) else cell if isinstance(cell, date) else str(cell)
    )


def _figure(cell: object, currency: str) -> object:
    if isinstance(cell, float):
        cell = Decimal(repr(cell))
    if isinstance(cell, Decimal) and cell == cell.to_integral_value():
        cell = int(cell)
    if isinstance(cell, Decimal):
        cell = f"{round(cell, 2):f}"
    return f"{cell} {currency}" if currency else cell if isinstance(cell, int) else str(cell)


def _text(value: Mapping[str, object], key: str) -> str:
    found = value[key]
    if not isinstance(found, str) or not found:
        raise UsageError(f"{key!r} is no text", hint="expected text in quotes")
    return found


def _path(value: Mapping[str, object], key: str, folder: Path) -> Path:
    """Return a file below the folder of the company file: no other file is read."""
    written = _text(value, key)
    path = (folder / written).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise UsageError(
            f"{written!r} leads out of the folder of the company file",
            hint="put the file beside it",
        )
    if not path.is_file():
        hint = "the path is seen from the company file"
        raise UsageError(f"{written!r} is no file", hint=hint)
    return path


def _columns(value: Mapping[str, object], header: list[str]) -> tuple[int, int]:
    found = []
    for place, key in enumerate(("period-column", "value-column")):
        name = value.get(key, header[place] if place < len(header) else None)
        if name not in header:
            raise UsageError(f"{key!r} names no column", hint=_one_of(header[:20]))
        found.append(header.index(str(name)))
    return found[0], found[1]


def _csv(value: Mapping[str, object], folder: Path) -> list[tuple[object, object]]:
    try:
        with _path(value, "csv", folder).open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            when, cell = _columns(value, next(rows, []))
            kept = islice((row for row in rows if any(row)), MAX_ROWS + 1)
            return [(row[when].strip(), row[cell].strip()) for row in kept]
    except IndexError as error:
        raise UsageError("a row of the file is too short", hint="expected a CSV file") from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError("the file is no CSV", hint="expected UTF-8 with a header") from error


def _parquet(value: Mapping[str, object], folder: Path) -> list[tuple[object, object]]:
    path = _path(value, "parquet", folder)
    with _Database(folder) as database:
        header = database.columns("SELECT * FROM read_parquet($1) LIMIT 0", str(path))
        when, cell = _columns(value, header)
        names = ['"' + header[i].replace('"', '""') + '"' for i in (when, cell)]
        query = f"SELECT {names[0]}, {names[1]} FROM read_parquet($1) LIMIT {MAX_ROWS + 1}"  # noqa: S608  # both are columns of the file, quoted
        return list(database.rows(query, str(path)))


def _sql(value: Mapping[str, object], folder: Path) -> list[tuple[object, object]]:
    with _Database(folder) as database:
        return list(islice(database.rows(_placed(_text(value, "sql"), folder)), MAX_ROWS + 1))


def _placed(query: str, folder: Path) -> str:
    """Return a query in which the quoted name of a file of the folder is its whole path.

    DuckDB would look for the file from the folder in which the process runs.
    """

    def whole(found: re.Match[str]) -> str:
        path = folder.resolve() / found[1]
        return "'" + str(path).replace("'", "''") + "'" if path.is_file() else found[0]

    return _QUOTED.sub(whole, query)


class _Database:
    """DuckDB in memory: it reads files below one folder, and nothing else.

    https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview
    """

    def __init__(self, folder: Path) -> None:
        try:
            import duckdb
        except ImportError as error:
            raise UsageError("DuckDB is not installed", hint=_DUCKDB) from error
        self._error = duckdb.Error
        self._select = duckdb.StatementType.SELECT
        self._connection = duckdb.connect(":memory:")
        inside = str(folder.resolve()).replace("'", "''")
        for setting in (
            f"SET allowed_directories = ['{inside}/']",
            "SET enable_external_access = false",
            "SET autoinstall_known_extensions = false",
            "SET memory_limit = '512MB'",
            "SET threads = 1",
            "SET lock_configuration = true",
        ):
            self._connection.execute(setting)

    def __enter__(self) -> _Database:
        return self

    def __exit__(self, *raised: object) -> None:
        self._connection.close()

    def columns(self, query: str, *values: str) -> list[str]:
        """Return the names of a query's columns. Raises `UsageError`."""
        try:
            found = self._connection.execute(query, list(values)).description or []
            return [str(column[0]) for column in found]
        except self._error as error:
            raise _bad_query(error) from error

    def rows(self, query: str, *values: str) -> Iterator[tuple[object, object]]:
        """Yield the rows of one SELECT of two columns: period and value. Raises `UsageError`."""
        try:
            statements = self._connection.extract_statements(query)
            if len(statements) != 1 or statements[0].type != self._select:
                raise UsageError("the query is not one SELECT", hint="a figure is only read")
            found = self._connection.execute(statements[0], list(values))
            if len(found.description or []) != 2:
                raise UsageError("the query has not two columns", hint="a period and a value")
            yield from found.fetchmany(MAX_ROWS + 1)
        except self._error as error:
            raise _bad_query(error) from error


def _bad_query(error: Exception) -> UsageError:
    """Name the kind of error only: DuckDB's messages quote what stands in the files."""
    hint = "try it with `duckdb`; files are looked for beside the company file, and only there"
    return UsageError(f"the query failed ({type(error).__name__})", hint=hint)


def _environment(value: Mapping[str, object]) -> str:
    name = _text(value, "env")
    found = os.environ.get(name, "").strip()
    if not found:
        raise UnavailableError(f"the environment variable {name} is not set")
    return found[:_MAX_OUTPUT]


def _output(value: Mapping[str, object], folder: str) -> str:
    import subprocess

    words = value["command"]
    if not isinstance(words, list) or not words or not all(isinstance(w, str) for w in words):
        raise UsageError("'command' is no list of texts", hint='expected ["program", "argument"]')
    if os.environ.get(ALLOW_COMMANDS) != "1":
        raise UnavailableError(f"commands are run only where {ALLOW_COMMANDS} is 1")
    try:
        done = subprocess.run(  # noqa: S603  # the company's own file, and its own leave
            words, capture_output=True, timeout=_SECONDS, check=True, text=True, cwd=folder or None
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError) as error:
        raise UnavailableError(f"its command failed ({type(error).__name__})") from error
    if len(done.stdout) > _MAX_OUTPUT:
        raise UnavailableError("its command wrote too much")
    return done.stdout.strip()
