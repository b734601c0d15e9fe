"""A phrase of the word lists parted into alternatives, and each of them into words and marks."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"\s*(\([^()]*\)|[()|?]|(?:\u2026|\.\.\.)\d*[,.]?|![^\s()|?]+|\^(?=[\w(<])|[^\s()|?\u2026!]+)"
)
_BRACKET = re.compile(r"[()]")


class PhraseError(ValueError):
    """A phrase of a word list that does not follow the notation."""


def branches(text: str) -> list[list[str]]:
    """Return the tokens of each alternative; a bracket is one token, whatever it holds."""
    found: list[list[str]] = [[]]
    at = 0
    while match := _TOKEN.match(text, at):
        token, at = match[1], match.end()
        if token == "|":
            found.append([])
            continue
        if token == "(":
            at = _closing(text, at)
            token = text[match.start(1) : at]
        elif token == ")":
            raise PhraseError(f"{text!r} has a bracket that nothing opens")
        found[-1].append(token)
    if rest := text[at:].strip():
        raise PhraseError(f"{rest!r} stands where a word should")
    return found


def _closing(text: str, at: int) -> int:
    """Return where the bracket ends whose content begins at `at`."""
    depth = 1
    for mark in _BRACKET.finditer(text, at):
        depth += 1 if mark[0] == "(" else -1
        if not depth:
            return mark.end()
    raise PhraseError("a bracket is not closed")
