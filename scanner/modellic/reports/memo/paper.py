"""A paper as data: sections of blocks, in words of one language. Nothing in it is markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words; `quiet` where they explain and decide nothing."""

    kind: ClassVar[str] = "paragraph"
    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A label and what stands beside it, with an address where that is read."""

    label: str
    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """A list of labels and values."""

    kind: ClassVar[str] = "facts"
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is told: a mark in front, what it is, notes to it, and the words behind it.

    `quote` is in the language of its source (`quoted_in`, ISO 639-1; empty where that is not
    known), and `place` says where it stands.
    """

    text: str
    lead: str = ""
    notes: tuple[str, ...] = ()
    quote: str = ""
    place: str = ""
    url: str = ""
    quoted_in: str = ""


@dataclass(frozen=True, slots=True)
class Entries:
    """Things that are told one after the other."""

    kind: ClassVar[str] = "entries"
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under their heads."""

    kind: ClassVar[str] = "table"
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """Places where people sign: the heads, and how many of them there are."""

    kind: ClassVar[str] = "signature"
    head: tuple[str, ...]
    roles: tuple[str, ...]
    choices: tuple[str, ...]


Block: TypeAlias = Paragraph | Facts | Entries | Table | Signature


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What is told of one model; `title` is empty where the paper is about one model."""

    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole paper. `language` is ISO 639-1."""

    language: str
    title: str
    head: Facts
    parts: tuple[Part, ...]
    end: tuple[Section, ...]
    foot: str
    skip: str
