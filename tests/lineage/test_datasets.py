"""The datasets of a card: looked up as context, and never a reason for a partial answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import family
from hubserver import HubServer
from modellic.pipeline import scan
from modellic.report import Outcome, TargetReport
from modellic.sources.datasets import MAX_DATASETS, Dataset, read_dataset


def one(target: str, *, offline: bool = False) -> TargetReport:
    (report,) = scan(target, offline=offline).targets
    assert report.error is None
    return report


def trained_on(hub: HubServer, *datasets: str) -> str:
    card = family.card("other", datasets=datasets)
    hub.add("acme/A", {"README.md": card, "LICENSE": family.NO_NAMES})
    return "acme/A"


@pytest.mark.parametrize(
    ("license_", "non_commercial"),
    [
        ("cc-by-nc-4.0", True),
        ("[mit, cc-by-nc-sa-4.0]", True),
        ("CC-BY-NC-ND-3.0", True),
        ("cc-by-4.0", False),
        ("apache-2.0", False),
        ("something-own", False),
        ("intel-research", True),
        ("h-research", False),
    ],
)
def test_a_dataset_for_non_commercial_use_is_flagged(
    hub: HubServer, license_: str, non_commercial: bool
) -> None:
    commit = hub.add("datasets/sea/Fish", {"README.md": f"---\nlicense: {license_}\n---\n"})
    report = one(trained_on(hub, "sea/Fish"))
    (dataset,) = report.lineage.datasets
    assert (dataset.id, dataset.known, dataset.revision) == ("sea/Fish", True, commit)
    assert dataset.non_commercial is non_commercial
    found = [f for f in report.findings if f.id == "dataset-non-commercial"]
    assert [(f.place and f.place.lines, f.fails) for f in found] == (
        [(((3, 3),), False)] if non_commercial else []
    )
    assert report.outcome is Outcome.CLEAN


def test_a_dataset_that_the_hub_does_not_have_is_unknown_and_nothing_is_partial(
    hub: HubServer,
) -> None:
    report = one(trained_on(hub, "sea/Fish", "Wikipedia", "not an id"))
    assert [(d.id, d.known) for d in report.lineage.datasets] == [
        ("sea/Fish", False),
        ("Wikipedia", False),
        ("not an id", False),
    ]
    assert all(dataset.why_unknown for dataset in report.lineage.datasets)
    assert report.outcome is Outcome.CLEAN


def test_offline_datasets_are_unknown_and_nothing_is_partial(tmp_path: Path, hf_home: Path) -> None:
    (tmp_path / "README.md").write_text(family.card("other", datasets=["sea/Fish"]))
    (tmp_path / "LICENSE").write_text(family.NO_NAMES)
    report = one(str(tmp_path), offline=True)
    assert [dataset.known for dataset in report.lineage.datasets] == [False]
    assert not report.partial
    assert report.outcome is Outcome.CLEAN


def test_no_more_datasets_are_looked_up_than_the_bound(hub: HubServer) -> None:
    names = [f"sea/Fish-{number}" for number in range(MAX_DATASETS + 5)]
    report = one(trained_on(hub, *names))
    assert [dataset.id for dataset in report.lineage.datasets] == names
    assert len(hub.asked("/api/datasets/")) == MAX_DATASETS


def test_a_hub_that_breaks_off_makes_datasets_unknown(hub: HubServer) -> None:
    hub.add("datasets/sea/Fish", {"README.md": "---\nlicense: mit\n---\n"})
    hub.fail("/api/datasets/", cut_after=5, extra_length=100)
    report = one(trained_on(hub, "sea/Fish"))
    assert [dataset.known for dataset in report.lineage.datasets] == [False]
    assert report.outcome is Outcome.CLEAN


def test_the_tags_stand_in_for_a_card_without_a_licence() -> None:
    form = {"sha": "0" * 40, "tags": ["license:mit", "language:en"], "cardData": {}}
    assert read_dataset("a/b", json.dumps(form).encode()) == Dataset("a/b", "0" * 40, ("mit",))


@given(st.binary(max_size=200))
def test_any_bytes_give_an_answer(body: bytes) -> None:
    assert read_dataset("a/b", body).id == "a/b"


@given(st.dictionaries(st.sampled_from(["cardData", "tags", "sha"]), st.from_type(type(None))))
def test_a_form_without_values_declares_nothing(form: dict[str, None]) -> None:
    assert read_dataset("a/b", json.dumps(form).encode()).licenses == ()
