"""The company's own policy: waivers, rules, assessments, old figures, and which goes first."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from modellic.company import load_company
from modellic.evaluate import judge
from modellic.finding import Finding
from modellic.policies import License, Referee, Subject
from modellic.policy import decide
from modellic.publishers import publisher_of
from modellic.rules import (
    Duty,
    Evidence,
    InTerritory,
    InUse,
    Metric,
    Operator,
    Prohibition,
    Rule,
    Threshold,
    Use,
    Whose,
)

MODEL = "moonshotai/Kimi-K2-Instruct"
COMMIT = "c6157be8531e1c52f5dfd3bb91a1275b089eac50"
TODAY = datetime.date(2026, 11, 25)
PLACE = Evidence(((0, 5),), ((22, 26),), file="LICENSE")
SHOW = Rule(Duty.DISPLAY_ATTRIBUTION, PLACE, InUse(Use.COMMERCIAL))
KEEP = Rule(Duty.RETAIN_NOTICES, PLACE)
NOT_IN_EU = Rule(Prohibition.USE_IN_TERRITORY, PLACE, InTerritory(("EU", "GB")))
MANY = Rule(
    Duty.OBTAIN_LICENSE,
    PLACE,
    Threshold(Metric.MONTHLY_ACTIVE_USERS, Operator.GT, Decimal(100), of=Whose.PRODUCT),
)
CHAT = f"""
[products.chat]
models = ["{MODEL}"]
uses = ["commercial"]
"""
WAIVER = """
[[waivers]]
models = ["moonshotai/*"]
action = "display-attribution"
reason = "ships with release 12"
approver = "Legal"
date = 2026-11-01
expires = 2026-12-31
"""
MET = """
[[fulfilments]]
action = "display-attribution"
models = ["moonshotai/*"]
since = 2026-09-01
"""


def found(
    folder: Path,
    text: str,
    *rules: Rule,
    licenses: tuple[License, ...] = (License("modified-mit", "community"),),
    model: str = MODEL,
    revision: str | None = None,
) -> list[Finding]:
    path = folder / "modellic.toml"
    path.write_text(CHAT.replace(MODEL, model) + text, "utf-8")
    company = load_company(path)
    judged = [(rule, judge(rule, company, model, as_of=TODAY)) for rule in rules]
    publisher = publisher_of(model, company)
    subject = Subject((model,), company, licenses, publisher, revision, as_of=TODAY)
    return list(decide(company.policy, judged, referee=Referee(subject)))


def ids(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.id, str(finding.severity)) for finding in findings]


def rule_of(**conditions: object) -> str:
    lines = [f"{key.replace('_', '-')} = {value}" for key, value in conditions.items()]
    return "[[policy.rules]]\n" + "\n".join(lines).replace("'", '"') + "\n"


# Which goes first

DENY = rule_of(effect="'deny'", actions=["display-attribution"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("rule-triggered", "error")),
        (DENY, ("policy-denied", "error")),
        (DENY + MET, ("rule-met", "note")),
        (DENY + MET + WAIVER, ("rule-waived", "note")),
        (MET, ("rule-met", "note")),
        (
            rule_of(effect="'allow'", actions=["display-attribution"]) + DENY,
            ("rule-allowed", "note"),
        ),
        (rule_of(effect="'warn'", actions=["display-attribution"]), ("policy-warned", "warning")),
        (rule_of(effect="'deny'", actions=["register"]), ("rule-triggered", "error")),
        ("[policy]\nfail-on = []", ("rule-triggered", "warning")),
        (
            "[policy]\nfail-on = []\ncounts-as = {triggered = 'note'}",
            ("rule-triggered", "note"),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_what_decides_about_a_duty_that_binds(
    tmp_path: Path, text: str, expected: tuple[str, str]
) -> None:
    [finding] = found(tmp_path, text, SHOW)
    assert (finding.id, str(finding.severity)) == expected


def test_the_finding_names_the_entry_that_decided_and_its_line(tmp_path: Path) -> None:
    [finding] = found(tmp_path, WAIVER, SHOW)
    assert finding.decided_by == f"waivers[0], line 6 of {tmp_path / 'modellic.toml'}"
    assert finding.message == (
        "display-attribution: chat uses the model commercially "
        "(waived by Legal until 2026-12-31: ships with release 12)"
    )


# Licences that were changed

CHANGED = License("CC-BY-NC-4.0", "non-commercial", modified=True)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (rule_of(effect="'deny'", kinds=["non-commercial"]), [("policy-denied", "error")]),
        (rule_of(effect="'warn'", licenses=["CC-BY-NC-*"]), [("policy-warned", "warning")]),
        (rule_of(effect="'deny'", kinds=["permissive"]), []),
        (
            rule_of(effect="'allow'", kinds=["non-commercial"]) + rule_of(effect="'deny'"),
            [("policy-denied", "error")],
        ),
    ],
    ids=["denied as what it was", "warned of", "another kind", "not allowed as what it was"],
)
def test_a_changed_licence_is_kept_out_as_what_it_was_and_not_let_in(
    tmp_path: Path, entry: str, expected: list[tuple[str, str]]
) -> None:
    assert ids(found(tmp_path, entry, licenses=(CHANGED,))) == expected


# Models that no product lists

ELSEWHERE = '[products.search]\nmodels = ["example/other"]\n'


@pytest.mark.parametrize(
    ("company", "rules", "expected"),
    [
        (ELSEWHERE, [MANY], [("rule-unknown", "note"), ("model-unlisted", "warning")]),
        (ELSEWHERE, [], []),
        (CHAT, [MANY], [("rule-unknown", "note")]),
        ('[company]\nname = "Example AG"\n', [MANY], [("rule-unknown", "note")]),
        (
            ELSEWHERE + "[policy]\nfail-on = ['unlisted']",
            [MANY],
            [("rule-unknown", "note"), ("model-unlisted", "error")],
        ),
    ],
    ids=["no product", "no rule depends on it", "listed", "no products at all", "fails"],
)
def test_a_model_that_no_product_lists_is_told(
    tmp_path: Path, company: str, rules: list[Rule], expected: list[tuple[str, str]]
) -> None:
    path = tmp_path / "modellic.toml"
    path.write_text(company, "utf-8")
    loaded = load_company(path)
    judged = [(rule, judge(rule, loaded, MODEL, as_of=TODAY)) for rule in rules]
    referee = Referee(Subject((MODEL,), loaded, as_of=TODAY))
    assert ids(list(decide(loaded.policy, judged, referee=referee))) == expected


# Waivers


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("2026-12-31", "2026-11-25"), [("rule-waived", "note")]),
        (
            ("2026-12-31", "2026-11-24"),
            [("rule-triggered", "error"), ("waiver-expired", "warning")],
        ),
        (("2026-11-01", "2026-11-26"), [("rule-triggered", "error")]),
        (
            ("display-attribution", "register"),
            [("rule-triggered", "error"), ("waiver-unmatched", "warning")],
        ),
        (("moonshotai/*", "Qwen/*"), [("rule-triggered", "error")]),
    ],
)
def test_a_waiver_holds_for_its_time_and_its_rule(
    tmp_path: Path, change: tuple[str, str], expected: list[tuple[str, str]]
) -> None:
    assert ids(found(tmp_path, WAIVER.replace(*change), SHOW)) == expected


def test_waivers_fail_where_the_policy_says_so(tmp_path: Path) -> None:
    text = "[policy]\nfail-on = ['waiver']" + WAIVER.replace("display-attribution", "register")
    assert ("waiver-unmatched", "error") in ids(found(tmp_path, text, SHOW))


def test_a_waiver_for_a_product_is_for_no_other(tmp_path: Path) -> None:
    other = "[products.search]\n" + WAIVER.replace("reason", 'products = ["search"]\nreason')
    expected = [("rule-triggered", "error"), ("waiver-unmatched", "warning")]
    assert ids(found(tmp_path, other, SHOW)) == expected


# Rules about models

NC, MIT = License("CC-BY-NC-4.0", "non-commercial"), License("MIT", "permissive")


@pytest.mark.parametrize(
    ("text", "licenses", "expected"),
    [
        (rule_of(effect="'deny'", kinds=["non-commercial"]), (MIT, NC), ["policy-denied"]),
        (rule_of(effect="'deny'", licenses=["cc-by-nc-*"]), (NC,), ["policy-denied"]),
        (rule_of(effect="'deny'", licenses=["CC-BY-NC-*"]), (MIT,), []),
        (rule_of(effect="'deny'", publishers=["moonshot*"]), (), ["policy-denied"]),
        (rule_of(effect="'deny'", seats=["CN"]), (), ["policy-denied"]),
        (rule_of(effect="'deny'", seats=["EU"]), (), []),
        (rule_of(effect="'deny'", models=["MoonshotAI/*"]), (), ["policy-denied"]),
        (rule_of(effect="'warn'", products=["chat"]), (), ["policy-warned"]),
        (rule_of(effect="'deny'", seats=["CN"], kinds=["permissive"]), (NC,), []),
        (rule_of(effect="'allow'", kinds=["permissive"]) + rule_of(effect="'deny'"), (MIT,), []),
        (
            rule_of(effect="'allow'", kinds=["permissive"]) + rule_of(effect="'deny'"),
            (MIT, NC),
            ["policy-denied"],
        ),
        (
            rule_of(effect="'allow'", kinds=["permissive"]) + rule_of(effect="'deny'"),
            (),
            ["policy-denied"],
        ),
    ],
)
def test_the_first_entry_about_models_that_matches_decides(
    tmp_path: Path, text: str, licenses: tuple[License, ...], expected: list[str]
) -> None:
    assert [finding.id for finding in found(tmp_path, text, licenses=licenses)] == expected


# Rules about rules


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        (rule_of(effect="'deny'", territories=["FR"]), NOT_IN_EU, "rule-unknown"),
        (
            rule_of(effect="'deny'", territories=["FR"], status=["unknown"]),
            NOT_IN_EU,
            "policy-denied",
        ),
        (
            rule_of(effect="'deny'", territories=["US"], status=["unknown"]),
            NOT_IN_EU,
            "rule-unknown",
        ),
        (rule_of(effect="'deny'", actions=["retain-notices"]), KEEP, "rule-standing"),
        (
            rule_of(effect="'warn'", actions=["retain-notices"], status=["standing"]),
            KEEP,
            "policy-warned",
        ),
        (
            rule_of(effect="'deny'", actions=["display-attribution"], seats=["FR"]),
            SHOW,
            "rule-triggered",
        ),
    ],
)
def test_an_entry_about_rules(tmp_path: Path, text: str, rule: Rule, expected: str) -> None:
    [finding] = found(tmp_path, text, rule)
    assert finding.id == expected


def test_a_rule_that_is_clear_needs_no_leave(tmp_path: Path) -> None:
    clear = Rule(Duty.DISPLAY_ATTRIBUTION, PLACE, InUse(Use.NON_COMMERCIAL))
    assert found(tmp_path, DENY, clear) == []


# Assessments and publishers

DEMAND = """
[[policy.assessments]]
seats = ["CN"]
law = "article 7 of the National Intelligence Law"
"""
ASSESSED = """
[[assessments]]
models = ["moonshotai/*"]
by = "Security"
date = 2026-10-01
scope = "sandboxed research only"
"""


def test_a_missing_assessment_states_the_seat_with_its_source_and_the_companys_law(
    tmp_path: Path,
) -> None:
    [finding] = found(tmp_path, DEMAND)
    assert (finding.id, finding.fails) == ("assessment-missing", True)
    assert "Moonshot AI, the publisher of" in finding.message
    assert "has its seat in Beijing, CN (https://" in finding.message
    assert finding.message.endswith("it is about article 7 of the National Intelligence Law")


def test_a_missing_assessment_names_the_one_that_has_ended(tmp_path: Path) -> None:
    [finding] = found(tmp_path, DEMAND + ASSESSED + "expires = 2026-10-31\n")
    assert finding.message.endswith("; the last one ended on 2026-10-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DEMAND + ASSESSED, []),
        (DEMAND + ASSESSED + "expires = 2026-11-25", []),
        (DEMAND + ASSESSED + "expires = 2026-11-24", ["assessment-missing"]),
        (DEMAND + ASSESSED.replace("2026-10-01", "2026-12-01"), ["assessment-missing"]),
        (DEMAND + ASSESSED.replace("moonshotai/*", "Qwen/*"), ["assessment-missing"]),
        (DEMAND.replace("CN", "FR"), []),
        (DEMAND.replace('seats = ["CN"]', 'publishers = ["moonshotai"]'), ["assessment-missing"]),
    ],
)
def test_which_assessments_are_asked_for(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert [finding.id for finding in found(tmp_path, text)] == expected


def test_a_publisher_whose_seat_nobody_knows_is_a_finding(tmp_path: Path) -> None:
    assert ids(found(tmp_path, DEMAND, model="otter/Otter-7B")) == [
        ("publisher-unknown", "warning")
    ]


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ('effect = "deny"\nseats = ["CN"]', ["publisher-unknown"]),
        ('effect = "warn"\nseats = ["CN"]\nactions = ["distribute"]', ["publisher-unknown"]),
        ('effect = "allow"\nseats = ["FR"]', []),
        ('effect = "deny"\nseats = ["CN"]\nmodels = ["badger/*"]', []),
        ('effect = "allow"\n[[policy.rules]]\neffect = "deny"\nseats = ["CN"]', []),
        (
            'effect = "warn"\nmodels = ["badger/*"]\n'
            '[[policy.rules]]\neffect = "deny"\nseats = ["CN"]',
            ["publisher-unknown"],
        ),
    ],
)
def test_an_entry_by_seat_is_not_passed_over_where_the_seat_is_unknown(
    tmp_path: Path, entries: str, expected: list[str]
) -> None:
    text = f"[[policy.rules]]\n{entries}\n"
    assert [f.id for f in found(tmp_path, text, model="otter/Otter-7B")] == expected
    assert "publisher-unknown" not in [f.id for f in found(tmp_path, text)]


def test_a_companys_own_record_of_a_publisher_goes_first(tmp_path: Path) -> None:
    own = """
