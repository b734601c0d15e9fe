"""Where a rule stands: the passages that prove it, and rules that a text states more than once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from modellic.extract.evidence.bilingual import as_translated, in_another_language
from modellic.rules import Evidence, Rule, Span
from modellic.text import Text

_CLOSE_BY = 200
"""Code points between two places that state one rule together."""
_MOST = 100
"""Passages of one rule: no licence states one in more, and a text that repeats it ends in time."""


def evidence_of(text: Text, *spans: Span) -> Evidence:
    """Return passages of a text as the evidence of a rule."""
    quote = "\n".join(text.quote(span) for span in spans)
    lines = tuple(text.lines(span) for span in spans)
    return Evidence(spans, lines, quote, text.name, text.sha256)


def merged(rules: Iterable[Rule], text: Text) -> list[Rule]:
    """Return each rule once: two places that state the same under the same condition are one.

    The first place is the evidence, with those that follow close by: two items of one list. Only
    one of them may say what is to be paid.
    """
    kept: dict[object, Rule] = {}
    for rule in as_translated(list(rules)):
        key: object = replace(rule, evidence=Evidence(()), place=(), contact=None, rate=None)
        before = kept.get(key)
        if before is not None and rule.rate and before.rate not in (None, rule.rate):
            key = key, rule.rate
            before = kept.get(key)
        if before is None:
            kept[key] = rule
            continue
        one = _with_evidence(before, rule.evidence, text)
        kept[key] = replace(one, rate=before.rate or rule.rate)
    return list(kept.values())


def _with_evidence(rule: Rule, more: Evidence, text: Text) -> Rule:
    """Return a rule with the words of a second place, if close by the first or its translation.

    The two may share a passage, such as the definition of a term.
    """
    have = rule.evidence
    if len(have.spans) >= _MOST:
        return rule
    new = [span for span in more.spans if span not in have.spans]
    if not new:
        return rule
    near = 0 <= new[0][0] - have.spans[-1][1] <= _CLOSE_BY
    if not near and not in_another_language(have, more):
        return rule
    added = evidence_of(text, *new)
    evidence = replace(
        have,
        spans=have.spans + added.spans,
        lines=have.lines + added.lines,
        quote=f"{have.quote}\n{added.quote}",
    )
    return replace(rule, evidence=evidence)
