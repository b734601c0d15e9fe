"""What must travel with a copy: notices, the licence, and marks of change."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, rules_on
from modellic.extract import extract
from modellic.rules import AllOf, AnyOf, Condition, Duty, InUse, Use
from modellic.text import Text

DISTRIBUTE, MODIFY = InUse(Use.DISTRIBUTE), InUse(Use.MODIFY)


@pytest.mark.parametrize(
    ("clause", "when"),
    [
        ("You must retain all copyright and patent notices.", DISTRIBUTE),
        ("Copies must keep intact every notice about this agreement.", DISTRIBUTE),
        ("The copyright statement of the lab shall be left in all copies.", DISTRIBUTE),
        ("THE ABOVE COPYRIGHT NOTICE MUST APPEAR IN EVERY COPY.", DISTRIBUTE),
        ("This notice may not be removed from any copy.", DISTRIBUTE),
        ("Redistribution is allowed provided that the attribution notice is kept.", DISTRIBUTE),
        ("You may copy it as long as you reproduce the authors' copyright notice.", DISTRIBUTE),
        ("Each copy must be accompanied by the notices of the lab.", DISTRIBUTE),
        ("You must give appropriate credit and attribution to the lab.", DISTRIBUTE),
        ("You must provide the source of the Heron model.", DISTRIBUTE),
        ("You may not alter or remove any proprietary legend.", None),
        ("You agree not to obscure the lab's copyright notices.", None),
        ("You may use it provided that you do not remove any copyright notices.", None),
        ("You must not delete or change the logo of the console.", None),
        ("If you share the weights, you must keep the copyright notice.", DISTRIBUTE),
    ],
)
def test_notices_to_keep(clause: str, when: Condition | None) -> None:
    (rule,) = rules_on(clause, Duty.RETAIN_NOTICES)
    assert rule.when == when


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        (
            'You must include the following attribution notice within a "Notice" text file: '
            '"Heron is licensed under the Heron Terms, Copyright (c) Lab, Inc. All rights kept."',
            "Heron is licensed under the Heron Terms, Copyright (c) Lab, Inc. All rights kept.",
        ),
        (
            "All copies must be accompanied by a \u201cNotice\u201d file with this notice: "
            "\u201cHeron is lent by the Lab. The mark \u201cHeron\u201d is owned by it.\u201d",
            "Heron is lent by the Lab. The mark \u201cHeron\u201d is owned by it.",
        ),
        (
            'You must retain the following attribution notice:\n\n**"Heron is lent by the\n'
            'Lab and by nobody else."**\n',
            "Heron is lent by the Lab and by nobody else.",
        ),
        ("You must retain the copyright notices in the \u201cNOTICE\u201d text file.", None),
    ],
)
def test_a_notice_that_is_spelled_out(clause: str, text: str | None) -> None:
    (rule,) = rules_on(clause, Duty.RETAIN_NOTICES)
    assert rule.text == (() if text is None else (text,))


def test_two_items_of_one_list_are_one_rule_with_both_as_evidence() -> None:
    text = (
        "You may redistribute the work if the following conditions are met:\n\n"
        "1. Copies of the code must keep the copyright notice.\n"
        "2. Copies of the weights must reproduce the copyright notice.\n"
    )
    (rule,) = rules_on(text, Duty.RETAIN_NOTICES)
    quoted = [text[start:end] for start, end in rule.evidence.spans]
    assert quoted == [
        "Copies of the code must keep the copyright notice.",
        "Copies of the weights must reproduce the copyright notice.",
    ]
    assert rule.evidence.lines == ((3, 3), (4, 4))


@pytest.mark.parametrize(
    "clause",
    [
        '"Work" shall mean what is named in a copyright notice that is attached to it.',
        "You may add your own copyright notices to your changes.",
        "The licensor has placed its copyright notice in the file.",
        "Sections 1 (Warranty) and 5 (Notices) shall survive and remain in force.",
        "You must cause changed files to carry prominent notices that you changed them.",
        "You may not use our logo.",
    ],
)
def test_no_notices_to_keep(clause: str) -> None:
    assert not rules_on(clause, Duty.RETAIN_NOTICES)


@pytest.mark.parametrize(
    ("clause", "when"),
    [
        ("You must give every recipient a copy of this agreement.", DISTRIBUTE),
        ("YOU SHALL PROVIDE A COPY OF THESE TERMS TO ANYONE WHO GETS THE MODEL.", DISTRIBUTE),
        ("A copy of this licence must be included in all copies.", DISTRIBUTE),
        (
            "You must ensure that whoever gets the model also gets a copy of these terms.",
            DISTRIBUTE,
        ),
        ("The model shall be accompanied by this license.", DISTRIBUTE),
        ("You must include a link to this license.", DISTRIBUTE),
        ("You shall conspicuously display this licence on each copy.", DISTRIBUTE),
        ("You must tell users; you must make available a copy of this license.", DISTRIBUTE),
        (
            "If you distribute the model, or a product or service that uses it, you must attach "
            "this agreement.",
            AnyOf((DISTRIBUTE, InUse(Use.PRODUCT))),
        ),
    ],
)
def test_the_licence_goes_along(clause: str, when: Condition) -> None:
    (rule,) = rules_on(clause, Duty.INCLUDE_LICENSE)
    assert rule.when == when


@pytest.mark.parametrize(
    "clause",
    [
        "You may obtain a copy of this license from the lab.",
        "Anyone obtaining a copy of this software may use it.",
        "You must give recipients a copy of the software under this license.",
        "We will send you a copy of these terms.",
    ],
)
def test_the_licence_need_not_go_along(clause: str) -> None:
    assert not rules_on(clause, Duty.INCLUDE_LICENSE)


@pytest.mark.parametrize(
    "clause",
    [
        "You must cause any modified files to carry prominent notices that you changed them.",
        "You shall clearly indicate any modifications that you have made.",
        "Modified versions must be plainly marked as such.",
        "You must include in the notice a statement that you have modified the model.",
        "Derived works must contain a summary of the changes made to the model.",
        "You must explain the content of the modification.",
    ],
)
def test_changes_must_be_stated(clause: str) -> None:
    (rule,) = rules_on(clause, Duty.STATE_CHANGES)
    assert rule.when == AllOf((DISTRIBUTE, MODIFY))


@pytest.mark.parametrize(
    "clause",
    [
        "You may state that you changed the files.",
        "You must state on the title page the name of the publisher of the modified version.",
        "The modified version must bear a name of its own.",
        "This agreement may be modified by a written statement.",
    ],
)
def test_no_changes_to_state(clause: str) -> None:
    assert not rules_on(clause, Duty.STATE_CHANGES)


def test_a_sentence_is_cut_to_the_clause_that_states_the_duty() -> None:
    clause = "You must retain all copyright notices; and give recipients a copy of this license."
    (notices,) = rules_on(clause, Duty.RETAIN_NOTICES)
    (licence,) = rules_on(clause, Duty.INCLUDE_LICENSE)
    assert notices.evidence.quote == "You must retain all copyright notices"
    assert licence.evidence.quote == "and give recipients a copy of this license."


def test_a_preamble_orders_nothing_but_the_clauses_below_it_do() -> None:
    text = (
        "Preamble\n\nWhoever passes the work on must retain the copyright notices.\n\n"
        "1. You must give recipients a copy of this license.\n"
    )
    assert [r.action for r in extract(Text(text + IN_ENGLISH)).rules] == [Duty.INCLUDE_LICENSE]


@pytest.mark.parametrize(
    ("action", "clause"),
    [
        (
            Duty.INCLUDE_LICENSE,
            "Whoever receives the model from you must also receive these terms.",
        ),
        (Duty.INCLUDE_LICENSE, "Ship the licence file with every copy."),
        (Duty.INCLUDE_LICENSE, "No copy may leave your hands without a copy of this licence."),
        (
            Duty.INCLUDE_LICENSE,
            "A copy of these conditions shall travel with the weights wherever they go.",
        ),
        (Duty.INCLUDE_LICENSE, "Anyone you pass the model to needs to be given this agreement."),
        (
            Duty.INCLUDE_LICENSE,
            "You shall procure that each transferee is furnished with the text of this Licence.",
        ),
        (Duty.INCLUDE_LICENSE, "Make sure these terms are attached to each download."),
        (Duty.INCLUDE_LICENSE, "You'll need to bundle this licence with the weights."),
        (
            Duty.INCLUDE_LICENSE,
            "Redistribution is permitted only if this licence accompanies the copy.",
        ),
        (Duty.INCLUDE_LICENSE, "Each copy has to contain the complete text of this agreement."),
        (Duty.INCLUDE_LICENSE, "You must link to this licence from the download page."),
        (Duty.INCLUDE_LICENSE, "Please include the LICENSE file in your package."),
        (
            Duty.INCLUDE_LICENSE,
            "The recipient must be provided with a copy of this Agreement prior to delivery.",
        ),
        (
            Duty.INCLUDE_LICENSE,
            "You may share the model provided that you hand over these terms together with it.",
        ),
        (Duty.INCLUDE_LICENSE, "Publish the model only together with this licence."),
        (
            Duty.INCLUDE_LICENSE,
            "Copies may not be distributed unless they are accompanied by this licence.",
        ),
        (Duty.INCLUDE_LICENSE, "Include the text of, or a link to, this licence."),
        (Duty.INCLUDE_LICENSE, "You must provide every customer with the licence terms."),
        (
            Duty.INCLUDE_LICENSE,
            "It is a condition of this licence that a copy of it is included with all copies.",
        ),
        (
            Duty.INCLUDE_LICENSE,
            "Don't give the model to anybody without giving them this licence too.",
        ),
        (Duty.INCLUDE_LICENSE, "Add a copy of this document to whatever you publish."),
        (
            Duty.INCLUDE_LICENSE,
            "You agree to reproduce this agreement in full in the accompanying documentation.",
        ),
        (Duty.INCLUDE_LICENSE, "You must forward this licence to all subsequent recipients."),
        (Duty.INCLUDE_LICENSE, "You need to tell recipients where this licence can be found."),
        (Duty.RETAIN_NOTICES, "Leave our copyright lines where they are."),
        (Duty.RETAIN_NOTICES, "Nobody may strip the copyright header from the files."),
        (Duty.RETAIN_NOTICES, "Don't touch the copyright notices."),
        (Duty.RETAIN_NOTICES, "All notices of authorship shall be preserved."),
        (Duty.RETAIN_NOTICES, "The name of the author has to stay in the file."),
        (Duty.DISPLAY_ATTRIBUTION, "Credit us as the makers of the model."),
        (Duty.DISPLAY_ATTRIBUTION, "You must attribute the work to its authors."),
        (Duty.RETAIN_NOTICES, "Any notice concerning proprietary rights must remain intact."),
        (Duty.RETAIN_NOTICES, "You are not allowed to delete the NOTICE file."),
        (Duty.RETAIN_NOTICES, "Keep the NOTICE file with every copy."),
        (Duty.RETAIN_NOTICES, "The licensee shall ensure that no attribution is removed."),
        (Duty.RETAIN_NOTICES, "Attribution is required."),
        (Duty.DISPLAY_ATTRIBUTION, "You must acknowledge the licensor as the source of the data."),
        (Duty.RETAIN_NOTICES, "You shall not efface any trademark or copyright legend."),
        (Duty.RETAIN_NOTICES, "Removing our copyright notices is prohibited."),
        (Duty.RETAIN_NOTICES, "Permission is granted so long as this header stays intact."),
        (Duty.RETAIN_NOTICES, "You must name the licensor in the manner specified."),
        (Duty.DISPLAY_ATTRIBUTION, "Proper credit must be given to the original creators."),
        (Duty.RETAIN_NOTICES, "Every copy shall bear the copyright notice set out above."),
        (Duty.RETAIN_NOTICES, "Reproduce the above notice in all copies."),
        (
            Duty.RETAIN_NOTICES,
            "Without the prior consent of the licensor, no notices may be altered.",
        ),
        (
            Duty.RETAIN_NOTICES,
            "Provided that the names of the authors are retained in it, you may copy the file.",
        ),
        (Duty.RETAIN_NOTICES, "You will keep all legal notices as you found them."),
        (Duty.RETAIN_NOTICES, "You must carry over the attribution file."),
        (Duty.DISPLAY_ATTRIBUTION, "The original author must be credited."),
        (Duty.STATE_CHANGES, "If you changed the weights, say so."),
        (Duty.STATE_CHANGES, "Mark modified files as modified."),
        (Duty.STATE_CHANGES, "Any modification must be clearly flagged."),
        (Duty.STATE_CHANGES, "Tell recipients what you changed."),
        (
            Duty.STATE_CHANGES,
            "You shall keep a record of the alterations made and supply it with the copy.",
        ),
        (Duty.STATE_CHANGES, "Adapted material must be identified as such."),
        (Duty.STATE_CHANGES, "A changed copy has to say that it was changed."),
        (Duty.STATE_CHANGES, "Altered files must carry a note of the alteration and its date."),
        (Duty.STATE_CHANGES, "Do not misrepresent a modified model as the original."),
        (Duty.STATE_CHANGES, "You must make clear that the model was modified by you."),
        (Duty.STATE_CHANGES, "Publish a change log with each derivative."),
        (Duty.STATE_CHANGES, "Each modified file shall bear a prominent statement of the changes."),
        (Duty.STATE_CHANGES, "Describe how your version differs from ours."),
        (
            Duty.STATE_CHANGES,
            "You are required to disclose any fine-tuning changes in the model card.",
        ),
        (
            Duty.STATE_CHANGES,
            "Modified versions must be distinguishable from the original and labelled as modified.",
        ),
        (Duty.STATE_CHANGES, "You'll need to list your edits."),
        (Duty.STATE_CHANGES, "State whether changes were made."),
        (
            Duty.STATE_CHANGES,
            "Derivatives must be accompanied by a description of the modifications.",
        ),
        (Duty.STATE_CHANGES, "You must indicate if you have modified the material."),
        (Duty.STATE_CHANGES, "Changes must be documented."),
        (Duty.STATE_CHANGES, "Any adaptation shall be marked as an adaptation."),
        (
            Duty.STATE_CHANGES,
            "The licensee shall cause each altered file to bear a notice of alteration.",
        ),
        (Duty.STATE_CHANGES, "You must explain which parts have been changed."),
        (Duty.STATE_CHANGES, "Please document your modifications."),
    ],
)
def test_what_goes_along_in_any_register(action: Duty, clause: str) -> None:
    assert rules_on(clause, action)
