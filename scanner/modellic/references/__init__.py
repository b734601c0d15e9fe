"""Which models, datasets and Spaces of the hub the files of a repository name.

One finder a kind of file (`modellic.references.finders.FINDERS`); nothing of the repository is
executed or imported, and sizes, depths and numbers are bounded.
"""

from __future__ import annotations

from modellic.references.reference import Form, Kind, Reference
from modellic.references.search import Fault, Search, references_in

__all__ = ["Fault", "Form", "Kind", "Reference", "Search", "references_in"]
