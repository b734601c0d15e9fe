"""Leave that counts devices, and so ends with them: "you may install it on one computer"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.lexing.token import HEADS, MODALS, Token, meaning, option, place
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import follows_one, overlap
from modellic.rules import Condition, Duty, Metric, Whose
from modellic.shapes import Shape

_SAYS_MORE = (MODALS - {"MAY"}) | HEADS | {"CMP", "DEFINES", "REFERS", "SEP"}
"""What tells by itself how many are meant, or makes more than a leave of a sentence."""
_NO_LEAVE = frozenset(("NOT", "DEFINES", "GRANT", "MUST_NOT"))
_COUNTS_ITSELF = frozenset(("SINGLE", "SEVERAL", "EACH", "MAY"))
_FREE_NUMBER = frozenset(("AMOUNT", "GRANT"))
"""With none of the former, nor both of the latter, a sentence is no leave for so many."""
_BEHIND = 3
"""Characters between a number and what it counts: "5 (five) computers" is one number already."""
_BESIDE = 8
"""Characters between them and the word that says where: "on all five computers"."""
_DOES = re.compile(r"\sto\b")
"""Behind "free", what people may do, who are no limit: "5 people are free to change it"."""
_FOR_WHOM = 24
"""Characters between "free for" and the number of those for whom: "companies with"."""
_WHOM = frozenset(("WHOSE", "PARTY", "PLAIN", "IF", "METRIC", "STANDS"))
_COLON = re.compile(r"\s?[:\u2013\u2014-]\s")
"""Between the name of what is free and what it holds: "Free tier: 100 requests"."""
_TO = 3
"""Characters of it."""
_FOR_FREE = 5
"""The same between what is counted and "free": "10 seats for free"."""
_UP_TO = Meaning("CMP", "lteq")
_MORE_THAN = Meaning("CMP", "gt")
_ONE = Decimal(1)
_LICENSOR = Shape(r"{LICENSOR}\s*$", re.IGNORECASE)
"""Whose own leave limits nobody else: "we may install it on 5 computers of yours"."""


def within_count(own: Sequence[Token], words: str, before: Condition | None = None) -> list[Token]:
    """Return the tokens of a leave for so many devices with the limit that it means.

    "A single device" (`SINGLE`) has no number among its words. `before` is what an earlier sentence
    said of figures, beyond which "each further device" is one.
    """
    types = {t.type for t in own}
    if types.isdisjoint(_COUNTS_ITSELF) and not types >= _FREE_NUMBER:
        return list(own)
    own = _more_than_one(_limited_to_one(_without_its_number(_up_to_the_free(own, words))))
    if not any(_is_each(t, before) for t in own):
        own = list(_for_each(own))
    types = {t.type for t in own}
    leave = _leave(own)
    if leave is None or types & _SAYS_MORE or _LICENSOR.search(words[: leave.span[0]]):
        return list(own)
    amounts = [t for t in own if t.type == "AMOUNT"]
    if len(amounts) > 1:
        own = _of_devices(own, amounts)
        amounts = [t for t in own if t.type == "AMOUNT"]
    if amounts:
        own = _granting(own)
        counted = len(amounts) == 1 and any(_is_of(t, amounts[0], own) for t in own)
        start = amounts[0].span[0]
        limit = [Token("CMP", _UP_TO, (start, start))] if counted else []
        return sorted([*own, *limit], key=place)
    return sorted(_spelled_out(_granting(own)), key=place)


def _up_to_the_free(own: Sequence[Token], words: str) -> Sequence[Token]:
    """Return the tokens of "you get 10 free seats", or "10 seats are free", with the limit that the
    number is."""
    ends = [t.span[1] for t in own if t.type == "ELLIPSIS"]
    # "For companies with" opens no case of its own.
    heads = [t for t in own if t.type in HEADS and not any(t.span[0] < e < t.span[1] for e in ends)]
    if heads or any(t.type in MODALS - {"MAY"} for t in own):
        return own
    grants = [
        t for t in own if t.type == "GRANT" and not _DOES.search(words, t.span[0], t.span[1] + _TO)
    ]
    pairs = (
        (a, t) for a in own if a.type == "AMOUNT" for t in grants if _is_free(t, a, own, words)
    )
    amount, free = next(pairs, (None, None))
    if amount is None or free is None:
        return own
    before = next((t for t in own if t.type == "CMP" and t.span[1] <= amount.span[0]), None)
    if before is not None and free.span[0] > amount.span[1] + 1:
        return own
    at = own.index(before or amount)
    start = own[at].span[0]
    limit = [] if before else [Token("CMP", _UP_TO, (start, start))]
    return [*own[:at], free.at((start, start)), *limit, *(t for t in own[at:] if t is not free)]


def _is_free(free: Token, amount: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether words of leave stand right before or behind what a number counts."""
    if isinstance(amount.value, Amount) and (amount.value.currency or amount.value.upper):
        return False
    start, end = amount.span
    counted = [t.span for t in own if t.type == "METRIC"]
    if free.span[0] - end == 1:
        return any(n[0] - free.span[1] == 1 for n in counted)
    if free.span[1] < start:
        named = _COLON.fullmatch(words, free.span[1], start) or _is_for(free, start, own)
        return bool(named) and any(n[0] - end == 1 for n in counted)
    return any(n[0] - end == 1 and 0 < free.span[0] - n[1] <= _FOR_FREE for n in counted)


