"""Licences of models in German, in the long sentences of those who translate contracts."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

IN_GERMAN = "\n\nDas ist der Text der Regeln für alle, die es nutzen und mit dem Werk arbeiten."

CLAUSES = """
Wer das Modell (oder davon abgeleitete Werke) oder eine Anwendung, in die es eingebunden ist und die
es enthält, verbreitet, hat eine Kopie dieser Lizenz beizufügen.
=> include-license if (product or distribute)

Wenn Sie die Gewichte, ein abgeleitetes Modell oder ein Produkt (auch ein anderes Modell), das sie
enthält, weitergeben, müssen Sie eine Kopie dieser Vereinbarung mitliefern.
=> include-license if (product or distribute)

Sie dürfen Kopien des Modells weitergeben oder es als Bestandteil einer Anwendung bereitstellen,
sofern Sie folgende Bedingungen erfüllen:
| a) Jeder Empfänger erhält von Ihnen eine Kopie dieser Lizenz.
| b) Geänderte Dateien versehen Sie mit einem Vermerk, dass Sie sie verändert haben.
=> include-license if (distribute or product)
=> state-changes if (modify and (distribute or product))

Sie dürfen das Werk verbreiten, wenn Sie diese Bedingungen einhalten:
| a) Sie müssen in geänderten Dateien angeben, dass Sie diese geändert haben.
=> state-changes if (modify and distribute)

Nutzen Sie die Ausgaben, um ein Modell zu entwickeln, zu trainieren oder anderweitig zu verbessern,
das veröffentlicht wird, muss der Name dieses Modells mit „Otter“ beginnen.
=> name-derivative if (train-model and distribute)

Wer das Modell zu gewerblichen Zwecken nutzt oder verbreitet, hat sich beim Anbieter zu
registrieren.
=> register if commercial

Der Lizenznehmer darf das Modell, die Ableitungen oder die Ausgaben nicht zur Entwicklung anderer
Modelle verwenden.
=> train-other-models

Ihm ist es untersagt, die Materialien, abgeleitete Werke oder deren Ausgaben zur Verbesserung eines
anderen Sprachmodells einzusetzen.
=> train-other-models

Sollten Sie ein Verfahren gegen uns oder ein anderes Unternehmen einleiten und darin geltend machen,
dass das Modell, seine Ausgaben oder ein Teil davon eine Verletzung von Rechten darstellen, die
Ihnen gehören oder die Sie vergeben können, so enden sämtliche Ihnen nach diesem Vertrag erteilten
Lizenzen mit dem Tag, an dem Sie dieses Verfahren einleiten.
=> litigate

Werden wir von Dritten wegen Ihrer Verbreitung des Modells belangt, haben Sie uns freizuhalten.
=> indemnify

Sie dürfen das Modell nicht nutzen:
| a) für die eingeschränkten Verwendungen, die in unserer Richtlinie zur unzulässigen Nutzung
aufgeführt sind;
| b) unter Verstoß gegen geltende Gesetze.
=> comply-with-law
=> follow-acceptable-use

Jeder Kopie muss eine Textdatei „Notice“ beigefügt sein, die folgenden Hinweis enthält: „Otter is
licensed under the Otter License, Copyright Star“.
=> retain-notices if distribute

Ist das Modell an Endkunden gelangt, so ist in der Dokumentation an sichtbarer Stelle „Built with
Otter“ oder „Improved using Otter“ anzugeben.
=> display-attribution if product

In jeder Veröffentlichung oder Präsentation von Ergebnissen, die unter Verwendung des Modells
gewonnen wurden, hat der Nutzer den Anbieter in angemessener Weise zu nennen.
=> display-attribution if publish-research

Wer ein abgeleitetes Werk erstellt, darf eigene Vermerke ergänzen, sofern er kenntlich macht, welche
sich worauf beziehen, und darin angibt, dass er das Modell verändert hat.
=> state-changes if modify

Der Lizenznehmer ist befugt, das Modell jeweils mit einer Kopie dieser Lizenz zu verbreiten.
=> include-license if distribute

