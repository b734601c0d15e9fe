"""Cases and exceptions of which nothing was read: "you must register unless you run it on a phone".

The duty is stated for everybody, so who has it is for a person to read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.clauses.clause import FREE_USES
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import (
    ATOMS,
    OWED,
    READ,
    Token,
    closes,
    is_asked,
    is_banned,
    meaning,
)
from modellic.extract.words.spans import CLAUSE_END, overlap
from modellic.rules import Duty, Party, Prohibition, Span, Use
from modellic.shapes import Shape

_OWED = OWED | {
    Duty.DISPLAY_ATTRIBUTION,
    Duty.NAME_DERIVATIVE,
    Duty.DISCLOSE_SOURCE,
    Duty.SHARE_ALIKE,
}
"""Duties that some have and others are free of. Exceptions from others, such as the use of a name
that the law allows, free nobody."""
_ACTS = frozenset(
    (Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES, Prohibition.HOST_AS_SERVICE)
)
"""Acts that a licence leaves to some and forbids to others."""
_USES = frozenset((Use.DISTRIBUTE, Use.MODIFY, Use.HOSTED_SERVICE))
_CASES = ATOMS | {"NOT", "REFERS"}
"""What a case that was read opens with, or an exception names."""
_DENIES = frozenset(("NOT", "NOR", "MUST_NOT", "UNLESS"))
_FIGURES = frozenset(("AMOUNT", "METRIC", "TERM", "REFERS"))
_TOLD = frozenset(("LEAVE", "AGREED", "SKIP", "PASS", "SAVES", "FIELD", "UNSAID"))
"""What tells that an exception is but a leave, or an agreement, or is reported as it is."""
_OPENS = frozenset(("", "that"))
_DETERMINER = Shape(r"\b{DETERMINER}\b", re.IGNORECASE)
_WHOLE = Shape(r"(?:{ALL_OF_IT})(?:\s.*)?", re.IGNORECASE)
"""What a licence is for where it is for whatever is done: "for the software"."""
_NAMED = _CASES | {"BAN", "DEED", "THIS", "ITEM", "PERIOD", "METRIC"}
_AIMS = frozenset(("USE", "PARTY", "TERRITORY", "TERM", "AMOUNT", "REFERS", "THIS", "ITEM"))
_AND_FOR = Shape(r"(?:,|\b(?:{JOINS}|{JOINS_NOUNS}|{AS_WELL}))\s$", re.IGNORECASE)
"""What stands before the "for" of the next thing that a licence is for."""
_JOINED_FOR = Shape(r"\b(?:{JOINS}|{JOINS_NOUNS}|{AS_WELL})\s$", re.IGNORECASE)
"""The same before that of the last one."""
_NEXT = 2
"""Characters between the words for a licence and the "for" behind them."""
_LEAST = 4
"""Letters of an exception that says something."""


def hangs_on_an_unread_case(reading: Reading) -> bool:
    """Say whether nothing was read of when a duty is due, or of whom it spares."""
    return (
        _asks_in_one(reading)
        or _hangs_below_one(reading)
        or _excepts_one(reading)
        or _is_for_something(reading)
        or _is_for_more(reading)
    )


def _is_for_something(reading: Reading) -> bool:
    """Say whether a licence is for what no word list knows, "required for hospitals", and so would
    be everybody's."""
    owed = [d.token.span for d in _asked(reading) if _is_plain_leave(d) and d.token]
    for token in reading.own:
        near = any(a < token.span[1] and token.span[0] - b <= _NEXT for a, b in owed)
        if near and _opens_aim(token):
            named = [t for t in reading.own if t.type in _NAMED]
            end = _clause(token, reading.sentence.text)[1]
            return _is_unnamed(reading.sentence.text, (token.span[1], end), named)
    return False


def _is_for_more(reading: Reading) -> bool:
    """Say whether a licence is for one thing and for another, of which one was not read: "required
    for resale and for hospitals"."""
    words = reading.sentence.text
    owed = [d.token.span for d in _asked(reading) if d.action is Duty.OBTAIN_LICENSE and d.token]
    aims = [t.span for t in reading.own if _opens_aim(t)]
    more = [s for s in aims if _AND_FOR.search(words, 0, s[0])]
    if not owed or not any(_JOINED_FOR.search(words, 0, start) for start, _ in more):
        return False
    first = more[0][0]
    # Words for the licence may hold the first thing: "licence is required for commercial".
    before = [end for _, end in aims if end <= first] or [end for _, end in owed if end <= first]
    starts = [max(before, default=first), *(end for _, end in more)]
    ends = [*(start for start, _ in more), len(words)]
    named = [t for t in reading.own if _names_aim(t)]
    return any(_is_unnamed(words, part, named) for part in zip(starts, ends, strict=True))


