"""Whose figure is meant, told in a sentence of its own or beside the figure."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said

ASKED = {
    "A company with more than 50 employees must buy a licence.": "employees gt 50",
    "If your headcount exceeds 50 employees, you need a commercial licence.": "employees gt 50",
}
COUNTED = """
Affiliates count too.
Count affiliates.
This includes affiliates.
This includes your parent company and all subsidiaries.
Add up the whole family of companies.
Add up all companies under the same owner.
Include every company that you control or that controls you.
The whole group counts.
What counts is the group as a whole.
The figure is that of the group.
This is counted across all affiliates.
The calculation includes all affiliated companies.
Subsidiaries and parent companies are to be taken into account.
For this purpose, you and your affiliates are one company.
For the purposes of this clause, a company and its affiliates are considered a single company.
For this purpose a company includes its affiliates.
Where you belong to a corporate group, the consolidated figures are decisive.
Subsidiaries of a larger company are measured by the parent's figures.
For subsidiaries we look at the parent.
In the case of a subsidiary the figures of the parent are relevant.
The figures of all group companies are aggregated.
Take the consolidated accounts as a basis.
Everybody in the group counts.
""".strip().splitlines()
ALONE = """
Affiliates do not count.
Affiliates may use it, too.
You may share it with your affiliates.
You are liable for what your affiliates do.
""".strip().splitlines()
BESIDE = """
affiliates included
including affiliates
together with its affiliates
its parent and subsidiaries included
across the whole group
on a consolidated basis
group-wide
including those of its subsidiaries
""".strip().splitlines()


@pytest.mark.parametrize(("asked", "counted"), list(product(ASKED, COUNTED)))
def test_the_group_counts(asked: str, counted: str) -> None:
    owed = f"obtain-license if {ASKED[asked]} licensee-and-affiliates"
    assert said(f"{asked} {counted}") == [owed]


@pytest.mark.parametrize("sentence", ALONE)
def test_the_licensee_counts_alone(sentence: str) -> None:
    asked = next(iter(ASKED))
    assert said(f"{asked} {sentence}") == [f"obtain-license if {ASKED[asked]} licensee"]


@pytest.mark.parametrize("words", BESIDE)
@pytest.mark.parametrize(
    "frame",
    [
        "If your company has more than 50 employees ({}), you must buy a licence.",
        "A company that employs more than 50 people, {}, must buy a licence.",
        "If your company has more than 50 employees, {}, you must buy a licence.",
    ],
)
def test_the_group_is_named_beside_the_figure(frame: str, words: str) -> None:
    owed = "obtain-license if employees gt 50 licensee-and-affiliates"
    assert said(frame.format(words)) == [owed]
