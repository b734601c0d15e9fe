"""What says nothing where it stands, though its words are listed: a connective in a name."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from modellic.extract.lexing.bracketed import excepted
from modellic.extract.lexing.token import (
    JOINTS,
    MODALS,
    Token,
    bans_commerce,
    closes,
    is_asked,
    is_banned,
    is_firm,
    is_lack,
    meaning,
    option,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Duty, Prohibition, Span, Use, Whose
from modellic.shapes import Shape

_ASIDE = re.compile(r"\([^()]{4,}\)")
_OBJECT = Shape(r"\s(?:(?!(?:{JOINS})\b)\w{1,4}\s)?", re.IGNORECASE)
"""What stands between a verb and its object: an article."""
_OTHERS = Shape(r"\b(?:{OTHER})$", re.IGNORECASE)
_COUNTING = Shape(r"\(\s?(?:{COUNTS_IN})", re.IGNORECASE)
"""With which a bracket begins that tells who is counted too: 用户数（包括员工）."""
_FIGURE = re.compile(r"\d{2}")
_WORD_GOES_ON = re.compile(r"-[^\W\d]")
"""What stands behind a "not" that but begins a word: "nicht-kommerziell"."""
_MUTE_ASIDE = frozenset(("AND", "OR", "USE", "PARTY", "IF", "UNLESS", "ONLY_IF", "NOT"))
_HANDED_ON = Duty.PASS_THROUGH_RESTRICTIONS
_BANS = frozenset(map(str, Prohibition))
_LICENCE_DEEDS = (Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY, Prohibition.COMMERCIAL_USE)
_NAMES = frozenset(
    ("WHOSE", "USE", "PARTY", "TERRITORY", "ASOF", "ATTRIBUTABLE", "FIELD", "METRIC", "EXEMPTS")
)
_LOUD = frozenset(("SKIP", "GRANT", "LEAVE", "SPELLS", "ANNOUNCES", "EITHER_WAY", "PROMISES"))
"""Kinds that words which say nothing else (SKIP) leave alone."""
_OF_A_NAME = frozenset(("METRIC", "WHOSE", "DEED"))
"""Kinds that words within the name of a country are none of: "the People's Republic of"."""
_DENIED = "denied"
_OR = 4
"""Characters of an "or" between two words for copies."""
_BE = 6
"""Characters of "is" or "being" before the "not" of what is denied."""
_COUNTER = 2
"""Characters of the word that counts between an amount and its comparator."""
_OF_MAKERS = (Use.PRODUCT, Use.DISTRIBUTE, Use.NON_COMMERCIAL)
"""Uses that the words for an owner seem to name: "products made available by you", "non-profits
with less than N"."""


