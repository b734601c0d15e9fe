"""Reports: one file a format, each with `render(report, style) -> str`.

A new format is a module beside this one and a line in `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from modellic.errors import UsageError

if TYPE_CHECKING:
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

    def render(self, report: Report, style: Style) -> str:
        """Return the report in this format; it ends with a line feed."""
        renderer = cast(
            "Callable[[Report, Style], str]", import_module(f"{__name__}.{self.module}").render
        )
        return renderer(report, style)


FORMATS = (
    Format("text", "for people, on a terminal", "text"),
    Format("json", "the whole report, for machines (docs/report.md)", "json_report"),
)


def format_named(name: str) -> Format:
    """Return the format of that name. Raises `UsageError` where there is none."""
    for known in FORMATS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in FORMATS)
    raise UsageError(f"no format {name!r}", where="--format", hint=f"formats: {names}")
