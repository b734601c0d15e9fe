"""Figures of a company file: their forms, their dates, and where they are taken from."""

from __future__ import annotations

import datetime
import os
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from modellic.company import Company, CompanyFileError, Figure, load_company
from modellic.company.whatif import with_setting
from modellic.errors import UsageError
from modellic.quantities import Interval, Quantity


def company(folder: Path, text: str) -> Company:
    path = folder / "modellic.toml"
    path.write_text(text, "utf-8")
    return load_company(path)


def chat(folder: Path, figure: str, head: str = "") -> tuple[Figure, ...]:
    return company(folder, f"{head}\n[products.chat]\n{figure}\n").products[0].figures


def fault(folder: Path, figure: str, head: str = "") -> str:
    with pytest.raises(CompanyFileError) as refused:
        chat(folder, figure, head)
    [only] = refused.value.faults
    return str(only)


def exact(value: int, currency: str | None = None) -> Quantity:
    return Quantity(Interval.point(Decimal(value)), currency)


@pytest.mark.parametrize(
    ("written", "months", "day"),
    [
        ("users = 5", "None", None),
        ("users = {value = 5}", "None", None),
        ("users = {value = 5, date = 2026-09-14}", "September 2026", (2026, 9, 14)),
        ('users = {value = 5, date = "2026-09"}', "September 2026", None),
        ('users = {value = 5, date = "2026-Q3"}', "September 2026", None),
        ('users = {value = 5, date = "2026"}', "December 2026", None),
        ('users = {"2026-09-14" = 5}', "September 2026", (2026, 9, 14)),
        ("users = 5\nfigures-as-of = 2026-09-14", "September 2026", (2026, 9, 14)),
        ('monthly-visits = {value = 5, date = "2026-09"}', "September 2026", None),
        ("monthly-visits = {value = 5, date = 2026-09-30}", "September 2026", None),
        ("monthly-visits = 5\nfigures-as-of = 2026-09-30", "September 2026", None),
        ("monthly-visits = 5\nfigures-as-of = 2026-09-14", "August 2026", None),
        ("annual-visits = 5\nfigures-as-of = 2026-09-30", "October 2025 to September 2026", None),
        ('annual-visits = {"2025" = 5}', "2025", None),
        ('quarterly-visits = {"2026-Q2" = 5}', "Q2 2026", None),
    ],
)
def test_when_a_figure_is_of(
    tmp_path: Path, written: str, months: str, day: tuple[int, int, int] | None
) -> None:
    [figure] = chat(tmp_path, written)
    assert str(figure.months) == months
    assert figure.day == (datetime.date(*day) if day else None)


def test_a_fiscal_year_ends_in_the_year_that_names_it(tmp_path: Path) -> None:
    [figure] = chat(tmp_path, 'annual-visits = {"FY2026" = 5}', "[company]\nfiscal-year-starts = 4")
    assert str(figure.months) == "April 2025 to March 2026"


def test_a_series_has_a_figure_for_each_of_its_periods(tmp_path: Path) -> None:
    found = chat(tmp_path, 'monthly-active-users = {"2026-08" = "1M", "2026-09" = "1M..2M"}')
    assert [str(figure.months) for figure in found] == ["August 2026", "September 2026"]
    assert {figure.key for figure in found} == {"products.chat.monthly-active-users"}


def test_an_amount_without_a_currency_is_in_the_currency_of_account(tmp_path: Path) -> None:
    head = '[company]\ncurrency = "EUR"'
    series = 'monthly-revenue = {"2026-08" = 5, "2026-09" = "7 USD"}'
    found = chat(tmp_path, series, head)
    assert [figure.quantity for figure in found] == [exact(5, "EUR"), exact(7, "USD")]


