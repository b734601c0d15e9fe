"""What is ordered in the passive or with a noun, read once more as the verb that the lists have.

"The weights must be deleted" and "deletion of the weights is mandatory" ask for what "delete the
weights" does. The lists have many duties in the active only; where an order has none of them
beside it, its clause is put in the active (`VERB`) and looked up again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from modellic.extract.lexing.token import (
    OWED,
    Token,
    is_asked,
    is_ban_as_such,
    is_lack,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Span
from modellic.shapes import Shape

Search: TypeAlias = Callable[[str], Sequence[Token]]
"""Looks words up in the lists."""

_MOST = 8
"""Orders of a sentence that are looked at."""
_BESIDE = 14
"""Characters between an order and its verb: "must at once be deleted", "required the deletion"."""
_CLAUSE = 120
"""Characters between "see to it that" and the verb of what is to happen."""
_LONGEST = 300
"""Characters of a clause on either side of its verb that are looked at."""
_ASKING = frozenset(("MUST", "ONLY_IF", "UNLESS"))
_PASSES = frozenset(("warranty", "liability", "law", "definition"))
_BREAK = re.compile(r"[,;:](?=\s)|[.](?=\s)")
_GOES_ON = Shape(r"\W*(?:{JOINS}|{CONTRASTS_ORDER})\s", re.IGNORECASE)
_OPENING = re.compile(r"\W*(?:\w{1,6}\W+)?")
"""Before the noun that a clause begins with: "The deletion of", "Prior registration of"."""


def unserved(found: Sequence[Token], words: str) -> list[Token]:
    """Return the orders in whose clause the lists have no duty, and that are no denial.

    So what a leave hangs on: "provided that the text is passed on", "not without registering". None
    where a sentence defines or disclaims something.
    """
    orders = [t for t in found if t.type in _ASKING or _is_firm(t) or is_lack(t)][:_MOST]
    if not orders or any(t.type == "DEFINES" or _is_disclaimer(t) for t in found):
        return []
    taken = [t.span for t in found if _is_duty(t, found) or _denies(t)]
    return [o for at, o in enumerate(orders) if not touches_one(_clause(orders, at, words), taken)]


def unserved_bans(found: Sequence[Token], words: str) -> list[Token]:
    """Return the bans in whose clause the lists have nothing that is forbidden."""
    bans = [t for t in found if t.type == "MUST_NOT"][:_MOST]
    if not bans or any(map(_is_disclaimer, found)):
        return []
    taken = [t.span for t in found if is_ban_as_such(t) and meaning(t) not in OWED]
    return [b for at, b in enumerate(bans) if not touches_one(_clause(bans, at, words), taken)]


def forbidden(
    bans: Iterable[Token], verbs: Sequence[Token], words: str, search: Search
) -> Iterator[Token]:
    """Yield what bans forbid by a noun or in the passive: "prohibited from distributing it",
    "resale is barred", "the model must not be hosted"."""
    for ban in bans:
        for verb in verbs:
            voice = option(verb, "voice")
            if voice is None and _is_governed(verb, ban, words):
                yield from _as_verb(verb, words, search, is_ban_as_such)
            elif voice == "passive" and _follows(verb, ban):
                start = _clause_start(words, ban.span[0])
                subject = words[start : ban.span[0]]
                begun = _GOES_ON.match(subject)
                subject = subject[begun.end() if begun else 0 :].strip(" ,;:")
                yield from put(subject, verb, words, search, is_ban_as_such)


def rephrased(
    orders: Iterable[Token], verbs: Sequence[Token], words: str, search: Search
) -> Iterator[Token]:
    """Yield the duties that the clauses of orders name, found by putting them in the active.

    `verbs` are the words for verbs in a sentence, `words` its text as the lists want it.
    """
    for order in orders:
        yield from _duties(order, verbs, words, search)


def _clause(orders: Sequence[Token], at: int, words: str) -> Span:
    """Return where the clause of an order stands, up to that of the next."""
    start = _clause_start(words, orders[at].span[0])
    if at + 1 == len(orders):
        return start, len(words)
    return start, max(orders[at].span[1], _clause_start(words, orders[at + 1].span[0]))


def _is_duty(token: Token, found: Sequence[Token]) -> bool:
    """Say whether a token names a duty; one of words to be shown, whether words are quoted."""
    if not (is_asked(token) or is_said(token)):
        return False
    if option(token, "needs") == "threshold" and all(t.type != "AMOUNT" for t in found):
        return False
    return option(token, "quote") is None or any(t.type == "QUOTE" for t in found)


def _is_firm(token: Token) -> bool:
    """Say whether words order what is to happen: "see to it that"."""
    return token.type == "BIDS" and meaning(token) == "firm"


def _is_disclaimer(token: Token) -> bool:
    return token.type == "PASS" and meaning(token) in _PASSES


def _denies(token: Token) -> bool:
    """Say whether words turn a clause round: "no licence is needed"."""
    return token.type == "NOT" and not is_lack(token)


def _duties(order: Token, verbs: Sequence[Token], words: str, search: Search) -> Iterator[Token]:
    """Yield what the clause of an order asks for in other words than the lists'.

    What is needed is named by no verb, so it is looked up with each that provides something. A
    licence that is to be had the lists have in the passive, too.
    """
    told = False
    for verb in verbs:
        for duty in _of_verb(order, verb, words, search):
            if meaning(duty) != Duty.OBTAIN_LICENSE:
                told = True
                yield duty
    needed = (v for v in verbs if option(v, "voice") == "needed" and not told)
    for verb in needed:
        if not overlap(verb.span, order.span):
            continue
        owed = option(verb, "owed") is not None
        if option(order, "thing"):
            yield from put("", verb, words, search)
        elif option(order, "side"):
            things = _in_active(order, verb, words, search)
            yield from (d for d in things if owed or meaning(d) not in OWED)


def _of_verb(order: Token, verb: Token, words: str, search: Search) -> Iterator[Token]:
    voice = option(verb, "voice")
    if option(order, "tense"):
        return
    if voice == "passive":
        if _follows(verb, order):
            yield from _in_active(order, verb, words, search)
        elif 0 < verb.span[0] - order.span[1] <= _CLAUSE:
            yield from _in_clause(order, verb, words, search)
    elif voice is None and _is_governed(verb, order, words):
        yield from _as_verb(verb, words, search)


def _follows(verb: Token, order: Token) -> bool:
    """Say whether an order is of a verb in the passive: "must be deleted", "are to be deleted"."""
    return order.span[0] < verb.span[0] <= order.span[1] + _BESIDE


def _is_governed(verb: Token, order: Token, words: str) -> bool:
    """Say whether an order asks for what a noun names, right before it or as its subject."""
    if option(order, "side") is None:
        return 0 <= verb.span[0] - order.span[1] <= _BESIDE
    start = _clause_start(words, order.span[0])
    return _OPENING.fullmatch(words, start, verb.span[0]) is not None


def _in_active(order: Token, verb: Token, words: str, search: Search) -> Iterator[Token]:
    """Yield the duties of "the weights must be deleted" as those of "delete the weights".

    "We expect the weights to" holds its object itself.
    """
    if option(order, "asks"):
        yield from put(words[slice(*order.span)], verb, words, search)
        return
    starts = _clause_start(words, order.span[0]), max(0, order.span[0] - _LONGEST)
    for start in dict.fromkeys(starts):
        duties = list(put(words[start : order.span[0]].strip(" ,;:"), verb, words, search))
        yield from duties
        if duties:
            return


def put(
    subject: str,
    verb: Token,
    words: str,
    search: Search,
    wanted: Callable[[Token], bool] = is_asked,
) -> Iterator[Token]:
    """Yield the duties of a verb with its subject as its object, and what follows it."""
    first = meaning(verb)
    end = min(len(words), verb.span[1] + _LONGEST)
    head = len(first) + 1 + len(subject) + 1
    found = search(f"{first} {subject} {words[verb.span[1] : end].strip()}")
    for duty in _beginning(found, len(first), wanted):
        stop = verb.span[1] + max(0, duty.span[1] - head + 1)
        yield duty.at((verb.span[0], min(end, stop)))


def _in_clause(order: Token, verb: Token, words: str, search: Search) -> Iterator[Token]:
    """Yield the duties of "see to it that the weights are deleted", of which the object follows."""
    between = words[order.span[1] : verb.span[0]].strip()
    if not _BREAK.search(between):
        yield from put(between, verb, words, search)


def named(verbs: Iterable[Token], words: str, search: Search) -> Iterator[Token]:
    """Yield the forbidden deeds that an item begins with as nouns: "removal of the notices".

    `verbs` are the words for verbs among its `words`. So with each of "sale, rental or resale of".
    """
    end = 0
    for verb in verbs:
        if option(verb, "voice") is None and _OPENING.fullmatch(words, end, verb.span[0]):
            yield from _as_verb(verb, words, search, is_ban_as_such)
            end = verb.span[1]


def _as_verb(
    verb: Token, words: str, search: Search, wanted: Callable[[Token], bool] = is_asked
) -> Iterator[Token]:
    """Yield the duties of "deletion of the weights" as those of "delete the weights"."""
    first = meaning(verb)
    end = min(len(words), verb.span[1] + _LONGEST)
    rest = words[verb.span[1] : end]
    for duty in _beginning(search(first + rest), len(first), wanted):
        stop = duty.span[1] + verb.span[1] - len(first)
        yield duty.at((verb.span[0], min(end, stop)))


def _beginning(
    found: Iterable[Token], length: int, wanted: Callable[[Token], bool] = is_asked
) -> list[Token]:
    """Return the deeds that begin with the verb, which has so many characters."""
    return [t for t in filter(wanted, found) if overlap(t.span, (0, length))]


def _clause_start(words: str, at: int) -> int:
    breaks = [m.end() for m in _BREAK.finditer(words, max(0, at - _LONGEST), at)]
    return breaks[-1] if breaks else max(0, at - _LONGEST)
