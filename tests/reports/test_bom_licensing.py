"""Which licences a bill of materials concludes, how it calls them, and how it names models."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

import pytest
from packageurl import PackageURL

import papers
import samples
from modellic.card import Declared
from modellic.identify import Identification
from modellic.report import (
    AncestorReport,
    DatasetReport,
    FileReport,
    LineageReport,
    NamedBy,
    RecordReport,
    Report,
    Standing,
    TargetReport,
)
from modellic.reports.bom import Bom, Material, bom_of
from modellic.reports.bom.names import name_of, purl_of
from modellic.sources import Problem, ProblemKind, Role

GEMMA = "LicenseRef-scancode-gemma-tou-2025-03-24"
MIT = RecordReport("MIT", "MIT License", None, "a" * 64, "2026-01-01")
OF_GEMMA = RecordReport(GEMMA, "Gemma Terms of Use", None, "b" * 64, "2026-01-01")


def text(words: str, license_id: str | None, path: str = "LICENSE") -> FileReport:
    """A licence text; with an id, it is that licence word for word."""
    known = Identification(license_id=license_id) if license_id else None
    digest = hashlib.sha256(words.encode()).hexdigest()
    return FileReport(path, Role.LICENSE, digest, "en", known, content=words)


def base(
    number: int, *files: FileReport, of: str = "otter/Otter-7B", inherits: bool = True
) -> AncestorReport:
    """A base model that one other model names."""
    standing = Standing.READ if files else Standing.UNKNOWN
    by = (NamedBy(of, "README.md", 3, "finetune"),)
    return AncestorReport(
        f"elk/Elk-{number}", 1, standing, by, files=files, inherits=inherits, source="hub"
    )


def model(
    *bases: AncestorReport,
    files: Sequence[FileReport] = (text("Otters may.", "MIT"),),
    problems: Sequence[Problem] = (),
    declared: Sequence[Declared] = (),
) -> TargetReport:
    return replace(
        samples.target(lineage=LineageReport(bases)),
        files=tuple(files),
        problems=tuple(problems),
        declared=tuple(declared),
        records=(),
    )


def entry(tag: str, name: str | None = None) -> Declared:
    """What a card declares."""
    return Declared(tag, name, None, "README.md", 2)


def bill(*targets: TargetReport) -> Bom:
    return bom_of(samples.report(*targets))


def named(made: Bom, name: str = "otter/Otter-7B") -> Material:
    (found,) = [material for material in made.materials if material.name == name]
    return found


def concluded(made: Bom, name: str = "otter/Otter-7B") -> list[str]:
    return [licence.id for licence in named(made, name).licensing.concluded]


def declared(made: Bom, name: str = "otter/Otter-7B") -> list[str]:
    return [licence.id for licence in named(made, name).licensing.declared]


TERMS = text("Gemmas shall not.", GEMMA)


def test_a_tune_has_the_licence_of_its_base_model_beside_its_own() -> None:
    made = bill(model(base(1, TERMS)))
    assert concluded(made) == ["MIT", GEMMA]
    assert f"inherited from elk/Elk-1: {GEMMA}" in named(made).licensing.comment
    assert concluded(made, "elk/Elk-1") == [GEMMA]


def test_licences_come_down_a_whole_line() -> None:
    apache = text("Elks may.", "Apache-2.0")
    made = bill(model(base(1, apache), base(2, TERMS, of="elk/Elk-1")))
    assert concluded(made) == ["MIT", "Apache-2.0", GEMMA]
    assert concluded(made, "elk/Elk-1") == ["Apache-2.0", GEMMA]


def test_a_licensors_own_derivative_has_its_own_licence_only() -> None:
    assert concluded(bill(model(base(1, TERMS, inherits=False)))) == ["MIT"]
    assert concluded(bill(model(base(1, inherits=False)))) == ["MIT"]


@pytest.mark.parametrize(
    ("bases", "problems", "why"),
    [
        ([base(1)], [], "the base model elk/Elk-1"),
        (
            [base(1, TERMS)],
            [Problem(ProblemKind.GATED, "elk/Elk-1/USE_POLICY.md", "it is gated")],
            "elk/Elk-1/USE_POLICY.md: it is gated",
        ),
        (
            [replace(base(1), standing=Standing.UNLICENSED)],
            [],
            "a licence of the base model elk/Elk-1",
        ),
    ],
    ids=["not-read", "read-in-part", "without-a-licence"],
)
def test_nothing_is_concluded_where_a_base_model_leaves_it_open(
    bases: list[AncestorReport], problems: list[Problem], why: str
) -> None:
    made = bill(model(*bases, problems=problems))
    assert concluded(made) == []
    assert named(made).licensing.comment.endswith(why)


def test_models_that_name_each_other_do_not_inherit_from_themselves() -> None:
    circle = (base(1, TERMS), base(2, TERMS, of="elk/Elk-1"))
    back = replace(circle[0], named_by=(*circle[0].named_by, NamedBy("elk/Elk-2", "README.md")))
    made = bill(model(back, circle[1]))
    assert concluded(made, "elk/Elk-1") == [GEMMA]
    assert concluded(made) == ["MIT", GEMMA]


def test_a_base_model_without_a_licence_text_of_the_tune_concludes_nothing() -> None:
    made = bill(model(base(1, TERMS), files=()))
    assert concluded(made) == []
    assert "no licence text was found" in named(made).licensing.comment


def test_a_text_that_was_read_is_there_even_where_nothing_is_concluded() -> None:
    gap = Problem(ProblemKind.GATED, "otter/Otter-7B/USE_POLICY.md", "it is gated")
    made = bill(model(files=(TERMS,), problems=[gap], declared=(entry("mit"),)))
    assert concluded(made) == []
    assert [licence.text for licence in made.licenses() if licence.read] == ["Gemmas shall not."]


def test_a_licence_has_one_id_whether_its_text_was_read_or_a_record_stands_in() -> None:
    by_record = replace(model(files=()), id="elk/Elk", records=(OF_GEMMA,))
    made = bill(by_record, model(files=(TERMS,), declared=(entry("other", GEMMA),)))
    assert concluded(made) == concluded(made, "elk/Elk") == [GEMMA]
    (licence,) = [each for each in made.licenses() if each.id == GEMMA]
    assert (licence.read, licence.text) == (True, "Gemmas shall not.")
    assert licence.where == "otter/Otter-7B/LICENSE"


def test_what_the_card_declares_is_the_text_beside_it() -> None:
    amlr = text("Apples may.", "LicenseRef-apple-amlr")
    code = text("Code may.", "Apache-2.0", "LICENSE-CODE")
    made = bill(model(files=(code, amlr), declared=(entry("apple-amlr"),)))
    assert declared(made) == ["LicenseRef-apple-amlr"]
    assert concluded(made) == ["Apache-2.0", "LicenseRef-apple-amlr"]


def test_other_words_of_one_licence_have_another_id() -> None:
    other = replace(model(files=(text("Gemmas shall not!", GEMMA),)), id="elk/Elk")
    made = bill(model(files=(TERMS,)), other)
    (first,), (second,) = concluded(made), concluded(made, "elk/Elk")
    assert second.startswith(f"{first}-")
    assert len({each.id for each in made.licenses()}) == 2


@pytest.mark.parametrize(
    ("tag", "name", "id_", "called"),
    [
        ("gpl-3.0", None, "GPL-3.0-only", "GNU General Public License v3.0"),
        ("gemma", None, "LicenseRef-declared-gemma", " or Gemma Terms of Use (March 24, 2025)"),
        ("my own", None, "LicenseRef-declared-my-own", "my own"),
        ("other", "MIT or so", "LicenseRef-declared-MIT-or-so", "MIT or so"),
        ("other", GEMMA, f"LicenseRef-declared-{GEMMA}", GEMMA),
    ],
)
def test_a_name_alone_is_never_the_id_of_a_known_text(
    tag: str, name: str | None, id_: str, called: str
) -> None:
    made = bill(model(files=(), declared=(entry(tag, name),)))
    (licence,) = named(made).licensing.declared
    assert licence.id == id_
    assert licence.name.endswith(called)


HUBS = {
    "https://huggingface.co": "",
    "https://hub.example.org": "?repository_url=https://hub.example.org",
    "https://hub.example.org:8443/hf": "?repository_url=https://hub.example.org:8443/hf",
}


@pytest.mark.parametrize("hub", HUBS)
@pytest.mark.parametrize("revision", [samples.REVISION, samples.REVISION.upper()])
def test_a_package_url_names_the_commit_and_a_hub_of_ones_own(hub: str, revision: str) -> None:
    url = f"{hub}/otter/Otter-7B/tree/{revision}"
    made = purl_of(samples.target(url=url, revision=revision))
    assert made is not None
    read = PackageURL.from_string(made)
    assert read.to_string() == made, "it is in its canonical form"
    assert (read.namespace, read.name) == ("otter", "Otter-7B")
    assert read.version == revision.lower()
    assert made.endswith(HUBS[hub])


def with_data(url: str | None) -> Report:
    data = LineageReport(datasets=(DatasetReport("fish/Roe", 4),))
    return samples.report(samples.target(url=url, lineage=data))


@pytest.mark.parametrize(
    ("url", "hub"),
    [
        ("https://hub.example.org/otter/Otter-7B/tree/main", "https://hub.example.org"),
        (None, "https://huggingface.co"),
    ],
)
def test_a_dataset_is_on_the_hub_of_the_model_that_names_it(url: str | None, hub: str) -> None:
    (material,) = bom_of(with_data(url)).materials
    (dataset,) = material.datasets
    assert dataset.url == f"{hub}/datasets/fish/Roe"
    assert dataset.organisation == "fish"


def test_a_path_of_a_text_is_that_of_a_model_and_not_of_a_machine() -> None:
    there = replace(model(files=(TERMS,)), id="/home/me/model", source="folder", revision=None)
    (licence,) = bill(there).licenses()
    assert licence.where == f"{name_of(there)}/LICENSE" == "model/LICENSE"


def test_a_record_of_a_listed_licence_needs_no_text() -> None:
    made = bill(replace(model(files=()), records=(MIT,)))
    assert concluded(made) == ["MIT"]
    assert [each.listed for each in made.licenses()] == [True]


@pytest.mark.parametrize("evil", papers.EVIL)
def test_a_stranger_adds_no_line_to_what_is_said_of_the_licences(evil: str) -> None:
    gap = Problem(ProblemKind.UNREADABLE, f"{evil}\nread: LICENSE", f"{evil}\nread: it all")
    made = bill(model(base(1), files=(), problems=[gap], declared=(entry("other", f"a\n{evil}"),)))
    lines = named(made).licensing.comment.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "declared",
        "No licence is concluded, because this was not read",
    ]


def test_hostile_names_stay_in_their_ids() -> None:
    for evil in papers.EVIL:
        for licence in bom_of(papers.hostile(evil)).licenses():
            assert (
                licence.listed
                or licence.id.removeprefix("LicenseRef-")
                .replace("-", "a")
                .replace(".", "a")
                .isalnum()
            ), licence.id
