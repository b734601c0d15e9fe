"""What a rule says beside its action: the phrase to show, where, whom to ask, what to pay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.clean import Clean
from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.evidence.names import names
from modellic.extract.evidence.quotations import Quotation, quotations
from modellic.extract.folding.countries import stands_in
from modellic.extract.lexing.payment import rate_of
from modellic.extract.lexing.token import Token, closes, is_asked, meaning, option
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, within_one
from modellic.rules import Duty, Evidence, Rule, Span
from modellic.shapes import Shape
from modellic.text import Text

_NAMES = frozenset((Duty.DISPLAY_ATTRIBUTION, Duty.NAME_DERIVATIVE))
_ASKS = frozenset((Duty.OBTAIN_LICENSE, Duty.REGISTER))
_CONTACT = re.compile(
    r"[a-z\d_.+\u00c0-\u024f-]+@[a-z\d\u00c0-\u024f-]+(?:\.[a-z\d\u00c0-\u024f-]+)+"
    r"|https?://[^\s\"'<>()\[\]\u3000-\u30ff\u3400-\u9fff\uff00-\uff0f\uff1a-\uff1f]+(?<![.,;])",
    re.IGNORECASE,
)
"""An address, which Chinese and Japanese put among words without a blank."""
_LEADS = re.compile(r"\]\([^()\s]{1,500}\)")
"""Where the link leads that ends a sentence."""
_FOR_EXAMPLE = Shape(r"{EXAMPLE}[\s,:(]*$", re.IGNORECASE)
_NAME = re.compile(r"\s(?:[Tt]he\s)?[\"']?[A-Z0-9@#]")
"""What begins a name, behind the verb that shows it: "credit Otter"."""
_TITLE = re.compile(r"[\u300a\u300e][^\u300a\u300b\u300e\u300f]*[\u300b\u300f]")
"""The name of a law or policy: what stands in it orders nothing."""
_NEAR = 100
"""Code points between the words of a deed and the quoted phrase that they ask for."""
_MARGIN = re.compile(r"\n[ \t]*>+")
"""Before the lines of a block that is quoted."""
_BESIDE = 3
"""Code points between a quotation and the verb of which it is the subject."""
_OF_PRODUCTS = frozenset(("user-interface", "website", "about-page", "product", "model-card"))
"""Places that are named for nothing but to show something there."""
_INSIDE = Shape(r"{PLACED}(?:\s[\w'-]+){0,3}\s*$", re.IGNORECASE)
_BINDS = Shape(r"\s{ORDERS}")
_ASIDE = Shape(r"\({ASIDE}?,?\s*$", re.IGNORECASE)
_SEEN_TO = frozenset(("MUST", "MUST_NOT", "MAY", "IF", "ONLY_IF", "UNLESS", "LEAVES", "BIDS"))
"""What before words of acceptance asks somebody else to see to it."""
_WANTING = frozenset(("at", "sum", "name", "place", "quote"))
"""Options of a header that want something beside its words."""
_TERM_WORDS = 2
_NOTICE_WORDS = 4
"""A quoted notice has at least so many words; fewer are the name of a file."""


def supported(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence without deeds that lack what the word list wants beside them.

    What stands inside a quotation is a notice, and orders nothing.

    Options of a header: `quote=yes` wants quoted words soon after, `quote=next` right behind,
    `quote=beside` or before, `quote=shown` also a place to show them, `place=no` no such place at
    all, `at=` a territory, `sum=yes` a sum of money right behind, `name=yes` a name.
    """
    deeds = [t for t in own if t.type == "DEED"]
    if not deeds:
        return list(own)
    agreed = [t for t in deeds if _accepts(t) and _is_of_the_licensee(t, own, words)]
    own = [t for t in own if t not in agreed] if agreed else own
    quoted = [q for q in quotations(words) if not _is_whole(q, words)]
    apart = [q.inner for q in quoted]
    if not words.isascii():
        apart += [m.span() for m in _TITLE.finditer(words)]
    if not apart and not any(map(_wants_something, deeds)):
        return list(own)
    return [
        t
        for t in own
        if t.type != "DEED"
        or not (apart or _wants_something(t))
        or _is_supported(t, own, words, quoted, apart)
    ]


def _wants_something(deed: Token) -> bool:
    """Say whether the header of a deed wants something beside its words."""
    return isinstance(deed.value, Meaning) and any(
        name in _WANTING for name, _ in deed.value.options
    )


def _is_whole(quotation: Quotation, words: str) -> bool:
    """Say whether a sentence is quoted whole, as the licence of a part may be: it orders."""
    start, end = quotation.inner
    return not any(map(str.isalnum, words[:start] + words[end:]))


