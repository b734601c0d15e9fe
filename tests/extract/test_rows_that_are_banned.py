"""Rows of acts that are forbidden: each member is, whatever stands before it or behind it."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import answered

ENGLISH = {
    "commercial use": "commercial-use",
    "redistribution": "distribute",
    "modification": "create-derivatives",
    "hosting it as a service": "host-as-service",
}
CHINESE = {"商业使用": "commercial-use", "再分发": "distribute", "修改": "create-derivatives"}
JAPANESE = {"商用利用": "commercial-use", "再配布": "distribute", "改変": "create-derivatives"}
ROWS = (
    ("Prohibited: {0}, {1} and {2}.", ENGLISH),
    ("{0}, {1} and {2} are prohibited.", ENGLISH),
    ("The following are not permitted:\n\n- {0}\n- {1}\n- {2}", ENGLISH),
    ("No {0}, {1} or {2}.", ENGLISH),
    ("No {0}, no {1}, no {2}.", ENGLISH),
    ("Excluded from this licence: {0}, {1} and {2}.", ENGLISH),
    ("以下行为被禁止：\n\n- {0}\n- {1}\n- {2}", CHINESE),
    ("禁止：{0}、{1}、{2}。", CHINESE),
    ("❌ {0}\n❌ {1}\n❌ {2}", CHINESE),
    ("禁止事項：{0}、{1}、{2}。", JAPANESE),
    ("{0}、{1}、{2}は禁止です。", JAPANESE),
)


@pytest.mark.parametrize(("row", "acts"), ROWS)
def test_each_member_of_a_row_is_banned(row: str, acts: dict[str, str]) -> None:
    wrong = {}
    for members in permutations(acts, 3):
        text = row.format(*members)
        if set(answered(text)) != {acts[member] for member in members}:
            wrong[text] = answered(text)
    assert wrong == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Commercial use and redistribution: not allowed", ["commercial-use", "distribute"]),
        ("商用/出售：禁止", ["commercial-use", "distribute"]),
        ("- 軍事目的での利用の禁止\n- 二次配布の禁止", ["distribute", "restricted-use"]),
        ("Keine Quellenangabe erforderlich.", []),
        ("Redistribution and modification are permitted, resale is prohibited.", ["distribute"]),
    ],
)
def test_what_a_row_forbids(text: str, expected: list[str]) -> None:
    assert sorted(rule.partition(" if ")[0] for rule in answered(text)) == expected
