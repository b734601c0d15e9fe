"""Reading what a company records about its models: fulfilments, waivers, assessments and tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from modellic.company.entries import Assessment, Evaluation, Fulfilment, Publisher, Waiver
from modellic.company.reader import Reader
from modellic.company.table import Table
from modellic.rules import Action, Duty, Prohibition

_T = TypeVar("_T")
ACTIONS: Mapping[str, Action] = {str(action): action for action in (*Duty, *Prohibition)}


def records_of(top: Table, key: str, read: Callable[[Table], _T | None]) -> tuple[_T, ...]:
    """Read each table of a list; those with faults are left out."""
    found = (read(table) for table in top.tables(key, f"{key}.*"))
    return tuple(record for record in found if record is not None)


def fulfilment(table: Table) -> Fulfilment | None:
    """Read one entry of `fulfilments`."""
    there = table.need("action", "models", "since")
    action, since, until = table.choice("action", Duty), table.day("since"), table.day("until")
    models, products = table.models("models"), table.names("products")
    words = {key: table.text(key) for key in ("text", "place", "evidence", "by")}
    if since and until and until < since:
        table.reader.fault((*table.at, "until"), "ends before it begins", "expected a later day")
    if not there or action is None or since is None:
        return None
    return Fulfilment(action, models, since, products=products, until=until, key=table.key, **words)


def waiver(table: Table) -> Waiver | None:
    """Read one entry of `waivers`: each needs a reason, an approver, a date and an end."""
    there = table.need("models", "action", "reason", "approver", "date", "expires")
    action = table.word("action", ACTIONS)
    reason, approver = table.text("reason"), table.text("approver")
    given, expires = table.day("date"), table.day("expires")
    models, products = table.models("models"), table.names("products")
    if given and expires and expires < given:
        table.reader.fault((*table.at, "expires"), "is before its date", "expected a later day")
    if not there or action is None or not reason or not approver or not given or not expires:
        return None
    line = table.reader.line(table.at)
    return Waiver(
        models, action, reason, approver, given, expires, products, key=table.key, line=line
    )


def assessment(table: Table) -> Assessment | None:
    """Read one entry of `assessments`."""
    there = table.need("models", "by", "date", "scope")
    by, scope, evidence = table.text("by"), table.text("scope"), table.text("evidence")
    given, expires, models = table.day("date"), table.day("expires"), table.models("models")
    if not there or by is None or scope is None or given is None:
        return None
    return Assessment(models, by, given, scope, expires, evidence, key=table.key)


def evaluation(table: Table) -> Evaluation | None:
    """Read one entry of `evaluations`."""
    there = table.need("models", "name", "tester", "date", "score")
    name, tester, score = table.text("name"), table.text("tester"), table.text("score")
    given, models = table.day("date"), table.models("models")
    prompt, evidence = table.flag("system-prompt"), table.text("evidence")
    if not there or name is None or tester is None or score is None or given is None:
        return None
    return Evaluation(models, name, tester, given, score, prompt, evidence)


def publishers(reader: Reader, value: object) -> Iterator[tuple[str, Publisher]]:
    """Read the table of publishers; the names are organisations of the hub, in any case."""
    for organisation, entry in reader.free_table(("publishers",), value).items():
        table = Table(reader, ("publishers", organisation), entry, "publishers.*")
        there = table.need("name", "seat", "source", "date")
        name, city, source = table.text("name"), table.text("city"), table.text("source")
        seat, checked = table.country("seat"), table.day("date")
        if there and name and seat and source and checked:
            found = Publisher(organisation, name, seat, source, checked, city)
            yield organisation.casefold(), found
