"""The hooks, run by pre-commit in a scratch repository from a clone of the manifest.

Once as it is: pre-commit installs modellic into an environment of its own (`language: python`),
which needs a package index. The other tests tell the hook to take the modellic under test
(`language: system`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

import shells

HOOKS = {hook["id"]: hook for hook in shells.documents(".pre-commit-hooks.yaml")[0]}

pytestmark = pytest.mark.usefixtures("hf_home")


@pytest.fixture(scope="module")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone that has nothing but the manifest."""
    folder = tmp_path_factory.mktemp("hooks")
    shutil.copy(shells.ROOT / ".pre-commit-hooks.yaml", folder)
    shells.git(folder, "init", "--quiet")
    shells.commit(folder)
    return folder


def run(
    tmp_path: Path, clone: Path, folder: Path, *arguments: str, **wanted: str
) -> subprocess.CompletedProcess[str]:
    """Run the check over all files of `folder`; `wanted` goes before what the manifest says."""
    hook = {"id": "modellic-check", "args": list(arguments), **wanted}
    revision = shells.git(clone, "rev-parse", "HEAD")
    config = tmp_path / "pre-commit.yaml"
    repos = [{"repo": str(clone), "rev": revision, "hooks": [hook]}]
    config.write_text(yaml.safe_dump({"repos": repos}), encoding="utf-8")
    path = f"{shells.MODELLIC.parent}:{os.environ['PATH']}"
    variables = {"PATH": path, "PRE_COMMIT_HOME": str(tmp_path / "pre-commit-home")}
    command = [sys.executable, "-m", "pre_commit", "run", "--config", str(config), "--all-files"]
    return subprocess.run(
        command,
        cwd=folder,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_manifest_is_one_for_pre_commit() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", ".pre-commit-hooks.yaml"]
    assert subprocess.run(command, cwd=shells.ROOT, check=False).returncode == 0
    assert {hook["language"] for hook in HOOKS.values()} == {"python"}


def test_a_binding_term_keeps_the_commit_back(tmp_path: Path, manifest: Path) -> None:
    folder = shells.repository(tmp_path / "repo", "200_000_000")
    done = run(tmp_path, manifest, folder, "--offline", language="system")
    assert done.returncode == 1, done.stderr
    assert "modellic check" in done.stdout
    assert "● BINDS" in done.stdout


def test_a_clean_repository_passes(tmp_path: Path, manifest: Path) -> None:
    folder = shells.repository(tmp_path / "repo")
    done = run(tmp_path, manifest, folder, "--offline", language="system")
    assert done.returncode == 0, done.stdout
    assert "Passed" in done.stdout


def project(clone: Path) -> Path:
    """A clone of what the package is built from, as it is now."""
    build = tomllib.loads((shells.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = build["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for name in ("scanner", *included):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(shells.ROOT / name, clone / name, ignore=ignored)
    for name in (
        ".pre-commit-hooks.yaml",
        "LICENSE",
        "README.md",
        "hatch_build.py",
        "pyproject.toml",
    ):
        shutil.copy(shells.ROOT / name, clone)
    shells.git(clone, "init", "--quiet")
    shells.commit(clone)
    return clone


def test_as_it_is_it_installs_itself_and_checks(tmp_path: Path) -> None:
    clone = project(tmp_path / "clone")
    folder = shells.repository(tmp_path / "repo", "200_000_000")
    done = run(tmp_path, clone, folder, "--offline")
    if "No matching distribution" in done.stdout or "Failed to establish" in done.stdout:
        pytest.skip("no package index can be reached")
    assert "● BINDS" in done.stdout, done.stdout
    assert done.returncode == 1
