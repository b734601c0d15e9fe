"""What a short answer means by the question before it."""

from __future__ import annotations

import pytest

from clauses import said

ANSWERS = [
    ("Can I use it commercially?\nNo, you may not.", ["commercial-use"]),
    ("Q：可以商用吗？\nA：不可以。", ["commercial-use"]),
    ("可以再分发模型吗？可以。", []),
    ("Q. 商用利用はできますか？ A. できません。", ["commercial-use"]),
    ("Q. 상업적으로 써도 되나요? A. 안 됩니다.", ["commercial-use"]),
    ("Q：能商用吗？A：可以，但要先拿到我们的书面授权。", ["obtain-license if commercial"]),
    ("商用は可能ですか？はい、可能です。", []),
    (
        "Do I need a license for internal use? No, unless your company has over 100 employees.",
        ["obtain-license if employees gt 100 licensee"],
    ),
    (
        "Do I need a license for internal use? Yes, if your company has over 100 employees.",
        ["obtain-license if employees gt 100 licensee"],
    ),
    (
        "Can I use it commercially? Only if you have fewer than 10 employees.",
        ["obtain-license if (commercial and employees gteq 10 licensee)"],
    ),
    (
        "Is it free?\n\nOnly if your annual revenue is below $1M.",
        ["obtain-license if revenue gteq 1000000 USD year licensee"],
    ),
    (
        "Darf ich es kommerziell nutzen? Nur wenn Sie weniger als 10 Mitarbeiter haben.",
        ["obtain-license if (commercial and employees gteq 10 licensee)"],
    ),
    (
        "Do I need a license? No, if you have fewer than 10 employees.",
        ["obtain-license if employees gteq 10 licensee"],
    ),
]


@pytest.mark.parametrize(("words", "rules"), ANSWERS)
def test_an_answer_speaks_of_its_question(words: str, rules: list[str]) -> None:
    assert said(words) == rules


LICENSORS = [
    "당사는 이용자의 출력물로 다른 모델을 학습시키지 않아야 한다.",
    "当社は生成物を用いて他のモデルの学習を行わないものとします。",
    "我们承诺不得使用您的输出训练其他模型。",
]


@pytest.mark.parametrize("promise", LICENSORS)
def test_what_the_licensor_promises_binds_nobody_else(promise: str) -> None:
    assert said(promise) == []


def test_a_heading_with_another_bullet_is_above_a_single_item() -> None:
    assert said("■禁止事項\n・学習データの抽出") == ["reverse-engineer"]


def test_a_heading_does_not_complete_the_sentence_above_it() -> None:
    words = "以下の事項に注意してください。\n\n#### 禁止事項\n\n1. 差別的な作品への使用\n2. 詐欺\n"
    assert said(words) == ["restricted-use"]


def test_the_beginning_of_a_korean_word_is_no_trillion() -> None:
    assert said("동일한 조건으로 배포하여야 한다.") == ["share-alike if (modify and distribute)"]
