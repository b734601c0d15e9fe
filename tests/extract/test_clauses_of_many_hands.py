"""Clauses as many hands draft them, each of known meaning: what a grant hangs on, what opens it."""

from __future__ import annotations

import pytest

from clauses import answered, table

WHAT_A_GRANT_HANGS_ON = """
Use of the Model is conditional upon your having fewer than 100 employees.
=> obtain-license if employees gteq 100 licensee

Eligibility is contingent upon annual revenue below $1 million.
=> obtain-license if revenue gteq 1000000 USD year licensee

The license granted here is contingent on Licensee having at most 100 employees.
=> obtain-license if employees gt 100 licensee

This license is subject to the condition that you have fewer than 100 employees.
=> obtain-license if employees gteq 100 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(WHAT_A_GRANT_HANGS_ON))
def test_what_a_grant_hangs_on(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


GERMAN_OPENINGS = (
    "Im Übrigen: Die kommerzielle Nutzung ist",
    "Abs. 2: Die kommerzielle Nutzung ist",
    "Absatz 2: Die kommerzielle Nutzung ist",
    "Ausdrücklich gilt: Die kommerzielle Nutzung ist",
    "Die kommerzielle Nutzung ist jedoch",
    "Die kommerzielle Nutzung ist daher",
)


@pytest.mark.parametrize("opening", GERMAN_OPENINGS)
def test_what_opens_a_sentence_in_german(opening: str) -> None:
    assert answered(f"{opening} nur Unternehmen mit weniger als 50 Mitarbeitern gestattet.") == [
        "obtain-license if (commercial and employees gteq 50 licensee)"
    ]


FROM_THEN_ON = """
You may no longer use the Model commercially once you have 50 or more employees.
=> obtain-license if (employees gteq 50 licensee and commercial)

Once you have 50 or more employees, you may no longer use the Model.
=> obtain-license if employees gteq 50 licensee

Once you have 50 or more employees, commercial use is no longer allowed.
=> obtain-license if (employees gteq 50 licensee and commercial)

Once you have 50 or more employees, you are no longer allowed to use the Model commercially.
=> obtain-license if (employees gteq 50 licensee and commercial)

Once you have 50 or more employees, you can't use the Model commercially any more.
=> obtain-license if (employees gteq 50 licensee and commercial)

A visible "Made with Heron" label is required once you have 50 or more employees.
=> display-attribution if employees gteq 50 licensee

If you have 50 or more employees, then attribution to Heron in the user interface is mandatory.
=> display-attribution if employees gteq 50 licensee

You shall show the Heron name conspicuously to end users.
=> display-attribution if product

Where your annual revenue exceeds $5 million, registration on our website is required.
=> register if revenue gt 5000000 USD year licensee

Für Unternehmen mit mehr als 250 Mitarbeitern ist eine Nennung von Reiher in der App Pflicht.
=> display-attribution if employees gt 250 licensee

