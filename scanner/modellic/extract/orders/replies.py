"""Answers to a question, or to a heading that asks: "Can I use it commercially?" "No."

What may be done, who must pay and who is free is said by the question; the answer says yes or no,
or names those who are meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from modellic.extract.lexing.token import (
    HEADS,
    MEASURES,
    MODALS,
    USE_OF_BAN,
    Token,
    as_use,
    is_banned,
    meaning,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Party, Prohibition, Span, Use
from modellic.segments import Sentence

_BANS = frozenset(
    (
        Prohibition.COMMERCIAL_USE,
        Prohibition.DISTRIBUTE,
        Prohibition.CREATE_DERIVATIVES,
        Prohibition.HOST_AS_SERVICE,
        Prohibition.SUBLICENSE,
        Prohibition.TRAIN_OTHER_MODELS,
        Prohibition.REVERSE_ENGINEER,
    )
)
"""What an answer forbids that is but "no"."""
_OPENING = 6
"""Characters before the first word of an answer: "A: No."."""
_CLOSING = 2
"""Characters behind its last word."""
_HEADED = 12
"""Characters before the "if" of an answer: "A: Only if ..."."""
_SHORT = 12
"""Characters of an answer that goes on in the next sentence: "Yes. As long as ..."."""
_ASKED = re.compile(r"[?\uff1f][\"')*_\s]*$")
_MAY = "may"
_FREE = "free"
_WANTS = "wants"
_NUMBER = "number"
_LEAVE = Duty.OBTAIN_LICENSE
_START = (0, 0)
_SPEAKING = MODALS | {"GRANT", "DEED", "DEFINES"}
_SAYING_MORE = MODALS | HEADS | MEASURES | frozenset(("GRANT", "DEFINES", "REPLIES", "NOT", "TERM"))
_CASE_OF_ITS_OWN = HEADS | MEASURES | {"GRANT", "USE", "PARTY", "TERM", "TERRITORY"}
_NEEDING_LEAVE = {*USE_OF_BAN.values(), str(Use.PRODUCT), str(Use.TRAIN_MODEL)}


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: its tokens, and where it stands in the source, if in no heading."""

    tokens: tuple[Token, ...] = ()
    span: Span | None = None
    granted: bool = False
    """True where it has been answered by "yes"."""
    item: bool = False
    """True where it stands in an item of a list, and so does its answer."""

    @property
    def wanted(self) -> str:
        """What it asks: what may be done, or what for, who is free, whose a duty is; or nothing."""
        return next((meaning(t) for t in self.tokens if t.type == "ASKS"), "")

    def answered(self, own: list[Token], words: str, *, item: bool) -> list[Token]:
        """Return the tokens of an answer with what only the question says."""
        wanted = self.wanted
        if not wanted:
            return own
        if wanted in (_MAY, _FREE) and _is_yes_in_one_case(own):
            return [_said("GRANT", "GRANT"), *self._uses(own), *own]
        if wanted == _MAY:
            return self._allowed(own)
        if wanted == _WANTS:
            return self._for_that(own)
        if wanted == _NUMBER:
            return self._up_to(own)
        if wanted == Duty.DISPLAY_ATTRIBUTION and _is_yes(own):
            return [*own, _owed(wanted, words)]
        counted = any(t.type == "AMOUNT" for t in self.tokens)  # they are joined to it later
        if wanted == _LEAVE and _is_yes(own) and len(words) <= _SHORT and not counted:
            return self._needed(words)
        if wanted == _LEAVE and item and (uses := _cases(own)):
            return [_said("IF", "IF"), *uses, _owed(_LEAVE, words)]
        own_words = _without_bare_need(own)
        if not _names_somebody(own_words) or any(t.type in _SPEAKING for t in own_words):
            return own
        own = own_words
        return self._of_somebody(own, words)

    def _of_somebody(self, own: list[Token], words: str) -> list[Token]:
        """Return what is due of those whom an answer names, or free for them."""
        headed = any(t.type in HEADS and t.span[0] <= _HEADED for t in own)
        opened = [] if headed else [_said("IF", "IF")]
        if self.wanted == _FREE:
            return [_said("GRANT", "GRANT"), *opened, *own]
        if _is_no(own, len(words)):
            # "No, unless you have more than 50" is yes beyond that; "no, if you have fewer" frees.
            own = [t.typed("IF") if t.type == "ONLY_IF" and _is_below(own) else t for t in own]
            if any(t.type == "IF" for t in own):
                if self.wanted == _LEAVE:
                    return [_said("GRANT", "GRANT"), *own]
                own = [t.typed("UNLESS") if t.type == "IF" else t for t in own]
                return [*own, _owed(self.wanted, words)]
            if not headed and not _opens_with_no(own):
                # "Firms below N: not needed" says no of those whom it names.
                opened = [_said("UNLESS", "UNLESS")]
            own = [t.typed("IF") if t.type == "UNLESS" else t for t in own]
        return [*opened, *own, _owed(self.wanted, words)]

    def _for_that(self, own: list[Token]) -> list[Token]:
        """Return what is asked of those who want something: "Want to sell it? Get a licence." """
        uses = self._uses(own)
        if not uses or all(t.type != "DEED" for t in own):
            return own
        order = [] if any(t.type in MODALS for t in own) else [_said("MUST", "MUST")]
        return [_said("IF", "IF"), *uses, *order, *own]

    def _needed(self, words: str) -> list[Token]:
        """Return a bare "yes" as the licence that is asked about, with whoever or whatever for."""
        kinds = ("PARTY", "USE", "TERRITORY")
        case = [t.at(_START) for t in self.tokens if t.type in kinds]
        return [*([_said("IF", "IF"), *case] if case else []), _owed(_LEAVE, words)]

    def _up_to(self, own: list[Token]) -> list[Token]:
        """Return "up to 100" as the limit of what is asked: "How many users are free?"."""
        types = {t.type for t in own}
        free = any(t.type in ("GRANT", "MAY", "LIMITS") for t in self.tokens)
        metrics = [t.at(_START) for t in self.tokens if t.type in ("METRIC", "PERIOD")]
        metrics = [] if "METRIC" in types else metrics
        counted = metrics or "METRIC" in types
        if not (free and counted) or "AMOUNT" not in types or types & _SPEAKING:
            return own
        compared = [] if "CMP" in types else [Token("CMP", Meaning("CMP", "lteq"), _START)]
        return [_said("GRANT", "GRANT"), *metrics, *compared, *own]

    def _uses(self, own: Sequence[Token]) -> list[Token]:
        """Return the uses asked about that an answer does not name again."""
        told = {meaning(t) for t in own if t.type == "USE"}
        return [t.at(_START) for t in self.tokens if t.type == "USE" and meaning(t) not in told]

    def _case(self) -> list[Token]:
        """Return what is asked about, a use or a kind of people, as a case."""
        told = [t for t in self.tokens if t.type in ("USE", "PARTY")]
        spans = [t.span for t in told]
        bans = [t for t in self.tokens if _is_ban(t) and meaning(t) in USE_OF_BAN]
        told += [as_use(t) for t in bans if not touches_one(t.span, spans)]
        return [t.at(_START) for t in told]

    def _allowed(self, own: list[Token]) -> list[Token]:
        replies = (t for t in own if t.type == "REPLIES" and t.span[0] <= _OPENING)
        reply = next((meaning(t) for t in replies), "")
        goes_on = self.granted and any(t.type in HEADS and t.span[0] <= _OPENING for t in own)
        if not reply and _orders_leave(own) and (case := self._case()):
            return [_said("IF", "IF"), *case, *own]
        if not reply and not goes_on:
            uses = self._uses(own) if _asks_for_leave(own) else ()
            return [_said("IF", "IF"), *uses, *own, _owed(_LEAVE, "")] if uses else own
        if reply == "only" and _asks_leave(own) and (uses := self._uses(own)):
            return [_said("IF", "IF"), *uses, *own, _owed(Duty.OBTAIN_LICENSE, "")]
        if reply != "no":
            if _asks_for_pay(own) and (uses := self._uses(own)):
                return [_said("IF", "IF"), *uses, *own]
            return [*([_said("GRANT", "GRANT")] if goes_on else []), *self._uses(own), *own]
        bans = [t.at(_START) for t in self.tokens if _is_ban(t)]
        uses = [as_use(t) for t in bans if meaning(t) in USE_OF_BAN]
        if uses and _names_licence(own):
            return [_said("IF", "IF"), *uses, *own]
        return [_said("MUST_NOT", "MUST_NOT") if bans else _said("BINDS", "BINDS"), *bans, *own]

    def next(self, own: Sequence[Token], words: str, *, item: bool) -> Question:
        """Return what is still asked behind a sentence: a list goes on, or a bare "yes" does."""
        if item and self.span is not None and self.wanted != _MAY and not self.item:
            return self
        short = len(words) <= _SHORT and self.wanted == _MAY
        if short and any(t.type == "REPLIES" and meaning(t) == "yes" for t in own):
            return Question(self.tokens, self.span, granted=True)
        return Question()


