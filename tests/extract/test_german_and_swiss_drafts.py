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


STEPS = """
Für Dienste, die monatlich von mehr als 300.000 Personen genutzt werden, ist eine Lizenz nötig.
=> obtain-license if monthly-active-users gt 300000 product

Firmen dürfen das Werk nur dann ohne Lizenzvertrag nutzen, wenn weder ihr Jahresumsatz 2 Mio. Euro
noch die Zahl ihrer Mitarbeiter 30 übersteigt.
=> obtain-license if (revenue gt 2000000 EUR year licensee or employees gt 30 licensee)

Der Lizenznehmer darf die Gewichte, auch in Teilen, weder weitergeben noch verändern.
=> create-derivatives
=> distribute

Bis zu 8.000 aktiven Nutzern fallen keine Gebühren an; wird dieser Wert in zwei aufeinanderfolgenden
Monaten überschritten, ist eine Gebühr zu entrichten.
=> pay-royalty if users gt 8000 product

Ab einer Belegschaft von 300 ist eine Lizenz zu erwerben.
=> obtain-license if employees gteq 300 licensee

Die Befreiung von der Lizenzpflicht endet, sobald der Lizenznehmer mehr als 90 Personen beschäftigt.
=> obtain-license if employees gt 90 licensee

„Großkunde“ ist jeder Lizenznehmer, der im letzten Geschäftsjahr Umsatzerlöse von mindestens 40 Mio.
Euro erzielt hat. Großkunden sind zur Nutzung nur befugt, wenn sie zuvor einen Einzelvertrag mit dem
Urheber geschlossen haben.
=> obtain-license if revenue gteq 40000000 EUR year licensee preceding

Firmen, deren Jahresumsatz im Mittel der letzten drei Geschäftsjahre 6 Mio. Euro überstiegen hat,
benötigen eine Lizenz.
=> obtain-license if revenue gt 6000000 EUR year licensee preceding

Zulässig ist die Nutzung auf einer einzigen Maschine. Wer weitere Maschinen ausstatten will, muss je
Maschine eine Lizenz kaufen.
=> obtain-license if devices gt 1 licensee

| Größe | Lizenz |
| |---|---|
| | weniger als 15 VZÄ | kostenlos |
| | ab 15 VZÄ | nur mit Standardlizenz |
=> obtain-license if employees gteq 15 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), table(STEPS))
def test_what_is_due_from_a_figure_on(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


DUTIES = """
Der Lizenznehmer hat
| a) den Urhebervermerk in allen Kopien unverändert zu belassen sowie
| b) jedem Empfänger eine Abschrift dieser Lizenz auszuhändigen.
=> include-license if distribute
=> retain-notices if distribute

Es ist nicht gestattet
| - das Modell zu verkaufen und
| - das Modell zu verändern.
=> create-derivatives
=> distribute

Le licencié doit
| a) conserver la mention de copyright,
| b) remettre une copie de la licence à chaque destinataire.
=> include-license if distribute
=> retain-notices if distribute

Die Nutzung für private Zwecke ist unentgeltlich. Jede sonstige Nutzung, auch in Behörden, bedarf
einer Lizenz.
=> obtain-license if commercial

Die private Nutzung ist unentgeltlich; jede andere Nutzung bedarf einer Lizenz.
=> obtain-license if commercial

Privatpersonen und Schulen dürfen das Werk unentgeltlich nutzen. Jede weitergehende Nutzung bedarf
einer Lizenz.
=> obtain-license if (not academic and not individual)

Firmen mit bis zu 12 Mitarbeitern dürfen das Werk frei nutzen. Jede andere Nutzung bedarf einer
Lizenz.
=> obtain-license if employees gt 12 licensee

Der Nutzer darf die Bezeichnung „Dachs“ nur mit schriftlicher Einwilligung zur Kennzeichnung eigener
Produkte verwenden.
=> use-trademark

Die Software ist für alle da. Geänderte Versionen unterliegen denselben Bedingungen und müssen alle
Änderungen klar kennzeichnen.
=> share-alike if (modify and distribute)
=> state-changes if modify

Der Lizenznehmer muss seine Endkunden auf die Nutzungsbeschränkungen in § 4 verpflichten.
=> pass-through-restrictions if distribute

