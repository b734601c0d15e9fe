"""Licence text in, rules out: what a text says, and what of it was not understood.

Each name is loaded when it is first used: whoever keeps passages needs no grammar.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from modellic.extract.extraction import Extraction, extract
    from modellic.extract.unparsed import Unparsed

_HOMES = {"Extraction": "extraction", "Unparsed": "unparsed", "extract": "extraction"}

__all__ = ["Extraction", "Unparsed", "extract"]


def __getattr__(name: str) -> Any:
    """Load a public name from its module."""
    if name not in _HOMES:
        raise AttributeError(f"module 'modellic.extract' has no attribute {name!r}")
    return getattr(import_module(f"modellic.extract.{_HOMES[name]}"), name)
