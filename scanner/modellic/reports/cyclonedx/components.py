"""The components of a CycloneDX document: models with their pedigree, and datasets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cyclonedx.exception.model import InvalidUriException
from cyclonedx.model import (
    AttachedText,
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    Property,
    XsUri,
)
from cyclonedx.model.component import Component, ComponentType, Pedigree
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.license import DisjunctiveLicense, LicenseAcknowledgement
from packageurl import PackageURL

from modellic.reports.cyclonedx.properties import properties_of

if TYPE_CHECKING:
    from modellic.reports.bom import Bom, Dataset, License, Licensing, Link, Material
    from modellic.rules import Json


class Components:
    """The components of a bill.

    `cards` are the model cards by the `bom-ref` of their model, `needs` the base models that an
    adapter does not run without.
    """

    def __init__(self, bom: Bom) -> None:
        self.cards: dict[str, Json] = {}
        self.needs: dict[str, list[str]] = {}
        self._bom = bom
        self._by_key = {material.key: material for material in bom.materials}
        self._number = {material.key: n for n, material in enumerate(bom.materials, 1)}
        self._datasets: list[Component] = []

    def all(self) -> list[Component]:
        """Return the models that were asked for, then the datasets."""
        models = [self._root(root) for root in self._bom.roots]
        return models + self._datasets

    def _root(self, key: str) -> Component:
        nearest = self._nearest(key)
        return self._model(key, f"model-{self._number[key]}", nearest)

    def _nearest(self, root: str) -> list[Link]:
        """Return for each ancestor of a model the one link to show it by: the nearest.

        Every ancestor is shown once below a model, so that lineages that meet again, or go in a
        circle, do not multiply.
        """
        met, shown = [root], []
        for child in met:  # it grows while it is walked
            for link in self._bom.links:
                if link.child == child and link.parent not in met:
                    met.append(link.parent)
                    shown.append(link)
        return shown

    def _model(self, key: str, ref: str, nearest: list[Link]) -> Component:
        material = self._by_key[key]
        references = [self._dataset(dataset) for dataset in material.datasets]
        self.cards[ref] = _card(ref, material, references)
        organisation = material.organisation
        return Component(
            type=ComponentType.MACHINE_LEARNING_MODEL,
            bom_ref=ref,
            group=organisation,
            supplier=_supplier(organisation),
            name=material.name.removeprefix(f"{organisation}/") if organisation else material.name,
            version=material.revision,
            purl=PackageURL.from_string(material.purl) if material.purl else None,
            licenses=list(_licenses(material.licensing)),
            copyright="\n".join(material.copyrights) or None,
            external_references=list(_references(material)),
            properties=list(properties_of(material)),
            pedigree=self._pedigree(key, ref, nearest),
        )

    def _pedigree(self, key: str, ref: str, nearest: list[Link]) -> Pedigree | None:
        links = [link for link in self._bom.links if link.child == key]
        if not links:
            return None
        root = ref.partition("/")[0]
        refs = {link: f"{root}/ancestor-{self._number[link.parent]}" for link in links}
        shown = [link for link in links if link in nearest]
        if needed := [refs[link] for link in shown if link.relation == "adapter"]:
            self.needs[ref] = needed
        return Pedigree(
            ancestors=[self._model(link.parent, refs[link], nearest) for link in shown],
            notes="\n".join(f"{self._by_key[link.parent].name}: {link.told()}" for link in links),
        )

    def _dataset(self, dataset: Dataset) -> str:
        ref = f"dataset-{len(self._datasets) + 1}"
        declared = LicenseAcknowledgement.DECLARED
        self._datasets.append(
            Component(
                type=ComponentType.DATA,
                bom_ref=ref,
                name=dataset.name,
                version=dataset.revision,
                supplier=_supplier(dataset.organisation),
                licenses=[_license(lic, declared) for lic in dataset.licenses or ()],
                external_references=[
                    ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=url)
                    for url in _uri(dataset.url)
                ],
                properties=[Property(name="modellic:dataset", value=dataset.comment)],
            )
        )
        return ref


def _supplier(organisation: str | None) -> OrganizationalEntity | None:
    return OrganizationalEntity(name=organisation) if organisation else None


def _card(ref: str, material: Material, datasets: list[str]) -> Json:
    card: Json = {"bom-ref": f"{ref}/card"}
    if datasets:
        card["modelParameters"] = {"datasets": [{"ref": dataset} for dataset in datasets]}
    read = material.source or "not read"
    return card | {"properties": [{"name": "modellic:source", "value": read}]}


def _licenses(licensing: Licensing) -> Iterator[DisjunctiveLicense]:
    """Yield what was found, with texts, and what is declared; a text stands only once.

    The text of a licence that is a base model's stands there.
    """
    own = {licence.id for licence in licensing.found}
    for licence in licensing.concluded:
        yield _license(licence, LicenseAcknowledgement.CONCLUDED, text=licence.id in own)
    found = {licence.id for licence in licensing.concluded}
    for licence in licensing.declared:
        text = licence.id not in found
        yield _license(licence, LicenseAcknowledgement.DECLARED, text=text)


def _license(
    licence: License, acknowledgement: LicenseAcknowledgement, *, text: bool = False
) -> DisjunctiveLicense:
    """Return one licence. A listed one whose text was not read needs none."""
    shown = text and (licence.read or not licence.listed)
    about = [("modellic:license-name", licence.name)] if not licence.listed else []
    about += [("modellic:license-file", licence.where)] if licence.where else []
    if licence.read and licence.sha256:
        about.append(("modellic:license-sha256", licence.sha256))
    return DisjunctiveLicense(
        id=licence.id if licence.listed else None,
        name=None if licence.listed else licence.id,
        text=AttachedText(content=licence.text) if shown else None,
        url=next(_uri(licence.url), None),
        acknowledgement=acknowledgement,
        properties=[Property(name=name, value=value) for name, value in about],
    )


def _references(material: Material) -> Iterator[ExternalReference]:
    for url in _uri(material.url):
        yield ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=url)
    for url in _uri(material.download):
        yield ExternalReference(type=ExternalReferenceType.VCS, url=url)
    for licence in material.licensing.all():
        if licence.read and licence.sha256:
            digest = HashType(alg=HashAlgorithm.SHA_256, content=licence.sha256)
            for url in _uri(licence.url):
                yield ExternalReference(
                    type=ExternalReferenceType.LICENSE, url=url, hashes=[digest]
                )


def _uri(url: str | None) -> Iterator[XsUri]:
    """Yield the address, where it is one."""
    if url:
        try:
            yield XsUri(url)
        except InvalidUriException:
            return
