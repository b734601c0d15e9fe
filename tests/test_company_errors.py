"""What is wrong with a company file: all of it at once, each fault with its place."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companies import faults, written
from modellic.company import (
    CompanyFileError,
    load_company,
)
from modellic.errors import UsageError


def test_every_error_at_once_with_key_line_and_what_was_expected(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """\
[company]
nmae = "Example AG"

[products.chat]
models = [
  "moonshotai/Kimi-K2-Instruct",
  "https://huggingface.co/Qwen/Qwen3-8B",
]
uses = ["comercial"]
monthly-active-users = "120M users"
monthly-revenue = 25_000_000

[policy]
fail-on = "triggered"
""",
    )
    with pytest.raises(UsageError) as refused:
        load_company(path)
    assert str(refused.value) == (
        f"{path}: 6 errors\n"
        "  line 2: company.nmae: unknown key (did you mean 'name'?)\n"
        "  line 7: products.chat.models[1]: 'https://huggingface.co/Qwen/Qwen3-8B' is no model"
        ' (expected an id or a glob: "org/name", "org/*")\n'
        "  line 9: products.chat.uses[0]: 'comercial' is not known"
        " (did you mean 'commercial'?)\n"
        "  line 10: products.chat.monthly-active-users: '120M users': 'users' is neither a unit"
        " nor a currency (units are K, M, B and T; currencies are ISO 4217)\n"
        "  line 11: products.chat.monthly-revenue: 25000000 has no currency"
        ' (expected such as "25M USD", ISO 4217)\n'
        '  line 14: policy.fail-on: \'triggered\' is no list (expected such as ["one", "two"])'
    )


def test_one_error_stands_on_one_line(tmp_path: Path) -> None:
    path = written(tmp_path, "[product]\n")
    with pytest.raises(UsageError) as refused:
        load_company(path)
    assert str(refused.value) == f"{path}: line 1: product: unknown key (did you mean 'products'?)"
    assert refused.value.exit_status == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("company = 1", "line 1: company: 1 is no table (expected a table)"),
        ("[products]\nchat = true", "line 2: products.chat: true or false is no table"),
        ("company.name = 3", "line 1: company.name: 3 is no text"),
        ('company.name = ""', "line 1: company.name: '' is no name"),
        ('company.name = "a\\u001b[31m"', "line 1: company.name: 'a\\x1b[31m' is no name"),
        ('[products."a\\nb"]', "line 1: products.'a\\nb': 'a\\nb' is no name"),
        ("[products.a]\nmodels = [1]", "line 2: products.a.models[0]: 1 is no text"),
        ('[products.a]\nmodels = ["a b"]', "line 2: products.a.models[0]: 'a b' is no model"),
        ("[products.a]\nuse = 1", "line 2: products.a.use: unknown key (did you mean 'uses'?)"),
        ("[products.a]\nx = 1", "line 2: products.a.x: unknown key (expected one of models, "),
        (
            '[products.a]\nuses = ["modify"]\nexcluded-uses = ["modify"]',
            "line 3: products.a.excluded-uses: 'modify' is in uses too (state it once)",
        ),
        (
            '[products.a]\nuses = ["commercial", "non-commercial"]',
            "line 2: products.a.uses: has both commercial and non-commercial",
        ),
        ("[products.a]\nmonthly-active-users = []", "a list is no figure"),
        (
            "[products.a]\nmonthly-active-users = 1979-05-27",
            "line 2: products.a.monthly-active-users: 1979-05-27 is no figure",
        ),
        (f"[products.a]\nmonthly-active-users = 0x{'f' * 5000}", "is no figure"),
        (f"company = 0x{'f' * 5000}", "line 1: company: a huge number is no table"),
        ("policy.fail-on = ['unknwon']", "'unknwon' is not known (did you mean 'unknown'?)"),
        ("policy.warn-at = '120%'", "'120%' is no share"),
        ("policy.warn-at = ['80%', 'much']", "is no share (expected such as"),
        ("policy.warn-at = ['80%', 0.8]", "is no share (expected such as"),
        ("policy.warn-at = []", "is no share (expected such as"),
        ("policy.warn-at = [['80%']]", "is no share (expected such as"),
        ("[policy]\n\n[policy]", "line 3: policy: stands in line 1 already (keep one)"),
        ("a = 1\na = 2", "line 2: a: stands in line 1 already (keep one)"),
        (
            "[products.chat]\nmodels = [\n 'K',\n]\nusers = 1\nmodels = []",
            "line 6: products.chat.models: stands in line 2 already (keep one)",
        ),
        (
            "[[waivers]]\nreason = 'a'\n[[waivers]]\nreason = 'b'\nreason = 'c'",
            "line 5: waivers[1].reason: stands in line 4 already (keep one)",
        ),
        ("company = {name = 'a', name = 'b'}", "line 1: company.name: stands in line 1 already"),
        (
            "[products]\nchat = 1\n[products.chat]",
            "line 3: products.chat: stands in line 2 already",
        ),
        ("company.name = 'a'\n[company]\nseat = 'DE'", "line 2: is not valid TOML: Cannot declare"),
        ("[company\n", "line 1: is not valid TOML: Expected ']'"),
        ("company.name = 'a", "line 1: is not valid TOML"),
        ("x = 1\ncompany.name =\n\n", "line 2: is not valid TOML"),
        ('x = 1\ncompany.name = """\n\n', "line 2: is not valid TOML"),
        (f"a = {'9' * 5000}", "is not valid TOML"),
        (f"a = 1e{'9' * 30}", "is not valid TOML"),
        (b"# \n\xff", "line 2: is not UTF-8 (save the file as UTF-8)"),
        (b"#" * (1 << 21), "is too large (at most 1048576 bytes)"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    tmp_path: Path, text: str | bytes, expected: str
) -> None:
    [fault] = faults(written(tmp_path, text))
    assert expected in fault


def test_absurd_nesting_is_an_error_and_no_crash(tmp_path: Path) -> None:
    [fault] = faults(written(tmp_path, "a = " + "[" * 100_000 + "]" * 100_000))
    assert fault.startswith(("is nested too deeply", "is not valid TOML", "line 1: a: unknown key"))


def test_a_folder_is_no_company_file(tmp_path: Path) -> None:
    assert faults(tmp_path) == ["is a folder (expected a TOML file)"]


def test_a_missing_file(tmp_path: Path) -> None:
    assert faults(tmp_path / "none.toml") == ["cannot be read: No such file or directory"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in a folder")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "modellic.toml")
    assert faults(tmp_path / "modellic.toml") == ["is no regular file (expected a TOML file)"]


def test_a_pyproject_without_the_table_cannot_be_loaded(tmp_path: Path) -> None:
    path = written(tmp_path, "[project]", "pyproject.toml")
    assert faults(path) == ["has no table [tool.modellic]"]


def test_lines_of_a_table_in_pyproject(tmp_path: Path) -> None:
    text = "[project]\nname = 'x'\n[tool.modellic.policy]\nfail-on = ['never']\nnew = 1"
    found = faults(written(tmp_path, text, "pyproject.toml"))
    assert [fault.partition(" is not")[0].partition(": unknown")[0] for fault in found] == [
        "line 4: policy.fail-on[0]: 'never'",
        "line 5: policy.new",
    ]


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_company_or_a_usage_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = written(tmp_path_factory.mktemp("company"), content)
    with suppress(CompanyFileError):
        load_company(path)
