"""Leave that hangs on a deed told before it, where verbs stand last.

「登録する場合に限り改変できる」, 「登録しない限り改変できない」, 「登録せずに改変してはならない」.

The deed is ordered of whoever makes that use.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.folding.bound_places import BOUND
from modellic.extract.lexing.token import USE_BY_LEAVE, Token, closes, is_asked, is_lack, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.shapes import Shape

_VERDICTS = {
    "ONLY_IF": ("MAY", "GRANT"),
    "MUST": ("MAY", "GRANT"),
    "UNLESS": ("MUST_NOT",),
    "NOT": ("MUST_NOT",),
}
"""What is said of the use, beside the words that hang it on the deed."""
_MORE = frozenset(("AMOUNT", "TERM", "CRITERIA", "ITEM", "SEP", "REFERS", "IF", "LEAVE"))
"""Beside these a sentence says more than on what deed a use hangs."""
_NEAR = 12
"""Characters between the deed and these words: 「登録し|た場合に限り」."""
_GOES_ON = re.compile(r"\w{0,4}[\u3001,]")
"""What stands behind a deed that another follows: 「保持|し、」."""
_DROPPED = frozenset(("MAY", "GRANT", "MUST_NOT", "MUST", "LEAVES", "ABROAD", "REPLIES", "PASS"))
_CONDITION = Shape("{CJK_CONDITION}")
"""What such an order ends with: 条件, 限, のみ."""
_IF = Meaning("IF", "", (("side", "after"),))
_MUST = Meaning("MUST", "", (("side", "after"),))


def with_hung_on(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence as the order of the deed for that use."""
    hinges = [t for t in own if _is_hinge(t, text)]
    if not hinges or any(t.type in _MORE for t in own):
        return own
    hinge = next((t for t in hinges if t.type != "MUST"), hinges[0])
    start, end = hinge.span
    said = [t for t in own if t.type in _VERDICTS[hinge.type] and t.span[1] > end]
    done = _with_row([t for t in own if _is_done(t, start)], own, text)
    if not all(overlap(t.span, hinge.span) for t in hinges) or not said or not done:
        return own
    opened = min(t.span[0] for t in done)
    verdict = said[-1]
    behind = [t for t in own if t.span[1] > end]
    if any(t.type == "MUST" and t.span[0] >= end for t in behind):
        return own
    used = _uses(behind, (end, verdict.span[1]))
    first = not used
    used = used or _uses(own, (0, opened))
    if len({meaning(t) for t in used}) != 1:
        return own
    at = used[-1].span[1] if first else verdict.span[1]
    kept = [t for t in own if _is_kept(t, (opened, end), hinge) and t not in used]
    kept += [*used, Token("IF", _IF, (at, at)), Token("MUST", _MUST, hinge.span)]
    return sorted(kept, key=lambda t: t.span)


def _is_hinge(token: Token, text: str) -> bool:
    if token.type == "MUST":
        return closes(token) and _CONDITION.search(text, *token.span) is not None
    if token.type == "NOT":
        return is_lack(token) and closes(token)
    return token.type in _VERDICTS and closes(token)


def _is_done(token: Token, end: int) -> bool:
    """Say whether a token is a deed right before the words that hang a use on it."""
    near = token.span[0] < end and token.span[1] >= end - _NEAR
    return near and token.type == "DEED" and is_asked(token) and meaning(token) in BOUND


def _with_row(done: list[Token], own: Sequence[Token], text: str) -> list[Token]:
    """Return such deeds with those in a row before them: 「表示を保持し、写しを添付する」."""
    if not done:
        return done
    first = min(t.span[0] for t in done)
    row = [t for t in own if _is_done(t, t.span[1]) and t.span[1] <= first]
    return [*(t for t in row if _GOES_ON.match(text, t.span[1])), *done]


def _uses(own: Sequence[Token], where: tuple[int, int]) -> list[Token]:
    """Return the uses within a part of a sentence, those that a ban would name too."""
    inside = [t for t in own if where[0] <= t.span[0] and t.span[1] <= where[1]]
    told = [t for t in inside if t.type == "USE"]
    named = [t for t in inside if t.type == "DEED" and meaning(t) in USE_BY_LEAVE]
    if told or not named:
        return told
    name = USE_BY_LEAVE[meaning(named[0])]
    return [Token("USE", Meaning("USE", name), named[0].span, named[0].own)]


def _is_kept(token: Token, case: tuple[int, int], hinge: Token) -> bool:
    """Say whether a token tells more of the deed: its words, who is meant and where."""
    if token is hinge or token.type in _DROPPED or token.type in ("ONLY_IF", "UNLESS", "NOT"):
        return False
    if token.type == "DEED":
        within = overlap(token.span, case) and token.span[0] >= case[0]
        return within and is_asked(token) and meaning(token) in BOUND
    return token.type != "USE" or not overlap(token.span, case)
