"""How many things were not read and why, in words: a search counts them in the plural."""

from __future__ import annotations

import re
from typing import Final

_ONE: Final = (
    (re.compile(r"^binaries and other kinds of"), "binary or other kind of"),
    (re.compile(r"^pipes and devices"), "pipe or device"),
    (re.compile(r"^((?:\w+ )?(?:file|folder|link|reference))s\b"), r"\1"),
    (re.compile(r"\bthat are\b"), "that is"),
    (re.compile(r"^more file like these"), "more file like this"),
)
"""The plural forms of the reasons, and what stands for one thing."""


def counted(reason: str, number: int) -> str:
    """Return a number with a reason for which something was not read.

    >>> counted("lock files", 1), counted("lock files", 2)
    ('1 lock file', '2 lock files')
    """
    if number == 1:
        for many, one in _ONE:
            reason = many.sub(one, reason, count=1)
    return f"{number} {reason}"
