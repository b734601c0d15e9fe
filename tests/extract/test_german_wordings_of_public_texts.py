"""German wordings of texts that stand in public, each once read as something else; and a few of
Korean and French."""

from __future__ import annotations

import pytest

from clauses import said, table

WORDINGS = """
Das Bearbeiten und Weitergeben der Sammlung ist unter Namensnennung gestattet.
=> display-attribution if (modify and distribute)

Eine Weitergabe des Modells ist unter Nennung der Autorin zulässig.
=> display-attribution if distribute

Du darfst die Karten mit Quellenangabe verwenden.
=> display-attribution if product

Ihr dürft das Modell mit Quellenangabe teilen.
=> retain-notices if distribute

Das Programm darf eingesetzt werden, wenn die Quelle angegeben wird.
=> display-attribution if product

Das Programm darf auch ohne Quellenangabe eingesetzt werden.

Die Quelle muss nicht genannt werden.

Bedingungen:
| - Namensnennung
| - Keine weiteren Einschränkungen
| - Weitergabe unter gleichen Bedingungen
=> add-restrictions if distribute
=> display-attribution if product
=> share-alike if (modify and distribute)

Das Modell darf nicht eingesetzt werden, um Spam zu versenden.
=> restricted-use

Das Modell darf nicht verwendet werden, um unwahre Behauptungen zu verbreiten.
=> restricted-use

Verboten ist der Einsatz zur Verbreitung persönlicher Daten.
=> restricted-use

Die Daten dürfen nicht verbreitet werden.
=> distribute

Der Einsatz des Modells ist verboten:
| - auf eine Weise, die anwendbares internationales Recht verletzt;
| - für militärische Zwecke.
=> restricted-use

Modelle, die auf diesem Modell aufbauen, fallen unter dieselbe Lizenz.
=> share-alike if (modify and distribute)

Veränderte Fassungen müssen derselben Lizenz unterliegen.
=> share-alike if (modify and distribute)

Kostenlos für den nicht-kommerziellen Gebrauch.
=> commercial-use

Der Datensatz darf rein zu wissenschaftlichen Zwecken verwendet werden.
=> commercial-use

Frei für kommerzielle und nicht-kommerzielle Nutzung.

Die Texte dürfen rein zu privaten, keinesfalls aber zu gewerblichen Zwecken genutzt werden.
=> commercial-use

Es gilt: keine Weitergabe, keine Bearbeitung und keine gewerbliche Nutzung ohne schriftliche
Zustimmung.
=> obtain-license if (distribute or modify or commercial)

Keine Veränderung und keine Verbreitung ohne Erlaubnis.
=> obtain-license if (modify or distribute)

Nicht gestattet ohne schriftliche Zustimmung:
| - Verkauf des Codes
| - Betrieb als Dienst für Dritte
=> obtain-license if (distribute or hosted-service)

Nur mit Zustimmung erlaubt sind:
| - gewerbliche Nutzung
| - Weitergabe
=> obtain-license if (commercial or distribute)

Keine Garantie, keine Haftung und keine Beratung ohne Zustimmung.

Die Ausgaben dürfen nicht zum Training anderer Modelle genutzt werden, außer der Hersteller stimmt
dem vorher zu.
=> obtain-license if train-model

Eine Weitergabe ist untersagt, außer mit vorheriger Erlaubnis.
=> obtain-license if distribute

Wir haften nicht, außer der Schaden wurde vorsätzlich verursacht.

Verbreitung und Unterlizenzierung sind ohne schriftliche Erlaubnis verboten.
=> obtain-license if distribute
=> sublicense

Wenn Sie damit ein Sprachmodell erstellen, das weitergegeben wird, oder das Modell verwenden, um
ein Modell zu trainieren, zu entwickeln oder anderweitig zu verbessern, das verbreitet wird,
müssen Sie „Otter“ an den Anfang seines Namens stellen.
=> name-derivative if (train-model and distribute)

Die Lizenz schließt Südkorea und Japan aus.
=> use-in-territory if KR JP

Diese Lizenz gilt weltweit, ausgenommen in der Schweiz.
=> use-in-territory if CH

Das Lizenzgebiet umfasst alle Staaten mit Ausnahme von Russland.
=> use-in-territory if RU

Die Lizenz schließt die Nutzung in Deutschland nicht aus.

Anpassungen am Code müssen veröffentlicht werden.
=> disclose-source if distribute

Wer das Modell als Dienst für Dritte betreibt, muss seine Erweiterungen ebenfalls unter LGPL
offenlegen.
=> disclose-source if hosted-service
=> share-alike if hosted-service

Änderungen an diesen Bedingungen werden auf unserer Website veröffentlicht.

Die Software läuft ebenfalls unter Windows.

Die Verfasserin ist angemessen zu bezeichnen.
=> display-attribution if product

Das Werk darf nicht verändert werden, und der Autor ist namentlich zu bezeichnen.
=> create-derivatives
=> display-attribution if product

Das Werk darf bearbeitet werden, solange der Autor ausgewiesen wird.
=> display-attribution if modify

Das Werk darf bearbeitet werden, sofern dieser Lizenztext ausgewiesen wird.
=> include-license if modify

Zur Nennung der Autoren schreiben Sie bitte: Institut für Otterkunde
=> display-attribution if product

Bitte nennen Sie die Quelle „Otter“.
=> display-attribution if product

Gewerbliche Nachnutzung und Weiterverkauf sind nicht erlaubt.
=> commercial-use

Der Käufer darf nicht:
| a) die Software dekompilieren;
| b) Seriennummern weitergeben.
=> reverse-engineer

Abwandlungen dürfen nicht veröffentlicht werden.
=> distribute if modify

Sie dürfen keine bearbeiteten Fassungen weitergeben.
=> distribute if modify

Das Spiel darf nur unentgeltlich weiterverbreitet werden.
=> distribute if commercial

Das Spiel muss als kostenlose Fassung weitergegeben werden.
=> distribute if commercial

Die Nutzung ist auf den privaten Bereich beschränkt. Eine gewerbliche Nutzung ist nur nach Zahlung
einer angemessenen Vergütung zulässig.
=> obtain-license if commercial
=> pay-royalty if commercial

Werden gewerbliche Zwecke verfolgt, ist Kontakt mit dem Verfasser aufzunehmen.
=> obtain-license if commercial

Bei gewerblichen Interessen ist Kontakt wegen der Lizenzbedingungen aufzunehmen.
=> obtain-license if commercial

Das Programm ist frei für:
| - Schulen
| - Gewerbliche Nutzung nach Rücksprache
=> obtain-license if commercial

Bei Interesse an einer gewerblichen Lizenz kontaktieren Sie uns bitte.
=> obtain-license if commercial

Bei Interesse kontaktieren Sie uns bitte.

Sollten Sie die Daten gewerblich nutzen wollen, nehmen Sie bitte Kontakt mit uns auf.
=> obtain-license if commercial

Bei gewerblichem Interesse schreiben Sie uns bitte.
=> obtain-license if commercial

Eine Verwendung des Modells zur Entwicklung anderer Modelle bedarf der Genehmigung.
=> obtain-license if train-model

Die Bilder stehen für die nichtkommerzielle Lehre bereit. Eine Nutzung (auch in Auszügen) zu
anderen Zwecken (z. B. kommerzielle Nutzung) erfordert eine Zustimmung.
=> obtain-license if commercial

Die Bestimmungen dieser Lizenz sind zu beachten.

Die gesetzlichen Bestimmungen sind zu beachten.
=> comply-with-law

Ich will nicht, dass meine Texte für das Training von KI-Modellen oder ähnliches benutzt werden.
=> train-other-models

Die Nutzung zum Training von KI-Modellen bleibt ausdrücklich vorbehalten.
=> obtain-license if train-model

Maschinell erzeugte und bearbeitete Bilder sind als solche kenntlich zu machen.
=> disclose-ai-generated if publish-outputs

Bearbeitete Bilder sind zu kennzeichnen.
=> state-changes if modify

Es fällt eine Nutzungsgebühr in Höhe von 4 Prozent des Umsatzes an.
=> pay-royalty

Kommerzielle Nutzung nur über unsere Otter-API.
=> commercial-use

Die Lizenz und die Nutzungsrechte sind nicht an Dritte abtretbar.
=> sublicense

Sie erhalten eine nicht auf Dritte übertragbare Lizenz.

Die Kennzeichnung als KI-erzeugt muss bei der Weitergabe bestehen bleiben.
=> disclose-ai-generated if publish-outputs

Die Ergebnisse des Systems dürfen nicht verbreitet werden.

Die Forschungsdaten dürfen nicht weitergegeben werden.
=> distribute

Bei gewerblicher Nutzung muss der Verfasser benachrichtigt werden.
=> register if commercial

Das Archiv ist über Veröffentlichungen zu unterrichten.
=> register if publish-research

Die Mitglieder werden über Veröffentlichungen informiert.

Der Kunde ist verpflichtet, jährliche Umsatzmeldungen vorzulegen.
=> register

Das Korpus ist bei jeder Verwendung zu zitieren.
=> display-attribution if product

Der Nutzer verpflichtet sich zur Nennung der Quelle.
=> display-attribution if product

In Publikationen müssen die Datengeber kenntlich gemacht werden.
=> display-attribution if publish-research

Die Software darf nicht für die Erstellung von Modellen für maschinelles Lernen verwendet werden.
=> train-other-models

Technische Nutzungsgrenzen dürfen nicht umgangen werden.
=> remove-safeguards

Eine Reidentifikation der Befragten ist verboten.
=> restricted-use

Das Modell darf nicht verwendet werden, um die Öffentlichkeit in die Irre zu führen.
=> restricted-use

Der Einsatz in Hochrisiko-Systemen ist untersagt.
=> restricted-use

Deepfakes müssen als solche gekennzeichnet werden.
=> disclose-ai-generated if publish-outputs

Diese Verbote sind bei jeder Weitergabe als bindende Regeln an die Empfänger weiterzugeben.
=> pass-through-restrictions if distribute

Das Paket muss unverändert bleiben.
=> create-derivatives

Die Urheberrechtshinweise der Software müssen unverändert bleiben.
=> retain-notices if distribute

Eine Verwendung zu anderen als privaten Zwecken ist nicht gestattet.
=> commercial-use

Bis 50 Nutzer kostenlos, darüber kostenpflichtig.
=> pay-royalty if users gt 50 product

Bei der Registrierung dürfen keine falschen Angaben gemacht werden.

Der Autor der Software muss in keinem Fall genannt werden.

Wer das Programm ändert, muss sein Werk ebenfalls quelloffen und unter LGPL weitergeben.
=> share-alike if (modify and distribute)

Wir erkennen Spam. Die Weitergabe der Software ist nicht gestattet.
=> distribute

Eine Nutzung, die geltendes Recht verletzt, ist untersagt.
=> comply-with-law
"""

