"""A licence of the tests' own, its facts and rules, and what its record is made of."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from modellic.catalog import Record
from modellic.catalog.make import make_record
from modellic.rules import Duty, Evidence, InUse, Metric, Operator, Rule, Span, Threshold, Use
from modellic.text import Text

TERMS = """\
1. You may run the weights on any machine that you own or rent, for work or for play.
2. Give everyone who receives the weights from you a copy of this page, and change none of it.
3. Does your product have over 5,000 monthly active users? Then show the words "Made in the \
Meadow" on its first screen.
4. Write the long notice "These weights come from the wide green meadow behind our house, and no \
cow was hurt" into the manual.
5. Whoever sells the weights for more than $20 million a year asks Meadow Labs first."""

TITLE = "Meadow Model Licence"
APPENDIX = "How to apply this: put the page beside the weights, and your name at the top of it."
TEXT = f"{TITLE}\n\nCopyright (c) 2025 Meadow Labs\n\n{TERMS}\n\n{APPENDIX}\n"
LONG_NOTICE = "These weights come from the wide green meadow behind our house, and no cow was hurt"

FACTS: dict[str, Any] = {
    "id": "meadow-1.0",
    "names": ["Meadow Model Licence 1.0"],
    "titles": ["Meadow Model Licence"],
    "tags": ["meadow"],
    "license_names": ["meadow-license"],
    "licensor": "Meadow Labs",
    "version": "1.0",
    "released": datetime.date(2025, 5, 1),
    "kind": "community",
    "base": None,
    "language": "en",
    "repositories": [
        {"name": "meadow/Cow-7B", "seen": datetime.date(2026, 1, 2)},
        {"name": "meadow/Cow-*", "seen": datetime.date(2026, 1, 2)},
    ],
    "text_url": "https://meadow.example/licence",
    "file": "LICENSE",
    "verified": {"date": datetime.date(2026, 1, 3), "against": "meadow.example, as of 2026-01-03"},
    "optional_lines": [[11, 11]],
}


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return start, start + len(words)


def line(number: int) -> str:
    return TERMS.splitlines()[number - 1]


def rules() -> list[Rule]:
    users = Threshold(Metric.MONTHLY_ACTIVE_USERS, Operator.GT, Decimal(5000))
    return [
        Rule(Duty.INCLUDE_LICENSE, _evidence(line(2)), InUse(Use.DISTRIBUTE)),
        Rule(
            Duty.DISPLAY_ATTRIBUTION,
            _evidence(line(3)),
            users,
            text=("Made in the Meadow",),
            place=("user-interface",),
        ),
        Rule(Duty.RETAIN_NOTICES, _evidence(line(4)), text=(LONG_NOTICE,)),
    ]


def _evidence(words: str) -> Evidence:
    return Evidence(spans=(span_of(words),))


def record(**changes: Any) -> Record:
    return make_record(Text(TEXT, "meadow.txt"), FACTS | changes, rules())
