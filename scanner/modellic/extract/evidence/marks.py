"""The number that stands before an item, or before the heading of its section."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from modellic.segments import Sentence

_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2})?)[.)]?[\s*]*$")
_WIDEST = 12
"""Characters before an item within which its number stands."""

_MOST_WORDS = 6
_ENDS = (".", ";", ",", ":", "!", "?")


@dataclass
class Marks:
    """The numbers of the items of one text; a section is looked for once."""

    source: str
    _sections: dict[str, str] = field(default_factory=lambda: {"": ""})
    _title: str = ""

    def of(self, sentence: Sentence) -> str:
        """Return the number of a sentence, "4" of "4. Notwithstanding", else of its section.

        Sentences are to be asked for in their order: a short line with a number is a heading too.
        """
        own = self._before(sentence.span[0])
        if own:
            words = sentence.text
            titled = len(words.split()) <= _MOST_WORDS and not words.endswith(_ENDS)
            self._title = own if titled else ""
        if own or sentence.item or sentence.lead is not None:
            return own
        return self._of_section(sentence.section) or self._title

    def _of_section(self, section: str) -> str:
        if section not in self._sections:
            at = self.source.find(section)
            self._sections[section] = self._before(at) if at > 0 else ""
            self._title = ""
        return self._sections[section]

    def _before(self, start: int) -> str:
        found = _NUMBER.search(self.source[max(0, start - _WIDEST) : start])
        return found[1] if found else ""
