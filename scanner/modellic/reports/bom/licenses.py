"""Which licences a model is declared to have, and which were found: ids, names and texts.

SPDX ids where the SPDX License List has the licence, `LicenseRef-…` with its text otherwise. What
is not known stays open: an empty tuple is NOASSERTION, and nothing here ever says NONE.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from modellic.catalog import Catalog, Family, Named, NoLicense, Unrecorded
from modellic.reports.bom.names import whole
from modellic.reports.visible import visible
from modellic.sources.snapshot import Role

if TYPE_CHECKING:
    from modellic.card import Declared
    from modellic.catalog import Record
    from modellic.report import AncestorReport, FileReport, RecordReport, TargetReport

_PREFIX: Final = "LicenseRef-"
_NOT_IN_ID = re.compile(r"[^0-9A-Za-z.-]+")
_LONGEST_ID: Final = 80
_DIGITS: Final = 12
"""How many digits of a text's SHA-256 tell it from others of the same name."""


@dataclass(frozen=True, slots=True)
class License:
    """A licence. `text` is what its file says or, where `read` is false, why that is not here.

    `sha256` and `where` are of the file that was read, or of the text that a record was verified
    against. `listed` tells whether `id` is of the SPDX License List.
    """

    id: str
    listed: bool
    name: str
    text: str
    read: bool
    sha256: str | None = None
    url: str | None = None
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Licensing:
    """What the author declares and what was found; several licences hold together (AND)."""

    declared: tuple[License, ...] = ()
    concluded: tuple[License, ...] = ()
    comment: str = ""

    def all(self) -> Iterator[License]:
        """Yield the licences, those that were found first: they have their texts."""
        yield from self.concluded
        yield from self.declared


@dataclass(slots=True)
class Shelf:
    """Gives every licence its id: one id for one text in the whole document."""

    catalog: Catalog = field(default_factory=Catalog.load)
    _texts: dict[str, str] = field(default_factory=dict)

    def of_model(self, model: TargetReport | AncestorReport, unread: Sequence[str]) -> Licensing:
        """Return the licences of a model. With something `unread`, none is concluded."""
        found = {file.path: self._of_file(file, model) for file in model.files}
        records = tuple(map(self._of_record, model.records))
        concluded = _once((*found.values(), *records))
        own = [found[file.path] for file in model.files if file.role is Role.LICENSE]
        comment = _comment(model, unread)
        return Licensing(self._declared(model.declared, own), () if unread else concluded, comment)

    def of_tag(self, tag: str) -> License | None:
        """Return what a `license:` value of the hub means; None where it names no licence."""
        meaning = self.catalog.meaning_of_tag(tag)
        match meaning:
            case Named(records=(record,)):
                return self._of_record(record)
            case NoLicense():
                return None
            case Unrecorded(name, url):
                return self._only_named(_in_list(tag), name, "the licence that the hub calls", url)
            case Family(name):
                return self._only_named(tag, name, "one of the licences that the hub calls")
        return self._only_named(tag, tag, "a licence that is declared as")

    def _of_file(self, file: FileReport, model: TargetReport | AncestorReport) -> License:
        known = file.identification
        if known is not None and known.license_id:
            id_, name = known.license_id, known.license_label or known.license_id
        elif known is not None and known.modified and known.nearest:
            base = known.nearest.removeprefix(_PREFIX)
            id_, name = f"{base}-modified-{file.sha256[:_DIGITS]}", known.summary()
        else:
            id_, name = f"{_stem(file)}-{file.sha256[:_DIGITS]}", f"the text of {file.path}"
        return self._shelve(
            License(
                id=id_,
                listed=False,
                name=visible(name),
                text=file.content or f"The text of {file.path} is not part of this report.",
                read=bool(file.content),
                sha256=file.sha256,
                url=whole(file.url) or _address(model.url, model.revision, file.path),
                where=visible(file.path),
            )
        )

    def _of_record(self, record: Record | RecordReport) -> License:
        name = record.name if hasattr(record, "name") else record.names[0]
        told = f"The text of {name} was not read; a record of known licences stands in for it."
        if record.sha256:
            told += f" The record was verified against a text with the SHA-256 {record.sha256}."
        told += f" See {record.text_url}" if record.text_url else ""
        return self._shelve(
            License(
                record.id, False, visible(name), told, False, record.sha256, whole(record.text_url)
            )
        )

    def _only_named(self, id_: str, name: str, what: str, url: str | None = None) -> License:
        text = f"The text of {what} “{visible(name)}” was not found."
        return self._shelve(License(id_, False, visible(name), text, False, url=whole(url)))

    def _declared(self, entries: Iterable[Declared], own: Sequence[License]) -> tuple[License, ...]:
        said = [licence for entry in entries for licence in self._of_entry(entry, own)]
        return _once(said or own)

    def _of_entry(self, entry: Declared, own: Sequence[License]) -> Sequence[License]:
        """Return what one entry of a card declares; the words of `other` are the text beside it."""
        if entry.tag and entry.tag.casefold() != "other":
            meant = self.of_tag(entry.tag)
            read = [licence for licence in own if meant and licence.id == meant.id]
            return read[:1] or ([meant] if meant else [])
        if own or not entry.name:
            return own
        records = self.catalog.for_name(entry.name)
        if len(records) == 1:
            return [self._of_record(records[0])]
        return [self._only_named(entry.name, entry.name, "a licence that is declared as")]

    def _shelve(self, licence: License) -> License:
        """Give a licence an id that no other text of the document has."""
        if listed(licence.id):
            return replace(licence, listed=True)
        body = _NOT_IN_ID.sub("-", licence.id.removeprefix(_PREFIX)).strip("-.")
        id_ = _PREFIX + (body[:_LONGEST_ID] or "unnamed")
        digest = hashlib.sha256(licence.text.encode("utf-8", "replace")).hexdigest()
        if self._texts.setdefault(id_, digest) != digest:
            id_ = f"{id_}-{digest[:_DIGITS]}"
        return replace(licence, id=id_)


