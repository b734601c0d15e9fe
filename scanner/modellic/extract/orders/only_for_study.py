"""Leave for one aim that is of less than all use: "you may modify it for research purposes only",
"companies may use it for evaluation only".

What is allowed so far only is forbidden to those who do it commercially, and use is not.
"""

from __future__ import annotations

from modellic.extract.lexing.token import (
    MODALS,
    Token,
    bans_commerce,
    closes,
    frees,
    is_asked,
    meaning,
    option,
)
from modellic.extract.orders.acts import as_ban
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Party, Use

_ACTS = frozenset((Use.MODIFY, Use.DISTRIBUTE, Use.HOSTED_SERVICE))
_NEXT = 6
"""Characters from a leave to the first act: with "copy" or "run" before it, it is of all use."""
_MORE = frozenset(("IF", "UNLESS", "AMOUNT", "TERM", "REFERS", "SEP", "LEAVE", "BY_LEAVE", "NOT"))
_COMMERCIAL = Meaning("USE", str(Use.COMMERCIAL))


def with_only_for_study(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens of such a sentence with the acts banned where they are commercial, or with
    the companies that it is of as a case."""
    aims = [t for t in own if bans_commerce(t)]
    leave = next((t for t in own if t.type == "MAY" and not frees(t)), None)
    if (
        len(aims) != 1
        or leave is None
        or closes(leave)
        or any(t.type in _MORE or is_asked(t) for t in own)
    ):
        return own
    if any(t.type in MODALS - {"MAY"} for t in own):
        return own
    aim = aims[0]
    told = [t for t in own if not touches_one(t.span, [aim.span])]
    firms = [t for t in told if t.type == "PARTY" and option(t, "bound")]
    if len(firms) == 1 and meaning(firms[0]) == Party.COMPANY and firms[0].span[1] <= leave.span[0]:
        return _of_firms(own, firms[0], aim)
    if any(t.type == "PARTY" for t in told):
        return own
    acts = [t for t in told if t.type == "USE" and meaning(t) in _ACTS]
    uses = [t for t in told if t.type == "USE" and t not in acts and not _is_study(t)]
    apart = bool(acts) and acts[0].span[0] - leave.span[1] > _NEXT
    if (
        not acts
        or uses
        or apart
        or any(t.type == "BAN" and t.span[0] >= leave.span[0] for t in told)
    ):
        return own
    return _banned(leave, acts, aim)


def _is_study(token: Token) -> bool:
    return meaning(token) in (Use.RESEARCH, Use.NON_COMMERCIAL)


def _of_firms(own: list[Token], firms: Token, aim: Token) -> list[Token]:
    case = Token("IF", Meaning("IF", ""), (firms.span[0], firms.span[0]))
    there = aim.valued(Meaning("says", meaning(aim)))
    kept = [there if t is aim else t for t in own if t.type not in ("WHOSE", "USE")]
    at = kept.index(firms)
    return [*kept[:at], case, *kept[at:]]


def _banned(leave: Token, acts: list[Token], aim: Token) -> list[Token]:
    start, end = aim.span
    order = leave.typed("MUST_NOT").valued(Meaning("MUST_NOT", ""))
    first = min(leave.span[0], acts[0].span[0])
    case = [Token("IF", Meaning("IF", ""), (start, start)), Token("USE", _COMMERCIAL, (start, end))]
    return [order.at((first, first)), *(as_ban(t) for t in acts), *case]
