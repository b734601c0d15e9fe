"""A first company file, commented, from a few answers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

_TEMPLATE = """\
# Who ships what, built on which models: the facts that decide which licence terms bind you.
# Every key is explained in docs/company.md. What is left out is not known, and reported as such.

[company]
{name}
# The country of your seat (ISO 3166-1), and the currency of amounts that name none (ISO 4217).
{seat}
{currency}
# Companies of the same group. An empty list says that there are none.
# affiliates = []
# The month in which your fiscal year begins.
# fiscal-year-starts = 1
# employees = 12
# annual-revenue = {{"2025" = "< 5M"}}

[products.{product}]
# Models of the Hugging Face hub: "org/name", or globs such as "org/*".
{models}
# commercial, non-commercial, research, distribute, modify, product, hosted-service, train-model,
# publish-outputs, publish-research. What is in neither list is not known.
{uses}
{excluded}
# Everywhere it is offered: "DE", "EU", "worldwide".
{territories}
# Figures may be exact ("120M"), a range ("80M..120M"), a bound ("< 5M USD"), or a series.
{users}
{revenue}

[policy]
# What ends a run with exit status 1. docs/policy.md has the rest: rules, waivers, assessments.
fail-on = ["triggered", "unparsed", "contradiction"]
warn-at = "80%"
"""

_REFERENCE = re.compile(
    r"(?:from_pretrained|snapshot_download|pipeline|LLM|SentenceTransformer)\s*\(\s*"
    r"(?:[^()\n]{0,60}?\b(?:model|repo_id)\s*=\s*)?[\"']"
    r"(?P<id>\w[\w.-]{0,95}/\w[\w.-]{0,95})[\"']",
    re.ASCII,
)
_MAX_FILES = 5000
_MAX_BYTES = 1 << 20
_PASSED_OVER = frozenset({"node_modules", "site-packages", "__pycache__"})


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person said; None where nothing was said."""

    name: str | None = None
    seat: str | None = None
    currency: str | None = None
    product: str = "my-product"
    models: tuple[str, ...] = ()
    commercial: bool | None = None
    territories: tuple[str, ...] = ()
    users: str | None = None
    revenue: str | None = None


def starter(answers: Answers) -> str:
    """Return a company file; what was not said stands in it as a comment to fill in."""
    uses = {True: ["commercial", "product"], False: ["non-commercial"], None: None}
    return _TEMPLATE.format(
        name=_line("name", answers.name, "Example AG"),
        seat=_line("seat", answers.seat, "DE"),
        currency=_line("currency", answers.currency, "EUR"),
        product=json.dumps(answers.product, ensure_ascii=False)
        if not re.fullmatch(r"[A-Za-z0-9_-]+", answers.product)
        else answers.product,
        models=_line("models", list(answers.models) or None, ["org/name"]),
        uses=_line("uses", uses[answers.commercial], ["commercial", "product"]),
        excluded=_line("excluded-uses", None, ["distribute", "train-model"]),
        territories=_line("territories", list(answers.territories) or None, ["worldwide"]),
        users=_line("monthly-active-users", answers.users, "250_000"),
        revenue=_line("monthly-revenue", answers.revenue, "40_000 USD"),
    )


def _line(key: str, value: object, example: object) -> str:
    if value is None:
        return f"# {key} = {json.dumps(example)}"
    return f"{key} = {json.dumps(value, ensure_ascii=False)}"


def found_models(folder: Path) -> tuple[str, ...]:
    """Return models that Python code of a folder loads by a written id: a help for a start.

    It is no inventory. Files are only read, and not more than some thousands.
    """
    found = (m["id"] for path in islice(_sources(folder), _MAX_FILES) for m in _references(path))
    return tuple(dict.fromkeys(found))


def _sources(folder: Path) -> Iterator[Path]:
    import os

    for place, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in _PASSED_OVER)
        yield from (Path(place, name) for name in sorted(files) if name.endswith((".py", ".ipynb")))


def _references(path: Path) -> Sequence[re.Match[str]]:
    try:
        with path.open("rb") as file:
            text = file.read(_MAX_BYTES).decode("utf-8", "replace")
    except OSError:
        return ()
    return tuple(_REFERENCE.finditer(text.replace('\\"', '"')))
