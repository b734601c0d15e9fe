"""Reports for the papers that are handed on: texts, lineages of all kinds, hostile strings."""

from __future__ import annotations

import hashlib
import sys
import warnings
from dataclasses import replace
from pathlib import Path

import pytest
from spdx_tools.spdx.model.document import Document
from spdx_tools.spdx.parser.parse_anything import parse_file

import samples
from modellic.card import Declared
from modellic.evaluate import Judgement
from modellic.extract import Unparsed
from modellic.identify import Identification
from modellic.report import (
    AncestorReport,
    DatasetReport,
    FileReport,
    LineageReport,
    NamedBy,
    Report,
    Standing,
)
from modellic.rules import Duty, Rule
from modellic.sources import Problem, ProblemKind, Role

TEXT = "Otter licence.\n\nShow the word Otter.\n\f\nKeep this page."
WITH_TEXT = samples.report(
    samples.target(
        url=f"https://huggingface.co/otter/Otter-7B/tree/{samples.REVISION}",
        files=(replace(samples.FILE, content=TEXT),),
    )
)

RELATIONS = ("finetune", "quantized", "adapter", "merge", None, "distilled")
FAMILY = samples.report(
    samples.target(
        lineage=LineageReport(
            ancestors=tuple(
                AncestorReport(
                    f"elk/Elk-{number}",
                    1,
                    Standing.UNKNOWN,
                    (NamedBy("otter/Otter-7B", "README.md", number, relation),),
                )
                for number, relation in enumerate(RELATIONS, 1)
            )
        )
    )
)

TUNED = samples.report(
    samples.target(
        files=(FileReport("LICENSE", Role.LICENSE, "0" * 64, "en", Identification("MIT")),),
        declared=(Declared("mit", None, None, "README.md", 2),),
        lineage=LineageReport(
            ancestors=(
                AncestorReport(
                    "elk/Elk-7B",
                    1,
                    Standing.READ,
                    (NamedBy("otter/Otter-7B", "README.md", 3, "finetune"),),
                    files=(replace(samples.FILE, content=TEXT),),
                ),
            )
        ),
    )
)
"""A model under a licence of its own, made from one under another."""
ALL = {"with-text": WITH_TEXT, "family": FAMILY, "tuned": TUNED}


def without_lineage(report: Report) -> Report:
    """The same models, as if they were made from nothing."""
    targets = (replace(target, lineage=LineageReport()) for target in report.targets)
    return replace(report, targets=tuple(targets))


EVIL = [
    "</text>\nPackageName: evil",
    "<text>",
    "\x1b[2J\x00\x9b31m\u202e",
    "NONE",
    "Tool: evil",
    "SHA1: 0",
    'a"b\\c<script>&amp;{{x}}',
    "PackageName",
    "\ud800",
    "",
    "   ",
]


def hostile(evil: str) -> Report:
    """A report that has a string of a stranger wherever strangers write."""
    text = f"{evil}\nand\n{evil}"
    rule = Rule(
        Duty.DISPLAY_ATTRIBUTION,
        samples.evidence(text, 1, 3, file=evil or "LICENSE"),
        samples.MANY_USERS,
        text=(evil,),
        contact=evil,
    )
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    file = FileReport(evil or "LICENSE", Role.LICENSE, digest, "und", understood=False)
    return samples.report(
        samples.target(
            declared=(
                Declared("other", evil, evil, "README.md", 1),
                Declared(evil, None, None, "x", None),
            ),
            files=(
                replace(file, content=text),
                replace(file, content=evil, identification=Identification(nearest="MIT")),
            ),
            rules=(replace(samples.judged(rule, samples.ALWAYS), inherited_from=(evil,)),),
            unparsed=(Unparsed((0, 1), (1, 1), evil, evil),),
            problems=(Problem(ProblemKind.UNREADABLE, evil, evil),),
            lineage=LineageReport(
                ancestors=(
                    AncestorReport(
                        evil or "elk",
                        1,
                        Standing.UNLICENSED,
                        (NamedBy("otter/Otter-7B", evil, 1, evil),),
                        revision=evil,
                        url=f"https://hub.example/{evil}",
                        declared=(Declared(None, evil, None, evil, 1),),
                    ),
                ),
                datasets=(DatasetReport(evil, 1, True, evil, (evil,)),),
            ),
        )
    )


SECRET = "chat has 3M monthly active users"
COMPANY_FACTS = (SECRET, "Example Ltd", "modellic.toml", "chat")
"""What a paper that is handed on never tells."""


def without(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let imports of a library fail as where it is not installed."""
    for name in [each for each in sys.modules if each.split(".")[0] == library]:
        monkeypatch.delitem(sys.modules, name)
    for name in [each for each in sys.modules if each.startswith("modellic.reports.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)


def judgements(report: Report) -> list[Judgement]:
    return [j for target in report.targets for rule in target.rules for j in rule.judgements]


def read_spdx(text: str, file: Path) -> Document:
    """Read with the reader of spdx-tools; it leaves a table of its parser open the first time."""
    file.write_text(text, encoding="utf-8", newline="")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        return parse_file(str(file))
