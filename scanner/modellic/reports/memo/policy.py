"""What the company's policy says of a model: the law it names, and conditions of use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modellic.reports.memo.paper import Block, Entries, Entry, Paragraph, Row

if TYPE_CHECKING:
    from modellic.company import AssessmentDemand, Fulfilment, PolicyRule, Waiver
    from modellic.report import JudgedRule
    from modellic.reports.memo.gathering import Matter
    from modellic.reports.memo.language import Language


def law_rows(matter: Matter, language: Language) -> list[Row]:
    """Return the laws that the policy names for the publisher, in the company's own words."""
    label = language.say("law")
    return [Row(label, _law(demand, language)) for demand in matter.conditions.demands]


def _law(demand: AssessmentDemand, language: Language) -> str:
    if demand.law is None:
        return language.say("demand-without-law")
    law = language.quoted(demand.law)
    if demand.seats:
        seats = language.listed([language.country(code) for code in demand.seats])
        return language.say("law-for", law=law, seats=seats)
    publishers = language.listed(demand.publishers)
    return language.say("law-for-publisher", law=law, publishers=publishers)


def conditions(matter: Matter, language: Language) -> Iterator[Block]:
    """Yield the entries of the policy about the model, waivers, records and demands."""
    if matter.company is None:
        yield Paragraph(language.say("no-policy"))
        return
    entries = tuple(_entries(matter, language))
    if entries:
        yield Entries(entries)
    else:
        yield Paragraph(language.say("no-conditions"))


def _entries(matter: Matter, language: Language) -> Iterator[Entry]:
    found = matter.conditions
    if found.model is not None:
        reason = _reason(found.model, language)
        words = language.say("about-model", reason=reason)
        yield Entry(words, lead=language.say(str(found.model.effect)))
    for entry, rule, products in found.rules:
        yield _about_rule(entry, rule, products, language)
    for waiver in found.waivers:
        yield _waiver(waiver, matter, language)
    for fulfilment in found.fulfilments:
        yield _fulfilment(fulfilment, language)
    for demand in found.demands:
        law = language.quoted(demand.law) if demand.law else ""
        about = language.say("demand-law", law=law) if law else ""
        words = language.say("demand-text", law=about)
        yield Entry(words, lead=language.say("demand"))
    if found.pinned_required:
        yield Entry(language.say("pin-text"), lead=language.say("pin"))


def _reason(entry: PolicyRule, language: Language) -> str:
    return language.quoted(entry.reason) if entry.reason else language.say("no-reason")


def _about_rule(
    entry: PolicyRule, rule: JudgedRule, products: tuple[str, ...], language: Language
) -> Entry:
    reason = _reason(entry, language)
    words = language.say("about-rule", sentence=language.sentence(rule.rule), reason=reason)
    notes = (language.listed(products),) if products else ()
    return Entry(words, lead=language.say(str(entry.effect)), notes=notes)


def _waiver(waiver: Waiver, matter: Matter, language: Language) -> Entry:
    words = language.say(
        "waiver-text",
        action=language.action(waiver.action),
        reason=language.quoted(waiver.reason),
    )
    by = language.say(
        "waiver-by",
        approver=waiver.approver,
        day=language.day(waiver.date),
        until=language.day(waiver.expires),
    )
    over = matter.as_of is None or matter.as_of > waiver.expires
    notes = (by, language.say("waiver-over")) if over else (by,)
    return Entry(words, lead=language.say("waiver"), notes=notes)


def _fulfilment(entry: Fulfilment, language: Language) -> Entry:
    joint = " " if language.code == "en" else ""
    words = language.say(
        "fulfilled-text",
        action=language.action(entry.action),
        text=f"{joint}{language.quoted(entry.text)}" if entry.text else "",
        place=language.say("in-brackets", words=entry.place) if entry.place else "",
    )
    since = language.say(
        "fulfilled-since",
        day=language.day(entry.since),
        until=language.say("until", day=language.day(entry.until)) if entry.until else "",
        by=language.say("in-brackets", words=entry.by) if entry.by else "",
    )
    evidence = (language.say("evidence", evidence=entry.evidence),) if entry.evidence else ()
    return Entry(words, lead=language.say("fulfilled"), notes=(since, *evidence))
