"""Where models come from: the hub, its cache on this machine, folders, and bundled records.

One file a source; all return the same `Snapshot`. `parse_target` reads what a person wrote,
`open_target` asks the sources in turn. Importing this costs little: what talks to a network is
imported when it is needed.
"""

from modellic.sources.chain import open_target
from modellic.sources.snapshot import (
    Problem,
    ProblemKind,
    Role,
    Snapshot,
    SourceFile,
    WeightMetadata,
)
from modellic.sources.source import Settings, Source
from modellic.sources.target import Target, parse_target

__all__ = [
    "Problem",
    "ProblemKind",
    "Role",
    "Settings",
    "Snapshot",
    "Source",
    "SourceFile",
    "Target",
    "WeightMetadata",
    "open_target",
    "parse_target",
]
