"""Figures beside a duty that are none of the licensee."""

from __future__ import annotations

import pytest

from clauses import grouped, lines, said

BESIDE = """
= obtain-license if commercial
We have over 200 employees and revenue of $50 million; commercial use requires a licence.
The model, which was trained on 15 trillion tokens, may only be used commercially with a licence.
You need a licence for commercial use; the model has over 70 billion parameters.
With over 100 million downloads, the model is popular; commercial use requires a licence.
The data set has more than 2 million images, and you must obtain a licence for commercial use.
You must give 30 days' notice; commercial use requires a licence.
本公司员工超过5000人，商业使用须取得许可。
本模型下载量超过1亿次，商业使用须取得授权。
本模型在15万亿token上训练，商业使用须取得许可。
Die Kündigungsfrist beträgt mehr als 30 Tage; die gewerbliche Nutzung erfordert eine Lizenz.
Das Modell hat über 70 Milliarden Parameter, und die gewerbliche Nutzung erfordert eine Lizenz.
本モデルは15兆トークンで学習されており、商用利用にはライセンスが必要です。
当社のサービスは300万人以上のユーザーに利用されており、商用利用にはライセンスが必要です。
= retain-notices if distribute
The model has a context length of more than 128,000 tokens, and you must keep the notices.
Unsere Firma hat mehr als 3 Millionen Nutzer, und Sie müssen die Hinweise beibehalten.
我们公司有300万用户，您分发本模型时须注明来源。
= indemnify
Our liability shall not exceed 100 US dollars, and you must indemnify us.
我方的赔偿责任不超过100美元，您须赔偿我方的损失。
"""
OF_LICENSEES = """
被许可方员工超过5000人，须取得商业许可。
If you have over 5,000 employees, you must obtain a licence for commercial use.
What if we have more than 5,000 employees? Then you need a licence.
Haben Sie mehr als 5.000 Mitarbeiter, benötigen Sie eine Lizenz.
従業員が5000人を超える利用者はライセンスを取得しなければなりません。
"""


@pytest.mark.parametrize(("clause", "rule"), grouped(BESIDE))
def test_a_figure_of_something_else_is_no_condition(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize("clause", lines(OF_LICENSEES))
def test_a_figure_of_the_licensee_is_one(clause: str) -> None:
    (rule,) = said(clause)
    assert "employees gt 5000 licensee" in rule