def _is_for(free: Token, amount: int, own: Sequence[Token]) -> bool:
    """Say whether a number tells for whom something is free: "free for companies with 5 people"."""
    opened = [t for t in own if t.type == "ELLIPSIS" and meaning(t) == "for"]
    opened = [t for t in opened if free.span[0] < t.span[0] <= free.span[1] + _FOR_FREE]
    between = (t for t in own if opened and opened[0].span[1] <= t.span[0] < amount)
    near = bool(opened) and amount - opened[0].span[1] <= _FOR_WHOM
    return near and all(t.type in _WHOM or t.type == "DEED" for t in between)


def _of_devices(own: Sequence[Token], amounts: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of "one user on one device" without the user: the device is the limit."""
    of_devices = [a for a in amounts if any(_is_of(t, a, own) for t in own)]
    others = [a for a in amounts if a not in of_devices]
    if len(of_devices) != 1 or any(_value(a) != _ONE for a in others):
        return own
    ends = [a.span[1] for a in others]
    return [t for t in own if t not in others and not _is_behind(t, ends)]


def _is_behind(token: Token, ends: Sequence[int]) -> bool:
    """Say whether a token tells what a number right before it counts."""
    counts = token.type in ("METRIC", "PARTY")
    return counts and follows_one(token.span, ends, _BEHIND)


def _value(amount: Token) -> Decimal | None:
    return amount.value.value if isinstance(amount.value, Amount) else None


def _leave(own: Sequence[Token]) -> Token | None:
    """Return the words of leave, or those of a licence that is for a single device."""
    single = any(t.type == "SINGLE" for t in own)
    kinds = ("MAY", "GRANT") if single else ("MAY",)
    itself = (t for t in own if t.type == "SINGLE" and option(t, "leave"))
    return next(chain(itself, (t for kind in kinds for t in own if t.type == kind)), None)


def _limited_to_one(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of "limited to one user on a single device": the device tells the limit."""
    compared = [t for t in own if t.type == "CMP"]
    limited = compared and all(meaning(t) == "lteq" for t in compared)
    single = any(t.type == "SINGLE" for t in own)
    return [t for t in own if t.type != "CMP"] if limited and single else list(own)


def _without_its_number(own: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens without the number that "on 1 computer only" has among its own words, and
    without the one user who may use it there."""
    single = next((t for t in own if t.type == "SINGLE"), None)
    amounts = [t for t in own if t.type == "AMOUNT"]
    if single is None or any(_value(a) != _ONE for a in amounts):
        return own
    others = [a.span[1] for a in amounts if not overlap(a.span, single.span)]
    told = [t for t in own if t not in amounts and not _is_behind(t, others)]
    return [t for t in told if not (others and t.type == "METRIC" and not _counts_devices(t))]


def _more_than_one(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of a ban of use on "several devices", or by several users, with the figure
    that it means.

    So with a licence that this needs.
    """
    types = {t.type for t in own}
    needed = "NOT" not in types and any(meaning(t) == Duty.OBTAIN_LICENSE for t in own)
    if "SEVERAL" not in types or not (needed or "MUST_NOT" in types):
        return list(own)
    out: list[Token] = []
    for token in own:
        start, end = token.span
        if token.type == "SEVERAL":
            out.append(Token("CMP", _MORE_THAN, (start, start)))
            out.append(Token("AMOUNT", Amount(_ONE, None, token.span), token.span))
            out.append(Token("METRIC", Meaning("METRIC", meaning(token)), (end, end)))
        elif not (_tells_of_several(token) and any(_overlaps(token, t) for t in own)):
            out.append(token)
    return sorted(out, key=place)


def _is_each(token: Token, before: Condition | None) -> bool:
    """Say whether words tell of each further one of what a limit has just counted."""
    counted = meaning(token) or str(Metric.DEVICES)
    return token.type == "EACH" and any(t.metric == counted for t in thresholds(before))


def _for_each(own: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of "each device needs its own licence": for the second one, another.

    So with people, where the words count them: "each further user needs a licence".
    """
    each = next((t for t in own if t.type == "EACH"), None)
    if each is None:
        return own
    # "A licence is for one device; a second one needs another" is no leave for more.
    one = any(t.type in ("SINGLE", "AMOUNT") and t.span[1] <= each.span[0] for t in own)
    free = (t for t in own if not (one and t.type == "GRANT" and t.span[1] <= each.span[0]))
    if any(t.type in _NO_LEAVE for t in free):
        return own
    if any(t.type == "AMOUNT" and _value(t) != _ONE for t in own):
        return own
    start, end = each.span
    counted = meaning(each) or str(Metric.DEVICES)
    return [
        Token("IF", Meaning("IF", ""), (start, start)),
        Token("WHOSE", Meaning("WHOSE", str(Whose.LICENSEE)), each.span),
        Token("METRIC", Meaning("METRIC", counted), (start, start + 1)),
        Token("CMP", _MORE_THAN, (start, start + 1)),
        Token("AMOUNT", Amount(_ONE, None, each.span), (start, start + 1)),
        Token("DEED", Meaning("says", str(Duty.OBTAIN_LICENSE)), (start, end)),
    ]


def _tells_of_several(token: Token) -> bool:
    return token.type in ("CMP", "AMOUNT", "METRIC")


def _overlaps(token: Token, several: Token) -> bool:
    return several.type == "SEVERAL" and overlap(token.span, several.span)


def _granting(own: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of a leave, which is a grant: of an installation, too."""
    leave = _leave(own)
    if leave is None or any(t.type == "GRANT" for t in own):
        return own
    return [*own, leave.typed("GRANT")]


def _is_of(token: Token, amount: Token, own: Sequence[Token]) -> bool:
    """Say whether a token tells that a number right before it is of devices on which something is:
    "on 5 computers", and not "read 5 devices"."""
    near = 0 <= token.span[0] - amount.span[1] <= _BEHIND
    if not near or not _counts_devices(token):
        return False
    start, end = amount.span[0], token.span[1]
    places = (t.span for t in own if t.type == "ON")
    return any(0 <= start - e <= _BESIDE or 0 <= s - end <= _BESIDE for s, e in places)


def _counts_devices(token: Token) -> bool:
    value = token.value
    return token.type == "METRIC" and isinstance(value, Meaning) and value.value == Metric.DEVICES


def with_limit_of_one(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of "is limited to one server" with the limit that it says in words.

    So with a leave "if you run it on a single server".
    """
    single = next((t for t in own if t.type == "SINGLE"), None)
    if single is None or not (meaning(single) == "limit" or _is_in_case(single, own)):
        return list(own)
    kept = [t for t in own if t.type not in ("CMP", "METRIC") or not _in_limit(t, own)]
    return sorted(_spelled_out(kept), key=place)


def _is_in_case(single: Token, own: Sequence[Token]) -> bool:
    """Say whether a single device is what a leave hangs on."""
    types = {t.type for t in own}
    if not types & {"GRANT", "MAY"} or types & {"MUST", "CMP", "NOT"}:
        return False
    before = [t.type for t in own if t.span[1] <= single.span[0]]
    last = next((t for t in reversed(before) if t in HEADS or t in MODALS or t == "SEP"), None)
    return last in ("IF", "ONLY_IF")


def _in_limit(token: Token, own: Sequence[Token]) -> bool:
    return any(t.type == "SINGLE" and overlap(t.span, token.span) for t in own)


def _spelled_out(own: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens with the first "on a single device" as a limit of one."""
    single = next((t for t in own if t.type == "SINGLE"), None)
    for token in own:
        if single is None or not (token is single or _counts_devices(token)):
            yield token
    if single is not None:
        start, _ = single.span
        yield Token("CMP", _UP_TO, (start, start))
        yield Token("AMOUNT", Amount(_ONE, None, single.span), single.span)
        yield Token("METRIC", Meaning("METRIC", str(Metric.DEVICES)), (start, start))
