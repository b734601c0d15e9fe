"""What stands around a clause and changes nothing of it: the same rules, with and without.

The meaning of each clause is known; every set of idle words is put around every clause.
"""

from __future__ import annotations

import pytest

from clauses import answered

CLAUSES = {
    "If your annual revenue exceeds $3 million, you must obtain a commercial license.": [
        "obtain-license if revenue gt 3000000 USD year licensee"
    ],
    "Companies with more than 400 employees must request a license from Otter.": [
        "obtain-license if employees gt 400 licensee"
    ],
    'If your product has more than 2 million monthly active users, you must display "Otter" on its '
    "user interface.": ["display-attribution if monthly-active-users gt 2000000 product"],
    "You may use the Model free of charge provided that your annual revenue does not exceed "
    "$700,000.": ["obtain-license if revenue gt 700000 USD year licensee"],
    "You may use the Model commercially if you have fewer than 60 employees.": [
        "obtain-license if (commercial and employees gteq 60 licensee)"
    ],
}
OPENINGS = (
    "Notwithstanding Section 2,",
    "Save as set out in Schedule 1,",
    "Other than as expressly permitted in Section 2,",
    "Unless Otter expressly agrees otherwise,",
    "Whether or not the Model is modified,",
    "Regardless of how you obtained the Model,",
    "No matter where you are,",
    "Irrespective of what you use it for,",
    "Subject to the terms and conditions of this Agreement,",
)
CLOSINGS = (
    ", regardless of where the Model is hosted",
    ", including any modified version of the Model",
    ", it being understood that nothing is due for evaluation",
    ", in each case as set out in Schedule 1",
)


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(("clause", "expected"), CLAUSES.items())
def test_an_opening_that_changes_nothing(opening: str, clause: str, expected: list[str]) -> None:
    assert answered(f"{opening} {clause[0].lower()}{clause[1:]}") == expected


@pytest.mark.parametrize("closing", CLOSINGS)
@pytest.mark.parametrize(("clause", "expected"), CLAUSES.items())
def test_a_closing_that_changes_nothing(closing: str, clause: str, expected: list[str]) -> None:
    assert answered(f"{clause[:-1]}{closing}.") == expected


AND_A_CASE = {
    "Subject to the terms of this Agreement and provided that Licensee employs no more than 80 "
    "people, Licensee may use the Model commercially.": [
        "obtain-license if (commercial and employees gt 80 licensee)"
    ],
    "Notwithstanding the foregoing and if your revenue exceeds $6 million, you must obtain a "
    "license.": ["obtain-license if revenue gt 6000000 USD licensee"],
    "Subject to the terms of this Agreement and your annual revenue not exceeding $4 million, you "
    "may use the Model.": ["obtain-license if revenue gt 4000000 USD year licensee"],
    "Licensee may, subject to Section 3 and if its revenue is below $2 million, distribute the "
    "Model.": ["obtain-license if (distribute and revenue gteq 2000000 USD licensee)"],
    "You may, in your discretion, use the Model commercially if you have less than 80 employees.": [
        "obtain-license if (commercial and employees gteq 80 licensee)"
    ],
    "Der Lizenznehmer darf, vorbehaltlich Ziffer 3 und sofern sein Jahresumsatz 4 Millionen Euro "
    "nicht übersteigt, das Modell nutzen.": [
        "obtain-license if revenue gt 4000000 EUR year licensee"
    ],
    "Der Lizenznehmer darf das Modell, vorbehaltlich der Ziffer 3 und solange er nicht mehr als 80 "
    "Mitarbeiter hat, kommerziell nutzen.": [
        "obtain-license if (commercial and employees gt 80 licensee)"
    ],
}


