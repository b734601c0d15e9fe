"""What the hub's `license:` values mean that name no record.

The values are those of https://huggingface.co/docs/hub/repositories-licenses. A record says by its
`tags` which of them mean it, and so does an outline of a licence whose text was not at hand;
`known_licenses/tags.yaml` says what all others mean.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeAlias

from modellic.catalog.fields import Fields, string, strings
from modellic.catalog.outline import Outline
from modellic.catalog.record import Record
from modellic.errors import DataError
from modellic.rules import Json

FILE = "tags.yaml"


@dataclass(frozen=True, slots=True)
class Named:
    """The value means one of these records; most values mean exactly one."""

    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """The value means a family of licences and leaves open which: `members` are ids of records.

    A family may have more members than there are records of.
    """

    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoLicense:
    """The value names no licence; `reason` says what it says instead."""

    reason: str


OtherMeaning: TypeAlias = Family | NoLicense
TagMeaning: TypeAlias = Named | Outline | OtherMeaning


@dataclass(frozen=True, slots=True)
class OtherTags:
    """The tags that no record claims, in lower case, and what they mean."""

    meanings: Mapping[str, OtherMeaning]

    @classmethod
    def from_form(cls, form: object, where: str) -> Self:
        """Read the form of `tags.yaml`. Raises `DataError` at the first thing that is wrong."""
        fields = Fields(form, where)
        meanings: dict[str, OtherMeaning] = {}
        for key, read in _READERS.items():
            for tag, value in fields.take(key, _mapping).items():
                if string(tag) in meanings:
                    raise fields.error(f"the tag {tag!r} is there twice")
                meanings[tag] = read(value, f"{where}: {tag}")
        fields.close()
        return cls(meanings)

    def to_form(self) -> Json:
        """Return the form of `tags.yaml`."""
        form: Json = {key: {} for key in _READERS}
        for tag, meaning in self.meanings.items():
            match meaning:
                case Family(name, members):
                    form["families"][tag] = {"name": name, "members": list(members)}
                case NoLicense(reason):
                    form["no_license"][tag] = reason
        return form

    def check(self, tags: Collection[str], ids: Collection[str]) -> None:
        """Raise `DataError` for a tag that records claim too, or a member without a record."""
        for tag, meaning in self.meanings.items():
            if tag in tags or tag != tag.casefold():
                raise DataError(
                    f"the tag {tag!r} means a record too, or is not in lower case",
                    where=FILE,
                    hint="take it out of this file, or out of the record",
                )
            members = meaning.members if isinstance(meaning, Family) else ()
            if lost := sorted(set(members) - set(ids)):
                raise DataError(f"{tag}: no record has the id {lost[0]}", where=FILE)


NO_OTHER_TAGS = OtherTags({})


def _mapping(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"a mapping is needed, not {value!r}")
    return value


def _family(value: object, where: str) -> Family:
    fields = Fields(value, where)
    family = Family(fields.take("name", string), fields.take("members", strings))
    fields.close()
    return family


def _no_license(value: object, where: str) -> NoLicense:
    return NoLicense(Fields({"reason": value}, where).take("reason", string))


_READERS: dict[str, Callable[[object, str], OtherMeaning]] = {
    "families": _family,
    "no_license": _no_license,
}