def audible(found: Sequence[Token], text: str) -> Iterator[Token]:
    """Drop what says nothing where it stands in a text.

    A connective in a name ("products or services"), a condition in a bracketed aside, a use in
    words that are listed as saying none (SKIP).
    """
    asides: Sequence[Span] = _asides(found, text) if "(" in text else ()
    if asides:
        named, opened = excepted(found, asides, text)
        yield from opened
        asides = [a for a in asides if a not in named]
        # What somebody does who is left out there is not asked or forbidden there.
        found = [t for t in found if not (_is_spared(t) and within_one(t.span, named))]
        found = [t for t in found if t.type != "NOT" or t.span[0] - 1 not in {s for s, _ in named}]
    found = _without_denied_bans(list(_denied(found)))
    names = [t.span for t in found if t.type in _NAMES]
    ends = [t.span[1] for t in found if t.type == "AMOUNT"]
    modals = [t.span for t in found if t.type in ("MUST", "MUST_NOT")]
    orders = [t.span for t in found if t.type == "BINDS" and touches_one(t.span, modals)]
    marks = [
        t
        for t in found
        if t.type == "SKIP" and not _closes_amount(t, found, ends) and not _runs_over(t, orders)
    ]
    skips = [t.span for t in marks if meaning(t) != "word"]
    touched = [t.span for t in marks if meaning(t) == "touching"]
    longer = [t.span for t in marks if meaning(t) == "word"]
    figures = any(t.type == "AMOUNT" for t in found)
    excepting = [t.span for t in found if t.type == "UNLESS"]
    told_of = (t for t in found if t.type == "WHOSE" and not within_one(t.span, excepting))
    owners = {t.span[0] for t in told_of} if figures else set()
    compared = {t.span[0] for t in found if t.type == "CMP" and figures}
    silent = [s for s in skips if s not in touched]
    bans = [t.span for t in found if t.type == "MUST_NOT"]
    dates = [t.span for t in found if t.type == "ASOF"]
    earned = [t.span for t in found if t.type == "ATTRIBUTABLE"]
    # "Unless you have our consent": not the words behind it are the exception.
    leaves = {t.span[0] for t in found if t.type == "LEAVE" and not _holds_any(t, ends)}
    hosted = [t.span for t in found if t.type == "USE" and meaning(t) == Use.HOSTED_SERVICE]
    asking = [t.span for t in found if _asks(t)]
    rest = [t.span for t in found if t.type == "REFERS" and meaning(t) == "otherwise"]
    limits = [t.span for t in found if t.type == "REFERS" and meaning(t) == "beyond"]
    # "Use it as long as it is not sold": a verb before such words has no object behind them.
    heads = (t for t in found if t.type == "ONLY_IF" and not closes(t))
    hanging = [t.span[0] for t in heads if not within_one(t.span, skips)]
    lacking = [t.span for t in found if t.type == "MUST" and option(t, "lack")]
    uses = [t.span for t in found if t.type == "USE"]
    # Whoever "violates EU law" does so anywhere.
    fields = [t.span for t in found if t.type == "FIELD"]
    # "Require them to use it only for research": that is asked of others.
    places = [t.span for t in found if t.type == "TERRITORY"]
    of_others = [t.span for t in found if t.type == "DEED" and meaning(t) == _HANDED_ON]
    products = [t.span for t in found if t.type == "WHOSE" and meaning(t) == Whose.PRODUCT]
    kinds = [t.span for t in found if t.type == "PARTY"]
    # "Without charge" lacks nothing, unless it is leave.
    free = {t.span[0] for t in found if t.type == "GRANT"}
    free -= {t.span[0] for t in found if t.type == "LEAVE"}
    given = _given_as_products(found, text)
    told = _told_aside(found, asides) if asides else ()
    counting = [a for a in asides if _COUNTING.match(text, a[0])]
    for token in found:
        kind = token.type
        muted = (
            (token in told)
            or (kind in JOINTS and within_one(token.span, names))
            or (asides and kind in _MUTE_ASIDE and within_one(token.span, asides))
            or (asides and kind == "METRIC" and within_one(token.span, counting))
            or (skips and not _is_loud(token) and within_one(token.span, skips))
            or (limits and kind == "GRANT" and within_one(token.span, limits))
            or (silent and kind == "GRANT" and within_one(token.span, silent))
            or (touched and _is_of_licence(token) and touches_one(token.span, touched))
            or (longer and _begins_in(token, longer))
            or (
                kind == "USE" and (touches_one(token.span, dates) or _counts(token, compared, ends))
            )
            or (kind == "USE" and token.span[0] in owners and meaning(token) in _OF_MAKERS)
            or (kind == "USE" and meaning(token) == Use.PRODUCT and within_one(token.span, earned))
            or (kinds and _names_their_trade(token, kinds))
            or (is_lack(token) and token.span[0] in free)
            or (kind in JOINTS and _joins_products(token, products))
            or (kind == "USE" and hosted and _is_the_same_offer(token, hosted))
            or (kind == "USE" and token.span in given)
            or (kind == "UNLESS" and figures and token.span[0] in leaves)
            or (kind in ("MUST", "DEFINES") and _begins_in(token, bans))
            or (bans and kind == "USE" and _is_denied(token) and _begins_in(token, bans))
            or (kind == "MUST_NOT" and _WORD_GOES_ON.match(text, token.span[1]))
            or (rest and _is_of_the_rest(token) and within_one(token.span, rest))
            or (lacking and kind == "MUST_NOT" and _begins_in(token, lacking))
            or (kind == "TERRITORY" and fields and within_one(token.span, fields))
            or (kind in _OF_A_NAME and places and within_one(token.span, places))
            or (rest and kind == "REFERS" and _is_served(token, uses, text))
            or (of_others and bans_commerce(token) and within_one(token.span, of_others))
            or (asking and kind == "DEED" and _begins_in(token, asking))
            or (hanging and is_banned(token) and any(_is_in(at, token) for at in hanging))
            or (kind == "PASS" and meaning(token) == "licensor" and _begins_in(token, names))
        )
        if not muted:
            yield token


