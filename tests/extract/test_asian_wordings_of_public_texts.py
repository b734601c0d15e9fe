"""Chinese and Japanese wordings of texts that stand in public, each once read as something else."""

from __future__ import annotations

import pytest

from clauses import said, table

DUE_BEHIND_A_LEAVE = """
您可以复制、修改和分享本字体，但商业用途须取得我们的授权。
=> obtain-license if commercial

可供学习、修改，但商用及再分发均须经作者同意。
=> obtain-license if (commercial or distribute)

可以修改和分发（商用需授权）。
=> obtain-license if commercial

个人可自由使用和修改，但企业商用需取得授权。
=> obtain-license if commercial

可以自由使用和修改，但分发时需附带许可证。
=> include-license if distribute

您可以修改和分发本模型，但须取得授权。
=> obtain-license if (modify or distribute)

您可以商用本模型，但须取得授权。
=> obtain-license if commercial

改変と再配布は自由ですが、商用利用には事前の許諾が必要です。
=> obtain-license if commercial

利用・改変は可能ですが、再配布には許可が必要です。
=> obtain-license if distribute

改変および再配布は可能ですが、事前に許諾が必要です。
=> obtain-license if (modify or distribute)

任何商业使用、公司使用、托管服务或转售，都必须取得授权。
=> obtain-license if (commercial or hosted-service or distribute)

モデルの再配布には許可が必要
=> obtain-license if distribute
"""

BANNED_IN_A_ROW = """
请勿将本声库用于商业、军事及违法用途。
=> commercial-use
=> restricted-use

不得将本数据集用于任何营利或非法活动。
=> commercial-use
=> restricted-use

不得用于违法、商业及其他不正当用途。
=> commercial-use
=> restricted-use

未经授权，不得用于商业或非法目的。
=> obtain-license if commercial
=> restricted-use

您可以将本模型用于商业或科研目的。

不得利用本模型制作、传播违法信息。
=> restricted-use

请勿用本模型编造、散布虚假新闻。
=> restricted-use

不得复制、传播他人的作品。

不得分发、传播本模型的副本。
=> distribute

本モデルを虚偽情報の配布に使用しないでください。
=> restricted-use

商用可・改変可・再配布不可
=> distribute

商用利用可（クレジット必須）・再配布禁止
=> distribute

商用OK、改変OK、再配布はNG
=> distribute

改変・再配布不可
=> create-derivatives
=> distribute

商用・同人可、再配布不可
=> distribute

您不得：(a) 修改本软件；(b) 去除本软件上的任何所有权声明。
=> create-derivatives
=> retain-notices

您不得：(a) 出租本软件；(b) 移除软件上的专有权标记。
=> distribute
=> retain-notices
"""


ALL = "\n\n".join(
    (
        DUE_BEHIND_A_LEAVE,
        BANNED_IN_A_ROW,
    )
)


@pytest.mark.parametrize(("clause", "rules"), table(ALL))
def test_wording(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
