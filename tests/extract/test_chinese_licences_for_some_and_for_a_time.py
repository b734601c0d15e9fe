"""Chinese clauses by which some fall under a free licence and others under a paid one, trade that
is free for a time only, and profits, which are read as revenue and reported."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

SAYS = """
年利润超过500万元的企业，商业使用须另行取得授权。
=> obtain-license if (revenue gt 5000000 CNY year licensee and commercial)
=> ? 年利润超过500万元的企业，商业使用须另行取得授权。

净利润低于100万美元的公司可免费使用本软件。
=> obtain-license if revenue gteq 1000000 USD licensee
=> ? 净利润低于100万美元的公司可免费使用本软件。

贵公司上一财年盈利达到50万元的，须购买商业许可证。
=> obtain-license if (revenue gteq 500000 CNY year licensee preceding and commercial)
=> ? 贵公司上一财年盈利达到50万元的，须购买商业许可证。

如果您每年利润不足10万美元，则可以免费商用。
=> obtain-license if (commercial and revenue gteq 100000 USD year licensee)
=> ? 如果您每年利润不足10万美元，则可以免费商用。

年度净利润超过人民币一千万元者，应向我方申请商业授权。
=> obtain-license if revenue gt 10000000 CNY year licensee
=> ? 年度净利润超过人民币一千万元者，应向我方申请商业授权。

月利润超过5万元的商业用户需联系我们取得授权。
=> obtain-license if revenue gt 50000 CNY month licensee
=> ? 月利润超过5万元的商业用户需联系我们取得授权。

税前利润超过200万欧元的组织必须签署企业许可协议。
=> obtain-license if revenue gt 2000000 EUR licensee
=> ? 税前利润超过200万欧元的组织必须签署企业许可协议。

毛利超過新臺幣三百萬元之公司，應取得商業授權。
=> obtain-license if revenue gt 3000000 TWD licensee
=> ? 毛利超過新臺幣三百萬元之公司，應取得商業授權。

本公司利润率为20%。

以盈利为目的使用本软件须取得授权。
=> obtain-license if commercial

须将净利润的5%支付给作者。
=> pay-royalty

盈利超过100万的企业需要付费。
=> pay-royalty if (commercial and company)
=> ? 盈利超过100万的企业需要付费。

一、下列情形依 MIT 许可证许可：
| ¶
| - 您将本软件用于开源项目；
| - 您是年营业收入低于200万元的公司；
| - 您是慈善机构。
| ¶
| 在其他所有情形下，本软件均依商业许可证许可，该许可证可在官网购买。
=> obtain-license if revenue gteq 2000000 CNY year licensee
=> ? 您将本软件用于开源项目；
=> ? 您是慈善机构。

符合下列情形之一的，本库按 Apache 2.0 许可给您使用：
| ¶
| - 您是个人；
| - 您的公司年收入不足50万美元。
| ¶
| 其余情形适用商业许可证。
=> obtain-license if (not individual and revenue gteq 500000 USD year licensee)

有下列情形之一的，可依 GPL 使用本软件：
| 1. 年收入在100万元以下的企业；
| 2. 教育机构。
| ¶
| 除此以外，均须适用我方的商业许可。
=> obtain-license if (revenue gt 1000000 CNY year licensee and not academic)

年收入低于100万美元的公司适用社区许可证，其余公司适用商业许可证。
=> obtain-license if revenue gteq 1000000 USD year licensee

本软件采用双重许可：年收入不超过500万元的企业适用 MIT 许可证，超过者适用商业许可证。
=> obtain-license if revenue gt 5000000 CNY year licensee

年营收低于100万美元的组织依照社区版许可使用，超过此限的组织依照企业版许可使用。
=> obtain-license if revenue gteq 1000000 USD year licensee

- 年收入 < 100 万美元：Apache 2.0
| - 年收入 ≥ 100 万美元：商业许可证
=> obtain-license if revenue gteq 1000000 USD year licensee

