"""What the header of a weights file says about licence and lineage.

GGUF 2 and 3: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (key-value pairs, typed,
lengths first). Safetensors: https://github.com/huggingface/safetensors#format (8 bytes of length,
then JSON, strings under `__metadata__`). Only the header is read, never a tensor.

PyPI's `gguf` maps the whole file, keeps every array and needs numpy; `safetensors` needs a
framework to open a file. Neither bounds what a hostile header may ask for, and reading a few
strings past skipped arrays is less code than guarding them.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterator
from typing import BinaryIO, TypeAlias

from modellic.sources.snapshot import Problem, ProblemKind, WeightMetadata

MAX_HEADER_BYTES = 64 * 1024 * 1024
"""Bound of a GGUF header in bytes. A vocabulary of 262 144 words takes 15 MB; it is skipped."""
MAX_JSON_BYTES = 4 * 1024 * 1024
"""Bound of a safetensors header in bytes; 30 000 tensors fit, a shard has some 1000."""
MAX_PAIRS = 65_536
MAX_KEY_BYTES = 65_535  # the standard's own bound
MAX_VALUE_BYTES = 16_384
MAX_DEPTH = 8
MAX_NESTED = 100_000
"""Bound of the arrays inside arrays of a GGUF header."""

Reading: TypeAlias = WeightMetadata | Problem

_SUFFIXES = (".gguf", ".safetensors")
_LFS_MARK = b"version https://git-lfs"
_WANTED = re.compile(
    r"""
    .*licen[cs].*
    |general\.(name|basename|author|organization|version|finetune|quantized_by|url|repo_url)
    |general\.source\.(url|repo_url|huggingface\.repository)
    |general\.base_model\.(count|[0-9]{1,3}\.(name|author|organization|version|url|repo_url))
    |modelspec\.(title|author|merged_from|usage_hint)
    |base_model|ss_base_model_version|ss_sd_model_name|name|author|organization
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
# GGUF value types: number → struct code; 8 is a string, 9 an array.
_CODES = dict(enumerate("BbHhIif?")) | dict(zip((10, 11, 12), "Qqd", strict=True))
_STRING = 8
_ARRAY = 9


class _BrokenError(Exception):
    """The header is not what the format says; the message says how."""


class _TooLargeError(Exception):
    """The header asks for more than a bound allows."""


def is_weights(path: str) -> bool:
    """Tell whether a file's name says that its header can be read here."""
    return path.casefold().endswith(_SUFFIXES)


def read_weights(stream: BinaryIO, path: str) -> Reading:
    """Read the header of a GGUF or safetensors file from its first byte.

    Only keys about licence and lineage are kept. Returns a problem where the header is broken or
    beyond a bound. `stream` is buffered (a short read is the end); raises only what it raises.
    """
    start = stream.read(8)
    if start and _LFS_MARK.startswith(start):
        what = "the weights are not here (a Git LFS pointer stands in their place)"
        hint = "git lfs pull fetches them; their header may name a licence"
        return Problem(ProblemKind.NOT_FOUND, path, what, hint, partial=False)
    read = _gguf if start[:4] == b"GGUF" else _safetensors
    hint = "get the file again; its header may name a licence"
    try:
        return WeightMetadata(path, dict(_unique(read(stream, start))))
    except _BrokenError as error:
        what = f"the header of the weights is broken: {error}"
        return Problem(ProblemKind.UNREADABLE, path, what, hint)
    except _TooLargeError as error:
        what = f"the header of the weights is too large: {error}"
        return Problem(ProblemKind.TOO_LARGE, path, what, hint)


