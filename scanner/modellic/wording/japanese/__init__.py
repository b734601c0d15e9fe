"""Rules in Japanese, in the plain style of a company's papers (である): one sentence a rule.

It says what the English sentence says (`modellic.wording`), for readers in Japan: the licensee is
当社, numbers are grouped by 万 and 億. The words of the licence itself are not translated.
"""

from __future__ import annotations

from modellic.rules import Prohibition, Rule
from modellic.wording.japanese.actions import NAMES, imperative
from modellic.wording.japanese.conditions import describe
from modellic.wording.japanese.facts import fact, figure, question
from modellic.wording.japanese.figures import amount, comparison, day, known, month, numeral, rate
from modellic.wording.japanese.places import country
from modellic.wording.normal import domiciled

__all__ = [
    "NAMES",
    "amount",
    "comparison",
    "country",
    "day",
    "describe",
    "fact",
    "figure",
    "imperative",
    "known",
    "month",
    "numeral",
    "question",
    "rate",
    "sentence",
]

_USED_THERE = "でモデルを利用する場合、"


def sentence(rule: Rule) -> str:
    """Return the rule as one Japanese sentence that ends with a full stop."""
    when = describe(rule.when, domiciled=domiciled(rule)) if rule.when is not None else ""
    if rule.action is Prohibition.USE_IN_TERRITORY and when.endswith(_USED_THERE):
        when = f"{when.removesuffix(_USED_THERE)}では、"  # the ban says again that it is used
    return f"{when}{imperative(rule)}。"