Ihre Firma ist jede juristische Person, für die Sie arbeiten, sowie alle Organisationen, die diese
kontrollieren.
| Die Nutzung ist ein zulässiger Zweck, wenn Ihre Firma weniger als 70 Personen beschäftigt.
=> obtain-license if employees gteq 70 licensee-and-affiliates

Neu ist nur, dass Sie, wenn das Modell für ein kommerzielles Produkt verwendet wird, das mehr als 40
Millionen monatlich aktive Nutzer hat, „Otter“ auf der Oberfläche anzeigen müssen.
=> display-attribution if (commercial and monthly-active-users gt 40000000 product)

Trainieren oder bearbeiten Sie das Modell, muss der Name des Ergebnisses mit „Otter“ beginnen.
=> name-derivative if (train-model or modify)

„Gebiet“ bezeichnet die ganze Welt mit Ausnahme Japans und Kanadas. Sie dürfen das Modell, Kopien
oder Ausgaben davon außerhalb des Gebiets nicht verwenden.
=> use-in-territory if JP CA

Das Modell darf nicht verwendet werden, um ein anderes Sprachmodell (außer Bearbeitungen dieses
Modells und dessen Ausgaben selbst) zu verbessern.
=> train-other-models

Nutzungsbeschränkungen dieser Art müssen als durchsetzbare Bestimmungen in jede rechtliche
Vereinbarung (etwa eine Lizenz) aufgenommen werden.
=> pass-through-restrictions if distribute

In jeder Mitteilung ist folgende Erklärung deutlich sichtbar aufzunehmen: „Built with Otter“.
=> display-attribution if product

Jeder, der von Ihnen eine Kopie des Modells oder einer Bearbeitung erhält, muss auch eine Kopie
dieser Bestimmungen erhalten.
=> include-license if distribute

Sie dürfen das Modell ohne unsere Zustimmung nicht verwenden, um eine mandantenfähige Plattform zu
betreiben.
=> obtain-license if hosted-service

Die Copyright-Informationen in der Anwendung dürfen Sie nicht entfernen.
=> retain-notices

Das Modell darf nach Ausfüllen des Registrierungsfragebogens kommerziell genutzt werden.
=> register if commercial

Es ist untersagt, bei einer Bereitstellung oder Verbreitung das Logo zu entfernen.
=> retain-notices if distribute

Wenn die monatlich aktiven Nutzer aller Dienste, die vom Lizenznehmer oder für ihn bereitgestellt
werden, 3 Millionen übersteigen, muss er eine Lizenz beantragen.
=> obtain-license if monthly-active-users gt 3000000 licensee

„Schwellenwert“ ist ein Jahresumsatz von 3 Millionen Euro oder mehr. Die kommerzielle Nutzung des
Werks oder eines abgeleiteten Werks durch ein Unternehmen, das den Schwellenwert überschreitet, ist
von dieser Lizenz nicht umfasst.
=> obtain-license if (commercial and revenue gteq 3000000 EUR year licensee)

„Schwellenwert“ ist ein Jahresumsatz von 3 Millionen Euro oder mehr. Die Rechte aus dieser Lizenz
zur gewerblichen Nutzung stehen unter der Bedingung, dass Sie den Schwellenwert nicht überschreiten.
=> obtain-license if (commercial and revenue gteq 3000000 EUR year licensee)

Die Ausgabe steht nur Organisationen zur Verfügung, die weniger als 60 Mitarbeiter und weniger als
zwei Millionen Dollar Jahresumsatz haben.
=> obtain-license if (employees gteq 60 licensee or revenue gteq 2000000 USD year licensee)

Diese Bestimmungen gestatten Ihnen weder, Ihre Lizenzen zu übertragen, noch hindern sie uns daran.
=> sublicense

Nichts in dieser Lizenz gestattet es Ihnen, unsere Marken zu verwenden.
=> use-trademark

