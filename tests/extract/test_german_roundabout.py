"""German sentences that say in other words what must be done, and what the licensor promises."""

from __future__ import annotations

import pytest

from clauses import said


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        ("Eine Registrierung auf unserer Website ist zwingend.", ["register"]),
        ("Vor dem Herunterladen ist eine Registrierung zwingend.", ["register"]),
        (
            "Vor dem Herunterladen ist eine Registrierung zwingend. Studierende brauchen sich nicht"
            " zu registrieren.",
            ["register if not academic"],
        ),
        (
            "Eine Lizenz ist zwingend ab 50 Mitarbeitern.",
            ["obtain-license if employees gteq 50 licensee"],
        ),
        ("Wir speichern Ihre Eingaben nicht und geben sie auch nicht an Dritte weiter.", []),
        ("Die Regeln der Grammatik sind unabdingbar.", []),
        (
            "Cloud-Anbieter mit einem Jahresumsatz von mindestens 500 Mio. Euro dürfen das Modell"
            " nicht als Managed Service bereitstellen.",
            ["host-as-service if (cloud-provider and revenue gteq 500000000 EUR year licensee)"],
        ),
    ],
)
def test_what_is_due_or_forbidden(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
