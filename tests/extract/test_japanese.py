"""Japanese clauses: the verb last, conditions before it, numbers in 万 and 億."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, rule_of, said

BIG = "(monthly-active-users gteq 100000000 product or revenue gteq 20000000 USD month product)"


@pytest.mark.parametrize(
    "clause",
    [
        "月間アクティブユーザーが1億人以上、または月間収益が2,000万米ドル以上の製品は、"
        "ユーザーインターフェースにモデル名「Kimi K2」を明確に表示しなければならない。",
        "製品の月間アクティブユーザー数が1億以上の場合、又は月次の売上が2000万ドル以上の場合には、"
        "そのユーザーインターフェイス上に「Kimi K2」と明確に表示するものとします。",
        "月間アクティブユーザー一億人以上、もしくは月間売上高２０００万米ドル以上の製品では、"
        "「Kimi K2」の名称をユーザーインターフェースに目立つように表示する必要があります。",
    ],
)
def test_the_sentence_a_newspaper_would_print(clause: str) -> None:
    assert said(clause) == [f"display-attribution if {BIG}"]
    assert (rule_of(clause).text, rule_of(clause).place) == (("Kimi K2",), ("user-interface",))


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(
            "年間売上高が10億円を超える企業は、当社から書面による許諾を得なければなりません。",
            ["obtain-license if revenue gt 1000000000 JPY year licensee"],
            id="over",
        ),
        pytest.param(
            "年間売上高が10億円未満の企業は、本モデルを無償で商用利用できます。",
            ["obtain-license if (commercial and revenue gteq 1000000000 JPY year licensee)"],
            id="free below",
        ),
        pytest.param(
            "従業員数が100名以下の会社は、本ソフトウェアを無料で利用することができます。",
            ["obtain-license if employees gt 100 licensee"],
            id="free up to",
        ),
        pytest.param(
            "前事業年度の売上高が1億5,000万円以上の法人は、事前に当社のライセンスを取得しなければならない。",
            ["obtain-license if revenue gteq 150000000 JPY year licensee preceding"],
            id="a number of two scales",
        ),
        pytest.param(
            "サービスの1日あたりのアクティブユーザーが100万人を超えたときは、別途ライセンス契約を締結するものとします。",
            ["obtain-license if daily-active-users gt 1000000 product"],
            id="daily users",
        ),
        pytest.param(
            "本モデルを商用目的で利用する場合は、許諾者から事前の承諾を得なければなりません。",
            ["obtain-license if commercial"],
            id="commercial use needs leave",
        ),
        pytest.param(
            "当社の許諾なく、本モデルを商用目的で使用することはできません。",
            ["obtain-license if commercial"],
            id="no commercial use without leave",
        ),
        pytest.param(
            "本モデルを商用目的で使用してはならない。", ["commercial-use"], id="a commercial ban"
        ),
        pytest.param(
            "本モデルは研究目的にのみ利用することができる。", ["commercial-use"], id="research only"
        ),
        pytest.param(
            "複製物には著作権表示を含めなければならない。",
            ["retain-notices if distribute"],
            id="notices",
        ),
        pytest.param(
            "著作権表示を削除してはなりません。", ["retain-notices"], id="notices, as a ban"
        ),
        pytest.param(
            "再配布する場合には、本ライセンスの写しを添付しなければなりません。",
            ["include-license if distribute"],
            id="the licence",
        ),
        pytest.param(
            "本モデルを改変した場合、変更した旨を明示しなければならない。",
            ["state-changes if modify"],
            id="changes",
        ),
        pytest.param(
            "利用者は、関連法令を遵守するものとします。", ["comply-with-law"], id="the law"
        ),
        pytest.param(
            "利用者は、本モデルの出力を用いて他のモデルを学習させてはならない。",
            ["train-other-models"],
            id="other models",
        ),
        pytest.param("当社の商標を使用することはできません。", ["use-trademark"], id="trademarks"),
        pytest.param(
            "リバースエンジニアリングを禁止します。", ["reverse-engineer"], id="a noun is banned"
        ),
        pytest.param(
            "契約が終了した後、利用者は本モデルをすべて削除しなければならない。",
            ["delete-on-termination if terminated"],
            id="termination",
        ),
    ],
)
def test_clauses(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        pytest.param("許諾者は、本モデルを利用する権利を無償で許諾します。", id="a grant"),
        pytest.param(
            "許諾者は、いかなる損害についても責任を負わないものとします。", id="liability"
        ),
        pytest.param("本モデルは現状のまま提供され、いかなる保証もしません。", id="warranty"),
        pytest.param("「派生物」とは、本モデルを改変したものをいう。", id="a definition"),
        pytest.param("本契約の準拠法は日本法とし、東京地方裁判所を専属的管轄とします。", id="law"),
        pytest.param("利用者は本モデルを自由に利用することができます。", id="permission"),
    ],
)
def test_what_binds_nobody_gives_no_rule_and_is_not_reported(clause: str) -> None:
    assert answered(clause) == []


def test_items_below_a_lead_in_that_ends_with_a_full_stop() -> None:
    text = (
        "利用者は、以下の行為を行ってはなりません。\n"
        "(1) 本モデルの再配布\n(2) リバースエンジニアリング\n"
    )
    assert said(text) == ["distribute", "reverse-engineer"]


def test_banned_fields_are_one_rule() -> None:
    text = "本モデルを次の目的で利用してはならない。\n・軍事目的\n・監視\n・差別を助長する行為\n"
    assert rule_of(text).fields == ("military", "surveillance", "discrimination")


@pytest.mark.parametrize(
    "clause",
    [
        "利用者はサーバーを青く塗らなければならない。",
        "月間アクティブユーザーが1億人以上の製品については別紙を参照のこと。",
    ],
)
def test_what_binds_and_is_not_understood_is_reported(clause: str) -> None:
    assert (said(clause), flagged(clause)) == ([], True)


REGISTERS = (
    (
        "事業者の年間売上高が1億円を超える場合は、当社と別途契約を締結するものとします。",
        ["obtain-license if revenue gt 100000000 JPY year licensee"],
    ),
    (
        "直近の事業年度における売上が5億円以上の企業は、有償ライセンスの購入が必要です。",
        ["obtain-license if revenue gteq 500000000 JPY year licensee preceding"],
    ),
    (
        "月間アクティブユーザー数が10万人に達したときは、速やかに当社へ届け出るものとします。",
        ["register if monthly-active-users gteq 100000 product"],
    ),
    (
        "商用利用の場合は、事前に開発元の書面による許可を得てください。",
        ["obtain-license if commercial"],
    ),
    ("本モデルは非商用の目的でのみ使用できます。", ["commercial-use"]),
    ("本モデルを営利目的で使用してはなりません。", ["commercial-use"]),
    ("対価を得る活動に本モデルを用いてはならない。", ["commercial-use"]),
    (
        "従業員数が50名未満の事業者は、無償で商用利用できます。",
        ["obtain-license if (commercial and employees gteq 50 licensee)"],
    ),
    (
        "本モデルを再配布するときは、本規約の写しを添えなければなりません。",
        ["include-license if distribute"],
    ),
    ("改変した場合は、その旨と日付を明記するものとします。", ["state-changes if modify"]),
    (
        "改変物は、本ライセンスと同一の条件でのみ頒布することができる。",
        ["share-alike if (modify and distribute)"],
    ),
    ("派生モデルの名称は「ツバキ」で始めなければならない。", ["name-derivative if modify"]),
    ("著作権表示を除去することを禁じます。", ["retain-notices"]),
    (
        "生成物を公開する際は、AIにより生成されたものである旨を明らかにしてください。",
        ["disclose-ai-generated if publish-outputs"],
    ),
    ("出力を用いて競合するモデルを学習させてはなりません。", ["train-other-models"]),
    ("本モデルに組み込まれた安全対策を無効化してはならない。", ["remove-safeguards"]),
    ("当社の商標の使用を許諾するものではありません。", ["use-trademark"]),
    ("本契約は、当社の名称又はロゴを使用する権利を与えるものではない。", ["use-trademark"]),
    (
        "契約終了後、利用者は本モデルを直ちに消去しなければならない。",
        ["delete-on-termination if terminated"],
    ),
    (
        "本ライセンスが終了したときは、本モデルを破棄するものとします。",
        ["delete-on-termination if terminated"],
    ),
    ("利用者は、第三者からの請求により当社に生じた損害を補償します。", ["indemnify"]),
    ("以下の用途での利用を禁じます：兵器の開発、監視、差別。", ["restricted-use"]),
    ("本モデルを軍事目的又は犯罪行為のために利用してはなりません。", ["restricted-use"]),
    ("利用者は本モデルを第三者に再許諾することはできません。", ["sublicense"]),
    ("売上高の3%をロイヤルティとして当社に支払うものとします。", ["pay-royalty"]),
    (
        "年間の収益が2000万円を上回る場合、超過額の5%を当社に支払わなければならない。",
        ["pay-royalty if revenue gt 20000000 JPY year licensee"],
    ),
    ("画面上に「Powered by ツバキ」と表示するものとします。", ["display-attribution if product"]),
    (
        "受領者にも第5条の制限を遵守させるものとします。",
        ["pass-through-restrictions if distribute"],
    ),
    ("本モデルをAPIとして第三者に提供することを禁じます。", ["host-as-service"]),
    (
        "日次アクティブユーザーが1万人を超えるサービスの提供者は、当社に報告しなければならない。",
        ["register if daily-active-users gt 10000 product"],
    ),
    ("特許侵害訴訟を提起した場合、本ライセンスは終了する。", ["litigate"]),
    (
        "年商が1億円に満たない個人及び法人は、対価を支払うことなく本モデルを利用できる。",
        ["obtain-license if revenue gteq 100000000 JPY year licensee"],
    ),
    (
        "前事業年度の売上高が10億円以下の事業者に限り、無償で商用利用を認める。",
        ["obtain-license if (commercial and revenue gt 1000000000 JPY year licensee preceding)"],
    ),
    (
        "常時使用する従業員の数が300人を超える会社は、別に定める有償契約を結ばなければなりません。",
        ["obtain-license if employees gt 300 licensee"],
    ),
    (
        "登録ユーザーが5万人を超えたサービスは、その旨を運営者に知らせてください。",
        ["register if users gt 50000 product"],
    ),
    ("本モデルは、学術研究を目的とする場合に限り使用することができます。", ["commercial-use"]),
    ("営利を目的とした利用はお断りします。", ["commercial-use"]),
    ("商業的な利用は認められません。", ["commercial-use"]),
    (
        "月間利用者数が100万人以上のアプリに組み込むには、当社との契約が必要です。",
        ["obtain-license if monthly-active-users gteq 1000000 product"],
    ),
    (
        "年間売上高1000万ドル以上の企業による利用には当社の書面による同意を要します。",
        ["obtain-license if revenue gteq 10000000 USD year licensee"],
    ),
)
"""Contracts, statutes, notices and plain talk: every clause of its own wording."""


@pytest.mark.parametrize(("clause", "expected"), REGISTERS)
def test_clauses_of_many_registers(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "利用者は本モデルを自由に使用、複製、改変することができます。",
        "当社は本規約をいつでも変更できるものとします。",
        "当社は本モデルの正確性を保証しません。",
    ],
)
def test_what_a_licence_allows_or_tells_is_no_rule(clause: str) -> None:
    assert answered(clause) == []


def test_a_figure_without_a_rule_is_never_silent() -> None:
    assert flagged("年間売上高が3億円を超える場合は別紙2による。")


def test_a_defined_term_stands_for_its_figures() -> None:
    text = (
        "「小規模事業者」とは、直近事業年度の売上高が5億円以下の事業者をいう。\n\n"
        "小規模事業者は、本モデルを無償で利用することができる。"
    )
    assert said(text) == ["obtain-license if revenue gt 500000000 JPY year licensee preceding"]


def test_a_count_of_visits_keeps_its_period() -> None:
    clause = "月間アクセス数が100万回を超えるサービスは、当社の許諾を得なければならない。"
    assert said(clause) == ["obtain-license if visits gt 1000000 month product"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "年間売上高が2億円を超える場合は、ライセンスを取得しなければならない。"
            "従業員が150人を超える場合も同様とする。",
            [
                "obtain-license if employees gt 150 licensee",
                "obtain-license if revenue gt 200000000 JPY year licensee",
            ],
        ),
        (
            "著作権者から書面による許可を得ない限り、次の行為をしてはなりません。\n\n"
            "- 本ソフトウェアを再配布すること\n- 商用目的で使用すること\n",
            ["obtain-license if (distribute or commercial)"],
        ),
    ],
)
def test_the_wording_of_other_hands(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
