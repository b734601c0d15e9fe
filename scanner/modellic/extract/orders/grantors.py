"""Who grants the licence, as its text names him: what he promises is no duty of the licensee.

"Acme Robotics, Inc. ("Acme") grants you ...": wherever "Acme shall" stands, Acme binds itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from modellic.extract.lexing.token import Token, place
from modellic.extract.words.lexicon import Meaning
from modellic.shapes import Shape

_GRANTS_YOU = r"[\"')\s](?i:{GRANTS}\s{GRANTEE})\b"
_GRANTED = Shape(_GRANTS_YOU)
"""It is looked for first: most sentences grant nothing, and any capital may begin a name."""
_GRANT = Shape(
    r"(?P<name>[A-Z][\w&.'-]*(?:,?\s(?:(?:of|and|for|the)\s)*[A-Z][\w&.'-]*){0,6})"
    rf"[\"')\s]{{0,2}}{_GRANTS_YOU}"
)
"""A name, in capitals, right before "grants you"; that in a bracket is the short one."""
_NOBODY = Shape(r"\b(?:{NO_GRANTOR})\b", re.IGNORECASE)
"""Words that name no licensor though they stand there: a document, or whoever else may grant."""
_PARTS = re.compile(r"[.,]\s")
_FORM = Shape(r"{COMPANY_FORM}\.?", re.IGNORECASE)
_LONGEST = 5
_FIRST = 400
"""So many sentences are looked at: a licence grants early."""
_MOST = 8
_BEFORE = 90
"""Characters before an order among which its subject stands."""
_ORDERS = frozenset(("MUST", "MUST_NOT"))
_LICENSEE = Shape(r"\b{GRANTEE}(?:\s{BESIDE_MODAL})?\s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Grantors:
    """What finds a name of the licensor as the subject right before an order, or right behind it:
    "in no event will Acme"."""

    before: Shape
    behind: Shape


_PASSIVE = Shape(r"\s(?:{BESIDE_MODAL}\s)?{PASSIVE}\s(?!{BOUND}\b)", re.IGNORECASE)
"""What somebody else has to do: "Acme shall be told"; he "shall be liable" himself."""


_IN_NO_EVENT = Shape(r"{NO_EVENT}\b", re.IGNORECASE)


def grantors_of(sentences: Iterable[str]) -> Grantors | None:
    """Return what finds the names of the licensor as subjects, None where the text names nobody."""
    names: dict[str, None] = {}
    for at, text in enumerate(sentences):
        if at >= _FIRST or len(names) >= _MOST:
            break
        for found in _GRANT.finditer(text) if _GRANTED.search(text) else ():
            name = _whole(found["name"])
            if name and not _NOBODY.search(name):
                names[name] = None
    if not names:
        return None
    either = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    name = rf"(?:{{ARTICLE}}\s)?(?:{either})"
    start = r"(?:^|[.;:,(\"]\s?|[,;]\s{JOINS}\s|\b{LEADS_SUBJECT}\s)"
    return Grantors(
        Shape(rf"{start}{name}(?:\s{{BESIDE_MODAL}})?\s$", re.IGNORECASE),
        Shape(rf"(?:\s{{AUXILIARY}})?\s{name}\b", re.IGNORECASE),
    )


def _whole(words: str) -> str:
    """Return the last name of a run of capitals: that of "Sample Code. Acme", "Acme, Inc."."""
    *before, last = _PARTS.split(words.strip(" .,'"))
    if before and _FORM.fullmatch(last):
        last = f"{before[-1]}, {last}"
    return last if len(last.split()) <= _LONGEST else ""


def with_promises(found: Sequence[Token], text: str, grantors: Grantors | None) -> list[Token]:
    """Return the tokens of a sentence with the licensor as the subject of what he promises.

    Whom the other orders of the sentence bind is marked as well. Where all are his, the sentence
    binds nobody else.
    """
    orders = [t for t in found if t.type in _ORDERS] if grantors is not None else []
    if grantors is None or not orders:
        return list(found)
    subjects = [_subject(t, text, grantors) for t in orders]
    if "licensor" not in subjects:
        return list(found)
    marks = [_mark("SUBJECT", who, t) for who, t in zip(subjects, orders, strict=True) if who]
    if all(who == "licensor" for who in subjects):
        marks.append(_mark("PASS", "licensor", orders[0]))
    return sorted([*found, *marks], key=place)


def _mark(kind: str, value: str, order: Token) -> Token:
    start = order.span[0]
    return Token(kind, Meaning(kind, value), (start, start), own=order.own)


def _subject(order: Token, text: str, grantors: Grantors) -> str:
    start, end = order.span
    if _PASSIVE.match(text, end):
        return ""
    before = text[max(0, start - _BEFORE) : start]
    if grantors.before.search(before):
        return "licensor"
    if _IN_NO_EVENT.match(text, start) and grantors.behind.match(text, end):
        return "licensor"
    return "licensee" if _LICENSEE.search(before) else ""
