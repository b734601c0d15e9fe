"""What is stored of a model is judged anew without reading it: today's figures, policy, records."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from pathlib import Path

import pytest

from hubserver import HubServer
from modellic.catalog import Catalog
from modellic.company import Company, load_company
from modellic.evaluate import Fulfilled, Status
from modellic.pipeline import Pipeline, silent
from modellic.policies import License
from modellic.reading import Library
from modellic.rules import Duty
from modellic.sources import Settings, parse_target
from modellic.watch.judging import Judge
from modellic.watch.observation import Observation, SeenRule
from modellic.watch.observing import observe

DAY = datetime.date(2026, 11, 25)
NAME = "otter/Otter-7B"
ELK = "elk/Elk-1B"
CARD = f"---\nlicense: mit\nbase_model: {ELK}\n---\n"
TERMS = (
    'You shall display "Otter" on the user interface if your product has more than 100 million '
    "monthly active users.\nYou must not use the names or the marks of the licensor.\n"
)
RELEASED = (
    "Elk Licence. Release Date: March 5, 2026\n\nIf, on the release date, the monthly active users "
    "of your products are greater than 700 million, you must request a license from us.\n"
)
PRODUCT = """
[products.chat]
models = ["otter/*"]
uses = ["commercial", "product"]
monthly-active-users = {{"2026-02" = "{old}M", "2026-09" = "{new}M"}}
"""
DENIED = '[[policy.rules]]\neffect = "deny"\nlicenses = ["MIT"]\nreason = "we said so"\n'
MET = """
[[fulfilments]]
action = "display-attribution"
models = ["otter/*"]
since = 2026-01-01
until = 2026-12-01
text = "Otter"
"""


def company(folder: Path, old: int = 10, new: int = 20, more: str = "") -> Company:
    file = folder / "modellic.toml"
    file.write_text(PRODUCT.format(old=old, new=new) + more, "utf-8")
    return load_company(file)


def read(known: Company, target: str = NAME) -> Observation:
    """Look at a model, and return what is kept as it comes back from the store."""
    pipeline = Pipeline(known, Library(Catalog.load(), Settings()), silent, DAY)
    seen = observe(*pipeline.answer(parse_target(target)), known, DAY)
    return Observation.from_json(json.loads(json.dumps(seen.to_json())))


@pytest.fixture
def models(hub: HubServer) -> HubServer:
    hub.add(ELK, {"README.md": "---\nlicense: other\n---\n", "LICENSE": RELEASED})
    hub.add(NAME, {"README.md": CARD, "LICENSE": TERMS})
    return hub


def rule(seen: Observation, action: Duty) -> SeenRule:
    return next(one for one in seen.rules if one.rule.action is action)


def status(seen: Observation, action: Duty = Duty.DISPLAY_ATTRIBUTION) -> Status:
    (verdict,) = rule(seen, action).verdicts
    return verdict.status


@pytest.mark.usefixtures("models")
@pytest.mark.parametrize("more", ["", DENIED, MET])
def test_judged_anew_with_the_same_figures_it_is_the_same(tmp_path: Path, more: str) -> None:
    known = company(tmp_path, more=more)
    seen = read(known)
    again = Judge(known, DAY).again(seen)
    assert set(again.findings) == set(seen.findings)
    assert replace(again, findings=()).to_json() == replace(seen, findings=()).to_json()


@pytest.mark.usefixtures("models")
def test_figures_of_today_decide(tmp_path: Path) -> None:
    seen = read(company(tmp_path))
    assert status(seen) is Status.CLEAR
    again = Judge(company(tmp_path, new=120), DAY).again(seen)
    assert status(again) is Status.TRIGGERED
    (verdict,) = rule(again, Duty.DISPLAY_ATTRIBUTION).verdicts
    assert (verdict.binds, verdict.fulfilled) == (True, Fulfilled.OPEN)
    assert "120M monthly active users in September 2026" in verdict.sentence
    assert rule(again, Duty.DISPLAY_ATTRIBUTION).link == seen.rules[0].link
    near = Judge(company(tmp_path, new=90), DAY).again(seen)
    assert [str(one.reached) for one in near.thresholds if one.reached][:1] == ["0.9000"]


@pytest.mark.usefixtures("models")
def test_a_release_date_that_a_text_states_is_kept_with_the_rule(tmp_path: Path) -> None:
    seen = read(company(tmp_path))
    assert rule(seen, Duty.OBTAIN_LICENSE).released == datetime.date(2026, 3, 5)
    later = Judge(company(tmp_path, new=900), DAY).again(seen)
    assert status(later, Duty.OBTAIN_LICENSE) is Status.CLEAR  # a later figure does not count
    then = Judge(company(tmp_path, old=900), DAY).again(seen)
    assert status(then, Duty.OBTAIN_LICENSE) is Status.TRIGGERED


@pytest.mark.usefixtures("models")
def test_records_and_the_policy_of_today_decide(tmp_path: Path) -> None:
    seen = read(company(tmp_path, new=120))
    met = Judge(company(tmp_path, new=120, more=MET), DAY).again(seen)
    assert rule(met, Duty.DISPLAY_ATTRIBUTION).verdicts[0].fulfilled is Fulfilled.MET
    assert [expiry.until for expiry in met.expiries] == [datetime.date(2026, 12, 1)]
    mit = replace(seen, licenses=(License("MIT", "permissive"),))
    kept = Observation.from_json(mit.to_json())
    denied = Judge(company(tmp_path, more=DENIED), DAY).again(kept)
    assert "policy-denied" in {found.id for found in denied.findings}
    allowed = Judge(company(tmp_path), DAY).again(denied)
    assert "policy-denied" not in {found.id for found in allowed.findings}


@pytest.mark.usefixtures("hf_home")
def test_a_folder_that_is_gone_is_judged_under_all_its_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "LICENSE").write_text(TERMS, "utf-8")
    known = company(tmp_path).path
    known.write_text(known.read_text("utf-8").replace("otter/*", "./model"), "utf-8")
    seen = read(load_company(known), str(folder))
    (folder / "LICENSE").unlink()
    folder.rmdir()
    again = Judge(load_company(known), DAY).again(seen)
    assert [v.product for one in again.rules for v in one.verdicts] == ["chat", "chat"]
    assert again.to_json() == seen.to_json()