@pytest.mark.parametrize(("clause", "expected"), AND_A_CASE.items())
def test_idle_words_may_end_with_a_case(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


QUESTIONS = {
    "Regardless of how you got it, firms with more than 70 employees, or with more than $2 million "
    "of revenue, must obtain a license.": [
        "obtain-license if (employees gt 70 licensee or revenue gt 2000000 USD licensee)"
    ],
    "Whether you are a company, a school, or a team of fewer than 7 people, you must keep the "
    "notices.": ["retain-notices if distribute"],
    "No matter whether you have 7 or 7,000 employees, you must obtain a license.": [
        "obtain-license"
    ],
    "Gleichgültig, wie Sie das Modell nutzen, müssen Unternehmen mit mehr als 70 Mitarbeitern eine "
    "Lizenz erwerben.": ["obtain-license if employees gt 70 licensee"],
    "无论以何种方式使用本模型，年收入超过300万美元的企业须取得授权。": [
        "obtain-license if revenue gt 3000000 USD year licensee"
    ],
    "不论以何种形式使用，员工人数不超过70人的企业可以免费将本模型用于商业用途。": [
        "obtain-license if (commercial and employees gt 70 licensee)"
    ],
    "无论是个人、学校还是年收入低于300万美元的企业，均须保留版权声明。": [
        "retain-notices if distribute"
    ],
    "在适用法律允许的最大范围内，如果您的年收入超过300万美元，您必须取得商业许可。": [
        "obtain-license if revenue gt 3000000 USD year licensee"
    ],
    "任何拥有超过700名员工的组织均须向许可方申请授权，包括任何修改后的版本。": [
        "obtain-license if employees gt 700 licensee"
    ],
    "如果您的年收入超过300万美元，您必须取得商业许可，并承担相应费用。": [
        "obtain-license if revenue gt 3000000 USD year licensee"
    ],
}


@pytest.mark.parametrize(("clause", "expected"), QUESTIONS.items())
def test_an_indirect_question_ends_at_its_comma(clause: str, expected: list[str]) -> None:
    """What stands behind it is a condition, what stands in it is none."""
    assert answered(clause) == expected


KINDS = {
    "The model may be used commercially by any natural or legal person with fewer than 3 million "
    "monthly active users.": [
        "obtain-license if (commercial and monthly-active-users gteq 3000000 licensee)"
    ],
    "The model may be used commercially by any individual or entity with fewer than 3 million "
    "monthly active users.": [
        "obtain-license if (commercial and monthly-active-users gteq 3000000 licensee)"
    ],
    "Any organization or individual with more than 3 million monthly active users must display "
    '"Otter Inside".': ["display-attribution if monthly-active-users gt 3000000 licensee"],
    "The model may be used commercially by any public or private company with revenue below $3 "
    "million.": ["obtain-license if (commercial and revenue gteq 3000000 USD licensee)"],
    "For commercial use, entities with more than 700 employees must request a license.": [
        "obtain-license if (employees gt 700 licensee and commercial)"
    ],
    "Gewerbliche Nutzer und Unternehmen mit mehr als 700 Mitarbeitern müssen eine Lizenz "
    "erwerben.": ["obtain-license if (commercial or employees gt 700 licensee)"],
    "Entities whose turnover exceeded CHF 3 million in any of the three preceding financial years "
    "must obtain a licence.": ["obtain-license if revenue gt 3000000 CHF year licensee preceding"],
    "Die Nutzung ist ausschließlich Firmen mit einem Jahresumsatz unter 3 Millionen Euro erlaubt "
    "(siehe Ziffer 5).": ["obtain-license if revenue gteq 3000000 EUR year licensee"],
}


@pytest.mark.parametrize(("clause", "expected"), KINDS.items())
def test_two_words_for_one_kind_of_licensee(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


BANS = {
    "You must not use outputs to train other models; or distribute the Model unless you display "
    "our name.": ["display-attribution if (distribute or product)", "train-other-models"],
    "You agree: (i) not to use any outputs to train other models; and (ii) not to distribute the "
    "Model unless you reproduce the above copyright notice.": [
        "retain-notices if distribute",
        "train-other-models",
    ],
    "You may not reverse engineer the Model, and you may not redistribute it without keeping "
    "this notice.": ["retain-notices if distribute", "reverse-engineer"],
    "You must not sell the model and you must not host it for others unless you have a licence "
    "from us.": ["obtain-license if (distribute or hosted-service)"],
    "Use of the Models is limited to use with the Otter framework.": [
        "? Use of the Models is limited to use with the Otter framework."
    ],
}


@pytest.mark.parametrize(("clause", "expected"), BANS.items())
def test_what_lifts_the_last_ban_leaves_those_before(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


DATES = {
    "2026년 1월 1일부터, 연간 매출이 30억 원을 초과하는 경우 상업용 라이선스를 취득해야 합니다.": [
        "obtain-license if revenue gt 3000000000 KRW year licensee"
    ],
    "Ob verändert oder nicht, Produkte mit mehr als 3 Millionen monatlich aktiven Nutzern müssen "
    'den Hinweis "Otter" anzeigen.': [
        "display-attribution if monthly-active-users gt 3000000 product"
    ],
    "Sie dürfen das Modell, ob verändert oder nicht, nicht weitergeben.": ["distribute"],
    "Que le modèle soit modifié ou non, les produits comptant plus de 3 millions d'utilisateurs "
    "actifs par mois doivent afficher la mention « Otter » sur leur interface.": [
        "display-attribution if monthly-active-users gt 3000000 product"
    ],
    "L'utilisation commerciale est réservée aux entreprises de moins de 70 salariés, y compris "
    "toute version modifiée du modèle.": [
        "obtain-license if (commercial and employees gteq 70 licensee)"
    ],
    '"Revenue Limit" means $3,000,000 in annual gross revenue.\n\n"Low-Income Licensee" means an '
    "individual, or an organization that does not exceed the Revenue Limit.\n\nAn organization "
    "that is not Low-Income needs a commercial agreement.": [
        "obtain-license if (not individual and revenue gt 3000000 USD year licensee)"
    ],
}


@pytest.mark.parametrize(("clause", "expected"), DATES.items())
def test_no_word_beside_a_figure_turns_it_round(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


GRANTS = {
    "Bis 3 Millionen Euro Umsatz ist die Nutzung kostenlos. Darüber hinaus werden 2 % des Umsatzes "
    "fällig.": ["pay-royalty if revenue gt 3000000 EUR licensee"],
    "Darüber hinaus müssen Sie uns bei mehr als 7.000 Nutzern informieren.": [
        "register if users gt 7000 licensee"
    ],
    "The foregoing license is contingent on Licensee having no more than 70 employees.": [
        "obtain-license if employees gt 70 licensee"
    ],
    "The grant in Section 2 is not made to entities employing more than 70 persons.": [
        "obtain-license if employees gt 70 licensee"
    ],
    "We do not license the Model to companies with more than 70 employees.": [
        "obtain-license if employees gt 70 licensee"
    ],
    "Use by companies with more than 70 employees is forbidden.": [
        "obtain-license if employees gt 70 licensee"
    ],
    "Permitted users: companies with up to 70 employees.": [
        "obtain-license if employees gt 70 licensee"
    ],
    "Notwithstanding Section 2.1 above, you need a paid license from us if your company has raised "
    "over $7M in funding.": ["obtain-license if funding gt 7000000 USD licensee"],
    "Notwithstanding Section 2, schools need no license.": [],
}


@pytest.mark.parametrize(("clause", "expected"), GRANTS.items())
def test_what_a_grant_goes_up_to(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


NOT_IDLE = {
    "You may, subject to Section 3 and a limit of 70 users, use the Model commercially.": [
        "obtain-license if (commercial and users gt 70 licensee)"
    ],
    "Notwithstanding Section 2, you need no license below $3 million in annual revenue.": [
        "? Notwithstanding Section 2, you need no license below $3 million in annual revenue."
    ],
    "The fee depends on whether you have more than 70 employees.": [
        "? The fee depends on whether you have more than 70 employees."
    ],
    "A license is required depending on whether you have more than 70 employees.": [
        "obtain-license if employees gt 70 licensee"
    ],
}


@pytest.mark.parametrize(("clause", "expected"), NOT_IDLE.items())
def test_no_figure_goes_with_idle_words(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
