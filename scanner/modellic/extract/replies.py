"""Answers to a question, or to a heading that asks: "Can I use it commercially?" "No."

What may be done, who must pay and who is free is said by the question; the answer says yes or no,
or names those who are meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from modellic.extract.lexicon import Meaning
from modellic.extract.token import HEADS, MODALS, Token, meaning
from modellic.rules import Party, Prohibition, Span

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
_HEADED = 12
"""Characters before the "if" of an answer: "A: Only if ..."."""
_SHORT = 12
"""Characters of an answer that goes on in the next sentence: "Yes. As long as ..."."""
_MAY = "may"
_FREE = "free"
_START = (0, 0)
_SPEAKING = MODALS | {"GRANT", "DEED", "DEFINES"}


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: its tokens, and where it stands in the source, if in no heading."""

    tokens: tuple[Token, ...] = ()
    span: Span | None = None
    granted: bool = False
    """True where it has been answered by "yes"."""

    @property
    def wanted(self) -> str:
        """Whether it asks what may be done, who is free, or for whom a duty is; empty if none."""
        return next((meaning(t) for t in self.tokens if t.type == "ASKS"), "")

    def answered(self, own: list[Token], words: str) -> list[Token]:
        """Return the tokens of an answer with what only the question says."""
        if self.wanted == _MAY:
            return self._allowed(own)
        if not self.wanted or not _names_somebody(own) or any(t.type in _SPEAKING for t in own):
            return own
        opened = (
            []
            if any(t.type in HEADS and t.span[0] <= _HEADED for t in own)
            else [_said("IF", "IF")]
        )
        if self.wanted == _FREE:
            return [_said("GRANT", "GRANT"), *opened, *own]
        end = (len(words) + 1, len(words) + 1)
        return [*opened, *own, Token("DEED", Meaning("says", self.wanted), end)]

    def _allowed(self, own: list[Token]) -> list[Token]:
        replies = (t for t in own if t.type == "REPLIES" and t.span[0] <= _OPENING)
        reply = next((meaning(t) for t in replies), "")
        goes_on = self.granted and any(t.type in HEADS and t.span[0] <= _OPENING for t in own)
        if not reply and not goes_on:
            return own
        told = {meaning(t) for t in own if t.type == "USE"}
        uses = [t.at(_START) for t in self.tokens if t.type == "USE" and meaning(t) not in told]
        if reply != "no":
            return [*([_said("GRANT", "GRANT")] if goes_on else []), *uses, *own]
        bans = [t.at(_START) for t in self.tokens if _is_ban(t)]
        return [_said("MUST_NOT", "MUST_NOT") if bans else _said("BINDS", "BINDS"), *bans, *own]

    def next(self, own: Sequence[Token], words: str, *, item: bool) -> Question:
        """Return what is still asked behind a sentence: a list goes on, or a bare "yes" does."""
        if item and self.span is not None and self.wanted != _MAY:
            return self
        granted = any(t.type == "REPLIES" and meaning(t) == "yes" for t in own)
        if self.wanted == _MAY and granted and len(words) <= _SHORT:
            return Question(self.tokens, self.span, granted=True)
        return Question()


def _said(kind: str, value: str) -> Token:
    return Token(kind, Meaning(value, ""), _START)


def _is_ban(token: Token) -> bool:
    value = token.value
    forbidden = isinstance(value, Meaning) and value.kind == "must-not" and value.value in _BANS
    return token.type == "DEED" and forbidden


def _names_somebody(own: Sequence[Token]) -> bool:
    """Say whether an answer names who is meant, by figures or as a party other than a company."""
    if any(t.type == "AMOUNT" for t in own) or any(t.type == "TERM" for t in own):
        return True
    return any(t.type == "PARTY" and meaning(t) != Party.COMPANY for t in own)
