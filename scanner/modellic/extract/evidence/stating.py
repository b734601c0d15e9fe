"""From the deeds of a sentence to its rules: each with its details, and the words that prove it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.evidence.all_shown import each_apart
from modellic.extract.evidence.details import detailed
from modellic.extract.evidence.passage import passage
from modellic.extract.evidence.places import evidence_of
from modellic.extract.lexing.token import meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, InUse, Rule, Span, Use
from modellic.shapes import Shape
from modellic.text import Text

_SHOWN = frozenset((Duty.STATE_CHANGES, Duty.DISCLOSE_AI_GENERATED, Duty.INCLUDE_LICENSE))
"""What may be shown to people, too, and is no attribution."""
_PAPER = "publication"
_CARD = "model-card"
_PAPERS = Shape(r"\b(?:{SCHOLARLY})\b|{CJK_SCHOLARLY}", re.IGNORECASE)
_ELSEWHERE = Shape(r"\b{ELSEWHERE}", re.IGNORECASE)
"""What else a phrase stands in: "in any publication, distribution or derivative work"."""
_IN_A_PRODUCT, _IN_RESEARCH = InUse(Use.PRODUCT), InUse(Use.PUBLISH_RESEARCH)
_OF_COPIES = InUse(Use.DISTRIBUTE)
_LEAST = 4
"""Characters of the source that prove anything."""


def rules_of(reading: Reading, text: Text) -> Iterator[Rule]:
    """Yield the rules of a sentence.

    One that shows a phrase is not told again without it, and what is shown of changes or
    machines ("state clearly that it was changed") is that duty alone; a phrase with a condition is
    not told again without it. So is credit told beside
    marked changes and the notices that copies keep: it is one of these.
    """
    if not reading.deeds:
        return
    found = [(deed, _rule_of(deed, reading, text)) for deed in reading.deeds]
    phrased = any(r.text and r.action is Duty.DISPLAY_ATTRIBUTION for _, r in found)
    others = [d for d, r in found if r.action in _SHOWN]
    kept = any(r.action is Duty.RETAIN_NOTICES for _, r in found)

    def is_another(deed: Deed) -> bool:
        """Say whether what is shown without a phrase is told by the words of another duty."""
        beside = any((kept and _is_mark(other)) or _share_words(deed, other) for other in others)
        return deed.action is Duty.DISPLAY_ATTRIBUTION and (phrased or beside)

    said = [(d, r) for d, r in found if r.text or not is_another(d)]
    said = [(d, r) for d, r in said if not any(_tells_more(other, r) for _, other in said)]
    bounded = {(r.action, r.text) for _, r in said if r.text and r.when is not None}
    said = [(d, r) for d, r in said if r.when is not None or (r.action, r.text) not in bounded]
    words = reading.sentence.text
    for deed, rule in said:
        if not _told_of_another(deed, rule, said, words):
            yield from each_apart(rule, words)


def _tells_more(other: Rule, rule: Rule) -> bool:
    """Say whether another rule has the phrases of this one, any of which will do, and more."""
    return (other.action, other.when) == (rule.action, rule.when) and bool(
        rule.text and set(rule.text) < set(other.text)
    )


def _told_of_another(deed: Deed, rule: Rule, said: Sequence[tuple[Deed, Rule]], words: str) -> bool:
    """Say whether the words of a rule are those of another.

    A phrase to show that says "made by AI" is a disclosure, and one that is shown to people is no
    notice to be kept in copies.
    """
    shows = [(d, r.text[0]) for d, r in said if r.action is Duty.DISPLAY_ATTRIBUTION and r.text]
    if rule.action is Duty.DISPLAY_ATTRIBUTION and rule.text:
        told = (d for d, _ in said if d.action is Duty.DISCLOSE_AI_GENERATED)
        return any(_holds(d, words.find(rule.text[0])) for d in told)
    if rule.action is Duty.RETAIN_NOTICES:
        announced = deed.token is not None and words[deed.token.span[1] :].startswith(":")
        within = any(_holds(deed, words.find(p)) or deed.is_part_of(d) for d, p in shows)
        changes = (d for d, _ in said if d.action is Duty.STATE_CHANGES)
        return within or bool(shows and announced) or any(_runs_into(deed, d) for d in changes)
    return False


def _is_mark(deed: Deed) -> bool:
    """Say whether a deed tells people what they see: what was changed, or made by a machine."""
    return deed.action is not Duty.INCLUDE_LICENSE


def _share_words(deed: Deed, other: Deed) -> bool:
    if deed.token is None or other.token is None:
        return True
    return overlap(deed.token.span, other.token.span)


def _runs_into(deed: Deed, other: Deed) -> bool:
    """Say whether the words of a deed end in the first of another: "put a note | that you changed
    it" is a note of that."""
    if deed.token is None or other.token is None:
        return False
    (start, end), (begins, ends) = deed.token.span, other.token.span
    return start < begins < end < ends


def _holds(deed: Deed, at: int) -> bool:
    """Say whether the words that name a deed hold what stands at `at`."""
    return deed.token is not None and deed.token.span[0] <= at < deed.token.span[1]


def _rule_of(deed: Deed, reading: Reading, text: Text) -> Rule:
    sentence = reading.sentence
    whole = evidence_of(text, sentence.span)
    rule = detailed(deed, reading.own, sentence.clean, text, whole)
    rule = _of_cards(_of_papers(rule, reading), reading)
    parts = passage(deed, reading.deeds, reading.own, sentence.text)
    told = [p for p in (_trimmed(sentence.text, p) for p in parts) if p[0] < p[1]]
    places = (sentence.clean.source_span(p) for p in told)
    # The words of a turn stand nowhere in the source but at one place.
    spans = {p for p in places if p[1] - p[0] >= _LEAST} or {sentence.span}
    return replace(rule, evidence=evidence_of(text, *sorted({*deed.also, *spans})))


def _of_papers(rule: Rule, reading: Reading) -> Rule:
    """Return a phrase that publications alone show as what they owe, where no word of the sentence
    is of a product: "any thesis that rests on it shall contain the sentence"."""
    shown = rule.action is Duty.DISPLAY_ATTRIBUTION and rule.place == (_PAPER,)
    if not shown or rule.when != _IN_A_PRODUCT:
        return rule
    told = any(t.type == "USE" and meaning(t) == Use.PRODUCT for t in reading.found)
    words = reading.sentence.text
    named = _PAPERS.search(words) is not None and _ELSEWHERE.search(words) is None
    return replace(rule, when=_IN_RESEARCH) if named and not told else rule


def _of_cards(rule: Rule, reading: Reading) -> Rule:
    """Return a phrase that the card of a model alone shows as what whoever passes it on owes, where
    no word of the sentence is of a product, or of changes: products have no such cards."""
    use = rule.when.use if isinstance(rule.when, InUse) else None
    usual = use is Use.PRODUCT or (bool(rule.text) and use is Use.MODIFY)
    if rule.action is not Duty.DISPLAY_ATTRIBUTION or rule.place != (_CARD,) or not usual:
        return rule
    told = any(t.type == "USE" and str(use) in meaning(t).split("+") for t in reading.found)
    return rule if told else replace(rule, when=_OF_COPIES)


def _trimmed(words: str, span: Span) -> Span:
    """Return a span without the blanks at its ends, and the comma that parts it from the rest.

    What a list below completes ends behind the words of its lead-in.
    """
    start, end = span[0], min(span[1], len(words))
    kept = words[start:end].lstrip()
    start = end - len(kept)
    return start, start + len(kept.rstrip(" ,"))
