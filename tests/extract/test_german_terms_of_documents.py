"""Duties and bans as whole German documents word them, and what binds nobody in them."""

from __future__ import annotations

import pytest

from clauses import answered, spaced, table

CLAUSES = """
In Veröffentlichungen ist Otter als Quelle zu nennen.
=> display-attribution if publish-research

Publikationen müssen Otter als verwendete Software angeben.
=> display-attribution if publish-research

Nicht gestattet sind:
| - Hosting für Dritte (ohne Zusatzvereinbarung)
| - Weiterverkauf
=> distribute
=> obtain-license if hosted-service

Nicht erlaubt ohne separate gewerbliche Lizenz:
| - Verkauf der Dateien
| - Hosting
=> obtain-license if (distribute or hosted-service)

Die Software darf ohne Zusatzvertrag nicht als Dienst angeboten werden.
=> obtain-license if hosted-service

Kostenlos bis 3 Nodes, darüber ist eine Lizenz erforderlich.
=> obtain-license if devices gt 3 licensee

Als Tool nennen viele Nutzer Otter.

Modifizierte Versionen dürfen nicht öffentlich verbreitet werden.
=> distribute if modify

Modifizierte Versionen dürfen nicht gehostet oder Dritten zugänglich gemacht werden.
=> distribute if modify
=> host-as-service if modify

Bearbeitete Fassungen dürfen nicht weitergegeben oder gehostet werden.
=> distribute if modify
=> host-as-service if modify

Bei Unsicherheit ist vorab die schriftliche Genehmigung des Rechteinhabers einzuholen.

Die Verbreitung unter einer anderen Lizenz ist untersagt.
=> share-alike if (modify and distribute)

Wenn Sie die Software verändern, dürfen Sie sie nicht als Dienst anbieten.
=> host-as-service if modify

Veränderte Fassungen dürfen nicht als Dienst angeboten werden.
=> host-as-service if modify

Veränderte Fassungen dürfen nicht verbreitet werden.
=> distribute if modify

Verboten ist:
| - Verbreitung unter einer anderen Lizenz
=> distribute

Das Verbreiten veränderter Fassungen ist verboten.
=> distribute if modify

Abgeleitete Werke dürfen nicht weitergegeben werden.
=> distribute if modify

Verboten ist:
| - Verbreiten veränderter Fassungen
=> distribute if modify

Verboten ist:
| - die Weitergabe veränderter Fassungen der Software
=> distribute if modify

Verboten ist:
| - Veröffentlichung modifizierter Versionen
=> distribute if modify

Verboten ist:
| - Weitergabe modifizierter Versionen
=> distribute if modify

Der Nutzer ist dafür verantwortlich, dass seine Nutzung den geltenden Gesetzen entspricht.
=> comply-with-law

Der Kunde ist für die Einhaltung der gesetzlichen Vorschriften selbst verantwortlich.
=> comply-with-law

Für einige Funktionen müssen Sie unter Umständen ein Konto anlegen.

Die Ergebnisse ersetzen keine ärztliche Beratung.

Das Modell darf nicht als Ersatz für ärztliche Beratung verwendet werden.
=> restricted-use

Der Nutzer nimmt zur Kenntnis, dass die Ergebnisse fehlerhaft sein können.

Der Nutzer nimmt zur Kenntnis, dass er den Urheber nennen muss.
=> display-attribution if product

Diese Lizenz berechtigt nicht zur Weitergabe der Software.
=> distribute

Die Veröffentlichung von Nutzer-Daten darf nur im Einklang mit anwendbarem Datenschutzrecht und
mit Einwilligung der betroffenen Personen erfolgen.
=> comply-with-law

Die Verarbeitung personenbezogener Daten darf nur im Einklang mit der DSGVO erfolgen.
=> comply-with-law

Sie dürfen die Software verbreiten, ohne dass hierfür Lizenzgebühren anfallen.

Das Produkt darf verbreitet werden, jedoch nur in unveränderter und vollständiger Form, d.h.
inklusive sämtlicher Dateien.
=> distribute if modify

Die Weitergabe personenbezogener Daten ist untersagt.
=> distribute

Sie dürfen das Modell nicht zur Veröffentlichung personenbezogener Daten nutzen.
=> restricted-use

Der Nutzer verpflichtet sich, nicht:
| - gegen Gesetze zu verstoßen
| - andere zu belästigen
=> restricted-use

Sie stimmen zu, die Dienste nicht zu nutzen, um Gesetze zu verletzen.
=> comply-with-law

Nicht erlaubt sind:
| - Automatisierte Massenabfragen
| - Verbreitung illegaler oder schädlicher Inhalte
=> restricted-use

Sie verpflichten sich, nicht:
| - Schadsoftware zu verbreiten
| - die Dienste zur Belästigung anderer zu nutzen
=> restricted-use

Websites, die das Skript einsetzen, müssen eine sichtbare Attribution enthalten.
=> display-attribution if product

Produkte müssen eine gut lesbare Urhebernennung aufweisen.
=> display-attribution if product

Bei jeder öffentlichen Verbreitung der Software muss zusätzlich eine klare Quellenangabe
erfolgen, die auf das Original-Repository verweist.
=> display-attribution if distribute

Bei der Weitergabe muss eine Namensnennung erfolgen.
=> display-attribution if distribute

Bei Veröffentlichung der Software — gleich ob in unveränderter oder veränderter Form — muss
eine Quellenangabe erfolgen.
=> display-attribution if distribute

Bei jeder Weitergabe ist eine deutliche Nennung des Autors erforderlich.
=> display-attribution if distribute

Der Copyright-Hinweis und der Lizenztext müssen in allen Kopien enthalten sein.
=> include-license if distribute
=> retain-notices if distribute

Urhebervermerk und Lizenz müssen in jeder Kopie erhalten bleiben.
=> retain-notices if distribute

Der Copyright-Vermerk und diese Lizenz sind allen Kopien beizufügen.
=> include-license if distribute
=> retain-notices if distribute

Im Abspann muss stehen: "Otter – otterlab"
=> display-attribution if product

Videos müssen in der Beschreibung einen Link auf https://example.org/otter enthalten.
=> display-attribution if publish-outputs

Keine Behauptung einer offiziellen Partnerschaft.

Es darf nicht der Eindruck einer Partnerschaft mit dem Lizenzgeber erweckt werden.
=> use-trademark

Urhebervermerk und Lizenz müssen beibehalten werden.
=> retain-notices if distribute

Im Abspann muss stehen:
| - "Otter – otterlab"
=> display-attribution if product

In der Beschreibung muss Folgendes angegeben werden:
| - "Otter by otterlab"
=> display-attribution if product

Folgender Hinweis muss in der Beschreibung stehen: "Otter by otterlab"
=> display-attribution if product

Websites müssen die Attribution "Powered by Otter" enthalten.
=> display-attribution if product

Bei jeder öffentlichen Verbreitung der Software muss der Urheber genannt werden.
=> display-attribution if distribute

Bei jeder Verbreitung der Software muss der Urheber genannt werden.
=> display-attribution if distribute

Bei Veröffentlichung der Software muss der Urheber genannt werden.
=> display-attribution if distribute

Bei Veröffentlichung der Software — gleich ob in unveränderter oder veränderter Form — muss
der Urheber genannt werden.
=> display-attribution if distribute

Bei jeder Verbreitung, Veröffentlichung oder sonstigen Bereitstellung der Software muss der
Urheber genannt werden.
=> display-attribution if distribute

Bei der Veröffentlichung der Software ist die Lizenz beizufügen.
=> include-license if distribute

Der Copyright-Hinweis und die Lizenz müssen in allen Kopien enthalten bleiben.
=> include-license if distribute
=> retain-notices if distribute

Streams müssen im Overlay den Urheber nennen.
=> display-attribution if publish-outputs

Der Autor räumt das Recht ein, das Logo, wo dies technisch erforderlich ist, zusammen mit dem
Produkt zu verbreiten, ohne dass hierfür Lizenzgebühren oder ähnliche Entgelte erhoben werden.

Die Ausgaben dürfen nicht zum Aufbau konkurrierender Modelle genutzt werden.
=> train-other-models

Das Programm darf kopiert und weitergegeben werden, solange es nicht verändert wird.
=> distribute if modify

Der Einsatz in Firmen ist nur mit Lizenz erlaubt.
=> obtain-license if company

Die Nutzung in Unternehmen mit mehr als 20 Mitarbeitern ist nur mit Firmenlizenz gestattet.
=> obtain-license if employees gt 20 licensee
"""

