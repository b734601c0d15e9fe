"""Whom a ban or a duty binds by its subject, and lists of bans within one sentence."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, table

CLAUSES = """
Commercial licensees are not permitted to redistribute the weights.
=> distribute if commercial

Commercial users must not host the model for others.
=> host-as-service if commercial

A commercial user must register with us first.
=> register if commercial

Commercial users must keep the notices.
=> retain-notices if commercial

Commercial users may not use the model for military purposes.
=> restricted-use

Prohibited fields: (a) the development of weapons; (b) law enforcement; (c) fraud.
=> restricted-use

Prohibited purposes are weapons, law enforcement and fraud.
=> restricted-use

The software may not be modified, sold or hosted for others.
=> create-derivatives
=> distribute
=> host-as-service

The Software may not be reproduced, modified and/or made available in any form to any third party
without our prior written permission.
=> obtain-license if (modify or distribute)

The model must not be used, copied or changed for military purposes.
=> restricted-use

If you are not a member of a publicly funded academic and/or education and/or research institution,
you must obtain a commercial licence.
=> obtain-license if not academic

Licensees report to the author how many copies they distributed.
=> register if distribute
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_what_is_said_of_a_subject(clause: str, expected: list[str]) -> None:
    told = [line for line in answered(clause + IN_ENGLISH) if not line.startswith("? ")]
    assert told == expected


GERMAN = """
In der Schweiz und im Vereinigten Königreich ist die Verwendung des Modells nicht erlaubt.
=> use-in-territory if CH GB

Eine Lizenz brauchen Sie nicht, auch nicht im Betrieb.

Alle kommerziellen Nutzungen müssen von uns schriftlich genehmigt werden.
=> obtain-license if commercial

Wer mit dem Modell Geld verdient, führt 2 Prozent dieser Einnahmen an den Autor ab.
=> pay-royalty if commercial
"""


@pytest.mark.parametrize(("clause", "expected"), table(GERMAN))
def test_what_german_clauses_say(clause: str, expected: list[str]) -> None:
    assert (
        answered(f"{clause} Sie dürfen das Modell nutzen, und die Software ist frei.") == expected
    )


CHINESE = """
您可自由分发本模型，前提是接收者同样收到本协议副本，且您没有附加任何额外条款。
=> add-restrictions if distribute
=> include-license if distribute

您可以修改本软件，但分发时必须保留版权声明。
=> retain-notices if distribute

未经作者书面许可，不得再分发、不得商用。
=> obtain-license if (distribute or commercial)

本软件可以用于商业应用，不会收取任何使用费用。

如果您基于本软件提供公开的托管服务，您必须开源您的修改。
=> disclose-source if hosted-service

编造虚假新闻、骚扰他人、歧视特定群体、侵犯个人隐私，均为本协议所禁止的用途。
=> restricted-use
"""


@pytest.mark.parametrize(("clause", "expected"), table(CHINESE))
def test_what_chinese_clauses_say(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


JAPANESE = """
無断転載はご遠慮ください。
=> obtain-license if distribute

無断再配布は禁止されています。
=> obtain-license if distribute

以下の行為は固くお断りいたします。無断転載、再配布、改変。
=> create-derivatives
=> distribute

機械学習への利用を一切拒否します。
=> train-other-models
"""


@pytest.mark.parametrize(("clause", "expected"), table(JAPANESE))
def test_what_japanese_clauses_say(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
