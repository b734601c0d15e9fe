"""The libraries of the extra `sbom`, which not every installation has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from modellic.errors import UsageError

_LIBRARIES: Final = frozenset(
    {"cyclonedx", "license_expression", "packageurl", "spdx_python_model", "spdx_tools"}
)


@contextmanager
def sbom_extra() -> Iterator[None]:
    """Say what to install where a library of the extra is missing. Raises `UsageError` then."""
    try:
        yield
    except ModuleNotFoundError as error:
        missing = (error.name or "").split(".")[0]
        if missing not in _LIBRARIES:
            raise
        raise UsageError(
            f"this format needs {missing}, which is not installed",
            where="--format",
            hint="pip install 'modellic[sbom]'",
        ) from error
