"""Each finding has a page, and the index lists what the code has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from modellic.kinds import FINDINGS, FindingKind

DOCS = Path(__file__).parents[2] / "docs"
INDEX = (DOCS / "findings.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", FINDINGS, ids=lambda kind: kind.id)
def test_each_finding_has_a_page_that_says_what_why_and_what_to_do(kind: FindingKind) -> None:
    page = (DOCS / "findings" / f"{kind.id}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {kind.id}\n")
    assert re.findall(r"^\*\*(.+?)\*\*:", page, re.MULTILINE) == [
        "What",
        "Why it matters",
        "Severity",
        "What to do",
    ]
    assert f"`{kind.severity}`" in page
    assert kind.fails_by is None or f"`{kind.fails_by}`" in page or "always `error`" in page


def test_no_page_is_left_of_a_finding_that_is_gone() -> None:
    assert {page.stem for page in (DOCS / "findings").iterdir()} == {kind.id for kind in FINDINGS}


def test_the_index_lists_every_finding_in_order() -> None:
    rows = re.findall(r"^\| \[`(.+?)`\]\(findings/(.+?)\.md\) \| (.+?) \|", INDEX, re.MULTILINE)
    assert rows == [(kind.id, kind.id, kind.about) for kind in FINDINGS]
