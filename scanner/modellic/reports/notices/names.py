"""Names of files and folders made from the names of strangers: no path, nothing reserved, short.

Windows is the strictest reader: no `<>:"|?*`, no name that ends in a dot or a space, no device
(https://learn.microsoft.com/windows/win32/fileio/naming-a-file), and case makes no difference.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import Final

MAX_NAME: Final = 80
"""Characters of a name; a longer one is cut, and told from others by a hash."""
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._+-]+")
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
_DIGITS: Final = 8


def safe_name(words: str) -> str:
    """Return a name for a file or a folder: `org/name` becomes `org--name`.

    Where anything else had to go, a hash of the words is added, so that the name stays their own.
    """
    joined = re.sub(r"[/\\]+", "--", words.strip("/\\"))
    name = _UNSAFE.sub("_", joined).strip(". ")
    taken = name.partition(".")[0].casefold() in _DEVICES
    if name == joined and 0 < len(name) <= MAX_NAME and not taken and not name.startswith("-"):
        return name
    digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
    kept = name.lstrip("-._")[: MAX_NAME - _DIGITS - 2]
    return f"x-{kept}-{digest}" if taken or not kept else f"{kept}-{digest}"


@dataclass(slots=True)
class Names:
    """Gives everybody a name that nobody else has, whatever its case."""

    _taken: dict[str, tuple[str, str]] = field(default_factory=dict)

    def name(self, words: str, of: str = "") -> str:
        """Return the name for some words: the same for the same words of the same thing.

        `of` tells things apart that are called the same, by what is in them.
        """
        name, owner = safe_name(words), (words, of)
        if self._taken.setdefault(name.casefold(), owner) != owner:
            told = (f"{words}\0{of}" if of else words).encode("utf-8", "surrogatepass")
            name = f"{name[: MAX_NAME - _DIGITS - 1]}-{hashlib.sha256(told).hexdigest()[:_DIGITS]}"
            self._taken[name.casefold()] = owner
        return name
