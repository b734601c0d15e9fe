"""Leave for one place alone, and for all places but one: what it leaves out is forbidden."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

ONLY_THERE = spaced("""
You may use the Model only in Norway.
=> use-in-territory if not NO

Only residents of Norway may use the Model.
=> use-in-territory if not NO

The Model may be used by residents of Norway only.
=> use-in-territory if not NO

本モデルはノルウェーに居住する方のみ利用できます。
=> use-in-territory if not NO

You may use the Model only outside the European Union.
=> use-in-territory if EU

The licence is valid only outside of Norway.
=> use-in-territory if NO

Use is permitted only outside the European Union and Switzerland.
=> use-in-territory if EU CH

本モデルはEU域外でのみ利用できます。
=> use-in-territory if EU

本モデルは日本国外でのみ利用できます。
=> use-in-territory if JP

本模型仅可在欧盟以外使用。
=> use-in-territory if EU

本模型仅限在中国大陆以外的地区使用。
=> use-in-territory if CN

Das Modell darf nur außerhalb der EU genutzt werden.
=> use-in-territory if EU
""")
NOTHING_LEFT_OUT = [
    "Support is offered only outside the European Union.",
    "Only users in the European Union may claim a refund.",
    "EU域外での利用は許可されます。",
]


@pytest.mark.parametrize(("clause", "expected"), ONLY_THERE)
def test_what_a_leave_for_one_place_leaves_out(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


@pytest.mark.parametrize("clause", NOTHING_LEFT_OUT)
def test_what_leaves_no_use_out(clause: str) -> None:
    assert answered(clause) == []
