"""False alarms, measured: real cards, and real licence texts beside the tags that mean them."""

from __future__ import annotations

from pathlib import Path

import pytest

import family
from modellic.catalog import Catalog
from modellic.identify import identify
from modellic.pipeline import scan
from modellic.report import TargetReport
from modellic.text import Text

pytestmark = [pytest.mark.corpus, pytest.mark.usefixtures("hf_home")]


def with_finding(targets: dict[str, TargetReport], id_: str) -> set[str]:
    return {name for name, t in targets.items() if any(f.id == id_ for f in t.findings)}


def scanned(root: Path, models: dict[str, dict[str, bytes]]) -> dict[str, TargetReport]:
    for name, files in models.items():
        (root / name).mkdir()
        for file, content in files.items():
            (root / name / file).write_bytes(content)
    report = scan(*(str(root / name) for name in models), offline=True)
    return dict(zip(models, report.targets, strict=True))


def test_what_real_cards_are_found_to_say(corpus: Path, tmp_path: Path) -> None:
    cards = {card.stem: {"README.md": card.read_bytes()} for card in corpus.glob("cards/*.md")}
    targets = scanned(tmp_path, cards)
    # "Permissively licensed" beside a non-commercial tag.
    assert with_finding(targets, "card-contradicts-license") == {"fishaudio__fish-speech-1.4"}
    # Cards that declare nothing; those whose front matter cannot be read may declare something.
    assert with_finding(targets, "no-license") == {
        "WizardLM__WizardLM-30B-V1.0",
        "alighasemi931__mistral-7b-qlora-yelp",
        "bartowski__openai_gpt-oss-120b-GGUF",
    }
    assert with_finding(targets, "license-unnamed") == {
        "Skywork__Skywork-13B-base",
        "adamo1139__Mistral-7B-AEZAKMI-v1",
        "m42-health__med42-70b",
        "nvidia__Qwen3.8-Flash-Next-NVFP4",
    }


def test_a_licence_beside_its_own_tag_contradicts_nothing(corpus: Path, tmp_path: Path) -> None:
    catalog = Catalog.load()
    models = {}
    for text in sorted(corpus.glob("licenses/*.txt")):
        license_id = identify(Text.decode(text.read_bytes(), text.name), catalog).license_id
        for tag in catalog.record(license_id).tags if license_id else ():
            files = {"README.md": family.card(tag).encode(), "LICENSE": text.read_bytes()}
            models[f"{text.stem}-{tag}"] = files
    assert len(models) > 20
    targets = scanned(tmp_path, models)
    for id_ in ("license-contradicts-text", "license-text-modified", "license-files-disagree"):
        assert with_finding(targets, id_) == set()
