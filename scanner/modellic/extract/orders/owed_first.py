"""What must be done first, told before what hangs on it: "unless you register, you may not sell
it", "only once you register may you sell it". It is due from whoever makes that use."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import (
    MODALS,
    WITH_LEAVE,
    Token,
    closes,
    is_asked,
    is_banned,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Prohibition, Use

_OPENS = frozenset(("UNLESS", "ONLY_IF"))
_OTHERS = frozenset(("AMOUNT", "TERM", "SEP", "PARTY", "TERRITORY", "ITEM", "LEAVE", "FIELD"))
"""With these a sentence tells more than a deed and a use."""
_GONE = frozenset(("MUST", "MUST_NOT", "MAY", "GRANT", "BAN", "REFERS", "REPLIES", "NOT"))
_BESIDE = 4
"""Characters between "not" and the deed."""


def with_owed_first(own: list[Token], text: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens of such a sentence as "you must do it if you make that use"."""
    head = next((t for t in own if t.type in MODALS | _OPENS | {"NOT"}), None)
    if head is None or closes(head) or head.type in MODALS:
        return own
    turn = next((t for t in own if _turns(t, head)), None)
    if turn is None or closes(turn) or any(t.type in _OTHERS for t in own):
        return own
    before = [t for t in own if t.span[0] < turn.span[0]]
    behind = [t for t in own if t.span[0] >= turn.span[0]]
    end = turn.span[0]
    done = [t for t in before if is_asked(t) and head.span[0] <= t.span[0] and t.span[1] <= end]
    use = _use_of(behind)
    told = any(is_asked(t) for t in behind) or any(t.type in _OPENS for t in behind)
    if use is None or not done or told or not _is_of(head, done, before):
        return own
    # What a model that was changed is called is due whatever is done with it.
    if any(option(t, "when") == Use.MODIFY for t in done):
        return own
    # "If" words of the part before are those of the exception: "where you have not registered".
    kept = [t for t in before if t.type not in _GONE | _OPENS | {"IF"} and not _is_apart(t, done)]
    kept = [t for t in kept if t.type != "DEED" or t in done]
    order = Token("MUST", Meaning("MUST", ""), (head.span[0], head.span[0]), own=head.own)
    opened = Token("IF", Meaning("IF", ""), (turn.span[0], turn.span[0]), own=head.own)
    rest = [t for t in behind if t.type not in _GONE | {"DEED", "USE", "IF"}]
    return [order, *kept, opened, *sorted([*rest, use], key=lambda t: t.span)]


def _turns(token: Token, head: Token) -> bool:
    """Say whether words open what hangs on a deed: what is forbidden until it is done, or is
    allowed only then."""
    wanted = {"MAY", "GRANT", "MUST"} if head.type == "ONLY_IF" else {"MUST_NOT"}
    return token.type in wanted and token.span[0] > head.span[0]


def _is_of(head: Token, done: Sequence[Token], before: Sequence[Token]) -> bool:
    """Say whether a "not" is of the deed right behind it: "who has not registered"."""
    if head.type != "NOT":
        return True
    closed = any(t.type == "IF" and closes(t) for t in before)
    beside = any(0 <= t.span[0] - head.span[1] <= _BESIDE for t in done)
    return closed and (beside or any(overlap(t.span, head.span) for t in done))


def _is_apart(token: Token, done: Sequence[Token]) -> bool:
    """Say whether a use is but one of the words of a deed: "mark the files that you changed"."""
    return token.type == "USE" and any(overlap(token.span, d.span) for d in done)


def _use_of(behind: Sequence[Token]) -> Token | None:
    """Return the only use that a sentence forbids or allows, None where there are others."""
    named = [t for t in behind if t.type == "USE"]
    widest = max(named, key=lambda t: t.span[1] - t.span[0], default=None)
    bans = [t for t in behind if is_banned(t) or (is_said(t) and meaning(t) in set(Prohibition))]
    if any(meaning(t) not in WITH_LEAVE for t in bans):
        return None
    if widest is None:
        uses = {WITH_LEAVE[Prohibition(meaning(t))]: t for t in bans}
        return _named(*uses.popitem()) if len(uses) == 1 else None
    others = (t for t in named if not overlap(t.span, widest.span))
    return None if any(meaning(t) != meaning(widest) for t in others) else widest


def _named(use: Use, ban: Token) -> Token:
    return Token("USE", Meaning("USE", use), ban.span, ban.own)
