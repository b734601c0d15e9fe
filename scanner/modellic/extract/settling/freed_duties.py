"""Of which duty the words of an exemption are: whoever "need not show the badge" pays still."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.lexing.token import Token, option
from modellic.rules import Duty
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_OF_MARK = (Duty.DISPLAY_ATTRIBUTION, Duty.DISCLOSE_AI_GENERATED)
_NAMED = (
    (Shape(r"{FREED_OF_FEE}", re.IGNORECASE), (Duty.PAY_ROYALTY, Duty.OBTAIN_LICENSE)),
    (Shape(r"{FREED_OF_MARK}", re.IGNORECASE), _OF_MARK),
    (Shape(r"{FREED_OF_REGISTRATION}", re.IGNORECASE), (Duty.REGISTER, Duty.OBTAIN_LICENSE)),
    (Shape(r"{FREED_OF_LICENCE}", re.IGNORECASE), (Duty.OBTAIN_LICENSE,)),
)
"""Words for a duty, and the duties that they may be of."""
_ANY = Shape(r"{FREED_OF_ANY}", re.IGNORECASE)
"""Words that look back to whatever was asked for: "this", "the above requirement"."""
_NEAR = 20
"""Characters beside the words of an exemption in which it names what it is of."""
_CJK_NEAR = 5


def listed_duty(said: Spoken) -> Duty | None:
    """Return the one duty that the lists say an exemption is of: "no royalty is due for …"."""
    listed = _listed(said)
    return listed[0] if len(listed) == 1 else None


def freed_duties(said: Spoken) -> tuple[Duty, ...]:
    """Return the duties of which an exemption may be: "they pay nothing". None where it names none,
    and frees from whatever the sentence before it asks for."""
    exempting = [t for t in said.own if t.type == "EXEMPTS"]
    return _listed(said) or next((d for t in exempting if (d := _named(said.words, t))), ())


def bound_duties(said: Spoken) -> tuple[Duty, ...]:
    """Return the duties that a sentence limits to some: "the licence requirement applies only to".

    None where it names none.
    """
    only = [t for t in said.own if t.type == "EXEMPTS" and option(t, "only")]
    spans = ((max(0, t.span[0] - _NEAR), t.span[1]) for t in only)
    found = (d for span in spans for named, d in _NAMED if named.search(said.words, *span))
    return next(found, ())


def asking(duties: Sequence[Duty], each: Sequence[Sequence[Deed]], at: int) -> tuple[int, ...]:
    """Return the place of the deed that an exemption of some duties is from: the last one before it
    of the first duty that the text has, or the first one behind it; nothing where it has none."""
    order = (*range(at - 1, -1, -1), *range(at + 1, len(each)))
    for duty in duties:
        found = next((n for n in order if any(d.action is duty for d in each[n])), None)
        if found is not None:
            return (found,)
    return ()


def _listed(said: Spoken) -> tuple[Duty, ...]:
    named = (option(t, "of") for t in said.own if t.type == "EXEMPTS")
    return tuple(Duty(name) for name in next(filter(None, named), "").split("|") if name)


def _named(words: str, exempts: Token) -> tuple[Duty, ...]:
    start, end = exempts.span
    if option(exempts, "only") or option(exempts, "whole") or _ANY.search(words, start, end):
        return ()
    near = _CJK_NEAR if has_cjk(words) else _NEAR
    places = ((start, end), (end, min(len(words), end + near)), (max(0, start - near), start))
    found = (duties for place in places for named, duties in _NAMED if named.search(words, *place))
    return next(found, ())
