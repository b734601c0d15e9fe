"""Cases of a duty below its lead-in, each on a line of its own, with a mark before it or none."""

from __future__ import annotations

import pytest

from clauses import flagged, said

LEADS = (
    "You need a licence if any of these apply:",
    "A licence is required if your product meets any of the following criteria:",
    "You must obtain a licence if:",
    "If one of the following conditions is met, a licence is needed:",
    "You may not use the model without a licence if:",
)
CASES = (
    "Your product has more than 1,000 users.",
    "Your company has more than 50 employees.",
    "You intend to sublicense or resell the model itself.",
)
ALL = "(users gt 1000 product or employees gt 50 licensee or distribute)"


@pytest.mark.parametrize("mark", ["", "- ", "* ", "1. "])
@pytest.mark.parametrize("lead", LEADS)
def test_each_line_is_a_case(lead: str, mark: str) -> None:
    text = "\n".join([lead, *(mark + case for case in CASES)])
    assert said(text) == [f"obtain-license if {ALL}"]
    assert not flagged(text)


OTHERS = {
    "German": (
        "Sie benötigen eine Lizenz, wenn eine der folgenden Bedingungen zutrifft:\n"
        "Ihr Produkt hat mehr als 1.000 Nutzer.\nIhr Unternehmen hat mehr als 50 Mitarbeiter."
    ),
    "Chinese": "符合以下任一情形的，须取得商业许可：\n用户超过1000人。\n员工人数超过50人。",
}


OTHERS |= {
    "Japanese": "次のいずれかに該当する場合は、ライセンスの取得が必要です。\n"
    "製品の利用者が1000人を超える場合\n会社の従業員が50人を超える場合。",
    "Korean": "다음 중 하나에 해당하는 경우 라이선스를 받아야 합니다:\n"
    "제품 사용자가 1000명을 초과하는 경우\n회사 직원이 50명을 초과하는 경우.",
    "German, of what is forbidden": "Ohne Lizenz dürfen Sie das Modell nicht nutzen, wenn:\n"
    "- Ihr Produkt mehr als 1.000 Nutzer hat,\n- Ihr Unternehmen mehr als 50 Mitarbeiter hat.",
}


@pytest.mark.parametrize("language", OTHERS)
def test_each_line_is_a_case_in(language: str) -> None:
    (rule,) = said(OTHERS[language])
    assert "users gt 1000" in rule
    assert "or employees gt 50" in rule


def test_a_wrapped_sentence_is_no_list_of_cases() -> None:
    text = (
        "A licence is needed in the following cases: where a product of yours has\n"
        "more than 1,000 users. Where it has fewer, nothing is\nneeded."
    )
    assert said(text) == ["obtain-license if users gt 1000 product"]


BOUND = {
    "You may not:": (
        "Sell the model.",
        "Use its outputs to train another model.",
        "Modify the model.",
    ),
    "The following is prohibited:": (
        "Selling the model.",
        "Using its outputs to train another model.",
        "Modifying the model.",
    ),
    "Es ist untersagt:": (
        "Das Modell Dritten zu verkaufen.",
        "Mit den Ausgaben andere Modelle zu trainieren.",
        "Das Modell zu verändern.",
    ),
    "禁止以下行为：": ("出售本模型。", "使用输出训练其他模型。", "修改本模型。"),
    "次の行為を禁止します。": (
        "本モデルを販売すること。",
        "出力を用いて他のモデルを学習させること。",
        "本モデルを改変すること。",
    ),
}
FORBIDDEN = ["create-derivatives", "distribute", "train-other-models"]


@pytest.mark.parametrize("ended", [True, False], ids=["with stops", "without"])
@pytest.mark.parametrize("lead", BOUND)
def test_each_line_is_forbidden(lead: str, *, ended: bool) -> None:
    lines = [line if ended else line.rstrip(".。") for line in BOUND[lead]]
    text = "\n".join([lead, *lines])
    assert said(text) == FORBIDDEN
    assert not flagged(text)


def test_two_lines_are_a_list_below_a_ban() -> None:
    text = "You may not:\nSell the model.\nUse its outputs to train another model."
    assert said(text) == ["distribute", "train-other-models"]
    assert not flagged(text)


SENTENCES = {
    "English": "The user must note:\nResale is forbidden.\nCompanies need a licence.",
    "German": "Sie müssen beachten:\nPrivate Nutzung ist frei.\nFirmen brauchen eine Lizenz.\n"
    "Weiterverkauf ist verboten.",
    "Chinese": "您须遵守：\n个人免费使用。\n企业须购买授权。\n不得转售。",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_whole_sentences_are_no_items(language: str) -> None:
    assert said(SENTENCES[language]) == ["distribute", "obtain-license if company"]


def test_sentences_behind_a_colon_that_binds_nobody_are_sentences() -> None:
    text = "Two things to know:\nYou may not sell the model.\nYou may modify the model."
    assert said(text) == ["distribute"]
