"""Clauses of licences in Chinese, Japanese, Korean, German and French, in many registers."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said

FIGURES = {
    # German: verbs at the end or in the first place, "du", contracts in the present tense.
    "Hat Ihr Dienst über drei Millionen aktive Nutzer im Monat, so benötigen Sie unsere "
    "schriftliche Zustimmung.": ["obtain-license if monthly-active-users gt 3000000 product"],
    "Eine Lizenz ist nicht erforderlich, solange weder der Jahresumsatz 2 Millionen Euro noch die "
    "Zahl der Mitarbeiter 30 übersteigt.": [
        "obtain-license if (revenue gt 2000000 EUR year licensee or employees gt 30 licensee)"
    ],
    "Ihr dürft das Modell kommerziell nutzen, es sei denn, ihr habt mehr als 20 Mitarbeiter.": [
        "obtain-license if (commercial and employees gt 20 licensee)"
    ],
    "Ohne Unternehmenslizenz darf das Modell von Firmen mit über 250 Vollzeitbeschäftigten nicht "
    "verwendet werden.": ["obtain-license if employees gt 250 licensee"],
    "Übersteigen die mit den Modellen erzielten Umsätze des Kunden 1.000.000 € im Kalenderjahr, "
    "führt der Kunde 5 % davon an die Anbieterin ab.": [
        "pay-royalty if revenue gt 1000000 EUR year licensee"
    ],
    "Diese Lizenz steht nur Unternehmen offen, die weniger als 100 Personen beschäftigen.": [
        "obtain-license if employees gteq 100 licensee"
    ],
    "Nicht betroffen sind Unternehmen mit einem Jahresumsatz bis 10 Millionen Euro; alle anderen "
    "benötigen eine Lizenz.": ["obtain-license if revenue gt 10000000 EUR year licensee"],
    # Chinese: traditional characters, formal numerals, both currencies of one unit.
    "员工人数在100人以下的企业可免费商用。": [
        "obtain-license if (commercial and employees gt 100 licensee)"
    ],
    "員工人數逾一百人之企業，應取得授權。": ["obtain-license if employees gt 100 licensee"],
    "網站每月造訪人次逾五十萬者，應另行取得授權。": [
        "obtain-license if visits gt 500000 month product"
    ],
    "您若属于年经营收入超过人民币贰亿元的企业，则应另行申请授权。": [
        "obtain-license if revenue gt 200000000 CNY year licensee"
    ],
    "年收入逾新臺幣三億元者，應取得書面授權。": [
        "obtain-license if revenue gt 300000000 TWD year licensee"
    ],
    "API调用量每月超过100万次的，应向授权方支付费用。": [
        "pay-royalty if api-calls gt 1000000 month product"
    ],
    "本许可仅适用于年收入1000万美元以下的组织。": [
        "obtain-license if revenue gt 10000000 USD year licensee"
    ],
    "员工总数不满20人的机构免收许可费，其余机构每年须支付许可费。": [
        "pay-royalty if employees gteq 20 licensee"
    ],
    "倘若贵司的员工数量大于或等于五百人，则贵司不得在未取得企业许可的情况下使用本软件。": [
        "obtain-license if employees gteq 500 licensee"
    ],
    "以下情形须取得单独授权：（一）全职员工200名以上；（二）月活用户300万以上。": [
        "obtain-license if"
        " (employees gteq 200 licensee or monthly-active-users gteq 3000000 product)"
    ],
    # Japanese and Korean: the exception behind its condition, what lies beyond a limit.
    "API呼び出し回数が月間500万回を超えた場合、超過分について使用料を支払うものとします。": [
        "pay-royalty if api-calls gt 5000000 month product"
    ],
    "直近12か月の総収益が100万米ドルを上回らない限り、追加の許諾は不要です。": [
        "obtain-license if revenue gt 1000000 USD 12-months licensee preceding"
    ],
    "従業員の数が50人以下の会社については、ライセンス料を免除する。それ以外の会社は、"
    "年額30万円を支払わなければならない。": ["pay-royalty if employees gt 50 licensee"],
    "임직원 수가 300명을 넘거나 연간 매출액이 100억 원 이상인 법인은 별도의 라이선스 계약을 "
    "체결해야 합니다.": [
        "obtain-license if"
        " (employees gt 300 licensee or revenue gteq 10000000000 KRW year licensee)"
    ],
    "직원이 50명 이하인 회사는 사용료를 면제한다. 그 외의 회사는 사용료를 지급해야 한다.": [
        "pay-royalty if employees gt 50 licensee"
    ],
    # French: the present tense orders, and "ne … que si" limits.
    "Les jeunes entreprises ayant levé moins de 5 millions d'euros peuvent utiliser le modèle "
    "gratuitement.": ["obtain-license if funding gteq 5000000 EUR licensee"],
    "Si la valorisation de votre société excède un milliard d'euros, veuillez nous contacter afin "
    "d'obtenir une licence.": ["obtain-license if valuation gt 1000000000 EUR licensee"],
    "Vous pouvez utiliser le modèle à des fins commerciales, sauf si votre entreprise compte plus "
    "de 250 collaborateurs.": ["obtain-license if (commercial and employees gt 250 licensee)"],
}
DUTIES = {
    "Leg jeder Kopie, die du weitergibst, diesen Lizenztext bei.": [
        "include-license if distribute"
    ],
    "Wenn du etwas geändert hast, sag dazu, was du geändert hast.": ["state-changes if modify"],
    "Sie sorgen dafür, dass Ihre Nutzer die Verbote dieser Lizenz einhalten.": [
        "pass-through-restrictions if distribute"
    ],
    "Das Modell darf nicht in Brasilien genutzt werden.": ["use-in-territory if BR"],
    "Der Lizenznehmer beachtet die Vorschriften des Urheberrechts.": ["comply-with-law"],
    "前条所述模型只能以本协议发布，不得改用其他许可证。": [
        "share-alike if (modify and distribute)"
    ],
    "不得移除或變更著作權聲明。": ["retain-notices"],
    "您不得以我院名义进行商业宣传。": ["use-trademark"],
    "使用者应对其使用行为负责，并赔偿由此给研究院造成的损失。": ["indemnify"],
    "本ライセンスと同一の条件で配布しなければならない。": [
        "share-alike if (modify and distribute)"
    ],
    "利用をやめたときは、本モデルを破棄してください。": ["delete-on-termination if terminated"],
    "Aucune condition supplémentaire ne peut être imposée aux destinataires.": [
        "add-restrictions if distribute"
    ],
    "Le code d'entraînement des versions modifiées est rendu public.": [
        "disclose-source if distribute"
    ],
    "Le licencié ne peut céder la présente licence à un tiers.": ["sublicense"],
}


@pytest.mark.parametrize(("clause", "expected"), [*FIGURES.items(), *DUTIES.items()])
def test_a_clause_of_any_register_is_read(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "有关许可和版权的任何问题，请通过 help@modell.example 与我们联系。",
        "授权方授予被授权方一项非独占的、不可转让的许可，用于学术研究与教学。",
        "您享有的商业使用许可自登记完成之日起生效。",
        "Der Lizenzgeber gewährt jedermann das Recht, das Modell zu benutzen und zu verbreiten.",
        "Die Lizenz endet nach drei Jahren, ohne dass es einer Kündigung bedarf.",
        "Le concédant vous accorde le droit d'utiliser et de distribuer le modèle.",
        "利用者は、本モデルを複製し、改変し、再配布することができます。",
        "이용자는 모델을 자유롭게 이용할 수 있다.",
    ],
)
def test_grants_and_addresses_give_no_rule_and_no_flag(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize(
    "clause",
    [
        "被授权方不得将本模型用于飞行控制之外的遥测。",
        "Der Kunde darf die Ausgaben nicht vorlesen.",
        "Le licencié doit tenir un registre des essais.",
        "利用者は、試験の記録を保存しなければならない。",
        "이용자는 시험 기록을 보관하여야 한다.",
    ],
)
def test_what_binds_and_gives_no_rule_is_flagged(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)


def test_items_below_a_verb_that_their_infinitives_complete_are_orders() -> None:
    text = (
        "Bei der Weitergabe des Modells hat der Lizenznehmer\n"
        "a) den Text dieser Lizenz beizufügen und\n"
        "b) vorhandene Urhebervermerke unverändert zu lassen.\n"
    )
    assert said(text) == ["include-license if distribute", "retain-notices if distribute"]
