"""Clauses of small vendors, as they are drafted in many trades, each with all that it says."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

WHOSE_FIGURES = spaced("""
Sites with more than 40,000 visits a month and apps with more than 3,000 daily active users need a
licence.
=> obtain-license if (visits gt 40000 month product or daily-active-users gt 3000 product)

If you ship more than 900 drones, you must pay us a royalty of £4 for each drone. The royalty in
clause 7.2 is not due for any year in which you have fewer than 11 employees.
=> pay-royalty if (devices gt 900 licensee and employees gteq 11 licensee)

Once you are over 700 devices you must also send us a return stating how many devices you shipped.
=> register if devices gt 700 licensee

A licensee whose annual income exceeds thirty million Kenya Shillings (KES 30,000,000) must
register.
=> register if revenue gt 30000000 KES year licensee

A firm whose annual revenue exceeds 2 million Romanian lei must obtain a licence.
=> obtain-license if revenue gt 2000000 RON year licensee
""")

FORBIDDEN_BELOW_A_STOP = spaced("""
The following acts are prohibited.
| (1) Redistribution of the model.
| (2) Reverse engineering of the model.
=> distribute
=> reverse-engineer

The following uses of this model are strictly forbidden.
| 1. Use in weapons.
| 2. Use for the surveillance of individuals.
=> restricted-use

The following is not permitted.
| - Selling the model
| - Use in weapons
=> distribute
=> restricted-use

Folgende Handlungen sind untersagt.
| 1. Weiterverbreitung des Modells.
| 2. Reverse Engineering des Modells.
=> distribute
=> reverse-engineer

Untersagt sind folgende Nutzungen.
| 1. Einsatz in Waffen
| 2. Überwachung von Personen
=> restricted-use

| Diese Lizenz gilt für das Modell und die Gewichte.
|
| **Was geht gar nicht?**
| Überwachung, Waffen, Militär.
=> restricted-use
""")

IN_ENGLISH = spaced("""
You may not put the model behind a web page or an API on which other people draw.
=> host-as-service

You may not make the weights accessible to third parties as a stand-alone service or API.
=> host-as-service

Providing a service in which an unspecified number of people can have texts read aloud by this model
requires our prior permission.
=> obtain-license if hosted-service

You must make reasonable efforts to bring your devices onto the most recent version of the model.
=> use-latest-version

The User shall use the Model in conformity with this article.
=> follow-acceptable-use

You agree to follow the Usage Standards of the Foundation.
=> follow-acceptable-use

You shall not use the Model in the ways listed in Annex B.
=> follow-acceptable-use

Your rights end if you break these terms. Then delete the weights, including those in your backups.
=> delete-on-termination if terminated

You may not train out the refusal behaviour which the model has.
=> remove-safeguards

The Licensee shall not extract training documents from the Model.
=> reverse-engineer

When you pass the model on, keep the file LICENSE next to the weights.
=> include-license if distribute

A LoRA trained on it has to be under this same license.
=> share-alike

This Agreement confers no right to use the signs "Otter" or "Otter Bay".
=> use-trademark

You shall comply with the Data Protection Act and all other applicable laws.
=> comply-with-law
""")

IN_GERMAN = spaced("""
Beschäftigt der Lizenznehmer mehr als 80 Arbeitnehmer, so ist die gewerbliche Nutzung nur auf der
Grundlage eines gesonderten, schriftlich abzuschließenden Lizenzvertrags gestattet.
=> obtain-license if (employees gt 80 licensee and commercial)

Läuft die Software auf mehr als 30 Geräten, ist vorab eine Volumenlizenz bei uns einzuholen.
=> obtain-license if devices gt 30 licensee

Beträgt das insgesamt eingeworbene Kapital mehr als 3 Millionen Franken, ist eine Lizenz
erforderlich.
=> obtain-license if funding gt 3000000 CHF licensee

| | Stufe | Umsatz | Bedingung |
| | --- | --- | --- |
| | A | Umsatz unter CHF 4 Mio. und eingeworbenes Kapital unter CHF 7 Mio. | freie Nutzung |
| | B | Umsatz ab CHF 4 Mio. oder eingeworbenes Kapital ab CHF 7 Mio. | Kauf eines Abonnements |
=> obtain-license if (revenue gteq 4000000 CHF licensee or funding gteq 7000000 CHF licensee)

