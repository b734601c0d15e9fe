"""Facts about a licence as a maintainer writes them down, from which its record is made.

A facts file is YAML: the keys of a record but those that are counted from the text
(docs/catalog.md). Its rules say by their own words where they stand ("You must … a copy"), or by
offsets. It quotes the licence, so it lives outside the repository.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from modellic.catalog.canonical import Canonical, forms
from modellic.catalog.make import make_record
from modellic.catalog.record import Record
from modellic.catalog.store import read_yaml
from modellic.errors import DataError, UsageError
from modellic.rules import Evidence, Rule, Span
from modellic.text import Text

_BETWEEN = "…"
_HINT = "docs/catalog.md has the format"
_RULE_HINT = "docs/rules.md has the format"


def record_from_facts(text: Text, path: Path) -> Record:
    """Make the record of a licence from its text and a file of facts.

    Raises `UsageError` where a fact is wrong, or rules and text do not fit.
    """
    try:
        facts = read_yaml(path)
        if not isinstance(facts, Mapping):
            raise UsageError("a mapping of facts is needed", where=str(path), hint=_HINT)
        rest = {key: value for key, value in facts.items() if key != "rules"}
        return make_record(text, rest, _rules(facts.get("rules"), _Passages(text), str(path)))
    except DataError as error:
        where = f"{path}: {error.where}" if error.where != str(path) else error.where
        raise UsageError(error.what, where=where, hint=_HINT) from error


def _rules(items: Any, passages: _Passages, where: str) -> list[Rule]:
    if not isinstance(items, list):
        raise UsageError("'rules' is no list", where=where, hint=_HINT)
    return [_rule(item, passages, f"{where}, rule {n}") for n, item in enumerate(items, 1)]


def _rule(item: Any, passages: _Passages, where: str) -> Rule:
    if not isinstance(item, Mapping):
        raise UsageError("a rule is a mapping", where=where, hint=_RULE_HINT)
    quoted = item.get("evidence")
    passage = _quotes(quoted)
    try:
        if not passage:
            return Rule.from_json(item)
        rule = Rule.from_json({**item, "evidence": None})
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(f"not a rule: {error}", where=where, hint=_RULE_HINT) from error
    return replace(rule, evidence=Evidence(spans=tuple(map(passages.find, passage))))


def _quotes(value: Any) -> tuple[str, ...]:
    """Return evidence that is given by words: one passage, or several that stand apart."""
    passages = [value] if isinstance(value, str) else value
    if not isinstance(passages, list) or not all(isinstance(p, str) for p in passages):
        return ()
    return tuple(passages)


class _Passages:
    """Finds passages of a text by the words that open and close them."""

    def __init__(self, text: Text) -> None:
        canonical = Canonical(text)
        self._text = text
        self._forms = canonical.forms
        self._spans = canonical.spans

    def find(self, passage: str) -> Span:
        """Return the span of `first words … last words`, or of the words themselves.

        Only the words count, not how they are wrapped or marked. The first words must stand in
        the text once; the last words are the next ones after them. Raises `UsageError` otherwise.
        """
        opening, _, closing = passage.partition(_BETWEEN)
        starts = self._places(forms(opening), 0)
        if len(starts) != 1:
            raise self._error(f"{opening.strip()!r} stands {len(starts)} times in the text")
        end = starts[0] + len(forms(opening))
        if closing:
            ends = self._places(forms(closing), end)
            if not ends:
                raise self._error(f"{closing.strip()!r} does not follow {opening.strip()!r}")
            end = ends[0] + len(forms(closing))
        return self._spans[starts[0]][0], self._spans[end - 1][1]

    def _places(self, words: Sequence[str], after: int) -> list[int]:
        last = len(self._forms) - len(words)
        return [
            at
            for at in range(after, last + 1)
            if words and self._forms[at : at + len(words)] == words
        ]

    def _error(self, what: str) -> UsageError:
        return UsageError(what, where=self._text.name, hint="give more words, or offsets")
