"""Rules in plain English: one sentence a rule, with its condition.

A sentence speaks to the licensee ("you"), says the condition first and then what must, or must not,
be done. It is built from the structured rule, and claims no more than the words of the licence do:
where those make an exception that no word of the vocabulary holds, the sentence says that there is
one. The words of the licence stand beside it in a report. docs/rules.md defines the vocabulary.
"""

from __future__ import annotations

from modellic.rules import Rule
from modellic.wording.actions import imperative
from modellic.wording.conditions import describe
from modellic.wording.figures import join, money, numeral, plural, quantity
from modellic.wording.normal import domiciled

__all__ = ["describe", "imperative", "join", "money", "numeral", "plural", "quantity", "sentence"]


def sentence(rule: Rule) -> str:
    """Return the rule as one English sentence that ends with a full stop."""
    do = imperative(rule)
    when = describe(rule.when, domiciled=domiciled(rule)) if rule.when is not None else ""
    whole = f"if {when}, {do}" if when else do
    stop = "" if whole.endswith((".", ".”")) else "."
    return f"{whole[0].upper()}{whole[1:]}{stop}"
