"""Four real repositories, labelled by hand: what is found in their files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from modellic.references import Search

pytestmark = pytest.mark.corpus

Place = tuple[str, str, int, str]


def test_what_is_loaded_and_mentioned_in_four_repositories(corpus: Path) -> None:
    gold, free, mentions, found, seen = (set[Place]() for _ in range(5))
    for folder in sorted((corpus / "references").iterdir()):
        labels = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        below = f"{labels['subfolder']}/" if labels["subfolder"] else ""
        for label in labels["references"]:
            place = (folder.name, label["path"], label["line"], label["id"])
            chosen = free if label.get("optional") else gold if label["executed"] else mentions
            chosen.add(place)
        for reference in Search(folder / "tree" / below).references():
            place = (folder.name, below + reference.path, reference.line, reference.id)
            seen.add(place)
            if reference.executed:
                found.add(place)
    right = len(gold & found)
    f1 = 2 * right / (len(gold) + len(found - free))
    assert f1 >= 0.97, (sorted(gold - found), sorted(found - gold - free))
    assert len(mentions & seen) / len(mentions) >= 0.95
