"""What the name of a licence file says of its scope: the weights, or something beside them."""

from __future__ import annotations

import re

_WORDS = re.compile(r"[a-z]+")
_WEIGHTS = frozenset({"model", "models", "weight", "weights", "checkpoint", "checkpoints"})
_BESIDE = frozenset(
    {"assets", "code", "data", "dataset", "datasets", "docs", "documentation", "fonts", "scripts"}
    | {"software", "source", "src"}
)


def names_weights(path: str) -> bool:
    """Tell whether a file's name says that it is about the weights (`LICENSE-MODEL`)."""
    return bool(_words(path) & _WEIGHTS)


def is_beside(path: str) -> bool:
    """Tell whether a file's name says that it is not about the weights (`LICENSE-CODE`)."""
    return bool(_words(path) & _BESIDE) and not names_weights(path)


def _words(path: str) -> set[str]:
    name = path if "://" not in path else path.rpartition("/")[2]
    return set(_WORDS.findall(name.casefold()))
