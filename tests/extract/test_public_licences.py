"""Clauses as public licences of software and data write them: what binds, what only saves."""

from __future__ import annotations

import pytest

from clauses import flagged, rule_of, said, table

BINDING = table("""
Any purpose is allowed, except for offering a tool that competes with this one.
=> restricted-use

A Fair Use is any purpose other than a Rival Use. A Rival Use means putting the Program before
others in a commercial service that substitutes for the Program.
=> restricted-use

The Licensee shall not, be it in person, through agents or through assigns:
| 1.1. hold anybody in slavery;
| 1.2. torture anybody;
| 1.3. discriminate on the basis of religion;
| 1.4. conduct military activities.
=> restricted-use

You may pass on changed copies, provided that you put out the modified version under precisely this
licence.
=> share-alike if (modify and distribute)

You must ensure that all modifications built into the binaries are available under the terms of
this license.
=> share-alike if (modify and distribute)

The typeface, modified or unmodified, must be distributed entirely under this license and must not
be distributed under any other license.
=> share-alike if distribute

This agreement is not sublicensable.
=> sublicense

You will at once cease exercising any rights under this License.
=> delete-on-termination if terminated

You must make an effort to obtain the assent of recipients to the terms of this licence.
=> pass-through-restrictions if distribute

All service marks named in the credits belong to their holders and may only be used with the consent
of those holders.
=> use-trademark

You must duplicate the notice in Appendix B in every source file.
=> retain-notices if distribute

Contributors may not remove any copyright notices from any copy of the Work that they distribute.
=> retain-notices if distribute

If a Contributor puts the Work into a commercial product offering, that Contributor agrees to
indemnify every other Contributor against losses that come of it.
=> indemnify if (commercial and product)

You may redistribute the tool only if you do so free of charge for non-commercial purposes.
=> distribute if commercial

You may hand on copies as long as:
| a) modified files carry notices of the change;
| b) the copyright notices are kept.
=> retain-notices if distribute
=> state-changes if (distribute and modify)

You may hand on copies, provided that you also do the following:
| a) cause the modified files to carry notices of the change;
| b) keep the copyright notices.
=> retain-notices if distribute
=> state-changes if (distribute and modify)

The rights granted under this License will terminate:
| (a) if you fail to pay; or
| (b) automatically if you commence an action for patent infringement against the Author.
=> litigate

"Publish" means to put the Data before others in any manner, on a disk or by remote access.
If you Publish the Data, you must keep the copyright notices.
=> retain-notices if (distribute or hosted-service)

"External Deployment" means any use of the Work by others, be it handed to them or run for them
over a network.
You must release any derivative under this license.
=> share-alike if (modify and (distribute or hosted-service))
""")


@pytest.mark.parametrize(("clause", "expected"), BINDING)
def test_what_public_licences_ask_for(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


MORE = table("""
Altered files shall be accompanied by a statement of who changed them and on which day.
=> state-changes if (distribute and modify)

Leave to redistribute is conditional upon reproduction of the above legal notices.
=> retain-notices if distribute

Neither the title of the project nor the names of those who once wrote it may be employed to
advertise what is derived from it.
=> use-trademark

Once your rights have ended, you must destroy every copy in your hands.
=> delete-on-termination if terminated

A party that runs a modified version for others over a network must offer them its source code.
=> disclose-source if hosted-service

When you make the data public, keep every credit that its provider attached.
=> retain-notices if distribute

The work may be shared with others provided no fee is asked for it.
=> distribute if commercial

A recipient may not make any statement in its adverts that can be taken for an endorsement by us.
=> use-trademark

By loading the Work you are agreeing to be responsible for compliance with all applicable laws.
=> comply-with-law

You may hand on a changed work provided the following conditions are met for each of its parts. Only
the owner may add parts.
| a. The changed work carries prominent notices of your modifications.
| b. You keep the copyright notices.
=> retain-notices if distribute
=> state-changes if (distribute and modify)

If you do not agree with all these terms, do not modify or distribute the work.

If it is impossible for you to comply with these terms, then you cannot modify or distribute it.

Note that modification of the build files constitutes modification of the work.

By using the tool a recipient affirms its authority to bind the recipient to all terms of this
agreement.
""")


@pytest.mark.parametrize(("clause", "expected"), MORE)
def test_what_more_of_their_turns_mean(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "reported"),
    [
        ("You may hand on copies so long as the archive stays open to whoever gets one.", True),
        ("You may link the library, provided that users can swap it for a changed one.", True),
        ("The typeface may be bundled; neither it nor any of its parts may be sold alone.", True),
        ("No changed part may be painted green.", True),
        ("You may use it for anything but production.", True),
        ("You may hand on copies as long as you comply with this License.", False),
        ("You may hand on copies.", False),
        ("In order to receive this licence, you must agree to its rules.", False),
        ("These terms do not imply any other licenses.", False),
    ],
)
def test_a_leave_that_hangs_on_what_is_not_read_is_reported(clause: str, reported: bool) -> None:
    assert said(clause) == []
    assert flagged(clause) is reported


