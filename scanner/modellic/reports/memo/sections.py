"""The sections of a memo, in their order: what each tells of a model, in a given language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from modellic.company import FailOn
from modellic.evaluate import Status
from modellic.kinds import FINDINGS
from modellic.quantities import Truth
from modellic.reports.listed import without_scheme
from modellic.reports.memo.dependence import dependence
from modellic.reports.memo.paper import Block, Entries, Entry, Facts, Paragraph, Row, Section, Table
from modellic.reports.memo.policy import conditions, law_rows
from modellic.reports.memo.questions import questions
from modellic.reports.verdict import stopped
from modellic.reports.words import cut, language_of, place
from modellic.rules import Rank

if TYPE_CHECKING:
    from modellic.company import Assessment, Evaluation
    from modellic.report import JudgedRule
    from modellic.reports.memo.gathering import Matter
    from modellic.reports.memo.language import Language

MAX_QUOTE: Final = 640
"""Code points of a clause that is quoted."""
_DENIED: Final = {kind.id for kind in FINDINGS if kind.fails_by is FailOn.DENIED}


def sections_of(matter: Matter, language: Language) -> tuple[Section, ...]:
    """Return what the paper says of a model."""
    told = (
        ("summary", _summary),
        ("what", _what),
        ("terms", _terms),
        ("publisher", _publisher),
        ("evaluations", _evaluations),
        ("assessments", _assessments),
        ("dependence", dependence),
        ("conditions", conditions),
        ("open", questions),
    )
    return tuple(
        Section(language.say(title), tuple(blocks(matter, language))) for title, blocks in told
    )


def _summary(matter: Matter, language: Language) -> Iterator[Block]:
    counts = matter.counts
    parts = [language.say(f"count-{name}", count=n) for name, n in asdict(counts).items() if n]
    key = "summary-line" if parts else "summary-none"
    total = len(matter.target.rules)
    stops = (rule.rule.action for rule in matter.target.rules if stopped(rule))
    names = dict.fromkeys(map(language.action, stops))
    said = [language.say(key, total=total, counts=language.listed(parts))]
    if names:
        said.append(language.say("forbidden", names=language.listed(tuple(names))))
    if any(f.fails and f.id in _DENIED for f in matter.target.findings):
        said.append(language.say("denied"))
    said += [language.say("unlisted")] if matter.unlisted else []
    said += [language.say("partial")] if matter.target.partial else []
    for words in said:
        yield Paragraph(words)


# What the model is -------------------------------------------------------------------------------


def _what(matter: Matter, language: Language) -> Iterator[Block]:
    target = matter.target
    rows = [
        Row(language.say("model"), target.id, target.url or ""),
        Row(language.say("revision"), target.revision or language.say("no-revision")),
        Row(language.say("licence"), language.license(target) or language.say("unknown-licence")),
    ]
    rows += [Row(language.say("declared"), words) for words in _declared(matter)[:3]]
    bases = [language.ancestor(ancestor) for ancestor in target.lineage.ancestors]
    rows += [Row(language.say("base"), words) for words in bases or [language.say("no-base")]]
    rows += _further(matter, language)
    yield Facts(tuple(rows))


def _declared(matter: Matter) -> list[str]:
    said = (filter(None, (d.tag, d.name, d.link)) for d in matter.target.declared)
    return [" · ".join(words) for words in said]


def _further(matter: Matter, language: Language) -> Iterator[Row]:
    target = matter.target
    if target.renamed_from:
        yield Row(language.say("renamed"), target.renamed_from)
    if target.gated:
        yield Row(language.say("access"), language.say("gated"))
    if data := [d.id for d in target.lineage.datasets if d.non_commercial]:
        words = language.say("data-non-commercial", ids=language.listed(data[:6]))
        yield Row(language.say("data"), words)
    if matter.company is not None:
        names = language.listed(matter.products) or language.say("no-products")
        yield Row(language.say("products"), names)
    known = f"source-{target.source}"
    words = language.say(known) if known in language.words else target.source or ""
    yield Row(language.say("source"), words)


# The terms ---------------------------------------------------------------------------------------


def _terms(matter: Matter, language: Language) -> Iterator[Block]:
    if not matter.target.rules:
        yield Paragraph(language.say("no-terms"))
    yield Entries(tuple(_term(rule, matter, language) for rule in matter.terms))
    if matter.more_terms:
        yield Paragraph(language.say("more-terms", count=matter.more_terms), quiet=True)
    for key, clear in (("others", False), ("others-clear", True)):
        others = (r.rule.action for r in matter.others if (r.status is Status.CLEAR) is clear)
        if names := tuple(dict.fromkeys(map(language.action, others))):
            yield Paragraph(language.say(key, names=language.listed(names)))
    yield from _figures(matter, language)


def _term(rule: JudgedRule, matter: Matter, language: Language) -> Entry:
    evidence = rule.rule.evidence
    where = f"{rule.inherited_from[0]}/" if rule.inherited_from else ""
    if evidence.rank is Rank.RECORD:
        lines = place(evidence).partition(" of the text ")[0]
        where += language.say("record-place", lines=lines)
    else:
        where += place(evidence)
    return Entry(
        text=language.sentence(rule.rule),
        lead=language.say(f"mark-{_mark(rule)}"),
        notes=tuple(_notes(rule, matter, language)),
        quote=cut(" ".join(evidence.quote.split()), MAX_QUOTE),
        place=where,
        quoted_in=language_of(matter.target.texts(), evidence.sha256),
    )


def _mark(rule: JudgedRule) -> str:
    if rule.standing:
        return "always"
    if rule.status is Status.TRIGGERED:
        return "met" if rule.met else "binds"
    return "unknown" if rule.status is Status.UNKNOWN else "clear"


def _notes(rule: JudgedRule, matter: Matter, language: Language) -> Iterator[str]:
    if rule.inherited_from:
        yield language.say("inherited", ids=language.listed(rule.inherited_from))
    if not rule.standing:
        verdicts = (language.verdict(judgement, matter) for judgement in rule.judgements)
        yield from dict.fromkeys(verdicts)
    if how := language.fulfilled(rule):
        yield language.say("met-by", how=how)


def _figures(matter: Matter, language: Language) -> Iterator[Block]:
    if matter.company is None:
        yield Paragraph(language.say("no-figures"), quiet=True)
    if not matter.thresholds:
        return
    states = {Truth.TRUE: "passed", Truth.FALSE: "below", Truth.UNKNOWN: "undecided"}
    head = tuple(language.say(key) for key in ("figure", "limit", "today", "left", "state"))
    rows = tuple(
        (*(cell or "–" for cell in language.threshold(row)), language.say(states[row.leaf.truth]))
        for row in matter.thresholds[:12]
    )
    yield Table(head, rows)
    for said in filter(None, map(language.outlook, matter.thresholds[:12])):
        yield Paragraph(said, quiet=True)


# What is on record -------------------------------------------------------------------------------


def _publisher(matter: Matter, language: Language) -> Iterator[Block]:
    publisher = matter.target.recorded.publisher
    if publisher is None:
        yield Paragraph(language.say("no-publisher"))
    rows: list[Row] = []
    if publisher is not None:
        key = "seat-city" if publisher.city else "seat-country"
        country = language.country(publisher.seat)
        seat = language.say(key, country=country, code=publisher.seat, city=publisher.city)
        checked = language.say(
            "checked", source=without_scheme(publisher.source), day=language.day(publisher.date)
        )
        rows = [
            Row(language.say("publisher-name"), f"{publisher.name} ({publisher.organisation})"),
            Row(language.say("seat"), seat),
            Row(language.say("publisher-source"), checked, publisher.source),
        ]
    rows += law_rows(matter, language)
    if rows:
        yield Facts(tuple(rows))
    if matter.company is not None and not matter.conditions.demands:
        yield Paragraph(language.say("no-law"))


def _evaluations(matter: Matter, language: Language) -> Iterator[Block]:
    recorded = matter.target.recorded.evaluations
    if not recorded:
        yield Paragraph(language.say("no-evaluations"))
        return
    yield Entries(tuple(_evaluation(entry, language) for entry in recorded))


def _evaluation(entry: Evaluation, language: Language) -> Entry:
    prompts = {True: language.say("with-prompt"), False: language.say("without-prompt"), None: ""}
    by = language.say(
        "evaluation-by",
        tester=entry.tester,
        day=language.day(entry.date),
        prompt=prompts[entry.system_prompt],
    )
    said = language.say("evaluation", name=entry.name, score=entry.score)
    return Entry(said, notes=(by, *_evidence(entry.evidence, language)))


def _assessments(matter: Matter, language: Language) -> Iterator[Block]:
    recorded = matter.target.recorded.assessments
    if not recorded:
        yield Paragraph(language.say("no-assessments"))
        return
    yield Entries(tuple(_assessment(entry, matter, language) for entry in recorded))


def _assessment(entry: Assessment, matter: Matter, language: Language) -> Entry:
    until = ""
    if entry.expires is not None:
        over = matter.as_of is None or matter.as_of > entry.expires
        key = "expired" if over else "until"
        until = language.say(key, day=language.day(entry.expires))
    day = language.day(entry.date)
    by = language.say("assessment-by", by=entry.by, day=day, until=until)
    return Entry(entry.scope, notes=(by, *_evidence(entry.evidence, language)))


def _evidence(evidence: str | None, language: Language) -> tuple[str, ...]:
    return (language.say("evidence", evidence=evidence),) if evidence else ()
