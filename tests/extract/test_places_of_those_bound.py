"""Where somebody is who is bound, and places that are named to leave them out."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, rows, said, spaced

OUTSIDE = {
    "use-in-territory if not DE AT CH": "Use outside Germany, Austria and Switzerland is banned.",
    "use-in-territory if not US": "You must not use the Model outside of the United States.",
    "use-in-territory if not EU": """
        If you are located outside the EU, you may not use the Model.
        Die Nutzung außerhalb der EU ist untersagt.
        Das Modell darf außerhalb der EU nicht verwendet werden.
        Unternehmen mit Sitz außerhalb der EU dürfen das Modell nicht nutzen.
    """,
    "use-in-territory if not JP": """
        Persons outside Japan may not download the Weights.
        日本国外での本モデルの利用は禁止されています。
    """,
    "use-in-territory if not CA": "This licence does not apply outside of Canada.",
    "use-in-territory if not CN": """
        不得在中国大陆以外使用本模型。
        禁止在中华人民共和国境外使用本模型。
    """,
    "use-in-territory if not FR": "L'utilisation en dehors de la France est interdite.",
    "use-in-territory if not KR": "대한민국 외에서 모델을 사용할 수 없습니다.",
    "use-in-territory if EU": "Use is limited to countries outside the EU.",
}
ONLY = {
    "use-in-territory if not JP": """
        You may use the Model only in Japan.
        You may use the Model within Japan only.
        The territory of this licence is Japan.
        本モデルは日本国内でのみ使用できます。
        許諾地域は日本国内とします。
    """,
    "use-in-territory if not CN": """
        This licence is effective only within the territory of the People's Republic of China.
        本许可仅在中国境内有效。
        本模型仅限在中国大陆使用。
        许可地域为中华人民共和国境内。
    """,
    "use-in-territory if not US CA": "The licence is limited to the United States and Canada.",
    "use-in-territory if not DE": """
        The Model is licensed for use in Germany only.
        Das Vertragsgebiet ist Deutschland.
    """,
    "use-in-territory if not DE AT": "Die Nutzung ist nur in Deutschland und Österreich gestattet.",
    "use-in-territory if not CH": "Die Lizenz gilt nur für das Gebiet der Schweiz.",
    "use-in-territory if not FR": "L'utilisation n'est autorisée qu'en France.",
    "use-in-territory if not KR": "대한민국 내에서만 사용할 수 있습니다.",
}
BOUND = {
    "obtain-license if EU": """
        Companies headquartered in the EU need a separate licence.
        Unternehmen mit Sitz in der EU benötigen eine gesonderte Lizenz.
    """,
    "register if US": "Licensees in the United States must notify us of their deployment.",
    "register if not EU": """
        Licensees outside the EU must register with us.
        Lizenznehmer außerhalb der EU müssen sich registrieren.
    """,
    "obtain-license if (commercial and JP)": "Commercial use in Japan requires a separate licence.",
    "obtain-license if (commercial and DE)": """
        Die kommerzielle Nutzung in Deutschland erfordert eine Lizenz.
    """,
    "display-attribution if EU": 'Users in the EU must display "Powered by Otter".',
    "obtain-license if CN": "For use in China, a separate agreement is required.",
    "obtain-license if not CN": "在中国境外使用本模型须另行取得授权。",
    "obtain-license if not JP": "日本国外で利用する場合は、当社の許諾が必要です。",
    "obtain-license if FR": "Les entreprises établies en France doivent obtenir une licence.",
    "register if JP": "If you offer the Model only in Japan, you must register with us.",
}
GRANTS = {
    "use-in-territory if EU": """
        If you are domiciled in the EU, the rights granted under Section 1 are not granted to you.
        If your company is seated in the European Union, this licence grants you no rights.
    """,
    "use-in-territory if EU GB": """
        Residents of the EU and the UK are not granted a licence under this agreement.
        The licence excludes the European Union and the United Kingdom.
    """,
}
NAMED = """
The licence excludes the European Union and South Korea. Use from those regions requires a separate
licence.
=> obtain-license if EU KR

The Model is not available in Iran or Syria. Anyone in these countries must contact us for a
licence.
=> obtain-license if IR SY

"Applicable Territory" means the whole world except the European Union.
¶
Use outside the Applicable Territory requires a separate licence from us.
=> obtain-license if EU
"""
SILENT = [
    "This licence is governed by the laws of the United States and Canada.",
    "Disputes shall be submitted only to the courts in Geneva, Switzerland.",
    "The model is available in the United States.",
]


@pytest.mark.parametrize(("clause", "rule"), rows(OUTSIDE))
def test_outside_a_place_is_everywhere_else(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(("clause", "rule"), rows(ONLY))
def test_leave_for_one_place_alone_forbids_all_others(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(("clause", "rule"), rows(BOUND))
def test_a_duty_is_of_those_who_are_where_its_subject_says(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(("clause", "rule"), rows(GRANTS))
def test_nothing_is_granted_to_those_who_are_there(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(("clause", "rules"), spaced(NAMED))
def test_a_place_may_be_named_in_another_sentence(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules


@pytest.mark.parametrize("clause", SILENT)
def test_places_of_law_and_of_offers_bind_nobody(clause: str) -> None:
    assert answered(clause + IN_ENGLISH) == []


def test_a_figure_and_a_place_both_tell_who_is_bound() -> None:
    clause = "Companies with more than 100 employees in the EU must register with us."
    assert said(clause) == ["register if (employees gt 100 licensee and EU)"]


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "This licence between you and Otter Ltd, a company registered in the United Kingdom, "
            "requires you to keep all notices.",
            "retain-notices if distribute",
        ),
        ("The Model was trained by our team in China; you must pay a licence fee.", "pay-royalty"),
        ("The use of the Model in the EU requires you to register with us.", "register if EU"),
    ],
)
def test_the_seat_of_others_is_no_place_of_yours(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
