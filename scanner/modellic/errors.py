"""The errors of modellic: one small tree, each with what happened, where, and what to do.

What a person can live with (a file that was skipped, a link that did not answer) is data in the
report, a `Problem` of `modellic.sources`; an error means that there is no answer to give.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Final, TypeVar

T = TypeVar("T")

DEBUG_VARIABLE: Final = "MODELLIC_DEBUG"
"""Set to 1, an unexpected error shows its traceback."""


class ModellicError(Exception):
    """Base of all errors that modellic raises on purpose.

    `what` says what happened, `where` names the place (file, key, URL, target), `hint` what to do.
    `exit_status` is the exit status of a command that ends with it (docs/exit-status.md).
    """

    exit_status: ClassVar[int] = 3

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        """Return the whole message on one line: `where: what (hint)`."""
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head} ({self.hint})" if self.hint else head


class UsageError(ModellicError):
    """The arguments, or the company file, cannot be used as they are."""

    exit_status = 2


class UnresolvedError(ModellicError):
    """A target could not be resolved, so there is no answer about it."""


class NotFoundError(UnresolvedError):
    """The hub, or the file system, has nothing of that name (or hides it from this token)."""


class UnreachableError(UnresolvedError):
    """The source did not answer in time, or its answer broke off."""


class DataError(ModellicError):
    """A file of the installation itself (a grammar, a record of known_licenses/) is broken."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is said of an error that nobody foresaw: a fault of modellic, in the reading of one
    text."""

    what: str


def unless_at_fault(read: Callable[[], T]) -> T | Fault:
    """Return what reading one text gives, or the fault that it met: no other text may lose its
    answer by it.

    Raises what was raised on purpose, and the error itself where `DEBUG_VARIABLE` asks to see it.
    """
    try:
        return read()
    except ModellicError:
        raise
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        return Fault(f"unexpected error, a fault of modellic: {type(error).__name__}")
