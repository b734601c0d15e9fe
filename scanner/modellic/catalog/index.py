"""The index of known_licenses/: what must be known of every record before one of them is read.

`known_licenses/index.json` is generated from the records (a test holds it current), so that a scan
parses no YAML but that of the record it needs.
"""

from __future__ import annotations

import base64
import json
import sys
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from modellic.catalog.canonical import LONGEST_NAME, forms
from modellic.catalog.outline import Outline, outline_to_form
from modellic.catalog.record import Record, WordRange
from modellic.catalog.tags import NO_OTHER_TAGS, OtherTags
from modellic.errors import DataError
from modellic.rules import Json

FORMAT = 3
FILE = "index.json"
_SKETCH_SHARE, _SKETCH_LEAST = 8, 32


@dataclass(frozen=True, slots=True)
class Known:
    """What identification needs of a record before its fingerprint.

    `titles` are canonical words. `sketch_size` is how many hashes of the fingerprint stand in the
    index (a sketch of it: the smallest hashes, bottom-k), enough to tell which records are worth
    a close look; the fingerprint itself stays in the record's file.
    """

    id: str
    label: str
    base: str | None
    titles: tuple[tuple[str, ...], ...]
    word_count: int
    optional: tuple[WordRange, ...]
    holder: WordRange | None
    normalized_sha256: tuple[str, ...]
    sketch_size: int

    @property
    def leeway(self) -> int:
        """By how many words a copy may be longer or shorter."""
        return sum(end - first for first, end in self.optional) + LONGEST_NAME * bool(self.holder)


def build_index(
    records: Iterable[Record],
    other_tags: OtherTags = NO_OTHER_TAGS,
    outlines: Iterable[Outline] = (),
) -> Json:
    """Return the index of records, of tags that name none and of outlines, in any order the same.

    Raises `DataError` where two records have the same id, text or repository, where a tag is said
    to mean two sorts of thing, or where a family has a member without a record.
    """
    ordered = sorted(records, key=lambda record: record.id)
    told = sorted(outlines, key=lambda outline: outline.id)
    ids = [record.id for record in ordered]
    _refuse_twins("id", ((id_, id_) for id_ in (*ids, *(outline.id for outline in told))))
    _refuse_twins("text", ((sha, r.id) for r in ordered for sha in r.normalized_sha256))
    uses = [(use.name.lower(), r.id) for r in ordered for use in r.repositories]
    _refuse_twins("repository", uses)
    tags = _grouped((tag.casefold(), r.id) for r in ordered for tag in r.tags)
    claims = [(tag.casefold(), outline.id) for outline in told for tag in outline.tags]
    _refuse_twins("tag", [*((tag, owners[0]) for tag, owners in tags.items()), *claims])
    other_tags.check({*tags, *dict(claims)}, ids)
    sketches = [_sketch(record) for record in ordered]
    return {
        "format": FORMAT,
        "repositories": _by_organisation(uses),
        "tags": tags,
        "other_tags": other_tags.to_form(),
        "license_names": _grouped((n.casefold(), r.id) for r in ordered for n in r.license_names),
        "outlines": list(map(outline_to_form, told)),
        "sketch": _sketch_table(sketches),
        "records": [_entry(r, len(s)) for r, s in zip(ordered, sketches, strict=True)],
    }


def dump_index(index: Json) -> str:
    """Return the JSON text of an index, one line a record."""
    head = {key: value for key, value in index.items() if key != "records"}
    lines = [f"{_compact(key)}: {_compact(value)},\n" for key, value in head.items()]
    records = ",\n".join(_compact(entry) for entry in index["records"])
    return f'{{\n{"".join(lines)}"records": [\n{records}\n]}}\n'


def parse_index(text: str, where: str) -> Json:
    """Read an index. Raises `DataError` where it is none, or of another version."""
    try:
        index = json.loads(text)
    except json.JSONDecodeError as error:
        raise _broken(f"not JSON: {error}", where) from error
    if not isinstance(index, dict) or index.get("format") != FORMAT:
        raise _broken(f"not an index of format {FORMAT}", where)
    return index


