"""CycloneDX 1.7."""

from __future__ import annotations

from typing import TYPE_CHECKING

from modellic.reports.bom import sbom_extra

if TYPE_CHECKING:
    from modellic.report import Report
    from modellic.reports import Style


def render(report: Report, style: Style) -> str:  # noqa: ARG001  # the format has one style
    """Return the report as CycloneDX 1.7. Raises `UsageError` without the extra `sbom`."""
    with sbom_extra():
        from cyclonedx.schema import SchemaVersion

        from modellic.reports.cyclonedx.document import document_of

        return document_of(report, SchemaVersion.V1_7)