class Questions:
    """What is asked while the sentences of a text are read one by one."""

    def __init__(self) -> None:
        """Begin where nothing is asked yet."""
        self._last = Question()
        self._section = ""

    def replied(
        self, sentence: Sentence, own: list[Token], heading: Sequence[Token]
    ) -> tuple[list[Token], Span | None]:
        """Return the tokens of a sentence as the answer that it is, and where the question stands.

        A question is a sentence right before, the one above a list, or the heading.
        """
        asked, section = self._last, self._section
        self._section = sentence.section
        if not asked.wanted and (sentence.item or section != sentence.section):
            asked = Question(tuple(heading))
        if _ASKED.search(sentence.text):
            self._last = Question(tuple(own), sentence.span, item=sentence.item)
            return own, None
        self._last = asked.next(own, sentence.text, item=sentence.item)
        found = asked.answered(own, sentence.text, item=sentence.item)
        return found, asked.span if found is not own else None


def _is_yes_in_one_case(own: Sequence[Token]) -> bool:
    """Say whether an answer is but the case in which it is yes: "Only if you have up to 50"."""
    types = {t.type for t in takewhile(lambda t: t.type != "SEP", own)}
    opens = any(t.type == "ONLY_IF" and t.span[0] <= _OPENING for t in own)
    return opens and types >= {"METRIC", "AMOUNT"} and not types & _SPEAKING


