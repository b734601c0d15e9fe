"""German that tells what those owe whom a figure leaves out: "kleinere müssen zahlen"."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said, table

COUNTER = """
Firmen mit mehr als 60 Mitarbeitern benötigen eine Lizenz; kleinere müssen sich registrieren.
=> obtain-license if employees gt 60 licensee
=> register if employees lteq 60 licensee

Betriebe mit über 60 Mitarbeitern brauchen eine Lizenz, kleinere Betriebe müssen uns nennen.
=> display-attribution if employees lteq 60 licensee
=> obtain-license if employees gt 60 licensee

Firmen mit mindestens 60 Mitarbeitern benötigen eine Lizenz; solche mit weniger zahlen nichts.
=> obtain-license if employees gteq 60 licensee

Firmen mit weniger als 60 Mitarbeitern müssen sich registrieren, größere benötigen eine Lizenz.
=> obtain-license if employees gteq 60 licensee
=> register if employees lt 60 licensee

Liegt der Umsatz über 3 Mio. Euro, ist eine Lizenz nötig; liegt er darunter,
ist der Urheber zu nennen.
=> display-attribution if revenue lteq 3000000 EUR licensee
=> obtain-license if revenue gt 3000000 EUR licensee

Ab 60 Mitarbeitern benötigen Sie eine Lizenz. Darunter müssen Sie sich nur registrieren.
=> obtain-license if employees gteq 60 licensee
=> register if employees lt 60 licensee

Bei mehr als 60 Mitarbeitern ist eine Lizenz nötig, bei weniger genügt eine Registrierung.
=> obtain-license if employees gt 60 licensee
=> register if employees lteq 60 licensee

Firmen mit mehr als 60 Mitarbeitern benötigen eine Lizenz, kleinere nicht.
=> obtain-license if employees gt 60 licensee

Weder darf der Umsatz 3 Mio. Euro übersteigen
noch darf die Mitarbeiterzahl über 20 liegen; andernfalls ist eine Lizenz nötig.
=> obtain-license if (revenue gt 3000000 EUR licensee or employees gt 20 licensee)

Der Umsatz darf 3 Mio. Euro nicht übersteigen
und die Mitarbeiterzahl darf nicht über 20 liegen; sonst ist eine Lizenz nötig.
=> obtain-license if (revenue gt 3000000 EUR licensee or employees gt 20 licensee)

Wenn Ihr Umsatz, unabhängig davon, ob er mit dem Modell erzielt wird,
3 Mio. Euro übersteigt, benötigen Sie eine Lizenz.
=> obtain-license if revenue gt 3000000 EUR licensee

Wenn die Zahl Ihrer Mitarbeiter, gleich wo sie arbeiten,
60 übersteigt, benötigen Sie eine Lizenz.
=> obtain-license if employees gt 60 licensee

Sie müssen sich registrieren, unabhängig davon, ob Ihr Umsatz 3 Mio. Euro übersteigt.
=> register

Eine Lizenz ist erforderlich, wenn Ihr Börsenwert mehr als 2 Billionen Euro beträgt.
=> obtain-license if valuation gt 2000000000000 EUR licensee

Eine Lizenz ist erforderlich, wenn Ihr Umsatz mehr als eine Billion Yen beträgt.
=> obtain-license if revenue gt 1000000000000 JPY licensee

Ab dem zweihundertsten Mitarbeiter ist eine Lizenz erforderlich.
=> obtain-license if employees gteq 200 licensee

Sobald Sie den zehntausendsten Nutzer haben, müssen Sie sich registrieren.
=> register if users gteq 10000 licensee

Ab dem hundertsten Mitarbeiter ist eine Lizenz erforderlich.
=> obtain-license if employees gteq 100 licensee

Kleinere Änderungen müssen nicht gekennzeichnet werden.

Darunter ist das Quelltextverzeichnis der Software zu verstehen.

Alle Kunden, darunter auch solche im Ausland, müssen sich registrieren.
=> register
"""

NAMES = """
Der Lizenznehmer hat Otter zu nennen und sich zu registrieren.
=> display-attribution if product
=> register

Der Nutzer hat den Lizenztext beizufügen, Änderungen kenntlich zu machen und Otter zu nennen.
=> display-attribution if product
=> include-license if distribute
=> state-changes if modify

Sie dürfen das Modell nutzen, müssen aber Otter nennen und sich registrieren.
=> display-attribution if product
=> register

Der Nutzer muss dabei Gründe nennen und sich registrieren.
=> register

Der Lizenznehmer hat Beispiele zu nennen.

Wir werden Otter nennen.
"""

LABELS = (
    "Umsatzgrenze: 3 Mio. Euro pro Jahr",
    "Nutzergrenze: 700 Nutzer",
    "Freigrenze: 3 Mio. Euro Jahresumsatz",
)


@pytest.mark.parametrize(("clause", "rules"), [*table(COUNTER), *table(NAMES)])
def test_who_owes_what(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize("label", LABELS)
def test_a_limit_without_an_outcome_is_reported(label: str) -> None:
    assert flagged(f"Die Nutzung der Software ist frei.\n\n{label}")


def test_an_english_billion_stays_one() -> None:
    clause = "You need a license if your revenue exceeds 2 billion euros."
    assert said(clause + IN_ENGLISH) == ["obtain-license if revenue gt 2000000000 EUR licensee"]