Übersteigt Ihr Jahresumsatz 5 Mio. Euro, so erlischt diese Lizenz.
=> obtain-license if revenue gt 5000000 EUR year licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(FROM_THEN_ON))
def test_what_holds_from_a_figure_on(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


FRENCH_BANS_IN_A_CASE = """
Dès que vous employez 50 salariés ou plus, vous ne pouvez pas redistribuer le modèle.
=> distribute if employees gteq 50 licensee

Si vous employez plus de 50 salariés, vous ne devez pas proposer le modèle sous forme de service
hébergé.
=> host-as-service if employees gt 50 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(FRENCH_BANS_IN_A_CASE))
def test_what_may_not_be_done_in_a_case_in_french(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


NO_WAY_ROUND = """
Any entity whose revenue in the prior fiscal year was at least $4,800,000 cannot use the Model
commercially under this License. There is no paid alternative at this moment.
=> commercial-use if revenue gteq 4800000 USD year licensee preceding

Companies with more than 50 employees may not use the Model commercially, and there are no
exceptions.
=> commercial-use if employees gt 50 licensee

Unternehmen mit mehr als 50 Mitarbeitern ist jede gewerbliche Verwendung verboten. Ausnahmen werden
nicht erteilt.
=> commercial-use if employees gt 50 licensee

Unternehmen mit mehr als 50 Mitarbeitern dürfen das Modell nicht kommerziell nutzen; Ausnahmen gibt
es nicht.
=> commercial-use if employees gt 50 licensee

月活超过100万的平台禁止商用本模型。我们不提供任何商业授权。
=> commercial-use if monthly-active-users gt 1000000 product

员工超过500人的企业不得将本模型用于商业目的，本协议不设例外。
=> commercial-use if employees gt 500 licensee

年商20億円を超える企業による商用利用を禁止します。例外はありません。
=> commercial-use if revenue gt 2000000000 JPY year licensee

Companies with more than 50 employees must obtain a license for commercial use. There are no
exceptions.
=> obtain-license if (employees gt 50 licensee and commercial)

Companies with more than 50 employees may not use the Model commercially.
=> obtain-license if (employees gt 50 licensee and commercial)
"""


@pytest.mark.parametrize(("clause", "expected"), table(NO_WAY_ROUND))
def test_a_ban_to_which_there_is_no_way_round(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


ACTS_OF_THE_SMALL = """
Sie dürfen das Modell hosten, sofern Sie weniger als 30 Mitarbeiter haben.
=> obtain-license if (hosted-service and employees gteq 30 licensee)

Sie dürfen das Modell weitergeben, solange Sie höchstens 30 Mitarbeiter haben.
=> obtain-license if employees gt 30 licensee

Sie dürfen das Modell weitergeben, sofern Sie uns nennen.
=> display-attribution if distribute

従業員が30名以下の企業は、本モデルをホスティングサービスとして提供することができます。
=> obtain-license if (hosted-service and employees gt 30 licensee)

従業員が30名以下であれば、本モデルを再配布できます。
=> obtain-license if (distribute and employees gt 30 licensee)

员工不超过30人的企业可以将本模型作为托管服务提供。
=> obtain-license if (hosted-service and employees gt 30 licensee)

年收入100万元以下的企业可以再分发本模型。
=> obtain-license if (distribute and revenue gt 1000000 CNY year licensee)

您可以分发本模型，只要员工不超过30人。
=> obtain-license if (distribute and employees gt 30 licensee)
"""


@pytest.mark.parametrize(("clause", "expected"), table(ACTS_OF_THE_SMALL))
def test_an_act_that_only_the_small_may_do(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


OTHER_FRAMES = """
Does your company bring in over $3 million a year? Then the free tier isn't for you. Drop us a line
at hello@otter.example and we will set you up with a paid plan before you ship anything.
=> obtain-license if revenue gt 3000000 USD year licensee

Licensees with a headcount of 250 or more shall, once every calendar year, notify the University of
the products in which the Software is used.
=> register if employees gteq 250 licensee

You can do what you like with this checkpoint except: if your company made more than 1,000,000 USD
last year, ask me before you use it.
=> obtain-license if revenue gt 1000000 USD year licensee preceding

Licensee must give notice to the Licensor within 30 days, whenever (a) the number of end users of
Licensee's application crosses 10 lakh, or (b) Licensee's annual revenue crosses INR 25 crore.
=> register if (users gt 1000000 product or revenue gt 250000000 INR year licensee)

Free for everyone who earns less than 100k EUR a year with their product. If your product earns that
much or more, pay me 3 % of what it earns each year, please.
=> pay-royalty if revenue gteq 100000 EUR year product

You may use it free of charge if you have up to 20 employees. If you have more, you must pay a fee.
=> pay-royalty if employees gt 20 licensee

Annual revenue of $1,000,000 or more but under $10,000,000: a fee of $5,000 a year.
=> pay-royalty if (revenue gteq 1000000 USD year licensee and revenue lt 10000000 USD year licensee)

The Licensor reserves all rights in respect of any entity whose valuation exceeds $1 billion.
=> obtain-license if valuation gt 1000000000 USD licensee

This Licence shall confer no right on entities with more than 500 employees.
=> obtain-license if employees gt 500 licensee

A company worth more than ten billion dollars must get my OK in writing first.
=> obtain-license if valuation gt 10000000000 USD licensee

The Company permits the commercial use of the Model to any person whose turnover is upto Rs.
50,00,00,000. Any person having turnover exceeding the aforesaid limit shall obtain prior written
permission.
=> obtain-license if revenue gt 500000000 INR licensee

Two conditions must both be met before any payment is due: (1) the Licensee employs more than 25
persons, and (2) the revenue passes 100,000 euros in a calendar year.
=> pay-royalty if (employees gt 25 licensee and revenue gt 100000 EUR year licensee)

Mehr als 5 Leute in der Firma? Dann bitte Pro kaufen.
=> obtain-license if employees gt 5 licensee

Nicht lizenzberechtigt sind Unternehmen mit mehr als 50 Mitarbeitern; für sie gilt ausschließlich
der Enterprise-Vertrag.
=> obtain-license if employees gt 50 licensee

Lizenznehmern mit mehr als 50 Millionen monatlich aktiven Nutzern ist es nicht gestattet, Ausgaben
des Modells zum Training anderer Sprachmodelle zu verwenden.
=> train-other-models if monthly-active-users gt 50000000 licensee

Anbieter mit mehr als 50.000 Nutzern haben zu Beginn jeder Unterhaltung darauf hinzuweisen, dass der
Nutzer mit einer KI spricht.
=> disclose-ai-generated if users gt 50000 licensee

Haben Sie Wagniskapital von zusammen mindestens 3 Millionen Euro eingesammelt, ist die
Community-Ausgabe nichts für Sie.
=> obtain-license if funding gteq 3000000 EUR licensee

年收入、估值、融资额三者之一超过5亿美元的企业，须另行取得授权。
=> obtain-license if (revenue gt 500000000 USD year licensee or valuation gt 500000000 USD licensee
or funding gt 500000000 USD licensee)

收入、估值任何一项不低于1亿元的企业须取得授权。
=> obtain-license if (revenue gteq 100000000 CNY licensee or valuation gteq 100000000 CNY licensee)

累计融资额与年营业收入，二者以较高者计，超过1000万美元的公司，应取得商业许可。
=> obtain-license if (funding gt 10000000 USD licensee or revenue gt 10000000 USD year licensee)
"""


@pytest.mark.parametrize(("clause", "expected"), table(OTHER_FRAMES))
def test_a_known_clause_in_another_frame(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


NUMBERS_ASKED_FOR = """
How many employees do you have? 500 or more? Then you need a license.
=> obtain-license if employees gteq 500 licensee

Wie viele Mitarbeiter haben Sie? Mehr als 50? Dann brauchen Sie eine Lizenz.
=> obtain-license if employees gt 50 licensee

従業員は何名ですか？100名以上？その場合はライセンスが必要です。
=> obtain-license if employees gteq 100 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(NUMBERS_ASKED_FOR))
def test_a_number_counts_what_the_question_before_names(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


OWED_AND_TOLD = """
If your revenue exceeds 1 million dollars, 5% (five percent) of the revenue in excess is due to the
Licensor each quarter.
=> pay-royalty if revenue gt 1000000 USD licensee

We waive the fee of €290 per month for teams that earn no more than €25,000 per month.
=> pay-royalty if revenue gt 25000 EUR month licensee

In case the user has deployed the Model in more than 200 devices, he shall inform the number of
devices to Licensor every quarter through email ops@otter.example. In case of more than 2,000
devices, prior license is to be taken from Licensor.
=> register if devices gt 200 licensee
=> obtain-license if devices gt 2000 licensee

Where Customer's subscribers become more numerous than 40,000, Customer shall notify Otter.
=> register if users gt 40000 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(OWED_AND_TOLD))
def test_what_is_owed_and_told_beyond_a_figure(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


SEEMS_TO_ASK = """
If you have any questions, please contact us before you use it.

Nummer der Nutzer über 100: Lizenz erforderlich.
=> obtain-license if users gt 100 product
"""


@pytest.mark.parametrize(("clause", "expected"), table(SEEMS_TO_ASK))
def test_what_but_looks_like_such_a_frame(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
