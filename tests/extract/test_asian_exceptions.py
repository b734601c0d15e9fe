"""Chinese, Japanese and Korean limits: by exception, by what is not reached, in plain words."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CLAUSES = table("""
本引擎可免费用于商业用途，年营收超过8000万元的企业除外。
=> obtain-license if (commercial and revenue gt 80000000 CNY year licensee)

特此授予您使用本权重的免费许可，但员工超过300人的除外。
=> obtain-license if employees gt 300 licensee

本權重可供商業使用，惟年營收超過二億美元之企業不在此限。
=> obtain-license if (commercial and revenue gt 200000000 USD year licensee)

均未达到下列标准的机构，可免费使用：
| 1. 年收入达到3000万元；
| 2. 员工达到80人。
=> obtain-license if (revenue gteq 30000000 CNY year licensee or employees gteq 80 licensee)

均未达到下列标准的机构，可免费使用：
| 1. 年收入3000万元；
| 2. 员工80人。
=> obtain-license if (revenue gteq 30000000 CNY year licensee or employees gteq 80 licensee)

不超过以下任一标准的企业，可免费使用本模型：
| - 年营收4000万元
| - 员工250人
=> obtain-license if (revenue gt 40000000 CNY year licensee or employees gt 250 licensee)

未同时满足下列条件的企业须购买授权：（1）年营收低于600万元；（2）员工少于15人。
=> obtain-license if (revenue gteq 6000000 CNY year licensee or employees gteq 15 licensee)

不满足以下全部条件的企业，需要申请许可：①注册用户不超过2万；②年营收不超过700万元。
=> obtain-license if (users gt 20000 licensee or revenue gt 7000000 CNY year licensee)

本套件免费开放给所有年收入未超过900万元的公司使用。
=> obtain-license if revenue gt 9000000 CNY year licensee

设备数量超过6000台的，授权费用由双方另行约定。
=> pay-royalty if devices gt 6000 licensee

除非贵司年营收高于3亿元，否则无需向我方申请授权。
=> obtain-license if revenue gt 300000000 CNY year licensee

企业注册资本不限，但年营业额不得超过2000万元，否则须购买授权。
=> obtain-license if revenue gt 20000000 CNY year licensee

被许可方最近12个月的总营收一旦突破7000万元人民币，须重新协商授权。
=> obtain-license if revenue gt 70000000 CNY 12-months licensee preceding

禁止月活用户数200万以上的应用集成本模型，除非获得我们的书面许可。
=> obtain-license if monthly-active-users gteq 2000000 product

对年收入在300万美元以上的组织，本许可不授予任何权利。
=> obtain-license if revenue gteq 3000000 USD year licensee

超过150个并发用户的部署不在本免费授权范围内。
=> obtain-license if users gt 150 product

年利润不限，年营业收入超过6000万元（不含）的企业应当缴纳年度授权费。
=> pay-royalty if revenue gt 60000000 CNY year licensee

科创公司及年营收逾20亿元的企业集团，须与我方签订商业合作协议。
=> obtain-license if revenue gt 2000000000 CNY year licensee-and-affiliates

我方有权对月活跃用户超过2亿的被许可方收取许可费。
=> pay-royalty if monthly-active-users gt 200000000 licensee

员工在60人以内的团队可免费使用；60人以上的，需签署商业授权协议。
=> obtain-license if employees gteq 60 licensee

年销售额在4000万元以内的免费，其余按年收取授权费。
=> pay-royalty if revenue gt 40000000 CNY year licensee

您的组织（含关联公司）在过去十二个月内的总收入不得高于2000万美元。
=> obtain-license if revenue gt 20000000 USD 12-months licensee-and-affiliates preceding

只有年营业收入少于4000万元的企业才可以依据本许可进行商业使用。
=> obtain-license if (commercial and revenue gteq 40000000 CNY year licensee)

授权仅限于年度总营收不超过700万美元且员工数不超过70人的实体。
=> obtain-license if (revenue gt 7000000 USD year licensee or employees gt 70 licensee)

月活跃用户数未超过20万的，可免费使用；超过的，应当以邮件告知。
=> register if monthly-active-users gt 200000 product

商业用途免费的前提：公司估值低于6亿元，且融资总额低于2亿元。
=> obtain-license if (commercial and (valuation gteq 600000000 CNY licensee
or funding gteq 200000000 CNY licensee))

政府机构以及职工人数超过600人的事业单位，应当先行申请授权。
=> obtain-license if (government or employees gt 600 licensee)

业务若已达到以下任何一项规模，须取得授权：a）注册用户200万；b）年营收3亿元。
=> obtain-license if (users gteq 2000000 product or revenue gteq 300000000 CNY year licensee)

任何组织若年收入超过60万元，需向项目组支付收入的4%。
=> pay-royalty if revenue gt 600000 CNY year licensee

従業員7名以下の団体は自由に利用できますが、
それ以外の方は事前にお問い合わせください。
=> obtain-license if employees gt 7 licensee

