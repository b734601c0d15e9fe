"""docs/accuracy.md is what benchmarks/accuracy.py prints: nothing in it is from memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.corpus
def test_the_page_is_the_measurement(corpus: Path) -> None:
    """Also the comparison of parsed and reviewed rules for every record whose text is at hand."""
    script = ROOT / "benchmarks" / "accuracy.py"
    run = subprocess.run(
        [sys.executable, script, corpus], capture_output=True, text=True, check=True
    )
    page = (ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8")
    assert page == run.stdout, "make the page anew: python benchmarks/accuracy.py CORPUS"