[publishers.MoonshotAI]
name = "Moonshot AI PTE. LTD."
seat = "SG"
source = "our contract"
date = 2026-11-01
"""
    assert found(tmp_path, DEMAND + own) == []


# Figures


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("", '{"2026-10" = "5"}', []),
        ("", '{"2025-01" = "5"}', [("figure-stale", "warning")]),
        ("[policy]\nstale-after-days = 20", '{"2026-10" = "5"}', [("figure-stale", "warning")]),
        ("", '"5"', []),
        ("[policy]\nstale-after-days = 20", '"5"', [("figure-stale", "warning")]),
        (
            "[policy]\nfail-on = ['stale']",
            '{"2024-01" = "3", "2025-01" = "5"}',
            [("figure-stale", "error")],
        ),
        ("[policy]\nwarn-at = '80%'", '"79"', []),
        ("[policy]\nwarn-at = '80%'", '"80"', [("threshold-near", "warning")]),
        ("[policy]\nwarn-at = ['90%', '80%']", '"79"', []),
        ("[policy]\nwarn-at = ['90%', '80%']", '"80"', [("threshold-near", "warning")]),
        ("[policy]\nwarn-at = 0.8\nfail-on = ['near']", '"80"', [("threshold-near", "error")]),
        (
            "[policy]\nwarn-at = '80%'",
            '"50..120"',
            [("rule-unknown", "note"), ("threshold-near", "warning")],
        ),
        ("[policy]\nwarn-at = '80%'", '"120"', [("rule-triggered", "error")]),
        (
            "",
            '{env = "MODELLIC_TEST_UNSET"}',
            [("rule-unknown", "note"), ("figure-unread", "warning")],
        ),
    ],
)
def test_figures_that_are_old_missing_or_near(
    tmp_path: Path, text: str, figure: str, expected: list[tuple[str, str]]
) -> None:
    head = f"monthly-active-users = {figure}\n"
    assert ids(found(tmp_path, head + text, MANY)) == expected


# Revisions

PINNED = "[policy]\nrequire-pinned = true"


@pytest.mark.parametrize(
    ("model", "revision", "expected"),
    [
        (MODEL, None, ["revision-unpinned"]),
        (MODEL, "main", ["revision-unpinned"]),
        (MODEL, COMMIT, []),
        (f"{MODEL}@{COMMIT}", None, []),
        (f"{MODEL}@main", None, ["revision-unpinned"]),
    ],
)
def test_revisions_are_pinned_where_the_policy_asks(
    tmp_path: Path, model: str, revision: str | None, expected: list[str]
) -> None:
    findings = found(tmp_path, PINNED, model=model, revision=revision)
    assert [finding.id for finding in findings] == expected
