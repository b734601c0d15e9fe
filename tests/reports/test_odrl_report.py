"""ODRL 2.2: the policies are RDF, mean what the rules mean, and use only published words."""

from __future__ import annotations

import json
import operator
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.compare import to_isomorphic
from rdflib.namespace import ODRL2, SKOS

import papers
import samples
import strategies
from modellic.report import Report
from modellic.reports import Style, format_named
from modellic.reports.odrl.constraints import constraints
from modellic.reports.odrl.vocabulary import CONTEXT, NAMESPACE, PROFILE
from modellic.rules import (
    AllOf,
    AnyOf,
    AsOf,
    Condition,
    Duty,
    InTerritory,
    InUse,
    IsParty,
    Metric,
    Not,
    Operator,
    Party,
    Period,
    Prohibition,
    Rule,
    Threshold,
    Use,
    Whose,
)

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own

OWN = Namespace(NAMESPACE)
REPORTS = samples.ALL | {"family": papers.FAMILY}
PROFILE_FILE = Path(__file__).resolve().parents[2] / "profiles" / "odrl" / "modellic.ttl"


def rendered(report: Report) -> str:
    return format_named("odrl").render(report, Style())


def graph(report: Report) -> Graph:
    return Graph().parse(data=rendered(report), format="json-ld")


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("a policy is read without asking anybody")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_every_word_is_of_odrl_or_of_the_published_profile(report: Report) -> None:
    published = set(Graph().parse(PROFILE_FILE).subjects())
    for triple in graph(report):
        for node in triple:
            if str(node).startswith(str(ODRL2)):
                assert ODRL2[str(node).removeprefix(str(ODRL2))] == node
            if str(node).startswith(PROFILE):
                assert node in published


KIMI = Rule(
    Duty.DISPLAY_ATTRIBUTION,
    samples.evidence("Show Kimi K2.", 23, 27),
    AllOf(
        (
            InUse(Use.COMMERCIAL),
            AnyOf(
                (
                    Threshold(
                        Metric.MONTHLY_ACTIVE_USERS, Operator.GT, Decimal(10**8), of=Whose.PRODUCT
                    ),
                    Threshold(
                        Metric.REVENUE,
                        Operator.GT,
                        Decimal(2 * 10**7),
                        "USD",
                        Period.MONTH,
                        Whose.PRODUCT,
                    ),
                )
            ),
        )
    ),
    text=("Kimi K2",),
    place=("user-interface",),
)

EXPECTED = f"""
@prefix odrl: <http://www.w3.org/ns/odrl/2/> .
@prefix m: <{NAMESPACE}> .
@prefix dc: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<pkg:huggingface/otter/Otter-7B@{samples.REVISION}> a odrl:Asset ;
    dc:title "otter/Otter-7B" ; m:revision "{samples.REVISION}" ; m:partial false ;
    odrl:hasPolicy <BASE#policy-1> .
<BASE#policy-1> a odrl:Set ;
    odrl:profile <{PROFILE}> ; odrl:conflict odrl:prohibit ;
    dc:creator "modellic-0.1.0" ; dc:issued "2026-03-01"^^xsd:date ;
    odrl:obligation <BASE#policy-1-rule-1> .
<BASE#policy-1-rule-1> a odrl:Duty ;
    odrl:target <pkg:huggingface/otter/Otter-7B@{samples.REVISION}> ;
    dc:description "SENTENCE" ;
    odrl:action [
        rdf:value m:display-attribution ;
        odrl:refinement
            [ a odrl:Constraint ; odrl:leftOperand m:text ;
              odrl:operator odrl:isAnyOf ; odrl:rightOperand "Kimi K2" ] ,
            [ a odrl:Constraint ; odrl:leftOperand m:place ;
              odrl:operator odrl:isAnyOf ; odrl:rightOperand "user-interface" ] ] ;
    odrl:constraint
        [ a odrl:Constraint ; odrl:leftOperand m:use ;
          odrl:operator odrl:eq ; odrl:rightOperand m:use-commercial ] ,
        [ a odrl:LogicalConstraint ; odrl:or (
            [ a odrl:Constraint ; odrl:leftOperand m:monthly-active-users ;
              odrl:operator odrl:gt ; odrl:rightOperand "100000000"^^xsd:decimal ;
              m:of m:of-product ]
            [ a odrl:Constraint ; odrl:leftOperand m:revenue ;
              odrl:operator odrl:gt ; odrl:rightOperand "20000000"^^xsd:decimal ;
              odrl:unit <http://publications.europa.eu/resource/authority/currency/USD> ;
              m:period m:period-month ; m:of m:of-product ] ) ] ;
    m:evidence [ m:rank "text" ; m:file "LICENSE" ; m:lines "23-27" ;
        m:sha256 "{samples.SHA256}" ; m:quote "Show Kimi K2." ] .
"""


