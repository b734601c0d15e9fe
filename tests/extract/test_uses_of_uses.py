"""What is done, and with what or what for, as one expression: both have to be so."""

from __future__ import annotations

import pytest

from clauses import framed, said, table

FRAMES = [
    (
        "{}{}须取得授权。",
        "",
        """
        微调后的模型 | 商用 | modify and commercial
        修改后的模型的 | 再分发 | modify and distribute
        衍生模型的 | 商业使用 | modify and commercial
        改编版本 | 商业化使用 | modify and commercial
        商业目的的 | 再分发 | commercial and distribute
        用于营利目的的 | 修改 | commercial and modify
        """,
    ),
    (
        "{}本模型的，须取得授权。",
        "",
        """
        以商业目的修改 | commercial and modify
        出于营利目的再分发 | commercial and distribute
        """,
    ),
    (
        "以{}{}的，须事先取得授权。",
        "",
        """
        商业目的 | 提供API服务 | commercial and hosted-service
        营利目的 | 对外提供在线推理服务 | commercial and hosted-service
        """,
    ),
    (
        "{}の{}には許諾が必要です。",
        "",
        """
        ファインチューニングしたモデル | 商用利用 | modify and commercial
        改変したモデル | 再配布 | modify and distribute
        派生モデル | 商業利用 | modify and commercial
        改変版 | 公開 | modify and distribute
        """,
    ),
    (
        "{}{}は当社の許諾が必要です。",
        "",
        """
        商用目的の | 再配布 | commercial and distribute
        営利目的での | 改変 | commercial and modify
        商業目的による | ホスティング | commercial and hosted-service
        """,
    ),
    (
        "{}する場合は許諾が必要です。",
        "",
        """
        商用目的で改変 | commercial and modify
        商用目的でAPIとして提供 | commercial and hosted-service
        派生モデルを商用利用 | modify and commercial
        """,
    ),
]


@pytest.mark.parametrize(("clause", "uses"), framed(FRAMES))
def test_both_have_to_be_so(clause: str, uses: str) -> None:
    assert said(clause) == [f"obtain-license if ({uses})"]


NEIGHBOURS = """
商業目的でモデルを改変または再配布する場合は許諾が必要です。
=> obtain-license if ((commercial and modify) or (commercial and distribute))

商业使用、再分发须取得授权。
=> obtain-license if (commercial or distribute)

商业使用和再分发均须取得授权。
=> obtain-license if (commercial or distribute)

商用利用や改変には許諾が必要です。
=> obtain-license if (commercial or modify)

商業目的での利用または再配布には許諾が必要です。
=> obtain-license if (commercial or distribute)

改変および再配布には許諾が必要です。
=> obtain-license if (modify or distribute)

分发本模型或其衍生模型的，须取得授权。
=> obtain-license if distribute

モデルまたは派生モデルを再配布する場合は許諾が必要です。
=> obtain-license if distribute

商业目的的使用须取得授权。
=> obtain-license if commercial

微调后的模型可以商用。

非商业目的的再分发无需授权。

商用目的での再配布は自由です。

商业使用须取得授权，修改后的模型须以相同方式共享。
=> obtain-license if commercial
=> share-alike if (modify and distribute)
"""


@pytest.mark.parametrize(("clause", "rules"), table(NEIGHBOURS))
def test_uses_apart_stay_apart(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
