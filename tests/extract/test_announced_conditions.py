"""Conditions that are announced before the leave that hangs on them, and told by a list."""

from __future__ import annotations

import pytest

from clauses import said, spaced

HANDED_ON = ["include-license if distribute", "retain-notices if distribute"]

IN_LINE = """
If you observe the following conditions, you may hand on the checkpoint: (a) you enclose a copy of
this licence; (b) you keep all copyright notices.

On these terms you may share the weights: enclose a copy of this licence; keep all copyright
notices.

Where the following requirements are met, redistribution is allowed: (i) a copy of this licence is
enclosed; (ii) all copyright notices are kept.

You may pass the weights on if you meet all of the following conditions: you must (i) enclose a copy
of this licence; and (ii) keep all copyright notices.

Unter nachstehenden Auflagen dürfen Sie die Gewichte weitergeben: a) Sie fügen eine Kopie dieser
Lizenz bei; b) Sie behalten alle Urheberrechtshinweise bei.

Aux conditions ci-dessous, vous pouvez distribuer les poids : a) joindre une copie de la licence ;
b) conserver les mentions de droit d'auteur.

在遵守下列要求的前提下，您可以分发权重：（1）附上本协议副本；（2）保留版权声明。

符合以下条件时，允许再分发：1）附上本协议副本；2）保留版权声明。

您可以分发权重，前提是您：（i）向接收者提供本协议副本；（ii）保留版权声明。

以下の要件をすべて満たす場合、重みを配布できます：（1）本契約の写しを添付すること、（2）著作権表示を保持すること。

아래 조건을 모두 지키는 경우 가중치를 배포할 수 있습니다:
(1) 본 계약의 사본을 첨부할 것; (2) 저작권 표시를 유지할 것.
"""

BY_LINE = """
| You may hand on the checkpoint if these conditions are met.
| ¶
| 1. A copy of this licence is enclosed.
| 2. All copyright notices are kept.

| Anybody who complies with the following requirements may share the weights.
| ¶
| - A copy of this licence is enclosed.
| - All copyright notices are kept.

| Die Weitergabe ist unter den folgenden Bedingungen gestattet:
| ¶
| - Beifügen einer Kopie dieser Lizenz
| - Beibehalten aller Urheberrechtshinweise

| 您可以在以下条件下再分发权重：
| 一、附上本协议副本；
| 二、保留版权声明。

| 次の条件に従う限り、重みを再配布できます。
| (1) 本契約の写しを添付する。
| (2) 著作権表示を残す。
"""


@pytest.mark.parametrize(("clause", "_"), spaced(IN_LINE + "\n" + BY_LINE))
def test_what_the_list_tells_is_due(clause: str, _: list[str]) -> None:
    assert said(clause) == HANDED_ON


@pytest.mark.parametrize(
    "clause",
    [
        "Under the following conditions you may use it for free: (a) you have fewer than 40 "
        "employees; (b) your annual revenue is below $2 million.",
        "在满足以下条件的前提下，您可以免费使用：（1）员工人数少于40人；（2）年营业收入低于200万美元。",
    ],
)
def test_figures_in_the_list_limit_the_leave(clause: str) -> None:
    assert said(clause) == [
        "obtain-license if (employees gteq 40 licensee or revenue gteq 2000000 USD year licensee)"
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "Under these conditions you may show the banner below our name.",
        "On these terms you may copy the paper. It tells how the notices of a licence are kept.",
        "Licensor covenants to either (a) grant more, in which case you may keep it so; or (b) "
        'insert the text "None".',
    ],
)
def test_what_no_list_tells_is_not_due(clause: str) -> None:
    assert said(clause) == []