def test_figures_of_the_group_the_company_and_its_products_are_told_apart(tmp_path: Path) -> None:
    found = company(tmp_path, "[group]\nusers = 3\n[company]\nusers = 2\n[products.a]\nusers = 1\n")
    owners = (found.group, found.figures, found.products[0].figures)
    assert [figures[0].quantity for figures in owners] == [exact(3), exact(2), exact(1)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("employees = 5", "line 3: products.chat.employees: unknown key"),
        ("revenue = 5", "unknown key (did you mean"),
        ('monthly-visits = {value = 5, date = "2026"}', "'2026' is no month"),
        ("monthly-visits = {value = 5, date = 2026-09-14}", "2026-09-14 ends no month"),
        ('monthly-active-users = {"2026" = 5}', "'2026' is no month"),
        ('users = {"soon" = 5}', "products.chat.users.soon: 'soon' is no period"),
        ("users = {value = 5, dat = 2026-09-14}", "users.dat: unknown key (did you mean 'date'?)"),
        ("users = {}", "a series of 0 figures"),
        ("users = {value = 5, confidential = 1}", "1 is neither"),
        ("users = {value = [5]}", "a list is no figure"),
        ("figures-as-of = '2026'", "figures-as-of: '2026' is no date"),
        ("figures-as-of = 2026-09-14T10:00:00", "is no date"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, written: str, expected: str) -> None:
    assert expected in fault(tmp_path, written)


# From elsewhere


def test_a_csv_file_is_a_series(tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text("month,users\n2026-08,90000000\n2026-09,1.2M\n\n", "utf-8")
    found = chat(tmp_path, 'monthly-active-users = {csv = "users.csv"}')
    assert [str(figure.months) for figure in found] == ["August 2026", "September 2026"]
    assert [figure.quantity for figure in found] == [exact(90_000_000), exact(1_200_000)]


def test_columns_of_a_csv_file_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("region,eur,when\nall,12.50,2026-09\n", "utf-8")
    [figure] = chat(
        tmp_path,
        'monthly-revenue = {csv = "a.csv", period-column = "when", value-column = "eur", '
        'currency = "EUR"}',
    )
    assert figure.quantity == Quantity(Interval.point(Decimal("12.5")), "EUR")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('{csv = "none.csv"}', "'none.csv' is no file (the path is seen from the company file)"),
        ('{csv = "../outside.csv"}', "leads out of the folder of the company file"),
        ('{csv = "/etc/passwd"}', "leads out of the folder of the company file"),
        ('{csv = "short.csv"}', "a row of the file is too short"),
        ('{csv = "short.csv", value-column = "x"}', "'value-column' names no column"),
        ('{csv = "bytes.csv"}', "the file is no CSV"),
        ('{csv = "short.csv", colum = "x"}', "'colum' is not known beside 'csv'"),
        ("{csv = 1}", "'csv' is no text"),
        ('{sql = "SELECT 1, 2", currency = 5}', "'currency' is no text"),
        ('{env = "A", confidential = "no"}', "'confidential' is neither true nor false"),
        ("{command = []}", "'command' is no list of texts"),
    ],
)
def test_a_source_that_cannot_be_used_is_an_error(
    tmp_path: Path, written: str, expected: str
) -> None:
    (tmp_path.parent / "outside.csv").write_text("month,users\n2026-09,1\n", "utf-8")
    (tmp_path / "short.csv").write_text("month,users\n2026-09\n", "utf-8")
    (tmp_path / "bytes.csv").write_bytes(b"month,users\n2026-09,\xff\n")
    assert expected in fault(tmp_path, f"users = {written}")


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path.parent / "linked.csv"
    outside.write_text("month,users\n2026-09,1\n", "utf-8")
    (tmp_path / "inside.csv").symlink_to(outside)
    assert "leads out" in fault(tmp_path, 'users = {csv = "inside.csv"}')


def test_an_environment_variable_is_a_confidential_figure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAT_REVENUE", "25M")
    [figure] = chat(
        tmp_path, 'monthly-revenue = {env = "CHAT_REVENUE", currency = "USD", date = "2026-09"}'
    )
    assert figure.confidential
    assert figure.quantity == exact(25_000_000, "USD")
    assert str(figure.months) == "September 2026"


def test_a_secret_that_is_no_figure_is_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAT_REVENUE", "hunter2")
    message = fault(tmp_path, 'monthly-revenue = {env = "CHAT_REVENUE"}')
    assert "the figure is not understood" in message
    assert "hunter2" not in message


def test_a_variable_that_is_not_set_leaves_the_figure_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHAT_USERS", raising=False)
    found = company(tmp_path, '[products.chat]\nusers = {env = "CHAT_USERS"}')
    assert found.products[0].figures == ()
    assert [(u.key, u.why) for u in found.unread] == [
        ("products.chat.users", "the environment variable CHAT_USERS is not set")
    ]


COMMAND = f'users = {{command = ["{sys.executable}", "-c", "print(120)"]}}'


