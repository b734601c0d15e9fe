"""SPDX 3.0.1: the model's own classes read it back, and it says no more than is known."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from typing import Any

import pytest
from spdx_python_model import load_data
from spdx_python_model.bindings import v3_0_1 as spdx

import papers
import samples
from modellic.errors import UsageError
from modellic.report import Report
from modellic.reports import Style, format_named

REPORTS = samples.ALL | papers.ALL


def rendered(report: Report) -> str:
    return format_named("spdx3-json").render(report, Style())


def read(report: Report) -> spdx.SHACLObjectSet:
    _, objects = load_data(json.loads(rendered(report)))
    assert isinstance(objects, spdx.SHACLObjectSet)
    return objects


def nodes(report: Report, kind: str) -> list[dict[str, Any]]:
    return [node for node in json.loads(rendered(report))["@graph"] if node["type"] == kind]


def named(report: Report, kind: str, name: str) -> dict[str, Any]:
    (found,) = [node for node in nodes(report, kind) if node.get("name") == name]
    return found


def related(report: Report, kind: str, source: str) -> list[str]:
    """Return what a relation leads to, by the ids of both ends."""
    found = [r for r in nodes(report, "Relationship") if r["relationshipType"] == kind]
    return [to for relation in found if relation["from"] == source for to in relation["to"]]


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_a_document_reads_back_whole(report: Report) -> None:
    objects = read(report)
    assert objects.link() == set(), "every id leads to an element of the document"
    again = spdx.JSONLDSerializer().serialize_data(objects, force_at_graph=True)["@graph"]
    by_id = {node.get("spdxId"): node for node in again}
    assert by_id == {n.get("spdxId"): n for n in json.loads(rendered(report))["@graph"]}


@pytest.mark.parametrize("evil", papers.EVIL)
def test_strings_of_strangers_stay_strings(evil: str) -> None:
    report = papers.hostile(evil)
    assert not set(rendered(report)) & set("\x1b\x00\x9b\u202e\ud800")
    assert read(report).link() == set()


def test_the_same_report_gives_the_same_bytes() -> None:
    assert rendered(samples.DERIVED) == rendered(samples.DERIVED)


def test_a_model_is_an_ai_package() -> None:
    model = named(papers.WITH_TEXT, "ai_AIPackage", "otter/Otter-7B")
    assert model["software_primaryPurpose"] == "model"
    assert model["software_packageUrl"].startswith("pkg:huggingface/otter/Otter-7B@")
    assert model["software_packageVersion"] == samples.REVISION
    (supplier,) = nodes(papers.WITH_TEXT, "Organization")
    assert model["suppliedBy"] == supplier["spdxId"]


def conformance(report: Report) -> list[str]:
    (document,) = read(report).foreach_type("SpdxDocument")
    assert isinstance(document, spdx.SpdxDocument)
    return [each.rpartition("/")[2] for each in document.profileConformance]


ASKED_OF_AI = {"releaseTime", "suppliedBy", "downloadLocation", "packageVersion", "primaryPurpose"}
"""Of every AI package (https://spdx.github.io/spdx-spec/v3.0.1/model/AI/Classes/AIPackage)."""
COMMITTED = datetime.datetime(2025, 7, 11, 8, 30, 1, 999, tzinfo=datetime.UTC)
DATED = replace(papers.WITH_TEXT.targets[0], committed=COMMITTED)


def test_conformance_to_the_ai_profile_is_claimed_where_all_is_known_that_it_asks_for() -> None:
    report = samples.report(DATED)
    assert conformance(report) == ["core", "software", "simpleLicensing", "ai"]
    (model,) = nodes(report, "ai_AIPackage")
    assert {key.removeprefix("software_") for key in model} >= ASKED_OF_AI
    assert model["releaseTime"] == "2025-07-11T08:30:01Z"
    for kind in ("hasDeclaredLicense", "hasConcludedLicense"):
        assert len(related(report, kind, model["spdxId"])) == 1


@pytest.mark.parametrize(
    "lacking",
    [
        {"committed": None},
        {"revision": None},
        {"url": None},
        {"id": "Otter-7B"},
        {"lineage": samples.DERIVED.targets[0].lineage},
    ],
    ids=["time", "version", "place", "supplier", "base models"],
)
def test_conformance_to_the_ai_profile_is_not_claimed_where_something_lacks(
    lacking: dict[str, Any],
) -> None:
    assert conformance(samples.report(replace(DATED, **lacking))) == [
        "core",
        "software",
        "simpleLicensing",
    ]


def test_another_licence_is_a_reference_with_its_text() -> None:
    (text,) = nodes(papers.WITH_TEXT, "simplelicensing_SimpleLicensingText")
    assert text["simplelicensing_licenseText"] == papers.TEXT
    assert text["verifiedUsing"][0]["hashValue"] == samples.SHA256
    (expression,) = nodes(papers.WITH_TEXT, "simplelicensing_LicenseExpression")
    (entry,) = expression["simplelicensing_customIdToUri"]
    assert entry["key"] == expression["simplelicensing_licenseExpression"]
    assert entry["value"] == text["spdxId"]


def test_a_statement_in_place_of_a_text_has_no_hash_of_it() -> None:
    (text,) = nodes(samples.BY_RECORD, "simplelicensing_SimpleLicensingText")
    assert "was not read" in text["simplelicensing_licenseText"]
    assert "verifiedUsing" not in text


def test_what_is_not_known_is_not_asserted() -> None:
    model = named(samples.PARTIAL, "ai_AIPackage", "otter/Otter-7B")["spdxId"]
    assert related(samples.PARTIAL, "hasConcludedLicense", model) == [
        "expandedlicensing_NoAssertionLicense"
    ]
    assert "NoneLicense" not in rendered(samples.NOTHING_GRANTED)


@pytest.mark.parametrize(
    ("relation", "kind", "from_the_base"),
    [
        ("finetune", "descendantOf", False),
        ("quantized", "generates", True),
        ("adapter", "descendantOf", False),
        ("adapter", "dependsOn", False),
        ("merge", "generates", True),
        (None, "descendantOf", False),
    ],
)
def test_how_a_model_was_made(relation: str | None, kind: str, *, from_the_base: bool) -> None:
    number = papers.RELATIONS.index(relation) + 1
    base = named(papers.FAMILY, "ai_AIPackage", f"elk/Elk-{number}")["spdxId"]
    model = named(papers.FAMILY, "ai_AIPackage", "otter/Otter-7B")["spdxId"]
    start, end = (base, model) if from_the_base else (model, base)
    assert end in related(papers.FAMILY, kind, start)


def test_a_dataset_is_what_the_model_was_trained_on() -> None:
    model = named(samples.DERIVED, "ai_AIPackage", "otter/Otter-7B")["spdxId"]
    fish = named(samples.DERIVED, "dataset_DatasetPackage", "fish/Fish")["spdxId"]
    assert fish in related(samples.DERIVED, "trainedOn", model)
    (expression,) = related(samples.DERIVED, "hasDeclaredLicense", fish)
    said = {n["spdxId"]: n for n in nodes(samples.DERIVED, "simplelicensing_LicenseExpression")}
    assert said[expression]["simplelicensing_licenseExpression"] == "MIT AND CC-BY-4.0"
    pond = named(samples.DERIVED, "dataset_DatasetPackage", "Pond")["spdxId"]
    assert related(samples.DERIVED, "hasDeclaredLicense", pond) == [
        "expandedlicensing_NoAssertionLicense"
    ]


def test_the_rules_are_annotations() -> None:
    model = named(samples.DERIVED, "ai_AIPackage", "otter/Otter-7B")["spdxId"]
    told = [n["statement"] for n in nodes(samples.DERIVED, "Annotation") if n["subject"] == model]
    assert len(told) == 3
    assert any("display “Otter”" in each for each in told)


def test_nothing_of_the_company_is_told() -> None:
    text = rendered(samples.TRIGGERED)
    assert not [fact for fact in papers.COMPANY_FACTS if fact in text]


def test_without_the_extra_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    papers.without("spdx_python_model", monkeypatch)
    with pytest.raises(UsageError, match=r"pip install 'modellic\[sbom\]'"):
        rendered(samples.DERIVED)
