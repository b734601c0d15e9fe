"""What a clause says, in one line: for tables of clauses in any language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from modellic.extract import extract
from modellic.rules import (
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


def said(clause: str) -> list[str]:
    """The rules of a clause in order, each as `action` or `action if condition`."""
    return sorted(_line(rule) for rule in extract(Text(clause, "LICENSE")).rules)


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
