"""What is due for uses that a sentence of Chinese, Japanese or Korean tells before it:
转售是允许的，但需要授权, 改変には商用ライセンスが必要です.

Whatever licence it is, it is asked for those uses and for no others.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.passive import is_done
from modellic.extract.lexing.token import (
    Token,
    as_use,
    closes,
    is_asked,
    is_said,
    meaning,
    option,
)
from modellic.extract.settling.needing_leave import NAMED
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, Prohibition, Span

_IDLE = frozenset(("ASKS", "BAN", "BIDS", "BINDS", "CONSENT", "ELLIPSIS", "FORBIDS", "GAPPED"))
_IDLE |= {"IF", "OFFERS", "PASS", "PERMIT", "PLAIN", "PRONOUN", "REPLIES", "SKIP", "STANDS"}
_IDLE |= {"THIS", "TURNS", "WHOSE"}
"""What changes nothing beside the uses and what is due for them."""
_TOLD = frozenset(("DEED", "USE", "GRANT", "MAY", "MUST", "OR", "AND", "SEP"))
_DUE = frozenset((Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY))
_FAR = 30
"""Characters between the last use and what is due."""


def with_asian_due(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of such a sentence with any of its uses as the case of what is due.

    Whom it leaves out before or behind that, 除非您是学生，否则…, …，个人除外, is left as it is.
    """
    before, behind = _exceptions(own)
    told = [t for t in own if before < t.span[0] < behind]
    changed = _with_due(told)
    if changed == told:
        return list(own)
    left = [t for t in own if t.span[0] <= before and t.type != "IF"]
    return [*left, *changed, *(t for t in own if t.span[0] >= behind)]


def _exceptions(own: Sequence[Token]) -> tuple[int, int]:
    """Return where an exception ends that opens a sentence, and where one begins that ends it."""
    opened = [t.span[0] for t in own if t.type == "UNLESS" and not closes(t)]
    otherwise = [t.span[0] for t in own if t.type == "REFERS" and meaning(t) == "otherwise"]
    first = otherwise[0] if opened and otherwise and opened[0] < otherwise[0] else -1
    due = max((t.span[1] for t in own if t.type == "DEED"), default=0)
    last = next((at for at in opened if at >= due), max((t.span[1] for t in own), default=0) + 1)
    return first, last


def _with_due(own: Sequence[Token]) -> list[Token]:
    due = _due(own)
    uses = _uses_before(due, own) if due else []
    if not uses or _are_one(uses, own):
        return list(own)
    start = uses[0].span[0]
    case = [t for use in uses for t in (use, Token("OR", "or", (use.span[1], use.span[1])))][:-1]
    needed = Token("DEED", Meaning("says", meaning(due[0])), (_verb_of(due, own), _around(due)[1]))
    idle = [t for t in own if t.type not in _TOLD | {"IF"}]
    return [Token("IF", Meaning("IF", ""), (start, start)), *case, needed, *idle]


def _due(own: Sequence[Token]) -> list[Token]:
    """Return the words for the one thing that a sentence asks for, or nothing."""
    asked = [t for t in own if is_asked(t) or is_said(t)]
    due = [t for t in asked if meaning(t) in _DUE and t.own]
    due = [t for t in due if option(t, "route") is None and option(t, "weak") is None]
    ordered = any(t.type == "MUST" for t in own)
    firm = any(option(t, "needs") is None and (ordered or is_said(t)) for t in due)
    others = any(is_asked(t) and meaning(t) not in _DUE for t in asked)
    if not firm or others or len({meaning(t) for t in due}) > 1 or any(map(_says_more, own)):
        return []
    return due


def _uses_before(due: Sequence[Token], own: Sequence[Token]) -> list[Token]:
    """Return the uses that a sentence names right before what is due for them, if it tells no
    more."""
    first = _verb_of(due, own)
    spans = [(first, t.span[1]) for t in due]
    uses = _distinct([t for t in own if is_done(t) and not touches_one(t.span, spans)])
    near = uses and all(t.span[1] <= first for t in uses) and first - uses[-1].span[1] <= _FAR
    if not near or any(meaning(t) not in NAMED for t in uses):
        return []
    opened = (t for t in own if t.type == "IF" and not closes(t))
    words = [t.span for t in due]
    others = (t for t in own if t.type == "DEED" and not touches_one(t.span, words))
    if any(t.span[0] > uses[0].span[0] for t in opened) or any(map(_tells_another, others)):
        return []
    return uses


def _verb_of(due: Sequence[Token], own: Sequence[Token]) -> int:
    """Return where the words for what is due begin, behind the uses that they may hold:
    商用均|须取得授权."""
    start, end = _around(due)
    orders = [t.span[0] for t in own if t.type == "MUST" and start < t.span[0] < end]
    return min(orders, default=start)


def _around(due: Sequence[Token]) -> Span:
    return min(t.span for t in due)[0], max(t.span[1] for t in due)


def _says_more(token: Token) -> bool:
    """Say whether a token tells more than uses, a leave and what is due."""
    return token.type not in _IDLE | _TOLD


def _tells_another(deed: Token) -> bool:
    """Say whether a deed is no use, whatever it is for."""
    return not is_done(deed) and meaning(deed) != Prohibition.USE_IN_TERRITORY


def _are_one(uses: Sequence[Token], own: Sequence[Token]) -> bool:
    """Say whether a joint makes one case of the uses: 修改并分发."""
    start, end = uses[0].span[1], uses[-1].span[0]
    joints = (t for t in own if t.type == "AND" and start <= t.span[0] < end)
    return any(meaning(t) != "names" for t in joints)


def _distinct(told: Sequence[Token]) -> list[Token]:
    """Return the uses that words tell, each once, in their order."""
    uses: list[Token] = []
    for token in sorted(told, key=lambda t: (t.span[0], -t.span[1])):
        use = token if token.type == "USE" else as_use(token)
        if not uses or (use.value != uses[-1].value and use.span[0] >= uses[-1].span[1]):
            uses.append(use)
    return uses
