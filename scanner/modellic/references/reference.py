"""What is found in a repository: references to repositories of the Hugging Face hub."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """The kinds of repositories that the hub has (https://huggingface.co/docs/hub/repositories)."""

    MODEL = "model"
    DATASET = "dataset"
    SPACE = "space"


class Form(StrEnum):
    """Where a reference stands: the kind of file, and what part of it."""

    PYTHON = "python"
    NOTEBOOK = "notebook"
    YAML = "yaml"
    TOML = "toml"
    JSON = "json"
    ENV = "env"
    SHELL = "shell"
    DOCKERFILE = "dockerfile"
    MODELFILE = "modelfile"
    FRONT_MATTER = "markdown-front-matter"
    MARKDOWN_CODE = "markdown-code"
    MARKDOWN_PROSE = "markdown-prose"
    REQUIREMENTS = "requirements"
    CODE = "code"
    TEXT = "text"
    WEIGHTS = "weights"


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """One place of a file that names a repository of the hub.

    `path` is relative to the folder that was searched (POSIX). `line` and `column` count from 1,
    the column in code points; a notebook's line is that of its file. `executed` is true where
    running the project would load the repository, false for a mention: prose, comments, help texts.
    """

    path: str
    line: int
    column: int
    id: str
    kind: Kind
    revision: str | None
    form: Form
    executed: bool

    def to_json(self) -> dict[str, Any]:
        """Return the reference as `modellic find --format json` writes it (docs/find.md)."""
        return {
            "path": self.path,
            "line": self.line,
            "column": self.column,
            "kind": self.kind.value,
            "id": self.id,
            "revision": self.revision,
            "form": self.form.value,
            "executed": self.executed,
        }


@dataclass(frozen=True, slots=True)
class Spot:
    """A reference as a finder sees it, in a text whose file it need not know.

    `name` None marks words that look like an id and are known to be none (an upload target, a
    repository of another host): the search for mentions leaves `text` on that line alone.
    """

    line: int
    column: int
    name: str | None
    kind: Kind = Kind.MODEL
    revision: str | None = None
    executed: bool = True
    form: Form | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name that a module loads and imports from another: `level` counts the dots before it."""

    module: str
    level: int
    name: str
    kind: Kind
