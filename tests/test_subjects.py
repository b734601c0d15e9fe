"""What a judgement and a policy ask of a model: its release date, its licences, its publisher."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from modellic import scan
from modellic.report import TargetReport
from modellic.subjects import stated_release

pytestmark = pytest.mark.usefixtures("hf_home")

TODAY = datetime.date(2026, 11, 25)
TERMS = """\
OTTER COMMUNITY LICENSE AGREEMENT
Otter 2 Version Release Date: July 23, 2024

If you or your affiliates had more than 700 million monthly active users on the version release \
date, you must request a license from Otter Labs.
"""
FIGURES = """
[group]
monthly-active-users = {"2024-06" = "710M", "2026-10" = "5M"}
[products.chat]
models = ["*"]
"""


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Version Release Date: July 23, 2024", datetime.date(2024, 7, 23)),
        ("RELEASE DATE: SEPTEMBER 5, 2025", datetime.date(2025, 9, 5)),
        ("release date 2025-03-01", datetime.date(2025, 3, 1)),
        ("Version Release Date: Smarch 23, 2024", None),
        ("Version Release Date: July 32, 2024", None),
        ("Version Release Date: 2025-13-01", None),
        ("as of the release date, the licensee", None),
        ("", None),
    ],
)
def test_the_release_date_that_a_text_states(head: str, expected: datetime.date | None) -> None:
    assert stated_release(head) == expected


def scanned(folder: Path, company: str, terms: str = TERMS) -> TargetReport:
    file = folder / "LICENSE"
    file.write_text(terms, "utf-8")
    path = folder / "modellic.toml"
    path.write_text(company, "utf-8")
    [target] = scan(str(file), company=path, offline=True, as_of=TODAY).targets
    return target


def test_a_threshold_on_the_release_date_is_judged_on_the_month_before_it(tmp_path: Path) -> None:
    sentences = [j.sentence for r in scanned(tmp_path, FIGURES).rules for j in r.judgements]
    assert any(
        sentence.startswith(
            "the company and its affiliates have 710M monthly active users in June 2024, the month "
            "before the version's release, more than 700M"
        )
        for sentence in sentences
    )


def test_without_a_release_date_it_is_unknown(tmp_path: Path) -> None:
    terms = TERMS.replace("Otter 2 Version Release Date: July 23, 2024\n", "")
    target = scanned(tmp_path, FIGURES, terms)
    assert any(
        "a later figure does not count" in j.sentence for r in target.rules for j in r.judgements
    )


@pytest.mark.corpus
@pytest.mark.parametrize(("publisher", "dated"), [("", True), ("Otter", False)])
def test_the_date_of_a_record_is_of_texts_under_its_own_title(
    publisher: str, dated: bool, corpus: Path, tmp_path: Path
) -> None:
    known = (corpus / "licenses" / "llama-3.1.txt").read_text("utf-8")
    changed = known.replace("Llama 3.1 Version Release Date: July 23, 2024", "You are welcome.")
    for name in ("Llama 3.1", "LLAMA 3.1", "Llama", "Meta") if publisher else ():
        changed = changed.replace(name, publisher)
    target = scanned(tmp_path, FIGURES, changed)
    told = [j.sentence for rule in target.rules for j in rule.judgements]
    assert any("in June 2024" in sentence for sentence in told) is dated


def test_what_the_company_records_of_a_known_model_is_in_the_report(tmp_path: Path) -> None:
    path = tmp_path / "modellic.toml"
    path.write_text(
        """
[[evaluations]]
models = ["moonshotai/*"]
name = "red team"
tester = "Example Labs"
date = 2026-01-02
score = "3 of 10"
system-prompt = false
[[policy.rules]]
effect = "deny"
kinds = ["community"]
""",
        "utf-8",
    )
    model = "moonshotai/Kimi-K2-Instruct"
    [target] = scan(model, company=path, offline=True, as_of=TODAY).targets
    assert target.recorded.publisher is not None
    assert target.recorded.publisher.name == "Moonshot AI"
    assert [entry.score for entry in target.recorded.evaluations] == ["3 of 10"]
    assert "policy-denied" in [finding.id for finding in target.findings]
    assert target.outcome == 1


def test_a_file_of_this_machine_has_no_publisher(tmp_path: Path) -> None:
    assert scanned(tmp_path, FIGURES).recorded.publisher is None
