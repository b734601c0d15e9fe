"""Two figures that are joined in many ways: any of them will do, or both are meant.

Read as "both", a clause that means "any" is missed by whoever passes one of them only.
"""

from __future__ import annotations

import pytest

from clauses import said

EITHER, BOTH = "or", "and"


@pytest.mark.parametrize(
    ("text", "joint"),
    [
        (
            "Companies with more than 100 employees and companies with more than $5 million "
            "in annual revenue must obtain a license.",
            EITHER,
        ),
        (
            "Both companies with more than 100 employees and companies with annual revenue "
            "above $5 million need a license.",
            EITHER,
        ),
        (
            "Companies with more than 100 employees must obtain a license, and so must "
            "companies with more than $5 million in annual revenue.",
            EITHER,
        ),
        (
            "Companies with more than 100 employees must obtain a license. The same applies "
            "to companies with more than $5 million in annual revenue.",
            EITHER,
        ),
        (
            "Anyone with more than 100 employees and anyone with more than $5 million in "
            "annual revenue needs a license.",
            EITHER,
        ),
        (
            "If you have more than 100 employees, you need a license; likewise if your "
            "annual revenue exceeds $5 million.",
            EITHER,
        ),
        (
            "If you have more than 100 employees, or your annual revenue exceeds $5 million, "
            "you need a license.",
            EITHER,
        ),
        (
            "You need a license if you have more than 100 employees. You also need one if "
            "your annual revenue exceeds $5 million.",
            EITHER,
        ),
        (
            "You need a license if you have more than 100 employees, and also if your annual "
            "revenue exceeds $5 million.",
            EITHER,
        ),
        (
            "You need a license in either of two cases: you have more than 100 employees, or "
            "your annual revenue exceeds $5 million.",
            EITHER,
        ),
        (
            "A license is mandatory from 100 employees or from $5 million of annual revenue, "
            "whichever comes first.",
            EITHER,
        ),
        (
            "A license is mandatory from 100 employees or $5 million of annual revenue, "
            "whichever occurs earlier.",
            EITHER,
        ),
        (
            "You need a license if you have more than 100 employees and your annual revenue "
            "exceeds $5 million.",
            BOTH,
        ),
        (
            "You need a license only if you both have more than 100 employees and make more "
            "than $5 million in annual revenue.",
            BOTH,
        ),
        (
            "Companies with more than 100 employees and more than $5 million in annual "
            "revenue must obtain a license.",
            BOTH,
        ),
        (
            "Companies with more than 100 employees whose annual revenue exceeds $5 million "
            "must obtain a license.",
            BOTH,
        ),
        (
            "Companies that have more than 100 employees and that earn more than $5 million "
            "a year must obtain a license.",
            BOTH,
        ),
        (
            "Companies may use it freely unless they have more than 100 employees or annual "
            "revenue above $5 million.",
            EITHER,
        ),
        (
            "Free for companies with fewer than 100 employees and less than $5 million in "
            "annual revenue; all others need a license.",
            EITHER,
        ),
        (
            "Free for companies with fewer than 100 employees or less than $5 million in "
            "annual revenue; all others need a license.",
            BOTH,
        ),
        (
            "No license is needed if you have fewer than 100 employees and earn less than $5 "
            "million a year.",
            EITHER,
        ),
        (
            "You do not need a license as long as you have fewer than 100 employees and less "
            "than $5 million in annual revenue.",
            EITHER,
        ),
        (
            "Only companies that have neither more than 100 employees nor more than $5 "
            "million in annual revenue may use it without a license.",
            EITHER,
        ),
        (
            "Use is free up to 100 employees and $5 million in annual revenue. Beyond that, "
            "a license is required.",
            EITHER,
        ),
        (
            "Once you exceed 100 employees or $5 million in annual revenue, you must obtain "
            "a license.",
            EITHER,
        ),
        (
            "You must obtain a license when your headcount exceeds 100 or your annual "
            "revenue exceeds $5 million.",
            EITHER,
        ),
        (
            "Organizations of more than 100 employees, as well as organizations with annual "
            "revenue above $5 million, must obtain a license.",
            EITHER,
        ),
        (
            "Employers of more than 100 people and anybody with annual revenue above $5 "
            "million must obtain a license.",
            EITHER,
        ),
        (
            "Unternehmen mit mehr als 100 Mitarbeitern und Unternehmen mit mehr als 5 Mio. "
            "Euro Jahresumsatz benötigen eine Lizenz.",
            EITHER,
        ),
        (
            "Sowohl Unternehmen mit mehr als 100 Mitarbeitern als auch Unternehmen mit mehr "
            "als 5 Mio. Euro Jahresumsatz benötigen eine Lizenz.",
            EITHER,
        ),
        (
            "Unternehmen mit mehr als 100 Mitarbeitern benötigen eine Lizenz, ebenso "
            "Unternehmen mit mehr als 5 Mio. Euro Jahresumsatz.",
            EITHER,
        ),
        (
            "Unternehmen mit mehr als 100 Mitarbeitern benötigen eine Lizenz. Gleiches gilt "
            "für Unternehmen mit mehr als 5 Mio. Euro Jahresumsatz.",
            EITHER,
        ),
        (
            "Wer mehr als 100 Mitarbeiter hat und wer mehr als 5 Mio. Euro im Jahr umsetzt, "
            "benötigt eine Lizenz.",
            EITHER,
        ),
        (
            "Wer mehr als 100 Mitarbeiter hat und mehr als 5 Mio. Euro im Jahr umsetzt, "
            "benötigt eine Lizenz.",
            BOTH,
        ),
        (
            "Eine Lizenz ist erforderlich, wenn Sie mehr als 100 Mitarbeiter haben oder mehr "
            "als 5 Mio. Euro im Jahr umsetzen.",
            EITHER,
        ),
        (
            "Eine Lizenz ist erforderlich, wenn Sie mehr als 100 Mitarbeiter haben sowie "
            "wenn Ihr Jahresumsatz 5 Mio. Euro übersteigt.",
            EITHER,
        ),
        (
            "Ab 100 Mitarbeitern oder 5 Mio. Euro Jahresumsatz ist eine Lizenz erforderlich.",
            EITHER,
        ),
        (
            "Kostenlos für Unternehmen mit weniger als 100 Mitarbeitern und weniger als 5 "
            "Mio. Euro Jahresumsatz; alle anderen benötigen eine Lizenz.",
            EITHER,
        ),
        (
            "Solange Sie weniger als 100 Mitarbeiter und weniger als 5 Mio. Euro "
            "Jahresumsatz haben, benötigen Sie keine Lizenz.",
            EITHER,
        ),
        (
            "Unternehmen mit mehr als 100 Mitarbeitern, deren Jahresumsatz 5 Mio. Euro "
            "übersteigt, benötigen eine Lizenz.",
            BOTH,
        ),
        ("员工超过100人的企业和年收入超过500万元的企业须取得授权。", EITHER),
        ("员工超过100人或年收入超过500万元的企业须取得授权。", EITHER),
        ("员工超过100人且年收入超过500万元的企业须取得授权。", BOTH),
        ("员工超过100人的企业须取得授权,年收入超过500万元的企业亦同。", EITHER),
        ("员工超过100人的企业须取得授权。年收入超过500万元的企业同样如此。", EITHER),
        ("员工不超过100人且年收入不超过500万元的企业可免费使用,其他企业须取得授权。", EITHER),
        ("员工不超过100人或年收入不超过500万元的企业可免费使用,其他企业须取得授权。", BOTH),
        ("无论员工超过100人还是年收入超过500万元,均须取得授权。", EITHER),
        ("员工数达到100人、或者年收入达到500万元时,须取得授权。", EITHER),
        ("只要员工超过100人或年收入超过500万元,就须取得授权。", EITHER),
        ("同时满足员工超过100人和年收入超过500万元的企业须取得授权。", BOTH),
        (
            "従業員が100人を超える企業および年間売上が5億円を超える企業は、ライセンスを取得し"
            "なければならない。",
            EITHER,
        ),
        (
            "従業員が100人を超えるか、年間売上が5億円を超える企業は、ライセンスを取得しなけれ"
            "ばならない。",
            EITHER,
        ),
        (
            "従業員が100人を超え、かつ年間売上が5億円を超える企業は、ライセンスを取得しなけれ"
            "ばならない。",
            BOTH,
        ),
        (
            "従業員が100人を超える企業はライセンスを取得しなければならない。年間売上が5億円を"
            "超える企業も同様とする。",
            EITHER,
        ),
        (
            "従業員100人以下かつ年間売上5億円以下の企業は無償で利用できる。それ以外の企業はラ"
            "イセンスを取得しなければならない。",
            EITHER,
        ),
        (
            "従業員が100人を超える場合、または年間売上が5億円を超える場合は、ライセンスを取得"
            "しなければならない。",
            EITHER,
        ),
        (
            "従業員が100人を超える場合や年間売上が5億円を超える場合は、ライセンスが必要です。",
            EITHER,
        ),
        (
            "You must obtain a license unless you have fewer than 100 employees and annual "
            "revenue below $5 million.",
            EITHER,
        ),
        (
            "You must obtain a license unless you have fewer than 100 employees or annual "
            "revenue below $5 million.",
            BOTH,
        ),
        (
            "You must obtain a license, except if you have fewer than 100 employees and earn "
            "less than $5 million a year.",
            EITHER,
        ),
        (
            "Except for companies with fewer than 100 employees and less than $5 million in "
            "annual revenue, everyone must obtain a license.",
            EITHER,
        ),
        (
            "With the exception of companies that have fewer than 100 employees or annual "
            "revenue below $5 million, all users must obtain a license.",
            BOTH,
        ),
        (
            "You may use it without a license only if you have fewer than 100 employees and "
            "annual revenue below $5 million.",
            EITHER,
        ),
        (
            "You may use it commercially provided that you have fewer than 100 employees and "
            "annual revenue below $5 million.",
            EITHER,
        ),
        (
            "Commercial use is allowed only for companies with fewer than 100 employees and "
            "annual revenue below $5 million.",
            EITHER,
        ),
        (
            "Commercial use is prohibited for companies with more than 100 employees or "
            "annual revenue above $5 million.",
            EITHER,
        ),
        (
            "You may not use it commercially if you have more than 100 employees or your "
            "annual revenue is above $5 million.",
            EITHER,
        ),
        (
            "You may not use it commercially unless you have fewer than 100 employees and "
            "annual revenue below $5 million.",
            EITHER,
        ),
        (
            "Companies exceeding 100 employees or $5 million in annual revenue may not use "
            "it commercially without a license.",
            EITHER,
        ),
        (
            "This license is not available to companies that have more than 100 employees or "
            "annual revenue above $5 million.",
            EITHER,
        ),
        (
            "The free license ends when you have more than 100 employees or your annual "
            "revenue exceeds $5 million; from then on you need a commercial license.",
            EITHER,
        ),
        ("No fee is due below 100 employees and $5 million in annual revenue.", EITHER),
        ("A royalty of 5% is due above 100 employees or $5 million in annual revenue.", EITHER),
        (
            "Sie müssen eine Lizenz erwerben, es sei denn, Sie haben weniger als 100 "
            "Mitarbeiter und weniger als 5 Mio. Euro Jahresumsatz.",
            EITHER,
        ),
        (
            "Sie dürfen das Modell nur dann ohne Lizenz nutzen, wenn Sie weniger als 100 "
            "Mitarbeiter und weniger als 5 Mio. Euro Jahresumsatz haben.",
            EITHER,
        ),
        (
            "Ausgenommen Unternehmen mit weniger als 100 Mitarbeitern und weniger als 5 Mio. "
            "Euro Jahresumsatz benötigen alle eine Lizenz.",
            EITHER,
        ),
        (
            "Unternehmen mit mehr als 100 Mitarbeitern oder mehr als 5 Mio. Euro "
            "Jahresumsatz dürfen das Modell nicht kommerziell nutzen.",
            EITHER,
        ),
        (
            "Die kommerzielle Nutzung ist nur Unternehmen mit weniger als 100 Mitarbeitern "
            "und weniger als 5 Mio. Euro Jahresumsatz gestattet.",
            EITHER,
        ),
        ("除员工不超过100人且年收入不超过500万元的企业外,所有用户须取得授权。", EITHER),
        ("除非员工不超过100人且年收入不超过500万元,否则须取得授权。", EITHER),
        ("仅员工不超过100人且年收入不超过500万元的企业可商业使用。", EITHER),
        ("员工超过100人或年收入超过500万元的企业不得商业使用。", EITHER),
        ("员工超过100人或年收入超过500万元的企业未经授权不得商业使用。", EITHER),
        (
            "従業員100人以下かつ年間売上5億円以下の企業を除き、ライセンスを取得しなければなら"
            "ない。",
            EITHER,
        ),
        (
            "従業員が100人を超える企業または年間売上が5億円を超える企業は商用利用してはならない。",
            EITHER,
        ),
        ("従業員100人以下かつ年間売上5億円以下の企業に限り、商用利用できる。", EITHER),
        (
            "従業員100人以下かつ年間売上5億円以下でない限り、ライセンスを取得しなければならない。",
            EITHER,
        ),
    ],
)
def test_figures_are_joined_as_the_sentence_has_them(text: str, joint: str) -> None:
    rules = said(text)
    assert all("employees" in rule and "revenue" in rule for rule in rules) or len(rules) == 2
    told = " or ".join(rules).replace("(commercial and ", "(").replace(" and commercial", "")
    assert "employees" in told
    assert "revenue" in told
    assert {word for word in told.split() if word in (EITHER, BOTH)} == {joint}
