"""The whole way, on folders, on a hub on loopback and on the bundled records."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

import modellic
from family import CARD
from hubserver import HubServer
from modellic.company import Company, Product, load_company
from modellic.errors import UsageError
from modellic.evaluate import Status
from modellic.pipeline import scan
from modellic.report import Outcome, TargetReport
from modellic.reports.json_report import to_json
from modellic.rules import Duty, Prohibition, Rank
from modellic.sources import ProblemKind, Settings

NO_NAMES = "You must not use the names or the marks of the licensor.\n"
CREDIT = (
    'You shall display "Otter" on the user interface if your product has more than '
    "5 million monthly active users.\n"
)
KIMI = "moonshotai/Kimi-K2-Instruct"

pytestmark = pytest.mark.usefixtures("hf_home")


def folder(root: Path, **files: str | bytes) -> str:
    """Write files (`__` in a name is a dot) and return the folder as a target."""
    root.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (root / name.replace("__", ".")).write_bytes(data)
    return str(root)


def one(*targets: str, company: Company | Path | None = None) -> TargetReport:
    (target,) = scan(*targets, company=company, offline=True).targets
    return target


def kinds(target: TargetReport) -> list[ProblemKind]:
    return [problem.kind for problem in target.problems if problem.partial]


def test_a_folder_is_read_declared_and_judged(tmp_path: Path) -> None:
    target = one(folder(tmp_path, README__md=CARD, LICENSE=NO_NAMES + CREDIT))
    assert [(d.tag, d.name, d.link, d.line) for d in target.declared] == [
        ("other", "otter", "LICENSE", 2)
    ]
    actions = {judged.rule.action: judged for judged in target.rules}
    assert set(actions) == {Prohibition.USE_TRADEMARK, Duty.DISPLAY_ATTRIBUTION}
    credit = actions[Duty.DISPLAY_ATTRIBUTION]
    assert credit.status is Status.UNKNOWN
    assert credit.rule.text == ("Otter",)
    evidence = credit.rule.evidence
    assert (evidence.file, evidence.lines, evidence.rank) == ("LICENSE", ((2, 2),), Rank.TEXT)
    assert evidence.quote == CREDIT.rstrip()
    assert len(evidence.sha256) == 64
    assert target.outcome is Outcome.CLEAN


def test_figures_of_a_company_file_decide(tmp_path: Path) -> None:
    model = folder(tmp_path / "model", LICENSE=CREDIT)
    file = tmp_path / "modellic.toml"
    text = '[products.chat]\nmodels = ["{}"]\nmonthly-active-users = {}\n'
    outcomes = []
    for users in (6_000_000, 5_000_000):
        file.write_text(text.format(model, users))
        target = one(model, company=file)
        outcomes.append((target.rules[0].status, target.outcome))
    assert outcomes == [
        (Status.TRIGGERED, Outcome.FINDINGS),
        (Status.CLEAR, Outcome.CLEAN),
    ]


def test_the_same_text_in_two_files_is_reported_once(tmp_path: Path) -> None:
    again = "\ufeff" + CREDIT.replace(" ", "\r\n", 3)
    target = one(folder(tmp_path, LICENSE=CREDIT, LICENSE__md=again))
    (file,) = target.files
    assert (file.path, file.same_as) == ("LICENSE", ("LICENSE.md",))
    assert len(target.rules) == 1


def test_texts_that_differ_in_a_currency_sign_are_two_texts(tmp_path: Path) -> None:
    term = "Companies with more than {}5 million of annual revenue must obtain a licence.\n"
    target = one(folder(tmp_path, LICENSE=term.format("$"), LICENSE__md=term.format("€")))
    assert len(target.files) == 2


def test_one_rule_in_two_texts_is_one_rule_with_two_places(tmp_path: Path) -> None:
    target = one(folder(tmp_path, LICENSE=CREDIT, USE_POLICY__md="# Policy\n\n" + CREDIT))
    (judged,) = target.rules
    assert judged.rule.evidence.file == "LICENSE"
    assert [(e.file, e.lines) for e in judged.also] == [("USE_POLICY.md", ((3, 3),))]


def test_a_notice_states_no_rules(tmp_path: Path) -> None:
    target = one(folder(tmp_path, LICENSE=NO_NAMES, NOTICE=CREDIT))
    assert [file.path for file in target.files] == ["LICENSE"]
    assert [judged.rule.action for judged in target.rules] == [Prohibition.USE_TRADEMARK]


def test_a_use_policy_alone_grants_nothing(tmp_path: Path) -> None:
    target = one(folder(tmp_path, USE_POLICY__md=NO_NAMES))
    assert kinds(target) == [ProblemKind.NOT_FOUND]
    assert target.outcome is Outcome.FINDINGS


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("Otters swim in rivers.\n", "a text without a rule"),
        ("Ο λύκος και το αρνί πίνουν νερό από το ίδιο ποτάμι.\n", "an unknown language"),
        ("", "an empty file"),
        ("\x00\x01\x02", "no text at all"),
    ],
)
def test_what_is_not_understood_is_never_clean(tmp_path: Path, content: str, why: str) -> None:
    target = one(folder(tmp_path, LICENSE=content))
    assert target.outcome is Outcome.FINDINGS, why
    assert target.partial


def test_bytes_that_are_no_text_make_the_answer_partial(tmp_path: Path) -> None:
    target = one(folder(tmp_path, LICENSE=CREDIT.encode() + b"\xff\xfe\xfa"))
    assert kinds(target) == [ProblemKind.UNREADABLE]
    assert target.outcome is Outcome.FINDINGS


def test_utf16_is_text(tmp_path: Path) -> None:
    target = one(folder(tmp_path, LICENSE=CREDIT.encode("utf-16")))
    assert [judged.rule.action for judged in target.rules] == [Duty.DISPLAY_ATTRIBUTION]
    assert target.outcome is Outcome.CLEAN


def test_a_tag_without_a_text_is_evidence_of_the_second_rank_and_not_clean(tmp_path: Path) -> None:
    target = one(folder(tmp_path, README__md="---\nlicense: apache-2.0\n---\n"))
    assert [record.id for record in target.records] == ["Apache-2.0"]
    assert target.rules
    assert {judged.rule.evidence.rank for judged in target.rules} == {Rank.RECORD}
    assert kinds(target) == [ProblemKind.NOT_FOUND]
    assert target.outcome is Outcome.FINDINGS


@pytest.mark.parametrize(
    ("card", "said"),
    [
        ("---\nlicense: otter-9\n---\n", "otter-9"),
        ("---\nlanguage: en\n---\n", "nothing shows that any use is granted"),
    ],
)
def test_without_text_and_record_nothing_is_granted(tmp_path: Path, card: str, said: str) -> None:
    target = one(folder(tmp_path, README__md=card))
    assert said in target.problems[-1].what
    assert target.rules == ()
    assert target.outcome is Outcome.FINDINGS


def test_offline_a_bundled_record_answers_and_says_so() -> None:
    target = one(KIMI)
    (record,) = target.records
    assert record.sha256
    assert record.verified
    assert {judged.rule.evidence.rank for judged in target.rules} == {Rank.RECORD}
    assert [problem.kind for problem in target.problems] == [ProblemKind.FALLBACK]
    assert (target.source, target.outcome) == ("bundled", Outcome.CLEAN)


@pytest.mark.parametrize("form", ["{}@main", "https://huggingface.co/{}/tree/main", "{}/"])
def test_the_default_branch_is_the_repository(form: str) -> None:
    target = one(form.format(KIMI))
    assert (target.outcome, kinds(target)) == (Outcome.CLEAN, [])


def test_a_policy_that_is_not_there_is_all_that_is_missing(tmp_path: Path) -> None:
    policy = "You must follow the Acceptable Use Policy at https://otter.example/policy.\n"
    target = one(folder(tmp_path, README__md=CARD, LICENSE=policy))
    assert [f.id for f in target.findings if f.fails] == ["use-policy-missing"]
    assert [p.hint for p in target.problems] == ["read the policy at https://otter.example/policy"]


def test_a_policy_that_no_record_holds_leaves_the_answer_partial() -> None:
    target = one("meta-llama/Llama-3.1-8B")
    assert [f.id for f in target.findings if f.fails] == ["use-policy-missing"]
    assert target.outcome is Outcome.FINDINGS
    assert target.partial


@pytest.mark.parametrize("tag", ["Apache 2.0", "apache_2.0", "Apache License 2.0", "APACHE-2.0"])
def test_a_tag_is_known_however_it_is_spelt(tmp_path: Path, tag: str) -> None:
    target = one(folder(tmp_path, README__md=f"---\nlicense: {tag}\n---\n"))
    assert [record.id for record in target.records] == ["Apache-2.0"]


@pytest.mark.parametrize("again", ["{}", "{}/", "{}/."])
def test_what_is_given_twice_is_read_once(tmp_path: Path, again: str) -> None:
    model = folder(tmp_path, LICENSE=CREDIT)
    assert len(scan(model, again.format(model), offline=True).targets) == 1
    assert len(scan(KIMI, KIMI.lower(), offline=True).targets) == 1


@pytest.mark.parametrize("entry", ["model", "./model"])
@pytest.mark.parametrize("given", ["./model", "model/", "./model/"])
def test_a_path_is_found_in_the_company_file_however_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str, entry: str
) -> None:
    folder(tmp_path / "model", LICENSE=CREDIT)
    monkeypatch.chdir(tmp_path)
    company = Company(Path("modellic.toml"), products=(Product("chat", models=(entry,)),))
    (target,) = scan(given, company=company, offline=True).targets
    assert [j.product for judged in target.rules for j in judged.judgements] == ["chat"]


@pytest.mark.parametrize(
    "content", [CREDIT.encode("utf-32"), CREDIT.encode("utf-32-be"), bytes(range(1, 32)) * 9]
)
def test_what_is_no_text_is_not_read_as_one(tmp_path: Path, content: bytes) -> None:
    target = one(folder(tmp_path, LICENSE=content))
    assert target.files == ()
    assert "not" in target.problems[0].what
    assert ProblemKind.UNREADABLE in kinds(target)


def test_offline_an_unknown_repository_is_unresolved() -> None:
    target = one("nobody/knows-this")
    assert target.error is not None
    assert target.outcome is Outcome.UNRESOLVED


def test_an_id_without_an_org_that_nobody_knows_is_told_the_form_of_ids() -> None:
    target = one("otter-7b")
    assert target.error is not None
    assert target.error.hint.startswith("ids are org/name")


def test_a_hub_repository_is_read_at_its_commit(hub: HubServer) -> None:
    commit = hub.add("otter/Otter", {"README.md": CARD, "LICENSE": CREDIT})
    (target,) = scan("otter/Otter").targets
    assert (target.source, target.revision) == ("hub", commit)
    assert {judged.rule.evidence.revision for judged in target.rules} == {commit}


def test_a_renamed_repository_is_found_in_the_company_file_by_either_name(hub: HubServer) -> None:
    hub.add("otter/Old", {"LICENSE": CREDIT})
    hub.rename("otter/Old", "otter/New")
    for name in ("otter/Old", "otter/New"):
        company = Company(Path("modellic.toml"), products=(Product("chat", models=(name,)),))
        (target,) = scan("otter/Old", company=company).targets
        assert target.renamed_from == "otter/Old"
        assert [j.product for judged in target.rules for j in judged.judgements] == ["chat"]


def test_several_targets_keep_their_order_and_one_failure_is_only_its_own(tmp_path: Path) -> None:
    given = [folder(tmp_path / f"{n}", LICENSE=CREDIT) for n in range(20)]
    given[7] = str(tmp_path / "missing")
    report = scan(*given, offline=True)
    assert [target.target for target in report.targets] == given
    assert [target.outcome for target in report.targets].count(Outcome.UNRESOLVED) == 1
    assert report.outcome is Outcome.UNRESOLVED


def test_no_answer_outweighs_findings(tmp_path: Path) -> None:
    bad = folder(tmp_path, LICENSE="Otters swim.")
    assert scan(bad, offline=True).outcome is Outcome.FINDINGS
    assert scan(bad, "nobody/knows-this", offline=True).outcome is Outcome.UNRESOLVED


def test_the_same_input_gives_the_same_report(tmp_path: Path) -> None:
    given = [folder(tmp_path / name, LICENSE=CREDIT + NO_NAMES) for name in "abc"]
    day = datetime.date(2026, 1, 2)
    first, second = (
        json.dumps(to_json(scan(*given, KIMI, offline=True, as_of=day))) for _ in range(2)
    )
    assert first == second


def test_progress_is_told_for_each_target(tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    given = [folder(tmp_path / "a", LICENSE=CREDIT), str(tmp_path / "missing")]
    scan(*given, offline=True, progress=lambda target, stage: told.append((target, stage)))
    assert sorted(told) == sorted((t, s) for t in given for s in ("reading", "done"))


@pytest.mark.parametrize("targets", [(), ("",), ("https://example.com/x/y",)])
def test_a_target_that_cannot_be_one_is_an_error_of_usage(targets: tuple[str, ...]) -> None:
    with pytest.raises(UsageError):
        scan(*targets, offline=True)


def test_the_public_function_takes_a_company_in_three_forms(tmp_path: Path) -> None:
    model = folder(tmp_path / "model", LICENSE=CREDIT)
    file = tmp_path / "modellic.toml"
    file.write_text(f'[products.chat]\nmodels = ["{model}"]\nmonthly-active-users = 6_000_000\n')
    reports = [
        modellic.scan(model, company=company, settings=Settings(offline=True))
        for company in (file, str(file), load_company(file))
    ]
    assert [report.outcome for report in reports] == [Outcome.FINDINGS] * 3
    assert reports[0] == reports[1] == reports[2]
