"""Bans of infringing the marks of others, which are no bans of the licensor's name."""

from __future__ import annotations

import pytest

from clauses import lines, said

THEIRS = """
You may not use the model to infringe trademarks.
You may not use the model in a way that infringes the intellectual property or trademarks of others.
Do not use the software to violate the copyrights, trademarks or privacy of third parties.
You shall not use the outputs to infringe upon any third party's trademarks or trade secrets.
You agree not to use the service to misappropriate trade marks or other rights of third parties.
The model may not be used for misusing brands of other companies.
不得使用本模型侵犯他人的商标权。
不得将模型用于假冒他人品牌或商标。
Sie dürfen das Modell nicht nutzen, um Marken Dritter zu verletzen.
Das Modell darf nicht so verwendet werden, dass Eigentum oder Marken anderer verletzt werden.
本モデルを他人の商標権を侵害する目的で使用してはなりません。
他社のロゴやブランドを侵害するような方法で本モデルを利用しないでください。
"""
OURS = """
You may not use our trademarks.
You may not use the model in a way that infringes our trademarks.
Do not use the name or logo of the licensor, or infringe the trademarks of others.
You may not use the trademarks of the licensor or its affiliates to endorse products.
不得使用我们的商标。
Sie dürfen unsere Marken nicht verwenden.
当社の商標を使用してはなりません。
"""


@pytest.mark.parametrize("clause", lines(THEIRS))
def test_to_infringe_the_marks_of_others_uses_none_of_the_licensor(clause: str) -> None:
    assert "use-trademark" not in said(clause)


def test_to_infringe_marks_is_a_field_among_others() -> None:
    clause = "You may not use the model to:\n- infringe the trademarks of others\n- spy on people"
    assert said(clause) == ["restricted-use"]


@pytest.mark.parametrize("clause", lines(OURS))
def test_the_marks_of_the_licensor_may_not_be_used(clause: str) -> None:
    assert said(clause) == ["use-trademark"]
