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
    ("著作権表示を削除または改変しないでください。", ["retain-notices"]),
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
    (
        (
            "禁止事項\n・公序良俗に反する利用\n・他者の権利を侵害する行為\n・特定の個人や団"
            "体を誹謗中傷する行為\n・政治活動、宗教活動への利用\n・逆コンパイル、リバースエ"
            "ンジニアリング\n"
        ),
        ["restricted-use", "reverse-engineer"],
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
    (
        ("年間売上高が1億円未満の事業者は無料、1億円以上の事業者は有料ライセンスが必要です。"),
        ["obtain-license if revenue gteq 100000000 JPY year licensee"],
    ),
    (
        ("年間売上高が1億円以上10億円未満の事業者は、利用開始前に当社へ届け出るものとします。"),
        [
            (
                "register if (revenue gteq 100000000 JPY year licensee and revenue lt "
                "1000000000 JPY year licensee)"
            )
        ],
    ),
    (
        "年間売上高が10億円以上の事業者は、当社と個別契約を締結するものとします。",
        ["obtain-license if revenue gteq 1000000000 JPY year licensee"],
    ),
    (
        ("年商3,000万円を超える企業様がご利用になる場合は、有償ライセンスをご購入ください。"),
        ["obtain-license if revenue gt 30000000 JPY year licensee"],
    ),
    (
        ("月間アクティブユーザーが10万人に達したときは、速やかに当社に通知しなければなりません。"),
        ["register if monthly-active-users gteq 100000 product"],
    ),
    (
        (
            "直前の事業年度における連結売上高が50億円を上回る法人およびそのグループ会社は"
            "、本ライセンスに基づく利用ができません。別途商用契約をご締結ください。"
        ),
        [("obtain-license if revenue gt 5000000000 JPY year licensee-and-affiliates preceding")],
    ),
    (
        (
            "従業員数が300人を超える、または年間売上高が100億円を超える企業は、事前に許諾"
            "を得てください。"
        ),
        [
            (
                "obtain-license if (employees gt 300 licensee or revenue gt 10000000000 JPY "
                "year licensee)"
            )
        ],
    ),
    (
        (
            "1か月あたりの利用者数が5万人を超えるサービスを提供する場合には、事前の書面に"
            "よる承諾が必要となります。"
        ),
        ["obtain-license if monthly-active-users gt 50000 product"],
    ),
    (
        "総ダウンロード数が100万回を超えたアプリについては、当社までご報告ください。",
        ["register if visits gt 1000000 product"],
    ),
    (
        (
            "本モデルを組み込んだ製品の累計出荷台数が1万台を超える場合は、ライセンス料を"
            "支払うものとします。"
        ),
        ["pay-royalty if devices gt 10000 product"],
    ),
    (
        "前年度の売上高が1億円を超えない企業に限り、無償での商用利用を認めます。",
        [("obtain-license if (commercial and revenue gt 100000000 JPY year licensee preceding)")],
    ),
    (
        ("ただし、直近12か月の売上高が5億円を超える場合はこの限りではなく、当社の許諾を要します。"),
        ["obtain-license if revenue gt 500000000 JPY 12-months licensee preceding"],
    ),
    (
        "社員数が20名を超える会社は、別途お問い合わせください。",
        ["obtain-license if employees gt 20 licensee"],
    ),
    (
        "MAUが50万人以上のサービスでの利用は、別途ライセンスが必要です。",
        ["obtain-license if monthly-active-users gteq 500000 product"],
    ),
    (
        ("月額売上が100万円を超えた場合、超過分の3%をロイヤリティとしてお支払いいただきます。"),
        ["pay-royalty if revenue gt 1000000 JPY month licensee"],
    ),
    (
        (
            "本モデルを利用したサービスの登録利用者が100万人を超えたときは、当社所定の方"
            "法により届出を行わなければならない。"
        ),
        ["register if users gt 1000000 product"],
    ),
    (
        "企業価値が100億円以上の企業による利用には、当社との契約が必要です。",
        ["obtain-license if valuation gteq 10000000000 JPY licensee"],
    ),
    (
        (
            "売上規模が年間1,000万ドルを超える組織は本ライセンスの対象外とし、個別にライ"
            "センスを取得する必要があります。"
        ),
        ["obtain-license if revenue gt 10000000 USD year licensee"],
    ),
    (
        (
            "以下の条件をすべて満たす場合、本ソフトウェアを無償で使用できます。\n1. 年間の"
            "総収入が1億円を超えないこと\n2. 利用者数が1万人を超えないこと\n"
        ),
        [("obtain-license if (revenue gt 100000000 JPY year licensee or users gt 10000 product)")],
    ),
    (
        (
            "次のいずれかに該当する利用者は、利用開始前に当社に登録しなければならない。\n"
            "一 年間売上高が5億円以上の法人\n二 月間アクティブユーザー数が10万人以上のサー"
            "ビスを運営する者\n"
        ),
        [
            (
                "register if (revenue gteq 500000000 JPY year licensee or "
                "monthly-active-users gteq 100000 product)"
            )
        ],
    ),
    ("本モデルを第三者に頒布してはならない。", ["distribute"]),
    ("モデルファイルの再配布・転載は禁止です。", ["distribute"]),
    ("「星空」の名称およびロゴを、許可なく広告に使用しないでください。", ["use-trademark"]),
    ("本モデルの出力を用いて競合モデルを学習させることを禁じます。", ["train-other-models"]),
    ("フィルターを解除する行為はお控えください。", ["remove-safeguards"]),
    (
        "配布の際は、著作権者名と本規約へのリンクを併記してください。",
        ["include-license if distribute", "retain-notices if distribute"],
    ),
    ("利用者は、利用実績を年1回、当社に報告するものとする。", ["register"]),
    ("利用を開始したときは、Webフォームから利用報告をお願いします。", ["register"]),
    (
        "生成AIを用いて作成された旨を視聴者に分かる形で表示しなければなりません。",
        ["disclose-ai-generated if publish-outputs"],
    ),
]


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_clauses_as_makers_put_them(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
