"""`no-license`, `license-text-missing`: nothing that grants, or a claim without its text."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.finding import Claim, Place
from modellic.findings.case import Case, called, place_of
from modellic.kinds import LICENSE_TEXT_MISSING, NO_LICENSE, FindingKind
from modellic.rules import Duty
from modellic.sources.linked import HubFile, WebPage, place_of_link
from modellic.wording import join

_CARRIED = frozenset({Duty.RETAIN_NOTICES, Duty.INCLUDE_LICENSE})
"""Duties that copies can only fulfil with the text or its notices beside them."""


def check(case: Case) -> Iterator[Claim]:
    """Tell what the absence of a licence text means here."""
    for gap in case.model.gaps:
        if kind := _kind(case):
            place = _place(case)
            yield Claim(kind, _message(case, gap.what, gap.hint), place, explains=gap)


def _kind(case: Case) -> FindingKind | None:
    """Return what the gap is; None where the licence may stand in what was not read."""
    if not any(entry.tag or entry.name or entry.link for entry in case.declared):
        unread = any(problem.partial for card in case.model.cards for problem in card.problems)
        return None if unread or case.model.records else NO_LICENSE
    links = (place_of_link(e.link, case.model.snapshot) for e in case.declared if e.link)
    if any(isinstance(link, HubFile | WebPage) for link in links):
        return None
    actions = {reviewed.rule.action for record in case.model.records for reviewed in record.rules}
    return LICENSE_TEXT_MISSING if actions & _CARRIED else None


def _place(case: Case) -> Place | None:
    if case.declared:
        return place_of(case.declared[0])
    return Place(case.card_file.path) if case.card_file else None


def _message(case: Case, what: str, hint: str) -> str:
    if not case.model.records:
        return f"{what} ({hint})"
    names = join([record.names[0] for record in case.model.records], "or")
    said = join(list(dict.fromkeys(called(entry) for entry in case.declared)), "and")
    be = "are" if len({called(entry) for entry in case.declared}) > 1 else "is"
    return (
        f"{said} {be} declared, and the text of {names}, which copies must carry, is not there; "
        f"the terms are those of its record ({hint})"
    )
