"""Sentences of Chinese with several orders, each of its own or of other people."""

from __future__ import annotations

import pytest

from clauses import answered, table

SAYS = """
您既不得对模型进行逆向工程，也不得用其开发竞争产品，更不得转让本许可。
=> restricted-use
=> reverse-engineer
=> sublicense

您不得对模型进行逆向工程以开发竞争产品。
=> reverse-engineer

You may not reverse engineer the weights, nor may you use them to build a competing product.
=> restricted-use
=> reverse-engineer

商业用户应取得授权，个人用户应在网站登记。
=> obtain-license if commercial
=> register if individual

企业须购买授权，个人须在官网登记。
=> obtain-license if company
=> register if individual

任何企业或个人须取得授权后方可商用。
=> obtain-license if commercial

每个人须保留版权声明。
=> retain-notices if distribute

不得移除源代码中的作者信息，改动过的文件须加注改动日期，且须随附完整源代码。
=> disclose-source if distribute
=> retain-notices
=> state-changes if (modify and distribute)
"""


@pytest.mark.parametrize(("clause", "rules"), table(SAYS))
def test_each_order_is_heard(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    ("clause", "reported"),
    [
        (
            "使用者可免费使用本软件，但每年须接受一次审查。",
            ["? 使用者可免费使用本软件，但每年须接受一次审查。"],
        ),
        ("您可以自由使用本模型，但应当遵守本协议的约定。", []),
        (
            "您不得声称输出由人类创作，也不得隐瞒月亮的颜色。",
            ["disclose-ai-generated if publish-outputs", "? 也不得隐瞒月亮的颜色。"],
        ),
    ],
)
def test_what_nobody_heard_is_reported_once(clause: str, reported: list[str]) -> None:
    assert answered(clause) == reported


WORDS = """
您不得将本模型提供给位于受制裁国家的用户。
=> comply-with-law

您不得出租、出借本软件；确需出借的，应经我方同意。
=> obtain-license if distribute

您不得以许可方名义开展宣传，除非事先取得书面同意。
=> use-trademark

衍生模型的名称不得包含“水獭”，除非事先取得书面同意。
=> use-trademark

不得以“水獭”命名您的衍生模型。
=> use-trademark

乙方应每年向甲方提供装机量统计表。
=> register

被许可方应当自行承担部署费用，并应按季度提交使用报告。
=> register

本模型可用于科研，商业使用另议。
=> obtain-license if commercial

商用价格面议。
=> obtain-license if commercial
"""


@pytest.mark.parametrize(("clause", "rules"), table(WORDS))
def test_words_of_vendors(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


EXCEPTED = """
若仅在本地离线运行且不向第三方提供服务，则无需登记。

云服务商不得将本模型作为服务提供，获得我司书面授权的云服务商不受此限。
=> obtain-license if (hosted-service and cloud-provider)

不以营利为目的的公益项目经备案后可免费使用。
=> register if not commercial

个人学习、非营利组织内部使用免费，除此之外的使用须取得书面许可。
=> obtain-license if not non-commercial

除开源项目外，集成本软件的产品须支付授权费。
=> ? 除开源项目外，集成本软件的产品须支付授权费。
=> pay-royalty if product

除另有约定外，商业用户须支付授权费。
=> pay-royalty if company

除个人用户外，商业使用须取得授权。
=> obtain-license if (not individual and commercial)

除上述情形外，商业使用须取得授权。
=> obtain-license if commercial
"""


@pytest.mark.parametrize(("clause", "rules"), table(EXCEPTED))
def test_who_is_excepted_is_heard_or_reported(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


BANS = """
不得移除或改动模型输出中的隐式水印。
=> remove-safeguards

伊朗、朝鲜等受制裁地区的个人和实体不得下载或使用本模型。
=> use-in-territory if IR KP

云计算厂商不得将本模型纳入其模型即服务平台。
=> host-as-service if cloud-provider
"""


@pytest.mark.parametrize(("clause", "rules"), table(BANS))
def test_bans_of_vendors(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


CASES = """
修改水獭模型的，应当保留所有版权声明。
=> retain-notices if modify

将本模型用于商业用途以显示“由水獭驱动”字样为条件。
=> display-attribution if commercial

不取得我们的授权的，不得分发本模型。
=> obtain-license if distribute

云服务提供商以外的用户须附上本许可证的副本。
=> include-license if not cloud-provider

许可方的竞争对手以外的用户须公开源代码。
=> disclose-source if not licensor-competitor

云服务提供商无需保留所有版权声明。其他所有人都必须保留所有版权声明。
=> retain-notices if not cloud-provider

您必须标明所修改的文件，但高校除外。
=> state-changes if (not academic and modify)
"""


@pytest.mark.parametrize(("clause", "rules"), table(CASES))
def test_when_and_of_whom(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
