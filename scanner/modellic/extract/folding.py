"""From all tokens of a sentence to those that the grammar reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from modellic.extract.joints import excepted, parts_a_measure
from modellic.extract.lexicon import Meaning
from modellic.extract.named_twice import named_once
from modellic.extract.owners import counted_people, says_again
from modellic.extract.spans import begins_inside, holds_one
from modellic.extract.territories import united
from modellic.extract.token import ATOMS, JOINTS, MEASURES, MODALS, READ, Token, meaning
from modellic.rules import Metric, Party, Use

_TURNED = {"gt": "lteq", "gteq": "lt"}
_MODAL_REACH = 4
"""Characters between "must" and the comparator that it governs: "must be below"."""
_NEGATION_REACH = 32
"""Characters between "not" and the condition that it turns round."""
_HEADS = frozenset(("IF", "UNLESS", "ONLY_IF"))
_HOLDING = MEASURES | {"IF"}
"""Behind these a condition goes on, whatever deed is named in it."""


def fold(found: Sequence[Token]) -> list[Token]:
    """Leave the tokens that the grammar reads.

    "and" and "or" join nouns far more often than conditions, so only those between two conditions
    stay. "If" before what the lists do not know opens no condition that could be read: it stays
    as BARE. Words of measure mean nothing in a sentence without an amount and a metric.
    """
    readable = excepted(list(_reached(list(_plain(named_once(legible(found)))))))
    kept = _outside_conditions(list(_deeds_behind(list(_capped(_openings(readable))))))
    return _sound(list(_tied(_folded(kept))))


def _tied(folded: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens with what stands side by side in an alternative tied together.

    "more than N users, or (ii) it distributes a product" is N users or (distributes and product).
    """
    alternative, before = False, ""
    for token in folded:
        if token.type in ATOMS and alternative and before in ("USE", "PARTY"):
            yield Token("AND", "and", (token.span[0], token.span[0]), own=token.own)
        alternative = token.type == "OR" or (alternative and token.type in ATOMS | JOINTS)
        before = token.type
        yield token


def _plain(kept: Sequence[Token]) -> Iterator[Token]:
    """Drop words that say nothing beside their neighbours.

    The "not" of words that are a deed as a whole ("does not apply to"), the "both" of "exceeds both
    100 employees and ...", the "for those with" of "except for those with", and a deed that is but
    the word for a figure ("employed"). Nor does "not qualify as a Small Shop" grant.
    """
    reached = 0
    before = ""
    counted = [t.span for t in kept if t.type == "METRIC"]
    sums = sorted(t.span[0] for t in kept if t.type == "AMOUNT")
    for at, token in enumerate(kept):
        if token.type == "REFERS" and before == "METRIC" and meaning(token) == "beyond":
            said = next((t for t in reversed(kept[:at]) if t.type == "AMOUNT"), None)
            if said is not None:
                yield said.at(token.span)
                continue
        if token.type == "REFERS" and holds_one(token.span, sums):
            continue
        if [t.type for t in kept[max(0, at - 1) : at + 2]] == ["NOT", "GRANT", "TERM"]:
            continue
        if token.type == "DEED" and begins_inside(token.span, counted):
            continue
        if token.type == "DEED":
            reached = max(reached, token.span[1])
        inside = token.type == "NOT" and token.span[1] <= reached
        paired = token.type in ("AND", "OR") and before == "CMP" and meaning(token) == "pair"
        again = token.type == "IF" and before in ("UNLESS", "ONLY_IF")
        if not (inside or paired or again):
            before = token.type if token.type != "DEED" else before
            yield token


def _openings(kept: Sequence[Token]) -> list[Token]:
    """Read "except that those with N users must ..." as the condition of what is ordered.

    The same of "provided, however, that": a clause of its own follows.
    """
    out = list(kept)
    said = ""
    for at in range(len(out) - 1, -1, -1):
        token = out[at]
        clause = said in ("MUST", "MUST_NOT") or (said == "MAY" and token.type == "ONLY_IF")
        if token.type in _HEADS and meaning(token) == "that" and clause:
            out[at] = token.typed("IF")
        if token.type in ("SEP", *MODALS):
            said = token.type
    return list(_referring(_of_nobody(out)))


