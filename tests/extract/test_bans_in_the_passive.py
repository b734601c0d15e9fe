"""Bans as nouns and in the passive, and commercial use kept out in everyday words."""

from __future__ import annotations

import pytest

from clauses import flagged, rows, said

BANS = {
    "distribute": """
        The recordings must not be circulated any further.
        Redistribution of the data, in whole or in part, is forbidden.
        You must refrain from making copies of the files accessible to others.
        The right to share the weights is expressly withheld.
        Nobody but the named user may receive a copy.
    """,
    "create-derivatives": """
        No part of the work may be altered.
        Neither adaptation nor translation of the work is permitted.
        The pictures shall not be cropped or recoloured.
        You are not allowed to create anything derived from the model.
        Alterations of any kind are prohibited.
    """,
    "host-as-service": "The program may not be offered to customers on a hosted or managed basis.",
    "sublicense": """
        Any attempt to assign this agreement is void.
        The licence stays with the buyer and cannot be given away.
    """,
    "reverse-engineer": "You may not find out how the program works internally.",
    "remove-safeguards": "Do not undo the alignment of the model.",
    "train-other-models": "Machine learning on this data is not permitted.",
    "add-restrictions if distribute": """
        You must not restrict what others may do with their copies.
        Do not lock recipients out with technical measures.
    """,
    "use-trademark": "You shall not choose a name that could be mistaken for ours.",
    "commercial-use": """
        You may use it for study, but not for commercial ends.
        The licence covers private and academic use and nothing else.
        It must not be put to use within a revenue-generating service.
        Whoever uses the data does so without any intention of profit.
        You may study and change it as long as you do not do so commercially.
        No income may be derived from the model.
        All uses other than non-commercial ones are prohibited.
    """,
    "obtain-license if commercial": """
        We grant commercial rights upon request only.
        Ask for our permission before any commercial use.
    """,
}
FREE = [
    "You may circulate the recordings.",
    "The right to share copies is granted.",
    "Alterations of any kind are welcome.",
    "The files have not been altered since.",
    "You are free to make money with your own works.",
    "It does not matter whether you do so commercially or not.",
    "The licence covers private and commercial use.",
    "Neither party is liable for indirect damages.",
]


@pytest.mark.parametrize(("clause", "rule"), rows(BANS))
def test_what_is_kept_out(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
    assert not flagged(clause)


@pytest.mark.parametrize("clause", FREE)
def test_what_is_left_free(clause: str) -> None:
    assert said(clause) == []
