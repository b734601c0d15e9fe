"""Members of a list within a sentence on which a leave hangs, and that are deeds: "you may use it
if (i) your revenue is below N; (ii) you name us; and (iii) you keep the notices", "if you have
fewer than N employees and name us"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import ATOMS, HEADS, MODALS, Token, is_asked, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Duty, Whose

_LEAVES = ("MAY", "GRANT")
_OPENS = ("IF", "ONLY_IF")
_ENDED = MODALS | HEADS | {"GRANT", "NOT", "REFERS"}
_NUMBERED = re.compile(r"\s[^\W\d]+\s?:?\s\(")
"""Who does all of it, and the mark of the first member: "wenn Sie: (i)"."""
_RIGHT_BEHIND = 80
"""Characters behind "if" within which the first member tells its case."""
_MARK = re.compile(r"\s(?:\(?\w{1,4}\)\s)?")
"""Between an "and" and the member of a list that it joins: its number."""
_NEAR = 4
"""Characters between "you" and what you do: "you also name us"."""


def with_listed_provisos(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an order before each deed that a member asks for.

    So where the first of the members tells a figure, or nothing that is read, and numbers stand
    before the members: what else a leave hangs on is read as it is.
    """
    opened = next((n for n, t in enumerate(own) if t.type in _OPENS), None)
    cuts = [n for n, t in enumerate(own) if t.type == "SEP"]
    if opened is not None and not cuts:
        return _with_joined(own, opened, text)
    if opened is None or not cuts or cuts[0] < opened or not _is_left(own[:opened]):
        return own
    first = own[opened + 1 : cuts[0]]
    numbered = _NUMBERED.match(text, own[opened].span[1]) is not None
    if any(t.type in MODALS for t in first):
        return own
    if all(t.type != "AMOUNT" for t in first) and not (
        numbered and _tells_nothing(own[opened], first)
    ):
        return own
    orders = []
    for cut, end in zip(cuts, [*cuts[1:], len(own)], strict=True):
        member = own[cut + 1 : end]
        ends = next((n for n, t in enumerate(member) if t.type in _ENDED), None)
        done = None if ends is not None and not numbered else _done(member[:ends], numbered)
        if done is not None:
            orders.append(Token("MUST", Meaning("MUST", ""), (done.span[0], done.span[0])))
    return sorted([*orders, *own], key=lambda t: t.span[0]) if orders else own


def _with_joined(own: list[Token], opened: int, text: str) -> list[Token]:
    """Return the tokens of a sentence with an order before what an "and" joins to a figure."""
    first = next((n for n in range(opened, len(own)) if own[n].type == "AMOUNT"), len(own))
    behind = [t for t in own[first:] if t.type != "PLAIN"]
    if not _is_left(own[:opened]) or any(t.type in _ENDED for t in own[opened + 1 :]):
        return own
    orders = []
    for at, token in enumerate(behind):
        begins = _MARK.match(text, token.span[1])
        starts = {begins.end()} if begins else set()
        starts |= {t.span[1] + 1 for t in behind[at + 1 : at + 2] if _is_licensee(t)}
        done = next((t for t in behind[at:] if is_asked(t) and t.span[0] in starts), None)
        if done is None and _ends_in_verb(behind[at:], text):
            done = next((t for t in behind[at:] if is_asked(t)), None)
        if token.type == "AND" and done is not None and meaning(done) != Duty.OBTAIN_LICENSE:
            orders.append(Token("MUST", Meaning("MUST", ""), (done.span[0], done.span[0])))
    if not orders:
        return own
    opener = own[opened].typed("ONLY_IF").valued(Meaning("ONLY_IF", ""))
    own = [*own[:opened], opener, *own[opened + 1 :]]
    return sorted([*orders, *own], key=lambda t: t.span[0])


def _ends_in_verb(behind: Sequence[Token], text: str) -> bool:
    """Say whether a sentence of German ends with the verb of a member that tells no figure: "und
    den Urheber nennen", "und der Urheber genannt wird"."""
    end = len(text.rstrip(" .;"))
    last = [t for t in behind if t.span[1] == end]
    verb = any(t.type == "OPENS" or (t.type == "BIDS" and meaning(t) == "ending") for t in last)
    return verb and all(t.type not in ("AMOUNT", "OR") for t in behind)


def _is_licensee(token: Token) -> bool:
    return token.type == "WHOSE" and meaning(token) == Whose.LICENSEE


def _is_left(before: Sequence[Token]) -> bool:
    types = {t.type for t in before}
    return bool(types & set(_LEAVES)) and not types & {"MUST", "MUST_NOT"}


def _tells_nothing(opener: Token, first: Sequence[Token]) -> bool:
    """Say whether nothing is read of a member: "(i) you filter what it makes"; what it is done
    with may stand far behind: "before you share that"."""
    near = (t for t in first if t.span[0] - opener.span[1] <= _RIGHT_BEHIND)
    return not any(t.type in ATOMS or is_asked(t) for t in near)


def _done(member: Sequence[Token], numbered: bool) -> Token | None:
    """Return what the licensee does by a member, right behind the word for him.

    It stands before the numbers of all members where it stands before the first.
    """
    deeds = (t for t in member if is_asked(t))
    if numbered:
        return next(deeds, None)
    named = [t.span[1] for t in member if _is_licensee(t)]
    return next((t for t in deeds if any(0 < t.span[0] - end <= _NEAR for end in named)), None)
