"""Leave for some kinds of people alone is reported: nobody else has any."""

from __future__ import annotations

import pytest

from clauses import answered, lines

RESERVED = """
Only universities may use the Model.
Only accredited research institutions are permitted to use the Weights.
The Weights may only be used by universities and non-profit organisations.
Access to the Weights is limited to academic institutions.
Use of the Model is reserved to research institutions.
Nur Hochschulen dürfen das Modell nutzen.
Das Modell darf nur von Hochschulen und Privatpersonen genutzt werden.
Die Nutzung ist Forschungseinrichtungen vorbehalten.
本模型仅供高校使用。
本模型仅限高校使用。
本模型仅面向高校开放。
利用者は大学および研究機関に限定されます。
本モデルは個人のみが利用できます。
"""


@pytest.mark.parametrize("clause", lines(RESERVED))
def test_leave_for_some_kinds_alone_is_reported(clause: str) -> None:
    assert answered(clause) == [f"? {clause}"]


@pytest.mark.parametrize(
    "clause",
    ["Universities may use the Model.", "Only the Licensor may amend these terms."],
)
def test_leave_for_some_kinds_or_for_no_kind_is_not(clause: str) -> None:
    assert answered(clause) == []
