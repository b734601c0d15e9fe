"""Limits of Chinese licences in formal words, and asides in brackets that concede something."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

SAYS = """
您有权在下列范围内免费使用本软件：
| 1. 商业使用，但员工总数须少于30人；
| 2. 个人使用。
=> obtain-license if (commercial and employees gteq 30 licensee)

“大规模商业使用”系指为产生收入而进行的、总毛收入逾1万元的使用，该等使用须事先取得作者许可。
=> obtain-license if (commercial and revenue gt 10000 CNY licensee)

您部署本软件，用以协调超过十（10）台计算设备的，须取得商业许可。
=> obtain-license if devices gt 10 licensee

在同一法律实体控制的多个系统之间运行超过二十个推理节点的，应向许可方购买许可。
=> obtain-license if devices gt 20 licensee

本许可仅授予上一会计年度全球营业收入不足一千万美元且员工不足五十人的实体。
=> obtain-license if (revenue gteq 10000000 USD year licensee preceding or employees gteq 50
licensee)

惟年營業額未逾新臺幣一千萬元之事業，得免費於商業環境使用本軟體。
=> obtain-license if (commercial and revenue gt 10000000 TWD year licensee)

月活躍使用者逾一百萬人者，應另行洽本公司取得授權。
=> obtain-license if monthly-active-users gt 1000000 product

本社区版限年收入100万美元以下、员工20人以下的公司免费使用；不符合任一条件者请购买企业版。
=> obtain-license if (revenue gt 1000000 USD year licensee or employees gt 20 licensee)

员工总数（含承包商）在50名以上的组织，其生产环境使用须取得商业授权。
=> obtain-license if employees gteq 50 licensee

任何年度经常性收入达到或超过一百万美元的组织均须支付许可费。
=> pay-royalty if revenue gteq 1000000 USD year licensee

本授权对总资产不超过500万元的公司免费。
=> ? 本授权对总资产不超过500万元的公司免费。

总收入（无论是否与本软件有关）每年超过100万美元的公司须购买许可证。
=> obtain-license if revenue gt 1000000 USD year licensee

公司年收入不管来自何处，超过200万元的，须取得授权。
=> obtain-license if revenue gt 2000000 CNY year licensee

年收入超过100万美元的，不论该等收入是否来源于本模型，您均须申请许可。
=> obtain-license if revenue gt 1000000 USD year licensee

年度总收入（不论币种）达到一千万元的企业应取得商业授权。
=> obtain-license if revenue gteq 10000000 CNY year licensee

员工人数（不论全职或兼职）超过50人的企业，须购买商业许可。
=> obtain-license if employees gt 50 licensee

年營業額（不論來源）逾五百萬元者，須另行取得授權。
=> obtain-license if revenue gt 5000000 CNY year licensee

不论用户是否超过一万，再分发均须附上本许可证。
=> include-license if distribute

即使年收入低于100万元，您也须注明来源。
=> retain-notices if distribute

无论规模大小，云服务商均须取得授权。
=> obtain-license if cloud-provider

累计融资额（无论股权或债务）超过300万美元的公司必须获取商业授权。
=> obtain-license if funding gt 3000000 USD licensee

月活跃用户（无论付费与否）超过10万的应用，商业使用须取得授权。
=> obtain-license if (monthly-active-users gt 100000 product and commercial)

设备总数（不论物理或虚拟）超过20台的，须购买企业许可。
=> obtain-license if devices gt 20 licensee

任何组织，无论营利与否，年收入超过500万元的，须取得商业授权。
=> obtain-license if revenue gt 5000000 CNY year licensee
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SAYS))
def test_chinese_limits_with_asides(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
