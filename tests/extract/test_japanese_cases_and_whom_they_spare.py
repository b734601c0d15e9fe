"""Japanese terms behind a colon, cases with whom they are of and what those do, and leave without
which something cannot be done."""

from __future__ import annotations

import pytest

from clauses import answered, lines, rows, spaced
from modellic.extract import extract
from modellic.text import Text

SAYS = {
    "obtain-license if ((revenue gteq 5000000000 JPY year licensee and commercial)"
    " or employees gt 300 licensee)": """
        年間売上高が50億円以上の企業が商用で利用する場合、または従業員が300名を超える場合は、契約を結んでください。
    """,
    "obtain-license if (employees gt 300 licensee"
    " or (revenue gteq 5000000000 JPY year licensee and commercial))": """
        従業員が300名を超える場合、または年間売上高が50億円以上の企業が商用で利用する場合は、契約を結んでください。
    """,
    "obtain-license if distribute": """
        再配布は、当社の書面による許可がない限りできません。
        重みを第三者に再配布することは、作者の許諾なしにはできません。
    """,
    "obtain-license if commercial": """
        商用利用は、作者の事前の許可がなければ認められません。
        商用利用は、申請フォームに記入し、許諾書を受け取ってから開始してください。
    """,
    "obtain-license if (commercial and hosted-service)": """
        本モデルのAPIを第三者に有償で提供することは、規模を問わず、当社の事前の許諾がなければできません。
        本モデルをAPIとして第三者に有償で提供する場合は、当社の許可が必要です。
    """,
    "obtain-license if hosted-service": """
        無償ライセンスには、APIとしての外部提供は含まれません。
        無償の許諾は第三者へのAPI提供を対象としません。
    """,
    "obtain-license if government": """
        官公庁は規模にかかわらずエンタープライズ版を使用してください。
    """,
    "register if revenue gteq 30000000 JPY product": """
        1タイトルあたりの累計売上が3,000万円に達した場合は、当社に届け出るものとします。
    """,
    "display-attribution if product": """
        起動画面に「OTTER」ロゴを2秒以上表示しなければなりません。
    """,
    "restricted-use": """
        本ソフトウェアと競合するミドルウェアの開発に使用することはできません。
    """,
    "share-alike if modify": """
        改変物の利用条件は、本契約と同一のものでなければならない。
    """,
    "share-alike if (modify and distribute)": """
        派生モデルを配布するときは、本規約と同じ条件としてください。
    """,
    "disclose-ai-generated if publish-outputs": """
        翻訳の結果をそのまま公開するときは、AIによる翻訳である旨を読者に示してください。
    """,
}
SEVERAL = """
| ・大口利用者：従業員（役員含む）が200名を超え、かつ前年度の売上高が30億円以上である者をいいます。
| ・人気サービス：直近の暦月における月間アクティブユーザー数が50万人以上のサービスをいいます。
¶
大口利用者が本モデルを商用で利用する場合、または人気サービスに本モデルを利用する場合は、契約を結んでください。
=> obtain-license if ((employees gt 200 licensee and
   revenue gteq 3000000000 JPY year licensee preceding and commercial) or
   monthly-active-users gteq 500000 product preceding)

| 本ソフトウェアを無償で使用できるのは、次のいずれかに該当するお客様に限ります。
| (1) 個人
| (2) 直近の事業年度の売上高が1,000万円以下の法人
| (3) 学校（教育目的に限ります）
=> obtain-license if (not individual and revenue gt 10000000 JPY year licensee preceding
   and not academic)

特定事業者：従業員が300名を超える法人
¶
特定事業者が本モデルを利用する場合は、当社と契約を結んでください。
¶
国および地方公共団体は、特定事業者に該当するときであっても、コミュニティ利用として扱います。
=> obtain-license if (employees gt 300 licensee and not government)

従業員が300名を超える企業は、当社と契約を結んでください。
¶
国、地方公共団体、学校法人は、人数にかかわらず小規模利用者とみなします。
=> obtain-license if (employees gt 300 licensee and not government and not academic)

「対象外機関」とは、官公庁および大学をいいます。
¶
従業員が300名を超える企業は、当社と契約を結んでください。
¶
前項は、対象外機関には適用しません。
=> obtain-license if (employees gt 300 licensee and not government and not academic)

1タイトルあたりの累計売上が3,000万円に達した場合、利用者は当社に届け出るものとし、
以後の売上については、料率3％による使用料を支払うものとします。
=> pay-royalty if revenue gteq 30000000 JPY product
=> register if revenue gteq 30000000 JPY product
"""
IDLE = """
    再配布は、当社の許可がなくてもできます。
    人気サービス：利用者の多いサービスをいいます。
    大学は、規模にかかわらず歓迎します。
"""


@pytest.mark.parametrize(("clause", "rule"), rows(SAYS))
def test_what_a_clause_says(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]


@pytest.mark.parametrize(("clause", "rules"), spaced(SEVERAL))
def test_what_sentences_say_together(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)


@pytest.mark.parametrize("clause", lines(IDLE))
def test_what_asks_for_nothing(clause: str) -> None:
    assert answered(clause) == []


def test_what_the_model_earns() -> None:
    text = "本モデルを使って得た年間収益が30万円を超える場合は、許諾が必要です。"
    (rule,) = extract(Text(text, "LICENSE")).rules
    assert "attributable=True" in str(rule.when)
