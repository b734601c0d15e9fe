"""What bills of materials say of copyright and of words that have to be said with a model."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import papers
import samples
from modellic.report import FileReport, Report
from modellic.reports import Style, format_named
from modellic.reports.acknowledgements import MAX_WORDS, attributions
from modellic.rules import Duty, Rule
from modellic.sources import Role

TEXT = "Otter licence\n\nCopyright (c) 2026 Otter Labs\n© 2025 Elk\n\nShow the word Otter.\n"
NOTICE = FileReport("NOTICE", Role.NOTICE, "1" * 64, content="Otters of\nthe river.\n")
KEPT = Rule(Duty.RETAIN_NOTICES, samples.DISPLAY.evidence, text=("Keep the otters.",))
EITHER = Rule(Duty.DISPLAY_ATTRIBUTION, samples.DISPLAY.evidence, text=("Otter", "By otters"))
MODEL = samples.target(
    files=(replace(samples.FILE, content=TEXT, identification=None),),
    notices=(NOTICE,),
    rules=tuple(samples.judged(rule, samples.ALWAYS) for rule in (KEPT, EITHER)),
)
REPORT = samples.report(MODEL)
COPYRIGHT = "Copyright (c) 2026 Otter Labs\n© 2025 Elk"
SAID = ["Otters of\nthe river.", "Keep the otters.", "Otter"]


def rendered(report: Report, form: str) -> str:
    return format_named(form).render(report, Style())


def of_spdx3(report: Report) -> dict[str, Any]:
    graph = json.loads(rendered(report, "spdx3-json"))["@graph"]
    (model,) = [node for node in graph if node["type"] == "ai_AIPackage"]
    return dict(model)


@pytest.mark.parametrize(("form", "name"), [("spdx-json", "x.spdx.json"), ("spdx-tv", "x.spdx")])
def test_spdx_2_3_has_copyright_and_attribution(form: str, name: str, tmp_path: Path) -> None:
    (model,) = papers.read_spdx(rendered(REPORT, form), tmp_path / name).packages
    assert model.copyright_text == COPYRIGHT
    assert model.attribution_texts == SAID


def test_spdx_3_has_copyright_and_attribution() -> None:
    model = of_spdx3(REPORT)
    assert model["software_copyrightText"] == COPYRIGHT
    assert model["software_attributionText"] == SAID


def test_cyclonedx_has_copyright() -> None:
    (model,) = json.loads(rendered(REPORT, "cyclonedx"))["components"]
    assert model["copyright"] == COPYRIGHT


def test_what_was_not_read_is_not_asserted() -> None:
    model = of_spdx3(papers.without_lineage(samples.BY_RECORD))
    assert "software_copyrightText" not in model
    (package,) = json.loads(rendered(samples.BY_RECORD, "spdx-json"))["packages"]
    assert package["copyrightText"] == "NOASSERTION"


def test_a_notice_file_that_is_too_long_is_not_said_again() -> None:
    long = replace(NOTICE, content="otter " * MAX_WORDS)
    assert attributions(replace(MODEL, notices=(long,)), MODEL.rules) == tuple(SAID[1:])
