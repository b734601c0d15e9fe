"""Whom a bracket leaves out of what the sentence says, and what is reported where nobody knows."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

LEFT_OUT = table(
    """
Companies (except public bodies) must obtain a licence.
=> obtain-license if not government

Companies (other than universities) must obtain a licence for commercial use.
=> obtain-license if (not academic and commercial)

All users (excluding individuals) must register with us.
=> register if not individual

Companies (with the exception of governments) may not use the model commercially.
=> commercial-use if not government

Users (except those in Japan) must include the licence.
=> include-license if not JP

Companies with more than 50 employees (except public bodies) must obtain a licence.
=> obtain-license if (employees gt 50 licensee and not government)

Commercial use (except by individuals) requires a licence.
=> obtain-license if (not individual and commercial)

Unternehmen (außer Behörden) müssen eine Lizenz erwerben.
=> obtain-license if not government

Unternehmen (mit Ausnahme von Hochschulen) dürfen das Modell nicht kommerziell nutzen.
=> commercial-use if not academic

企业（政府机构除外）不得将模型用于商业用途。
=> commercial-use if not government

企业（政府机构除外）使用本模型须取得商业许可。
=> obtain-license if not government

公司（不包括学术机构）必须取得授权。
=> obtain-license if not academic

员工超过50人的企业（政府机构除外）须取得商业许可。
=> obtain-license if (employees gt 50 licensee and not government)

任何组织和个人（高校除外）不得将本模型用于商业目的。
=> commercial-use if not academic

企業（政府機関を除く）は商用ライセンスを取得しなければならない。
=> obtain-license if not government

企業（大学を除く。）は本モデルを商用利用してはならない。
=> commercial-use if not academic
"""
)


@pytest.mark.parametrize(("clause", "expected"), LEFT_OUT)
def test_who_is_excepted_in_brackets_is_left_out(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Organisations (save charities) need a commercial licence.",
        "Commercial use (except for internal testing) requires a licence.",
        "Copies (except backups) must include the notices.",
    ],
)
def test_an_exception_of_which_nothing_is_known_is_reported(clause: str) -> None:
    assert flagged(clause)


def test_an_aside_that_leaves_nobody_out_changes_nothing() -> None:
    clause = "Companies (except as stated in section 4) must obtain a licence."
    assert said(clause) == ["obtain-license if company"]
    assert not flagged(clause)
