"""Who is small enough, told by a list, in other languages than English: whoever does not meet it
needs a licence, whatever the words of the lead-in."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

import pytest

from clauses import answered

IN_GERMAN = "\n\nDies ist der Text der Bedingungen für alle, die das Modell nutzen, und für Sie."
IN_FRENCH = "\n\nCeci est le texte des conditions pour tous ceux qui utilisent le modèle."


class Language(NamedTuple):
    """How a language tells the list, with all of it and with any of it to be met."""

    currency: str
    figures: str
    kinds: str
    orders: tuple[str, ...]
    all_of_them: tuple[str, ...]
    any_of_them: tuple[str, ...]
    tail: str = ""


LANGUAGES = {
    "de": Language(
        "EUR",
        "a) Ihr Jahresumsatz beträgt weniger als 5 Mio. EUR;\n"
        "b) Sie beschäftigen weniger als 50 Mitarbeiter.",
        "a) Ihr Jahresumsatz übersteigt nicht 5 Mio. EUR;\nb) Sie sind kein Cloud-Anbieter.",
        (
            "Sie müssen eine kommerzielle Lizenz erwerben, {lead}:",
            "Eine kommerzielle Lizenz ist erforderlich, {lead}:",
            "{Lead}, müssen Sie eine Lizenz von uns erwerben:",
        ),
        (
            "es sei denn, alle folgenden Voraussetzungen sind erfüllt",
            "es sei denn, Sie erfüllen sämtliche der folgenden Kriterien",
            "sofern Sie nicht alle folgenden Voraussetzungen erfüllen",
            "wenn nicht sämtliche der folgenden Bedingungen erfüllt sind",
            "wenn Sie eine der folgenden Bedingungen nicht erfüllen",
        ),
        (
            "es sei denn, eine der folgenden Voraussetzungen ist erfüllt",
            "wenn keine der folgenden Voraussetzungen erfüllt ist",
        ),
        IN_GERMAN,
    ),
    "fr": Language(
        "EUR",
        "a) votre chiffre d'affaires annuel est inférieur à 5 millions d'euros ;\n"
        "b) vous avez moins de 50 salariés.",
        "a) votre chiffre d'affaires annuel ne dépasse pas 5 millions d'euros ;\n"
        "b) vous n'êtes pas un fournisseur de services cloud.",
        (
            "Vous devez obtenir une licence commerciale, {lead} :",
            "Une licence commerciale est requise {lead} :",
        ),
        (
            "sauf si toutes les conditions suivantes sont remplies",
            "à moins que vous ne remplissiez toutes les conditions suivantes",
            "si vous ne remplissez pas toutes les conditions suivantes",
        ),
        (
            "sauf si l'une des conditions suivantes est remplie",
            "si aucune des conditions suivantes n'est remplie",
        ),
        IN_FRENCH,
    ),
    "zh": Language(
        "CNY",
        "(1) 您的年收入低于500万元；\n(2) 您的员工少于50人。",
        "(1) 您的年收入不超过500万元；\n(2) 您不是云服务提供商。",
        (
            "{lead}，您必须向我们申请商业许可：",
            "{lead}的，应当取得我们的书面授权：",
            "您应当申请商业授权，{lead}：",
        ),
        (
            "如不能同时满足以下全部条件",
            "除非同时满足以下所有条件",
            "如果您未满足下列全部条件",
            "除非您符合下列全部条件",
        ),
        ("除非满足以下任一条件", "如果不满足以下任何一项条件"),
    ),
    "ja": Language(
        "JPY",
        "(1) 年間売上高が5百万円未満であること\n(2) 従業員数が50人未満であること",
        "(1) 年間売上高が5百万円以下であること\n(2) クラウド事業者でないこと",
        (
            "{lead}、当社の商用ライセンスを取得しなければなりません。",
            "{lead}、当社から許諾を得る必要があります：",
        ),
        (
            "次の条件をすべて満たさない場合",
            "以下のすべての条件を満たす場合を除き",
            "次の各号のいずれかを満たさない場合は",
        ),
        ("次のいずれかの条件を満たす場合を除き", "次の条件のいずれも満たさない場合"),
    ),
    "ko": Language(
        "KRW",
        "(1) 연 매출이 500만원 미만일 것\n(2) 직원 수가 50명 미만일 것",
        "(1) 연 매출이 500만원 이하일 것\n(2) 클라우드 사업자가 아닐 것",
        ("{lead} 당사의 상업적 라이선스를 취득하여야 합니다.",),
        (
            "다음 각 호의 조건을 모두 충족하지 못하는 경우",
            "다음 각 호의 요건을 모두 충족하는 경우를 제외하고는",
        ),
        ("다음 각 호의 어느 하나에도 해당하지 않는 경우",),
    ),
}


def wrong(language: str, leads: tuple[str, ...], joint: str) -> dict[str, list[str]]:
    """The clauses that say anything else than the licence of those who do not meet the list."""
    words = LANGUAGES[language]
    small = f"5000000 {words.currency} year licensee"
    lists = {
        words.figures: (f"revenue gteq {small}", "employees gteq 50 licensee"),
        words.kinds: (f"revenue gt {small}", "cloud-provider"),
    }
    out: dict[str, list[str]] = {}
    for lead, order, (items, cases) in product(leads, words.orders, lists.items()):
        head = order.format(lead=lead, Lead=lead[0].upper() + lead[1:])
        said = answered(clause := f"{head}\n\n{items}\n{words.tail}")
        if said != [f"obtain-license if ({f' {joint} '.join(cases)})"]:
            out[clause] = said
    return out


@pytest.mark.parametrize("language", LANGUAGES)
def test_free_is_who_meets_all(language: str) -> None:
    assert wrong(language, LANGUAGES[language].all_of_them, "or") == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_free_is_who_meets_any(language: str) -> None:
    assert wrong(language, LANGUAGES[language].any_of_them, "and") == {}
