"""Terms of Chinese and Japanese in one more way of saying them: figures, notices, filings."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, spaced

COUNTED = """
您的产品每月调用接口的次数达到 6 万次的，须与我们签订商业许可协议。
=> obtain-license if api-calls gteq 60000 month product

每个月请求本服务超过 4 万次的，须取得商业许可。
=> obtain-license if api-calls gt 40000 month product

若将模型集成到付费产品，且该产品每月调用模型超过 7 万次，须取得许可；每月不足 7 万次的，只需登记。
=> obtain-license if (commercial and api-calls gt 70000 month product)
=> register if api-calls lt 70000 month product

嵌入收费应用的，须签署商业许可协议。
=> obtain-license if commercial

您搭建的站点中注册用户超过 300 人的，须取得商业许可。
=> obtain-license if users gt 300 product

单个实例的注册用户达到 700 人的，须取得商业许可。
=> obtain-license if users gteq 700 product

您部署的实例数超过 9 个的，须取得商业许可。
=> obtain-license if devices gt 9 licensee

如果您的组织有13人或更多人可以访问、使用本软件，您必须获取商业许可证。
=> obtain-license if users gteq 13 licensee

能够访问、使用本软件的人员总数超过 25 人的组织，须购买商业许可证。
=> obtain-license if users gt 25 licensee

使用本软件的公司员工总数超过 25 人的，须购买商业许可证。
=> obtain-license if employees gt 25 licensee

14 人或以上的企业使用本软件，须购买商业许可证。
=> obtain-license if employees gteq 14 licensee

最近一會計年度之營業收入逾新臺幣三億元者，應先取得授權。
=> obtain-license if revenue gt 300000000 TWD year licensee preceding

前一营业年度营业额超过 2000 万元的企业须取得授权。
=> obtain-license if revenue gt 20000000 CNY year licensee preceding
"""

HANDED_ON = """
再发布时请随附本页全文。
=> include-license if distribute

分发时须带上这份说明的原文。
=> include-license if distribute

用微调过的模型对外提供服务的，须把权重对社会公开。
=> disclose-source if (modify and hosted-service)

以修改后的模型提供服务或对外发布的，还应将修改后的参数向公众无偿公开。
=> disclose-source if ((modify and hosted-service) or distribute)

經修改之檔案，散布時應載明修改之事實及時間。
=> state-changes if (modify and distribute)

散布改作後之程式者，應註明其經改作之情形。
=> state-changes if (distribute and modify)

下列情形须取得商业许可：
| 1. 不愿公开源代码，而将本软件嵌入闭源产品或作为其一部分销售；
| 2. 用于托管服务。
=> obtain-license if (distribute or hosted-service)
"""

UNWILLING = """
在以下情况下，您需要购买商业许可证：
| - 对外分发，但不希望以 AGPLv3 许可证发布您的产品或公开源代码
| - 通过网络提供服务，但不希望公开源代码
=> obtain-license if (distribute or hosted-service)
"""

TO_THE_STATE = """
未经备案和安全评估，不得以本模型向公众提供服务。
=> comply-with-law if hosted-service

未完成算法备案的，您不得将本模型用于面向公众的产品。
=> comply-with-law if product

未经登记，不得将模型用于商业用途。
=> register if commercial

您使用本模型，须遵守当地法律。如您代表公司接受本协议，您应保证已获得相应授权。
=> comply-with-law

您使用本模型，须遵守当地法律。如果您代表某单位签署本协议，您须确保已取得该单位的授权。
=> comply-with-law
"""

SHOWN = """
将合成语音用于公开发布的短片、广播剧等作品的，应在作品的片尾标注“旁白由小满合成”。
=> display-attribution if publish-outputs

公开发布生成的音频时，应在片尾标注“旁白由小满合成”。
=> display-attribution if publish-outputs

发布生成的图片时，须标注“本图由AI生成”。
=> disclose-ai-generated if publish-outputs

发布生成的图片时，须标注“本图为合成”字样。
=> disclose-ai-generated if publish-outputs
"""

BELOW_HEADINGS = """
| ## 商业使用（需付费）
| ¶
| - 用于企业内部系统
| - 用于客户项目
=> pay-royalty if commercial

| ## 禁止事项
| ¶
| - 用于诽谤个人
| - 用于武器研发
| - 用于违反法律法规的用途
=> restricted-use

| ■ してはいけないこと
| ・特定の個人を誹謗中傷する目的での利用
| ・武器の開発に使うこと
| ・法令に違反する利用
=> restricted-use

下列情形须取得商业许可：
| 1. 员工超过 80 人；
| 2. 用于托管服务。
¶
取得商业许可，请联系：otter@otter.example
=> obtain-license if (employees gt 80 licensee or hosted-service)

下列情形须取得商业许可：
| 1. 员工超过 80 人；
| 2. 用于托管服务。
¶
购买商业授权请发邮件至 otter@otter.example。
=> obtain-license if (employees gt 80 licensee or hosted-service)
"""

POLITE = """
売上高が1億円以上の法人が商用利用する場合は、当社とライセンス契約を結んでいただく必要があります。
=> obtain-license if (revenue gteq 100000000 JPY licensee and commercial)

配布する際は、当社から許諾を取得していただく必要があります。
=> obtain-license if distribute

本モデルを再配布される方には、本規約を添付していただく必要があります。
=> include-license if distribute

売上高が2億円未満の企業は、利用開始前に届け出れば無料で利用できます。
=> obtain-license if revenue gteq 200000000 JPY licensee
=> register if revenue lt 200000000 JPY licensee

登録すれば、誰でも無料で商用利用できます。
=> register if commercial
"""


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        row
        for t in (COUNTED, HANDED_ON, UNWILLING, TO_THE_STATE, SHOWN, BELOW_HEADINGS, POLITE)
        for row in spaced(t)
    ],
)
def test_a_term_in_one_more_wording_is_read(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_breaking_the_law_is_a_field_in_a_list_of_bans_alone() -> None:
    listed = "## Prohibited uses\n\n- harassment\n- weapons\n- violating any law\n"
    apart = "## Restrictions\n\n- You must not violate any law.\n- No weapons.\n"
    assert answered(listed + IN_ENGLISH) == ["restricted-use"]
    assert answered(apart + IN_ENGLISH) == ["comply-with-law", "restricted-use"]
