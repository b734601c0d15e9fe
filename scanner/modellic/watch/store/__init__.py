"""The store of `modellic watch`: what was seen, what was told, and what waits to be sent.

SQLAlchemy is imported when a store is opened, and not before.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from modellic.errors import UsageError
from modellic.watch.store.values import (
    Alert,
    BusyError,
    HistoryEntry,
    Mark,
    MarkKind,
    Marks,
    Outgoing,
    Posting,
    Recorded,
    State,
    StoreError,
    Watched,
    Why,
)

if TYPE_CHECKING:
    from modellic.watch.store.run import Run
    from modellic.watch.store.store import Store

FILE_NAME = "modellic-watch.db"

__all__ = [
    "FILE_NAME",
    "Alert",
    "BusyError",
    "HistoryEntry",
    "Mark",
    "MarkKind",
    "Marks",
    "Outgoing",
    "Posting",
    "Recorded",
    "Run",
    "State",
    "Store",
    "StoreError",
    "Watched",
    "Why",
    "default_url",
    "open_store",
]


def default_url(company_file: Path | None) -> str:
    """Return the store where none is named: a file beside the company file, or here."""
    return str((company_file.parent if company_file else Path()) / FILE_NAME)


def open_store(url: str) -> Store:
    """Open a store and bring its tables up to date.

    `url` is a file, `sqlite:///FILE` or `postgresql://USER:PASSWORD@HOST/NAME`. Raises `UsageError`
    for a URL that cannot be used, a missing package or the store of a newer modellic, and
    `StoreError` where the database does not answer.
    """
    try:
        import alembic  # noqa: F401 - the step that opens the store needs both
        import sqlalchemy  # noqa: F401
    except ModuleNotFoundError:
        hint = "pip install 'modellic[watch]'"
        raise UsageError("watching needs SQLAlchemy and Alembic", hint=hint) from None
    from modellic.watch.store.store import Store

    return Store(url)


def __getattr__(name: str) -> object:
    if name == "Store":
        from modellic.watch.store.store import Store

        return Store
    if name == "Run":
        from modellic.watch.store.run import Run

        return Run
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
