"""What stands around a token of a sentence and tells that it says nothing there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence

from modellic.extract.lexing.token import (
    JOINTS,
    MODALS,
    Token,
    bans_commerce,
    closes,
    is_asked,
    is_banned,
    is_lack,
    meaning,
    option,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Duty, Prohibition, Span, Use, Whose
from modellic.shapes import Shape

_OBJECT = Shape(r"\s(?:(?!(?:{JOINS})\b)\w{1,4}\s)?", re.IGNORECASE)
"""What stands between a verb and its object: an article."""
_OTHERS = Shape(r"\b(?:{OTHER})$", re.IGNORECASE)
_COUNTING = Shape(r"\(\s?(?:{COUNTS_IN})", re.IGNORECASE)
"""With which a bracket begins that tells who is counted too: 用户数（包括员工）."""
_COLON = re.compile(r"[:\uff1a]\s*$")
_WORD_GOES_ON = re.compile(r"-[^\W\d]")
"""What stands behind a "not" that but begins a word: "nicht-kommerziell"."""
_MUTE_ASIDE = frozenset(("AND", "OR", "USE", "PARTY", "IF", "UNLESS", "ONLY_IF", "NOT"))
_HANDED_ON = Duty.PASS_THROUGH_RESTRICTIONS
_LICENCE_DEEDS = (Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY, Prohibition.COMMERCIAL_USE)
_NAMES = frozenset(
    ("WHOSE", "USE", "PARTY", "TERRITORY", "ASOF", "ATTRIBUTABLE", "FIELD", "METRIC", "EXEMPTS")
)
_LOUD = frozenset(("SKIP", "GRANT", "LEAVE", "SPELLS", "ANNOUNCES", "EITHER_WAY", "PROMISES"))
"""Kinds that words which say nothing else (SKIP) leave alone."""
_OR = 4
"""Characters of an "or" between two words for copies."""
_COUNTER = 2
"""Characters of the word that counts between an amount and its comparator."""
_OF_MAKERS = (Use.PRODUCT, Use.DISTRIBUTE, Use.NON_COMMERCIAL)
"""Uses that the words for an owner seem to name: "products made available by you", "non-profits
with less than N"."""


