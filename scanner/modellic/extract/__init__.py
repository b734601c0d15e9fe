"""Licence text in, rules out: what a text says, and what of it was not understood."""

from __future__ import annotations

from modellic.extract.extraction import Extraction, Unparsed, extract

__all__ = ["Extraction", "Unparsed", "extract"]
