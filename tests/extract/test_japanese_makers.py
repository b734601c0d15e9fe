"""Japanese makers' clauses in the many ways in which they count, compare, ask and forbid."""

from __future__ import annotations

import pytest

from clauses import said

CLAUSES = [
    (
        (
            "年間売上高が1億円を超える企業は、事前に当社と商用ライセンス契約を締結しなけ"
            "ればなりません。"
        ),
        ["obtain-license if revenue gt 100000000 JPY year licensee"],
    ),
    (
        (
            "直近12か月間の売上高が5,000万円以上の法人は、別途有償ライセンスを取得する必"
            "要があります。"
        ),
        ["obtain-license if revenue gteq 50000000 JPY 12-months licensee preceding"],
    ),
    (
        "直近事業年度の年間売上高が1,000万円未満の場合は、無償でご利用いただけます。",
        ["obtain-license if revenue gteq 10000000 JPY year licensee preceding"],
    ),
    (
        (
            "月間アクティブユーザー数が100万人を超えるサービスで利用する場合は、当社まで"
            "ご連絡のうえ、別途契約を締結してください。"
        ),
        ["obtain-license if monthly-active-users gt 1000000 product"],
    ),
    (
        (
            "以下のいずれかに該当する場合は、商用ライセンスの購入が必要です。\n・従業員数"
            "が100名以上である場合\n・年間売上が10億円以上である場合\n"
        ),
        [
            (
                "obtain-license if (employees gteq 100 licensee or revenue gteq 1000000000 "
                "JPY year licensee)"
            )
        ],
    ),
    (
        (
            "次の各号のすべてを満たす場合に限り、無償で商用利用することができます。\n(1) "
            "従業員数が50名以下であること\n(2) 年間売上高が1億円以下であること\n"
        ),
        [
            (
                "obtain-license if (commercial and (employees gt 50 licensee or revenue gt "
                "100000000 JPY year licensee))"
            )
        ],
    ),
    (
        "月間の収益が30万円以上となった場合は、収益の5%を利用料としてお支払いください。",
        ["pay-royalty if revenue gteq 300000 JPY month licensee"],
    ),
    (
        ("月間再生回数が50万回を超える動画で使用する場合は、事前に作者の許諾を得てください。"),
        ["obtain-license if visits gt 500000 month product"],
    ),
    (
        ("登録ユーザー数が10万人以上のサービスに組み込む場合には、当社へ届け出るものとします。"),
        ["register if users gteq 100000 product"],
    ),
    (
        (
            "個人および年商1,000万円以下の事業者は無料で利用できますが、それ以外の方は有"
            "料ライセンスが必要です。"
        ),
        ["obtain-license if (not individual and revenue gt 10000000 JPY year licensee)"],
    ),
    (
        "累計資金調達額が1億円を超える会社は、当社の書面による許諾を得るものとする。",
        ["obtain-license if funding gt 100000000 JPY licensee"],
    ),
    (
        "関連会社を含めた年間総売上が5億円を超える場合、有償契約が必要となります。",
        ["obtain-license if revenue gt 500000000 JPY year licensee-and-affiliates"],
    ),
    (
        "API の月間リクエスト数が100万件を超える場合は、別途ご相談ください。",
        ["obtain-license if api-calls gt 1000000 month product"],
    ),
    ("商用利用の際は、事前に利用登録を行ってください。", ["register if commercial"]),
    ("商用利用は禁止します。", ["commercial-use"]),
    ("本モデルは研究目的に限り利用できます。", ["commercial-use"]),
    ("非営利目的での利用に限ります。", ["commercial-use"]),
    ("商用利用の場合は、別途ライセンス契約が必要です。", ["obtain-license if commercial"]),
    ("再配布する場合は、本規約の全文を同梱してください。", ["include-license if distribute"]),
    (
        "著作権表示および本許諾表示を、すべての複製物に記載するものとします。",
        ["retain-notices if distribute"],
    ),
    ("改変した場合は、改変した旨を明記してください。", ["state-changes if modify"]),
    (
        "生成した画像を公開する際は、AIで生成したものであることを明示してください。",
        ["disclose-ai-generated if publish-outputs"],
    ),
    (
        "生成した音声を公開する場合は、合成音声であることを概要欄に明記してください。",
        ["disclose-ai-generated if publish-outputs"],
    ),
    (
        "本モデルを使用した旨をウェブサイト上に表示する必要があります。",
        ["display-attribution if product"],
    ),
    (
        "派生モデルの名称の先頭に「Hoshizora」を付けなければなりません。",
        ["name-derivative if modify"],
    ),
    (
        "論文等で成果を発表する場合は、本モデルを引用してください。",
        ["display-attribution if publish-research"],
    ),
    ("本モデルの出力を他の機械学習モデルの学習に使用してはなりません。", ["train-other-models"]),
    (
        "生成された音声を機械学習の学習データとして使用することを禁止します。",
        ["train-other-models"],
    ),
    ("モデルを第三者に再配布することはできません。", ["distribute"]),
    ("本モデルをAPIとして第三者に提供することを禁止します。", ["host-as-service"]),
    ("当社の商標、ロゴを当社の承諾なく使用してはなりません。", ["use-trademark"]),
    ("本契約は、当社の商標を使用する権利を許諾するものではありません。", ["use-trademark"]),
    ("利用者は、本ライセンス上の地位を第三者に譲渡してはならない。", ["sublicense"]),
    ("安全機能やウォーターマークを無効化してはいけません。", ["remove-safeguards"]),
    ("利用者は関係法令を遵守しなければなりません。", ["comply-with-law"]),
    (
        ("本モデルの利用により当社に損害が生じた場合、利用者はこれを賠償するものとします。"),
        ["indemnify"],
    ),
    (
        "契約終了後、利用者は直ちに本モデルを削除しなければならない。",
        ["delete-on-termination if terminated"],
    ),
    ("当社に対し特許侵害訴訟を提起した場合、本ライセンスは終了します。", ["litigate"]),
    (
        "再配布先に対しても本規約の禁止事項を遵守させなければなりません。",
        ["pass-through-restrictions if distribute"],
    ),
    ("使用する音声モデルの利用規約に従ってください。", ["follow-acceptable-use"]),
    ("競合するサービスの開発に本SDKを利用してはならない。", ["restricted-use"]),
    (
        "企業が利用する場合は、事前に製作委員会の許可を得る必要があります。",
        ["obtain-license if company"],
    ),
    ("個人、法人を問わず自由に利用できます。", []),
    ("本ソフトウェアの利用により生じた損害について、作者は一切の責任を負いません。", []),
    ("本規約は予告なく変更されることがあります。", []),
    ("「商用利用」とは、対価を得る目的での利用をいいます。", []),
    ("商用・非商用を問わず利用可能です。", []),
    ("生成物の著作権は利用者に帰属します。", []),
]


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_clauses_as_makers_put_them(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
