"""Bans that one leave lifts: whoever does any of it needs that leave, and no ban is lost."""

from __future__ import annotations

from itertools import combinations, permutations, product

import pytest

from clauses import answered

DONE = {
    "sell the software": "distribute",
    "host it as a service": "hosted-service",
    "use it commercially": "commercial",
}
SUFFERED = {
    "sold": "distribute",
    "hosted as a service": "hosted-service",
    "used commercially": "commercial",
}
LEAVES = (
    "without our prior written permission",
    "unless you have our written permission",
    "unless we agree in writing",
    "without a licence from us",
    "except with our written consent",
    "unless we have authorised it in writing",
)
ACTIVE = (
    "You may not {a} or {b} {l}.",
    "You may neither {a} nor {b} {l}.",
    "You must not {a}, nor may you {b}, {l}.",
    "You must not {a}, and you must not {b}, {l}.",
    "{l}, you may not {a} or {b}.",
    "{l}, nobody may {a} or {b}.",
    "Users shall not, {l}, {a} or {b}.",
    "You are not allowed to {a} or {b} {l}.",
    "It is forbidden to {a} or to {b} {l}.",
    "No individual or entity may {a} or {b} {l}.",
    "No person, company or organisation may {a} or {b} {l}.",
    "You may not publicly display, {a} or {b} {l}.",
    "You may not {l}:\n\n- {a}; or\n- {b}.",
)
PASSIVE = (
    "The software may not be {a} or {b} {l}.",
    "The software may not be {a}, nor may it be {b}, {l}.",
    "{l}, the software must not be {a} or {b}.",
    "No part of the software may be {a} or {b} {l}.",
)


def cases_of(told: list[str]) -> set[str]:
    """Return the uses that each ask for a licence, all that is told otherwise in words."""
    asked = [rule.removeprefix("obtain-license if ").strip("()").split(" or ") for rule in told]
    return {case for cases in asked for case in cases}


@pytest.mark.parametrize(
    ("frame", "acts"), [*product(ACTIVE, (DONE,)), *product(PASSIVE, (SUFFERED,))]
)
def test_whoever_does_any_of_it_needs_the_leave(frame: str, acts: dict[str, str]) -> None:
    wrong = {}
    for ((one, use), (other, second)), leave in product(combinations(acts.items(), 2), LEAVES):
        text = frame.format(a=one, b=other, l=leave)
        told = answered(text[0].upper() + text[1:])
        if cases_of(told) != {use, second}:
            wrong[text] = told
    assert wrong == {}


BY_LEAVE = (
    "You may {a}, {b} or {c} the model only with our written consent.",
    "You may only {a}, {b} or {c} the model with our permission.",
    "You may {a}, {b} or {c} the model if you have our written permission.",
    "You can {a}, {b} or {c} the model provided that you have obtained a licence from us.",
    "Once you have received a licence from us, you may {a}, {b} or {c} the model.",
    "With our permission, you may {a}, {b} or {c} the model.",
    "If you want to {a}, {b} or {c} the model, you must obtain a licence from us.",
    "Our written permission is required to {a}, {b} or {c} the model.",
)
OTHERS = (
    (
        "verkaufen verändern verbreiten",
        "Sie dürfen das Modell nur mit unserer Zustimmung {a} oder {b}.",
    ),
    (
        "verkaufen verändern verbreiten",
        "Wenn wir zugestimmt haben, dürfen Sie das Modell {a} oder {b}.",
    ),
    (
        "verkaufen verändern verbreiten",
        "Ohne unsere Zustimmung darf niemand das Modell {a} oder {b}.",
    ),
    ("出售 修改 分发", "经我方书面许可后，您可以{a}或{b}本模型。"),
    ("出售 修改 分发", "只有取得我方书面同意，才能{a}或{b}本模型。"),
    ("出售 修改 分发", "未经我方书面同意，您不得{a}本模型，不得{b}本模型。"),
    ("販売 改変 配布", "当社の許可を得た場合に限り、本モデルを{a}または{b}することができます。"),
    ("販売 改変 配布", "当社の許諾なく本モデルを{a}または{b}してはなりません。"),
    ("販売 改変 配布", "許可なく{a}や{b}をしないでください。"),
)