员工不足50人的公司可选择 MIT 许可证；员工达到50人的公司必须选择商业许可证。
=> obtain-license if employees gteq 50 licensee

小型公司（年收入低于100万美元）：适用 Apache 许可证
| 其他公司：适用商业许可证
=> obtain-license if revenue gteq 1000000 USD year licensee

凡为商业目的使用本软件的，使用期限以三十日试用期为限。
=> obtain-license if commercial

商业使用仅限于30天的试用期。
=> obtain-license if commercial

您可以将本软件用于商业目的，但不得超过三十天的试用期。
=> obtain-license if commercial

任何商业使用均以连续六十个日历日为限。
=> obtain-license if commercial

为商业目的使用本软件，仅限于试用期内。

本许可证允许免费使用本软件，但商业用途仅可试用14天。
=> obtain-license if commercial

商業使用僅限於三十日之試用期間內。
=> obtain-license if commercial

超过30天试用期的商业使用须购买许可。
=> obtain-license if commercial

1. 商业使用须取得我方的书面许可。
| ¶
| 豁免：对于同时满足下列全部标准的公司，许可方豁免第1条：
| （1）年收入不足100万美元；
| （2）累计融资低于200万美元。
=> obtain-license if (commercial and (revenue gteq 1000000 USD year licensee or funding gteq
2000000 USD licensee))

1. 商业使用以三十天试用期为限。
| ¶
| 豁免：小型企业
| ¶
| 对于同时满足下列全部标准的公司，许可方豁免第1条的适用：
| （1）年收入不足100万美元；
| （2）累计融资低于200万美元。
=> obtain-license if (commercial and (revenue gteq 1000000 USD year licensee or funding gteq
2000000 USD licensee))

1. 为商业目的使用本软件的，其使用应以30天试用期为限。
| ¶
| 第1条不适用于年收入低于100万美元的公司。
=> obtain-license if (commercial and revenue gteq 1000000 USD year licensee)

1. 商业使用以30天试用期为限。年收入低于100万美元的个人和公司不受本条限制。
=> obtain-license if (commercial and revenue gteq 1000000 USD year licensee)

商业使用仅限于30天的试用期，但年收入低于100万美元的公司除外。
=> obtain-license if (commercial and revenue gteq 1000000 USD year licensee)

1. 商业使用须购买许可证。
| 2. 年收入未达100万美元且员工不足20人的企业，免予适用第1条。
=> obtain-license if (commercial and (revenue gteq 1000000 USD year licensee or employees gteq
20 licensee))

1. 商业使用须购买许可证。
| ¶
| 许可方放弃对符合以下全部条件的企业适用第1条：
| - 年收入低于100万美元；
| - 员工不足20人。
=> obtain-license if (commercial and (revenue gteq 1000000 USD year licensee or employees gteq
20 licensee))

将本模型用于商业用途的，应当符合以下条件：
| 1. 服务的日活跃用户数低于100万；
| 2. 不是软件服务提供商、云服务提供商。
| 满足上述条件的，须向 a@b.cn 提交申请。
=> obtain-license if (commercial and (daily-active-users gteq 1000000 product or
cloud-provider))
=> obtain-license if (daily-active-users lt 1000000 product and not cloud-provider)
=> ? 满足上述条件的，须向 a@b.cn 提交申请。

关联方的日均活跃用户数原则上不能超过50万。
=> obtain-license if daily-active-users gt 500000 licensee-and-affiliates

如您计划将本模型用于商业用途，需要您确认主体符合以下条件：
| ¶
| 1. 关联方的日均活跃用户数不超过50万。
| 2. 关联方不是云服务提供商。
| ¶
| 在满足上述条件的前提下，您需要发送邮件至 a@b.cn 提交申请。
=> obtain-license if (commercial and (daily-active-users gt 500000 licensee-and-affiliates or
cloud-provider))
=> obtain-license if (daily-active-users lteq 500000 licensee-and-affiliates and not
cloud-provider)
=> ? 在满足上述条件的前提下，您需要发送邮件至 a@b.cn 提交申请。

