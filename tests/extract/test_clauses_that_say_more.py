"""Clauses beside those that a turn or a step is for: they say more, and are read as they are."""

from __future__ import annotations

import pytest

from clauses import said, table

NOT_ONLY_UNNEEDED = """
You need not pay for research and cannot redistribute.
=> distribute

The model requires no license and commercial use is forbidden.
=> commercial-use

You do not need to pay and you have to retain all copyright notices.
=> retain-notices if distribute

Die Weitergabe ist verboten und eine Registrierung ist nicht erforderlich.
=> distribute

Änderungen sind zu kennzeichnen und eine Registrierung ist nicht erforderlich.
=> state-changes if modify

Für kommerzielle Nutzung ist keine Registrierung erforderlich.

Für Unternehmen mit weniger als 10 Mitarbeitern ist keine Registrierung erforderlich.
=> register if employees gteq 10 licensee
"""

NOT_OF_A_PLACE = """
Use is only permitted in accordance with the Acceptable Use Policy.
=> follow-acceptable-use

Users not located in Japan may not modify the model.
=> create-derivatives

Users in China and elsewhere may not sell the model.
=> distribute

Persons on the US Denied Persons List may not use or distribute the model.
=> distribute

“地域”指全世界，但不包括欧盟、英国和韩国境内。本协议仅授予您在地域内的权利。
=> use-in-territory if EU GB KR

本契約の準拠法は日本とし、年商1億円を超える企業は許諾が必要です。
=> obtain-license if revenue gt 100000000 JPY year licensee
"""

NOT_OF_SOME = """
Entities or natural persons must obtain a license.
=> obtain-license

Students may modify and share the model for educational purposes only.
=> commercial-use

本モデルは非商用目的でのみ利用、複製、改変、再配布することができます。
=> commercial-use

国内企業は無償、海外企業は許諾が必要です。
=> obtain-license if (not JP and company)
"""

NOT_LIFTED = """
You may redistribute the output. Except as permitted under this license, you may not redistribute
the model.
=> distribute

Universities may distribute the model. Except as permitted by this license, you may not distribute
the model.
=> distribute

若您的年收入低于100万元，且不对外提供API服务，即可免费商用。
=> obtain-license if (commercial and (revenue gteq 1000000 CNY year licensee or hosted-service))

商用须取得我们签发的许可证文本。
=> obtain-license if commercial

ユーロ圏で利用者が100万人を超える場合、許諾が必要です。
=> obtain-license if users gt 1000000 product

연구 기관에 배포하는 경우 라이선스 사본을 제공해야 합니다.
=> include-license if distribute

派生物は本ライセンスに基づいて許諾されるものとする。
=> share-alike if (modify and distribute)
"""


@pytest.mark.parametrize(
    ("clause", "rules"), table(NOT_ONLY_UNNEEDED + NOT_OF_A_PLACE + NOT_OF_SOME + NOT_LIFTED)
)
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
