"""Sentences with the words of duties on copies and derivatives that order nothing of the kind."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

IN_ENGLISH = "\n\nThis is the text of the terms for all that use it and for you."
"""Enough common words to tell the language of a short clause by."""

TRAVELLING = (
    Duty.DISPLAY_ATTRIBUTION,
    Duty.NAME_DERIVATIVE,
    Duty.DISCLOSE_AI_GENERATED,
    Duty.INCLUDE_LICENSE,
    Duty.RETAIN_NOTICES,
    Duty.STATE_CHANGES,
    Duty.SHARE_ALIKE,
    Duty.DISCLOSE_SOURCE,
    Duty.PASS_THROUGH_RESTRICTIONS,
    Duty.USE_LATEST_VERSION,
)


@pytest.mark.parametrize(
    "clause",
    [
        "You may include a copy of this licence.",
        "The licensor may change these terms.",
        "You keep your copyright in what you make.",
        "We retain all copyright in the model.",
        "This notice explains the licence.",
        "You must read this licence before you use the model.",
        "You must keep the model secret.",
        "You must not disclose the source code.",
        "You must not publish the weights.",
        "Nothing here requires you to publish the source code.",
        "You need not state your changes.",
        "You must notify us of changes in your address.",
        "We may modify this licence by notice.",
        "Your changes to this licence are void.",
        "You must comply with this licence.",
        "You must include the licence fee in the price.",
        "The licence must be obtained in writing.",
        "Users must agree to the privacy policy of the shop.",
        "You must require a password.",
        "You must use the model under this licence.",
        "You must not display our name.",
        "You shall not use our logo on your website.",
        'You must not put "Otter" in the name of your model.',
        'Model names must not start with "Otter".',
        "You must not use the latest version.",
        "We will publish the latest version on our website.",
        "You are not required to use the latest version.",
        "You must keep records of your use.",
        "You must provide support to your users.",
        "You must inform us of any security issue.",
        "Each party shall give notice in writing.",
        "Notices must be sent by post.",
        "You must label the package with the weight.",
        "You must mention a delivery date in your order.",
        "The source of the error must be found.",
        "You must provide access to your premises.",
        "The agreement must be signed by both parties.",
        "This licence shall be governed by the same law.",
        "You must indicate your acceptance of this licence.",
        "Derivative works belong to you.",
        "Copyright 2024 Otter Labs. All rights reserved.",
        "Include directories must be set.",
        "State law governs this agreement.",
        "List of changes",
        "Name of the licensee: ______",
        "Notice: the weights are large.",
        "What you submit to us for inclusion shall be licensed under this licence.",
        "The licensor agrees to offer a licence on the same terms to third parties.",
        "All orders shall be governed by the terms of this agreement.",
        "You must delete all copies, including the source code.",
        "You may distribute devices without the source code.",
        "Each recipient pays the fee stated in this agreement.",
        "Use of the service is described in the 'online' documentation.",
        "The parties agree that this agreement binds their successors.",
        "These terms apply to any updates that we make available.",
        "You must keep your address up to date.",
        "We will post notice of modifications to these terms.",
        "You must list the conditions of sale, without modification.",
    ],
)
def test_nothing_travels_along(clause: str) -> None:
    found = extract(Text(clause + IN_ENGLISH)).rules
    assert not [r for r in found if r.action in TRAVELLING]
