"""Whom to credit, and by which name: before people, where no copy carries the words along."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, rows, said
from modellic.extract import extract
from modellic.rules import Action, Duty
from modellic.text import Text


def texts(words: str, action: Action) -> list[tuple[str, ...]]:
    return [r.text for r in extract(Text(words + IN_ENGLISH)).rules if r.action is action]


@pytest.mark.parametrize(
    ("clause", "rule"),
    rows(
        {
            "display-attribution": """
                You must give proper attribution as the owners of the pictures ask.
                Users shall give credit to the makers of these recordings.
                The painter of a tile must be credited, and so must the author be credited.
            """,
            "display-attribution if distribute": """
                You may share the recordings, provided that you give credit to the singers.
                When you redistribute the maps, provide attribution with a link to our page.
            """,
            "retain-notices if distribute": """
                You must keep the attribution notices in every copy.
                You must clearly attribute the source of the tune to the choir.
                You must name the source of the tune in all copies.
            """,
        }
    ),
)
def test_credit_is_given_before_people_and_notices_are_kept_in_copies(
    clause: str, rule: str
) -> None:
    assert said(clause + IN_ENGLISH) == [rule]


def test_credit_beside_marked_changes_is_a_duty_of_its_own() -> None:
    clause = "You must give appropriate credit to the lab and mark every changed file as changed."
    found = said(clause + IN_ENGLISH)
    assert [r.split(" if ")[0] for r in found] == ["display-attribution", "state-changes"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "You must indicate that your source of prices is Heronbase.example on every screen.",
            ("Heronbase.example",),
        ),
        (
            "If you publish results, you must acknowledge the use of HRN Recordings in your paper.",
            ("HRN Recordings",),
        ),
        ("Please state the full model name (Heron Lake) on your website.", ("Heron Lake",)),
        ("Users must acknowledge the Authors and use of the Software in any publication.", ()),
        ("If you publish a paper, cite our paper.", ()),
        (
            "In any publication you shall give credit to the Licensor, citing the Model's name and "
            "version, and the manual.",
            ("the Model's name and version",),
        ),
    ],
)
def test_a_name_without_quotation_marks(words: str, name: tuple[str, ...]) -> None:
    assert texts(words, Duty.DISPLAY_ATTRIBUTION) == [name]


SPELLED = [
    (
        "You must cite the paper of the choir in any publication. The following citation shall be "
        'included in the acknowledgement: "Heron and others, On Herons, 2020".',
        "Heron and others, On Herons, 2020",
    ),
    (
        "You must provide reasonable attribution in one of the following forms:\n"
        "- a credit on your about page\n- a line in the manual\n\n"
        'The attribution must include: "Sings with Heron".',
        "Sings with Heron",
    ),
    (
        "In publications, please cite the recordings as:\n\n> Heron, H. (2020). Songs of the lake.",
        "Heron, H. (2020). Songs of the lake.",
    ),
]


@pytest.mark.parametrize(("clauses", "words"), SPELLED)
def test_the_next_sentence_spells_out_the_words_and_is_no_duty_of_its_own(
    clauses: str, words: str
) -> None:
    assert texts(clauses, Duty.DISPLAY_ATTRIBUTION) == [(words,)]


def test_a_second_phrase_that_does_not_take_up_the_first_is_another_duty() -> None:
    clauses = (
        'You must display "Lit by Heron" on your website. '
        'You must display "Made by the lake" in the manual.'
    )
    assert texts(clauses, Duty.DISPLAY_ATTRIBUTION) == [("Lit by Heron",), ("Made by the lake",)]


@pytest.mark.parametrize(
    ("words", "notice"),
    [
        (
            "You shall retain the notice below in all copies.\n\n"
            '"The lamps are lent by the Heron Mill. All of them."\n\nNothing else is due.',
            "The lamps are lent by the Heron Mill. All of them.",
        ),
        (
            "You must retain in all copies of the Great Grey Heron Recordings that you distribute "
            'the following attribution notice: "Heron is lent by the Heron Mill, by Heron Inc. All '
            'Rights Kept."',
            "Heron is lent by the Heron Mill, by Heron Inc. All Rights Kept.",
        ),
        (
            'Copies must retain the following notice: "These lamps hold oil, to be had at\n'
            '<https://oil.example/>".\n\nThe oil is offered as it is.',
            "These lamps hold oil, to be had at <https://oil.example/>",
        ),
        (
            'Copies must keep this notice:\n> "The lamps are lent by the\n> Heron Mill."',
            "The lamps are lent by the Heron Mill.",
        ),
    ],
)
def test_a_notice_is_taken_whole(words: str, notice: str) -> None:
    assert texts(words, Duty.RETAIN_NOTICES) == [(notice,)]


def test_a_quotation_late_in_a_long_sentence_ends_no_sentence() -> None:
    long = "; ".join(
        f"({n}) keep the lamp number {n} of the mill lit day and night" for n in "abcdefghijklm"
    )
    words = (
        f"You shall: {long}; (n) include the following notice in all copies: "
        '"Lent by Heron Inc. All Rights Kept." and (o) prominently display "Lit by Heron" on your '
        "website."
    )
    assert texts(words, Duty.DISPLAY_ATTRIBUTION) == [("Lit by Heron",)]


def test_how_to_put_works_of_ones_own_below_the_licence_is_no_duty() -> None:
    annex = (
        "# How to apply these terms to your work\n\n"
        "To apply this licence to your own songs, include the following notice at the top:\n\n"
        "    Copyright (c) the singer. Lent under the terms of the lake.\n"
    )
    assert said(annex + IN_ENGLISH) == []
    assert said("You must include the notice in all copies." + IN_ENGLISH) == [
        "retain-notices if distribute"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "# Effects of termination\n\n- Must cease using the lamps\n- Must delete all copies\n",
        "# Termination\n\nYou must either:\n- cease all use of the lamps, or\n- buy them.\n",
    ],
)
def test_what_must_go_below_a_title_of_the_end_goes_at_the_end(words: str) -> None:
    assert "delete-on-termination if terminated" in said(words + IN_ENGLISH)


def test_what_else_is_due_below_such_a_title_does_not_wait_for_the_end() -> None:
    words = "# Termination\n\nYou must stop using old lamps. You must keep all copyright notices.\n"
    assert "retain-notices if distribute" in said(words + IN_ENGLISH)


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "Any redistribution must retain the same restrictions.",
            ["pass-through-restrictions if distribute"],
        ),
        (
            "If you redistribute the songs, you must keep these terms and all restrictions.",
            ["pass-through-restrictions if distribute"],
        ),
        ("We keep the restrictions of the lake under review.", []),
    ],
)
def test_restrictions_that_copies_keep(clause: str, rules: list[str]) -> None:
    found = [r for r in said(clause + IN_ENGLISH) if r.startswith("pass")]
    assert found == rules


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "Copying and redistribution of the songs are allowed (with attribution).",
            ["display-attribution if distribute"],
        ),
        ('Credit "Heron Lake" as the source of the songs.', ["display-attribution"]),
        (
            'All redistributions shall visibly acknowledge "Sung by Heron".',
            ["display-attribution if distribute"],
        ),
        (
            'Required: "Sung by Heron" in the product documentation',
            ["display-attribution if product"],
        ),
        (
            "Remixes must clearly state they are derived from the songs of the lake.",
            ["display-attribution if modify"],
        ),
        ("No credit card is needed to hear the songs.", []),
    ],
)
def test_credit_in_few_words(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules


def test_what_is_required_and_not_understood_is_reported() -> None:
    assert "? Required: a lantern on the roof" in answered(
        f"- Required: a lantern on the roof\n{IN_ENGLISH}"
    )


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "The licensee may distribute copies, and provided that every distribution is "
            "accompanied by a copy of this licence.",
            ["include-license if distribute"],
        ),
        (
            "You may share copies provided that each recipient agrees to be bound by these terms.",
            ["pass-through-restrictions if distribute"],
        ),
        # Whoever takes the licence accepts it himself, and the terms of others bind nobody else.
        ("The act of hearing the songs confirms that the recipient agrees to be bound by it.", []),
        ("If a song holds third party words, you agree to comply with their licence terms.", []),
    ],
)
def test_what_copies_bear_and_whom_terms_bind(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "These terms apply to all copies, modifications and derivatives of the songs.",
            ["share-alike if modify"],
        ),
        (
            "A derived model that holds the weights remains subject to this licence.",
            ["share-alike if modify"],
        ),
        (
            "If you modify the songs, you must also indicate that you have done so.",
            ["state-changes if modify"],
        ),
        ("These terms apply to all visitors of the lake and to its guests.", []),
        ("If you hear a song, please say that you have done so.", []),
    ],
)
def test_what_holds_for_what_is_made_of_it(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules
