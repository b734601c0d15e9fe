"""Reading the policy of a company file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from modellic.company.policy import (
    STALE_AFTER,
    WITH_COMPANY,
    About,
    AssessmentDemand,
    Effect,
    FailOn,
    Level,
    Policy,
    PolicyRule,
)
from modellic.company.reader import Reader
from modellic.company.records import ACTIONS
from modellic.company.table import Table

_CENTURY = 36_525


def read_policy(reader: Reader, value: object) -> Policy:
    """Read the table `policy`."""
    table = Table(reader, ("policy",), value, "policy")
    fail_on = table.choices("fail-on", FailOn) if "fail-on" in table else WITH_COMPANY.fail_on
    days = table.integer("stale-after-days", 1, _CENTURY)
    rules = [_rule(entry) for entry in table.tables("rules", "policy.rules.*")]
    demands = [_demand(entry) for entry in table.tables("assessments", "policy.assessments.*")]
    return Policy(
        fail_on,
        counts_as=_counts_as(table, fail_on if "fail-on" in table else frozenset()),
        warn_at=table.shares("warn-at"),
        stale_after=days or STALE_AFTER,
        stated_stale=days is not None,
        require_pinned=table.flag("require-pinned") or False,
        rules=tuple(rule for rule in rules if rule is not None),
        assessments=tuple(demands),
    )


def _counts_as(table: Table, failing: frozenset[FailOn]) -> Mapping[FailOn, Level]:
    at = ("policy", "counts-as")
    reader = table.reader
    found = {}
    for word, level in reader.free_table(at, table.values.get("counts-as", {})).items():
        event = reader.word((*at, word), word, {str(event): event for event in FailOn})
        says = reader.word((*at, word), level, {str(known): known for known in Level})
        if event in failing:
            reader.fault((*at, word), f"{word!r} is in fail-on too", "state it once")
        elif event is not None and says is not None:
            found[event] = says
    return MappingProxyType(found)


def _rule(table: Table) -> PolicyRule | None:
    table.need("effect")
    effect = table.choice("effect", Effect)
    actions = table.words("actions", ACTIONS)
    rule = PolicyRule(
        effect=effect or Effect.DENY,
        models=table.models("models"),
        licenses=table.names("licenses"),
        kinds=tuple(sorted(table.words("kinds", _kinds()))),
        publishers=table.names("publishers"),
        seats=table.places("seats") or (),
        actions=tuple(sorted(actions)),
        territories=table.places("territories") or (),
        products=table.names("products"),
        status=table.choices("status", About)
        if "status" in table
        else PolicyRule(Effect.DENY).status,
        reason=table.text("reason"),
        key=table.key,
        line=table.reader.line(table.at),
    )
    if "status" in table and not rule.about_rules:
        expected = "state actions or territories, or leave it out"
        table.reader.fault((*table.at, "status"), "is about rules of a licence", expected)
    return rule if effect else None


def _kinds() -> dict[str, str]:
    from modellic.catalog import Kind

    return {str(kind): str(kind) for kind in Kind}


def _demand(table: Table) -> AssessmentDemand:
    if "seats" not in table and "publishers" not in table:
        table.reader.fault(table.at, "names no publisher", "expected 'seats' or 'publishers'")
    return AssessmentDemand(
        seats=table.places("seats") or (),
        publishers=table.names("publishers"),
        law=table.text("law"),
        key=table.key,
        line=table.reader.line(table.at),
    )
