"""What one text file names: the part of a search that other processes can do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from modellic.references.finders import Finder, finder_for_program, finder_of
from modellic.references.reference import Form, Reference, Spot, Wanted
from modellic.references.weights import weights_spots

_LOCKS: Final = re.compile(
    r"(?:.*/)?(?:package-lock\.json|yarn\.lock|pnpm-lock\.ya?ml|composer\.lock|npm-shrinkwrap\.json"
    r"|.*\.min\.(?:js|css)|.*\.(?:js|css)\.map|tokenizer\.json|vocab\.json|merges\.txt)"
)
_JOINED: Final = re.compile(rb"/(?:(?<=[\w.\-]/)[A-Za-z0-9]|(?<=[\"'}]/)[\"'{$])")
"""What ids are joined by. A pattern that starts with a plain character is fast."""
_WORDS: Final = (
    b"hf-hub hf_hub load_dataset from_pretrained SentenceTransformer bert-base gpt2 t5- bart- "
    b"roberta distil MiniLM mpnet albert- xlnet- whisper wikitext gsm8k squad imdb"
).split()
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")
_MINIFIED_BYTES: Final = 30_000
_MINIFIED_LINE: Final = 400
"""Code of at least so many bytes whose lines have so many in the mean is made by a program."""


@dataclass(frozen=True, slots=True)
class Item:
    """A file to look into: its path below the root, and its bytes, or where the weights are."""

    path: str
    content: bytes = b""
    weights: str | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """The references of one file, what was wrong with it, and names that come from other files."""

    path: str
    references: tuple[Reference, ...]
    fault: str | None = None
    wanted: tuple[Wanted, ...] = ()
    partial: bool = False


def is_lock(path: str) -> bool:
    """Tell whether a file is a lock or made by a program, and names nothing of its own."""
    return _LOCKS.fullmatch(path.casefold()) is not None


def is_binary(content: bytes) -> bool:
    """Tell whether the start of a file is no text; UTF-16 is one."""
    return b"\0" in content[:8192] and content[:2] not in _WIDE


def is_minified(content: bytes, finder: Finder | None) -> bool:
    """Tell whether code was put on a few lines by a program."""
    if finder is None or finder.form is not Form.CODE or len(content) < _MINIFIED_BYTES:
        return False
    return len(content) > _MINIFIED_LINE * (content.count(b"\n") + 1)


def worth_reading(content: bytes) -> bool:
    """Tell cheaply whether bytes can name a repository: others are not even decoded."""
    if content[:2] in _WIDE or _JOINED.search(content):
        return True
    return any(word in content for word in _WORDS)


def understand(path: str, content: bytes) -> Understood:
    """Return what a text file names; its finder goes by its name, or by the start of a program."""
    finder = finder_of(path)
    if finder is None and "." not in path.rpartition("/")[2]:
        finder = finder_for_program(content)
    if finder is None:
        return Understood(path, ())
    found = finder.find(decoded(content))
    by_words = f"read by its words only: {found.fault}" if found.fault else None
    fault = found.fault if found.partial else by_words
    references = tuple(references_of(path, found.spots, finder.form))
    return Understood(path, references, fault, found.wanted, found.partial)


def understand_all(items: list[Item]) -> list[Understood]:
    """Return what several files name, in their order; one that breaks a finder is told unread."""
    return list(map(_guarded, items))


def _guarded(item: Item) -> Understood:
    try:
        return _of_weights(item) if item.weights else understand(item.path, item.content)
    except Exception as error:  # noqa: BLE001 - one hostile file must not hide what the others load
        what = f"not read: {type(error).__name__} in modellic itself, which is worth a report"
        return Understood(item.path, (), what, partial=True)


def _of_weights(item: Item) -> Understood:
    spots = weights_spots(item.weights or "", item.path)
    return Understood(item.path, tuple(references_of(item.path, spots, Form.WEIGHTS)))


def references_in(path: str, content: bytes) -> Iterator[Reference]:
    """Yield the references of one text file, as a search that reads it would."""
    if not is_lock(path):
        yield from understand(path, content).references


def decoded(content: bytes) -> str:
    """Return the text of a file, whose lines end in a line feed each."""
    if content[:2] in _WIDE:
        text = content.decode("utf-16", "replace")
    else:
        text = content.decode("utf-8-sig", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", " ")
    return text


def references_of(path: str, spots: Iterable[Spot], form: Form) -> Iterator[Reference]:
    """Yield one reference an id and line: a load rather than a mention, then the first."""
    best: dict[tuple[int, str], Spot] = {}
    for spot in spots:
        if spot.name is None:
            continue
        key = (spot.line, spot.name)
        before = best.get(key)
        if before is None or (spot.executed, -spot.column) > (before.executed, -before.column):
            best[key] = spot
    for spot in sorted(best.values(), key=lambda s: (s.line, s.column, s.name or "")):
        yield Reference(
            path,
            spot.line,
            spot.column,
            spot.name or "",
            spot.kind,
            spot.revision,
            spot.form or form,
            spot.executed,
        )
