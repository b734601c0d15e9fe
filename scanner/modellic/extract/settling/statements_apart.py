"""Sentences of several statements, each of which could stand alone: "resale is prohibited, hosting
requires a licence; firms with more than N employees must pay a fee".

Each is read as the sentence that it is. What hangs on the words before it, such as a duty in the
case that opens the sentence or one more step of a scale, is left to what reads the whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.passive import is_done
from modellic.extract.lexing.token import (
    HEADS,
    MODALS,
    OWED,
    Token,
    is_asked,
    is_banned,
    is_lack,
    is_said,
    meaning,
    option,
    place,
)
from modellic.extract.settling.asian_statements import asian_statements
from modellic.extract.settling.needing_leave import listed_uses
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Lexicon
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, Prohibition, Span
from modellic.segments import Sentence
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_JOINT = Shape(
    r"(?:;|,)\s(?:(?:{JOINS_STATEMENTS})\s)?|\s{JOINS_CLAUSES_ALONE}\s(?=\w)", re.IGNORECASE
)
_ALONE = 180
"""Characters of a sentence in which a word alone, with no comma, may join two statements."""
_PAIR = 2
_MOST = 12
"""Commas of a sentence of statements."""
_LONGEST = 600
"""Characters of a sentence that is looked at."""
_FIRST = 40
"""Characters of a statement before the first use that it is on."""
_BARE = 2
_PAID = 12
"""Characters between "pay" and the sum."""
_SUBJECT = 2
"""Characters between who must and the order: "you must"."""
_MORE = frozenset(("TERM", "TERRITORY", "CONCEDES", "CRITERIA", "DEFINES", "TELLS", "DISCOUNTS"))
_MORE |= {"EXEMPTS", "VOIDS", "ENDS", "NOR", "REPEATS", "EACH", "SUBJECT", "WHETHER"}
_MORE |= {"BY_LEAVE"}
"""What makes such a sentence say more than what holds for some uses, or for some people."""
_CLOSED = frozenset(("PASS", "SKIP", "QUOTE", "LEAVE"))
"""What no joint is looked for in."""
_OUTCOMES = frozenset(("MUST", "MUST_NOT", "MAY", "GRANT"))
_OBJECT = 24
"""Characters between the verb of a use and the next one: "train | other models on it is"."""
_WHICH = Shape(r"{RELATIVE}\s", re.IGNORECASE)
_IS_DUE = Shape(
    r"(?:{DETERMINER}\s)?(?:[\w-]+\s){0,2}?(?:{IS_DUE_FOR}\s|{THING_DUE}\s[^,;.]{3,80}\s{IS_NEEDED}\b)",
    re.IGNORECASE,
)
"""How a statement begins that says first what is due: "a separate license is required for"."""
_ORDERS = Shape(r"\b{VERB_OF_DUTY}\b(?!\s{NO_ORDER})", re.IGNORECASE)
_FIELD_BANNED = Shape(
    r"(?:\w[\w-]*\s){1,6}?{IS_BANNED}|{NOT_TO_BE_USED}\s(?:\w+\s){0,3}?{FOR_FIELD}\s[\w\s-]{3,60}",
    re.IGNORECASE,
)
"""A ban of a use for some field that says nothing else: "military use is prohibited"."""
_FOR = Shape(r"(?:{FOR_USES})\s", re.IGNORECASE)
_FOR_WHAT_IS_BEFORE = OWED | {Duty.DISPLAY_ATTRIBUTION}
_SCOPES = frozenset(("AMOUNT", "PARTY"))


def with_statements_apart(every: Sequence[Known]) -> list[Known]:
    """Return the sentences that are read, such ones parted."""
    return [(part, lexicon) for s, lexicon in every for part in _parted(s, lexicon)]


def _parted(sentence: Sentence, lexicon: Lexicon | None) -> Iterator[Sentence]:
    spans = None
    if lexicon is not None and sentence.lead is None and not sentence.heading:
        spans = _statements(sentence.text, lexicon)
    if spans is None:
        yield sentence
        return
    for start, end in spans:
        part = sentence.clean.part(start, end)
        yield replace(sentence, clean=part, span=sentence.clean.source_span((start, end)))


def _statements(text: str, lexicon: Lexicon) -> list[Span] | None:
    """Return where the statements of a sentence stand, None where it is not made of such ones."""
    if CJK.search(text):
        return (
            asian_statements(text, lexicon) if len(text) <= _LONGEST and "|" not in text else None
        )
    if text.endswith(":") or len(text) > _LONGEST or "|" in text:
        return None
    joints = [m.span() for m in _JOINT.pattern.finditer(text) if _parts_statements(m, text)]
    if not 0 < len(joints) <= _MOST:
        return None
    found = tokens(text, lexicon)
    kinds = {t.type for t in found}
    if not _MORE.isdisjoint(kinds) or not (kinds & _SCOPES or any(map(is_done, found))):
        return None
    starts = {0, *(end for _, end in joints)}
    ordered = {t.span[0] for t in found if _bids(t)} & starts
    if len(ordered | {t.span[0] for t in found if _is_outcome(t)}) < _PAIR:
        return None
    if "FIELD" in kinds and not (_ORDERS.search(text) and _FIELD_BANNED.search(text)):
        return None
    closed = [t.span for t in found if t.type in _CLOSED]
    joints = [j for j in joints if not touches_one(j, closed)]
    if "REFERS" in kinds or _names_a_price(found):
        joints = _before_what_stands_alone(joints, found, text)
    verbs = {t.span[0] for t in found if t.type in MODALS or t.type == "BIDS"}
    joints = [j for j in joints if not text[j[0]].isspace() or _parts_orders(j, text, verbs)]
    opened = {t.span[0] for t in found if t.type in HEADS}
    return _parts(text, joints, _Openings(ordered, opened), lexicon)


def _before_what_stands_alone(
    joints: Sequence[Span], found: Sequence[Token], text: str
) -> list[Span]:
    """Return the semicolons behind which nothing looks back at what stands before them, and no
    figure is one more step of a scale: "free below N; larger firms must register; resale requires a
    licence" is two statements, and so is "larger firms pay $90; resale is prohibited"."""
    marks = [j for j in joints if text[j[0]] == ";"]
    ends = [*(start for start, _ in marks[1:]), len(text)]
    back = [t.span[0] for t in found if t.type in ("REFERS", "AMOUNT")]
    return [
        j for j, end in zip(marks, ends, strict=False) if not any(j[1] <= n < end for n in back)
    ]


