"""Duties told in the present tense: "every copy you ship carries this notice".

Nobody is told to do anything, and yet it binds: what the licensee makes is as the licence says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.lexing.rephrased import Search, put
from modellic.extract.lexing.token import MODALS, Token, closes, is_asked, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Duty
from modellic.shapes import Shape

_EXPLAINS = frozenset(("DEFINES", "GRANT"))
"""Kinds that explain or allow something, where they stand before the verb or instead of it."""
_BORNE = frozenset(
    (Duty.RETAIN_NOTICES, Duty.INCLUDE_LICENSE, Duty.DISPLAY_ATTRIBUTION, Duty.STATE_CHANGES)
)
"""What a copy or product can bear; that it holds the weights tells but what it is."""
_RELATIVE = Shape(r"\b{RELATIVE}\s$")
"""Before a verb that only says which copies are meant: "any copy that carries the notice"."""


def stated(found: Sequence[Token], words: str, search: Search) -> Iterator[Token]:
    """Yield the duties that a sentence states, each behind the order that it is.

    `words` is the text as the lists want it.
    """
    for token in [t for t in found if t.type == "STATED"]:
        if not any(_speaks(t, token) for t in found):
            yield from _duties(token, found, words, search)


def without_bearer(found: list[Token], words: str) -> list[Token]:
    """Leave out the use that names what bears something in a proviso: "provided that every
    distribution is accompanied by a copy" asks for the copy, and not only of who distributes."""
    opened = [t.span[1] for t in found if t.type == "ONLY_IF"]
    if not opened:
        return found
    borne = [
        t.span
        for t in found
        if t.type == "STATED"
        and any(not words[e : t.span[0]].strip() for e in opened if e <= t.span[0])
    ]
    return [t for t in found if t.type != "USE" or not within_one(t.span, borne)]


def _speaks(token: Token, verb: Token) -> bool:
    """Say whether words of a sentence order, allow or explain something, so that a verb states no
    duty. What a leave hangs on is one all the same: "may be passed on only together with".
    """
    end = verb.span[1]
    if option(verb, "leave") is not None:
        return token.type in ("MUST", "MUST_NOT") and token.span[0] >= end
    if token.type in _EXPLAINS:
        return token.span[0] < end != token.span[1]
    return token.type in MODALS or token.type == "PASS"


def _duties(verb: Token, found: Sequence[Token], words: str, search: Search) -> Iterator[Token]:
    start, end = verb.span
    at = words.rfind(" ", start, end) + 1
    quoted = any(t.type == "QUOTE" for t in found)
    subject = words[start:end] if closes(verb) else ""
    if not subject and _RELATIVE.search(words[start:at]):
        return
    named = [t for t in found if is_asked(t) and t.span[0] <= at < t.span[1]]
    told = named or list(put(subject, verb, words, search))
    told = [t for t in told if _is_whole(t, quoted=quoted)]
    if told:
        yield Token("MUST", Meaning("MUST", ""), (start, start))
        yield from (t for t in told if t not in named)


def _is_whole(token: Token, *, quoted: bool) -> bool:
    """Say whether a duty is one of copies, told with all that its words want beside them."""
    if meaning(token) not in _BORNE:
        return False
    return option(token, "needs") is None and (quoted or option(token, "quote") is None)
