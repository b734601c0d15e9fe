"""How the tests of this room say what is found: files in, ids out."""

from __future__ import annotations

from pathlib import Path

from modellic.references import Reference, Search


def search(folder: Path, files: dict[str, str | bytes]) -> list[Reference]:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(Search(folder).references())


def loaded(folder: Path, name: str, content: str) -> list[str]:
    """What one file loads, as `line id`; datasets and Spaces with their kind before the id."""
    return _written(search(folder, {name: content}), executed=True)


def mentioned(folder: Path, name: str, content: str) -> list[str]:
    return _written(search(folder, {name: content}), executed=False)


def _written(references: list[Reference], *, executed: bool) -> list[str]:
    return [
        f"{r.line} {'' if r.kind.value == 'model' else r.kind.value + ' '}{r.id}"
        + (f"@{r.revision}" if r.revision else "")
        for r in references
        if r.executed is executed
    ]
