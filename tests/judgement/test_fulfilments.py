"""Whether a duty that binds is met: what the company has recorded."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from modellic.company import load_company
from modellic.evaluate import Fulfilled, Judgement, judge
from modellic.rules import Condition, Duty, Evidence, InUse, Prohibition, Rule, Use

MODEL = "moonshotai/Kimi-K2-Instruct"
TODAY = datetime.date(2026, 11, 25)
SHOW = Rule(Duty.DISPLAY_ATTRIBUTION, Evidence(()), InUse(Use.COMMERCIAL), text=("Kimi K2",))
RECORD = """
[[fulfilments]]
action = "display-attribution"
models = ["moonshotai/*"]
since = 2026-09-01
text = "Kimi K2"
place = "Settings, About"
evidence = "https://example.com/17"
by = "Jane Doe"
"""


def judged(folder: Path, record: str, rule: Rule = SHOW) -> Judgement:
    path = folder / "modellic.toml"
    chat = f'[products.chat]\nmodels = ["{MODEL}"]\nuses = ["commercial", "train-model"]\n'
    path.write_text(f"{chat}[products.search]\n{record}", "utf-8")
    [judgement] = judge(rule, load_company(path), MODEL, as_of=TODAY)
    return judgement


def test_a_recorded_fulfilment_says_since_when_where_and_by_which_evidence(tmp_path: Path) -> None:
    judgement = judged(tmp_path, RECORD)
    assert judgement.fulfilled is Fulfilled.MET
    assert judgement.how == (
        "met since 2026-09-01; shown: Kimi K2; where: Settings, About; "
        "evidence: https://example.com/17; recorded by Jane Doe"
    )


def test_without_a_record_a_duty_that_binds_is_open(tmp_path: Path) -> None:
    judgement = judged(tmp_path, "")
    assert (judgement.fulfilled, judgement.how) == (Fulfilled.OPEN, "")


@pytest.mark.parametrize(
    ("change", "how"),
    [
        (('"Kimi K2"', '"Kimi"'), "shows 'Kimi', and the rule asks for 'Kimi K2'"),
        (('text = "Kimi K2"', ""), "does not say which phrase is shown"),
        (("2026-09-01", "2026-12-01"), "it is recorded from 2026-12-01 on"),
        (("2026-09-01", "2026-09-01\nuntil = 2026-10-31"), "it was met until 2026-10-31"),
        (("since", 'products = ["search"]\nsince'), ""),
        (('["moonshotai/*"]', '["Qwen/*"]'), ""),
        (("display-attribution", "register"), ""),
    ],
)
def test_a_record_that_is_not_enough_leaves_the_duty_open_and_says_why(
    tmp_path: Path, change: tuple[str, str], how: str
) -> None:
    judgement = judged(tmp_path, RECORD.replace(*change))
    assert judgement.fulfilled is Fulfilled.OPEN
    assert how in judgement.how
    assert bool(how) == bool(judgement.how)


def test_any_of_several_phrases_will_do(tmp_path: Path) -> None:
    rule = Rule(Duty.DISPLAY_ATTRIBUTION, Evidence(()), SHOW.when, text=("K2", "kimi k2"))
    assert judged(tmp_path, RECORD, rule).fulfilled is Fulfilled.MET


@pytest.mark.parametrize(
    ("action", "when"),
    [
        (Prohibition.TRAIN_OTHER_MODELS, None),
        (Duty.DISPLAY_ATTRIBUTION, InUse(Use.NON_COMMERCIAL)),
        (Duty.DISPLAY_ATTRIBUTION, InUse(Use.DISTRIBUTE)),
        (Duty.RETAIN_NOTICES, None),
    ],
    ids=["a ban", "a duty that is clear", "an unknown duty", "a duty that always holds"],
)
def test_what_is_not_asked_to_be_met(
    tmp_path: Path, action: Duty | Prohibition, when: Condition | None
) -> None:
    assert judged(tmp_path, "", Rule(action, Evidence(()), when)).fulfilled is None
