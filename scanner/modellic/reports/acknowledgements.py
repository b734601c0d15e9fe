"""What a licence asks to say of a model and its authors: copyright lines, notices and phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from modellic.reports.visible import escaped, visible
from modellic.rules import Duty
from modellic.sources.snapshot import Role

if TYPE_CHECKING:
    from modellic.report import AncestorReport, FileReport, JudgedRule, TargetReport

SHIPPED: Final = (Role.LICENSE, Role.USE_POLICY, Role.GATED_PROMPT)
"""Texts that are passed on with a model."""
MAX_NOTICES: Final = 40
"""Copyright lines of one text."""
MAX_WORDS: Final = 20_000
"""Code points of a repository's NOTICE file that are said again in ours; a copy has the whole."""
_MAX_LINE: Final = 400
_COPYRIGHT: Final = re.compile(
    r"^[\W_]*(?:copyright\b.*(?:\d{4}|\(c\)|©)|©|\(c\)\s*(?:copyright|\d{4}))", re.IGNORECASE
)
_TEMPLATE: Final = re.compile(r"[\[{<](?:yyyy|year|name of|fullname|copyright)", re.IGNORECASE)
_SAID: Final = frozenset({Duty.DISPLAY_ATTRIBUTION, Duty.RETAIN_NOTICES})


def copyright_lines(model: TargetReport | AncestorReport) -> tuple[str, ...]:
    """Return the copyright lines of a model's licence texts, each once, as they stand there."""
    found = (line for file in model.files if file.role in SHIPPED for line in _lines(file))
    return tuple(dict.fromkeys(found))[:MAX_NOTICES]


def _lines(file: FileReport) -> Iterator[str]:
    known = file.identification
    spans = known.notices if known is not None else ()
    marked = [file.content[start:end] for start, end in spans]
    for line in "\n".join(marked or [file.content]).splitlines():
        words = line.strip()
        if len(words) <= _MAX_LINE and _COPYRIGHT.match(words) and not _TEMPLATE.search(words):
            yield escaped(words)


def notice_lines(file: FileReport) -> tuple[str, ...]:
    """Return the lines of a NOTICE file; none where they are too many to be said again."""
    lines = file.content.removeprefix("\ufeff").splitlines()
    return tuple(map(escaped, lines)) if len(file.content) <= MAX_WORDS else ()


def attributions(
    model: TargetReport | AncestorReport, rules: Iterable[JudgedRule] = ()
) -> tuple[str, ...]:
    """Return words that may have to be said with a model: of its NOTICE files, then of rules.

    Where any one of several phrases will do, that is the first.
    """
    notices = ("\n".join(notice_lines(file)).strip() for file in model.notices)
    phrases = (j.rule.text[0] for j in rules if j.rule.action in _SAID and j.rule.text)
    return tuple(dict.fromkeys(filter(None, (*notices, *(visible(p).strip() for p in phrases)))))
