"""What a judgement and a policy ask of a model: release dates, licences, publisher."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from modellic.catalog import Catalog
from modellic.company import Company, names_model
from modellic.finding import Claim
from modellic.findings import Case, claims
from modellic.policies import License, Referee, Subject
from modellic.publishers import publisher_of
from modellic.quantities.calendar import NAMES
from modellic.reading import GRANTING, Model
from modellic.report import FileReport, Recorded, TargetReport
from modellic.rules import Evidence, Rule
from modellic.sources import Problem, Target, parse_target

if TYPE_CHECKING:
    from modellic.extract import Unparsed

_STATED = re.compile(
    r"release\s+date\s*:?\s*(?:"
    r"(?P<name>[A-Z][a-z]+)\s+(?P<day>\d{1,2}),\s*(?P<year>\d{4})"
    r"|(?P<iso>\d{4}-\d\d-\d\d))",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_HEAD = 4000
"""Characters of a text in which its release date stands: it is part of the title."""


def release_dates(case: Case) -> Mapping[str, datetime.date]:
    """Return when the versions of licences were released, by the sha256 of their texts.

    From the text, where its head states it; otherwise from the record of the licence, unless the
    text is another publisher's that was made from it.
    """
    models = [case.model, *(a.model for a in case.lineage.ancestors if a.model is not None)]
    found: dict[str, datetime.date] = {}
    for model in models:
        found |= dict(_released(model, case.catalog))
    return found


def _released(model: Model, catalog: Catalog) -> Iterator[tuple[str, datetime.date]]:
    contents = {file.path: file.content for file in model.snapshot.files}
    for file in model.texts.files:
        head = contents.get(file.path, b"")[: 4 * _HEAD].decode("utf-8", "replace")[:_HEAD]
        released = stated_release(head) or _recorded(file, head, catalog)
        if released is not None:
            yield file.sha256, released
    for record in model.records:
        if record.released is not None:
            yield record.sha256, record.released


def stated_release(head: str) -> datetime.date | None:
    """Return the release date that the head of a licence states."""
    found = _STATED.search(head)
    if found is None:
        return None
    try:
        if found["iso"]:
            return datetime.date.fromisoformat(found["iso"])
        month = NAMES.index(found["name"].capitalize()) + 1
        return datetime.date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None


def _recorded(file: FileReport, head: str, catalog: Catalog) -> datetime.date | None:
    """Return the date of the licence that a text is, or that it was modified from and still bears
    the title of: under another publisher's name the version is another one, of another day."""
    known = file.identification
    if known is None:
        return None
    if known.license_id:
        return catalog.record(known.license_id).released
    if not (known.modified and known.nearest):
        return None
    record = catalog.record(known.nearest)
    words = f" {' '.join(_WORD.findall(head.casefold()))} "
    titles = (" ".join(_WORD.findall(title.casefold())) for title in record.titles)
    return record.released if any(f" {title} " in words for title in titles) else None


@dataclass(frozen=True, slots=True)
class HeldRule:
    """A rule that a model is under. `also` and `inherited_from` are as in `JudgedRule`."""

    rule: Rule
    also: tuple[Evidence, ...] = ()
    inherited_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a judgement and a policy ask of a model, whoever uses it and for what.

    `names` are its ids: today's first, then one it was renamed from. `released` has the release
    dates of licences by the sha256 of their texts. The files of `unparsed` begin with the id of the
    base model where they are not the model's own.
    """

    names: tuple[str, ...]
    rules: tuple[HeldRule, ...] = ()
    unparsed: tuple[Unparsed, ...] = ()
    problems: tuple[Problem, ...] = ()
    claims: tuple[Claim, ...] = ()
    licenses: tuple[License, ...] = ()
    released: Mapping[str, datetime.date] = field(default_factory=dict)
    on_hub: bool = True


def facts_of(case: Case, *, on_hub: bool) -> Facts:
    """Return the facts of a model that was read."""
    model, catalog = case.model, case.catalog
    problems = [*model.problems, *(gap.problem for gap in case.lineage.gaps)]
    own = (HeldRule(rule, also) for rule, also in model.rules)
    taken_over = (HeldRule(h.rule, h.also, h.ancestors) for h in case.inherited)
    return Facts(
        names=model.names,
        rules=(*own, *taken_over),
        unparsed=(*model.texts.unparsed, *_unparsed_above(case)),
        problems=tuple(dict.fromkeys(problems)),
        claims=claims(case),
        licenses=_licenses(model.license_ids, model.modified_from, catalog),
        released=release_dates(case),
        on_hub=on_hub,
    )


def _licenses(
    exact: Iterable[str], modified: Iterable[str], catalog: Catalog
) -> tuple[License, ...]:
    found = [(id_, False) for id_ in sorted(exact)] + [(id_, True) for id_ in sorted(modified)]
    return tuple(License(i, str(catalog.record(i).kind), changed) for i, changed in found)


def _unparsed_above(case: Case) -> Iterator[Unparsed]:
    own = {passage.quote for passage in case.model.texts.unparsed}
    for ancestor in case.lineage.ancestors:
        for passage in ancestor.model.texts.unparsed if ancestor.model else ():
            if passage.quote not in own:
                yield replace(passage, file=f"{ancestor.id}/{passage.file}")


def subject_of(
    company: Company,
    facts: Facts,
    target: Target,
    as_of: datetime.date | None,
    *,
    referenced: bool = False,
) -> Subject:
    """Return a model as what the company's policy is applied to."""
    return Subject(
        names=facts.names,
        company=company,
        licenses=facts.licenses,
        publisher=publisher_of(facts.names[0], company) if facts.on_hub else None,
        revision=target.revision,
        on_hub=facts.on_hub,
        as_of=as_of,
        referenced=referenced,
    )


def subject_from_report(report: TargetReport, company: Company, catalog: Catalog) -> Subject:
    """Return what a report is about as what the company's policy is applied to."""
    target = parse_target(report.target)
    texts = [f.identification for f in report.files if f.role in GRANTING and f.identification]
    ids = {known.license_id for known in texts if known.license_id}
    ids |= {record.id for record in report.records}
    modified = {known.nearest for known in texts if known.modified and known.nearest}
    return Subject(
        names=tuple(filter(None, (report.id, report.renamed_from))),
        company=company,
        licenses=_licenses(ids, modified, catalog),
        publisher=report.recorded.publisher,
        revision=target.revision,
        on_hub=target.repo_id is not None,
    )


def referee_for(
    company: Company | None,
    facts: Facts,
    target: Target,
    as_of: datetime.date | None,
    *,
    referenced: bool = False,
) -> Referee | None:
    """Return who applies the company's policy to a model; None without a company."""
    if company is None:
        return None
    return Referee(subject_of(company, facts, target, as_of, referenced=referenced))


def told_recorded(names: tuple[str, ...], company: Company | None, *, on_hub: bool) -> Recorded:
    """Return what is recorded of a model by any of its names."""
    publisher = publisher_of(names[0], company) if on_hub else None
    if company is None:
        return Recorded(publisher)
    return Recorded(
        publisher,
        tuple(a for a in company.assessments if any(names_model(a.models, n) for n in names)),
        tuple(e for e in company.evaluations if any(names_model(e.models, n) for n in names)),
    )