def _of_nobody(kept: Sequence[Token]) -> list[Token]:
    """Read the "may" or "shall" of "nobody with N users may" as a ban."""
    out: list[Token] = []
    nobody = False
    for token in kept:
        subject = token.type == "MUST_NOT" and _option(token, "subject")
        if token.type in ("MAY", "MUST") and nobody:
            out.append(token.typed("MUST_NOT"))
        elif token.type != "GRANT" or not nobody:
            out.append(token)
        nobody = bool(subject) or (nobody and token.type not in MODALS | {"SEP"})
    return out


def _referring(kept: Sequence[Token]) -> Iterator[Token]:
    """Give "once it exceeds N" the figure that the words before speak of."""
    named: Token | None = None
    period: Token | None = None
    for at, token in enumerate(kept):
        if token.type == "METRIC":
            named = token
        elif token.type == "PERIOD":
            period = token
        opens = token.type in MEASURES and (not at or kept[at - 1].type not in MEASURES | JOINTS)
        if opens and named is not None and at and token is not named and _nameless(kept, at):
            place = (token.span[0], token.span[0])
            if kept[at - 1].type not in _HEADS | {"SEP"}:
                yield Token("IF", "if", place, own=token.own)
            yield named.at(place)
            if period is not None and kept[at - 1].type == "SEP":
                yield period.at(place)
        yield token


def _nameless(kept: Sequence[Token], at: int) -> bool:
    """Say whether the comparison that begins at `at` names no figure.

    It opens behind an "if", or between a clause and an order: "free below N, N or more must ask".
    """
    types = [t.type for t in kept[at:]]
    run = list(takewhile(lambda kind: kind in MEASURES | JOINTS, types))
    behind = next((kind for kind in types[len(run) :] if kind != "DEED"), "")
    opened = kept[at - 1].type in _HEADS or kept[at - 1].type == "SEP"
    said = any(t.type in ("GRANT", "DEED") for t in kept[max(0, at - 2) : at])
    said = said and any(t.type == "AMOUNT" for t in kept[:at])
    opened = opened or (said and behind in ("MUST", "MUST_NOT")) or _granted(kept, at)
    return opened and {"AMOUNT", "CMP"} <= set(run) and "METRIC" not in run


def _granted(kept: Sequence[Token], at: int) -> bool:
    """Say whether what is granted stands right before the words of a grant: "calls are free"."""
    before = at
    while before and kept[before - 1].type in ("GRANT", "MAY"):
        before -= 1
    return 0 < before < at and kept[before - 1].type == "METRIC"


def _option(token: Token, name: str) -> str | None:
    return token.value.option(name) if isinstance(token.value, Meaning) else None


def _sound(folded: list[Token]) -> list[Token]:
    """Drop the connectives that lost a side while others were turned: the grammar needs both."""
    for at in range(len(folded) - 1, -1, -1):
        kind = folded[at].type
        before = folded[at - 1].type if at else ""
        behind = folded[at + 1].type if at + 1 < len(folded) else ""
        joins = before in ATOMS and (behind in ATOMS or behind == "NOT")
        if (kind in ("AND", "OR") and not joins) or (kind == "NOT" and behind not in ATOMS):
            del folded[at]
        elif kind in _HEADS and behind not in ATOMS and behind != "NOT":
            folded[at] = folded[at].typed("BARE")
    return folded


def _capped(kept: Sequence[Token]) -> Iterator[Token]:
    """Read "your users must not exceed N" as a grant up to N: no order, but a limit."""
    grant: Token | None = None
    counted = False
    for at, token in enumerate(kept):
        counted = counted or token.type == "METRIC"
        behind = kept[at + 1] if at + 1 < len(kept) else None
        before = kept[at - 1] if at else None
        if counted and behind is not None and _limits(token, behind):
            grant = token.typed("GRANT")
            continue
        if grant is not None and token.type not in MEASURES:
            yield grant
            grant = None
        banned = before is not None and before.type == "MUST_NOT" and _limits(before, token)
        yield _turned(token) if banned and grant is not None else token
    if grant is not None:
        yield grant


