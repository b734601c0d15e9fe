"""Revenue of which a sentence of its own counts what the model earns, or leaves out the rest."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Threshold
from modellic.text import Text

ENGLISH = """
You must obtain a commercial license if your annual revenue exceeds USD 1 million.
Only revenue generated with the model counts.
Revenue means revenue that you earn with the model.
Revenue counts only as far as it is earned with the model.
Only revenue attributable to the model is counted.
Revenue that has nothing to do with the model is disregarded.
Revenue from other products does not count.
For this purpose, only revenue derived from your use of the model is considered.
"Revenue" means revenue derived from the model or its outputs.
"""
GERMAN = """
Wenn Ihr Jahresumsatz 1 Million Euro übersteigt, benötigen Sie eine Lizenz.
Es zählt nur der mit dem Modell erzielte Umsatz.
Maßgeblich ist allein der Umsatz, der mit dem Modell erzielt wird.
Sonstige Umsätze bleiben außer Betracht.
Umsätze, die nichts mit dem Modell zu tun haben, zählen nicht.
"""
CHINESE = """
您的年收入超过100万美元的,须取得商业许可。
仅计算使用本模型产生的收入。
收入仅指因使用本模型而产生的收入。
与本模型无关的收入不计算在内。
上述收入仅限于通过本模型获得的收入。
"""
ALL = """
All revenue counts, whether or not it has to do with the model.
Revenue means total revenue from all sources, not only that earned with the model.
It does not matter whether the revenue is earned with the model.
You may keep the revenue that you earn with the model.
The revenue that you earn with the model is yours.
Revenue attributable to the model is yours.
The royalty is calculated on the revenue earned with the model.
The fee of the Pro plan is measured by the revenue that you generate with the model.
We only receive a report of revenue earned with the model.
It is revenue generated with the model that pays for our work.
We are not liable for revenue that you do not earn with the model.
""".strip().splitlines()


def _each(block: str) -> list[tuple[str, str]]:
    asked, *rest = block.strip().splitlines()
    return [(asked, line) for line in rest]


def _counts_a_part(text: str) -> bool:
    """Say whether the one figure of a text is of what the model earns alone."""
    (rule,) = extract(Text(text, "LICENSE")).rules
    assert isinstance(rule.when, Threshold)
    return rule.when.attributable


@pytest.mark.parametrize(("asked", "sentence"), [*_each(ENGLISH), *_each(GERMAN), *_each(CHINESE)])
def test_only_what_the_model_earns_counts(asked: str, sentence: str) -> None:
    assert _counts_a_part(f"{asked}\n\n{sentence}\n")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (GERMAN, "Die Lizenzgebühr wird nach dem mit dem Modell erzielten Umsatz berechnet."),
        (CHINESE, "许可费按使用本模型产生的收入计算。"),
    ],
)
def test_what_a_fee_rests_on_is_no_limit(asked: str, sentence: str) -> None:
    rules = extract(Text(f"{asked.strip().splitlines()[0]}\n\n{sentence}\n", "LICENSE")).rules
    figures = [rule.when for rule in rules if isinstance(rule.when, Threshold)]
    assert figures
    assert not any(figure.attributable for figure in figures)


@pytest.mark.parametrize("sentence", ALL)
def test_all_revenue_counts(sentence: str) -> None:
    asked = ENGLISH.strip().splitlines()[0]
    assert not _counts_a_part(f"{asked}\n\n{sentence}\n")