SAVING = """
Nothing in this licence prevents the Author from licensing the Work under other terms.
Nothing herein will impair the Author's right to license, sell or distribute similar tools.
Nothing in this section shall be read to require Licensee to indemnify Licensor.
No patent licence is granted to make, sell or offer for sale what the Author did not license.
The Author makes no warranties that its use will not infringe patents, trademarks or other rights.
Each Recipient assumes all risks of its use, such as compliance with applicable laws and lost data.
You may combine the texts, provided that you follow the rules of this Licence for each of them.
You agree to indemnify the Author for any liability incurred as a result of warranty you offer.
You must obtain the recipient's agreement that any such extra terms are offered by you alone.
The company name may be mentioned in the Modified Version to acknowledge the Author.
If a licence to a third party's patents is required to exercise your rights, list it in a file.
A third-party patent licence is required for some formats.
""".strip().splitlines()


@pytest.mark.parametrize("clause", SAVING)
def test_words_that_save_or_disclaim_ask_for_nothing(clause: str) -> None:
    assert said(clause) == []


def test_an_order_behind_a_saving_clause_still_orders() -> None:
    clause = "The Author gives no warranty, and you must not use the Author's trademarks."
    assert said(clause) == ["use-trademark"]


def test_a_royalty_that_settles_a_lawsuit_is_no_fee() -> None:
    clause = (
        "If you initiate litigation alleging that it infringes a patent, your rights terminate "
        "unless you agree to pay a reasonable royalty."
    )
    assert said(clause) == ["litigate"]


def test_the_fields_of_a_list_of_conduct_are_all_that_its_items_name() -> None:
    clause = (
        "The user shall not:\n(a) torture anybody;\n(b) discriminate on the basis of race;\n"
        "(c) conduct military activities; and\n(d) pollute rivers."
    )
    assert set(rule_of(clause).fields) == {"military", "discrimination", "other"}
    assert not flagged(clause)


def test_a_note_in_brackets_ends_no_list() -> None:
    clause = (
        "The user shall not:\n\n1.1. torture anybody\n(see article 5)\n\n1.2. discriminate on the "
        "basis of race\n(see article 7);\n\n1.3. conduct military activities.\n"
    )
    assert set(rule_of(clause).fields) == {"military", "discrimination", "other"}


def test_a_purpose_defined_by_what_it_is_not_forbids_nothing() -> None:
    clause = '"Trade" means any purpose other than a study, and developing and hosting products.'
    assert said(clause) == []


def test_a_thing_to_do_far_below_its_order_is_reported() -> None:
    lead = "In addition, you must do these things in every changed version of the text:\n"
    assert flagged(lead + "A. Preserve all sections that are marked as fixed.\n")
    assert not flagged("You may do these things in any version of it:\nA. Skip a section.\n")
