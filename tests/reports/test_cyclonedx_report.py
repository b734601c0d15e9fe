"""CycloneDX 1.6 and 1.7: valid by the published schemas, and no more than is known."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

import papers
import samples
from modellic.errors import UsageError
from modellic.report import AncestorReport, LineageReport, NamedBy, Report, Standing
from modellic.reports import Style, format_named

FORMS = {"cyclonedx": SchemaVersion.V1_6, "cyclonedx-1.7": SchemaVersion.V1_7}
REPORTS = samples.ALL | papers.ALL


def rendered(report: Report, form: str = "cyclonedx") -> str:
    return format_named(form).render(report, Style())


def component(report: Report) -> dict[str, Any]:
    return dict(json.loads(rendered(report))["components"][0])


def properties(node: dict[str, Any]) -> dict[str, str]:
    return {each["name"]: each["value"] for each in node.get("properties", [])}


@cache
def validator(version: SchemaVersion) -> JsonStrictValidator:
    return JsonStrictValidator(version)


def assert_valid(text: str, version: SchemaVersion) -> None:
    error = validator(version).validate_str(text)
    assert error is None, str(error)[:500]
    form = json.loads(text)
    assert form["specVersion"] == version.to_version()
    assert_refs_are_unique(form)


def assert_refs_are_unique(form: dict[str, Any]) -> None:
    """The schema asks for it in words only."""
    refs = list(bom_refs(form))
    assert len(refs) == len(set(refs))


def bom_refs(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [str(node["bom-ref"])] if "bom-ref" in node else []
        return own + [ref for value in node.values() for ref in bom_refs(value)]
    return [ref for each in node for ref in bom_refs(each)] if isinstance(node, list) else []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_a_document_is_valid(report: Report, form: str) -> None:
    assert_valid(rendered(report, form), FORMS[form])


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_the_library_reads_it_back(report: Report) -> None:
    form = json.loads(rendered(report))
    for each in form["components"]:
        forget_cards(each)
    back = Bom.from_json(form)  # type: ignore[attr-defined]  # the library adds it to the class
    assert back.serial_number.urn == form["serialNumber"]
    assert {c.bom_ref.value for c in back.components} == {c["bom-ref"] for c in form["components"]}


def forget_cards(node: dict[str, Any]) -> None:
    """The library has no class for model cards."""
    node.pop("modelCard", None)
    for ancestor in node.get("pedigree", {}).get("ancestors", []):
        forget_cards(ancestor)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("evil", papers.EVIL)
def test_strings_of_strangers_stay_strings(evil: str, form: str) -> None:
    text = rendered(papers.hostile(evil), form)
    assert_valid(text, FORMS[form])
    assert not set(text) & set("\x1b\x00\x9b\u202e\ud800")


@pytest.mark.parametrize("form", FORMS)
def test_the_same_report_gives_the_same_bytes(form: str) -> None:
    assert rendered(samples.DERIVED, form) == rendered(samples.DERIVED, form)


def test_a_document_is_named_by_its_content_and_format() -> None:
    serials = {
        json.loads(rendered(report, form))["serialNumber"]
        for report in samples.ALL.values()
        for form in FORMS
    }
    assert len(serials) == len(samples.ALL) * len(FORMS)


def test_a_model_has_a_card_and_says_where_it_is_from() -> None:
    model = component(papers.WITH_TEXT)
    assert model["type"] == "machine-learning-model"
    assert (model["group"], model["name"]) == ("otter", "Otter-7B")
    assert model["version"] == samples.REVISION
    assert properties(model["modelCard"]) == {"modellic:source": "hub"}
    address = f"https://huggingface.co/otter/Otter-7B/blob/{samples.REVISION}/LICENSE"
    (licence,) = [r for r in model["externalReferences"] if r["type"] == "license"]
    assert licence["url"] == address
    assert licence["hashes"] == [{"alg": "SHA-256", "content": samples.SHA256}]


def test_licences_are_acknowledged_and_have_their_text_once() -> None:
    licences = [each["license"] for each in component(papers.WITH_TEXT)["licenses"]]
    assert {each["name"] for each in licences} == {"LicenseRef-MIT-modified-5f70bf18a086"}
    texts = {each["acknowledgement"]: each.get("text", {}).get("content") for each in licences}
    assert texts == {"concluded": papers.TEXT, "declared": None}


def test_a_listed_licence_has_its_spdx_id() -> None:
    alone = papers.without_lineage(samples.DERIVED)
    licences = [each["license"] for each in component(alone)["licenses"]]
    assert {(each["acknowledgement"], each["id"]) for each in licences} == {
        ("concluded", "MIT"),
        ("declared", "MIT"),
    }


def test_the_licence_of_a_base_model_is_concluded_and_its_text_stands_there() -> None:
    tuned = component(papers.TUNED)
    (licence,) = [each["license"] for each in tuned["licenses"] if "name" in each["license"]]
    assert licence["acknowledgement"] == "concluded"
    assert "text" not in licence
    (ancestor,) = tuned["pedigree"]["ancestors"]
    (found, _) = [each["license"] for each in ancestor["licenses"]]
    assert found["name"] == licence["name"]
    assert found["text"]["content"] == papers.TEXT


def test_who_supplies_a_model_and_a_dataset_is_told() -> None:
    suppliers = {
        each["name"]: each.get("supplier", {}).get("name")
        for each in json.loads(rendered(samples.DERIVED))["components"]
    }
    assert suppliers == {"Otter-7B": "otter", "fish/Fish": "fish", "fish/Roe": "fish", "Pond": None}


def test_an_adapter_depends_on_its_base_model() -> None:
    form = json.loads(rendered(papers.FAMILY))
    needs = {each["ref"]: each.get("dependsOn") for each in form["dependencies"]}
    number = papers.RELATIONS.index("adapter") + 2
    assert needs == {"model-1": [f"model-1/ancestor-{number}"]}
    assert set(needs) | set(needs["model-1"]) <= set(bom_refs(form))


def test_nothing_is_concluded_where_something_was_not_read() -> None:
    licences = [each["license"] for each in component(samples.PARTIAL)["licenses"]]
    assert {each["acknowledgement"] for each in licences} == {"declared"}
    assert "licenses" not in component(samples.NO_ANSWER)
    assert "modellic:no-answer" in properties(component(samples.NO_ANSWER))


def test_base_models_are_ancestors_below_the_model_that_names_them() -> None:
    pedigree = component(samples.DERIVED)["pedigree"]
    assert [each["name"] for each in pedigree["ancestors"]] == ["Beaver-7B", "Root"]
    below = pedigree["ancestors"][0]["pedigree"]
    assert [each["name"] for each in below["ancestors"]] == ["Elk", "Gnu"]
    assert "gnu/Gnu: merge, named by README.md:6" in below["notes"]


def test_lineages_that_go_in_a_circle_end() -> None:
    def made_from(child: str, *bases: str) -> tuple[AncestorReport, ...]:
        by = (NamedBy(child, "README.md", 1, "merge"),)
        return tuple(AncestorReport(base, 1, Standing.UNKNOWN, by) for base in bases)

    both = made_from("otter/Otter-7B", "a/A", "b/B")
    circle = (*both, *made_from("a/A", "b/B"), *made_from("b/B", "a/A", "c/C"))
    report = samples.report(samples.target(lineage=LineageReport(ancestors=circle)))
    assert_valid(rendered(report), SchemaVersion.V1_6)
    names = [each["name"] for each in component(report)["pedigree"]["ancestors"]]
    assert names == ["A", "B"]


def test_datasets_are_data_that_the_card_refers_to() -> None:
    form = json.loads(rendered(samples.DERIVED))
    by_ref = {each["bom-ref"]: each for each in form["components"]}
    card = component(samples.DERIVED)["modelCard"]
    datasets = [by_ref[each["ref"]] for each in card["modelParameters"]["datasets"]]
    assert [each["name"] for each in datasets] == ["fish/Fish", "fish/Roe", "Pond"]
    assert {each["type"] for each in datasets} == {"data"}
    assert "licenses" not in datasets[2]


def test_a_rule_is_a_set_of_properties() -> None:
    told = properties(component(samples.DERIVED))
    rule = {k.split(":")[-1]: v for k, v in told.items() if k.startswith("modellic:rule:2:")}
    assert rule["action"] == "display-attribution"
    assert rule["text"] == "Otter"
    assert rule["inherited-from"] == "beaver/Beaver-7B, elk/Elk"
    assert json.loads(rule["when"])["all"][0] == {"use": "commercial"}


def test_what_was_not_understood_is_a_property() -> None:
    names = [each["name"] for each in component(samples.PARTIAL)["properties"]]
    assert names.count("modellic:not-understood") == 2
    assert names.count("modellic:not-read") == 1


@pytest.mark.parametrize("form", FORMS)
def test_nothing_of_the_company_is_told(form: str) -> None:
    text = rendered(samples.TRIGGERED, form)
    assert not [fact for fact in papers.COMPANY_FACTS if fact in text]


@pytest.mark.parametrize("form", FORMS)
def test_without_the_extra_the_command_says_what_to_install(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers.without("cyclonedx", monkeypatch)
    with pytest.raises(UsageError, match=r"pip install 'modellic\[sbom\]'"):
        rendered(samples.DERIVED, form)
