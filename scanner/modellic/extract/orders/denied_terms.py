"""A defined term, a kind of people or a use that is denied behind it, where verbs stand last:
「…に該当しない企業は」, 「研究目的以外で使用する場合」."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from modellic.extract.lexing.abroad import is_abroad
from modellic.extract.lexing.token import HEADS, Token, closes, option
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap

_NEAR = 6
"""Characters between a term, or a use, and the words that deny it: 研究の目的以外."""
_BESIDE = 4
"""Characters between two of whom both are meant: 大学または研究機関以外."""
_MOST = 8
"""Denials of one sentence that are read: one that repeats itself must not take ever more time."""
_KINDS = frozenset(("PARTY", "USE"))
_JOINTS = frozenset(("AND", "OR"))
_LEFT = frozenset(("REFERS", "LEAVES"))
"""What the words that deny a kind would say by themselves."""
_SUBJECT = re.compile(
    r"(?:\u306e?[^\u3001\u3002,]{1,12}?)?[\u306f\u304c\u3082]"
    r"|\s?[,\uff0c]?\s?(?:[\u5747\u90fd\u987b\u5e94\u9700\u8981\u8bf7]|\u5fc5\u987b)"
    r"|\uc758\s[^.,]{1,12}[\uc740\ub294\uc774\uac00]\s"
)
"""Behind the words: の者は, は, 均须, 의 이용자는."""


def with_denied(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with what denies a term, or kinds, right before each."""
    kept = [t for t in own if not _denies(t, "term", "kind")]
    if len(kept) == len(own):
        return own
    for denial in islice((t for t in own if _denies(t, "term")), _MOST):
        at = _term_before(kept, denial)
        if at is None:
            kept = _without_kinds(kept, denial, text)
            continue
        start = kept[at].span[0]
        kept.insert(at, denial.at((start, start)))
    for denial in islice((t for t in own if _denies(t, "kind")), _MOST):
        at = _term_before(kept, denial)
        kept = _without_kinds(kept, denial, text) if at is None else _without(kept, at, denial)
    return kept


def _without(kept: Sequence[Token], at: int, denial: Token) -> list[Token]:
    """Return the tokens with a term denied that names a kind itself: 小型企业以外的企业."""
    term = kept[at]
    start = term.span[0]
    named = [t for t in kept if t.type in _KINDS and overlap(t.span, term.span)]
    told = [t for t in kept if t.type in _LEFT and overlap(t.span, denial.span)]
    denied = [*kept[:at], denial.at((start, start)), *kept[at:]]
    return [t for t in denied if t not in named and t not in told]


def _denies(token: Token, *what: str) -> bool:
    return token.type == "NOT" and closes(token) and option(token, "needs") in what


def _term_before(kept: Sequence[Token], denial: Token) -> int | None:
    """Return where the term stands that words deny, None where there is none."""
    near = (n for n, t in enumerate(kept) if 0 <= denial.span[0] - t.span[1] <= _NEAR)
    return next((n for n in near if kept[n].type == "TERM"), None)


def _without_kinds(kept: list[Token], denial: Token, text: str) -> list[Token]:
    """Return the tokens with each of the kinds denied that stand before the words: neither of two
    that an "or" joins is meant. Who is left is the subject, or what the words do not say."""
    if any(t.type == "UNLESS" and overlap(t.span, denial.span) for t in kept):
        return kept
    meant, joints = _kinds_before(kept, denial)
    if not meant:
        return _without_places(kept, denial)
    out: list[Token] = []
    for at, token in enumerate(kept):
        place = (token.span[0], token.span[0])
        if at == min(meant) and _SUBJECT.match(text, denial.span[1]):
            out.append(Token("IF", Meaning("IF", ""), place, own=token.own))
        if at in meant:
            out.append(denial.at(place))
        between = at in joints and at > min(meant)
        if token.type not in _LEFT or not overlap(token.span, denial.span):
            out.append(token.typed("AND") if between else token)
    return out


def _without_places(kept: list[Token], denial: Token) -> list[Token]:
    """Return the tokens with those in other places as the subject: "users outside Peru must"."""
    end = denial.span[0]
    places = (n for n, t in enumerate(kept) if is_abroad(t) and 0 <= end - t.span[1] <= _NEAR)
    at = next(places, None)
    if at is None or any(t.type in HEADS for t in kept[:at]):
        return kept
    start = kept[at].span[0]
    opened = Token("IF", Meaning("IF", ""), (start, start), own=kept[at].own)
    rest = (t for t in kept[at:] if t.type not in _LEFT or not overlap(t.span, denial.span))
    return [*kept[:at], opened, *rest]


def _kinds_before(kept: Sequence[Token], denial: Token) -> tuple[set[int], set[int]]:
    """Return which tokens are the kinds that words deny, and which are the joints between them."""
    kinds: set[int] = set()
    joints: set[int] = set()
    start, reach = denial.span[0], _NEAR
    for at in range(len(kept) - 1, -1, -1):
        token = kept[at]
        if token.span[0] >= denial.span[0] or token.type not in _KINDS | _JOINTS:
            continue
        if start - token.span[1] > reach:
            break
        (kinds if token.type in _KINDS else joints).add(at)
        start, reach = min(start, token.span[0]), _BESIDE
    return kinds, joints
