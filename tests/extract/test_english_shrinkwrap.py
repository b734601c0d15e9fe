"""Clauses of the licences that came with programs in a box, and what they do not ask for."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You must reproduce on the backup copy the copyright notice and any other legends.",
            "retain-notices",
        ),
        (
            "You may copy it provided the trademark notices are reproduced on the backup copy.",
            "retain-notices",
        ),
        (
            "You may copy the kit provided that you reproduce only complete copies, including all "
            "copyright notices.",
            "retain-notices",
        ),
        ("You may not rent, lease or lend any of your rights in the kit.", "sublicense"),
        ("Licensee may not assign its rights under this agreement.", "sublicense"),
        (
            "When this license terminates, you have a reasonable time to either remove the "
            "program from your systems.",
            "delete-on-termination if terminated",
        ),
        (
            "Once the agreement ends, you have ten days to uninstall the program.",
            "delete-on-termination if terminated",
        ),
        (
            "This license shall apply to any derivative work as it does to the original program.",
            "share-alike if modify",
        ),
        ("A commercial license is required to use the components.", "obtain-license"),
        ("Use of the tool requires an active, paid subscription.", "obtain-license"),
        (
            "After the test period, the user must buy a license to continue using the program.",
            "obtain-license",
        ),
        (
            "You may not export the program without the required approval of the U.S. government.",
            "comply-with-law",
        ),
        (
            "You shall not export or re-export the tool without all licences of the competent "
            "authorities.",
            "comply-with-law",
        ),
        ("You agree to provide the author with all modifications.", "disclose-source if modify"),
        (
            "You shall send us the source code of any such modifications.",
            "disclose-source if modify",
        ),
        (
            "Those derivative works are subject to this license.",
            "share-alike if modify",
        ),
        (
            "If you distribute any copies or derivatives of it, this license will apply.",
            "share-alike if distribute",
        ),
        ("Reference use expressly excludes the right to redistribute the program.", "distribute"),
        (
            "Licensee may obtain the right to distribute derivative works only by purchasing a "
            "further agreement.",
            "obtain-license if distribute",
        ),
        (
            "To use the program you must have a valid subscription to the Otter service.",
            "obtain-license",
        ),
    ],
)
def test_each_clause_says_one_thing(clause: str, expected: str) -> None:
    assert said(clause + IN_ENGLISH) == [expected]


@pytest.mark.parametrize(
    "clause",
    [
        "You will not copy any confidential information, or disclose it to any other person.",
        "You shall not disclose the trade secrets of the vendor to any third party.",
        "Openness does not grant you rights to modify or redistribute the program outside the "
        "terms of this license.",
        "If you are using the kit for non-commercial research purposes, the license is "
        "royalty-free.",
        "You may use the program for your internal purposes and for non-commercial purposes.",
        "You may not use older versions of the kit to circumvent the terms of new versions.",
        "You may not combine it with programs under terms that seek to require that it be "
        "provided in source code form.",
        "A derivative is what changes the program in a manner that would otherwise require "
        "permission of the author.",
        "You can make an application where end users have to pay a fee.",
        "The patent rights only apply to the program, not to any derivative works you make.",
        "Demonstration software is provided for evaluation purposes only.",
    ],
)
def test_what_such_clauses_do_not_ask_for(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []


def test_a_fee_that_was_paid_is_none_that_is_due() -> None:
    clause = "In return for the license fee that you have paid, you may install it on five CPUs."
    assert said(clause + IN_ENGLISH) == ["obtain-license if devices gt 5 licensee"]
