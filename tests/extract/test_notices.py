"""What must travel with a copy: notices, the licence, and marks of change."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import AllOf, AnyOf, Condition, Duty, InUse, Rule, Use
from modellic.text import Text

IN_ENGLISH = "\n\nThis is the text of the terms for all that use it and for you."
"""Enough common words to tell the language of a short clause by."""

DISTRIBUTE, MODIFY = InUse(Use.DISTRIBUTE), InUse(Use.MODIFY)


def rules(clause: str, action: Duty) -> list[Rule]:
    return [r for r in extract(Text(clause + IN_ENGLISH)).rules if r.action is action]


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
        ("You must give appropriate credit to the lab.", DISTRIBUTE),
        ("You must provide the source of the Heron model.", DISTRIBUTE),
        ("You may not alter or remove any proprietary legend.", None),
        ("You agree not to obscure the lab's copyright notices.", None),
        ("You may use it provided that you do not remove any copyright notices.", None),
        ("You must not delete or change the logo of the console.", None),
        ("If you share the weights, you must keep the copyright notice.", DISTRIBUTE),
    ],
)
def test_notices_to_keep(clause: str, when: Condition | None) -> None:
    (rule,) = rules(clause, Duty.RETAIN_NOTICES)
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
    (rule,) = rules(clause, Duty.RETAIN_NOTICES)
    assert rule.text == (() if text is None else (text,))


def test_two_items_of_one_list_are_one_rule_with_both_as_evidence() -> None:
    text = (
        "You may redistribute the work if the following conditions are met:\n\n"
        "1. Copies of the code must keep the copyright notice.\n"
        "2. Copies of the weights must reproduce the copyright notice.\n"
    )
    (rule,) = rules(text, Duty.RETAIN_NOTICES)
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
    assert not rules(clause, Duty.RETAIN_NOTICES)


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
    (rule,) = rules(clause, Duty.INCLUDE_LICENSE)
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
    assert not rules(clause, Duty.INCLUDE_LICENSE)


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
    (rule,) = rules(clause, Duty.STATE_CHANGES)
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
    assert not rules(clause, Duty.STATE_CHANGES)


def test_a_sentence_is_cut_to_the_clause_that_states_the_duty() -> None:
    clause = "You must retain all copyright notices; and give recipients a copy of this license."
    (notices,) = rules(clause, Duty.RETAIN_NOTICES)
    (licence,) = rules(clause, Duty.INCLUDE_LICENSE)
    assert notices.evidence.quote == "You must retain all copyright notices"
    assert licence.evidence.quote == "and give recipients a copy of this license."


def test_a_preamble_orders_nothing_but_the_clauses_below_it_do() -> None:
    text = (
        "Preamble\n\nWhoever passes the work on must retain the copyright notices.\n\n"
        "1. You must give recipients a copy of this license.\n"
    )
    assert [r.action for r in extract(Text(text + IN_ENGLISH)).rules] == [Duty.INCLUDE_LICENSE]
