"""Orders that stand side by side in a sentence: each has its own case, and nobody else's."""

from __future__ import annotations

import pytest

from clauses import answered


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You must not resell the weights and, if you use them commercially, you must "
            "obtain a licence.",
            ["distribute", "obtain-license if commercial"],
        ),
        (
            "You must not use the model commercially, and if you redistribute it, you must "
            "include the licence.",
            ["commercial-use", "include-license if distribute"],
        ),
        (
            "You may not redistribute the model and must register with us.",
            ["distribute", "register"],
        ),
        (
            "You must obtain a licence if you have more than 1 million users and must "
            'display "Juniper" on your website.',
            ["display-attribution if product", "obtain-license if users gt 1000000 licensee"],
        ),
        (
            "You may not redistribute it if your revenue exceeds $1M and must register with us.",
            ["distribute if revenue gt 1000000 USD licensee", "register"],
        ),
        (
            "If you use the model for commercial purposes, you shall register with us and "
            "shall not redistribute the model.",
            ["distribute if commercial", "register if commercial"],
        ),
        (
            "You may not sell the model and you may not use it commercially unless you have"
            " fewer than 100 employees.",
            ["distribute", "obtain-license if (employees gteq 100 licensee and commercial)"],
        ),
        (
            "You may not use the model commercially if you are a company, and you must "
            "register with us.",
            ["commercial-use if company", "register"],
        ),
        (
            "You may not (1) use the model commercially if your revenue exceeds $1M; (2) "
            "redistribute it; or (3) train other models.",
            [
                "distribute",
                "obtain-license if (revenue gt 1000000 USD licensee and commercial)",
                "train-other-models",
            ],
        ),
        (
            "You may not (1) use the model commercially, unless your revenue is below $1M; "
            "(2) redistribute it.",
            ["distribute", "obtain-license if (revenue gteq 1000000 USD licensee and commercial)"],
        ),
        (
            "If your revenue exceeds $1M, you may not (1) redistribute it; (2) train other models.",
            [
                "distribute if revenue gt 1000000 USD licensee",
                "train-other-models if revenue gt 1000000 USD licensee",
            ],
        ),
        (
            "不得商用，不得修改。",
            ["commercial-use", "create-derivatives"],
        ),
        (
            "An individual with more than 10,000 users or a company with more than 100,000 "
            "users must request a licence.",
            [
                "obtain-license if ((individual and users gt 10000 licensee)"
                " or users gt 100000 licensee)"
            ],
        ),
        (
            "You must register if you use the model commercially and cite our paper if you "
            "publish research.",
            ["display-attribution if publish-research", "register if commercial"],
        ),
        (
            "You may not use, copy, modify, publish, distribute, sublicense, or sell copies"
            " of the model without our prior written permission.",
            ["obtain-license"],
        ),
        (
            "凡年收入超过1000万元者、月活用户超过100万者，均须取得授权。",
            [
                "obtain-license if (revenue gt 10000000 CNY year licensee"
                " or monthly-active-users gt 1000000 product)"
            ],
        ),
        (
            "年收入及融资总额任一超过1000万元的企业须取得授权。",
            [
                "obtain-license if (revenue gt 10000000 CNY year licensee"
                " or funding gt 10000000 CNY licensee)"
            ],
        ),
        (
            "本模型不仅可用于学术研究，还可用于商业用途。",
            [],
        ),
        (
            "自2.0版起，商用不再需要申请授权，但须登记。",
            ["register if commercial"],
        ),
        (
            "許可なく商用利用していただいて構いません。",
            [],
        ),
        (
            "Die Nutzung ist auf das Gebiet der Bundesrepublik Deutschland beschränkt.",
            ["use-in-territory if not DE"],
        ),
        (
            "Das Modell darf auch ohne Lizenz kommerziell genutzt werden.",
            [],
        ),
        (
            "Die gewerbliche Nutzung setzt keine Lizenz voraus.",
            [],
        ),
        (
            "Eine kommerzielle Nutzung ist leider nicht möglich.",
            ["commercial-use"],
        ),
        (
            "Credit is not required if you are an individual; companies must credit us as "
            '"Juniper".',
            ["display-attribution if product"],
        ),
        (
            "Companies must pay a fee; all others are exempt.",
            ["pay-royalty if company"],
        ),
        (
            "企业用户须支付年费，但无须登记。",
            ["pay-royalty if company"],
        ),
        (
            "云服务商须与我方另行签订协议，其他用户不受此限。",
            ["obtain-license if cloud-provider"],
        ),
        (
            "您不得在欧盟境内使用或分发本模型。",
            ["use-in-territory if EU"],
        ),
        (
            "禁止二次分发、允许商用。",
            ["distribute"],
        ),
        (
            "可商用、不可修改",
            ["create-derivatives"],
        ),
        (
            "商用利用不可、改変可、再配布可",
            ["commercial-use"],
        ),
        (
            "No licence is required, provided that you do not exceed 1 million users or $1M"
            " in revenue.",
            ["obtain-license if (users gt 1000000 licensee or revenue gt 1000000 USD licensee)"],
        ),
        (
            "You may use it freely if you have not reached 50 employees or $1M in revenue.",
            ["obtain-license if (employees gteq 50 licensee or revenue gteq 1000000 USD licensee)"],
        ),
        (
            "Eine Lizenz ist nicht erforderlich, wenn Sie 50 Mitarbeiter oder 1 Mio. Euro "
            "Umsatz nicht überschreiten.",
            ["obtain-license if (employees gt 50 licensee or revenue gt 1000000 EUR licensee)"],
        ),
        (
            "Companies or government agencies with more than 100 employees must obtain a licence.",
            ["obtain-license if ((company or government) and employees gt 100 licensee)"],
        ),
        (
            "Universities and government agencies with more than 10,000 users must register.",
            ["register if ((academic or government) and users gt 10000 product)"],
        ),
        (
            "Schools and companies with more than 100 employees must obtain a licence.",
            ["obtain-license if (academic or employees gt 100 licensee)"],
        ),
        (
            "Everyone except students must obtain a licence for commercial use.",
            ["obtain-license if (not academic and commercial)"],
        ),
        (
            "With the exception of government agencies, organizations must pay us a licence fee.",
            ["pay-royalty if (not government and company)"],
        ),
        (
            "年收入超过1亿元的公司商用须取得授权；未超过的，仅需登记。",
            [
                "obtain-license if (revenue gt 100000000 CNY year licensee and commercial)",
                "register if revenue lteq 100000000 CNY year licensee",
            ],
        ),
        (
            "Free for individuals and companies with fewer than 10 employees, less than $1M in"
            " revenue.",
            [
                "obtain-license if (not individual"
                " and (employees gteq 10 licensee or revenue gteq 1000000 USD licensee))"
            ],
        ),
    ],
)
def test_each_order_has_its_own_case(text: str, expected: list[str]) -> None:
    assert answered(text) == expected
