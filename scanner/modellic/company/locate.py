"""Where the company file is: in the folder, or in one above it."""

from __future__ import annotations

from pathlib import Path

from modellic.company.document import PYPROJECT, parse_toml, read_text, table_of
from modellic.company.faults import CompanyFileError

FILE_NAME = "modellic.toml"


def find_company_file(start: Path) -> Path | None:
    """Return the nearest company file of `start` and the folders above it, up to the root.

    In each folder `modellic.toml` comes before a `pyproject.toml` with a table `[tool.modellic]`.
    A `pyproject.toml` without the table is passed over; one that seems to have it and cannot be
    read is returned, so that loading it says what is wrong.
    """
    folder = start.resolve()
    for place in (folder, *folder.parents):
        if _is_there(own := place / FILE_NAME):
            return own
        if _is_there(shared := place / PYPROJECT) and _may_have_table(shared):
            return shared
    return None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder above that may not be looked into holds no file of this company
        return False


def _may_have_table(path: Path) -> bool:
    try:
        text = read_text(path)
        return "modellic" in text and table_of(parse_toml(path, text)) is not None
    except CompanyFileError:
        return _mentions_modellic(path)


def _mentions_modellic(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return b"modellic" in file.read(1 << 20)
    except OSError:
        return False
