"""Rows of nouns that a ban, or a word for leave, is of: "copying, change and resale are forbidden".

The lists know most such nouns as uses only, for alone they order nothing. Where one heads a member
of a row that is forbidden, it is what must not be done; where the row needs somebody's leave, any
of its members needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.lexer import named_deeds
from modellic.extract.lexing.token import (
    HEADS,
    USE_OF_BAN,
    Token,
    closes,
    is_banned,
    meaning,
    moved,
    option,
    place,
)
from modellic.extract.orders.amid import tells_when
from modellic.extract.orders.bare_items import banned_alone
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, Span, Use
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_DEEDS = {use: action for action, use in USE_OF_BAN.items()}
_DONE = frozenset((str(Use.DISTRIBUTE), str(Use.MODIFY)))
"""Uses that may stand alone: "resale needs our leave"."""
_ALWAYS = (("when", "always"),)
_ELSEWHERE = HEADS | {
    *("AMOUNT", "TERM", "PARTY", "TERRITORY", "MAY", "GRANT", "SAVES", "DEFINES", "SEP"),
    *("CRITERIA", "ANNOUNCES", "LEAVES", "TELLS", "WHETHER", "QUOTE"),
}
"""Kinds of a sentence that says more of its row than that it is forbidden, or needs leave."""
_BREAK = re.compile(r"[.:;](?=\s)")
_COMMA = re.compile(r",")
_LABEL = re.compile(r"\s?:\s")
"""What makes words that forbid the label of a row of nouns: "Prohibited: "."""
_HEAD = Shape(
    r"\s*(?:{JOINS}\s)?(?:[^\W\d]{1,6}[\s'])?(?:[^\W\d]{1,6}\s)?(?:[^\W\dA-Z]{4,18}\s)?(?:[dl]')?",
    re.IGNORECASE,
)
"""What stands in a member before its noun: "und jede Art der", "die teilweise"."""
_VERB = Shape(r"\b{FINITE}\b", re.IGNORECASE)
_INCLUDING = Shape(r"\W*(?:{INCLUDING})\b", re.IGNORECASE)
_REQUIRED = Meaning("says", str(Duty.OBTAIN_LICENSE))
_OTHERS = frozenset(("THIS", "FIELD"))
"""Kinds of a member that is of something else than the work."""
_DENYING = frozenset(("MUST_NOT", "LEAVE", "NOT", "PASS", "REFERS"))
_MOST = 240
"""Characters of a row; none is longer."""
_KEPT = frozenset(("WHOSE", "ACTOR", "CONSENT", "PERMIT", "ASOF"))
_PAIR = 2


def with_rows(own: Sequence[Token], words: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a sentence with what a row of nouns in it names."""
    types = {t.type for t in own}
    if types & _ELSEWHERE or has_cjk(words):
        return list(own)
    leave = _leave(own)
    if leave is not None:
        return _needing(own, words, leave, lexicon)
    bans = [t for t in own if t.type == "MUST_NOT"]
    if len(bans) == 1 and "MUST" not in types:
        return _forbidden(own, words, bans[0], lexicon)
    return list(own)


def with_item(own: Sequence[Token], words: str, lexicon: Lexicon) -> Sequence[Token]:
    """Return the tokens of an item that is forbidden with the bans that its row names.

    A use is one at the end of its member, "verändern,", or where no noun that it describes follows.
    """
    if {t.type for t in own} & _ELSEWHERE or has_cjk(words) or len(words) > _MOST:
        return own
    deeds = [t.span for t in own if t.type == "DEED"]
    members = _members(own, words, (0, len(words)))
    free = [m for m in members if not touches_one(m, deeds)]
    heads = _heads(own, words, free, None)
    return _banned(own, [t for t in heads if t.type == "USE" and _stands_alone(t, words, lexicon)])


def _stands_alone(use: Token, words: str, lexicon: Lexicon) -> bool:
    """Say whether the word for a use describes none that follows: "geänderte Fassungen"."""
    behind = words[use.span[1] :].lstrip(" ")
    noun = _is_noun(words[: use.span[1]].rpartition(" ")[2], lexicon)
    return not behind[:1].isalpha() or (noun and behind[:1].islower())


def _leave(own: Sequence[Token]) -> Span | None:
    """Return the words for the leave that a sentence without a ban says is needed."""
    if any(t.type in _DENYING or _is_of_products(t) for t in own):
        return None
    asked = [t for t in own if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE]
    spans = [t.span for t in asked if not option(t, "needs")]
    words = (t.span for t in own if t.type in ("CONSENT", "PERMIT"))
    named = next((w for w in words if any(a <= w[0] < b for a, b in spans)), None)
    return named or max(((b, b) for _, b in spans), default=None)