@pytest.mark.parametrize(("verbs", "frame"), OTHERS)
def test_leave_in_other_languages(verbs: str, frame: str) -> None:
    wrong = {}
    uses = dict(zip(verbs.split(), ("distribute", "modify", "distribute"), strict=True))
    for one, other in permutations(uses, 2):
        text = frame.format(a=one, b=other)
        if cases_of(answered(text)) != {uses[one], uses[other]}:
            wrong[text] = answered(text)
    assert wrong == {}


@pytest.mark.parametrize("frame", BY_LEAVE)
def test_what_is_allowed_by_leave_only_needs_it(frame: str) -> None:
    wrong = {}
    for verbs in permutations(("sell", "host", "modify", "share", "adapt"), 3):
        text = frame.format(a=verbs[0], b=verbs[1], c=verbs[2])
        if cases_of(answered(text)) != {VERBS[verb] for verb in verbs}:
            wrong[text] = answered(text)
    assert wrong == {}


VERBS = {
    "sell": "distribute",
    "host": "hosted-service",
    "modify": "modify",
    "fine-tune": "modify",
    "share": "distribute",
    "alter": "modify",
    "adapt": "modify",
    "redistribute": "distribute",
}
BANS = {
    "distribute": "distribute",
    "hosted-service": "host-as-service",
    "modify": "create-derivatives",
}
LISTS = (
    "You may not {a}, {b} or {c} the model",
    "The licensee shall not {a}, {b}, or {c} the model",
    "Nobody may {a}, {b} or {c} the model",
    "No one is allowed to {a}, {b} or {c} the model",
    "It is prohibited to {a}, {b} or {c} the model",
    "You may neither {a}, {b} nor {c} the model",
    "Do not {a}, {b} or {c} the model",
)


@pytest.mark.parametrize("frame", LISTS)
def test_each_verb_of_a_list_is_forbidden(frame: str) -> None:
    wrong = {}
    for verbs in permutations(VERBS, 3):
        text = frame.format(a=verbs[0], b=verbs[1], c=verbs[2]) + "."
        if set(answered(text)) != {BANS[VERBS[verb]] for verb in verbs}:
            wrong[text] = answered(text)
    assert wrong == {}


@pytest.mark.parametrize("frame", LISTS[:-1])
def test_each_verb_of_a_list_needs_the_leave(frame: str) -> None:
    wrong = {}
    for verbs in permutations(VERBS, 3):
        text = frame.format(a=verbs[0], b=verbs[1], c=verbs[2]) + " without our permission."
        if cases_of(answered(text)) != {VERBS[verb] for verb in verbs}:
            wrong[text] = answered(text)
    assert wrong == {}


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You must not sell the software, and you must not host it without our permission.",
            ["distribute", "obtain-license if hosted-service"],
        ),
        (
            "You may not sell the software or use our trademarks without our permission.",
            ["obtain-license if distribute", "use-trademark"],
        ),
        (
            "You may not sell it or use it to train other models unless we agree in writing.",
            ["obtain-license if (distribute or train-model)"],
        ),
        ("You may use the model only with our permission.", ["obtain-license"]),
        (
            "You may modify it, and you may sell it only with our permission.",
            ["obtain-license if distribute"],
        ),
        ("You may sell it if you have our permission.", ["obtain-license if distribute"]),
        ("Without our licence, the software must not be sold.", ["obtain-license if distribute"]),
        ("Do not host it for others without my go-ahead.", ["obtain-license if hosted-service"]),
        (
            "You may not lease, rent, lend, sell or sublicense the software to any third party.",
            ["distribute", "sublicense"],
        ),
        (
            "You must not sell or host the model without including this licence.",
            ["include-license if (distribute or hosted-service)"],
        ),
        (
            "Verboten sind insbesondere: rechtswidrige Inhalte, Massenabfragen ohne Freigabe, die"
            " Umgehung technischer Schutzmaßnahmen sowie jede Nutzung, die internen Vorgaben"
            " widerspricht.",
            ["remove-safeguards", "restricted-use"],
        ),
    ],
)
def test_what_leave_is_of(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
