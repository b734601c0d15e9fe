"""Chinese, Japanese and Korean clauses as publishers write them: prices, provisos, headings."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = table("""
年营业额在1000万元以下（含本数）的企业免收授权费；超过1000万元的，按超出部分的3%支付授权费。
=> pay-royalty if revenue gt 10000000 CNY year licensee

员工 2000+：每月支付 USD $900。
=> pay-royalty if employees gteq 2000 licensee

员工 50 - 199：每年支付 USD $40。
=> pay-royalty if (employees gteq 50 licensee and employees lteq 199 licensee)

单元200个以下的项目可以直接使用。

付费用户不满1000人的产品可免费使用本模型，满1000人的须购买商业授权。
=> obtain-license if users gteq 1000 product

若要商用，请填写问卷提交申请，审核通过后方可使用。
=> obtain-license if commercial

注册用户超过300人的，请改用企业版。
=> obtain-license if users gt 300 product

若贵公司月调用量大于1000万次，请发邮件至 biz@x.cn 洽谈商务合作协议。
=> obtain-license if api-calls gt 10000000 month licensee

您不得在未取得我们书面许可的情况下将本模型或其任何部分分发、转让或出租给任何第三方。
=> obtain-license if distribute

不得以青禾社区版为基础向第三方提供在线租用服务。
=> host-as-service

如将模型输出用于公开发布，应当在显著位置标注“AI生成”。
=> disclose-ai-generated if publish-outputs

遇到问题时，请在代码仓库提交 issue。

再分发时须保留本协议，并附带说明。
=> include-license if distribute

年間売上高が1億円を超える法人は、利用状況を当社に報告し、別途有償ライセンス契約を締結しなければならない。
=> obtain-license if revenue gt 100000000 JPY year licensee
=> register if revenue gt 100000000 JPY year licensee

月額課金ユーザーが100名以下の場合は、無料でご利用いただけます。
=> obtain-license if users gt 100 product

상업적으로 이용하려는 자는 회사의 사전 서면 승인을 받아야 한다.
다만, 직전 연도 매출액이 1억 원 미만인 개인사업자는 그러하지 아니하다.
=> obtain-license if (commercial and revenue gteq 100000000 KRW year licensee preceding)

본 모델을 이용한 서비스를 제공하는 사업자는 회사와 이용 계약을 체결하여야 합니다.
다만 월간 활성 이용자가 5만 명 이하인 서비스의 경우에는 예외로 합니다.
=> obtain-license if (product and monthly-active-users gt 50000 product)

"대기업"이란 연결 기준 연 매출 1,000억 원 이상 또는 임직원 500명 이상인 기업을 말합니다.
대기업은 별도의 서면 허락을 받아야 합니다.
=> obtain-license if (revenue gteq 100000000000 KRW year licensee-and-affiliates
or employees gteq 500 licensee-and-affiliates)

직원 30명 이상인 회사는 라이선스를 구매해야 합니다.
=> obtain-license if employees gteq 30 licensee
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_clauses(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


HEADED = [
    (
        "## 禁止される利用\n\n- 第三者に対する再配布\n- 派生作品の作成\n",
        ["create-derivatives", "distribute"],
    ),
    (
        "## 禁止される利用\n\n- 商業目的での利用（書面による承諾がない場合）\n- 第三者への貸与\n",
        ["distribute", "obtain-license if commercial"],
    ),
    (
        "## 금지된 사용\n\n- 타인에 대한 재배포\n- 모델의 수정이나 파생 작품의 제작\n",
        ["create-derivatives", "distribute"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEADED)
def test_items_below_a_heading_that_forbids(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_fee_that_is_no_limit_takes_no_figure_from_before() -> None:
    words = "年营业额超过1000万元的，应当取得授权。授权费不低于50万元。"
    assert said(words) == ["obtain-license if revenue gt 10000000 CNY year licensee"]
