"""German as lawyers draft it, in Switzerland too: steps, further seats, groups, spelling."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
Wer im Vorjahr höchstens 3 Mio. CHF Umsatz erzielt hat, darf das Werk unentgeltlich nutzen. Alle
anderen Firmen haben gemäss diesem Reglement vorgängig einen Lizenzvertrag abzuschliessen.
=> obtain-license if revenue gt 3000000 CHF year licensee preceding

Ausser für Betriebe mit weniger als 30 Mitarbeitern ist die Nutzung ausschliesslich nach Erwerb
einer Lizenz gestattet.
=> obtain-license if employees gteq 30 licensee

Der Kunde darf das Programm auf höchstens vier Rechnern installieren; für jeden weiteren Rechner ist
eine zusätzliche Lizenz zu erwerben.
=> obtain-license if devices gt 4 licensee

Die Installation auf mehr als einem Arbeitsplatz bedarf der Zustimmung des Urhebers.
=> obtain-license if devices gt 1 licensee

Wer das Programm auf mehreren Servern betreibt, benötigt eine Lizenz.
=> obtain-license if devices gt 1 licensee

Keiner Lizenz bedarf, wer weniger als 3.000 API-Aufrufe im Monat tätigt; wer darüber liegt, muss
sich registrieren und das jeweils geltende Nutzungsentgelt zahlen.
=> register if api-calls gteq 3000 month licensee
=> pay-royalty if api-calls gteq 3000 month licensee

| Das Entgelt beträgt
| a) bei einem Jahresumsatz bis 70.000 EUR: 0 EUR,
| b) bei einem Jahresumsatz von mehr als 70.000 EUR bis 700.000 EUR: 300 EUR pro Jahr,
| c) bei einem Jahresumsatz über 700.000 EUR: 3.000 EUR pro Jahr.
=> pay-royalty if (revenue gt 70000 EUR year licensee and revenue lteq 700000 EUR year licensee)
=> pay-royalty if revenue gt 700000 EUR year licensee

| Jahresumsatz des Vorjahres | Lizenzgebühr (netto) |
| | --- | --- |
| | bis 300.000 CHF | entgeltfrei |
| | 300.001 bis 3.000.000 CHF | 700 CHF |
=> pay-royalty if (revenue gteq 300001 CHF year licensee preceding and revenue lteq 3000000 CHF year
licensee preceding)

Die Umsatzbeteiligung beträgt 6 % des mit dem Produkt erzielten Nettoumsatzes, soweit dieser 70.000
Euro im Kalenderjahr übersteigt, und 4 % des 700.000 Euro übersteigenden Teils.
=> pay-royalty if revenue gt 70000 EUR year product
=> pay-royalty if revenue gt 700000 EUR year product

Der Einsatz in Firmen mit mehr als 15 Beschäftigten, gleich ob in Voll- oder Teilzeit, ist ohne
Erwerb einer Lizenz unzulässig.
=> obtain-license if employees gt 15 licensee

Die Nutzung zu gewerblichen Zwecken durch Firmen, die – allein oder zusammen mit verbundenen
Gesellschaften – 60 oder mehr Personen beschäftigen, ist untersagt.
=> obtain-license if (commercial and employees gteq 60 licensee-and-affiliates)

Übersteigt die Anzahl der gleichzeitig angemeldeten Nutzer die Zahl von 30, hat der Kunde
unverzüglich weitere Lizenzen nachzukaufen.
=> obtain-license if users gt 30 product
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_clauses_as_lawyers_draft_them(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


REPORTED = """
Firmen, die vor weniger als vier Jahren gegründet wurden und deren Jahresumsatz 400.000 Euro nicht
erreicht, dürfen die Software kostenlos nutzen.

Unternehmen, die zum Stichtag 31. Dezember eine Bilanzsumme von über 7 Mio. Euro oder mehr als 14
Mio. Euro Umsatzerlöse ausweisen, müssen eine Lizenz beantragen.
"""


@pytest.mark.parametrize("clause", [clause for clause, _ in table(REPORTED)])
def test_what_no_condition_says_is_reported(clause: str) -> None:
    assert answered(clause)[-1].startswith("? ")
