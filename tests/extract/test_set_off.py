"""Words set off by commas amid a sentence, which change nothing of what it asks for."""

from __future__ import annotations

import pytest

from clauses import said

IN_ENGLISH = (
    "where applicable",
    "as the case may be",
    "however",
    "at your own expense",
    "upon our request",
    "under this licence",
    "pursuant to section 4.2",
    "unless otherwise agreed",
    "to the extent permitted by law",
    "as set out below",
)
ENGLISH = (
    "A product with more than 9 million users must{} carry the line “Built on Otter” below.",
    "Licensees whose annual revenue is above $30 million may not{} train another model on outputs.",
    "Modified files that you distribute must{} carry notices stating that you changed them.",
    "The weights are for you alone: you may not{} redistribute them.",
    "Universities are free of this. Every other licensee shall{} obtain a licence.",
    "Export rules apply to models too, and you{} shall observe them.",
)
IN_GERMAN = ("soweit anwendbar", "auf eigene Kosten", "gemäß Ziffer 4", "nach dieser Lizenz")
GERMAN = (
    "Unternehmen mit mehr als 50 Mitarbeitern müssen{} eine Lizenz erwerben.",
    "Das Logo der Otter GmbH darf der Lizenznehmer{} nicht zur Werbung benutzen.",
)
IN_FRENCH = ("le cas échéant", "à ses frais", "toutefois", "sur demande")
FRENCH = ("Toute entreprise de plus de 50 salariés doit{} obtenir une licence.",)


@pytest.mark.parametrize(
    ("sentences", "inserts"),
    [(ENGLISH, IN_ENGLISH), (GERMAN, IN_GERMAN), (FRENCH, IN_FRENCH)],
    ids=["English", "German", "French"],
)
def test_what_is_set_off_changes_nothing(sentences: tuple[str], inserts: tuple[str]) -> None:
    for sentence in sentences:
        plain = said(sentence.format(""))
        assert plain
        assert {words: said(sentence.format(f", {words},")) for words in inserts} == (
            dict.fromkeys(inserts, plain)
        )


SAYS_MORE = {
    "a figure": (
        "if you have more than 50 employees",
        "obtain-license if employees gt 50 licensee",
    ),
    "a use": ("for commercial use", "obtain-license if commercial"),
}


@pytest.mark.parametrize("case", SAYS_MORE)
def test_a_condition_is_more_than_words_set_off(case: str) -> None:
    words, rule = SAYS_MORE[case]
    assert said(f"You must, {words}, obtain a licence.") == [rule]
