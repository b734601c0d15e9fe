"""What ends a licence is forbidden, and what must not be left undone is ordered."""

from __future__ import annotations

import pytest

from clauses import flagged, said

BANS = {
    "distribute": """
        一旦转售，授权自动失效。
        转售本模型即视为使用许可终止。
        Once you resell it, the licence ends.
        As soon as anyone resells a copy, this licence lapses.
        Reselling the model ends your licence.
        Mit dem Weiterverkauf erlischt das Nutzungsrecht.
        Die Erlaubnis endet, sobald jemand das Modell weiterverkauft.
        Wenn Sie das Modell weiterverkaufen, verfällt Ihre Lizenz.
        Si vous revendez le modèle, votre licence prend fin.
        再販売した時点で、利用許可は失効します。
        재판매하면 이용권은 소멸됩니다.
    """,
    "retain-notices": """
        若移除版权声明，许可即刻终止。
        Wer den Urhebervermerk entfernt, dessen Lizenz erlischt.
    """,
    "retain-notices if distribute": "未保留版权声明的，使用许可失效。",
}
CASES = [
    (clause.strip(), rule)
    for rule, clauses in BANS.items()
    for clause in clauses.strip().splitlines()
]
FREE = [
    "This licence ends ten years after the model was first distributed.",
    "Reselling a copy does not end this licence.",
    "许可不会因转售而终止。",
    "本许可自首次分发之日起十年后终止。",
    "Die Lizenz endet sieben Jahre nach der ersten Verbreitung des Modells.",
    "Die Lizenz erlischt nicht, wenn Sie das Modell weiterverkaufen.",
    "Wenn Sie die Lizenz übertragen, endet Ihre eigene Lizenz.",
    "頒布を中止した場合でも、利用許可は終了することはありません。",
]


@pytest.mark.parametrize(("clause", "rule"), CASES)
def test_what_ends_the_licence_binds(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
    assert not flagged(clause)


@pytest.mark.parametrize("clause", FREE)
def test_an_end_that_no_deed_leads_to_binds_nobody(clause: str) -> None:
    assert said(clause) == []
