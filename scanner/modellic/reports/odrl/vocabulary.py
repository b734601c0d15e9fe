"""The words of the policies: those of ODRL, and those of the profile in profiles/odrl/.

The context stands in the document itself, so that nobody has to fetch one. Its terms are named and
typed as in https://www.w3.org/ns/odrl.jsonld.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from modellic.rules import Json

NAMESPACE: Final = "https://w3id.org/modellic/odrl#"
"""Of the profile's terms. A name, and no address that is ever fetched."""
PROFILE: Final = NAMESPACE.rstrip("#")
CURRENCIES: Final = "http://publications.europa.eu/resource/authority/currency/"
"""ISO 4217 codes as IRIs: the authority table of the EU Publications Office."""

_LINK: Final = {"@type": "@id"}
_TERM: Final = {"@type": "@vocab"}


def _odrl(*terms: str, **how: str) -> Json:
    return {term: {"@id": f"odrl:{term}", **how} if how else f"odrl:{term}" for term in terms}


def _own(terms: Mapping[str, str], **how: str) -> Json:
    return {
        term: {"@id": f"modellic:{name}", **how} if how else f"modellic:{name}"
        for term, name in terms.items()
    }


CONTEXT: Final[Json] = {
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dcterms": "http://purl.org/dc/terms/",
    "modellic": NAMESPACE,
    "uid": "@id",
    "type": "@type",
    **_odrl("Asset", "Set", "Duty", "Prohibition", "Constraint", "LogicalConstraint", "prohibit"),
    **_odrl("gt", "gteq", "lt", "lteq", "eq", "neq", "isAnyOf", "isNoneOf", "rightOperand"),
    **_odrl("profile", "obligation", "prohibition", "target", "hasPolicy", **_LINK),
    **_odrl("constraint", "refinement", "unit", **_LINK),
    **_odrl("conflict", "action", "leftOperand", "operator", **_TERM),
    "and": {"@id": "odrl:and", "@type": "@id", "@container": "@list"},
    "or": {"@id": "odrl:or", "@type": "@id", "@container": "@list"},
    "title": "dcterms:title",
    "description": "dcterms:description",
    "creator": "dcterms:creator",
    "issued": {"@id": "dcterms:issued", "@type": "xsd:date"},
    **_own({"period": "period", "of": "of", "asOf": "as-of"}, **_TERM),
    **_own({"attributable": "attributable", "partial": "partial", "revision": "revision"}),
    **_own({"notKnown": "not-known", "inheritedFrom": "inherited-from"}),
    **_own({"evidence": "evidence"}, **_LINK),
    **_own({"file": "file", "lines": "lines", "quote": "quote", "sha256": "sha256"}),
    **_own({"rank": "rank", "verified": "verified"}),
}


def term(name: str) -> str:
    """Return a word of the profile as a compact IRI."""
    return f"modellic:{name}"
