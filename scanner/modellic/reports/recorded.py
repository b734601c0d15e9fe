"""What is recorded of a model beside its licence: publisher, assessments, safety evaluations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

    from modellic.company import Assessment, Evaluation, Publisher
    from modellic.report import Recorded
    from modellic.rules import Json


def recorded_to_json(recorded: Recorded) -> Json:
    """Return the published form."""
    return {
        "publisher": _publisher_to_json(recorded.publisher) if recorded.publisher else None,
        "assessments": [_assessment_to_json(entry) for entry in recorded.assessments],
        "evaluations": [_evaluation_to_json(entry) for entry in recorded.evaluations],
    }


def _publisher_to_json(publisher: Publisher) -> Json:
    return {
        "name": publisher.name,
        "seat": publisher.seat,
        "city": publisher.city,
        "source": publisher.source,
        "date": publisher.date.isoformat(),
    }


def _assessment_to_json(entry: Assessment) -> Json:
    return {
        "by": entry.by,
        "date": entry.date.isoformat(),
        "expires": entry.expires.isoformat() if entry.expires else None,
        "scope": entry.scope,
        "evidence": entry.evidence,
    }


def _evaluation_to_json(entry: Evaluation) -> Json:
    return {
        "name": entry.name,
        "tester": entry.tester,
        "date": entry.date.isoformat(),
        "score": entry.score,
        "system_prompt": entry.system_prompt,
        "evidence": entry.evidence,
    }


def recorded_facts(recorded: Recorded) -> Iterator[tuple[str, Text]]:
    """Yield the lines for people: a label and what goes beside it."""
    from modellic.reports.page import phrase  # the other half of this module needs no rich
    from modellic.reports.words import DIM

    if publisher := recorded.publisher:
        seat = ", ".join(filter(None, (publisher.city, publisher.seat)))
        # Where the page stands is enough here: the JSON form and `policy explain` have its address.
        host = publisher.source.partition("://")[2].partition("/")[0] or publisher.source
        source = f"  {host.removeprefix('www.')}, {publisher.date.isoformat()}"
        yield "publisher", phrase(f"{publisher.name}, seated in {seat}", (source, DIM))
    for assessed in recorded.assessments:
        until = f", until {assessed.expires.isoformat()}" if assessed.expires else ""
        who = f"  {assessed.by}, {assessed.date.isoformat()}{until}{_at(assessed.evidence)}"
        yield "assessed", phrase(assessed.scope, (who, DIM))
    prompts = {True: ", with a system prompt", False: ", without a system prompt", None: ""}
    for tested in recorded.evaluations:
        how = f"{prompts[tested.system_prompt]}{_at(tested.evidence)}"
        who = f"  {tested.tester}, {tested.date.isoformat()}{how}"
        yield "evaluated", phrase(f"{tested.name}: {tested.score}", (who, DIM))


def _at(evidence: str | None) -> str:
    return f", {evidence}" if evidence else ""
