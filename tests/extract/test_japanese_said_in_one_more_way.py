"""Japanese clauses in wordings that the other tables do not have, and their near opposites."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, lines, said, table

MONEY = """
年間売上が300万カナダドルを超える企業は、当社の許諾を得なければならない。
=> obtain-license if revenue gt 3000000 CAD year licensee

年商が2,000万豪ドル以上の会社は、ライセンスを取得しなければならない。
=> obtain-license if revenue gteq 20000000 AUD year licensee

年間売上が1000万スイスフランを超える企業は、許可を得た場合を除き、本ライセンスの下で権利を行使することができない。
=> obtain-license if revenue gt 10000000 CHF year licensee

年間売上が5000万香港ドル以上の会社は、当社の許諾を得なければならない。
=> obtain-license if revenue gteq 50000000 HKD year licensee

年間売上が400万カナダドルまたは500万シンガポールドルを超える企業は、ライセンスを取得しなければならない。
=> obtain-license if (revenue gt 4000000 CAD year licensee
   or revenue gt 5000000 SGD year licensee)

カナダの利用者は、年間売上が5000万ドル以上の場合、当社の許諾を得なければならない。
=> obtain-license if (CA and revenue gteq 50000000 USD year licensee)

年間売上高が3億5千万円を超える企業は、許諾を得なければならない。
=> obtain-license if revenue gt 350000000 JPY year licensee

年間売上高が2億3百万ドルを超える企業は、許諾を得なければならない。
=> obtain-license if revenue gt 203000000 USD year licensee
"""
FIGURES = """
月に500万回を超えるAPIリクエストを処理する者は、当社に報告しなければならない。
=> register if api-calls gt 5000000 month product

APIの呼び出しが年間3億回以上となる製品では、製品内に「Powered by Otter」と表示していただきます。
=> display-attribution if api-calls gteq 300000000 year product

APIリクエストが月間50万件を超過した場合、翌月末までに事務局へ報告すること。
=> register if api-calls gt 500000 month product

評価額10億ドル超の企業による利用は、権利者が文書で許可した場合に限る。
=> obtain-license if valuation gt 1000000000 USD licensee

月間アクティブユーザーが50万人の大台を超えたサービスでは、画面にロゴを表示することが利用の条件となります。
=> display-attribution if monthly-active-users gt 500000 product

ユーザーが累計200万人になった時点で、ライセンス契約の締結が必要になります。
=> obtain-license if users gteq 2000000 product

月間アクティブユーザーが10万人を超えた日から30日以内に、当社に登録してください。
=> register if monthly-active-users gt 100000 product

月間アクティブユーザーは50万人が上限です。これを上回る場合は、ライセンスの購入が必要です。
=> obtain-license if monthly-active-users gt 500000 product

会員が10万人を超えたときは、事業者に有料プランへの契約変更が義務付けられる。
=> obtain-license if users gt 100000 product

利用者数が50万人を超えるサービスの運営者は、「Enterprise Plan」への加入が必須となっております。
=> obtain-license if users gt 500000 product

月間アクティブユーザーが500万人を超える場合は、弊社にライセンスを申請してください。審査が完了するまで商用利用は禁止します。
=> obtain-license if monthly-active-users gt 5000000 product

社員が400人を超える企業は本モデルをお使いいただけません。
=> obtain-license if employees gt 400 licensee
"""
OTHERS = """
本モデルは小規模事業者に無償で開放しています。小規模事業者とは従業員50人以下の企業を指し、これに当てはまらない企業は有償ライセンスの取得が必要です。
=> obtain-license if employees gt 50 licensee

無償利用が許される条件は、年間売上高1億円以下であること。条件を外れた企業には個別契約が必要です。
=> obtain-license if revenue gt 100000000 JPY year licensee

年間売上高が5,000万円未満、または従業員が10人未満であれば、許諾を得ずに利用できる。どちらも満たさない企業は許諾を得なければならない。
=> obtain-license if (revenue gteq 50000000 JPY year licensee and employees gteq 10 licensee)

商用ライセンスの取得義務は、従業員が30人未満の会社には適用されない。それ以外の会社は、商用利用を始める前に取得しなければならない。
=> obtain-license if (employees gteq 30 licensee and commercial)

無償利用枠は月間アクティブユーザー20万人まで。枠を外れた製品は有償ティアへ移行してください。
=> obtain-license if monthly-active-users gt 200000 product

年間売上高が1億円を超えない企業は無償。そうでない企業はライセンス契約が欠かせません。
=> obtain-license if revenue gt 100000000 JPY year licensee

年間売上が1億円を超える者は、当社の許諾を得なければならない。これに該当しない者は、自由に利用できる。
=> obtain-license if revenue gt 100000000 JPY year licensee

年間売上高5億円以上の法人は、商用利用の前にライセンス契約を当社と取り交わすこと。ただし、大学その他の教育機関はこの限りでない。
=> obtain-license if (revenue gteq 500000000 JPY year licensee and commercial and not academic)

