"""Where a report goes: its width and colours, and files written whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from modellic.errors import UsageError
from modellic.reports import Style

MAX_WIDTH = 120
"""Lines longer than this are hard to read."""


def style_of(output: Path | None = None) -> Style:
    """Return the style of standard output; a file or a pipe gets 80 columns and no colour.

    `COLUMNS` sets the width. `NO_COLOR` (https://no-color.org) and `TERM=dumb` turn colour off,
    `FORCE_COLOR` (https://force-color.org) turns it on.
    """
    terminal = output is None and sys.stdout.isatty()
    if terminal or os.environ.get("COLUMNS"):
        width = shutil.get_terminal_size((80, 24)).columns
    else:
        width = 80
    return Style(min(width, MAX_WIDTH), colour=output is None and _colour(terminal=terminal))


def _colour(*, terminal: bool) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return terminal and os.environ.get("TERM") not in {None, "", "dumb"}


def write_file(path: Path, content: str) -> None:
    """Write a file in UTF-8, whole or not at all. Raises `UsageError` where it cannot be written.

    A pipe or a device (`/dev/stdout`) is written to as it is.
    """
    write_bytes(path, content.encode("utf-8", "backslashreplace"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises `UsageError` where it cannot be written."""
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            _replace(path.resolve(), data)
    except OSError as error:
        hint = "name a file in a folder that exists and can be written"
        raise UsageError(error.strerror or str(error), where=str(path), hint=hint) from error


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
