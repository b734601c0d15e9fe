"""Routes: which events go to which channels, and when."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerting import day, event
from modellic.company import CompanyFileError, load_company
from modellic.company.watching import Digest
from modellic.watch.events import LICENSE_CHANGED, RULE_CLEARED, RULE_TRIGGERED, THRESHOLD_NEAR
from modellic.watch.routes import Routes, due
from modellic.watch.store import Posting

HEAD = """\
[products.chat]
models = ["example-org/*"]

[products.search]
models = ["other-org/*"]

[watch.channels.legal]
apprise = { env = "LEGAL" }

[watch.channels.tickets]
apprise = { env = "TICKETS" }

"""


def routes(folder: Path, *tables: str) -> Routes:
    text = HEAD + "".join(f"[[watch.routes]]\n{table}\n" for table in tables)
    path = folder / "modellic.toml"
    path.write_text(text, "utf-8")
    return Routes(load_company(path))


NEAR = event(kind=THRESHOLD_NEAR)
CHANGED = event(kind=LICENSE_CHANGED, product=None)
OTHERS = event(kind=LICENSE_CHANGED, product=None, model="other-org/model")


@pytest.mark.parametrize(
    ("table", "taken"),
    [
        ("", [NEAR, CHANGED, OTHERS]),
        ('events = ["threshold-*"]', [NEAR]),
        ('events = ["license-changed", "rule-*"]', [CHANGED, OTHERS]),
        ('severity = "error"', [CHANGED, OTHERS]),
        ('severity = "note"', [NEAR, CHANGED, OTHERS]),
        ('models = ["example-org/*"]', [NEAR, CHANGED]),
        ('products = ["chat"]', [NEAR, CHANGED]),
        ('products = ["search"]', [OTHERS]),
        ('products = ["chat"]\nseverity = "error"', [CHANGED]),
    ],
)
def test_what_a_route_takes(tmp_path: Path, table: str, taken: list[object]) -> None:
    found = routes(tmp_path, f'to = ["legal"]\n{table}')
    assert [one for one in (NEAR, CHANGED, OTHERS) if found.postings(one, day(2))] == taken


def test_without_routes_nobody_is_told(tmp_path: Path) -> None:
    assert routes(tmp_path).postings(NEAR, day(2)) == ()


def test_a_channel_is_told_once_and_as_soon_as_any_route_says(tmp_path: Path) -> None:
    found = routes(
        tmp_path,
        'to = ["legal", "tickets"]\ndigest = "weekly"',
        'to = ["legal"]\ndigest = "daily"',
        'to = ["legal"]\nevents = ["rule-triggered"]',
    )
    weekly = Posting("tickets", day(9, 6), Digest.WEEKLY)
    assert found.postings(NEAR, day(2)) == (Posting("legal", day(3, 6), Digest.DAILY), weekly)
    assert found.postings(event(kind=RULE_TRIGGERED), day(2)) == (Posting("legal", day(2)), weekly)


def test_a_misspelt_event_is_an_error_and_no_silence(tmp_path: Path) -> None:
    with pytest.raises(CompanyFileError) as refused:
        routes(tmp_path, 'to = ["legal"]\nevents = ["rule-triggerd", "rule-*", "*-gnoe"]')
    assert [str(fault) for fault in refused.value.faults] == [
        "watch.routes[0].events: 'rule-triggerd' names no event (see docs/watch.md)",
        "watch.routes[0].events: '*-gnoe' names no event (see docs/watch.md)",
    ]


@pytest.mark.parametrize(
    ("digest", "now", "expected"),
    [
        (None, day(2, 9), day(2, 9)),
        (Digest.DAILY, day(2, 5), day(2, 6)),
        (Digest.DAILY, day(2, 6), day(3, 6)),
        (Digest.DAILY, day(31, 7), datetime.datetime(2026, 4, 1, 6, tzinfo=datetime.UTC)),
        (Digest.WEEKLY, day(2, 5), day(2, 6)),
        (Digest.WEEKLY, day(2, 7), day(9, 6)),
        (Digest.WEEKLY, day(8, 23), day(9, 6)),
    ],
)
def test_when_a_message_is_due(
    digest: Digest | None, now: datetime.datetime, expected: datetime.datetime
) -> None:
    assert due(digest, now) == expected


@given(st.datetimes(timezones=st.timezones()), st.sampled_from(Digest))
def test_a_digest_is_due_after_now_and_within_its_time(
    now: datetime.datetime, digest: Digest
) -> None:
    if not 1 < now.year < 9999:
        return
    waits = due(digest, now) - now
    assert datetime.timedelta(0) < waits
    assert waits <= datetime.timedelta(days=1 if digest is Digest.DAILY else 7)


def test_the_example_of_the_documentation(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "alerts.md").read_text("utf-8")
    [example] = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    path = tmp_path / "modellic.toml"
    path.write_text(example, "utf-8")
    found = Routes(load_company(path))
    kimi = event(kind=LICENSE_CHANGED, model="moonshotai/Kimi-K2-Instruct", product=None)
    assert found.postings(kimi, day(2)) == (Posting("legal", day(2)), Posting("tickets", day(2)))
    assert found.postings(NEAR, day(2)) == (Posting("legal", day(9, 6), Digest.WEEKLY),)


def test_what_is_cleared_is_a_note(tmp_path: Path) -> None:
    found = routes(tmp_path, 'to = ["legal"]\nseverity = "warning"')
    assert found.postings(event(kind=RULE_CLEARED), day(2)) == ()
