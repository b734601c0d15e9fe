"""Each act of a Chinese or Japanese row that one ban is of is forbidden."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import said

ZH = {
    "create-derivatives": "变更",
    "distribute": "出租",
    "reverse-engineer": "反编译",
    "sublicense": "转授权",
}
JA = {
    "create-derivatives": "翻案",
    "distribute": "貸与",
    "reverse-engineer": "逆コンパイル",
    "sublicense": "再許諾",
}
CHINESE = ("您不得{}本软件。", "用户不得{}该程序。", "禁止{}本模型。", "可以使用本模型，但不得{}。")
JAPANESE = (
    "本モデルを{}してはなりません。",
    "本ソフトウェアの{}を禁止します。",
    "本プログラムの{}禁止。",
    "本モデルを{}することはできません。",
)


@pytest.mark.parametrize("joint", ["、", "或", "和", "或者"])
@pytest.mark.parametrize("frame", CHINESE)
@pytest.mark.parametrize("acts", list(permutations(ZH, 2)))
def test_chinese_rows(acts: tuple[str, ...], frame: str, joint: str) -> None:
    assert said(frame.format(joint.join(ZH[act] for act in acts))) == sorted(acts)


@pytest.mark.parametrize("joint", ["、", "・", "または"])
@pytest.mark.parametrize("frame", JAPANESE)
@pytest.mark.parametrize("acts", list(permutations(JA, 2)))
def test_japanese_rows(acts: tuple[str, ...], frame: str, joint: str) -> None:
    assert said(frame.format(joint.join(JA[act] for act in acts))) == sorted(acts)


def test_three_of_them() -> None:
    assert said("您不得修改、复制、转售或反编译本模型。") == [
        "create-derivatives",
        "distribute",
        "reverse-engineer",
    ]
