"""A scratch repository and the steps of CI files, run by bash as a runner runs them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]
MODELLIC = Path(sys.executable).with_name("modellic")
KIMI = "moonshotai/Kimi-K2-Instruct"
LOADS = f'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("{KIMI}")\n'
COMPANY = f"""\
[products.chat]
models = ["{KIMI}"]
uses = ["commercial", "product"]
excluded-uses = ["distribute"]
monthly-active-users = {{users}}
monthly-revenue = "10M USD"
"""


def repository(folder: Path, users: str = "1_000", *, code: str = LOADS) -> Path:
    """A repository of git that loads a model whose record comes with modellic."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "serve.py").write_text(code, encoding="utf-8")
    (folder / "modellic.toml").write_text(COMPANY.format(users=users), encoding="utf-8")
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit(folder)
    return folder


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "x")


def git(folder: Path, *arguments: str) -> str:
    who = ["-c", "user.name=otter", "-c", "user.email=otter@example.com"]
    command = ["git", *who, "-c", "commit.gpgsign=false", *arguments]
    return subprocess.run(
        command, cwd=folder, check=True, capture_output=True, text=True
    ).stdout.strip()


def script(folder: Path, name: str, text: str) -> Path:
    """An executable file."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


def documents(name: str) -> list[Any]:
    """The YAML documents of a file of the project."""
    return list(yaml.safe_load_all((ROOT / name).read_text(encoding="utf-8")))


@dataclass
class Done:
    """How a step ended, and what the runner makes of its log."""

    status: int
    log: str
    commands: list[str] = field(default_factory=list)


def bash(text: str, folder: Path, variables: dict[str, str], *, shell: str = "bash") -> Done:
    """Run a step as GitHub and GitLab do: bash, and the first failure ends it."""
    clean = {k: v for k, v in os.environ.items() if k in {"PATH", "HOME", "HF_HOME", "TMPDIR"}}
    options = ["--noprofile", "--norc", "-eo", "pipefail"] if shell == "bash" else ["-e"]
    done = subprocess.run(
        [shell, *options, "-c", text],
        cwd=folder,
        env=clean | {"LC_ALL": "C.UTF-8"} | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    return Done(done.returncode, done.stdout, taken(done.stdout))


def taken(log: str) -> list[str]:
    """Return the lines that the runner of GitHub takes for commands, and not those it was told
    to leave alone. The older form, `##[name]`, counts anywhere in a line.
    """
    found, until = [], ""
    for line in log.splitlines():
        command = re.match(r"\s*::([\w-]+)(?: [^\n]*?)?::", line)
        if until:
            until = "" if line == f"::{until}::" else until
        elif line.startswith("::stop-commands::"):
            until = line.removeprefix("::stop-commands::")
        elif command or re.search(r"##\[[\w-]+", line):
            found.append(line)
    assert not until, "the runner was never told to listen again"
    return found
