"""SPDX 2.3: every document is valid, reads back as it was, and says no more than is known."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spdx_tools.spdx.model.spdx_no_assertion import SpdxNoAssertion
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

import papers
import samples
from modellic.errors import UsageError
from modellic.report import Report
from modellic.reports import Style, format_named
from modellic.reports.bom import bom_of
from modellic.reports.spdx.document import document_of
from modellic.reports.spdx.words import AS_JSON, AS_TAG_VALUE, Words

FORMS = {"spdx-json": (AS_JSON, "x.spdx.json"), "spdx-tv": (AS_TAG_VALUE, "x.spdx")}
REPORTS = samples.ALL | papers.ALL


def rendered(report: Report, name: str) -> str:
    return format_named(name).render(report, Style())


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_a_document_is_valid_and_reads_back_as_it_was(
    report: Report, form: str, tmp_path: Path
) -> None:
    words, name = FORMS[form]
    document = document_of(bom_of(report), words)
    assert validate_full_spdx_document(document) == []
    assert papers.read_spdx(rendered(report, form), tmp_path / name) == document


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("evil", papers.EVIL)
def test_no_string_of_a_stranger_breaks_out_of_its_field(
    evil: str, form: str, tmp_path: Path
) -> None:
    report = papers.hostile(evil)
    words, name = FORMS[form]
    document = document_of(bom_of(report), words)
    assert validate_full_spdx_document(document) == []
    text = rendered(report, form)
    assert not set(text) & set("\x1b\x00\x9b\u202e")
    assert papers.read_spdx(text, tmp_path / name) == document


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=60))
def test_a_block_of_tag_value_ends_where_it_ends(text: str) -> None:
    block = AS_TAG_VALUE.block(f"a\n{text}\nb")
    assert "</text>" not in block.lower()
    assert "\n" not in AS_TAG_VALUE.line(text)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_report_gives_the_same_bytes(form: str) -> None:
    assert rendered(samples.DERIVED, form) == rendered(samples.DERIVED, form)


def test_another_content_has_another_namespace() -> None:
    spaces = {document(report)["documentNamespace"] for report in samples.ALL.values()}
    assert len(spaces) == len(samples.ALL)


def document(report: Report) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(rendered(report, "spdx-json"))
    return loaded


def package(report: Report, name: str = "otter/Otter-7B") -> dict[str, Any]:
    (found,) = [p for p in document(report)["packages"] if p["name"] == name]
    return dict(found)


def test_a_listed_licence_has_its_spdx_id() -> None:
    alone = papers.without_lineage(samples.DERIVED)
    assert package(alone)["licenseConcluded"] == "MIT"
    assert package(alone)["licenseDeclared"] == "MIT"


def test_a_model_has_the_licences_of_its_base_models_unless_one_is_not_known() -> None:
    found = package(papers.TUNED)
    assert found["licenseConcluded"] == "MIT AND LicenseRef-MIT-modified-5f70bf18a086"
    assert found["licenseDeclared"] == "MIT"
    assert package(samples.DERIVED)["licenseConcluded"] == "NOASSERTION"


def test_the_time_of_the_commit_is_that_of_the_release(tmp_path: Path) -> None:
    when = datetime.datetime(2025, 7, 11, 8, 30, 1, 999, tzinfo=datetime.UTC)
    dated = samples.report(replace(papers.WITH_TEXT.targets[0], committed=when))
    for form, (_, name) in FORMS.items():
        (model,) = papers.read_spdx(rendered(dated, form), tmp_path / name).packages
        assert model.release_date == datetime.datetime(2025, 7, 11, 8, 30, 1)
    assert "releaseDate" not in package(papers.WITH_TEXT)


def test_another_licence_has_a_reference_and_its_whole_text() -> None:
    id_ = "LicenseRef-MIT-modified-5f70bf18a086"
    assert package(papers.WITH_TEXT)["licenseConcluded"] == id_
    (extracted,) = document(papers.WITH_TEXT)["hasExtractedLicensingInfos"]
    assert extracted["licenseId"] == id_
    assert extracted["extractedText"] == papers.TEXT.replace("\f", "")
    assert extracted["name"] == "MIT with one added clause (lines 22–24)"


def test_a_record_that_stands_in_is_no_text() -> None:
    (extracted,) = document(samples.BY_RECORD)["hasExtractedLicensingInfos"]
    assert package(samples.BY_RECORD)["licenseConcluded"] == extracted["licenseId"]
    assert "was not read" in extracted["extractedText"]
    assert package(samples.BY_RECORD)["licenseDeclared"] == "NOASSERTION"


@pytest.mark.parametrize("name", ["partial", "no-answer", "nothing-granted"])
def test_nothing_is_concluded_where_something_was_not_read(name: str) -> None:
    report = samples.ALL[name]
    found = package(report, report.targets[0].id)
    assert found["licenseConcluded"] == "NOASSERTION"
    assert "not read" in found["licenseComments"]


@pytest.mark.parametrize("name", REPORTS)
def test_what_is_not_known_is_never_said_to_be_none(name: str) -> None:
    for words in (AS_JSON, AS_TAG_VALUE):
        made = document_of(bom_of(REPORTS[name]), words)
        for each in made.packages:
            for value in (each.license_concluded, each.license_declared, each.download_location):
                assert isinstance(value, SpdxNoAssertion) or "NONE" not in str(value)


@pytest.mark.parametrize(
    ("relation", "kinds"),
    [
        ("finetune", ["DESCENDANT_OF"]),
        ("quantized", ["GENERATED_FROM"]),
        ("adapter", ["DEPENDS_ON", "DESCENDANT_OF"]),
        ("merge", ["GENERATED_FROM"]),
        (None, ["DESCENDANT_OF"]),
        ("distilled", ["DESCENDANT_OF"]),
    ],
)
def test_how_a_model_was_made(relation: str | None, kinds: list[str]) -> None:
    number = papers.RELATIONS.index(relation) + 1
    made = document(papers.FAMILY)
    (parent,) = [p["SPDXID"] for p in made["packages"] if p["name"] == f"elk/Elk-{number}"]
    found = [r for r in made["relationships"] if r["relatedSpdxElement"] == parent]
    assert sorted(r["relationshipType"] for r in found) == kinds
    told = f"{relation or 'relation not stated'}, named by README.md:{number}"
    assert {r["comment"] for r in found} == {told}
    assert {r["spdxElementId"] for r in found} == {"SPDXRef-Model-1-otter-Otter-7B"}


def test_the_rules_are_annotations_of_the_tool() -> None:
    annotations = package(samples.DERIVED)["annotations"]
    assert {each["annotator"] for each in annotations} == {"Tool: modellic-0.1.0"}
    assert {each["annotationDate"] for each in annotations} == {"2026-03-01T00:00:00Z"}
    second = annotations[1]["comment"].splitlines()
    assert second[0].startswith("duty display-attribution: If a commercial product")
    assert "inherited from: beaver/Beaver-7B, elk/Elk" in second
    rule = json.loads(second[-1].removeprefix("rule: "))
    assert rule["when"]["all"][1]["value"] == 1_000_000


def test_what_was_not_understood_is_an_annotation() -> None:
    told = [each["comment"] for each in package(samples.PARTIAL)["annotations"]]
    assert "not-understood: TERMS.txt: the text as a whole" in told
    assert any(each.startswith("not-understood: LICENSE:7-8") for each in told)
    assert any(each.startswith("not-read: USE_POLICY.md") for each in told)


def test_where_a_model_is_got_from() -> None:
    found = package(papers.WITH_TEXT)
    assert found["downloadLocation"] == (
        f"git+https://huggingface.co/otter/Otter-7B@{samples.REVISION}"
    )
    purl = f"pkg:huggingface/otter/Otter-7B@{samples.REVISION}"
    # The schema of SPDX 2.3 has a hyphen here (schemas/spdx-schema.json of its repository).
    kind = {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl"}
    assert found["externalRefs"] == [kind | {"referenceLocator": purl}]
    assert found["supplier"] == "Organization: otter"


def test_a_folder_is_no_model_of_the_hub_and_its_path_stays_home() -> None:
    report = samples.report(samples.target(id="/home/me/model", source="folder", revision=None))
    text = rendered(report, "spdx-json")
    found = package(report, "model")
    assert "/home/me" not in text
    assert "externalRefs" not in found
    assert found["downloadLocation"] == "NOASSERTION"


@pytest.mark.parametrize("form", FORMS)
def test_nothing_of_the_company_is_told(form: str) -> None:
    text = rendered(samples.TRIGGERED, form)
    assert papers.SECRET in str(papers.judgements(samples.TRIGGERED))
    assert not [fact for fact in papers.COMPANY_FACTS if fact in text]


@pytest.mark.parametrize("form", FORMS)
def test_without_the_extra_the_command_says_what_to_install(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers.without("spdx_tools", monkeypatch)
    with pytest.raises(UsageError, match=r"pip install 'modellic\[sbom\]'"):
        rendered(samples.DERIVED, form)


@pytest.mark.parametrize("words", [AS_JSON, AS_TAG_VALUE])
def test_a_model_that_is_asked_for_twice_is_one_package(words: Words) -> None:
    twice = samples.report(*samples.DERIVED.targets, *samples.DERIVED.targets)
    once = document_of(bom_of(samples.DERIVED), words)
    assert document_of(bom_of(twice), words).packages == once.packages
