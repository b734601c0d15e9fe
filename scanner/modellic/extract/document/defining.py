"""Where a sentence defines a term: its name, and the tokens of what it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from modellic.extract.lexing.token import (
    HEADS,
    MEASURES,
    MODALS,
    NUMBERED,
    Token,
    closes,
    is_said,
    option,
)
from modellic.extract.tables.prices import names_cost
from modellic.rules import Span
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_QUOTED = re.compile(r"[\"']([^\"']{2,60})[\"']|\(([A-Z][^()\"']{1,40})\)")
_INLINE = Shape(
    r"\(\s*{ASIDE}?\s*\"([^\"]{3,60})\"\s*(?:{ASIDE_ENDS}\u3002?\s*)?\)"
    r"|\(\s*{HEREINAFTER}\s?[:,]?\s*((?:[A-Z][\w'&-]*\s){0,3}[A-Z][\w'&-]{2,})\s*\)"
)
"""A term in brackets behind what it means; one that is announced needs no quotation marks."""
_HEAD = Shape(
    r"[\W\d_]{0,6}\"([^\"]{2,60})\"(?:\s?[:\uff1a]|\s-\s|\s?(?=[^\n]{4,}{CJK_MEANS}[\u3002\s]*$))"
)
_DENIED = Shape(r"{CJK_DENIES_NEXT}$")
"""What denies the word of definition behind it: 不是“小型企业”."""
_IN_ARTICLE = Shape(r"([^\s\u3001\u3002,:\uff1a]{2,20})\s(?=\S[^\n]{4,}{CJK_MEANS}[\u3002\s]*$)")
"""A term of a Japanese article, a blank before what it means: 小規模事業者　…会社をいう。"""
_TITLED = re.compile(r"[\W\d_]{0,6}((?:[A-Z][\w'&-]*\s){0,3}[A-Z][\w'&-]{2,})(?:\s?:|\s-|\s\|)\s")
"""A term in capitals before a colon, a dash or a bar: "Group Turnover: the sales of ..."."""
_LABEL = Shape(r"[\W\d_]{0,6}({LABEL}\s(?:\d{1,2}|[A-Z]|[IVX]{1,4}))\s?:\s")
"""A class of licensees before those whom it is of: "Tier 2: companies with ..."."""
_KINDS = Shape(
    r"[\W\d_]{0,6}((?:[A-Z][\w'&-]*\s){0,3}[A-Z][\w'&-]{2,})\s{KINDS}(?:\s{FOLLOWING})?\s?:\s*"
)
"""A term in capitals above the list of what it means: "Large Enterprises are:"."""
_LAST_NAME = Shape(r"^.{12,}[\s,]{BEFORE_NAME}\s(?=[\w-]+(?:\s[\w-]+){0,3}$)", re.IGNORECASE)
LEADING = Shape(r"^(?:{DETERMINER}\s+|{ELIDED})", re.IGNORECASE)
_QUOTED_NEXT = Shape(
    r"\s?(?:{ARTICLE}\s)?\"([^\"]{2,60})\""
    r"|\s{1,3}{ARTICLE}\s{1,3}((?:[A-Z][\w'&-]*\s){0,3}[A-Z][\w'&-]+)(?=\s{1,3}\w)"
)
"""The term right behind "we call", in quotation marks, or in capitals behind an article."""
_BLANKS = 3
"""Blanks behind a term: marks that set it off were among them."""
_INSIDE = Shape(r"(?:{LEADS_TERM}\s)?(\S.*?)(?:\s{CLOSES_TERM})?", re.IGNORECASE)
"""The term among the words that define it, between those that belong to no name."""
_LIST_MARK = Shape(r"\s?{JOINS}?\s?\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s", re.IGNORECASE)
_MAX_WORDS = 4
"""A term has at most so many words; more are no name."""
_MOST = 16
"""Definitions that are read in one sentence; no licence strings more together."""
_LONGEST = 1500
"""Characters of a definition that are read."""
_JOINED = 3
"""Characters between a semicolon and the "or" that goes on with a definition."""
_NAME_REACH = 48
"""Characters between "is considered a" and the "if" of its definition."""
_SHORTEST = 2
"""Characters of a word that may be anything, "you", but for one that names a limit: 门槛."""
_LONGEST_NAME = 60
"""Characters of a term before its word of definition."""
_DEFINING = frozenset(("DEFINES", "STANDS"))
_CLAUSE_HEADS = MODALS | HEADS | {"SEP"}
_ADDRESSED = frozenset(("WHOSE", "PRONOUN"))
_NO_TERM = MODALS | {"GRANT", "DEED"}
"""Words of a sentence that says something of its own behind a colon."""
_NO_TITLE = _NO_TERM | {"DEFINES"}
"""What the words below the title of a term do not have."""
_KIND_OF_THEM = re.compile(r"(?:An?|Each|Every) (?:[A-Z][\w-]* ){1,3}")
"""A term at the beginning of a sentence that tells who has it: "A Small Company has fewer than"."""
_INDEFINITE = Shape(r"{INDEFINITE}\s", re.IGNORECASE)
_ASIDE_OF_TERMS = Shape(r",\s{FOR_TERMS}[^,]{1,60}$", re.IGNORECASE)
"""Words between a term and what it is: "a startup, for the purposes of this licence, is"."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition: its names, the sentence with its tokens, and which part of it is the body.

    `naming` are the tokens of the name itself: the "User Limit" is of users.
    """

    names: tuple[str, ...]
    text: str
    body: tuple[Token, ...]
    naming: tuple[Token, ...]
    region: Span
    spans: tuple[Span, ...]
    """Where the definition stands in the source."""


def definitions(text: str, found: Sequence[Token], spans: Sequence[Span]) -> Iterator[Definition]:
    """Yield what a sentence defines; `spans` is where it, and its list, stand in the source."""
    for names, naming, region in _found(text, found):
        start, end = region[0], min(region[1], region[0] + _LONGEST)
        body = (*_led(found, start), *(t for t in found if start <= t.span[0] < end))
        named = tuple(t for t in found if naming[0] <= t.span[0] < naming[1])
        yield Definition(tuple(names), text, body, named, (start, end), tuple(spans))


def _led(found: Sequence[Token], start: int) -> list[Token]:
    """Return the words on criteria ahead of a term whose definition stands behind it: "whoever
    meets any of these counts as a "Large User": (1) ..."."""
    behind = [t for t in found if t.type == "DEFINES" and closes(t) and t.span[1] <= start]
    led = [t for t in found if t.type == "CRITERIA" and behind and t.span[1] <= behind[-1].span[0]]
    return led[-1:]


