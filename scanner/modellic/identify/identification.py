"""What a text was found to be, and how to say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from modellic.identify.delta import Gap, Passage
from modellic.rules import Span
from modellic.wording import plural

_CLAUSE_WORDS = range(8, 300)
"""Of how many words an added passage is called a clause; a shorter one is called words."""
_LINES = 6


@dataclass(frozen=True, slots=True)
class Identification:
    """Which known licence a text is, or comes from, and what was changed.

    `license_id` is set only where the text is that licence, word for word; a modified text never
    has one. `nearest` is the record that the differences (`added`, `missing`) and `coverage` (the
    share of that record's words which the text has) are told against: the base, where the licence
    is known and modifies another; the known licence with the fewest differences otherwise; None
    where the text shares nothing with any. `modified` says whether the text comes from `nearest`,
    rather than only sharing phrases with it, and differs. `base` is the SPDX id of the standard
    licence that the text is or modifies. `notices` are the copyright lines left out of all this.
    """

    license_id: str | None = None
    nearest: str | None = None
    base: str | None = None
    modified: bool = False
    coverage: float = 0.0
    added: tuple[Passage, ...] = ()
    missing: tuple[Gap, ...] = ()
    notices: tuple[Span, ...] = ()
    license_label: str = ""
    nearest_label: str = ""

    @property
    def exact(self) -> bool:
        """Tell whether the text is a known licence, word for word."""
        return self.license_id is not None

    def summary(self) -> str:
        """Say it for people, in one line."""
        if not self.modified:
            return self._plain()
        differences = self._differences()
        if self.exact:
            return f"{self.license_label}: {differences}"
        return differences

    def _plain(self) -> str:
        if self.exact:
            return f"{self.license_label}, unmodified"
        if self.nearest is None:
            return "no known licence"
        share = min(99, round(100 * self.coverage))
        return f"no known licence (closest: {self.nearest_label}, {share} %)"

    def _differences(self) -> str:
        added = [p for p in self.added if not p.replaces and not p.heading]
        changed = [p for p in self.added if p.replaces]
        if not changed and not self.missing:
            return f"{self.nearest_label} with {self._additions(added)}"
        parts = [plural(len(added), "passage") + f" added ({_lines(added)})"] if added else []
        if changed:
            parts.append(f"words changed ({_lines(changed)})")
        if self.missing:
            parts.append(f"words missing near {_name([(g.line, g.line) for g in self.missing])}")
        return f"modified from {self.nearest_label}: {', '.join(parts)}"

    def _additions(self, added: Sequence[Passage]) -> str:
        if not added:
            headed = [passage for passage in self.added if passage.heading]
            return f"another heading ({_lines(headed)})" if headed else "differences not located"
        if len(added) > 1:
            return f"{len(added)} added passages ({_lines(added)})"
        words = added[0].words
        clause = "clause" if words in _CLAUSE_WORDS else "passage"
        what = "added words" if words < _CLAUSE_WORDS.start else f"one added {clause}"
        return f"{what} ({_lines(added)})"


def _lines(passages: Sequence[Passage]) -> str:
    return _name([passage.lines for passage in passages])


def _name(lines: Sequence[tuple[int, int]]) -> str:
    """Name lines: `line 3`, `lines 3, 10–12`; the first few of many."""
    shown = list(dict.fromkeys(lines))[:_LINES]
    names = [str(a) if a == b else f"{a}–{b}" for a, b in shown]
    more = len(set(lines)) - len(shown)
    word = "line" if len(shown) == 1 and shown[0][0] == shown[0][1] else "lines"
    return f"{word} {', '.join(names)}" + (f" and {more} more" if more else "")
