"""Reading a mapping of YAML strictly: what is missing, wrong or left over is an error."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from modellic.catalog.record import WordRange
from modellic.errors import DataError

T = TypeVar("T")
D = TypeVar("D")


class Fields:
    """A mapping that is read key by key; what is missing, wrong or left over is an error."""

    def __init__(self, form: object, where: str) -> None:
        if not isinstance(form, Mapping):
            raise DataError(
                f"a mapping is needed, not {type(form).__name__}",
                where=where,
                hint="docs/catalog.md has the format",
            )
        self._left: dict[str, Any] = dict(form)
        self._where = where

    def error(self, what: str) -> DataError:
        """Return the error that names this place."""
        return DataError(what, where=self._where, hint="docs/catalog.md has the format")

    def take(self, key: str, read: Callable[[Any], T]) -> T:
        """Take a key that must be there. Raises `DataError` where `read` refuses its value."""
        if key not in self._left:
            raise self.error(f"the key {key!r} is missing")
        value = self._left.pop(key)
        try:
            return read(value)
        except (TypeError, ValueError, KeyError) as error:
            raise self.error(f"{key!r} is wrong: {error}") from error

    def get(self, key: str, read: Callable[[Any], T], default: D) -> T | D:
        """Take a key that may be absent."""
        return self.take(key, read) if key in self._left else default

    def rest(self) -> dict[str, Any]:
        """Take all that is left."""
        left, self._left = self._left, {}
        return left

    def close(self) -> None:
        """Raise `DataError` where a key is left that nobody knows."""
        if self._left:
            raise self.error(f"unknown keys: {', '.join(sorted(map(str, self._left)))}")


def string(value: object) -> str:
    """Accept a string that says something."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"a string is needed, not {value!r}")
    return value


def optional_string(value: object) -> str | None:
    """Accept a string or null."""
    return None if value is None else string(value)


def strings(value: object) -> tuple[str, ...]:
    """Accept a list of strings."""
    return tuple(string(item) for item in listed(value))


def day(value: object) -> date:
    """Accept a YAML date."""
    if type(value) is not date:
        raise ValueError(f"a date (2024-07-23) is needed, not {value!r}")
    return value


def ranges(value: object) -> tuple[WordRange, ...]:
    """Accept a list of pairs of whole numbers, each in order."""
    pairs = tuple(tuple(listed(item)) for item in listed(value))
    for pair in pairs:
        if len(pair) != 2 or not all(type(n) is int for n in pair) or not 0 <= pair[0] <= pair[1]:
            raise ValueError(f"a pair of whole numbers is needed, not {list(pair)!r}")
    return tuple((first, end) for first, end in pairs)


def listed(value: object) -> Sequence[Any]:
    """Accept a list."""
    if not isinstance(value, list | tuple):
        raise TypeError(f"a list is needed, not {value!r}")
    return value
