"""Steps of a royalty, each a share of what is earned up to some figure or beyond it.

"5% of net sales up to $1 million and 8% of net sales above that": each share is due from those with
its figure, which stands behind it, or before it: "up to $1 million 5%, above 8%".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from modellic.extract.lexing.token import HEADS, Token, closes, is_range, meaning, place
from modellic.extract.tables.prices import FEE, FREE, within
from modellic.extract.tables.whom import begun, beyond, ended, figure_of, in_a_row, owed, up_to
from modellic.extract.words.amounts import Amount
from modellic.extract.words.spans import touches_one
from modellic.rules import LOWER, MONEY, Duty, Span
from modellic.shapes import Shape

_SHARE = Shape(r"\d{1,2}(?:[.,]\d{1,3})?\s?(?:%|{PERCENT})", re.IGNORECASE)
_PER_CENT = Shape(r"\s?{PERCENT}$", re.IGNORECASE)
_NOTHING = re.compile(r"0(?:[.,]0+)?\D")
_NAMED = Shape(r"{ROYALTY}|{CJK_SHARE_OF}\s?\d", re.IGNORECASE)
_NOTHING_DUE = Shape(r":\s?(?P<told>{NOTHING_DUE})\W*$", re.IGNORECASE)
_LABEL = re.compile(r"[.;:]\s")
_NEXT = Shape(r"\b{NEXT_SUM}\W{0,2}$", re.IGNORECASE)
_LEAST = 2
"""Shares of a sentence that make steps; an item of a list that begins with one is a step."""
_MOST = 12
_OPENING = 3
"""Characters of an item within which its share begins."""
_SPEAKS = HEADS | {"MAY", "MUST_NOT", "GRANT", "DEFINES", "TERM"}
_TELLS = (": ", "：")
"""What stands before the share that a sentence tells of its figure: "Above $1 million: 5%"."""
_OF_FIGURE = ("METRIC", "PERIOD", "WHOSE", "ATTRIBUTABLE")


def with_shares(
    own: list[Token], words: str, above: Sequence[Token], *, item: bool, title: str = ""
) -> list[Token]:
    """Return the tokens of a sentence with its shares as what is due from those with each figure.

    That they are paid is told by its words, or by those `above` it, a `title` or a lead-in. A
    sentence of which a share has no figure is left as it is.
    """
    found = [m.span() for m in _SHARE.finditer(words)][:_MOST]
    nothing = _NOTHING_DUE.search(words) if item and not found else None
    found = [nothing.span("told")] if nothing is not None else found
    if not found:
        return own
    paid = [t for t in (*own, *above) if t.type == "DEED" and meaning(t) == Duty.PAY_ROYALTY]
    named = bool(paid) or any(_NAMED.search(told) for told in (words, title))
    told_apart = item or (bool(found) and words[: found[0][0]].endswith(_TELLS))
    alone = told_apart and len(found) == 1 and (found[0][0] <= _OPENING or named)
    if len(found) == 1 and not nothing and (told := _thereafter(own, words, found[0])):
        return told
    own = _without_label(own, words, found[0]) if alone else own
    own_words = [t for t in own if not touches_one(t.span, found)]
    # "5%, if these exceed $1 million, and 3% of": what opens the figure of a share tells no more.
    idle = ("IF", "GRANT") if alone and found[0][0] > _OPENING else ("IF",)
    own_words = [t for t in own_words if t.type not in idle or _opens_share(t, found, alone=alone)]
    if not (alone or (named and len(found) >= _LEAST)) or any(t.type in _SPEAKS for t in own_words):
        return own
    sums = [t for t in own if t.type == "AMOUNT"]
    if not sums or any(t.type == "USE" for t in own):
        return own
    steps = list(_steps(own, words, found, behind=sums[0].span[0] > found[0][0]))
    due = [step for step in steps if step]
    if alone and len(steps) == 1 and not due:
        figure = figure_of(own_words, words, [])
        return [Token("GRANT", FREE, (-1, -1)), *figure] if figure else own
    return own if len(steps) < len(found) or not due else in_a_row(due)


def _opens_share(head: Token, found: Sequence[Span], *, alone: bool) -> bool:
    """Say whether an "if" may be of more than the figure of a share; one behind it is not."""
    return not alone and not closes(head) and (not found or head.span[0] < found[0][0])


def _without_label(own: list[Token], words: str, share: Span) -> list[Token]:
    """Return the tokens of an item without the words that name its share behind the figure: "above
    $1 million. Royalty on revenue: 5%"."""
    last = max((t.span[1] for t in own if t.type == "AMOUNT" and t.span[1] <= share[0]), default=0)
    label = _LABEL.search(words, last, share[0]) if last else None
    return [t for t in own if label is None or not label.start() <= t.span[0] < share[0]]


