"""Make records from texts: what `modellic catalog add` and `modellic catalog verify` do."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from modellic.catalog.canonical import GRAM, Canonical, digest, forms, grams, title_words
from modellic.catalog.fields import strings
from modellic.catalog.form import record_from_form, record_to_form, rule_form
from modellic.catalog.index import pack
from modellic.catalog.record import Record, WordRange, variants, without
from modellic.errors import UsageError
from modellic.rules import Json, Rule, Span
from modellic.text import Text

LONGEST_PHRASE = 12
"""Phrases of more words are licence text: a record says where they stand instead."""
_MOST_OPTIONAL = 4
_PAIRS = ("words", "lines", "quoted", "optional", "holder")
_STYLE: dict[str, Any] = {
    "sort_keys": False,
    "default_flow_style": None,
    "allow_unicode": True,
    "width": 100,
}


def make_record(text: Text, facts: Mapping[str, Any], rules: Sequence[Rule]) -> Record:
    """Make the record of a licence from its text, facts about it and its reviewed rules.

    `facts` has the keys of a record's file but what is counted here; `verified` lacks its sha256,
    `optional_lines` gives parts that copies may lack, as pairs of lines of the text, and
    `holder_words` the words in whose place a copy has the name of its licensor.
    Raises `UsageError` where rules and text do not fit, `DataError` where a fact is wrong.
    """
    facts = dict(facts)
    body = _Body(text, strings(facts.get("titles", ())))
    body.optional = body.optional_parts(facts.pop("optional_lines", ()))
    body.holder = body.holder_place(facts.pop("holder_words", None))
    form = facts | {"rules": [body.rule_form(rule) for rule in rules]} | body.counts()
    form["verified"] = {**facts.get("verified", {}), "sha256": text.sha256}
    return record_from_form(form, where=str(facts.get("id", text.name)))


def verify_record(text: Text, record: Record) -> tuple[str, ...]:
    """Say what of a record does not fit a text that it claims to be verified against."""
    body = _Body(text, record.titles)
    body.optional, body.holder = record.optional, record.holder
    found = body.counts() | {"sha256": text.sha256}
    noted = record_to_form(record) | {"sha256": record.sha256}
    return tuple(
        f"{key} differs from that of {text.name or 'the text'}"
        for key in found
        if found[key] != noted[key]
    )


def dump_record(record: Record) -> str:
    """Return the YAML of a record, the same for the same record."""
    form = record_to_form(record)
    fingerprint = form.pop("fingerprint")
    for item in (form, *form["rules"]):
        item |= {key: _Pairs(item[key]) for key in _PAIRS if key in item}
    head = yaml.dump(form, Dumper=_Dumper, **_STYLE)
    lines = [f"  {fingerprint[i : i + 96]}\n" for i in range(0, len(fingerprint), 96)]
    return f"{head}fingerprint: |-\n{''.join(lines)}"


def write_record(record: Record, folder: Path) -> Path:
    """Write the record's file into a folder and return its path."""
    path = folder / f"{record.id}.yaml"
    path.write_text(dump_record(record), encoding="utf-8")
    return path


class _Pairs(list[list[int]]):
    """Ranges, which are written on one line."""


class _Dumper(yaml.SafeDumper):
    """Writes small collections on one line, and nothing by reference."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the name is PyYAML's
        """Write equal values (a date) out each time."""
        return True


_Dumper.add_representer(
    _Pairs, lambda dumper, pairs: dumper.represent_sequence("tag:yaml.org,2002:seq", pairs, True)
)


class _Body:
    """The words of a text below its title, and where they stand."""

    optional: tuple[WordRange, ...] = ()
    holder: WordRange | None = None

    def __init__(self, text: Text, titles: Sequence[str]) -> None:
        canonical = Canonical(text)
        self.text = text
        count = title_words(canonical.forms, titles)
        self.words = canonical.forms[count:]
        self.spans = canonical.spans[count:]
        if canonical.rest is not None or len(self.words) < GRAM:
            raise UsageError("the text is too long or too short for a licence", where=text.name)

    def optional_parts(self, lines: Sequence[Sequence[int]]) -> tuple[WordRange, ...]:
        """Return the words of lines that copies may lack. Raises `UsageError` for too many."""
        if len(lines) > _MOST_OPTIONAL:
            raise UsageError(
                f"more than {_MOST_OPTIONAL} optional parts", where=self.text.name, hint="join some"
            )
        return tuple(self._of_lines(first, last) for first, last in lines)

    def holder_place(self, words: str | None) -> WordRange | None:
        """Return where words stand that a copy replaces by the name of its licensor."""
        return None if words is None else self._find(words, ())

    def _of_lines(self, first: int, last: int) -> WordRange:
        lines = [self.text.line(start) for start, _ in self.spans]
        return bisect_left(lines, first), bisect_right(lines, last)

    def _of_span(self, span: Span) -> WordRange:
        first = bisect_right([end for _, end in self.spans], span[0])
        end = bisect_left([start for start, _ in self.spans], span[1])
        if first >= end:
            raise UsageError(f"no words at {list(span)}", where=self.text.name)
        if any(a < end and first < b for a, b in self.optional):
            raise UsageError(f"{list(span)} lies in an optional part", where=self.text.name)
        return first, end

    def counts(self) -> Json:
        """Return what of a record is counted from the words."""
        choices = [(self.holder,)] if self.holder else variants(self.optional)
        return {
            "word_count": len(self.words),
            "optional": [list(pair) for pair in self.optional],
            **({"holder": list(self.holder)} if self.holder else {}),
            "normalized_sha256": [digest(without(self.words, c)) for c in choices],
            "fingerprint": pack(grams(self.words), "I"),
        }

    def rule_form(self, rule: Rule) -> Json:
        """Return a rule in the form of a record: words and lines, long phrases by their place."""
        words = [self._of_span(span) for span in rule.evidence.spans]
        short = [phrase for phrase in rule.text if len(forms(phrase)) <= LONGEST_PHRASE]
        quoted = [self._find(phrase, words) for phrase in rule.text if phrase not in short]
        form = rule_form(rule)
        if quoted:
            form.pop("text")
            form |= {"text": short[0] if len(short) == 1 else short} if short else {}
        form |= {"words": [list(pair) for pair in words], "lines": self._lines(words)}
        return form | ({"quoted": [list(pair) for pair in quoted]} if quoted else {})

    def _lines(self, words: Sequence[WordRange]) -> list[list[int]]:
        spans = ((self.spans[first][0], self.spans[end - 1][1]) for first, end in words)
        return [list(self.text.lines(span)) for span in spans]

    def _find(self, phrase: str, near: Sequence[WordRange]) -> WordRange:
        sought = forms(phrase)
        for first, end in (*near, (0, len(self.words))):
            for at in range(first, end - len(sought) + 1):
                if self.words[at : at + len(sought)] == sought:
                    return at, at + len(sought)
        raise UsageError(f"the phrase {phrase!r} is not in the text", where=self.text.name)
