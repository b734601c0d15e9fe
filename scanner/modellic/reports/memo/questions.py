"""What is not known: facts that decide, what was not read or understood, and what to settle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from modellic.reports.memo.gathering import MAX_OPEN, unknown_ancestors
from modellic.reports.memo.paper import Block, Entries, Entry, Paragraph
from modellic.reports.words import cut, joined_lines, language_of

if TYPE_CHECKING:
    from modellic.extract import Unparsed
    from modellic.report import FileReport
    from modellic.reports.memo.gathering import Matter
    from modellic.reports.memo.language import Language

MAX_PASSAGE: Final = 320
"""Code points of a passage that is quoted."""
_MAX_MESSAGE: Final = 400


def questions(matter: Matter, language: Language) -> Iterator[Block]:
    """Yield everything that is open, as many of each kind as are told."""
    kinds = (_missing, _not_read, _not_understood, _passages, _to_settle)
    none = True
    for kind in kinds:
        entries = tuple(dict.fromkeys(kind(matter, language)))
        if not entries:
            continue
        none = False
        yield Entries(entries[:MAX_OPEN])
        if (more := len(entries) - MAX_OPEN) > 0:
            yield Paragraph(language.say("more-open", count=more), quiet=True)
    if none:
        yield Paragraph(language.say("open-none"))


def _missing(matter: Matter, language: Language) -> Iterator[Entry]:
    lead = language.say("missing")
    if matter.unlisted:
        yield Entry(language.say("no-products"), lead=lead)
        return
    for product, leaf in matter.open_leaves:
        yield Entry(language.question(product, leaf), lead=lead)


def _not_read(matter: Matter, language: Language) -> Iterator[Entry]:
    lead = language.say("not-read")
    for problem in matter.target.problems:
        if problem.partial:
            hint = (problem.hint,) if problem.hint and language.code == "en" else ()
            yield Entry(cut(language.problem(problem), _MAX_MESSAGE), lead=lead, notes=hint)
    for ancestor in unknown_ancestors(matter.target):
        yield Entry(language.say("base-unknown", id=ancestor.id), lead=lead)


def _not_understood(matter: Matter, language: Language) -> Iterator[Entry]:
    target, lead = matter.target, language.say("not-understood")
    ancestors = ((f"{a.id}/", f) for a in target.lineage.ancestors for f in a.files)
    for prefix, file in (*(("", file) for file in target.files), *ancestors):
        if not file.understood:
            path = f"{prefix}{file.path}"
            yield Entry(language.say("text-not-understood", file=path), lead=lead)


def _passages(matter: Matter, language: Language) -> Iterator[Entry]:
    def told(prefix: str, passage: Unparsed, files: Iterable[FileReport]) -> Entry:
        found = (file.sha256 for file in files if file.path == passage.file)
        return Entry(
            language.say("passage"),
            lead=language.say("not-understood"),
            quote=cut(" ".join(passage.quote.split()), MAX_PASSAGE),
            place=f"{prefix}{passage.file}:{joined_lines([passage.lines])}",
            quoted_in=language_of(files, next(found, "")),
        )

    for passage in matter.target.unparsed:
        yield told("", passage, matter.target.files)
    for ancestor in matter.target.lineage.ancestors:
        for passage in ancestor.unparsed:
            yield told(f"{ancestor.id}/", passage, ancestor.files)


def _to_settle(matter: Matter, language: Language) -> Iterator[Entry]:
    for finding in matter.findings:
        lead = language.say("to-settle" if finding.fails else "to-know")
        yield Entry(cut(language.finding(finding, matter.target), _MAX_MESSAGE), lead=lead)
