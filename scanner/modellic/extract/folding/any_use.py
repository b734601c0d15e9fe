"""Any use: "if you use, modify or share it commercially" is of commerce alone, and who needs a
licence "to use, modify or share it" needs one for whatever is done with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, MODALS, READ, Token, closes, meaning, option
from modellic.extract.words.spans import within_one
from modellic.rules import Duty, Span, Use

_BESIDE = 6
"""Characters between two verbs of one list: ", ", " and/or "."""
_ASUNDER = 28
"""The same with one or two more between, of which no condition is: "use, copy or share"."""
_PARTS = HEADS | {"SEP", "MAY", "MUST_NOT"}
"""What stands between a licence and verbs that do not say what it is for."""
_FAR = 48
"""Characters between "a licence" and the first verb: "a licence from us in order to use"."""
_VERBS = frozenset((Use.DISTRIBUTE, Use.MODIFY))
_PURPOSES = frozenset((Use.COMMERCIAL, Use.NON_COMMERCIAL, Use.RESEARCH))


def of_any_use(found: Sequence[Token]) -> Sequence[Token]:
    """Return tokens without the verbs that stand beside "use", where what is meant is any use.

    So where a condition names its purpose: whoever uses it for that meets the condition, whatever
    else is done with it. So where they tell what a licence is needed for.
    """
    told = [t.span for t in found if t.type == "USE"]
    for at, token in enumerate(found):
        if token.type != "BAN" or meaning(token) != "use" or not token.own:
            continue
        if within_one(token.span, told):
            continue  # "Use it commercially or change it": of that use alone.
        done = _verbs(found, at, _ASUNDER)
        if done and _is_licensed(found, token, done[-1]) and not _is_told_of(found, token, done):
            return _without(found, [token, *done])
        verbs = _verbs(found, at, _BESIDE)
        if verbs and _opens(found, at) and _has_purpose(found, verbs[-1]):
            return _without(found, [token, *verbs])
    return found


def _is_licensed(found: Sequence[Token], first: Token, last: Token) -> bool:
    """Say whether verbs tell what a licence is needed for: nobody who is bound may even use it
    without one."""
    needs = [t for t in found if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE]
    if not any(t.type == "AMOUNT" for t in found):
        forbidden = any(t.type == "MUST_NOT" for t in found)
        needs = [] if forbidden else [t for t in needs if _is_of_some_use(t)]
    parts = [t.span[0] for t in found if t.type in _PARTS and not closes(t)]
    return any(_is_beside(t.span, (first.span[0], last.span[1]), parts) for t in needs)


def _is_of_some_use(licence: Token) -> bool:
    """Say whether words that ask for a licence take what it is for from their sentence."""
    return option(licence, "bare") in ("one", "yes") and not option(licence, "needs")


def _is_told_of(found: Sequence[Token], use: Token, done: Sequence[Token]) -> bool:
    """Say whether something is said of use alone, or another use stands between: "use is free,
    sharing needs a licence"."""
    start, end = use.span[0], done[0].span[0]
    said = [t for t in found if t.type in ("GRANT", "STANDS", "SEP", "MAY", "IF")]
    said += [t for t in found if t.type == "USE" and meaning(t) not in _VERBS]
    return any(start < t.span[0] < end for t in said)


def _is_beside(one: Span, other: Span, parts: Sequence[int]) -> bool:
    """Say whether two passages stand close together, and nothing parts them."""
    start, end = min(one[1], other[1]), max(one[0], other[0])
    return end - start <= _FAR and not any(start <= at < end for at in parts)


def _opens(found: Sequence[Token], at: int) -> bool:
    """Say whether a verb is the first of a condition: what stands before it opens that."""
    start = found[at].span[0]
    before = [t for t in found[:at] if t.type in READ and t.span[0] < start]
    return bool(before) and before[-1].type in HEADS


def _verbs(found: Sequence[Token], at: int, reach: int) -> list[Token]:
    """Return the uses right behind a verb, those of one list: `reach` characters apart at most."""
    end, verbs = found[at].span[1], []
    for token in found[at + 1 :]:
        if token.span[0] - end > reach or (token.type in HEADS and token.span[0] >= end):
            break
        if token.type == "USE" and meaning(token) in _VERBS and token.span[0] >= end:
            verbs.append(token)
            end = token.span[1]
    return verbs


def _has_purpose(found: Sequence[Token], last: Token) -> bool:
    behind = [t for t in found if t.span[0] >= last.span[1]]
    stop = next((t.span[0] for t in behind if t.type in MODALS | HEADS | {"SEP"}), None)
    return any(
        t.type == "USE" and meaning(t) in _PURPOSES
        for t in behind
        if stop is None or t.span[0] < stop
    )


def _without(found: Sequence[Token], verbs: Sequence[Token]) -> list[Token]:
    begins = {t.span[0] for t in verbs}
    first, last = verbs[0].span[0], verbs[-1].span[0]
    return [
        t
        for t in found
        if not (t.type in ("DEED", "USE") and t.span[0] in begins)
        and not (t.type in ("OR", "AND") and first < t.span[0] < last)
    ]
