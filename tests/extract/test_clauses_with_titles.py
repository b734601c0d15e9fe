"""Clauses that open with a title of their own, and who is meant by words that look back."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

TITLED = """
| 2. Limits
| ¶
| 2.1 Seats. Firms with more than 40 people must purchase a subscription.
| ¶
| 2.2 Accelerators. You must also purchase one if you serve the model on 32 or more GPUs.
| ¶
| 2.3 Sections 2.1 and 2.2 do not apply to schools.
=> obtain-license if (employees gt 40 licensee and not academic)
=> obtain-license if (devices gteq 32 licensee and not academic)

| **1. Seats.** Firms with more than 40 people must purchase a subscription.
| ¶
| **2. Names.** You must display "Foo" on your website.
| ¶
| **3.** Section 1 does not apply to schools.
=> display-attribution if product
=> obtain-license if (employees gt 40 licensee and not academic)

| 3. Traders whose annual revenue is USD 500,000,000 or greater must obtain a license.
| ¶
| 4. Condition 3 does not apply to higher education institutions, or to research of any kind.
=> obtain-license if (revenue gteq 500000000 USD year licensee and not academic and not research)
"""

FRAMES = {
    "en": (
        "You must keep all notices.",
        "Firms with more than 40 employees must obtain a license.",
        'You must display "Foo" on your website.',
    ),
    "de": (
        "Sie müssen alle Hinweise beibehalten.",
        "Firmen mit mehr als 40 Mitarbeitern benötigen eine Lizenz.",
        "Sie müssen „Foo“ auf Ihrer Website anzeigen.",
    ),
    "zh": (
        "您必须保留所有版权声明。",
        "员工超过40人的企业须取得授权。",
        "您必须在网站上展示“Foo”。",
    ),
    "ja": (
        "著作権表示を保持しなければならない。",
        "従業員が40人を超える企業はライセンスを取得しなければならない。",
        "ウェブサイトに「Foo」と表示しなければならない。",
    ),
}
NUMBERED = [
    ("en", "SECTION {n} - {title}\n\n{clause}\n\n", "Section 2 does not apply to schools."),
    ("en", "Article {n} ({title})\n{clause}\n\n", "Schools are exempt from Article 2."),
    ("en", "**{n}. {title}.** {clause}\n\n", "For schools, Section 2 does not apply."),
    ("en", "{n}. {clause}\n\n", "Notwithstanding Section 2, schools need no license."),
    ("de", "Artikel {n} – {title}\n{clause}\n\n", "Artikel 2 gilt nicht für Schulen."),
    ("de", "{n}. {clause}\n\n", "Schulen sind von der Pflicht nach Ziffer 2 befreit."),
    ("zh", "{cjk}、{clause}\n\n", "第二条不适用于学校。"),
    ("ja", "第{n}条（{ja}）\n{clause}\n\n", "学校には第2条を適用しない。"),
]


JA_TITLES = ("表示", "大企業", "クレジット", "例外")


@pytest.mark.parametrize(("language", "frame", "exemption"), NUMBERED)
def test_an_exemption_is_of_the_clause_that_it_names(
    language: str, frame: str, exemption: str
) -> None:
    clauses = (*FRAMES[language], exemption)
    titles = ("Keeping", "Large", "Naming", "Sparing")
    text = "".join(
        frame.format(n=n, title=title, clause=clause, cjk="一二三四"[n - 1], ja=JA_TITLES[n - 1])
        for n, (title, clause) in enumerate(zip(titles, clauses, strict=True), 1)
    )
    assert answered(text) == [
        "display-attribution if product",
        "obtain-license if (employees gt 40 licensee and not academic)",
        "retain-notices if distribute",
    ]


MEANT = """
A company with fewer than 15 employees may use Foo commercially. It then has to register with us.
=> obtain-license if (commercial and employees gteq 15 licensee)
=> register if employees lt 15 licensee

Where it controls more than 500 robots operated by you and your affiliates, or where you and your
affiliates had revenue above EUR 2 million, you must obtain a license.
=> obtain-license if (devices gt 500 licensee-and-affiliates
   or revenue gt 2000000 EUR licensee-and-affiliates)

Companies with more than 50 employees must obtain a license. Employees of linked and partner
enterprises are included in the calculation.
=> obtain-license if employees gt 50 licensee-and-affiliates

If you offer others an API that runs on the weights and it takes more than 1,000 requests a month,
you need a license.
=> obtain-license if (hosted-service and api-calls gt 1000 month product)

When you publish audio generated with Foo, you must tell listeners that an AI has generated it.
=> disclose-ai-generated if publish-outputs

You may not offer the work to third parties as a hosted code-completion or model-inference service.
=> host-as-service

You may not use membership inference to extract training data.
=> reverse-engineer

You agree you will not use the code, or any information derived from the code, for any commercial
purposes.
=> commercial-use

You may not attempt to derive the code of the model.
=> reverse-engineer

Changes of these terms will be announced by e-mail or a dashboard notice.
=> ? Changes of these terms will be announced by e-mail or a dashboard notice.

You must not make any changes to the notices.
=> retain-notices

许可方可发布本软件的更新、升级或新版本，但无此义务。

许可方可因合并将本协议转让给其关联方。

企业须取得我方书面许可方可商用本模型。
=> obtain-license if commercial
"""


@pytest.mark.parametrize(("text", "expected"), [*spaced(TITLED), *spaced(MEANT)])
def test_which_clause_and_who_is_meant(text: str, expected: list[str]) -> None:
    assert answered(text) == expected
