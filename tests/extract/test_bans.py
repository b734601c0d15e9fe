"""What a licence forbids, in many wordings: each clause gives the ban, or none, that it states."""

from __future__ import annotations

import pytest

from clauses import said
from modellic.extract import extract
from modellic.rules import InUse, Prohibition, Use
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


@pytest.mark.parametrize(
    ("clause", "action"),
    [
        ("Do not pass the weights on to anyone else.", "distribute"),
        ("Copies of the model may not be handed to third parties.", "distribute"),
        ("Redistribution of the checkpoint is ruled out.", "distribute"),
        ("The weights are for you alone: you may not share them with others.", "distribute"),
        ("No person may republish the model.", "distribute"),
        ("The licensee shall not disseminate the software in any form.", "distribute"),
        ("You're not allowed to upload the model anywhere.", "distribute"),
        ("The dataset must not be redistributed.", "distribute"),
        ("You may not sell the model or copies of it.", "distribute"),
        ("You shall not make the weights available to the public.", "distribute"),
        ("No redistribution of the files is permitted.", "distribute"),
        ("Nothing in these terms lets you redistribute the model.", "distribute"),
        ("It is forbidden to distribute the weights or any copy thereof.", "distribute"),
        ("The right to distribute the model is not granted.", "distribute"),
        ("Please don't redistribute the weights.", "distribute"),
        (
            "You must keep the model to yourself and may not give it to any third party.",
            "distribute",
        ),
        ("You may not change the model in any way.", "create-derivatives"),
        ("No derivative works may be made.", "create-derivatives"),
        ("Fine-tuning of the model is prohibited.", "create-derivatives"),
        ("The weights may not be altered or adapted.", "create-derivatives"),
        ("You must not fine-tune, merge or quantise the model.", "create-derivatives"),
        ("Licensee may not prepare derivative works of the software.", "create-derivatives"),
        ("Don't modify the weights.", "create-derivatives"),
        ("It is forbidden to alter the program.", "create-derivatives"),
        ("The work shall not be translated, adapted or transformed.", "create-derivatives"),
        ("Modified versions are not permitted.", "create-derivatives"),
        ("You shall not adapt or translate the software or any part of it.", "create-derivatives"),
        ("You may not let others call the model over the internet.", "host-as-service"),
        ("Don't put the model behind a public API.", "host-as-service"),
        ("Offering the weights as a service is not allowed.", "host-as-service"),
        (
            "The licensee shall not operate a hosted service that gives third parties "
            "access to the functionality of the software.",
            "host-as-service",
        ),
        ("You may not sell API access to the model.", "host-as-service"),
        ("You must not run the software as a managed service for customers.", "host-as-service"),
        (
            "Use of the model on a service bureau or time-sharing basis is prohibited.",
            "host-as-service",
        ),
        ("No one may provide inference endpoints to third parties.", "host-as-service"),
        ("The software may not be offered to third parties as a cloud service.", "host-as-service"),
        ("You can't resell access to the model through an API.", "host-as-service"),
        (
            "You may not provide the model to others on a software-as-a-service basis.",
            "host-as-service",
        ),
        ("Hosting the model for third parties is forbidden.", "host-as-service"),
        (
            '"Managed Offering" means letting third parties use the features of the '
            "software over a network.\n\nYou may not use the software for a Managed Offering.",
            "host-as-service",
        ),
        ("Our names and logos stay ours.", "use-trademark"),
        ("You get no rights in our trade marks.", "use-trademark"),
        ("Don't suggest that we endorse your work.", "use-trademark"),
        ("Use of the developer's name requires prior written consent.", "use-trademark"),
        (
            "All rights in the marks are reserved and no licence to them is implied.",
            "use-trademark",
        ),
        ("You may not call your product by our name.", "use-trademark"),
        (
            "The licensee shall not represent itself as affiliated with the licensor.",
            "use-trademark",
        ),
        ("The trademarks are not part of this licence.", "use-trademark"),
        (
            "Nothing herein shall be construed as a licence to use any trade name of the licensor.",
            "use-trademark",
        ),
        ("You must not hold yourself out as approved or sponsored by us.", "use-trademark"),
        ("The name of the institute may not appear in advertising.", "use-trademark"),
        ("Licensee acquires no right, title or interest in the marks.", "use-trademark"),
        ("Trademark rights are excluded from this grant.", "use-trademark"),
        ("The authors' names shall not be used to promote derived products.", "use-trademark"),
        ("Leave the watermark in place.", "remove-safeguards"),
        ("Do not switch off the safety filter.", "remove-safeguards"),
        ("The guardrails must not be circumvented.", "remove-safeguards"),
        ("You shall not tamper with the content filters.", "remove-safeguards"),
        ("No one may jailbreak the model to get around its safety measures.", "remove-safeguards"),
        ("You agree not to strip the provenance watermark from outputs.", "remove-safeguards"),
        ("Disabling the moderation layer is forbidden.", "remove-safeguards"),
        ("You may not weaken the safeguards built into the model.", "remove-safeguards"),
        ("The safety mechanisms shall remain enabled.", "remove-safeguards"),
        ("Any attempt to defeat technical protection measures is prohibited.", "remove-safeguards"),
        ("Keep the guardrails on.", "remove-safeguards"),
        ("You may not work around technical limitations in the software.", "remove-safeguards"),
        ("Don't take the binaries apart to find out how they work.", "reverse-engineer"),
        ("You shall not attempt to discover the source code of the runtime.", "reverse-engineer"),
        ("No decompilation is permitted.", "reverse-engineer"),
        ("The licensee may not reverse compile the software.", "reverse-engineer"),
        ("You may not try to extract the weights from the service.", "reverse-engineer"),
        ("Disassembly of the program is prohibited.", "reverse-engineer"),
        ("You must not reconstruct the training data.", "reverse-engineer"),
        ("It is forbidden to reverse-engineer the encoder.", "reverse-engineer"),
        ("You may not derive the architecture of the model.", "reverse-engineer"),
        ("You may not seek to learn the underlying algorithms.", "reverse-engineer"),
        ("If you sue us over patents, this licence ends.", "litigate"),
        (
            "Anyone who brings a patent claim about the model loses all rights granted here.",
            "litigate",
        ),
        ("Your permission stops if you accuse the model of infringing a patent.", "litigate"),
        ("You agree never to sue any contributor over the work.", "litigate"),
        ("The licence lapses on the day you file suit alleging infringement.", "litigate"),
        ("Do not bring legal action against other users of the model.", "litigate"),
        (
            "Should you assert a patent against the licensor, the rights granted herein "
            "are withdrawn.",
            "litigate",
        ),
        ("You covenant not to assert any patent claims against contributors.", "litigate"),
        (
            "Where the licensee commences proceedings for infringement, the licence "
            "shall determine forthwith.",
            "litigate",
        ),
        ("Bringing a lawsuit over the model voids your licence.", "litigate"),
        ("You may not put further conditions on people you pass it to.", "add-restrictions"),
        ("Recipients must not be subjected to stricter terms.", "add-restrictions"),
        (
            "You must not lock the copies with technical measures that limit what "
            "recipients can do.",
            "add-restrictions",
        ),
        ("Don't add extra terms of your own.", "add-restrictions"),
        ("No additional restrictions may be imposed.", "add-restrictions"),
        (
            "The licensee shall not place any further restriction on the rights of recipients.",
            "add-restrictions",
        ),
        ("You may not use DRM to stop others from exercising these rights.", "add-restrictions"),
        (
            "You shall not limit the rights granted here to those who receive the work.",
            "add-restrictions",
        ),
        (
            "You may not attach terms that restrict the exercise of the rights granted "
            "under the licence.",
            "add-restrictions",
        ),
        ("You may not grant sublicences.", "sublicense"),
        ("This licence is personal and may not be assigned.", "sublicense"),
        ("You can't pass your rights on to somebody else.", "sublicense"),
        (
            "The licensee shall not assign, novate or delegate its rights under this agreement.",
            "sublicense",
        ),
        ("Sub-licensing is forbidden.", "sublicense"),
        ("No sublicensing is permitted.", "sublicense"),
        ("You do not have the right to sublicense the model.", "sublicense"),
        ("The rights may not be transferred without our consent.", "sublicense"),
        ("You must not relicense the weights.", "sublicense"),
        ("The licence cannot be transferred to another person.", "sublicense"),
        ("Licensee has no right to grant sublicenses.", "sublicense"),
        ("The outputs may not serve as training data for another model.", "train-other-models"),
        ("You may not distil the model.", "train-other-models"),
        ("Model distillation is prohibited.", "train-other-models"),
        (
            "It is not permitted to use results of the model to improve any other language model.",
            "train-other-models",
        ),
        ("You shall not use the weights to build a competing model.", "train-other-models"),
        ("Generated text must not be used for training other AI systems.", "train-other-models"),
        ("You can't teach another network with what this model writes.", "train-other-models"),
        (
            "Training any other large language model with the outputs is not allowed.",
            "train-other-models",
        ),
        ("You will not use the materials to develop foundation models.", "train-other-models"),
    ],
)
def test_a_ban_in_any_register(clause: str, action: str) -> None:
    assert action in bans(clause)


