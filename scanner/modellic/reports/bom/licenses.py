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
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from modellic.catalog import Catalog, Family, Named, NoLicense, Outline
from modellic.reports.bom.names import name_of, whole
from modellic.reports.visible import visible
from modellic.sources.snapshot import Role

if TYPE_CHECKING:
    from modellic.card import Declared
    from modellic.catalog import Record
    from modellic.report import AncestorReport, FileReport, RecordReport, TargetReport

_PREFIX: Final = "LicenseRef-"
_NOT_IN_ID = re.compile(r"[^0-9A-Za-z.]+")
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
    """What the author declares and what was found; several licences hold together (AND).

    `found` are the licences of the model itself, `inherited` those of the base models that it was
    made from. `unread` says what may bind and was not read.
    """

    declared: tuple[License, ...] = ()
    found: tuple[License, ...] = ()
    inherited: tuple[License, ...] = ()
    unread: tuple[str, ...] = ()
    comment: str = ""

    @property
    def concluded(self) -> tuple[License, ...]:
        """The licences that govern the model; none where that cannot be known."""
        return () if self.unread or not self.found else _once((*self.found, *self.inherited))

    def all(self) -> Iterator[License]:
        """Yield the licences, those that were found first: they have their texts.

        A text that was read is told of, even where nothing is concluded from it.
        """
        yield from self.found
        yield from self.inherited
        yield from self.declared


@dataclass(slots=True)
class Shelf:
    """Gives every licence its id: one id for one text in the whole document.

    A record that stands in for a text has the id of the licence, whatever text of it was read.
    """

    catalog: Catalog = field(default_factory=Catalog.load)
    _texts: dict[str, str] = field(default_factory=dict)

    def of_model(self, model: TargetReport | AncestorReport, unread: Sequence[str]) -> Licensing:
        """Return the licences of a model itself. With something `unread`, none is concluded."""
        found = {file.path: self._of_file(file, model) for file in model.files}
        records = tuple(map(self._of_record, model.records))
        own = [found[file.path] for file in model.files if file.role is Role.LICENSE]
        return Licensing(
            declared=self._declared(model.declared, own),
            found=_once((*found.values(), *records)),
            unread=tuple(unread),
            comment="\n".join(map(visible, _sources(model))),
        )

    def of_tag(self, tag: str) -> License | None:
        """Return what a `license:` value of the hub means; None where it names no licence."""
        meaning = self.catalog.meaning_of_tag(tag)
        match meaning:
            case Named(records=records):
                return self._one_of(tag, records)
            case NoLicense():
                return None
            case Outline(names=names, text_url=url):
                what = "the licence that the hub calls"
                return self._only_named(_in_list(tag), names[0], what, url)
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
                where=visible(file.path if "://" in file.path else f"{name_of(model)}/{file.path}"),
            )
        )

    def _of_record(self, record: Record | RecordReport) -> License:
        name = record.name if hasattr(record, "name") else record.names[0]
        told = f"The text of {name} was not read; a record of known licences stands in for it."
        if record.sha256:
            told += f" The record was verified against a text with the SHA-256 {record.sha256}."
        told += f" See {record.text_url}" if record.text_url else ""
        url, known = whole(record.text_url), listed(record.id)
        id_ = record.id if known else _reference(record.id)
        return License(id_, known, visible(name), told, False, record.sha256, url)

    def _one_of(self, word: str, records: Sequence[Record]) -> License:
        """Return the licence that a word of a card means; several: the card leaves open which."""
        if len(records) == 1:
            return self._of_record(records[0])
        names = " or ".join(record.names[0] for record in records)
        return self._only_named(word, names, "what the card calls by one name,")

    def _only_named(self, id_: str, name: str, what: str, url: str | None = None) -> License:
        """Return a licence of which there is nothing but a name. No record has such an id."""
        text = f"The text of {what} “{visible(name)}” was not found."
        id_ = id_ if listed(id_) else f"declared-{id_}"
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
        if records:
            return [self._one_of(entry.name, records)]
        return [self._only_named(entry.name, entry.name, "a licence that is declared as")]

    def _shelve(self, licence: License) -> License:
        """Give a licence an id that no other text of the document has."""
        if listed(licence.id):
            return replace(licence, listed=True)
        id_ = _reference(licence.id)
        digest = hashlib.sha256(licence.text.encode("utf-8", "replace")).hexdigest()
        if self._texts.setdefault(id_, digest) != digest:
            id_ = f"{id_}-{digest[:_DIGITS]}"
        return replace(licence, id=id_)


