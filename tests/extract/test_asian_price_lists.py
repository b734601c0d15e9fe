"""Price lists within a sentence, and what they ask of each step: Chinese, Japanese, Korean."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CLAUSES = table("""
收费办法：年营收300万元以下免费；300万元至3000万元，每年1万元；3000万元以上，请联系商务。
=> pay-royalty if (revenue gteq 3000000 CNY year licensee
and revenue lteq 30000000 CNY year licensee)
=> obtain-license if revenue gteq 30000000 CNY year licensee

调用收费：月调用量≤2万次免费，>2万次按量计费。
=> pay-royalty if api-calls gt 20000 month product

套餐分级：体验版（用户数≤30）免费；团队版（用户数31-300）与旗舰版（用户数>300）须付费订阅。
=> obtain-license if users gteq 31 product

超过2000名终端用户的，每增加2000名终端用户须支付8000元授权费。
=> pay-royalty if users gt 2000 product

注：营收>300w美元/年的公司需要商业授权。
=> obtain-license if revenue gt 3000000 USD year licensee

免费权限仅面向月活不足60万的产品，月活达到60万后须在15个工作日内完成授权签约。
=> obtain-license if monthly-active-users gteq 600000 product

同一主体累计装机量超过2万台的，应主动与我方联系办理授权手续。
=> obtain-license if devices gt 20000 licensee

利用料金：年間売上高2,000万円未満は無料、2,000万円以上3億円未満は年額20万円、3億円以上は個別見積もりとなります。
=> pay-royalty if (revenue gteq 20000000 JPY year licensee
and revenue lt 300000000 JPY year licensee)
=> obtain-license if revenue gteq 300000000 JPY year licensee

出荷台数が20万台を超過した製品については、1台につき20円のライセンス料を支払うものとします。
=> pay-royalty if devices gt 200000 product

直近事業年度の売上高が7億円を超える法人、またはその子会社は、ライセンスを購入する必要があります。
=> obtain-license if revenue gt 700000000 JPY year licensee-and-affiliates preceding

服务器在8台以内免费；9台及以上须付费。
=> pay-royalty if devices gteq 9 licensee

月均活跃用户介于20万与200万之间的，须登记备案；超过200万的，须签订授权协议。
=> register if (monthly-active-users gteq 200000 product
and monthly-active-users lteq 2000000 product)
=> obtain-license if monthly-active-users gt 2000000 product

企业用户年营收超200万需授权，授权费2999元/年。
=> obtain-license if revenue gt 2000000 year licensee
=> pay-royalty if revenue gt 2000000 year licensee

당사 요금
| - 직원 20명 이하: 무료
| - 직원 21명 이상 200명 이하: 월 40만 원
| - 직원 200명 초과: 별도 문의
=> pay-royalty if (employees gteq 21 licensee and employees lteq 200 licensee)
=> obtain-license if employees gt 200 licensee

| 规模 | 授权方式 |
| |---|---|
| | 员工不超过40人 | 免费 |
| | 员工超过40人 | 需购买授权 |
=> obtain-license if employees gt 40 licensee

요금: 연 매출 2억 원 미만 무료 / 2억 원 이상 20억 원 미만 연 200만 원 / 20억 원 이상 별도 문의
=> pay-royalty if (revenue gteq 200000000 KRW year licensee
and revenue lt 2000000000 KRW year licensee)
=> obtain-license if revenue gteq 2000000000 KRW year licensee
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_each_step_asks_for_its_own(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    table("""
每年500万元以上的营收须支付授权费。
=> pay-royalty if revenue gteq 5000000 CNY year licensee

年額500万円以上の売上がある事業者は、使用料を支払うものとします。
=> pay-royalty if revenue gteq 5000000 JPY year licensee
"""),
)
def test_a_sum_that_is_compared_is_no_price(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_a_price_alone_is_no_figure() -> None:
    assert said("商业版每年2万元，请在官网下单。") == []
