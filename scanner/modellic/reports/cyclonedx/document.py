"""A report as a CycloneDX document of cyclonedx-python-lib, with the model cards that it lacks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.tool import ToolRepository
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat

from modellic.reports.bom import bom_of
from modellic.reports.cyclonedx.components import Components
from modellic.reports.json_report import as_text

if TYPE_CHECKING:
    from cyclonedx.schema import SchemaVersion

    from modellic.report import Report
    from modellic.rules import Json

_ORDER: Final = (
    "$schema",
    "bomFormat",
    "specVersion",
    "serialNumber",
    "version",
    "metadata",
    "components",
    "dependencies",
)
"""The keys of the document: all that the library writes, what it is first."""


def document_of(report: Report, version: SchemaVersion) -> str:
    """Return the document as text."""
    bom = bom_of(report)
    components = Components(bom)
    document = Bom(
        components=components.all(),
        serial_number=bom.uuid(f"cyclonedx-{version.to_version()}"),
        metadata=BomMetaData(
            timestamp=bom.created,
            tools=ToolRepository(
                components=[
                    Component(name="modellic", version=bom.version, type=ComponentType.APPLICATION)
                ]
            ),
        ),
    )
    form = json.loads(make_outputter(document, OutputFormat.JSON, version).output_as_string())
    form["components"].sort(key=lambda each: each["type"] != ComponentType.MACHINE_LEARNING_MODEL)
    for component in _models(form):
        component["modelCard"] = components.cards[component["bom-ref"]]
    form["dependencies"] = list(_dependencies(form["dependencies"], components.needs))
    return as_text({key: form[key] for key in _ORDER if key in form})


def _dependencies(told: Iterable[Json], needs: Mapping[str, list[str]]) -> Iterator[Json]:
    """Yield what depends on what; the library knows none of what stands in a pedigree."""
    others = dict(needs)
    for each in told:
        needed = others.pop(each["ref"], None)
        yield each | ({"dependsOn": needed} if needed else {})
    for ref, needed in others.items():
        yield {"ref": ref, "dependsOn": needed}


def _models(form: Json) -> Iterator[dict[str, Any]]:
    """Yield the components that are models, and those that they were made from."""
    for component in form.get("components", []) + form.get("ancestors", []):
        if component["type"] == ComponentType.MACHINE_LEARNING_MODEL:
            yield component
            yield from _models(component.get("pedigree", {}))
