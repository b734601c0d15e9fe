"""A ban of how something is done asks for what is missing: 禁止不署名的商业使用, 「無断で……」."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import flagged, said, table

JA_DUE = {
    "表示": ("クレジットを表示せず", "クレジット表示", "display-attribution"),
    "写し": ("ライセンスの写しを添付せず", "ライセンスの写し", "include-license"),
    "登録": ("事前に登録せず", "事前の登録", "register"),
    "料金": ("利用料を支払わず", "利用料の支払い", "pay-royalty"),
}
JA_ACTS = {"商用利用": "commercial", "再配布": "distribute", "改変": "modify"}
JA_FRAMES = (
    "{0}に{2}することはできません。",
    "{0}に本モデルを{2}してはならない。",
    "{0}に行う{2}は禁止します。",
    "{1}のない{2}は認められません。",
    "{1}のない{2}は固くお断りします。",
    "{1}なしに{2}することを禁じます。",
    "{1}なしでの{2}は禁止です。",
)
ZH_DUE = {
    "登记": "register",
    "支付许可费": "pay-royalty",
    "公开源代码": "disclose-source",
}
ZH_ACTS = {"商业使用": "commercial", "再分发": "distribute", "修改": "modify"}
ZH_FRAMES = (
    "禁止不{0}的{1}。",
    "禁止任何未{0}的{1}。",
    "不得在不{0}的情况下{1}本模型。",
    "不{0}的，不得{1}。",
    "未{0}，不得{1}本模型。",
    "不允许未{0}的{1}。",
    "不得未{0}而{1}本模型。",
    "不得不{0}就{1}本模型。",
)
ASKED = [
    *(
        (frame.format(undone, noun, act), action, use)
        for frame, (undone, noun, action), (act, use) in product(
            JA_FRAMES, JA_DUE.values(), JA_ACTS.items()
        )
    ),
    *(
        (frame.format(due, act), action, use)
        for frame, (due, action), (act, use) in product(ZH_FRAMES, ZH_DUE.items(), ZH_ACTS.items())
    ),
]
LEAVE_FRAMES = (
    "無断で{0}することを禁じます。",
    "当社に無断で{0}してはならない。",
    "無断での{0}は禁止です。",
    "許諾のない{0}は認められません。",
    "当社の許可のない{0}を禁止します。",
    "無許可で本モデルを{0}することはできません。",
)
LEAVE_ACTS = {"再配布": "distribute", "改変": "modify", "商用利用": "commercial"}

MORE = """
無断でモデルをAPIとして提供してはならない。
=> obtain-license if hosted-service

無断複製・転載・再配布は固くお断りします。
=> obtain-license if distribute

無断での商用利用・再配布・改変を禁じます。
=> obtain-license if (commercial or distribute or modify)

© 2024 株式会社みずうみ 無断転載を禁じます。

禁止不附上许可证副本的再分发。
=> include-license if distribute

禁止任何未经授权的再分发。
=> obtain-license if distribute

著作権表示を残さない再配布は認められません。
=> retain-notices if distribute

著作権表示を削除して再配布してはならない。
=> retain-notices

禁止删除版权声明后再分发。
=> retain-notices

不得以其他许可证发布衍生模型。
=> share-alike if (modify and distribute)

異なるライセンスで派生モデルを公開してはならない。
=> share-alike if (modify and distribute)

同一ライセンス以外での派生モデルの公開を禁止します。
=> share-alike if (modify and distribute)

不得以闭源方式分发衍生模型。
=> disclose-source if (modify and distribute)

派生モデルをクローズドソースで配布してはならない。
=> disclose-source if (modify and distribute)

登録せずに利用できます。

クレジット表示なしで商用利用できます。

ライセンスを変更せずに配布することができます。

第三者の著作物を無断で複製してはならない。

不得提供未标注的数据。

不得传播未经证实的信息。

本モデルの名称を無断で使用してはならない。
=> use-trademark

著作権表示は削除しないでください。
=> retain-notices

禁止商业使用和再分发。
=> commercial-use
=> distribute

再配布および改変を禁じます。
=> create-derivatives
=> distribute
"""


@pytest.mark.parametrize(("clause", "action", "use"), ASKED)
def test_what_is_missing_is_asked_for(clause: str, action: str, use: str) -> None:
    # What is done with changed copies is of copies.
    assert said(clause) in ([f"{action} if {use}"], [f"{action} if (modify and distribute)"])
    assert not flagged(clause)


@pytest.mark.parametrize(("frame", "act"), list(product(LEAVE_FRAMES, LEAVE_ACTS)))
def test_what_is_done_without_leave_needs_it(frame: str, act: str) -> None:
    assert said(frame.format(act)) == [f"obtain-license if {LEAVE_ACTS[act]}"]


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_other_manners(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
