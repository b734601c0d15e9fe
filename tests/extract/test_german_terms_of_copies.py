"""What German asks of copies in long sentences, and what but tells of a project or its aims."""

from __future__ import annotations

import pytest

from clauses import said

NO_SHOW = ["use-trademark"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Sie dürfen Ableitungen unter abweichenden Bedingungen verbreiten, sofern: (a) für Ihre"
            " Nutzung weiterhin dieser Vertrag gilt; (b) Sie in diesen Ableitungen deutlich darauf"
            " hinweisen, dass Sie das Modell geändert haben.",
            ["state-changes if (distribute and modify)"],
        ),
        (
            "Enthält die Software eine Textdatei „NOTICE“, so müssen alle von Ihnen verbreiteten"
            " Bearbeitungen eine lesbare Kopie der darin enthaltenen Hinweise enthalten, und zwar"
            " an einer der folgenden Stellen: in einer Textdatei oder in einer Anzeige.",
            ["retain-notices if distribute"],
        ),
        (
            "Sie dürfen nicht den Eindruck erwecken, dass geänderte Fassungen, die Sie verbreiten,"
            " von uns genehmigt worden seien.",
            NO_SHOW,
        ),
        ("Erwecke nicht den Eindruck, dass Otter deine Ableitung gutheißt.", NO_SHOW),
        ("Es ist untersagt, Ableitungen so darzustellen, als stammten sie von Otter.", NO_SHOW),
        (
            "Haben Sie mehr als 80 Mitarbeiter, so ist Ihnen die kommerzielle Nutzung nicht oder"
            " nicht mehr gestattet.",
            ["obtain-license if (employees gt 80 licensee and commercial)"],
        ),
    ],
)
def test_copies(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "KI-generierte Beiträge müssen offengelegt und überprüft werden.",
        "Beiträge müssen unter dieser Lizenz als Open Source veröffentlicht werden.",
        "Wesentliche Änderungen erfordern die Zustimmung der Mehrheit der Beitragenden.",
        "Zweck: Diese Lizenz soll die Forschung fördern und verlangt eine kostenpflichtige Lizenz"
        " für den gewerblichen Einsatz durch umsatzstarke Unternehmen.",
    ],
)
def test_a_project_and_its_aims(clause: str) -> None:
    assert said(clause) == []