def titled(
    title: str, text: str, found: Sequence[Token], spans: Sequence[Span]
) -> Iterator[Definition]:
    """Yield what a heading is the name of: "Revenue Limit" above "One million dollars a year".

    A script without capitals has its terms in quotation marks.
    """
    types = {t.type for t in found}
    if not title or "AMOUNT" not in types or not types.isdisjoint(_NO_TITLE):
        return
    quoted = _QUOTED.match(title)
    name = quoted[1] if quoted and quoted[1] else title
    if (name[:1].isupper() or name != title) and len(name.split()) <= _MAX_WORDS:
        yield Definition((name,), text, tuple(found), (), (0, len(text)), tuple(spans))


def is_definition(text: str, found: Sequence[Token]) -> bool:
    """Say whether a sentence defines a term: "is a Small Company if", but not "to a licensee that
    is a Small Company"."""
    return any(
        not _precedes_its_term(t, text, found) or _named_behind(text, found, t)[0]
        for t in _heads(text, found)
    )


def is_named_before(text: str, found: Sequence[Token]) -> bool:
    """Say whether a term stands before a colon and who has it behind: "Large Firm: a person which
    meets two of these tests:"."""
    head = _head_name(text, found)
    return head is not None and _INDEFINITE.match(text[head[1] :].lstrip(" :")) is not None


def _found(text: str, found: Sequence[Token]) -> Iterator[tuple[list[str], Span, Span]]:
    """Yield the names of each definition, where they stand, and where its body does."""
    heads = list(islice(_heads(text, found), _MOST))
    for at, token in enumerate(heads):
        last = heads[at - 1].span[1] if at else 0
        start = max((t.span[1] for t in found if _is_cut_before(t, token)), default=0)
        named = _name_start(token, text)
        start = named if last < named < token.span[0] else start
        naming = (max(start, last), _name_end(token, text))
        kinds = kinds_of(text) if token.type == "STANDS" else None
        names, begin = [kinds] if kinds else _names(text[slice(*naming)]), token.span[1]
        names = [] if _addresses(text, found, token, naming) else names
        if _precedes_its_term(token, text, found):
            names, begin = _named_behind(text, found, token)
        elif not names and (behind := _QUOTED_NEXT.match(text, token.span[1])) and behind[1]:
            names, begin = [behind[1].strip()], behind.end()
        if option(token, "inside"):
            names, naming = _named_inside(token, text), token.span
        turned = closes(token) or token.type == "STANDS"
        if names and turned and not any(c.isalpha() for c in text[begin:]):
            # "Whoever has N users counts as a "Large User"": what it means stands before it.
            yield names, (token.span[1], begin), (max(start, last), token.span[0])
        elif names:
            ends = [_body_end(text, found, token), *(_name_start(t, text) for t in heads[at + 1 :])]
            yield names, naming, (begin, min((e for e in ends if e > begin), default=begin))
    if (head := _head_name(text, found)) is not None:
        yield [head[0]], (0, head[1]), (head[1], len(text))
    for match in islice(_INLINE.finditer(text), _MOST) if "(" in text else ():
        name = (match[1] or match[2]).strip()
        start = _clause_start(found, match.start())
        figures = any(t.type == "AMOUNT" and start <= t.span[0] < match.start() for t in found)
        # (以下简称“许可方”) names what are words of every clause where there are no capitals.
        announced = match[1] and CJK.search(text, match.start(), match.start(1))
        if figures or not announced:
            yield [name], match.span(), (start, match.start())


