"""One table of a company file: its values, each read as what its key holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from modellic.company.places import COUNTRIES, is_place
from modellic.company.reader import Path, Reader, shown
from modellic.quantities import is_currency

_Choice = TypeVar("_Choice", bound=StrEnum)
_Known = TypeVar("_Known")
_PLACES = 'expected ISO 3166-1 codes such as "DE", "EU", "EEA" or "worldwide"'


class Table:
    """Reads the keys of a table; each fault goes to the reader. `name` names it in `KEYS`."""

    def __init__(self, reader: Reader, at: Path, value: object, name: str) -> None:
        self.reader = reader
        self.at = at
        self.values = reader.table(at, value, name)

    def __contains__(self, key: str) -> bool:
        """Return whether the key is there."""
        return key in self.values

    @property
    def key(self) -> str:
        """The path of the table as it would be written in TOML."""
        return self.reader.dotted(self.at)

    def need(self, *keys: str) -> bool:
        """Return whether the keys are there, and note those that are not."""
        missing = [key for key in keys if key not in self.values]
        for key in missing:
            self.reader.fault(self.at, f"lacks {key!r}", "it is needed here")
        return not missing

    def text(self, key: str) -> str | None:
        """Return a text that can be shown anywhere."""
        return self.reader.name((*self.at, key), self.values[key]) if key in self else None

    def day(self, key: str) -> date | None:
        """Return a day."""
        if key not in self:
            return None
        value = self.values[key]
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self._fault(key, "is no date", "expected such as 2026-09-30, without quotes")
        return None

    def flag(self, key: str) -> bool | None:
        """Return true or false."""
        if key not in self:
            return None
        value = self.values[key]
        if isinstance(value, bool):
            return value
        self._fault(key, "is neither true nor false", "expected true or false, without quotes")
        return None

    def integer(self, key: str, low: int, high: int) -> int | None:
        """Return a whole number between two, both included."""
        if key not in self:
            return None
        value = self.values[key]
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        self._fault(key, "is no such number", f"expected a whole number, {low} to {high}")
        return None

    def shares(self, key: str) -> tuple[Decimal, ...]:
        """Return shares between 0 and 1, ascending: one such as `"80%"` or `0.8`, or a list."""
        if key not in self:
            return ()
        value = self.values[key]
        stated = value if isinstance(value, list) else [value]
        found = {share for share in map(_share, stated) if share is not None}
        if len(found) < len(stated) or not stated:
            expected = 'expected such as "80%" or 0.8, or a list of these, each once'
            self._fault(key, "is no share", expected)
        return tuple(sorted(found))

    def country(self, key: str) -> str | None:
        """Return the code of a country."""
        if key not in self:
            return None
        value = self.values[key]
        if isinstance(value, str) and value in COUNTRIES:
            return value
        self._fault(key, "is no country", 'expected an ISO 3166-1 code such as "DE"')
        return None

    def currency(self, key: str) -> str | None:
        """Return the code of a currency."""
        if key not in self:
            return None
        value = self.values[key]
        if isinstance(value, str) and is_currency(value):
            return value
        self._fault(key, "is no currency", 'expected an ISO 4217 code such as "EUR"')
        return None

    def places(self, key: str) -> tuple[str, ...] | None:
        """Return places: countries and unions of them."""
        if key not in self:
            return None
        found = []
        for at, word in self.reader.texts((*self.at, key), self.values[key]):
            if is_place(word):
                found.append(word)
            else:
                self.reader.fault(at, f"{shown(word)} is no place", _PLACES)
        return tuple(found)

    def models(self, key: str) -> tuple[str, ...]:
        """Return model ids or globs."""
        return self.reader.models((*self.at, key), self.values.get(key, []))

    def names(self, key: str) -> tuple[str, ...]:
        """Return texts that can be shown anywhere."""
        texts = self.reader.texts((*self.at, key), self.values.get(key, []))
        found = (self.reader.name(at, word) for at, word in texts)
        return tuple(name for name in found if name is not None)

    def choices(self, key: str, kind: type[_Choice]) -> frozenset[_Choice]:
        """Return the words of `kind` that a list names."""
        return self.reader.choices((*self.at, key), self.values.get(key, []), kind)

    def choice(self, key: str, kind: type[_Choice]) -> _Choice | None:
        """Return one word of `kind`."""
        return self.word(key, {str(member): member for member in kind})

    def words(self, key: str, known: Mapping[str, _Known]) -> frozenset[_Known]:
        """Return what the words of a list stand for."""
        return self.reader.words((*self.at, key), self.values.get(key, []), known)

    def word(self, key: str, known: Mapping[str, _Known]) -> _Known | None:
        """Return what one word stands for."""
        return self.reader.word((*self.at, key), self.values[key], known) if key in self else None

    def tables(self, key: str, name: str) -> Iterator[Table]:
        """Yield the tables of a list."""
        path = (*self.at, key)
        value = self.values.get(key, [])
        if not isinstance(value, list):
            self.reader.fault(path, f"{shown(value)} is no list", f"expected [[{key}]]")
            return
        for place, entry in enumerate(value):
            yield Table(self.reader, (*path, place), entry, name)

    def _fault(self, key: str, what: str, expected: str) -> None:
        self.reader.fault((*self.at, key), f"{shown(self.values[key])} {what}", expected)


def _share(value: object) -> Decimal | None:
    try:
        if isinstance(value, str) and value.endswith("%"):
            found = Decimal(value.removesuffix("%").strip()) / 100
        elif isinstance(value, str | int | float | Decimal) and not isinstance(value, bool):
            found = Decimal(str(value))
        else:
            return None
    except (ArithmeticError, ValueError):
        return None
    return found if 0 < found <= 1 else None
