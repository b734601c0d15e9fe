"""Chinese terms of size, and duties that a sentence or a list names by nouns, in many frames."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, table

DEFINED = """
“大型用户”指员工人数超过五十人的企业。
本协议所称大型用户，系指员工超过五十人的企业。
本许可所说的大型用户，就是员工超过五十人的公司。
大型用户，即员工超过五十人的企业。
大型用户：员工超过五十人的企业。
所谓大型用户，是指员工超过五十人的企业。
员工超过五十人的企业视为大型用户。
员工超过五十人的企业，称为大型用户。
员工超过五十人的，为大型用户。
凡员工超过五十人者，即为大型用户。
凡员工超过五十人的企业，均视为大型用户。
我们把员工超过五十人的企业叫做大型用户。
本协议将员工超过五十人的企业定义为“大型用户”。
员工超过五十人的组织均为本协议项下的大型用户。
如果您的员工超过五十人，您即为大型用户。
一旦您的员工超过五十人，您就属于大型用户。
符合下列条件之一的为大型用户：员工超过五十人。
""".strip().splitlines()
ASKED = """
大型用户须取得授权。
大型用户未经许可不得使用。
向大型用户授权须另行签署协议。
如您属于大型用户，须向我方申请授权。
本许可不授予大型用户任何权利。
本协议不适用于大型用户。
大型用户只有在取得我们的授权后才可使用本模型。
大型用户，请购买企业版授权。
""".strip().splitlines()
LEFT_OUT = {
    "高校不属于大型用户。": "academic",
    "大型用户不包括高校。": "academic",
    "该定义不包括政府机关。": "government",
    "前述定义不含政府机关。": "government",
    "个人不视为大型用户。": "individual",
    "政府机关即使超过该人数，也不视为大型用户。": "government",
    "学校不在大型用户之列。": "academic",
}


@pytest.mark.parametrize(("defined", "asked"), list(product(DEFINED, ASKED)))
def test_a_term_of_size(defined: str, asked: str) -> None:
    assert said(defined + asked) == ["obtain-license if employees gt 50 licensee"]


@pytest.mark.parametrize(("number", "words"), list(enumerate(product(DEFINED[:-1], LEFT_OUT))))
def test_who_is_left_out_of_a_term(number: int, words: tuple[str, str]) -> None:
    defined, left_out = words
    asked = ASKED[number % 4]
    spared, sized = f"not {LEFT_OUT[left_out]}", "employees gt 50 licensee"
    either = [f"obtain-license if ({a} and {b})" for a, b in ((spared, sized), (sized, spared))]
    for clause in (defined + left_out + asked, defined + asked + left_out):
        (rule,) = said(clause)
        assert rule in either


USES = {
    "商业使用": "commercial",
    "商用": "commercial",
    "再分发": "distribute",
    "分发本模型": "distribute",
    "将本模型用于商业用途": "commercial",
}
NAMED = {
    "登记": ("登记", "register"),
    "通知": ("提前通知我们", "register"),
    "出处": ("注明出处", "display-attribution"),
    "署名": ("署名", "display-attribution"),
    "费用": ("支付收入的2%", "pay-royalty"),
    "授权": ("取得我方书面授权", "obtain-license"),
}
FRAMES = """
{use}须{duty}。
{use}前须{duty}。
{use}以{duty}为条件。
{use}的前提是{duty}。
{use}要求{duty}。
{use}是允许的，但须{duty}。
允许{use}，但必须{duty}。
{use}可以，但要{duty}。
可{use}，须{duty}。
欢迎{use}，{duty}即可。
只要{duty}，即可{use}。
{duty}后方可{use}。
在{duty}的前提下，您可以{use}。
您可以{use}，条件是{duty}。
{use}需满足以下条件：{duty}。
""".strip().splitlines()


@pytest.mark.parametrize(("frame", "name"), list(product(FRAMES, NAMED)))
def test_a_duty_of_a_use(frame: str, name: str) -> None:
    duty, action = NAMED[name]
    for use, case in USES.items():
        named = action == "display-attribution"
        told = "retain-notices" if named and case == "distribute" else action
        assert said(frame.format(use=use, duty=duty)) == [f"{told} if {case}"], use


SEVERAL = """
商业使用须署名并登记。
=> display-attribution if commercial
=> register if commercial

商用需满足：署名、登记、支付收入的2%。
=> display-attribution if commercial
=> pay-royalty if commercial
=> register if commercial

商用须先登记，再支付年费。
=> pay-royalty if commercial
=> register if commercial

商用者应：①登记；②支付收入的2%；③标注“由灰雀驱动”。
=> display-attribution if commercial
=> pay-royalty if commercial
=> register if commercial

商用的条件：
| - 署名
| - 支付收入的2%
| - 沿用本许可
=> display-attribution if commercial
=> pay-royalty if commercial
=> share-alike if commercial

商用时，您须：标注“由灰雀驱动”；支付收入的2%；附上 NOTICE；登记。
=> display-attribution if commercial
=> pay-royalty if commercial
=> register if commercial
=> retain-notices if commercial

只要署名并登记，即可商用。
=> display-attribution if commercial
=> register if commercial
"""
TERMS = """
员工不足二十人的企业视为小微企业。不属于小微企业的，须取得我方的书面授权。
=> obtain-license if employees gteq 20 licensee

年收入在一千万元以上的企业为大型企业。大型企业未经我方书面许可不得商用。
=> obtain-license if (revenue gteq 10000000 CNY year licensee and commercial)

