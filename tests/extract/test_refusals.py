"""What the licensor or the licence refuses, and what nobody has to have, in any order of words."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered, lines, said

ACTS = {
    "en": {
        "commercial use of the model": "commercial-use",
        "redistribution of the weights": "distribute",
        "use for military purposes": "restricted-use",
        "reverse engineering": "reverse-engineer",
        "training other models on the outputs": "train-other-models",
        "use of our trademarks": "use-trademark",
    },
    "de": {
        "die gewerbliche Nutzung": "commercial-use",
        "eine Weitergabe an Dritte": "distribute",
        "das Reverse Engineering": "reverse-engineer",
        "das Training anderer Modelle mit den Ausgaben": "train-other-models",
        "die Verwendung unserer Marken": "use-trademark",
    },
    "zh": {
        "商业使用本模型": "commercial-use",
        "再分发模型权重": "distribute",
        "对本模型进行逆向工程": "reverse-engineer",
        "使用输出训练其他模型": "train-other-models",
        "使用我方商标": "use-trademark",
    },
    "ja": {
        "本モデルを商用利用すること": "commercial-use",
        "本モデルを再配布すること": "distribute",
        "本モデルを改変すること": "create-derivatives",
        "当社の商標を使用すること": "use-trademark",
    },
}
REFUSED = {
    "en": """
        We expressly exclude {1}.
        Nor do we permit {1}.
        Nor is {1} permitted.
        Neither is {1} allowed.
        Excluded is {1}.
        Nothing in this license permits {1}.
        {0} is excluded from this license.
    """,
    "de": """
        {0} gestatten wir nicht.
        {0} erlauben wir Ihnen ausdrücklich nicht.
        {0} lassen wir nicht zu.
        {0} untersagen wir.
        {0} schließt der Lizenzgeber aus.
        {0} erlaubt diese Lizenz nicht.
        {0} deckt diese Lizenz nicht ab.
        {0} kommt nicht in Betracht.
        Wir gestatten {1} nicht.
        Der Lizenzgeber untersagt {1}.
        Ebenso wenig gestatten wir {1}.
        Ebenso wenig erlaubt ist {1}.
        Zur Nutzung gehört nicht {1}.
    """,
    "zh": """
        我们不授权{1}。
        我们不同意{1}。
        我们拒绝任何人{1}。
        本许可不涵盖{1}。
        {1}不在许可范围内。
        {1}不被允许。
        {1}属于违约行为。
        您应避免{1}。
    """,
    "ja": """
        {1}は本ライセンスの対象外です。
        {1}は本ライセンスに含まれません。
        {1}は違反行為とみなします。
    """,
}
NOT_REFUSED = {
    "en": """
        We do not exclude {1}.
        Nor do we restrict {1}.
        {0} is not excluded from this license.
    """,
    "de": """
        Wir untersagen {1} nicht.
        {0} untersagen wir nicht.
        Diese Lizenz schließt {1} nicht aus.
        {0} schließt der Lizenzgeber nicht aus.
    """,
    "zh": "我们不禁止{1}。",
    "ja": "当社は、{1}を禁止しません。",
}


def _clauses(frames: dict[str, str]) -> list[tuple[str, str]]:
    """The clauses of each frame with each act, and the action of that act."""
    return [
        (frame.format(act[0].upper() + act[1:], act), action)
        for language, told in frames.items()
        for frame, (act, action) in product(lines(told), ACTS[language].items())
    ]


@pytest.mark.parametrize(("clause", "action"), _clauses(REFUSED))
def test_what_the_licensor_refuses_is_forbidden(clause: str, action: str) -> None:
    assert answered(clause) == [action]


@pytest.mark.parametrize(("clause", "action"), _clauses(NOT_REFUSED))
def test_what_he_does_not_refuse_is_not(clause: str, action: str) -> None:
    assert not [rule for rule in said(clause) if rule.startswith(action)]


@pytest.mark.parametrize(
    "clause",
    lines("""
    Nor do you have to register with us.
    Nor are you required to obtain a license.
    This license does not require you to publish the source code.
    We do not require payment of a fee.
    Display of our logo on your website is not required.
    Einer Genehmigung bedürfen Sie nicht.
    Einer gesonderten Erlaubnis bedarf es dafür nicht.
    Eine Lizenz müssen Sie nicht haben.
    Eine Lizenz wird nicht vorausgesetzt.
    Sie brauchen eine Lizenz nicht.
    Eine Registrierung ist dafür nicht nötig.
    Dafür benötigen Sie keine Registrierung.
    Niemand ist verpflichtet, eine Lizenz einzuholen.
    Es besteht keine Pflicht, den Quellcode zu veröffentlichen.
    Es steht Ihnen frei, sich bei uns zu registrieren.
    您不负有向我们登记的义务。
    使用本模型不以支付费用为条件。
    許諾を必要としません。
    """),
)
def test_what_nobody_has_to_have_is_not_asked_for(clause: str) -> None:
    assert answered(clause) == []


@pytest.mark.parametrize(
    ("exempt", "left"),
    [
        ("Hochschulen benötigen eine Lizenz nicht.", "not academic"),
        (
            "Unternehmen mit weniger als 50 Mitarbeitern benötigen eine Lizenz nicht.",
            "employees gteq 50 licensee",
        ),
    ],
)
def test_who_needs_no_licence_is_left_out(exempt: str, left: str) -> None:
    text = f"Für die gewerbliche Nutzung benötigen Sie eine Lizenz. {exempt}"
    assert said(text) == [f"obtain-license if (commercial and {left})"]
