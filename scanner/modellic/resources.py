"""Where the data folders lie: beside the package in a wheel, at the top of a checkout otherwise."""

from __future__ import annotations

from pathlib import Path

from modellic.errors import DataError

_PACKAGE = Path(__file__).resolve().parent


def data_folder(name: str) -> Path:
    """Return the folder `grammars` or `known_licenses`.

    Raises `DataError` where the installation lacks it.
    """
    for place in (_PACKAGE / name, _PACKAGE.parents[1] / name):
        if place.is_dir():
            return place
    raise DataError(
        f"the data folder {name!r} is missing",
        where=str(_PACKAGE),
        hint="install modellic again",
    )
