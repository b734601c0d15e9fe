"""English wordings of the cards of models, data and voices, each once read as something else."""

from __future__ import annotations

import pytest

from clauses import said, table

CARDS = """
You may share and adapt the dataset as long as you give proper credit, link the license and
indicate changes.
=> display-attribution if distribute
=> include-license if distribute
=> state-changes if (distribute and modify)

Any commercial use of the Otter model and its derivatives, which include models trained on its
outputs, is prohibited and requires prior approval.
=> obtain-license if commercial

You may use the checkpoint only for:
| - teaching
| - academic research
=> commercial-use

Use of the data is limited to:
| - Research
| - Education
=> commercial-use

The model may be used only for the following purposes: research and teaching.
=> commercial-use

You may use the checkpoint only for:
| - commercial products
| - research

You may share the checkpoint as long as you credit the creators and indicate your changes.
=> display-attribution if distribute
=> state-changes if (distribute and modify)

If you share the voice, keep the license and credit Otter Lab.
=> display-attribution if distribute
=> include-license if distribute

When you redistribute the weights, credit Otter.
=> display-attribution if distribute

We will credit your account.

The payment must be made by credit card.

Sharing is allowed solely in its original, unaltered form.
=> distribute if modify

You may only share unmodified copies of the dataset.
=> distribute if modify

You may pass on unmodified copies together with this notice.
=> retain-notices if distribute

Distribution in unmodified form is permitted.

To request a commercial license, please complete the form at https://otter.example/form.
=> obtain-license if commercial

Commercial licenses can be requested by e-mail.
=> obtain-license if commercial

If you want to use the model for commercial purposes, please make sure that your organization
meets the following conditions:
| 1. It has fewer than 200 employees.
| 2. Neither you nor your affiliates are software or cloud service providers.
=> obtain-license if (commercial and (employees gteq 200 licensee or cloud-provider))

For commercial use, your company must have fewer than 30 employees.
=> obtain-license if (commercial and employees gteq 30 licensee)

The voice may be used for research only, with attribution.
=> commercial-use
=> display-attribution

Free for research with proper attribution.
=> display-attribution

No attribution is required for research.

No attribution required for redistribution.

Only upload recordings that you have permission to use.

You must have permission to use the model.
=> obtain-license

You may not clone a speaker without their consent.
=> restricted-use

Commercial use is fine, but hosting requires a license.
=> obtain-license if hosted-service

Free to use, even commercially, if your revenue is below $2 million.
=> obtain-license if revenue gteq 2000000 USD licensee

The data is free for non-commercial use and paid for commercial use.
=> obtain-license if commercial

You must not distribute the weights without a notice that they are provided under this license.
=> retain-notices if distribute

Not for clinical or diagnostic use.
=> restricted-use

Not for use in diagnostic procedures.
=> restricted-use

This is not medical advice.

You may not use the voice commercially or as part of a paid service.
=> commercial-use
=> host-as-service

You must not use the logo as part of a service.
=> use-trademark

To use the voice commercially, purchase a membership.
=> obtain-license if commercial

Commercial use requires a paid plan.
=> obtain-license if commercial

Who needs a paid plan?

Do not run this model on image generation services.
=> host-as-service

You must label images as AI-generated when you share them.
=> disclose-ai-generated if publish-outputs

When publishing songs made with this voice, you must state the name of the voice.
=> display-attribution if publish-outputs

If you post generated images, include the tag "#Otter".
=> display-attribution if publish-outputs

When using this corpus, please cite the original source dataset.
=> display-attribution if publish-research

Please cite the paper as described in `CITATION.cff`.
=> display-attribution if publish-research

Attribution required for redistribution.
=> display-attribution if distribute

In any article that uses the model, credit must be given to the developers.
=> display-attribution if publish-research

In any app that uses the model, credit must be given to Otter.
=> display-attribution if product

Redistributions must retain the license and the attribution to Otter.
=> include-license if distribute
=> retain-notices if distribute

You may not share the dataset with any commercial organization.
=> commercial-use

No rights are granted to for-profit companies.
=> commercial-use

Corporations may not use this dataset.
=> commercial-use

No license is granted to companies with more than 300 employees.
=> obtain-license if employees gt 300 licensee

You may not build models from the weights.
=> create-derivatives

You may study and change the model, but not redistribute it or use it commercially.
=> commercial-use
=> distribute

Distributing modified versions of the dataset is not allowed.
=> distribute if modify

Modified models may be used only internally.
=> distribute if modify

You may not create derivative characters.

You may not create derivative works.
=> create-derivatives

Outputs may be used to train other models only for research.
=> commercial-use if train-model

Commercial use is not allowed without prior consultation with the author.
=> obtain-license if commercial

Please do not use it:
| - for weapons
| - to spy on people
=> restricted-use

You may not use the model to give medical, legal or financial advice.
=> restricted-use

The model must not be used for diagnosis without medical supervision.
=> restricted-use

Use of the corpus outside the scope of this license is prohibited by law.

Reuse or redistribution without written permission is prohibited.
=> obtain-license

Bugs must be disclosed to the Licensor, unless the Licensor provides written authorization.
=> register

The use of the Model and/or Derivatives made by Otter shall remain governed by this Agreement.
=> pass-through-restrictions if distribute

Derivatives must remain governed by this Agreement.
=> share-alike if (modify and distribute)

Derivative models must include the phrase "based on Otter" in the model card.
=> display-attribution if modify

If you fine-tune the model, list Otter as the base model in your model card.
=> display-attribution if modify

Downloading the weights requires prior registration on our site.
=> register

Quantized versions must keep the original model name.
=> name-derivative if modify

You may only use the model for research, unless you have a commercial license.
=> obtain-license if commercial

You may not use the voice for deepfakes.
=> restricted-use

Do not generate pictures of real people without their consent.
=> restricted-use

Use by companies requires a contract.
=> obtain-license if company

You must give credit to Otter and may not sell the weights.
=> display-attribution
=> distribute

This voice may be used in films, but not in audiobooks.
=> restricted-use

You may share trained models but not the data.
=> distribute

We kindly ask that you cite our report.
=> display-attribution if publish-research
"""


@pytest.mark.parametrize(("clause", "rules"), table(CARDS))
def test_wording(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
