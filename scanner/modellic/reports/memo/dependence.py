"""How a product depends on a model: what can change, and what can end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from modellic.reports.memo.paper import Block, Entries, Entry, Paragraph
from modellic.reports.memo.passages import Subject
from modellic.reports.words import cut

if TYPE_CHECKING:
    from modellic.reports.memo.gathering import Matter
    from modellic.reports.memo.language import Language

MAX_PASSAGE: Final = 320
"""Code points of a passage that is quoted."""


def dependence(matter: Matter, language: Language) -> Iterator[Block]:
    """Yield the revision, what the text says of its end and of changes, and drift."""
    for words in (*_revision(matter, language), *_lineage(matter, language)):
        yield Paragraph(words)
    if not matter.searched:
        yield Paragraph(language.say("not-searched"))
        return
    for subject in Subject:
        found = matter.passages[subject]
        if not found.passages:
            yield Paragraph(language.say(f"{subject}-none"))
            continue
        yield Paragraph(language.say(f"{subject}-said"))
        quotes = (
            Entry(
                "",
                quote=cut(" ".join(p.quote.split()), MAX_PASSAGE),
                place=p.place,
                quoted_in=p.language,
            )
            for p in found.passages
        )
        yield Entries(tuple(quotes))
        if found.more:
            yield Paragraph(language.say("more-passages", count=found.more), quiet=True)
    for file in matter.cut:
        yield Paragraph(language.say("cut", file=file))


def _revision(matter: Matter, language: Language) -> Iterator[str]:
    revision = matter.target.revision
    loose = "not-pinned" if revision else "not-pinned-unread"
    keys = {True: "pinned", False: loose, None: "no-pin"}
    yield language.say(keys[matter.pinned], revision=revision or "")
    for file in matter.target.files:
        if file.mutable:
            yield language.say("mutable", file=file.path)


def _lineage(matter: Matter, language: Language) -> Iterator[str]:
    lineage = matter.target.lineage
    for drift in lineage.drift:
        names = dict.fromkeys(language.action(rule.action) for _, rule in drift.dropped)
        listed = language.listed(tuple(names))
        yield language.say("drift", id=drift.id, count=len(drift.dropped), names=listed)
    if lineage.ancestors and not lineage.drift:
        yield language.say("no-drift")
