"""Rows of verdicts, and statements of Chinese that stand side by side: each is of its own."""

from __future__ import annotations

import pytest

from clauses import answered, table

ROWS = """
Commercial use is allowed, resale is prohibited, attribution is required.
=> distribute
=> retain-notices if distribute

Commercial use allowed, resale prohibited.
=> distribute

No military use, commercial use allowed.
=> restricted-use

Free for personal use, license required for commercial use, no redistribution.
=> distribute
=> obtain-license if commercial

Kommerzielle Nutzung erlaubt, Weiterverkauf verboten, Namensnennung erforderlich.
=> display-attribution
=> distribute

Keine Weitergabe ohne Zustimmung, keine kommerzielle Nutzung, keine Bearbeitung.
=> commercial-use
=> create-derivatives
=> obtain-license if distribute

No resale, hosting is prohibited without our permission.
=> obtain-license if (distribute or hosted-service)

转载需授权，商用需付费，融合需注明出处。
=> obtain-license if distribute
=> pay-royalty if commercial
=> retain-notices if distribute

不得商用，转载须授权。
=> commercial-use
=> obtain-license if distribute

不得转载、商用，改编须授权。
=> commercial-use
=> distribute
=> obtain-license if modify

未经许可，不得商用，不得修改。
=> obtain-license if (commercial or modify)

协议终止后，您须删除全部副本。
=> delete-on-termination if terminated
"""
DENIED_BANS = """
Commercial use is not prohibited.

We don't prohibit commercial use, but you must credit us.
=> display-attribution if commercial

We do prohibit redistribution.
=> distribute

本协议不禁止商业使用，但禁止转售。
=> distribute

商用利用は禁止していません。

事前の許諾なく商用利用できます。

Ohne unsere Zustimmung ist die kommerzielle Nutzung gestattet.

If you're not making money with the model, you don't need a license.
"""
EXEMPT = """
Commercial use requires a licence. Individuals do not need a licence.
=> obtain-license if (commercial and not individual)

Commercial use requires a licence. Universities don't need one.
=> obtain-license if (commercial and not academic)

商业使用须取得授权。个人开发者无需授权。
=> obtain-license if (commercial and not individual)

除年收入低于100万元的企业外，商业使用均须取得授权。
=> obtain-license if (revenue gteq 1000000 CNY year licensee and commercial)

Academics may use the model for any purpose. Other users may use it for non-commercial purposes
only.
=> commercial-use if not academic
"""
BEYOND = """
Use beyond personal use requires a licence.
=> obtain-license if commercial

Jede Nutzung, die über die private Nutzung hinausgeht, bedarf unserer Zustimmung.
=> obtain-license if commercial

Use outside of the US requires a license.
=> obtain-license if not US

年收入超过1000万元的企业，在使用本模型前应获得我方书面授权。
=> obtain-license if revenue gt 10000000 CNY year licensee

セーフティフィルタの無効化、および出力に埋め込まれた電子透かしの除去は禁止事項です。
=> remove-safeguards

Neither attribution nor a license is required.

您可以在保留版权声明的情况下分发本模型。
=> retain-notices if distribute

| Companies with more than 100 employees:
| - must obtain a license
| - must not redistribute the model
=> distribute if employees gt 100 licensee
=> obtain-license if employees gt 100 licensee
"""


@pytest.mark.parametrize(
    ("clause", "means"),
    [row for blocks in (ROWS, DENIED_BANS, EXEMPT, BEYOND) for row in table(blocks)],
)
def test_each_says_its_own(clause: str, means: list[str]) -> None:
    assert answered(clause) == means
