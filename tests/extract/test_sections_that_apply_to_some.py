"""Sections that say for whom they are: by a figure, by what is done, or by both."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered

CASES = {
    "you have more than 50 employees": "employees gt 50 licensee",
    "you host the model": "hosted-service",
    "you sell the model": "distribute",
    "you use it commercially": "commercial",
    "you either (a) have more than 50 employees or (b) sell the model": (
        "(employees gt 50 licensee or distribute)"
    ),
}
FRAMES = (
    "This section applies if {c}.\n\n{o}",
    "This clause takes effect once {c}.\n\n{o}",
    "This Section 4 applies only if {c}.\n\n{o}",
    "4. Large users\n\nThis section applies only where {c}.\n\n4.1 {o}",
    "The following applies if {c}:\n\n{o}",
    "If {c}, the following conditions apply:\n\n{o}",
    "If {c}, section 4 applies.\n\n4. {o}",
    "Section 4 applies if {c}.\n\n3. Notices\n\nKeep the notices.\n\n4. Licence\n\n{o}",
)
ORDERS = {
    "obtain-license": "You must obtain a licence from us.",
    "register": "You shall register with us.",
    "pay-royalty": "Pay us a fee.",
}


@pytest.mark.parametrize("frame", FRAMES)
def test_a_duty_is_of_those_whom_its_section_is_for(frame: str) -> None:
    wrong = {}
    for (case, when), (action, order) in product(CASES.items(), ORDERS.items()):
        text = frame.format(c=case, o=order)
        told = [rule for rule in answered(text) if rule.startswith(action)]
        if told != [f"{action} if {when}"]:
            wrong[text] = told
    assert wrong == {}


@pytest.mark.parametrize(
    "scope",
    [
        "This section applies if you use, modify or distribute the model.",
        "This section applies if you use or sell the model.",
        "This section applies whenever you access, download, host or otherwise use the model.",
        "Section 4 applies only if you use the model or host it.",
        "This section applies to commercial and non-commercial use.",
    ],
)
def test_a_section_for_any_use_is_for_all(scope: str) -> None:
    assert answered(f"{scope}\n\n4. You must obtain a licence from us.") == ["obtain-license"]


def test_what_either_one_of_two_figures_is_of_stays_beside_both() -> None:
    scope = (
        "This section applies if the model is used in a commercial service that either (a) has "
        "more than 50 users or (b) earns more than $9 million."
    )
    assert answered(f"{scope}\n\nYou must obtain a licence from us.") == [
        "obtain-license if (commercial and (users gt 50 product or revenue gt 9000000 USD product))"
    ]


OPENINGS = (
    "The following terms apply if {c}",
    "The terms below apply to you only if {c}",
    "These additional conditions apply once {c}",
    "If {c}, the terms below apply",
    "If {c}, the following additional obligations apply to you",
)
BELOW = (
    ".\n\nYou must register with us.\n\nPay us a royalty of 5%.",
    ".\n\n1. You must register with us.\n2. You must pay us a royalty of 5%.",
    ":\n\n- register with us\n- pay us a royalty of 5%",
    ". You must register with us. You must pay us a royalty of 5%.",
    ".\n\n4. You must register with us.\n\n5. You must pay us a royalty of 5%.\n\n## Forum",
)


@pytest.mark.parametrize("opening", OPENINGS)
def test_terms_below_are_for_those_whom_their_opening_names(opening: str) -> None:
    wrong = {}
    for (case, when), below in product(CASES.items(), BELOW):
        text = opening.format(c=case) + below
        told = answered(text)
        if sorted(told) != [f"pay-royalty if {when}", f"register if {when}"]:
            wrong[text] = told
    assert wrong == {}


@pytest.mark.parametrize(
    "text",
    [
        "The following terms apply if you sell it. You must register. Pay us a fee.\n\n{o}",
        "The following terms apply if you sell it.\n\n1. Pay us a fee.\n2. Register.\n\n{o}",
        "The following terms apply if you sell it:\n\n- Pay us a fee.\n\n{o}",
        "1. The following terms apply if you sell it.\n\nPay us a fee.\n\n2. {o}",
        "## Sale\n\nThese terms apply if you sell it.\n\nPay us a fee.\n\n## Licence\n\n{o}",
    ],
)
def test_terms_below_end_with_their_paragraph_list_clause_or_heading(text: str) -> None:
    told = answered(text.format(o="You must obtain a licence from us."))
    assert "obtain-license" in told
    assert "pay-royalty if distribute" in told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The following terms apply to commercial use.\n\nYou must register.", "commercial"),
        (
            "These terms apply to anyone who hosts the model.\n\nYou must register.",
            "hosted-service",
        ),
        ("Section 4 applies to commercial use only.\n\n4. You must register.", "commercial"),
        (
            "Wenn Sie das Modell verkaufen, gelten die folgenden Bedingungen.\n\n"
            "Sie müssen sich bei uns registrieren.",
            "distribute",
        ),
        (
            "以下条款仅适用于员工人数超过50人的企业。\n\n您须向我们登记。",
            "employees gt 50 licensee",
        ),
        ("如果您销售本模型，则适用以下条款。\n\n您须向我们登记。", "distribute"),
        (
            "以下の条件は、本モデルを販売する場合にのみ適用されます。\n\n"
            "利用者は当社に登録しなければなりません。",
            "distribute",
        ),
    ],
)
def test_terms_below_for_some_uses(text: str, expected: str) -> None:
    assert answered(text) == [f"register if {expected}"]


@pytest.mark.parametrize("figure", ["50,000", "5,000,000", "50,000.50", "$2,000,012"])
def test_the_figure_that_a_scope_ends_with_is_no_number_of_the_next_clause(figure: str) -> None:
    text = f"This section applies if your revenue in USD is over {figure}.\n\nYou must register."
    assert [rule.partition(" gt ")[0] for rule in answered(text)] == ["register if revenue"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Abschnitt 4 gilt nur, wenn Sie das Modell verkaufen.\n\n"
            "4. Sie müssen eine Lizenz von uns erwerben.",
            "obtain-license if distribute",
        ),
        (
            "第4条は、従業員が50人を超える場合にのみ適用されます。\n\n"
            "第4条 利用者は当社の許諾を得なければなりません。",
            "obtain-license if employees gt 50 licensee",
        ),
    ],
)
def test_a_section_in_other_languages(text: str, expected: str) -> None:
    assert answered(text) == [expected]