def _unique(pairs: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for key, value in pairs:
        if key in seen:
            raise _BrokenError(f"the key {key[:100]!r} comes twice")
        seen.add(key)
        yield key, value


def _safetensors(stream: BinaryIO, start: bytes) -> Iterator[tuple[str, str]]:
    if len(start) < 8:
        raise _BrokenError("it breaks off")
    (length,) = struct.unpack("<Q", start)
    if length > MAX_JSON_BYTES:
        raise _TooLargeError(f"{length} bytes, more than {MAX_JSON_BYTES}, or no safetensors file")
    content = stream.read(length)
    if len(content) < length:
        raise _BrokenError("it breaks off")
    try:
        header = json.loads(content, object_pairs_hook=_object)
    except (ValueError, RecursionError) as error:
        raise _BrokenError("it is not JSON") from error
    metadata = header.get("__metadata__", {}) if isinstance(header, dict) else None
    if not isinstance(metadata, dict):
        raise _BrokenError("it, or its __metadata__, is no JSON object")
    for key, value in metadata.items():
        if _WANTED.fullmatch(key):
            yield key, _bounded(key, value)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _BrokenError("a key comes twice")
    return made


def _bounded(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise _BrokenError(f"{key[:100]!r} is no string")
    if len(value.encode("utf-8", "replace")) > MAX_VALUE_BYTES:
        raise _TooLargeError(f"{key[:100]!r} has more than {MAX_VALUE_BYTES} bytes")
    # A lone surrogate of a JSON escape cannot be written anywhere.
    return value.encode("utf-8", "replace").decode()


def _gguf(stream: BinaryIO, start: bytes) -> Iterator[tuple[str, str]]:
    if len(start) < 8:
        raise _BrokenError("it breaks off")
    order = "<" if start[4] else ">"  # version 3 may be big-endian and says so nowhere else
    (version,) = struct.unpack(order + "I", start[4:])
    if version not in (2, 3):
        raise _BrokenError(f"GGUF version {version}; versions 2 and 3 are known")
    window = _Window(stream, order)
    window.number("Q")  # the number of tensors, which come after the header
    pairs = window.number("Q")
    if pairs > MAX_PAIRS:
        raise _TooLargeError(f"{pairs} keys, more than {MAX_PAIRS}")
    for _ in range(int(pairs)):
        key = window.string(MAX_KEY_BYTES, "a key")
        kind = int(window.number("I"))
        if not _WANTED.fullmatch(key):
            window.skip_value(kind)
        elif kind == _STRING:
            yield key, window.string(MAX_VALUE_BYTES, key[:100])
        elif kind in _CODES:
            yield key, str(window.number(_CODES[kind]))
        else:
            raise _BrokenError(f"{key[:100]!r} is no plain value")


class _Window:
    """Reads a GGUF header through a window of one chunk; what is skipped is never kept."""

    _CHUNK = 256 * 1024

    def __init__(self, stream: BinaryIO, order: str) -> None:
        self._stream = stream
        self._order = order
        self._buffer = b""
        self._at = 0
        self._left = MAX_HEADER_BYTES
        self._nested = 0

    def take(self, size: int) -> bytes:
        """Return the next `size` bytes."""
        if self._at + size > len(self._buffer):
            self._fill(size)
        start, self._at = self._at, self._at + size
        return self._buffer[start : self._at]

    def number(self, code: str) -> int | float:
        """Return the next number of a `struct` code."""
        layout = struct.Struct(self._order + code)
        value: int | float = layout.unpack(self.take(layout.size))[0]
        return value

    def string(self, limit: int, what: str) -> str:
        """Return the next string, of at most `limit` bytes."""
        size = int(self.number("Q"))
        if size > limit:
            raise _TooLargeError(f"{what} has {size} bytes, more than {limit}")
        try:
            return self.take(size).decode()
        except UnicodeDecodeError as error:
            raise _BrokenError(f"{what} is not UTF-8") from error

    def skip_value(self, kind: int, depth: int = 0) -> None:
        """Pass over a value of any type."""
        if kind == _ARRAY:
            self._skip_array(depth)
        elif kind == _STRING:
            self._skip_strings(1)
        else:
            self.skip(self._size(kind))

    def skip(self, size: int) -> None:
        """Pass over `size` bytes, which must be there."""
        ahead = size - (len(self._buffer) - self._at)
        if ahead <= 0:
            self._at += size
            return
        if ahead > self._left:
            raise _TooLargeError(f"more than {MAX_HEADER_BYTES} bytes")
        while ahead > 0:
            self._buffer = self._read(min(ahead, self._CHUNK))
            ahead -= len(self._buffer)
        self._at = len(self._buffer)

    def _skip_array(self, depth: int) -> None:
        self._nested += depth > 0
        if depth > MAX_DEPTH or self._nested > MAX_NESTED:
            raise _TooLargeError("too many arrays inside arrays")
        kind, count = int(self.number("I")), int(self.number("Q"))
        if kind == _STRING:
            self._skip_strings(count)
        elif kind == _ARRAY:
            for _ in range(count):
                self._skip_array(depth + 1)
        else:
            self.skip(self._size(kind) * count)

    def _skip_strings(self, count: int) -> None:
        unpack = struct.Struct(self._order + "Q").unpack_from
        for _ in range(count):
            at = self._at
            if at + 8 > len(self._buffer):
                self._fill(8)
                at = 0
            end = at + 8 + unpack(self._buffer, at)[0]
            if end <= len(self._buffer):
                self._at = end
            else:
                self._at = at + 8
                self.skip(end - at - 8)

    def _size(self, kind: int) -> int:
        if kind not in _CODES:
            raise _BrokenError(f"value type {kind} is not known")
        return struct.calcsize("<" + _CODES[kind])

    def _fill(self, size: int) -> None:
        """Make at least `size` bytes available at the start of the buffer."""
        self._buffer, self._at = self._buffer[self._at :], 0
        while len(self._buffer) < size:
            self._buffer += self._read(self._CHUNK)

    def _read(self, size: int) -> bytes:
        chunk = self._stream.read(min(size, self._left))
        self._left -= len(chunk)
        if not chunk:
            if self._left:
                raise _BrokenError("it breaks off")
            raise _TooLargeError(f"more than {MAX_HEADER_BYTES} bytes")
        return chunk
