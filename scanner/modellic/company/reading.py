"""From a company file to a Company, or to all that is wrong with it.

Own code rather than pydantic or cattrs: both take about 30 ms to import alone (the whole scan has
350), and neither knows on which line a key stands.
"""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from modellic.company import records
from modellic.company.document import PYPROJECT, parse_toml, read_text, table_of
from modellic.company.entries import OPPOSITES, Company, Figure, Product, Unread
from modellic.company.faults import CompanyFileError, Fault
from modellic.company.figures import FigureReader, Ground
from modellic.company.policies import read_policy
from modellic.company.policy import WITH_COMPANY
from modellic.company.reader import Reader
from modellic.company.table import Table
from modellic.company.watching import Watching, read_watching
from modellic.rules import Party, Use


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
    top = Table(reader, (), document, "")
    about = Table(reader, ("company",), top.values.get("company", {}), "company")
    ground = Ground(
        str(path),
        str(path.parent),
        about.currency("currency"),
        about.integer("fiscal-year-starts", 1, 12) or 1,
    )
    unread: list[Unread] = []
    products = _products(reader, top, ground, unread)
    company = Company(
        path=path,
        name=about.text("name"),
        products=products,
        policy=read_policy(reader, top.values["policy"]) if "policy" in top else WITH_COMPANY,
        seat=about.country("seat"),
        currency=ground.currency,
        fiscal_start=ground.fiscal_start,
        affiliates=about.names("affiliates") if "affiliates" in about else None,
        all_products_listed=about.flag("all-products-listed") or False,
        parties=about.choices("parties", Party),
        excluded_parties=about.choices("excluded-parties", Party),
        figures=_figures(about, "company", ground, unread),
        group=_figures(
            Table(reader, ("group",), top.values.get("group", {}), "group"),
            "group",
            ground,
            unread,
        ),
        fulfilments=records.records_of(top, "fulfilments", records.fulfilment),
        waivers=records.records_of(top, "waivers", records.waiver),
        assessments=records.records_of(top, "assessments", records.assessment),
        evaluations=records.records_of(top, "evaluations", records.evaluation),
        publishers=MappingProxyType(
            dict(records.publishers(reader, top.values.get("publishers", {})))
        ),
        unread=tuple(unread),
        watching=_watching(reader, top, path, {product.name for product in products}),
    )
    _refuse_both(about, "parties")
    _refuse_strangers(reader, company)
    return company


def _watching(reader: Reader, top: Table, path: Path, products: set[str]) -> Watching:
    if "watch" not in top:
        return Watching()
    return read_watching(reader, top.values["watch"], path.parent, products)


def _figures(table: Table, name: str, ground: Ground, unread: list[Unread]) -> tuple[Figure, ...]:
    reader = FigureReader(table, name, ground)
    found = reader.figures()
    unread += reader.unread
    return found


def _products(
    reader: Reader, top: Table, ground: Ground, unread: list[Unread]
) -> tuple[Product, ...]:
    tables = reader.free_table(("products",), top.values.get("products", {}))
    return tuple(_product(reader, name, value, ground, unread) for name, value in tables.items())


def _product(
    reader: Reader, name: str, value: object, ground: Ground, unread: list[Unread]
) -> Product:
    at = ("products", name)
    reader.name(at, name)
    table = Table(reader, at, value, "products.*")
    product = Product(
        name=name,
        models=table.models("models"),
        uses=table.choices("uses", Use),
        excluded_uses=table.choices("excluded-uses", Use),
        figures=_figures(table, "products.*", ground, unread),
        territories=table.places("territories"),
        excluded_territories=table.places("excluded-territories") or (),
        parties=table.choices("parties", Party),
        excluded_parties=table.choices("excluded-parties", Party),
    )
    _refuse_both(table, "uses")
    _refuse_both(table, "parties")
    for key, stated in (("uses", product.uses), ("excluded-uses", product.excluded_uses)):
        if stated >= set(OPPOSITES):
            both = " and ".join(sorted(OPPOSITES))
            reader.fault((*at, key), f"has both {both}", "one is the opposite of the other")
    return product


def _refuse_both(table: Table, key: str) -> None:
    """Refuse a word that is stated and excluded."""
    excluded = f"excluded-{key}"
    stated, denied = (table.values.get(name, []) for name in (key, excluded))
    if isinstance(stated, list) and isinstance(denied, list):
        for word in sorted(w for w in denied if isinstance(w, str) and w in stated):
            table.reader.fault((*table.at, excluded), f"{word!r} is in {key} too", "state it once")


def _refuse_strangers(reader: Reader, company: Company) -> None:
    """Refuse records about products that the file does not have."""
    known = {product.name for product in company.products}
    lists: list[tuple[str, tuple[tuple[str, ...], ...]]] = [
        ("fulfilments", tuple(record.products for record in company.fulfilments)),
        ("waivers", tuple(record.products for record in company.waivers)),
    ]
    for key, entries in lists:
        for place, names in enumerate(entries):
            for name in names:
                if name not in known:
                    reader.fault((key, place, "products"), f"{name!r} is no product of the file")
