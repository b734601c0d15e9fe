"""German clauses that say the same whatever stands before them."""

from __future__ import annotations

import pytest

from clauses import answered

LIMIT = (
    "Liegt die Bewertung Ihrer Gesellschaft bei mindestens 1 Mrd. US-Dollar, ist eine Lizenz zu"
    " erwerben."
)
OF_THE_LARGE = "obtain-license if valuation gteq 1000000000 USD licensee"


@pytest.mark.parametrize(
    ("clause", "meant"),
    [
        (
            "Im Übrigen sind Sie verpflichtet, die geltenden Gesetze einzuhalten.",
            "comply-with-law",
        ),
        (
            "Wenn Sie das Modell verwenden, um ein KI-Modell zu trainieren oder andernfalls zu"
            " verbessern, müssen Sie „Otter“ am Anfang seines Namens angeben.",
            "name-derivative if train-model",
        ),
        ("Öffentliche Stellen sind frei.", None),
    ],
)
def test_a_figure_limits_no_clause_that_does_not_look_back(clause: str, meant: str | None) -> None:
    told = answered(f"{LIMIT}\n\n{clause}\n")
    assert OF_THE_LARGE in told
    others = [line for line in told if line[0] != "?" and line != OF_THE_LARGE]
    assert others == ([meant] if meant else [])


def test_the_rest_are_those_that_are_not_free() -> None:
    text = (
        "Bis zu 10 Mitarbeiter ist die Nutzung kostenlos. Im Übrigen ist eine Lizenz erforderlich."
    )
    assert "obtain-license if employees gt 10 licensee" in answered(text)
