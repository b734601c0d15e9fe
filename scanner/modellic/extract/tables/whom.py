"""Whom a plan is for: figures of its buyers, "up to 5 developers", whatever its layout.

Of two plans with an upper end each, the second begins where the first ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from modellic.extract.lexing.token import MEASURES, Token, is_range, meaning, moved, place
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Metric, Whose
from modellic.shapes import Shape

_OPENS = Meaning("IF", "")
_KEPT = MEASURES | {"AND", "OR", "ASOF", "WHOSE", "ATTRIBUTABLE"}
_FIGURE = frozenset(("METRIC", "AMOUNT"))
_UNLIMITED = Shape(r"\W{0,4}(?:\w{1,20}\s){0,4}{UNLIMITED}", re.IGNORECASE)
_BEYOND = {"lt": "gteq", "lteq": "gt"}
"""How the next plan begins where one ends."""


def compares(found: Sequence[Token]) -> bool:
    """Say whether words name a figure, and compare it or give a range of it."""
    types = {t.type for t in found}
    if not types >= _FIGURE:
        return False
    counted = any(t.type == "METRIC" and meaning(t) != "other" for t in found)
    ranged = any(is_range(t) for t in found)
    return counted and ("CMP" in types or ranged)


def is_unlimited(words: str) -> bool:
    """Say whether a line begins with a figure that has no end: "Unlimited revenue"."""
    return _UNLIMITED.match(words) is not None


def figure_of(own: Sequence[Token], words: str, before: Sequence[Token]) -> list[Token]:
    """Return the tokens of a figure; one without an end is above the end of the plan before."""
    if is_unlimited(words):
        return list(before) if _kinds(own) == _kinds(before) else []
    kept = [t for t in own if t.type in _KEPT]
    if all(t.type != "CMP" and not is_range(t) for t in kept):
        kept = [part for t in kept for part in ([up_to(t), t] if t.type == "AMOUNT" else [t])]
    last = max((n for n, t in enumerate(kept) if t.type == "AMOUNT"), default=-1)
    behind = takewhile(lambda t: t.type not in ("AND", "OR"), kept[last + 1 :])
    return _of_buyers([*kept[: last + 1], *behind])


def begun(figure: list[Token], before: Sequence[Token]) -> list[Token]:
    """Return a figure, behind the end of the plan before where it tells but an end itself."""
    same = _kinds(before) == _kinds(figure)
    return _joined([list(before), figure] if same and ended(figure) else [figure])


def ended(figure: Sequence[Token]) -> list[Token]:
    """Return how the plan behind one begins whose only figure is an upper end."""
    ops = [t for t in figure if t.type == "CMP"]
    ranged = any(is_range(t) for t in figure)
    op = _BEYOND.get(meaning(ops[0])) if len(ops) == 1 and not ranged else None
    if op is None or any(t.type in ("AND", "OR") for t in figure):
        return []
    return [t.valued(Meaning("CMP", op)) if t.type == "CMP" else t for t in figure]


def beyond(figure: Sequence[Token]) -> list[Token]:
    """Return how what follows a step begins: where that ends, as an end or a range tells it."""
    amounts = [t.value for t in figure if isinstance(t.value, Amount)]
    top = amounts[-1] if amounts else None
    if top is None or top.upper is None or any(t.type == "OR" for t in figure):
        return ended(figure) or _behind_last(figure)
    low = replace(top, value=top.upper, upper=None)
    last = max(n for n, t in enumerate(figure) if t.type == "AMOUNT")
    above = Token("CMP", Meaning("CMP", "gteq" if top.below else "gt"), figure[last].span)
    kept = [t for t in figure[: last + 1] if t.type != "CMP"]
    return [*kept[:-1], above, kept[-1].valued(low)]


def _behind_last(figure: Sequence[Token]) -> list[Token]:
    """Return the end of a figure that tells both its ends as how the next one begins."""
    joint = next((n for n, t in enumerate(figure) if t.type == "AND"), None)
    return ended(figure[joint + 1 :]) if joint is not None else []


def as_condition(told: Sequence[list[Token]]) -> list[Token]:
    """Return figures as the condition of what stands behind them, at negative offsets.

    They are no words of the line that asks for something.
    """
    whole = [replace(t, own=False) for t in _joined(told)]
    by = max(t.span[1] for t in whole) + 1
    start = min(t.span[0] for t in whole) - by - 1
    return [Token("IF", _OPENS, (start, start), own=False), *moved(whole, -by)]


def owed(figure: Iterable[Token], due: Meaning, rate: str = "") -> list[Token]:
    """Return the tokens of a step: what those with a figure owe, and how much that is."""
    told = [t for t in figure if t.type not in ("REFERS", "PLAIN")]
    start, end = min(t.span[0] for t in told) - 1, max(t.span[1] for t in told)
    rated = replace(due, options=(*due.options, ("rate", rate))) if rate else due
    opening = Token("IF", _OPENS, (start, start))
    return [opening, *told, Token("DEED", rated, (end, end))]


def in_a_row(steps: Iterable[Sequence[Token]]) -> list[Token]:
    """Return the tokens of steps, of which some take up a figure before them, one by one."""
    out: list[Token] = []
    for step in steps:
        end = max((t.span[1] for t in out), default=0)
        start = min(t.span[0] for t in step)
        parted = [Token("SEP", ",", (end + 1, end + 2))] if out else []
        out += [*parted, *moved(step, max(0, end + 2 - start) if out else 0)]
    return out


def says_more(own: Sequence[Token]) -> bool:
    """Say whether a line tells more of its buyers than figures: "or companies that are listed"."""
    last = max((t.span[1] for t in own if t.type in ("AMOUNT", "METRIC")), default=0)
    joined = any(t.type in ("AND", "OR") and t.span[0] >= last for t in own)
    return joined or any(t.type in ("TERRITORY", "DOUBT", "UNSAID") for t in own)


def _joined(parts: Sequence[list[Token]]) -> list[Token]:
    """Return figures that hold together, one behind the other."""
    out: list[Token] = []
    for part in filter(None, parts):
        end = max((t.span[1] for t in out), default=0)
        joint = [Token("AND", Meaning("AND", ""), (end, end + 1))] if out else []
        by = max(0, end + 1 - min(t.span[0] for t in part))
        out += [*joint, *moved(sorted(part, key=place), by if out else 0)]
    return out


def _of_buyers(figure: list[Token]) -> list[Token]:
    """Return a figure of people who use what a plan buys: they are the buyer's, not a product's."""
    users = next((t for t in figure if t.type == "METRIC" and meaning(t) == Metric.USERS), None)
    if users is None or any(t.type == "WHOSE" for t in figure):
        return figure
    start = min(t.span[0] for t in figure)
    return [Token("WHOSE", Meaning("WHOSE", str(Whose.LICENSEE)), (start, start)), *figure]


def up_to(amount: Token) -> Token:
    """Return the comparator of a number that is meant as an upper end."""
    start = amount.span[0]
    return Token("CMP", Meaning("CMP", "lteq"), (start, start))


def _kinds(figure: Iterable[Token]) -> set[str]:
    return {meaning(t) for t in figure if t.type == "METRIC"}
