"""What German licences of weights say of whoever is beyond what is free."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

LEAVE_THAT_ENDS = spaced("""
Erreicht ein Betrieb, seine Töchter mitgezählt, einen Jahresumsatz von 90 Millionen Euro, so
gilt die vorstehende Erlaubnis für diesen Betrieb nicht, es sei denn, wir haben ihm eine
gesonderte Erlaubnis erteilt.
=> obtain-license if revenue gteq 90000000 EUR year licensee-and-affiliates

Beschäftigt eine Firma mehr als 300 Mitarbeiter, gilt diese Lizenz für sie nicht.
=> obtain-license if employees gt 300 licensee

Hat ein Anbieter mehr als 2 Millionen Nutzer, so gilt die kostenlose Nutzungserlaubnis für
diesen Anbieter nicht.
=> obtain-license if users gt 2000000 licensee

Betreiber von Cloud-Plattformen, die das Modell als API anbieten, schließen vorher einen Vertrag
mit der Herausgeberin.
=> obtain-license if (cloud-provider and hosted-service)

Firmen mit mehr als 80 Mitarbeitern schließen zuvor eine Vereinbarung mit uns.
=> obtain-license if employees gt 80 licensee

Anbieter großer Cloud-Dienste benötigen eine Lizenz.
=> obtain-license if cloud-provider

Diese Lizenz gilt für jedes Unternehmen.
""")

TIERS_BY_NAME = spaced("""
Hat Ihr Verlag mehr als 70.000 Euro umgesetzt, benötigen Sie die Stufe „Weit“.
=> obtain-license if revenue gt 70000 EUR licensee

Ab 60 Mitarbeitern brauchen Sie die Edition „Haus“.
=> obtain-license if employees gteq 60 licensee

Firmen ab 40 Mitarbeitern benötigen den Tarif „Dorf“.
=> obtain-license if employees gteq 40 licensee

Sie brauchen die Brille „Weit“.
=> ? Sie brauchen die Brille „Weit“.
""")

PERIODS_BY_NAME = spaced("""
„Bezugszeitraum“ sind die letzten zwölf Kalendermonate. Übersteigt der Umsatz im
Bezugszeitraum 3 Millionen Franken, brauchen Sie eine Lizenz.
=> obtain-license if revenue gt 3000000 CHF 12-months licensee preceding

| Referenzperiode: das letzte abgeschlossene Geschäftsjahr.
| ¶
| Ab einem Umsatz von 5 Millionen Euro in der Referenzperiode brauchen Sie eine Lizenz.
=> obtain-license if revenue gteq 5000000 EUR year licensee preceding

Wer in den letzten zwölf abgeschlossenen Kalendermonaten mehr als 4 Millionen Euro umgesetzt
hat, braucht eine Lizenz.
=> obtain-license if revenue gt 4000000 EUR 12-months licensee preceding

| Grenzwerte: (a) ein Umsatz von CHF 6'000'000 in den letzten zwölf vollen Monaten, (b) 90'000
monatlich aktive Nutzende des Angebots.
| ¶
| Wer einen der Grenzwerte überschreitet, braucht einen Lizenzvertrag.
=> obtain-license if (revenue gt 6000000 CHF 12-months product preceding or monthly-active-users
gt 90000 product preceding)
""")

NUMBERED_CLAUSES = spaced("""
| 2. Firmen mit mehr als 60 Mitarbeitern benötigen eine Lizenz.
| ¶
| 5. Von Punkt 2 zweiter Satz sind Gemeinden, Behörden und öffentliche Universitäten
ausgenommen.
=> obtain-license if (employees gt 60 licensee and not government and not academic)

| 4.1 Ab 60 Mitarbeitern ist eine Lizenz erforderlich.
| ¶
| 4.2 Ab 4 Millionen Euro Jahresumsatz ist eine Lizenz erforderlich.
| ¶
| 4.3 Die Ziffern 4.1 und 4.2 gelten nicht für Hochschulen.
=> obtain-license if (employees gteq 60 licensee and not academic)
=> obtain-license if (revenue gteq 4000000 EUR year licensee and not academic)

| 4.1 Ab 60 Mitarbeitern ist eine Lizenz erforderlich.
| ¶
| 4.3 Die Regelungen der Ziffern 4.1 und 4.2 finden auf Hochschulen keine Anwendung.
=> obtain-license if (employees gteq 60 licensee and not academic)

| 4.1 Ab 60 Mitarbeitern ist eine Lizenz erforderlich.
| ¶
| 4.3 Für Hochschulen gelten die Absätze 4.1 und 4.2 nicht.
=> obtain-license if (employees gteq 60 licensee and not academic)

| 4. „Kleinbetrieb“ ist ein Betrieb, der weniger als 20 Personen beschäftigt.
| ¶
| 6. Wer kein Kleinbetrieb ist, benötigt eine Lizenz.
| ¶
| 7. Partnerunternehmen und verbundene Unternehmen im Sinne der Richtlinie 9/2001 sind bei der
Ermittlung der Werte nach Punkt 4 mitzuzählen.
=> obtain-license if employees gteq 20 licensee-and-affiliates
""")

TIMES_OF_GRACE = spaced("""
Ab 60 Mitarbeitern brauchen Sie eine Lizenz. In dieser Frist ist der Vertrag zu schließen oder
die Nutzung zu beenden.
=> obtain-license if employees gteq 60 licensee

