"""What a licence is needed for is told as one thing "and" another: any of them will do.

"For resale and for companies with N staff" asks the small firm that sells, and the large one that
does not; read as both at once, the clause would be missed by each.
"""

from __future__ import annotations

import pytest

from clauses import flagged, said

STAFF = "employees gt 100 licensee"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A license is required for commercial use and for companies with more than 100 "
            "employees.",
            f"obtain-license if (commercial or {STAFF})",
        ),
        (
            "A commercial licence is needed for commercial use as well as for companies with more "
            "than 100 employees.",
            f"obtain-license if (commercial or {STAFF})",
        ),
        (
            "A license is required for commercial use, for hosting, and for companies with more "
            "than 100 employees.",
            f"obtain-license if (commercial or hosted-service or {STAFF})",
        ),
        (
            "You need a commercial license for hosting and for companies with more than 100 "
            "employees.",
            f"obtain-license if (hosted-service or {STAFF})",
        ),
        (
            "A license is needed above 100 employees and for hosting.",
            f"obtain-license if (hosted-service or {STAFF})",
        ),
        (
            "A license is required for commercial use by companies with more than 100 employees.",
            f"obtain-license if ({STAFF} and commercial)",
        ),
        (
            "Für die gewerbliche Nutzung und für Unternehmen mit mehr als 100 Mitarbeitern ist "
            "eine Lizenz erforderlich.",
            f"obtain-license if (commercial or {STAFF})",
        ),
        (
            "Eine Lizenz ist für den Weiterverkauf sowie für Firmen mit mehr als 100 Mitarbeitern "
            "nötig.",
            f"obtain-license if (distribute or {STAFF})",
        ),
        (
            "Une licence est requise pour la revente et pour les entreprises de plus de 100 "
            "salariés.",
            f"obtain-license if (distribute or {STAFF})",
        ),
        (
            "商业使用以及员工超过100人的企业须取得授权。",
            f"obtain-license if (commercial or {STAFF})",
        ),
        (
            "员工超过100人以及年收入超过1000万元的企业须取得授权。",
            f"obtain-license if ({STAFF} and revenue gt 10000000 CNY year licensee)",
        ),
        (
            "商用利用および従業員が100人を超える企業は、ライセンスを取得しなければならない。",
            f"obtain-license if (commercial or {STAFF})",
        ),
        (
            "We require hosting providers, competitors and companies with more than 100 employees "
            "to get a license.",
            f"obtain-license if (cloud-provider or licensor-competitor or {STAFF})",
        ),
        ("将模型用于训练其他模型须取得授权。", "obtain-license if train-model"),
    ],
)
def test_any_of_the_aims_will_do(text: str, expected: str) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A license is required for painting robots and for resale.",
        "A license is required for resale and for painting robots.",
        "A license is required for fishing and for companies with more than 100 employees.",
        "A license is required for military use and for use in China.",
        "You need a license for hosting and for fishing.",
        "Eine Lizenz ist erforderlich für den Weiterverkauf und für das Angeln.",
        "Für das Angeln und für Firmen mit mehr als 100 Mitarbeitern ist eine Lizenz erforderlich.",
    ],
)
def test_an_aim_that_was_not_read_is_reported(text: str) -> None:
    assert flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "A license is required for commercial use and for companies with more than 100 employees.",
        "A license is required for commercial use or for companies with more than 100 employees.",
        "A license is required for commercial use, for hosting, and for resale.",
        "Für die Weitergabe und für Firmen mit mehr als 100 Mitarbeitern ist eine Lizenz nötig.",
    ],
)
def test_aims_that_were_read_are_not_reported(text: str) -> None:
    assert not flagged(text)