def _parts_statements(joint: re.Match[str], text: str) -> bool:
    return len(text) <= _ALONE or not joint[0].startswith(" ")


def _parts_orders(joint: Span, text: str, verbs: Collection[int]) -> bool:
    """Say whether an order stands on either side of a mere "and", the second with its own subject:
    a verb right behind it has that, or the case, of the one before."""
    if joint[1] in verbs:
        return False
    return bool(_ORDERS.search(text[: joint[0]]) and _ORDERS.search(text, joint[1]))


@dataclass(frozen=True, slots=True)
class _Openings:
    """Where statements may begin: with an imperative, or with a word that opens a case."""

    ordered: Collection[int]
    heads: Collection[int]

    def are_behind(self, first: Sequence[Token], at: int) -> bool:
        """Say whether what opens at a place leaves the words before it to themselves: a leave for
        all before an order, or an order for all before a case."""
        if at in self.ordered:
            return _is_a_leave(first)
        return at in self.heads and _is_of_all(first)


def _names_a_price(found: Sequence[Token]) -> bool:
    """Say whether a sentence tells a sum that is to be paid."""
    if any(option(t, "price") for t in found):
        return True
    sums = [t.span[0] for t in found if isinstance(t.value, Amount) and t.value.currency]
    paid = [t.span[1] for t in found if option(t, "sum")]
    return any(0 <= at - end <= _PAID for at in sums for end in paid)


