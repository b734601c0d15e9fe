"""From a company file to a Company, or to all that is wrong with it.

Own code rather than pydantic or cattrs: both take about 30 ms to import alone (the whole scan has
350), neither knows on which line a key stands, and the file has a dozen keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from modellic.company.document import PYPROJECT, parse_toml, read_text, table_of
from modellic.company.entries import (
    OPPOSITES,
    WITH_COMPANY,
    Company,
    FailOn,
    Figure,
    Policy,
    Product,
)
from modellic.company.faults import CompanyFileError, Fault
from modellic.company.keys import FIGURES, FigureKey
from modellic.company.reader import Reader, shown
from modellic.errors import UsageError
from modellic.quantities import EXPECTED, parse_amount, parse_count
from modellic.rules import Use


def load_company(path: Path) -> Company:
    """Read a company file: `modellic.toml`, or the table `[tool.modellic]` of a pyproject.toml.

    Raises `CompanyFileError` (a `UsageError`) that lists every fault with its key and line.
    """
    text = read_text(path)
    document = parse_toml(path, text)
    prefix: tuple[str, ...] = ()
    if path.name == PYPROJECT:
        document, prefix = table_of(document), ("tool", "modellic")
        if document is None:
            raise CompanyFileError(path, [Fault("has no table [tool.modellic]")])
    reader = Reader(text, prefix)
    company = _company(path, reader, document)
    if reader.faults:
        raise CompanyFileError(path, reader.faults)
    return company


def _company(path: Path, reader: Reader, document: object) -> Company:
    top = reader.table((), document, "")
    about = reader.table(("company",), top.get("company", {}), "company")
    name = reader.name(("company", "name"), about["name"]) if "name" in about else None
    products = reader.free_table(("products",), top.get("products", {}))
    return Company(
        path=path,
        name=name,
        products=tuple(_product(reader, key, value) for key, value in products.items()),
        policy=_policy(reader, top["policy"]) if "policy" in top else WITH_COMPANY,
    )


def _product(reader: Reader, name: str, value: object) -> Product:
    at = ("products", name)
    reader.name(at, name)
    table = reader.table(at, value, "products.*")
    uses = reader.choices((*at, "uses"), table.get("uses", []), Use)
    excluded = reader.choices((*at, "excluded-uses"), table.get("excluded-uses", []), Use)
    _refuse_contradictions(reader, at, uses, excluded)
    figures = (_figure(reader, at, table, key) for key in FIGURES if key.name in table)
    return Product(
        name=name,
        models=reader.models((*at, "models"), table.get("models", [])),
        uses=uses,
        excluded_uses=excluded,
        figures=tuple(figure for figure in figures if figure is not None),
    )


def _refuse_contradictions(
    reader: Reader, at: tuple[str, ...], uses: frozenset[Use], excluded: frozenset[Use]
) -> None:
    for use in sorted(uses & excluded):
        reader.fault((*at, "excluded-uses"), f"'{use}' is in uses too", "state it once")
    for key, stated in (("uses", uses), ("excluded-uses", excluded)):
        if stated >= set(OPPOSITES):
            both = " and ".join(sorted(OPPOSITES))
            reader.fault((*at, key), f"has both {both}", "one is the opposite of the other")


def _figure(
    reader: Reader, at: tuple[str, ...], table: Mapping[str, Any], key: FigureKey
) -> Figure | None:
    path, value = (*at, key.name), table[key.name]
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        reader.fault(path, f"{shown(value)} is no figure", EXPECTED)
        return None
    try:
        quantity = (parse_amount if key.money else parse_count)(value)
    except UsageError as error:
        reader.fault(path, error.what, error.hint)
        return None
    return Figure(key.metric, key.period, quantity, reader.dotted(path))


def _policy(reader: Reader, value: object) -> Policy:
    table = reader.table(("policy",), value, "policy")
    if "fail-on" not in table:
        return WITH_COMPANY
    return Policy(reader.choices(("policy", "fail-on"), table["fail-on"], FailOn))
