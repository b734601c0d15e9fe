"""A TOML file on disk, as a document: bounded, UTF-8, and with a plain word for what is wrong."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from modellic.company.faults import CompanyFileError, Fault
from modellic.company.lines import repeated_keys
from modellic.company.reader import dotted

PYPROJECT = "pyproject.toml"
MAX_BYTES = 1 << 20
_PLACE = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)")


def read_text(path: Path) -> str:
    """Return the text of a company file. Raises `CompanyFileError`."""
    try:
        if path.is_dir():
            raise CompanyFileError(path, [Fault("is a folder", "expected a TOML file")])
        if path.exists() and not path.is_file():
            raise CompanyFileError(path, [Fault("is no regular file", "expected a TOML file")])
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise CompanyFileError(path, [Fault(f"cannot be read: {error.strerror}")]) from error
    if len(content) > MAX_BYTES:
        raise CompanyFileError(path, [Fault("is too large", f"at most {MAX_BYTES} bytes")])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        fault = Fault("is not UTF-8", "save the file as UTF-8", line=line)
        raise CompanyFileError(path, [fault]) from error


def parse_toml(path: Path, text: str) -> dict[str, Any]:
    """Return the document. Raises `CompanyFileError` with the line of the first mistake."""
    import tomllib  # most runs have no company file, and do without it

    try:
        return tomllib.loads(text, parse_float=Decimal)
    except RecursionError as error:
        raise CompanyFileError(path, [Fault("is nested too deeply")]) from error
    except (ValueError, ArithmeticError) as error:  # TOMLDecodeError, absurd integers and floats
        what, line = _PLACE.sub("", str(error)).strip(), _line_of(str(error), text)
        fault = Fault(f"is not valid TOML: {what}", line=line)
        if line and what.startswith(
            ("Cannot", "Duplicate")
        ):  # tomllib's words of what stands twice
            fault = _stands_twice(text, line) or fault
        raise CompanyFileError(path, [fault]) from error


def _line_of(message: str, text: str) -> int | None:
    """Return the line that tomllib's message names."""
    found = _PLACE.search(message)
    if not found:
        return None
    return int(found[1]) if found[1] else text.rstrip().count("\n") + 1


def _stands_twice(text: str, line: int) -> Fault | None:
    """Return which key stands twice, the second time in this line."""
    read = "\n".join(text.split("\n")[:line])
    for path, first, again in repeated_keys(read):
        if again == line:
            return Fault(f"stands in line {first} already", "keep one", dotted(path), line)
    return None


def table_of(document: dict[str, Any]) -> Any:
    """Return the table `tool.modellic` of a pyproject.toml, None where there is none."""
    tool = document.get("tool")
    return tool.get("modellic") if isinstance(tool, dict) else None
