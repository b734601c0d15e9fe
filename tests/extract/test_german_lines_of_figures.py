"""German lines of a list or table that begin with a figure, and what is due for it.

"Bis 100 Geräte: kostenlos", "mehr als 500 Geräte: nur mit Einzelvertrag"; and figures that a
sentence puts in brackets, behind a ban, or before whom to ask.
"""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced

LINES = """
| - bis 80 Geräte: kostenlos, ohne Anmeldung
| - 81 bis 4.000 Geräte: Meldung der Stückzahl bis 31. März an lizenz@otter.example
| - mehr als 4.000 Geräte: nur mit Einzelvertrag
=> register if (devices gteq 81 licensee and devices lteq 4000 licensee)
=> obtain-license if devices gt 4000 licensee

| - bis 80 Geräte: kostenlos
| - 81 bis 4.000 Geräte: Lizenzgebühr von 1,50 EUR je Gerät
| - mehr als 4.000 Geräte: Rahmenvertrag
=> pay-royalty if (devices gteq 81 licensee and devices lteq 4000 licensee)
=> obtain-license if devices gt 4000 licensee

| - bis 5 Nutzer: gratis
| - 6–30 Nutzer: Lizenz „Werkstatt“ (390 € pro Jahr)
| - mehr als 30 Nutzer: Preis auf Anfrage
=> pay-royalty if (users gteq 6 product and users lteq 30 product)
=> obtain-license if users gt 30 product

| - bis 20 Mitarbeiter: kostenlos
| - 21 bis 90 Mitarbeiter: Registrierung erforderlich
| - über 90 Mitarbeiter: Konzernlizenz erforderlich
=> register if (employees gteq 21 licensee and employees lteq 90 licensee)
=> obtain-license if employees gt 90 licensee

| Dafür gilt folgende Staffel, gerechnet nach der Zahl der Geräte:
| ¶
|   bis 80 Geräte           kostenlos, ohne Anmeldung
|   81 bis 4.000 Geräte     Meldung der Stückzahl bis 31. März an lizenz@otter.example
|                           und Lizenzgebühr von 1,50 EUR je Gerät
|   mehr als 4.000 Geräte   nur mit Einzelvertrag
| ¶
| Die Staffel gilt für Sie und Ihre Konzernunternehmen gemeinsam.
=> register if (devices gteq 81 licensee-and-affiliates and devices lteq 4000
licensee-and-affiliates)
=> pay-royalty if (devices gteq 81 licensee-and-affiliates and devices lteq 4000
licensee-and-affiliates)
=> obtain-license if devices gt 4000 licensee-and-affiliates
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(LINES))
def test_a_line_tells_what_is_due_for_its_figure(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


SENTENCES = """
Sofern nicht mehr als 30 Arbeitsplätze angeschlossen sind, ist die Nutzung kostenfrei.
=> obtain-license if devices gt 30 licensee

Überschreitet der Lizenznehmer einen der beiden Schwellenwerte (30 Mitarbeiter, 6 Mio. Euro Umsatz),
hat er binnen zwei Monaten eine kommerzielle Lizenz zu erwerben.
=> obtain-license if (employees gt 30 licensee or revenue gt 6000000 EUR licensee)

Wer eine der Grenzen (15 Nutzer, 4 Server) überschreitet, muss eine Lizenz kaufen.
=> obtain-license if (users gt 15 licensee or devices gt 4 licensee)

Nicht erlaubt ist die Nutzung durch Unternehmen, deren Jahresumsatz mehr als 70 Mio. Euro beträgt.
=> obtain-license if revenue gt 70000000 EUR year licensee

Unzulässig ist der Einsatz in Firmen mit mehr als 60 Mitarbeitern.
=> obtain-license if employees gt 60 licensee

Der Einsatz in Betrieben mit mehr als 60 Mitarbeitern ist untersagt.
=> obtain-license if employees gt 60 licensee

Betriebe ab 400 Beschäftigten wenden sich bitte vor der Nutzung an lizenz@otter.example.
=> obtain-license if employees gteq 400 licensee

Behörden und Firmen mit mehr als 400 Beschäftigten wenden sich vorab an uns.
=> obtain-license if (government or employees gt 400 licensee)

Unabhängig von der Zahl der Mitarbeiter ist für den Weiterverkauf eine Lizenz erforderlich.
=> obtain-license if distribute

Bis 40.000 Euro Jahresumsatz fallen keine Gebühren an. Danach werden 4 % des Umsatzes fällig.
=> pay-royalty if revenue gt 40000 EUR year licensee
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SENTENCES))
def test_a_sentence_tells_what_is_due_beyond_its_figures(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "Bei Fragen zur Lizenz wenden Sie sich bitte an uns.",
        "Nutzer mit Fehlermeldungen wenden sich bitte an den Support.",
        "Wenn Sie die Staffel trotz Mahnung nicht einhalten, erlischt Ihr Recht.",
        "Sie dürfen die Lizenzprüfung der Software nicht umgehen.",
        "Das Umgehen der Lizenzschlüsselfunktion ist untersagt.",
        "Der Einsatz in Firmen ist erlaubt.",
    ],
)
def test_what_is_no_figure_and_no_safeguard_asks_for_nothing(clause: str) -> None:
    assert said(clause) == []
