"""When a licence, a registration or a payment is asked for, and when commercial use is banned."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Duty, InUse, Operator, Prohibition, Rule, Threshold, Use, atoms
from modellic.text import Text

PREAMBLE = "This is the license of the software, and these are the terms of it for you.\n\n"
COMMERCIAL = InUse(Use.COMMERCIAL)
OURS = (
    Duty.OBTAIN_LICENSE,
    Duty.REGISTER,
    Duty.PAY_ROYALTY,
    Prohibition.COMMERCIAL_USE,
)


def rules(text: str) -> list[Rule]:
    return [r for r in extract(Text(PREAMBLE + text)).rules if r.action in OURS]


@pytest.mark.parametrize(
    "text",
    [
        "Commercial use requires a licence.",
        "Any commercial use is subject to a separate licence agreement with us.",
        "If you use the model commercially, you shall request a license from us.",
        "A commercial license must be obtained from the producer for commercial use.",
        "You must not use the model for commercial purposes without our prior written consent.",
        "For commercial licensing, please contact licensing@example.org.",
        "Use for commercial purposes is prohibited. For commercial use, please contact us at "
        "sales@example.org.",
        "The model may be used for research purposes only. Commercial use requires a separate "
        "license from the authors.",
    ],
)
def test_commercial_use_that_needs_a_licence(text: str) -> None:
    assert [(r.action, r.when) for r in rules(text)] == [(Duty.OBTAIN_LICENSE, COMMERCIAL)]


@pytest.mark.parametrize(
    "text",
    [
        "Use for commercial purposes is prohibited.",
        "You may not use the model for any commercial purpose.",
        "You will not use, copy or modify the Software for any commercial or military purposes.",
        "The model may be used for research purposes only.",
        "The licence permits non-commercial use only.",
        "We grant you a license to use the model solely for your non-commercial research purposes.",
        "THIS LICENSE ALLOWS ONLY NON-COMMERCIAL USE OF THE MODEL AND OF WHAT IS MADE WITH IT.",
        "You may share the material for\nNonCommercial purposes only.",
    ],
)
def test_commercial_use_that_is_banned(text: str) -> None:
    assert [(r.action, r.when) for r in rules(text)] == [(Prohibition.COMMERCIAL_USE, None)]


@pytest.mark.parametrize(
    "text",
    [
        "You may use the model for any purpose, including commercial purposes.",
        "Nothing in this licence requires you to obtain a licence for fair use.",
        "The software is provided free of charge to everyone.",
        "You may charge a fee for the physical act of transferring a copy.",
        '"Non-Commercial" means use for research without a view to profit.',
        "Commercial use is permitted.",
        "Derivatives obtained from the model are yours, but you must keep this license.",
        "You must ensure that everyone who gets a copy also gets the text of this license.",
        "The Licensor has his seat and registered office in the Union.",
        "For questions about this license, please contact us at info@example.org.",
    ],
)
def test_what_asks_for_no_licence_and_bans_nothing(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        (
            "Before using the model commercially you must register at https://example.org/form.",
            "https://example.org/form",
        ),
        ("Users who wish to use the model for commercial purposes must register.", None),
        (
            "If you use the model commercially you must complete the registration form.",
            None,
        ),
    ],
)
def test_registering_is_less_than_a_licence(text: str, contact: str | None) -> None:
    (rule,) = rules(text)
    assert (rule.action, rule.when, rule.contact) == (Duty.REGISTER, COMMERCIAL, contact)


def test_who_must_obtain_a_licence_need_not_register_as_well() -> None:
    text = "For commercial purposes you must register and obtain a basic commercial license."
    assert [r.action for r in rules(text)] == [Duty.OBTAIN_LICENSE]


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("You shall pay the licensor a royalty of 5% of your net revenue.", "5%"),
        ("You agree to pay a royalty equal to 1.5 percent of all gross revenue.", "1.5%"),
        ("You must pay a one-time licence fee of EUR 10,000.", "EUR 10,000 one-time"),
    ],
)
def test_what_is_to_be_paid(text: str, rate: str) -> None:
    (rule,) = rules(text)
    assert (rule.action, rule.rate) == (Duty.PAY_ROYALTY, rate)


def test_a_second_place_that_says_the_same_adds_no_rule() -> None:
    text = (
        "If your annual revenue exceeds $1M, you must obtain a license.\n\n"
        "You may use the model if your annual revenue does not exceed $1M."
    )
    assert len(rules(text)) == 1


@pytest.mark.parametrize(
    ("clause", "use"),
    [
        ("You may not redistribute the weights without our prior written consent.", "distribute"),
        ("Without our permission you must not offer the model via an API.", "hosted-service"),
        ("Modified versions may only be published with the author's consent.", "modify"),
    ],
)
def test_a_ban_that_leave_lifts_asks_for_leave(clause: str, use: str) -> None:
    found = {r.action: r.when for r in rules(clause)}
    assert InUse(Use(use)) in atoms(found[Duty.OBTAIN_LICENSE])


def test_who_registers_below_a_figure_does_not_obtain_a_licence_there() -> None:
    text = (
        "If the monthly active users of your products do not exceed 4 million in the preceding "
        "month, you need to register with the Licensor and will be deemed to obtain the licence. "
        "If the monthly active users exceed 4 million in the preceding calendar month, you must "
        "request a license from the Licensor."
    )
    found = {r.action: a.op for r in rules(text) for a in atoms(r.when) if isinstance(a, Threshold)}
    assert found == {Duty.REGISTER: Operator.LTEQ, Duty.OBTAIN_LICENSE: Operator.GT}
