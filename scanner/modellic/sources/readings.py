"""What was read in the texts of the hub's models, kept on this machine.

A text says the same every time, so the grammar is asked once. Kept beside the listings of
`modellic.sources.cache`, one file a text, under the digest of the text. What a changed word list,
or another version, would read otherwise is not taken over: `edition` tells them apart.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import modellic.resources
from modellic._version import __version__
from modellic.resources import data_folder
from modellic.rules import Json
from modellic.sources.environment import HubEnvironment

_MAX_BYTES: Final = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Readings:
    """The store of a machine; what cannot be read or written is as if it were not there."""

    folder: Path

    @classmethod
    def here(cls) -> Readings:
        """Return the store in the assets folder of the hub's cache."""
        return cls(HubEnvironment.current().assets / "modellic" / "texts")

    def get(self, sha256: str) -> Json | None:
        """Return what was read in a text by this edition of modellic."""
        try:
            with (self.folder / f"{sha256}.json").open("rb") as file:
                form = json.loads(file.read(_MAX_BYTES))
        except (OSError, ValueError, RecursionError):
            return None
        current = isinstance(form, dict) and form.get("edition") == edition()
        return form if current else None

    def put(self, sha256: str, form: Json) -> None:
        """Keep what was read in a text, whole or not at all."""
        draft = self.folder / f"{sha256}.{uuid.uuid4().hex[:8]}.incomplete"
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                draft.write_text(json.dumps(form | {"edition": edition()}), "utf-8")
                draft.replace(self.folder / f"{sha256}.json")
            finally:
                draft.unlink(missing_ok=True)


@cache
def edition() -> str:
    """Return what tells apart all that a reading depends on: the code, the lists, the records."""
    digest = hashlib.sha256(__version__.encode())
    for path in _parts():
        with contextlib.suppress(OSError):
            known = path.stat()
            digest.update(f"{path.name}\0{known.st_size}\0{known.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:32]


def _parts() -> Iterator[Path]:
    package = Path(modellic.resources.__file__).parent
    yield from sorted(package.glob("*.py"))
    for room in ("extract", "identify", "layout", "segments", "catalog", "quantities", "rules"):
        yield from sorted((package / room).rglob("*.py"))
    yield from sorted(data_folder("grammars").rglob("*.*"))
    yield from sorted(data_folder("known_licenses").glob("*"))
