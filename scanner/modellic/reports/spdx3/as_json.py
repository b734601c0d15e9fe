"""SPDX 3.0.1 as JSON-LD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from modellic.reports.bom import bom_of, sbom_extra
from modellic.reports.json_report import as_text

if TYPE_CHECKING:
    from modellic.report import Report
    from modellic.reports import Style


def render(report: Report, style: Style) -> str:  # noqa: ARG001  # the format has one style
    """Return the report as an SPDX 3.0.1 document. Raises `UsageError` without the extra `sbom`."""
    with sbom_extra():
        from spdx_python_model.bindings.v3_0_1 import JSONLDSerializer

        from modellic.reports.spdx3.document import document_of

        form = JSONLDSerializer().serialize_data(document_of(bom_of(report)), force_at_graph=True)
        # The library keeps its objects in a set: they are put in the order of their names.
        form["@graph"].sort(key=lambda each: each.get("spdxId") or each.get("@id", ""))
        return as_text(form)
