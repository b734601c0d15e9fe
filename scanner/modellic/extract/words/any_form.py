"""The forms of a word as one regular expression."""

from __future__ import annotations

import re


def any_form(forms: frozenset[str]) -> str:
    """Return the shortest expression for some forms of one word."""
    if len(forms) == 1:
        return re.escape(min(forms))
    stem = _common_start(min(forms), max(forms))
    endings = sorted((re.escape(f[len(stem) :]) for f in forms), key=lambda e: (-len(e), e))
    return f"{re.escape(stem)}(?:{'|'.join(endings)})"


def _common_start(one: str, other: str) -> str:
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    return min(one, other, key=len) if same is None else one[:same]