def is_label(name: str) -> bool:
    """Say whether a term names one of several classes, whatever its words mean: "Group B"."""
    return _LABEL.match(f"{name}: ") is not None


def kinds_of(text: str) -> str | None:
    """Return the term of "Large Enterprises are:" above a list: each item is a kind of them."""
    listed = _KINDS.match(text)
    return listed[1] if listed else None


def _is_cut_before(mark: Token, token: Token) -> bool:
    return mark.type == "SEP" and mark.span[1] <= token.span[0]


def _heads(text: str, found: Sequence[Token]) -> Iterator[Token]:
    """Yield the words that define: "means", or an "is" right behind a quoted name."""
    defining = [t for t in found if t.type in _DEFINING]
    sums = [t.span for t in found if t.type == "AMOUNT"] if defining else []
    for token in defining:
        if option(token, "inside") and any(token.span[0] < s < token.span[1] for s, _ in sums):
            continue  # "mehr als 50 Beschäftigten gelten" compares.
        if _DENIED.ends(text[: token.span[0]]):
            continue
        if token.type == "DEFINES" or (token.type == "STANDS" and _names_one(token, text, found)):
            yield token


def _names_one(token: Token, text: str, found: Iterable[Token]) -> bool:
    """Say whether an "is" stands beside a term."""
    quoted = text[max(0, token.span[0] - 2) : token.span[0]].rstrip().endswith('"')
    kinds = kinds_of(text) is not None or _counts_kind(token, text, found)
    behind = _quotes_behind(token, text, found) or _ends_in_term(token, text, found)
    return quoted or kinds or behind


def _counts_kind(token: Token, text: str, found: Iterable[Token]) -> bool:
    """Say whether figures alone are told of a term: "A Small Company has fewer than 50 staff"."""
    told = list(found)
    figures = {t.type for t in told} >= {"METRIC", "AMOUNT", "CMP"}
    figures = figures and not any(_says(t, 0) for t in told)
    return figures and _KIND_OF_THEM.fullmatch(text, 0, token.span[0]) is not None


def _name_start(token: Token, text: str) -> int:
    """Return where the name before a word of definition begins: at its quotation mark, else at the
    full stop before it, which a text may hold that was not cut there."""
    behind = _name_end(token, text)
    end = text.rfind('"', 0, behind)
    start = text.rfind('"', 0, end) if end >= 0 else -1
    if start >= 0 and behind - end <= _JOINED:
        return start
    stop = text.rfind(". ", max(0, token.span[0] - _LONGEST_NAME), token.span[0])
    return stop + 2 if stop >= 0 else len(text)


def _head_name(text: str, found: Sequence[Token]) -> tuple[str, int] | None:
    """Return the term before a colon, '"Small Team": a team of ...' or "User Cap: ...".

    One without quotation marks has capitals, or ends in a word for a limit. The number is where
    the term ends.
    """
    quoted = _HEAD.match(text)
    limit = next((t for t in found if t.type == "LIMITS"), None)
    if quoted and (len(quoted[1]) > _SHORTEST or (limit and limit.span[1] < quoted.end())):
        return quoted[1], quoted.end()
    if (told := _IN_ARTICLE.match(text)) is not None:
        return told[1], told.end()
    if limit is not None and text[limit.span[1] : limit.span[1] + 1] == ":":
        name = text[: limit.span[1]].strip()
        return (name, limit.span[1]) if len(name.split()) <= _MAX_WORDS else None
    titled = _TITLED.match(text) or _LABEL.match(text)
    if titled is None or any(_says(t, titled.end()) for t in found):
        return None
    if names_cost(titled[1]):
        return None  # "Annual Fee: $90" in one plan is no figure of the next.
    return titled[1], titled.end()


def _says(token: Token, start: int) -> bool:
    """Say whether a word behind a colon at `start` makes a sentence of its own, and no definition.

    A deed that nothing orders makes none: "Small Entity: a company with ...".
    """
    if token.type == "DEED":
        return is_said(token)
    return token.type in _NO_TERM or (token.type == "BIDS" and token.span[0] == start)


def _precedes_its_term(token: Token, text: str, found: Iterable[Token]) -> bool:
    """Say whether the term stands behind the word that defines it."""
    if token.type != "STANDS":
        return closes(token)
    return _quotes_behind(token, text, found) or _ends_in_term(token, text, found)


