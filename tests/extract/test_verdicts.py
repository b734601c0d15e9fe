"""Lists and tables that answer each use by yes or no, and questions that a sentence answers."""

from __future__ import annotations

import pytest

from clauses import flagged, said

OPENING = "# Model licence\n\nYou may use the model freely for your own projects.\n\n"


@pytest.mark.parametrize(
    ("below", "rules"),
    [
        ("- Commercial use: ❌\n- Modification: ✅\n", ["commercial-use"]),
        ("- Commercial use: not allowed\n- Private use: allowed\n", ["commercial-use"]),
        ("- ❌ Redistribution\n- ✅ Private use\n", ["distribute"]),
        (
            "| Use | Allowed |\n| --- | --- |\n| Private use | Yes |\n| Commercial use | No |\n"
            "| Redistribution | No |\n| Fine-tuning | Yes |\n",
            ["commercial-use", "distribute"],
        ),
        (
            "What is not allowed:\n\n* Selling the model\n* Hosting it for others\n"
            "* Military use\n",
            ["distribute", "host-as-service", "restricted-use"],
        ),
        ("- Commercial use: ✅\n- Redistribution: yes\n", []),
        ("| Support | No |\n| Updates | No |\n", []),
    ],
)
def test_a_list_of_uses_says_what_is_forbidden(below: str, rules: list[str]) -> None:
    assert said(OPENING + below) == rules


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "The model is free at home. Commercial use? Contact us for a licence.",
            ["obtain-license if commercial"],
        ),
        ("Commercial use? You may, without asking us for a licence.", []),
        (
            "Commercial use of the model is subject to prior approval by the authors.",
            ["obtain-license if commercial"],
        ),
        (
            "Distribution of the model is subject to the condition that all notices are kept.",
            ["retain-notices if distribute"],
        ),
        (
            "When you redistribute the model, (1) include this licence and (2) state your changes.",
            ["include-license if distribute", "state-changes if (distribute and modify)"],
        ),
        (
            "You may distribute derivatives only if they are under this same licence.",
            ["share-alike if (modify and distribute)"],
        ),
    ],
)
def test_short_answers_and_conditions_are_read(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_a_heading_that_forbids_is_not_lost() -> None:
    assert flagged(OPENING + "## No commercial use\n\nThank you for your kindness.\n")
    assert not flagged(
        OPENING + "## No commercial use\n\nThe model may not be used for commercial purposes.\n"
    )
