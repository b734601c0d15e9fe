"""Limits that a text gives a name, in German and French, and what they are called later."""

from __future__ import annotations

import pytest

from clauses import flagged, said

BEYOND = "obtain-license if revenue gt 2000000 EUR year licensee"
GERMAN = (
    "Der „Schwellenwert“ beträgt 2 Millionen Euro Jahresumsatz.",
    "„Schwellenwert“ bezeichnet einen Jahresumsatz von 2 Millionen Euro.",
)
FRENCH = (
    "« Seuil » désigne un chiffre d'affaires annuel de 2 millions d'euros.",
    "Le « Seuil » est un chiffre d'affaires annuel de 2 millions d'euros.",
    "Le « Seuil » est fixé à 2 millions d'euros de chiffre d'affaires annuel.",
)


@pytest.mark.parametrize("named", GERMAN)
@pytest.mark.parametrize(
    "later",
    [
        "Bei Überschreiten des Schwellenwerts ist eine Lizenz einzuholen.",
        "Bei Überschreitung des Schwellenwertes ist eine Lizenz einzuholen.",
        "Wird der Schwellenwert überschritten, ist eine Lizenz einzuholen.",
        "Wer den Schwellenwert überschreitet, muss eine Lizenz einholen.",
        "Oberhalb des Schwellenwerts müssen Sie eine Lizenz erwerben.",
    ],
)
def test_a_german_limit_by_its_name(named: str, later: str) -> None:
    assert said(f"{named}\n\n{later}") == [BEYOND]


@pytest.mark.parametrize("named", FRENCH)
@pytest.mark.parametrize(
    "later",
    [
        "En cas de dépassement du Seuil, vous devez obtenir une licence commerciale.",
        "Si vous dépassez le Seuil, vous devez obtenir une licence commerciale.",
        "Lorsque le Seuil est dépassé, vous devez obtenir une licence commerciale.",
        "Au-delà du Seuil, une licence commerciale est requise.",
    ],
)
def test_a_french_limit_by_its_name(named: str, later: str) -> None:
    assert said(f"{named}\n\n{later}") == [BEYOND]


PLANS = [
    "The Community Edition permits two users.",
    "The free plan includes:\n- 2 users\n",
    "The Community Edition permits:\n- two users;\n- one project.\n",
    "Community Edition is configured to permit:\n\n- two users;\n- one workspace.\n",
    "Die kostenlose Version umfasst:\n- 2 Benutzer\n",
    "La version gratuite comprend :\n- 2 utilisateurs\n",
    "La version gratuite comprend 2 utilisateurs ; au-delà, une licence doit être achetée.",
    "The free version includes 2 users; beyond that you must buy a licence.",
    "免费版包含：\n- 2个用户\n",
    "免费版包含：2个用户，超出部分需购买商业授权。",
    "無料版には2ユーザーが含まれます。",
    "무료 버전에는 사용자 2명이 포함됩니다.",
]


@pytest.mark.parametrize("clause", PLANS)
def test_what_a_free_plan_holds_is_its_limit(clause: str) -> None:
    assert said(clause) == ["obtain-license if users gt 2 product"]


REPORTED = [
    "The benchmark version includes:\n- 5,000 users\n",
]


@pytest.mark.parametrize("clause", REPORTED)
def test_a_limit_that_nothing_compares_is_reported(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)
