"""Words in, semantic tokens out: what a sentence is made of, as far as rules are concerned.

Words that mean nothing to a rule leave no token, so the grammar sees "IF METRIC CMP AMOUNT MUST
DEED" whatever stands between. The tokens of one sentence are few, so the parser is quick.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from modellic.extract.amounts import Amount, find_amounts
from modellic.extract.language import simplified
from modellic.extract.lexicon import Entry, Lexicon, Meaning
from modellic.extract.numbers import may_spell
from modellic.rules import Duty, Metric, Prohibition, Span, Use

_LONG_WORD = re.compile(r"[a-z\u00df-\u024f]{8,}")
_LEAST_PART = 4
"""Letters of each part of a compound at least."""
_UNIT = re.compile(r"[A-Za-z\u00c0-\u024f]+|\d+|[^\s\w]|\w")
_QUOTED = re.compile(r"\"([^\"]{1,400})\"|(?<!\w)'([^']{2,200})'(?!\w)")
_ASIDE = re.compile(r"\([^()]{4,}\)")
_MUTE_ASIDE = frozenset(("AND", "OR", "USE", "PARTY", "IF", "UNLESS", "ONLY_IF", "NOT"))
_BREAK = re.compile(r"[;\uff1b]")
MODALS = frozenset(("MUST", "MUST_NOT", "MAY"))
MEASURES = frozenset(("METRIC", "CMP", "AMOUNT", "PERIOD"))
HEADS = frozenset(("IF", "UNLESS", "ONLY_IF"))
JOINTS = frozenset(("AND", "OR", "NOT", "NOR"))
ATOMS = MEASURES | {"USE", "PARTY", "TERRITORY", "TERM"}
READ = MODALS | HEADS | JOINTS | ATOMS | {"GRANT", "DEED", "SEP", "REFERS"}
"""What the grammar reads. All other kinds are marks that later steps look for."""
_LICENCE_DEEDS = (Duty.OBTAIN_LICENSE, Prohibition.COMMERCIAL_USE)
_NAMES = frozenset(
    ("WHOSE", "USE", "PARTY", "TERRITORY", "ASOF", "ATTRIBUTABLE", "FIELD", "METRIC")
)
_LOUD = frozenset(("SKIP", "GRANT", "LEAVE", "SPELLS"))
"""Kinds that words which say nothing else (SKIP) leave alone."""
_OF_MONEY = frozenset((Metric.REVENUE, Metric.FUNDING, Metric.VALUATION, "other"))
_OF_MAKERS = (Use.PRODUCT, Use.DISTRIBUTE)
"""Uses that the words for an owner seem to name: "products made available by you"."""
_SUM_REACH = 40
"""Characters between "made" or "raised" and the sum that it tells of."""
_NOUN_REACH = 14
"""Characters between an amount and what it counts: "5,000 of your users"."""
_METRIC_REACH = 30
"""Characters between a sum and the word for it: "$5 million in gross revenue"."""
_LOOSE = 20
"""Words of order that are longer have a gap in them."""
_SHORT = 600
"""Characters of a sentence that is remembered: a longer one is seldom shared, and takes memory."""
_STRUCTURE = (MODALS | HEADS | JOINTS | MEASURES | {"SEP"}) - {"TERM"}
"""Kinds that compete for the same words; every other kind competes with its like only."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of meaning: its type in grammars/clause.lark, and where it stands (clean offsets).

    `value` is a `Meaning` for words of the lists, an `Amount` for AMOUNT, the words for QUOTE.
    `own` is false for tokens of the lead-in that a list item hangs on.
    """

    type: str
    value: Meaning | Amount | str
    span: Span
    own: bool = True


def tokens(text: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a clean sentence from left to right.

    Licences share their sentences, so those that were read last are remembered.
    """
    return list((_known if len(text) <= _SHORT else _read)(text, lexicon))


@lru_cache(maxsize=2048)
def _known(text: str, lexicon: Lexicon) -> tuple[Token, ...]:
    return _read(text, lexicon)