def _is_in(start: int, token: Token) -> bool:
    return token.span[0] < start < token.span[1]


def _denied(found: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens, a use that its words deny behind their "not": "is not offered to"."""
    denials = [t for t in found if t.type == "NOT" and not meaning(t)]
    for token in found:
        inner = [
            d.span[1]
            for d in denials
            if token.type == "USE" and 0 < d.span[0] - token.span[0] <= _BE < token.span[1]
        ]
        yield token.at((inner[0] + 1, token.span[1])) if inner else token


def _without_denied_bans(found: list[Token]) -> list[Token]:
    """Return the tokens without the bans that are denied, "is thereby not excluded", and what they
    alone would ask a licence for."""
    denied = [t.span for t in found if t.type == "SKIP" and meaning(t) == _DENIED]
    if not denied:
        return found
    close = [t for t in found if touches_one(t.span, denied)]
    bans = [t for t in close if t.type in ("MUST_NOT", "FORBIDS") or meaning(t) in _BANS]
    # "Is not prohibited but requires a licence" goes on.
    ends = max(end for _, end in denied)
    asked = [t for t in close if _is_of_licence(t) and t.span[1] <= ends]
    return [t for t in found if t not in bans and t not in asked]


def _is_served(token: Token, uses: Sequence[Span], text: str) -> bool:
    """Say whether "others" but end the words for a use: "any hosting for others"."""
    start, end = token.span
    if meaning(token) != "otherwise" or not any(s < end <= e for s, e in uses):
        return False
    return any(s < start and end <= e for s, e in uses) or _OTHERS.ends(text[:end])


def _told_aside(found: Sequence[Token], asides: Sequence[Span]) -> list[Token]:
    """Return the deeds that a bracket only tells of, beside one that is ordered outside it: "follow
    the guidelines (which are shown on our page)"."""
    deeds = [t for t in found if is_asked(t)]
    inside = [t for t in deeds if within_one(t.span, asides)]
    if not inside or len(inside) == len(deeds):
        return []
    orders = [t.span for t in found if t.type in MODALS | {"QUOTE"}]
    idle = [a for a in asides if not any(overlap(a, span) for span in orders)]
    return [t for t in inside if within_one(t.span, idle)]


def _is_denied(token: Token) -> bool:
    """Say whether words deny a use by a "not", which forbids it behind a "may"."""
    return meaning(token) == Use.NON_COMMERCIAL


def _names_their_trade(token: Token, kinds: Sequence[Span]) -> bool:
    """Say whether a product or service is but what a kind of firms sells: the 服务 of 云服务商."""
    product = token.type == "WHOSE" and meaning(token) == Whose.PRODUCT
    hosts = token.type == "DEED" and meaning(token) == Prohibition.HOST_AS_SERVICE
    return (product or hosts) and within_one(token.span, kinds)


def _joins_products(joint: Token, products: Sequence[Span]) -> bool:
    """Say whether a joint stands between two words for a product: 製品又はサービス."""
    start, end = joint.span
    before = any(0 <= start - e <= 1 for _, e in products)
    return before and any(0 <= s - end <= 1 for s, _ in products)


def _is_loud(token: Token) -> bool:
    """Say whether words that say nothing else leave a token alone; so what is free of one duty."""
    of_one = isinstance(token.value, Meaning) and token.value.option("of") is not None
    # How many one licence is for is no limit, and yet to be told.
    counts = token.type == "BINDS" and meaning(token) == "counted"
    return token.type in _LOUD or of_one or counts


def _asks(token: Token) -> bool:
    """Say whether words ask something of somebody: the "require users to" of "we require users
    to" binds no others."""
    if token.type != "MUST" or not isinstance(token.value, Meaning):
        return False
    return token.value.option("asks") is not None


def _closes_amount(skip: Token, found: Iterable[Token], ends: Iterable[int]) -> bool:
    """Say whether words begin with a comparator behind an amount: "100 or fewer" and no "below"."""
    start = skip.span[0]
    compares = any(t.type == "CMP" and t.span[0] == start for t in found)
    return compares and any(0 <= start - end <= _COUNTER for end in ends)


def _runs_over(skip: Token, orders: Iterable[Span]) -> bool:
    """Say whether words that say nothing run over an order: "no warranty, and you must not"."""
    start, end = skip.span
    return any(start < s and e < end for s, e in orders)


def _begins_in(token: Token, names: Iterable[Span]) -> bool:
    """Say whether words begin amid others: the 授权方 (licensor) in 被授权方 (licensee)."""
    return any(start < token.span[0] < end for start, end in names)


def _holds_any(token: Token, ends: Iterable[int]) -> bool:
    return any(token.span[0] < end <= token.span[1] for end in ends)


def _counts(token: Token, compared: Container[int], ends: Iterable[int]) -> bool:
    """Say whether a use but counts those whom it reaches: "distributed to more than 10 users".

    Other languages put the number between its words: 向超过10名用户提供.
    """
    embraces = bool(compared) and _holds_any(token, ends)
    return meaning(token) == Use.DISTRIBUTE and (token.span[1] + 1 in compared or embraces)


def _given_as_products(found: Sequence[Token], text: str) -> set[Span]:
    """Return the words for copies whose object is a product, and no copy of the work: "if you
    distribute or make available a product that is based on it"."""
    uses = [t for t in found if t.type == "USE"]
    objects = [t.span[0] for t in uses if meaning(t) == Use.PRODUCT]
    given: set[Span] = set()
    for token in sorted(uses, key=place, reverse=True) if objects else ():
        end = token.span[1]
        led = any(_OBJECT.fullmatch(text, end, at) for at in objects)
        if meaning(token) == Use.DISTRIBUTE and (led or any(at - end == _OR for at, _ in given)):
            given.add(token.span)
    return given


def _is_the_same_offer(token: Token, hosted: Iterable[Span]) -> bool:
    """Say whether what is offered to others goes to them as a service, and not as a copy.

    So where the words for the two overlap: 以API形式向第三方提供.
    """
    return meaning(token) == Use.DISTRIBUTE and any(overlap(token.span, s) for s in hosted)


def _is_of_the_rest(token: Token) -> bool:
    """Say whether words for all others hold it, who are of no kind: 除此之外的单位."""
    closes = token.type == "IF" and option(token, "side") is not None
    return closes or token.type in ("UNLESS", "LEAVES", "PARTY")


def _is_of_licence(token: Token) -> bool:
    """Say whether words ask for a licence or a fee, or ban commercial use."""
    return token.type == "DEED" and meaning(token) in _LICENCE_DEEDS


def _asides(found: Sequence[Token], text: str) -> list[Span]:
    """Return the bracketed asides that name no figure: "(or equivalent in other currencies)"."""
    nouns = [t.span for t in found if t.type == "METRIC"]
    sums = [t.span for t in found if t.type == "AMOUNT" and is_firm(t)]
    spans = (m.span() for m in _ASIDE.finditer(text) if not _FIGURE.search(m[0]))
    return [s for s in spans if not (_holds(s, nouns) and _holds(s, sums))]


def _holds(aside: Span, spans: Sequence[Span]) -> bool:
    return any(within_one(span, [aside]) for span in spans)


def _is_spared(token: Token) -> bool:
    commercial = token.type == "USE" and meaning(token) == Use.COMMERCIAL
    return commercial or token.type in ("UNLESS", "DEED")
