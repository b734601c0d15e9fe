"""What is not forbidden is allowed: a denied ban is none."""

from __future__ import annotations

import pytest

from clauses import answered, said


@pytest.mark.parametrize(
    "clause",
    [
        "Commercial use is not prohibited.",
        "Commercial use is thereby not excluded.",
        "Commercial use is expressly not forbidden.",
        "Kommerzielle Nutzung ist damit nicht verboten.",
        "Kommerzielle Nutzung ist ausdrücklich nicht untersagt.",
        "Eine gewerbliche Nutzung ist dadurch nicht ausgeschlossen.",
        "商用は禁止されていません。",
        "商用利用は禁止ではありません。",
        "商用并不被禁止。",
        "并未禁止商用。",
        "L'usage commercial n'est pas interdit.",
        "There is no ban on commercial use.",
        "Weder Verkauf noch Weitergabe sind verboten.",
        "本ライセンスは再配布を禁止するものではありません。",
        "并非不可商用。",
        "本协议并非禁止商用。",
    ],
)
def test_a_denied_ban_forbids_nothing(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize(
    "clause",
    [
        "You may not only use it, but also sell it.",
        "Sie dürfen es nicht nur nutzen, sondern auch verkaufen.",
    ],
)
def test_what_is_not_all_that_is_allowed_is_no_ban(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Redistribution is prohibited. Commercial use is not forbidden.", ["distribute"]),
        (
            "Die Weitergabe ist untersagt, die kommerzielle Nutzung ist nicht verboten.",
            ["distribute"],
        ),
        (
            "Commercial use is not prohibited but requires a licence.",
            ["obtain-license if commercial"],
        ),
        (
            "Commercial use is not forbidden, subject to our prior consent.",
            ["obtain-license if commercial"],
        ),
        ("并不禁止商用，但须取得授权。", ["obtain-license if commercial"]),
        ("Eine kommerzielle Nutzung ist nicht vorgesehen.", ["commercial-use"]),
        (
            "Commercial use is not prohibited unless you have no licence.",
            ["obtain-license if commercial"],
        ),
        (
            "Die kommerzielle Nutzung ist nicht nur untersagt, sondern strafbar.",
            ["commercial-use"],
        ),
        ("Die kommerzielle Nutzung ist ausgeschlossen.", ["commercial-use"]),
        ("Weder Verkauf noch Weitergabe sind erlaubt.", ["distribute"]),
        (
            "There is no restriction on use, but commercial use is prohibited.",
            ["commercial-use"],
        ),
        ("Kommerzielle Nutzung nur gegen Bezahlung.", ["pay-royalty if commercial"]),
        ("Alle kommerziellen Rechte verbleiben beim Autor.", ["commercial-use"]),
    ],
)
def test_a_ban_beside_a_denied_one_holds(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
