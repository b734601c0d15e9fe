"""Names that a module loads and imports from another of the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from modellic.references import imports
from references.found import search

USE = "from transformers import AutoModel\n"

CASES: list[tuple[str, dict[str, str | bytes], list[str]]] = [
    (
        "from a module beside it",
        {"app.py": USE + "from config import HERE\nAutoModel.from_pretrained(HERE)\n"},
        ["config.py:1 otter/river"],
    ),
    (
        "through the module",
        {"app.py": USE + "import config\nAutoModel.from_pretrained(config.HERE)\n"},
        ["config.py:1 otter/river"],
    ),
    (
        "under another name, from a folder below",
        {
            "run/app.py": USE
            + "from ..config import HERE as THERE\nAutoModel.from_pretrained(THERE)\n"
        },
        ["config.py:1 otter/river"],
    ),
    (
        "from an object of the module",
        {
            "app.py": USE
            + "from pkg.conf import settings\nAutoModel.from_pretrained(settings.where)\n",
            "pkg/conf.py": 'class Settings:\n    where: str = "otter/lake"\nsettings = Settings\n',
        },
        ["pkg/conf.py:2 otter/lake"],
    ),
    (
        "a table of a package, used after it was read",
        {
            "models/__init__.py": 'TABLE = {"x": "otter/a", "y": ["otter/b"]}\n',
            "b.py": USE + "from models import TABLE\nAutoModel.from_pretrained(TABLE[k])\n",
        },
        ["models/__init__.py:1 otter/a", "models/__init__.py:1 otter/b"],
    ),
]


@pytest.mark.parametrize(("files", "ids"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_name_of_another_module(
    tmp_path: Path, files: dict[str, str | bytes], ids: list[str]
) -> None:
    files = {"config.py": 'HERE = "otter/river"\n', **files}
    assert [f"{r.path}:{r.line} {r.id}" for r in search(tmp_path, files)] == ids


def test_it_is_told_once(tmp_path: Path) -> None:
    use = USE + "from config import MODEL\nAutoModel.from_pretrained(MODEL)\n"
    files: dict[str, str | bytes] = {
        "a.py": use,
        "config.py": 'MODEL = "otter/river"\n',
        "z.py": use,
    }
    assert [r.path for r in search(tmp_path, files)] == ["config.py"]


def test_what_is_not_of_the_repository_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "outside.py").write_text('HERE = "otter/river"\n')
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "linked_config.py").symlink_to(tmp_path / "outside.py")
    text = USE + "from ..outside import HERE as A\nfrom linked_config import HERE as B\n"
    text += "from os.path import HERE as C\nAutoModel.from_pretrained(A or B or C)\n"
    assert search(inner, {"app.py": text}) == []


def test_a_bounded_number_of_modules_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "_MAX_MODULES", 1)
    files: dict[str, str | bytes] = {
        "app.py": "from const1 import A\nfrom const2 import B\nAutoModel.from_pretrained(A or B)\n",
        "const1.py": 'A = "otter/a"\n',
        "const2.py": 'B = "otter/b"\n',
    }
    assert [r.id for r in search(tmp_path, files)] == ["otter/a"]