def _parts(
    text: str, joints: Sequence[Span], openings: _Openings, lexicon: Lexicon
) -> list[Span] | None:
    parts: list[list[Token]] = []
    spans: list[Span] = []
    start = pieces = 0
    for end, behind in [*joints, (len(text), len(text))]:
        # Read alone: words that reach across a joint tell of one side only.
        part = tokens(text[start:end], lexicon)
        pieces += 1
        if pieces == 1 and _opens_with_case(part):
            if not any(map(_tells_a_case, part)):
                return None  # What else the case is may be of all that follows.
            if parts and text[start - _BARE : start] == ", ":
                return None  # "You must register, if you sell it, and": of what is before it?
            continue
        if pieces == 1 and _WHICH.match(text, start):
            return None
        alone = not parts and openings.are_behind(part, behind)
        if alone or _is_statement(part, text[start:end], parts):
            spans.append((start, end))
            parts.append(part)
            start, pieces = behind, 0
    apart = start == len(text) and len(spans) >= _PAIR
    return spans if apart and not _hang_together(parts) else None


def _opens_with_case(part: Sequence[Token]) -> bool:
    """Say whether words open a case, behind whose comma what holds is told."""
    first = min((t for t in part if t.type in _OUTCOMES | HEADS), key=place, default=None)
    return first is not None and first.type in HEADS and first.span[0] <= _SUBJECT


def _tells_a_case(token: Token) -> bool:
    return token.type in _SCOPES or is_done(token)


def _is_statement(part: Sequence[Token], words: str, parts: Sequence[Sequence[Token]]) -> bool:
    """Say whether words tell what holds, and for what: a use, a figure or people of some kind.

    Where no case was opened in the `parts` before, a duty that all have is one too.
    """
    if any(_bids(t) and t.span[0] == 0 for t in part):
        return _is_an_order(part)
    if any(t.type == "FIELD" for t in part):
        return _FIELD_BANNED.fullmatch(words.rstrip(".")) is not None
    if _IS_DUE.match(words) and any(map(_tells_a_case, part)):
        return True
    denials = [t.span for t in part if t.type == "BIDS" and meaning(t) == "not" and t.span[0] > 0]
    out = [t for t in part if _is_outcome(t) and not touches_one(t.span, denials)]
    if not out:
        return False
    done = next((t for t in part if is_done(t)), None)
    if done is not None and done.span[0] <= _FIRST:
        if any(t.type == "QUOTE" for t in part):
            return False  # "Commercial products must display": of which, the whole tells.
        return _is_on_uses(done, out, part, words)
    ends = [t.span[1] for t in part if t.type == "PARTY"]
    finite = any(t.type != "GRANT" or _is_near(t.span[0], ends) for t in out)
    finite = finite or any(t.type == "STANDS" for t in part)
    if finite and any(t.type in _SCOPES for t in part):
        return True
    return not any(map(_opens_with_case, parts)) and _orders_somebody(part, first=not parts)


def _bids(token: Token) -> bool:
    return token.type == "BIDS" and meaning(token) == ""


def _is_an_order(part: Sequence[Token]) -> bool:
    """Say whether an imperative tells in which case it is meant: "show our name if you host it"."""
    head = next((t for t in part if t.type in HEADS), None)
    if head is None or any(t.type in _OUTCOMES for t in part):
        return False
    return any(_tells_a_case(t) and t.span[0] >= head.span[1] for t in part)


def _is_a_leave(part: Sequence[Token]) -> bool:
    """Say whether words give leave to all: "use is free"."""
    said = {t.type for t in part}
    return bool(said & {"GRANT", "MAY"}) and said.isdisjoint(HEADS | _SCOPES | MODALS - {"MAY"})


