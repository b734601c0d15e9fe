"""Japanese lists whose items but name what is due, or say what is not done, below a heading or a
lead-in that asks to keep to them; and who is bound where a text calls him as others call licensors.
"""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced

SAYS = """
利用条件：
| - クレジット表記（「Otter Voice」）
| - 再配布の禁止
| - 改変版の公開時は改変した旨の明記
=> display-attribution if product
=> distribute
=> state-changes if (modify and distribute)

## 利用条件
| ¶
| 以下の条件でご利用いただけます。
| ¶
| - クレジット表記：「Powered by Otter」
| - 再配布：禁止
=> display-attribution if product
=> distribute

次のことを守ってください。
| - 再配布しない
| - 商用利用しない
| - 著作権表示を消さない
=> commercial-use
=> distribute
=> retain-notices

ご利用にあたっては、以下の点をお守りください。
| - 無断転載をしない
| - 営利目的で使用しない
=> commercial-use
=> distribute

ルール
| ・作者名を消さない
| ・AIの学習に使わない
=> retain-notices
=> train-other-models

ご利用の際の約束ごと：
| - 他人に渡さない
| - 改造しない
=> create-derivatives
=> distribute

**ご利用にあたってのルール**
| ¶
| 1. クレジットの記載
| 2. 二次配布の禁止
| 3. 著作権表示の保持
=> display-attribution if product
=> distribute
=> retain-notices if distribute

【禁止事項】
| ①モデルの再配布
| ②R-18作品での使用
| ③機械学習への利用
=> distribute
=> restricted-use
=> train-other-models

お願い
| - 再配布しない
| - 本モデルを商用サービスに組み込まない
=> commercial-use
=> distribute

特長：
| - データを保存しない
| - モデルを再配布しない

注意事項
| - 日本語以外の言語には対応していません
| - 動作は保証しません

利用条件：
| - クレジット表記：任意
| - 再配布：可

商用UIには「Otter H3」の表示要件があります。
=> display-attribution if product
"""

CONTRACT = """
本契約は、これを承諾する個人または団体（以下「開発者」という。）とOtter社との間で締結される。

開発者は、本SDKを頒布してはならない。

開発者は、本SDKに含まれる権利表示を除去し、または変更してはならない。

開発者は、第三者の請求に起因して生じる損害について、Otterを補償するものとする。
"""
MEANT = """
「開発者」とは、本ソフトをインストールする個人または法人をいう。

開発者は、本ソフトを改変してはならない。
"""
LICENSOR = "開発者は、本ソフトの新しい版を公開するものとする。"


@pytest.mark.parametrize(("clause", "expected"), spaced(SAYS))
def test_what_a_list_asks_its_readers_to_keep_to(clause: str, expected: list[str]) -> None:
    found = answered(clause)
    assert [line for line in found if not line.startswith("?")] == sorted(expected)
    assert expected or found == []


def test_whoever_accepts_a_contract_is_bound_whatever_it_calls_him() -> None:
    assert said(CONTRACT) == ["distribute", "indemnify", "retain-notices"]
    assert said(MEANT) == ["create-derivatives"]
    assert said(LICENSOR) == []
