"""From a scan to what is kept of it, and back from its stored form."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

import samples
from hubserver import HubServer
from looks import BINDS, CLEAR, look, near
from modellic.catalog import Catalog
from modellic.company import load_company
from modellic.errors import DataError
from modellic.evaluate import Status
from modellic.pipeline import Pipeline, silent
from modellic.reading import Library
from modellic.rules import Rank
from modellic.sources import Settings, parse_target
from modellic.subjects import Facts
from modellic.watch.observation import Observation, State, rule_key
from modellic.watch.observing import observe

DAY = datetime.date(2026, 11, 25)
NAME = "otter/Otter-7B"
CARD = "---\nlicense: other\nlicense_name: otter\nlicense_link: LICENSE\n---\n"
TERMS = (
    'You shall display "Otter" on the user interface if your product has more than 100 million '
    "monthly active users.\nYou must not use the names or the marks of the licensor.\n"
)
COMPANY = f"""
[products.chat]
models = ["{NAME}"]
uses = ["commercial", "product"]
monthly-active-users = {{"2026-08" = "60M", "2026-09" = "70M", "2026-10" = "80M"}}
"""
FILES = {"README.md": CARD, "LICENSE": TERMS}


def observed(folder: Path, company: str = COMPANY, target: str = NAME) -> Observation:
    """Scan a model of the hub for a company, and return what is kept of it."""
    file = folder / "modellic.toml"
    file.write_text(company, "utf-8")
    known = load_company(file)
    pipeline = Pipeline(known, Library(Catalog.load(), Settings()), silent, DAY)
    report, facts = pipeline.answer(parse_target(target))
    return observe(report, facts, known, DAY)


def test_what_is_read_and_judged_is_kept(hub: HubServer, tmp_path: Path) -> None:
    commit = hub.add(NAME, FILES)
    seen = observed(tmp_path)
    assert (seen.state, seen.source, seen.revision) == (State.OPEN, "hub", commit)
    assert seen.declared == ("other / otter / LICENSE",)
    assert [(text.owner, text.path) for text in seen.texts] == [("", "LICENSE")]
    display, marks = seen.rules
    assert display.key == rule_key(display.rule)
    assert display.link == f"{hub.url}/{NAME}/blob/{commit}/LICENSE"
    assert [(v.product, v.status, v.since) for v in display.verdicts] == [
        ("chat", Status.CLEAR, DAY)
    ]
    assert [(v.standing, v.decided) for v in marks.verdicts] == [(True, "rule-standing")]
    (threshold,) = seen.thresholds
    assert (threshold.reached, threshold.binds) == (Decimal("0.8"), True)
    assert threshold.crossing == datetime.date(2026, 12, 1)
    assert threshold.rules == (display.key,)


def test_two_scans_of_the_same_are_kept_as_the_same(hub: HubServer, tmp_path: Path) -> None:
    hub.add(NAME, FILES)
    assert observed(tmp_path).to_json() == observed(tmp_path).to_json()


@pytest.mark.parametrize(
    ("change", "binds"),
    [
        ({}, True),
        ({'uses = ["commercial", "product"]': 'excluded-uses = ["commercial"]'}, False),
        ({'uses = ["commercial", "product"]': ""}, True),
    ],
)
def test_a_threshold_counts_where_passing_it_could_bind(
    change: Mapping[str, str], binds: bool, hub: HubServer, tmp_path: Path
) -> None:
    hub.add(
        NAME, FILES | {"LICENSE": TERMS.replace("if your product", "if your commercial product")}
    )
    company = COMPANY
    for old, new in change.items():
        company = company.replace(old, new)
    seen = observed(tmp_path, company)
    assert [threshold.binds for threshold in seen.thresholds] == [binds]


def test_a_rule_keeps_its_key_where_only_its_place_changes(hub: HubServer, tmp_path: Path) -> None:
    hub.add(NAME, FILES)
    before = observed(tmp_path)
    hub.add(NAME, FILES | {"LICENSE": f"The Otter License, second edition.\n\n{TERMS}"})
    now = observed(tmp_path)
    assert before.texts != now.texts
    assert {rule.key for rule in before.rules} == {rule.key for rule in now.rules}


RECORDS = """
[[fulfilments]]
action = "display-attribution"
models = ["otter/*"]
since = 2026-01-01
until = {until}
text = "Otter"

[[waivers]]
models = ["otter/*"]
action = "use-trademark"
reason = "we have a letter"
approver = "Legal"
date = 2026-01-01
expires = 2026-12-31

[[waivers]]
models = ["otter/*"]
action = "use-trademark"
reason = "an older letter"
approver = "Legal"
date = 2025-01-01
expires = 2026-06-30