Diese Lizenz ist auf jeder ursprünglichen oder veränderten Kopie deutlich sichtbar anzubringen.
=> include-license if distribute

Alle Urhebervermerke sind in den Kopien beizubehalten, soweit sie sich auf Teile des abgeleiteten
Werks beziehen.
=> retain-notices if distribute

Wenn Sie Sicherheitsleitplanken, die im Modell enthalten sind, ohne einen Ersatz umgehen oder in
ihrer Wirksamkeit verringern, enden Ihre Rechte aus dieser Lizenz.
=> remove-safeguards

Die Nutzung muss mit unseren Grundsätzen für vertrauenswürdige KI vereinbar sein.
=> follow-acceptable-use

Verbreiten Sie das Modell oder stellen Sie es anderen bereit, so haben Sie eine Kopie dieser Lizenz
beizulegen.
=> include-license if distribute

Sie dürfen diese Lizenz oder andere Rechte oder Pflichten daraus ohne die vorherige schriftliche
Zustimmung des Lizenzgebers nicht abtreten.
=> sublicense

Sie werden uns von allen Ansprüchen, Verlusten, Verbindlichkeiten, Schäden und Kosten
(einschließlich angemessener Anwaltskosten) freistellen, verteidigen und schadlos halten.
=> indemnify

Zusammen mit jeder Kopie ist der folgende Urhebervermerk bereitzustellen: „Otter, Copyright Star“.
=> retain-notices if distribute

Der Kunde stimmt zu, dass das Modell von ihm oder von Dritten nicht dazu verwendet wird:
| a) Personen zu überwachen;
| b) Waffen zu entwickeln.
=> restricted-use

Der Nutzer wird Folgendes nicht tun:
| a) das Modell verkaufen;
| b) Urhebervermerke entfernen.
=> distribute
=> retain-notices

Bei Weitergabe müssen der obige Urhebervermerk, diese Liste der Bedingungen und der nachstehende
Haftungsausschluss erhalten bleiben.
=> retain-notices if distribute

Für alle anderen Hosting-Dienste oder die gemeinsame Nutzung von Konten müssen Sie eine Lizenz
erwerben.
=> obtain-license if hosted-service

Sie dürfen das Werk nur nutzen, wenn Ihre Firma einen Umsatz von weniger als 2 Millionen Euro und
ein Bruttowarenvolumen von weniger als 9 Millionen Euro hat.
=> obtain-license if revenue gteq 2000000 EUR licensee
"""

OTHERS = """
Der Lizenznehmer darf Kopien, die er erstellt, und Auszüge daraus verbreiten.

Klagt ein Dritter gegen uns wegen Verletzung seiner Rechte, so können wir diese Lizenz beenden.

Die Lizenz endet mit Ablauf des Jahres.

„Nutzung“ bedeutet alles, wofür Sie eine Ihrer Lizenzen benötigen.

Die Modelle können Bestandteile enthalten, die mit gesonderten Lizenzhinweisen bereitgestellt
werden.

Wenn Sie dieser Lizenz nicht zustimmen, müssen Sie die Nutzung der Software unverzüglich einstellen.

Wir werden Sie von allen Ansprüchen Dritter freistellen.

Wenn Sie Fehler finden, melden Sie diese bitte uns.
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_a_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_GERMAN) == rules


@pytest.mark.parametrize(("clause", "rules"), table(OTHERS))
def test_a_clause_forbids_nothing(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_GERMAN) == rules


def test_of_two_phrases_either_is_shown_once() -> None:
    clause = "In der Hilfe ist gut sichtbar „Built with Otter“ oder „Made by Star“ anzugeben."
    assert answered(clause + IN_GERMAN) == ["display-attribution if product"]


