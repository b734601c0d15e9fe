"""Uses with a figure in lists of bans, and who is spared or owes in Chinese."""

from __future__ import annotations

import pytest

from clauses import flagged, said, spaced

LISTED = """
禁止される用途:
| - 年商が3億円を超える会社での利用
| - 差別を助長する目的での利用
=> obtain-license if revenue gt 300000000 JPY year licensee
=> restricted-use

次の利用は認められません。
| 1. 従業員数が80名以上の企業による利用
| 2. 本モデルの再販売
=> distribute
=> obtain-license if employees gteq 80 licensee

## 禁止事項
¶
| ・登録ユーザー7万人以上のアプリへの組み込み
=> obtain-license if users gteq 70000 product

禁止事项：
| - 年营收超过3000万元的企业使用本模型
| - 用于赌博
=> obtain-license if revenue gt 30000000 CNY year licensee
=> restricted-use

以下行为被禁止：
| （1）员工超过70人的公司使用本模型；
| （2）反向工程。
=> obtain-license if employees gt 70 licensee
=> reverse-engineer
"""
SENTENCES = """
禁止年收入超过200万元的企业使用本模型。
=> obtain-license if revenue gt 2000000 CNY year licensee

不得在月活超过20万的产品中使用。
=> obtain-license if monthly-active-users gt 200000 product

社員90名以上の会社による本モデルの使用を認めません。
=> obtain-license if employees gteq 90 licensee

员工数不到30的公司不用登记，到了30就要登记。
=> register if employees gteq 30 licensee

用户不满3万的服务不必备案，一旦达到3万就必须备案。
=> register if users gteq 30000 product

任何公司用途或商业用途需要购买授权。
=> obtain-license if (commercial or company)

商用或企业使用，需购买授权。
=> obtain-license if (commercial or company)

小微团队（人数不超过8人）可免费商用。不属于小微团队的，商用须取得授权。
=> obtain-license if (employees gt 8 licensee and commercial)
"""


@pytest.mark.parametrize(("clause", "expected"), [*spaced(LISTED), *spaced(SENTENCES)])
def test_who_is_told_of_by_a_figure(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
    assert not flagged(clause)


def test_uses_that_are_free_are_not_forbidden() -> None:
    assert said("無料で利用できる例:\n- 年商が1億円以下の企業での利用") == [
        "obtain-license if revenue gt 100000000 JPY year licensee"
    ]