def _names_aim(token: Token) -> bool:
    """Say whether words name something that a condition can say; a number of robots is one only
    with its figure, and a field is none."""
    return token.type in _AIMS or (
        token.type == "DEED" and meaning(token) != Duty.OBTAIN_LICENSE and not is_asked(token)
    )


def _opens_aim(token: Token) -> bool:
    return token.type == "ELLIPSIS" and meaning(token) == "for"


def _is_unnamed(words: str, part: Span, named: Sequence[Token]) -> bool:
    """Say whether no word of what a licence is for is known, and it is not all of the work."""
    told = any(overlap(t.span, part) for t in named)
    rest = _AND_FOR.sub("", words[slice(*part)]).strip(" .*_:,")
    return bool(rest) and not told and not _WHOLE.fullmatch(rest)


def _is_plain_leave(deed: Deed) -> bool:
    return deed.action is Duty.OBTAIN_LICENSE and deed.when is None


def _asks_in_one(reading: Reading) -> bool:
    """Say whether a duty seems to be everybody's and is not: "where it runs in vehicles, you must
    obtain a licence".

    Nothing was read of the case that an "if" opens; the figures of a sentence before it are not it.
    One that is denied, "if your use is not as described above", looks back at what is free.
    """
    told = any(t.type in _FIGURES or t.type == "ITEM" for t in reading.own)
    if not any(d.when is None or (d.also and not told) for d in _asked(reading)):
        return False
    read = [t for t in reading.own if t.type in READ]
    if any(t.type in _DENIES for t in read):
        return False
    owed = [d.token.span[1] for d in _asked(reading) if d.token is not None]
    cases = (
        at
        for at, t in enumerate(read)
        if _opens_case(t, owed)
        and t.span[0] < t.span[1]
        and not _is_but_somebody(t, read, reading.sentence.text)
    )
    return any(not {t.type for t in _case(reading, read, at)} & _CASES for at in cases)


def _is_but_somebody(token: Token, read: Sequence[Token], words: str) -> bool:
    """Say whether words that close a case, as of a firm that does something, have no such words
    before them: 이용자는 at the beginning is but who is bound."""
    start = _clause(token, words)[0]
    if not closes(token):
        return False
    others = [t.span for t in read if t.type == "IF" and start <= t.span[0] < token.span[0]]
    before = max((end for _, end in others), default=start)
    first = min((begin for begin, _ in others), default=token.span[0])
    return not any(c.isalnum() for c in words[start:first] + words[before : token.span[0]])


def _opens_case(token: Token, owed: Sequence[int]) -> bool:
    """Say whether a word opens the case in which a duty is due: "if", or an "only if" behind it.

    What stands behind an "only if" is else what is asked for: "you may sell it only if you pay".
    """
    if token.type == "ONLY_IF" and not closes(token):
        return bool(owed) and max(owed) <= token.span[0]
    return token.type == "IF"


def _hangs_below_one(reading: Reading) -> bool:
    """Say whether nothing was read of the case that a lead-in opens: "if it runs in vehicles, you
    must:"."""
    if not any(d.when is None for d in _asked(reading)):
        return False
    leads = [t for t in reading.found if not t.own]
    orders = [at for at, t in enumerate(leads) if t.type == "MUST"]
    case = leads[: orders[-1]] if orders else []
    opened = any(t.type == "IF" and not closes(t) for t in case)
    return opened and not {t.type for t in case} & (_CASES | _DENIES | {"CRITERIA"})


def _case(reading: Reading, read: Sequence[Token], at: int) -> Sequence[Token]:
    """Return what stands behind the "if" at `at`, or in the clause that it closes."""
    if not closes(read[at]):
        return read[at + 1 : at + 2]
    start, end = _clause(read[at], reading.sentence.text)
    return [t for t in read[:at] if start <= t.span[0] < end]


