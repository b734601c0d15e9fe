"""Conditions as ODRL constraints.

ODRL joins constraints with `and` and `or` and knows no `not`: a negation moves inwards to the
comparisons, which it turns round. That keeps the meaning in two values and in Kleene's three.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from modellic.reports.odrl.vocabulary import CURRENCIES, term
from modellic.reports.visible import visible
from modellic.rules import (
    AllOf,
    AnyOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Not,
    Rule,
    Threshold,
)

if TYPE_CHECKING:
    from modellic.rules import Json

_CODE = re.compile(r"[A-Z]{3}")


def constraints(when: Condition | None) -> list[Json]:
    """Return the constraints of a rule: all of them must hold. None where it always stands."""
    if when is None:
        return []
    whole = _constraint(when, negated=False)
    parts: list[Json] = whole.get("and", [whole])
    return parts


def _constraint(condition: Condition, *, negated: bool) -> Json:
    match condition:
        case Not(part):
            return _constraint(part, negated=not negated)
        case AllOf(parts):
            return _joined("or" if negated else "and", parts, negated=negated)
        case AnyOf(parts):
            return _joined("and" if negated else "or", parts, negated=negated)
        case Threshold():
            return _threshold(condition, negated=negated)
        case InUse(use):
            return _is("use", {"@id": term(f"use-{use}")}, negated=negated)
        case IsParty(party):
            return _is("party", {"@id": term(f"party-{party}")}, negated=negated)
        case InTerritory(codes):
            operator = "isNoneOf" if negated else "isAnyOf"
            return _comparison("territory", operator, [visible(code) for code in codes])


def _joined(how: str, parts: Sequence[Condition], *, negated: bool) -> Json:
    return {
        "type": "LogicalConstraint",
        how: [_constraint(part, negated=negated) for part in parts],
    }


def _comparison(left: str, operator: str, right: Any) -> Json:
    return {
        "type": "Constraint",
        "leftOperand": term(left),
        "operator": operator,
        "rightOperand": right,
    }


def _is(left: str, right: Any, *, negated: bool) -> Json:
    return _comparison(left, "neq" if negated else "eq", right)


def _threshold(atom: Threshold, *, negated: bool) -> Json:
    operator = atom.op.complement if negated else atom.op
    value = {"@value": f"{atom.value:f}", "@type": "xsd:decimal"}
    form = _comparison(str(atom.metric), str(operator), value)
    if atom.currency and _CODE.fullmatch(atom.currency):
        form["unit"] = CURRENCIES + atom.currency
    form |= {"period": term(f"period-{atom.period}")} if atom.period else {}
    form |= {"of": term(f"of-{atom.of}")} if atom.of else {}
    form |= {"asOf": term(f"as-of-{atom.as_of}")} if atom.as_of else {}
    return form | ({"attributable": True} if atom.attributable else {})


def refinements(rule: Rule) -> Iterator[Json]:
    """Yield what narrows the action: the phrase to show, the place, the fields, whom to ask."""
    for left, words in (("text", rule.text), ("place", rule.place), ("field", rule.fields)):
        if words:
            yield _comparison(left, "isAnyOf", [visible(word) for word in words])
    for left, word in (("contact", rule.contact), ("rate", rule.rate)):
        if word:
            yield _comparison(left, "eq", visible(word))
