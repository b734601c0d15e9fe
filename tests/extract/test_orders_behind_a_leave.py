"""Orders behind a leave, what somebody asks and of whom, and exceptions that nobody knows."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

CONTRASTS = spaced("""
Feel free to use it, but credit us and never sell it.
=> display-attribution
=> distribute

You may copy it, but include this licence.
=> include-license if distribute

You may modify and share it, only keep the copyright notices.
=> retain-notices if distribute

Licensee is free to modify the Model, but has to publish the changes.
=> disclose-source if modify

You may modify the Model, but have to water the plants.
=> ? You may modify the Model, but have to water the plants.

Access is granted on the understanding that no output will be used to train other models.
=> train-other-models

Whilst you are free to use the outputs, you remain responsible for labelling them as AI-generated.
=> disclose-ai-generated if publish-outputs

Otter Labs asks that you display "Powered by Otter" in your app.
=> display-attribution if product

Otter AI, a company based in France, requires that you register.
=> register

We require universities to register.
=> register if academic

We oblige all cloud providers to obtain a licence.
=> obtain-license if cloud-provider

We expect every company to register.
=> register if company

All users except charities must obtain a licence.
=> ? All users except charities must obtain a licence.
=> obtain-license

All businesses save for sole traders need a commercial licence.
=> obtain-license if not individual

The software is free, but comes without warranty.
""")


@pytest.mark.parametrize(("clause", "expected"), CONTRASTS)
def test_orders_behind_a_leave(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
