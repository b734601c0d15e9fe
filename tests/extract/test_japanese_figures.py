"""Japanese figures: each noun, comparator, period and duty in one frame of a clause."""

from __future__ import annotations

import pytest

from clauses import framed, said

# A frame of a clause, what its one rule must say, and the words that fill it: where these differ
# in meaning, each with its own.
FRAMES = [
    (
        "{0}が1,000万{1}を超える場合は、当社の許諾を得てください。",
        "",
        """
        総売上 | 円 | revenue
        売上総額 | 円 | revenue
        課税売上高 | 円 | revenue
        年間取扱高 | 円 | revenue
        流通総額 | 円 | revenue
        年間の総売上 | 円 | revenue
        事業収入 | 円 | revenue
        収益総額 | 円 | revenue
        月額収益 | 円 | revenue
        売上規模 | 円 | revenue
        年間の収入 | 円 | revenue
        年次売上 | 円 | revenue
        営業収入 | 円 | revenue
        経常収益 | 円 | revenue
        月間ユニークユーザー数 | 人 | monthly-active-users
        月間UU |  | monthly-active-users
        月あたりの利用者数 | 人 | monthly-active-users
        月間アクティブ利用者 | 人 | monthly-active-users
        アクティブユーザー | 人 | users
        登録者数 | 人 | users
        会員 | 人 | users
        累計ユーザー | 人 | users
        チャンネル登録者数 | 人 | users
        フォロワー数 | 人 | users
        アカウント数 |  | users
        同時接続者数 | 人 | users
        エンドユーザー | 人 | users
        一日の利用者数 | 人 | daily-active-users
        1日のアクティブユーザー | 人 | daily-active-users
        デイリーアクティブユーザー | 人 | daily-active-users
        従業員 | 名 | employees
        正社員数 | 名 | employees
        常時使用する労働者の数 | 人 | employees
        社員 | 名 | employees
        スタッフ数 | 名 | employees
        役職員数 | 名 | employees
        グループの従業員総数 | 名 | employees
        搭載機器の台数 | 台 | devices
        出荷台数 | 台 | devices
        インストール台数 | 台 | devices
        利用端末数 | 台 | devices
        資金調達総額 | 円 | funding
        累計調達金額 | 円 | funding
        出資総額 | 円 | funding
        時価総額 | 円 | valuation
        評価額 | 円 | valuation
        企業評価 | 円 | valuation
        ページビュー | 回 | visits
        月間PV |  | visits
        月間アクセス数 |  | visits
        再生数 | 回 | visits
        ダウンロード数 | 件 | visits
        訪問者 | 人 | visits
        APIの呼び出し回数 | 回 | api-calls
        月間のAPIリクエスト | 件 | api-calls
        推論回数 | 回 | api-calls
    """,
    ),
    (
        "年間売上高が{0}場合は、当社の許諾を得てください。",
        "",
        """
        1億円超の | revenue gt 100000000 JPY
        1億円を超えた | revenue gt 100000000 JPY
        1億円を超過した | revenue gt 100000000 JPY
        1億円を上回った | revenue gt 100000000 JPY
        1億円超となった | revenue gt 100000000 JPY
        1億円より多い | revenue gt 100000000 JPY
        1億円以上となる | revenue gteq 100000000 JPY
        1億円以上ある | revenue gteq 100000000 JPY
        1億円に達した | revenue gteq 100000000 JPY
        1億円に到達した | revenue gteq 100000000 JPY
        1億円に至った | revenue gteq 100000000 JPY
        1億円を突破した | revenue gt 100000000 JPY
        1億円に届いた | revenue gteq 100000000 JPY
        1億円以上(税抜)の | revenue gteq 100000000 JPY
        1億円（税込）以上の | revenue gteq 100000000 JPY
        1億円を超えることとなった | revenue gt 100000000 JPY
        1億円を超えるに至った | revenue gt 100000000 JPY
        一億円を超える | revenue gt 100000000 JPY
        壱億円以上の | revenue gteq 100000000 JPY
        １億円以上の | revenue gteq 100000000 JPY
        100,000,000円以上の | revenue gteq 100000000 JPY
        JPY 100,000,000 以上の | revenue gteq 100000000 JPY
        ￥100,000,000以上の | revenue gteq 100000000 JPY
        1億円相当額を超える | revenue gt 100000000 JPY
        1億円を下回らない | revenue gteq 100000000 JPY
    """,
    ),
    (
        "年間売上高が{0}場合は、無償で利用できます。",
        "",
        """
        1億円未満の | revenue gteq 100000000 JPY
        1億円に満たない | revenue gteq 100000000 JPY
        1億円に達しない | revenue gteq 100000000 JPY
        1億円を下回る | revenue gteq 100000000 JPY
        1億円以下の | revenue gt 100000000 JPY
        1億円以内の | revenue gt 100000000 JPY
        1億円を超えない | revenue gt 100000000 JPY
        1億円までの | revenue gt 100000000 JPY
        1億円に届かない | revenue gteq 100000000 JPY
        1億円未満に留まる | revenue gteq 100000000 JPY
        1億円を超えていない | revenue gt 100000000 JPY
    """,
    ),
    (
        "年間売上高が1億円を超える場合は、{0}。",
        "obtain-license if revenue gt 100000000 JPY",
        """
        当社の許諾を得てください
        当社の許可が必要です
        当社とのライセンス契約が必要となります
        別途商用ライセンスをご購入ください
        有償ライセンスの購入をお願いします
        事前に書面による承諾を得るものとする
        当社に申請し、承認を受けなければならない
        別途ご契約が必要です
        個別にライセンス契約を結ぶ必要がある
        エンタープライズライセンスを取得してください
        商用プランへの加入が必要です
        有料プランをご契約ください
        当社までお問い合わせください
        使用許諾を受けなければなりません
        無償利用の対象外となります
        本ライセンスに基づく利用は認められません
        事前に権利者から利用許諾を得る必要があります
    """,
    ),
    (
        "年間売上高が1億円を超える場合は、{0}。",
        "register if revenue gt 100000000 JPY",
        """
        当社に届け出てください
        当社に通知するものとする
        当社に報告しなければならない
        利用登録を行う必要があります
        登録フォームからの申請が必要です
        申請フォームに記入してください
        その旨を当社に届け出なければなりません
        事前登録が必要です
        届出が必要です
        所定の様式により届出を行うものとします
        メールでお知らせください
        利用状況をご報告ください
        ユーザー登録をお願いいたします
        申告してください
    """,
    ),
    (
        "年間売上高が1億円を超える場合は、{0}。",
        "pay-royalty if revenue gt 100000000 JPY",
        """
        売上の5%に相当する額を当社に支払わなければならない
        使用料をお支払いください
        ロイヤルティの支払いが必要です
        利用料が発生します
    """,
    ),
    (
        "{0}が1億円を超える場合は、当社の許諾を得てください。",
        "",
        """
        年間売上高 | revenue gt 100000000 JPY year
        1年間の売上高 | revenue gt 100000000 JPY year
        直近1年間の売上高 | revenue gt 100000000 JPY year
        過去1年間の売上高 | revenue gt 100000000 JPY year
        前事業年度の売上高 | revenue gt 100000000 JPY year
        前期の売上高 | revenue gt 100000000 JPY year
        直近の決算期における売上高 | revenue gt 100000000 JPY year
        1事業年度あたりの売上 | revenue gt 100000000 JPY year
        事業年度ごとの売上高 | revenue gt 100000000 JPY year
        年度売上高 | revenue gt 100000000 JPY year
        暦年の売上 | revenue gt 100000000 JPY year
        直近12か月の売上高 | revenue gt 100000000 JPY 12-months
        直近12ヶ月間の売上高 | revenue gt 100000000 JPY 12-months
        過去12ヵ月の収益 | revenue gt 100000000 JPY 12-months
        任意の連続する12か月間の売上高 | revenue gt 100000000 JPY 12-months
        連続する12ヶ月における売上 | revenue gt 100000000 JPY 12-months
        直近十二箇月の売上高 | revenue gt 100000000 JPY 12-months
        月間売上 | revenue gt 100000000 JPY month
        月の売上 | revenue gt 100000000 JPY month
        月額売上 | revenue gt 100000000 JPY month
        1か月の売上 | revenue gt 100000000 JPY month
        ひと月の収益 | revenue gt 100000000 JPY month
        月平均売上 | revenue gt 100000000 JPY month
        いずれかの月の売上高 | revenue gt 100000000 JPY month
        各月の売上高 | revenue gt 100000000 JPY month
        四半期売上高 | revenue gt 100000000 JPY quarter
        四半期ごとの売上 | revenue gt 100000000 JPY quarter
        1四半期の売上 | revenue gt 100000000 JPY quarter
        売上高（年間） | revenue gt 100000000 JPY year
        会計年度の総収入 | revenue gt 100000000 JPY year
        毎年の売上 | revenue gt 100000000 JPY year
        年あたりの売上 | revenue gt 100000000 JPY year
        本製品から得た年間収益 | revenue gt 100000000 JPY year
        本モデルを用いたサービスの月間売上高 | revenue gt 100000000 JPY month
        本モデルを用いた製品又はサービスの月間売上高 | revenue gt 100000000 JPY month
        本モデルを組み込んだアプリやサービスの月間売上高 | revenue gt 100000000 JPY month
        本モデルを利用した貴社の製品もしくはサービスの月間売上高 | revenue gt 100000000 JPY month
    """,
    ),
    (
        "{0}場合は、当社の許諾を得てください。",
        "",
        """
        直近の事業年度の売上高が1億円を超える | preceding
        前年度の売上高が1億円を超える | preceding
        前月の月間アクティブユーザー数が10万人を超える | preceding
        直前の暦月におけるアクティブユーザー数が10万人を超える | preceding
        本モデルの公開日時点でMAUが10万人を超える | release-date
    """,
    ),
    (
        "年間売上高が1億円を超える場合、利用者は、{0}。",
        "register if revenue gt 100000000 JPY",
        """
        届出書を提出するものとします
        当社に届出書を提出しなければなりません
        利用報告書を当社に提出してください
        事務局まで届け出てください
        事務局に連絡するものとする
        利用申請書を提出してください
        所定のフォームから届け出るものとします
        当社指定のフォームにより報告しなければならない
        ウェブサイト上で登録を行うものとする
        利用者情報を登録しなければなりません
        30日以内に当社に通知しなければならない
        30日以内に、その旨をメールで当社に報告しなければならない
        速やかに書面で通知するものとする
        当社に事業概要を申告するものとします
        届け出なければならない
        登録を要する
        届出を要する
        当協会に登録しなければならない
        開発チームにご一報ください
        開発元に知らせてください
        連絡を入れてください
    """,
    ),
    (
        "年間売上高が1億円を超える場合、利用者は、{0}。",
        "obtain-license if revenue gt 100000000 JPY",
        """
        当社から書面による許諾を得なければならない
        当社と有償の利用許諾契約を締結する必要がある
        別途商用契約を結ばなければなりません
        当社のエンタープライズ契約が必要です
        権利者の許可なく本モデルを利用できません
        当社が別途定める有償ライセンスの適用を受けます
        許諾を受けなければ利用することができない
        当社の事前承諾を要するものとします
        利用をただちに停止し、当社と協議しなければならない
        本ライセンスに基づく権利を行使できない
        ライセンサーに許諾を求めなければならない
        ライセンスを申請する必要がある
        商用ライセンスの取得が義務付けられます
        有償版をご利用ください
        法人契約をお申し込みください
    """,
    ),
    (
        "{0}、当社の許諾を得なければならない。",
        "obtain-license if revenue gt 100000000 JPY year",
        """
        利用者の年間売上高が1億円を超えるとき
        年間売上高1億円超の法人が利用するとき
        年間売上高1億円を超える法人である場合
        利用者又はその関係会社の年間売上高の合計額が1億円を超える場合
        売上高（連結）が年間1億円を超える場合
        年間の売上高の合計が1億円を超えるに至ったとき
        年間売上高が1億円を超える利用者は
        1億円を超える年間売上高を有する法人は
        年間で1億円を超える売上を得ている場合
        年間に1億円を超える収益を上げる場合
        年間売上高が金1億円を超える場合
        年間売上高が１億円（消費税を除く。）を超える場合
        本サービスによる年間売上が1億円を超過したとき
        利用者の規模（年間売上高）が1億円を超えるとき
    """,
    ),
    (
        "{0}、当社の許諾を得なければならない。",
        "obtain-license if monthly-active-users gt 100000",
        """
        月間アクティブユーザー数が10万人を超えるサービスに本モデルを利用する場合
        10万人を超える月間アクティブユーザーを有するサービスを提供する場合
        サービスの月間アクティブユーザー数が10万を超えたとき
        一つのサービスにおける月間アクティブユーザー数が10万人を超える場合
        月間アクティブユーザー10万人超のサービスを運営する者は
        月間アクティブユーザー数（MAU）が10万人を超える場合
        利用者が提供する全サービスの月間アクティブユーザー数の合計が10万人を超える場合
        MAUが10万を超える場合
    """,
    ),
]


@pytest.mark.parametrize(("clause", "expected"), framed(FRAMES))
def test_a_figure_is_read_in_its_frame(clause: str, expected: str) -> None:
    (line,) = said(clause)
    assert expected in line
