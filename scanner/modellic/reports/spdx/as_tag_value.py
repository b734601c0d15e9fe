"""SPDX 2.3 as tag-value."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from modellic.reports.bom import bom_of, sbom_extra
from modellic.reports.spdx.words import AS_TAG_VALUE

if TYPE_CHECKING:
    from modellic.report import Report
    from modellic.reports import Style


def render(report: Report, style: Style) -> str:  # noqa: ARG001  # the format has one style
    """Return the report as an SPDX 2.3 document. Raises `UsageError` without the extra `sbom`."""
    with sbom_extra():
        from spdx_tools.spdx.writer.tagvalue.tagvalue_writer import write_document

        from modellic.reports.spdx.document import document_of

        out = StringIO()
        write_document(document_of(bom_of(report), AS_TAG_VALUE), out)
        return out.getvalue().rstrip("\n") + "\n"