def _ends_in_term(token: Token, text: str, found: Iterable[Token]) -> bool:
    """Say whether a sentence that but tells figures ends in the term for them: 'Licensees whose
    turnover exceeds N are "Enterprises"'."""
    quoted = _QUOTED_NEXT.match(text, token.span[1])
    if quoted is None or not quoted[1] or any(c.isalnum() for c in text[quoted.end() :]):
        return False
    before = [t for t in found if t.span[1] <= token.span[0]]
    figures = [t for t in before if t.type in MEASURES]
    whole = {t.type for t in figures} >= {"METRIC", "AMOUNT", "CMP"}
    told = whole and token.span[0] - max(t.span[1] for t in figures) <= _BLANKS
    return told and not any(_says(t, 0) for t in before)


def _quotes_behind(token: Token, text: str, found: Iterable[Token]) -> bool:
    """Say whether a quoted term and an "if" follow: 'you are a "Small Shop" if ...'."""
    quoted = _QUOTED_NEXT.match(text, token.span[1])
    return quoted is not None and any(
        t.type == "IF" and 0 <= t.span[0] - quoted.end() <= _BLANKS for t in found
    )


def _body_end(text: str, found: Sequence[Token], token: Token) -> int:
    """Return where a definition ends: at a semicolon, unless a list goes on behind it.

    Then an "and", an "or" or the mark of an item follows it, or a semicolon behind it.
    """
    end, goes_on, joint = len(text), False, len(text)
    marks = [t for t in found if t.span[0] >= token.span[1]]
    for mark in reversed(marks):
        start, behind = mark.span
        if mark.type in ("AND", "OR"):
            joint = start
        elif mark.type == "DEFINES":
            goes_on = False
        elif mark.type == "SEP":
            listed = mark.value == NUMBERED or bool(_LIST_MARK.match(text, behind))
            goes_on = goes_on or joint - behind <= _JOINED or listed
            end = end if goes_on else start
            joint = len(text)
    return end


def _addresses(text: str, found: Iterable[Token], token: Token, naming: Span) -> bool:
    """Say whether an "is" tells something of somebody, and defines no term: "you are a company
    with more than N employees", "it is an entity that ..."."""
    if not option(token, "copula"):
        return False
    opened = [t.span[1] for t in found if t.type in HEADS and t.span[1] <= naming[1]]
    begin = max(naming[0], *opened) if opened else naming[0]
    words = text[begin : naming[1]]
    name = begin + len(words) - len(words.lstrip()), begin + len(words.rstrip())
    if _INDEFINITE.match(words.lstrip()):
        return False  # "A startup is a company that …" tells what a word means.
    return any(t.type in _ADDRESSED and t.span == name for t in found)


def _named_inside(token: Token, text: str) -> list[str]:
    """Return the term among words that define it: "als Großunternehmen gilt"."""
    words = _INSIDE.fullmatch(text, *token.span)
    return _names(words[1]) if words else []


def _named_behind(text: str, found: Sequence[Token], token: Token) -> tuple[list[str], int]:
    """Return the term of "you are a Small Company if ...", and where its definition begins."""
    quoted = _QUOTED_NEXT.match(text, token.span[1])
    if quoted:
        return [(quoted[1] or quoted[2]).strip()], quoted.end()
    opening = (t for t in found if t.type == "IF" and t.span[0] >= token.span[1])
    head = next(opening, None)
    if head is None or head.span[0] - token.span[1] > _NAME_REACH:
        return [], 0
    return _names(text[token.span[1] : head.span[0]]), head.span[1]


def _name_end(token: Token, text: str) -> int:
    """Return where the name before a word of definition ends: "the user limit" of "limit is"."""
    start, end = token.span
    return start + len(text[start:end].split(None, 1)[0]) if option(token, "named") else start


def _names(words: str) -> list[str]:
    quoted = [(a or b).strip() for a, b in _QUOTED.findall(words)]
    if quoted:
        rest = _QUOTED.sub("", words).strip(" ,:-\"'")
        plain = rest and len(rest.split()) <= _MAX_WORDS and not any(c.isdigit() for c in rest)
        return [*quoted, *([rest] if plain else [])]
    whole = _ASIDE_OF_TERMS.sub("", words.strip(" ,:-").rpartition(": ")[2])
    whole = LEADING.sub("", _LAST_NAME.sub("", whole))
    return [whole] if whole and len(whole.split()) <= _MAX_WORDS else []


def _clause_start(found: Iterable[Token], at: int) -> int:
    """Return where the clause begins that ends at `at`."""
    heads = (t for t in found if t.type in _CLAUSE_HEADS and not closes(t))
    return max((t.span[1] for t in heads if t.span[1] <= at), default=0)
