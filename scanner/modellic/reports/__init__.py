"""Reports: one file a format, each with `render(report, style) -> str`.

A new format is a module beside this one and a line in `FORMATS`; `DIFF_FORMATS` are those of
`modellic diff`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from modellic.errors import UsageError

if TYPE_CHECKING:
    from modellic.diff import Diff
    from modellic.report import Report


@dataclass(frozen=True, slots=True)
class Style:
    """How a format that people read is laid out: columns, and colour (ANSI) or none."""

    width: int = 80
    colour: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a report. Its module is loaded when it is used."""

    name: str
    description: str
    module: str

    def render(self, report: Report | Diff, style: Style) -> str:
        """Return the report in this format; it ends with a line feed."""
        module = import_module(f"{__name__}.{self.module}")
        renderer = cast("Callable[[Report | Diff, Style], str]", module.render)
        return renderer(report, style)


FORMATS = (
    Format("text", "for people, on a terminal", "text"),
    Format("json", "the whole report, for machines (docs/report.md)", "json_report"),
)
DIFF_FORMATS = (
    Format("text", "for people, on a terminal", "diff_text"),
    Format("json", "the differences, for machines (docs/diff.md)", "diff_json"),
)


def format_named(name: str, formats: Sequence[Format] = FORMATS) -> Format:
    """Return the format of that name. Raises `UsageError` where there is none."""
    for known in formats:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in formats)
    raise UsageError(f"no format {name!r}", where="--format", hint=f"formats: {names}")
