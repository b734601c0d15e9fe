"""Who is exempt by several things at once, and by one of several: what the others owe."""

from __future__ import annotations

import pytest

from clauses import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You must register with us. This does not apply if you are an individual and your "
            "product has fewer than 1,000 users.",
            ["register if (not individual or users gteq 1000 product)"],
        ),
        (
            "Sie müssen sich registrieren. Dies gilt nicht, wenn Sie Privatperson sind und Ihr "
            "Produkt weniger als 1.000 Nutzer hat.",
            ["register if (not individual or users gteq 1000 product)"],
        ),
        (
            "您须向我们登记。如果您是个人且产品用户少于1000人，则不适用。",
            ["register if (not individual or users gteq 1000 product)"],
        ),
        (
            "Companies must register with us. This does not apply to companies with fewer than 50 "
            "employees and students.",
            ["register if (company and employees gteq 50 licensee and not academic)"],
        ),
        (
            "You do NOT need a commercial license if:\n- you are an individual\n- your company "
            "makes less than $1M a year\n- you use it for research",
            [
                "obtain-license if (not individual and revenue gteq 1000000 USD year licensee and "
                "not research)"
            ],
        ),
        (
            "Any use other than non-commercial research requires a license from Foo.",
            ["obtain-license if (not research or commercial)"],
        ),
        (
            "Any use other than research and non-commercial use requires a license from Foo.",
            ["obtain-license if (not research and commercial)"],
        ),
        (
            "Jede Nutzung außer nichtkommerzieller Forschung erfordert eine Lizenz von Foo.",
            ["obtain-license if (not research or commercial)"],
        ),
        (
            "Mit Ausnahme von Unternehmen mit weniger als 50 Mitarbeitern müssen sich Nutzer "
            "registrieren.",
            ["register if employees gteq 50 licensee"],
        ),
        (
            "All companies but those with fewer than 50 employees must register with us.",
            ["register if employees gteq 50 licensee"],
        ),
        (
            "This modification does not affect products with fewer than 1 million users. All other "
            'products shall display "Foo" in the UI.',
            ["display-attribution if users gteq 1000000 product"],
        ),
        (
            "产品须在界面展示“Foo”（不适用于月活不足1亿的产品）。",
            ["display-attribution if (product and monthly-active-users gteq 100000000 product)"],
        ),
        (
            "须登记，但月活不足100万的产品不受此约束。",
            ["register if monthly-active-users gteq 1000000 product"],
        ),
        (
            "须登记，月活不足100万的产品可忽略此条。",
            ["register if monthly-active-users gteq 1000000 product"],
        ),
        (
            "企业须取得授权（年收入低于1000万元的企业可免）。",
            ["obtain-license if (company and revenue gteq 10000000 CNY year licensee)"],
        ),
        (
            "Sie müssen sich registrieren (nicht bei Produkten mit weniger als 1 Million Nutzern).",
            ["register if users gteq 1000000 product"],
        ),
        (
            "Sie müssen sich registrieren (entfällt bei weniger als 50 Mitarbeitern).",
            ["register if employees gteq 50 licensee"],
        ),
    ],
)
def test_who_owes_it(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Unter keinen Umständen darf das Modell kommerziell genutzt werden.", ["commercial-use"]),
        ("Niemals darf das Modell weitergegeben werden.", ["distribute"]),
        ("Diese Lizenz erlaubt die Weitergabe des Modells nicht.", ["distribute"]),
        ("Die kommerzielle Nutzung ist in keiner Weise zulässig.", ["commercial-use"]),
    ],
)
def test_bans_that_open_or_end_with_their_denial(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