@pytest.mark.usefixtures("offline")
def test_a_threshold_is_the_graph_that_the_profile_describes() -> None:
    judged = samples.judged(KIMI, samples.UNKNOWN)
    found = graph(samples.report(samples.target(rules=(judged,))))
    (policy,) = found.subjects(RDF.type, ODRL2.Set)
    expected = EXPECTED.replace("BASE", str(policy).partition("#")[0])
    expected = expected.replace("SENTENCE", judged.sentence)
    assert to_isomorphic(found) == to_isomorphic(Graph().parse(data=expected, format="turtle"))


@dataclass(frozen=True)
class World:
    """What is true of a licensee: one number for every figure, and what it does."""

    figure: Decimal
    uses: frozenset[Use]
    parties: frozenset[Party]
    places: frozenset[str]


COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "gt": operator.gt,
    "gteq": operator.ge,
    "lt": operator.lt,
    "lteq": operator.le,
}


def holds(condition: Condition | None, world: World) -> bool:
    match condition:
        case None:
            return True
        case AllOf(parts):
            return all(holds(part, world) for part in parts)
        case AnyOf(parts):
            return any(holds(part, world) for part in parts)
        case Not(part):
            return not holds(part, world)
        case InUse(use):
            return use in world.uses
        case IsParty(party):
            return party in world.parties
        case InTerritory(codes):
            return bool(set(codes) & world.places)
        case Threshold():
            return COMPARE[condition.op](world.figure, condition.value)


def met(form: dict[str, Any], world: World) -> bool:
    """Evaluate a constraint as the ODRL Information Model and the profile say."""
    if "and" in form:
        return all(met(part, world) for part in form["and"])
    if "or" in form:
        return any(met(part, world) for part in form["or"])
    left, op, right = form["leftOperand"], form["operator"], form["rightOperand"]
    if op in COMPARE:
        return COMPARE[op](world.figure, Decimal(right["@value"]))
    if left == "modellic:territory":
        return bool(set(right) & world.places) is (op == "isAnyOf")
    mine = {f"modellic:use-{u}" for u in world.uses} | {
        f"modellic:party-{p}" for p in world.parties
    }
    return (right["@id"] in mine) is (op == "eq")


FIGURES = st.builds(
    Threshold,
    st.sampled_from(Metric),
    st.sampled_from(Operator),
    st.sampled_from([Decimal(1), Decimal("2.5"), Decimal(3)]),
)
CONDITIONS = strategies.trees(strategies.atoms(FIGURES, places=(("US",), ("EU", "GB"))), most=6)
WORLDS = st.builds(
    World,
    st.sampled_from([Decimal(n) for n in ("0", "1", "2", "2.5", "3", "4")]),
    st.frozensets(st.sampled_from(Use)),
    st.frozensets(st.sampled_from(Party)),
    st.frozensets(st.sampled_from(["US", "EU", "GB", "JP"])),
)


@given(st.none() | CONDITIONS, WORLDS)
def test_constraints_hold_exactly_where_the_condition_does(
    condition: Condition | None, world: World
) -> None:
    assert all(met(form, world) for form in constraints(condition)) is holds(condition, world)


@given(CONDITIONS)
def test_no_constraint_says_not(condition: Condition) -> None:
    assert '"not"' not in json.dumps(constraints(condition))


KINDS = [
    *[(str(action), ODRL2.Action) for action in (*Duty, *Prohibition)],
    *[(str(metric), ODRL2.LeftOperand) for metric in Metric],
    *[
        (name, ODRL2.LeftOperand)
        for name in ("use", "territory", "party", "text", "place", "field", "contact", "rate")
    ],
    *[(f"use-{use}", ODRL2.RightOperand) for use in Use],
    *[(f"party-{party}", ODRL2.RightOperand) for party in Party],
    *[(f"period-{period}", SKOS.Concept) for period in Period],
    *[(f"of-{whose}", SKOS.Concept) for whose in Whose],
    *[(f"as-of-{when}", SKOS.Concept) for when in AsOf],
]


