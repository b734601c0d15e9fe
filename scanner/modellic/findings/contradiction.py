"""`license-contradicts-text`, `license-text-modified`: the claim, held against the text."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.catalog import Family, Named, Outline
from modellic.finding import Claim
from modellic.findings.case import Case, called, meaning_of, place_of
from modellic.identify import Identification
from modellic.kinds import LICENSE_CONTRADICTS_TEXT, LICENSE_TEXT_MODIFIED, FindingKind
from modellic.report import FileReport
from modellic.sources.scope import is_beside
from modellic.sources.snapshot import SourceFile
from modellic.text import Text
from modellic.wording import join

_MANY_WORDS = 150
"""A text shorter than this that names the declared licence is a pointer to it, not another."""


def check(case: Case) -> Iterator[Claim]:
    """Tell where none of the texts that may cover the weights is a licence that is declared."""
    meanings = [meaning_of(entry, case.catalog) for entry in case.declared]
    known = any(isinstance(meaning, Named | Family | Outline) for meaning in meanings)
    files = [file for file in case.license_files if not is_beside(file.path)]
    if not known or any(_is_declared(file, case) for file in files):
        return
    for file in files:
        if kind := _kind(file, case):
            yield Claim(kind, _message(file, case), place_of(case.declared[0]))


def _is_declared(file: FileReport, case: Case) -> bool:
    known = file.identification
    return known is not None and known.license_id in case.declared_ids


def _kind(file: FileReport, case: Case) -> FindingKind | None:
    known = file.identification
    if known is None:
        return None
    if known.exact:
        return LICENSE_CONTRADICTS_TEXT
    # Of a text that is no known licence and was not understood, nobody can say what it is.
    told = known.modified or (file.understood and not _points_to_it(file, case))
    if not told or not _comparable(file, case):
        return None
    from_it = known.modified and known.nearest in case.declared_ids
    return LICENSE_TEXT_MODIFIED if from_it else LICENSE_CONTRADICTS_TEXT


def _comparable(file: FileReport, case: Case) -> bool:
    """Tell whether the text of the declared licence is known, in the language of the file."""
    return any(record.language == file.language for record in case.declared_records)


def _points_to_it(file: FileReport, case: Case) -> bool:
    source = _source(file, case)
    if source is None:
        return False
    words = Text.decode(source.content).source.casefold().split()
    text = " ".join(words)
    names = {n.casefold() for record in case.declared_records for n in (record.id, *record.names)}
    names |= {t.casefold() for record in case.declared_records for t in record.titles}
    return len(words) < _MANY_WORDS and any(name in text for name in names)


def _source(file: FileReport, case: Case) -> SourceFile | None:
    return next((f for f in case.model.snapshot.files if f.path == file.path), None)


def _message(file: FileReport, case: Case) -> str:
    said = join(list(dict.fromkeys(called(entry) for entry in case.declared)), "and")
    return f"{said} is declared, and {file.path} is {_is(file.identification)}"


def _is(known: Identification | None) -> str:
    summary = known.summary() if known else "no known licence"
    return summary if not summary.startswith("modified") else f"a text {summary}"
