"""A bill of materials as SPDX 3.0.1 objects of spdx-python-model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, TypeVar

from spdx_python_model.bindings import v3_0_1 as spdx

from modellic.reports.bom import Bom, Dataset, License, Link, Material

_OPEN: Final = spdx.expandedlicensing_IndividualLicensingInfo.NoAssertionLicense
_PROFILE: Final = spdx.ProfileIdentifierType
_KIND: Final = spdx.RelationshipType
_E = TypeVar("_E", bound=spdx.Element)


def document_of(bom: Bom) -> spdx.SHACLObjectSet:
    """Return the objects: an AI package a model, a dataset package a dataset, with licences."""
    return _Writing(bom).objects()


class _Writing:
    def __init__(self, bom: Bom) -> None:
        self._bom = bom
        self._base = f"https://spdx.org/spdxdocs/{bom.uuid('spdx3')}#"
        self._elements: list[spdx.Element] = []
        self._made = self._creation()
        self._texts = {
            lic.id: self._text(f"license-{number}", lic)
            for number, lic in enumerate(bom.licenses(), 1)
            if not lic.listed
        }
        self._expressions: dict[str, spdx.Element] = {}
        self._models = {
            material.key: self._model(f"model-{number}", material)
            for number, material in enumerate(bom.materials, 1)
        }

    def objects(self) -> spdx.SHACLObjectSet:
        for material in self._bom.materials:
            self._about(material)
        for link in self._bom.links:
            self._relate(link)
        roots = [self._models[root] for root in self._bom.roots]
        sbom = self._add(
            spdx.software_Sbom(
                spdxId=f"{self._base}sbom",
                name=self._bom.name,
                software_sbomType=[spdx.software_SbomType.analyzed],
                rootElement=roots,
                element=list(self._elements),
            )
        )
        self._add(
            spdx.SpdxDocument(
                spdxId=f"{self._base}document",
                name=self._bom.name,
                rootElement=[sbom],
                element=list(self._elements),
                profileConformance=self._profiles(),
            )
        )
        return spdx.SHACLObjectSet([self._made, *self._elements])

    def _profiles(self) -> list[str]:
        """Return the profiles that the document keeps to.

        That of AI asks of every AI package for a time of release, a supplier, a place, a version
        and a purpose, and for one declared and one concluded licence, which all have.
        """
        kept = [_PROFILE.core, _PROFILE.software, _PROFILE.simpleLicensing]
        complete = all(
            package.releaseTime
            and package.suppliedBy
            and package.software_downloadLocation
            and package.software_packageVersion
            for package in self._models.values()
        )
        return [*kept, _PROFILE.ai] if complete else kept

    def _creation(self) -> spdx.CreationInfo:
        made = spdx.CreationInfo(specVersion="3.0.1", created=self._bom.created)
        agent = spdx.SoftwareAgent(
            spdxId=f"{self._base}modellic",
            name=f"modellic-{self._bom.version}",
            creationInfo=made,
        )
        made.createdBy = [agent]
        self._elements.append(agent)
        return made

    def _add(self, element: _E) -> _E:
        element.creationInfo = self._made
        self._elements.append(element)
        return element

    def _model(self, name: str, material: Material) -> spdx.ai_AIPackage:
        package = spdx.ai_AIPackage(
            spdxId=f"{self._base}{name}",
            name=material.name,
            software_primaryPurpose=spdx.software_SoftwarePurpose.model,
            **_known(
                comment=material.licensing.comment,
                software_packageVersion=material.revision,
                software_packageUrl=material.purl,
                software_downloadLocation=material.download,
                software_homePage=material.url,
                software_copyrightText="\n".join(material.copyrights),
            ),
            software_attributionText=list(material.attributions),
        )
        if material.organisation:
            package.suppliedBy = self._supplier(material.organisation)
        if material.committed:
            package.releaseTime = material.committed
        return self._add(package)

    def _supplier(self, name: str) -> spdx.Agent:
        id_ = f"{self._base}organization-{name}"
        known = next((each for each in self._elements if each.spdxId == id_), None)
        if isinstance(known, spdx.Agent):
            return known
        return self._add(spdx.Organization(spdxId=id_, name=name))

    def _about(self, material: Material) -> None:
        """Add the licences, the notes and the datasets of a model."""
        model = self._models[material.key]
        id_ = str(model.spdxId)
        self._license(model, "hasDeclaredLicense", material.licensing.declared)
        self._license(model, "hasConcludedLicense", material.licensing.concluded)
        told = [rule.told() for rule in material.rules] + [n.told() for n in material.notes]
        for number, text in enumerate(told, 1):
            self._add(
                spdx.Annotation(
                    spdxId=f"{id_}-note-{number}",
                    annotationType=spdx.AnnotationType.other,
                    subject=model,
                    statement=text,
                )
            )
        for number, dataset in enumerate(material.datasets, 1):
            package = self._dataset(f"{id_}-dataset-{number}", dataset)
            self._relation(f"{id_}-trained-on-{number}", model, "trainedOn", [package])

    def _dataset(self, id_: str, dataset: Dataset) -> spdx.dataset_DatasetPackage:
        package = self._add(
            spdx.dataset_DatasetPackage(
                spdxId=id_,
                name=dataset.name,
                comment=dataset.comment,
                software_primaryPurpose=spdx.software_SoftwarePurpose.data,
                dataset_datasetType=[spdx.dataset_DatasetType.noAssertion],
                **_known(
                    software_packageVersion=dataset.revision,
                    software_downloadLocation=dataset.url,
                ),
            )
        )
        if dataset.organisation:
            package.suppliedBy = self._supplier(dataset.organisation)
        self._license(package, "hasDeclaredLicense", dataset.licenses or ())
        return package

    def _license(self, owner: spdx.Element, kind: str, licenses: Sequence[License]) -> None:
        """Relate a package to its licences; to NoAssertionLicense where nothing is known."""
        to = self._expression(licenses) if licenses else _OPEN
        self._relation(f"{owner.spdxId}-{kind}", owner, kind, [to])

    def _expression(self, licenses: Sequence[License]) -> spdx.Element:
        words = " AND ".join(licence.id for licence in licenses)
        if words not in self._expressions:
            custom = [
                spdx.DictionaryEntry(key=licence.id, value=self._texts[licence.id].spdxId)
                for licence in licenses
                if not licence.listed
            ]
            self._expressions[words] = self._add(
                spdx.simplelicensing_LicenseExpression(
                    spdxId=f"{self._base}expression-{len(self._expressions) + 1}",
                    simplelicensing_licenseExpression=words,
                    simplelicensing_customIdToUri=custom,
                )
            )
        return self._expressions[words]

    def _text(self, name: str, licence: License) -> spdx.simplelicensing_SimpleLicensingText:
        text = spdx.simplelicensing_SimpleLicensingText(
            spdxId=f"{self._base}{name}",
            name=licence.name,
            simplelicensing_licenseText=licence.text or "(an empty text)",
            **({} if licence.read else {"comment": "the text was not read"}),
        )
        if licence.read and licence.sha256:
            hashed = spdx.Hash(algorithm=spdx.HashAlgorithm.sha256, hashValue=licence.sha256)
            text.verifiedUsing = [hashed]
        return self._add(text)

    def _relate(self, link: Link) -> None:
        """Say how a model was made: the same choices as in SPDX 2.3, in the words of 3.0.1."""
        child, parent = self._models[link.child], self._models[link.parent]
        number = self._bom.links.index(link) + 1
        id_ = f"{self._base}link-{number}"
        if link.relation in {"quantized", "merge"}:
            self._relation(id_, parent, "generates", [child], link.told())
        else:
            self._relation(id_, child, "descendantOf", [parent], link.told())
        if link.relation == "adapter":
            self._relation(f"{id_}-needs", child, "dependsOn", [parent], link.told())

    def _relation(
        self,
        id_: str,
        source: spdx.Element,
        kind: str,
        to: Iterable[str | spdx.Element],
        comment: str | None = None,
    ) -> None:
        self._add(
            spdx.Relationship(
                spdxId=id_,
                from_=source,
                relationshipType=_KIND.NAMED_INDIVIDUALS[kind],
                to=list(to),
                **_known(comment=comment),
            )
        )


def _known(**values: str | None) -> dict[str, Any]:
    """Return the values that there are: the library takes no None."""
    return {key: value for key, value in values.items() if value}
