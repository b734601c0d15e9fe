"""`derivative-name`, `attribution-missing`: what an ancestor asks of who publishes a derivative."""

from __future__ import annotations

import re
from collections.abc import Iterator

from modellic.finding import Claim, Place
from modellic.findings.case import Case
from modellic.kinds import ATTRIBUTION_MISSING, DERIVATIVE_NAME
from modellic.lineage import Ancestor, binding, holds
from modellic.rules import Duty, Rule, Use
from modellic.text import Text
from modellic.wording import join

_PUBLISHED = frozenset({Use.MODIFY, Use.TRAIN_MODEL, Use.DISTRIBUTE})
"""What whoever publishes a derivative does."""

_CARD_PLACES = frozenset({"about-page", "documentation", "model-card", "website"})
"""Places that a model card is."""

_AT_START = re.compile(r"beginning|start|prefix|开头|前缀", re.IGNORECASE)


def check(case: Case) -> Iterator[Claim]:
    """Check the duties of the author of a published model."""
    if case.model.snapshot.source == "folder":
        return
    told: set[tuple[Duty, tuple[str, ...]]] = set()
    for ancestor, model in binding(case.model, case.lineage, case.catalog):
        for rule, _ in model.rules:
            if rule.text and isinstance(rule.action, Duty) and holds(rule.when, _PUBLISHED):
                claims = [*_name(case, ancestor, rule), *_attribution(case, ancestor, rule)]
                if claims and (rule.action, rule.text) not in told:
                    told.add((rule.action, rule.text))
                    yield from claims


def _name(case: Case, ancestor: Ancestor, rule: Rule) -> Iterator[Claim]:
    quantised = all(by.relation == "quantized" for by in ancestor.named_by)
    if rule.action is not Duty.NAME_DERIVATIVE or quantised:
        return
    name = _letters(case.model.id.rpartition("/")[2])
    at_start = _AT_START.search(rule.evidence.quote) is not None
    wanted = [_letters(text) for text in rule.text]
    if any(name.startswith(word) if at_start else word in name for word in wanted):
        return
    verb = "begin with" if at_start else "have"
    what = f"the name of a model made from {ancestor.id} must {verb} {_phrases(rule)}"
    yield Claim(DERIVATIVE_NAME, what, _evidence(ancestor, rule))


def _attribution(case: Case, ancestor: Ancestor, rule: Rule) -> Iterator[Claim]:
    on_card = not rule.place or bool(_CARD_PLACES & set(rule.place))
    if rule.action is not Duty.DISPLAY_ATTRIBUTION or not on_card or case.card_file is None:
        return
    card = _words(Text.decode(case.card_file.content).source)
    if not any(_words(text) in card for text in rule.text):
        what = f"the card does not show {_phrases(rule)}, as the licence of {ancestor.id} asks"
        yield Claim(ATTRIBUTION_MISSING, what, _evidence(ancestor, rule))


def _evidence(ancestor: Ancestor, rule: Rule) -> Place:
    return Place(f"{ancestor.id}/{rule.evidence.file}", rule.evidence.lines)


def _phrases(rule: Rule) -> str:
    return join([f"“{text}”" for text in rule.text], "or")


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
