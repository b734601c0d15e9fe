"""`license-files-disagree`: several licence files that are different licences."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.finding import Claim, Place
from modellic.findings.case import Case
from modellic.findings.scope import of_weights
from modellic.kinds import LICENSE_FILES_DISAGREE
from modellic.report import FileReport

_SHOWN = 6


def check(case: Case) -> Iterator[Claim]:
    """Compare the licence files of one language: translations are no disagreement."""
    files = [file for file in case.license_files if file.understood]
    for language in dict.fromkeys(file.language for file in files):
        alike = [file for file in files if file.language == language]
        if len({_identity(file) for file in alike}) > 1:
            yield Claim(LICENSE_FILES_DISAGREE, _message(alike), Place(alike[0].path))


def _identity(file: FileReport) -> str:
    known = file.identification
    return (known.license_id if known else None) or file.sha256


def _message(files: list[FileReport]) -> str:
    told = "; ".join(f"{file.path}: {_summary(file)}" for file in files[:_SHOWN])
    more = f"; {len(files) - _SHOWN} more" if len(files) > _SHOWN else ""
    chosen = of_weights(files)
    if chosen is None:
        scope = "no name tells which of them covers the weights; the terms of all are judged"
    else:
        scope = f"by its name {chosen.path} covers the weights; the terms of all are judged"
    return f"{told}{more}. {scope[0].upper()}{scope[1:]}"


def _summary(file: FileReport) -> str:
    return file.identification.summary() if file.identification else "no known licence"
