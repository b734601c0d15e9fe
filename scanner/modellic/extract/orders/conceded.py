"""Figures and uses that change nothing: "a licence is needed, even if your revenue is below N".

What is conceded is no condition: the rest of the sentence holds whatever the figure is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from modellic.extract.lexing.token import (
    ATOMS,
    HEADS,
    MODALS,
    USE_OF_BAN,
    Token,
    bans_commerce,
    closes,
    is_banned,
    is_said,
    meaning,
)
from modellic.extract.words.spans import CLAUSE_END, overlap
from modellic.rules import UPPER, Party, Span
from modellic.shapes import Shape

_FIGURES = frozenset(("AMOUNT", "TERM", "USE"))
"""What can be conceded: a figure, or a use that changes nothing: "even if it is part of a product".
"""
_CUTS = 4
"""Commas on one side of what concedes within which its figure stands."""
_MOST = 8
"""Clauses of one sentence that concede; no licence has more."""
_FIRST = "first"
_ASKS = frozenset(("asks", _FIRST))
"""An indirect question, "whether or not you change it"; one that concedes only where it opens the
sentence or stands behind a comma: "the fee depends on whether you have N staff" concedes nothing.
"""
_QUESTION_END = re.compile(r"(?<!\d)[,;:\uff0c\uff1b\uff1a]|[,;:\uff0c\uff1b\uff1a](?!\d)")
_LAST = Shape(r"[,;]\s(?:{JOINS}|{JOINS_NOUNS})\s", re.IGNORECASE)
"""Before the last member of a list."""
_IN_BRACKET = re.compile(r"[(\uff08][^()\uff08\uff09]*$")
_BRACKET_END = re.compile(r"[)\uff09]")
_NEAR = 120
"""Characters before what concedes within which its bracket opens."""
_FAR = 3
"""Characters behind what concedes from which an "if" is none of its words."""
_WISHES = frozenset(("may", "wants"))
"""Questions that open another condition: "if you want to sell it"."""
_GONE = (
    ATOMS
    | HEADS
    | {"WHOSE", "NOT", "AND", "OR", "DOUBT", "ASOF", "REFERS", "PLAIN", "ATTRIBUTABLE"}
)
"""What is left out of such a clause: all by which it could be a condition."""


def without_conceded(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence without what is conceded in it.

    Where nothing was read of what else it depends on, what it asks for is but reported.
    """
    marks = [t for t in own if t.type == "CONCEDES" and not _repeats(t, own, text)]
    marks = [t for t in marks if meaning(t) != _FIRST or _stands_apart(t, text)][:_MOST]
    spans = [s for t in marks if (s := _clause(t, own, text)) is not None]
    if not spans:
        return own
    kept = [t for t in own if not _is_idle(t) or not _is_within(t, spans)]
    unread = any(map(_opens, kept)) and not any(map(_tells_case, kept))
    return [t.typed("BINDS") if unread and t.type == "DEED" else t for t in kept]


def _repeats(mark: Token, own: Sequence[Token], text: str) -> bool:
    """Say whether words name one more case, "dies gilt auch, wenn": their comma parts them, and no
    figure behind them has an upper end, which would change nothing."""
    again = [t.span for t in own if t.type == "REPEATS" and overlap(t.span, mark.span)]
    if not again or "," not in text[slice(*mark.span)]:
        return False
    return all(t.type != "CMP" or meaning(t) not in UPPER for t in own)


def _stands_apart(mark: Token, text: str) -> bool:
    before = text[: mark.span[0]].rstrip()
    return not before or before.endswith((",", ";"))


def _tells_case(token: Token) -> bool:
    return _is_act(token) or token.type in ATOMS


def _is_idle(token: Token) -> bool:
    return token.type in _GONE or bans_commerce(token) or _is_act(token)


def _is_act(token: Token) -> bool:
    return is_banned(token) and meaning(token) in USE_OF_BAN


def _is_within(token: Token, spans: Iterable[Span]) -> bool:
    return any(start <= token.span[0] < end for start, end in spans)


