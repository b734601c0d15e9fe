"""Chinese clauses: 万 and 亿, comparators behind the amount, conditions closed by 的 or 时."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, rule_of, said

MAU = "monthly-active-users"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(
            "如果您的产品的月活跃用户数超过1亿，或者月收入超过2000万美元，"
            "则您必须在产品的用户界面上显著展示“Kimi K2”。",
            [
                f"display-attribution if ({MAU} gt 100000000 product"
                " or revenue gt 20000000 USD month product)"
            ],
            id="two figures",
        ),
        pytest.param(
            "您的产品或服务的月活跃用户达到一亿及以上的，应当事先向许可方申请商业许可。",
            [f"obtain-license if {MAU} gteq 100000000 product"],
            id="ideographs and 的",
        ),
        pytest.param(
            "若您或您的关联方上一财年的营业收入超过5000万元（含），须获得许可方的书面授权。",
            [
                "obtain-license if revenue gteq 50000000 CNY year"
                " licensee-and-affiliates preceding",
            ],
            id="inclusive in brackets",
        ),
        pytest.param(
            "年营业收入不足一千万元人民币的企业可以免费商用。",
            ["obtain-license if (commercial and revenue gteq 10000000 CNY year licensee)"],
            id="free below",
        ),
        pytest.param(
            "员工人数不超过100人的公司可免费使用本模型，否则应与我们联系获取商业授权。",
            ["obtain-license if employees gt 100 licensee"],
            id="free up to, otherwise",
        ),
        pytest.param(
            "除非月活用户少于100万，否则您应当与许可方签订商业许可协议。",
            [f"obtain-license if {MAU} gteq 1000000 product"],
            id="unless",
        ),
        pytest.param(
            "通过本软件取得的年收入在1亿5000万元以上的，应当按照收入的百分之五支付许可费。",
            ["pay-royalty if revenue gteq 150000000 CNY year licensee"],
            id="two scales",
        ),
        pytest.param(
            "当您的服务的日活跃用户数大于等于50万时，您需要向我们登记。",
            ["register if daily-active-users gteq 500000 product"],
            id="when",
        ),
        pytest.param(
            "部署设备超过五千台的用户须取得许可方的书面许可。",
            ["obtain-license if devices gt 5000 licensee"],
            id="devices",
        ),
        pytest.param(
            "公司估值超过10亿美元或累计融资超过1亿美元的企业，应当另行获得我们的授权。",
            [
                "obtain-license if (valuation gt 1000000000 USD licensee"
                " or funding gt 100000000 USD licensee)"
            ],
            id="valuation and funding",
        ),
    ],
)
def test_figures(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("未经许可方书面许可，您不得将模型用于任何商业用途。", ["obtain-license if commercial"]),
        ("如需商用，请联系我们获取商业授权。", ["obtain-license if commercial"]),
        (
            "将本模型用于商业用途的，应当向授权方提出申请并取得许可。",
            ["obtain-license if commercial"],
        ),
        ("您不得将本模型用于任何商业目的。", ["commercial-use"]),
        ("本模型仅供学术研究使用。", ["commercial-use"]),
        ("本模型仅限于非商业用途。", ["commercial-use"]),
        ("禁止商业化使用本模型。", ["commercial-use"]),
        ("您必须向接收者提供本协议的副本。", ["include-license if distribute"]),
        ("分发时应当附带本许可证的全文。", ["include-license if distribute"]),
        ("您应保留软件中的版权、商标及专利声明。", ["retain-notices if distribute"]),
        ("不得删除或修改模型中的版权声明。", ["retain-notices"]),
        ("使用本模型时请注明来源。", ["retain-notices"]),
        ("您修改模型文件的，应当以显著方式说明修改内容。", ["state-changes if modify"]),
        (
            "您分发衍生模型时，必须采用与本协议相同的许可条款授权。",
            ["share-alike if (modify and distribute)"],
        ),
        ("您应当遵守所有适用的法律法规。", ["comply-with-law"]),
        ("您对模型的使用不得违反法律法规。", ["comply-with-law"]),
        ("未经我们同意，您不得使用我们的商标、标识或名称进行宣传。", ["use-trademark"]),
        ("本协议不授予您任何商标许可。", ["use-trademark"]),
        ("您不得利用模型的输出训练其他大模型。", ["train-other-models"]),
        ("不得对本软件进行反向工程、反编译。", ["reverse-engineer"]),
        ("您不得绕过或移除模型的安全防护措施。", ["remove-safeguards"]),
        ("您不得将本许可转让或再许可给第三方。", ["sublicense"]),
        ("您不得向第三方分发本模型。", ["distribute"]),
        ("不得对模型进行修改或二次开发。", ["create-derivatives"]),
        ("您应赔偿许可方因此遭受的全部损失。", ["indemnify"]),
        ("本协议终止后，您应立即删除模型的所有副本。", ["delete-on-termination if terminated"]),
        (
            "如果您就专利侵权对许可方提起诉讼，则您在本协议下的许可自动终止。",
            ["litigate"],
        ),
        (
            "您发布模型生成的内容时，应当标明该内容由人工智能生成。",
            ["disclose-ai-generated if publish-outputs"],
        ),
        ("您不得在欧盟境内使用本模型。", ["use-in-territory if EU"]),
        (
            "您应要求下游用户遵守本协议的使用限制。",
            ["pass-through-restrictions if distribute"],
        ),
        ("您的使用应当遵守我们的可接受使用政策。", ["follow-acceptable-use"]),
        ("衍生模型的名称应当包含“Alpha”字样。", ["name-derivative if modify"]),
    ],
)
def test_duties_and_bans(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "许可方特此授予您一项全球性的、免费的、非排他性的版权许可。",
        "您可以复制、使用、修改和分发本模型，包括用于商业用途。",
        "本模型按“原样”提供，不附带任何明示或默示的保证。",
        "在任何情况下，许可方均不对您承担任何直接或间接的损害赔偿责任。",
        "“衍生品”是指对模型的修改以及基于模型的工作。",
        "本协议受中华人民共和国法律管辖，争议应提交北京市的人民法院解决。",
        "许可方有权随时更新本协议，恕不另行通知。",
        "如果您不同意本协议的条款，请勿使用本模型。",
        "本协议的任何条款无效，不影响其他条款的效力。",
    ],
)
def test_what_binds_nobody_gives_no_rule_and_is_not_reported(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize(
    "clause",
    [
        "使用者必须将服务器漆成蓝色。",
        "您不得在模型运行时吹口哨。",
        "月活跃用户超过1亿的产品详见附件。",
    ],
)
def test_what_binds_and_is_not_understood_is_reported(clause: str) -> None:
    assert (said(clause), flagged(clause)) == ([], True)


def test_the_phrase_and_its_place() -> None:
    rule = rule_of("您应当在网站或产品文档中显著标注“Powered by Alpha”或“基于 Alpha”。")
    assert rule.text == ("Powered by Alpha", "基于 Alpha")
    assert rule.place == ("website", "documentation")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "您同意不将模型用于下列用途：\n（一）军事用途；\n（二）侵犯他人隐私；\n（三）传播虚假信息。\n",
            ("military", "disinformation", "privacy"),
        ),
        ("严禁将模型用于武器研发、网络攻击、诈骗。", ("weapons", "malware", "fraud")),
        (
            "三、禁止用途\n1、用于任何军事目的\n2、骚扰、诽谤他人\n3、生成色情内容\n",
            ("military", "harassment", "sexual-content"),
        ),
        (
            "您不得：（1）利用模型实施歧视；（2）利用模型危害未成年人；（3）从事大规模监控。",
            ("surveillance", "harm-minors", "discrimination"),
        ),
    ],
)
def test_banned_fields_are_one_rule(text: str, fields: tuple[str, ...]) -> None:
    assert rule_of(text).fields == fields


def test_a_lead_in_orders_what_its_items_name() -> None:
    text = "您在分发模型时，必须：\n1、提供本协议的副本；\n2、保留版权声明。\n"
    assert said(text) == ["include-license if distribute", "retain-notices if distribute"]


def test_the_items_of_one_section_do_not_hang_on_the_lead_in_of_another() -> None:
    text = (
        "一、限制\n您不得：\n1. 删除版权声明；\n"
        "二、权利\n1. 您可以使用、分发模型。\n2. 您可以出售产品。\n"
    )
    assert said(text) == ["retain-notices"]


def test_a_rule_and_its_translation_are_one_rule() -> None:
    text = (
        "您必须向任何接收者提供本协议的副本。\n\n"
        "You must give every recipient of the model or a derivative a copy of this agreement.\n"
    )
    assert len(said(text)) == 1


REGISTERS = (
    (
        "乙方年营业收入超过5000万元的，须另行取得甲方书面许可。",
        ["obtain-license if revenue gt 50000000 CNY year licensee"],
    ),
    (
        "月活跃用户数未满10万的单位可免费商用。",
        ["obtain-license if (commercial and monthly-active-users gteq 100000 licensee)"],
    ),
    (
        "接口调用量每月超出500万次的，超出部分按每千次1元向甲方支付费用。",
        ["pay-royalty if api-calls gt 5000000 month product"],
    ),
    (
        "用户数不得超过1万人，超过的须向许可方申请授权。",
        ["obtain-license if users gt 10000 product"],
    ),
    (
        "您的产品日活不超过5万的，可以免费使用；超出的，须取得授权。",
        ["obtain-license if daily-active-users gt 50000 product"],
    ),
    ("本许可不授予欧盟境内的任何权利。", ["use-in-territory if EU"]),
    ("不得转让或者再许可本协议项下的权利。", ["sublicense"]),
    ("不得将模型用于任何以营利为目的的活动。", ["commercial-use"]),
    ("商业使用前，请填写登记表。", ["register if commercial"]),
    ("使用者从事商业活动的，应当向发布者备案。", ["register if commercial"]),
    (
        "员工人数超过200人的公司使用本软件，应向作者支付许可费。",
        ["pay-royalty if employees gt 200 licensee"],
    ),
    ("协议终止后，您应删除全部模型文件。", ["delete-on-termination if terminated"]),
    ("账号被注销时，您应停止使用并清除已下载的文件。", ["delete-on-termination if terminated"]),
    ("本协议未授予您使用我们商标的权利。", ["use-trademark"]),
    ("分发时应附上本协议副本。", ["include-license if distribute"]),
    ('衍生模型名称须以"Hehua"开头。', ["name-derivative if modify"]),
    ("生成内容对外发布时应标明由人工智能生成。", ["disclose-ai-generated if publish-outputs"]),
    ("不得以接口或托管形式向第三方提供模型服务。", ["host-as-service"]),
    ("不得去除水印或绕过安全机制。", ["remove-safeguards"]),
    ("不得用输出结果训练其他大模型。", ["train-other-models"]),
    ("使用者应赔偿因其违约给许可方造成的损失。", ["indemnify"]),
    ("对许可方提起专利诉讼的，本许可自动终止。", ["litigate"]),
    (
        "将模型提供给第三方的，应要求其遵守本协议的使用限制。",
        ["pass-through-restrictions if distribute"],
    ),
    (
        "融资总额达到1亿美元以上的企业须另行取得许可。",
        ["obtain-license if funding gteq 100000000 USD licensee"],
    ),
    ("未经书面许可，禁止用于商业用途。", ["obtain-license if commercial"]),
    ("本模型仅限科研使用。", ["commercial-use"]),
    (
        "年收入低于100万元的个人开发者可免费商用。",
        [
            (
                "obtain-license if (commercial and (revenue gteq 1000000 CNY year licensee "
                "or not individual))"
            )
        ],
    ),
    (
        "每季度销售额超出20万元部分，按百分之三向我方支付分成。",
        ["pay-royalty if revenue gt 200000 CNY quarter licensee"],
    ),
    (
        "无偿使用仅适用于上一年度营收不高于500万元的主体。",
        ["obtain-license if revenue gt 5000000 CNY year licensee preceding"],
    ),
    (
        "年销售额在1亿元以上的单位使用本模型，须先与我方签约。",
        ["obtain-license if revenue gteq 100000000 CNY year licensee"],
    ),
    (
        "若贵公司估值超出10亿美元，本许可不适用，请与我们另行签约。",
        ["obtain-license if valuation gt 1000000000 USD licensee"],
    ),
    ("任何营利性使用均不在本许可范围内。", ["commercial-use"]),
    ("仅供非营利目的使用。", ["commercial-use"]),
)
"""Contracts, statutes, notices and plain talk: every clause of its own wording."""


@pytest.mark.parametrize(("clause", "expected"), REGISTERS)
def test_clauses_of_many_registers(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "您可以自由使用、复制和修改本模型。",
        "我们有权随时修订本协议。",
        "模型按现状提供，我们不作任何保证。",
    ],
)
def test_what_a_licence_allows_or_tells_is_no_rule(clause: str) -> None:
    assert answered(clause) == []


def test_a_figure_without_a_rule_is_never_silent() -> None:
    assert flagged("年收入超过500万元的，适用附件二。")


def test_a_defined_term_stands_for_its_figures() -> None:
    text = "“大型企业”是指上一年度营收超过1亿元的企业。\n\n大型企业使用本模型，须另行取得书面许可。"
    assert said(text) == ["obtain-license if revenue gt 100000000 CNY year licensee preceding"]


def test_a_count_of_visits_keeps_its_period() -> None:
    clause = "网站月访问量超过100万次的，须取得我方书面授权。"
    assert said(clause) == ["obtain-license if visits gt 1000000 month product"]


FIGURES_OF_OTHER_HANDS = [
    # An amount right before 月活, and heads that are counted by 人 alone.
    (
        "若您的产品在前一个自然月超过2亿月活跃用户，则您必须向我们申请许可。",
        [f"obtain-license if {MAU} gt 200000000 product preceding"],
    ),
    ("80人以上的企业须购买商业版。", ["obtain-license if employees gteq 80 licensee"]),
    ("超过25人的组织必须取得商业许可证。", ["obtain-license if employees gt 25 licensee"]),
    # Each figure has its own amount.
    (
        "月活跃用户数或年营业收入分别超过300万或2亿元的，应当另行取得授权。",
        [f"obtain-license if ({MAU} gt 3000000 product or revenue gt 200000000 CNY year licensee)"],
    ),
    # A sum said again in another currency.
    (
        "企业年营收达到3000万日元（约150万元人民币）时，须另行签订 Studio Agreement。",
        ["obtain-license if revenue gteq 30000000 JPY year licensee"],
    ),
    # Numbers without a digit, and "the others" of those who are free.
    ("月活过亿的产品须另行取得许可。", [f"obtain-license if {MAU} gt 100000000 product"]),
    (
        "个人及年营业收入少于60万元的企业可免费使用，其余须付费。",
        ["pay-royalty if (not individual and revenue gteq 600000 CNY year licensee)"],
    ),
    # Free for the asking below, and to be had above.
    (
        "日活跃用户低于40万的产品用于商业目的的，可通过官网提交申请，由我们免费授权。",
        [
            "obtain-license if (commercial and daily-active-users gteq 400000 product)",
            "register if (daily-active-users lt 400000 product and commercial)",
        ],
    ),
    # What stood before holds for other figures too.
    (
        "年收入超过900万元的，须取得许可。员工超过70人的企业亦同。",
        [
            "obtain-license if employees gt 70 licensee",
            "obtain-license if revenue gt 9000000 CNY year licensee",
        ],
    ),
]


@pytest.mark.parametrize(("clause", "expected"), FIGURES_OF_OTHER_HANDS)
def test_figures_in_the_wording_of_other_hands(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_criteria_behind_otherwise_are_those_of_the_free_use() -> None:
    text = (
        "企业只有在同时满足以下条件时才可以免费使用本模型，否则必须取得发布者的书面授权：\n\n"
        "1. 员工人数少于40人；\n2. 年营业收入低于700万元。\n"
    )
    assert said(text) == [
        "obtain-license if (employees gteq 40 licensee or revenue gteq 7000000 CNY year licensee)"
    ]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("使用和修改本模型时，必须注明出处。", "retain-notices"),
        ("您必须保留本软件的所有标志，不得遮掩任一标志。", "retain-notices"),
        ("许可方有权要求您为许可方进行辩护并赔偿其损失。", "indemnify"),
        ("禁止未经许可的换皮商用。", "obtain-license if commercial"),
        ("任何机构使用本软件，均须获取许可并支付费用。", "obtain-license"),
        ("使用本模型须遵守《社区服务协议》。", "follow-acceptable-use"),
        ("不得转授权或再分发。", "distribute"),
    ],
)
def test_duties_in_the_wording_of_other_hands(clause: str, expected: str) -> None:
    assert expected in said(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "许可方不承担因使用本模型而产生的任何责任。",
        "在尚未购买商业授权之前，我们不承诺提供任何技术支持。",
        "“许可方”是指北京零一万象信息技术公司。",
    ],
)
def test_what_the_licensor_declines_is_no_rule(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    "clause",
    [
        "在中国大陆以外地区，前款的标准为二百万美元。",
        "超过30人需要另付费用。",
        "服务器超过8台的，另行收费。",
        "您应当：\n1. 每日为办公室的植物浇水；\n2. 提供本协议的副本。\n",
    ],
)
def test_a_number_that_no_word_names_is_reported(clause: str) -> None:
    assert flagged(clause)


def test_what_a_list_forbids_without_consent_can_be_had() -> None:
    text = "未经版权人书面许可，您不得：\n\n1. 再分发本软件；\n2. 将本软件用于商业用途。\n"
    assert said(text) == ["obtain-license if (distribute or commercial)"]
