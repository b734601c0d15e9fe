"""What binds those who come after: the same terms, the source, the restrictions, new versions."""

from __future__ import annotations

import pytest

from clauses import rules_on
from modellic.rules import AllOf, Duty, InUse, Use

DISTRIBUTE, MODIFY = InUse(Use.DISTRIBUTE), InUse(Use.MODIFY)


@pytest.mark.parametrize(
    "clause",
    [
        "You must license any derivative under this license.",
        "You shall release your changes under the same license.",
        "Derivative works shall remain subject to this agreement.",
        "You may convey it only under the terms of this license.",
        "All distribution of the model must be under the terms of this licence.",
        "Modifications must be distributed under identical terms.",
        "You agree to apply this license to all copies and derivatives.",
        "Copies of the model, and derivative works of it, are subject to this License.",
        "If you share a derivative, you must license the whole\nunder these same terms.",
    ],
)
def test_derivatives_keep_the_terms(clause: str) -> None:
    assert len(rules_on(clause, Duty.SHARE_ALIKE)) == 1


def test_the_same_terms_are_due_when_a_changed_model_is_passed_on() -> None:
    (rule,) = rules_on("You must license any derivative under this license.", Duty.SHARE_ALIKE)
    assert rule.when == AllOf((MODIFY, DISTRIBUTE))


@pytest.mark.parametrize(
    "clause",
    [
        "You bear any risk of your exercise of permissions under this License.",
        "You must comply with all terms and conditions of this license.",
        "Any contribution that you send to us shall be under the terms of this license.",
        "Any attempt to distribute the weights in another way ends all rights under this licence.",
        "You must state that the model is licensed under this license.",
        "Disputes shall be governed by this agreement.",
        "Any access to the site shall be subject to this Agreement.",
        "You may release your changes under the same license.",
    ],
)
def test_no_same_terms_are_due(clause: str) -> None:
    assert not rules_on(clause, Duty.SHARE_ALIKE)


@pytest.mark.parametrize(
    "clause",
    [
        "You must provide the complete source code of what you distribute.",
        "The model must also be made available in source form.",
        "You shall make the corresponding source of the model available to the public.",
        "You must publish the training data of any derivative.",
        "You may convey binaries provided that you also convey the corresponding source.",
        "You must ensure that recipients receive the corresponding source.",
    ],
)
def test_the_source_must_be_given(clause: str) -> None:
    (rule,) = rules_on(clause, Duty.DISCLOSE_SOURCE)
    assert rule.when == DISTRIBUTE


@pytest.mark.parametrize(
    "clause",
    [
        '"Source" shall mean the preferred form for making changes, such as source code.',
        "You may provide the source code.",
        "You must include this notice in the source code.",
        "You must include a copy of this licence with every copy of the source code.",
    ],
)
def test_no_source_must_be_given(clause: str) -> None:
    assert not rules_on(clause, Duty.DISCLOSE_SOURCE)


@pytest.mark.parametrize(
    "clause",
    [
        "You must include the use restrictions as an enforceable provision in any agreement.",
        "The restrictions of section 2 MUST be included as an enforceable provision by you.",
        "You shall require all of your users to comply with this section.",
        "You must ensure that recipients are bound by the restrictions.",
        "You shall distribute it on terms at least as protective as these.",
        "You must pass through these obligations to your customers.",
        "You agree to impose the same restrictions on your sublicensees.",
    ],
)
def test_restrictions_are_handed_down(clause: str) -> None:
    (rule,) = rules_on(clause, Duty.PASS_THROUGH_RESTRICTIONS)
    assert rule.when == DISTRIBUTE


@pytest.mark.parametrize(
    "clause",
    [
        "You have the authority to bind your company to this agreement.",
        "You may not impose any further restrictions on recipients.",
        "Later versions could have other restrictions.",
        "You may require your users to comply with your own terms.",
    ],
)
def test_nothing_is_handed_down(clause: str) -> None:
    assert not rules_on(clause, Duty.PASS_THROUGH_RESTRICTIONS)


