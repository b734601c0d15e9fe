"""The baseline: findings that were there before, which do not count, until they are gone.

A JSON file with one line an entry, sorted, so that it can be read and merged line by line. An entry
names a result by its fingerprint (`modellic.results.fingerprint`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from modellic.errors import UsageError
from modellic.kinds import (
    BASELINE_ENTRY_DEAD,
    IGNORE_INVALID,
    IGNORE_UNMATCHED,
    LICENSE_CHANGED,
    MODEL_NOT_LOCKED,
    Severity,
)
from modellic.results import Result

SCHEMA: Final = "modellic.baseline/1"
REASON: Final = "was there when the baseline was written"
"""The reason of an entry until somebody writes a better one."""
MAX_BYTES: Final = 32 * 1024 * 1024
_KEYS: Final = ("fingerprint", "finding", "model", "file", "reason")
_NEVER: Final = frozenset(
    kind.id
    for kind in (
        BASELINE_ENTRY_DEAD,
        IGNORE_INVALID,
        IGNORE_UNMATCHED,
        LICENSE_CHANGED,
        MODEL_NOT_LOCKED,
    )
)
"""Findings about the exceptions themselves, and about the lock: they are settled at once."""
_HINT: Final = "move it away, and write it anew with `modellic check --write-baseline`"
_DIGEST: Final = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding that does not count, why, and the line of the file that says so."""

    fingerprint: str
    finding: str
    model: str
    file: str
    reason: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Baseline:
    """A baseline that was read: its entries by their fingerprints."""

    path: Path
    entries: Mapping[str, Entry]


def read_baseline(path: Path) -> Baseline:
    """Read a baseline. Raises `UsageError` with the line where it is none."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        text = data.decode("utf-8")
    except OSError as error:
        hint = "name a file that exists and can be read"
        raise UsageError(error.strerror or str(error), where=str(path), hint=hint) from error
    except UnicodeDecodeError as error:
        raise UsageError("is not UTF-8", where=str(path), hint=_HINT) from error
    if len(data) > MAX_BYTES:
        raise UsageError("is too large to be a baseline", where=str(path), hint=_HINT)
    return Baseline(path, {e.fingerprint: e for e in _entries(_form(text, path), text, path)})


def _form(text: str, path: Path) -> list[Any]:
    try:
        form = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        what = f"is no JSON: {getattr(error, 'msg', 'nested too deeply')}"
        raise UsageError(what, where=f"{path}:{line}", hint=_HINT) from error
    known = form.get("schema") if isinstance(form, dict) else None
    if known != SCHEMA:
        what = f"is no baseline that this version reads ({SCHEMA})"
        raise UsageError(what, where=f"{path}:1", hint=_HINT)
    entries = form.get("entries")
    if not isinstance(entries, list):
        raise UsageError("has no list of entries", where=f"{path}:1", hint=_HINT)
    return entries


def _entries(forms: list[Any], text: str, path: Path) -> Iterable[Entry]:
    lines = _lines_by_fingerprint(text)
    for form in forms:
        mark = form.get("fingerprint") if isinstance(form, dict) else None
        line = lines.get(str(mark), 1)
        if (
            not isinstance(form, dict)
            or not all(isinstance(form.get(key), str) for key in _KEYS)
            or not _DIGEST.fullmatch(form["fingerprint"])
        ):
            what = f"an entry needs {', '.join(_KEYS)}, each a string"
            raise UsageError(what, where=f"{path}:{line}", hint=_HINT)
        yield Entry(**{key: form[key] for key in _KEYS}, line=line)


def _lines_by_fingerprint(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        for digest in _DIGEST.findall(line):
            found.setdefault(digest, number)
    return found


def baseline_of(results: Iterable[Result], old: Baseline | None) -> list[Entry]:
    """Return the entries for what a check found, with the reasons that the old ones have.

    Notes, and what an inline ignore or a waiver already settles, need no entry.
    """
    known = old.entries if old else {}
    found = (r for r in results if r.suppression is None and _worth_an_entry(r))
    entries = {r.fingerprint: _entry(r, known.get(r.fingerprint)) for r in found}
    return sorted(entries.values(), key=order)


def order(entry: Entry) -> tuple[str, str, str, str]:
    """Return a key that sorts entries by file, model and finding."""
    return entry.file, entry.model, entry.finding, entry.fingerprint


def _worth_an_entry(result: Result) -> bool:
    severe = result.finding.severity is not Severity.NOTE or result.finding.fails
    return severe and result.finding.id not in _NEVER


def _entry(result: Result, old: Entry | None) -> Entry:
    reason = old.reason if old else REASON
    finding, file = result.finding.id, result.location.file
    return Entry(result.fingerprint, finding, result.subject, file, reason)


def written(entries: Iterable[Entry]) -> str:
    """Return the file, one line an entry."""
    rows = [json.dumps({k: getattr(e, k) for k in _KEYS}, ensure_ascii=False) for e in entries]
    body = ",\n".join(rows)
    return f'{{\n"schema": "{SCHEMA}",\n"entries": [\n{body}\n]\n}}\n'
