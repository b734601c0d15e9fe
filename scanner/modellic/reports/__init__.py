"""Reports: one file a format, each with `render(report, style) -> str`.

A new format is a module beside this one and a line in a registry below. One that tools read is
written from `Results`, which a scan and a check both have; docs/formats.md tells of each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast

from modellic.errors import UsageError

if TYPE_CHECKING:
    from modellic.diff import Diff
    from modellic.report import Report
    from modellic.results import Results

    class HasResults(Protocol):
        """What a check reports: more than its results, and those too."""

        @property
        def results(self) -> Results:
            """Its findings at their places."""

    Reported: TypeAlias = Report | Diff | HasResults


@dataclass(frozen=True, slots=True)
class Style:
    """How a format that people read is laid out: columns, and colour (ANSI) or none."""

    width: int = 80
    colour: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a report. Its module is loaded when it is used.

    `of_results` is whether the module renders `Results`; otherwise it renders the report itself.
    """

    name: str
    description: str
    module: str
    of_results: bool = False

    def render(self, report: Reported, style: Style) -> str:
        """Return the report in this format; it ends with a line feed."""
        module = import_module(f"{__name__}.{self.module}")
        renderer = cast("Callable[[object, Style], str]", module.render)
        return renderer(_results(report) if self.of_results else report, style)


def _results(report: Reported) -> Results:
    from modellic.report import Report
    from modellic.results import results_of

    return results_of(report) if isinstance(report, Report) else cast("HasResults", report).results


RESULT_FORMATS = (
    Format("sarif", "SARIF 2.1.0, for code scanning", "sarif", of_results=True),
    Format("github", "annotations in a GitHub workflow", "github", of_results=True),
    Format("markdown", "a comment on a pull request", "markdown", of_results=True),
    Format("junit", "JUnit XML, for test reports", "junit", of_results=True),
    Format("gitlab", "a code quality report of GitLab", "gitlab", of_results=True),
)
"""The formats that a scan and a check share."""
PAPER_FORMATS = (
    Format("spdx-json", "SPDX 2.3 (docs/spdx.md)", "spdx.as_json"),
    Format("spdx-tv", "SPDX 2.3 as tag-value", "spdx.as_tag_value"),
    Format("spdx3-json", "SPDX 3.0.1 with AI packages", "spdx3.as_json"),
    Format("cyclonedx", "CycloneDX 1.6, an ML-BOM (docs/cyclonedx.md)", "cyclonedx.v1_6"),
    Format("cyclonedx-1.7", "CycloneDX 1.7, an ML-BOM", "cyclonedx.v1_7"),
    Format("odrl", "the rules as ODRL 2.2 policies (docs/odrl.md)", "odrl.as_json"),
)
"""What is handed on: they tell the terms, and nothing of the company."""
FORMATS = (
    Format("text", "for people, on a terminal", "text"),
    Format("json", "the whole report, for machines (docs/report.md)", "json_report"),
    Format("html", "a page to send and to print (docs/html.md)", "html.document"),
    *RESULT_FORMATS,
    *PAPER_FORMATS,
)
"""The formats of `modellic scan`."""
CHECK_FORMATS = (
    Format("text", "for people, on a terminal", "check_text"),
    Format("json", "the whole report, for machines (docs/check.md)", "check_json"),
    *RESULT_FORMATS,
)
"""The formats of `modellic check`."""
DIFF_FORMATS = (
    Format("text", "for people, on a terminal", "diff_text"),
    Format("json", "the differences, for machines (docs/diff.md)", "diff_json"),
)
"""The formats of `modellic diff`."""


def format_named(
    name: str, formats: Sequence[Format] = FORMATS, *, where: str = "--format"
) -> Format:
    """Return the format of that name. Raises `UsageError` where there is none."""
    from modellic.company.reader import suggestion

    for known in formats:
        if known.name == name:
            return known
    hint = suggestion(name, (known.name for known in formats))
    raise UsageError(f"no format {name!r}", where=where, hint=hint)
