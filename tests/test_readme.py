"""The README tells what is true: its sessions are run, its links lead somewhere."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from modellic.cli.main import main

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def sessions() -> list[tuple[str, str]]:
    found = re.finditer(r"```console\n\$ modellic ([^\n]*)\n(.*?)```", README, re.DOTALL)
    return [(match[1], match[2]) for match in found]


def company_file() -> str:
    found = re.search(r"```toml\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.mark.usefixtures("hf_home")
def test_the_sessions_are_what_the_command_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    (alone, printed), (judged, printed_judged) = sessions()
    assert main(shlex.split(alone)) == 0
    assert capsys.readouterr().out == printed
    (tmp_path / "modellic.toml").write_text(company_file(), encoding="utf-8")
    assert main(shlex.split(judged)) == 1
    assert capsys.readouterr().out == printed_judged


def test_the_command_for_the_tests_is_the_one_that_the_ci_runs() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert (
        "python3 -m venv .venv && .venv/bin/pip install '.[test]' && .venv/bin/pytest\n" in README
    )
    assert "bin/pip\" install --quiet '.[test]'" in script
    assert script.rstrip().endswith('bin/pytest"')


def links() -> list[tuple[Path, str]]:
    return [
        (page, link)
        for page in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
        for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
        if "://" not in link
    ]


def named(value: Path | str) -> str:
    return value.name if isinstance(value, Path) else value


@pytest.mark.parametrize(("page", "link"), links(), ids=named)
def test_links_between_pages_lead_somewhere(page: Path, link: str) -> None:
    file, _, heading = link.partition("#")
    target = page.parent / file if file else page
    assert target.exists()
    if heading:
        text = target.read_text(encoding="utf-8")
        headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
        slugs = [re.sub(r"[^\w -]", "", h).strip().lower().replace(" ", "-") for h in headings]
        assert heading in slugs


def test_each_page_is_linked_from_another() -> None:
    linked = {
        (page.parent / link.partition("#")[0]).resolve()
        for page, link in links()
        if not link.startswith("#")
    }
    assert {page for page in (ROOT / "docs").rglob("*.md") if page not in linked} == set()


def test_the_places_that_contributors_are_sent_to_are_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    package = ROOT / "scanner" / "modellic"
    rows = re.findall(r"^\| an? [^|]+\| ([^|]+) \|", text, re.MULTILINE)
    named = {word for row in rows for word in re.findall(r"`([\w/]+/[\w/.]+|\w+\.py)`", row)}
    assert len(named) > 10
    assert {p for p in named if not any((at / p).exists() for at in (ROOT, package))} == set()
    sources = "".join(p.read_text("utf-8") for p in package.rglob("*.py"))
    registries = {word for row in rows for word in re.findall(r"`([A-Z]{3,})`", row)}
    assert {word for word in registries if f"\n{word}:" not in sources} == set()
