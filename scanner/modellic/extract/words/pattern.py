"""A phrase of the word lists as it is looked for: an expression, and what it cannot do without."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple


class Need(NamedTuple):
    """Words of which a phrase holds one, `within` so many characters from where it begins.

    They stand behind what the phrase needs before them, unless they only must follow (`apart`):
    the words behind may stand before those.
    """

    words: frozenset[str]
    within: int = 0
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase as a regular expression for lower-case text, to be tried where a word begins.

    `first_words` are the words it can begin with, `second_words` those that can follow, whatever
    marks stand between; with none of them any can. Of the words of each of its `needs` one must
    stand in the text. So most phrases are passed over without being tried, or even compiled.
    """

    regex: str
    first_words: frozenset[str]
    second_words: frozenset[str]
    needs: tuple[Need, ...]

    def compiled(self) -> re.Pattern[str]:
        """Compile the expression. It takes long, and most are never needed in a run: whoever looks
        for phrases keeps what was (`PhraseIndex`)."""
        return re.compile(self.regex)

    @property
    def wanted(self) -> frozenset[frozenset[str]]:
        """Sets of words of each of which a text that holds the phrase has one."""
        return frozenset((self.first_words, *(need.words for need in self.needs)))
