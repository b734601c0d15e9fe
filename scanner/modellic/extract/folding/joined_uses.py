"""Uses beside figures and beside the deeds of the same words: "it has N users and you host it"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import (
    HEADS,
    MEASURES,
    MODALS,
    READ,
    Token,
    is_banned,
    kind_of,
    meaning,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Prohibition


def used_and_counted(kept: Sequence[Token]) -> Sequence[Token]:
    """Read "host it or sell it in a product, and have N users" as either use, and N users.

    An "or" right before such an "and" joins words that say nothing: "copies of it or its parts".
    """
    out: list[Token] = []
    for at, token in enumerate(kept):
        ahead = [t.type for t in kept[at + 1 : at + 3]]
        counted = ahead[:1] == ["AND"] and ahead[1:] and ahead[1] in MEASURES
        used = bool(out) and out[-1].type == "USE"
        again = ahead == ["AND", "USE"]
        apart = token.type == "OR" and kept[at + 1 :] and kept[at + 1].span[0] > token.span[1] + 1
        if apart and used and (counted or again):
            continue
        out.append(_either_use(out, token) if token.type == "USE" and counted else token)
    return out


def counted_and_used(kept: Sequence[Token]) -> Sequence[Token]:
    """Read a case of a list that names a figure and then a use as both: "(a) changes; (b) for 20
    or more users, hosting it; (c) resale".

    Where a word opens the condition, the use may be what the sentence goes on with.
    """
    if any(t.type in HEADS for t in kept):
        return kept
    out: list[Token] = []
    for at, token in enumerate(kept):
        if token.type == "USE" and out and out[-1].type in MEASURES:
            before = next((t.type for t in reversed(out) if t.type not in MEASURES), "")
            behind = next((t.type for t in kept[at + 1 :]), "OR")
            if before == behind == "OR":
                start = token.span[0]
                out.append(Token("AND", Meaning("AND", ""), (start, start)))
        out.append(token)
    return out


def _either_use(out: list[Token], last: Token) -> Token:
    """Return the uses of an alternative that opens a condition as one; leave them out before it."""
    run = len(out)
    while run > 1 and (out[run - 2].type, out[run - 1].type) == ("USE", "OR"):
        run -= 2
    # "If you or an affiliate hosts it or sells it in a product": the first joins who is meant.
    if run > 1 and out[run - 1].type in ("AND", "OR") and out[run - 2].type in HEADS:
        run -= 1
    if not any(t.type == "USE" for t in out[run:]) or not run or out[run - 1].type not in HEADS:
        return last
    joined = [t for t in out[run:] if t.type == "USE"]
    uses = "|".join(meaning(t) for t in (*joined, last))
    start = joined[0].span[0]
    del out[run:]
    return last.at((start, last.span[1])).valued(Meaning("USE", uses))


def uses_excepted(found: Sequence[Token]) -> list[Token]:
    """Put a use right behind the "unless" whose words a ban shares: "unless you use it for research
    only" bans nothing."""
    out = list(found)
    for at in [n for n, t in enumerate(out) if t.type == "UNLESS"]:
        bans = list(takewhile(_bans, out[at + 1 :]))
        behind = at + 1 + len(bans)
        if bans and behind < len(out) and out[behind].type == "USE":
            out[at + 1 : behind + 1] = [out[behind], *bans]
    return out


def uses_joined(found: Sequence[Token], *, measured: bool) -> list[Token]:
    """Put a use behind "or", "and" or "not" before the deeds of their words: 商用利用または再配布.

    A deed between the two would part them. Beside figures a "not" turns a criterion round, "you do
    not host it", and an "and" adds one, "it has N users and you host it"; elsewhere they join what
    is forbidden.
    """
    out = list(found)
    for at, joint in enumerate(found):
        if joint.type != "OR" and not (measured and joint.type in ("AND", "NOT")):
            continue
        deeds = list(takewhile(lambda t: t.type == "DEED" and t.own, out[at + 1 :]))
        behind = at + 1 + len(deeds)
        if not deeds or behind == len(out) or out[behind].type != "USE":
            continue
        alone = len(deeds) == 1 and joint.type != "AND" and deeds[0].span[0] == out[behind].span[0]
        if alone or (measured and _is_criterion(out[:at], deeds, out[behind])):
            out[at + 1 : behind + 1] = [out[behind], *deeds]
    return out


def _is_criterion(before: Sequence[Token], deeds: Sequence[Token], use: Token) -> bool:
    """Say whether a use behind deeds that would be bans is the next condition beside a figure."""
    figured = before[-1:] and before[-1].type in MEASURES
    begun = next((t.type for t in reversed(before) if t.type in HEADS | MODALS), "")
    same = use.span[0] < deeds[-1].span[1]
    return bool(figured) and begun in HEADS and same and all(map(_bans, deeds))


def _bans(token: Token) -> bool:
    says = kind_of(token) == "says" and meaning(token) == Prohibition.COMMERCIAL_USE
    return token.type == "DEED" and (says or kind_of(token) == "must-not")


_JOINING = frozenset(("AND", "OR")) | MEASURES


def uses_alone(found: Sequence[Token]) -> list[Token]:
    """Return the tokens without deeds of bans behind a joint or a figure, in a sentence that
    forbids nothing.

    In "if you train a model with it and share that model, you must ..." sharing is but a use, as
    what a figure counts is: 20人以上用户的多租户服务.
    """
    if any(t.type == "MUST_NOT" for t in found):
        return list(found)
    uses = [t.span for t in found if t.type == "USE"]
    out: list[Token] = []
    for token in found:
        told_twice = is_banned(token) and touches_one(token.span, uses)
        if not (told_twice and _is_joined(out)):
            out.append(token)
    return out


def _is_joined(before: Sequence[Token]) -> bool:
    return next((t.type for t in reversed(before) if t.type in READ), "") in _JOINING
