"""What a clause with figures means, in one short line: for tables of clauses."""

from __future__ import annotations

from modellic.extract import extract
from modellic.rules import (
    AllOf,
    AnyOf,
    AsOf,
    Condition,
    Duty,
    InTerritory,
    InUse,
    IsParty,
    Not,
    Threshold,
    Whose,
)
from modellic.text import Text

PREAMBLE = "This is the license of the software, and these are the terms of it for you.\n\n"
SIGNS = {"gt": ">", "gteq": ">=", "lt": "<", "lteq": "<="}
OWNERS = {
    None: "",
    Whose.PRODUCT: " of product",
    Whose.LICENSEE: "",
    Whose.LICENSEE_AND_AFFILIATES: " of group",
}


def written(when: Condition | None) -> str:
    """Return a condition in a line: "commercial and (users > 5 or revenue >= 7 USD / year)"."""
    match when:
        case None:
            return "always"
        case AllOf(parts):
            return " and ".join(
                f"({written(p)})" if isinstance(p, AnyOf) else written(p) for p in parts
            )
        case AnyOf(parts):
            return " or ".join(written(p) for p in parts)
        case Not(part):
            return f"not {written(part)}"
        case InUse(use):
            return str(use)
        case IsParty(party):
            return str(party)
        case InTerritory(codes):
            return "+".join(codes)
        case Threshold():
            return _threshold(when)


def _threshold(t: Threshold) -> str:
    unit = f" {t.currency}" if t.currency else ""
    period = f" / {t.period}" if t.period else ""
    as_of = {None: "", AsOf.PRECEDING: " before", AsOf.RELEASE_DATE: " at release"}[t.as_of]
    own = " attributable" if t.attributable else ""
    return f"{t.metric} {SIGNS[t.op]} {t.value}{unit}{period}{OWNERS[t.of]}{as_of}{own}"


def conditions(text: str, action: Duty = Duty.OBTAIN_LICENSE) -> list[str]:
    return [written(r.when) for r in extract(Text(PREAMBLE + text)).rules if r.action is action]