def _is_of_all(part: Sequence[Token]) -> bool:
    """Say whether an imperative orders what all have to do: "keep the notices". What is to be had
    or paid may be so in the case that follows."""
    said = {t.type for t in part}
    asked = [t for t in part if is_asked(t)]
    bids = any(_bids(t) and t.span[0] == 0 for t in part)
    alone = bids and said.isdisjoint(HEADS | _SCOPES | _OUTCOMES)
    return alone and bool(asked) and all(meaning(t) not in _FOR_WHAT_IS_BEFORE for t in asked)


def _is_near(at: int, ends: Sequence[int]) -> bool:
    return any(0 <= at - end <= _SUBJECT for end in ends)


def _is_verb(token: Token) -> bool:
    return token.type == "STANDS" or _is_outcome(token)


def _is_outcome(token: Token) -> bool:
    due = (is_asked(token) or is_said(token)) and meaning(token) in OWED
    kept = is_said(token) and meaning(token) == Prohibition.COMMERCIAL_USE
    return due or kept or token.type in _OUTCOMES


def _is_on_uses(done: Token, out: Sequence[Token], part: Sequence[Token], words: str) -> bool:
    """Say whether a use is the subject of a statement, or one tells who must or may do what for it:
    no verb that only goes on with a list."""
    start = min(done.span[0], *(t.span[0] for t in out))
    if any(t.type in ("WHOSE", "ACTOR", "PARTY") and t.span[0] <= start for t in part):
        return True
    if _FOR.match(words) or any(t.type in HEADS and t.span[0] <= _SUBJECT for t in part):
        return True
    uses = listed_uses([t for t in part if is_done(t)], part, words, far=True)
    last = max((t.span for t in (*uses, done)), key=lambda span: span[1])
    if any((t.type in HEADS or is_lack(t)) and t.span[0] >= last[1] for t in part):
        return False
    verbs = [t.span[0] for t in part if _is_verb(t) and last[0] <= t.span[0] <= last[1] + _OBJECT]
    if not verbs:
        return False
    return not any(t.type == "WHOSE" and last[1] <= t.span[0] < min(verbs) for t in part)


def _orders_somebody(part: Sequence[Token], *, first: bool) -> bool:
    """Say whether words order or forbid something, and name who is bound before.

    A fee or licence is due for what the words before it tell, "you may sell it, but must pay us",
    and so is a name that must be shown.
    """
    order = next((t for t in part if t.type in ("MUST", "MUST_NOT")), None)
    deeds = [t for t in part if is_asked(t) or is_banned(t)]
    if order is None or not deeds:
        return False
    if not first and any(is_asked(t) and meaning(t) in _FOR_WHAT_IS_BEFORE for t in deeds):
        return False
    return any(t.type in ("WHOSE", "ACTOR") and t.span[1] <= order.span[0] for t in part)


def _hang_together(parts: Sequence[Sequence[Token]]) -> bool:
    """Say whether what one part says may be of another.

    What lifts the last of several bans may lift all: "you may not sell it, and you may not host it,
    without our consent". Two figures of one kind, or prices, are steps of a scale.
    """
    bans = [part for part in parts if any(t.type == "MUST_NOT" for t in part)]
    lifted = (t.type in ("UNLESS", "LEAVE") or is_lack(t) for t in parts[-1])
    if len(bans) > 1 and bans[-1] is parts[-1] and any(lifted):
        return True
    counting = sum(any(t.type == "AMOUNT" for t in part) for part in parts)
    if counting > 1 and any(map(_tells_a_price, parts)):
        return True
    counted = [meaning(t) for part in parts for t in part if t.type == "METRIC"]
    return len(counted) != len(set(counted))


def _tells_a_price(part: Sequence[Token]) -> bool:
    sums = [t.span for t in part if t.type == "AMOUNT"]
    return any(meaning(t) in OWED and touches_one(t.span, sums) for t in part)
