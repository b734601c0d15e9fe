"""Inline ignores: `# modellic: ignore[finding-id] reason`, on the line of a model or above it."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from modellic.kinds import FINDINGS
from modellic.references.search import decoded

_MARK: Final = b"modellic:"
_COMMENT: Final = re.compile(
    r"(?P<lead>#|//|<!--|/\*|--|;|%)[ \t]*modellic:[ \t]*ignore\b"
    r"(?:[ \t]*\[(?P<ids>[^\]]*)\])?(?P<reason>.*)"
)
_END: Final = re.compile(r"\s*(?:-->|\*/)?\s*$")
_NOTEBOOK_END: Final = re.compile(r"(?:\\n)?\"\s*,?\s*$")
_ALONE: Final = re.compile(r"[\s\"]*")
_KNOWN: Final = frozenset(kind.id for kind in FINDINGS)
MAX_REASON: Final = 500
MAX_IGNORES: Final = 10_000


@dataclass(frozen=True, slots=True)
class Ignore:
    """One comment. `line` is its own; `covers` the line that it speaks of.

    `fault` says what is wrong with it; it then suppresses nothing.
    """

    path: str
    line: int
    column: int
    covers: int
    ids: tuple[str, ...]
    reason: str
    fault: str = ""


@dataclass(slots=True)
class Ignores:
    """All ignores of a repository, and which of them were of use."""

    found: list[Ignore] = field(default_factory=list)
    _used: set[tuple[str, int, str]] = field(default_factory=set)
    _index: dict[tuple[str, int], list[Ignore]] | None = None

    def see(self, path: str, content: bytes) -> None:
        """Take in the ignores of a file."""
        if _MARK in content and len(self.found) < MAX_IGNORES:
            self.found += ignores_in(path, decoded(content))

    def at(self, path: str, line: int, finding: str) -> Ignore | None:
        """Return the ignore that speaks of a finding on a line, and mark it as used."""
        for ignore in self._by_line().get((path, line), ()):
            if finding in ignore.ids and not ignore.fault:
                self._used.add((path, ignore.line, finding))
                return ignore
        return None

    def _by_line(self) -> dict[tuple[str, int], list[Ignore]]:
        if self._index is None:
            self._index = {}
            for ignore in self.found:
                self._index.setdefault((ignore.path, ignore.covers), []).append(ignore)
        return self._index

    def faulty(self) -> Iterator[Ignore]:
        """Yield the ignores that suppress nothing because of what they say."""
        yield from (ignore for ignore in self.found if ignore.fault)

    def unmatched(self) -> Iterator[tuple[Ignore, tuple[str, ...]]]:
        """Yield the ignores that were of no use, each with those of its ids."""
        for ignore in self.found:
            idle = tuple(i for i in ignore.ids if (ignore.path, ignore.line, i) not in self._used)
            if idle and not ignore.fault:
                yield ignore, idle


def ignores_in(path: str, text: str) -> Iterator[Ignore]:
    """Yield the ignores of one file, in the order of their lines."""
    lines = text.split("\n")
    comments = _comment_lines(path, text)
    found = []
    for number, line in enumerate(lines, 1):
        match = _COMMENT.search(line) if "modellic:" in line else None
        if match is None or (comments is not None and number not in comments):
            continue
        if path.casefold().endswith((".md", ".markdown", ".rst")) and match["lead"] != "<!--":
            continue  # a page that tells of ignores, and not one
        found.append((number, line, match))
    alone = {number for number, line, match in found if _ALONE.fullmatch(line[: match.start()])}
    for number, _, match in found:
        yield _ignore(path, number, match, _covered(number, alone))


def _covered(number: int, alone: Iterable[int]) -> int:
    """Return the line that a comment speaks of: its own, or the next where it stands alone."""
    while number in alone:
        number += 1
    return number


def _comment_lines(path: str, text: str) -> frozenset[int] | None:
    """Return the lines of Python that have a comment; None where nothing tells."""
    if not path.casefold().endswith((".py", ".pyi")):
        return None
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError, ValueError, RecursionError):
        return None
    return frozenset(t.start[0] for t in tokens if t.type == tokenize.COMMENT)


def _ignore(path: str, line: int, match: re.Match[str], covers: int) -> Ignore:
    rest = match["reason"]
    if path.casefold().endswith(".ipynb"):
        rest = _NOTEBOOK_END.sub("", rest)
    reason = " ".join(_END.sub("", rest).split())[:MAX_REASON]
    ids = tuple(dict.fromkeys(i for i in re.split(r"[\s,]+", match["ids"] or "") if i))
    fault = _fault(ids, reason)
    return Ignore(path, line, match.start() + 1, covers, ids, reason, fault)


def _fault(ids: tuple[str, ...], reason: str) -> str:
    unknown = [name for name in ids if name not in _KNOWN]
    if not ids:
        return "the ignore names no finding: write ignore[finding-id] reason"
    if unknown:
        return f"{', '.join(unknown)}: there is no such finding (docs/findings.md has all)"
    return "" if reason else "the ignore has no reason: write one after the bracket"
