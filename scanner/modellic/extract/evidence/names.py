"""Names to be shown that stand without quotation marks: "acknowledge the Heron Data Archive"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from modellic.extract.lexing.token import Token, meaning
from modellic.shapes import Shape

_NAME = Shape(r"(?:[^,.;:()]|\.(?=\w)){2,60}?(?=\s{BEHIND_NAME}\s|[,;:()]|\.(?!\w)|$)")
"""Up to the next preposition; a full stop within a word is of an address."""
_OPENS = Shape(r"[\s(]*(?:{OPENS_NAME}\s+)*", re.IGNORECASE)
_COMMON = Shape(r"{COMMON_NOUN}", re.IGNORECASE)
_WORD = re.compile(r"[^\W_][\w-]*")
_BEFORE = "before"
_LAST = re.compile(r"(?:[^\W\d_a-z\u00df-\u00ff][\w.+-]{0,40}\s){1,5}$")
"""The words in capitals that stand last."""
_OWNED = re.compile(r"['\u2019]s\s")


def names(own: Iterable[Token], start: int, words: str) -> Iterator[str]:
    """Yield the name behind the first words of a list that announce one ("citing ...").

    The deed begins at `start`. Words may stand behind the name, too: "Otter **als Urheber**".
    """
    for token in own:
        before = meaning(token) == _BEFORE
        if token.type != "NAMING" or (token.span[0] < start and not before):
            continue
        found = _name_before(words[: token.span[0]]) if before else _name(words, token.span[1])
        if found:
            yield found
            return


def _name(words: str, start: int) -> str:
    """Return the name that stands at a place, or nothing: "citing our paper" names nothing.

    A name has a word in capitals, where there are any, that is no common noun: "the Authors" are
    whoever they are. "The Model's name" says itself that a name is meant.
    """
    whole = _NAME.match(words, start + len(words[start:]) - len(words[start:].lstrip(" (")))
    if whole is None:
        return ""
    opening = _OPENS.match(whole[0])
    named = whole[0][opening.end() if opening else 0 :].strip()
    if _OWNED.search(named):
        return whole[0].strip()
    if whole[0].islower():
        return ""
    told = [w for w in _WORD.findall(named) if not w.islower() and not _COMMON.fullmatch(w)]
    return named if told else ""


def _name_before(words: str) -> str:
    """Return the name in capitals that ends there, or nothing: "den Urheber" names nobody."""
    last = _LAST.search(words)
    told = last[0].split() if last else []
    common = [n for n, word in enumerate(told) if _COMMON.fullmatch(word)]
    return " ".join(told[common[-1] + 1 if common else 0 :])
