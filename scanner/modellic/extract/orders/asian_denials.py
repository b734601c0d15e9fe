"""What is denied in Chinese and Japanese, 您不销售本模型 and 販売しない場合: the "not" is a part of
the verb there. Beside a leave for free, whoever does it all the same needs a licence."""

from __future__ import annotations

from modellic.extract.lexing.token import (
    HEADS,
    USE_OF_BAN,
    Token,
    as_use,
    closes,
    is_banned,
    meaning,
    option,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_NOT = Meaning("NOT", "")
_BEFORE = Shape(r"(?<!\u800c)(?:{CJK_NOT})$")
_BEHIND = Shape(r"(?:{JA_NOT})")
_FREE = Shape(r"{CJK_FREE}")
_FORBIDS = frozenset(("MUST_NOT", "FORBIDS", "LEAVES"))
_MORE = _FORBIDS | {"MUST", "AMOUNT", "TERM"}
_TELLS_WHEN = HEADS | {"GRANT", "CRITERIA"}
_DENIABLE = frozenset(("USE", "PARTY"))
_TURNED = {"AND": "OR", "OR": "AND"}
_IDLE = frozenset(("GRANT", "MAY", "REFERS", "NOT", "CMP"))
"""What tells nothing of a case that is turned round, or has been put before it."""
_WORD = 8
"""Characters before an act in which its "not" stands."""


def with_asian_denials(own: list[Token], text: str) -> list[Token]:
    """Return the tokens with a "not" at each such act or kind, or the case turned round as what the
    leave excepts, where all of it is denied."""
    if not has_cjk(text) or all(t.type not in _TELLS_WHEN for t in own):
        return own
    if any(option(t, "turned") for t in own):
        return own  # What does not apply to those who do not, is of those who do.
    told = with_denials(own, text)
    grants = [t for t in told if t.type == "GRANT"]
    if told is own or not grants or _FREE.search(text) is None:
        return told
    nots = {t.span[1] for t in told if t.type == "NOT"}
    cases = [t for t in told if t.type in _DENIABLE]
    if any(t.span[0] not in nots for t in cases) or any(t.type in _MORE for t in told):
        return told
    start = cases[0].span[0]
    rest = [t for t in told if t.type not in HEADS | _IDLE]
    turned = (t.typed(_TURNED.get(t.type, t.type)) for t in rest)
    return [*grants, Token("UNLESS", "unless", (start, start)), *turned]


def with_denials(own: list[Token], text: str) -> list[Token]:
    """Return the tokens with a "not" before each act or kind that is denied."""
    if not has_cjk(text) or any(t.type in _FORBIDS for t in own):
        return own
    uses = [t.span for t in own if t.type in _DENIABLE]
    bans = [t for t in own if is_banned(t) and meaning(t) in USE_OF_BAN]
    denied = [t for t in own if t.type in _DENIABLE and _is_denied(t, text)]
    new = [t for t in bans if not touches_one(t.span, uses) and _is_denied(t, text)]
    if not denied and not new:
        return own
    taken, first = [t.span for t in denied], {id(t) for t in denied}
    own = [t for t in own if id(t) in first or t.type != "USE" or not touches_one(t.span, taken)]
    acts = {id(t) for t in new}
    own = [as_use(t) if id(t) in acts else t for t in own]
    known = [(t.span[0] - 1, t.span[1] + 1) for t in own if t.type in ("NOT", "UNLESS")]
    starts = {t.span[0] for t in (*denied, *new) if not touches_one(t.span, known)}
    out: list[Token] = []
    for token in own:
        start = token.span[0]
        if token.type in _DENIABLE and start in starts:
            out.append(Token("NOT", _NOT, (start - 1, start)))
        out.append(token)
    return out


def _is_denied(token: Token, text: str) -> bool:
    start, end = token.span
    if _BEFORE.search(text, max(0, start - _WORD), start):
        return True
    return any(_BEHIND.match(text, at) for at in (end, end - 1, end + 1))


def with_leave_first(own: list[Token], _: str) -> list[Token]:
    """Return the tokens with a leave before the use that an "unless" at its front excepts from it:
    "unless you sell it, you may use it for free"."""
    heads = [t for t in own if t.type in HEADS]
    if [t.type for t in heads] != ["UNLESS"] or any(t.type in _MORE for t in own):
        return own
    grant = next((t for t in own if t.type == "GRANT"), None)
    cases = [t for t in own if t.type in _DENIABLE]
    if grant is None or not cases or cases[-1].span[0] > grant.span[0]:
        return own
    if not closes(heads[0]) and cases[0].span[0] < heads[0].span[0]:
        return own
    start = min(cases[0].span[0], heads[0].span[0])
    rest = [t for t in own if t is not grant and t is not heads[0] and t.type != "REFERS"]
    return [grant.at((start, start)), Token("UNLESS", "unless", (start, start)), *rest]
