"""Where a rule stands: the passages that prove it, and rules that a text states more than once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from modellic.extract.evidence.bilingual import as_translated, in_another_language
from modellic.extract.words.scripts import script_of
from modellic.rules import AllOf, AnyOf, Condition, Evidence, Rule, Span
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


def merged(stated: Iterable[tuple[Rule, int]], text: Text) -> list[Rule]:
    """Return each rule once: two places that state the same under the same condition are one.

    A rule comes with a rank, how specific its place is. The most specific place is the evidence,
    the first of several, with those that follow close by: two items of one list. Of a text in two
    languages each has a place. Only one of them may say what is to be paid.
    """
    ranked = list(stated)
    agreed = as_translated([rule for rule, _ in ranked])
    alike: dict[object, list[tuple[Rule, int]]] = {}
    for rule, (_, rank) in zip(agreed, ranked, strict=True):
        alike.setdefault(_key(rule, alike), []).append((rule, rank))
    return [_one(places, text) for places in alike.values()]


def _key(rule: Rule, alike: Mapping[object, Sequence[tuple[Rule, int]]]) -> object:
    """Return what two rules share that are one; another sum to be paid makes another rule."""
    when = _in_order(rule.when)
    key = replace(rule, evidence=Evidence(()), when=when, place=(), contact=None, rate=None)
    rates = {before.rate for before, _ in alike.get(key, ())} - {None}
    return (key, rule.rate) if rule.rate and rates - {rule.rate} else key


def _in_order(when: Condition | None) -> Condition | None:
    """Return a condition with its parts in one order, whichever a sentence tells them in."""
    if isinstance(when, AllOf | AnyOf):
        parts = (part for p in when.parts if (part := _in_order(p)) is not None)
        return replace(when, parts=tuple(sorted(parts, key=repr)))
    return when


def _one(places: Sequence[tuple[Rule, int]], text: Text) -> Rule:
    """Return the rule that some places state, each as its own language has it."""
    first = places[0][0]
    if len(places) == 1:
        return first
    one: Rule | None = None
    for language in dict.fromkeys(script_of(rule.evidence.quote) for rule, _ in places):
        of_it = [p for p in places if script_of(p[0].evidence.quote) == language]
        at = max(range(len(of_it)), key=lambda n: of_it[n][1])
        one = of_it[at][0] if one is None else _with_evidence(one, of_it[at][0].evidence, text)
        for rule, _ in of_it[at + 1 :]:
            one = _with_evidence(one, rule.evidence, text)
    rates = (rule.rate for rule, _ in places if rule.rate)
    contacts = (rule.contact for rule, _ in places if rule.contact)
    return replace(one or first, contact=next(contacts, None), rate=next(rates, None))


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