MIXED = """
Urhebervermerke duerfen nicht entfernt werden. Die Software läuft überall.
=> retain-notices

Das Modell ist frei fuer Firmen mit hoechstens 20 Mitarbeitern. Größere Firmen brauchen eine
Lizenz.
=> obtain-license if employees gt 20 licensee

Sie muessen den Urheber nennen. Für Schäden haften wir nicht.
=> display-attribution if product
"""
"""Umlauts spelled out in one sentence, and written in the next."""


@pytest.mark.parametrize(("clause", "expected"), table(MIXED))
def test_umlauts_spelled_out_beside_others(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_german_terms_of_documents(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


PRICES = """
| # Preise
¶
| - Firmen bis 10 Mitarbeiter: 50 € pro Jahr
| - Firmen bis 60 Mitarbeiter: 200 € pro Jahr
=> pay-royalty if employees lteq 10 licensee
=> pay-royalty if (employees gt 10 licensee and employees lteq 60 licensee)

| # Preise
¶
| - Firmen bis 10 Arbeitsplätze: 50 € einmalig
| - Firmen ab 11 Arbeitsplätzen: 200 € einmalig
¶
| Für Firmen mit mehr als 100 Arbeitsplätzen machen wir ein individuelles Angebot.
=> obtain-license if devices gt 100 product
=> pay-royalty if devices gteq 11 licensee
=> pay-royalty if devices lteq 10 licensee

| # Starter
¶
| - Preis: 500 € pro Jahr
| - Bis zu 1 Mio. € Umsatz
¶
| # Enterprise
¶
| - Preis: Kontaktieren Sie uns
| - Unbegrenzter Umsatz
=> obtain-license if revenue gt 1000000 EUR licensee
=> pay-royalty if revenue lteq 1000000 EUR licensee
"""


@pytest.mark.parametrize(("clause", "expected"), spaced(PRICES))
def test_prices_below_a_heading(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
