"""Bare refusals, words alone below a ban, and lists of banned uses that are a policy on use."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, rows, said, table

REFUSALS = {
    "create-derivatives": """
        No modification.
        No modifications!
        No changes.
        Do not modify.
        Please never modify.
        Dies ist der Text für alle, die ihn nutzen.\u0020Keine Änderung.
        Voici le texte pour tous ceux qui s'en servent.\u0020Aucune modification.
        Voici le texte pour tous ceux qui s'en servent.\u0020Ne pas modifier.
    """,
    "distribute": """
        No sale.
        Not for resale.
        No reposting.
        Voici le texte pour tous ceux qui s'en servent.\u0020Ne pas revendre.
    """,
}


@pytest.mark.parametrize(("clause", "rule"), rows(REFUSALS))
def test_a_sentence_that_but_refuses_is_of_the_work(clause: str, rule: str) -> None:
    text = clause.replace("\\u0020", " ")
    assert said(text if "Text" in text or "texte" in text else text + IN_ENGLISH) == [rule]


def test_each_of_several_is_refused() -> None:
    clause = "Do not copy, modify or resell." + IN_ENGLISH
    assert said("No redistribution or modification." + IN_ENGLISH) == [
        "create-derivatives",
        "distribute",
    ]
    assert said(clause) == ["create-derivatives", "distribute"]


@pytest.mark.parametrize(
    "clause", ["No warranty.", "Do not panic.", "No further questions.", "Not for children."]
)
def test_what_is_refused_may_be_something_else(clause: str) -> None:
    assert not said(clause + IN_ENGLISH)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("No AI Training.", ["train-other-models"]),
        ("No Redistribution. No Commercial Use.", ["commercial-use", "distribute"]),
        ("Restrictions: no resale, no hosting.", ["distribute", "host-as-service"]),
        ("No removal of watermarks.", ["remove-safeguards"]),
        ("No merging of this model.", ["create-derivatives"]),
        ("No Warranty. The software is provided as is.", []),
    ],
)
def test_a_line_that_but_refuses_is_no_title(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
    assert not flagged(clause)


def test_a_deed_that_is_refused_and_is_no_ban_is_reported() -> None:
    assert said("No hosting." + IN_ENGLISH) == ["host-as-service"]
    assert flagged("Do not resell or frobnicate." + IN_ENGLISH)


@pytest.mark.parametrize("clause", ["No copying.", "No copies, no panic."])
def test_an_act_on_the_work_that_alone_is_refused_is_reported(clause: str) -> None:
    assert not said(clause + IN_ENGLISH)
    assert flagged(clause + IN_ENGLISH)


@pytest.mark.parametrize("clause", ["No forks.", "No copies, no forks.", "Do not fork."])
def test_forks_are_changed_copies(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == ["create-derivatives"]


def test_a_word_alone_below_a_ban_is_reported() -> None:
    clause = "You may not:\n- copy it\n- panic\n- resell it\n" + IN_ENGLISH
    assert said(clause) == ["distribute"]
    assert flagged(clause)
    assert not flagged("You may:\n- copy it\n- panic\n" + IN_ENGLISH)


POLICIES = """
You may not use the model:
| - to build weapons
| - to spy on people
| - to discriminate against anyone
| - to write malware
=> restricted-use

You may not use the model:
| - to build weapons
| - to spy on people
| - to write malware
You must comply with these use restrictions at all times.
=> follow-acceptable-use
=> restricted-use

You may use the model:
| - to build ploughs
| - to write poems
| - to teach children
| - to find malware

You may not use the model to build weapons, spy on people, discriminate or write malware.
=> restricted-use
"""


@pytest.mark.parametrize(("clause", "rules"), table(POLICIES))
def test_a_list_is_a_policy_where_another_sentence_binds_to_it(
    clause: str, rules: list[str]
) -> None:
    assert said(clause) == rules


def test_a_policy_that_is_asked_for_elsewhere_has_its_place_there() -> None:
    clause = POLICIES.strip().split("\n=>")[0].replace("| ", "")
    text = clause + "\n\nYou must comply with our acceptable use policy.\n"
    assert said(text) == ["follow-acceptable-use", "restricted-use"]


def test_the_licence_itself_is_no_safeguard() -> None:
    clause = "You may not get round the licence key of the tool." + IN_ENGLISH
    assert not said(clause)
    assert flagged(clause)


def test_the_choice_of_a_later_version_binds_nobody() -> None:
    assert not said("Choosing a later version does not impose further duties on recipients.")
