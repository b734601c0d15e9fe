"""Which of several licence files covers the weights, as far as their names tell."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.report import FileReport
from modellic.sources.scope import is_beside, names_weights


def of_weights(files: Sequence[FileReport]) -> FileReport | None:
    """Return the file that covers the weights, where the names tell that of exactly one."""
    for chosen in (
        [file for file in files if names_weights(file.path)],
        [file for file in files if not is_beside(file.path)],
    ):
        if len(chosen) == 1:
            return chosen[0]
    return None