def _without_bare_need(own: list[Token]) -> list[Token]:
    """Return the tokens of an answer without an order that names no deed: "firms above N must"."""
    if {t.type for t in own} & _SPEAKING != {"MUST"}:
        return own
    return [t for t in own if t.type != "MUST"]


def _cases(own: Sequence[Token]) -> list[Token]:
    """Return the uses that an item names as what a licence is needed for: "Who needs a licence? -
    Agencies: hosting it for customers"; none where it says more than that."""
    if any(t.type in _SAYING_MORE for t in own):
        return []
    deeds = [t for t in own if t.type == "DEED"]
    if any(not is_banned(t) or meaning(t) not in USE_OF_BAN for t in deeds):
        return []
    done = [
        as_use(t)
        for t in deeds
        if not any(u.type == "USE" and overlap(u.span, t.span) for u in own)
    ]
    uses = [t for t in own if t.type == "USE" and meaning(t) in _NEEDING_LEAVE]
    return sorted([*uses, *done], key=place)


def _is_yes(own: Sequence[Token]) -> bool:
    return any(t.type == "REPLIES" and meaning(t) == "yes" and t.span[0] <= _OPENING for t in own)


def _is_no(own: Sequence[Token], length: int) -> bool:
    """Say whether an answer begins with a "no", or ends so: "if you have fewer than 100, no"."""
    noes = (t.span for t in own if t.type == "REPLIES" and meaning(t) == "no")
    return any(start <= _OPENING or length - end <= _CLOSING for start, end in noes)


def _opens_with_no(own: Sequence[Token]) -> bool:
    noes = (t for t in own if t.type == "REPLIES" and meaning(t) == "no")
    return any(t.span[0] <= _OPENING for t in noes)


def _is_below(own: Sequence[Token]) -> bool:
    """Say whether an answer tells of figures that are not passed: "no, as long as you have fewer
    than 50" frees those below, "no, only if you have more than 50" tells who is bound."""
    compared = [meaning(t) for t in own if t.type == "CMP"]
    return "lt" in compared or ("lteq" in compared and "gt" not in compared)


def _asks_for_leave(own: Sequence[Token]) -> bool:
    """Say whether an answer neither allows nor forbids but tells whom to ask: "Ask us first." """
    types = {t.type for t in own}
    asked = any(t.type == "DEED" and meaning(t) == _LEAVE and not is_banned(t) for t in own)
    return asked and not types & (MODALS | HEADS | {"GRANT"})


def _orders_leave(own: Sequence[Token]) -> bool:
    """Say whether an answer orders to get a licence, and tells of no case of its own."""
    types = {t.type for t in own}
    asked = any(t.type == "DEED" and meaning(t) == _LEAVE and not is_banned(t) for t in own)
    more = types & (_CASE_OF_ITS_OWN | {"MUST_NOT", "MAY", "REFERS", "UNREAD"})
    return asked and "MUST" in types and not more


def _asks_for_pay(own: Sequence[Token]) -> bool:
    """Say whether an answer asks for money whatever the case: "yes, but you have to pay us"."""
    paid = any(t.type == "DEED" and meaning(t) == Duty.PAY_ROYALTY for t in own)
    return paid and all(t.type not in HEADS | {"AMOUNT"} for t in own)


def _names_licence(own: Sequence[Token]) -> bool:
    """Say whether a refusal tells of the licence that is needed: "No, that needs a licence." """
    asked = any(t.type == "DEED" and meaning(t) == _LEAVE and not is_banned(t) for t in own)
    return asked and all(t.type not in HEADS | MEASURES for t in own)


def _asks_leave(own: Sequence[Token]) -> bool:
    """Say whether an answer is but "not without our consent"."""
    return any(t.type == "LEAVE" for t in own) and all(t.type != "DEED" for t in own)


def _owed(action: str, words: str) -> Token:
    """Return a deed that the question names, behind the words of its answer."""
    end = (len(words) + 1, len(words) + 1)
    usual = (("when", str(Use.PRODUCT)),) if action == Duty.DISPLAY_ATTRIBUTION else ()
    return Token("DEED", Meaning("says", action, usual), end)


def _said(kind: str, value: str) -> Token:
    return Token(kind, Meaning(value, ""), _START)


def _is_ban(token: Token) -> bool:
    return is_banned(token) and meaning(token) in _BANS


def _names_somebody(own: Sequence[Token]) -> bool:
    """Say whether an answer names who is meant, by figures or as a party other than a company."""
    if any(t.type == "AMOUNT" for t in own) or any(t.type == "TERM" for t in own):
        return True
    return any(t.type == "PARTY" and meaning(t) != Party.COMPANY for t in own)
