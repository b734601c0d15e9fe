"""What a ban is for: "you may not copy or change it for the purpose of selling your own version".

It forbids the sale, and neither copies nor changes as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import MODALS, Token, closes, is_banned, meaning, moved, place
from modellic.extract.orders.bare_items import banned_alone
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.rules import Prohibition, Span, Use
from modellic.shapes import Shape

_AIM = Shape(r"\b{AIM}\s", re.IGNORECASE)
_EVADES = Shape(r"\b{EVADES}\b", re.IGNORECASE)
_JOINT = Shape(r",\s(?:{JOINS}\s)?|\s{JOINS}\s", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d][\w-]*")
_MOST = 160
"""Characters of the row of verbs behind the words for an aim."""
_MEANS = frozenset((Prohibition.CREATE_DERIVATIVES, Prohibition.DISTRIBUTE))
_AIMS = frozenset((Prohibition.DISTRIBUTE, Prohibition.SUBLICENSE, Prohibition.COMMERCIAL_USE))
_WORKED = frozenset((str(Use.MODIFY), str(Use.DISTRIBUTE), "modify+distribute"))
_BANS = frozenset(map(str, Prohibition))
_FOR_SALE = (("when", "commercial"),)


def with_aims(own: Sequence[Token], words: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a sentence that forbids something for an aim as the ban of that.

    An item that begins with a verb may be forbidden by its lead-in.
    """
    means = [t for t in own if _is_means(t)]
    modals = [t for t in own if t.type in MODALS and t.span[0] < t.span[1]]
    if not means or any(t.type != "MUST_NOT" or closes(t) for t in modals):
        return list(own)
    start = modals[0].span[1] if modals else 0
    evaded = _EVADES.search(words, start)
    if evaded is not None and any(t.span[0] < evaded.start() for t in means):
        return _without_means(own, evaded)
    aim = _AIM.search(words, start)
    if aim is None or not any(t.span[0] < aim.start() for t in means):
        return list(own)
    aims = list(_aims(words, aim.end(), lexicon))
    if not aims:
        return list(own)
    kept = (t for t in own if not (_is_means(t) or (is_banned(t) and meaning(t) in _AIMS)))
    return sorted([*kept, *aims], key=place)


def _without_means(own: Sequence[Token], evaded: re.Match[str]) -> list[Token]:
    """Return the tokens of a ban of getting round something as no ban of changes.

    What is got round may be no safeguard: a sentence that bans nothing else is reported.
    """
    kept = [t for t in own if not (_is_means(t) or _takes_apart(t)) or t.span[0] > evaded.start()]
    if any(is_banned(t) and meaning(t) in _BANS for t in kept):
        return kept
    return sorted([*kept, Token("UNREAD", "", evaded.span())], key=place)


def _takes_apart(token: Token) -> bool:
    return is_banned(token) and meaning(token) == Prohibition.REVERSE_ENGINEER


def _is_means(token: Token) -> bool:
    if token.type == "USE":
        return meaning(token) in _WORKED
    return is_banned(token) and meaning(token) in _MEANS


def _aims(words: str, start: int, lexicon: Lexicon) -> Iterator[Token]:
    """Yield the bans of a row of verbs, the first of each."""
    told: set[str] = set()
    for begins, ends in _row(words, start):
        for token in moved(banned_alone(words[begins:ends], lexicon), begins):
            action = meaning(token)
            if action in _AIMS and action not in told:
                told.add(action)
                options = _FOR_SALE if action == Prohibition.DISTRIBUTE else ()
                yield Token("DEED", Meaning("must-not", action, options), token.span)


def _row(words: str, start: int) -> Iterator[Span]:
    """Yield the first word of each member of a row; the last has the object of all."""
    end = min(len(words), start + _MOST)
    at = start
    while word := _WORD.match(words, at, end):
        yield word.span()
        joint = _JOINT.pattern.match(words, word.end(), end)
        if joint is None:
            return
        at = joint.end()
