"""English as the licences of weights and data sets have it: rights kept back, bans in few words."""

from __future__ import annotations

import pytest

from clauses import flagged, said, spaced

CLAUSES = """
The rights granted above exclude the following:
| - commercial use
| - redistribution of the weights
=> commercial-use
=> distribute

The rights granted in (a) exclude the following rights with respect to the corpus:
| i. Output Commercialization: To make the outputs available to third parties.
| ii. Model Commercialization: To embody a trained model in a product.
=> commercial-use

This licence excludes the right to commercialise models trained on the corpus.
=> commercial-use

You may train models on the corpus, without however having the right to commercialise them.
=> commercial-use

The weights may be used internally but not shared with others.
=> distribute

The checkpoint can be copied and studied, but may not be modified.
=> create-derivatives

The weights may be used for research but not shared without our written consent.
=> obtain-license if distribute
"""

FIELDS = """
Also excluded from all licensed uses is mass surveillance.
Predictive policing and automated lending decisions rank among the forbidden applications.
Among the prohibited uses are phishing and the writing of malware.
Military use is one of the excluded uses.
Targeting of weapons and covert surveillance are purposes for which nobody may employ Otter.
Medical diagnosis is a field of use for which you may not use the model.
"""

NOTHING = """
Translation and summarization are among the intended uses.
The model has no prohibited uses.
This licence excludes all warranties.
The rights granted exclude moral rights.
No training required.
No fine-tuning needed.
"""

TITLES = {
    "**Do not redistribute the weights.**": ["distribute"],
    "**Never sell it.**": ["distribute"],
    "**No redistribution.**": ["distribute"],
    "### No commercial use.": ["commercial-use"],
    "**Non-commercial research and personal use only.**": ["commercial-use"],
    "**For research only.**": ["commercial-use"],
    "**No Warranty.**": [],
    "**No Other Rights.**": [],
    "**No training required.**": [],
}


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_rights_that_are_kept_back_are_bans(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize("sentence", FIELDS.strip().splitlines())
def test_purposes_that_are_named_as_forbidden_are_bans(sentence: str) -> None:
    assert said(sentence) == ["restricted-use"]


@pytest.mark.parametrize("sentence", NOTHING.strip().splitlines())
def test_what_refuses_nothing_is_no_ban(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(("title", "rules"), TITLES.items())
def test_a_ban_in_few_words_is_no_title(title: str, rules: list[str]) -> None:
    assert said(f"Otter Licence\n\n{title}\n\nHave fun.\n") == rules


@pytest.mark.parametrize(
    "sentence",
    [
        "The Output can be used internally for any purpose, but not made available to others.",
        "Outputs may be used in-house but not shared with others.",
        "You may not share benchmark results with third parties.",
    ],
)
def test_a_ban_on_sharing_outputs_is_none_on_copies(sentence: str) -> None:
    assert said(sentence) == []
    assert flagged(sentence)
