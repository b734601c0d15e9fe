"""SPDX 2.3 as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from modellic.reports.bom import bom_of, sbom_extra
from modellic.reports.json_report import as_text
from modellic.reports.spdx.words import AS_JSON

if TYPE_CHECKING:
    from modellic.report import Report
    from modellic.reports import Style


def render(report: Report, style: Style) -> str:  # noqa: ARG001  # the format has one style
    """Return the report as an SPDX 2.3 document. Raises `UsageError` without the extra `sbom`."""
    with sbom_extra():
        from spdx_tools.spdx.jsonschema.document_converter import DocumentConverter

        from modellic.reports.spdx.document import document_of

        converter = DocumentConverter()  # type: ignore[no-untyped-call]
        form = converter.convert(document_of(bom_of(report), AS_JSON))
        for package in form["packages"]:
            for reference in package.get("externalRefs", ()):
                # The schema of SPDX 2.3 has a hyphen where the library writes its own name of it.
                reference["referenceCategory"] = reference["referenceCategory"].replace("_", "-")
        return as_text(form)