[[assessments]]
models = ["{name}"]
by = "Safety"
date = 2026-01-01
scope = "all"
expires = 2027-01-01
"""


def test_what_is_recorded_and_ends_is_kept_the_last_to_end_of_each(
    hub: HubServer, tmp_path: Path
) -> None:
    hub.add(NAME, FILES)
    company = COMPANY.replace("80M", "180M") + RECORDS.format(name=NAME, until="2026-12-24")
    seen = observed(tmp_path, company)
    assert [(e.of, e.until.isoformat()) for e in seen.expiries] == [
        ("waiver", "2026-12-31"),
        ("fulfilment", "2026-12-24"),
        ("assessment", "2027-01-01"),
    ]


def test_what_meets_a_duty_and_is_replaced_in_time_does_not_end(
    hub: HubServer, tmp_path: Path
) -> None:
    hub.add(NAME, FILES)
    records = RECORDS.format(name=NAME, until="2026-12-24")
    later = records.split("[[waivers]]")[0].replace("until = 2026-12-24\n", "")
    company = COMPANY.replace("80M", "180M") + later + records
    assert "fulfilment" not in {e.of for e in observed(tmp_path, company).expiries}
    not_needed = observed(tmp_path, COMPANY + records)
    assert "fulfilment" not in {e.of for e in not_needed.expiries}


def test_old_figures_are_kept_by_their_key_and_day(hub: HubServer, tmp_path: Path) -> None:
    hub.add(NAME, FILES)
    company = COMPANY + "\n[policy]\nstale-after-days = 10\n"
    (stale,) = observed(tmp_path, company).stale
    assert stale.key == "products.chat.monthly-active-users"
    assert stale.dated == datetime.date(2026, 10, 31)


def test_a_confidential_figure_is_not_kept(hub: HubServer, tmp_path: Path) -> None:
    hub.add(NAME, FILES)
    figures = '{"2026-08" = "60M", "2026-09" = "70M", "2026-10" = "80M"}'
    company = COMPANY.replace(figures, '{value = "123_456_789", confidential = true}')
    kept = json.dumps(observed(tmp_path, company).to_json())
    assert "triggered" in kept
    assert not re.search("123.?456|123M", kept)


def test_a_gated_model_that_may_be_read_is_gated(hub: HubServer, tmp_path: Path) -> None:
    hub.add(NAME, FILES)
    observed(tmp_path)
    hub.repositories[NAME].gated = True
    seen = observed(tmp_path)
    assert seen.state is State.GATED
    assert seen.texts  # of the cache of this machine


@pytest.mark.parametrize(
    ("target", "state"),
    [("otter/Nothing", State.GONE), (f"{NAME}@nothing", State.GONE)],
)
def test_what_the_hub_does_not_have_is_gone(
    target: str, state: State, hub: HubServer, tmp_path: Path
) -> None:
    hub.add(NAME, FILES)
    seen = observed(tmp_path, target=target)
    assert (seen.state, seen.known) == (state, False)
    assert seen.why


@pytest.mark.usefixtures("hf_home")
def test_a_silent_hub_is_not_the_model_being_gone(tmp_path: Path) -> None:
    seen = observed(tmp_path)
    assert (seen.state, seen.known, seen.away) == (State.UNSEEN, False, True)


def test_what_the_cache_answers_is_marked(hub: HubServer, tmp_path: Path) -> None:
    hub.add(NAME, FILES)
    observed(tmp_path)
    hub.fail("/api/", status=500)
    seen = observed(tmp_path)
    assert (seen.source, seen.away) == ("cache", True)


def test_a_file_that_breaks_off_is_a_place_that_was_not_read(
    hub: HubServer, tmp_path: Path
) -> None:
    hub.add(NAME, FILES)
    hub.fail("/LICENSE", status=500)
    assert "LICENSE" in observed(tmp_path).unread


def test_a_folder_is_watched_without_a_hub(hf_home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    for name, content in FILES.items():
        (folder / name).write_text(content, "utf-8")
    seen = observed(tmp_path, target=str(folder))
    assert (seen.source, seen.away, seen.state) == ("folder", False, State.OPEN)
    assert not (hf_home / "hub").exists()


ROUND: dict[str, Observation] = {
    "a look": look(BINDS, CLEAR, thresholds=(near("0.95", crossing=DAY),)),
    "nothing": Observation(NAME, NAME, State.UNSEEN),
    **{
        f"sample {name}": observe(report.targets[0], Facts((NAME,)), None, DAY)
        for name, report in samples.ALL.items()
    },
}


@pytest.mark.parametrize("name", ROUND)
def test_what_is_stored_is_read_back_the_same(name: str) -> None:
    seen = ROUND[name]
    read = Observation.from_json(json.loads(json.dumps(seen.to_json())))
    assert read.to_json() == seen.to_json()
    assert [r.key for r in read.rules] == [r.key for r in seen.rules]
    assert replace(read, rules=()) == replace(seen, rules=())


def test_a_rule_that_only_a_record_states_stays_one() -> None:
    seen = observe(samples.BY_RECORD.targets[0], Facts((NAME,)), None, DAY)
    read = Observation.from_json(seen.to_json())
    assert [r.rule.evidence.rank for r in read.rules] == [Rank.RECORD]


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"target": 3, "model": "x", "state": "open"},
        {"target": "x", "model": "x", "state": "lost"},
        {"target": "x", "model": "x", "state": "open", "rules": [{"key": "a"}]},
        {"target": "x", "model": "x", "state": "open", "closed": "soon"},
        {"target": "x", "model": "x", "state": "open", "texts": 7},
    ],
)
def test_a_stored_form_that_is_none_is_an_error_with_a_way_out(form: dict[str, object]) -> None:
    with pytest.raises(DataError, match="cannot be read") as error:
        Observation.from_json(form)
    assert "remove the model" in error.value.hint


def test_a_form_of_a_newer_version_is_read_as_far_as_it_is_known() -> None:
    form = look(BINDS).to_json() | {"mood": "good"}
    assert Observation.from_json(form) == Observation.from_json(look(BINDS).to_json())


def test_a_base_model_that_a_record_stands_in_for_was_not_read(
    hub: HubServer, tmp_path: Path
) -> None:
    kimi = "moonshotai/Kimi-K2-Instruct"
    hub.add(kimi, FILES)
    card = CARD.replace("license: other", f"license: other\nbase_model: {kimi}")
    hub.add(NAME, FILES | {"README.md": card})
    assert observed(tmp_path).unread == ()
    for folder in tmp_path.glob("hf-home/*/models--moonshotai*"):
        folder.rename(tmp_path / "gone")
    hub.fail(f"/api/models/{kimi}", status=500)
    assert kimi in observed(tmp_path).unread