@pytest.mark.parametrize(
    ("clause", "action"),
    [
        ("You may distribute copies, and you must pass on this notice.", "distribute"),
        ("The licensor shall not be liable if you distribute the model.", "distribute"),
        ("You must not change the name of the model.", "create-derivatives"),
        (
            "The model may not work as you expect and may be modified at any time.",
            "create-derivatives",
        ),
        ("We will not sue you over patents in the model.", "litigate"),
        ("The licensor promises not to assert any patent against you.", "litigate"),
        ("This notice does not grant any licences under patents.", "sublicense"),
        ("You must not run the model without a licence key.", "remove-safeguards"),
        (
            "We cannot promise that nobody will ever defeat our security measures.",
            "remove-safeguards",
        ),
        ("In some places our consent may not be required for decompilation.", "reverse-engineer"),
        ("You may host the model for your own staff.", "host-as-service"),
        ("You may not run it over a local network of your own.", "host-as-service"),
        (
            "Our liability shall not be limited for breach of any other obligations.",
            "add-restrictions",
        ),
    ],
)  # fmt: skip
def test_what_sounds_like_a_ban_and_is_none(clause: str, action: str) -> None:
    assert action not in bans(clause)


def test_a_ban_may_hide_in_the_definition_of_what_is_forbidden() -> None:
    text = (
        '"Barred Purpose" means a commercial offering that lets third parties use the features of '
        "the software over the internet.\n\nYou may run the software, provided that you "
        "may not run "
        "it for a Barred Purpose.\n"
    )
    (rule,) = [r for r in extract(Text(text)).rules if r.action is Prohibition.HOST_AS_SERVICE]
    assert rule.when == InUse(Use.COMMERCIAL)
    assert len(rule.evidence.spans) == 2


