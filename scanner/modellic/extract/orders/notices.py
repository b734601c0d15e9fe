"""Notices that name but a use: "Non-commercial use.", 非商用。 They forbid the other one."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, is_banned, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Prohibition, Use
from modellic.segments import Sentence

_IDLE = frozenset(("BAN", "PERMIT", "SKIP", "WHOSE", "PLAIN", "REPLIES", "LEAVES", "FIELD"))
_STOPS = ".\u3002!"
_LONGEST = 60
"""Characters of such a notice."""
_SAID = Meaning("says", str(Prohibition.COMMERCIAL_USE), (("when", "always"),))


def with_notice(own: Sequence[Token], sentence: Sentence) -> list[Token]:
    """Return the tokens of such a sentence as the ban of commercial use.

    It stands in no list, and ends with a full stop: a title is of what stands below it.
    """
    words = sentence.text.rstrip()
    if sentence.item or sentence.lead is not None or words[-1:] not in tuple(_STOPS):
        return list(own)
    uses = [t for t in own if t.type == "USE"]
    denied = any(t.type == "NOT" for t in own)
    wanted = Use.COMMERCIAL if denied else Use.NON_COMMERCIAL
    if not uses or any(meaning(t) != wanted for t in uses):
        return list(own)
    told = [t for t in own if t.type in ("USE", "NOT") or _names_commerce(t)]
    if any(t.type not in _IDLE for t in own if t not in told) or _says_more(words, own):
        return list(own)
    return [*own, Token("DEED", _SAID, uses[0].span)]


def _names_commerce(token: Token) -> bool:
    return is_banned(token) and meaning(token) == Prohibition.COMMERCIAL_USE


def _says_more(words: str, own: Sequence[Token]) -> bool:
    """Say whether a letter of a sentence stands outside of the words that are known."""
    spans = [t.span for t in own]
    return (
        any(
            char.isalnum() and not any(start <= at < end for start, end in spans)
            for at, char in enumerate(words[:_LONGEST])
        )
        or len(words) > _LONGEST
    )
