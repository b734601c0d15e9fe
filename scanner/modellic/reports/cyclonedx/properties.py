"""The rules of a model, and what is not known of it, as properties of its component.

The names are a name space of their own (https://github.com/CycloneDX/cyclonedx-property-taxonomy);
docs/cyclonedx.md lists them. The properties of one rule share its number.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cyclonedx.model import Property

if TYPE_CHECKING:
    from modellic.reports.bom import Material, RuleNote


def properties_of(material: Material) -> Iterator[Property]:
    """Yield them in the order of their names."""
    if material.licensing.comment:
        yield Property(name="modellic:licensing", value=material.licensing.comment)
    for note in material.notes:
        yield Property(name=f"modellic:{note.kind}", value=note.text)
    digits = len(str(len(material.rules)))
    for number, rule in enumerate(material.rules, 1):
        for name, value in _of_rule(rule):
            yield Property(name=f"modellic:rule:{number:0{digits}}:{name}", value=value)


def _of_rule(rule: RuleNote) -> Iterator[tuple[str, str]]:
    form = json.loads(rule.form)
    yield "type", rule.type
    yield "action", rule.action
    yield "sentence", rule.sentence
    yield "where", rule.place
    for key in ("when", "text", "place", "fields", "contact", "rate"):
        if form.get(key) is not None:
            value = form[key]
            yield key, value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    if rule.quote:
        yield "words", rule.quote
    if rule.inherited_from:
        yield "inherited-from", ", ".join(rule.inherited_from)
