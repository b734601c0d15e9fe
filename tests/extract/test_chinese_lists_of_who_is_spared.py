"""Chinese lists of who is spared, in line and below, figures that are numbered within a sentence,
and grants and duties as authors of models and software put them."""

from __future__ import annotations

import pytest

from clauses import said, spaced

SAYS = """
商业使用须取得授权，但以下情形除外：
| - 高等院校；
| - 年营业额不超过 80 万元人民币的企业。
=> obtain-license if (not academic and revenue gt 800000 CNY year licensee and commercial)

商业使用须取得书面授权。下列主体除外：（1）个人开发者；（2）员工少于 10 人的企业。
=> obtain-license if (commercial and not individual and employees gteq 10 licensee)

除下列主体外，商业使用须取得授权：①大学；②月活不超过 5 万的产品。
=> obtain-license if (not academic and monthly-active-users gt 50000 product and commercial)

以下用户可免费商用，其余均须购买授权：
| （一）学校；
| （二）年收入不超过 200 万元人民币的公司。
=> obtain-license if (not academic and revenue gt 2000000 CNY year licensee)

商业使用须支付授权费，以下用户免费：高校、员工不超过 20 人的团队。
=> pay-royalty if (not academic and employees gt 20 licensee and commercial)

商用须付费授权，豁免对象：
| - 高校；
| - 年收入不超过 200 万元人民币的公司。
=> obtain-license if (not academic and revenue gt 2000000 CNY year licensee and commercial)

商业使用须取得书面授权，但高校、个人开发者、年收入不超过 200 万元人民币的公司除外。
=> obtain-license if (not academic and not individual and revenue gt 2000000 CNY year licensee
and commercial)

商业使用须支付授权费，高校免费。
=> pay-royalty if (not academic and commercial)

以下主体除外：
| - 高校；
| - 经我方同意的项目。

以下用户可免费使用：
| - 保留本声明；
| - 标注来源。

同时满足以下条件的，可免费商用，否则须取得授权：（1）员工不超过 40 人；（2）月活不超过 5 万。
=> obtain-license if (employees gt 40 licensee or monthly-active-users gt 50000 product)

除非您满足以下任一条件，否则须取得授权：①年营业收入不超过 900 万元人民币；②员工不超过 30 人。
=> obtain-license if (revenue gt 9000000 CNY year licensee and employees gt 30 licensee)

需要授权的情形：（1）年营业收入超过 900 万元人民币的企业；（2）月活跃用户超过 50 万的产品。
=> obtain-license if (revenue gt 9000000 CNY year licensee or monthly-active-users gt 500000
product)

须取得商业授权的主体包括：
| - 年营业收入超过 900 万元人民币的企业；
| - 员工超过 300 人的机构。
=> obtain-license if (revenue gt 9000000 CNY year licensee or employees gt 300 licensee)

本许可不授予月活跃用户超过 6 亿的实体；该等实体应向我们另行申请。
=> obtain-license if monthly-active-users gt 600000000 licensee

以下行为须取得书面许可：
| - 封装成 API 对外提供；
| - 商业推广。
=> obtain-license if (hosted-service or commercial)

仅在取得书面授权后方可将模型封装为接口对外开放。
=> obtain-license if hosted-service

你可以将模型封装成接口供内部使用。

除非获得书面授权，否则不得复制、修改。
=> obtain-license if modify

未经书面授权，不授予任何使用、复制、修改的权利。
=> obtain-license

本软件供个人非商业使用。
=> commercial-use

本项目仅作学习用途。
=> commercial-use

自然人可免费使用本软件，仅限本人的非商业用途。公司或其他组织自行使用，以及个人的商业用途，均须在使用前取得单独的书面付费商业授权。
=> obtain-license if commercial

若需引用本作品，请务必标示以下信息：作者、作品名称。
=> display-attribution if product

修改版本应当以同等条件向社会开放。
=> share-alike if (modify and distribute)

商用授权 800 元/年。
=> pay-royalty if commercial

不得将本软件用于攻击他人网络系统。
=> restricted-use

发生数据泄露等安全事件的，应在发现后立即通知许可方。

任何人可以分享模型，但必须：
| - 链接 CC BY 4.0；
| - 保留本文件和 NOTICE；
=> include-license if distribute
=> retain-notices if distribute

须将本许可证的完整文本与软件一起分发。
=> include-license if distribute

严禁使用我们的商标进行商业宣传。
=> use-trademark

企业商用需购买授权，个人学习研究免费。
=> obtain-license if commercial

被许可方属于下列任一情形的，可免费使用本软件：（1）高校；（2）员工总数不超过15人的企业；（3）个人。
=> obtain-license if (not academic and employees gt 15 licensee and not individual)

商业使用须支付授权费，年收入不足 90 万元人民币的企业免费。
=> pay-royalty if (revenue gteq 900000 CNY year licensee and commercial)

本模型仅限中国大陆使用。
=> use-in-territory if not CN

本模型仅限中华人民共和国境内（不含港澳台地区）使用。
=> use-in-territory if not CN

授权地域：中国内地。
=> use-in-territory if not CN

本协议仅适用于中国境内的用户。
=> use-in-territory if not CN

不得在中国大陆地区以外使用本软件。
=> use-in-territory if not CN

本模型不向韩国用户提供。
=> use-in-territory if KR

在美国境内使用、复制、分发本模型均属未经授权。
=> use-in-territory if US

数据存储于中国境内（不包括香港、澳门和台湾）。

本软件仅适用于中国大陆地区的手机型号。

商业使用请先征得我们同意，并注明来源。
=> obtain-license if commercial
=> retain-notices if commercial

未备案的主体不得将本模型用于商业目的。
=> register if commercial

本协议中，大型商业用户是指年营业收入超过 4 亿元人民币的企业。
| ¶
| 未经书面许可，大型商业用户不得使用本模型。
=> obtain-license if revenue gt 400000000 CNY year licensee

如果您的项目满足以下任一条件，请购买授权：
| - 年收入超过 40 万元人民币
| - 月活超过 2 万
=> obtain-license if (revenue gt 400000 CNY year product or monthly-active-users gt 20000 product)

| 企业规模（年营收） | 授权方式 |
| | --- | --- |
| | 90 万元人民币以下 | 免费 |
| | 90 万元人民币以上 | 商业授权 |
=> obtain-license if revenue gteq 900000 CNY year licensee

转售本软件的行为一律禁止。
=> distribute

您同意不会对本模型进行微调。
=> create-derivatives

未授予修改本软件的权利。
=> create-derivatives

不得搭建公开的在线服务。
=> host-as-service

请不要蒸馏本模型。
=> train-other-models

您不可转让本许可。
=> sublicense

不得侵犯他人隐私。
=> restricted-use

许可方承诺不公开您的数据。

本协议不转让所有权。

你可以对模型进行微调。
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SAYS))
def test_chinese_lists_of_who_is_spared(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
