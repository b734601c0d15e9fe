"""The headers of weights: what is kept, what is skipped, and what a broken or hostile one gives."""

from __future__ import annotations

import io
import json
import struct
import tracemalloc
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.sources import weights
from modellic.sources.snapshot import Problem, ProblemKind, WeightMetadata
from modellic.sources.weights import is_weights, read_weights

Value = str | int | float | bool | list[str] | list[int] | list[list[int]]


def _string(value: str, order: str) -> bytes:
    content = value.encode()
    return struct.pack(order + "Q", len(content)) + content


def _array(value: list[str] | list[int] | list[list[int]], order: str) -> bytes:
    kind = 8 if isinstance(value[0], str) else 9 if isinstance(value[0], list) else 4
    return struct.pack(order + "IQ", kind, len(value)) + b"".join(_item(v, order) for v in value)


def _item(item: str | int | list[int], order: str) -> bytes:
    match item:
        case str():
            return _string(item, order)
        case int():
            return struct.pack(order + "I", item)
        case _:
            return _array(item, order)


def _typed(value: Value, order: str) -> bytes:
    code = order + "I"
    match value:
        case str():
            return struct.pack(code, 8) + _string(value, order)
        case bool():
            return struct.pack(code + "?", 7, value)
        case int():
            return struct.pack(code + "I", 4, value)
        case float():
            return struct.pack(code + "d", 12, value)
        case _:
            return struct.pack(code, 9) + _array(value, order)


def gguf(pairs: Mapping[str, Value], *, version: int = 3, order: str = "<") -> bytes:
    """Make a GGUF file of key-value pairs, as the specification lays it out."""
    head = b"GGUF" + struct.pack(order + "IQQ", version, 0, len(pairs))
    return head + b"".join(_string(k, order) + _typed(v, order) for k, v in pairs.items())


def safetensors(header: object) -> bytes:
    content = json.dumps(header).encode()
    return struct.pack("<Q", len(content)) + content


def read(content: bytes) -> WeightMetadata | Problem:
    return read_weights(io.BytesIO(content), "model")


def entries(content: bytes) -> dict[str, str]:
    found = read(content)
    assert isinstance(found, WeightMetadata), found
    return dict(found.entries)


def problem(content: bytes) -> Problem:
    found = read(content)
    assert isinstance(found, Problem), found
    return found


LINEAGE: dict[str, Value] = {
    "general.architecture": "llama",
    "general.name": "Example 7B",
    "general.organization": "Example Org",
    "general.license": "other",
    "general.license.name": "example-licence",
    "general.license.link": "https://example.org/licence",
    "general.base_model.count": 1,
    "general.base_model.0.name": "Base 7B",
    "general.base_model.0.repo_url": "https://huggingface.co/base-org/base",
}


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("version", [2, 3])
def test_gguf_keeps_licence_and_lineage(version: int, order: str) -> None:
    kept = {k: str(v) for k, v in LINEAGE.items() if k != "general.architecture"}
    assert entries(gguf(LINEAGE, version=version, order=order)) == kept


def test_gguf_finds_the_licence_behind_a_vocabulary() -> None:
    pairs: dict[str, Value] = {
        "tokenizer.ggml.tokens": [f"token {i}" for i in range(50_000)],
        "tokenizer.ggml.types": list(range(300_000)),
        "some.nested": [[1, 2], [3]],
        "some.flag": True,
        "some.number": 1.5,
        "tokenizer.chat_template": "x" * 700_000,
        "general.license": "mit",
    }
    assert entries(gguf(pairs)) == {"general.license": "mit"}


def test_safetensors_keeps_licence_and_lineage() -> None:
    metadata = {"format": "pt", "license": "mit", "modelspec.license": "MIT", "base_model": "a/b"}
    tensor = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}
    content = safetensors({"__metadata__": metadata, "weight": tensor}) + bytes(4)
    assert entries(content) == {k: v for k, v in metadata.items() if k != "format"}