@pytest.mark.parametrize(
    "use",
    [
        "You may run the software for a Barred Purpose.",
        "You may not run the software other than for a Barred Purpose.",
        "A Barred Purpose needs more memory.",
    ],
)
def test_a_definition_alone_forbids_nothing(use: str) -> None:
    text = f'"Barred Purpose" means running the software as a managed service.\n\n{use}\n'
    assert "host-as-service" not in bans(text)


def test_items_below_a_title_that_forbids_are_forbidden() -> None:
    text = "What you may not do\n\n- decompile the runtime;\n- sublicense the weights.\n"
    assert bans(text) == {"reverse-engineer", "sublicense"}


def test_what_a_sentence_repeats_a_thousand_times_is_one_rule() -> None:
    found = extract(Text("you may not use the name " * 1000)).rules
    assert [r.action for r in found] == [Prohibition.USE_TRADEMARK]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You may not use the model commercially, and you may not use our logo without our "
            "permission.",
            ["commercial-use", "use-trademark"],
        ),
        (
            "You may not redistribute the weights and may not use our marks without permission.",
            ["distribute", "use-trademark"],
        ),
        (
            "Without our consent you may not sell the weights and may not modify the model.",
            ["obtain-license if (distribute or modify)"],
        ),
    ],
)
def test_leave_is_of_the_ban_that_names_it(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("The licensor is not liable; you must not use the model for weapons.", ["restricted-use"]),
        (
            "The licensor shall not be liable, and the licensee shall not use the model for "
            "surveillance.",
            ["restricted-use"],
        ),
        ("The licensor shall not be liable for any use of the model for weapons.", []),
    ],
)
def test_a_disclaimer_hides_no_ban_beside_it(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
