"""Exceptions that name people or a figure: "you may not sell it unless you have fewer than N staff"
forbids the sale to all others, and is no ban with an exception that nobody has read."""

from __future__ import annotations

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import MEASURES, READ, Token, closes
from modellic.rules import IsParty, Threshold, atoms

_SOME = MEASURES | {"PARTY", "TERM"}
_HEADS = frozenset(("UNLESS", "IF", "NOT"))
"""What stands between the "except" and whom it names: "except if you are"."""


def is_its_case(words: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether what an exception names is the case that a ban has by now."""
    cased = any(isinstance(atom, Threshold | IsParty) for atom in atoms(deed.when))
    return cased and _names_some(words, reading)


def _names_some(words: Token, reading: Reading) -> bool:
    if closes(words):
        return any(t.type in _SOME for t in reading.own if t.span[0] < words.span[0])
    behind = (t for t in reading.own if t.span[0] >= words.span[0] and t.type in READ)
    first = next((t for t in behind if t.type not in _HEADS), None)
    return first is not None and first.type in _SOME
