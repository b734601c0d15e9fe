"""Rules: the terms of a licence as structured obligations.

The vocabulary follows the W3C ODRL 2.2 information model (https://www.w3.org/TR/odrl-model/):
a rule is a duty or a prohibition, has an action, and holds under a condition. docs/rules.md is the
reference of every word. All types are frozen; `to_json` and `from_json` convert them to and from
the published JSON form. This room imports nothing of modellic.
"""

from modellic.rules.condition import (
    AllOf,
    AnyOf,
    Atom,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Not,
    Threshold,
    atoms,
    condition_from_json,
    condition_to_json,
    number,
)
from modellic.rules.rule import Evidence, Rule
from modellic.rules.vocabulary import (
    FLOWS,
    LOWER,
    MONEY,
    UPPER,
    Action,
    AsOf,
    Duty,
    Json,
    Metric,
    Operator,
    Party,
    Period,
    Prohibition,
    Rank,
    Span,
    Use,
    Whose,
)

__all__ = [
    "FLOWS",
    "LOWER",
    "MONEY",
    "UPPER",
    "Action",
    "AllOf",
    "AnyOf",
    "AsOf",
    "Atom",
    "Condition",
    "Duty",
    "Evidence",
    "InTerritory",
    "InUse",
    "IsParty",
    "Json",
    "Metric",
    "Not",
    "Operator",
    "Party",
    "Period",
    "Prohibition",
    "Rank",
    "Rule",
    "Span",
    "Threshold",
    "Use",
    "Whose",
    "atoms",
    "condition_from_json",
    "condition_to_json",
    "number",
]
