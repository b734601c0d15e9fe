"""Duties and bans of German licences in their own words, and what binds nobody."""

from __future__ import annotations

import pytest

from clauses import said, spaced

CLAUSES = """
| Sie dürfen die Engine nutzen, wenn
| ¶
| - Ihre Anwendung in den letzten zwölf Monaten weniger als 80.000 Euro Einnahmen erzielt hat;
| - die Urhebernennung deutlich sichtbar angezeigt wird („Powered by Otter“);
| - sämtliche Änderungen unter dieser Lizenz quelloffen bleiben.
=> disclose-source if distribute
=> display-attribution if product
=> obtain-license if revenue gteq 80000 EUR 12-months product preceding
=> share-alike if modify

| Sie dürfen die Software kostenlos nutzen, wenn
| ¶
| - Ihr Jahresumsatz unter 80.000 Euro liegt und
| - Sie „Powered by Otter“ anzeigen.
=> display-attribution if product
=> obtain-license if revenue gteq 80000 EUR year licensee

| Sie dürfen die Software kostenlos nutzen, sofern:
| ¶
| 1. Sie weniger als 20 Mitarbeiter haben;
| 2. der Copyright-Vermerk erhalten bleibt;
| 3. Sie die Lizenz beifügen.
=> include-license if distribute
=> obtain-license if employees gteq 20 licensee
=> retain-notices if distribute

| Sie dürfen die Software nutzen, sofern Sie
| ¶
| 1. weniger als 20 Mitarbeiter haben;
| 2. die Lizenz beifügen.
=> include-license if distribute
=> obtain-license if employees gteq 20 licensee

Sie dürfen die Software kostenlos nutzen, wenn Ihr Umsatz unter 80.000 Euro liegt und der
Urheber genannt wird.
=> display-attribution if revenue lt 80000 EUR licensee
=> obtain-license if revenue gteq 80000 EUR licensee

| Eine Lizenz ist nötig, wenn
| ¶
| - Sie mehr als 20 Mitarbeiter haben;
| - Sie das Modell als Dienst anbieten.
=> obtain-license if (employees gt 20 licensee or hosted-service)

| Vorbehaltlich der nachstehenden Lizenz ist es Ihnen nicht gestattet, das Programm zu
verbreiten, zu ändern oder zu dekompilieren.
| ¶
| Ihnen wird eine Lizenz eingeräumt, das Programm zur nicht kommerziellen Nutzung zu verbreiten
und zu ändern.
=> create-derivatives if commercial
=> distribute if commercial
=> reverse-engineer

| Vorbehaltlich der nachstehenden beschränkten Lizenz dürfen Sie das Programm nicht verbreiten,
ändern oder verkaufen.
| ¶
| Sie dürfen das Programm verbreiten und ändern.

| Vorbehaltlich der nachstehenden Lizenz dürfen Sie das Programm nicht verbreiten.
| ¶
| Sie dürfen das Programm ausschließlich zu nicht kommerziellen Zwecken verbreiten.
=> commercial-use

Vorbehaltlich der nachstehenden Lizenz dürfen Sie das Programm nicht verbreiten.
=> distribute

Sie dürfen das Programm für nicht kommerzielle Zwecke verbreiten.

Sie dürfen das Programm ausschließlich zu nicht kommerziellen Zwecken ändern und weitergeben.
=> commercial-use

Sie dürfen das Programm nicht für kommerzielle Zwecke nutzen.
=> commercial-use

Eine Verbreitung unter einer anderen Lizenz ist nicht gestattet.
=> share-alike if (modify and distribute)

Die Umlizenzierung oder Verbreitung unter einer anderen Lizenz ist verboten.
=> share-alike if (modify and distribute)

Die Weitergabe der Gewichte unter anderen Bedingungen ist untersagt.
=> share-alike if (modify and distribute)

Sie dürfen das Modell nicht unter einer anderen Lizenz weitergeben.
=> share-alike if (modify and distribute)

Die Weitergabe des Modells ist nicht gestattet.
=> distribute

- **Keine Weitergabe von Änderungen:** Geänderte Fassungen des Werkes dürfen nicht weitergegeben
werden.
=> distribute if modify

Sie müssen allen Nutzern Zugang zum zugehörigen Quellcode der Anwendung gewähren.
=> disclose-source if distribute

Nutzern der Anwendung ist Zugang zum Quellcode zu verschaffen.
=> disclose-source if distribute

Abgeleitete Werke, die in Objektform verteilt werden, müssen den zugehörigen Quellcode
enthalten.
=> disclose-source if distribute

Die Verteilung von abgeleiteten Werken muss mit dem Quellcode begleitet werden.
=> disclose-source if distribute

Alle abgeleiteten Werke müssen unter dieser Lizenz lizenziert werden.
=> share-alike if (modify and distribute)

Sie dürfen abgeleitete Werke herstellen. Diese unterliegen jedoch denselben Bestimmungen dieses
Vertrages.
=> share-alike if modify

Das Modell ist neu. Abgeleitete Werke unterliegen derselben Lizenz.
=> share-alike if (modify and distribute)

Jeder Kopie ist ein deutlich sichtbarer Hinweis beizufügen, dass das Urheberrecht am Programm
der Otter GmbH zusteht.
=> retain-notices if distribute

Sie müssen jeder Kopie einen Hinweis auf das Urheberrecht beifügen.
=> retain-notices if distribute

Sie haben jede Bearbeitung derselben Beschränkung auf nicht kommerzielle Nutzung zu unterwerfen.
=> pass-through-restrictions if distribute

Bei jeder Weitergabe sind die Dateien LICENSE und NOTICE beizubehalten.
=> include-license if distribute
=> retain-notices if distribute

Die Datei LICENSE ist in allen Kopien beizubehalten.
=> include-license if distribute

Sie dürfen nicht gerichtlich geltend machen, dass die Software Patente verletze; andernfalls
endet Ihre Lizenz.
=> litigate

Macht ein Dritter gerichtlich geltend, dass die Software ein Patent verletzt, informieren wir
Sie.

Nach Beendigung ist die Nutzung einzustellen; bereits bestehende Installationen dürfen nur
aufgrund einer kommerziellen Vereinbarung fortgeführt werden.
=> delete-on-termination if terminated

Ab 5 Nutzern muss das Modell lizenziert werden.
=> obtain-license if users gteq 5 product

Die Nutzer haben Zugang zum Forum. Die Anleitung beschreibt, wie Sie die Datei LICENSE finden.

Der Dienst übersteigt unsere Erwartungen nicht, er läuft stabil.

Wir schicken Ihnen eine Abrechnung per E-Mail.

Das Urheberrecht am Programm steht der Otter GmbH zu.

Das Kerngeschäft der Otter GmbH besteht in der Erzeugung von Bildern.
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