@pytest.mark.parametrize("header", [{}, {"weight": {"dtype": "F32"}}, {"__metadata__": {}}])
def test_no_metadata_is_no_problem(header: object) -> None:
    assert entries(safetensors(header)) == {}


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "breaks off"),
        (b"GGUF", "breaks off"),
        (b"GGUF\x03\0\0\0", "breaks off"),
        (gguf({"general.license": "mit"})[:-1], "breaks off"),
        (gguf({"x": "long value"})[:-1], "breaks off"),
        (gguf({"x": list(range(9))})[:-1], "breaks off"),
        (gguf({}, version=1), "version 1"),
        (gguf({}, version=4), "version 4"),
        (gguf({"x": 1}).replace(struct.pack("<II", 4, 1), struct.pack("<II", 99, 1)), "type 99"),
        (gguf({"general.license": ["mit"]}), "no plain value"),
        (gguf({"general.license": "café"}).replace("é".encode(), b"\xe9\xe9"), "not UTF-8"),
        (safetensors({"a": 1})[:-1], "breaks off"),
        (safetensors([1]), "no JSON object"),
        (safetensors({"__metadata__": ["mit"]}), "no JSON object"),
        (safetensors({"__metadata__": {"license": 1}}), "no string"),
        (struct.pack("<Q", 4) + b"{\xff\xff}", "not JSON"),
        (struct.pack("<Q", 5000) + b"1" * 5000, "not JSON"),
        (struct.pack("<Q", 200_000) + b"[" * 200_000, "not JSON"),
        (struct.pack("<Q", 13) + b'{"a":1,"a":2}', "comes twice"),
    ],
)
def test_a_broken_header_is_a_gap_in_the_answer(content: bytes, what: str) -> None:
    found = problem(content)
    assert found.kind is ProblemKind.UNREADABLE
    assert what in found.what
    assert found.where == "model"
    assert found.partial


def test_a_licence_that_is_given_twice_is_none() -> None:
    twice = gguf({"general.license": "mit", "general.licensX": "gpl"}).replace(
        b"licensX", b"license"
    )
    assert "comes twice" in problem(twice).what


_HUGE = struct.pack("<Q", 2**63)


@pytest.mark.parametrize(
    "content",
    [
        b"GGUF" + struct.pack("<IQ", 3, 0) + _HUGE,
        b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + _HUGE + b"general.license",
        gguf({"general.license": "y" * 20_000}),
        gguf({"x": "mit"}).replace(struct.pack("<Q", 3) + b"mit", _HUGE),
        gguf({"x": [1]}).replace(struct.pack("<IQ", 4, 1), struct.pack("<I", 4) + _HUGE),
        gguf({"x": [1]})[:-16] + struct.pack("<IQ", 9, 1) * 10_000,
        gguf({"x": [1]})[:-16] + struct.pack("<IQ", 9, 10**6) + struct.pack("<IQ", 4, 0) * 10**6,
        _HUGE + b"{}",
        struct.pack("<Q", 5 * 1024 * 1024) + b"{}",
        safetensors({"__metadata__": {"license": "y" * 20_000}}),
    ],
)
def test_a_header_that_asks_for_too_much_is_refused(content: bytes) -> None:
    assert problem(content).kind is ProblemKind.TOO_LARGE


class Endless(io.BytesIO):
    """A file that goes on with zeros for ever."""

    given = 0

    def read(self, size: int | None = -1) -> bytes:
        assert size is not None
        assert size >= 0
        content = super().read(size)
        self.given += size
        return content + bytes(size - len(content))


def test_an_endless_header_ends_at_the_bound_in_little_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(weights, "MAX_HEADER_BYTES", 4 * 1024 * 1024)  # tracing is slow
    strings = struct.pack("<IQ", 8, 2**40)
    endless = Endless(gguf({"x": [1]})[:-16] + strings)
    tracemalloc.start()
    try:
        found = read_weights(endless, "model")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert isinstance(found, Problem)
    assert found.kind is ProblemKind.TOO_LARGE
    assert endless.given <= 4 * 1024 * 1024 + 8
    assert peak < 2 * 1024 * 1024


def test_a_git_lfs_pointer_is_weights_that_are_elsewhere() -> None:
    found = problem(b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n")
    assert found.kind is ProblemKind.NOT_FOUND
    assert not found.partial


@pytest.mark.parametrize(
    "prefix", [b"", b"GGUF", b"GGUF\x03\0\0\0" + bytes(8) + b"\x02" + bytes(7)]
)
@given(content=st.binary(max_size=300))
def test_any_bytes_give_metadata_or_a_problem(prefix: bytes, content: bytes) -> None:
    assert isinstance(read(prefix + content), WeightMetadata | Problem)


@given(st.integers(0, 500), st.integers(0, 255))
def test_a_flipped_byte_gives_metadata_or_a_problem(at: int, byte: int) -> None:
    content = bytearray(gguf(LINEAGE))
    content[at % len(content)] = byte
    assert isinstance(read(bytes(content)), WeightMetadata | Problem)


@given(st.text(max_size=30))
def test_values_can_be_written_anywhere(value: str) -> None:
    content = safetensors({"__metadata__": {"license": value + "\ud800"}})
    entries(content)["license"].encode()


def test_weights_are_known_by_their_suffix() -> None:
    assert [p for p in ("a.GGUF", "b/c.safetensors", "d.bin", "gguf") if is_weights(p)] == [
        "a.GGUF",
        "b/c.safetensors",
    ]