配信での収益が月20万円を超えた場合は、収益の10%をお支払いください。
=> pay-royalty if revenue gt 200000 JPY month licensee

時価総額20億米ドル以上の企業によるご利用は、いかなる目的でも禁止します。
=> obtain-license if valuation gteq 2000000000 USD licensee

최근 12개월간 총매출이 200만 달러 이상이면 본 라이선스에 따른 권리를 행사할 수 없습니다.
=> obtain-license if revenue gteq 2000000 USD 12-months licensee preceding

동시 접속자 수가 2,000명을 넘는 게임에 사용할 경우 개발자에게 연락하여 허락을 받으세요.
=> obtain-license if users gt 2000 product

본 모델을 탑재한 기기의 누적 출하량이 20만 대를 초과할 경우 대당 200원의 로열티를 납부하여야 한다.
=> pay-royalty if devices gt 200000 product

本規約は、年間収益が30万米ドルに満たない個人および団体にのみ適用されます。
=> obtain-license if revenue gteq 300000 USD year licensee

大企業(従業員2000人超)での利用はお問い合わせください。
=> obtain-license if employees gt 2000 licensee

企業グループ全体の年間売上高が200億円以上である場合、本ライセンスは適用されません。
=> obtain-license if revenue gteq 20000000000 JPY year licensee-and-affiliates

被許諾者の時価総額が500億円を上回るときは、許諾者と個別に契約を締結する。
=> obtain-license if valuation gt 50000000000 JPY licensee

ご利用は、年間売上が3億円を超えない範囲で無料とさせていただきます。
=> obtain-license if revenue gt 300000000 JPY year licensee

月間のリクエスト数が300万回を超えたら有料プランに移行してください。
=> obtain-license if api-calls gt 3000000 month product

同時接続数が800を超える場合は別途契約が必要です。
=> obtain-license if users gt 800 product

当社は、年間売上高が30億円を超える利用者に対し、別途定める利用料を請求できるものとします。
=> pay-royalty if revenue gt 3000000000 JPY year licensee

연 매출 7억 원 이하 무료, 초과 시 별도 협의.
=> obtain-license if revenue gt 700000000 KRW year licensee

MAU 30만 초과 시 유료 라이선스 필요.
=> obtain-license if monthly-active-users gt 300000 product

임직원 80인 미만의 기업은 무료로 사용할 수 있습니다. 그 외 기업은 문의 바랍니다.
=> obtain-license if employees gteq 80 licensee

누적 투자금이 70억 원을 초과한 스타트업은 본 라이선스의 적용 대상에서 제외됩니다.
=> obtain-license if funding gt 7000000000 KRW licensee

월 API 호출 300만 건 이하까지는 무료이며 이를 초과하면 사용료가 부과됩니다.
=> pay-royalty if api-calls gt 3000000 month product

일일 활성 사용자 2만 명부터는 라이선스가 필요합니다.
=> obtain-license if daily-active-users gteq 20000 product

본 라이선스는 연간 총매출이 3천만 달러를 초과하지 않는 이용자에게만 부여됩니다.
=> obtain-license if revenue gt 30000000 USD year licensee

사용자 수 상한은 20만 명이며, 이를 넘으면 추가 라이선스를 받아야 합니다.
=> obtain-license if users gt 200000 product

본 모델을 기기 20대 이하에 설치하거나 이용자 3천 명 미만의 서비스를 제공하는 경우
무료로 이용할 수 있습니다.
그 외의 경우 라이선스 계약을 체결해야 합니다.
=> obtain-license if (devices gt 20 product or users gteq 3000 product)

本ソフトを端末20台以内に導入し、または利用者300人未満のサービスを提供する場合、無償で利用できる。
これを超える場合は契約が必要である。
=> obtain-license if (devices gt 20 product or users gteq 300 product)
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_limits_by_exception(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    table("""
Shops with revenue below $3 million may use it for free. Shops with revenue of $3 million or more
must obtain a license.
=> obtain-license if revenue gteq 3000000 USD licensee

年收入低于300万元的企业可免费使用。年收入达到300万元的企业须购买授权。
=> obtain-license if revenue gteq 3000000 CNY year licensee

従業員数が30人以下の事業者は無料で利用できます。従業員数が30人を超える事業者は契約を締結しなければなりません。
=> obtain-license if employees gt 30 licensee
"""),
)
def test_a_free_step_beside_what_is_due_beyond_it_is_read_whole(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        # An exception from a duty frees those it names, and asks nobody for a licence.
        "分发副本时须保留版权声明，年营收低于100万元的除外。",
        # What individuals do is no ban of commercial use.
        "本規約は個人および団体に適用されます。",
        # Whatever is said of another figure asks for nothing.
        "매출액의 규모와 상관없이 연구 목적으로는 자유롭게 사용할 수 있습니다.",
        "企业的并发用户数由部署方自行统计。",
    ],
)
def test_what_asks_for_no_licence(clause: str) -> None:
    assert not any(rule.startswith(("obtain-license", "commercial-use")) for rule in said(clause))
