"""What may be done with leave only, however the leave is told and wherever it stands."""

from __future__ import annotations

import pytest

from clauses import answered, table

BY_LEAVE = """
The researcher agrees to the following restrictions on the dataset:
| 1. Without prior approval from Foo, the dataset will not be used for commercial purposes.
| 2. Without the written consent of Foo, the dataset may not be distributed.
=> obtain-license if commercial
=> obtain-license if distribute

By downloading the dataset you agree that:
| 1. Without the written consent of Foo, the dataset may not be used to train other models.
| 2. You must keep the copyright notice in each copy.
=> obtain-license if train-model
=> retain-notices if distribute

By downloading the dataset you agree:
| 1. not to distribute the dataset.
| 2. to keep the copyright notice in each copy.
=> distribute
=> retain-notices if distribute

Absent our prior written permission, the weights shall not be modified.
=> obtain-license if modify

Without first obtaining approval from Foo, the weights may not be distributed.
=> obtain-license if distribute

You may not copy, modify or distribute the Software other than as expressly permitted in writing
by Foo.
=> obtain-license if (modify or distribute)

Licensee must not modify the model except where Foo has given its written permission.
=> obtain-license if modify

You may not modify the model except as expressly permitted by applicable law.
=> create-derivatives

You may not obtain the source code or weights of the model.
=> reverse-engineer

You may not disclose benchmark results of the Software to any third party without our written
consent.
=> obtain-license if publish-research

The results of any benchmark may not be published unless we agree in writing.
=> obtain-license if publish-research

You may not publish outputs of the model without our permission.
=> obtain-license if publish-outputs

You may publish outputs of the model without our permission.
"""


@pytest.mark.parametrize(("text", "expected"), table(BY_LEAVE))
def test_what_needs_leave(text: str, expected: list[str]) -> None:
    assert answered(text) == expected


CREDITS = """
In all papers that report results based on this dataset, it should be acknowledged as: "Data by
Foo".
=> display-attribution if publish-research

Please use the following acknowledgement in publications: "Data by Foo".
=> display-attribution if publish-research

When publishing results, please acknowledge the dataset as "Data by Foo".
=> display-attribution if publish-research

If you redistribute the model, you must include the complete Foo Model License with your
distribution.
=> include-license if distribute

If you redistribute the model, you must ship the Foo Community License in full with each copy.
=> include-license if distribute

The fee includes the full Foo Platform License key with each copy.

The model is free for academic research. For commercial or any other rights to this model,
contact Foo.
=> obtain-license if commercial
"""


@pytest.mark.parametrize(("text", "expected"), table(CREDITS))
def test_credits_licences_and_rights(text: str, expected: list[str]) -> None:
    assert answered(text) == expected


OTHERS = """
You must obtain any export license required by the authorities.
=> comply-with-law

You must obtain consent where required by law.
=> ? You must obtain consent where required by law.

You may not distribute the model without the approval of the ethics committee.
=> obtain-license if distribute

If you see a deployment of the model that violates this policy, please report it to us.

If you find that your revenue exceeds $1 million, report this to us.
=> register if revenue gt 1000000 USD licensee

If you exceed 1,000 users, report it to us.
=> register if users gt 1000 licensee

The above copyright notice and this license shall be included in all copies.
=> retain-notices if distribute

The above copyright notice and this license text must be included in all copies.
=> include-license if distribute
=> retain-notices if distribute

Sale, sublicensing or distribution of the dataset is prohibited.
=> distribute
=> sublicense

You may not rent or sublicense the dataset.
=> sublicense

No company, organization or other person may modify the model.
=> create-derivatives

You may not transfer the data to any third party.
=> distribute

You may not transfer the license to any third party.
=> sublicense

All copies of the original and modified work, and derivative works, are subject to this License.
=> share-alike if modify

ATTRIBUTION REQUIRED: You must display "Powered by Foo" on the website.
=> display-attribution if product
"""


@pytest.mark.parametrize(("text", "expected"), table(OTHERS))
def test_whose_leave_and_what_is_kept(text: str, expected: list[str]) -> None:
    assert sorted(answered(text)) == sorted(expected)
