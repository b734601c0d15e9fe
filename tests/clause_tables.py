"""Tables of clauses for tests: what they say above, the clauses themselves indented below it."""

from __future__ import annotations

from collections.abc import Iterator

from clauses import IN_ENGLISH
from modellic.extract import extract
from modellic.text import Text


def clauses(table: str) -> Iterator[tuple[str, str]]:
    r"""Yield (what is said, clause) of a table.

    A line without indent names the actions, with commas between them, or `nothing`. A clause is
    indented by two spaces, its further lines by more; `\n` in it is a line break.
    """
    said, words = "", ""
    for line in [*table.splitlines(), ""]:
        if words and not line.startswith("   "):
            yield said, words.replace("\\n", "\n")
            words = ""
        if line.startswith("  "):
            words = f"{words} {line.strip()}".strip()
        elif line:
            said = line


def said_by(clause: str) -> str:
    """Return the actions of the rules that a clause gives, in the form of a table."""
    actions = {str(rule.action) for rule in extract(Text(clause + IN_ENGLISH)).rules}
    return ", ".join(sorted(actions)) or "nothing"
