"""A licence for every device, and numbers in the marks of code."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said

ANOTHER = ["obtain-license if devices gt 1 licensee"]


@pytest.mark.parametrize(
    "clause",
    [
        "Each server on which the tool runs requires its own commercial licence." + IN_ENGLISH,
        "A separate licence is required for each device." + IN_ENGLISH,
        "每一台运行本软件的设备、服务器均需要拥有自己的有效商业授权。",
        "每台设备需单独购买授权。",
        "Für jedes Gerät ist eine eigene Lizenz erforderlich.",
        "Chaque appareil nécessite sa propre licence, et vous devez le savoir.",
        "1台のデバイスごとに1ライセンスが必要です。",
        "기기마다 별도의 라이선스가 필요합니다.",
    ],
)
def test_the_second_device_needs_another_licence(clause: str) -> None:
    assert said(clause)[-1:] == ANOTHER


@pytest.mark.parametrize(
    "clause",
    [
        "Each device does not need its own licence.",
        "Each device has its own serial number.",
        "每台设备都有自己的序列号。",
    ],
)
def test_other_words_of_each_device_ask_for_nothing(clause: str) -> None:
    assert not said(clause + IN_ENGLISH)


@pytest.mark.parametrize("mark", ["", "`"])
def test_a_number_in_the_marks_of_code_is_a_number(mark: str) -> None:
    table = (
        "| Plan | Monthly API calls | Price |\n|---|---|---|\n"
        f"| Growth | {mark}10,001{mark} to {mark}100,000{mark} | {mark}USD 499 / month{mark} |\n"
    )
    (rule,) = said(table + IN_ENGLISH)
    assert "api-calls gteq 10001 month" in rule
    assert "api-calls lteq 100000 month" in rule


@pytest.mark.parametrize(
    "clause",
    [
        "任一指标超出阈值后，必须购买商业授权。",
        "| 档位 | 每月 Tokens | 价格 |\n|---|---|---|\n"
        "| 成长 | 10,001 到 100,000 | 499 元 / 月 |\n",
        "| Plan | Monthly tokens | Price |\n|---|---|---|\n"
        "| Growth | 10,001 to 100,000 | $499 / month |\n",
    ],
)
def test_a_figure_that_nothing_was_made_of_is_told(clause: str) -> None:
    assert flagged(clause + IN_ENGLISH)
