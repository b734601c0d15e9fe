"""The company file of a run: the one that is named, or the nearest."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modellic.company import Company


def company_of(path: Path | None) -> Company | None:
    """Return the company of a file, or of the nearest company file; None where there is none."""
    from modellic.company import load_company

    found = path or nearest_company_file()
    return load_company(found) if found else None


def nearest_company_file() -> Path | None:
    """Find the company file, and name it as seen from here."""
    from modellic.company import find_company_file

    found = find_company_file(Path.cwd())
    return Path(os.path.relpath(found)) if found else None
