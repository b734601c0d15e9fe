"""What a text's own definitions change: "Distribution" that includes a hosted service.

A word list says `[WIDENS distribute hosted-service]` over the phrases of such a definition, and
`[KEEPS distribute]` over words that take it back ("other than through a hosted service"). With
`of=share-alike` it widens the use for this duty alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from modellic.extract.clauses.conditions import disjoin
from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import Token, is_task, meaning, option
from modellic.extract.words.spans import touches_one
from modellic.rules import AllOf, AnyOf, Condition, Duty, InUse, Not, Use

Widened: TypeAlias = Mapping[str, Mapping[Use, tuple[Use, ...]]]
"""Uses that mean more in a text than their plain word does, for one action, or ("") for all."""
_CHANGED = InUse(Use.MODIFY)
_OF_A_LEAVE = frozenset(("MAY", "ONLY_IF", "MUST", "IF", "USE", "CRITERIA"))
_HANGS_ON = ("ONLY_IF", "IF", "MUST")
"""What stands between the uses that a lead-in allows and what they hang on."""


def widened_uses(sentences: Iterable[Iterable[Token]]) -> Widened:
    """Return what the definitions among a text's sentences widen."""
    wider: dict[str, dict[Use, tuple[Use, ...]]] = {}
    for sentence in sentences:
        found = list(sentence)
        kept = {meaning(t) for t in found if t.type == "KEEPS"}
        for token in found:
            if token.type == "WIDENS" and meaning(token).split()[0] not in kept:
                use, *others = (Use(name) for name in meaning(token).split())
                for action in (option(token, "of") or "").split("|"):
                    known = wider.setdefault(action, {})
                    known[use] = tuple(dict.fromkeys((*known.get(use, ()), *others)))
    return wider


def widened(deeds: tuple[Deed, ...], found: Sequence[Token], wider: Widened) -> tuple[Deed, ...]:
    """Return the deeds of a sentence with their conditions as the text's definitions make them.

    `found` are the sentence's tokens with those of its lead-ins: "you may host or distribute the
    model, provided that you:" makes its items hold for hosting too.
    """
    if not deeds:
        return deeds
    kept = {meaning(t) for t in found if t.type == "KEEPS"}
    passed_on = _granted(found)
    granted = {Use.DISTRIBUTE: passed_on[1:]}
    if not wider and not passed_on:
        return deeds
    out: list[Deed] = []
    for deed in (_of_copies(d) if passed_on else d for d in deeds):
        every = [wider.get("", {}), wider.get(str(deed.action), {}), granted]
        effective = {
            use: others
            for wide in every
            for use, others in wide.items()
            if others and use not in kept
        }
        out.append(replace(deed, when=deed.when and _widen(deed.when, effective)))
    return tuple(out)


def _of_copies(deed: Deed) -> Deed:
    """Return the duty to mark changes, below a leave to pass the work on, as one of what is."""
    if deed.action is not Duty.STATE_CHANGES or deed.when != _CHANGED:
        return deed
    return replace(deed, when=AllOf((_CHANGED, InUse(Use.DISTRIBUTE))))


def _granted(found: Sequence[Token]) -> tuple[Use, ...]:
    """Return distribution, where a lead-in allows it, with other ways of passing a model on.

    An item that speaks of distribution itself means just that, unless by the words of its deed.
    """
    tasks = [t.span for t in found if is_task(t)]
    own = (t for t in found if t.own and t.type == "USE" and meaning(t) == Use.DISTRIBUTE)
    if any(not touches_one(t.span, tasks) for t in own):
        return ()
    lead = [t for t in found if not t.own and t.type in _OF_A_LEAVE]
    types = [t.type for t in lead]
    at = types.index("MAY") if "MAY" in types else None
    # "If you meet all of the following conditions, you may distribute it:" hangs on these alone.
    announced = at is not None and "CRITERIA" in types[:at]
    if at is None or ({"IF", "USE"} <= set(types[:at]) and not announced):
        return ()
    allowed = lead[at + 1 :]
    end = next((n for n, t in enumerate(allowed) if t.type in _HANGS_ON), None)
    uses = [meaning(t) for t in allowed[:end]]
    if (end is None and not announced) or Use.DISTRIBUTE not in uses:
        return ()
    return tuple(u for u in (Use.DISTRIBUTE, Use.PRODUCT, Use.HOSTED_SERVICE) if u in uses)


def _widen(when: Condition, wider: Mapping[Use, tuple[Use, ...]]) -> Condition:
    match when:
        case AllOf(parts):
            return AllOf(tuple(_widen(p, wider) for p in parts))
        case AnyOf(parts):
            return disjoin([_widen(p, wider) for p in parts])
        case Not(part):
            return Not(_widen(part, wider))
        case InUse(use) if use in wider:
            return disjoin([when, *(InUse(other) for other in wider[use])])
        case _:
            return when
