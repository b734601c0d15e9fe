"""When something is told, as the company file says."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from modellic.company import load_company
from modellic.watch.terms import Terms, terms_of


@pytest.mark.parametrize(
    ("stated", "steps"),
    [
        ("", "0.8 0.9 0.95"),
        ('warn-at = "70%"', "0.7 0.8 0.9 0.95"),
        ("warn-at = 0.85", "0.85 0.9 0.95"),
        ('warn-at = "99.5%"', "0.995"),
        ('warn-at = ["90%", "70%"]', "0.7 0.9"),
        ('warn-at = [0.5, "60%", 1]', "0.5 0.6 1"),
    ],
)
def test_the_steps_are_those_that_the_policy_lists(tmp_path: Path, stated: str, steps: str) -> None:
    file = tmp_path / "modellic.toml"
    file.write_text(f"[policy]\n{stated}\n", "utf-8")
    assert terms_of(load_company(file)).warn_at == tuple(map(Decimal, steps.split()))


def test_without_a_company_the_terms_are_the_usual_ones() -> None:
    assert terms_of(None) == Terms()


def test_the_days_are_those_of_the_company_file(tmp_path: Path) -> None:
    file = tmp_path / "modellic.toml"
    numbers = "forecast-days = 90\nexpiry-days = 10\nrecord-days = 5\nfailed-runs = 2\n"
    file.write_text(f"[watch]\n{numbers}", "utf-8")
    terms = terms_of(load_company(file))
    assert terms == Terms(forecast_days=90, expiry_days=10, record_days=5, failures=2)
