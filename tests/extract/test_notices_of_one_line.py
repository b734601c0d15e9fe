"""Notices of one line, which small works have for a licence: "For personal use only."."""

from __future__ import annotations

import pytest

from clauses import rows, said

ENDINGS = {
    "en": "\n\nThis is the text of the terms for all that use it and for you.",
    "de": "\n\nDas ist der Text der Bedingungen für alle, die es nutzen.",
    "fr": "\n\nVoici le texte des conditions pour tous ceux qui le lisent.",
    "zh": "\n\n这些是所有使用者都可以阅读的说明。",
    "ko": "\n\n이 글은 모든 이용자를 위한 안내입니다.",
}
"""Enough common words to tell the language of a short line by."""
BANS = {
    "en": {
        "commercial-use": """
            For personal use only.
            Personal use only.
            The model is for your own personal use only.
            Intended only for personal use.
            You may use it for personal purposes only.
        """,
        "create-derivatives": """
            No changes allowed.
            No modifications are permitted.
        """,
    },
    "de": {
        "commercial-use": """
            Nicht für kommerzielle Zwecke.
            Nicht für den gewerblichen Einsatz.
            Nur für Privatanwender.
            Nicht kommerziell.
        """
    },
    "fr": {
        "commercial-use": """
            Uniquement pour un usage personnel.
            Pas pour un usage commercial.
            Non destiné à un usage commercial.
        """
    },
    "zh": {
        "commercial-use": """
            非商用。
            非商业用途。
            仅供个人使用。
            本程序仅供学习和交流。
        """
    },
    "ko": {
        "commercial-use": """
            상업적 이용 금지.
            영리 목적의 이용 불가.
        """,
        "create-derivatives": "수정 금지.",
    },
}
CASES = [
    (line + ENDINGS[language], rule) for language, says in BANS.items() for line, rule in rows(says)
]


@pytest.mark.parametrize(("notice", "rule"), CASES)
def test_a_notice_of_one_line_forbids(notice: str, rule: str) -> None:
    assert said(notice) == [rule]


@pytest.mark.parametrize(
    ("notice", "language"),
    [
        ("For personal or internal business use only.", "en"),
        ("Personal use only plans are listed below.", "en"),
        ("No modifications to this agreement are valid unless both of us sign them.", "en"),
        ("Die Software ist nicht für kommerzielle Zwecke, sondern für jeden Zweck frei.", "de"),
        ("수정 금지 조항은 없습니다.", "ko"),
    ],
)
def test_other_words_of_personal_use_forbid_nothing(notice: str, language: str) -> None:
    assert not said(notice + ENDINGS[language])


@pytest.mark.parametrize(
    "notice",
    [
        "本许可仅限于个人或内部商业用途。",
        "本译文仅供参考。",
        "仅供个人或企业内部使用。",
        "- 非商业用途",
    ],
)
def test_a_line_that_allows_more_forbids_nothing(notice: str) -> None:
    assert said(notice + ENDINGS["zh"]) == []