def _limits(modal: Token, comparator: Token) -> bool:
    close = comparator.span[0] - modal.span[1] <= _MODAL_REACH
    ops = _TURNED if modal.type == "MUST_NOT" else _TURNED.values()
    return (
        modal.type in ("MUST", "MUST_NOT")
        and comparator.type == "CMP"
        and close
        and isinstance(comparator.value, Meaning)
        and comparator.value.value in ops
    )


def _turned(token: Token) -> Token:
    if not isinstance(token.value, Meaning):
        return token
    return token.valued(replace(token.value, value=_TURNED[token.value.value]))


def _deeds_behind(kept: Sequence[Token]) -> Iterator[Token]:
    """Move deeds that stand amid a comparison behind it, so that it stays in one piece.

    One amid an exception is none: "except where your use is for research only". One behind an
    exception that cannot be read stays: "you must, unless we ask otherwise, keep the notices".
    """
    held: list[Token] = []
    doubtful: list[Token] = []
    measuring = excepting = counted = False
    for at, token in enumerate(kept):
        if token.type == "DEED" and excepting:
            doubtful.append(token)
            continue
        if token.type == "DEED" and measuring and (not counted or _goes_on(kept, at)):
            held.append(token)
            continue
        subject = token.type == "USE" and any(d.span[0] == token.span[0] for d in doubtful)
        if subject or not (excepting and token.type in ATOMS):
            yield from doubtful
        doubtful, excepting = [], excepting and not subject
        excepting = token.type == "UNLESS" or (excepting and token.type in ATOMS | JOINTS)
        goes_on = token.type in ATOMS | JOINTS or (token.type == "SEP" and _is_joined(kept, at))
        measuring = token.type in _HOLDING or (measuring and goes_on)
        counted = measuring and (counted or token.type == "AMOUNT")
        if not measuring:
            yield from held
            held = []
        yield token
    yield from doubtful
    yield from held


def _is_joined(kept: Sequence[Token], at: int) -> bool:
    """Say whether a semicolon parts two figures of one list: "...; or revenue above N"."""
    types = [t.type for t in kept[at + 1 : at + 3]]
    return len(types) == 2 and types[0] in ("AND", "OR") and types[1] in MEASURES


def _goes_on(kept: Sequence[Token], at: int) -> bool:
    """Say whether figures, not uses alone, follow behind the deeds at `at`."""
    behind = next((t for t in kept[at:] if t.type not in JOINTS | {"DEED"}), None)
    return behind is not None and behind.type in MEASURES | {"TERM"}


def _reached(kept: Sequence[Token]) -> Iterator[Token]:
    """Read "until it earns N" as "until it earns at least N"."""
    waiting = compared = False
    for token in kept:
        if token.type == "UNLESS" and meaning(token) == "until":
            waiting, compared = True, False
        elif token.type not in MEASURES:
            waiting = False
        compared = compared or token.type == "CMP"
        if waiting and token.type == "AMOUNT" and not compared:
            yield Token("CMP", Meaning("CMP", "gteq"), (token.span[0], token.span[0]))
        yield token


def _outside_conditions(kept: Sequence[Token]) -> list[Token]:
    """Drop the deeds of an opening condition: "if you provide copies, you must ..." orders none."""
    out: list[Token] = []
    opened: int | None = None
    ordered = False
    for token in kept:
        if token.type in MODALS:
            if opened is not None:
                named = (t for t in out[opened:] if t.type != "DEED" or _reaches(t, token))
                out[opened:] = list(named)
            ordered, opened = token.own or ordered, None
        elif token.type == "SEP":
            ordered, opened = False, None
        elif token.type == "IF" and not ordered and opened is None:
            opened = len(out)
        out.append(token)
    return out


