"""Whom a German duty is for: all "andere als" those that are named."""

from __future__ import annotations

import pytest

from clauses import said

TERM = "„Kleinunternehmen“ sind Unternehmen mit weniger als 100 Mitarbeitern. "


@pytest.mark.parametrize(
    "text",
    [
        TERM + "Alle anderen als Kleinunternehmen müssen eine Lizenz erwerben.",
        TERM + "Andere Nutzer als Kleinunternehmen müssen eine Lizenz erwerben.",
        TERM + "Für alle anderen Unternehmen als Kleinunternehmen ist eine Lizenz erforderlich.",
        "Andere Firmen als solche mit weniger als 100 Mitarbeitern benötigen eine Lizenz.",
    ],
)
def test_others_than_the_named_are_asked(text: str) -> None:
    assert said(text) == ["obtain-license if employees gteq 100 licensee"]
