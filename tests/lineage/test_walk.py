"""The walk up to the roots, on a family of repositories of a real hub."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import family
from hubserver import HubServer
from modellic.lineage.ancestry import MAX_ANCESTORS, MAX_DEPTH
from modellic.pipeline import scan
from modellic.report import AncestorReport, Outcome, Standing, TargetReport
from modellic.sources import Settings


@pytest.fixture
def hub_with_family(hub: HubServer) -> HubServer:
    family.populate(hub)
    return hub


def one(target: str, *, offline: bool = False) -> TargetReport:
    (report,) = scan(target, offline=offline).targets
    assert report.error is None
    return report


def line(report: TargetReport) -> list[tuple[str, int, str]]:
    return [(a.id, a.depth, str(a.standing)) for a in report.lineage.ancestors]


def by_id(report: TargetReport) -> dict[str, AncestorReport]:
    return {ancestor.id: ancestor for ancestor in report.lineage.ancestors}


@pytest.mark.usefixtures("hub_with_family")
@pytest.mark.parametrize(
    ("target", "ancestors"),
    [
        ("otter/Otter-7B", []),
        ("acme/Tune", [("otter/Otter-7B", 1, "read")]),
        ("acme/Tune-GGUF", [("acme/Tune", 1, "read"), ("otter/Otter-7B", 2, "read")]),
        ("acme/Merge", [("otter/Otter-7B", 1, "read"), ("hedgehog/Hedgehog-7B", 1, "read")]),
        ("acme/Adapter", [("otter/Otter-7B", 1, "read")]),
        ("acme/Of-Renamed", [("otter/New-Name", 1, "read")]),
        ("acme/Orphan", [("acme/Never-Published", 1, "unknown")]),
        ("acme/Of-Of-Closed", [("acme/Of-Closed", 1, "read"), ("vault/Closed", 2, "unlicensed")]),
        ("ring/One", [("ring/Two", 1, "read"), ("ring/Three", 2, "read")]),
    ],
)
def test_the_line_of_a_model(target: str, ancestors: list[tuple[str, int, str]]) -> None:
    assert line(one(target)) == ancestors


@pytest.mark.usefixtures("hub_with_family")
@pytest.mark.parametrize(
    ("target", "ancestor", "relation", "file"),
    [
        ("acme/Tune-GGUF", "acme/Tune", "quantized", "README.md"),
        ("acme/Merge", "otter/Otter-7B", "merge", "README.md"),
        ("acme/Adapter", "otter/Otter-7B", "adapter", "adapter_config.json"),
        ("acme/Tune", "otter/Otter-7B", None, "README.md"),
    ],
)
def test_how_and_where_a_base_model_is_named(
    target: str, ancestor: str, relation: str | None, file: str
) -> None:
    (by,) = by_id(one(target))[ancestor].named_by
    assert (by.id, by.relation, by.file) == (target, relation, file)
    assert by.line == (3 if file == "README.md" else None)


def test_each_ancestor_is_read_at_one_commit_and_once(hub: HubServer) -> None:
    commit = hub.add("root/R", {"LICENSE": family.OTTER})
    for name in "AB":
        hub.add(f"acme/{name}", {"README.md": family.card("mit", "root/R")})
    hub.add("acme/Both", {"README.md": family.card("mit", ["acme/A", "acme/B"])})
    report = scan("acme/Both", "acme/A").targets[0]
    root = by_id(report)["root/R"]
    assert (root.revision, root.depth) == (commit, 2)
    assert sorted(by.id for by in root.named_by) == ["acme/A", "acme/B"]
    assert len(hub.asked("/api/models/root/R")) == 1
    assert len(hub.asked("/api/models/acme/A")) == 1


def test_the_revision_of_an_adapters_base_model_is_the_one_that_is_read(hub: HubServer) -> None:
    old = hub.add("root/R", {"LICENSE": family.HEDGEHOG}, tag="v1")
    hub.add("root/R", {"LICENSE": family.OTTER})
    config = {"base_model_name_or_path": "root/R", "revision": "v1"}
    hub.add("acme/A", {"adapter_config.json": json.dumps(config), "LICENSE": family.HEDGEHOG})
    assert by_id(one("acme/A"))["root/R"].revision == old


def test_a_renamed_base_model_says_so(hub_with_family: HubServer) -> None:
    ancestor = by_id(one("acme/Of-Renamed"))["otter/New-Name"]
    assert ancestor.renamed_from == "otter/Old-Name"


@pytest.mark.usefixtures("hub_with_family")
@pytest.mark.parametrize(
    ("target", "ancestor", "said"),
    [
        ("acme/Orphan", "acme/Never-Published", "does not exist"),
        ("acme/Of-Closed", "vault/Closed", "gated"),
        ("acme/Of-Of-Closed", "vault/Closed", "gated"),
    ],
)
def test_an_ancestor_that_was_not_read_is_unknown_and_the_answer_partial(
    target: str, ancestor: str, said: str
) -> None:
    report = one(target)
    found = [f for f in report.findings if f.id == "ancestor-unknown"]
    assert any(f.message.startswith(f"{ancestor}: ") and said in f.message for f in found)
    assert all(finding.fails for finding in found)
    assert report.partial
    assert report.outcome is Outcome.FINDINGS


def test_a_base_model_that_does_not_answer_is_unknown(hub_with_family: HubServer) -> None:
    hub_with_family.fail("/api/models/otter/Otter-7B", status=500)
    report = one("acme/Tune")
    assert line(report) == [("otter/Otter-7B", 1, "unknown")]
    assert report.partial


def test_a_hub_that_falls_silent_on_the_way_is_not_waited_for_twice(hub: HubServer) -> None:
    names = [f"root/R{number}" for number in range(6)]
    for name in names:
        hub.add(name, {"LICENSE": family.OTTER})
    hub.add("acme/A", {"README.md": family.card("mit", names), "LICENSE": family.HEDGEHOG})
    hub.fail("/api/models/root/", delay=30)
    (report,) = scan("acme/A", settings=Settings(timeout=0.5)).targets
    assert {ancestor.standing for ancestor in report.lineage.ancestors} == {Standing.UNKNOWN}


def test_models_in_a_circle_are_read_once_and_told(hub_with_family: HubServer) -> None:
    report = one("ring/One")
    (note,) = [f for f in report.findings if f.id == "source-limited"]
    assert "in a circle" in note.message
    assert {"ring/One", "ring/Two", "ring/Three"} <= set(note.message.replace(",", " ").split())
    assert len(hub_with_family.asked("/api/models/ring/")) == 3
    assert not report.partial


def test_a_model_that_names_itself_is_told_and_no_ancestor_of_its_own(hub: HubServer) -> None:
    hub.add("acme/A", {"README.md": family.card("other", "acme/A"), "LICENSE": family.HEDGEHOG})
    report = one("acme/A")
    assert report.lineage.ancestors == ()
    assert [f.id for f in report.findings if "circle" in f.message] == ["source-limited"]


def test_a_line_without_end_is_followed_within_bounds_and_the_rest_is_missing(
    hub: HubServer,
) -> None:
    for number in range(MAX_DEPTH + 3):
        files = {"README.md": family.card("other", f"long/M{number + 1}")}
        hub.add(f"long/M{number}", files | {"LICENSE": family.HEDGEHOG})
    report = one("long/M0")
    assert [ancestor.depth for ancestor in report.lineage.ancestors] == [*range(1, MAX_DEPTH + 1)]
    assert any("goes on" in f.message and f.fails for f in report.findings)


def test_a_merge_of_more_models_than_are_read_is_partial(hub: HubServer) -> None:
    names = [f"root/R{number}" for number in range(MAX_ANCESTORS)]
    for name in names:
        hub.add(name, {"LICENSE": family.HEDGEHOG})
    hub.add("root/R0", {"README.md": family.card("other", "root/More")})
    hub.add("acme/A", {"README.md": family.card("other", names), "LICENSE": family.HEDGEHOG})
    report = one("acme/A")
    assert len(report.lineage.ancestors) == MAX_ANCESTORS
    assert report.partial


@pytest.mark.usefixtures("hub_with_family")
def test_no_generation_is_begun_when_the_time_is_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("modellic.lineage.ancestry.MAX_SECONDS", 0.0)
    report = one("acme/Tune")
    assert report.lineage.ancestors == ()
    assert report.partial


@pytest.mark.parametrize(
    ("named", "ancestors"),
    [
        ("root/R", [("root/R", 1, "read")]),
        ("checkpoints/step-100", []),
        ("/home/me/model", []),
        ("../model", []),
        ("acme/A", []),
        (["root/R"], []),
    ],
)
def test_a_configs_name_or_path_is_only_a_hint(
    hub: HubServer, named: object, ancestors: list[tuple[str, int, str]]
) -> None:
    hub.add("root/R", {"LICENSE": family.OTTER})
    config = json.dumps({"_name_or_path": named})
    hub.add("acme/A", {"config.json": config, "LICENSE": family.HEDGEHOG})
    report = one("acme/A")
    assert line(report) == ancestors
    assert not report.partial


def test_an_adapter_of_a_model_on_somebodys_disk_has_an_unknown_base_model(hub: HubServer) -> None:
    config = json.dumps({"base_model_name_or_path": "/mnt/models/secret"})
    hub.add("acme/A", {"adapter_config.json": config, "LICENSE": family.HEDGEHOG})
    report = one("acme/A")
    assert line(report) == [("/mnt/models/secret", 1, "unknown")]
    assert report.partial


@pytest.mark.parametrize("config", ["", "[]", "{", "[" * 100_000, '{"_name_or_path": 7}'])
def test_a_config_that_is_none_names_nothing(hub: HubServer, config: str) -> None:
    hub.add("acme/A", {"config.json": config or " ", "LICENSE": family.HEDGEHOG})
    assert line(one("acme/A")) == []


def test_the_second_scan_needs_no_network(hub_with_family: HubServer) -> None:
    online = one("acme/Tune-GGUF")
    before = len(hub_with_family.requests)
    offline = one("acme/Tune-GGUF", offline=True)
    assert line(offline) == line(online)
    assert [a.revision for a in offline.lineage.ancestors] == [
        a.revision for a in online.lineage.ancestors
    ]
    assert {a.source for a in offline.lineage.ancestors} == {"cache"}
    assert len(hub_with_family.requests) == before


@pytest.mark.usefixtures("hf_home")
def test_offline_a_bundled_record_speaks_for_a_base_model(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(family.card("mit", "moonshotai/Kimi-K2-Instruct"))
    report = one(str(tmp_path), offline=True)
    assert line(report) == [("moonshotai/Kimi-K2-Instruct", 1, "record")]


@pytest.mark.usefixtures("hf_home")
def test_offline_a_base_model_that_nothing_knows_is_unknown(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(family.card("mit", "nobody/knows-this"))
    report = one(str(tmp_path), offline=True)
    assert line(report) == [("nobody/knows-this", 1, "unknown")]
    assert report.outcome is Outcome.FINDINGS
