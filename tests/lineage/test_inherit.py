"""Which rules reach a derivative, whose they are, and which its licence drops."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import family
from hubserver import HubServer
from modellic.company import Company, Product
from modellic.evaluate import Status
from modellic.pipeline import scan
from modellic.report import JudgedRule, Outcome, TargetReport
from modellic.reports.json_report import to_json
from modellic.rules import Use

CREDIT = "display-attribution"


def one(target: str, company: Company | None = None) -> TargetReport:
    (report,) = scan(target, company=company).targets
    assert report.error is None
    return report


def heirlooms(report: TargetReport) -> dict[str, tuple[str, ...]]:
    return {str(j.rule.action): j.inherited_from for j in report.rules if j.inherited_from}


def rule(report: TargetReport, action: str) -> JudgedRule:
    return next(j for j in report.rules if str(j.rule.action) == action)


def made_from(hub: HubServer, terms: str, own: str, **keys: str) -> TargetReport:
    """Scan a model with its own terms that was made from one with other terms."""
    hub.add("otter/Otter-7B", {"README.md": family.card("other"), "LICENSE": terms})
    card = family.card(keys.get("license", "other"), "otter/Otter-7B", body=keys.get("body", ""))
    hub.add("acme/Otter-Chat", {"README.md": card, "LICENSE": own})
    return one("acme/Otter-Chat")


def test_a_derivative_inherits_what_its_licence_does_not_state(hub: HubServer) -> None:
    report = made_from(hub, family.OTTER, family.HEDGEHOG)
    assert heirlooms(report) == {
        CREDIT: ("otter/Otter-7B",),
        "name-derivative": ("otter/Otter-7B",),
    }
    inherited = [judged for judged in report.rules if judged.inherited_from]
    assert {judged.rule.text for judged in inherited} == {("Otter",), ("Built with Otter",)}


def test_what_both_state_is_the_models_own(hub: HubServer) -> None:
    report = made_from(hub, family.OTTER, family.HEDGEHOG)
    assert rule(report, "use-trademark").inherited_from == ()
    assert rule(report, "state-changes").inherited_from == ()


def test_a_rule_about_the_licensors_own_model_stays_with_it(hub: HubServer) -> None:
    report = made_from(hub, family.OTTER, family.HEDGEHOG)
    assert "use-latest-version" not in {str(judged.rule.action) for judged in report.rules}


def test_what_is_modified_is_modified_already(hub: HubServer) -> None:
    report = made_from(hub, family.OTTER, family.NO_NAMES)
    changes = rule(report, "state-changes")
    assert changes.inherited_from == ("otter/Otter-7B",)
    assert changes.rule.to_json()["when"] == {"use": "distribute"}


def test_a_product_that_never_modifies_is_still_bound_when_it_distributes(hub: HubServer) -> None:
    made_from(hub, family.OTTER, family.NO_NAMES)
    product = Product(
        "chat",
        models=("acme/Otter-Chat",),
        uses=frozenset({Use.DISTRIBUTE}),
        excluded_uses=frozenset({Use.MODIFY}),
    )
    report = one("acme/Otter-Chat", Company(Path("modellic.toml"), products=(product,)))
    assert rule(report, "state-changes").status is Status.TRIGGERED


def test_an_inherited_rule_is_a_finding_in_the_ancestors_file(hub: HubServer) -> None:
    report = made_from(hub, family.USERS, family.NO_NAMES)
    (finding,) = [f for f in report.findings if f.id == "rule-unknown"]
    assert finding.place is not None
    assert (finding.place.file, finding.place.lines) == ("otter/Otter-7B/LICENSE", ((1, 1),))


def test_a_rule_of_several_ancestors_is_told_once_and_names_them(hub: HubServer) -> None:
    hub.add("root/R", {"LICENSE": family.USERS})
    hub.add("mid/M", {"README.md": family.card("other", "root/R"), "LICENSE": family.USERS})
    hub.add("acme/A", {"README.md": family.card("other", "mid/M"), "LICENSE": family.NO_NAMES})
    assert heirlooms(one("acme/A")) == {CREDIT: ("mid/M", "root/R")}


def test_the_rules_of_a_merge_are_those_of_all_its_parts(hub: HubServer) -> None:
    hub.add("root/A", {"LICENSE": family.USERS})
    hub.add("root/B", {"LICENSE": family.NOT_SOLD})
    card = family.card("other", ["root/A", "root/B"])
    hub.add("acme/M", {"README.md": card, "LICENSE": family.NO_NAMES})
    expected = {CREDIT: ("root/A",), "commercial-use": ("root/B",)}
    assert heirlooms(one("acme/M")) == expected


def test_a_passage_of_an_ancestor_that_is_not_understood_fails_the_derivative(
    hub: HubServer,
) -> None:
    odd = "Whoever uses it must not, save where clause nine says so, be without a hat of 5 kg.\n"
    report = made_from(hub, f"{family.NO_NAMES}\n{odd}", family.NO_NAMES)
    (ancestor,) = report.lineage.ancestors
    assert ancestor.unparsed
    assert report.partial
    assert report.outcome is Outcome.FINDINGS


# Licence drift -----------------------------------------------------------------------------------


def drifts(report: TargetReport) -> dict[str, list[str]]:
    return {d.id: [str(rule.action) for _, rule in d.dropped] for d in report.lineage.drift}


@pytest.mark.parametrize(
    ("terms", "own", "dropped"),
    [
        (family.USERS, family.NO_NAMES, [CREDIT]),
        (family.USERS, family.USERS, None),
        (family.USERS, family.USERS.replace("5 million", "5 billion"), [CREDIT]),
        (family.HEDGEHOG, family.USERS, None),
        (family.HEDGEHOG + family.NOT_SOLD, family.NO_NAMES, ["state-changes", "commercial-use"]),
        (family.NEWEST, family.NO_NAMES, None),
    ],
)
def test_drift_is_exactly_what_the_licence_dropped(
    hub: HubServer, terms: str, own: str, dropped: list[str] | None
) -> None:
    report = made_from(hub, terms, own)
    assert drifts(report) == ({"otter/Otter-7B": dropped} if dropped else {})
    found = [f for f in report.findings if f.id == "license-drift"]
    assert [f.fails for f in found] == ([True] if dropped else [])


def test_drift_is_told_of_the_root_and_not_of_who_passed_it_on(hub: HubServer) -> None:
    hub.add("root/R", {"LICENSE": family.USERS})
    for child, parent in (("mid/M", "root/R"), ("acme/A", "mid/M"), ("end/E", "acme/A")):
        files = {"README.md": family.card("other", parent), "LICENSE": family.NO_NAMES}
        hub.add(child, files)
    assert drifts(one("end/E")) == {"root/R": [CREDIT]}


def test_a_child_tagged_mit_of_a_model_with_a_threshold_has_dropped_it(hub: HubServer) -> None:
    hub.add("otter/Otter-7B", {"LICENSE": family.USERS})
    hub.add("acme/A", {"README.md": family.card("mit", "otter/Otter-7B")})
    report = one("acme/A")
    assert drifts(report) == {"otter/Otter-7B": [CREDIT]}
    (finding,) = [f for f in report.findings if f.id == "license-drift"]
    assert finding.message == (
        "the licence (mit) drops 1 term of otter/Otter-7B (no known licence): "
        "display “Otter” on the user interface"
    )
    assert finding.place is not None
    assert (finding.place.file, finding.place.lines) == ("README.md", ((2, 2),))


def test_a_child_without_a_licence_drops_nothing_because_it_grants_nothing(hub: HubServer) -> None:
    hub.add("otter/Otter-7B", {"LICENSE": family.USERS})
    hub.add("acme/A", {"README.md": family.card(base="otter/Otter-7B")})
    report = one("acme/A")
    assert drifts(report) == {}
    assert "no-license" in {finding.id for finding in report.findings}
    assert heirlooms(report) == {CREDIT: ("otter/Otter-7B",)}


def test_a_licence_that_was_not_understood_is_not_said_to_drop_anything(hub: HubServer) -> None:
    report = made_from(hub, family.USERS, "Otters swim in rivers.\n")
    assert drifts(report) == {}
    assert report.outcome is Outcome.FINDINGS


def test_the_json_report_has_the_dropped_rules_with_their_words(hub: HubServer) -> None:
    made_from(hub, family.USERS, family.NO_NAMES)
    form = json.loads(json.dumps(to_json(scan("acme/Otter-Chat"))))
    (drift,) = form["targets"][0]["lineage"]["drift"]
    (dropped,) = drift["dropped"]
    assert drift["id"] == "otter/Otter-7B"
    assert dropped["rule"]["action"] == CREDIT
    assert dropped["evidence"]["quote"] == family.USERS.strip()


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("child", "root", "text", "dropped"),
    [
        ("acme/child", "moonshotai/Kimi-K2-Instruct", "kimi-k2.txt", {CREDIT}),
        (
            "acme/child",
            "meta-llama/Meta-Llama-3-8B",
            "llama-3.txt",
            {CREDIT, "name-derivative", "obtain-license", "restricted-use", "train-other-models"},
        ),
        ("acme/child", "someone/Apache", "apache-2.0.txt", set()),
        ("moonshotai/child", "moonshotai/Kimi-K2-Instruct", "kimi-k2.txt", set()),
    ],
)
def test_known_licences_under_a_child_tagged_mit(  # noqa: PLR0917
    hub: HubServer, corpus: Path, child: str, root: str, text: str, dropped: set[str]
) -> None:
    hub.add(root, {"LICENSE": (corpus / "licenses" / text).read_text(encoding="utf-8")})
    mit = (corpus / "licenses" / "mit.txt").read_text(encoding="utf-8")
    hub.add(child, {"README.md": family.card("mit", root), "LICENSE": mit})
    report = one(child)
    (ancestor,) = report.lineage.ancestors
    assert ancestor.inherits is child.startswith("acme/")
    assert set().union(*map(set, drifts(report).values())) >= dropped
    assert bool(drifts(report)) is bool(dropped)