def _thereafter(own: Sequence[Token], words: str, share: Span) -> list[Token]:
    """Return the tokens of a share that is due beyond what is free before it: "nothing on the first
    $1 million, 5% thereafter"."""
    before = [t for t in own if t.span[1] <= share[0] and t.type not in ("DEED", "GRANT")]
    before = [t for t in before if not _ends_leave(t, own)]
    behind = [t for t in own if t.span[0] >= share[1]]
    if any(t.type == "AMOUNT" or t.type in _SPEAKS for t in behind) or not behind:
        return []
    if any(t.type in HEADS or t.type == "USE" for t in before) or not _is_above(behind):
        return []
    if sum(t.type == "AMOUNT" for t in before) != 1:
        return []
    figure = _figure(before, words[: share[0]], [], [])
    return _step(ended(figure), share, words) if figure and ended(figure) else []


def _ends_leave(head: Token, own: Iterable[Token]) -> bool:
    """Say whether a head tells how long something is free: "free until your game earns"."""
    leave = any(t.type == "GRANT" and t.span[1] <= head.span[0] for t in own)
    return head.type == "UNLESS" and meaning(head) == "until" and leave


def _is_above(found: Iterable[Token]) -> bool:
    """Say whether words are of all above the figure before them: "everything above"."""
    return any(t.type == "REFERS" or (t.type == "CMP" and meaning(t) in LOWER) for t in found)


def _steps(
    own: Sequence[Token], words: str, found: Sequence[Span], *, behind: bool
) -> Iterator[list[Token]]:
    """Yield the tokens of each step, up to one whose figure is not told."""
    before: list[Token] = []
    named = [t for t in own if t.type in _OF_FIGURE and t.span[1] <= found[0][0]]
    for n, share in enumerate(found):
        cuts = [*(s for s, _ in found), len(words)] if behind else [0, *(e for _, e in found)]
        region = (cuts[n], cuts[n + 1])
        inside = [t for t in within(own, region) if t.type not in ("DEED", "GRANT")]
        inside = _added_up(inside, words, before)
        own_names = [t for t in inside if t.type in _OF_FIGURE]
        told = {t.type for t in own_names}
        named = [*own_names, *(t for t in named if t.type not in told)]
        figure = _figure(inside, words[slice(*region)], named, before)
        if not figure:
            return
        before = beyond(figure)
        yield _step(figure, share, words)


def _added_up(inside: Sequence[Token], words: str, before: Sequence[Token]) -> list[Token]:
    """Return the figure of a step that is told as so much more than the one before it: "the next
    $4 million"."""
    low = next((t.value for t in reversed(before) if isinstance(t.value, Amount)), None)
    more = next((t for t in inside if _NEXT.ends(words[: t.span[0]])), None)
    if low is None or more is None or not isinstance(more.value, Amount):
        return list(inside)
    whole = more.valued(replace(more.value, value=low.value + more.value.value))
    kept = [whole if t is more else t for t in inside if t.type != "CMP"]
    return sorted([*kept, up_to(more)], key=place)


def _figure(
    inside: Sequence[Token], words: str, named: Sequence[Token], before: Sequence[Token]
) -> list[Token]:
    """Return the figure of a step, which may be all above the one before it."""
    counted = [meaning(t) for t in (*inside, *named) if t.type == "METRIC"]
    if not counted or not MONEY.issuperset(counted):
        return []
    if any(t.type == "AMOUNT" for t in inside):
        if before and not any(t.type == "CMP" or is_range(t) for t in inside):
            return []
        at = min(t.span[0] for t in inside if t.type == "AMOUNT")
        has = {t.type for t in inside}
        borrowed = [t.at((at - 1, at - 1)) for t in named if t.type not in has]
        return begun(figure_of(sorted([*inside, *borrowed], key=place), words, before), before)
    return list(before) if _is_above(inside) else []


def _step(figure: Iterable[Token], share: Span, words: str) -> list[Token]:
    """Return the tokens of a step, none of one of which nothing is due: "0% up to $50,000"."""
    rate = words[slice(*share)]
    nothing = _NOTHING.match(rate) or not rate[0].isdigit()
    return [] if nothing else owed(figure, FEE, _PER_CENT.sub("%", rate))
