"""How a run ends: the exit statuses of every command (docs/exit-status.md)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modellic.report import Report


class Exit(IntEnum):
    """Exit statuses; 128 and more are those that a shell gives to the signal of that number."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    UNRESOLVED = 3
    INTERRUPTED = 130
    BROKEN_PIPE = 141


EXIT_STATUSES: Mapping[Exit, str] = {
    Exit.CLEAN: "the answer is complete, and there is nothing to act on",
    Exit.FINDINGS: "something binds or is unknown and the policy says so, or the answer is partial",
    Exit.USAGE: "wrong arguments, or a configuration file that cannot be used",
    Exit.UNRESOLVED: "a target could not be resolved, so there is no answer about it",
    Exit.INTERRUPTED: "interrupted (Ctrl-C)",
    Exit.BROKEN_PIPE: "the reader of the output went away",
}


def status_of(report: Report, *, gaps: bool) -> Exit:
    """Return how a command ends that asks no policy: without an answer, with gaps, or clean."""
    if any(target.error for target in report.targets):
        return Exit.UNRESOLVED
    return Exit.FINDINGS if gaps else Exit.CLEAN
