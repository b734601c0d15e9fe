"""Who meets not all of the criteria of a list, or none of them, and what those owe."""

from __future__ import annotations

import pytest

from clauses import said

ENGLISH = "\n- fewer than 50 employees\n- annual revenue below $1,000,000\n"
INLINE = ": (a) fewer than 50 employees; (b) annual revenue below $1,000,000."
GERMAN = ": (a) weniger als 50 Mitarbeiter; (b) Jahresumsatz unter 1 Million Euro."
CHINESE = "：（1）员工少于50人；（2）年收入低于100万美元。"
JAPANESE = "\n- 従業員が50人未満であること\n- 年間売上が1億円未満であること\n"

NOT_ALL = "obtain-license if (employees gteq 50 licensee or revenue gteq {} year licensee)"
NONE = NOT_ALL.replace(" or ", " and ")
DOLLARS, EUROS, YEN = "1000000 USD", "1000000 EUR", "100000000 JPY"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If you do not meet the following criteria, you need a licence:" + ENGLISH, NOT_ALL),
        (
            "If you do not meet all of the following criteria, you need a licence:" + ENGLISH,
            NOT_ALL,
        ),
        ("If you do not meet any of the following criteria, you need a licence:" + ENGLISH, NONE),
        ("Unless you meet the following criteria, you must obtain a licence:" + ENGLISH, NOT_ALL),
        ("Unless you meet all of these conditions, you must obtain a licence" + INLINE, NOT_ALL),
        ("Unless you meet one of these conditions, you must obtain a licence" + INLINE, NONE),
        (
            "A company that fails to meet the following conditions must obtain a licence" + INLINE,
            NOT_ALL,
        ),
        (
            "Wenn Sie die folgenden Bedingungen nicht erfüllen, müssen Sie eine Lizenz erwerben"
            + GERMAN,
            NOT_ALL,
        ),
        (
            "Sofern Sie nicht alle folgenden Bedingungen erfüllen, müssen Sie eine Lizenz erwerben"
            + GERMAN,
            NOT_ALL,
        ),
        (
            "Wenn Sie keine der folgenden Bedingungen erfüllen, benötigen Sie eine Lizenz" + GERMAN,
            NONE,
        ),
        (
            "Eine Lizenz ist zu erwerben, es sei denn, Sie erfüllen alle folgenden Bedingungen"
            + GERMAN,
            NOT_ALL,
        ),
        ("若不满足以下条件，则须取得授权" + CHINESE, NOT_ALL),
        ("若不满足以下任一条件，则须取得授权" + CHINESE, NONE),
        ("若不符合下列全部条件，则须取得授权" + CHINESE, NOT_ALL),
        (
            "以下の条件を満たさない場合は、ライセンスを取得しなければなりません：" + JAPANESE,
            NOT_ALL,
        ),
        (
            "以下のいずれの条件も満たさない場合は、ライセンスを取得しなければなりません："
            + JAPANESE,
            NONE,
        ),
    ],
)
def test_who_does_not_meet_the_criteria_owes_what_the_list_says(text: str, expected: str) -> None:
    money = YEN if "円" in text else EUROS if "Euro" in text else DOLLARS
    assert said(text) == [expected.format(money)]