员工不超过一百人的企业为小型用户，超过一百人的为大型用户。大型用户须取得授权。
=> obtain-license if employees gt 100 licensee

月活跃用户达到一千万的平台属于重点平台。重点平台应当向我方登记。
=> register if monthly-active-users gteq 10000000 product

员工超过一百人的企业为大型用户，须取得授权。
=> obtain-license if employees gt 100 licensee

同时满足下列条件的，为大型用户：（一）员工超过一百人；（二）年收入超过一亿元。大型用户须取得授权。
=> obtain-license if (employees gt 100 licensee and revenue gt 100000000 CNY year licensee)

本许可所称规模门槛，为上一年度营业收入一亿元。收入超过规模门槛的，须取得授权。
=> obtain-license if revenue gt 100000000 CNY year licensee preceding

大型模型是指参数超过一千亿的模型。

我们的大型用户包括多家银行。
"""


@pytest.mark.parametrize(("clause", "rules"), table(SEVERAL + TERMS))
def test_several(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)


SPARED = {
    "年收入低于一百万元的企业": ("其他企业", "revenue gteq 1000000 CNY year licensee"),
    "员工不超过五十人的公司": ("其余公司", "employees gt 50 licensee"),
    "月活不超过十万的产品": ("其他产品", "monthly-active-users gt 100000 product"),
    "个人开发者": ("企业", "company"),
}
OWED = {
    "须购买授权": "obtain-license",
    "请联系我们购买授权": "obtain-license",
    "每年支付一万元": "pay-royalty",
}
SPLIT = """
{spared}免费，{others}{owed}。
{spared}可免费使用，{others}{owed}。
{spared}免费使用；{others}{owed}。
{spared}不收费，{others}{owed}。
{spared}：免费；{others}：{owed}。
对{spared}免费，对{others}收费。
本模型对{spared}免费开放，{others}{owed}。
本模型免费提供给{spared}；{others}{owed}。
""".strip().splitlines()


@pytest.mark.parametrize(("split", "spared", "owed"), list(product(SPLIT, SPARED, OWED)))
def test_free_for_some(split: str, spared: str, owed: str) -> None:
    others, case = SPARED[spared]
    action = OWED[owed] if "{owed}" in split else "pay-royalty"
    assert said(split.format(spared=spared, others=others, owed=owed)) == [f"{action} if {case}"]


ACTS = ["复制、修改、分发", "修改或分发", "使用、复制、修改、合并、发布"]
FOR_TRADE = """
不得{acts}本模型用于商业目的。
不得将本模型{acts}用于商业目的。
不得出于商业目的{acts}本模型。
不得以营利为目的{acts}本模型。
禁止为商业用途{acts}本模型。
不得{acts}本模型以获取商业利益。
""".strip().splitlines()


@pytest.mark.parametrize(("frame", "acts"), list(product(FOR_TRADE, ACTS)))
def test_acts_that_are_banned_for_trade(frame: str, acts: str) -> None:
    assert said(frame.format(acts=acts)) == ["commercial-use"]


ORDINARY = """
未经许可，不得以商业目的复制、修改、分发本模型。
=> obtain-license if commercial

未经授权，不得以商业目的修改本模型。
=> obtain-license if (commercial and modify)

不得再分发本模型用于商业目的。
=> distribute if commercial

不得修改本模型，也不得将其用于商业目的。
=> commercial-use
=> create-derivatives

您可以使用和修改本模型，包括用于商业目的。

事先未征得我方同意的，不得再分发本模型。
=> obtain-license if distribute

修改本模型需要我们的授权。
=> obtain-license if modify

您无权修改或分发本模型。
=> create-derivatives
=> distribute

欧盟境内的用户不得使用本模型。
=> use-in-territory if EU

您的用户也必须遵守本协议的使用规范。
=> pass-through-restrictions if distribute

使用本模型输出训练的模型，名称中应包含“灰雀”。
=> name-derivative if train-model

使用输出训练其他模型须取得我方书面同意。
=> obtain-license if train-model

您可以用输出训练其他模型。

禁止模型蒸馏。
=> train-other-models

不得把本模型的输出用作训练语料。
=> train-other-models

不得对外提供基于本模型的推理服务。
=> host-as-service

传播输出内容时，不得隐瞒其由AI生成。
=> disclose-ai-generated if publish-outputs

微调后的模型应命名为“灰雀-某某”。
=> name-derivative if modify

修改过的文件须带有显著的修改声明。
=> state-changes if (modify and distribute)

未授予您再许可的权利。
=> sublicense

商业使用须提前邮件通知我们。
=> register if commercial

年收入超过一百万元的，须保留版权声明。
=> retain-notices if revenue gt 1000000 CNY year licensee
"""


@pytest.mark.parametrize(("clause", "rules"), table(ORDINARY))
def test_ordinary_words(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)


@pytest.mark.parametrize(
    ("clause", "rules"),
    table("""
員工超過五十人的企業（以下簡稱「大型用戶」）。本協議不適用於大型用戶。
=> obtain-license if employees gt 50 licensee

凡員工超過五十人者，即為大型用戶。大型用戶未經許可不得使用。
=> obtain-license if employees gt 50 licensee

不得複製、修改、散布本模型用於商業目的。
=> commercial-use

歐盟境內的用戶不得使用本模型。
=> use-in-territory if EU

商用以登記為條件。
=> register if commercial

個人：免費；企業：請聯繫我們購買授權。
=> obtain-license if company
"""),
)
def test_traditional_characters(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
