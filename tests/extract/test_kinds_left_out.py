"""Uses and people that words leave out, before or behind them, in English."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = table("""
Use other than research requires a licence.
=> obtain-license if not research

Use for purposes other than research purposes requires a licence.
=> obtain-license if not research

Everyone but individuals must register.
=> register if not individual

Universities excepted, companies with more than 20 employees must register.
=> register if (not academic and employees gt 20 licensee)

Companies with over 20 employees, unless they are universities, must register.
=> register if (employees gt 20 licensee and not academic)

If the licensee or any of its affiliates conducts a model as a service or AI work assistant
business, and their aggregate revenue exceeds US$60,000,000 during any consecutive twelve months,
the licensee must obtain a separate licence.
=> obtain-license if ((hosted-service or product) and revenue gt 60000000 USD 12-months
   licensee-and-affiliates)

If you run an inference service or ship it in a product and your revenue exceeds $6 million, you
must obtain a licence.
=> obtain-license if ((hosted-service or product) and revenue gt 6000000 USD licensee)
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_kinds_left_out(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Use by companies requires our approval.",
        "Use in companies requires our approval.",
        "Use within companies requires a licence.",
        "Use in universities is free; use in companies requires a licence.",
        "Die Nutzung in Unternehmen erfordert eine Lizenz.",
    ],
)
def test_use_in_firms_is_use_by_them(clause: str) -> None:
    assert answered(clause) == ["obtain-license if company"]
