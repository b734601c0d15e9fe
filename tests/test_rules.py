"""Rules as types and as JSON, and the vocabulary in the documentation."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from modellic.rules import (
    AllOf,
    AnyOf,
    AsOf,
    Condition,
    Duty,
    Evidence,
    InTerritory,
    InUse,
    IsParty,
    Metric,
    Not,
    Operator,
    Party,
    Period,
    Prohibition,
    Rule,
    Threshold,
    Use,
    Whose,
    atoms,
    condition_from_json,
    condition_to_json,
)

_DOCS = Path(__file__).resolve().parents[1] / "docs" / "rules.md"

thresholds = strategies.thresholds(st.integers(0, 10**15).map(Decimal))
conditions = strategies.trees(strategies.atoms(thresholds))


@given(conditions)
def test_a_condition_survives_its_json_form(condition: Condition) -> None:
    assert condition_from_json(condition_to_json(condition)) == condition


def test_the_clause_of_the_readme_in_json() -> None:
    form = {
        "type": "duty",
        "action": "display-attribution",
        "when": {"all": [{"use": "commercial"}, {"metric": "users", "op": "gt", "value": 50}]},
        "text": ["Built with It", "Made with It"],
        "place": ["user-interface"],
        "evidence": [10, 90],
    }
    rule = Rule.from_json(form)
    assert rule.action is Duty.DISPLAY_ATTRIBUTION
    assert rule.evidence.spans == ((10, 90),)
    assert rule.to_json() == form


@pytest.mark.parametrize(
    ("evidence", "spans"), [([1, 5], ((1, 5),)), ([[1, 5], [9, 12]], ((1, 5), (9, 12))), ([], ())]
)
def test_evidence_is_one_span_or_several(evidence: list[Any], spans: tuple[Any, ...]) -> None:
    form = {"type": "prohibition", "action": "litigate", "evidence": evidence}
    assert Rule.from_json(form).evidence.spans == spans


@pytest.mark.parametrize(
    "form",
    [
        {"type": "duty", "action": "litigate"},
        {"type": "prohibition", "action": "dance"},
        {"type": "duty", "action": "register", "when": {"use": "fishing"}},
        {
            "type": "duty",
            "action": "register",
            "when": {"metric": "users", "op": "near", "value": 1},
        },
    ],
)
def test_words_outside_the_vocabulary_are_refused(form: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        Rule.from_json(form)


def test_whole_numbers_stay_whole_in_json() -> None:
    whole = Threshold(Metric.REVENUE, Operator.GT, Decimal("2.0E+7"))
    assert condition_to_json(whole)["value"] == 20_000_000
    assert isinstance(condition_to_json(whole)["value"], int)


def test_atoms_come_from_left_to_right() -> None:
    tree = AllOf((InUse(Use.MODIFY), Not(AnyOf((IsParty(Party.ACADEMIC), InTerritory(("EU",)))))))
    assert list(atoms(tree)) == [
        InUse(Use.MODIFY),
        IsParty(Party.ACADEMIC),
        InTerritory(("EU",)),
    ]


def test_a_rule_without_a_place_has_no_empty_keys() -> None:
    form = Rule(Prohibition.SUBLICENSE, Evidence(((0, 1),))).to_json()
    assert list(form) == ["type", "action", "when", "evidence"]


@pytest.mark.parametrize(
    "vocabulary", [Duty, Prohibition, Use, Party, Metric, Operator, Period, Whose, AsOf]
)
def test_every_word_is_documented(vocabulary: type[StrEnum]) -> None:
    documented = set(re.findall(r"`([^`\n]+)`", _DOCS.read_text(encoding="utf-8")))
    assert {str(word) for word in vocabulary} <= documented
