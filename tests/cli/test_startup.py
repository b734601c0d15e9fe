"""What a start costs: only what is needed is imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

import modellic

HEAVY = {"httpx", "httpx2", "lark", "requests", "rich", "urllib3", "yaml"}


def imported_by(code: str) -> set[str]:
    report = "; import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    run = subprocess.run(
        [sys.executable, "-c", code + report],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(run.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "code",
    [
        "import modellic",
        "import modellic; modellic.__version__",
        "from modellic.cli.main import main; main(['--help'])",
        "from modellic.cli.main import main; main(['scan', '--help'])",
    ],
)
def test_a_start_loads_nothing_heavy(code: str) -> None:
    assert imported_by(code) & HEAVY == set()


def test_an_offline_scan_needs_no_network_and_no_grammar(hf_home: object) -> None:
    code = (
        "from modellic.cli.main import main; "
        "main(['scan', 'moonshotai/Kimi-K2-Instruct', '--offline', '--format', 'json'])"
    )
    assert imported_by(code) & HEAVY <= {"yaml"}


@pytest.mark.parametrize("name", modellic.__all__)
def test_each_public_name_is_there(name: str) -> None:
    assert getattr(modellic, name) is not None
    assert name in dir(modellic)


def test_the_public_names_stay_what_they_are_once_all_modules_are_loaded() -> None:
    for name in modellic.__all__:
        getattr(modellic, name)
    assert callable(modellic.scan)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'otter'"):
        _ = modellic.otter


def test_kept_passages_need_no_grammar() -> None:
    code = (
        "import sys; from modellic.checking.kept import unparsed_from_json; "
        "from modellic.extract import Unparsed; print('modellic.extract.extraction' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