Der Kunde ist gehalten, stets die aktuelle Programmversion einzusetzen.
=> use-latest-version
"""


@pytest.mark.parametrize(("clause", "rules"), table(DUTIES))
def test_duties_bans_and_what_any_other_use_needs(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


PLACES_AND_PEOPLE = """
Die Nutzung außerhalb der EU ist untersagt.
=> use-in-territory if not EU

Das Modell darf außerhalb von Deutschland und Österreich nicht genutzt werden.
=> use-in-territory if not DE AT

Ausserhalb der Schweiz ist die Nutzung verboten.
=> use-in-territory if not CH

Das Nutzungsrecht ist beschränkt auf die Nutzung in Deutschland.
=> use-in-territory if not DE

Das Modell darf nur innerhalb der Europäischen Union genutzt werden.
=> use-in-territory if not EU

Die Lizenz gilt nur für Nutzer mit Wohnsitz oder Sitz in Österreich oder in der Schweiz.
=> use-in-territory if not AT CH

Lizenznehmer kann nur sein, wer seinen Sitz in der Schweiz hat.
=> use-in-territory if not CH

Die Nutzung außerhalb der Schweiz bedarf einer Lizenz.
=> obtain-license if not CH

You may not use the model outside the European Union.
=> use-in-territory if not EU

Vous ne pouvez pas utiliser le modèle en dehors de l'Union européenne.
=> use-in-territory if not EU

Dem Lizenznehmer bleibt es untersagt, das Modell in der Europäischen Union anzubieten.
=> use-in-territory if EU

Schulen dürfen die Software nutzen, ohne eine Lizenz zu erwerben. Alle anderen
brauchen eine Lizenz.
=> obtain-license if not academic

Studierende dürfen das Modell kostenlos nutzen; im Übrigen ist die Nutzung entgeltpflichtig.
=> pay-royalty if not academic

Die kommerzielle Nutzung ist kostenpflichtig.
=> pay-royalty if commercial

Der Support ist für alle kostenpflichtig.

Eine Lizenz benötigen nur solche Firmen, die das Modell in eigenen Produkten vertreiben.
=> obtain-license if (company and distribute)

Das Programm darf nur von Verbrauchern genutzt werden.
=> commercial-use

Das Recht zur Weitergabe besteht nur, wenn der Empfänger diese Bedingungen schriftlich anerkennt.
=> pass-through-restrictions if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), table(PLACES_AND_PEOPLE))
def test_where_and_by_whom_it_may_be_used(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


SUMS = """
Firmen mit über Fr. 3'000'000.-- Umsatz benötigen eine Lizenz.
=> obtain-license if revenue gt 3000000 CHF licensee

Firmen, deren Jahresumsatz CHF 3'000'000.– übersteigt, schulden eine Gebühr.
=> pay-royalty if revenue gt 3000000 CHF year licensee

Bis zum Erreichen eines Jahresumsatzes von 300.000 Euro ist die Nutzung kostenlos.
=> obtain-license if revenue gteq 300000 EUR year licensee

Der Lizenznehmer führt 3 % seines mit dem Produkt erzielten Nettoerlöses, mindestens jedoch 900 Euro
pro Jahr, an die Urheberin ab.
=> pay-royalty

Das unentgeltliche Nutzungsrecht besteht nicht für Betreiber von Diensten, die mehr als 60'000
registrierte Nutzer zählen.
=> obtain-license if users gt 60000 product
"""


@pytest.mark.parametrize(("clause", "rules"), table(SUMS))
def test_sums_of_money(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


def test_a_size_that_the_law_defines_is_reported() -> None:
    clause = (
        "Unternehmen, die die Größenmerkmale einer kleinen Kapitalgesellschaft (§ 267 HGB)"
        " überschreiten, benötigen eine Lizenz."
    )
    assert answered(clause)[-1].startswith("? ")


CREDIT = """
Wer das Werk verändert, hat einen sichtbaren Hinweis auf die ursprüngliche Autorin beizubehalten.
=> display-attribution if modify

Wer das Werk verändert, hat einen Hinweis auf die Änderung anzubringen.
=> state-changes if modify

Ohne schriftliche Genehmigung des Urhebers darf das Werk, auch in bearbeiteter Form, nicht verkauft
werden.
=> obtain-license if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), table(CREDIT))
def test_notes_on_the_author_and_on_changes(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
