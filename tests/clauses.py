"""What a clause says, in one line: for tables of clauses in any language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from modellic.extract import extract
from modellic.rules import (
    Action,
    AllOf,
    AnyOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Not,
    Rule,
    Threshold,
)
from modellic.text import Text

_EMPTY = re.compile(r"\s¶\s")
IN_ENGLISH = "\n\nThis is the text of the terms for all that use it and for you."
"""Enough common words to tell the language of a short clause by."""


def said(clause: str) -> list[str]:
    """The rules of a clause in order, each as `action` or `action if condition`."""
    return sorted(_line(rule) for rule in extract(Text(clause, "LICENSE")).rules)


def answered(clause: str) -> list[str]:
    """The rules of a clause as `said` gives them, and behind them the words that are reported as
    not understood, each as `? words`: whole where there are none."""
    found = extract(Text(clause, "LICENSE"))
    return [*sorted(map(_line, found.rules)), *(f"? {part.quote}" for part in found.unparsed)]


def framed(frames: Iterable[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Clauses made of a frame and the lines of its block, `words | words | what the rule says`.

    Where a frame has a meaning of its own, all its lines have that one.
    """
    out: list[tuple[str, str]] = []
    for frame, meaning, block in frames:
        for line in block.strip().splitlines():
            *words, expected = (p.strip() for p in f"{line}|{meaning}".removesuffix("|").split("|"))
            out.append((frame.format(*words), expected))
    return out


def table(blocks: str) -> list[tuple[str, list[str]]]:
    """Clauses with what they say, a blank line between two: `=>` before each rule, or nothing.

    Lines of a clause are joined, but for those of a list, which begin with `|`.
    """
    return [_row(block) for block in blocks.strip().split("\n\n")]


def spaced(blocks: str) -> list[tuple[str, list[str]]]:
    """A table in which a line of a pilcrow stands for an empty one, and all may be a list."""
    return [(_EMPTY.sub("\n\n", c).removeprefix("| "), rules) for c, rules in table(blocks)]


def lines(block: str) -> list[str]:
    """The clauses of a block, one a line."""
    return [line.strip() for line in block.strip().splitlines()]


def rows(says: Mapping[str, str]) -> list[tuple[str, str]]:
    """Clauses with the one rule of each, from lines of clauses below what they say."""
    return [(line.strip(), rule) for rule in says for line in says[rule].strip().splitlines()]


def grouped(lines: str) -> list[tuple[str, str]]:
    """Clauses with the action of each, from lines of clauses below a line `= action`."""
    out: list[tuple[str, str]] = []
    action = ""
    for line in lines.strip().splitlines():
        if line.startswith("= "):
            action = line[2:]
        else:
            out.append((line.replace("\\n", "\n"), action))
    return out


def _row(block: str) -> tuple[str, list[str]]:
    clause, *rules = block.split("\n=> ")
    words = clause.replace("\n| ", "\v").replace("\n", " ").replace("\v", "\n")
    return words, sorted(" ".join(rule.split()) for rule in rules)


def flagged(clause: str) -> bool:
    """Whether something of a clause is reported as not understood."""
    return bool(extract(Text(clause, "LICENSE")).unparsed)


def rules_on(clause: str, action: Action) -> list[Rule]:
    """The rules of an English clause that are of an action, however short it is."""
    return [r for r in extract(Text(clause + IN_ENGLISH)).rules if r.action is action]


def rule_of(clause: str) -> Rule:
    """The only rule of a clause."""
    (rule,) = extract(Text(clause, "LICENSE")).rules
    return rule


def _line(rule: Rule) -> str:
    return str(rule.action) if rule.when is None else f"{rule.action} if {shown(rule.when)}"


def shown(when: Condition) -> str:
    """A condition as a line: `(monthly-active-users gt 100000000 product or revenue …)`."""
    match when:
        case AllOf(parts):
            return "(" + " and ".join(map(shown, parts)) + ")"
        case AnyOf(parts):
            return "(" + " or ".join(map(shown, parts)) + ")"
        case Not(part):
            return f"not {shown(part)}"
        case InUse(use):
            return str(use)
        case IsParty(party):
            return str(party)
        case InTerritory(territory):
            return " ".join(territory)
        case Threshold():
            return _threshold(when)


def _threshold(of: Threshold) -> str:
    words = (of.metric, of.op, f"{of.value.normalize():f}", of.currency, of.period, of.of, of.as_of)
    return " ".join(str(w) for w in words if w is not None)
