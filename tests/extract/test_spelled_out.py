"""Words to be shown that stand beside the sentence that asks for them."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Action, Duty, Rule
from modellic.text import Text

ENDING = {
    "en": "\n\nThis is the text of the terms for all that use it and for you.",
    "zh": "\n\n以上是本协议的全部内容，适用于所有使用本模型的人。",
    "ja": "\n\nこれは利用規約の全文であり、すべての利用者に適用されます。",
    "de": "\n\nDies ist der Text der Bedingungen für alle, die das Modell nutzen.",
    "fr": "\n\nCeci est le texte de la licence pour tous ceux qui utilisent le modèle.",
    "ko": "\n\n이것은 모델을 이용하는 모든 사람에게 적용되는 약관의 전문입니다.",
}


def rules(text: str, action: Action, language: str = "en") -> list[Rule]:
    return [r for r in extract(Text(text + ENDING[language])).rules if r.action is action]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (
            "en",
            "All leaflets must display the following acknowledgement:\n\n"
            "    This lamp holds oil pressed\n    by the Heron Mill.\n\nNothing else.",
            "This lamp holds oil pressed by the Heron Mill.",
        ),
        (
            "en",
            "You must display the following phrase on your website:\n> Lit by Heron",
            "Lit by Heron",
        ),
        (
            "en",
            "All leaflets must display the following acknowledgement:\n\nLit by the Heron Mill.",
            "Lit by the Heron Mill.",
        ),
        (
            "en",
            "You must display an attribution on your website. The attribution must read "
            '"Lit by Heron".',
            "Lit by Heron",
        ),
        (
            "en",
            "You must prominently label them as derived from the Heron. Such labelling includes, "
            'among others, "Heron Inside".',
            "Heron Inside",
        ),
        ("zh", "您必须在网站上显示以下声明：\n\n    苍鹭点亮此灯", "苍鹭点亮此灯"),
        ("ja", "ウェブサイトに次の表示を掲示しなければなりません：\n\n    鷺の灯", "鷺の灯"),
        (
            "de",
            "Sie müssen auf Ihrer Website den folgenden Hinweis anzeigen:\n\n    Licht vom Reiher",
            "Licht vom Reiher",
        ),
        (
            "fr",
            "Vous devez afficher sur votre site web la mention suivante :\n\n    Lampe du Héron",
            "Lampe du Héron",
        ),
    ],
)
def test_words_that_stand_below_or_in_the_next_sentence(
    language: str, text: str, words: str
) -> None:
    (rule,) = rules(text, Duty.DISPLAY_ATTRIBUTION, language)
    assert rule.text == (words,)
    assert words.rsplit(maxsplit=1)[-1] in rule.evidence.quote
    assert not any(words in p.quote for p in extract(Text(text + ENDING[language])).unparsed)


def test_a_notice_to_keep_that_is_set_off() -> None:
    text = (
        "Each copy must include the following copyright notice:\n\n"
        "    Copyright of the Heron Mill. No rights reserved.\n"
    )
    (rule,) = rules(text, Duty.RETAIN_NOTICES)
    assert rule.text == ("Copyright of the Heron Mill. No rights reserved.",)


@pytest.mark.parametrize(
    "below",
    [
        "1. on the home page\n2. in the manual",
        "- on the home page\n- in the manual",
        "You must not change any of its letters.",
        "x" * 700,
    ],
    ids=["numbered items", "bullets", "an order", "a document"],
)
def test_what_stands_below_is_not_always_to_be_shown(below: str) -> None:
    text = f"You must display the following phrase on your website:\n\n{below}"
    assert [r.text for r in rules(text, Duty.DISPLAY_ATTRIBUTION)] == [()]


def test_words_that_are_quoted_at_once_stand() -> None:
    text = (
        'You must display "Lit by Heron" on your website. The attribution must read clearly '
        'against "dark" ground.'
    )
    (rule,) = rules(text, Duty.DISPLAY_ATTRIBUTION)
    assert rule.text == ("Lit by Heron",)
