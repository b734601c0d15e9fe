"""Words of Chinese, Japanese and Korean with which a sentence opens or closes, and that change
nothing of what it asks for."""

from __future__ import annotations

import pytest

from clauses import flagged, lines, said

CHINESE = lines(
    """
    请注意，{}
    请您务必留意：{}
    特此声明：{}
    需要说明的是，{}
    此外，{}
    为避免疑义，{}
    一般而言，{}
    无论如何，{}
    根据本协议的规定，{}
    依据第5条，{}
    在本许可证项下，{}
    在不影响第三条的情况下，{}
    如无特别说明，{}
    除非另有约定，{}
    另外，请注意，{}
    【重要】{}
    您确认并同意，{}
    使用本系统即表示您同意：{}
    使用条件：{}
    """
)
CHINESE_DUTIES = lines(
    """
    除个人开发者外，年营收高于300万元的使用者均须取得我们的授权。
    云服务商部署本模型，须事先与我们签订协议。
    商业使用者应当按季度向许可人支付使用费。
    每日活跃用户达到二十万的应用，应当在首页注明所用模型为“松涛”。
    分发修改过的模型时，须标明改动之处。
    """
)
CHINESE_ENDS = lines(
    """
    ，无一例外。
    ，没有例外。
    ，敬请知悉。
    ，特此说明。
    ，详见第7条。
    （详见附件一）。
    （不可协商）。
    ；谢谢配合。
    """
)
JAPANESE = lines(
    """
    なお、{}
    また、{}
    ご注意：{}
    【重要】{}
    念のため申し上げますと、{}
    一言でいえば、{}
    本契約に基づき、{}
    本ライセンスの下では、{}
    第3条にかかわらず、{}
    いかなる場合も、{}
    別段の合意がない限り、{}
    利用条件：{}
    """
)
JAPANESE_DUTIES = lines(
    """
    政府機関を除き、従業員が80名以上の団体は有料ライセンスを取得しなければならない。
    月間アクティブユーザーが300万人を超えるサービスの運営者は、当社に届け出るものとする。
    改変したファイルには、変更した旨を記載しなければならない。
    商用利用の場合は、当社の許諾を得る必要があります。
    """
)
JAPANESE_ENDS = lines(
    """
    （第7条参照）。
    （詳細は別紙参照）。
    （例外なし）。
    （今後のバージョンも同様）。
    """
)
KOREAN = lines(
    """
    또한 {}
    따라서, {}
    원칙적으로 {}
    당연히 {}
    참고: {}
    [중요] {}
    본 라이선스에 따라 {}
    본 계약에 따라, {}
    제5조에 따라 {}
    별도로 합의하지 않는 한 {}
    명확히 하기 위하여 {}
    귀하는 다음에 동의합니다: {}
    """
)
KOREAN_DUTIES = lines(
    """
    월간 활성 이용자가 200만 명을 초과하는 서비스는 당사의 서면 승인을 받아야 합니다.
    직원이 30명 이상인 회사는 유료 라이선스를 구매하여야 한다.
    사본을 전달하는 자는 저작권 표시를 그대로 유지하여야 한다.
    """
)
KOREAN_ENDS = [" (제7조 참조).", " (예외 없음).", " (이하 같음)."]
FRAMED = [
    *((o, d) for o in CHINESE for d in CHINESE_DUTIES),
    *((o, d) for o in JAPANESE for d in JAPANESE_DUTIES),
    *((o, d) for o in KOREAN for d in KOREAN_DUTIES),
]
ENDED = [
    *((d, e) for e in CHINESE_ENDS for d in CHINESE_DUTIES),
    *((d, e) for e in JAPANESE_ENDS for d in JAPANESE_DUTIES),
    *((d, f" {e.strip()}") for e in KOREAN_ENDS for d in KOREAN_DUTIES),
]


@pytest.mark.parametrize(("opening", "duty"), FRAMED)
def test_an_opening_changes_nothing(opening: str, duty: str) -> None:
    assert said(opening.format(duty)) == said(duty) != []


@pytest.mark.parametrize(("duty", "ending"), ENDED)
def test_an_ending_changes_nothing(duty: str, ending: str) -> None:
    assert said(duty[:-1] + ending) == said(duty) != []


def test_what_is_passed_on_under_this_licence_is_so_by_order() -> None:
    assert "share-alike if (modify and distribute)" in said(
        "본 라이선스에 따라 파생물을 배포하여야 한다."
    )


def test_what_is_agreed_without_an_order_of_its_own_is_ordered() -> None:
    assert said("您同意，遵守我们的可接受使用政策。") == ["follow-acceptable-use"]


@pytest.mark.parametrize(
    "sentence",
    lines(
        """
        请注意，本模型可能产生错误的内容。
        此外，我们对输出内容不作任何保证，特此说明。
        なお、本モデルは誤った内容を出力することがあります（第7条参照）。
        또한 본 모델은 있는 그대로 제공됩니다 (제9조 참조).
        您理解并同意，本模型按现状提供。
        """
    ),
)
def test_what_binds_nobody_stays_so(sentence: str) -> None:
    assert said(sentence) == []
    assert not flagged(sentence)


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "年營業額超過200萬歐元者，應取得授權。",
            "obtain-license if revenue gt 2000000 EUR year licensee",
        ),
        (
            "年營業額超過300萬英鎊者，應取得授權。",
            "obtain-license if revenue gt 3000000 GBP year licensee",
        ),
        (
            "年營業額超過5億日圓者，應取得授權。",
            "obtain-license if revenue gt 500000000 JPY year licensee",
        ),
    ],
)
def test_sums_in_traditional_characters_have_their_currency(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(
    ("clause", "same"),
    [
        ("年營業額超過1億元者，應取得授權；商用分兩種情形。", "年营业额超过1亿元者，应取得授权。"),
        (
            "商业使用应当按年付费，\n但个人开发者免缴。",
            "商业使用应当按年付费，但个人开发者免缴。",
        ),
        ("用户超过3万的应用，须先登记。", "用户高于3万的应用, 须先登记。"),
        ("被许可人不得将权利转让他人。", "被许可人切勿将权利转让他人。"),
        ("职员超过40人的公司须取得许可。", "员工超过40人的公司须取得许可。"),
        (
            "従業員が40名をこえる会社は許諾を得ること。",
            "従業員が40名を超える会社は許諾を得ること。",
        ),
        (
            "年商1億円以下の会社は無料です．1億円を超える会社は，許諾を得る必要がございます．",
            "年商1億円以下の会社は無料です。1億円を超える会社は、許諾を得る必要があります。",
        ),
        ("モデルの再配布を禁止いたします。", "モデルの再配布を禁止します。"),
        (
            "第4条（再配布） 派生モデルの頒布は、本ライセンスと同一の条件の下でのみ許される。",
            "派生モデルの頒布は、本ライセンスと同一の条件の下でのみ許される。",
        ),
        (
            "Q. 条件はありますか？ A. 営利目的の利用には、売上高の3%に当たる使用料の支払いが伴う。",
            "営利目的の利用には、売上高の3%に当たる使用料の支払いが伴う。",
        ),
    ],
)
def test_how_it_is_written_changes_nothing(clause: str, same: str) -> None:
    assert said(clause) == said(same) != []


@pytest.mark.parametrize("line", ["所有副本均应保留版权声明", "不准去除生成内容中的水印"])
def test_a_line_that_orders_is_no_title(line: str) -> None:
    assert said(line) == said(f"{line}。") != []
