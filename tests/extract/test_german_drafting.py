"""German duties and bans as lawyers and public bodies draft them: each kind in several shapes."""

from __future__ import annotations

import pytest

from clauses import said, table

_CLAUSES = """
Der Lizenznehmer ist verpflichtet, sämtliche auf dem Werk angebrachten Urheberrechtsvermerke
unverändert beizubehalten.
=> retain-notices if distribute

Jede Vervielfältigung des Datensatzes hat die Urheberbezeichnung in der vom Herausgeber
vorgegebenen Form zu enthalten.
=> retain-notices if distribute

Weitergegebene Exemplare sind mit dem ursprünglichen Rechtevermerk zu versehen.
=> retain-notices if distribute

Der Weitergabe ist eine Abschrift dieser Nutzungsbestimmungen beizufügen.
=> include-license if distribute

Den Empfängern ist zusammen mit dem Werk der Wortlaut der vorliegenden Lizenz zugänglich zu
machen.
=> include-license if distribute

Jedem Dritten, an den das Werk weitergegeben wird, hat der Nutzungsberechtigte ein Exemplar
dieser Bedingungen auszuhändigen.
=> include-license if distribute

Wer das Werk umgestaltet, hat dies unter Angabe des Datums kenntlich zu machen.
=> state-changes if modify

Vom Lizenznehmer vorgenommene Änderungen sind als solche zu kennzeichnen und zu datieren.
=> state-changes if modify

Umgestaltete Fassungen müssen erkennen lassen, worin sie vom Original abweichen.
=> state-changes if modify

Bearbeitungen dürfen nur unter den Bedingungen dieser Lizenz verbreitet werden.
=> share-alike if (modify and distribute)

Die Verbreitung abgeleiteter Werke ist nur zulässig, wenn sie unter denselben Lizenzbedingungen
erfolgt.
=> share-alike if (modify and distribute)

Abgeleitete Werke sind bei ihrer Weitergabe der gleichen Lizenz zu unterstellen.
=> share-alike if (modify and distribute)

Wird das Programm in Maschinenform weitergegeben, so ist der Quelltext in maschinenlesbarer Form
mitzuliefern.
=> disclose-source if distribute

Der Lizenznehmer hat den vollständigen Quellcode der abgeänderten Fassung unentgeltlich zum
Abruf bereitzuhalten.
=> disclose-source if distribute

In Veröffentlichungen, die auf den Daten beruhen, ist die Quelle mit dem Zusatz „Daten:
Landesamt für Vermessung“ anzugeben.
=> display-attribution if publish-research

Der Lizenznehmer darf dem Empfänger keine Bedingungen auferlegen, die über die Bestimmungen
dieser Lizenz hinausgehen.
=> add-restrictions if distribute

Es ist untersagt, die Weiterverwendung durch technische Schutzmaßnahmen zu behindern.
=> add-restrictions if distribute

Die Erteilung von Unterlizenzen ist ausgeschlossen.
=> sublicense

Der Lizenznehmer ist nicht befugt, die ihm eingeräumten Rechte auf Dritte zu übertragen.
=> sublicense

Eine Nutzung zu gewerblichen Zwecken bedarf der vorherigen schriftlichen Zustimmung des
Rechteinhabers.
=> obtain-license if commercial

Die Daten dürfen nur genutzt werden, wenn die Nutzung nicht auf die Erzielung von Einnahmen
gerichtet ist.
=> commercial-use

Die Verwendung des Landeswappens ist nicht gestattet.
=> use-trademark

Aus der Nutzung darf nicht der Eindruck entstehen, die Behörde billige das Angebot.
=> use-trademark

Der Nutzer hat die einschlägigen Vorschriften des Datenschutzrechts zu beachten.
=> comply-with-law

Der Lizenznehmer stellt den Lizenzgeber von allen Ansprüchen Dritter frei, die auf der Nutzung
beruhen.
=> indemnify

Mit dem Ende der Lizenz sind sämtliche Kopien des Werkes zu vernichten.
=> delete-on-termination if terminated

Nach Beendigung des Vertrags hat der Lizenznehmer die Nutzung einzustellen und vorhandene Kopien
zu löschen.
=> delete-on-termination if terminated

Der Einsatz des Werkes ist der herausgebenden Stelle innerhalb eines Monats anzuzeigen.
=> register

Der Lizenznehmer hat an den Lizenzgeber eine Vergütung in Höhe von 3 % zu entrichten.
=> pay-royalty

Der Lizenznehmer hat dafür Sorge zu tragen, dass die Empfänger an die Nutzungsbeschränkungen
dieser Lizenz gebunden werden.
=> pass-through-restrictions if distribute

Der Lizenznehmer darf, soweit nicht gesetzlich zwingend erlaubt, das Programm nicht
dekompilieren.
=> reverse-engineer

Der Lizenznehmer darf das Werk, sofern nichts anderes schriftlich vereinbart ist, nicht an
Dritte weitergeben.
=> distribute

Sie dürfen ohne vorherige, schriftlich erteilte Erlaubnis weder ausdrücklich noch
stillschweigend eine Unterstützung durch den Urheber andeuten.
=> use-trademark

Der Empfänger ist, auch wenn er das Werk nur auszugsweise weitergibt, verpflichtet, die
Urhebervermerke beizubehalten.
=> retain-notices if distribute

Veränderte Fassungen darf der Lizenznehmer nur unter den Bestimmungen dieser Lizenz verbreiten.
=> share-alike if (modify and distribute)

Sie dürfen Bearbeitungen anfertigen, sofern deutlich kenntlich gemacht wird, dass es sich um
Bearbeitungen handelt.
=> state-changes if modify

Die Rechtseinräumung gilt nur für Handlungen, die nicht auf einen geldwerten Vorteil gerichtet
sind.
=> commercial-use

Die Datensätze dürfen nur mit Quellenvermerk genutzt werden.
=> display-attribution

Bei der Nutzung ist sicherzustellen, dass ein Verweis auf den Lizenztext enthalten ist.
=> include-license if distribute

Wird das Werk, sei es in unveränderter oder veränderter Form, verbreitet, so sind die
Urhebervermerke beizubehalten.
=> retain-notices if distribute

Dem Nutzer obliegt es, den Lizenztext jeder Kopie beizulegen.
=> include-license if distribute

Es obliegt dem Lizenznehmer, Veränderungen am Werk zu dokumentieren.
=> state-changes if modify

Die Entfernung von Urhebervermerken ist zu unterlassen.
=> retain-notices

Hinweise, die auf diese Lizenz verweisen, sind unverändert zu lassen.
=> retain-notices if distribute

Änderungen am Quelltext sind unter Angabe von Datum und Verfasser im Dateikopf zu vermerken.
=> state-changes if modify

Die Weitergabe an Dritte ist nur gestattet, sofern der Empfänger sich zur Einhaltung dieser
Nutzungsbedingungen verpflichtet.
=> pass-through-restrictions if distribute

Der Lizenznehmer verpflichtet sich, die Software nicht zu vermieten oder zu veräußern.
=> distribute

Jegliche Form des Verkaufs der Daten ist untersagt.
=> distribute

Eine Weitergabe der Zugangsdaten oder der Software an Dritte ist nicht zulässig.
=> distribute

Die Nutzung der Daten für die Überwachung von Personen ist unzulässig.
=> restricted-use

Das Werk darf nicht in einer Weise genutzt werden, die gegen geltendes Recht verstößt.
=> comply-with-law

Der Nutzungsberechtigte haftet für die Einhaltung der datenschutzrechtlichen Bestimmungen.
=> comply-with-law

Der Lizenznehmer hat den Lizenzgeber von Ansprüchen Dritter freizuhalten.
=> indemnify

An den Vervielfältigungsstücken angebrachte Schutzrechtsvermerke dürfen weder entfernt noch
unkenntlich gemacht werden.
=> retain-notices

Der Erwerber ist auf die Geltung dieser Lizenz hinzuweisen.
=> include-license if distribute

Für abgeleitete Werke gilt diese Lizenz entsprechend.
=> share-alike if (modify and distribute)

Der Bearbeiter stellt seine Fassung unter dieselben Lizenzbedingungen.
=> share-alike if (modify and distribute)

Der Lizenznehmer macht auf Verlangen jedem Empfänger den Quellcode zugänglich.
=> disclose-source if distribute

Die herausgebende Behörde ist als Quelle zu nennen.
=> display-attribution

Auf die Urheberschaft ist in der Dokumentation des Produkts hinzuweisen.
=> display-attribution

Dem Lizenznehmer ist es nicht gestattet, die Weiterverbreitung von einer Gegenleistung abhängig
zu machen.
=> add-restrictions if distribute

Rechte aus dieser Lizenz sind nicht übertragbar.
=> sublicense

Unterlizenzen dürfen nicht vergeben werden.
=> sublicense

Die entgeltliche Verwertung ist nur mit Einwilligung des Rechteinhabers statthaft.
=> obtain-license if commercial

Nicht gestattet ist die Nutzung zu Erwerbszwecken.
=> commercial-use

Der Name des Instituts darf zu Werbezwecken nicht herangezogen werden.
=> use-trademark

Eine amtliche Billigung darf nicht vorgetäuscht werden.
=> use-trademark

Die Bestimmungen des Außenwirtschaftsrechts sind einzuhalten.
=> comply-with-law

Der Nutzer haftet für Verstöße gegen das Urheberrecht und stellt die Behörde insoweit von
Ansprüchen Dritter frei.
=> indemnify

Endet die Nutzungsberechtigung, sind die Daten unverzüglich zu löschen.
=> delete-on-termination if terminated

Vor Aufnahme der Nutzung hat sich der Nutzer bei der Geschäftsstelle zu registrieren.
=> register

Für die Bereitstellung wird eine Gebühr nach der Kostenordnung erhoben.
=> pay-royalty

Eine Rückübersetzung des Programmcodes ist, soweit gesetzlich zulässig, untersagt.
=> reverse-engineer

Die Daten dürfen nicht zum Training anderer Sprachmodelle verwendet werden.
=> train-other-models

Mit der Software erzeugte Bilder sind als künstlich erzeugt zu kennzeichnen.
=> disclose-ai-generated if publish-outputs

Die eingebauten Schutzfunktionen dürfen nicht umgangen werden.
=> remove-safeguards

Der Lizenznehmer hat stets die jeweils neueste Fassung einzusetzen.
=> use-latest-version

Das Werk darf nicht für Zwecke der Rüstung verwendet werden.
=> restricted-use

Eine Bearbeitung des Werkes bedarf der Zustimmung des Urhebers.
=> obtain-license if modify
"""


@pytest.mark.parametrize(("clause", "expected"), table(_CLAUSES))
def test_a_drafted_clause_is_read(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
