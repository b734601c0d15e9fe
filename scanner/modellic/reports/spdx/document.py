"""A bill of materials as an SPDX 2.3 document of spdx-tools."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from spdx_tools.spdx.model.actor import Actor, ActorType
from spdx_tools.spdx.model.annotation import Annotation, AnnotationType
from spdx_tools.spdx.model.document import CreationInfo, Document
from spdx_tools.spdx.model.extracted_licensing_info import ExtractedLicensingInfo
from spdx_tools.spdx.model.package import (
    ExternalPackageRef,
    ExternalPackageRefCategory,
    Package,
    PackagePurpose,
)
from spdx_tools.spdx.model.relationship import Relationship, RelationshipType
from spdx_tools.spdx.model.spdx_no_assertion import SpdxNoAssertion
from spdx_tools.spdx.validation.uri_validators import validate_download_location, validate_url

from modellic.reports.bom import Bom, Dataset, License, Link, Material
from modellic.reports.bom.licenses import spdx_licensing
from modellic.reports.spdx.words import Words

_NOT_IN_ID = re.compile(r"[^0-9A-Za-z.]+")
_DOCUMENT: Final = "SPDXRef-DOCUMENT"

_MADE: Final = {
    "quantized": (RelationshipType.GENERATED_FROM,),
    "merge": (RelationshipType.GENERATED_FROM,),
    "adapter": (RelationshipType.DESCENDANT_OF, RelationshipType.DEPENDS_ON),
}
"""How models are related (section 11.1, table 68).

