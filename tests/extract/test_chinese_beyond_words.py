"""Chinese clauses that tell who is beyond a limit in further words: lists and free quotas."""

from __future__ import annotations

import pytest

from clauses import lines, said, table

SAYS = """
规模上限
| - 用户超过1000人
| - 年收入超过200万元
| 超过上述任何一项的，须取得许可。
=> obtain-license if (users gt 1000 product or revenue gt 2000000 CNY year licensee)

（a）注册用户总数大于1000万；
| （b）年收入大于2亿元人民币。
| 上述两项均符合的，应向许可人申请许可。
=> obtain-license if (users gt 10000000 product and revenue gt 200000000 CNY year licensee)

门槛
| 1. 员工超过50人；
| 2. 年收入超过500万元。
| 符合上述条件之一的企业须购买商业许可。
=> obtain-license if (employees gt 50 licensee or revenue gt 5000000 CNY year licensee)

（a）月活超过100万；或
| （b）年收入超过300万元。
| 被许可方符合上述任何一项时，应申请许可。
=> obtain-license if (monthly-active-users gt 1000000 product or
revenue gt 3000000 CNY year licensee)

上限：月活100万，或者月收入500万元。达到其中任何一项的，须取得授权。
=> obtain-license if (monthly-active-users gteq 1000000 product or
revenue gteq 5000000 CNY month licensee)

上限：月活100万，或者月收入500万元。超过其中任何一项的，须取得授权。
=> obtain-license if (monthly-active-users gt 1000000 product or
revenue gt 5000000 CNY month licensee)

门槛为月活100万。达到该门槛的，必须取得授权。
=> obtain-license if monthly-active-users gteq 1000000 product

上限为月活100万。达到上限时，必须取得授权。
=> obtain-license if monthly-active-users gteq 1000000 product

每月免费调用10万次。超过就要付费。
=> pay-royalty if api-calls gt 100000 month product

每月可免费调用 10 万次。再往上就要付费了。
=> pay-royalty if api-calls gt 100000 month product

每个账号每月10万次请求，已包含在本许可内。需要更高额度的企业，须另行购买授权。
=> obtain-license if api-calls gt 100000 month product

您的员工人数以上一年末为准。该人数在100人以上的，须取得授权。
=> obtain-license if employees gteq 100 licensee preceding

我们看的是您的年收入。这个数超过500万元的，须购买许可。
=> obtain-license if revenue gt 5000000 CNY year licensee

企业的年收入以审计报告为准。其在1亿元以上（含1亿元）的，须取得我方许可。
=> obtain-license if revenue gteq 100000000 CNY year licensee

员工满500人的公司，须持我方出具的授权函部署本模型。
=> obtain-license if employees gteq 500 licensee

部署裝置逾一萬台的廠商，本許可不生效力。
=> obtain-license if devices gt 10000 licensee

谁需要付费？
| 年收入超过50万欧元的公司。
=> pay-royalty if revenue gt 500000 EUR year licensee
"""
ALSO = """
位于伊朗的用户无权使用本模型。
=> use-in-territory if IR

禁止在俄罗斯和伊朗使用本模型。
=> use-in-territory if RU IR

以下场景严格禁用本软件：
| - 人脸监控
| - 军事用途
=> restricted-use

把微调后的模型发给别人时，你得注明改了哪些地方。
=> state-changes if (modify and distribute)
"""
NOTHING = """
如果用户数达到上限，系统会自动排队。
本工具可免费使用三十天。
您得使用、复制及分发本模型。
以上任何一种方式都可以安装本工具。
"""


@pytest.mark.parametrize(("clause", "expected"), table(SAYS + ALSO))
def test_who_is_beyond_a_limit(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_what_sets_no_limit(clause: str) -> None:
    assert said(clause) == []
