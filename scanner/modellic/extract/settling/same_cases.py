"""What is due in the cases that the sentence before has told: "if you sell it, keep this notice. In
such cases you must also show our name"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import option
from modellic.rules import Condition, Duty, InUse, Use
from modellic.rules.condition import atoms
from modellic.shapes import Shape

_SAME = Shape(r"\W*{SAME_CASES}\b", re.IGNORECASE)
_OF_ANY = frozenset((Duty.DISPLAY_ATTRIBUTION, Duty.REGISTER))
"""What no use is named for unless a sentence says so."""
_CASES = frozenset(("IF", "UNLESS", "ONLY_IF", "AMOUNT"))


def in_same_cases(readings: Sequence[Reading]) -> Iterator[tuple[Deed, ...]]:
    """Yield the deeds of each reading, those of such a sentence for the uses told before it."""
    case: Condition | None = None
    lead: object = None
    for reading in readings:
        deeds = reading.deeds
        if deeds and _SAME.match(reading.sentence.text):
            told = any(t.type in _CASES for t in reading.own)
            yield deeds if case is None or told else tuple(_for(d, case) for d in deeds)
            continue
        yield deeds
        cases = [d.when for d in deeds if d.when and _is_of_uses(d.when)]
        above = reading.sentence.lead
        if cases and not (case is not None and above is not None and above is lead):
            case = min(cases, key=lambda c: sum(1 for _ in atoms(c)))
        elif deeds and above is not lead:
            case = None
        lead = above


def _is_of_uses(when: Condition) -> bool:
    return all(isinstance(atom, InUse) for atom in atoms(when))


def _for(deed: Deed, case: Condition) -> Deed:
    """Return a deed for a case, where its words name no use of their own."""
    usual = (option(deed.token, "when") if deed.token else None) or ""
    implied = deed.when is None or (usual in {*Use} and deed.when == InUse(Use(usual)))
    return replace(deed, when=case) if deed.action in _OF_ANY and implied else deed
