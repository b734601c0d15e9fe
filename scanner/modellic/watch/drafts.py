"""Events in the making: their keys, and what of a rule goes into them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from urllib.parse import quote

from modellic.reports.words import cut, place
from modellic.watch.events import Event, EventKind
from modellic.watch.observation import Observation, SeenRule
from modellic.wording import imperative

_MAX_CLAUSE = 1000
_SAFE = "/@-._~+"
_MOST = 12


def key_of(kind: EventKind, target: str, product: str | None, about: str = "") -> str:
    """Return the key of an event, which a shell takes as it is: `kind:model:product:what`.

    What is not about one model, or one product, has an empty part there; at the end none.
    """
    parts = (kind.id, target, product or "", about)
    return ":".join(quote(part, safe=_SAFE) for part in parts).rstrip(":")


def rule_event(  # noqa: PLR0913  # one argument each thing that differs
    kind: EventKind,
    seen: Observation,
    rule: SeenRule,
    product: str | None,
    *,
    title: str,
    what: str,
    grade: int = 1,
    due: datetime.date | None = None,
    figure: str = "",
) -> Event:
    """Return an event about a rule, with its clause and what it demands."""
    return Event(
        kind=kind,
        key=key_of(kind, seen.target, product, rule.key),
        level=grade,
        model=seen.model,
        product=product,
        title=title,
        what=what,
        demand=demand(rule),
        due=due,
        clause=clause(rule),
        place=where(rule),
        figure=figure,
        link=rule.link,
    )


def demand(rule: SeenRule) -> str:
    """Return what a rule asks for, as a sentence: `Display “Kimi K2” on the user interface.`"""
    return sentence_of(imperative(rule.rule))


def clause(rule: SeenRule) -> str:
    """Return the words of the licence, cut where they are long."""
    return cut(" ".join(rule.rule.evidence.quote.split()), _MAX_CLAUSE)


def where(rule: SeenRule) -> str:
    """Return where the words of a rule stand; for an ancestor's, in whose licence."""
    stands = place(rule.rule.evidence)
    return f"{rule.inherited_from[0]}/{stands}" if rule.inherited_from else stands


def sentence_of(*clauses: str) -> str:
    """Join clauses to a sentence; those that are empty are left out."""
    return capital(ended(*clauses))


def ended(*clauses: str) -> str:
    """Do the same for a sentence that begins with a name, which keeps its case."""
    words = "; ".join(clause for clause in clauses if clause)
    return words if words.endswith((".", ".”")) or not words else f"{words}."


def capital(words: str) -> str:
    """Return words with a capital at their beginning, unless a name such as `a/b` is there."""
    first = words.partition(" ")[0]
    return f"{words[:1].upper()}{words[1:]}" if first.isalpha() else words


def listed(*lines: str) -> str:
    """Return lines as the `what` of an event; a line break in one of them makes no line."""
    return "\n".join(" ".join(line.split()) for line in lines)


def first_few(lines: Sequence[str]) -> list[str]:
    """Return the first lines of a list, and how many there are more."""
    more = len(lines) - _MOST
    return [*lines[:_MOST], *([f"… and {more} more."] if more > 0 else [])]
