"""Words to be shown that stand without quotation marks: their capitals tell them."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

SHOWN = [
    ("You must display Kimi K2 on the user interface.", "Kimi K2"),
    ("You shall prominently display Powered by Otter on your website.", "Powered by Otter"),
    ("You must show the name Otter 7B on the user interface.", "Otter 7B"),
    ("You must include the text Built with Otter in the documentation.", "Built with Otter"),
    ("Otter-7B must be clearly displayed on the user interface of your product.", "Otter-7B"),
    ("您必须在产品的用户界面上显著展示 Otter 2。", "Otter 2"),
    ("应在用户界面显著位置标注Otter 2字样。", "Otter 2"),
    ("ユーザーインターフェースにOtter 2と明示しなければならない。", "Otter 2"),
    ("画面に Built with Otter を明確に表示しなければならない。", "Built with Otter"),
    ("사용자 인터페이스에 Otter 2를 명확하게 표시해야 합니다.", "Otter 2"),
    ("Produkte müssen Otter 2 deutlich auf der Benutzeroberfläche anzeigen.", "Otter 2"),
    ("Les produits doivent afficher Otter 2 dans leur interface.", "Otter 2"),
]
NAMES_NOTHING = [
    "You must show Terms of Service in the app.",
    "You must display Outputs in the user interface with a label.",
    "You must mention Section 3 in the documentation.",
    "You must include Your Name in the documentation.",
    "You shall display Third Party Notices in the user interface.",
    "您必须在文档中注明 URL。",
    "Sie müssen Namen auf der Website anzeigen.",
]


@pytest.mark.parametrize(("clause", "words"), SHOWN)
def test_the_words_are_in_the_rule(clause: str, words: str) -> None:
    rules = extract(Text(clause, "LICENSE")).rules
    assert [(r.action, r.text) for r in rules] == [(Duty.DISPLAY_ATTRIBUTION, (words,))]


@pytest.mark.parametrize("clause", NAMES_NOTHING)
def test_what_is_no_name_is_not_shown(clause: str) -> None:
    assert [r.text for r in extract(Text(clause, "LICENSE")).rules if r.text] == []