class Around:
    """What stands in a sentence that may mute other tokens of it: their places."""

    def __init__(self, found: Sequence[Token], text: str, asides: Sequence[Span]) -> None:
        by: defaultdict[str, list[Token]] = defaultdict(list)
        for token in found:
            by[token.type].append(token)
        of = {kind: [t.span for t in tokens] for kind, tokens in by.items()}
        self.text, self.asides = text, asides
        self.told = _told_aside(found, asides) if asides else ()
        self.counting = [a for a in asides if _COUNTING.match(text, a[0])]
        self.names = [span for kind in _NAMES & of.keys() for span in of[kind]]
        self.figures = "AMOUNT" in of
        self.ends = [end for _, end in of.get("AMOUNT", ())]
        self._of_skips(by["SKIP"], found, of)
        self._of_figures(by, of)
        self.asking = [t.span for t in by["MUST"] if _asks(t)]
        self.lacking = [t.span for t in by["MUST"] if option(t, "lack")]
        self._of_uses(by, found, text)
        self.dates, self.earned = of.get("ASOF", ()), of.get("ATTRIBUTABLE", ())
        self.bans, self.kinds = of.get("MUST_NOT", ()), of.get("PARTY", ())
        # Whoever "violates EU law" does so anywhere.
        self.fields, self.places = of.get("FIELD", ()), of.get("TERRITORY", ())
        self.rest = [t.span for t in by["REFERS"] if meaning(t) == "otherwise"]
        self.criteria = of.get("CRITERIA", ())
        self.leads = bool(self.criteria) and _COLON.search(text) is not None
        self.excepts = any(s < c for s, _ in of.get("UNLESS", ()) for c, _ in self.criteria)
        self.limits = [t.span for t in by["REFERS"] if meaning(t) == "beyond"]
        # "Use it as long as it is not sold": a verb before such words has no object behind them.
        heads = (t for t in by["ONLY_IF"] if not closes(t))
        self.hanging = [t.span[0] for t in heads if not within_one(t.span, self.skips)]
        # "Require them to use it only for research": that is asked of others.
        self.of_others = [t.span for t in by["DEED"] if meaning(t) == _HANDED_ON]
        self.products = [t.span for t in by["WHOSE"] if meaning(t) == Whose.PRODUCT]
        # "Without charge" lacks nothing, unless it is leave.
        self.free = {s for s, _ in of.get("GRANT", ())} - {s for s, _ in of.get("LEAVE", ())}
        self.mutes_any = bool(asides or self.skips or self.longer)

    def _of_skips(
        self, skips: Iterable[Token], found: Sequence[Token], of: Mapping[str, Sequence[Span]]
    ) -> None:
        """Tell where words stand that say nothing else."""
        modals = [*of.get("MUST", ()), *of.get("MUST_NOT", ())] if "BINDS" in of else ()
        orders = [span for span in of.get("BINDS", ()) if touches_one(span, modals)]
        marks = [
            t
            for t in skips
            if not _closes_amount(t, found, self.ends) and not _runs_over(t, orders)
        ]
        self.skips = [t.span for t in marks if meaning(t) != "word"]
        self.touched = [t.span for t in marks if meaning(t) == "touching"]
        self.longer = [t.span for t in marks if meaning(t) == "word"]
        self.silent = [s for s in self.skips if s not in self.touched]

    def _of_figures(
        self, by: Mapping[str, Iterable[Token]], of: Mapping[str, Sequence[Span]]
    ) -> None:
        """Tell what stands around figures, where there are any."""
        self.owners: set[int] = set()
        self.compared: set[int] = set()
        self.leaves: set[int] = set()
        if not self.figures:
            return
        excepting = of.get("UNLESS", ())
        self.owners = {s[0] for s in of.get("WHOSE", ()) if not within_one(s, excepting)}
        self.compared = {start for start, _ in of.get("CMP", ())}
        # "Unless you have our consent": not the words behind it are the exception.
        self.leaves = {t.span[0] for t in by["LEAVE"] if not _holds_any(t, self.ends)}

    def _of_uses(
        self, by: Mapping[str, Sequence[Token]], found: Sequence[Token], text: str
    ) -> None:
        uses = by["USE"]
        self.uses = [t.span for t in uses]
        self.hosted = [t.span for t in uses if meaning(t) == Use.HOSTED_SERVICE]
        self.given = _given_as_products(found, text) if uses else set()


def is_muted(token: Token, here: Around) -> bool:
    """Say whether a token says nothing where it stands."""
    if here.mutes_any and _is_muted_among(token, here):
        return True
    by_kind = _MUTED.get(token.type)
    return by_kind is not None and by_kind(token, here)


def _is_muted_among(token: Token, here: Around) -> bool:
    """Say whether a token of any kind says nothing amid what stands around it."""
    span = token.span
    return bool(
        (token in here.told)
        or (here.asides and token.type in _MUTE_ASIDE and within_one(span, here.asides))
        or (here.skips and within_one(span, here.skips) and not _is_loud(token))
        or (here.longer and _begins_in(token, here.longer))
    )


def _is_mute_joint(token: Token, here: Around) -> bool:
    if here.names and within_one(token.span, here.names):
        return True
    if here.products and _joins_products(token, here.products):
        return True
    return bool(here.free) and is_lack(token) and token.span[0] in here.free


def _is_mute_grant(token: Token, here: Around) -> bool:
    return within_one(token.span, here.limits) or within_one(token.span, here.silent)


def _is_mute_use(token: Token, here: Around) -> bool:
    span, use = token.span, meaning(token)
    return (
        touches_one(span, here.dates)
        or (here.figures and _counts(token, here.compared, here.ends))
        or (span[0] in here.owners and use in _OF_MAKERS)
        or (use == Use.PRODUCT and within_one(span, here.earned))
        or _is_the_same_offer(token, here.hosted)
        or span in here.given
        or (bool(here.bans) and _is_denied(token) and _begins_in(token, here.bans))
    )


