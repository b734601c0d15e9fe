"""Chinese clauses in one more wording: bans at the end, plain speech, words that look back."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered, lines, rows, said, table

ACTS = {
    "向第三方转售模型权重": "distribute",
    "反编译本软件": "reverse-engineer",
    "移除模型的水印": "remove-safeguards",
    "用输出训练其他模型": "train-other-models",
    "改编本数据集": "create-derivatives",
    "以API形式向第三方提供本模型": "host-as-service",
}
BANNED_BEHIND = """
    {}，您一概不得为之。
    {}的行为，均在禁止之列。
    {}，均为本条所禁。
    {}，为本许可所禁止。
    {}，我们一律不予准许。
    {}，许可方概不同意。
    {}，这种做法是不被许可的。
    {}，属于禁止的行为。
"""
NOT_BANNED = """
    {}，不为本许可所禁止。
    {}，不在禁止之列。
    {}，我们不会禁止。
"""
SAYS = {
    "restricted-use": """
        不得诱导模型输出色情内容。
        不得让模型写出歧视少数族裔的言论。
        供水、核设施等关键基础设施的控制，不得委托本模型执行。
        以模型的输出向患者提供诊断意见，属于被禁止的用途。
        模型不可用来骚扰、威胁他人。
        不得借本模型收集他人的生物识别信息。
        在法国境内，不得使用本模型生成色情内容。
    """,
    "use-trademark": """
        我方的名称与标志不得出现在您的广告中。
        不得让“灰雀”二字出现在您的商品名里。
        “灰雀”字样和徽标不得用于您的包装。
        标志的使用权概不授予。
    """,
    "sublicense": """
        本授权仅授予贵方，不得转予他人。
        许可仅属被许可人本人，被许可人不得将之让与第三方。
    """,
    "use-in-territory if CU": """
        在古巴境内，任何人不得部署本模型。
        在古巴境内，不得下载、安装或使用本软件。
    """,
    "use-in-territory if IR": """
        位于伊朗的企业不得使用本模型。
        住所地在伊朗的个人和公司不享有本许可下的任何权利。
        您不得在伊朗使用本模型。
    """,
    "distribute": """
        禁止把权重挂到任何下载站。
    """,
    "litigate": """
        谁起诉我们侵犯专利，谁的许可就没了。
        一旦对作者提起专利诉讼，您的授权就没有了。
    """,
    "indemnify": """
        许可方因您的使用遭到索赔的，损失由您承担。
        作者若因此被起诉，一切费用均由用户承担。
    """,
    "reverse-engineer": """
        一切形式的逆向工程，皆所不许。
    """,
    "commercial-use": """
        商用本模型，恕不允许。
    """,
    "distribute if modify": """
        改动过的版本不得对外流传。
        微调后的权重只许自用，不得传给他人。
    """,
    "add-restrictions": """
        不得以加密等手段阻挠受让人行使本许可赋予的权利。
        不得设置技术障碍，使接收方无法行使本许可所授的权利。
    """,
    "retain-notices if distribute": """
        分发时，须使“版权归灰雀所有”一句保留在文件里。
        副本必须包含版权声明及本许可声明。
    """,
    "display-attribution if product": """
        使用本模型的产品须把“灰雀”写进“关于”页面。
        凡使用本语料库的，应标明来源：灰雀语料库。
    """,
    "disclose-ai-generated if product": """
        您得让来电者知道，和他通话的是一台机器。
        你要告诉用户，跟他们聊天的是机器，不是真人。
        应提示访客正在与机器人对话。
    """,
    "obtain-license if commercial": """
        打算商用的，请找版权合作部谈授权。
        用于商业目的者，请与法务部门接洽，签订协议。
    """,
    "obtain-license if employees gteq 200 licensee": """
        贵公司雇员达到200人？请先讨到我们的许可。
        您的单位有200名或更多员工？那就得先拿到授权，才能使用。
    """,
    "obtain-license if revenue gt 30000000 CNY year licensee": """
        公司年收入超过3000万元？那么从现在起，您需要我方的书面授权。
        企业年收入超过3000万元，即须谈下授权。
    """,
    "obtain-license if revenue gt 3000000 AUD year licensee": """
        年收入超过300万澳元的企业须取得授权。
        年收入超过300万澳大利亚元的企业须取得授权。
    """,
    "obtain-license if revenue gteq 5000000 CAD year licensee": """
        年收入达到500万加元的企业须取得授权。
        年收入达到5,000,000加元的企业须取得授权。
    """,
    "obtain-license if revenue gt 8000000 SGD year licensee": """
        年收入超过800万新加坡元的企业须取得授权。
    """,
    "obtain-license if revenue gt 8000000 CHF year licensee": """
        年收入超过八百万瑞士法郎的公司须取得授权。
    """,
    "register if users gt 1000000 product": """
        您的App注册量破百万后，请发邮件告知我们。
    """,
    "obtain-license if employees gt 50 licensee": """
        员工50人以下的公司随意使用，过了这条线须取得授权。
    """,
    "pay-royalty if monthly-active-users gteq 1000000 product": """
        月活到100万之前免费，之后按年付费。
    """,
    "pay-royalty if monthly-active-users gt 1000000 product": """
        月活在100万以内随便用；一过这个数，就得付许可费。
        月活100万以内可免费使用；超过这一限额的，须付许可费。
        月活100万以内可免费使用；超过这一门槛的产品须付许可费。
    """,
    "obtain-license if devices gt 2000 licensee": """
        机器人在用台数超过2000台的，须取得授权。
    """,
    "obtain-license if monthly-active-users gteq 500000 product": """
        您可免费使用，直至产品月活跃用户达到50万；从那一刻起，您须取得授权。
        您可免费使用，直至产品月活跃用户达到50万；自该时刻起，须取得许可方可继续使用。
    """,
    "obtain-license if daily-active-users gt 500000 product": """
        您无需联系我们，除非您服务的日活用户数高于五十万。
    """,
    "obtain-license if revenue gt 2000000 CNY year licensee": """
        免费使用以年收入不超过200万元为限；逾此限额的企业须取得授权。
    """,
    "pay-royalty if api-calls gt 50000 month product": """
        每月享有5万次调用的免费额度，超过额度的部分须付费。
        每月可免费调用5万次，超过该额度的须付费。
        每月享有5万次请求的免费额度，调用量超过额度的客户须付费。
    """,
    "pay-royalty if api-calls gt 5000000 month product": """
        产品每月请求接口超过500万次的，须支付许可费。
    """,
    "display-attribution if users gt 300000 product": """
        注册用户超过30万的平台，其运营者须在网站上展示“由灰雀驱动”字样。
    """,
    "pay-royalty if employees gt 30 licensee": """
        员工超过30人的企业须按席位付费。
        员工超过30人的企业须按席位付费，30人及以下的企业不收费。
        我们只向大企业收费。大企业的标准是：员工超过30人。
    """,
    "pay-royalty if (not academic and commercial)": """
        商用须按季支付授权费，但高校免付。
        商用应按年缴纳许可费，但学校无须缴纳。
    """,
    "share-alike if (employees gt 300 licensee and modify)": """
        员工超过300人的企业制作的衍生模型，须采用与本许可证相同的条款发布。
    """,
    "include-license if users gteq 60000 product": """
        注册用户达到6万的产品须向使用者提供本许可证全文。
    """,
}
IDLE = """
    您可以让模型写出任何文字。
    本模型可用来识别虚假信息。
    您可以将模型转让他人。
    原样的副本可以对外散发。
    在法国境内，可以下载或使用模型。
    您得复制本软件。
    您可以告诉用户，跟他们聊天的是真人。
    您无需联系我们。
    每名用户享有30次试用的免费额度，欢迎体验。
    经许可方同意，可以继续使用。
    注册地在中国的企业可以使用本模型。
    位于美国的用户均可使用本模型。
    许可方遭受的损失由其自行承担。
    如有疑问，请与市场部联系。
