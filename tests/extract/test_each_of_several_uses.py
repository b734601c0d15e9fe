"""Uses, kinds of people and figures of which each is enough: "any other use, including A and B"."""

from __future__ import annotations

import pytest

from clauses import said


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("再分发以及商用均须取得授权。", ["obtain-license if (distribute or commercial)"]),
        (
            "商业使用及对外提供API服务均须取得授权。",
            ["obtain-license if (commercial or hosted-service)"],
        ),
        (
            "凡商业使用或对外提供API服务的，须取得授权。",
            ["obtain-license if (commercial or hosted-service)"],
        ),
        (
            "托管服务以及员工超过50人的企业使用，均须取得授权。",
            ["obtain-license if (hosted-service or employees gt 50 licensee)"],
        ),
        (
            "分发、托管本模型的，须附带许可证。",
            ["include-license if (distribute or hosted-service)"],
        ),
        (
            "分发、修改、商用本模型的，均须登记。",
            ["register if (distribute or modify or commercial)"],
        ),
        (
            "You may run the model locally. Any other use, including hosting and redistribution, "
            "needs our permission.",
            ["obtain-license if (hosted-service or distribute)"],
        ),
        (
            "Sie dürfen das Modell lokal ausführen. Jede andere Nutzung, einschließlich Hosting "
            "und Weitergabe, bedarf unserer Genehmigung.",
            ["obtain-license if (hosted-service or distribute)"],
        ),
        (
            'Products with more than 1 million users and cloud providers must display "Foo".',
            ["display-attribution if (users gt 1000000 product or cloud-provider)"],
        ),
        (
            "Das Hosting und die Nutzung durch Unternehmen mit mehr als 50 Mitarbeitern erfordern "
            "eine Lizenz.",
            ["obtain-license if (hosted-service or employees gt 50 licensee)"],
        ),
        (
            "Unternehmen mit mehr als 50 Mitarbeitern und solche mit mehr als 1 Million Euro "
            "Umsatz benötigen eine Lizenz.",
            ["obtain-license if (employees gt 50 licensee or revenue gt 1000000 EUR licensee)"],
        ),
    ],
)
def test_each_is_enough(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Unternehmen mit mehr als 50 Mitarbeitern und mehr als 1 Million Euro Umsatz benötigen "
            "eine Lizenz.",
            ["obtain-license if (employees gt 50 licensee and revenue gt 1000000 EUR licensee)"],
        ),
        (
            "员工超过50人以及年收入超过1000万元的企业均须取得授权。",
            [
                "obtain-license if (employees gt 50 licensee and "
                "revenue gt 10000000 CNY year licensee)"
            ],
        ),
        ("修改、分发本模型的，须登记。", ["register if (modify and distribute)"]),
    ],
)
def test_both_are_needed(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
