"""The number that stands before an item, or before the heading of its section."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from modellic.clean import narrowed
from modellic.extract.words.numbers import tables, words_value
from modellic.segments import Sentence
from modellic.shapes import Shape

_CJK_CLAUSE = (
    r"\u7b2c\s?([\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e]{1,4}|\d{1,2})"
    r"\s?[\u6761\u689d\u6b3e\u9805\u9879\u7ae0\u8282\u7bc0]"
)
"""A clause as it is numbered, and named elsewhere, in Chinese and Japanese: 第三条."""
_CJK_ITEM = (
    r"(?<!\w)([\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3})[\u3001\uff0e.]"
)
"""A clause as it is numbered in Chinese without its name: \u4e09\u3001."""
_NUMBER = re.compile(
    r"(?:(?<![\w.,$\u20ac\u00a3\u00a5])(\d{1,2}(?:\.\d{1,2})?)[.)]?"
    rf"|{_CJK_CLAUSE}|{_CJK_ITEM})[\s*]*$"
)
_TOLD = Shape(r"(?:(?!(?:{CLAUSE})\s)\b[a-z\u00df-\u00ff]+|,)\s\d[\d.]*\s*\n|\w\s\d[\d.]*\)\s*\n")
"""A figure or a reference with which a paragraph ends: "has more than 50.", "(Section 1)"."""
_WIDEST = 12
"""Characters before an item within which its number stands."""
_HEADED = Shape(
    r"\W*(?:{CLAUSE}|\u00a7)\s?(\d{1,2}(?:\.\d{1,2})?|(?-i:[IVX]{1,5}))\b", re.IGNORECASE
)
"""A heading that names its number: "SECTION 2 - FEES", "Article IV (Fees)"."""
_ROMAN = re.compile(r"(?<![\w.,])([IVX]{1,5})[.):]?[\s*]*$")
"""A Roman number before a heading: "IV. Fees"."""
_NUMBERED = Shape(
    r"^[#*\s]{0,8}(?:{CLAUSE}\s)?(\d{1,2}(?:\.\d{1,2})?|(?-i:[IVX]{1,5}))"
    r"[.):]?\s{1,3}[^\n|.;]{1,80}(?=\n)",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that is a heading with a number, above a table: "## 1. Tiers"."""
_TABLE = 4000
"""Characters before a row within which the heading above its table stands."""
_TITLE = 90
"""Characters before a sentence within which the title that its item opens with stands."""
_BETWEEN = " \t*_:.-\u2013\u2014"
_MOST_WORDS = 6
_ENDS = (".", ";", ",", ":", "!", "?")


def follows_at(source: str, behind: int, start: int) -> bool:
    """Say whether two passages stand in one paragraph, the end of one and the start of the next."""
    between = source[behind:start]
    return behind > 0 and len(between) <= _WIDEST and between.count("\n") < 2


def in_digits(number: str) -> str:
    """Return the number of a clause in digits: "12" of 十二."""
    value = None if number.isascii() else words_value(None, number, tables())
    return number if value is None else str(value)


def cjk_clauses(words: str) -> Iterator[str]:
    """Yield the numbers of the clauses that Chinese or Japanese words name: 第二条."""
    yield from (in_digits(found[1]) for found in re.finditer(_CJK_CLAUSE, words))


@dataclass
class Marks:
    """The numbers of the items of one text; a section is looked for once."""

    source: str
    _sections: dict[str, str] = field(default_factory=lambda: {"": ""})
    _tables: dict[str, str] = field(default_factory=dict)
    _title: str = ""

    @cached_property
    def _narrowed(self) -> str:
        """The source as the words of a sentence spell it; most headings stand in it as they are."""
        return narrowed(self.source)

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
            return own or self._of_title(sentence)
        return self.of_section(sentence.section) or self._title

    def _of_title(self, sentence: Sentence) -> str:
        """Return the number before a title that an item opens with: "2.1 Seats. Firms with …"."""
        title, start = sentence.section, sentence.span[0]
        at = self.source.rfind(title, max(0, start - _TITLE), start) if title else -1
        beside = at >= 0 and not self.source[at + len(title) : start].strip(_BETWEEN)
        return self._before(at) if beside else ""

    def below(self, sentence: Sentence) -> str:
        """Return the number of the heading that a sentence stands below, or nothing.

        The head of a table is none: its rows stand below the heading above it.
        """
        section = sentence.section
        if "|" not in section:
            return self.of_section(section)
        if section not in self._tables:
            start = sentence.span[0]
            above = self.source[max(0, start - _TABLE) : start]
            found = [match[1] for match in _NUMBERED.finditer(above)]
            self._tables[section] = found[-1] if found else ""
        return self._tables[section]

    def of_section(self, section: str) -> str:
        """Return the number of a heading, or nothing."""
        if section not in self._sections:
            told = _HEADED.match(section)
            at = self.source.find(section)
            at = self._narrowed.find(section) if at < 0 else at
            before = self._before(at) if at > 0 else ""
            if at > 0 and not before:
                roman = _ROMAN.search(self.source[max(0, at - _WIDEST) : at])
                before = roman[1] if roman else ""
            self._sections[section] = told[1] if told else before
            self._title = ""
        return self._sections[section]

    def _before(self, start: int) -> str:
        before = self.source[max(0, start - _WIDEST) : start]
        found = None if _TOLD.search(before) else _NUMBER.search(before)
        return (found[1] or in_digits(found[2] or found[3])) if found else ""
