"""Who is bound in a text of Japanese: whoever it names by a word that is a licensor's elsewhere,
and not the licensor himself.

"A person who accepts these terms (the "Developer")": what "the Developer shall" do is his duty.
"The Licensor shall not use the Licensee's name" is nobody else's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.extract.lexing.token import Token, meaning, place
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
_ORDERS = frozenset(("MUST", "MUST_NOT"))
_HIS_OWN = Shape(r"{CJK_BINDS_SUBJECT}")
"""Orders that bind whoever is their subject."""
_OF_OTHERS = Shape(r"{CJK_MAKES_DO}")
"""What the licensor asks of others: that they are made to do it, or that they do."""
_NEAR_START = 30
"""Characters that may stand before the subject of a sentence: "in providing the service"."""


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
    """Return the tokens of a sentence with those that have such a name as its subject bound, and
    one that is the licensor's own as binding nobody else."""
    known = tuple(names)
    told = [replace(t, value=_LICENSEE) if _is_named(t, text, known) else t for t in found]
    order = _promise(told, text)
    if order is None:
        return told
    start = order.span[0]
    return sorted([*told, Token("PASS", Meaning("PASS", "licensor"), (start, start))], key=place)


def _promise(found: Sequence[Token], text: str) -> Token | None:
    """Return the order of a sentence that binds the licensor alone."""
    subjects = [t for t in found if t.type == "SUBJECT"]
    orders = [t for t in found if t.type in _ORDERS]
    if not orders or not subjects or subjects[0].span[0] > _NEAR_START:
        return None
    if any(meaning(t) != "licensor" for t in subjects) or any(t.type == "ACTOR" for t in found):
        return None
    own = all(_HIS_OWN.search(text, *t.span) for t in orders)
    return orders[0] if own and not _OF_OTHERS.search(text) else None


def _is_named(token: Token, text: str, names: tuple[str, ...]) -> bool:
    if token.type != "SUBJECT" or meaning(token) != "licensor" or not names:
        return False
    return text[slice(*token.span)].startswith(names)
