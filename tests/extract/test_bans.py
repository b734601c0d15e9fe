"""What a licence forbids, in many wordings: each clause gives the ban, or none, that it states."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Prohibition
from modellic.text import Text

BANS = frozenset(Prohibition) - {Prohibition.COMMERCIAL_USE, Prohibition.RESTRICTED_USE}


def bans(clause: str) -> set[str]:
    return {str(r.action) for r in extract(Text(clause)).rules if r.action in BANS}


@pytest.mark.parametrize(
    "clause",
    [
        "These terms do not grant any right to the brand names or logos of the developer.",
        "THIS AGREEMENT DOES NOT GIVE YOU PERMISSION TO DISPLAY OUR TRADE NAMES.",
        "No right is granted to the service marks of the publisher.",
        "No trademark licence is given.",
        "Nothing herein gives you leave, as a licensee or otherwise, to use our trademarks.",
        "Nothing in these terms permits you to suggest any endorsement by the authors.",
        "You have not been granted a licence to our logo.",
        "You may not use the name of the lab or its emblem without asking first.",
        "You shall not state or imply that your product is endorsed by us.",
        "Neither the name of the lab nor those of its staff may be used to promote other works.",
        "The names of the authors must not be used to advertise anything\nbuilt on the weights.",
        "Our trademarks may only be used with our permission.",
        "Rights in trademarks are not covered by this grant: trademark rights are not licensed.",
        "In no event may you register our mark, or any logo like it, as your own trademark.",
    ],
)
def test_a_name_or_mark_that_may_not_be_used(clause: str) -> None:
    assert "use-trademark" in bans(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "You must keep all trademark notices in every copy.",
        "Orbit is a trademark of Orbit Labs.",
        "You may use our logo to say that your product works with the model.",
        "The work comes without any warranty that it does not infringe a trademark.",
        '"Marks" means the trademarks and logos of the licensor.',
        "You may not remove or alter the logo that the console shows.",
    ],
)
def test_talk_of_marks_that_bans_no_use_of_them(clause: str) -> None:
    assert "use-trademark" not in bans(clause)


def test_a_ban_on_marks_holds_whatever_it_excepts() -> None:
    clause = "No trademark licence is granted, except as needed when you distribute the notice."
    (rule,) = [r for r in extract(Text(clause)).rules if r.action is Prohibition.USE_TRADEMARK]
    assert rule.when is None


@pytest.mark.parametrize(
    "clause",
    [
        "If you bring a lawsuit over patents in the model, your rights under this licence end.",
        "Should the licensee start patent litigation about the work, this grant is void.",
        "This licence terminates on the day you commence legal action that alleges infringement.",
        "You may not file a lawsuit against other users of the model.",
        "If you claim in any legal proceeding, or file any patent claims saying, that the work "
        "infringes, all permissions granted here are revoked.",
        "IN THE EVENT THAT YOU INITIATE LITIGATION AGAINST US ALLEGING INFRINGEMENT, ALL LICENCES "
        "CEASE.",
    ],
)
def test_a_suit_that_ends_the_licence(clause: str) -> None:
    assert "litigate" in bans(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Any suit under this licence must be brought in the courts of Utrecht.",
        "The licensor agrees not to assert moral rights against you.",
        "No action may be brought more than a year after its cause arose.",
    ],
)
def test_talk_of_suits_that_bans_none(clause: str) -> None:
    assert "litigate" not in bans(clause)


@pytest.mark.parametrize(
    ("clause", "action"),
    [
        ("You may not bypass or disable any safety filter of the model.", "remove-safeguards"),
        ("Attempts to circumvent the guardrails are strictly prohibited.", "remove-safeguards"),
        (
            "If you remove the watermark or weaken a safeguard, your rights terminate.",
            "remove-safeguards",
        ),
        (
            "You must not use the outputs to train any other language model.",
            "train-other-models",
        ),
        (
            "The weights may not be used to create or improve a competing AI model.",
            "train-other-models",
        ),
        ("You may not redistribute the model.", "distribute"),
        (
            "You shall not share the weights with, or sell the weights to, third parties.",
            "distribute",
        ),
        ("You may not make the model available to others.", "distribute"),
        ("The licensee shall not create derivative works.", "create-derivatives"),
        ("You may not modify the software.", "create-derivatives"),
        ("You may not offer the model as a hosted or managed service.", "host-as-service"),
        ("You will not provide the software to anyone via an API.", "host-as-service"),
        ("You may not reverse engineer or decompile the binaries.", "reverse-engineer"),
        ("Reverse engineering of the runtime is forbidden.", "reverse-engineer"),
        ("You may not sublicense the weights.", "sublicense"),
        ("You shall not assign this agreement without our consent.", "sublicense"),
        ("This licence may not be transferred to anyone.", "sublicense"),
        ("Sublicensing is not allowed.", "sublicense"),
        ("You may not impose further terms on those who receive a copy.", "add-restrictions"),
        (
            "You must not apply technological measures that hold back a recipient.",
            "add-restrictions",
        ),
    ],
)
def test_other_bans(clause: str, action: str) -> None:
    assert action in bans(clause)


def test_items_below_a_ban_are_forbidden() -> None:
    text = "You may not:\n\n(a) decompile the runtime;\n\n(b) sublicense the weights."
    assert bans(text) == {"reverse-engineer", "sublicense"}


@pytest.mark.parametrize(
    ("clause", "action"),
    [
        ("You may create derivative works.", "create-derivatives"),
        ("You may sublicense the model to anyone.", "sublicense"),
        ("You must not remove any notices in the software.", "create-derivatives"),
        ("You may not distribute the model unless you pass on this licence.", "distribute"),
        ("You may not distribute the model without this licence.", "distribute"),
        ("If you do not accept these terms you may not distribute the model.", "distribute"),
        ("You may not modify or distribute the model for military purposes.", "distribute"),
        ("A no-charge licence to modify and distribute the model is yours.", "distribute"),
        ("You may use the outputs to train other models.", "train-other-models"),
        ("The licensor waives any right, and agrees not to assert any right, to forbid you from "
         "changes needed to circumvent technological measures.", "remove-safeguards"),
        ("You may not provide the model to others as a managed service.", "distribute"),
    ],
)  # fmt: skip
def test_what_is_allowed_or_forbidden_only_in_part_is_no_ban(clause: str, action: str) -> None:
    assert action not in bans(clause)
