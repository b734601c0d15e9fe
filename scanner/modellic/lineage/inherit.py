"""The rules that a model takes over from its ancestors, and those that its licence drops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from modellic.catalog import Catalog
from modellic.lineage.ancestry import Ancestor, Lineage
from modellic.lineage.reach import HOUSEKEEPING, reaching, same_rule
from modellic.reading import Model
from modellic.rules import Evidence, Rule


@dataclass(frozen=True, slots=True)
class Inherited:
    """A rule as it binds who uses the derivative; `ancestors` are the ids of those who state it.

    `stated` is the rule as it stands in the licence of the first of them.
    """

    rule: Rule
    stated: Rule
    ancestors: tuple[str, ...]
    also: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Drift:
    """The rules of one ancestor, each as it stands there, that a derivative's licence lacks."""

    ancestor: Ancestor
    dropped: tuple[Rule, ...]


def binding(model: Model, lineage: Lineage, catalog: Catalog) -> Iterator[tuple[Ancestor, Model]]:
    """Yield the ancestors whose rules a model takes over, with what was read of them."""
    for ancestor in lineage.ancestors:
        if ancestor.model is not None and not own_licensor(model, ancestor.model, catalog):
            yield ancestor, ancestor.model


def own_licensor(model: Model, ancestor: Model, catalog: Catalog) -> bool:
    """Tell whether a model with a licence of its own comes from the licensor of its ancestor.

    The records say which organisations of the hub use the licence as its licensor does. Without a
    record an organisation proves nothing: many of them copy the models of others.
    """
    organisation = _organisation(model.id)
    licensed = bool(model.rules or model.license_ids)
    if not licensed or not organisation or organisation != _organisation(ancestor.id):
        return False
    records = map(catalog.record, ancestor.license_ids)
    return any(
        _organisation(repository.name) == organisation
        for record in records
        if record.licensor
        for repository in record.repositories
    )


def _organisation(repo_id: str) -> str:
    return repo_id.partition("/")[0].casefold() if "/" in repo_id else ""


def inherited(model: Model, lineage: Lineage, catalog: Catalog) -> list[Inherited]:
    """Return what a model takes over, each rule once, that its own licence does not state."""
    own = [rule for rule, _ in model.rules]
    found: list[Inherited] = []
    for ancestor, read in binding(model, lineage, catalog):
        for stated, also in read.rules:
            rule = reaching(stated)
            if rule is not None and not _stated(stated, own):
                _add(found, Inherited(rule, stated, (ancestor.id,), also))
    return found


def _add(found: list[Inherited], new: Inherited) -> None:
    for index, known in enumerate(found):
        if same_rule(known.rule, new.rule) and bool(known.rule.text) >= bool(new.rule.text):
            if new.ancestors[0] not in known.ancestors:
                found[index] = replace(known, ancestors=known.ancestors + new.ancestors)
            return
    found.append(new)


def _stated(rule: Rule, rules: Iterable[Rule]) -> bool:
    """Tell whether rules state one, with the words that it spells out.

    Who keeps the notices that one licence asks for has not shown the phrase that another words.
    """
    return any(same_rule(rule, other) and (other.text or not rule.text) for other in rules)


def _in(rule: Rule, rules: Iterable[Rule]) -> bool:
    return any(same_rule(rule, other) for other in rules)


def drift(model: Model, lineage: Lineage, catalog: Catalog) -> tuple[Drift, ...]:
    """Return which ancestors' rules a model's own licence drops, where it drops more than chores.

    Each rule is told once, of the farthest ancestor that states it: the others passed it on. A
    model without a licence drops nothing, because it grants nothing. Where its own licence was not
    read or not understood, nobody can say what it drops.
    """
    if not _own_license_is_clear(model):
        return ()
    own = [rule for rule, _ in model.rules]
    told: list[Rule] = []
    drifts: list[Drift] = []
    for ancestor, read in reversed(list(binding(model, lineage, catalog))):
        if read.license_ids and read.license_ids <= model.license_ids:
            continue
        dropped = [r for r in _lacking(read, own) if not _in(r, told)]
        if any(rule.action not in HOUSEKEEPING for rule in dropped):
            told += dropped
            drifts.append(Drift(ancestor, tuple(dropped)))
    return tuple(reversed(drifts))


def _own_license_is_clear(model: Model) -> bool:
    if model.texts.unparsed or not all(file.understood for file in model.texts.files):
        return False
    return bool(model.rules or model.license_ids)


def _lacking(ancestor: Model, own: Sequence[Rule]) -> Iterator[Rule]:
    for rule, _ in ancestor.rules:
        if reaching(rule) is not None and not _in(rule, own):
            yield rule
