"""What binds those who come after: the same terms, the source, the restrictions, new versions."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import AllOf, Duty, InUse, Rule, Use
from modellic.text import Text

IN_ENGLISH = "\n\nThis is the text of the terms for all that use it and for you."
"""Enough common words to tell the language of a short clause by."""

DISTRIBUTE, MODIFY = InUse(Use.DISTRIBUTE), InUse(Use.MODIFY)


def rules(clause: str, action: Duty) -> list[Rule]:
    return [r for r in extract(Text(clause + IN_ENGLISH)).rules if r.action is action]


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
    assert len(rules(clause, Duty.SHARE_ALIKE)) == 1


def test_the_same_terms_are_due_when_a_changed_model_is_passed_on() -> None:
    (rule,) = rules("You must license any derivative under this license.", Duty.SHARE_ALIKE)
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
    assert not rules(clause, Duty.SHARE_ALIKE)


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
    (rule,) = rules(clause, Duty.DISCLOSE_SOURCE)
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
    assert not rules(clause, Duty.DISCLOSE_SOURCE)


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
    (rule,) = rules(clause, Duty.PASS_THROUGH_RESTRICTIONS)
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
    assert not rules(clause, Duty.PASS_THROUGH_RESTRICTIONS)


@pytest.mark.parametrize(
    "clause",
    [
        "You shall undertake reasonable efforts to use the latest version of the model.",
        "You must upgrade to the most recent version within a month.",
        "YOU AGREE TO USE THE NEWEST VERSION OF THE WEIGHTS.",
    ],
)
def test_the_newest_version_is_to_be_used(clause: str) -> None:
    (rule,) = rules(clause, Duty.USE_LATEST_VERSION)
    assert rule.when is None


@pytest.mark.parametrize(
    "clause",
    ["You may use the latest version.", "This is the latest version of the agreement."],
)
def test_any_version_may_be_used(clause: str) -> None:
    assert not rules(clause, Duty.USE_LATEST_VERSION)
