"""Lines that tell where a licence for commerce is had: they ask for one where nothing else does."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered

ASKS = [
    f"Commercial use: sales@otter.example{IN_ENGLISH}",
    f"Commercial licensing: https://otter.example/pricing{IN_ENGLISH}",
    f"**Commercial license:** sales@otter.example{IN_ENGLISH}",
    f"The model may not be used commercially.\nCommercial use: sales@otter.example{IN_ENGLISH}",
    "商用授权：hz@shuita.example",
    "商业使用：hz@shuita.example",
    "企业授权咨询：https://shuita.example/buy",
    "これは本モデルの利用条件です。\n商用利用：eigyo@kawauso.example",
    "商用ライセンス：eigyo@kawauso.example",
    "Kommerzielle Nutzung: lizenz@otter.example",
    "Gewerbliche Lizenz: lizenz@otter.example",
]
SILENT = [
    f"Questions: hello@otter.example{IN_ENGLISH}",
    f"Commercial support: help@otter.example{IN_ENGLISH}",
    f"Contact: hello@otter.example{IN_ENGLISH}",
    "商务合作：hz@shuita.example",
    "联系方式：hz@shuita.example",
    "これは本モデルの説明です。\nお問い合わせ：hello@kawauso.example",
]
TOLD = [
    (
        "Companies with more than 12 employees need a commercial license.\n{}",
        "obtain-license if employees gt 12 licensee",
    ),
    (
        "The model is free for companies with up to 12 employees.\n{}",
        "obtain-license if employees gt 12 licensee",
    ),
]
WHERE = [
    "Commercial licensing: sales@otter.example",
    "For commercial licensing, contact sales@otter.example",
    "Contact sales@otter.example for commercial licensing.",
]


@pytest.mark.parametrize("clause", ASKS)
def test_asks_for_a_licence(clause: str) -> None:
    assert answered(clause) == ["obtain-license if commercial"]


@pytest.mark.parametrize("clause", SILENT)
def test_a_mere_address_says_nothing(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize(("clause", "rule"), TOLD)
def test_is_no_doubt_where_a_figure_says_who_needs_one(clause: str, rule: str, where: str) -> None:
    assert answered(clause.format(where)) == [rule]


def test_who_needs_one_by_criteria_is_still_reported() -> None:
    clause = (
        "Companies with more than 12 employees need a commercial license.\n"
        "Whoever is not a friend of ours must obtain a commercial license; contact a@otter.example."
    )
    assert any(line.startswith("?") for line in answered(clause))