@pytest.mark.parametrize(
    "clause",
    [
        "You shall undertake reasonable efforts to use the latest version of the model.",
        "You must upgrade to the most recent version within a month.",
        "YOU AGREE TO USE THE NEWEST VERSION OF THE WEIGHTS.",
    ],
)
def test_the_newest_version_is_to_be_used(clause: str) -> None:
    (rule,) = rules_on(clause, Duty.USE_LATEST_VERSION)
    assert rule.when is None


@pytest.mark.parametrize(
    "clause",
    ["You may use the latest version.", "This is the latest version of the agreement."],
)
def test_any_version_may_be_used(clause: str) -> None:
    assert not rules_on(clause, Duty.USE_LATEST_VERSION)


@pytest.mark.parametrize(
    ("action", "clause"),
    [
        (Duty.SHARE_ALIKE, "Derivatives stay under this licence."),
        (Duty.SHARE_ALIKE, "Whatever you build from the model must carry the same licence."),
        (Duty.SHARE_ALIKE, "You may publish a modified version only on these same terms."),
        (Duty.SHARE_ALIKE, "Any derivative work must be released on identical terms."),
        (Duty.SHARE_ALIKE, "Modifications are to be licensed under this licence."),
        (
            Duty.SHARE_ALIKE,
            "If you remix it, you must share your part under the same licence.",
        ),
        (Duty.SHARE_ALIKE, "No derivative may be licensed under any other terms."),
        (Duty.SHARE_ALIKE, "A fine-tuned model shall be governed by this agreement."),
        (Duty.SHARE_ALIKE, "You may not distribute derivatives under different terms."),
        (Duty.SHARE_ALIKE, "Your changes must be offered to others under these conditions."),
        (Duty.SHARE_ALIKE, "Every adaptation inherits this licence."),
        (
            Duty.SHARE_ALIKE,
            "Derivative models shall be made available solely under the present licence.",
        ),
        (
            Duty.SHARE_ALIKE,
            "You must license the whole of your work under this licence to all who get it.",
        ),
        (Duty.SHARE_ALIKE, "Works based on the model shall be subject to the terms hereof."),
        (Duty.SHARE_ALIKE, "Keep your derivatives under the same terms."),
        (
            Duty.SHARE_ALIKE,
            "Redistribution of modified weights is only permitted under this licence.",
        ),
        (Duty.SHARE_ALIKE, "Any adapted database must be offered under an equivalent licence."),
        (
            Duty.SHARE_ALIKE,
            "You agree that all derivative works will be licensed to others under this agreement.",
        ),
        (Duty.SHARE_ALIKE, "Use this same licence for your derivatives."),
        (
            Duty.SHARE_ALIKE,
            "All derivatives must be published under a licence with the same conditions.",
        ),
        (
            Duty.SHARE_ALIKE,
            "You shall distribute modified versions in accordance with this licence.",
        ),
        (
            Duty.SHARE_ALIKE,
            "The whole of the changed work must be licensed at no charge under this licence.",
        ),
        (Duty.SHARE_ALIKE, "You must relicense modified copies under identical conditions."),
        (Duty.SHARE_ALIKE, "Forks need to keep this licence."),
        (Duty.DISCLOSE_SOURCE, "You must open source your derivative."),
        (Duty.DISCLOSE_SOURCE, "Publish the weights of every fine-tuned version."),
        (Duty.DISCLOSE_SOURCE, "The complete source must be made public."),
        (Duty.DISCLOSE_SOURCE, "Anyone who gets a binary must be able to get the source code."),
        (Duty.DISCLOSE_SOURCE, "You shall make the modified code publicly available."),
        (
            Duty.DISCLOSE_SOURCE,
            "If you run a modified version as a service, you must offer its source to the users.",
        ),
        (Duty.DISCLOSE_SOURCE, "Source code shall accompany every binary."),
        (Duty.DISCLOSE_SOURCE, "You have to release the training data."),
        (Duty.DISCLOSE_SOURCE, "Provide the corresponding source on request."),
        (Duty.DISCLOSE_SOURCE, "You must disclose the source code of all changes."),
        (Duty.DISCLOSE_SOURCE, "Upload your modified weights to a public repository."),
        (Duty.DISCLOSE_SOURCE, "Binaries may be distributed only with their source code."),
        (Duty.DISCLOSE_SOURCE, "You shall furnish machine-readable source code to the recipient."),
        (Duty.DISCLOSE_SOURCE, "Make your improvements available to the public."),
        (Duty.DISCLOSE_SOURCE, "The weights of derivatives must be published."),
        (Duty.DISCLOSE_SOURCE, "You will contribute your source code back to the project."),
        (Duty.DISCLOSE_SOURCE, "Include a written offer to supply the source."),
        (Duty.DISCLOSE_SOURCE, "You must give access to the source code."),
        (Duty.DISCLOSE_SOURCE, "The training scripts must be disclosed."),
        (Duty.DISCLOSE_SOURCE, "No binary may be shipped without the corresponding source code."),
        (Duty.DISCLOSE_SOURCE, "You must also convey the source."),
        (Duty.DISCLOSE_SOURCE, "Share the source code of your modifications."),
        (Duty.DISCLOSE_SOURCE, "The source of the modified version shall be freely available."),
        (Duty.DISCLOSE_SOURCE, "You agree to deposit the source code in an archive."),
        (Duty.PASS_THROUGH_RESTRICTIONS, "Your users must agree to these restrictions."),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "You shall procure that such third party observes the restrictions.",
        ),
        (Duty.PASS_THROUGH_RESTRICTIONS, "Bind your customers to the same limits."),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "You must impose these restrictions on everyone who gets the model from you.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "Include the restrictions of section 4 in your own terms of use.",
        ),
        (Duty.PASS_THROUGH_RESTRICTIONS, "Every sublicence must contain these restrictions."),
        (Duty.PASS_THROUGH_RESTRICTIONS, "The restrictions must flow down to all recipients."),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "Ensure that end users are bound by terms no less protective than these.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "You are responsible for causing recipients to comply with this agreement.",
        ),
        (Duty.PASS_THROUGH_RESTRICTIONS, "Make sure your users keep to these rules."),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "You must require anyone who receives the model to accept these terms.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "Any contract with a customer shall contain terms at least as strict as these.",
        ),
        (Duty.PASS_THROUGH_RESTRICTIONS, "You will pass these obligations on to your licensees."),
        (Duty.PASS_THROUGH_RESTRICTIONS, "Notify all recipients of the use restrictions."),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "Third parties to whom you give access must be subject to the acceptable use policy.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "You shall see to it that recipients abide by these limitations.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "You must obtain the recipient's agreement to be bound by this licence.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "Downstream users shall be contractually bound to these prohibitions.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "You agree to impose the same obligations on any sublicensee.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "You must insert these clauses into every contract with users.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "All users must be informed that they are bound by the restrictions.",
        ),
        (
            Duty.PASS_THROUGH_RESTRICTIONS,
            "The licensee shall cause its affiliates and customers to adhere to these conditions.",
        ),
        (Duty.PASS_THROUGH_RESTRICTIONS, "Your terms of service must prohibit the same uses."),
        (Duty.PASS_THROUGH_RESTRICTIONS, "Oblige your customers to respect the restrictions."),
        (Duty.USE_LATEST_VERSION, "Keep your copy up to date."),
        (Duty.USE_LATEST_VERSION, "You must move to the newest release within 30 days."),
        (Duty.USE_LATEST_VERSION, "Update to the current version promptly."),
        (Duty.USE_LATEST_VERSION, "Stop using superseded versions."),
        (Duty.USE_LATEST_VERSION, "You may not run outdated versions."),
        (Duty.USE_LATEST_VERSION, "Install all security updates."),
        (
            Duty.USE_LATEST_VERSION,
            "You shall use commercially reasonable efforts to migrate to the latest release.",
        ),
        (Duty.USE_LATEST_VERSION, "Always use the most recent checkpoint."),
        (Duty.USE_LATEST_VERSION, "You agree to promptly adopt the updated version."),
        (Duty.USE_LATEST_VERSION, "Older versions must be replaced with the newest one."),
        (Duty.USE_LATEST_VERSION, "Licensees have to switch to the then-current version."),
        (Duty.USE_LATEST_VERSION, "Please upgrade to the latest version."),
    ],
)
def test_what_binds_those_who_come_after_in_any_register(action: Duty, clause: str) -> None:
    assert rules_on(clause, action)