Bei jeder Weitergabe hat der Lizenznehmer
| a) dem Empfänger ein Exemplar dieser Lizenz zu überlassen,
| b) bei abgeleiteten Modellen anzugeben, dass und wie sie verändert wurden.
=> include-license if distribute
=> state-changes if (distribute and modify)

Von jeder Veröffentlichung ist dem Institut ein Belegexemplar zu senden.
=> register if publish-research

Vor dem Herunterladen ist das Formular mit Name und Einrichtung auszufüllen.
=> register

Abgeleitete Modelle dürfen nicht denselben Namen tragen wie das Original.
=> name-derivative if (modify and distribute)

Bei der Weitergabe ist der Name des Modells zu nennen.
=> display-attribution if distribute
""")


@pytest.mark.parametrize(
    ("clause", "rules"), [*WHOSE_FIGURES, *FORBIDDEN_BELOW_A_STOP, *IN_ENGLISH, *IN_GERMAN]
)
def test_nothing_else_is_said(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


REPORTED = spaced("""
Bei jeder Weitergabe hat der Lizenznehmer
| a) dem Empfänger ein Exemplar dieser Lizenz zu überlassen,
| b) den Blumen Wasser zu geben.
=> ? den Blumen Wasser zu geben.
=> include-license if distribute
""")


@pytest.mark.parametrize(("clause", "rules"), REPORTED)
def test_an_item_that_asks_for_what_no_rule_is_of_is_reported(
    clause: str, rules: list[str]
) -> None:
    assert sorted(answered(clause)) == rules


FREE_OF_IT = spaced("""
The following steps are explained below.
| 1. Installation.
| 2. Configuration.

Run the demo. Then open the page in your browser.

Der Lizenznehmer hat das Recht,
| a) das Modell zu nutzen,
| b) den Blumen Wasser zu geben.
""")


@pytest.mark.parametrize(("clause", "rules"), FREE_OF_IT)
def test_what_only_sounds_like_it_says_nothing(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


FEES_BEYOND = spaced("""
A fee of $3 per unit is due for each unit above 8,000.
=> pay-royalty if devices gt 8000 licensee

You must pay £2 for every robot beyond the first 300.
=> pay-royalty if devices gt 300 licensee

For devices beyond 300, there is a fee of $2 each.
=> pay-royalty if devices gt 300 licensee

Bis 700 Geräte zahlen Sie nichts, darüber 3 Euro je Gerät.
=> pay-royalty if devices gt 700 licensee

Bis zu 700 Geräte sind kostenlos; darüber hinaus fallen 3 Euro je Gerät an.
=> pay-royalty if devices gt 700 licensee

前2万台设备免费，超出部分每台收取3元授权费。
=> pay-royalty if devices gt 20000 licensee

3000台以内免费，超出部分每台收取3元。
=> pay-royalty if devices gt 3000 licensee
""")


@pytest.mark.parametrize(("clause", "rules"), FEES_BEYOND)
def test_a_fee_for_each_one_beyond_a_number_hangs_on_that_number(
    clause: str, rules: list[str]
) -> None:
    assert answered(clause) == rules


LISTS_AND_SUBJECTS = spaced("""
"Large Firm" means one whose group has 70 or more employees, and a Large Firm may try the Models for
30 days. It may not otherwise use them until it has signed an agreement with us.
=> obtain-license if employees gteq 70 licensee-and-affiliates

Firms with 70 or more employees may try the Models for 30 days. They may not use them otherwise
without a licence.
=> obtain-license if employees gteq 70 licensee

Eine Bezahllizenz brauchst du, sobald für dein Spiel, in dem das Modell steckt, eines von beiden
zutrifft:
| * Es macht mehr als 3.000 Euro Umsatz im Monat, oder
| * es läuft auf mehr als 4.000 Geräten.
=> obtain-license if (revenue gt 3000 EUR month product or devices gt 4000 product)

将模型用于商业用途，且同时符合下列各项条件的，您应当在使用前提交《模型商用登记表》；登记表送达后即可免费商用，无需等待批复：
| （1）您的日均活跃用户数（DAU）合计低于30万；
| （2）您不是云服务提供商。
=> register if (commercial and daily-active-users lt 300000 licensee and not cloud-provider)
""")


@pytest.mark.parametrize(("clause", "rules"), LISTS_AND_SUBJECTS)
def test_whom_and_which_list_a_sentence_is_about(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
