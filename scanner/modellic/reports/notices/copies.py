"""The licence texts to ship, byte for byte as they were read, or what is missing of them."""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from modellic.reports.acknowledgements import SHIPPED, notice_lines
from modellic.reports.notices.names import Names
from modellic.sources.snapshot import Role

if TYPE_CHECKING:
    from modellic.report import AncestorReport, FileReport, TargetReport

FOLDER: Final = "licenses"
INDEX: Final = f"{FOLDER}/README.md"
_MARKS: Final = (
    b"",
    codecs.BOM_UTF8,
    codecs.BOM_UTF16_LE,
    codecs.BOM_UTF16_BE,
)


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
        if file.role in SHIPPED:
            yield _copy(file, name, folder, inside)
    for file in model.notices:
        copy = _copy(file, name, folder, inside)
        yield replace(copy, notice=True, words=notice_lines(file))
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
