"""What every source returns: the few files of a repository that say how it is licensed."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a file of a snapshot is for."""

    CARD = "card"
    LICENSE = "license"
    NOTICE = "notice"
    USE_POLICY = "use-policy"
    GATED_PROMPT = "gated-prompt"
    """The `extra_gated_prompt` of the card: terms that a reader accepts before the download."""
    CONFIG = "config"


class ProblemKind(StrEnum):
    """Why a part of the answer is missing."""

    GATED = "gated"
    UNREACHABLE = "unreachable"
    NOT_FOUND = "not-found"
    REFUSED = "refused"
    """A rule of safety said no: a path outside the root, a private address, not https."""
    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"
    """Not text, not valid YAML, not the format that its name says."""
    FALLBACK = "fallback"
    """The hub could not be asked, another source answered; the answer may be out of date."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was not read. `partial` is true where the answer lacks something by it."""

    kind: ProblemKind
    where: str
    what: str
    hint: str = ""
    partial: bool = True


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file as it was read, byte for byte.

    `path` is relative to the repository's root (POSIX), or the URL of a linked text.
    `mutable` is true where the place can change without a new revision of the repository.
    """

    path: str
    role: Role
    content: bytes
    url: str | None = None
    mutable: bool = False


@dataclass(frozen=True, slots=True)
class WeightMetadata:
    """The key-value header of a weights file (GGUF, safetensors), strings only."""

    path: str
    entries: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A repository, folder or file at one revision, as far as licences are concerned.

    `source` names the source that answered (`hub`, `cache`, `folder`, `bundled`). `records` are
    ids of known_licenses/ that stand in for files that could not be read (source `bundled`).
    `gated`: the hub lets in only readers whom it was told to, and this one may be among them.
    `committed` is when the hub got the commit of `revision`, where it says so.
    """

    id: str
    source: str
    revision: str | None = None
    files: tuple[SourceFile, ...] = ()
    weights: tuple[WeightMetadata, ...] = ()
    records: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    renamed_from: str | None = None
    url: str | None = None
    gated: bool = False
    committed: datetime.datetime | None = None
