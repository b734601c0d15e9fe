"""What all others need, behind a sentence that frees some: by their figures or by their kind."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, table

REST = """
Individuals may use the model for free. Everyone else needs a licence.
=> obtain-license if not individual

Individuals may use the model for free; everyone else needs a licence.
=> obtain-license if not individual

Individuals need no licence. All others must obtain a licence.
=> obtain-license if not individual

If you are an individual, you may use the model for free. Otherwise you must obtain a licence.
=> obtain-license if not individual

Individuals and academic institutions can use the model for free. All others must obtain a licence.
=> obtain-license if (not individual and not academic)

Privatpersonen dürfen das Modell frei nutzen. Alle anderen müssen eine Lizenz erwerben.
=> obtain-license if not individual

Hochschulen nutzen das Modell kostenlos. Alle übrigen brauchen eine Lizenz.
=> obtain-license if not academic

个人可以免费使用。其他人须取得许可。
=> obtain-license if not individual

Keine Lizenz brauchen Hochschulen. Alle anderen müssen eine Lizenz erwerben.
=> obtain-license if not academic

高校可免费使用本模型，其他单位须取得商业授权。
=> obtain-license if not academic

個人の方は無料で利用できます。それ以外の方はライセンスが必要です。
=> obtain-license if not individual

大学などの教育機関は無償で使用できます。その他の方はライセンスを購入してください。
=> obtain-license if not academic

以下のいずれかに当てはまる方は、無料でご利用いただけます。
| ・個人の方
| ・非営利団体の方
| それ以外の方は商用ライセンスをご契約ください。
=> obtain-license if (not individual and not non-commercial)

Companies with revenue below 2 million dollars may use the model for free. Individuals may use it
for free. Everyone else needs a licence.
=> obtain-license if revenue gteq 2000000 USD licensee
"""
FIGURES = """
Keine Lizenz brauchen Firmen mit weniger als 2 Mio. Euro Jahresumsatz. Alle anderen müssen eine
Lizenz erwerben.
=> obtain-license if revenue gteq 2000000 EUR year licensee

Organisationen mit unter 10 Millionen Nutzern im Monat sind von der Lizenzpflicht befreit. Die
übrigen benötigen eine kommerzielle Lizenz.
=> obtain-license if monthly-active-users gteq 10000000 licensee

Free for teams of up to 10 people. Anybody else has to get a licence from us.
=> obtain-license if employees gt 10 licensee

年营业额在1000万元以下的单位免费使用；除此之外的单位应当获得授权。
=> obtain-license if revenue gt 10000000 CNY year licensee

員工少于50人的公司无需许可。其他公司必须申请商业授权。
=> obtain-license if employees gteq 50 licensee

売上高5000万円以下の場合は無償です。それ以外の場合は当社の許諾を得る必要があります。
=> obtain-license if revenue gt 50000000 JPY licensee
"""


@pytest.mark.parametrize(("clause", "rules"), table(REST))
def test_everyone_else_is_nobody_of_the_kind_that_is_free(clause: str, rules: list[str]) -> None:
    english = clause.isascii() and " the " in clause
    assert answered(clause + IN_ENGLISH if english else clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(FIGURES))
def test_everyone_else_is_beyond_the_figure_that_frees(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    "freed",
    [
        "You may use the model for free.",
        "Individuals may use the model for research.",
        "Hobby photographers may use the model for free.",
    ],
)
def test_where_nothing_was_read_of_who_is_free_everyone_else_is_reported(freed: str) -> None:
    rest = "Everyone else needs a licence."
    assert answered(f"{freed} {rest}{IN_ENGLISH}") == ["obtain-license", f"? {rest}"]


def test_a_list_tells_of_all_who_are_free() -> None:
    clause = (
        "You do not need a licence if you are any of the following:\n- an individual\n"
        "- an educational institution\n\nEveryone else needs a licence."
    )
    assert answered(clause) == ["obtain-license if (not individual and not academic)"]
