"""Chinese vendors' clauses in the many ways in which they count, compare, ask and forbid."""

from __future__ import annotations

import pytest

from clauses import said

CLAUSES = [
    (
        "如果您的产品月活超过500万，应另行向我们申请商业授权。",
        ["obtain-license if monthly-active-users gt 5000000 product"],
    ),
    (
        "月活用户达到或超过1000万的产品，须另行申请授权。",
        ["obtain-license if monthly-active-users gteq 10000000 product"],
    ),
    (
        "单个自然月内月活跃用户峰值超过300万的应用，必须事先取得许可方书面授权。",
        ["obtain-license if monthly-active-users gt 3000000 product"],
    ),
    (
        (
            "年营收1000万元人民币以下的企业可免费商用；年营收达到1000万元人民币及以上的企"
            "业，应联系我们获取商业许可。"
        ),
        ["obtain-license if revenue gteq 10000000 CNY year licensee"],
    ),
    (
        "注册用户总数超过100万的平台，应与我们签订商业许可协议。",
        ["obtain-license if users gt 1000000 product"],
    ),
    (
        "累计注册用户不超过50万的产品可免费商用。",
        ["obtain-license if (commercial and users gt 500000 product)"],
    ),
    (
        ("任一自然年内，被许可方及其关联方合并计算的营业收入超过2亿元的，应另行申请商业授权。"),
        ["obtain-license if revenue gt 200000000 CNY year licensee-and-affiliates"],
    ),
    (
        "关联公司的用户数应合并计算；合并后月活跃用户超过700万的，应另行取得授权。",
        ["obtain-license if monthly-active-users gt 7000000 licensee-and-affiliates"],
    ),
    (
        "日活跃用户数（DAU）在10万以下可免费商用，10万及以上须申请商业许可。",
        ["obtain-license if daily-active-users gteq 100000 product"],
    ),
    (
        "企业员工数不足50人且上一年度营收低于500万元的，可免费商用。",
        [
            (
                "obtain-license if (commercial and (employees gteq 50 licensee or revenue "
                "gteq 5000000 CNY year licensee preceding))"
            )
        ],
    ),
    (
        "您的年营业额一旦突破1亿元，即应在30日内与我们签署商业授权协议。",
        ["obtain-license if revenue gt 100000000 CNY year licensee"],
    ),
    (
        "全年营业收入超过五千万元人民币的企业，使用本模型前应当另行申请。",
        ["obtain-license if revenue gt 50000000 CNY year licensee"],
    ),
    (
        "凡最近十二个月累计营收逾3000万元者，须另签商业协议。",
        ["obtain-license if revenue gt 30000000 CNY 12-months licensee preceding"],
    ),
    (
        "出货量超过10万台的智能硬件厂商，应向我们购买授权。",
        ["obtain-license if devices gt 100000 licensee"],
    ),
    (
        "API 月调用量超过 1000 万次的，需单独申请商用许可。",
        ["obtain-license if api-calls gt 10000000 month product"],
    ),
    (
        (
            "上一自然年度总营收超过人民币5000万元的商业主体不得在未取得我们书面许可的情况"
            "下使用本模型。"
        ),
        ["obtain-license if revenue gt 50000000 CNY year licensee preceding"],
    ),
    (
        "累计融资额超过5000万元人民币的初创企业应当联系 bd@example.com 获取商业授权。",
        ["obtain-license if funding gt 50000000 CNY licensee"],
    ),
    (
        "本模型对年收入100万美元以下的公司免费，超过部分需按照年收入的5%支付授权费。",
        ["pay-royalty if revenue gt 1000000 USD year licensee"],
    ),
    (
        "年营收超过1000万元的，须就超出部分向我们支付2%的许可使用费。",
        ["pay-royalty if revenue gt 10000000 CNY year licensee"],
    ),
    (
        "单个产品的日活不得超过20万，超过者应另行申请授权。",
        ["obtain-license if daily-active-users gt 200000 product"],
    ),
    (
        (
            "企业上一会计年度营业收入大于等于1亿元人民币，或员工人数大于等于500人的，使用"
            "前应获得我司书面许可。"
        ),
        [
            (
                "obtain-license if (revenue gteq 100000000 CNY year licensee preceding or "
                "employees gteq 500 licensee)"
            )
        ],
    ),
    (
        "当您的服务注册用户数首次达到100万时，请于10个工作日内通过邮件告知我们。",
        ["register if users gteq 1000000 product"],
    ),
    (
        "企业规模在100人以上的，须购买企业版许可。",
        ["obtain-license if employees gteq 100 licensee"],
    ),
    (
        "年度营收在人民币三百万元（含）以下的团队免费，以上的团队请购买授权。",
        ["obtain-license if revenue gt 3000000 CNY year licensee"],
    ),
    (
        "过去12个月内营收不足100万美元的组织可免费商用，无需任何申请。",
        [
            (
                "obtain-license if (commercial and revenue gteq 1000000 USD 12-months "
                "licensee preceding)"
            )
        ],
    ),
    (
        (
            "不适用于月活跃用户数超过7亿的产品：该等产品的提供者须向许可方申请许可，许可"
            "方可自行决定是否授予。"
        ),
        ["obtain-license if monthly-active-users gt 700000000 product"],
    ),
    (
        (
            "在本模型发布之日，若被许可方或其关联方提供的产品或服务在上一个自然月的月活跃"
            "用户数超过7亿，则被许可方必须向许可方申请许可。"
        ),
        [
            (
                "obtain-license if monthly-active-users gt 700000000 licensee-and-affiliates "
                "release-date"
            )
        ],
    ),
    (
        "商业用户的年净收入高于50万元的，应每季度向我方缴纳净收入的3%作为权利金。",
        ["pay-royalty if revenue gt 500000 CNY year licensee"],
    ),
    ("下载量超过10万次的应用须登记备案。", ["register if visits gt 100000 product"]),
    (
        "月流水超过50万元的游戏产品，应向我们支付流水的5%作为分成。",
        ["pay-royalty if revenue gt 500000 CNY month product"],
    ),
    (
        "单月访问量超过1000万人次的网站，使用本模型应当取得我们的书面同意。",
        ["obtain-license if visits gt 10000000 month product"],
    ),
    (
        "企业用户数（含关联公司）超过1万的，须签署企业许可协议。",
        ["obtain-license if users gt 10000 licensee-and-affiliates"],
    ),
    (
        "注册用户少于一千人的内部系统无需授权即可使用。",
        ["obtain-license if users gteq 1000 product"],
    ),
    (
        "产品月活跃用户未达到30万前，您可以免费使用；达到后应当立即停止使用或取得授权。",
        ["obtain-license if monthly-active-users gteq 300000 product"],
    ),
    (
        "年营收≥5000万元：须购买商业授权。",
        ["obtain-license if revenue gteq 50000000 CNY year licensee"],
    ),
    (
        "您的产品用户规模超过一百万人时，须事先与版权方协商取得授权。",
        ["obtain-license if users gt 1000000 product"],
    ),
    ("衍生模型的名称须以“Xinghe-”作为前缀。", ["name-derivative if modify"]),
    (
        "您发布的衍生模型名称中必须包含“星河”二字。",
        ["name-derivative if (modify and distribute)"],
    ),
    (
        "如使用本模型发表学术成果，请引用我们的技术报告。",
        ["display-attribution if publish-research"],
    ),
    (
        ("使用本模型生成的内容对外传播时，须按照《人工智能生成合成内容标识办法》添加显式标识。"),
        ["disclose-ai-generated if publish-outputs"],
    ),
    ("未经许可，不得将模型权重上传至其他平台。", ["obtain-license if distribute"]),
    ("禁止对模型进行逆向、反编译或以其他方式获取训练数据。", ["reverse-engineer"]),
    ("不得将模型输出用于训练、蒸馏或改进任何竞品模型。", ["train-other-models"]),
    (
        "您可对模型进行修改，但应在修改的文件中注明修改人和修改日期。",
        ["state-changes if (modify and distribute)"],
    ),
    (
        "再分发时须随附本许可协议全文，并保留全部版权及归属声明。",
        ["include-license if distribute", "retain-notices if distribute"],
    ),
    ("衍生作品应沿用本许可协议进行授权。", ["share-alike if (modify and distribute)"]),
    (
        "您须在与最终用户的协议中列入不低于本协议第四条的使用限制。",
        ["pass-through-restrictions if distribute"],
    ),
    ("若发现安全漏洞，应在72小时内通知我们。", ["register"]),
    ("本许可不允许您向第三方提供基于本模型的 API 服务。", ["host-as-service"]),
    ("禁止以任何形式出租、出借、转售本模型。", ["distribute"]),
    ("用户应遵守《生成式人工智能服务管理暂行办法》等法律法规。", ["comply-with-law"]),
    ("您应自行承担因使用本模型产生的全部责任，并赔偿由此给我方造成的损失。", ["indemnify"]),
    (
        "许可终止之日起七日内，您应销毁模型的全部副本并书面确认。",
        ["delete-on-termination if terminated"],
    ),
    ("未经我方事先书面同意，不得以我方名义进行宣传或暗示存在合作关系。", ["use-trademark"]),
    ("本协议不授予您使用许可方商标、商号的任何权利。", ["use-trademark"]),
    ("如您对我方发起专利侵权诉讼，则本协议授予您的全部权利自诉讼提起之日起终止。", ["litigate"]),
    ("不得将本协议项下的权利义务转让给任何第三方。", ["sublicense"]),
    ("您应尽合理努力使用模型的最新版本。", ["use-latest-version"]),
    ("商用前请通过官网表单完成登记。", ["register if commercial"]),
    ("使用本模型从事经营活动的，应当事先向我们备案。", ["register if commercial"]),
    ("本模型仅用于学术交流，禁止任何形式的商用。", ["commercial-use"]),
    ("未经授权不得商用。", ["obtain-license if commercial"]),
    ("商用授权请联系：biz@example.com", ["obtain-license if commercial"]),
    ("企业商用需购买授权，个人学习研究免费。", ["obtain-license if commercial"]),
    ("本协议不适用于欧盟境内的用户。", ["use-in-territory if EU"]),
    ("修改后的代码必须以相同协议开源。", ["share-alike if (modify and distribute)"]),
    ("任何人下载本模型即视为接受本协议。", []),
    ("您保证您年满18周岁。", []),
    ("本公司保留随时修改本协议的权利。", []),
    ("模型的输出不代表本公司立场。", []),
    ("“商业用途”指任何以营利为目的的使用行为。", []),
    ("“关联方”是指直接或间接控制一方、受一方控制或与其受同一控制的实体。", []),
    ("您可以免费使用、复制、修改、分发本模型，包括商业用途。", []),
    ("我们可能会不时发布更新版本，恕不另行通知。", []),
    ("联系我们：support@example.com", []),
    (
        "年营收在1000万元以上、1亿元以下的企业，应在使用前向我们登记。",
        [
            (
                "register if (revenue gteq 10000000 CNY year licensee and revenue lteq "
                "100000000 CNY year licensee)"
            )
        ],
    ),
    (
        "月活跃用户数介于10万至100万之间的产品，须提交登记表。",
        [
            (
                "register if (monthly-active-users gteq 100000 product and "
                "monthly-active-users lteq 1000000 product)"
            )
        ],
    ),
    (
        (
            "月活跃用户超过100万但不超过1000万的，应当向许可方备案；超过1000万的，应当取"
            "得许可方书面授权。"
        ),
        [
            "obtain-license if monthly-active-users gt 10000000 product",
            (
                "register if (monthly-active-users gt 1000000 product and "
                "monthly-active-users lteq 10000000 product)"
            ),
        ],
    ),
    (
        "日活低于50万的应用可登记后免费商用。",
        [
            "obtain-license if (commercial and daily-active-users gteq 500000 product)",
            "register if (daily-active-users lt 500000 product and commercial)",
        ],
    ),
    (
        "个人开发者免费；企业年营收超过200万美元的，需联系我们。",
        ["obtain-license if revenue gt 2000000 USD year licensee"],
    ),
    (
        "搭载本模型的设备累计出货超过5万台的，每台应支付2元许可费。",
        ["pay-royalty if devices gt 50000 product"],
    ),
    (
        "凡营业收入总额超过2亿元的集团企业，均应单独取得授权。",
        ["obtain-license if revenue gt 200000000 CNY licensee-and-affiliates"],
    ),
    (
        "公司员工（含外包）少于20人可免费商用。",
        ["obtain-license if (commercial and employees gteq 20 licensee)"],
    ),
    (
        "总用户量大于100万的网站、App，须获得书面授权方可使用。",
        ["obtain-license if users gt 1000000 product"],
    ),
    (
        "公司或其控股子公司近一年营收破亿元的，须获得商业许可。",
        ["obtain-license if revenue gt 100000000 CNY year licensee-and-affiliates"],
    ),
    (
        "企业估值在10亿元人民币及以上者，不适用本免费许可，应另行洽谈。",
        ["obtain-license if valuation gteq 1000000000 CNY licensee"],
    ),
    (
        "若产品的累计下载量达到100万次，应于15日内向我方报备。",
        ["register if visits gteq 1000000 product"],
    ),
    (
        "年度经常性收入（ARR）超过100万美元的企业需购买授权。",
        ["obtain-license if revenue gt 1000000 USD year licensee"],
    ),
    (
        "上年度营业收入在2000万元人民币以内的企业商用免费，无须申请。",
        [("obtain-license if (commercial and revenue gt 20000000 CNY year licensee preceding)")],
    ),
    (
        "单笔或累计融资超过1亿元的公司，使用前须征得作者同意。",
        ["obtain-license if funding gt 100000000 CNY licensee"],
    ),
    ("用户数量超过5000人的私有化部署须购买企业授权。", ["obtain-license if users gt 5000 product"]),
    ("您不得出售、出租、转让或以其他方式提供模型副本给第三方。", ["distribute"]),
    ("本模型不得再分发。", ["distribute"]),
    ("未经许可不得分发模型权重或其衍生版本。", ["obtain-license if distribute"]),
    ("您不得创建本模型的衍生作品。", ["create-derivatives"]),
    ("您不得修改、改编、翻译本软件。", ["create-derivatives"]),
    ("禁止修改模型。", ["create-derivatives"]),
    ("论文中使用本模型的，须引用原论文并致谢。", ["display-attribution if publish-research"]),
    ("您必须遵守您所在国家或地区的法律法规及出口管制规定。", ["comply-with-law"]),
    ("使用者须遵守国家网信部门关于生成式人工智能的各项规定。", ["comply-with-law"]),
    ("您应确保您的使用符合适用法律。", ["comply-with-law"]),
    ("您的使用行为应符合中国法律法规、社会公德和伦理规范。", ["comply-with-law"]),
    ("因您违反本协议导致许可方遭受损失的，您应予以足额赔偿。", ["indemnify"]),
    ("您同意就第三方索赔对许可方进行辩护、赔偿并使其免受损害。", ["indemnify"]),
    ("衍生模型须采用与本协议一致的条款对外发布。", ["share-alike if (modify and distribute)"]),
    ("衍生作品的分发必须遵循本协议。", ["share-alike if (modify and distribute)"]),
    (
        "对外发布衍生模型时，应公开其训练代码与权重。",
        ["disclose-source if (modify and distribute)"],
    ),
    (
        "您应将本协议的使用限制告知最终用户，并要求其遵守。",
        ["pass-through-restrictions if distribute"],
    ),
    ("您应在获知新版本发布后及时升级至最新版本。", ["use-latest-version"]),
    ("使用前请阅读并同意本协议。", []),
    ("下载前须填写申请表并说明用途。", ["register"]),
    ("首次商用后30日内，应将使用情况书面报告许可方。", ["register if commercial"]),
    ("每年一月应向我方提交上一年度使用报告。", ["register"]),
    (
        "未经许可方书面同意，任何商业机构不得使用本模型提供收费服务。",
        ["obtain-license if commercial"],
    ),
    ("如需将本模型用于商业目的，须事先与我方签订书面协议。", ["obtain-license if commercial"]),
    ("不得以任何方式暗示许可方为您的产品背书。", ["use-trademark"]),
    ("不得移除模型中内置的安全过滤机制。", ["remove-safeguards"]),
    (
        (
            "三、使用者不得从事下列行为\n1. 破解、反编译模型；\n2. 将模型用于赌博、色情；\n3"
            ". 冒用我方商标；\n4. 将模型转售给他人。\n"
        ),
        ["distribute", "restricted-use", "reverse-engineer", "use-trademark"],
    ),
]


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_clauses_as_vendors_put_them(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("作者保留依法追究未经授权使用者责任的权利。", []),
        ("授权费标准由作者与被授权方协商确定。", []),
        ("我们有权主张您须支付每年1000元的费用。", ["pay-royalty"]),
        ("未经许可的商业使用均属侵权。", ["obtain-license if commercial"]),
    ],
)
def test_what_the_owner_may_do_asks_nothing_of_the_licensee(
    clause: str, expected: list[str]
) -> None:
    assert said(clause) == expected


def test_an_order_of_magnitude_counts() -> None:
    clause = "月活跃用户达到百万级的产品，应当另行取得商业许可。"
    assert said(clause) == ["obtain-license if monthly-active-users gteq 1000000 product"]
    assert said("用户分为三级，商业使用须联系我们取得许可。") == ["obtain-license if commercial"]