def _read(text: str, lexicon: Lexicon) -> tuple[Token, ...]:
    plain = _plain(text, lexicon.language)
    plain = _parted(plain, lexicon) if lexicon.heads else plain
    places = _places(plain)
    words = frozenset(places)
    amounts = find_amounts(text, language=lexicon.language, in_words=may_spell(words))
    opening = {a.span[0] for a in amounts}
    marked = '"' in text or "'" in text
    quoted = _QUOTED.finditer(text) if marked else ()
    quotes = [Token("QUOTE", m[1] or m[2], m.span()) for m in quoted]
    beside = ["", *(["figure"] if amounts else ()), *(["quotation"] if quotes else ())]
    found = _matches(lexicon.possible(words, beside), plain, words, places)
    if amounts:
        ends = {a.span[1] + (text[a.span[1] : a.span[1] + 1] == " ") for a in amounts}
        found = [t for t in found if not _opens_another(t, opening, ends)]
        found = [t for t in found if not _straddles(t, found, amounts)]
        found = [t for t in found if t.type != "METRIC" or not _embraces_any(t.span, opening)]
    found += [Token("AMOUNT", a, a.span) for a in amounts]
    found += quotes
    found += [Token("SEP", m[0], m.span()) for m in _BREAK.finditer(text)]
    found = list(_governed(found))
    kept = _audible(list(_longest(_nearest(found))), _asides(text) if "(" in text else ())
    return tuple(_counted(sorted(kept, key=place)))


def place(token: Token) -> tuple[int, bool, int]:
    """Return what puts tokens in order, "otherwise" before a deed that begins with it."""
    return token.span[0], token.type != "REFERS", -token.span[1]


def _embraces_any(span: Span, starts: Container[int]) -> bool:
    """Say whether words for a figure have an amount among them, which they must not swallow."""
    return any(at in starts for at in range(span[0] + 1, span[1]))


def _counted(found: Sequence[Token]) -> Iterator[Token]:
    """Drop a verb such as "made" or "raised" that counts no money here: `needs=currency`.

    It counts where a sum stands close by that no better word explains. What `needs=amount` counts
    right beside an amount: "5,000 users shall", "from 10 million".
    """
    found = [t for t in found if not _needs(t, "amount") or _beside_amount(t, found)]
    if not any(map(_needs_sum, found)):
        yield from found
        return
    sums = [t.span for t in found if isinstance(t.value, Amount) and t.value.currency]
    firm = [t.span for t in found if meaning(t) in _OF_MONEY and not _needs_sum(t)]
    cuts = [t.span[0] for t in found if t.type in ("AND", "OR", "SEP")]
    bare = [s for s in sums if not any(_explains(f, s, cuts) for f in firm)]
    for token in found:
        if not _needs_sum(token) or any(_distance(token.span, s) <= _SUM_REACH for s in bare):
            yield token


def _explains(name: Span, amount: Span, cuts: Sequence[int]) -> bool:
    """Say whether the word for a figure stands close by its sum, in the same part of a list."""
    start, end = min(name[1], amount[1]), max(name[0], amount[0])
    return end - start <= _METRIC_REACH and not any(start <= cut < end for cut in cuts)


def _needs_sum(token: Token) -> bool:
    return token.type == "METRIC" and _needs(token, "currency")


def _needs(token: Token, what: str) -> bool:
    return (
        token.type in ("METRIC", "CMP")
        and isinstance(token.value, Meaning)
        and token.value.option("needs") == what
    )


def _beside_amount(token: Token, found: Iterable[Token]) -> bool:
    """Say whether a comparator stands right before an amount, or a metric close behind one."""
    start, end = token.span
    amounts = (t.span for t in found if t.type == "AMOUNT")
    if token.type == "CMP":
        return any(0 <= a[0] - end <= 1 for a in amounts)
    return any(0 <= start - a[1] <= _NOUN_REACH for a in amounts)


