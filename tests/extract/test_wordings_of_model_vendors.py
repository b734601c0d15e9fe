"""Wordings of the licences of model vendors, laboratories and data sets, and of the pages by which
they hand them out, each once read as something else."""

from __future__ import annotations

import pytest

from clauses import said, table

OF_MODEL_VENDORS = """
Users must not use, copy or share the weights for commercial purposes without our written
permission.
=> obtain-license if commercial

You are not permitted to host or use the model commercially unless you have a commercial license.
=> obtain-license if commercial

Any use, modification or sharing of the model for commercial gain requires a license.
=> obtain-license if commercial

The dataset shall not be copied, used or hosted for profit without permission.
=> obtain-license if commercial

You may not adapt or redistribute the model for commercial purposes without our permission.
=> obtain-license if ((commercial and modify) or (commercial and distribute))

Hosting and distribution of the software for commercial use is prohibited without our permission.
=> obtain-license if ((commercial and hosted-service) or (commercial and distribute))

No part of the data may be modified for any commercial purpose without a separate agreement.
=> obtain-license if (commercial and modify)

For-profit companies may not use or share the model without a license.
=> obtain-license if commercial

You may not use or share the model without including this notice.
=> retain-notices if distribute

You may use and share the model for commercial purposes without a license.

You may not use or copy our logos for commercial purposes without our consent.
=> use-trademark

Sharing of the weights is permitted for academic research only.
=> distribute if commercial

The model may be hosted for non-commercial purposes only.
=> host-as-service if commercial

You can redistribute the dataset solely for research and education.
=> distribute if commercial

You may use and share the model for research purposes only.
=> commercial-use

You may share the model for research and commercial purposes.

Once your annual revenue is above $3 million, your use is limited to research purposes.
=> obtain-license if (commercial and revenue gt 3000000 USD year licensee)

Firms with more than 80 employees are limited to non-commercial use.
=> obtain-license if (commercial and employees gt 80 licensee)

%%
| You have to include the same use restrictions and share a copy of the Otter-M with all your users.
=> include-license if distribute
=> pass-through-restrictions if distribute

Give a copy of the Otter Research License to everyone you send the weights to.
=> include-license if distribute

Military use of the model requires our written approval.
=> restricted-use

Clinical use requires a separate license.
=> restricted-use

Use in weapons needs our prior consent.
=> restricted-use

Use in games requires attribution.

You may not use the software for services that compete with Otter unless you obtain a license.
=> restricted-use

If you have more than 2 million monthly active users or compete with Otter, you must request a
license.
=> obtain-license if (monthly-active-users gt 2000000 licensee or licensor-competitor)

The weights and the rights granted hereunder may not be sold or sublicensed.
=> distribute
=> sublicense

The images may not be used to train models for commercial purposes.
=> train-other-models if commercial

You may not train commercial models on the images.
=> train-other-models if commercial

You may not use the images to train models.
=> train-other-models

Do not use the model commercially unless you have registered and received a license.
=> obtain-license if commercial

Academic use does not include distribution, hosting or resale.

You may distribute changes under other terms, provided that these terms limit use to
non-commercial purposes.
=> pass-through-restrictions if distribute

The benchmark must never be included in training data.
=> train-other-models

Use for AI training is forbidden.
=> train-other-models

Please do not use this test set for training.
=> train-other-models

The weights may be used for training.

Do not use it to train models.
=> train-other-models

Free for research, industrial use by agreement.
=> obtain-license if commercial

Commercial use by arrangement only.
=> obtain-license if commercial

For commercial licensing enquiries, write to licence@otter.example.
=> obtain-license if commercial

Free for research; ask us for anything else.
=> obtain-license if commercial

Only paid subscribers may use the model commercially.
=> obtain-license if commercial

Commercial use is reserved for sponsors.
=> obtain-license if commercial

The weights must not be exported to Iran or Syria.
=> use-in-territory if IR SY

You may not redistribute the data through paid platforms.
=> distribute if commercial

You must not share misleading content made with the model.

You may not share the model.
=> distribute

Every copy must carry the legend "Property of Otter Labs".
=> retain-notices if distribute

Shared videos must carry the label "Made with Otter".
=> display-attribution if publish-outputs

Generated images must be labeled "AI-generated".
=> disclose-ai-generated if publish-outputs

Your app must display "Made with Otter".
=> display-attribution if product

You may change the code, provided that changes are listed and attribution is maintained.
=> display-attribution if modify
=> state-changes if modify

Redistribution: allowed with attribution and inclusion of this license.
=> display-attribution if distribute
=> include-license if distribute

Commercial distribution: prohibited unless authorized in writing.
=> obtain-license if (commercial and distribute)

The weights stay within your institution.
=> distribute

You may share the data within your research group only.
=> distribute

You may share links to the files, but not the files themselves.
=> distribute

You may use the voices in free games, but not in paid ones.
=> commercial-use if product

You may run the model for your own users, but you may not offer it as a standalone API.

You may host the model for your own customers, but you may not resell access.

Inference services for third parties are prohibited.
=> host-as-service

Only Otter may host the model.
=> host-as-service

Otter reserves the right to host the model.

Clinical use is prohibited without regulatory approval.
=> restricted-use

Minors may use the app only with the consent of their parents.

Access requires a signed data use agreement.

All improvements must be made public.
=> disclose-source if modify

You must make modified weights publicly available.
=> disclose-source if modify

Models trained on the data may not be sold.
=> distribute if train-model

Models trained with these outputs may be used for research only.
=> commercial-use if train-model

Models trained on this data may be used commercially.

Derivative models must be released under the Otter name.
=> name-derivative if modify

You must state in the model card that your model was derived from Otter.
=> display-attribution if modify

Can we host the model for our customers? Only with a license.
=> obtain-license if hosted-service

Commercial use: yes, with attribution.
=> display-attribution if commercial

Only individuals may use the model free of charge.
=> obtain-license if not individual

In no event shall the predictions be used in patient care.
=> restricted-use

Reverse engineering requires our consent.
=> reverse-engineer

Send us an email to get access to the weights.
=> register

You covenant not to sue Otter over the model.
=> litigate

Your website shall clearly state that it uses Otter.
=> display-attribution if product

You must report any misuse of the model to abuse@otter.example.
=> register

We do not recommend commercial use.

No fee may be charged for copies of the model.
=> distribute if commercial

The weights may be shared within your organization.

We allow redistribution for research purposes.

Models trained on the data may be used for research.

The voices may be used in free games.

You may not distribute the model commercially without our written consent.
=> obtain-license if (commercial and distribute)

Companies: contact us.
=> obtain-license if company

Use or distribution for commercial purposes requires attribution.
=> retain-notices if distribute

You may not use the model commercially unless you have fewer than 100 employees.
=> obtain-license if (employees gteq 100 licensee and commercial)

Nobody may use or distribute the model without permission.
=> obtain-license

If revenue is above $2M, your use is limited to research and you must contact us for a license.
=> obtain-license if (commercial and revenue gt 2000000 USD licensee)

Your website must state that it uses AI.
=> disclose-ai-generated if publish-outputs

You may only share modified versions for research.
=> distribute if commercial

Training on the test set is prohibited.
=> train-other-models

Do not train on the test data.
=> train-other-models

Commercial use is available to paying customers only.
=> obtain-license if commercial

You may publish benchmark results, but not the weights themselves.
=> distribute

The data must be kept within your institution.
=> distribute

When you post images online, you must credit Otter.
=> display-attribution if publish-outputs

Redistribution must be free of charge.
=> distribute if commercial
"""


@pytest.mark.parametrize(("clause", "rules"), table(OF_MODEL_VENDORS))
def test_wording(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