OF_KOREAN_AND_FRENCH = """
사전 서면 승인 없이 수정, 재배포, 상업적 사용을 금지합니다.
=> obtain-license if (modify or distribute or commercial)

저작권자의 동의 없이 복제·배포·상업적 이용을 금지합니다.
=> obtain-license if (distribute or commercial)

서면으로 알려야 합니다.

상업적 이용은 유료 회원에 한합니다.
=> obtain-license if commercial

소스 코드 공개가 필수입니다.
=> disclose-source if distribute

소스 코드 공개는 선택 사항입니다.

데이터를 변경하거나 왜곡할 수 없습니다.
=> create-derivatives

상업적 이용 금지, 출처 명시.
=> commercial-use
=> display-attribution if product

AI 학습 활용을 금지합니다.
=> train-other-models

비영리 용도에 한해 자유롭게 이용하세요.
=> commercial-use

Pour une exploitation commerciale, merci de me contacter.
=> obtain-license if commercial

Utilisation commerciale : nous consulter.
=> obtain-license if commercial

Pour toute question, nous contacter.

L'usage commercial est réservé aux membres de la coopérative.
=> obtain-license if commercial

L'usage commercial est réservé à l'auteur.
=> commercial-use

Libre pour un usage non commercial, avec mention de la source.
=> commercial-use
=> display-attribution if product

Libre pour un usage non commercial et commercial.

Vous disposez d'un droit d'utilisation personnel et non commercial.
=> commercial-use

Nous disposons d'un droit d'usage non commercial de vos contenus.

Gratuit pour : un particulier, une association, une entreprise à but lucratif de 5 salariés au plus.
=> obtain-license if (not individual and employees gt 5 licensee)

L'usage commercial est réservé aux entreprises de moins de 12 salariés.
=> obtain-license if (commercial and employees gteq 12 licensee)
"""


@pytest.mark.parametrize(("clause", "rules"), table(WORDINGS) + table(OF_KOREAN_AND_FRENCH))
def test_wording(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
