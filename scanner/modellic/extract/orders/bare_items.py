"""Items that are but a verb or a noun: "You may not: - modify - share - resell".

The lists know most verbs by what is done with them, since alone they may be of anything. In a list
of bans they are of the work.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.lexer import named_deeds, tokens
from modellic.extract.lexing.token import Token, is_ban_as_such, place
from modellic.extract.words.lexicon import Lexicon
from modellic.parallel import once
from modellic.resources import data_folder
from modellic.segments.cjk import has_cjk

_MOST_WORDS = 2
_MOST_IDEOGRAPHS = 8
_MARKS = " .;,\u3002\uff1b\uff0c\u3001"
_IDLE = frozenset(("USE", "OFFERS", "BAN", "BIDS", "SKIP", "WHOSE", "ACTIVITY"))
"""Kinds of a bare verb or noun, as the lists have them."""


def with_object(own: Sequence[Token], words: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of an item of a list of bans with the ban that its only word is."""
    if not _is_bare(own, words):
        return list(own)
    return sorted([*own, *banned_alone(words, lexicon)], key=place)


def banned_alone(words: str, lexicon: Lexicon) -> list[Token]:
    """Return the bans that a verb or noun is with the work as its object, none where it is none."""
    for frame in _frames(lexicon.language):
        before, _, behind = frame.partition("{}")
        start, end = len(before), len(before) + len(words)
        whole = before + words.strip(_MARKS) + behind
        told = [
            t.at((max(t.span[0], start) - start, min(t.span[1], end) - start))
            for t in (*tokens(whole, lexicon), *named_deeds(whole, lexicon))
            if is_ban_as_such(t) and t.span[0] < end and start < t.span[1]
        ]
        if told:
            return told
    return []


def _is_bare(own: Sequence[Token], words: str) -> bool:
    known = all(t.type in _IDLE for t in own)
    if has_cjk(words):
        return known and len(words.strip(" .;,\u3002")) <= _MOST_IDEOGRAPHS
    return known and len(words.split()) <= _MOST_WORDS


@once
def _frames(language: str) -> tuple[str, ...]:
    """Return the frames of a language, which grammars/objects.txt holds."""
    lists = (data_folder("grammars") / "objects.txt").read_text("utf-8").split("[LANGUAGE ")
    own = next((part for part in lists if part.startswith(f"{language}]")), "")
    return tuple(line for line in own.splitlines() if "{}" in line)
