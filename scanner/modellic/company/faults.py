"""What is wrong with a company file: every fault, with its key, its line and what was expected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from modellic.errors import UsageError


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong. `key` is the key's path; `line` is 1-based, None for the file."""

    what: str
    expected: str = ""
    key: str = ""
    line: int | None = None

    def __str__(self) -> str:
        """Return `line 7: products.chat.models: what is wrong (what was expected)`."""
        place = [f"line {self.line}"] if self.line else []
        head = ": ".join([*place, *([self.key] if self.key else []), self.what])
        return f"{head} ({self.expected})" if self.expected else head


class CompanyFileError(UsageError):
    """The company file cannot be used; `faults` are all its faults, in the order of the file."""

    def __init__(self, path: Path, faults: Sequence[Fault]) -> None:
        ordered = sorted(faults, key=lambda fault: fault.line or 0)
        lines = [str(fault) for fault in ordered]
        if len(lines) > 1:
            lines = [f"{len(lines)} errors", *(f"  {line}" for line in lines)]
        super().__init__("\n".join(lines), where=str(path))
        self.faults = tuple(ordered)