@cache
def listed(id_: str) -> bool:
    """Tell whether an id is of the SPDX License List, as both libraries of the extra have it."""
    from cyclonedx.spdx import is_supported_id
    from license_expression import get_spdx_licensing  # type: ignore[import-untyped]

    if id_.startswith(_PREFIX) or not is_supported_id(id_):
        return False
    symbol = get_spdx_licensing().known_symbols.get(id_)
    return symbol is not None and not symbol.is_exception


def _in_list(tag: str) -> str:
    """Return the id of the SPDX License List that a value of the hub differs from by case only."""
    from cyclonedx.spdx import fixup_id

    return fixup_id(tag) or tag


def _once(licenses: Iterable[License]) -> tuple[License, ...]:
    return tuple({licence.id: licence for licence in reversed(tuple(licenses))}.values())[::-1]


def _stem(file: FileReport) -> str:
    last = file.path.rstrip("/").rsplit("/", 1)[-1]
    return last if file.role is Role.LICENSE else str(file.role)


def _address(url: str | None, revision: str | None, path: str) -> str | None:
    if not url or not revision or "://" in path:
        return None
    return whole(f"{url.split('/tree/')[0]}/blob/{revision}/{quote(path, errors='replace')}")


def _comment(model: TargetReport | AncestorReport, unread: Sequence[str]) -> str:
    """Say from what the licences were taken, in lines."""
    lines = [f"declared: {_entry(entry)}" for entry in model.declared]
    for file in model.files:
        known = file.identification
        what = known.summary() if known else "not identified"
        lines.append(f"read: {file.path} (SHA-256 {file.sha256}): {what}")
    for record in model.records:
        date = record.verified or "no date"
        lines.append(f"not read: a record stands in, {record.id}, verified on {date}")
    if unread:
        lines.append(f"No licence is concluded, because this was not read: {'; '.join(unread)}")
    elif not model.files and not model.records:
        lines.append("No licence is concluded, because no licence text was found.")
    return "\n".join(map(visible, lines))


def _entry(entry: Declared) -> str:
    words = ", ".join(filter(None, (entry.tag, entry.name, entry.link)))
    return f"{words} ({entry.file}{f':{entry.line}' if entry.line else ''})"
