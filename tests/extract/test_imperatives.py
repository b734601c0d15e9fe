"""Orders without a word such as "must"."""

from __future__ import annotations

import pytest

from clauses import said
from modellic.extract import extract
from modellic.rules import AllOf, Duty, InUse, Rule, Use
from modellic.text import Text

IN_ENGLISH = "\n\nThis is the text of the terms for all that use it and for you."
"""Enough common words to tell the language of a short clause by."""

KEEPS = "keep all copyright notices"


def kept(clause: str) -> list[Rule]:
    found = extract(Text(clause + IN_ENGLISH)).rules
    return [r for r in found if r.action is Duty.RETAIN_NOTICES]


@pytest.mark.parametrize(
    "clause",
    [
        "Keep all copyright notices.",
        "Please keep all copyright notices.",
        "Also, keep all copyright notices.",
        "Always keep all copyright notices.",
        "If you pass the model on, keep all copyright notices.",
        "In every copy, keep all copyright notices.",
        "KEEP ALL COPYRIGHT NOTICES THAT ARE IN THE FILES.",
        "When you pass the model on:\n\n- keep all copyright notices;\n- give us a wave.",
    ],
)
def test_a_verb_that_begins_a_clause_orders(clause: str) -> None:
    assert len(kept(clause)) == 1


def test_the_condition_before_an_order_holds_for_it() -> None:
    clause = "If you changed the weights and share them with others, keep all copyright notices."
    (rule,) = kept(clause)
    assert rule.when == AllOf((InUse(Use.MODIFY), InUse(Use.DISTRIBUTE)))


@pytest.mark.parametrize(
    "clause",
    [
        f"You may {KEEPS}.",
        f"You may:\n\n- copy the model;\n- {KEEPS};",
        f"We {KEEPS}.",
        f"Those who {KEEPS} are kind.",
        f"There is no need to {KEEPS}.",
        f"The aim of this text, as we see it, is a simple one: people {KEEPS}.",
        f"{'a' * 500}, {KEEPS}.",
    ],
)
def test_a_verb_elsewhere_orders_nothing(clause: str) -> None:
    assert not kept(clause)


@pytest.mark.parametrize("opening", ["really " * 200, "if " * 200, ", " * 300, "if a, " * 100])
def test_any_opening_is_read(opening: str) -> None:
    assert isinstance(kept(f"{opening}{KEEPS}."), list)


def test_a_request_that_ends_a_lead_in_orders_its_items() -> None:
    clause = (
        "Geänderte Fassungen dürft ihr weitergeben, aber dann bitte\n"
        "- unsere `LIZENZ.txt` mitliefern,\n"
        "- im Änderungsprotokoll vermerken, was ihr geändert habt.\n"
    )
    assert [rule.split(" if ")[0] for rule in said(clause)] == ["include-license", "state-changes"]


def test_a_request_amid_a_lead_in_orders_no_item() -> None:
    clause = "Bitte beachtet: Ihr dürft die Fassungen\n- mit unserer `LIZENZ.txt` weitergeben.\n"
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Keep the copyright notices; you may not use our logo.",
            ["retain-notices if distribute", "use-trademark"],
        ),
        (
            "Keep the copyright notices, and you may not use our logo.",
            ["retain-notices if distribute", "use-trademark"],
        ),
        (
            "Include a copy of this licence; you must not sell the model.",
            ["distribute", "include-license if distribute"],
        ),
        (
            "Keep the notices; the licence ends if you sell the model.",
            ["distribute", "retain-notices if distribute"],
        ),
        (
            "Keep the notices; companies must obtain a licence.",
            ["obtain-license if company", "retain-notices if distribute"],
        ),
        ("Keep your copy of the notices you must show to nobody.", []),
    ],
)
def test_an_order_at_the_beginning_stands_beside_another(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
