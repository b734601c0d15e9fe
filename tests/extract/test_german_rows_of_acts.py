"""Each act of a German row that one ban is of is forbidden."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import said

ACTS = {
    "create-derivatives": ("übersetzen", "übersetzt", "zu übersetzen", "Anpassung"),
    "distribute": ("verkaufen", "verkauft", "zu verkaufen", "Verbreitung"),
    "reverse-engineer": ("dekompilieren", "dekompiliert", "zu dekompilieren", "Dekompilierung"),
    "sublicense": (
        "unterlizenzieren",
        "unterlizenziert",
        "unterzulizenzieren",
        "Unterlizenzierung",
    ),
}
FRAMES = [
    ("Sie dürfen das Modell nicht {} oder {}.", 0),
    ("Der Lizenznehmer darf die App nicht {} oder {}.", 0),
    ("Die Software darf nicht {} oder {} werden.", 1),
    ("Es ist verboten, die Gewichte {} oder {}.", 2),
    ("Die {} und {} der Software ist untersagt.", 3),
    ("Die {} und die {} des Modells sind nicht erlaubt.", 3),
]


@pytest.mark.parametrize(("frame", "form"), FRAMES)
@pytest.mark.parametrize("acts", list(permutations(ACTS, 2)))
def test_two_acts(frame: str, form: int, acts: tuple[str, ...]) -> None:
    assert said(frame.format(*(ACTS[act][form] for act in acts))) == sorted(acts)
