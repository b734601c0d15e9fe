"""Uses that a lead-in names, or a definition, or a bracket: what is due below is due for them."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

TERMS = spaced("""
| Whoever disseminates the weights shall:
| a) enclose this licence;
| b) show "Contains Heron" on its website.
=> display-attribution if distribute
=> include-license if distribute

| You may pass copies on, provided that:
| - you enclose this licence;
| - you show "Contains Heron" on your website.
=> display-attribution if distribute
=> include-license if distribute

| Before a derivative is distributed, you shall:
| a) give every recipient a copy of this licence;
| b) register with us.
=> include-license if (modify and distribute)
=> register if (modify and distribute)

| If you distribute copies, you must:
| a) enclose this licence;
| b) show "Contains Heron" on your website where you sell a product built with it.
=> display-attribution if (distribute and product)
=> include-license if distribute

Where you distribute the model, or make it available to others in any way (as part of a product or
service included), you must give a copy of this licence.
=> include-license if (distribute or product)

If you make the model available to a third party (also as part of an application or service), you
must keep all notices.
=> retain-notices if (distribute or product)

If you distribute the model (in the form of source or otherwise), you must keep all notices.
=> retain-notices if distribute

| "Distribution": any sharing of the model with a third party, including by offering it as a hosted
| service over an API.
| ¶
| Distribution is allowed, provided that you keep all notices.
=> retain-notices if (distribute or hosted-service)

| "Distribution" means handing over copies. Remote access is no distribution.
| ¶
| If you distribute the model, you must include a copy of this license.
=> include-license if distribute

| "Distribution" means to pass on copies, but not to let others use the model through an API.
| ¶
| If you distribute the model, you must include a copy of this license.
=> include-license if distribute

If you distribute the model or offer a product that contains it, you must give a copy of this
License. In such cases you must also show "Made with Heron" on a website.
=> display-attribution if (distribute or product)
=> include-license if (distribute or product)

If you host the model for others, you must register. In any case you must show "Made with Heron" in
your app.
=> display-attribution if product
=> register if hosted-service

If you publish songs made with it or share models that were trained on it, keep this notice.
=> retain-notices if (publish-outputs or (distribute and train-model))

If you publish the model or images made with it, you must keep this notice.
=> retain-notices if distribute

If you publish a paper that uses the model, cite us.
=> display-attribution if publish-research
""")


@pytest.mark.parametrize(("clause", "rules"), TERMS)
def test_what_is_due_below_is_due_for_the_use_above(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
