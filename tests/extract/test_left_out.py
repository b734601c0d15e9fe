"""What a permission leaves out is forbidden, though no word forbids by itself."""

from __future__ import annotations

import pytest

from clauses import flagged, said


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        ("You may use the model for any purpose except military purposes.", "restricted-use"),
        ("You may do anything with the data except redistribute it.", "distribute"),
        ("You may use, copy and modify the model, but not distribute it.", "distribute"),
        ("You may use the model freely but not sell it.", "distribute"),
        ("You may use and modify the weights but may not share them.", "distribute"),
        ("The work may be copied and shared, though not modified.", "create-derivatives"),
        (
            "All uses are allowed, with the exception of hosting the model for third parties.",
            "host-as-service",
        ),
        (
            "You may use the outputs for anything, just not to train other models.",
            "train-other-models",
        ),
        (
            "The outputs may be used for anything except the training of competing models.",
            "train-other-models",
        ),
        ("You may share the model for any purpose except commercial ones.", "commercial-use"),
        (
            "This model may be used everywhere but in the European Union.",
            "use-in-territory if EU",
        ),
        ("You may use everything here except our name and logo.", "use-trademark"),
        ("Sie dürfen das Modell frei nutzen, aber nicht verkaufen.", "distribute"),
        (
            "Vous pouvez utiliser le modèle librement, sauf à des fins militaires.",
            "restricted-use",
        ),
        ("您可以将本模型用于除军事用途以外的任何用途。", "restricted-use"),
        ("除商业用途外，您可以将本模型用于任何目的。", "commercial-use"),
        ("输出内容可自由使用，但用于训练其他模型的除外。", "train-other-models"),
        ("商用利用を除き、自由に利用できます。", "commercial-use"),
        ("軍事目的を除き、本モデルはあらゆる目的に使用できます。", "restricted-use"),
        ("モデルの使用および改変は自由ですが、再配布はできません。", "distribute"),
        ("군사적 목적을 제외한 모든 목적으로 모델을 사용할 수 있습니다.", "restricted-use"),
        ("모델을 사용하고 수정할 수 있으나 재배포할 수 없습니다.", "distribute"),
    ],
)
def test_what_is_left_out_is_forbidden(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "You may use it freely except if your product has more than 5,000 users.",
            ["obtain-license if users gt 5000 product"],
        ),
        ("Everyone may copy this licence, but changing it needs no blessing.", []),
        (
            "We grant you a licence (other than for trademarks) to use, modify and distribute it.",
            [],
        ),
        ("You may not sell it except as part of a product.", []),
        ("除本附加条款另有说明外，您享有上述许可证授予的所有权利。", []),
        ("You may share it with anyone, including but not limited to your customers.", []),
    ],
)
def test_other_exceptions_forbid_nothing(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "You may use the model at home but may not whistle while it runs.",
        "You must not by means of the model ring our bells.",
    ],
)
def test_a_permission_does_not_excuse_the_ban_behind_it(clause: str) -> None:
    assert flagged(clause)


def test_what_is_subject_to_the_terms_is_not_licensed_under_them() -> None:
    assert (
        said("The model and any derivative work are subject to the terms of this agreement.") == []
    )
    assert said("Derivative works are subject to this same licence.") == [
        "share-alike if (modify and distribute)"
    ]


def test_a_right_for_the_licensee_to_use_a_mark_is_no_order() -> None:
    clause = "This agreement does not include any right for Licensee to use any trademark or mark."
    assert said(clause) == ["use-trademark"]