@cache
def listed(id_: str) -> bool:
    """Tell whether an id is of the SPDX License List, as both libraries of the extra have it."""
    from cyclonedx.spdx import is_supported_id

    if id_.startswith(_PREFIX) or not is_supported_id(id_):
        return False
    symbol = spdx_licensing().known_symbols.get(id_)
    return symbol is not None and not symbol.is_exception


@cache
def spdx_licensing() -> Any:
    """Return the reader of licence expressions. Making one takes a tenth of a second."""
    from license_expression import get_spdx_licensing  # type: ignore[import-untyped]

    return get_spdx_licensing()


def _reference(id_: str) -> str:
    body = _NOT_IN_ID.sub("-", id_.removeprefix(_PREFIX)).strip("-.")
    return _PREFIX + (body[:_LONGEST_ID].rstrip("-.") or "unnamed")


def _in_list(tag: str) -> str:
    """Return the id of the SPDX License List that a value of the hub differs from by case only."""
    from cyclonedx.spdx import fixup_id

    return fixup_id(tag) or tag


def inheriting(own: Licensing, bases: Sequence[tuple[str, Licensing]]) -> Licensing:
    """Return the licences of a model that was made from others, each given with its name.

    What a base model's licence asks reaches what was made from it, and a licence of its own does
    not undo that. Where a base model's licence is not known, that of the model is not either.
    """
    lines: list[str] = []
    unread = list(own.unread)
    inherited: list[License] = []
    for name, base in bases:
        unread += base.unread or ([] if base.found else [f"a licence of the base model {name}"])
        inherited += base.found
        ids = " AND ".join(licence.id for licence in base.found)
        lines += [f"inherited from {name}: {ids}"] if ids else []
    unread = list(dict.fromkeys(unread))
    if unread:
        lines.append(f"No licence is concluded, because this was not read: {'; '.join(unread)}")
    elif not own.found:
        lines.append("No licence is concluded, because no licence text was found.")
    comment = "\n".join([*filter(None, [own.comment]), *map(visible, lines)])
    return replace(own, inherited=_once(inherited), unread=tuple(unread), comment=comment)


def _once(licenses: Iterable[License]) -> tuple[License, ...]:
    return tuple({licence.id: licence for licence in reversed(tuple(licenses))}.values())[::-1]


def _stem(file: FileReport) -> str:
    last = file.path.rstrip("/").rsplit("/", 1)[-1]
    return last if file.role is Role.LICENSE else str(file.role)


def _address(url: str | None, revision: str | None, path: str) -> str | None:
    if not url or not revision or "://" in path:
        return None
    return whole(f"{url.split('/tree/')[0]}/blob/{revision}/{quote(path, errors='replace')}")


def _sources(model: TargetReport | AncestorReport) -> Iterator[str]:
    """Yield from what the licences of a model were taken."""
    yield from (f"declared: {_entry(entry)}" for entry in model.declared)
    for file in model.files:
        known = file.identification
        what = known.summary() if known else "not identified"
        yield f"read: {file.path} (SHA-256 {file.sha256}): {what}"
    for record in model.records:
        date = record.verified or "no date"
        yield f"not read: a record stands in, {record.id}, verified on {date}"


def _entry(entry: Declared) -> str:
    words = ", ".join(filter(None, (entry.tag, entry.name, entry.link)))
    return f"{words} ({entry.file}{f':{entry.line}' if entry.line else ''})"
