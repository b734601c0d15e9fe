"""German duties and bans as lawyers, vendors, universities and public funders write them."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CLAUSES = """
Bei jeder Weitergabe sind die im Quelltext enthaltenen Urheberrechtsvermerke beizubehalten.
=> retain-notices if distribute

Schutzrechtsvermerke sind unverändert zu übernehmen.
=> retain-notices if distribute

Kopien müssen mit dem ursprünglichen Copyright-Vermerk versehen sein.
=> retain-notices if distribute

Der Lizenznehmer hat jeder Kopie eine Abschrift dieses Vertrages beizufügen.
=> include-license if distribute

Empfängern ist der Wortlaut dieser Lizenz zugänglich zu machen.
=> include-license if distribute

Mit jeder Kopie ist diese Lizenz auszuliefern.
=> include-license if distribute

Wer Bearbeitungen veröffentlicht, hat die vorgenommenen Veränderungen anzugeben.
=> state-changes if (modify and distribute)

Geänderte Dateien tragen einen Vermerk über Art und Datum der Änderung.
=> state-changes if modify

Es ist deutlich zu machen, dass das Werk verändert wurde.
=> state-changes if modify

Bearbeitungen dürfen ausschließlich unter den Bedingungen dieser Lizenz verbreitet werden.
=> share-alike if (modify and distribute)

Abgeleitete Modelle unterliegen bei Weitergabe dieser Lizenz.
=> share-alike if (modify and distribute)

Der Lizenznehmer hat den Quellcode der Bearbeitung offenzulegen.
=> disclose-source if distribute

Die Gewichte abgeleiteter Modelle sind in einem öffentlichen Repositorium bereitzustellen.
=> disclose-source if distribute

Bei der Nutzung ist als Quelle „Landesamt für Statistik“ anzugeben.
=> display-attribution if product

In Veröffentlichungen, die auf dem Modell beruhen, ist das Projekt „KlarText“ zu nennen.
=> display-attribution if publish-research

Auf der Produktseite ist die Angabe „Powered by Uhu“ anzubringen.
=> display-attribution if product

Der Anbieter hat in der Bedienoberfläche den Text „Mit Eisvogel erstellt“ vorzuhalten.
=> display-attribution if product

Die Bezeichnung des feinabgestimmten Modells hat den Bestandteil „Dohle“ an erster Stelle zu
enthalten.
=> name-derivative if modify

Abgeleiteten Modellen ist der Namensbestandteil „Dohle-“ voranzustellen.
=> name-derivative if modify

Der Lizenznehmer erlegt seinen Abnehmern die Nutzungsbeschränkungen dieser Lizenz auf.
=> pass-through-restrictions if distribute

Vertragspartner sind auf die Verbote nach Anlage 1 zu verpflichten.
=> pass-through-restrictions if distribute

Die Nutzung hat im Einklang mit der Nutzungsrichtlinie zu erfolgen.
=> follow-acceptable-use

Die Richtlinie für zulässige Nutzung (Anlage A) ist Bestandteil dieser Vereinbarung und zu
befolgen.
=> follow-acceptable-use

Mit dem Modell erzeugte Bilder sind vor Veröffentlichung als KI-generiert auszuweisen.
=> disclose-ai-generated if publish-outputs

Nutzende sind darüber zu informieren, dass sie mit einem KI-System kommunizieren.
=> disclose-ai-generated if publish-outputs

Der Lizenznehmer stellt den Lizenzgeber von sämtlichen Ansprüchen Dritter frei, die aus seiner
Nutzung resultieren.
=> indemnify

Sie haben uns von Ansprüchen Dritter freizustellen.
=> indemnify

Der Nutzer hält die Herausgeberin schad- und klaglos.
=> indemnify

Nach Beendigung des Vertrags hat der Lizenznehmer alle Kopien des Modells unwiderruflich zu
löschen.
=> delete-on-termination if terminated

Mit Erlöschen der Nutzungsrechte sind sämtliche Vervielfältigungsstücke zu vernichten.
=> delete-on-termination if terminated

Bei Beendigung gleich aus welchem Grund stellt der Lizenznehmer die Nutzung ein und löscht das
Modell.
=> delete-on-termination if terminated

Die einschlägigen Vorschriften des Außenwirtschaftsrechts sind einzuhalten.
=> comply-with-law

Der Lizenznehmer gewährleistet die Einhaltung der DSGVO.
=> comply-with-law

Nutzende verpflichten sich, das Modell nur im Rahmen der geltenden Gesetze einzusetzen.
=> comply-with-law

Es soll stets die aktuellste Modellversion eingesetzt werden.
=> use-latest-version

Der Lizenznehmer wird sich bemühen, zeitnah auf neue Versionen umzusteigen.
=> use-latest-version

