"""What the bills of materials have in common: models, their licences, where they come from.

SPDX 2.3, SPDX 3.0.1 and CycloneDX say the same things in three ways; this room says them once, as
strings that no format has touched yet. They are papers that leave the house: they tell the terms
of the licences, and neither the figures of the company nor what was judged from them.
"""

from __future__ import annotations

from modellic.reports.bom.extra import sbom_extra
from modellic.reports.bom.licenses import License, Licensing
from modellic.reports.bom.material import Bom, Dataset, Link, Material
from modellic.reports.bom.notes import Note, RuleNote
from modellic.reports.bom.taking import bom_of

__all__ = [
    "Bom",
    "Dataset",
    "License",
    "Licensing",
    "Link",
    "Material",
    "Note",
    "RuleNote",
    "bom_of",
    "sbom_extra",
]
