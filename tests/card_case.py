"""A model in a folder, and what the checks make of it, with a catalogue of two licences."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import meadow
from modellic.catalog import Catalog, Record
from modellic.catalog.make import make_record
from modellic.findings import Case
from modellic.lineage import Lineage
from modellic.reading import read_model
from modellic.rules import Duty, Evidence, InUse, Rule, Use
from modellic.sources import Settings, parse_target
from modellic.text import Text

HILL = """\
1. Keep this page beside the weights when you hand them to others.
2. Nobody may earn money with the weights, with what they say, or with what is made of them.
3. Schools, libraries and people at home may run the weights for as long as they wish.
4. The hill and its goats are not liable for what the weights do to your garden.
"""


def hill() -> Record:
    """A licence for non-commercial use, tagged `hill`."""
    evidence = Evidence((meadow.span_of("Keep this page beside the weights", HILL),))
    rule = Rule(Duty.INCLUDE_LICENSE, evidence, InUse(Use.DISTRIBUTE))
    facts = {
        "id": "hill-2",
        "names": ["Hill Licence 2"],
        "titles": [],
        "tags": ["hill"],
        "license_names": ["hill-license"],
        "kind": "non-commercial",
        "repositories": [],
        "optional_lines": [],
    }
    return make_record(Text(HILL, "hill.txt"), meadow.FACTS | facts, [rule])


CATALOG = Catalog.of([meadow.record(), hill()])


def case(folder: Path, files: Mapping[str, str]) -> Case:
    for name, content in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    model = read_model(parse_target(str(folder)), Settings(offline=True), CATALOG)
    return Case(model, Lineage(), (), (), CATALOG)


def card(*keys: str, body: str = "# Otter\n") -> str:
    return "\n".join(["---", *keys, "---", body])
