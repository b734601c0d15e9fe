"""Japanese terms as a legal department drafts them: terms, cases, price lists, what is left out."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

PRICES = """
年商が2000万円未満の場合は無料、2000万円以上の場合は月額8,000円です。
=> pay-royalty if revenue gteq 20000000 JPY year licensee

年間の売上が3000万円未満の法人の方は無料、3000万円以上の場合は有料（月額9,000円）となります。
=> pay-royalty if revenue gteq 30000000 JPY year licensee

従業員9名以下の場合は無料、10名以上40名以下の場合は年額20万円、41名以上の場合は年額70万円とする。
=> pay-royalty if (employees gteq 10 licensee and employees lteq 40 licensee)
=> pay-royalty if employees gteq 41 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(PRICES))
def test_prices_in_one_line(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


TERMS = """
- **「大手」：**
|     前年度の売上高が4億円を超えるか、または従業員数が80人を超える組織。
|
| 大手である場合、商用ライセンスを取得する必要があります。
=> obtain-license if (revenue gt 400000000 JPY year licensee preceding or employees gt 80 licensee)

「上位者」とは、従業員数が90人を超える組織をいう。
|
| 上位者である場合：
|
| 1. 事前に商用ライセンスを購入する必要があります。
| 2. 派生物を同じライセンスで公開する必要があります。
=> obtain-license if employees gt 90 licensee
=> share-alike if employees gt 90 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(TERMS))
def test_terms_in_a_lead_in_and_on_a_line_of_their_own(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


DUTIES = """
改変版は、元のモデルと同じ条件でライセンスしなければならない。
=> share-alike if (modify and distribute)

派生物はすべて本ライセンスの下でリリースされる必要があります。
=> share-alike if (modify and distribute)

バイナリ形式の派生物には、対応するソースコードが添付されていなければなりません。
=> disclose-source if distribute

国、地方公共団体及び独立行政法人が利用する場合は、当社の書面による許諾を得なければならない。
=> obtain-license if government

受領者に対し、本契約にない制限を適用してはならない。
=> add-restrictions if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(DUTIES))
def test_duties_of_those_who_pass_it_on(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "制作者は、利用に関連して、損害賠償その他の責任についても、一切の責任を負いません。",
        "紛争は、権利者の所在する国の法律に従って解決され、その国の法律に従います。",
        "この制限には法律上の例外が適用される場合があります。",
    ],
)
def test_what_binds_nobody(clause: str) -> None:
    assert answered(clause) == []
