"""What single authors and small firms write in words of their own: who must ask, pay or tell."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
If your turnover is above 2 million euros, you have to enter into a master agreement with us.
=> obtain-license if revenue gt 2000000 EUR licensee

If your firm has more than 12 employees, sort out a licence with us first.
=> obtain-license if employees gt 12 licensee

After ten thousand requests in a month your product must be covered by a paid licence.
=> obtain-license if api-calls gt 10000 month product

Over 30 active seats = licence needed.
=> obtain-license if users gt 30 product

Companies with 300 employees or more are duty-bound to send us their name and website.
=> register if employees gteq 300 licensee

Apps with over 5,000 users have to be listed at our showcase.
=> register if users gt 5000 product

If you sell it, send us 4 percent of what you take in.
=> pay-royalty if distribute

If your product earns more than $9,000 a month, you have to pay us 6% of revenue.
=> pay-royalty if revenue gt 9000 USD month product

For commercial work, you pay me $30 once.
=> pay-royalty if commercial

Hosting it for others requires a fee.
=> pay-royalty if hosted-service

The annual fee does not fall due for companies with 49 employees or fewer.
=> pay-royalty if employees gt 49 licensee

No fee is due from firms with up to 20 employees.
=> pay-royalty if employees gt 20 licensee

No licence fee is due from firms with up to 20 employees.
=> obtain-license if employees gt 20 licensee

Should the licensee's revenue have equalled or exceeded 7 million US dollars, the licensee shall
procure a commercial licence.
=> obtain-license if revenue gteq 7000000 USD licensee

You must show our name if you host it.
=> display-attribution if hosted-service

You must not display our name or logo.
=> use-trademark

A chatbot made with it must let people know that they are talking to a machine.
=> disclose-ai-generated

You must not teach a smaller network with its answers.
=> train-other-models

You must not present its answers as legal advice.
=> restricted-use
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_what_such_words_say(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == expected


def test_a_row_of_names_above_rows_of_figures_heads_them_though_no_rule_follows() -> None:
    told = (
        "| Annual revenue | You need |\n| up to $2M | nothing |\n| over $2M | Enterprise licence |"
    )
    assert answered(told) == ["obtain-license if revenue gt 2000000 USD year licensee"]


def test_a_term_in_quotation_marks_is_no_phrase_to_show() -> None:
    told = (
        "“模型”是指本协议所附的权重。您可以使用“模型”。您可以修改“模型”。\n"
        "您必须以显著方式向“模型”的接收者说明您对“模型”所作的修改。分发“模型”时必须保留声明。\n"
    )
    assert not any(line.startswith("display-attribution") for line in answered(told))
