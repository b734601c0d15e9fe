"""The folders of data that the code opens are packed with it."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def data_folders() -> set[str]:
    names = set()
    for path in (ROOT / "scanner").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "data_folder"
            ):
                (argument,) = node.args
                assert isinstance(argument, ast.Constant), path
                names.add(str(argument.value))
    return names


def test_the_code_opens_folders_of_data() -> None:
    assert "grammars" in data_folders()


@pytest.mark.parametrize("name", sorted(data_folders()))
def test_each_folder_of_data_is_in_the_wheel_and_in_the_source_archive(name: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    targets = project["tool"]["hatch"]["build"]["targets"]
    assert targets["wheel"]["force-include"][name] == f"modellic/{name}"
    parents = {name, name.split("/", maxsplit=1)[0]}
    assert parents & set(targets["sdist"]["include"])
    assert (ROOT / name).is_dir()
