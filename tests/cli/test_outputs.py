"""`-o FORMAT=FILE`: several formats of one run; what cannot be meant is said before the scan."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from modellic.cli.main import main
from modellic.cli.outputs import chosen
from modellic.errors import UsageError
from modellic.reports import CHECK_FORMATS, DIFF_FORMATS, FORMATS, RESULT_FORMATS, Format

KIMI = "moonshotai/Kimi-K2-Instruct"
SCAN = ["scan", KIMI, "--offline", "--as-of", "2026-03-01"]
PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")

pytestmark = pytest.mark.usefixtures("hf_home")


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("form", "given", "told"),
    [
        (None, [], ["text -"]),
        ("json", [], ["json -"]),
        (None, ["out.txt"], ["text out.txt"]),
        ("json", ["out.json"], ["json out.json"]),
        ("json", ["-"], ["json -"]),
        (None, ["sarif=out.sarif"], ["sarif out.sarif"]),
        (None, ["sarif=out.sarif", "text=-"], ["sarif out.sarif", "text -"]),
        ("github", ["sarif=out.sarif"], ["github -", "sarif out.sarif"]),
        ("github", ["sarif=out.sarif", "log"], ["sarif out.sarif", "github log"]),
        (None, ["junit=a", "gitlab=b", "markdown=c"], ["junit a", "gitlab b", "markdown c"]),
        (None, ["json=a=b"], ["json a=b"]),
        (None, ["./x=y"], ["text x=y"]),
    ],
)
def test_formats_and_their_places(form: str | None, given: list[str], told: list[str]) -> None:
    found = chosen(form, given, FORMATS)
    assert [f"{output.form.name} {output.path or '-'}" for output in found] == told


@pytest.mark.parametrize(
    ("form", "given", "what", "hint"),
    [
        ("sarf", [], "no format 'sarf'", "did you mean 'sarif'?"),
        (None, ["sarf=x"], "no format 'sarf'", "did you mean 'sarif'?"),
        (None, ["yaml=x"], "no format 'yaml'", "expected one of text, json"),
        (None, ["a=b"], "no format 'a'", "expected one of"),
        (None, ["text=-", "json=-"], "2 formats for standard output", "a file of its own"),
        ("json", ["text=-"], "2 formats for standard output", "a file of its own"),
        (None, ["text=x", "json=./x"], "2 formats for", "a file of its own"),
        (None, ["x", "y/../y", "y"], "no such folder", "a folder that exists"),
        (None, ["sarif=no/such/x"], "no such folder", "a folder that exists"),
        (None, ["sarif=."], "is a folder", "name a file"),
    ],
)
def test_what_cannot_be_meant(form: str | None, given: list[str], what: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        chosen(form, given, FORMATS)
    assert what in caught.value.what
    assert hint in caught.value.hint


def test_several_formats_of_one_scan(own_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {"sarif": "a.sarif", "junit": "b.xml", "gitlab": "c.json", "markdown": "d.md"}
    given = [part for pair in files.items() for part in ("-o", "=".join(pair))]
    assert main([*SCAN, *given, "-o", "text=-"]) == 0
    assert capsys.readouterr().out.startswith(f"{KIMI}\n")
    assert json.loads((own_folder / "a.sarif").read_text())["version"] == "2.1.0"
    assert ET.fromstring((own_folder / "b.xml").read_text()).tag == "testsuites"  # noqa: S314
    assert json.loads((own_folder / "c.json").read_text())[0]["check_name"] == "rule-unknown"
    assert (own_folder / "d.md").read_text().startswith("<!-- modellic -->\n")


def test_files_alone_leave_standard_output_empty(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SCAN, "-o", "sarif=out.sarif"]) == 0
    assert capsys.readouterr().out == ""


def test_a_wrong_output_is_told_before_anything_is_scanned(
    own_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def scanned(*_: object, **__: object) -> None:
        raise AssertionError("too late")

    monkeypatch.setattr("modellic.pipeline.scan", scanned)
    assert main([*SCAN, "-o", "sarf=out.sarif"]) == 2
    assert (
        capsys.readouterr().err == "modellic: --output: no format 'sarf'\n  did you mean 'sarif'?\n"
    )
    assert list(own_folder.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_file_that_cannot_be_written_keeps_the_others(
    own_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["-o", "json=/dev/full", "-o", "sarif=out.sarif", "-o", "text=-"]
    assert main([*SCAN, *given]) == 2
    captured = capsys.readouterr()
    assert "/dev/full: No space left on device" in captured.err
    assert captured.out.startswith(KIMI)
    assert (own_folder / "out.sarif").stat().st_size > 1000


@pytest.mark.parametrize("known", RESULT_FORMATS, ids=lambda known: known.name)
def test_each_format_for_tools_has_its_section(known: Format) -> None:
    assert f"\n## `{known.name}`\n" in PAGE
    assert f"\n| `{known.name}` |" in PAGE


@pytest.mark.parametrize("formats", [FORMATS, CHECK_FORMATS, DIFF_FORMATS])
def test_text_is_the_first_format_and_names_are_of_one_word(formats: tuple[Format, ...]) -> None:
    names = [known.name for known in formats]
    assert names[0] == "text"
    assert len(set(names)) == len(names)
    assert all(name == name.casefold() and not set(name) & set(" =/") for name in names)


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("./model", "model/LICENSE"),
        ("model/LICENSE", "model/LICENSE"),
        (KIMI, "moonshotai/Kimi-K2-Instruct"),
        ("nobody/knows-this", "nobody/knows-this"),
    ],
)
def test_places_of_a_scan_are_no_files_of_the_repository_by_mistake(
    target: str, path: str, own_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_folder / "model").mkdir()
    (own_folder / "model" / "LICENSE").write_text("Otters swim in rivers.\n")
    main(["scan", target, "--offline", "-f", "gitlab"])
    issues = json.loads(capsys.readouterr().out)
    assert path in {issue["location"]["path"] for issue in issues}
    assert "LICENSE" not in {issue["location"]["path"] for issue in issues}
