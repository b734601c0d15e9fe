"""Publishers of models: who stands behind an organisation of the hub, and where it has its seat.

The facts of publishers/ have a source and a date each; a company's own go before them.
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from modellic.company import COUNTRIES, Company, Publisher
from modellic.errors import DataError
from modellic.resources import data_folder

FILE = "publishers.toml"
_NEEDED = ("name", "seat", "source", "date")
_MORE = ("city", "also")


def publisher_of(repo_id: str, company: Company | None = None) -> Publisher | None:
    """Return the publisher of `org/name`; None where nobody is known, or there is no organisation.

    Raises `DataError` where the installation's record is broken.
    """
    organisation, slash, _ = repo_id.casefold().partition("/")
    if not slash:
        return None
    own = company.publishers.get(organisation) if company else None
    return own or known_publishers().get(organisation)


@cache
def known_publishers() -> Mapping[str, Publisher]:
    """Return the publishers that come with modellic, by their organisation in lower case."""
    return read_publishers(data_folder("publishers") / FILE)


def read_publishers(path: Path) -> Mapping[str, Publisher]:
    """Read a record of publishers. Raises `DataError` where it is broken."""
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"cannot be read: {error}", where=str(path)) from error
    publishers: dict[str, Publisher] = {}
    for main, table in tables.items():
        publisher = _publisher(main, table, path)
        for organisation in (main, *table.get("also", ())):
            if organisation in publishers:
                raise DataError(f"{organisation!r} stands here twice", where=str(path))
            publishers[organisation] = replace(publisher, organisation=organisation)
    return publishers


def _publisher(name: str, table: Any, path: Path) -> Publisher:
    if not isinstance(table, dict) or not _is_publisher(name, table):
        raise DataError(f"{name!r} is no publisher", where=str(path), hint=f"needs {_NEEDED}")
    return Publisher(
        name, table["name"], table["seat"], table["source"], table["date"], table.get("city")
    )


def _is_publisher(name: str, table: Mapping[str, Any]) -> bool:
    if not set(_NEEDED) <= set(table) <= {*_NEEDED, *_MORE}:
        return False
    also, date = table.get("also", []), table["date"]
    names = [name, *also] if isinstance(also, list) else [None]
    return (
        all(isinstance(each, str) and each == each.casefold() for each in names)
        and all(isinstance(table[key], str) for key in {*_NEEDED, "city"} & set(table) - {"date"})
        and table["seat"] in COUNTRIES
        and isinstance(date, datetime.date)
        and not isinstance(date, datetime.datetime)
    )