def _lacks_words_behind(token: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether a deed wants a sum or a name right behind it, and has none."""
    if option(token, "sum") and not any(_is_paid(t, token) for t in own):
        return True
    return option(token, "name") is not None and not _NAME.match(words, token.span[1])


def _is_supported(
    token: Token,
    own: Sequence[Token],
    words: str,
    quoted: Sequence[Quotation],
    apart: Sequence[Span],
) -> bool:
    """Say whether a deed has beside it what its header wants, and is in no quotation or title."""
    if not isinstance(token.value, Meaning) or not (token.value.options or quoted):
        return True
    if not stands_in(token, own, words):
        return False
    if any(start <= token.span[0] and token.span[1] <= end for start, end in apart):
        return False
    if _lacks_words_behind(token, own, words):
        return False
    if option(token, "place") == "no" and any(_is_its_place(t, token, own) for t in own):
        return False
    wanted = option(token, "quote")
    if wanted is None:
        return True
    if wanted in ("before", "next"):
        gaps = (_gap(q, token, behind=wanted == "next") for q in quoted if not q.of_file)
        return any(0 <= gap <= _BESIDE for gap in gaps)
    if wanted == "beside" and any(_ends_near(q, token.span[0]) and not q.of_file for q in quoted):
        return True
    near = token.span[0], _reach(token, own)
    behind = [
        q
        for q in quoted
        if near[0] <= q.span[0] <= near[1] and not q.of_file and not _is_a_term(q, words)
    ]
    if not behind:
        return wanted == "yes" and _leaves_words_to_the_next(own, words)
    # What another deed behind the quotation shows stands at the place behind that one.
    others = (t.span[0] for t in own if t.type == "DEED" and t.span[0] >= behind[-1].span[1])
    end = min(others, default=len(words))
    return wanted != "shown" or any(
        _shows(t, token, behind[-1], words) for t in own if t.span[0] <= end
    )


def _reach(deed: Token, own: Sequence[Token]) -> int:
    """Return how far behind the words of a deed a quotation may stand that they ask for: places to
    show it may be named between the two, "display, on the website, in the app or …, the words"."""
    end = deed.span[1] + _NEAR
    for token in own:
        if token.span[0] < deed.span[1]:
            continue
        if token.span[0] > end or token.type == "MUST":
            break
        if token.type == "PLACE":
            end = max(end, token.span[1] + _NEAR)
    return end


def _is_its_place(place: Token, deed: Token, own: Sequence[Token]) -> bool:
    """Say whether a place is that of a deed: an order that closes between them is of another, and
    so are words that show something else there."""
    if place.type != "PLACE":
        return False
    shown = [t.span for t in own if is_asked(t) and not overlap(t.span, deed.span)]
    quoted = [t.span for t in own if t.type == "QUOTE" and t.span[0] >= place.span[1]]
    behind = [end for start, end in shown if any(q[0] <= start <= q[1] for q in quoted)]
    if deed.span[1] <= place.span[0] and (within_one(place.span, shown) or behind):
        return False
    first, last = sorted((place.span, deed.span))
    return not any(
        t.type == "MUST" and closes(t) and first[1] <= t.span[0] and t.span[1] <= last[0]
        for t in own
    )


def _gap(quotation: Quotation, token: Token, *, behind: bool) -> int:
    """Return how many characters stand between words and a quotation behind or before them."""
    if behind:
        return quotation.span[0] - token.span[1]
    return token.span[0] - quotation.span[1]


def _accepts(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Duty.PASS_THROUGH_RESTRICTIONS


def _is_of_the_licensee(token: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether somebody agrees to terms himself: "the recipient agrees to be bound by them"
    accepts the licence where nothing before asks to see to it, and "you agree" binds nobody else.
    """
    start, end = token.span
    inside = [t for t in own if start <= t.span[0] < end]
    you = {t.span[0] for t in inside if t.type == "WHOSE" and meaning(t) == "licensee"}
    clauses = (t.span[0] for t in inside if t.type == "BINDS" and t.span[0] in you)
    if any(words[start:at].rstrip().endswith(",") for at in clauses):
        return True
    told = [t.span[0] for t in inside if t.type == "PASS" and meaning(t) == "acceptance"]
    return bool(told) and all(t.type not in _SEEN_TO or t.span[0] >= told[0] for t in own)


def _is_paid(amount: Token, deed: Token) -> bool:
    """Say whether a sum stands right behind the words of a deed: "pay $20 per seat"."""
    value = amount.value
    close = 0 <= amount.span[0] - deed.span[1] <= _BESIDE
    return close and isinstance(value, Amount) and value.currency is not None


def _is_a_term(quotation: Quotation, words: str) -> bool:
    """Say whether a quotation but gives a name to what stands before it: (the "Website")."""
    short = len(quotation.text.split()) <= _TERM_WORDS
    return short and bool(_ASIDE.search(words[: quotation.span[0]]))


def _leaves_words_to_the_next(own: Iterable[Token], words: str) -> bool:
    """Say whether what is to be shown stands below the sentence: "the following text:"."""
    return words.rstrip().endswith(":") and any(t.type == "SPELLS" for t in own)


def _shows(place: Token, deed: Token, quotation: Quotation, words: str) -> bool:
    """Say whether a place is one to show a quotation at: behind it, or "in the app, write ...".

    The place may be the subject of the order: "its model card must say ..."."""
    if place.type != "PLACE":
        return False
    if place.span[0] >= quotation.span[1]:
        return True
    if place.span[0] >= deed.span[0]:
        return True
    subject = bool(_BINDS.match(words, place.span[1]))
    told = meaning(place) in _OF_PRODUCTS
    return told and (subject or bool(_INSIDE.search(words[: place.span[0]])))


def detailed(deed: Deed, own: Sequence[Token], view: Clean, text: Text, evidence: Evidence) -> Rule:
    """Return the rule of a deed with the details that its sentence gives."""
    words = view.text
    action = deed.action
    return Rule(
        action=action,
        evidence=evidence,
        when=deed.when,
        text=deed.said or tuple(_texts(deed, own, view, text.source)),
        place=tuple(_places(own)) if action is Duty.DISPLAY_ATTRIBUTION else (),
        contact=_contact(view, text.source) if action in _ASKS else None,
        rate=deed.option("rate")
        or rate_of(
            words,
            deed.token.span[0] if deed.token else 0,
            {t.value for t in thresholds(deed.when) if t.currency},
        )
        if action is Duty.PAY_ROYALTY
        else None,
    )


def _contact(view: Clean, source: str) -> str | None:
    """Return the address that a sentence gives, in its words or where a link of it leads."""
    start, end = view.source_span((0, len(view.text)))
    leads = _LEADS.match(source, end)
    written = source[start : leads.end() if leads else end]
    found = _CONTACT.search(view.text) or _CONTACT.search(written)
    return found[0] if found else None


def _texts(deed: Deed, own: Sequence[Token], view: Clean, source: str) -> Iterator[str]:
    words = view.text
    start = deed.token.span[0] if deed.token else 0
    if deed.action in _NAMES:
        quoted = _alternatives(words, start)
        named = [] if quoted else list(names(own, start, words))
        # A language that puts the verb last quotes the phrase before it.
        quoted = quoted if quoted or named else _alternatives(words, 0)
        yield from named or (_as_written(q, view, source) for q in quoted)
    elif deed.action is Duty.RETAIN_NOTICES:
        notices = (q for q in quotations(words) if q.span[0] >= start)
        long = next((q for q in notices if _words_in(q.text) >= _NOTICE_WORDS), None)
        if long:
            yield _as_written(long, view, source)


def _words_in(text: str) -> int:
    """Return how many words a text has, two ideographs being one."""
    return len(text.split()) + sum(c >= "\u3040" for c in text) // 2


def _alternatives(words: str, start: int) -> list[Quotation]:
    """Return the first phrase quoted behind `start`, with those of which any one will do.

    Where none follows, it is the last one before: Japanese puts what is shown before the verb.
    """
    found: list[Quotation] = []
    example: Quotation | None = None
    for quotation in quotations(words):
        if quotation.span[1] == start + 1:
            break  # Words may begin with the closing mark: '"Built with Otter" anzeigen'.
        if quotation.span[0] < start or quotation.of_file:
            continue
        if _is_an_example(quotation, words) or (example and example.joins(quotation, words)):
            example = quotation
            continue
        if found and not found[-1].joins(quotation, words):
            break
        found.append(quotation)
    return found or _before(words, start)


def _before(words: str, start: int) -> list[Quotation]:
    """Return the last phrase quoted before `start`, with those before it of which any will do."""
    quoted = [q for q in quotations(words) if not q.of_file and q.span[1] <= start + 1]
    if not quoted or not _ends_near(quoted[-1], start):
        return []
    at = len(quoted) - 1
    while at and quoted[at - 1].joins(quoted[at], words):
        at -= 1
    return quoted[at:]


def _is_an_example(quotation: Quotation, words: str) -> bool:
    """Say whether a quotation but shows how it could be put: 'name it (e.g. "based on ...")'."""
    return bool(_FOR_EXAMPLE.search(words, 0, quotation.span[0]))


def _ends_near(quotation: Quotation, start: int) -> bool:
    return start - _NEAR <= quotation.span[1] <= start + 1


def _as_written(quotation: Quotation, view: Clean, source: str) -> str:
    """Return a quotation of the clean text as it stands in the source, on one line."""
    start, end = view.source_span(quotation.inner)
    if quotation.span[1] <= len(view.text):
        # An address before the closing mark may be missing in the clean text.
        end = view.source_span((quotation.span[1] - 1, quotation.span[1]))[0]
    written = " ".join(_MARGIN.sub(" ", source[start:end]).split()).strip(" ,;*_")
    # Words taken from the sentence before have no place of their own: "so must one that …".
    return written or quotation.text


def _places(own: Iterable[Token]) -> Iterator[str]:
    yield from dict.fromkeys(meaning(t) for t in own if t.type == "PLACE")
