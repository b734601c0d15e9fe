"""What each `license:` value of the hub means."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import meadow
from modellic.catalog import Catalog, Family, Named, NoLicense, Outline
from modellic.catalog.store import read_other_tags, write_index
from modellic.catalog.tags import OtherTags
from modellic.errors import DataError

# The hub's list (https://huggingface.co/docs/hub/repositories-licenses) as of 2026-08-22.
# fmt: off
HUB_TAGS = [
    "apache-2.0", "mit", "openrail", "bigscience-openrail-m", "creativeml-openrail-m",
    "bigscience-bloom-rail-1.0", "bigcode-openrail-m", "afl-3.0", "artistic-2.0", "bsl-1.0",
    "bsd", "bsd-2-clause", "bsd-3-clause", "bsd-3-clause-clear", "c-uda", "cc", "cc0-1.0",
    "cc-by-2.0", "cc-by-2.5", "cc-by-3.0", "cc-by-4.0", "cc-by-sa-3.0", "cc-by-sa-4.0",
    "cc-by-nc-2.0", "cc-by-nc-3.0", "cc-by-nc-4.0", "cc-by-nd-4.0", "cc-by-nc-nd-3.0",
    "cc-by-nc-nd-4.0", "cc-by-nc-sa-2.0", "cc-by-nc-sa-3.0", "cc-by-nc-sa-4.0",
    "cdla-sharing-1.0", "cdla-permissive-1.0", "cdla-permissive-2.0", "wtfpl", "ecl-2.0",
    "epl-1.0", "epl-2.0", "etalab-2.0", "eupl-1.1", "eupl-1.2", "agpl-3.0", "gfdl", "gpl",
    "gpl-2.0", "gpl-3.0", "lgpl", "lgpl-2.1", "lgpl-3.0", "isc", "h-research", "intel-research",
    "lppl-1.3c", "ms-pl", "apple-ascl", "apple-amlr", "mpl-2.0", "odc-by", "odbl",
    "openmdw-1.0", "openmdw-1.1", "openrail++", "osl-3.0", "postgresql", "ofl-1.1", "ncsa",
    "unlicense", "zlib", "pddl", "lgpl-lr", "deepfloyd-if-license",
    "fair-noncommercial-research-license", "llama2", "llama3", "llama3.1", "llama3.2",
    "llama3.3", "llama4", "grok2-community", "gemma", "unknown", "other",
]
# fmt: on

CATALOG = Catalog.load()
FORM: dict[str, Any] = {
    "families": {"hill": {"name": "Hill licences", "members": ["meadow-1.0"]}},
    "no_license": {"other": "it is none of the list"},
}


@pytest.mark.parametrize("tag", HUB_TAGS)
def test_each_value_of_the_hubs_list_means_something(tag: str) -> None:
    assert CATALOG.meaning_of_tag(tag) is not None
    assert CATALOG.meaning_of_tag(tag.upper()) == CATALOG.meaning_of_tag(tag)


@pytest.mark.corpus
def test_the_list_is_the_hubs(corpus: Path) -> None:
    lines = (corpus / "hub_license_tags.tsv").read_text(encoding="utf-8").splitlines()
    assert [line.split("\t")[0] for line in lines[1:]] == HUB_TAGS


@pytest.mark.parametrize(
    ("tag", "ids"),
    [
        ("mit", ["MIT"]),
        ("gpl-3.0", ["GPL-3.0-only"]),
        ("bsl-1.0", ["BSL-1.0"]),
        ("odc-by", ["ODC-By-1.0"]),
        ("llama3.1", ["LicenseRef-scancode-llama-3.1-license-2024"]),
        ("fair-noncommercial-research-license", ["fair-noncommercial-research-v1"]),
        ("openrail++", ["LicenseRef-scancode-bigscience-open-rail-m2", "sdxl-1.0-…"]),
        ("gemma", ["…-gemma-tou-2024-04-01", "…-gemma-tou-2025-03-24"]),
    ],
)
def test_a_value_that_names_a_licence_leads_to_its_record(tag: str, ids: list[str]) -> None:
    meaning = CATALOG.meaning_of_tag(tag)
    assert isinstance(meaning, Named)
    assert meaning.records == CATALOG.for_tag(tag)
    found = [record.id for record in meaning.records]
    assert len(found) == len(ids)
    assert all(
        a.startswith(b.rstrip("…")) or a.endswith(b.lstrip("…"))
        for a, b in zip(found, ids, strict=True)
    )


@pytest.mark.parametrize("tag", ["gpl", "lgpl", "gfdl", "bsd", "cc", "openrail", "apple-ascl"])
def test_a_value_that_names_a_family_leaves_open_which(tag: str) -> None:
    meaning = CATALOG.meaning_of_tag(tag)
    assert isinstance(meaning, Family)
    assert len(meaning.members) > 1
    assert [CATALOG.record(member).id for member in meaning.members] == list(meaning.members)
    assert CATALOG.for_tag(tag) == ()


@pytest.mark.parametrize("tag", ["other", "unknown"])
def test_a_value_may_name_no_licence(tag: str) -> None:
    assert isinstance(CATALOG.meaning_of_tag(tag), NoLicense)


@pytest.mark.parametrize("tag", ["", "mit-2.0", "GPL v3", "otherwise"])
def test_a_value_that_is_not_the_hubs_means_nothing(tag: str) -> None:
    assert CATALOG.meaning_of_tag(tag) is None
    assert CATALOG.for_tag(tag) == ()


@pytest.mark.corpus
def test_names_that_the_hubs_community_gave_lead_to_records(corpus: Path) -> None:
    lines = (corpus / "hub_license_other_named.tsv").read_text(encoding="utf-8").splitlines()
    known = 0
    for model, _, name, _ in (line.split("\t") for line in lines[1:]):
        (record,) = CATALOG.for_name(name)
        match = CATALOG.match_repository(model)
        if match is not None and not match.repository.is_pattern:
            assert match.record == record
            known += 1
    assert known > 250


def test_the_form_is_read_and_written() -> None:
    tags = OtherTags.from_form(FORM, "tags.yaml")
    assert tags.to_form() == FORM
    catalog = Catalog.of([meadow.record()], tags)
    assert catalog.meaning_of_tag("Hill") == Family("Hill licences", ("meadow-1.0",))
    assert catalog.meaning_of_tag("meadow") == Named((meadow.record(),))


def test_a_folder_may_have_no_such_file(tmp_path: Path) -> None:
    assert read_other_tags(tmp_path).meanings == {}
    write_index(tmp_path)
    assert Catalog.load(tmp_path).meaning_of_tag("other") is None


@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        (lambda f: f.pop("families"), "the key 'families' is missing"),
        (lambda f: f.update(more={}), "unknown keys: more"),
        (lambda f: f.update(families=[]), "a mapping is needed"),
        (lambda f: f["families"]["hill"].pop("name"), "the key 'name' is missing"),
        (lambda f: f["families"]["hill"].update(age=3), "unknown keys: age"),
        (lambda f: f["no_license"].update(hill="none"), "there twice"),
        (lambda f: f["no_license"].update(other=3), "a string is needed"),
        (lambda f: f["families"]["hill"].update(members=["nobody-1.0"]), "no record has the id"),
        (lambda f: f["no_license"].update(meadow="none"), "means a record too"),
        (lambda f: f["no_license"].update(Other="none"), "not in lower case"),
    ],
)
def test_what_is_wrong_is_said(break_it: Callable[[dict[str, Any]], object], message: str) -> None:
    form = copy.deepcopy(FORM)
    break_it(form)
    with pytest.raises(DataError, match=message):
        Catalog.of([meadow.record()], OtherTags.from_form(form, "tags.yaml"))


@pytest.mark.parametrize("tag", ["grok2-community", "h-research", "intel-research"])
def test_a_licence_without_a_text_at_hand_has_a_record_of_its_own_type(tag: str) -> None:
    meaning = CATALOG.meaning_of_tag(tag)
    assert isinstance(meaning, Outline)
    assert meaning.text_url.startswith("https://")
    assert meaning.id not in CATALOG.ids
    assert CATALOG.for_tag(tag) == ()
