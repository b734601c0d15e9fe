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

You may not commercialize models trained on the corpus without prior written permission.
=> obtain-license if (commercial and train-model)

You may share the corpus with this notice. No commercial use of it. You may not sell copies.
=> commercial-use
=> retain-notices if distribute

You may:
| - use the weights at home
| - redistribute them unchanged with this notice
=> retain-notices if distribute

You may share the weights together with this licence.
=> include-license if distribute

We may require you to delete the data if you violate these terms.
=> delete-on-termination if terminated

The origin of the data and all notices must be made available to those who receive a copy.
=> retain-notices if distribute

Models may be shared provided that recipients may use them only for research.
=> pass-through-restrictions if distribute

You must make the data available to others under the same terms.
=> share-alike if distribute

Redistribution of fine-tuned weights requires attribution and a license notice.
=> retain-notices if (modify and distribute)

Redistribution requires attribution and a licence notice.
=> retain-notices if distribute

Commercial use requires attribution and our written consent.
=> display-attribution if commercial
=> obtain-license if commercial

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
We make the data available under the same terms as the code.
The data stays in your browser and is not sent to our servers.
Nothing the model needs may be missing from the folder.
Customers pay Otter $5 a month for the hosted service.
We include all credit information in the README.
The authors distribute the weights with this notice.
You may redistribute them in accordance with this licence.
Data subjects may request that we delete all copies of their images.
No training required.
No fine-tuning needed.
"""

BESIDE = """No commercial use of the data.

You may not release or commercialize models trained on the data without our prior permission.
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


NOUNS = """
You shall have every recipient agree to the limits of use in Annex A.
=> pass-through-restrictions

The export rules of your country govern the weights, and you undertake to observe them.
=> comply-with-law

Before the download, each applicant fills in the access form with a name; this step is mandatory.
=> register

Among your duties is that of taking reasonable steps to replace old checkpoints with our latest one.
=> use-latest-version

Every model derived from Otter and given to others comes under the terms you are reading.
=> share-alike if (modify and distribute)

On every website that runs on Otter, the words "Otter inside" are to be placed where all can see.
=> display-attribution if product

In return, the licensee pays Otter Guild eight cents per generated minute of speech.
=> pay-royalty

Academic institutions may start right away; everyone else must obtain a license.
=> obtain-license if not academic

Please keep the credit "Fog by Otter".
=> display-attribution

Any published work that uses the corpus must cite the original source as its page has it.
=> display-attribution if publish-research

You must cite the source.
=> retain-notices if distribute

You may redistribute the corpus, so long as you include all credit or attribution information.
=> retain-notices if distribute

No adaptation or merge may be produced.
=> create-derivatives

Nothing the assistant writes may end up in the training set of another language model.
=> train-other-models

Competitors of Otter are denied the right to train their own models on Otter outputs.
=> train-other-models if licensor-competitor

Keep the weights to yourself: handing them to another person is not permitted.
=> distribute

The software remains at your institution and is not published or given to anyone else.
=> distribute

You agree not to assert or enjoin infringement of your patents by the developers.
=> litigate

For commercial use you must sign a separate agreement with the university and pay a fee.
=> obtain-license if commercial

Derivatives may be released only under a licence identical ("no less free") to this licence.
=> share-alike if (modify and distribute)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(NOUNS))
def test_duties_told_by_a_noun_or_by_what_becomes_of_a_thing(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


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


def test_leave_for_trained_models_is_no_way_to_trade_with_the_data() -> None:
    assert said(BESIDE) == [
        "commercial-use",
        "obtain-license if (commercial and train-model)",
        "obtain-license if (distribute and train-model)",
    ]
