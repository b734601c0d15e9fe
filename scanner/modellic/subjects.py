"""What a judgement and a policy ask of a model: release dates, licences, publisher."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping

from modellic.catalog import Catalog
from modellic.company import Company, names_model
from modellic.findings import Case
from modellic.policies import Licence, Referee, Subject
from modellic.publishers import publisher_of
from modellic.quantities.calendar import NAMES
from modellic.reading import GRANTING, Model
from modellic.report import FileReport, Recorded, TargetReport
from modellic.sources import Target, parse_target

_STATED = re.compile(
    r"release\s+date\s*:?\s*(?:"
    r"(?P<name>[A-Z][a-z]+)\s+(?P<day>\d{1,2}),\s*(?P<year>\d{4})"
    r"|(?P<iso>\d{4}-\d\d-\d\d))",
    re.IGNORECASE,
)
_HEAD = 4000
"""Characters of a text in which its release date stands: it is part of the title."""


def release_dates(case: Case) -> Mapping[str, datetime.date]:
    """Return when the versions of licences were released, by the sha256 of their texts.

    From the text, where its head states it; otherwise from the record of the licence.
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
        released = stated_release(head) or _recorded(file, catalog)
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


def _recorded(file: FileReport, catalog: Catalog) -> datetime.date | None:
    known = file.identification
    id_ = (known.license_id or (known.nearest if known.modified else None)) if known else None
    return catalog.record(id_).released if id_ else None


def subject_of(
    company: Company, case: Case, target: Target, as_of: datetime.date | None
) -> Subject:
    """Return a model as what the company's policy is applied to."""
    model = case.model
    ids = sorted(model.license_ids)
    return Subject(
        names=model.names,
        company=company,
        licences=tuple(Licence(id_, str(case.catalog.record(id_).kind)) for id_ in ids),
        publisher=publisher_of(model.id, company) if target.repo_id else None,
        revision=target.revision,
        on_hub=target.repo_id is not None,
        as_of=as_of,
    )


def subject_from_report(report: TargetReport, company: Company, catalog: Catalog) -> Subject:
    """Return what a report is about as what the company's policy is applied to."""
    target = parse_target(report.target)
    texts = (file.identification for file in report.files if file.role in GRANTING)
    ids = {known.license_id for known in texts if known and known.license_id}
    ids |= {record.id for record in report.records}
    return Subject(
        names=tuple(filter(None, (report.id, report.renamed_from))),
        company=company,
        licences=tuple(Licence(i, str(catalog.record(i).kind)) for i in sorted(ids)),
        publisher=report.recorded.publisher,
        revision=target.revision,
        on_hub=target.repo_id is not None,
    )


def referee_for(
    company: Company | None, case: Case, target: Target, as_of: datetime.date | None
) -> Referee | None:
    """Return who applies the company's policy to a model; None without a company."""
    return Referee(subject_of(company, case, target, as_of)) if company else None


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
