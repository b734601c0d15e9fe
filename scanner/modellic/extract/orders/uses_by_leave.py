"""Uses that no ban names and leave lifts: "you may not publish the results of benchmarks without
our permission" asks whoever publishes them for that permission."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, is_banned, meaning, place
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Use

_USES = frozenset((Use.PUBLISH_RESEARCH, Use.PUBLISH_OUTPUTS))
"""Those without a prohibition of their own among the actions (docs/rules.md)."""
_ASKED = Meaning("must-not", str(Duty.OBTAIN_LICENSE))
_OTHER = frozenset(("MUST", "MAY", "GRANT", "SEP", "AMOUNT", "TERM", "NOR"))
"""What makes the sentence tell more than the one ban."""


def with_uses_by_leave(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens of a ban of such a use, but for leave, with the licence that it needs."""
    bans = [t for t in own if t.type == "MUST_NOT"]
    leaves = [t for t in own if t.type == "LEAVE" and meaning(t) == "asked"]
    if len(bans) != 1 or not leaves or not _tells_of_such_a_use(own):
        return own
    if any(t.type in _OTHER and not overlap(t.span, bans[0].span) for t in own):
        return own
    if any(is_banned(t) for t in own if all(not overlap(t.span, u.span) for u in leaves)):
        return own
    leave = leaves[0]
    held = [t for t in own if t.type != "DEED" or not overlap(t.span, leave.span)]
    return sorted([*held, Token("DEED", _ASKED, leave.span, leave.own)], key=place)


def _tells_of_such_a_use(own: Sequence[Token]) -> bool:
    uses = [meaning(t) for t in own if t.type == "USE"]
    return bool(uses) and all(use in _USES for use in uses)
