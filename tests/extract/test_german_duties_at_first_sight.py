"""Duties and bans of German licences in their own words, and what binds nobody."""

from __future__ import annotations

import pytest

from clauses import flagged, rule_of, said, spaced

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

Wer die Software unter dieser Lizenz nutzt, muss beide Teile lesen.

Sie haben sämtliche Urheberrechtsvermerke sowie diesen Lizenztext in allen Kopien beizubehalten.
=> include-license if distribute
=> retain-notices if distribute

Schreibt an otter@example.org und nennt uns Firma, Zahl der Mitarbeitenden und Einsatzzweck.

Nennen Sie uns als Urheber.
=> display-attribution if product

Wahrscheinlich bist du hier, weil du vermutest, dass dein Einsatz eine Lizenz braucht.

Hier steht in einfachen Worten, wer eine kommerzielle Lizenz braucht und was du mir dafür
schickst.

Rechte am Namen oder Logo von Otter bekommst du damit nicht.
=> use-trademark

Rechte an der Marke erhalten Sie durch diese Lizenz nicht.
=> use-trademark

Wir finanzieren die Entwicklung und halten den Quellcode trotzdem offen und für die meisten
frei.

Der Nutzer hält den Anbieter von Ansprüchen Dritter frei.
=> indemnify

Sie dürfen die Software nicht weitergeben, es sei denn als Teil eines Spiels.
=> distribute

Die Weitergabe der Software ist verboten, außer als Bestandteil eines Spiels.
=> distribute

Aus den mit der Software entwickelten Produkten sind sämtliche Kennzeichen von Otter zu
entfernen.
=> use-trademark

| ### Darf ich die Engine selbst weitergeben?
| ¶
| Nein. Weder als eigenständiges Produkt noch als Werkzeug, nur als Teil deines Spiels.
=> distribute

Konkurrierende Engines, Editoren oder Werkzeuge darfst du damit nicht erstellen.
=> restricted-use

Es ist Ihnen untersagt, ein konkurrierendes Verzeichnis als eigenständiges Produkt anzubieten.
=> restricted-use

| Sie dürfen es verbreiten, sofern Sie
| ¶
| 1. die Lizenz beifügen; und
| 2. das Ergebnis sowie jede Verbreitung und jedes davon abgeleitete Werk derselben Beschränkung
unterwerfen.
=> include-license if distribute
=> pass-through-restrictions if distribute

| Der folgende Hinweis muss angezeigt werden:
| ¶
| ```
| Powered by Otter
| ```
=> display-attribution if product

| In Ihrem Produkt sind folgende Angaben zu machen:
| ¶
| > Powered by Otter
=> display-attribution if product
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    ("clause", "phrase"),
    [
        ("Sie haben Otter-OCR als Urheber zu nennen.", ("Otter-OCR",)),
        ("Nennen Sie Otter Vision als Urheberin.", ("Otter Vision",)),
        ("Sie müssen Otter als Quelle angeben.", ("Otter",)),
        ("Sie müssen den Urheber als Quelle nennen.", ()),
        ("Sie müssen uns als Urheber nennen.", ()),
        ("Sie haben folgende Angaben zu machen: „Powered by Otter“.", ("Powered by Otter",)),
    ],
)
def test_who_is_named_as_the_author(clause: str, phrase: tuple[str, ...]) -> None:
    assert rule_of(clause).text == phrase


@pytest.mark.parametrize(
    "clause",
    [
        "Sie dürfen die Software nur als Teil eines Spiels weitergeben.",
        "Sie dürfen die Software nicht weitergeben, es sei denn als Teil eines Spiels.",
        "Gehört der Vertrieb von Spielen zum Kerngeschäft der Firma, ist eine Lizenz nötig.",
    ],
)
def test_what_no_rule_can_say_is_reported(clause: str) -> None:
    assert flagged(clause)