def _needing(own: Sequence[Token], words: str, leave: Span, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of "change and resale need our leave" as of the case that one is done."""
    members = _without_examples(_row(own, words, leave[0]), own, words)
    row = list(_heads(own, words, members, lexicon))
    uses: dict[str, Token] = {}
    for token in row:
        use = meaning(token) if token.type == "USE" else USE_OF_BAN[meaning(token)]
        uses.setdefault(use, Token("USE", Meaning("USE", use), token.span))
    alone = len(members) == 1 and uses.keys() <= _DONE
    if not uses or (len(uses) < _PAIR and not alone):
        return list(own)
    first, *others = uses.values()
    start = first.span[0]
    case = [Token("IF", Meaning("IF", ""), (start, start)), first]
    for other in others:
        case += [Token("OR", "or", (other.span[0], other.span[0])), other]
    at = max(leave[0], *(t.span[1] for t in uses.values()))
    kept = [t for t in own if t.type in _KEPT]
    return [*case, Token("DEED", _REQUIRED, (at, max(at, leave[1]))), *kept]


def _without_examples(members: Sequence[Span], own: Sequence[Token], words: str) -> Sequence[Span]:
    """Return the members of a row without those that are but examples of commerce: "commercial
    use, including resale and hosting, needs"."""
    at = next((n for n, m in enumerate(members) if _INCLUDING.match(words, m[0])), None)
    if not at:
        return members
    told = [t for t in own if members[0][0] <= t.span[0] < members[at][0]]
    traded = any(t.type == "USE" and meaning(t) == Use.COMMERCIAL for t in told)
    return members[:at] if traded else members


def _forbidden(own: Sequence[Token], words: str, ban: Token, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of "change and resale are forbidden" with the ban that each noun is."""
    subject = closes(ban) or option(ban, "side") == "subject"
    before = _row(own, words, ban.span[0]) if subject else []
    row = list(_heads(own, words, before, lexicon))
    if not row:
        start = ban.span[1]
        label = _LABEL.match(words, start)
        behind = _heads(
            own, words, _row_behind(own, words, label.end() if label else start), lexicon
        )
        nouns = closes(ban) or label is not None
        row = [t for t in behind if nouns or _is_noun(words[slice(*t.span)], lexicon)]
    return _banned(own, [t for t in row if not tells_when(t, words)])


def _banned(own: Sequence[Token], row: Sequence[Token]) -> list[Token]:
    """Return tokens with the ban that each noun of a row is, unless another deed says so."""
    told = {meaning(t) for t in own if t.type == "DEED"}
    out = list(own)
    for token in row:
        action = _DEEDS.get(meaning(token), meaning(token))
        if action not in told and not _is_taken(token, own):
            told.add(action)
            out.append(Token("DEED", Meaning("must-not", action, _ALWAYS), token.span, token.own))
    return sorted(out, key=place)


def _is_noun(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word is a noun for sure, which German writes with a capital: "share it or
    modified copies" names no change."""
    return lexicon.language.startswith("de") and word[:2].istitle()


def _is_taken(token: Token, own: Sequence[Token]) -> bool:
    """Say whether the words of a noun are of another deed: "change of the copyright notices"."""
    return any(t.type == "DEED" and t.span[0] <= token.span[0] < t.span[1] for t in own)


def _row(own: Sequence[Token], words: str, end: int) -> list[Span]:
    """Return the members of the row that ends before a place."""
    start = max((m.end() for m in _BREAK.finditer(words, max(0, end - _MOST), end)), default=0)
    members = list(_members(own, words, (start, end)))
    # A member that holds a verb is a clause of its own; the last stands before the verb.
    spoken = [n for n, (a, b) in enumerate(members[:-1]) if _VERB.search(words, a, b)]
    return members[spoken[-1] + 1 if spoken else 0 :]


def _row_behind(own: Sequence[Token], words: str, start: int) -> list[Span]:
    end = min((m.start() for m in _BREAK.finditer(words, start)), default=len(words))
    end = min(end, start + _MOST)
    return [] if _VERB.search(words, start, end) else list(_members(own, words, (start, end)))


def _members(own: Sequence[Token], words: str, within: Span) -> Iterator[Span]:
    """Yield the members of a row, between commas and words that join."""
    start, end = within
    marks = [m.span() for m in _COMMA.finditer(words, start, end)]
    marks += [t.span for t in own if t.type in ("AND", "OR", "NOR") and start <= t.span[0] < end]
    for begins, ends in sorted(marks):
        yield start, begins
        start = ends
    yield start, end


def _heads(
    own: Sequence[Token], words: str, members: Sequence[Span], lexicon: Lexicon | None
) -> Iterator[Token]:
    """Yield the use, or the deed that is one, with which each member of a row begins."""
    for start, end in members:
        if any(t.type in _OTHERS and start <= t.span[0] < end for t in own):
            continue
        inside = (t for t in own if start <= t.span[0] < end and _is_use(t))
        head = next((t for t in inside if _HEAD.fullmatch(words, start, t.span[0])), None)
        nouns = (
            () if head or lexicon is None else moved(named_deeds(words[start:end], lexicon), start)
        )
        head = head or next(filter(_is_use, nouns), None)
        if head is None and lexicon is not None:
            asks = (t.span[0] for t in own if _asks(t) and start < t.span[0] < end)
            head = _alone(words, (start, min(asks, default=end)), lexicon)
        if head is not None:
            yield head


def _alone(words: str, member: Span, lexicon: Lexicon) -> Token | None:
    """Return the deed that a member is which is but a noun: "modification", as of the work."""
    noun = words[slice(*member)].strip()
    if not noun or len(noun.split()) > 1:
        return None
    start = words.index(noun, member[0])
    told = filter(_is_use, banned_alone(noun, lexicon))
    return next((t.at((start, start + len(noun))) for t in told), None)


def _asks(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Duty.OBTAIN_LICENSE and not is_banned(token)


def _is_of_products(token: Token) -> bool:
    """Say whether words are of a use that nobody asks leave for by itself, such as a product."""
    return token.type == "USE" and meaning(token) not in _DEEDS


def _is_use(token: Token) -> bool:
    if token.type == "USE":
        return meaning(token) in _DEEDS
    return is_banned(token) and meaning(token) in USE_OF_BAN