Vor dem Herunterladen ist eine Registrierung auf der Projektseite erforderlich.
=> register

Der produktive Einsatz ist dem Konsortium anzuzeigen.
=> register

Für die gewerbliche Nutzung ist ein Entgelt zu entrichten.
=> pay-royalty if commercial

Unzulässig ist insbesondere die Umgehung der eingebauten Schutzfilter.
=> remove-safeguards

Dem Lizenznehmer ist es untersagt, die Software zurückzuentwickeln.
=> reverse-engineer

Der Lizenznehmer hat jede Dekompilierung zu unterlassen.
=> reverse-engineer

Die Vergabe von Unterlizenzen bedarf der vorherigen Zustimmung des Lizenzgebers.
=> sublicense

Unterlizenzen werden nicht eingeräumt.
=> sublicense

Eine Übertragung der Rechte aus diesem Vertrag auf Dritte ist ausgeschlossen.
=> sublicense

Die Weitergabe des Modells an Dritte ist nicht zulässig.
=> distribute

Eine Veröffentlichung der Modellgewichte hat zu unterbleiben.
=> distribute

Das Modell darf weder ganz noch teilweise weiterverkauft werden.
=> distribute

Die Bearbeitung des Modells ist nicht gestattet.
=> create-derivatives

Die Ausgaben des Modells dürfen nicht zur Entwicklung konkurrierender Modelle herangezogen werden.
=> train-other-models

Verboten ist, Ergebnisse des Modells zum Training anderer Sprachmodelle zu verwenden.
=> train-other-models

Der Betrieb des Modells als Dienst für Dritte ist untersagt.
=> host-as-service

Es ist nicht erlaubt, das Modell Dritten über eine Programmierschnittstelle bereitzustellen.
=> host-as-service

Die Benutzung der Marken des Lizenzgebers bedarf dessen vorheriger Zustimmung.
=> use-trademark

Ein Recht zur Führung des Namens oder des Logos der Universität wird nicht gewährt.
=> use-trademark

Werbung mit dem Namen der Herausgeberin ist unzulässig.
=> use-trademark

Jede weitergehende Beschränkung der Empfänger ist unzulässig.
=> add-restrictions if distribute

Technische Schutzvorrichtungen, welche die lizenzierten Rechte einschränken, dürfen nicht
angewendet werden.
=> add-restrictions if distribute

Das Entfernen oder Unkenntlichmachen von Urhebervermerken ist zu unterlassen.
=> retain-notices

Die Nutzungsrechte enden, wenn der Lizenznehmer den Lizenzgeber wegen Patentverletzung in Anspruch
nimmt.
=> litigate

Untersagt ist der Einsatz zu militärischen Zwecken, zur Gesichtserkennung im öffentlichen Raum und
zur Erzeugung von Schadsoftware.
=> restricted-use

Das Modell darf nicht für medizinische Diagnosen oder zur Rechtsberatung eingesetzt werden.
=> restricted-use

Der Lizenznehmer unterlässt es, das Modell zur Überwachung von Beschäftigten einzusetzen.
=> restricted-use

Nutzungen, die gegen die Menschenrechte verstoßen oder der Waffenentwicklung dienen, sind
verboten.
=> restricted-use

Personen mit Sitz in der Europäischen Union werden keine Rechte eingeräumt.
=> use-in-territory if EU

Eine Verwendung in Russland oder Belarus ist untersagt.
=> use-in-territory if RU BY

Jede erwerbswirtschaftliche Nutzung ist ausgeschlossen.
=> commercial-use

Die Nutzung ist auf Zwecke der Forschung und Lehre beschränkt.
=> commercial-use

Eine Nutzung zu kommerziellen Zwecken bedarf der vorherigen schriftlichen Zustimmung.
=> obtain-license if commercial

Für den kommerziellen Einsatz kontaktieren Sie bitte lizenz@eule.example.
=> obtain-license if commercial

Nur für den privaten Gebrauch.
=> commercial-use
"""

NOTHING = """
Der Lizenzgeber darf die Lizenz mit einer Frist von drei Monaten kündigen.

Die Haftung ist auf 500 Euro begrenzt.

Sie dürfen das Modell bearbeiten, vervielfältigen und an Dritte weitergeben, auch gewerblich.

Der Lizenzgeber ist nicht verpflichtet, Fehler zu beheben oder Aktualisierungen bereitzustellen.

Eine Namensnennung ist nicht erforderlich, aber erwünscht.

Änderungen dieser Bedingungen bedürfen der Textform.

Ansprüche verjähren nach Ablauf von zwei Jahren.

Ausgaben des Modells gehören Ihnen; wir erheben daran keine Rechte.
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_german_styles(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(NOTHING))
def test_what_binds_nobody_in_german_styles(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
