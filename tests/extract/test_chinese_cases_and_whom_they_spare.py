"""Chinese cases with whom they are of and what those do, whom another sentence spares, and words of
Hong Kong and Taiwan."""

from __future__ import annotations

import pytest

from clauses import answered, lines, rows, spaced
from modellic.extract import extract
from modellic.text import Text

SAYS = {
    "obtain-license if revenue gt 30000000 CNY year licensee": """
        如贵公司年收入超过3000万元，则第二条所授予的许可并不适用。
        如贵公司年收入超过3000万元，则第二条授予的权利不予适用。
        倘特许持有人的年度收入超过人民币3,000万元，须向灰雀公司申领特许。
    """,
    "obtain-license if revenue gt 30000000 HKD year licensee-and-affiliates": """
        如特許持有人（連同其附屬公司）的年度收入超過港幣3,000萬元，第3.1條的特許即不適用。
    """,
    "obtain-license if (revenue gt 30000000 CNY year licensee"
    " and monthly-active-users gt 800000 product)": """
        如您的年收入超过3000万元，而您采用本模型的任一产品的月活跃用户亦超过80万，则须取得许可。
        您的年收入超过3000万元，同时您基于本模型的任何一款产品月活跃用户超过80万的，须取得许可。
    """,
    "obtain-license if ((revenue gt 50000000 CNY year licensee and commercial)"
    " or monthly-active-users gt 300000 product)": """
        年收入超过5000万元的企业将模型用于商业用途的，或者产品月活跃用户超过30万的，须取得许可。
    """,
    "obtain-license if ((government or academic) and hosted-service)": """
        政府部门和高校如向第三方提供本模型的API，则须事先取得我们的书面同意。
        政府部门或高校向第三方提供本模型的API的，须取得我们的书面同意。
    """,
    "obtain-license if ((academic or individual) and commercial)": """
        高校或个人将模型用于商业目的的，须取得我们的书面同意。
    """,
    "obtain-license if (commercial and hosted-service)": """
        有偿向他人提供推理接口的，须取得我方书面许可。
        以收费方式向第三方提供本模型的推理接口的，须取得书面许可。
    """,
    "obtain-license if (cloud-provider and hosted-service)": """
        云服务商将本模型纳入其模型广场的，须与我方另行签订协议。
        雲端服務供應商如欲將該模型列入其模型目錄，不論規模，均須與本公司另訂協議。
    """,
    "obtain-license if employees gteq 30 licensee": """
        团队（全职、外包都算）满 30 个人，请先找我买授权再用。
    """,
    "obtain-license if government": """
        政府机关须使用企业版。
        政府项目不论金额，一律使用企业版。
    """,
    "obtain-license if commercial": """
        凡商业使用，都要先填写申请表，收到我们确认的授权书后再上线。
    """,
    "obtain-license if hosted-service": """
        免费授权不包括对外提供推理接口。
        免费版不涵盖以API形式对外提供服务，如有需要请联系我们。
    """,
    "register if commercial": """
        商用的话，发封邮件告诉我一声就好。
    """,
    "include-license if distribute": """
        散布本模型時，應檢附本同意書全文。
        分发时，请把许可证文件放进仓库。
    """,
    "litigate": """
        如您对灰雀公司展开专利侵权的法律程序，特许即告终止。
    """,
    "indemnify": """
        因您的使用引起的第三方主张，由您自行处理并使许可方免受任何损失。
        您须就因违反本协议而引致的申索向我方作出弥偿。
    """,
    "delete-on-termination if terminated": """
        停用之后请把权重删干净。
    """,
    "remove-safeguards": """
        声音里埋了水印，请别去掉。
    """,
    "comply-with-law": """
        服务上线前，请自行完成国家规定的备案。
        出口产品的，由您自行办理所需的出口许可，并遵守当地法律。
    """,
    "display-attribution if product": """
        启动时应显示“灰雀”标志不少于2秒。
    """,
    "display-attribution if distribute": """
        请在模型卡片上写清“基于灰雀微调”。
    """,
    "display-attribution if publish-research": """
        發表以本模型完成之研究成果者，應於論文中敘明使用本模型。
    """,
    "retain-notices": """
        请不要删掉 AUTHORS 文件。
    """,
    "use-trademark": """
        除为履行第四条外，不得使用我方徽號。
    """,
    "disclose-ai-generated if publish-outputs": """
        做出来的视频、音频发到网上，请注明“声音由 AI 配音”。
    """,
}
SEVERAL = """
非小型企業：指前一年度營業額逾新臺幣三億元，或僱用員工滿三百人之事業；計算時，關係企業應合併計算。
¶
（二）被授權人屬非小型企業，且為營利使用者，不適用前款；應先與本所簽訂授權契約。
¶
（三）各級政府機關及公立學校，不論規模，均免依前二款辦理。
=> obtain-license if ((revenue gt 300000000 TWD year licensee-and-affiliates preceding or
   employees gteq 300 licensee-and-affiliates) and commercial and not government and not academic)

“公共机构”指政府各部门以及本地大学。
¶
2.2 年营业额超过一亿元的企业，应与我们签订授权协议。
¶
2.3 第2.2条不适用于公共机构。
=> obtain-license if (revenue gt 100000000 CNY year licensee and not government and not academic)

2.2 年收入超过2000万元的企业须取得许可。
¶
2.3 第2.2条不适用于高校，但高校如将模型用于商业目的，则须事先取得我们的书面同意。
=> obtain-license if (revenue gt 20000000 CNY year licensee and not academic)
=> obtain-license if (academic and commercial)

大型企业：指年收入超过5000万元的企业。热门服务：指月活跃用户超过30万的服务。
¶
大型企业将本模型用于商业用途，或者将本模型用于热门服务的，须与我们签订企业协议。
=> obtain-license if ((revenue gt 50000000 CNY year licensee and commercial) or
   monthly-active-users gt 300000 product)

团队满 20 个人或者年收入超过300万元，请先找我买授权再用。
¶
集团下面的小公司也请自觉：人数和收入都按整个集团来数，不要拿一个三个人的公司来问我。
=> obtain-license if (employees gteq 20 licensee-and-affiliates or
   revenue gt 3000000 CNY year licensee-and-affiliates)
"""
FIELDS = {
    "discrimination": "不得利用模型对用户进行不合理的差别待遇。",
    "privacy": "不得使用該模型起底，或侵犯他人的私隱。",
    "sexual-content": "不许拿它造黄谣。",
}
IDLE = """
    您的任一产品均可使用本模型。
    高校如有疑问，请与我们联系。
    企业版用户可在控制台查看用量。
    输出里没有水印。
"""


@pytest.mark.parametrize(("clause", "rule"), rows(SAYS))
def test_what_a_clause_says(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]


@pytest.mark.parametrize(("clause", "rules"), spaced(SEVERAL))
def test_what_sentences_say_together(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)


@pytest.mark.parametrize(("field", "clause"), FIELDS.items())
def test_what_a_ban_is_of(field: str, clause: str) -> None:
    (rule,) = extract(Text(clause, "LICENSE")).rules
    assert field in rule.fields


@pytest.mark.parametrize("clause", lines(IDLE))
def test_what_asks_for_nothing(clause: str) -> None:
    assert answered(clause) == []


def test_what_is_made_with_the_model_earns() -> None:
    (rule,) = extract(
        Text("利用本模型制作的作品的年收入超过60万元的，须取得授权。", "LICENSE")
    ).rules
    assert "of=<Whose.PRODUCT: 'product'>" in str(rule.when)
    assert "attributable=True" in str(rule.when)
