"""Who is none of several kinds of people: "whoever is not an individual or a university"."""

from __future__ import annotations

import pytest

from clauses import answered, spaced, table

NONE_OF_THEM = """
If you are not an individual, a university or a public body, you must obtain a licence.
=> obtain-license if (not individual and not academic and not government)

Anyone who is not an individual must obtain a licence.
=> obtain-license if not individual

Everybody who is not an individual or a university must obtain a licence.
=> obtain-license if (not individual and not academic)

If you are not an individual or you are a cloud provider, you must obtain a licence.
=> obtain-license if (not individual or cloud-provider)

Wenn Sie keine Privatperson oder Hochschule sind, benötigen Sie eine Lizenz.
=> obtain-license if (not individual and not academic)

若您不是个人、高校或政府机构，须取得授权。
=> obtain-license if (not individual and not academic and not government)

個人または教育機関でない場合は、許諾が必要です。
=> obtain-license if (not individual and not academic)

Hochschulen und Schulen sind ausgenommen; alle anderen müssen unsere Zustimmung einholen.
=> obtain-license if not academic

Wer mehr als 50 Mitarbeiter hat, braucht eine Lizenz. Hochschulen sind ausgenommen.
=> obtain-license if (employees gt 50 licensee and not academic)

学生・教育機関は無料、その他は有料です。
=> obtain-license if not academic

政府机构、云服务商以及年收入超过1000万元的企业须取得授权。
=> obtain-license if (government or cloud-provider or revenue gt 10000000 CNY year licensee)

Non-commercial users are exempt. All others need our consent once they employ at least 300 people.
=> obtain-license if (employees gteq 300 licensee and not non-commercial)
"""


@pytest.mark.parametrize(("clause", "means"), table(NONE_OF_THEM))
def test_whoever_is_none_of_them_is_bound(clause: str, means: list[str]) -> None:
    assert answered(clause) == means


AT_THE_HEAD = """
You must report any misuse of the model to abuse@otter.example.
| ¶
| Individuals and academic institutions are exempt. Companies with revenue above $1 million need a
licence.
=> obtain-license if (revenue gt 1000000 USD licensee and not individual and not academic)
=> register

You must register with us.
| ¶
| Individuals are exempt.
=> register if not individual

Commercial use requires a licence.
| ¶
| Universities are exempt. Companies with more than 50 employees must pay us a royalty.
=> obtain-license if (commercial and not academic)
=> pay-royalty if employees gt 50 licensee
"""


@pytest.mark.parametrize(("clause", "means"), spaced(AT_THE_HEAD))
def test_whoever_is_exempt_at_the_head_of_a_paragraph_is_of_what_it_asks(
    clause: str, means: list[str]
) -> None:
    assert answered(clause) == means
