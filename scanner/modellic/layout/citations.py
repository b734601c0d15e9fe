"""Entries of BibTeX, by which the card of a model says how papers cite it: data, and no sentences.

An entry is passed over only where it holds nothing but the fields of a work, and none of them says
what must or may be done.
"""

from __future__ import annotations

import re

from modellic.shapes import Shape

_FIELD = (
    r"(?:title|author|editor|year|month|day|journal|journaltitle|booktitle|series|volume|number"
    r"|pages|publisher|institution|organization|school|address|location|url|urldate|doi|eprint"
    r"|eprinttype|eprintclass|archiveprefix|primaryclass|howpublished|issn|isbn|version|date)"
)
_VALUE = r"(?:\{(?:[^{}]|\{[^{}]{0,300}+\}){0,2000}+\}|\"[^\"]{0,2000}+\"|\w{1,40}+)"
_ENTRY = re.compile(
    rf"@[a-z]{{3,15}}+\s{{0,4}}+\{{\s{{0,4}}+[^\s{{}},]{{1,100}}+\s{{0,4}}+,"
    rf"(?:\s*+{_FIELD}\s{{0,20}}+=\s{{0,20}}+{_VALUE}\s*+,?+){{1,40}}+\s*+\}}",
    re.IGNORECASE,
)
"""Nothing that was taken is given back: blanks stand at the end of a field and at the beginning of
the next, and an entry that never ends would else be tried in each of the ways to part them."""
_SAYS = Shape(r"\b(?:{PREDICATE}|{HEAD_SAYS})\b|{CJK_BINDS}", re.IGNORECASE)
_SHOWN = re.compile(r"\S")


def without_citations(source: str) -> str:
    """Return a text with blanks for the entries of BibTeX in it. Its length stays."""
    return _ENTRY.sub(_unseen, source) if "@" in source else source


def _unseen(entry: re.Match[str]) -> str:
    return entry[0] if _SAYS.search(entry[0]) else _SHOWN.sub(" ", entry[0])
