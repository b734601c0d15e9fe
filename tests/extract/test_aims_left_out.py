"""Aims that are left out of what something is due for, in every place of a sentence."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered

AIMS = {
    "research": "not research",
    "research purposes": "not research",
    "academic research": "not research",
    "internal research use": "not research",
    "non-commercial use": "commercial",
    "non-commercial purposes": "commercial",
    "research and non-commercial use": "(not research and commercial)",
}
"""What is left out, and what something is due for therefore."""
FRAMES = (
    "Except for {u}, you must {d}.",
    "With the exception of {u}, you must {d}.",
    "Apart from {u}, all users must {d}.",
    "Outside of {u}, you must {d}.",
    "You must {d} except for {u}.",
    "You must {d} (except for {u}).",
    "You must {d} for all uses except {u}.",
    "You must {d} for anything but {u}.",
    "You must {d}, {u} excepted.",
    "For all uses other than {u}, you must {d}.",
    "Any use other than {u} requires that you {d}.",
    "If used for anything but {u}, you must {d}.",
    "If you use it for anything other than {u}, you must {d}.",
    "Whoever uses it beyond {u} must {d}.",
)
DUTIES = {
    "obtain-license": "obtain a licence from us",
    "register": "register with us",
    "pay-royalty": "pay us a fee",
}


@pytest.mark.parametrize("frame", FRAMES)
def test_something_is_due_for_every_other_aim(frame: str) -> None:
    wrong = {}
    for (aim, case), (action, duty) in product(AIMS.items(), DUTIES.items()):
        told = answered(text := frame.format(u=aim, d=duty))
        if told != [f"{action} if {case}"]:
            wrong[text] = told
    assert wrong == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "If you host it other than for research, you must register.",
            "register if (hosted-service and not research)",
        ),
        (
            "Any use beyond research, or by companies with more than 50 employees, requires a "
            "licence.",
            "obtain-license if (not research or employees gt 50 licensee)",
        ),
        (
            "Für alle Zwecke außer Forschung benötigen Sie eine Lizenz.",
            "obtain-license if not research",
        ),
        (
            "Wenn Sie das Modell zu anderen Zwecken als der Forschung nutzen, benötigen Sie eine "
            "Lizenz.",
            "obtain-license if not research",
        ),
        (
            "Jede Nutzung außerhalb der Forschung bedarf unserer Zustimmung.",
            "obtain-license if not research",
        ),
        ("除学术研究外的任何用途均须向我们登记。", "register if not research"),
        ("用于研究以外的目的时，您必须获得我们的授权。", "obtain-license if not research"),
        ("如将本模型用于非研究目的，您须获得授权。", "obtain-license if not research"),
        ("非商业用途除外，使用本模型须支付费用。", "pay-royalty if commercial"),
        ("研究以外の目的での利用には、当社の許諾が必要です。", "obtain-license if not research"),
        (
            "非商用利用を除き、利用者は当社に登録しなければなりません。",
            "register if commercial",
        ),
        (
            "It is free for research. Otherwise, you must register with us.",
            "register if not research",
        ),
        (
            "If you use it only for research, it is free. Otherwise you must obtain a licence.",
            "obtain-license if not research",
        ),
        (
            "You may use it free of charge if you use it only for research. Otherwise you must "
            "obtain a licence from us.",
            "obtain-license if commercial",
        ),
    ],
)
def test_other_aims_beside_figures_and_in_sentences_of_their_own(text: str, expected: str) -> None:
    assert [told for told in answered(text) if not told.startswith("?")] == [expected]


def test_what_is_due_for_other_aims_elsewhere_lifts_no_ban() -> None:
    text = (
        "The model must not be used commercially. You must keep the notices.\n\n"
        "Except for research, you must register with us."
    )
    assert {"commercial-use", "register if not research"} <= set(answered(text))


def test_a_ban_right_before_what_is_due_for_other_aims_stays_where_it_is_told() -> None:
    text = "You must not use it commercially. Except for research, you must register with us."
    assert answered(text) == ["commercial-use", "register if not research"]