def _is_of_the_rest(token: Token, here: Around) -> bool:
    """Say whether words for all others hold it, who are of no kind: 除此之外的单位."""
    return within_one(token.span, here.rest)


def _is_mute_case(token: Token, here: Around) -> bool:
    return bool(here.rest) and option(token, "side") is not None and _is_of_the_rest(token, here)


def _is_mute_exception(token: Token, here: Around) -> bool:
    return token.span[0] in here.leaves or _is_of_the_rest(token, here)


def _is_mute_order(token: Token, here: Around) -> bool:
    # "Unless the following conditions are met": nobody has to meet them.
    return _begins_in(token, here.bans) or (
        here.excepts and token.type == "MUST" and touches_one(token.span, here.criteria)
    )


def _is_mute_ban(token: Token, here: Around) -> bool:
    if _WORD_GOES_ON.match(here.text, token.span[1]):
        return True
    return _begins_in(token, here.lacking)


def _is_mute_place(token: Token, here: Around) -> bool:
    return within_one(token.span, here.fields)


def _is_mute_owner(token: Token, here: Around) -> bool:
    """Say whether words stand within the name of a country: "the People's Republic of"."""
    return within_one(token.span, here.places) or _names_their_trade(token, here.kinds)


def _is_mute_metric(token: Token, here: Around) -> bool:
    return within_one(token.span, here.counting) or within_one(token.span, here.places)


def _is_mute_deed(token: Token, here: Around) -> bool:
    span = token.span
    return bool(
        (here.places and within_one(span, here.places))
        or (here.asking and _begins_in(token, here.asking))
        or (here.kinds and _names_their_trade(token, here.kinds))
        or (here.touched and is_of_licence(token) and touches_one(span, here.touched))
        or (here.of_others and bans_commerce(token) and within_one(span, here.of_others))
        or (here.hanging and is_banned(token) and any(_is_in(at, token) for at in here.hanging))
    )


def _is_mute_reference(token: Token, here: Around) -> bool:
    if not here.rest:
        return False
    if meaning(token) == "same" and _begins_in(token, here.rest):
        return True  # "Not within these limits" is not "within these limits", which begins amid it
    # "Unless you meet all of the following": what is not met stands below, not before.
    listed = here.leads and touches_one(token.span, here.criteria)
    return listed or _is_served(token, here.uses, here.text)


def _is_mute_handing_on(token: Token, here: Around) -> bool:
    return meaning(token) == "licensor" and _begins_in(token, here.names)


_MUTED: Mapping[str, Callable[[Token, Around], bool]] = {
    **dict.fromkeys(JOINTS, _is_mute_joint),
    "GRANT": _is_mute_grant,
    "USE": _is_mute_use,
    "IF": _is_mute_case,
    "UNLESS": _is_mute_exception,
    "LEAVES": _is_of_the_rest,
    "PARTY": _is_of_the_rest,
    "MUST": _is_mute_order,
    "DEFINES": _is_mute_order,
    "MUST_NOT": _is_mute_ban,
    "TERRITORY": _is_mute_place,
    "WHOSE": _is_mute_owner,
    "METRIC": _is_mute_metric,
    "DEED": _is_mute_deed,
    "REFERS": _is_mute_reference,
    "PASS": _is_mute_handing_on,
}
"""What may mute a token of a kind where it stands, beside what mutes one of any kind."""


def _is_in(start: int, token: Token) -> bool:
    return token.span[0] < start < token.span[1]


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
    at = token.span[0]
    for start, end in names:  # noqa: SIM110 - asked so often that `any` takes most of the time
        if start < at < end:
            return True
    return False


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


def is_of_licence(token: Token) -> bool:
    """Say whether words ask for a licence or a fee, or ban commercial use."""
    return token.type == "DEED" and meaning(token) in _LICENCE_DEEDS