Quantising and merging compute a model from the weights of others: GENERATED_FROM. Training goes on
from a model that was there before: DESCENDANT_OF ("same lineage but postdates"), which is also all
that is known where no relation is stated. An adapter cannot run without its base model either.
VARIANT_OF is for a lineage in which it is "not clear which came first", and a base model did.
"""


def document_of(bom: Bom, words: Words) -> Document:
    """Return the document: a package a model and a dataset, with licences and annotations."""
    return _Writing(bom, words).document()


class _Writing:
    def __init__(self, bom: Bom, words: Words) -> None:
        self._bom = bom
        self._words = words
        self._date = bom.created.replace(tzinfo=None)
        self._tool = Actor(ActorType.TOOL, f"modellic-{bom.version}")
        self._ids = {
            material.key: f"SPDXRef-Model-{number}-{_slug(material.name)}"
            for number, material in enumerate(bom.materials, 1)
        }

    def document(self) -> Document:
        packages = [self._package(material) for material in self._bom.materials]
        relationships = [*self._described(), *self._made()]
        for id_, material, dataset in self._datasets():
            packages.append(self._dataset(id_, dataset))
            relationships.append(self._trained(material, id_, dataset))
        return Document(
            creation_info=self._creation(),
            packages=packages,
            relationships=relationships,
            annotations=list(self._annotations()),
            extracted_licensing_info=list(self._extracted()),
        )

    def _creation(self) -> CreationInfo:
        name = self._words.line(self._bom.name)
        return CreationInfo(
            spdx_version="SPDX-2.3",
            spdx_id=_DOCUMENT,
            name=name,
            document_namespace=f"https://spdx.org/spdxdocs/{_slug(name)}-{self._bom.uuid('spdx')}",
            creators=[self._tool],
            created=self._date,
        )

    def _package(self, material: Material) -> Package:
        licensing = material.licensing
        comment = self._words.block(licensing.comment)
        return Package(
            spdx_id=self._ids[material.key],
            name=self._words.line(material.name),
            download_location=_download(material.download),
            version=self._version(material.revision),
            supplier=_supplier(material.organisation),
            files_analyzed=False,
            homepage=material.url if material.url and not validate_url(material.url) else None,
            license_concluded=_expression(licensing.concluded),
            license_declared=_expression(licensing.declared),
            license_comment=comment or None,
            copyright_text=self._words.block("\n".join(material.copyrights)) or SpdxNoAssertion(),
            attribution_texts=list(map(self._words.block, material.attributions)),
            external_references=[_purl(material.purl)] if material.purl else [],
            primary_package_purpose=PackagePurpose.OTHER,
            release_date=material.committed and material.committed.replace(tzinfo=None),
        )

    def _dataset(self, id_: str, dataset: Dataset) -> Package:
        return Package(
            spdx_id=id_,
            name=self._words.line(dataset.name),
            download_location=_download(dataset.url),
            version=self._version(dataset.revision),
            supplier=_supplier(dataset.organisation),
            files_analyzed=False,
            license_concluded=SpdxNoAssertion(),
            license_declared=_expression(dataset.licenses or ()),
            license_comment=self._words.block(dataset.comment),
            copyright_text=SpdxNoAssertion(),
            primary_package_purpose=PackagePurpose.OTHER,
        )

    def _version(self, revision: str | None) -> str | None:
        return self._words.line(revision) if revision else None

    def _datasets(self) -> Iterator[tuple[str, Material, Dataset]]:
        number = 0
        for material in self._bom.materials:
            for dataset in material.datasets:
                number += 1
                yield f"SPDXRef-Dataset-{number}-{_slug(dataset.name)}", material, dataset

    def _described(self) -> Iterator[Relationship]:
        for root in self._bom.roots:
            yield Relationship(_DOCUMENT, RelationshipType.DESCRIBES, self._ids[root])

    def _made(self) -> Iterator[Relationship]:
        for link in self._bom.links:
            child, parent = self._ids[link.child], self._ids[link.parent]
            for kind in _kinds(link):
                yield Relationship(child, kind, parent, self._words.line(link.told()))

    def _trained(self, material: Material, id_: str, dataset: Dataset) -> Relationship:
        told = self._words.line(f"trained on: {dataset.comment}")
        return Relationship(self._ids[material.key], RelationshipType.OTHER, id_, told)

    def _annotations(self) -> Iterator[Annotation]:
        for material in self._bom.materials:
            for told in (*(r.told() for r in material.rules), *(n.told() for n in material.notes)):
                yield Annotation(
                    spdx_id=self._ids[material.key],
                    annotation_type=AnnotationType.OTHER,
                    annotator=self._tool,
                    annotation_date=self._date,
                    annotation_comment=self._words.block(told),
                )

    def _extracted(self) -> Iterator[ExtractedLicensingInfo]:
        for licence in self._bom.licenses():
            if not licence.listed:
                yield ExtractedLicensingInfo(
                    license_id=licence.id,
                    extracted_text=self._words.block(licence.text) or "(an empty text)",
                    license_name=self._words.line(licence.name),
                    cross_references=_references(licence),
                    comment=self._words.line(_about(licence)),
                )


def _kinds(link: Link) -> tuple[RelationshipType, ...]:
    return _MADE.get(link.relation or "", (RelationshipType.DESCENDANT_OF,))


def _supplier(organisation: str | None) -> Actor | SpdxNoAssertion:
    if organisation is None:
        return SpdxNoAssertion()
    return Actor(ActorType.ORGANIZATION, organisation)


def _expression(licenses: Sequence[License]) -> Any:
    """Return a license expression; NOASSERTION where nothing is known, and never NONE."""
    if not licenses:
        return SpdxNoAssertion()
    return spdx_licensing().parse(" AND ".join(licence.id for licence in licenses))


def _download(url: str | None) -> str | SpdxNoAssertion:
    """Return a place that the format can say; a host without a domain is none."""
    return url if url and not validate_download_location(url) else SpdxNoAssertion()


def _references(licence: License) -> list[str]:
    return [licence.url] if licence.url and not validate_url(licence.url) else []


def _about(licence: License) -> str:
    where = f" in {licence.where}" if licence.where else ""
    digest = f"; SHA-256 {licence.sha256}" if licence.sha256 else ""
    return f"the text as read{where}{digest}" if licence.read else f"the text was not read{digest}"


def _purl(purl: str) -> ExternalPackageRef:
    return ExternalPackageRef(ExternalPackageRefCategory.PACKAGE_MANAGER, "purl", purl)


def _slug(name: str) -> str:
    return _NOT_IN_ID.sub("-", name).strip("-.")[:80] or "unnamed"
