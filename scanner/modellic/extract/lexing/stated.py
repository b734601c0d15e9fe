"""Duties told in the present tense: "every copy you ship carries this notice".

Nobody is told to do anything, and yet it binds: what the licensee makes is as the licence says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.lexing.rephrased import Search, put
from modellic.extract.lexing.token import MODALS, Token, closes, is_asked, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, within_one
from modellic.rules import Duty
from modellic.shapes import Shape

_EXPLAINS = frozenset(("DEFINES", "GRANT"))
"""Kinds that explain or allow something, where they stand before the verb or instead of it."""
_BORNE = frozenset(
    (Duty.RETAIN_NOTICES, Duty.INCLUDE_LICENSE, Duty.DISPLAY_ATTRIBUTION, Duty.STATE_CHANGES)
)
"""What a copy or product can bear; that it holds the weights tells but what it is."""
_PASSED_ON = frozenset((Duty.PASS_THROUGH_RESTRICTIONS, Duty.SHARE_ALIKE))
"""What is told of those who receive it."""
_NEAR = 40
"""Characters before a subject that are looked at."""
_RELATIVE = Shape(r"\b{RELATIVE}\s(?:{COPULA}\s(?:\S+\s){0,3})?$")
"""Before a verb that only says which copies are meant: "any copy that carries the notice"."""
_BY_WHICH = Shape(r"\b(?:{RELATIVE}\s(?:\S+\s)?|{INDIRECT}\s(?:\S+\s){0,5})$")
"""Before the subject of such a verb: "with which this licence is packed", "how files are kept"."""


def stated(found: Sequence[Token], words: str, search: Search) -> Iterator[Token]:
    """Yield the duties that a sentence states, each once, behind the order that it is.

    `words` is the text as the lists want it.
    """
    told: set[str] = set()
    for token in [t for t in found if t.type == "STATED"]:
        clause = _clause(token, found, words)
        if any(_speaks(t, token) for t in clause) or _is_a_case(token, found, words):
            continue
        duties = [d for d in _duties(token, found, words, search) if meaning(d) not in told]
        if duties:
            told.update(map(meaning, duties))
            yield Token("MUST", Meaning("MUST", ""), (token.span[0], token.span[0]))
            yield from (d for d in duties if not any(d is t for t in found))


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
    refers = token.type == "MUST_NOT" and option(token, "subject") is not None
    return (token.type in MODALS and not refers) or token.type == "PASS"


def _clause(verb: Token, found: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of the clause of a verb: "you may copy it, but this notice stays"."""
    breaks = [t.span[0] for t in found if _begins_clause(t, words)]
    start = max((at for at in breaks if at <= verb.span[0]), default=0)
    end = min((at for at in breaks if at >= verb.span[1]), default=len(words))
    return [t for t in found if t.span[1] > start and t.span[0] < end]


def _begins_clause(token: Token, words: str) -> bool:
    """Say whether a clause ends before a token: at a semicolon, or a comma and an "and"."""
    start = token.span[0]
    return token.type == "SEP" or (token.type == "AND" and words[max(0, start - 2) : start] == ", ")


def _is_a_case(verb: Token, found: Sequence[Token], words: str) -> bool:
    """Say whether a verb tells but when something holds: "if the notices are kept, this lasts"."""
    heads = (t.span[1] for t in found if t.type == "IF" and t.span[1] <= verb.span[1])
    return any("," not in words[end : max(end, verb.span[0])] for end in heads)


def _duties(verb: Token, found: Sequence[Token], words: str, search: Search) -> Iterator[Token]:
    start, end = verb.span
    at = words.rfind(" ", start, end) + 1
    quoted = any(t.type == "QUOTE" for t in found)
    subject = words[start:end] if closes(verb) else ""
    if _RELATIVE.search(words[start:at]) or _BY_WHICH.search(words[max(0, start - _NEAR) : start]):
        return
    named = [t for t in found if is_asked(t) and _is_of(t, verb, at, words)]
    whole = _kept_first([t for t in named if _is_whole(t, quoted=quoted)])
    put_so = () if whole else put(subject, verb, words, search)
    yield from (*whole, *(t for t in put_so if _is_whole(t, quoted=quoted)))


def _kept_first(duties: list[Token]) -> list[Token]:
    """Leave out what is shown to people where notices are kept: "our logo and the notices stay"."""
    if all(meaning(t) != Duty.RETAIN_NOTICES for t in duties):
        return duties
    shown = Duty.DISPLAY_ATTRIBUTION
    return [t for t in duties if meaning(t) != shown or option(t, "quote") is not None]


def _is_of(duty: Token, verb: Token, at: int, words: str) -> bool:
    """Say whether a duty is of a verb: among its words, or right behind it as its object."""
    if closes(verb):
        return duty.span[0] <= at and overlap(duty.span, verb.span)
    between = words[verb.span[1] : duty.span[0]]
    beside = duty.span[0] <= at < duty.span[1] or verb.span[1] <= duty.span[0]
    return beside and len(between) <= _NEAR and "," not in between


def _is_whole(token: Token, *, quoted: bool) -> bool:
    """Say whether a duty is one of copies, told with all that its words want beside them."""
    if meaning(token) not in _BORNE | _PASSED_ON:
        return False
    return option(token, "needs") is None and (quoted or option(token, "quote") is None)
