"""Headers of weights files (GGUF, safetensors): what they were made of."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from modellic.references import ids
from modellic.references.reference import Kind, Spot
from modellic.sources.snapshot import WeightMetadata
from modellic.sources.weights import is_weights, read_weights

_SOURCE: Final = re.compile(
    r"general\.(?:repo_url|url|source\.(?:url|repo_url|huggingface\.repository))"
    r"|general\.base_model\.\d+\.repo_url|base_model|modelspec\.merged_from|ss_base_model_version"
)

__all__ = ["is_weights", "weights_spots"]


def weights_spots(place: str, path: str) -> tuple[Spot, ...]:
    """Return the repositories that the header names; nothing where it cannot be read.

    The weights are loaded, so what they come from counts as loaded. The line is 1.
    """
    try:
        with Path(place).open("rb") as stream:
            read = read_weights(stream, path)
    except OSError:
        return ()
    if not isinstance(read, WeightMetadata):
        return ()
    found = {}
    for key, value in read.entries.items():
        if _SOURCE.fullmatch(key) and (hub := ids.read(value)):
            found[hub.name] = Spot(1, 1, hub.name, hub.kind or Kind.MODEL, hub.revision)
    return tuple(found.values())
