"""Recorded assessments: which models need one, and whether there is one that holds."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.company import Assessment, AssessmentDemand, countries
from modellic.finding import Claim, Place
from modellic.kinds import ASSESSMENT_MISSING, PUBLISHER_UNKNOWN
from modellic.policies.matching import any_glob
from modellic.policies.subject import Subject


def assessment_claims(subject: Subject) -> Iterator[Claim]:
    """Yield the assessments that the policy asks for and that are not recorded."""
    for demand in subject.company.policy.assessments:
        if not asks(demand, subject):
            if demand.seats and subject.publisher is None and subject.organisation:
                yield _unknown(demand, subject)
        elif valid_assessment(subject) is None:
            yield _missing(demand, subject)


def valid_assessment(subject: Subject) -> Assessment | None:
    """Return the newest assessment of the model that holds on the day of the judgement."""
    day = subject.as_of
    found = [
        assessment
        for assessment in subject.company.assessments
        if subject.is_among(assessment.models)
        and (day is None or assessment.date <= day)
        and (assessment.expires is None or (day is not None and day <= assessment.expires))
    ]
    return max(found, key=lambda assessment: assessment.date, default=None)


def asks(demand: AssessmentDemand, subject: Subject) -> bool:
    """Return whether a demand is about the model: by the publisher or its seat."""
    seat = {subject.publisher.seat} if subject.publisher else set()
    by_seat = bool(countries(demand.seats) & seat)
    return by_seat or any_glob(demand.publishers, subject.organisation)


def _missing(demand: AssessmentDemand, subject: Subject) -> Claim:
    publisher = subject.publisher
    who = f"the publisher of {subject.id}"
    if publisher is not None:
        seat = ", ".join(filter(None, (publisher.city, publisher.seat)))
        who = f"{publisher.name}, the publisher of {subject.id}, has its seat in {seat}"
        who += f" ({publisher.source}, {publisher.date.isoformat()})"
    law = f"; it is about {demand.law}" if demand.law else ""
    what = f"{who}; the company asks for a recorded assessment before production use{law}"
    return _claim(demand, subject, f"{what}{_too_old(subject)}", missing=True)


def _too_old(subject: Subject) -> str:
    """Say which assessment ended before the day of the judgement, where one did."""
    day = subject.as_of
    ends = [
        assessment.expires
        for assessment in subject.company.assessments
        if subject.is_among(assessment.models) and assessment.expires is not None
    ]
    return f"; the last one ended on {max(ends)}" if day and ends and max(ends) < day else ""


def _unknown(demand: AssessmentDemand, subject: Subject) -> Claim:
    what = (
        f"the company asks for assessments by the publisher's seat, and nothing says where that of "
        f"{subject.organisation} is"
    )
    return _claim(demand, subject, what, missing=False)


def _claim(demand: AssessmentDemand, subject: Subject, what: str, *, missing: bool) -> Claim:
    path, line = str(subject.company.path), demand.line
    kind = ASSESSMENT_MISSING if missing else PUBLISHER_UNKNOWN
    place = Place(path, ((line, line),)) if line else None
    return Claim(kind, what, place, decided_by=f"{demand.key}, line {line} of {path}")
