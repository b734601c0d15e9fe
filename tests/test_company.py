"""The company file: what it says, where it is found, and its reference."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

from companies import faults, written
from modellic.company import (
    FIGURES,
    KEYS,
    WITH_COMPANY,
    FailOn,
    find_company_file,
    load_company,
)
from modellic.quantities import Interval, Quantity, Truth
from modellic.rules import Metric, Party, Period, Use

REFERENCE = Path(__file__).parents[1] / "docs" / "company.md"

COMPLETE = """\
[company]
name = "Example AG"

[products.chat]
models = ["moonshotai/Kimi-K2-Instruct", "Qwen/*"]
uses = ["commercial", "product"]
excluded-uses = ["distribute"]
monthly-active-users = "80M..120M"
monthly-revenue = "25M USD"

[products.search]

[policy]
fail-on = ["unknown"]
"""


# What it says


def test_a_complete_file(tmp_path: Path) -> None:
    company = load_company(written(tmp_path, COMPLETE))
    assert company.name == "Example AG"
    chat, search = company.products
    assert (chat.name, search.name) == ("chat", "search")
    assert chat.models == ("moonshotai/Kimi-K2-Instruct", "Qwen/*")
    assert chat.uses == {Use.COMMERCIAL, Use.PRODUCT}
    assert chat.excluded_uses == {Use.DISTRIBUTE}
    users, revenue = chat.figures
    assert users.metric is Metric.MONTHLY_ACTIVE_USERS
    assert users.quantity == Quantity(Interval(Decimal(80_000_000), Decimal(120_000_000)))
    assert users.key == "products.chat.monthly-active-users"
    assert (revenue.metric, revenue.period) == (Metric.REVENUE, Period.MONTH)
    assert revenue.quantity == Quantity(Interval.point(Decimal(25_000_000)), "USD")
    assert search.figures == ()
    assert company.policy.fail_on == {FailOn.UNKNOWN}


def test_an_empty_file_states_nothing(tmp_path: Path) -> None:
    company = load_company(written(tmp_path, ""))
    assert (company.name, company.products, company.policy) == (None, (), WITH_COMPANY)


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_endings_and_a_byte_order_mark_do_not_matter(
    tmp_path: Path, ending: str, mark: str
) -> None:
    text = mark + COMPLETE.replace("\n", ending)
    assert load_company(written(tmp_path, text.encode())).name == "Example AG"


@pytest.mark.parametrize(
    ("listed", "model", "expected"),
    [
        ("moonshotai/Kimi-K2-Instruct", "moonshotai/Kimi-K2-Instruct", True),
        ("moonshotai/kimi-k2-instruct", "moonshotai/Kimi-K2-Instruct", True),
        ("moonshotai/Kimi-K2-Instruct@abc", "moonshotai/Kimi-K2-Instruct", True),
        ("moonshotai/Kimi-K2-Instruct", "moonshotai/Kimi-K2-Instruct@abc", True),
        ("moonshotai/Kimi-K2", "moonshotai/Kimi-K2-Instruct", False),
        ("Qwen/*", "Qwen/Qwen2.5-72B-Instruct", True),
        ("Qwen/*", "NotQwen/Qwen2.5-72B-Instruct", False),
        ("Qwen/Qwen2.?-72B", "Qwen/Qwen2.5-72B", True),
        ("*", "gpt2", True),
    ],
)
def test_which_models_a_product_lists(
    tmp_path: Path, listed: str, model: str, expected: bool
) -> None:
    company = load_company(written(tmp_path, f'[products.chat]\nmodels = ["{listed}"]'))
    assert bool(company.products_with(model)) is expected


@pytest.mark.parametrize(
    ("stated", "use", "expected"),
    [
        ('uses = ["commercial"]', Use.COMMERCIAL, Truth.TRUE),
        ('uses = ["commercial"]', Use.NON_COMMERCIAL, Truth.FALSE),
        ('uses = ["commercial"]', Use.RESEARCH, Truth.UNKNOWN),
        ('excluded-uses = ["commercial"]', Use.COMMERCIAL, Truth.FALSE),
        ('excluded-uses = ["commercial"]', Use.NON_COMMERCIAL, Truth.TRUE),
        ('excluded-uses = ["distribute"]', Use.DISTRIBUTE, Truth.FALSE),
        ("", Use.DISTRIBUTE, Truth.UNKNOWN),
    ],
)
def test_what_is_stated_of_a_use(tmp_path: Path, stated: str, use: Use, expected: Truth) -> None:
    company = load_company(written(tmp_path, f"[products.chat]\n{stated}"))
    assert company.products[0].stated(use) is expected


def test_partial_answers_fail_whatever_the_policy_lists(tmp_path: Path) -> None:
    policy = load_company(written(tmp_path, "policy.fail-on = []")).policy
    assert [event for event in FailOn if policy.fails_on(event)] == [FailOn.PARTIAL, FailOn.DENIED]


# Where it is found


def test_the_nearest_file_upwards(tmp_path: Path) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    top = written(tmp_path, COMPLETE)
    assert find_company_file(below) == top
    nearer = written(tmp_path / "a", "[tool.modellic]", "pyproject.toml")
    assert find_company_file(below) == nearer
    assert load_company(nearer).products == ()
    own = written(tmp_path / "a", "")
    assert find_company_file(below) == own


@pytest.mark.parametrize(
    "passed_over", ["[project]", "[tool.ruff]", "tool = 1", "broken [", "x = 'modellic'", b"\xff"]
)
def test_a_pyproject_without_the_table_is_passed_over(
    tmp_path: Path, passed_over: str | bytes
) -> None:
    (tmp_path / "a").mkdir()
    written(tmp_path / "a", passed_over, "pyproject.toml")
    top = written(tmp_path, "")
    assert find_company_file(tmp_path / "a") == top


@pytest.mark.parametrize("broken", ["[tool.modellic]\nx =", b"[tool.modellic]\n# \xff"])
def test_a_broken_pyproject_that_seems_to_have_the_table_is_not_passed_over(
    tmp_path: Path, broken: str | bytes
) -> None:
    (tmp_path / "a").mkdir()
    path = written(tmp_path / "a", broken, "pyproject.toml")
    written(tmp_path, "")
    assert find_company_file(tmp_path / "a") == path
    assert "line 2" in faults(path)[0]


def test_a_folder_of_that_name_is_found_and_refused(tmp_path: Path) -> None:
    (tmp_path / "modellic.toml").mkdir()
    found = find_company_file(tmp_path)
    assert found == tmp_path / "modellic.toml"
    assert faults(found) == ["is a folder (expected a TOML file)"]


# Its reference


def _sections() -> dict[str, str]:
    """The sections of the reference that are about a key, with their text."""
    parts = re.split(r"^### `(.+)`$", REFERENCE.read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _rows(text: str) -> list[str]:
    return re.findall(r"^\| `([\w-]+)` \|", text.partition("\n## ")[0], re.MULTILINE)


def test_every_key_is_documented_and_no_other() -> None:
    found = []
    for path, text in _sections().items():
        found.append(path)
        if path.endswith(".*") and path != "products.*":
            found += [f"{path}.{row}" for row in _rows(text)]
    keys = [key.path for key in KEYS]
    assert [path for path in found if path in keys or not path.endswith(".*")] == keys


def test_every_figure_is_documented_and_no_other() -> None:
    table = REFERENCE.read_text("utf-8").partition("\n## Figures\n")[2].partition("\n### ")[0]
    rows = re.findall(r"^\| `([\w-]+)` \| .+ \| (.+) \| (yes|no) \|$", table, re.MULTILINE)
    assert rows == [(f.name, f.unit, "yes" if f.of_products else "no") for f in FIGURES]


@pytest.mark.parametrize("kind", [Use, FailOn, Party])
def test_every_word_is_documented(kind: type[Use] | type[FailOn] | type[Party]) -> None:
    rows = re.findall(r"^\| `([\w-]+)` \|", REFERENCE.read_text("utf-8"), re.MULTILINE)
    assert {str(word) for word in kind} <= set(rows)


def _examples() -> list[str]:
    pages = REFERENCE.read_text("utf-8") + REFERENCE.with_name("policy.md").read_text("utf-8")
    return re.findall(r"^```toml\n(.*?)^```", pages, re.MULTILINE | re.DOTALL)


def test_the_examples_of_the_reference_load(tmp_path: Path) -> None:
    examples = _examples()
    assert len(examples) >= 8
    for example in examples:
        shared = "[tool.modellic" in example
        path = written(tmp_path, example, "pyproject.toml" if shared else "modellic.toml")
        company = load_company(path)
        assert company.products or company.policy.fail_on
