"""How a licensee must behave: laws, policies, indemnity, deletion, in many wordings."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Duty, InUse, Rule, Use
from modellic.text import Text


def rules(clause: str, action: Duty) -> list[Rule]:
    return [r for r in extract(Text(clause)).rules if r.action is action]


@pytest.mark.parametrize(
    "clause",
    [
        "You must comply with all applicable laws when you use the model.",
        "YOU AGREE, FOR AS LONG AS YOU USE THE MODEL, TO COMPLY WITH EXPORT CONTROLS.",
        "Use of the weights shall be in accordance with local regulations.",
        "The licensee undertakes to abide by\nthe sanctions of its country.",
        "You may not export the model in violation of trade law.",
        "Your use of the model must not violate any law or regulation.",
        "You will ensure that your use of the outputs complies with data laws.",
    ],
)
def test_laws_to_obey(clause: str) -> None:
    (rule,) = rules(clause, Duty.COMPLY_WITH_LAW)
    assert rule.when is None


@pytest.mark.parametrize(
    "clause",
    [
        "This agreement shall be construed in accordance with the laws of Peru.",
        "We may change these terms to comply with applicable law.",
        "You shall stop all use, but may keep a copy solely as required to comply with law.",
        "If a court finds that a clause cannot comply with law, the rest shall stay in force.",
        "No warranty that the model complies with any law is given.",
    ],
)
def test_talk_of_law_that_orders_nothing(clause: str) -> None:
    assert not rules(clause, Duty.COMPLY_WITH_LAW)


@pytest.mark.parametrize(
    "clause",
    [
        "You shall indemnify the licensor against all claims.",
        "The user agrees to hold us and our staff harmless from any loss.",
        "You will defend, indemnify and keep harmless the authors.",
        "If your use causes a loss to us, you must bear full compensation for it.",
    ],
)
def test_an_indemnity_owed_by_the_licensee(clause: str) -> None:
    assert rules(clause, Duty.INDEMNIFY)


@pytest.mark.parametrize(
    "clause",
    [
        "You may offer a warranty, but only if you agree to indemnify each contributor for it.",
        "You hereby agree to indemnify every contributor for terms of support that you offer.",
        "We will indemnify you against claims by third parties.",
    ],
)
def test_an_indemnity_offered_or_owed_by_others_is_no_rule(clause: str) -> None:
    assert not rules(clause, Duty.INDEMNIFY)


@pytest.mark.parametrize(
    "clause",
    [
        "Upon termination you must delete all copies of the weights.",
        "On expiry of this licence the licensee shall stop using the model.",
        "You agree to destroy every copy within ten days after termination.",
        "If this agreement is terminated, you will cease use and return all copies.",
        "WHEN YOUR RIGHTS UNDER THIS LICENCE TERMINATE, YOU MUST ERASE THE MODEL.",
    ],
)
def test_what_must_go_when_the_licence_ends(clause: str) -> None:
    (rule,) = rules(clause, Duty.DELETE_ON_TERMINATION)
    assert rule.when == InUse(Use.TERMINATED)


@pytest.mark.parametrize(
    "clause",
    [
        "Sections 4 to 7 survive termination of this agreement.",
        "This licence ends by itself if you break it.",
        "You may end it at any time by destroying your copies.",
    ],
)
def test_an_end_that_orders_no_deletion(clause: str) -> None:
    assert not rules(clause, Duty.DELETE_ON_TERMINATION)


@pytest.mark.parametrize(
    "clause",
    [
        "Your use of the model must comply with the acceptable use policy at example.org/aup.",
        "You shall adhere to the Usage Guidelines.",
        "You may not use the model for the restricted uses set out in Appendix B.",
        "You must not violate the Prohibited Use Policy.",
        "The grant is subject to your compliance with the AUP.",
        "Compliance with the use restrictions in this text is a condition of the grant.",
        "By starting the model you agree to this acceptable use policy.",
        "Use of the weights must be consistent with our Responsible AI Guidelines.",
    ],
)
def test_a_policy_to_follow(clause: str) -> None:
    (rule,) = rules(clause, Duty.FOLLOW_ACCEPTABLE_USE)
    assert rule.when is None


@pytest.mark.parametrize(
    "clause",
    [
        "We may change the acceptable use policy at any time.",
        "You must include the use restrictions as a binding term in any licence that you grant.",
        '"Policy" means the acceptable use policy.',
    ],
)
def test_talk_of_a_policy_that_orders_nothing_here(clause: str) -> None:
    assert not rules(clause, Duty.FOLLOW_ACCEPTABLE_USE)
