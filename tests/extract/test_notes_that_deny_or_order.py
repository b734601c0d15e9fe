"""Short notes that deny or name a duty in no words that make a rule: they are reported."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, flagged

REPORTED = [
    "Outputs are not training data for other models.",
    "Our outputs are not for teaching rival models.",
    "Not for medical advice.",
    "The model has no place in surveillance.",
    "No experiments on the weights.",
    "Superseded releases are no longer to be used.",
    "Not offered in the European Union.",
    "Commercial use? No.",
    'Credits\nShow "Built with Otter" on a page your users can find.',
    "Attribution\nRequired for every public deployment.",
    "Who may use it?\nResearchers, freely. Everybody else after signing an agreement with us.",
    "| Use | Allowed |\n|---|---|\n| Research | yes |\n| Commercial | contact us |",
    "Ausgaben sind kein Trainingsmaterial für andere Modelle.",
    "Nicht für medizinische Beratung.",
    "eine Kopie der Lizenz beizufügen",
    "## 再分发\n\n- 附上本许可证\n- 注明修改",
    "每一份副本都附有本许可证。",
    "修改之处予以标注。",
    "| 用户 | 条款 |\n|---|---|\n| 学术 | 免费 |\n| 企业 | 购买授权 |",
    "出力を他モデルの学習データにすること：禁止",
]
SILENT = [
    "No restrictions on commercial use.",
    "This note is not legal advice.",
    "No warranty of any kind.",
    "No registration is needed.",
    "The model is not affiliated with any other lab.",
    "We need your permission before we show your logo.",
    "En cas de question, écrivez-nous un message.",
    "本文仅用于说明，不构成法律意见。",
    "本软件可能包含第三方组件。",
]


@pytest.mark.parametrize("clause", REPORTED)
def test_is_reported(clause: str) -> None:
    assert flagged(clause if clause[-1] > "\u2000" else clause + IN_ENGLISH)


@pytest.mark.parametrize("clause", SILENT)
def test_says_nothing(clause: str) -> None:
    assert answered(clause if clause[-1] > "\u2000" else clause + IN_ENGLISH) == []


def test_what_the_text_tells_elsewhere_is_not_reported() -> None:
    told = "分发时须附上本许可证。\n\n每一份副本都附有本许可证。"
    assert answered(told) == ["include-license if distribute"]
