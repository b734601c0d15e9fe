"""What the name of a licence file says of its scope: the weights, or something beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.report import FileReport

_WORDS = re.compile(r"[a-z]+")
_WEIGHTS = frozenset({"model", "models", "weight", "weights", "checkpoint", "checkpoints"})
_BESIDE = frozenset(
    {"assets", "code", "data", "dataset", "datasets", "docs", "documentation", "fonts", "scripts"}
    | {"software", "source", "src"}
)


def is_beside(path: str) -> bool:
    """Tell whether a file's name says that it is not about the weights (`LICENSE-CODE`)."""
    words = _words(path)
    return bool(words & _BESIDE) and not words & _WEIGHTS


def of_weights(files: Sequence[FileReport]) -> FileReport | None:
    """Return the file that covers the weights, where the names tell that of exactly one."""
    for chosen in (
        [file for file in files if _words(file.path) & _WEIGHTS],
        [file for file in files if not is_beside(file.path)],
    ):
        if len(chosen) == 1:
            return chosen[0]
    return None


def _words(path: str) -> set[str]:
    name = path if "://" not in path else path.rpartition("/")[2]
    return set(_WORDS.findall(name.casefold()))
