"""Who is exempt from the duty of the sentence before, in the many words there are for it."""

from __future__ import annotations

import pytest

from clauses import answered

DUTIES = {
    "Companies with more than 50 employees must obtain a commercial license.": (
        "obtain-license if (employees gt 50 licensee and not academic)"
    ),
    'Products with over 9 million monthly active users must display "Powered by X".': (
        "display-attribution if (monthly-active-users gt 9000000 product and not academic)"
    ),
    "You pay us 2% of your revenue once it exceeds $1 million a year.": (
        "pay-royalty if (revenue gt 1000000 USD year licensee and not academic)"
    ),
}
EXEMPTIONS = (
    "Universities are exempt.",
    "Universities are not bound by this.",
    "Universities do not have to.",
    "Universities are spared this.",
    "Universities, however, are let off.",
    "Universities are dispensed from it.",
    "Universities are free of this obligation.",
    "Universities are under no such obligation.",
    "Universities excepted.",
    "We waive this for universities.",
    "We do not ask this of universities.",
    "We make an exception for universities.",
    "There is an exception for universities.",
    "No such duty falls on universities.",
    "This holds for everyone but universities.",
    "This obligation does not extend to universities.",
    "The preceding sentence does not concern universities.",
)


@pytest.mark.parametrize("exemption", EXEMPTIONS)
@pytest.mark.parametrize("duty", DUTIES)
def test_exempted(duty: str, exemption: str) -> None:
    assert answered(f"{duty} {exemption}") == [DUTIES[duty]]


OTHERS = {
    "Unternehmen mit mehr als 50 Mitarbeitern müssen eine kommerzielle Lizenz erwerben. ": (
        "Hochschulen sind davon nicht betroffen.",
        "Hochschulen sind dazu nicht verpflichtet.",
        "Hochschulen können darauf verzichten.",
        "Hochschulen fallen nicht darunter.",
        "Nicht verpflichtet sind Hochschulen.",
        "Das gilt für alle außer Hochschulen.",
        "Hochschulen trifft diese Pflicht nicht.",
    ),
    "员工超过50人的企业须取得商业授权。": (
        "高校不在此列。",
        "高校无须如此。",
        "高校不承担此项义务。",
        "高校可不遵守本条。",
        "本条不约束高校。",
        "我们不要求高校这样做。",
    ),
    "従業員が50人を超える企業は商用ライセンスを取得しなければならない。": (
        "大学は対象外です。",
        "大学にはこの義務はない。",
        "大学はその必要がない。",
        "この義務は大学には及ばない。",
        "大学については、この義務を免除する。",
    ),
}


@pytest.mark.parametrize(
    "clause", [duty + exemption for duty, each in OTHERS.items() for exemption in each]
)
def test_exempted_in_other_languages(clause: str) -> None:
    assert answered(clause) == ["obtain-license if (employees gt 50 licensee and not academic)"]


NOT_EXEMPT = {
    "Companies with more than 50 employees must obtain a commercial license. ": (
        "Universities do have to.",
        "We do not waive this for universities.",
        "We never make an exception for universities.",
        "No university is exempt.",
        "Not even universities are spared this.",
        "It is not true that universities are let off.",
        "Neither universities nor schools are dispensed from it.",
    ),
    "Unternehmen mit mehr als 50 Mitarbeitern müssen eine kommerzielle Lizenz erwerben. ": (
        "Keine Hochschule ist davon ausgenommen.",
        "Auch Hochschulen sind nicht ausgenommen.",
        "Keine Ausnahme: Hochschulen.",
    ),
    "员工超过50人的企业须取得商业授权。": (
        "高校也不例外。",
        "高校不予豁免。",
        "高校不得不遵守本条。",
        "我们不要求企业以外的高校提前付款。",
    ),
    "従業員が50人を超える企業は商用ライセンスを取得しなければならない。": (
        "大学については、この義務を免除しない。",
        "大学は免除されない。",
    ),
}


@pytest.mark.parametrize(
    "clause", [duty + denied for duty, each in NOT_EXEMPT.items() for denied in each]
)
def test_who_is_not_exempt_is_bound(clause: str) -> None:
    assert "obtain-license if employees gt 50 licensee" in answered(clause)


def test_then_without_a_case_of_its_own_is_read() -> None:
    assert answered("Falls, dann.") == ["? Falls, dann."]
