"""What German contracts of vendors ask for and withhold."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Wer die Software verbreitet, muss alle Urheber-, Herkunfts-, Lizenz- und Haftungshinweise sichtbar
und unverändert erhalten.
=> retain-notices if distribute

Wer die Software verbreitet, muss diese Lizenz und die Datei NOTICE.md vollständig beibehalten.
=> include-license if distribute
=> retain-notices if distribute

Darüber hinaus werden keine Marken- oder Namensrechte eingeräumt.
=> use-trademark

Sie müssen eine Lizenz erhalten.
=> obtain-license

Sie dürfen diese Lizenz beibehalten oder kündigen.
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
