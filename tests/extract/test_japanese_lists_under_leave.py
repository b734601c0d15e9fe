"""Japanese lists of what may not be done without leave, which a lead-in, a heading or a closing
sentence names, and fees from which somebody is exempt."""

from __future__ import annotations

import pytest

from clauses import said, spaced

SAYS = """
著作者の書面による許可がある場合を除き、次の各号の行為をしてはならない。
| - 本ソフトを改変すること
| - 本ソフトを第三者に再配布すること
=> obtain-license if (modify or distribute)

以下の行為には、当社の事前の書面による許諾が必要です。
| - 本ソフトを商用目的で利用すること
| - 本ソフトをホスティングサービスとして第三者に提供すること
| - 本ソフトの出力を他のモデルの学習に用いること
=> obtain-license if (commercial or hosted-service or train-model)

無断で以下の行為を行うことを禁じます。
| - 本ソフトを改変すること
| - 本ソフトを再配布すること
=> obtain-license if (modify or distribute)

## 事前の許諾が必要な利用
| ¶
| - 本ソフトを改変すること
| - 本ソフトを再配布すること
=> obtain-license if (modify or distribute)

次の行為を禁止します。
| - 本ソフトを改変すること
| - 本ソフトを再配布すること
| - 電子透かしを除去すること
| ¶
| 上記の行為を希望する場合は、当社に連絡し書面による許諾を得てください。
=> obtain-license if (modify or distribute)
=> remove-safeguards

利用者は以下の行為を行ってはならない。
| - 本ソフトを改変すること
| - 本ソフトを再配布すること
| ¶
| 前項の行為は、当社の許諾を得た場合に限り認められます。
=> obtain-license if (modify or distribute)

次の行為を禁止します。
| - 本ソフトを改変すること
| - 本ソフトを再配布すること
| ¶
| 本規約は予告なく変更されることがあります。
=> create-derivatives
=> distribute

禁止事項
| - 電子透かしを除去すること
| - 当社の許可なく本ソフトを再配布すること
| - 無断で本ソフトを改変すること
=> obtain-license if distribute
=> obtain-license if modify
=> remove-safeguards

本ソフトをサービスの一環として第三者に使用させることはできません。
=> host-as-service

年間収益が 600 万円以下の場合、使用料は免除されます。
=> pay-royalty if revenue gt 6000000 JPY year licensee

商用利用の場合は売上の 4% を支払うものとします。ただし、年間売上が 150 万円未満の場合は免除します。
=> pay-royalty if (commercial and revenue gteq 1500000 JPY year licensee)

本モデルによる年間収益が 700 万円を超える場合、収益の 5% を支払うものとします。
=> pay-royalty if revenue gt 7000000 JPY year licensee

非商用目的での利用が可能です。
=> commercial-use

非商用目的での利用が可能です。商用利用の場合は登録してください。
=> register if commercial

非商用、商用を問わず利用可能です。

契約内容を変更する場合は、変更の旨をウェブサイトで告知します。

本ライセンスは、お客様が当社からライセンスキーを購入した場合にのみ使用権を付与します。
=> obtain-license
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SAYS))
def test_japanese_lists_under_leave(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
