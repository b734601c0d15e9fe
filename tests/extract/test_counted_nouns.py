"""What is counted, in its many words: a figure whose noun no list knows is reported, never lost."""

from __future__ import annotations

import pytest

from clauses import flagged, said

COUNTED = [
    ("Users of an app with more than 40 players must obtain a licence.", "users gt 40 product"),
    ("A licence is needed once you have over 300 containers.", "devices gt 300 licensee"),
    ("You must obtain a licence if you have 12 or more editor seats.", "users gteq 12 licensee"),
    ("Übersteigt die Zahl Ihrer Kunden 70, brauchen Sie eine Lizenz.", "users gt 70 product"),
    (
        "Sie brauchen eine Lizenz, wenn die Zahl Ihrer Entwickler 8 übersteigt.",
        "employees gt 8 licensee",
    ),
    ("Si vous avez plus de 60 nœuds, vous devez acheter une licence.", "devices gt 60 licensee"),
    (
        "Si votre nombre de développeurs dépasse 9, vous devez acheter une licence.",
        "employees gt 9 licensee",
    ),
    ("节点数量超过60的企业须购买商业许可。", "devices gt 60 licensee"),
    (
        "サーバー台数が6台を超える企業は、有償ライセンスを購入しなければならない。",
        "devices gt 6 licensee",
    ),
    ("서버 수가 6대를 초과하는 경우 라이선스를 구매해야 합니다.", "devices gt 6 licensee"),
]


@pytest.mark.parametrize(("clause", "figure"), COUNTED)
def test_nouns_that_count(clause: str, figure: str) -> None:
    assert said(clause) == [f"obtain-license if {figure}"]
    assert not flagged(clause)


UNKNOWN = [
    "You may use it free of charge if the number of your greenhouses does not exceed 300.",
    "Übersteigt die Zahl Ihrer Gewächshäuser 300, benötigen Sie eine Lizenz.",
    "Sie dürfen es kostenlos nutzen, sofern die Zahl Ihrer Gewächshäuser 300 nicht überschreitet.",
    "温室数が300を超える場合、ライセンスを取得しなければならない。",
    "資金調達額が9億円を超えるか、または温室数が300を超える場合、ライセンスを取得しなければならない。",
    "온실 수가 300을 초과하는 경우 라이선스를 취득해야 합니다.",
]


@pytest.mark.parametrize("clause", UNKNOWN)
def test_what_no_list_counts_is_reported(clause: str) -> None:
    assert flagged(clause)


def test_numbers_that_compare_nothing_are_no_figure() -> None:
    assert not flagged("You may copy it if you wait at least 30 days.")
    assert said("You may copy it if you wait at least 30 days.") == []


LISTED = """Eine Lizenz ist erforderlich, wenn

a) Ihr Jahresumsatz 3 Millionen Euro übersteigt oder
b) die Zahl Ihrer Mitarbeiter 70 übersteigt.
"""


def test_an_item_that_goes_on_is_no_title() -> None:
    assert said(LISTED) == [
        "obtain-license if (revenue gt 3000000 EUR year licensee or employees gt 70 licensee)"
    ]


def test_ends_of_a_range_may_be_told_twice() -> None:
    clause = "Companies with between thirty (30) and ninety (90) employees need a licence."
    both = "employees gteq 30 licensee and employees lteq 90 licensee"
    assert said(clause) == [f"obtain-license if ({both})"]
    assert said("Companies with thirty (30) or more employees need a licence.") == [
        "obtain-license if employees gteq 30 licensee"
    ]