def _clause(mark: Token, own: Sequence[Token], text: str) -> Span | None:
    """Return where a clause stands that concedes a figure; None where it has none."""
    if closes(mark):
        cuts = [0, *(m.end() for m in CLAUSE_END.finditer(text, 0, mark.span[0]))]
        # 「超えた場合、……かどうかにかかわらず」: what is closed before is a condition of its own.
        closed = max((t.span[1] for t in own if _closes_another(t, cuts[-1])), default=0)
        starts = (c for c in cuts[: -_CUTS - 1 : -1] if _figures(own, (c, mark.span[0])))
        starts = (c for c in starts if c >= closed)
        start = next(starts, None)
        return None if start is None else (start, mark.span[1])
    if (aside := _aside(mark, own, text)) is not None:
        return aside
    if (bracket := _bracket(mark, text)) is not None:
        return bracket
    start = mark.span[0]
    if meaning(mark) in _ASKS and (asked := _end_of_question(mark, own, text)) is not None:
        return (start, asked) if _figures(own, (start, asked)) else None
    ends = [m.start() for m in islice(CLAUSE_END.finditer(text, mark.span[1]), _CUTS)]
    # In "even where they use it for research" the verb orders nothing.
    verbs = {t.span for t in own if t.type == "BAN"}
    orders = [
        t.span[0] for t in own if _orders(t) and t.span not in verbs and t.span[0] >= mark.span[1]
    ]
    # "Whether or not you sell it, if you have N users, you must …": the "if" opens another case.
    orders += [t.span[0] for t in own if t.type == "IF" and t.span[0] >= mark.span[1] + _FAR]
    end = min(orders, default=len(text))
    end = next((c for c in ends if c < end and _figures(own, (start, c))), end)
    return (start, end) if _figures(own, (start, end)) else None


def _end_of_question(mark: Token, own: Sequence[Token], text: str) -> int | None:
    """Return where an indirect question ends: at the first comma, or behind the last member of a
    list before any figure, "whether you are a firm, a school, or a team of 5, you must". None where
    no comma stands."""
    cuts = [m.start() for m in islice(_QUESTION_END.finditer(text, mark.span[1]), _CUTS)]
    figure = min((t.span[0] for t in own if t.type == "AMOUNT"), default=len(text))
    figure = max(figure, mark.span[1])
    last = max((n for n, c in enumerate(cuts) if c < figure and _LAST.match(text, c)), default=-1)
    return next(iter(cuts[last + 1 :]), None)


def _bracket(mark: Token, text: str) -> Span | None:
    """Return where a bracket concedes something: "revenue (whether or not from sales) over N"."""
    found = _IN_BRACKET.search(text[max(0, mark.span[0] - _NEAR) : mark.span[0]])
    end = _BRACKET_END.search(text, mark.span[1])
    return (mark.span[0], end.start()) if found and end else None


def _aside(mark: Token, own: Sequence[Token], text: str) -> Span | None:
    """Return where words stand that concede something amid a condition, before its figure: "if your
    revenue, whether or not it is made with the model, exceeds N"."""
    if not text[: mark.span[0]].rstrip().endswith(","):
        return None
    before = [t for t in own if t.span[1] <= mark.span[0]]
    opened = max((t.span[0] for t in before if t.type in HEADS), default=-1)
    told = {t.type for t in before if t.span[0] > opened}
    comma = CLAUSE_END.search(text, mark.span[1])
    if opened < 0 or "METRIC" not in told or "AMOUNT" in told or comma is None:
        return None
    figured = any(t.type == "AMOUNT" and t.span[0] > comma.start() for t in own)
    inside = any(t.type == "AMOUNT" and mark.span[1] <= t.span[0] < comma.start() for t in own)
    return (mark.span[0], comma.start()) if figured and not inside else None


def _closes_another(token: Token, cut: int) -> bool:
    """Say whether a condition ends before the last comma in front of what is conceded."""
    return token.type in HEADS and closes(token) and token.span[1] <= cut


def _opens(token: Token) -> bool:
    """Say whether a token opens another condition."""
    return token.type in HEADS or (token.type == "ASKS" and meaning(token) in _WISHES)


def _orders(token: Token) -> bool:
    """Say whether a token belongs to what is said though something is conceded."""
    return token.type in MODALS | {"GRANT"} or (is_said(token) and not bans_commerce(token))


def _figures(own: Iterable[Token], span: Span) -> bool:
    told = (t for t in own if t.type in _FIGURES or bans_commerce(t) or _is_kind(t))
    return any(span[0] <= t.span[0] < span[1] for t in told)


def _is_kind(token: Token) -> bool:
    """Say whether words name who is bound all the same: "even if you are a university"."""
    return token.type == "PARTY" and meaning(token) != Party.COMPANY
