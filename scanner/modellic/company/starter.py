"""A first company file, commented, from a few answers."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

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
# annual-revenue = {{"2025" = "< 5M EUR"}}

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
fail-on = ["triggered", "unparsed", "contradiction", "drift"]
warn-at = "80%"
"""


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