如您计划将本模型用于商业用途，需要您确认主体符合以下条件：
| ¶
| 1. 关联方的日均活跃用户数不能超过50万。
| 2. 关联方不是云服务提供商。
| ¶
| 在满足上述条件的前提下，您需要发送邮件至 a@b.cn 提交申请。
=> obtain-license if (commercial and (daily-active-users gt 500000 licensee-and-affiliates or
cloud-provider))
=> obtain-license if (daily-active-users lteq 500000 licensee-and-affiliates and not
cloud-provider)
=> ? 在满足上述条件的前提下，您需要发送邮件至 a@b.cn 提交申请。

如您计划将本模型用于商业用途，需要您确认主体符合以下条件：
| ¶
| 1. 关联方的日均活跃用户数不超过50万。
| 2. 关联方不得是面向个人用户的软件服务提供商或云服务提供商。
| ¶
| 在满足上述条件的前提下，您需要发送邮件至 a@b.cn 提交申请。
=> obtain-license if (commercial and (daily-active-users gt 500000 licensee-and-affiliates or
cloud-provider))
=> obtain-license if (daily-active-users lteq 500000 licensee-and-affiliates and not
cloud-provider)
=> ? 在满足上述条件的前提下，您需要发送邮件至 a@b.cn 提交申请。

商业使用须符合：
| 1. 月活跃用户不得多于10万；
| 2. 主体不得为云服务商。
=> obtain-license if (commercial and (monthly-active-users gt 100000 product or cloud-provider))

商业使用须符合以下条件：
| 1. 月活跃用户不得多于10万；
| 2. 主体不得为云服务商。
=> obtain-license if (commercial and (monthly-active-users gt 100000 product or cloud-provider))

商业使用须符合以下条件：
| 1. 月活跃用户不超过10万；
| 2. 您不得是云服务商。
=> obtain-license if (commercial and (monthly-active-users gt 100000 product or cloud-provider))

商业使用须符合以下条件：
| 1. 月活跃用户不超过10万；
| 2. 您不能属于云计算服务提供商。
=> obtain-license if (commercial and (monthly-active-users gt 100000 product or cloud-provider))

商业使用须符合以下条件：
| 1. 月活跃用户应低于10万；
| 2. 您不应为我方的竞争对手。
=> obtain-license if (commercial and monthly-active-users gteq 100000 product)
=> ? 您不应为我方的竞争对手。

商业使用须符合以下条件：
| 1. 年收入不得高于10万元；
| 2. 申请人非云服务商。
=> obtain-license if (commercial and (revenue gt 100000 CNY year licensee or cloud-provider))

如需商用，请确认符合以下条件：（1）年收入不能超过100万元；（2）不得是云服务提供商。
=> obtain-license if (commercial and (revenue gt 1000000 CNY year licensee or cloud-provider))

如您或您的关联方的年收入超过200万美元，则本协议项下授予您的全部许可均自该日起终止。
=> obtain-license if revenue gt 2000000 USD year licensee-and-affiliates
=> ? 如您或您的关联方的年收入超过200万美元，则本协议项下授予您的全部许可均自该日起终止。

如果您的月活跃用户数超过100万，您在本许可下的权利自动终止。您应当向我方购买商业许可。
=> obtain-license if monthly-active-users gt 1000000 licensee

年收入超过100万元的，本许可终止。届时您须联系我们取得商业授权。
=> obtain-license if revenue gt 1000000 CNY year licensee

一旦贵公司年营收达到1000万元，本授权即失效，贵公司须另行取得我方授权。
=> obtain-license if revenue gteq 10000000 CNY year licensee

