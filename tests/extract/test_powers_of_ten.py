"""Amounts of computing as powers of ten, spelled in words, raised or glued to their unit."""

from __future__ import annotations

import pytest

from clauses import answered, table

POWERS = """
累計の計算量が10の25乗FLOPを超えた場合、利用者は当社に届け出なければならない。
=> register if model-compute gt 10000000000000000000000000

累計計算量が3×10の24乗 FLOPsを超える訓練を行った者は、当社に報告すること。
=> register if model-compute gt 3000000000000000000000000

训练计算量超过10的26次方FLOPs的衍生模型，须向我们报告。
=> register if model-compute gt 100000000000000000000000000

累计训练计算量达到10的24次幂次浮点运算的，须向许可方备案。
=> register if model-compute gteq 1000000000000000000000000

累计训练计算量超过10²⁵次浮点运算的模型，须向我们报告。
=> register if model-compute gt 10000000000000000000000000

累计训练计算量达到2e24FLOP的，须向许可方备案。
=> register if model-compute gteq 2000000000000000000000000

If the compute used for training exceeds 10 to the power of 25 FLOPs, you must notify us.
=> register if model-compute gt 10000000000000000000000000

If the compute used for training exceeds 10 to the 25th power FLOPs, you must notify us.
=> register if model-compute gt 10000000000000000000000000

If training exceeds 10^26FLOP, you must notify us.
=> register if model-compute gt 100000000000000000000000000

日活超过200万DAU的产品须取得授权。
=> obtain-license if daily-active-users gt 2000000 product

3億MAUを超えるサービスは当社の許諾を要する。
=> obtain-license if monthly-active-users gt 300000000 product
"""

NO_POWER = """
员工人数超过10的企业须取得授权。
=> obtain-license if employees gt 10 licensee

If you employ more than 10, you must obtain a license from us.
=> obtain-license if employees gt 10 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), table(POWERS))
def test_a_power_of_ten_is_one_amount(clause: str, rules: list[str]) -> None:
    """The exponent is no amount of its own, and letters glued to it are its unit."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(NO_POWER))
def test_ten_by_itself_is_ten(clause: str, rules: list[str]) -> None:
    """Words behind a ten that tell no exponent leave it as it is."""
    assert answered(clause) == rules