def _excepts_one(reading: Reading) -> bool:
    """Say whether a duty of the sentence has an exception that no word list knows."""
    # Of a limited grant, too, whom it leaves out must be known.
    implied = any(d.token is None and d.action is Duty.OBTAIN_LICENSE for d in reading.deeds)
    if not (implied or _asked(reading)):
        return False
    opened = [t for t in reading.own if t.type == "UNLESS" and meaning(t) in _OPENS]
    if implied:  # Who holds a licence is known to be free.
        held = [t.span[0] for t in reading.own if t.type in ("GAPPED", "PERMIT")]
        opened = [t for t in opened if not any(at > t.span[0] for at in held)]
    return any(_is_unread(t, reading) for t in opened if t.span[0] < t.span[1])


def _asked(reading: Reading) -> list[Deed]:
    owed = (d for d in reading.deeds if d.action in _OWED)
    return [d for d in owed if d.token is not None and d.token.own]


def _is_unread(opened: Token, reading: Reading) -> bool:
    words = reading.sentence.text
    start, end = _clause(opened, words)
    name = _end_of_name(opened, reading, end)
    # Words that say nothing elsewhere name who is meant: "everyone other than non-profit bodies".
    named = name != end
    told_by = _TOLD - {"SKIP"} if closes(opened) or named else _TOLD
    end = name
    # "Unless you meet all of the following:": the items below say it.
    told_by |= {"CRITERIA"} if any(t.type == "ITEM" for t in reading.found) else frozenset()
    # "You may not sell it unless you register" orders to register.
    if any(d.token and d.token.own and start <= d.token.span[0] < end for d in reading.deeds):
        return False
    for token in reading.own:
        told = token.type in told_by and overlap(token.span, (min(start, opened.span[0]), end))
        case = start <= token.span[0] < end and _says_case(token)
        if told or (case and not (named and _is_of_some(token, words[start : token.span[0]]))):
            return False
    return sum(map(str.isalpha, words[start:end])) >= _LEAST


def _says_case(token: Token) -> bool:
    """Say whether words tell a case; what no list has a noun for tells none."""
    return token.type in _CASES and meaning(token) != "other"


def _is_of_some(token: Token, before: str) -> bool:
    """Say whether words name some companies alone: "everyone except the smallest companies"."""
    plain = _DETERMINER.pattern.sub("", before)
    return meaning(token) == Party.COMPANY and any(map(str.isalpha, plain))


def _end_of_name(opened: Token, reading: Reading, end: int) -> int:
    """Return where those end who are left out of the subject: "all users except charities must"."""
    if closes(opened) or not any(
        t.type == "EXCEPTS" and overlap(t.span, opened.span) for t in reading.own
    ):
        return end
    owed = [d.token.span[0] for d in _asked(reading) if d.token is not None]
    owed += [t.span[0] for t in reading.own if t.type == "MUST"]
    return min((at for at in owed if opened.span[1] < at < end), default=end)


def _clause(opened: Token, words: str) -> Span:
    """Return where an exception stands: up to the next comma, or from the one before."""
    if closes(opened):
        start = max((m.end() for m in CLAUSE_END.finditer(words, 0, opened.span[0])), default=0)
        return start, opened.span[0]
    comma = CLAUSE_END.search(words, opened.span[1])
    return opened.span[1], comma.start() if comma else len(words)


def leaves_it_to_some(reading: Reading) -> bool:
    """Say whether an act is left to some only, "schools only may share copies", and no rule was
    made of it for all others."""
    types = {t.type for t in reading.found if t.span[0] < t.span[1]}
    if reading.deeds or not {"ONLY_IF", "MAY"} <= types:
        return False
    named = any(map(_is_somebody, reading.own)) and not any(map(is_asked, reading.own))
    return named and any(_is_act(t) for t in reading.found)


def _is_act(token: Token) -> bool:
    """Say whether words name an act, those of a lead-in by the use that it is."""
    use = token.type == "USE" and not token.own and meaning(token) in _USES
    return use or (is_banned(token) and meaning(token) in _ACTS)


def _is_somebody(token: Token) -> bool:
    free = token.type == "USE" and meaning(token) in FREE_USES
    return free or token.type in ("PARTY", "CONSENT")
