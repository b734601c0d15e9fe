"""The company file of a run: the one that is named, or the nearest."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modellic.company import Company
    from modellic.report import Report


def company_of(path: Path | None) -> Company | None:
    """Return the company of a file, or of the nearest company file; None where there is none."""
    from modellic.company import load_company

    found = path or nearest_company_file()
    return load_company(found) if found else None


def needed(company: Company | None, what: str) -> Company:
    """Return the company. Raises `UsageError` where there is none; `what` says who needs it."""
    from modellic.errors import UsageError

    if company is None:
        hint = "write one with `modellic init`, or name it with --company"
        raise UsageError(f"{what} needs a company file, and there is none", hint=hint)
    return company


def nearest_company_file() -> Path | None:
    """Find the company file, and name it as seen from here."""
    from modellic.company import find_company_file

    found = find_company_file(Path.cwd())
    return Path(os.path.relpath(found)) if found else None


def report_of(
    targets: Sequence[str],
    company: Company | None,
    as_of: datetime.datetime | None,
    *,
    offline: bool,
    quiet: bool,
) -> Report:
    """Scan targets for a company, with progress on the terminal. `as_of` None is today."""
    from modellic.cli.progress import progress
    from modellic.pipeline import scan
    from modellic.thresholds import day_of

    day = day_of(as_of.date() if as_of else None)
    with progress(len(targets), quiet=quiet) as tell:
        return scan(*targets, company=company, offline=offline, as_of=day, progress=tell)