def _distance(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def _opens_another(token: Token, starts: Container[int], ends: Container[int]) -> bool:
    """Say whether words that close an amount, "20 or over", stand before one: "or over 20".

    Between two amounts they close the first, 1億円以上10億円未満; what follows one right away,
    "N excess" or 1億円以下の場合, refers to no other and announces nothing.
    """
    behind = token.span[0] in ends
    if token.type in ("REFERS", "SKIP"):
        return behind
    if behind:
        return False
    closes = (
        token.type == "CMP"
        and isinstance(token.value, Meaning)
        and token.value.option("side") == "after"
    )
    return closes and (token.span[1] in starts or token.span[1] + 1 in starts)


def _straddles(token: Token, found: Sequence[Token], amounts: Iterable[Amount]) -> bool:
    """Say whether the words of a deed begin in the clause before, across an amount.

    "Free commercial use below 5, at 5 or above get a licence": the same deed stands behind it too.
    """
    start, end = token.span
    inner = [a.span for a in amounts if start < a.span[0] and a.span[1] < end]
    if token.type != "DEED" or not inner:
        return False
    compared = any(t.type == "CMP" and _distance(t.span, a) <= 1 for t in found for a in inner)
    return compared and any(
        o.type == "DEED" and meaning(o) == meaning(token) and inner[-1][1] <= o.span[0] < end
        for o in found
    )


def _audible(found: Sequence[Token], asides: Sequence[Span]) -> Iterator[Token]:
    """Drop what says nothing where it stands: a connective in a name ("products or services"),
    a condition in a bracketed aside, a use in words that are listed as saying none (SKIP)."""
    names = [t.span for t in found if t.type in _NAMES]
    marks = [t for t in found if t.type == "SKIP"]
    skips = [t.span for t in marks if meaning(t) != "word"]
    touched = [t.span for t in marks if meaning(t) == "touching"]
    longer = [t.span for t in marks if meaning(t) == "word"]
    figures = any(t.type == "AMOUNT" for t in found)
    owners = {t.span[0] for t in found if t.type == "WHOSE"} if figures else set()
    compared = {t.span[0] for t in found if t.type == "CMP" and figures}
    silent = [s for s in skips if s not in touched]
    bans = [t.span for t in found if t.type == "MUST_NOT"]
    dates = [t.span for t in found if t.type == "ASOF"]
    for token in found:
        kind = token.type
        muted = (
            (kind in JOINTS and _within(token.span, names))
            or (asides and kind in _MUTE_ASIDE and _within(token.span, asides))
            or (skips and not _is_loud(token) and _within(token.span, skips))
            or (silent and kind == "GRANT" and _within(token.span, silent))
            or (touched and _is_of_licence(token) and _touches(token.span, touched))
            or (longer and _begins_in(token, longer))
            or (kind == "USE" and (_touches(token.span, dates) or _counts(token, compared)))
            or (kind == "USE" and token.span[0] in owners and meaning(token) in _OF_MAKERS)
            or (kind == "MUST" and _begins_in(token, bans))
            or (kind == "PASS" and meaning(token) == "licensor" and _begins_in(token, names))
        )
        if not muted:
            yield token


def _is_loud(token: Token) -> bool:
    """Say whether words that say nothing else leave a token alone; so what is free of one duty."""
    of_one = isinstance(token.value, Meaning) and token.value.option("of") is not None
    return token.type in _LOUD or of_one


def _begins_in(token: Token, names: Iterable[Span]) -> bool:
    """Say whether words begin amid others: the 授权方 (licensor) in 被授权方 (licensee)."""
    return any(start < token.span[0] < end for start, end in names)


def _counts(token: Token, compared: Container[int]) -> bool:
    """Say whether a comparator follows right behind a use: "distributed to more than 10 users"."""
    return meaning(token) == Use.DISTRIBUTE and token.span[1] + 1 in compared


def _is_of_licence(token: Token) -> bool:
    """Say whether words ask for a licence or ban commercial use."""
    return token.type == "DEED" and meaning(token) in _LICENCE_DEEDS


def meaning(token: Token) -> str:
    """Return what a token of the word lists stands for, empty for any other."""
    return token.value.value if isinstance(token.value, Meaning) else ""


def _asides(text: str) -> list[Span]:
    """Return the bracketed asides that name no figure: "(or equivalent in other currencies)"."""
    return [m.span() for m in _ASIDE.finditer(text) if not re.search(r"\d{2}", m[0])]


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(_overlap(span, other) for other in others)


def _within(span: Span, others: Iterable[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _places(plain: str) -> dict[str, list[int]]:
    """Return the words of a text, as phrases begin with them, and where each stands."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for unit in _UNIT.finditer(plain):
        places[unit[0]].append(unit.start())
    return places


def _matches(
    possible: Iterable[Entry], plain: str, words: frozenset[str], places: dict[str, list[int]]
) -> list[Token]:
    return [
        Token(entry.token, entry.meaning, here.span())
        for entry in possible
        for match in (entry.regex.match,)
        for word in entry.pattern.first_words & words
        for start in places[word]
        if (here := match(plain, start))
    ]


def _plain(text: str, language: str) -> str:
    """Return a text in the letters of the word lists, letter for letter."""
    return simplified(_lower(text), language)


def _parted(plain: str, lexicon: Lexicon) -> str:
    """Return a text with a hyphen before the last part of words that no phrase names.

    It takes the place of a letter, so that offsets stay: "konzer-jahresumsatz".
    """
    return _LONG_WORD.sub(lambda word: _part(word[0], lexicon), plain)


def _part(word: str, lexicon: Lexicon) -> str:
    if word in lexicon.words:
        return word
    cuts = (at for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1))
    head = next((at for at in cuts if word[at:] in lexicon.heads), None)
    return word if head is None else f"{word[: head - 1]}-{word[head:]}"


def _lower(text: str) -> str:
    """Return the text in lower case, letter for letter, so that offsets stay."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _nearest(found: Sequence[Token]) -> Iterator[Token]:
    """Leave of deeds of one header that end alike the one that begins last.

    That is the verb nearest to its object. So with orders whose words lie far apart.
    """
    last: dict[object, int] = {}
    for token in found:
        if token.type in ("DEED", "MUST"):
            key = (token.value, token.span[1])
            last[key] = max(token.span[0], last.get(key, -1))
    for token in found:
        ends = token.type == "DEED" or (token.type == "MUST" and _is_loose(token))
        if not ends or last[(token.value, token.span[1])] == token.span[0]:
            yield token


def _governed(found: Sequence[Token]) -> Iterator[Token]:
    """Drop an order whose words lie far apart with a ban or a permission between them.

    "ist nicht gestattet, Kopien zu verwenden", "ist berechtigt, es zu verwenden".
    """
    others = [t.span for t in found if t.type in ("MUST_NOT", "MAY")]
    for token in found:
        start, end = token.span
        loose = token.type == "MUST" and _is_loose(token)
        if not loose or not any(start <= s and e < end for s, e in others):
            yield token


def _is_loose(token: Token) -> bool:
    return token.span[1] - token.span[0] > _LOOSE


def _longest(found: Iterable[Token]) -> Iterator[Token]:
    """Drop a token that a longer one of the same sort covers; deeds stand beside all others."""
    covered: dict[object, int] = {}
    for token in sorted(found, key=lambda t: (t.span[0], -t.span[1])):
        sort, other = _sorts(token)
        start, end = token.span
        own = covered.get(sort, -1)
        reached = max(own, covered.get(other, -1))
        if end > reached and not (start < reached and token.type in ("CMP", "DEED")):
            yield token
            if sort != "QUOTE":
                covered[sort] = max(end, own)


def _sorts(token: Token) -> tuple[object, object]:
    """Return what a token takes its words from, and what else it competes with.

    Structure competes with structure, all else with its like. Words of order with a gap ("darf ...
    nicht", "ist ... einzuholen") leave what they embrace to figures.
    """
    if token.type == "DEED" and isinstance(token.value, Meaning):
        needs, vague = token.value.option("needs"), token.value.option("vague")
        return (token.value.kind, token.value.value, needs, vague), None
    if token.type not in _STRUCTURE:
        return token.type, None
    if token.type in MEASURES:
        return "structure", None
    embraces = token.type in MODALS and _is_loose(token)
    return ("order", "structure") if embraces else ("structure", "order")


def inherited(found: Iterable[Token]) -> list[Token]:
    """Return the tokens of a lead-in as an item below it sees them: its deeds are its own."""
    return [Token(t.type, t.value, t.span, own=False) for t in found if t.type != "DEED"]
