"""What the build of a wheel adds: the word lists of grammars/ as they are once they are read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WordLists(BuildHookInterface):
    """Read the word lists once, so that no run of modellic has to."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Write them beside the lists, which the wheel carries."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "scanner"))
        from modellic.extract.words.ready_lists import make_ready

        make_ready(root / "grammars")
