"""The report as one page of HTML (docs/html.md).

The page has no script and loads nothing: its Content Security Policy allows the one stylesheet that
stands in it, by its hash, and nothing else. The same report gives the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from modellic.reports.html.view import MAX_DATASETS, page_of
from modellic.reports.templates import environment, style_hash, stylesheet

if TYPE_CHECKING:
    from modellic.report import Report
    from modellic.reports import Style

_FOLDER: Final = "html/templates"


def render(report: Report, style: Style) -> str:  # noqa: ARG001  # the reader's screen decides
    """Return the report as a page of HTML."""
    css = "".join(stylesheet(f"{_FOLDER}/{name}.css") for name in ("page", "parts", "print"))
    template = environment().get_template(f"{_FOLDER}/report.html")
    return template.render(
        page=page_of(report),
        report=report,
        style=css,
        style_hash=style_hash(css),
        max_datasets=MAX_DATASETS,
    )
