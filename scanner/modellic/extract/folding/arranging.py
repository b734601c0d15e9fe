"""Tokens put where the grammar looks for them: orders that are limits, deeds amid a comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from modellic.extract.folding.amid_figures import uses_before
from modellic.extract.folding.steps import stepped
from modellic.extract.lexing.token import (
    ATOMS,
    BINDING,
    HEADS,
    JOINTS,
    MEASURES,
    MODALS,
    OWED,
    Token,
    is_range,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Span

_TURNED = {"gt": "lteq", "gteq": "lt"}
_MODAL_REACH = 8
"""Characters between "must" and the comparator that it governs: "must be below"."""
_SAYS = HEADS | MODALS | {"GRANT", "DEED", "REFERS"}
"""With one of these a sentence says what its figures are for; alone, "must not exceed" is a cap."""
_HOLDING = MEASURES | {"IF"}
"""Behind these a condition goes on, whatever deed is named in it."""


def arranged(readable: Sequence[Token]) -> list[Token]:
    """Return the tokens with each condition in one piece and before or behind what it governs."""
    steps = list(stepped(uses_before(readable)))
    return _outside_conditions(list(_deeds_behind(list(_capped(_openings(steps))))))


def _openings(kept: Sequence[Token]) -> list[Token]:
    """Read "except that those with N users must ..." as the condition of what is ordered.

    The same of "provided, however, that": a clause of its own follows.
    """
    out = list(kept)
    said = ""
    for at in range(len(out) - 1, -1, -1):
        token = out[at]
        clause = said in BINDING or (said == "MAY" and token.type == "ONLY_IF")
        if token.type in HEADS and meaning(token) == "that" and clause:
            out[at] = token.typed("IF")
        if token.type in ("SEP", *MODALS):
            said = token.type
    return list(_referring(list(_beside_free(_of_nobody(out)))))


def _beside_free(kept: Sequence[Token]) -> Iterator[Token]:
    """Open the figure of others behind those whom the words of a grant name: "free for individuals,
    firms with over N staff must pay"."""
    grants = [t.span for t in kept if t.type == "GRANT"]
    before: Token | None = None
    for token in kept:
        parted = before is not None and before.type == "PARTY" and token.type in MEASURES
        if before is not None and parted and _ends_within(before, grants, token.span[0]):
            yield Token("IF", "if", (token.span[0], token.span[0]), own=token.own)
        if token.type != "GRANT":
            before = token
        yield token


def _ends_within(kind: Token, grants: Sequence[Span], behind: int) -> bool:
    """Say whether the words of a grant embrace a kind, and end with a comma before `behind`."""
    start, end = kind.span
    return any(s < start and end < e < behind for s, e in grants)


def _of_nobody(kept: Sequence[Token]) -> list[Token]:
    """Read the "may" or "shall" of "nobody with N users may" as a ban."""
    out: list[Token] = []
    nobody = False
    for token in kept:
        subject = token.type == "MUST_NOT" and option(token, "subject")
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
            if kept[at - 1].type not in HEADS | {"SEP"}:
                yield Token("IF", "if", place, own=token.own)
            yield named.at(place)
            opened = kept[at - 1].type in HEADS | {"SEP"} or _runs_into(kept, at - 1)
            if period is not None and opened:
                yield period.at(place)
        yield token


def _runs_into(kept: Sequence[Token], at: int) -> bool:
    """Say whether an "if" stands amid one comparison: "the year's revenue, once it exceeds N"."""
    types = [t.type for t in kept[max(0, at - 2) : at]]
    return kept[at].type in HEADS and types == ["PERIOD", "METRIC"]


def _nameless(kept: Sequence[Token], at: int) -> bool:
    """Say whether the comparison that begins at `at` names no figure.

    It opens behind an "if", or between a clause and an order: "free below N, N or more must ask".
    """
    types = [t.type for t in kept[at:]]
    run = list(takewhile(lambda kind: kind in MEASURES | JOINTS, types))
    behind = next((kind for kind in types[len(run) :] if kind != "DEED"), "")
    opened = kept[at - 1].type in HEADS or kept[at - 1].type == "SEP"
    said = any(t.type in ("GRANT", "DEED") for t in kept[max(0, at - 2) : at])
    said = said and any(t.type == "AMOUNT" for t in kept[:at])
    opened = opened or (said and behind in BINDING) or _granted(kept, at)
    ranged = any(is_range(t) for t in kept[at : at + len(run)])
    compared = "CMP" in run or (ranged and kept[at - 1].type in HEADS)
    return opened and "AMOUNT" in run and compared and "METRIC" not in run


def _granted(kept: Sequence[Token], at: int) -> bool:
    """Say whether what is granted stands right before the words of a grant: "calls are free"."""
    before = at
    while before and kept[before - 1].type in ("GRANT", "MAY"):
        before -= 1
    return 0 < before < at and kept[before - 1].type == "METRIC"


