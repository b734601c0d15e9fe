"""Lists within a paragraph that a whole sentence announces: "... all of these. (1) A, (2) B."."""

from __future__ import annotations

import pytest

from clauses import answered, table

LISTS = """
次の全てに該当する場合を除き、商用ライセンスが必要です。(a) 従業員数が250人未満であること、(b)
年間売上高が4,000万ユーロ未満であること。
=> obtain-license if (employees gteq 250 licensee or revenue gteq 40000000 EUR year licensee)

次のいずれかに該当する場合は許諾が必要です。①従業員が30人以上であること。
②年商が2億円以上であること。
=> obtain-license if (employees gteq 30 licensee or revenue gteq 200000000 JPY year licensee)

以下の行為を禁止します。(i) 再配布、(ii) リバースエンジニアリング、(iii) 商標の使用。
=> distribute
=> reverse-engineer
=> use-trademark

다음 중 어느 하나에 해당하면 상용 라이선스가 필요합니다. (1) 직원 250명 이상, (2) 연 매출 40억 원
이상.
=> obtain-license if (employees gteq 250 licensee or revenue gteq 4000000000 KRW year licensee)

有下列情形之一的，须取得商业许可。(1) 员工超过250人；(2) 年收入超过4000万元。
=> obtain-license if (employees gt 250 licensee or revenue gt 40000000 CNY year licensee)

A commercial license is required if any of the following apply. (a) You have more than 250
employees, (b) your annual revenue is above 40 million euros.
=> obtain-license if (employees gt 250 licensee or revenue gt 40000000 EUR year licensee)

Eine Lizenz ist erforderlich, wenn einer der folgenden Fälle vorliegt. (1) Sie haben mehr als 250
Mitarbeiter, (2) Ihr Jahresumsatz liegt über 40 Mio. Euro.
=> obtain-license if (employees gt 250 licensee or revenue gt 40000000 EUR year licensee)

Une licence est requise dans l'un des cas suivants. (1) Vous avez plus de 250 salariés, (2) votre
chiffre d'affaires annuel dépasse 40 millions d'euros.
=> obtain-license if (employees gt 250 licensee or revenue gt 40000000 EUR year licensee)
"""


@pytest.mark.parametrize(("clause", "rules"), table(LISTS))
def test_the_members_of_such_a_list_hang_on_its_sentence(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_one_mark_makes_no_list() -> None:
    assert answered("次のいずれかに該当する場合は許諾が必要です。(1)の表は参考です。") == [
        "obtain-license",
        "? 次のいずれかに該当する場合は許諾が必要です。",
    ]
