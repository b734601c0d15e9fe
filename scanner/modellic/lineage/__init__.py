"""What a model was made from, and what of its ancestors' terms binds whoever uses it.

docs/lineage.md says which models count as ancestors and which rules reach derivatives.
"""

from __future__ import annotations

from modellic.lineage.ancestry import Ancestor, Lineage, walk
from modellic.lineage.inherit import Drift, Inherited, binding, drift, inherited
from modellic.lineage.parents import Parent, parents
from modellic.lineage.reach import holds, normal, reaching, same_rule

__all__ = [
    "Ancestor",
    "Drift",
    "Inherited",
    "Lineage",
    "Parent",
    "binding",
    "drift",
    "holds",
    "inherited",
    "normal",
    "parents",
    "reaching",
    "same_rule",
    "walk",
]
