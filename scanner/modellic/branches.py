"""The words of a list as a tree by their letters, which `re` goes through much faster.

Of many words nearly all begin with another letter than stands at a place of a text: `a(?:ny|ll)`
tries one letter where `any|all` tries two words. What matches, and how far, stays the same: words
are told in another order only where they begin with letters that differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

_LETTERS = r"\w*"
_NOTATION = {" ": r"\s", "*": _LETTERS}
_FEW = 3
"""So many letters are tried as fast as it is told that none of them stands at a place."""


class _Unit(NamedTuple):
    """A letter, or words in brackets (`inner`); either may be missing."""

    letter: str
    inner: tuple[_Word, ...] = ()
    may_miss: bool = False


_Word: TypeAlias = tuple[_Unit, ...]


def branched(words: Iterable[str], *, guarded: bool) -> str:
    """Return the expression for any of some words in their notation, the first one that matches.

    With `guarded` it tells first where no word can begin. Right at the beginning of an expression
    that is no gain: there `re` looks for the letters by itself.
    """
    return _any([one for word in words for one in _read(word)], guarded)


def branched_names(names: Iterable[str], *, guarded: bool, blank: str = r"\s") -> str:
    """Return the expression for any of some names, in which no mark has a meaning of its own."""
    units = {" ": _Unit(blank)}
    return _any([tuple(units.get(c) or _Unit(re.escape(c)) for c in n) for n in names], guarded)


def _any(words: Sequence[_Word], guarded: bool) -> str:
    return f"(?:{_guard(words) if guarded else ''}{_tree(words)})"


def _read(word: str) -> Iterator[_Word]:
    """Yield what a word of the notation stands for, parted at the bars outside of its brackets."""
    open_: list[list[list[_Unit]]] = [[[]]]
    for char in word:
        here = open_[-1][-1]
        if char == "(":
            open_.append([[]])
        elif char == ")":
            inner = tuple(map(tuple, open_.pop()))
            open_[-1][-1].append(_Unit("", inner))
        elif char == "|":
            open_[-1].append([])
        elif char == "?":
            here.append(here.pop()._replace(may_miss=True))
        else:
            here.append(_Unit(_NOTATION.get(char) or re.escape(char)))
    yield from map(tuple, open_[0])


def _guard(words: Iterable[_Word]) -> str:
    """Return what fails at once where no word can begin, nothing where that is not known."""
    letters = dict.fromkeys(letter for word in words for letter in _first(word))
    known = len(letters) > _FEW and letters.keys().isdisjoint(("", _LETTERS))
    return f"(?=[{''.join(letters)}])" if known else ""


def _first(word: _Word) -> Iterator[str]:
    """Yield the letters that a word may begin with, an empty one where it may have none."""
    if not word:
        yield ""
        return
    unit, rest = word[0], word[1:]
    if unit.inner:
        for way in unit.inner:
            yield from _first((*way, *rest))
    else:
        yield unit.letter
    if unit.may_miss:
        yield from _first(rest)


def _tree(words: Sequence[_Word]) -> str:
    """Return the expression for any of some words, each letter before what goes on behind it."""
    if len(words) == 1:
        return "".join(map(_made, words[0]))
    parts = [letter + (_tree(rest) if any(rest) else "") for letter, rest in _grouped(words)]
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


def _made(unit: _Unit) -> str:
    made = _tree(unit.inner) if unit.inner else unit.letter
    if not unit.may_miss:
        return made
    return f"(?:{made})?" if unit.inner else f"{made}?"


def _grouped(words: Iterable[_Word]) -> Iterator[tuple[str, list[_Word]]]:
    """Yield the letters that words begin with, and what goes on behind each.

    A word that begins otherwise stays between those before and behind it, without a letter; and so
    does one that begins with a letter in its other case, which may be the same one.
    """
    run: dict[str, list[_Word]] = {}
    spelled: dict[str, str] = {}
    for word in words:
        fixed = bool(word) and not (word[0].inner or word[0].may_miss or word[0].letter == _LETTERS)
        letter = word[0].letter if fixed else ""
        if not letter or spelled.setdefault(letter.lower(), letter) != letter:
            yield from run.items()
            run, spelled = {}, {letter.lower(): letter}
        if letter:
            run.setdefault(letter, []).append(word[1:])
        else:
            yield "", [word]
    yield from run.items()
