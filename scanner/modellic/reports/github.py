"""Annotations of a GitHub workflow: one command a line, which the runner reads from the log.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. Whatever comes
from outside is escaped as the runner unescapes it, so that no name and no clause is a command.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from modellic.kinds import Severity
from modellic.reports.listed import (
    clause,
    gravest_first,
    is_address,
    message,
    place,
    term,
    untold,
    why_unanswered,
    without_scheme,
)
from modellic.reports.visible import escaped, visible
from modellic.reports.words import cut, quoted

if TYPE_CHECKING:
    from modellic.reports import Style
    from modellic.results import Location, Result, Results

MAX_SHOWN: Final = 10
"""GitHub shows so many annotations of each kind for one step; the others stay in the log."""
_MAX_TITLE: Final = 200
_COMMANDS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}


def render(results: Results, style: Style) -> str:  # noqa: ARG001  # for machines
    """Return one command a line, the gravest first; nothing where there is nothing to say."""
    by_kind: dict[str, list[str]] = {name: [] for name in _COMMANDS.values()}
    for subject in untold(results):
        at = subject.locations[0] if subject.locations else None
        title = f"no answer: {subject.id}"
        by_kind["error"].append(_command("error", title, why_unanswered(subject), at))
    for result in gravest_first(results):
        name = _COMMANDS[result.finding.severity]
        by_kind[name].append(_annotation(name, result))
    lines = [line for name, all_lines in by_kind.items() for line in _with_rest(name, all_lines)]
    return "".join(f"{line}\n" for line in lines)


def _with_rest(name: str, commands: list[str]) -> Iterator[str]:
    """Yield the commands; the last that GitHub shows says how many it does not show."""
    if len(commands) <= MAX_SHOWN:
        yield from commands
        return
    shown = MAX_SHOWN - 1
    yield from commands[:shown]
    rest = len(commands) - shown
    yield _command(name, f"{rest} more", f"{rest} more of this kind stand in the log of this step")
    yield from commands[shown:]


def _annotation(name: str, result: Result) -> str:
    title = ": ".join(filter(None, (result.finding.id, result.subject)))
    said = [message(result), term(result)]
    for related in result.related[:1]:
        said += [quoted(clause(related)), place(related)]
    if is_address(result.location.file):
        said.append(place(result.location))
    return _command(name, title, "\n".join(filter(None, said)), result.location)


def _command(name: str, title: str, words: str, at: Location | None = None) -> str:
    properties = dict(_where(at)) if at is not None else {}
    properties["title"] = cut(visible(title), _MAX_TITLE)
    return f"::{name} {_properties(properties)}::{_data(words)}"


def _where(at: Location) -> Iterator[tuple[str, str]]:
    if is_address(at.file):
        return
    yield "file", escaped(without_scheme(at.file))
    if at.line:
        yield "line", str(at.line)
        if at.end_line and at.end_line > at.line:
            yield "endLine", str(at.end_line)
        elif at.column:
            yield "col", str(at.column)


def _properties(properties: Mapping[str, str]) -> str:
    escaped = {name: _property(value) for name, value in properties.items()}
    return ",".join(f"{name}={value}" for name, value in escaped.items() if value)


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