商用利用は許可制です。大学や国立研究所といった研究機関に限り、許可の取得が不要となります。
=> obtain-license if (commercial and not academic)

大学を除くすべての利用者は、利用を始める前に利用者登録を完了しなければならない。
=> register if not academic

商用利用については、利用者が年額5万円の利用料を支払うものとし、学生の場合はこれを免除する。
=> pay-royalty if (not academic and commercial)
"""
BANS_WITH_FIGURES = """
年間売上高が10億円を超える企業は、本モデルを再配布してはならない。
=> distribute if revenue gt 1000000000 JPY year licensee

年間売上高が20億円以上の企業は、本モデルをAPIとして提供してはならない。
=> host-as-service if revenue gteq 2000000000 JPY year licensee

従業員が500人以上の企業は、本モデルの出力を使って別のモデルを訓練してはならない。
=> train-other-models if employees gteq 500 licensee

月間アクティブユーザーが100万人を超える製品では、本モデルの出力を用いて他のモデルを学習させてはならない。
=> train-other-models if monthly-active-users gt 1000000 product

年間売上高が10億円以上の企業による再配布を禁止する。
=> distribute if revenue gteq 1000000000 JPY year licensee

年間売上高が10億円を超える企業は、承諾を得た場合以外、本モデルを再配布してはならない。
=> obtain-license if (distribute and revenue gt 1000000000 JPY year licensee)

年間売上高が10億円以上の企業は、商用利用してはならない。
=> obtain-license if (commercial and revenue gteq 1000000000 JPY year licensee)
"""
STEPS = """
年間売上が10億円を境に、それ以上の企業には有償契約が求められます。
=> obtain-license if revenue gteq 1000000000 JPY year licensee

売上が年間1億円を超えない範囲では自由に使えるが、その範囲を超えるときは当社の承認が要る。
=> obtain-license if revenue gt 100000000 JPY year licensee

従業員が50人を超えない場合は無償で利用できますが、これを超える企業はライセンスを取得してください。
=> obtain-license if employees gt 50 licensee

日次アクティブユーザーが1万人を超えるまでは登録は不要で、超えた後は登録しなければならない。
=> register if daily-active-users gt 10000 product

年間売上が3億円に達するまでは無償ですが、それ以降は有償契約が必要です。
=> obtain-license if revenue gteq 300000000 JPY year licensee

年商10億円以下の会社に限り、無償で使うことを認める。
=> obtain-license if revenue gt 1000000000 JPY year licensee

本製品のMAUが1,000万を突破した際は、弊社ロゴの掲出が必須です。
=> display-attribution if monthly-active-users gt 10000000 product

売上高が年間3億円を超える場合、商用ライセンスの購入が前提となります。
=> obtain-license if revenue gt 300000000 JPY year licensee
"""
DUTIES = """
複製物を配布できるのは、著作権表示を保持する場合だけです。
=> retain-notices if distribute

受領者に本規約の制限を遵守させなければ、モデルの配布はできません。
=> pass-through-restrictions if distribute

変更した旨を明記しなければ、改変版を頒布することはできません。
=> state-changes if (modify and distribute)

有償ライセンスを取得しなければ、再配布はできません。
=> obtain-license if distribute

名称の一部に「Hayate」の語を含めなければ派生モデルを公開できない。
=> name-derivative if (modify and distribute)

本モデルを使った論文では、謝辞に当研究室の名称を記すことが義務付けられ、これを省略することは認められない。
=> display-attribution if publish-research

このモデルを搭載したアプリを提供する間、自社のサイトに「Powered by Otter」と掲示する必要があります。
=> display-attribution if product

クレジットを自社サイトに掲載してください。
=> display-attribution if product

モデルカードには開発元として当社の名前を残しておいてください。
=> display-attribution if distribute

派生モデルを公開する者は、学習コードと重みを誰でも利用できる形で提供する義務がある。
=> disclose-source if (modify and distribute)

改良したモデルの重みは、誰でもダウンロードできる状態にしておかなければならない。
=> disclose-source if distribute

ネットワーク越しにサービスとして使わせる者は、その利用者に対応するソースコードを開示しなければならない。
=> disclose-source if hosted-service

改変したモデルを公開する方は、元モデルとの違いを説明書に記載してください。
=> state-changes if (modify and distribute)

どこを直したのかをREADMEに書いてください。
=> state-changes if (distribute and modify)

生成した画像を公開する者は、それがAI画像である旨をキャプションに記さなければならない。
=> disclose-ai-generated if publish-outputs

派生モデルにも本ライセンスをそのまま適用することが再配布の条件です。
=> share-alike if (modify and distribute)

改変版を配るなら、同じライセンスで配ってください。
=> share-alike if (modify and distribute)

二次配布の際も、元の注意書きをそっくりそのまま付けておくこと。
=> retain-notices if distribute

頒布先に禁止用途を承諾させなければ、配布はできない。
=> pass-through-restrictions if distribute