def test_a_command_is_not_run_without_leave(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MODELLIC_ALLOW_COMMANDS", raising=False)
    marker = tmp_path / "ran"
    code = f"open({str(marker)!r}, 'w')"
    text = f"""[products.chat]\nusers = {{command = ['{sys.executable}', '-c', "{code}"]}}"""
    assert company(tmp_path, text).unread[0].why == (
        "commands are run only where MODELLIC_ALLOW_COMMANDS is 1"
    )
    assert not marker.exists()


def test_a_command_is_run_with_leave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODELLIC_ALLOW_COMMANDS", "1")
    [figure] = chat(tmp_path, COMMAND)
    assert (figure.quantity, figure.confidential) == (exact(120), True)


def test_a_command_that_fails_leaves_the_figure_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODELLIC_ALLOW_COMMANDS", "1")
    found = company(tmp_path, '[products.chat]\nusers = {command = ["./none"]}')
    assert found.unread[0].why == "its command failed (FileNotFoundError)"


# DuckDB


def test_a_query_is_a_series(tmp_path: Path) -> None:
    pytest.importorskip("duckdb", reason="DuckDB is optional")
    (tmp_path / "sales.csv").write_text("day,eur\n2026-09-01,3\n2026-09-02,4\n", "utf-8")
    query = "SELECT strftime(day, '%Y-%m'), sum(eur) FROM 'sales.csv' GROUP BY 1"
    [figure] = chat(tmp_path, f'monthly-revenue = {{sql = "{query}", currency = "EUR"}}')
    assert (str(figure.months), figure.quantity) == ("September 2026", exact(7, "EUR"))


def test_a_parquet_file_is_a_series(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="DuckDB is optional")
    path = tmp_path / "users.parquet"
    duckdb.sql("SELECT '2026-09' AS month, 5 AS users").write_parquet(str(path))
    [figure] = chat(tmp_path, 'users = {parquet = "users.parquet"}')
    assert (str(figure.months), figure.quantity) == ("September 2026", exact(5))


@pytest.mark.parametrize(
    "query",
    [
        "SELECT 1, content FROM read_text('/etc/passwd')",
        "SELECT 1, content FROM read_text('../outside.csv')",
        "COPY (SELECT 1, 2) TO 'written.csv'",
        "SELECT 1, 2; SELECT 3, 4",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "SELECT 1",
        "SELECT",
    ],
)
def test_a_query_reads_below_the_folder_and_nothing_else(tmp_path: Path, query: str) -> None:
    pytest.importorskip("duckdb", reason="DuckDB is optional")
    (tmp_path.parent / "outside.csv").write_text("secret", "utf-8")
    message = fault(tmp_path, f'users = {{sql = "{query}"}}')
    assert "the query" in message
    assert "secret" not in message
    assert "root:" not in message
    assert os.listdir(tmp_path) == ["modellic.toml"]  # noqa: PTH208  # names, not paths


def test_without_duckdb_a_query_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    assert 'pip install "modellic[sql]"' in fault(tmp_path, 'users = {sql = "SELECT 1, 2"}')


# What if


WHAT_IF = """
[company]
currency = "EUR"
[products.chat]
monthly-active-users = {"2026-08" = "1M", "2026-09" = "2M"}
users = 7
"""


@pytest.mark.parametrize(
    ("setting", "quantity"),
    [
        ("chat.monthly-active-users=120M", exact(120_000_000)),
        ("products.chat.monthly-active-users = 120M", exact(120_000_000)),
        ("chat.monthly-revenue=5", exact(5, "EUR")),
        ("chat.monthly-revenue=5 USD", exact(5, "USD")),
    ],
)
def test_a_setting_takes_the_place_of_all_that_its_key_states(
    tmp_path: Path, setting: str, quantity: Quantity
) -> None:
    before = company(tmp_path, WHAT_IF)
    after = with_setting(before, setting).products[0].figures
    assert after[-1].quantity == quantity
    same = [f for f in after if (f.metric, f.period) == (after[-1].metric, after[-1].period)]
    assert same == [after[-1]]
    assert exact(7) in [figure.quantity for figure in after]


def test_figures_of_the_company_and_the_group_can_be_set(tmp_path: Path) -> None:
    found = with_setting(company(tmp_path, WHAT_IF), "company.employees=9")
    assert with_setting(found, "group.employees=12").group[0].quantity == exact(12)
    assert found.figures[0].quantity == exact(9)


@pytest.mark.parametrize(
    ("setting", "what", "hint"),
    [
        ("chat.monthly-active-users", "is no setting", "expected such as"),
        ("monthly-active-users=1", "is no setting", "expected such as"),
        ("chta.users=1", "'chta' is no product", "did you mean 'chat'?"),
        ("chat.user=1", "'user' is no figure", "did you mean 'users'?"),
        ("chat.employees=1", "'employees' is no figure", "expected one of"),
        ("chat.users=many", "'many' is no number", "expected a number"),
    ],
)
def test_a_setting_that_cannot_be_used(tmp_path: Path, setting: str, what: str, hint: str) -> None:
    with pytest.raises(UsageError) as refused:
        with_setting(company(tmp_path, WHAT_IF), setting)
    assert what in refused.value.what
    assert hint in refused.value.hint
    assert refused.value.where == "--set"