TRANSLATED = """
Sie dürfen das Modell oder Ableitungen davon verwenden, wenn Sie: (i) ein Verfahren zur Prüfung
unterhalten; und (ii) sicherstellen, dass die Ausgaben einen Hinweis enthalten, dass sie mithilfe
künstlicher Intelligenz erzeugt wurden.
=> disclose-ai-generated if publish-outputs

Wenn Sie das Modell weitergeben, müssen Sie in die Modellkarte eine Erklärung aufnehmen, dass Sie
das Modell verändert haben.
=> state-changes if (distribute and modify)

Alle Bedingungen, die Sie den Empfängern auferlegen, dürfen weder deren Nutzung des Modells
beschränken noch diese ausschließen.
=> add-restrictions if distribute

Sie dürfen das Modell nur für nicht-kommerzielle Zwecke abrufen, es nutzen, verbreiten oder Derivate
davon erstellen.
=> commercial-use

Sie werden es unterlassen, das Modell ganz oder teilweise zu verändern, Ableitungen davon zu
erstellen oder zu verbreiten (i) für militärische Zwecke, (ii) für Zwecke der Überwachung.
=> restricted-use

Es ist untersagt, im Zusammenhang mit Ihrer Nutzung oder Verbreitung des Modells gegen Gesetze zur
Ausfuhr zu verstoßen.
=> comply-with-law

Sie müssen eine Textdatei „Notice“ mitliefern, die folgenden Hinweis enthält: „Das Seeotter-Modell
wird unter den Seeotter-Bedingungen bereitgestellt.“
=> retain-notices if distribute

Sie müssen alle Ihre Nutzer, die das Modell oder ein Derivat davon nutzen, verpflichten, die Regeln
dieses Absatzes einzuhalten.
=> pass-through-restrictions if distribute

Sie müssen die Nutzungsbeschränkungen als durchsetzbare Bestimmung in jedem Vertrag in die
Vereinbarung aufnehmen, die die Verbreitung des Modells regelt.
=> pass-through-restrictions if distribute

Das Modell ist nicht für die genannten beschränkten Nutzungen bestimmt, und Sie dürfen es nicht für
die angegebenen verbotenen Nutzungen verwenden.
=> follow-acceptable-use

Wenn Sie eine Klage gegen uns oder eine andere Einrichtung erheben, in der behauptet wird, dass das
Modell Rechte verletzt, die Ihnen gehören, enden alle Ihnen gewährten Lizenzen.
=> litigate

Sie dürfen das Modell nicht nutzen, wenn Sie oder Ihr Unternehmen in der Schweiz ansässig sind.
=> use-in-territory if CH

Die gewährten Rechte gelten nicht für natürliche Personen mit Wohnsitz in der Europäischen Union.
=> use-in-territory if EU

Wenn Sie in Norwegen ansässig sind, wird Ihnen keine Lizenz an den Gewichten erteilt.
=> use-in-territory if NO

Möchten Sie das Modell für einen nicht erlaubten Zweck wie eine kommerzielle Tätigkeit nutzen,
müssen Sie eine Lizenz anfordern.
=> obtain-license if commercial

Besuchen Sie unsere Seite, wenn Sie eine kommerzielle Lizenz wünschen.
=> obtain-license if commercial
"""

TOLD = """
Sie gewährleisten, dass Sie die rechtliche Befugnis haben, diesen Vertrag abzuschließen.

Sie sind allein dafür verantwortlich, die Angemessenheit der Verbreitung des Modells zu bestimmen.

Im eigenen Namen dürfen Sie nur handeln, wenn Sie sich verpflichten, jeden Mitwirkenden von der
Haftung freizustellen, zu verteidigen und schadlos zu halten.

Sie dürfen die Ausgaben für jeden Zweck nutzen, sofern dies hierin nicht ausdrücklich untersagt ist.

Das Modell und alle abgeleiteten Modelle unterliegen zusätzlichen Bedingungen, wie in Abschnitt 2
dieser Vereinbarung beschrieben.
"""


@pytest.mark.parametrize(("clause", "rules"), table(TRANSLATED))
def test_a_translated_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_GERMAN) == rules


@pytest.mark.parametrize(("clause", "rules"), table(TOLD))
def test_a_translated_clause_but_tells(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_GERMAN) == rules
