"""Where an "or" binds closer than the "and" before it: "A, and B or C", "commercial and B or C".

Left alone, "and" binds closer than "or". A comma or a bracket parts what it stands between, and a
use is joined to all figures behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import ATOMS, HEADS, MEASURES, MODALS, Token, meaning, place
from modellic.extract.words.lexicon import Meaning
from modellic.shapes import Shape

_PAIR = Meaning("OR", "pair")
_IF = Meaning("IF", "if")
_HAS = Shape(r"\s(?:{HAS_FIGURE})\b", re.IGNORECASE)
_COMMA_BEFORE = re.compile(r"[,\u3001\uff0c]\s?$")
_NEAR = 3
"""Characters before a joint within which its comma stands."""
_BRACKET = re.compile(r"\s?[(\uff08](?!\w{1,3}[)\uff09])")
_ENDS = HEADS | MODALS | {"DEED", "GRANT", "SEP", "AND"}
_THAT = Shape(r"\b(?:{RELATIVE})[\s:,]{1,2}(?:\(?\w{1,3}\)\s)?$", re.IGNORECASE)
_KINDS = frozenset(("USE", "PARTY"))
_JOINTS = frozenset(("AND", "OR", "SEP"))
_CHOSEN = frozenset(("AND", "OR", "AMOUNT"))
"""What a sentence with such a choice holds."""


def with_choices(found: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with an "either" behind each "and" that opens a choice, and
    without one that opens what is but told of what stands before: "a product that either"."""
    kinds = {t.type for t in found}
    if "OR" not in kinds:
        return found
    found = [
        t
        for n, t in enumerate(found)
        if t.type != "OR" or not (_is_of_one(t, text) or _is_told_of(found, n))
    ]
    if not kinds >= _CHOSEN or all(t.type != "OR" for t in found):
        return found
    ends = [t for t in found if _ends_kinds(found, t, text)]
    found = [t.typed("IF").valued(_IF) if t in ends else t for t in found]
    opened = [t.typed("OR").valued(_PAIR) for t in _openings(found, text)]
    return sorted([*found, *opened], key=place) if opened else found


def _ends_kinds(found: Sequence[Token], joint: Token, text: str) -> bool:
    """Say whether an "and" stands between a choice of kinds and what whoever is one of them has:
    "if you are a company or a school and have more than N staff"."""
    if joint.type != "AND" or not _HAS.match(text, joint.span[1]):
        return False
    read = [t for t in found if t.type in ATOMS | _ENDS | {"OR"} and t.span[0] < joint.span[0]]
    kinds = [t.type for t in read if t.type != "DEED"][-3:]
    opened = any(t.type in HEADS for t in read)
    return opened and kinds == ["PARTY", "OR", "PARTY"]


def _is_of_one(token: Token, text: str) -> bool:
    """Say whether an "either" parts what one thing does, and is no choice beside that thing."""
    return token.value == _PAIR and _THAT.ends(text[: token.span[0]])


def _is_told_of(found: Sequence[Token], at: int) -> bool:
    """Say whether an "either" stands right behind a use or a kind of people, whose figures it
    parts: "used commercially by somebody with either"."""
    if found[at].value != _PAIR:
        return False
    before = next((t for t in reversed(found[:at]) if t.type in ATOMS | HEADS | _JOINTS), None)
    return before is not None and before.type in _KINDS


def _openings(found: Sequence[Token], text: str) -> Iterator[Token]:
    read = [t for t in found if t.type in ATOMS | _ENDS | {"OR"}]
    for at, token in enumerate(read):
        if token.type != "AND" or not at or read[at - 1].type not in ATOMS:
            continue
        behind = _behind(read[at + 1 :])
        joint = next((t for t in behind if t.type == "OR"), None)
        if joint is None or joint is behind[0] or _has_comma(joint, text):
            continue
        figures = behind[0].type in MEASURES and any(t.type == "AMOUNT" for t in behind)
        parted = _has_comma(token, text) or _BRACKET.match(text, token.span[1])
        if figures and (parted or read[at - 1].type in _KINDS) and meaning(token) != "names":
            yield token


def _behind(read: Sequence[Token]) -> list[Token]:
    """Return the conditions behind an "and", up to what ends them or to another "and"."""
    end = next((n for n, t in enumerate(read) if t.type in _ENDS), len(read))
    return list(read[:end])


def _has_comma(joint: Token, text: str) -> bool:
    start = joint.span[0]
    return bool(_COMMA_BEFORE.search(text[max(0, start - _NEAR) : start]))
