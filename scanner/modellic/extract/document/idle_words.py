"""Words amid a sentence of German or French that change nothing of what it asks for: "Firmen müssen
nach Maßgabe dieser Lizenz …", "est due au titre de la présente licence si …".

They part a verb from what it governs, and name a licence that nobody is asked for.
"""

from __future__ import annotations

import re

from modellic.clean import Clean
from modellic.shapes import Shape

_CLAUSE = r"{DE_NAMES_A_CLAUSE}\s?\d[\d.]*[a-z]?(?:\s(?:Abs\.|Absatz|Satz|Nr\.)\s\d+)*"
_GERMAN = Shape(
    r"\b(?:{FINITE}|{DE_FINITE})(?:\s{DE_PRONOUN})?"
    rf"(?P<idle>\s(?:{{DE_IDLE}}|{{DE_OF_LICENCE}}|{{DE_OF_A_CLAUSE}}\s{_CLAUSE}))"
    r"(?=\s(?!{KEEPS_IDLE}))(?!.{1,80}{OF_COPIES})",
    re.IGNORECASE,
)
_FRENCH = Shape(
    r"(?P<before>\w+)(?P<idle>,?\s{FR_OF_LICENCE})(?=[\s,])(?!.{1,80}{OF_COPIES})", re.IGNORECASE
)
_HANGS = Shape(r"{HANGS_ON_CLOSING}", re.IGNORECASE)
_LANGUAGES = {"de": _GERMAN, "fr": _FRENCH}


def without_idle_words(view: Clean, language: str) -> Clean:
    """Return a sentence without the first such words."""
    shape = _LANGUAGES.get(language)
    idle = shape.search(view.text) if shape else None
    if idle is None:
        return view
    before = idle.groupdict().get("before")
    if before is not None and _HANGS.fullmatch(before):
        return view
    return view.with_words(idle.span("idle"), "")