"""
SEVERAL = """
商业使用的前提有二：其一，员工少于50人；其二，年收入低于1000万元。
任何一项前提不满足的，须取得授权。
=> obtain-license if (employees gteq 50 licensee or revenue gteq 10000000 CNY year licensee)

商用的条件有二：其一，您不是云服务商；其二，员工不超过200人。有一项不满足的，须取得授权。
=> obtain-license if (cloud-provider or employees gt 200 licensee)

商用的条件有二：其一，保留版权声明；其二，向我们登记。
=> register if commercial
=> retain-notices if commercial
"""


@pytest.mark.parametrize(
    ("clause", "action"),
    [(frame.format(act), ACTS[act]) for frame, act in product(lines(BANNED_BEHIND), ACTS)],
)
def test_a_ban_may_stand_behind_its_deeds(clause: str, action: str) -> None:
    assert answered(clause) == [action]


@pytest.mark.parametrize(
    "clause", [frame.format(act) for frame, act in product(lines(NOT_BANNED), ACTS)]
)
def test_what_is_not_banned_there_is_not(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(("clause", "rule"), rows(SAYS))
def test_what_a_clause_says(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]


@pytest.mark.parametrize("clause", lines(IDLE))
def test_what_binds_nobody(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize(("text", "rules"), table(SEVERAL))
def test_what_several_conditions_say(text: str, rules: list[str]) -> None:
    assert answered(text) == rules