Ab 60 Mitarbeitern brauchen Sie eine Lizenz. Überschreiten Sie die Grenze im laufenden Jahr,
haben Sie bis zum Jahresende Zeit, zu wechseln.
=> obtain-license if employees gteq 60 licensee
""")

ROWS_OF_MONEY = spaced("""
Wer mehr als 90.000 Euro an Zuschüssen oder Spenden erhalten hat, braucht eine Lizenz.
=> obtain-license if funding gt 90000 EUR licensee

Hat Ihr Verein mehr als 90.000 Euro an Fördermitteln, Vorschüssen oder Beteiligungskapital
erhalten, benötigen Sie eine Lizenz.
=> obtain-license if funding gt 90000 EUR licensee

Hat Ihr Verein mehr als 50.000 Euro umgesetzt oder mehr als 90.000 Euro an Fördermitteln,
Vorschüssen oder Beteiligungskapital erhalten, benötigen Sie eine Lizenz.
=> obtain-license if (revenue gt 50000 EUR licensee or funding gt 90000 EUR licensee)
""")

SMALL_AS_AN_ADJECTIVE = spaced("""
| Klein heißt bei uns: unter 700.000 € Jahresumsatz und weniger als 25 Leute (Köpfe, nicht
Vollzeitstellen).
| ¶
| Wer nicht mehr klein ist und das Modell beruflich einsetzt, braucht eine Jahreslizenz.
=> obtain-license if ((revenue gteq 700000 EUR year licensee or employees gteq 25 licensee) and
commercial)

Eine Firma ist klein, wenn sie weniger als 25 Leute beschäftigt. Wer nicht klein ist, braucht
eine Lizenz.
=> obtain-license if employees gteq 25 licensee

Ein Studio gilt als klein, solange es unter 2 Millionen Euro umsetzt. Firmen, die nicht mehr
klein sind, brauchen eine Lizenz.
=> obtain-license if revenue gteq 2000000 EUR licensee

Die Dateien sind klein.
""")

OFFERED_FOR_MONEY = spaced("""
Anbieter von Cloud-Diensten, die das Modell als API anbieten, brauchen eine Lizenz.
=> obtain-license if (cloud-provider and hosted-service)

Cloud-Anbieter, die das Modell als Dienst anbieten, brauchen eine Lizenz.
=> obtain-license if (cloud-provider and hosted-service)

Hochschulen, die das Modell als API anbieten, brauchen eine Lizenz.
=> obtain-license if (academic and hosted-service)

Wer das Modell entgeltlich anbietet, braucht eine Lizenz.
=> obtain-license if commercial

Wer Ergebnisse gegen Entgelt weiterverkauft, braucht eine Lizenz.
=> obtain-license if (commercial and distribute)

Wer das Modell unentgeltlich nutzt, braucht keine Lizenz.

Anbieter öffentlicher Cloud-Dienste, die das Modell entgeltlich anbieten, brauchen eine Lizenz.
=> obtain-license if (cloud-provider and commercial)
""")

OF_GROUPS_AND_TIMES = spaced("""
Gehören Sie zu einem Konzern, so sind dessen Zahlen maßgeblich. Ab 70 Mitarbeitern ist eine
Lizenz nötig.
=> obtain-license if employees gteq 70 licensee-and-affiliates

Maßgeblicher Zeitraum ist das letzte Geschäftsjahr. Ab 6 Mio. Euro Umsatz brauchen Sie eine
Lizenz.
=> obtain-license if revenue gteq 6000000 EUR year licensee preceding

Übersteigt die Zahl Ihrer Beschäftigten 300, so ist Ihnen die Nutzung erst nach gesonderter
Erlaubnis gestattet.
=> obtain-license if employees gt 300 licensee
""")


@pytest.mark.parametrize(("clause", "rules"), LEAVE_THAT_ENDS)
def test_leave_that_ends(clause: str, rules: list[str]) -> None:
    """A leave that does not hold for somebody, unless they have another one."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), TIERS_BY_NAME)
def test_tiers_by_name(clause: str, rules: list[str]) -> None:
    """The tier of a price list that somebody needs is a licence."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), PERIODS_BY_NAME)
def test_periods_by_name(clause: str, rules: list[str]) -> None:
    """A word for the time over which a figure is counted."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), NUMBERED_CLAUSES)
def test_numbered_clauses(clause: str, rules: list[str]) -> None:
    """Whom clauses that are told by their numbers do not hold for."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), TIMES_OF_GRACE)
def test_times_of_grace(clause: str, rules: list[str]) -> None:
    """A time in which things may go on orders nothing."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), ROWS_OF_MONEY)
def test_rows_of_money(clause: str, rules: list[str]) -> None:
    """What was received, told in a row."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), SMALL_AS_AN_ADJECTIVE)
def test_small_as_an_adjective(clause: str, rules: list[str]) -> None:
    """Firms that are small, and that no longer are."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), OFFERED_FOR_MONEY)
def test_offered_for_money(clause: str, rules: list[str]) -> None:
    """Whoever offers it for money, and of which kind they are."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), OF_GROUPS_AND_TIMES)
def test_of_groups_and_times(clause: str, rules: list[str]) -> None:
    """Whose figures are meant, and of which time."""
    assert answered(clause) == rules
