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


@pytest.mark.parametrize(
    ("clause", "action"),
    [
        ("Obey the law when you use the model.", "comply-with-law"),
        ("You're responsible for following all applicable laws.", "comply-with-law"),
        ("The licensee shall observe all enactments on data protection.", "comply-with-law"),
        ("Keep within the law of your country.", "comply-with-law"),
        ("You must only use the model for lawful purposes.", "comply-with-law"),
        ("You will not export the model to embargoed countries.", "comply-with-law"),
        ("Use must conform to all statutes and ordinances.", "comply-with-law"),
        (
            "The user shall procure that its use satisfies all legal requirements.",
            "comply-with-law",
        ),
        ("You bear responsibility for complying with export regulations.", "comply-with-law"),
        ("It is your duty to abide by local law.", "comply-with-law"),
        ("The model may be used only in accordance with applicable laws.", "comply-with-law"),
        ("You may not break any law with the model.", "comply-with-law"),
        ("You represent that you are not located in a country under embargo.", "comply-with-law"),
        ("You'll cover our losses if someone sues us because of what you did.", "indemnify"),
        ("The licensee shall keep the licensor fully indemnified against all claims.", "indemnify"),
        ("You will hold us harmless.", "indemnify"),
        ("The user shall reimburse the developer for any damages caused by its use.", "indemnify"),
        ("You agree to be liable to us for all losses from your misuse.", "indemnify"),
        (
            "Licensee shall, at its own cost, defend the licensor against third-party claims.",
            "indemnify",
        ),
        ("You must make good any loss we suffer.", "indemnify"),
        ("You undertake to compensate the authors for damage that your use causes.", "indemnify"),
        ("The customer indemnifies the provider against all claims.", "indemnify"),
        ("You shall bear all damages suffered by the licensor.", "indemnify"),
        ("When the licence ends, wipe every copy.", "delete-on-termination"),
        ("Once your rights stop you have 30 days to delete the weights.", "delete-on-termination"),
        (
            "Upon the determination of this licence the licensee shall forthwith destroy "
            "all copies.",
            "delete-on-termination",
        ),
        ("In such event you must destroy all copies of the software.", "delete-on-termination"),
        (
            "If we end this agreement you must stop using the model at once.",
            "delete-on-termination",
        ),
        ("After termination you may not keep any copy.", "delete-on-termination"),
        ("On expiry, return or destroy the model.", "delete-on-termination"),
        ("All copies must be deleted upon termination.", "delete-on-termination"),
        ("You agree to purge the model when the term expires.", "delete-on-termination"),
        (
            "When this licence lapses you need to remove the model from your systems.",
            "delete-on-termination",
        ),
        (
            "If this licence is revoked, you are required to erase the weights.",
            "delete-on-termination",
        ),
        ("Stick to our usage rules.", "follow-acceptable-use"),
        ("You shall observe the restrictions set out in Annex 2.", "follow-acceptable-use"),
        ("Your use is subject to the Acceptable Use Policy.", "follow-acceptable-use"),
        ("The licensee undertakes to respect the code of conduct.", "follow-acceptable-use"),
        ("You must use the model in line with the Responsible Use Guide.", "follow-acceptable-use"),
        (
            "Users shall adhere to the content policy published on our site.",
            "follow-acceptable-use",
        ),
        (
            "You may not use the model contrary to the acceptable use policy.",
            "follow-acceptable-use",
        ),
        (
            "Do not use the model for any of the prohibited uses listed in Schedule B.",
            "follow-acceptable-use",
        ),
        (
            "Compliance with the usage policy is a condition of this licence.",
            "follow-acceptable-use",
        ),
        (
            "You agree to follow the use-based restrictions in Attachment A.",
            "follow-acceptable-use",
        ),
        ("You must abide by the rules of use.", "follow-acceptable-use"),
    ],
)
def test_a_duty_of_conduct_in_any_register(clause: str, action: str) -> None:
    assert rules(clause, Duty(action))


@pytest.mark.parametrize(
    ("clause", "action"),
    [
        ("By running the model you agree to be legally bound by these terms.", "comply-with-law"),
        (
            "You must keep to the terms of this licence even if a statute ends it.",
            "comply-with-law",
        ),
        ("If an audit finds a breach, you shall pay our costs of the audit.", "indemnify"),
        ("The licensor will defend, at its expense, any claim against you.", "indemnify"),
        ("We may end this agreement and delete your account.", "delete-on-termination"),
        ("You may end this agreement at any time by deleting the model.", "delete-on-termination"),
        (
            "Any use of the logo must follow our trademark usage guidelines.",
            "follow-acceptable-use",
        ),
        (
            "You shall procure that each recipient undertakes to observe the use restrictions, and "
            "require recipients to comply with the acceptable use policy.",
            "follow-acceptable-use",
        ),
    ],
)
def test_what_sounds_like_a_duty_of_conduct_and_is_none(clause: str, action: str) -> None:
    assert not rules(clause, Duty(action))