def test_the_profile_publishes_every_word_of_the_vocabulary_and_no_other() -> None:
    profile = Graph().parse(PROFILE_FILE)
    for name, kind in KINDS:
        assert (OWN[name], RDF.type, kind) in profile, name
        assert profile.value(OWN[name], SKOS.definition), name
    own = {s for s in profile.subjects(RDF.type) if str(s).startswith(NAMESPACE)}
    properties = {
        URIRef(str(each).replace("modellic:", NAMESPACE))
        for value in CONTEXT.values()
        if str(each := value["@id"] if isinstance(value, dict) else value).startswith("modellic:")
    }
    assert own == {OWN[name] for name, _ in KINDS} | properties


def test_every_action_of_the_profile_is_included_in_one_of_odrl() -> None:
    profile = Graph().parse(PROFILE_FILE)
    for action in profile.subjects(RDF.type, ODRL2.Action):
        (wider,) = profile.objects(action, ODRL2.includedIn)
        assert ODRL2[str(wider).removeprefix(str(ODRL2))] == wider


def test_nothing_is_said_to_be_permitted() -> None:
    for report in REPORTS.values():
        assert not list(graph(report).subject_objects(ODRL2.permission))


@pytest.mark.parametrize("name", ["no-answer", "nothing-granted"])
def test_a_model_without_a_rule_has_no_policy_and_says_what_is_not_known(name: str) -> None:
    found = graph(samples.ALL[name])
    (model,) = found.subjects(RDF.type, ODRL2.Asset)
    assert not list(found.objects(model, ODRL2.hasPolicy))
    assert list(found.objects(model, OWN["not-known"]))
    assert [bool(value) for value in found.objects(model, OWN.partial)] == [True]


def test_what_is_not_known_of_a_base_model_is_told_too() -> None:
    told = [str(value) for value in graph(samples.DERIVED).objects(None, OWN["not-known"])]
    assert "gnu/Gnu: not-read: the model was not read" in told


def test_several_models_have_a_policy_each() -> None:
    found = graph(samples.SEVERAL)
    assert len(list(found.subjects(RDF.type, ODRL2.Asset))) == 3
    assert len(list(found.subjects(RDF.type, ODRL2.Set))) == 2


@pytest.mark.parametrize("evil", papers.EVIL)
def test_strings_of_strangers_stay_strings(evil: str) -> None:
    report = papers.hostile(evil)
    text = rendered(report)
    assert not set(text) & set("\x1b\x00\x9b\u202e\ud800")
    assert len(list(graph(report).subjects(RDF.type, ODRL2.Duty))) == 1


def test_the_same_report_gives_the_same_bytes_and_another_has_another_name() -> None:
    texts = [rendered(report) for report in (samples.DERIVED, samples.DERIVED, samples.PARTIAL)]
    assert texts[0] == texts[1]
    names = [str(next(graph(r).subjects(RDF.type, ODRL2.Set))) for r in samples.ALL.values()
             if any(target.rules for target in r.targets)]  # fmt: skip
    assert len({name.partition("#")[0] for name in names}) == len(names)


def test_nothing_of_the_company_is_told() -> None:
    assert not [fact for fact in papers.COMPANY_FACTS if fact in rendered(samples.TRIGGERED)]


def test_no_extra_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    before = rendered(samples.DERIVED)
    papers.without("cyclonedx", monkeypatch)
    papers.without("packageurl", monkeypatch)
    assert rendered(samples.DERIVED) == before


def test_of_several_phrases_any_one_will_do() -> None:
    rule = Rule(Duty.DISPLAY_ATTRIBUTION, samples.DISPLAY.evidence, text=("Otter", "By otters"))
    found = graph(samples.report(samples.target(rules=(samples.judged(rule, samples.ALWAYS),))))
    (phrase,) = found.subjects(ODRL2.leftOperand, OWN.text)
    assert list(found.objects(phrase, ODRL2.operator)) == [ODRL2.isAnyOf]
    assert sorted(map(str, found.objects(phrase, ODRL2.rightOperand))) == ["By otters", "Otter"]
