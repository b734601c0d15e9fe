"""German as vendors draft it: steps, places in a row, editions that are bought, who is bound."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
Mit "Sie" ist die Firma gemeint.

"Sie" bezeichnet die Firma, die diese Lizenz annimmt, einschließlich aller verbundenen Unternehmen.
Liegt Ihr Jahresumsatz über 3 Mio. Euro, brauchen Sie eine eigene Lizenz.
=> obtain-license if revenue gt 3000000 EUR year licensee-and-affiliates

Im Sinne dieses Vertrags ist „Kunde“ die Firma, die das Werk einsetzt, nebst verbundenen
Unternehmen. Der Kunde hat eine Lizenz zu erwerben, wenn er mehr als 80 Mitarbeiter beschäftigt.
=> obtain-license if employees gt 80 licensee-and-affiliates

| Stufe | Nutzer | Preis |
| |---|---|---|
| | Klein | bis 12 | kostenlos |
| | Mittel | 13 bis 90 | 30 € / Monat |
| | Groß | über 90 | auf Anfrage |
=> obtain-license if users gt 90 product
=> pay-royalty if (users gteq 13 product and users lteq 90 product)

- Mittelstand (Jahresumsatz über 200.000 € bis 4 Mio. €): 190 € pro Jahr
=> pay-royalty if (revenue gt 200000 EUR year licensee and revenue lteq 4000000 EUR year licensee)

Unternehmen mit 40 bis unter 300 Beschäftigten haben eine Lizenz zu erwerben.
=> obtain-license if (employees gteq 40 licensee and employees lt 300 licensee)

Überschreitet die Zahl der monatlich aktiven Nutzer im Monat vor der Veröffentlichung der Version
90 Millionen, so ist eine Lizenz zu beantragen.
=> obtain-license if monthly-active-users gt 90000000 product release-date

Sobald Ihr Produkt 9.000 Installationen überschreitet, sind Sie verpflichtet, uns dies innerhalb
eines Monats anzuzeigen.
=> register if devices gt 9000 product

Ab dem elften aktiven Nutzer ist eine kostenpflichtige Lizenz notwendig.
=> obtain-license if users gteq 11 product

Beim 700. Nutzer müssen Sie sich bei uns melden.
=> register if users gteq 700 product

1. Nutzer dürfen die Software nicht verkaufen.
=> distribute

Für bis zu 3 Arbeitsplätze kostenlos. Für jeden weiteren Arbeitsplatz ist eine Lizenz zu erwerben.
=> obtain-license if devices gt 3 licensee

Firmen mit sieben oder mehr Entwicklern benötigen die Pro-Version.
=> obtain-license if employees gteq 7 licensee

Bis zu 3 Mio. Euro Umsatz im Jahr ist der Einsatz gratis. Liegen Sie darüber, brauchen Sie ein
kostenpflichtiges Abonnement.
=> obtain-license if revenue gt 3000000 EUR year licensee

Die Lizenz erstreckt sich auf eine maximale Anzahl von 200 gleichzeitigen Benutzern. Bei
Überschreitung ist unverzüglich nachzulizenzieren.
=> obtain-license if users gt 200 product

Erreicht Ihr Dienst in einem beliebigen Monat mehr als 2 Mio. aktive Nutzer, ist eine Lizenz
einzuholen.
=> obtain-license if monthly-active-users gt 2000000 product

Ist Ihr Unternehmen mit mehr als 6 Mio. Euro bewertet, brauchen Sie eine Lizenz.
=> obtain-license if valuation gt 6000000 EUR licensee

Eine Nutzung durch Wettbewerber sowie durch Unternehmen mit mehr als einer Milliarde Euro
Marktkapitalisierung ist ohne unsere vorherige schriftliche Zustimmung nicht gestattet.
=> obtain-license if (licensor-competitor or valuation gt 1000000000 EUR licensee)

Unternehmen bedürfen einer kostenpflichtigen Lizenz. Privatpersonen nutzen die Software frei.
=> obtain-license if company

## Wann brauche ich eine Lizenz?
| Wenn Ihr Unternehmen mehr als 1 Mio. € Jahresumsatz oder mehr als 10 Beschäftigte hat.
=> obtain-license if (revenue gt 1000000 EUR year licensee or employees gt 10 licensee)

"Sie dürfen den Namen von Otter nur nennen, um Ihren Dienst zu beschreiben. Jede andere
Markennutzung bedarf unserer vorherigen schriftlichen Zustimmung."
=> use-trademark

Für alle anderen Otter-basierten Hosting-Dienste müssen Sie eine Lizenz erwerben.
=> obtain-license if hosted-service

Wenn Sie etwas Problematisches finden, melden Sie es uns bitte.

Für die gewerbliche Nutzung ist eine Lizenz zu erwerben; hiervon ausgenommen sind Freiberufler.
=> obtain-license if commercial
=> ? Für die gewerbliche Nutzung ist eine Lizenz zu erwerben; hiervon ausgenommen sind Freiberufler.

Mit Ausnahme der nachfolgend genannten Fälle ist die Weitergabe der Gewichte untersagt.
=> ? Mit Ausnahme der nachfolgend genannten Fälle ist die Weitergabe der Gewichte untersagt.

Die Software darf nicht verkauft werden, soweit nicht die Lizenzgeberin dem zuvor zugestimmt hat.
=> obtain-license if distribute

Wer das Werkzeug beruflich nutzt, muss einen Lizenzschlüssel kaufen.
=> obtain-license if commercial

Sobald Sie Geld damit verdienen, brauchen Sie unsere Erlaubnis.
=> obtain-license if commercial

Die Lizenz wird nur für private Nutzung erteilt; gewerbliche Interessenten wenden sich bitte an
post@otter.example.
=> obtain-license if commercial

Kommerzielle Nutzungen sind lizenzpflichtig.
=> obtain-license if commercial

Die Gewichte dürfen zu keinem anderen Zweck als zu wissenschaftlicher Forschung verwendet werden.
=> commercial-use

Die Ausgaben dürfen frei verwendet werden, nicht aber zum Training anderer Modelle.
=> train-other-models

Der Dienst im Rahmen entgeltlicher Leistungen ist nur Inhabern einer Gewerbelizenz gestattet.
=> obtain-license

Firmen mit höchstens drei Angestellten können die Software auch gewerblich kostenfrei nutzen; für
alle übrigen gewerblichen Nutzungen fällt eine Gebühr an.
=> pay-royalty if (employees gt 3 licensee and commercial)

Die Software ist für private Zwecke frei. Alles andere: bitte vorher fragen.
=> ? Alles andere: bitte vorher fragen.
=> obtain-license

Der Lizenznehmer stellt die Lizenzgeberin von sämtlichen Ansprüchen frei, die Dritte erheben.
=> indemnify

Die Lizenzgeberin stellt den Lizenznehmer von Ansprüchen Dritter frei.

Der Lizenznehmer berichtet der Lizenzgeberin jährlich über die Umsätze und führt 4 % als
Lizenzgebühr ab.
=> pay-royalty
=> register

Beim Verbreiten ist eine Kopie dieser Lizenz mitzuliefern, auch dann, wenn das Modell als Teil eines
Produkts verbreitet wird.
=> include-license if distribute

Eine gut lesbare Nennung der Entwickler im Impressum ist Pflicht.
=> display-attribution if product

Sofern das Modell in ein Produkt eingebettet wird, ist auf der Website auf die Verwendung des
Modells hinzuweisen.
=> display-attribution if product

Die Nutzung ist der Lizenzgeberin per E-Mail an lizenz@otter.example mitzuteilen.
=> register

Wer das Werk weiterverteilt, legt diese Lizenz bei und lässt alle Hinweise auf Urheber unangetastet.
=> include-license if distribute
=> retain-notices if distribute

Der Nutzer hat jährlich bis zum 31. März über seine Umsätze Rechnung zu legen.
=> register

Für die Einhaltung der einschlägigen Ausfuhrvorschriften ist allein der Lizenznehmer verantwortlich.
=> comply-with-law

Mit der Weitergabe geht die Verpflichtung einher, den Quelltext offenzulegen.
=> disclose-source if distribute

Arbeiten, in denen mit Otter erzielte Ergebnisse gezeigt werden, haben auf das Paper zu verweisen.
=> display-attribution if publish-research

Dem Lizenznehmer ist es verwehrt, bei der Weitergabe zusätzliche Bedingungen aufzuerlegen.
=> add-restrictions if distribute

Das Entfernen des Wasserzeichens aus erzeugten Bildern stellt eine Verletzung dieser Lizenz dar.
=> remove-safeguards

Wer Otter nutzt, darf damit keine Waffen entwickeln und keine Minderjährigen gefährden.
=> restricted-use

Sie versichern, Otter nicht zur Verbreitung von Falschinformationen zu gebrauchen.
=> restricted-use

Von einer Nutzung für Zwecke der Strafverfolgung ist abzusehen.
=> restricted-use

Gesichtserkennung, Social Scoring und verdeckte Überwachung sind tabu.
=> restricted-use

Das Modell ist nicht für rechtliche, medizinische oder finanzielle Beratung zu verwenden.
=> restricted-use

Die Urheberhinweise sind vom Nutzer nicht zu entfernen und nicht zu verändern.
=> retain-notices

Der Nutzer ist nicht verpflichtet, seine Änderungen offenzulegen.

Ein entgeltlicher Vertrieb der Software findet nicht statt.
=> distribute if commercial

Der Lizenznehmer verpflichtet sich, keine Produkte anzubieten, die mit denen des Lizenzgebers im
Wettbewerb stehen.
=> restricted-use

Übersteigt die Zahl der Besuche Ihrer gewerblichen Dienste 2 Millionen im Monat, müssen Sie eine
Lizenz erwerben.
=> obtain-license if (commercial and visits gt 2000000 month product)

„Organisation“ bezeichnet den Rechtsträger, der das Werk nutzt, einschließlich aller verbundenen
Unternehmen. Organisationen mit 30 oder mehr Beschäftigten brauchen eine Lizenz.
=> obtain-license if employees gteq 30 licensee-and-affiliates

Sie müssen diesen Lizenztext und einen Urheberrechtsvermerk in alle Kopien der Software aufnehmen.
=> include-license if distribute
=> retain-notices if distribute
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_a_clause_says(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == expected


def test_what_the_licence_does_not_ask_for_is_no_duty() -> None:
    clause = "Sie verlangt weder eine Registrierung beim Lizenzgeber noch eine Zahlung."
    assert answered(clause) == []