def _reaches(deed: Token, modal: Token) -> bool:
    return deed.own == modal.own and deed.span[1] > modal.span[0]


def legible(found: Sequence[Token]) -> list[Token]:
    """Return the tokens that the grammar can read in this sentence."""
    types = {t.type for t in found}
    measured = {"AMOUNT", "METRIC"} <= types or "TERM" in types
    computed = any(t.type == "METRIC" and meaning(t) == Metric.MODEL_COMPUTE for t in found)
    silent = frozenset() if {"AMOUNT", "METRIC"} <= types else MEASURES
    owners = counted_people(found) if measured else frozenset()
    again = measured and says_again(found)
    readable = (
        t
        for t in found
        if t.type in READ
        and t.type not in silent
        and not (measured and _says_nothing_new(t))
        and t.span not in owners
        and not (again and t.type in MEASURES and not t.own)
        and not (computed and t.type == "USE" and meaning(t) == Use.TRAIN_MODEL)
    )
    return united(readable)


def _says_nothing_new(token: Token) -> bool:
    """Say whether a condition beside a figure is but its owner, or what happens beyond it.

    "A company with more than 50 employees", "beyond 1 million users this licence is terminated".
    """
    return (token.type, meaning(token)) in (("PARTY", Party.COMPANY), ("USE", Use.TERMINATED))


def _without_second_if(kept: Sequence[Token]) -> list[Token]:
    """Leave out the second word of "if A, or if B": the "or" joins what the two open."""
    return [
        token
        for at, token in enumerate(kept)
        if not (token.type == "IF" and at > 1 and _joins_conditions(kept, at))
    ]


def _joins_conditions(kept: Sequence[Token], at: int) -> bool:
    behind = at + 1 < len(kept) and kept[at + 1].type in ATOMS
    return behind and kept[at - 1].type in ("AND", "OR") and kept[at - 2].type in ATOMS


def _folded(kept: Sequence[Token]) -> Iterator[Token]:
    before = ""
    kept = _without_second_if(kept)
    for at in range(len(kept)):
        for piece in _pieces(kept, at, before):
            before = piece.type
            yield piece


def _pieces(kept: Sequence[Token], at: int, before: str) -> Iterator[Token]:
    """Yield what a token is once its neighbours are known: itself, another, or nothing."""
    token, opens = kept[at], _opens_atom(kept, at + 1)
    match token.type:
        case "AND" | "OR" if not (opens and before in ATOMS) or parts_a_measure(kept, at):
            return
        case "NOT" if not opens or kept[at + 1].type in JOINTS or _far(token, kept[at + 1]):
            return
        case "NOR":
            if opens and before in ATOMS:
                yield token.typed("AND")
            if opens:
                yield token.typed("NOT")
        case "SEP" if before in ATOMS and _joined_behind(kept, at):
            if kept[at + 1].type not in ("AND", "OR"):
                yield token.typed(_joined_behind(kept, at))
        case "IF" | "UNLESS" | "ONLY_IF" if not opens:
            yield token.typed("BARE")
        case _:
            yield token


def _far(negation: Token, atom: Token) -> bool:
    """Say whether a "not" is of other words than the condition behind it."""
    return atom.span[0] - negation.span[1] > _NEGATION_REACH


def _opens_atom(kept: Sequence[Token], at: int) -> bool:
    """Say whether a condition follows, connectives that will vanish aside."""
    while at < len(kept) and kept[at].type in JOINTS:
        at += 1
    return at < len(kept) and kept[at].type in ATOMS


def _joined_behind(kept: Sequence[Token], at: int) -> str:
    """Return how a semicolon joins conditions: as the connective behind the last one does."""
    last = ""
    for token in kept[at + 1 :]:
        if token.type in ("AND", "OR") and last in ("SEP", ""):
            return token.type
        if token.type not in ATOMS and token.type not in ("SEP", "NOT", "IF"):
            return ""
        last = token.type
    return ""
