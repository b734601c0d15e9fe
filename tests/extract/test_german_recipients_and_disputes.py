"""What recipients of a German licence get, notices left as they are, charges that end a licence."""

from __future__ import annotations

import pytest

from clauses import said, table

IN_GERMAN = "\n\nDas ist der Text der Regeln für alle, die es nutzen und mit dem Werk arbeiten."

CLAUSES = """
Wer von Ihnen eine Kopie erhält, muss auch diesen Lizenztext oder dessen Adresse bekommen.
=> include-license if distribute

Jeder Empfänger erhält eine Abschrift dieser Bedingungen.
=> include-license if distribute

Achten Sie darauf, dass alle Abnehmer zugleich diese Bedingungen bekommen.
=> include-license if distribute

Sorgen Sie dafür, dass der Empfänger ein Exemplar der Lizenz vorfindet.
=> include-license if distribute

Empfänger sind mit einer Kopie dieser Vereinbarung zu versehen.
=> include-license if distribute

Zu jeder Lieferung gehört der vollständige Text dieser Lizenz zum Paket.
=> include-license if distribute

Der Anwender darf das Werk weitergeben, sofern jeder Kopie ein Abdruck dieses Vertrags beigefügt
wird.
=> include-license if distribute

Den Lizenztext legst du jeder Kopie bei.
=> include-license if distribute

Mitzugeben ist ferner der Vermerk des Urhebers.
=> retain-notices if distribute

Sorgen Sie dafür, dass dieser Quellenvermerk mitgeliefert wird: „Star, Institut für Vögel“.
=> retain-notices if distribute

Urheber- und Markenhinweise im Werk lässt du unangetastet.
=> retain-notices if distribute

Wer Kopien abgibt, lässt den Urheberrechtsvermerk in jeder davon stehen.
=> retain-notices if distribute

Angaben zu Urhebern und Patenten dürfen weder verdeckt noch gelöscht werden.
=> retain-notices

Lizenzhinweise, Copyright-Zeilen und andere Vermerke rührst du nicht an.
=> retain-notices

Marken-, Urheber- und sonstige Vermerke in den Dateien sind weder zu verdecken noch zu entfernen.
=> retain-notices

Alle Kopien behalten diese Angabe: „Star, Institut für Vögel“.
=> retain-notices if distribute

Unterlizenzen vergeben oder deine Lizenz auf andere übertragen kannst du nicht.
=> sublicense

Weiterverkaufen dürfen Sie die Software nicht.
=> distribute

Unterlizenzen vergibst du nicht.
=> sublicense

Mit der ersten Behauptung Ihrerseits, das Werk verletze ein Patent, verlieren Sie Ihre Lizenz.
=> litigate

Die Patentlizenz erlischt, sollten Sie jemanden verklagen, weil das Werk ein Patent verletzt.
=> litigate

Erhebst du den Vorwurf, die Software verletze ein Patent, ist es mit der Lizenz sofort vorbei.
=> litigate

Wer einen Patentprozess wegen des Werks anstrengt, dessen Patentlizenz endet am selben Tag.
=> litigate

Verklagen Sie uns mit dem Vorwurf, das Modell verletze Ihre Rechte, fällt Ihre Lizenz weg.
=> litigate

Werden wir wegen Ihrer Nutzung in Anspruch genommen, so übernehmen Sie die Kosten der Abwehr.
=> indemnify

Nehmen Dritte den Anbieter in Anspruch, kann er von Ihnen Ersatz und Freistellung verlangen.
=> indemnify

Machen Dritte Ansprüche geltend, weil Sie das Werk verbreitet haben, so halten Sie uns schadlos.
=> indemnify

Für Ansprüche Dritter aus Ihrer Nutzung stehen Sie allein ein.
=> indemnify

Mit dem Download erhalten Sie diese Lizenz.

Nutzer erhalten diese Lizenz unentgeltlich.

Empfänger erhalten dieselben Rechte unter der Lizenz.

Jeder Empfänger bekommt automatisch eine Lizenz vom ursprünglichen Lizenzgeber.

Die Software nutzen Sie auf eigene Gefahr.

Eine Kopie der Lizenz finden Sie unter der oben genannten Adresse.

Änderungen kennzeichnen wir im Protokoll.

Mit der Software darfst du machen, was du willst, eine Garantie gibt es nicht.

Wir verteidigen Sie gegen den Vorwurf Dritter, die Software verletze ein Patent.

Der Lizenzgeber haftet nicht, wenn das Werk ein Patent verletzt.

Die Lizenz umfasst die Patente, die durch den Gebrauch der Software verletzt würden.

Behauptet ein Dritter, die Software verletze ein Patent, so kann der Anbieter sie ändern.

Wird eine Klage rechtskräftig abgewiesen, endet das Verfahren.

Für Schäden aus der Nutzung stehen wir nicht ein.
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_says(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_GERMAN) == rules
