"""Who is bound, as a text of Japanese names him where the word is that of a licensor elsewhere.

"A person who accepts these terms (the "Developer")": what "the Developer shall" do is his duty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.shapes import Shape

_CALLED = Shape(
    r"{CJK_BOUND_PERSON}\s?[(\uff08]{CJK_HEREINAFTER}[\u3001,]?\s?[\"\u300c](?P<name>\w{1,12})[\"\u300d]"
)
_MEANT = Shape(
    r"[\"\u300c](?P<name>\w{1,12})[\"\u300d]\W{0,4}\u3068?\u306f.{0,90}?{CJK_ACCEPTS}"
    r".{0,16}?{CJK_BOUND_PERSON}"
)
_FIRST = 200
"""So many sentences are looked at: a contract names its parties early."""
_LICENSEE = Meaning("SUBJECT", "licensee")


def licensees_of(sentences: Iterable[str]) -> frozenset[str]:
    """Return what a text calls whoever accepts it."""
    names: set[str] = set()
    for at, text in enumerate(sentences):
        if at >= _FIRST:
            break
        if '"' in text or "\u300c" in text:
            names.update(m["name"] for m in _CALLED.pattern.finditer(text))
            names.update(m["name"] for m in _MEANT.pattern.finditer(text))
    return frozenset(names)


def with_licensees(found: Sequence[Token], text: str, names: Iterable[str]) -> list[Token]:
    """Return the tokens of a sentence with those that have such a name as its subject bound."""
    known = tuple(names)
    return [replace(t, value=_LICENSEE) if _is_named(t, text, known) else t for t in found]


def _is_named(token: Token, text: str, names: tuple[str, ...]) -> bool:
    if token.type != "SUBJECT" or meaning(token) != "licensor" or not names:
        return False
    return text[slice(*token.span)].startswith(names)
