"""`license-drift`: the model's licence lacks rules of an ancestor that reach it."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.finding import Claim, Place
from modellic.findings.case import Case, called, place_of
from modellic.kinds import LICENSE_DRIFT
from modellic.lineage import drift
from modellic.reading import Model
from modellic.wording import imperative, join, plural


def check(case: Case) -> Iterator[Claim]:
    """Tell of each ancestor whose rules the model's licence drops, and which."""
    for found in drift(case.model, case.lineage, case.catalog):
        ancestor = found.ancestor
        of = f" ({_license(ancestor.model)})" if ancestor.model else ""
        count = plural(len(found.dropped), "term")
        terms = "; ".join(dict.fromkeys(imperative(rule) for rule in found.dropped))
        message = f"the licence ({_own(case)}) drops {count} of {ancestor.id}{of}: {terms}"
        yield Claim(LICENSE_DRIFT, message, _place(case))


def _own(case: Case) -> str:
    if case.declared:
        return join(list(dict.fromkeys(called(entry) for entry in case.declared)), "and")
    return _license(case.model)


def _license(model: Model) -> str:
    """Return what the licence of a model is called."""
    names = [record.names[0] for record in model.records]
    names += [f.identification.summary() for f in model.texts.files if f.identification]
    return join(list(dict.fromkeys(names)), "and") or "no known licence"


def _place(case: Case) -> Place | None:
    if case.declared:
        return place_of(case.declared[0])
    return Place(case.license_files[0].path) if case.license_files else None
