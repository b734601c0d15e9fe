"""Bans of what the licence does not allow, where it allows it elsewhere."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

ALLOWED = {
    "en": "You may modify and redistribute the model.",
    "zh": "您可以修改和再分发本模型。",
    "ja": "本モデルを改変し、再配布することができます。",
}
BANS = {
    "en": (
        "Except as expressly permitted by this Agreement, you may not modify or distribute it.",
        "Unless permitted under this License, you shall not modify or distribute the model.",
    ),
    "zh": (
        "除本协议明确允许外，您不得修改或分发本模型。",
        "除本协议另有规定外，被许可方不得修改或分发本模型。",
        "除非本协议明确允许，否则不得修改或分发本模型。",
        "除本许可明示授予的权利外，不得修改或分发本模型。",
    ),
    "ja": (
        "本契約で明示的に許諾された場合を除き、本モデルを改変または配布してはならない。",
        "本契約に定める場合を除き、本モデルを複製、改変、配布してはならない。",
        "本規約で許可された範囲を超えて本モデルを改変または配布してはならない。",
        "本規約に基づき許可される場合を除き、本モデルを改変または配布してはならない。",
    ),
}
CLAUSES = [(lang, ban) for lang, bans in BANS.items() for ban in bans]

MORE = """
您可以分发本模型，但须附上本协议副本。除本协议明确允许外，不得修改或分发本模型。
=> create-derivatives
=> include-license if distribute

再配布時には本契約の写しを添付してください。本契約に定める場合を除き、再配布してはならない。
=> include-license if distribute

You may use the software. Except as expressly permitted by this Agreement, you may not modify it.
=> create-derivatives

除非法律允许，不得修改本软件。您可以修改配置文件。
=> create-derivatives

您可以修改本模型。不得修改或分发本模型的训练数据集。
=> create-derivatives
=> distribute

派生モデルは本ライセンスの下で許諾されなければならない。
=> share-alike if (modify and distribute)
"""


@pytest.mark.parametrize(("language", "ban"), CLAUSES)
def test_what_is_allowed_elsewhere_is_not_forbidden(language: str, ban: str) -> None:
    assert said(ban) == ["create-derivatives", "distribute"]
    text = f"{ALLOWED[language]} {ban}"
    assert said(text) == []
    assert not flagged(text)


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_the_rest_stays_forbidden(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
