"""The licence texts to ship, byte for byte as they were read, or what is missing of them."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from modellic.reports.notices.names import Names
from modellic.reports.visible import escaped
from modellic.sources.snapshot import Role

if TYPE_CHECKING:
    from modellic.report import AncestorReport, FileReport, TargetReport

FOLDER: Final = "licenses"
INDEX: Final = f"{FOLDER}/README.md"
MAX_NOTICES: Final = 40
"""Copyright lines of one text."""
MAX_WORDS: Final = 20_000
"""Code points of a repository's NOTICE file that are said again in ours; a copy has the whole."""
_MAX_LINE: Final = 400
_SHIPPED: Final = (Role.LICENSE, Role.USE_POLICY, Role.GATED_PROMPT)
_MARKS: Final = (
    b"",
    codecs.BOM_UTF8,
    codecs.BOM_UTF16_LE,
    codecs.BOM_UTF16_BE,
)
_COPYRIGHT: Final = re.compile(
    r"^[\W_]*(?:copyright\b.*(?:\d{4}|\(c\)|©)|©|\(c\)\s*(?:copyright|\d{4}))", re.IGNORECASE
)
_TEMPLATE: Final = re.compile(r"[\[{<](?:yyyy|year|name of|fullname|copyright)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Copy:
    """A text to ship. `path` and `content` are None where only `missing` can be said.

    `original` is where the text was read, `sha256` the digest of its bytes there. `notice` tells a
    NOTICE file of the repository, whose lines are `words` (none where they are too many).
    """

    model: str
    original: str
    sha256: str | None
    path: str | None = None
    content: bytes | None = None
    missing: str = ""
    url: str = ""
    also: tuple[str, ...] = ()
    notice: bool = False
    words: tuple[str, ...] = ()


def copies_of(model: TargetReport | AncestorReport, name: str, names: Names) -> Iterator[Copy]:
    """Yield the texts of a model, then what stands in for those that were not read."""
    texts = sorted(f"{file.path}\0{file.sha256}" for file in (*model.files, *model.notices))
    folder = names.name(name, "\0".join(texts))
    inside = Names()
    for file in model.files:
        if file.role in _SHIPPED:
            yield _copy(file, name, folder, inside)
    for file in model.notices:
        lines = file.content.removeprefix("\ufeff").splitlines()
        words = tuple(map(escaped, lines)) if len(file.content) <= MAX_WORDS else ()
        yield replace(_copy(file, name, folder, inside), notice=True, words=words)
    for record in model.records:
        missing = (
            "the text was not read, a record of known licences stands in: "
            "NOTICE lacks its copyright lines, and notices that it words"
        )
        yield Copy(name, record.name, record.sha256, missing=missing, url=record.text_url or "")


def _copy(file: FileReport, name: str, folder: str, inside: Names) -> Copy:
    original, also = file.path, file.same_as
    content = original_bytes(file)
    if content is None:
        missing = "the text is not at hand byte for byte; copy the file from the repository"
        return Copy(name, original, file.sha256, missing=missing, url=file.url or "", also=also)
    prompt = ".gated-prompt.txt" if file.role is Role.GATED_PROMPT else ""
    path = f"{FOLDER}/{folder}/{inside.name(_without_scheme(original) + prompt)}"
    return Copy(name, original, file.sha256, path, content, url=file.url or "", also=also)


def _without_scheme(path: str) -> str:
    return path.partition("://")[2] or path


def original_bytes(file: FileReport) -> bytes | None:
    """Return the bytes of a file as they were read; None where the text does not give them back.

    The digest tells: a text is written in the encoding in which it was read.
    """
    encodings = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    tried = [(mark, encodings.get(mark, "utf-8"), "surrogatepass") for mark in _MARKS]
    for mark, encoding, errors in (*tried, (b"", "latin-1", "replace")):
        for text in (file.content, file.content.removeprefix("\ufeff")):
            data = mark + text.encode(encoding, errors)
            if hashlib.sha256(data).hexdigest() == file.sha256:
                return data
    return None


def copyright_lines(model: TargetReport | AncestorReport) -> tuple[str, ...]:
    """Return the copyright lines of a model's licence texts, each once, as they stand there."""
    found = (line for file in model.files if file.role in _SHIPPED for line in _lines(file))
    return tuple(dict.fromkeys(found))[:MAX_NOTICES]


def _lines(file: FileReport) -> Iterator[str]:
    known = file.identification
    spans = known.notices if known is not None else ()
    marked = [file.content[start:end] for start, end in spans]
    for line in "\n".join(marked or [file.content]).splitlines():
        words = line.strip()
        if len(words) <= _MAX_LINE and _COPYRIGHT.match(words) and not _TEMPLATE.search(words):
            yield escaped(words)
