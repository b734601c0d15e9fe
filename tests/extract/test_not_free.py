"""What is not free for some, or for a use, takes a licence."""

from __future__ import annotations

import pytest

from clauses import answered


@pytest.mark.parametrize(
    "clause",
    [
        "Commercial use is not free.",
        "Commercial use is not free of charge.",
        "The tool is not free for commercial use.",
        "Emphasize to your users that the tool is not free for commercial use.",
        "Kommerzielle Nutzung ist nicht kostenlos.",
        "Das Modell ist für die kommerzielle Nutzung nicht kostenlos.",
        "Die Nutzung ist nicht kostenfrei für kommerzielle Zwecke.",
        "商业使用不免费。",
        "本模型商用不免费。",
        "商用利用は無償ではありません。",
        "商用利用は無料ではありません。",
    ],
)
def test_what_is_not_free_for_commerce(clause: str) -> None:
    assert answered(clause) == ["obtain-license if commercial"]


@pytest.mark.parametrize(
    ("clause", "case"),
    [
        ("It is not free for companies.", "company"),
        ("Für Unternehmen ist das Modell nicht kostenlos.", "company"),
        (
            "It is not free of charge for companies with more than 50 employees.",
            "employees gt 50 licensee",
        ),
    ],
)
def test_whom_it_is_not_free_for(clause: str, case: str) -> None:
    assert answered(clause) == [f"obtain-license if {case}"]


@pytest.mark.parametrize(
    "clause",
    [
        "The software is not free of defects.",
        "The model is not free from errors.",
    ],
)
def test_what_is_not_free_of_faults_costs_nothing(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize(
    "clause",
    [
        "Commercial use is chargeable.",
        "Commercial use is paid.",
        "Commercial use comes at a price.",
        "Commercial use requires payment.",
        "Free for personal use, paid for business use.",
    ],
)
def test_what_commerce_costs(clause: str) -> None:
    assert answered(clause) == ["pay-royalty if commercial"]


@pytest.mark.parametrize(
    "clause",
    ["Your invoice is paid.", "Hosting was paid for by our sponsors.", "The model is paid."],
)
def test_what_is_paid_without_a_use(clause: str) -> None:
    assert answered(clause) == []
