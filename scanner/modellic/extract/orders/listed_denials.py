"""What a leave of Chinese or Japanese hangs on, listed with what must not be: "free if (1) the
revenue is below N; (2) it is not sold". Whoever sells it all the same needs a licence, too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import ATOMS, READ, Token, closes, is_banned, option
from modellic.segments.cjk import has_cjk

_OF_CASES = ATOMS | {"WHOSE", "ASOF", "NOT"}
_COLON = re.compile(r"[:\uff1a]")
_REFUSES = frozenset(("MUST_NOT", "FORBIDS", "LEAVES", "UNLESS", "OR"))


def with_listed_denials(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with all cases of the list side by side, before what is
    due beside them."""
    breaks = [n for n, t in enumerate(own) if t.type == "SEP"]
    grant = next((n for n, t in enumerate(own) if t.type == "GRANT"), None)
    if not has_cjk(text) or not breaks or grant is None or grant > breaks[0]:
        return own
    if any(t.type in _REFUSES or option(t, "any") for t in own):
        return own
    colon = _COLON.search(text, 0, own[breaks[0]].span[0])
    if colon is None:
        return own
    cut = next(n for n, t in enumerate(own) if t.span[0] >= colon.end())
    first = own[cut : breaks[0]]
    members = [own[a:b] for a, b in zip(breaks, [*breaks[1:], len(own)], strict=True)]
    if not _is_case(first) and any(t.type == "AMOUNT" for t in first):
        return own  # It says more than its figure: 您的员工少于60人.
    told = [m for m in members if _is_case(m[1:])]
    if not any(_is_denied(m) for m in [first, *told]) or not told:
        return own
    due = [t for m in members if m not in told for t in m]
    return [*own[:cut], *(t for m in told for t in m[1:]), *first, *due]


def _is_case(member: Sequence[Token]) -> bool:
    """Say whether a member tells of nothing but a case."""
    read = [t for t in member if t.type in READ and not is_banned(t)]
    return bool(read) and all(t.type in _OF_CASES for t in read)


def _is_denied(member: Sequence[Token]) -> bool:
    kinds = {t.type for t in member if not closes(t)}
    return _is_case([t for t in member if t.type != "SEP"]) and "NOT" in kinds
