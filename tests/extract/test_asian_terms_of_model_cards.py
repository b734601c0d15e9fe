"""Terms on the cards of models in Chinese and Japanese: what an application tells, what is but a
request, whose devices are counted, and what is said twice."""

from __future__ import annotations

import pytest

from clauses import answered, spaced, table

APPLICATIONS = """
月活跃用户超过2亿的产品，使用前
须发送邮件至 ask@otter.example（邮件标题请注明“Otter 授权”）取得我们的书面授权。
=> obtain-license if monthly-active-users gt 200000000 product

您有意进行商业使用的，应当提交《商业许可申请》，列明公司名称、使用场景和预计规模，并在收到我们的书面许可后方可开始。
=> obtain-license if commercial

您须在官网提交申请表，并在取得许可方书面同意后方可开始商业使用。
=> obtain-license if commercial

件名に「商用希望」と明記のうえ、license@otter.example までご連絡ください。
=> obtain-license if commercial

商用利用をご希望の場合は、件名に「商用」と記載してお問い合わせください。
=> obtain-license if commercial

従業員が200名を超える企業が商用利用を希望する場合、当社との間で契約を締結するものとし、当該契約の締結前に商用利用を行うことはできません。
=> obtain-license if (employees gt 200 licensee and commercial)

参加评测前请告知我们（非强制）。

发布评测结果前请通知我们（自愿）。
"""

SHOWN = """
须在产品说明中注明公司名称“水獭科技”。
=> display-attribution if product

请在邮件签名中保留“由水獭生成”字样。
=> display-attribution if product

動画のタイトルに「音声：カワウソ」と記載してください。
=> display-attribution if product

发布评测结果前请通知我们。
=> register if publish-research
"""

FIGURES = """
在20万台以上终端设备中预置本模型的厂商，须在产品“关于”页面展示“由水獭提供支持”。
=> display-attribution if devices gteq 200000 product

将本模型预置于累计出货量达到50万台的智能设备的，须在设置页面标注“由水獭提供支持”。
=> display-attribution if devices gteq 500000 product

商用利用は、直近の事業年度における利用者及びその関係会社の売上高の合計が5000万円以下である場合に限り認められます。前項の売上高の合計が5000万円を超える利用者が商用利用を希望する場合、当社との間で別途契約を締結しなければなりません。
=> obtain-license if (revenue gt 50000000 JPY year licensee-and-affiliates preceding and commercial)
"""

EITHER = """
您向第三方提供本模型，或者提供使用本模型的服务的，应当附上本协议副本。
=> include-license if (distribute or product)

分发本模型或提供基于本模型的产品的，必须标注“Built with Otter”。
=> display-attribution if (distribute or product)

您不得使用本模型或其输出、结果来改进任何其他大语言模型（本模型的衍生品除外）。
=> train-other-models

您必须在产品、服务的界面标注“Powered by Otter”（个人用户除外）。
=> display-attribution if (product and not individual)
"""

UNCHANGED_TOO = """
若您将本模型或任何衍生模型用于商业产品，须标注“Otter”。
=> display-attribution if commercial

软件或其任何衍生作品被用于商业产品的，您应当在界面上展示“Otter”。
=> display-attribution if commercial

モデルまたは改変したモデルを再配布するときは、クレジットを表示してください。
=> display-attribution if distribute

本プログラム又は改変物を第三者に提供するときは、本規約を添付し、かつ、改変物にあっては改変を行った旨を表示
しなければならない。
=> include-license if distribute
=> state-changes if (distribute and modify)

本プログラムの出力を第三者に提供する場合には、AIが生成したものであることを明らかにしなければならない。
=> disclose-ai-generated if publish-outputs

改変したモデルを再配布するときは、クレジットを表示してください。
=> display-attribution if (modify and distribute)

您将衍生模型用于商业产品的，须标注“Otter”。
=> display-attribution if (modify and commercial)
"""

ARTICLES = """
| 第3条（禁止事項）
| 利用者は、次の行為を行ってはなりません。
| (1) 法令に違反する行為
| (2) 差別を助長する行為
| ¶
| 第4条（知的財産権）
| 1. 著作権は当社に帰属します。
=> restricted-use
"""


@pytest.mark.parametrize(("clause", "rules"), table(APPLICATIONS))
def test_what_an_application_tells_is_shown_to_nobody(clause: str, rules: list[str]) -> None:
    """The words of its subject line, and what it lists, are no attribution; requests are none."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(SHOWN))
def test_what_others_see_is_an_attribution(clause: str, rules: list[str]) -> None:
    """The title of a video is none of a letter, and a notice that is not optional is due."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(FIGURES))
def test_whose_a_figure_is(clause: str, rules: list[str]) -> None:
    """Devices that hold the model are the product's, a figure told before is of whom it was."""
    assert [rule for rule in answered(clause) if rule[0] != "?"] == rules


@pytest.mark.parametrize(("clause", "rules"), table(EITHER))
def test_each_of_two_uses_will_do(clause: str, rules: list[str]) -> None:
    """To offer what is built on a model is no handing on of it, and what a bracket leaves out is
    left out of all before it."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(UNCHANGED_TOO))
def test_what_is_of_unchanged_models_too(clause: str, rules: list[str]) -> None:
    """ "The model or a derivative" is no condition of having changed it, a derivative alone is."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), spaced(ARTICLES))
def test_the_next_article_is_no_item(clause: str, rules: list[str]) -> None:
    """A list whose last item has no full stop ends where the next article begins."""
    assert answered(clause) == rules