本ライセンスの条件を受領者に承諾させることなく頒布してはならない。
=> pass-through-restrictions if distribute

派生物の頒布は、本ライセンスと同一の条件による場合にのみ認められる。
=> share-alike if (modify and distribute)

本モデルを利用した製品の説明書には、当社モデルを使用している旨を書き添えるものとする。
=> display-attribution if product

学会で発表する場合には、本データセットを引用することを条件とする。
=> display-attribution if publish-research

ボットと会話していることを相手に隠してはならない。
=> disclose-ai-generated if publish-outputs

商用で利用なさる場合は、ライセンス事務局までお申し付けください。
=> obtain-license if commercial

旧版に重大な欠陥が見つかったときは、修正版へ入れ替えること。
=> use-latest-version

本重みの配布につき当社の許可を得なければならない。
=> obtain-license if distribute
"""
BANS = """
このモデルを使って、ウイルスや攻撃コードを生成しないでください。
=> restricted-use

利用者には、誹謗中傷、なりすまし、差別のために出力を悪用しない義務がある。
=> restricted-use

送電網や原子力発電所の制御に本モデルを組み込むことを禁止する。
=> restricted-use

犯罪行為を行い、またはこれを助長する目的での使用は認めません。
=> restricted-use

本人の承諾なく個人データを収集する用途は禁止です。
=> restricted-use

採用選考における応募者の自動評価に用いてはいけません。
=> restricted-use

医師の診断に代わるものとして出力を提供してはならない。
=> restricted-use

スパムの大量送信に用いることを禁ずる。
=> restricted-use

当社の競合企業は、本モデルの出力をモデルの開発に利用してはならない。
=> train-other-models if licensor-competitor

モデルの蒸留により別のモデルを作成することは禁止行為に当たる。
=> train-other-models

カナダ国内に居住する方は、本モデルをご利用いただけません。
=> use-in-territory if CA

英国に本社を置く企業は、本モデルをご使用いただけません。
=> use-in-territory if GB

本モデルを利用してSNS上で偽の口コミを大量に投稿することは禁止する。
=> restricted-use

本モデルを、個人の信用度を点数化する目的に使ってはならない。
=> restricted-use

研究目的以外の使用は固くお断りします。
=> commercial-use

趣味の範囲を超えて使わないでください。
=> commercial-use

商品への使用はお断りします。
=> commercial-use

お金をいただく仕事には使わないでください。
=> commercial-use

商用でのお使いは禁止となっております。
=> commercial-use

商用利用は許可されていません。
=> commercial-use

外部の利用者がAPI経由で使えるようにすることは禁止事項です。
=> host-as-service

電子透かしを見えなくする加工をしてはならない。
=> remove-safeguards

改造したモデルを友人に配ることはできません。
=> distribute if modify

当社のロゴを無断で使わないでください。
=> use-trademark
"""


@pytest.mark.parametrize(
    ("clause", "rules"),
    [row for rows in (MONEY, FIGURES, OTHERS, STEPS, DUTIES, BANS) for row in table(rows)],
)
def test_it_is_said_in_one_more_way(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
    assert not flagged(clause)


@pytest.mark.parametrize(("clause", "rules"), table(BANS_WITH_FIGURES))
def test_a_ban_is_of_those_whose_figure_is_told(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause",
    lines("""
    出典を表示することは利用の条件ではありません。
    出典を表示することが条件とはなりません。
    クレジットを表示することは求められていません。
    登録することが義務付けられていません。
    当社が許可した場合に限られない。
    利用開始前にモデルを取得する必要はありません。
    この条件に該当しない者は、自由に利用できる。
    本プランの契約変更には手数料がかかります。
    APIとしてホストし、第三者に無料で提供することも認められています。
    商用利用は許可されています。
    旧版のライセンスでは再配布が禁止されていましたが、現在は自由に再配布できます。
    以前のライセンスでは商用利用に許可が必要でしたが、今回その条件は廃止されました。
    軍事目的での利用は禁じられていません。
    マルウェアを検出する用途に利用できます。
    出力は医師の診断に代わるものではありません。
    当社はマルウェアが含まれないことを保証しません。
    日本国内に住所を有する方は、無料でご利用いただけます。
    論文を公開できるのは、査読が終了するときだけです。
    開発者は、自らの裁量で本モデルを更新することがあります。
    なぜ変えたのかを説明する必要はありません。
    AI音声である旨を記す必要はない。
    重みは誰でもダウンロードできます。
    本モデルはAPI経由で使えます。
    当社の名前を残す必要はありません。
    同じライセンスで配る必要はありません。
    研究目的以外の使用は許されています。
    趣味の範囲を超えて使ってもかまいません。
    AIであることを隠してもかまいません。
    商用で利用なさる場合も、お申し出は不要です。
    本モデルを利用している旨を書き添える必要はありません。
    """),
)
def test_what_is_free_or_but_told_is_no_rule(clause: str) -> None:
    assert answered(clause) == []