def known_licenses(index: Json) -> tuple[Known, ...]:
    """Return what the index says of each record, in its order."""
    return tuple(
        Known(
            id=entry["id"],
            label=entry["label"],
            base=entry["base"],
            titles=tuple(tuple(title.split()) for title in entry["titles"]),
            word_count=entry["word_count"],
            optional=tuple((first, end) for first, end in entry["optional"]),
            holder=tuple(entry["holder"]) if "holder" in entry else None,
            normalized_sha256=tuple(entry["normalized_sha256"]),
            sketch_size=entry["sketch_size"],
        )
        for entry in index["records"]
    )


def sketch_table(index: Json) -> dict[int, tuple[int, ...]]:
    """Return, for each hash of a sketch, the positions of the records that have it."""
    table = index["sketch"]
    owners = [tuple(positions) for positions in table["owners"]]
    groups = unpack(table["groups"], "H")
    return dict(zip(unpack(table["hashes"], "I"), map(owners.__getitem__, groups), strict=True))


def pack(values: Sequence[int], code: str) -> str:
    """Return whole numbers as base64 of little-endian words (`H` 2 bytes, `I` 4)."""
    return base64.b64encode(_swapped(array(code, values)).tobytes()).decode("ascii")


def unpack(text: str, code: str) -> list[int]:
    """Undo `pack`."""
    return numbers(base64.b64decode(text), code)


def numbers(data: bytes, code: str) -> list[int]:
    """Return the whole numbers of little-endian words."""
    values = array(code)
    values.frombytes(data)
    return _swapped(values).tolist()


def _swapped(values: array[int]) -> array[int]:
    if sys.byteorder == "big":
        values.byteswap()
    return values


def _entry(record: Record, sketch_size: int) -> Json:
    holder = {"holder": list(record.holder)} if record.holder else {}
    return holder | {
        "id": record.id,
        "label": record.label,
        "base": record.base,
        "titles": [" ".join(forms(title)) for title in record.titles],
        "word_count": record.word_count,
        "optional": [list(pair) for pair in record.optional],
        "normalized_sha256": list(record.normalized_sha256),
        "sketch_size": sketch_size,
    }


def _sketch(record: Record) -> list[int]:
    hashes = sorted(set(numbers(record.fingerprint, "I")))
    return hashes[: max(_SKETCH_LEAST, len(hashes) // _SKETCH_SHARE)]


def _sketch_table(sketches: Sequence[Sequence[int]]) -> Json:
    owners_of: dict[int, list[int]] = {}
    for position, sketch in enumerate(sketches):
        for value in sketch:
            owners_of.setdefault(value, []).append(position)
    owners = sorted({tuple(positions) for positions in owners_of.values()})
    group_of = {positions: group for group, positions in enumerate(owners)}
    hashes = sorted(owners_of)
    return {
        "owners": [list(positions) for positions in owners],
        "groups": pack([group_of[tuple(owners_of[value])] for value in hashes], "H"),
        "hashes": pack(hashes, "I"),
    }


def _by_organisation(uses: Iterable[tuple[str, str]]) -> dict[str, list[list[str]]]:
    """Group names by organisation: plain names first, then the patterns that say most."""
    grouped: dict[str, list[list[str]]] = {}
    for full, record in sorted(uses, key=lambda use: ("*" in use[0], -len(use[0]), use[0])):
        organisation, _, name = full.partition("/")
        grouped.setdefault(organisation, []).append([name, record])
    return dict(sorted(grouped.items()))


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for key, record in pairs:
        grouped.setdefault(key, []).append(record)
    return dict(sorted(grouped.items()))


def _refuse_twins(what: str, pairs: Iterable[tuple[str, str]]) -> None:
    owners: dict[str, str] = {}
    for key, record in pairs:
        if key in owners:
            raise DataError(
                f"two records, {owners[key]} and {record}, have the same {what} ({key})",
                where="known_licenses",
                hint="join them, or take it out of one",
            )
        owners[key] = record


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _broken(what: str, where: str) -> DataError:
    return DataError(what, where=where, hint="install modellic again; docs/catalog.md says more")
