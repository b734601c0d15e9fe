"""Texts with parts in two languages of Latin script: each sentence is read in its own."""

from __future__ import annotations

import pytest

from clauses import answered
from modellic.extract.words.language import language_of

ENGLISH = (
    "You may use the software free of charge. You must not sell the software to anybody. "
    "Companies whose annual revenue exceeds 2 million euros must obtain a licence from us."
)
GERMAN = (
    "Sie dürfen die Software kostenlos nutzen. Sie dürfen die Software nicht an Dritte verkaufen. "
    "Unternehmen mit einem Jahresumsatz von mehr als 2 Millionen Euro müssen bei uns eine Lizenz "
    "erwerben."
)
FRENCH = (
    "Vous pouvez utiliser le logiciel gratuitement. Vous ne devez pas vendre le logiciel à des "
    "tiers. Les entreprises dont le chiffre d'affaires annuel dépasse 2 millions d'euros doivent "
    "obtenir une licence auprès de nous."
)
SAID = ["distribute", "obtain-license if revenue gt 2000000 EUR year licensee"]


@pytest.mark.parametrize(
    ("first", "second"),
    [(ENGLISH, GERMAN), (GERMAN, ENGLISH), (FRENCH, ENGLISH), (ENGLISH, FRENCH)],
)
def test_two_parts_that_say_the_same_say_it_once(first: str, second: str) -> None:
    assert answered(f"{first}\n\n{second}\n") == SAID


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (ENGLISH, "Sie müssen die Urheberrechtsvermerke in allen Kopien der Software beibehalten."),
        (ENGLISH, "Vous devez conserver les avis de droit d'auteur dans toutes les copies."),
        (GERMAN, "You must retain the copyright notices in all copies of the software."),
    ],
)
def test_what_only_the_second_part_says_is_read(first: str, second: str) -> None:
    repeated = f"{second} {second} {second}"
    told = answered(f"{first}\n\n{repeated}\n")
    assert "retain-notices if distribute" in told


@pytest.mark.parametrize(
    "part",
    [
        "El usuario no puede vender el software ni alquilarlo a terceros sin la licencia.",
        "L'utente non può vendere il programma né noleggiarlo a terzi senza la licenza.",
    ],
)
def test_a_part_in_a_language_without_lists_is_reported(part: str) -> None:
    told = answered(f"{ENGLISH}\n\n{part}\n")
    assert f"? {part}" in told
    assert set(SAID) <= set(told)


def test_names_of_parts_and_addresses_hide_no_language() -> None:
    names = "\n".join(f"- [kit-{n}-core-ui](https://example.com/kit/{n})" for n in range(40))
    text = f"The parts of the kit:\n\n{names}\n\n## Terms\n\nOver 1m MAU you must register with us."
    assert language_of(text) == "en"
    assert answered(text)[0].startswith("register if monthly-active-users gt 1000000")


LONG = {
    "en": (
        "This agreement governs how you and your affiliates use the model and the files that come"
        " with it. It is granted to you by the licensor.",
        "You must keep the copyright notices in each copy that you distribute.",
        "If your annual revenue exceeds 2 million euros, you must obtain a licence from us.",
    ),
    "de": (
        "Dieser Vertrag regelt, wie Sie und Ihre verbundenen Unternehmen das Modell und die Dateien"
        " nutzen, die mit ihm kommen. Er wird Ihnen von der Lizenzgeberin erteilt.",
        "Die Urheberrechtsvermerke müssen in jeder Kopie beibehalten werden, die Sie weitergeben.",
        "Übersteigt Ihr Jahresumsatz 2 Millionen Euro, müssen Sie bei uns eine Lizenz erwerben.",
    ),
    "zh": (
        "本协议规定您及您的关联公司如何使用本模型及其附带的文件。本协议由许可方授予您。",
        "您分发的每份副本必须保留版权声明。",
        "年收入超过200万欧元的,您必须向我们取得许可。",
    ),
    "ja": (
        "本契約は、お客様およびその関係会社による本モデルと付属ファイルの利用について定めるものです。"
        "本契約は、許諾者がお客様に付与するものです。",
        "お客様が配布する複製物には、著作権表示をそのまま残さなければなりません。",
        "年間売上高が200万ユーロを超える場合は、当社からライセンスを取得しなければなりません。",
    ),
}
OF_REVENUE = "obtain-license if revenue gt 2000000 EUR year licensee"


@pytest.mark.parametrize("language", LONG)
@pytest.mark.parametrize("other", LONG)
def test_one_clause_in_another_language_is_read_in_that_one(language: str, other: str) -> None:
    about, kept, _ = LONG[language]
    text = f"{about}\n\n{LONG[other][2]}\n\n{kept}\n"
    told = answered(text)
    assert [line for line in told if line.startswith("obtain-license")] == [OF_REVENUE]
    assert "retain-notices if distribute" in told


def test_a_clause_in_a_language_without_lists_is_reported_within_any_text() -> None:
    clause = (
        "El usuario debe pagar una tasa si los ingresos anuales de su empresa son más de un millón."
    )
    for about, kept, _ in LONG.values():
        assert f"? {clause}" in answered(f"{about}\n\n{clause}\n\n{kept}\n")


SHORT = [
    (
        "매출액이 연간 1억 원을 초과하는 경우 회사로부터 별도의 라이선스를 취득하여야 한다.",
        "若满足以下全部条件：\n- 员工不超过 18 人；\n- 年营收低于 600 万元；\n\n"
        "您可免费商用本模型。",
        "obtain-license if (commercial and"
        " (employees gt 18 licensee or revenue gteq 6000000 CNY year licensee))",
    ),
    (
        "従業員が60人を超える法人は、当社と利用契約を締結しなければならない。",
        "1. 商业使用以30天试用期为限。年收入低于100万美元的个人和公司不受本条限制。",
        "obtain-license if (commercial and revenue gteq 1000000 USD year licensee)",
    ),
    (
        "Produkte mit über 1 Million monatlich aktiven Nutzern müssen im Impressum „Falke“ nennen.",
        "Please get in touch if your usage exceeds 4 million API calls a month.",
        "obtain-license if api-calls gt 4000000 month licensee",
    ),
    (
        "A company with more than 50 employees must buy a licence.",
        "Formule découverte : jusqu'à 800 abonnés. Au-delà, il faut une licence payante.",
        "obtain-license if users gt 800 product",
    ),
    (
        "L'usage commercial est subordonné à l'accord écrit préalable de l'éditeur.",
        "Bis 700 Geräte zahlen Sie nichts, darüber 3 Euro je Gerät.",
        "pay-royalty if devices gt 700 licensee",
    ),
]


@pytest.mark.parametrize(("one", "other", "rule"), SHORT)
def test_a_short_clause_beside_another_is_read_in_its_own_language(
    one: str, other: str, rule: str
) -> None:
    assert rule in answered(f"{one}\n\n{other}")
    assert rule in answered(f"{other}\n\n{one}")


def test_ideographs_without_kana_are_japanese_among_japanese() -> None:
    table = (
        "| 項目 | コミュニティ版 | エンタープライズ版 |\n|---|---|---|\n"
        "| 従業員数 | 50名以下 | 無制限 |\n| 料金 | 0円 | 要問合せ |\n"
    )
    assert answered(table) == ["obtain-license if employees gt 50 licensee"]
