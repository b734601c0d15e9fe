"""What copies must not be given away for, and bans that stand beside each other."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, lines, rows, said

SAYS = {
    "distribute": """
        You may not copy the tool or rent it to others.
    """,
    "distribute|host-as-service": """
        You may not distribute the tool, nor host it as a service.
        You may not distribute the tool, host it as a service, or sell it.
        You may not distribute the tool or host it as a service.
    """,
    "host-as-service": """
        You may not sell, rent or offer the tool as a service.
    """,
    "distribute|restricted-use": """
        You may not redistribute or resell the tool, nor build it into a rival packaging product.
        You may not sell the model, or use it for military purposes.
        You may not sell the model, nor use it for military purposes.
    """,
    "distribute if commercial": """
        You may not distribute the tool for commercial purposes.
        You may not distribute modified versions of the tool for commercial purposes.
        You may not make modified versions available for commercial purposes.
        You may not sell or distribute the weights for commercial gain.
        You may not distribute the model commercially.
        You may not distribute the tool in exchange for fees or other commercial consideration.
    """,
    "commercial-use": """
        You may not use or distribute the model for commercial purposes.
        Using the weights for commercial or profit-seeking purposes is prohibited.
        You may not distribute or use the model commercially.
        You may not copy, modify or distribute the data for commercial purposes.
    """,
    "obtain-license": """
        You may not use the tool without first obtaining a separate commercial license from us.
        You may not use, copy, distribute or sell it without first obtaining a license from us.
        You may not run the tool without holding a valid license.
        You may not use, copy, merge, sublicense or sell it without first obtaining a license.
    """,
    "restricted-use": """
        You must not attempt to identify or contact the speakers in the recordings.
        You may not use it for a service that competes with us, whether offered commercially or not.
    """,
    "host-as-service|restricted-use": """
        You may not offer the tool as a hosted service or any product that competes with ours.
    """,
    "share-alike if distribute": """
        You may sublicense the tool only under the terms of this agreement.
        If you distribute the materials, you may only do so under the terms of this agreement.
    """,
    "pass-through-restrictions if distribute": """
        You may lend it to colleagues provided that they first agree to be bound by these terms.
        Recipients of the tool are bound by the same license terms.
        You may not hand out copies without binding recipients to these terms.
    """,
    "display-attribution if product": """
        Any deployment of the tool must show a clear credit to the authors.
        You must display any attribution required by our brand rules.
    """,
    "display-attribution if distribute": """
        Any distribution of the model must include attribution to the authors.
    """,
    "register": """
        You must deliver a quarterly royalty statement to us.
        You must submit quarterly revenue reports within 30 days after each quarter.
    """,
}


@pytest.mark.parametrize(("clause", "expected"), rows(SAYS))
def test_a_sentence_says_this_and_nothing_else(clause: str, expected: str) -> None:
    assert said(clause) == expected.split("|")


SILENT = """
    All notices under this agreement must be delivered in writing by certified mail.
    You hereby agree that you have the authority to bind the customer to this agreement.
    You are responsible for all taxes that fall due.
    The licensor is not liable for illegal activities of others.
"""


BESIDE = """
    By downloading it you agree to be bound by these terms, and you must plant a tree.
    You are responsible for all taxes and must water the office plants.
"""


@pytest.mark.parametrize("clause", lines(BESIDE))
def test_what_stands_beside_it_is_reported(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize("clause", lines(SILENT))
def test_what_is_no_rule_floods_no_list(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Commercial distribution of modified versions is not allowed.",
            ["distribute if (commercial and modify)"],
        ),
        (
            "You may not commercially distribute modified copies.",
            ["distribute if (commercial and modify)"],
        ),
        ("Commercial redistribution of the tool is prohibited.", ["distribute if commercial"]),
        ("You may not distribute it commercially.", ["distribute if commercial"]),
        (
            "You may not commercially redistribute the tool or modified versions of it.",
            ["distribute if commercial"],
        ),
        ("Commercial distribution of the tool is welcome.", []),
        ("Commercial use and redistribution are prohibited.", ["commercial-use", "distribute"]),
        ("Redistribution, commercial use and change of the tool are forbidden.", None),
    ],
)
def test_trade_with_copies_is_no_other_use(clause: str, expected: list[str] | None) -> None:
    rules = said(clause)
    assert rules == expected if expected is not None else "distribute if commercial" not in rules


@pytest.mark.parametrize(
    "clause",
    [
        "The licence key is for personal use only.",
        "The demo content is provided for evaluation purposes only.",
    ],
)
def test_what_a_part_is_for_is_reported(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause", ["The software is for personal use only.", "The key and the tool are for home use."]
)
def test_what_the_work_is_for_is_not_of_a_part(clause: str) -> None:
    assert said(clause) == (["commercial-use"] if "only" in clause else [])