def _capped(kept: Sequence[Token]) -> Iterator[Token]:
    """Read "your users must not exceed N" as a grant up to N: no order, but a limit."""
    grant: Token | None = None
    counted = False
    for at, token in enumerate(kept):
        counted = counted or token.type == "METRIC"
        if token.type in BINDING and (counted or _names_figure(kept, at)) and _caps(kept, at):
            grant = token.typed("GRANT")
            continue
        if grant is not None and _is_verb_of(grant, token):
            continue
        if grant is not None and token.type not in MEASURES:
            yield grant
            grant = None
        banned = grant is not None and _is_compared_in_ban(kept, at)
        yield _turned(token) if banned else token
    cap = next((t for t in kept if option(t, "caps")), None)
    if grant is not None:
        yield grant
    elif cap is not None and not {t.type for t in kept} & _SAYS:
        yield cap.typed("GRANT")


def _names_figure(kept: Sequence[Token], at: int) -> bool:
    """Say whether the figure is named behind what a ban compares, "must not have over 50 staff".

    One of several that share a ban, "or revenue above N", is none of a cap.
    """
    if kept[at].type != "MUST_NOT" or option(kept[at], "subject") or option(kept[at], "any"):
        return False
    behind = takewhile(lambda t: t.type in MEASURES | JOINTS, islice(kept, at + 1, None))
    types = {t.type for t in behind}
    return "METRIC" in types and "OR" not in types


def _caps(kept: Sequence[Token], at: int) -> bool:
    """Say whether an order limits the figure behind it: "must not exceed"."""
    behind = next((t for t in islice(kept, at + 1, None) if not _is_verb_of(kept[at], t)), None)
    return behind is not None and _limits(kept[at], behind)


def _is_compared_in_ban(kept: Sequence[Token], at: int) -> bool:
    before = next((t for t in reversed(kept[:at]) if t.type != "DEED"), None)
    return before is not None and before.type == "MUST_NOT" and _limits(before, kept[at])


def _is_verb_of(modal: Token, deed: Token) -> bool:
    """Say whether a deed is but the verb among the words that forbid: "do not employ more than"."""
    return deed.type == "DEED" and modal.span[0] < deed.span[0] and deed.span[1] <= modal.span[1]


def _limits(modal: Token, comparator: Token) -> bool:
    close = comparator.span[0] - modal.span[1] <= _MODAL_REACH
    close = close and comparator.span[1] > modal.span[1]
    ops = _TURNED if modal.type == "MUST_NOT" else _TURNED.values()
    return (
        modal.type in BINDING and comparator.type == "CMP" and close and meaning(comparator) in ops
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
        if counted and _begins_anew(kept, at):
            yield Token("SEP", "", (token.span[0], token.span[0]), own=token.own)
            measuring = counted = False
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


def _begins_anew(kept: Sequence[Token], at: int) -> bool:
    """Say whether a deed begins the next of several that each go before their figure.

    "Is free below N, requires notice from N to M and requires a licence beyond M".
    """
    if not is_said(kept[at]) or not kept[at].own or not _goes_on(kept, at):
        return False
    part = list(takewhile(lambda t: t.type != "SEP", reversed(kept[:at])))
    if any(t.type in HEADS | MODALS - {"MAY"} for t in part):
        return False
    said = [n for n, t in enumerate(part) if is_said(t) or t.type == "GRANT"]
    figures = [n for n, t in enumerate(part) if t.type == "AMOUNT"]
    return bool(said and figures) and max(figures) < max(said)


def _is_joined(kept: Sequence[Token], at: int) -> bool:
    """Say whether a semicolon parts two figures of one list: "...; or revenue above N"."""
    types = [t.type for t in kept[at + 1 : at + 3]]
    return len(types) == 2 and types[0] in ("AND", "OR") and types[1] in MEASURES


def _goes_on(kept: Sequence[Token], at: int) -> bool:
    """Say whether figures, not uses alone, follow behind the deeds at `at`."""
    behind = next((t for t in kept[at:] if t.type not in JOINTS | {"DEED"}), None)
    return behind is not None and behind.type in MEASURES | {"TERM"}


def _outside_conditions(kept: Sequence[Token]) -> list[Token]:
    """Drop the deeds of an opening condition: "if you provide copies, you must ..." orders none.

    What its words say by themselves is due: "if you have N staff you need a licence, and must not".
    """
    out: list[Token] = []
    opened: int | None = None
    ordered = False
    for at, token in enumerate(kept):
        if token.type in MODALS:
            if opened is not None:
                named = (t for t in out[opened:] if t.type != "DEED" or _reaches(t, token))
                out[opened:] = list(named)
            ordered, opened = token.own or ordered, None
        elif token.type == "SEP":
            ordered, opened = False, None
        elif token.type == "IF" and not ordered and opened is None:
            opened = len(out)
        elif opened is not None and _is_needed(kept, at, opened):
            ordered, opened = token.own or ordered, None
        out.append(token)
    return out


def _is_needed(kept: Sequence[Token], at: int, opened: int) -> bool:
    """Say whether words name what is needed behind the figure of an "if", and a joint follows."""
    owed = is_said(kept[at]) and meaning(kept[at]) in OWED
    behind = next((t.type for t in kept[at + 1 :] if t.type != "DEED"), "") if owed else ""
    return behind in JOINTS and any(t.type == "AMOUNT" for t in kept[opened:at])


def _reaches(deed: Token, modal: Token) -> bool:
    return deed.own == modal.own and deed.span[1] > modal.span[0]
