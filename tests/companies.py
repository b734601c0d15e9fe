"""Company files on disk, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from modellic.company import CompanyFileError, load_company


def written(folder: Path, text: str | bytes, name: str = "modellic.toml") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def faults(path: Path) -> list[str]:
    with pytest.raises(CompanyFileError) as refused:
        load_company(path)
    return [str(fault) for fault in refused.value.faults]