当您的用户总数超过10万时，授予您的所有权利立即终止，除非另行取得许可。
=> obtain-license if users gt 100000 licensee

本软件提供30天的试用期。

本软件依据 MIT 许可证发布。

利润率由双方另行商定。

如您的年收入超过100万美元，您将须立即购买付费产品。
=> obtain-license if revenue gt 1000000 USD year licensee

年净利润不超过10万欧元的，可免费使用；超过的，须取得授权。
=> obtain-license if revenue gt 100000 EUR year licensee
=> ? 年净利润不超过10万欧元的，可免费使用；

年收入或净利润超过500万元的企业须取得商业授权。
=> obtain-license if revenue gt 5000000 CNY year licensee
=> ? 年收入或净利润超过500万元的企业须取得商业授权。

年利润达100万元以上的公司，必须支付5%的许可费。
=> pay-royalty if revenue gteq 1000000 CNY year licensee
=> ? 年利润达100万元以上的公司，必须支付5%的许可费。

许可方不承担任何利润损失。

本项目以非营利方式运营，所有盈利归社区。

如果您的公司盈利，请考虑赞助我们。
=> ? 如果您的公司盈利，请考虑赞助我们。

公司年度利润总额在一千万元以下的，无须授权。
=> obtain-license if revenue gt 10000000 CNY year licensee
=> ? 公司年度利润总额在一千万元以下的，无须授权。

利润超过50万美元的用户必须在产品中注明来源。
=> display-attribution if revenue gt 500000 USD product
=> ? 利润超过50万美元的用户必须在产品中注明来源。

在任何情况下，作者不对利润损失、收入损失、数据损失承担责任。

如您每年因本软件获利超过30万元，请联系我们购买授权。
=> obtain-license if revenue gt 300000 CNY year licensee
=> ? 如您每年因本软件获利超过30万元，请联系我们购买授权。

本软件的商业使用以评估为限，期限三十天。
=> ? 本软件的商业使用以评估为限，期限三十天。

社区版许可适用于年收入低于100万元的公司，超出者适用商业许可。
=> obtain-license if revenue gteq 1000000 CNY year licensee

Apache 2.0 适用于个人和年收入低于50万元的公司；商业许可适用于其他所有人。
=> obtain-license if (not individual and revenue gteq 500000 CNY year licensee)

如果贵公司年收入在100万美元以下，您可以按 MIT 许可使用；否则请按商业许可使用。
=> obtain-license if revenue gt 1000000 USD year licensee

本软件依据 GPL 许可证发布，年收入超过1000万元的企业须另购商业许可。
=> obtain-license if revenue gt 10000000 CNY year licensee

仅当您的年收入低于100万美元时，Apache 许可证才适用于您。
=> obtain-license if revenue gteq 1000000 USD year licensee

年收入超过100万美元的公司不适用本社区许可，而适用企业许可协议。
=> obtain-license if revenue gt 1000000 USD year licensee

第3条的限制不及于年收入低于100万元的企业。
=> obtain-license if revenue gteq 1000000 CNY year licensee

商业使用须取得授权，但本要求不适用于连同关联方年收入不足200万元的企业。
=> obtain-license if (revenue gteq 2000000 CNY year licensee-and-affiliates and commercial)

商用须购买许可，但该要求不适用于员工不足10人的公司。
=> obtain-license if (employees gteq 10 licensee and commercial)

再分发须公开源代码，但上述义务不适用于高校。
=> disclose-source if (not academic and distribute)

企业版许可适用于年收入100万元以上的公司。
=> obtain-license if revenue gteq 1000000 CNY year licensee

本许可适用于所有用户。

本软件采用 MIT 许可证，适用于各种场景。

商业使用须取得授权，但本要求不适用于年收入不足200万元的企业。
=> obtain-license if (revenue gteq 2000000 CNY year licensee and commercial)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SAYS))
def test_chinese_licences_for_some_and_for_a_time(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
