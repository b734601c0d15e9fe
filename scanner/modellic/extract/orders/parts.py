"""Lists within a sentence that complete its verb: "you must retain: (i) our name; (ii) the notice".

The gaps of a phrase end at a semicolon, so only the first of such members is read with the verb.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import BINDING, MODALS, Token, place
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Span
from modellic.shapes import Shape

_NUMBER = Shape(r"\s*(?:(?:{JOINS}|{JOINS_NOUNS})\s+)?\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\)\s*")
_LONGEST = 40
"""Characters between an order and the colon: "retain all of the following:"."""
_MOST = 20
"""Members that are read with the verb; a text with more repeats itself."""
_SAYS = MODALS | {"DEED", "GRANT", "BIDS", "AMOUNT"}


def with_parts(own: list[Token], words: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a sentence with the deeds of its verb and the members of its list."""
    if ":" not in words or all(t.type != "SEP" for t in own):
        return own
    order = next((t for t in own if t.type in MODALS), None)
    colon = words.find(":")
    if order is None or order.type not in BINDING or not 0 < colon - order.span[1] <= _LONGEST:
        return own
    verb = words[order.span[1] : colon].strip()
    told = list(_told(own, words, (colon + 1, len(words)), verb, lexicon)) if verb else []
    begun = any(t.type == "DEED" and t.span[0] < colon < t.span[1] for t in own)
    if not begun and all(t.type != "DEED" for t in told):
        return own  # "Secrets do not include what: (i) is public"
    return sorted([*own, *told], key=place)


def _told(
    own: Sequence[Token], words: str, listed: Span, verb: str, lexicon: Lexicon
) -> Iterator[Token]:
    """Yield the deeds that the verb makes of the members which say nothing by themselves; one of
    which nothing comes is reported."""
    seps = [t.span for t in own if t.type == "SEP" and t.span[0] >= listed[0]][:_MOST]
    starts, ends = [listed[0], *(s[1] for s in seps)], [*(s[0] for s in seps), listed[1]]
    said = [t.span for t in own if t.type in _SAYS]
    for after, end in zip(starts, ends, strict=True):
        number = _NUMBER.pattern.match(words, after, end)
        start = number.end() if number else after
        if number is None or any(s < end and start < e for s, e in said):
            continue
        opening = len(verb) + 1
        read = tokens(f"{verb} {words[start:end]}", lexicon)
        deeds = [t for t in read if t.type == "DEED" and t.span[0] < len(verb)]
        deeds = [t.at((start, start + t.span[1] - opening)) for t in deeds if t.span[1] > opening]
        yield from deeds or [Token("UNREAD", "", (start, end))]
