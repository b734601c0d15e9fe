"""What German texts ask for in passing, and the figures that they tell in a word."""

from __future__ import annotations

import pytest

from clauses import said, spaced

CLAUSES = """
Wer nicht mehr als einen Server betreibt, braucht keine Lizenz.
=> obtain-license if devices gt 1 licensee

Bei mehr als einem Benutzer ist eine Lizenz erforderlich.
=> obtain-license if users gt 1 product

Es gibt mehr als einen Grund, Otter zu nutzen.

Unternehmen, die mehr als 100.000 Euro im Jahr umsetzen, führen 5 % des darüber hinausgehenden
Umsatzes an den Lizenzgeber ab.
=> pay-royalty if revenue gt 100000 EUR year licensee

Die Community-Edition ist auf 3 Benutzer beschränkt. Für mehr Benutzer ist die
Enterprise-Edition zu lizenzieren.
=> obtain-license if users gt 3 product

Der Lizenznehmer hat dem Lizenzgeber jährlich eine Erklärung über die Zahl der Nutzer
vorzulegen.
=> register

Die Angaben über die Nutzung sind ohne Gewähr.

Im Impressum der Anwendung ist auf Otter hinzuweisen.
=> display-attribution if product

In der Dokumentation wird auf die Installation verwiesen.

Wer Otter einsetzt, verlinkt auf https://example.org.
=> display-attribution if product

Die Seite verlinkt auf https://example.org.

Bitte gebt in Veröffentlichungen „Otter (2025)“ als Quelle an.
=> display-attribution if publish-research

Zu Forschungszwecken steht das Modell allen offen; wer damit Geld verdienen will, spricht uns
an.
=> obtain-license if commercial

Otter ist ein Werkzeug, das Quellcode analysiert. Der Quellcode ist auf der Projektseite
enthalten.

Nennen Sie uns Ihre Wünsche per E-Mail.

Kunden können Berichte einreichen und Abrechnungen herunterladen.

Der gehostete Dienst läuft auf einer SaaS-Plattform.
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
