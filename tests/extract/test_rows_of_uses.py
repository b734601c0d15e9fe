"""Uses told in a row, any of which needs a licence, with or without an "if" around them."""

from __future__ import annotations

import pytest

from clauses import said

HOSTED = "obtain-license if (commercial or hosted-service or distribute)"
ROWS = [
    ("商业使用、托管服务或转售均须取得书面许可。", HOSTED),
    ("用于商业目的、提供托管服务或进行二次分发的，应取得授权。", HOSTED),
    ("如需商业使用、托管或转售，请联系我们获取授权。", HOSTED),
    ("Kommerzielle Nutzung, Hosting und Weiterverkauf erfordern eine Lizenz.", HOSTED),
    ("Wer das Modell kommerziell nutzt, hostet oder weitergibt, benötigt eine Lizenz.", HOSTED),
    (
        "Integration in kommerzielle Produkte, Hosting und Weiterverkauf sind lizenzpflichtig.",
        "obtain-license if (product or hosted-service or distribute)",
    ),
    ("修改并分发本软件的，须取得授权。", "obtain-license if (modify and distribute)"),
]


@pytest.mark.parametrize(("clause", "rule"), ROWS)
def test_any_use_of_a_row_needs_the_licence(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
