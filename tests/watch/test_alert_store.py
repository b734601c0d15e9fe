"""The store: what is watched, what is told and what is not, and what people say of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select, text

from alerting import MODEL, day, event, to
from modellic.company.watching import Digest
from modellic.errors import NotFoundError, UsageError
from modellic.watch.events import LICENSE_CHANGED, Event
from modellic.watch.store import Recorded, Store, StoreError, open_store
from modellic.watch.store.database import Database
from modellic.watch.store.tables import CONTENTS, METADATA, OBSERVATIONS


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with open_store(store_url) as opened:
        yield opened


def see(
    store: Store,
    now: datetime.datetime,
    *events: Event,
    target: str = MODEL,
    seen: dict[str, object] | None = None,
    channels: tuple[str, ...] = ("legal",),
) -> Recorded:
    """One run that sees one target."""
    with store.run("a test", to(*channels), lambda: now) as run:
        return run.record(target, "abc123", seen or {}, events, now)


def told(recorded: Recorded) -> list[str]:
    lines = ((alert.event.title, alert.why, alert.held) for alert in recorded.raised)
    return [f"{title}: {why}{', ' if held else ''}{held}" for title, why, held in lines]


def history(store: Store, target: str | None = None) -> list[str]:
    entries = reversed(store.history(limit=100, target=target))
    return [f"{entry.at.day} {entry.what} {entry.detail}".rstrip() for entry in entries]


# What is watched


def test_what_is_watched_is_added_once_and_removed_once(store: Store) -> None:
    assert store.add("org/b", by="ann", now=day(1), note="for chat")
    assert store.add("org/a", by="ann", now=day(1))
    assert not store.add("org/b", by="bob", now=day(2))
    assert [(w.target, w.by, w.note, w.since) for w in store.watched()] == [
        ("org/b", "ann", "for chat", day(1)),
        ("org/a", "ann", "", day(1)),
    ]
    assert store.remove("org/b", by="bob", now=day(3))
    assert not store.remove("org/b", by="bob", now=day(3))
    assert store.add("org/b", by="eve", now=day(4))
    assert [w.target for w in store.watched()] == ["org/a", "org/b"]
    assert history(store, "org/b") == ["1 added for chat", "3 removed", "4 added"]


def test_what_is_watched_no_more_has_no_open_alerts(store: Store) -> None:
    store.add(MODEL, by="ann", now=day(1))
    see(store, day(2), event())
    see(store, day(2), event(), target="org/other")
    store.remove(MODEL, by="ann", now=day(3))
    assert [alert.target for alert in store.open_alerts()] == ["org/other"]


# What was seen


def test_the_last_observation_comes_back_as_it_was(store: Store) -> None:
    seen = {
        "revision": "abc",
        "figure": "104000000.50",
        "odd": "\x00 \ud800 \u202e",
        "n": [1, None],
    }
    with store.run("a test") as run:
        assert run.latest(MODEL) is None
        run.record(MODEL, "abc", {"old": True}, (), day(1))
        run.record("org/other", "def", {"theirs": True}, (), day(1))
        run.record(MODEL, "abc", seen, (), day(2))
        assert run.latest(MODEL) == seen


def test_what_looks_the_same_is_stored_once_and_noted_each_time(
    store: Store, store_url: str
) -> None:
    for number in (1, 2, 3):
        see(store, day(number), seen={"same": True})
    with Database(store_url).reading() as connection:
        assert connection.scalar(select(func.count()).select_from(CONTENTS)) == 1
        assert connection.scalar(select(func.count()).select_from(OBSERVATIONS)) == 3


def test_an_odd_key_is_the_same_key_each_time(store: Store) -> None:
    odd = event("\x00 \ud800 " + "x" * 5000)
    assert len(see(store, day(1), odd).raised) == 1
    assert see(store, day(2), odd) == Recorded()
    [alert] = store.open_alerts()
    assert see(store, day(3)).closed == (alert.event.key,)
    assert alert.event.key.isprintable()


def test_keys_that_differ_only_at_their_ends_are_two(store: Store) -> None:
    one, other = event("x" * 5000 + "1"), event("x" * 5000 + "2")
    assert len(see(store, day(1), one, other).raised) == 2


# What is told


def test_an_event_is_told_once_and_again_when_it_is_worse_or_back(store: Store) -> None:
    runs = [
        (event(level=1), ["display, level 1: new"]),
        (event(level=1), []),
        (event(level=3), ["display, level 3: worse"]),
        (event(level=2), []),
        (event(level=3), []),
        (event(level=4), ["display, level 4: worse"]),
        (None, []),
        (None, []),
        (event(level=1), ["display, level 1: again"]),
        (event(level=2), ["display, level 2: worse"]),
    ]
    for number, (seen, expected) in enumerate(runs, 1):
        recorded = see(store, day(number), *([seen] if seen else []))
        assert told(recorded) == expected, number
        assert bool(recorded.closed) == (number == 7)
    assert len(store.outbox.pending()) == 5


def test_of_one_key_twice_the_worst_is_told(store: Store) -> None:
    recorded = see(store, day(1), event(level=1), event(level=2), event(level=1))
    assert told(recorded) == ["display, level 2: new"]


def test_targets_do_not_close_each_others_alerts(store: Store) -> None:
    see(store, day(1), event())
    assert see(store, day(2), target="org/other") == Recorded()
    assert len(store.open_alerts()) == 1


def test_an_alert_goes_to_each_channel(store: Store) -> None:
    see(store, day(1), event(), channels=("legal", "tickets"))
    assert [message.channel for message in store.outbox.pending()] == ["legal", "tickets"]


def test_what_no_route_takes_is_kept_and_says_so(store: Store) -> None:
    assert told(see(store, day(1), event(), channels=())) == ["display, level 1: new, no route"]
    assert store.outbox.pending() == ()
    assert [alert.held for alert in store.open_alerts()] == ["no route"]


# What people say


def test_an_acknowledged_alert_is_told_again_only_when_it_is_worse(store: Store) -> None:
    [alert] = see(store, day(1), event(level=2)).raised
    assert [a.id for a in store.ack(alert.id[:8], by="ann", now=day(2), note="on it")] == [alert.id]
    assert told(see(store, day(3), event(level=2))) == []
    [still] = store.open_alerts()
    assert still.marks.ack is not None
    assert (still.marks.ack.by, still.marks.ack.note) == ("ann", "on it")
    assert told(see(store, day(4), event(level=3))) == ["display, level 3: worse"]


def test_an_acknowledgement_ends_with_the_alert(store: Store) -> None:
    see(store, day(1), event())
    store.ack(event().key, by="ann", now=day(2))
    see(store, day(3))
    assert told(see(store, day(4), event())) == ["display, level 1: again"]


def test_what_is_put_off_to_a_day_is_told_again_after_it(store: Store) -> None:
    see(store, day(1), event())
    store.ack("rule-triggered|*", by="ann", now=day(2), until=day(5).date())
    see(store, day(3))
    assert told(see(store, day(4), event())) == ["display, level 1: again, acked"]
    assert told(see(store, day(5), event())) == []
    assert told(see(store, day(6), event())) == ["display, level 1: reminded"]
    assert told(see(store, day(7), event())) == []


def test_a_muted_alert_is_kept_and_not_sent_however_bad(store: Store) -> None:
    see(store, day(1), event(), channels=())
    store.mute(event().key, by="ann", now=day(2))
    assert told(see(store, day(3), event(level=9))) == ["display, level 9: worse, muted"]
    assert store.outbox.pending() == ()
    store.unmute(event().key, by="bob", now=day(4))
    assert told(see(store, day(5), event(level=9))) == ["display, level 9: reminded"]
    assert told(see(store, day(6), event(level=9))) == []
    assert len(store.outbox.pending()) == 1


def test_a_silence_ends_at_its_day(store: Store) -> None:
    see(store, day(1), event())
    store.mute(event().key, by="ann", now=day(2), until=day(4).date())
    assert told(see(store, day(4, 23), event(level=2))) == ["display, level 2: worse, muted"]
    assert told(see(store, day(5, 0), event(level=2))) == ["display, level 2: reminded"]


def test_an_alert_is_named_by_its_id_its_key_or_a_glob(store: Store) -> None:
    first, second = see(store, day(1), event("one"), event("two")).raised
    for name, found in [
        (first.id, [first.id]),
        (second.id[:6].upper(), [second.id]),
        (first.event.key, [first.id]),
        ("rule-triggered|*", [first.id, second.id]),
    ]:
        assert [alert.id for alert in store.ack(name, by="ann", now=day(1))] == found


@pytest.mark.parametrize("name", ["", "abc", "ffff", "no-such-key", "rule-cleared|*"])
def test_a_name_of_no_alert(store: Store, name: str) -> None:
    see(store, day(1), event())
    with pytest.raises(NotFoundError, match="no alert has this id or key"):
        store.ack(name, by="ann", now=day(1))


def test_what_is_over_cannot_be_acknowledged_but_muted(store: Store) -> None:
    see(store, day(1), event())
    see(store, day(2))
    with pytest.raises(UsageError, match="this alert is over"):
        store.ack(event().key, by="ann", now=day(3))
    store.mute(event().key, by="ann", now=day(3))
    assert told(see(store, day(4), event())) == ["display, level 1: again, muted"]


def test_a_day_that_is_over_is_refused(store: Store) -> None:
    see(store, day(1), event())
    with pytest.raises(UsageError, match="2026-03-01 is over"):
        store.mute(event().key, by="ann", now=day(2), until=day(1).date())


# Digests


def test_a_digest_gathers_what_comes_until_it_is_due(store: Store) -> None:
    with store.run("a test", to("legal", digest=Digest.DAILY, due=day(3, 6))) as run:
        run.record(MODEL, None, {}, [event("one")], day(2, 10))
        run.record("org/b", None, {}, [event("two", model="org/b")], day(2, 20))
    [waiting] = store.outbox.pending()
    assert [alert.event.title for alert in waiting.alerts] == ["one, level 1", "two, level 1"]
    lease = datetime.timedelta(minutes=10)
    assert store.outbox.claim(day(3, 5), worker="w", lease=lease) is None
    claimed = store.outbox.claim(day(3, 6), worker="w", lease=lease)
    assert claimed is not None
    assert (claimed.id, claimed.digest) == (waiting.id, Digest.DAILY)


def test_a_digest_on_its_way_is_joined_by_nothing(store: Store) -> None:
    routes = to("legal", digest=Digest.DAILY, due=day(3, 6))
    with store.run("a test", routes) as run:
        run.record(MODEL, None, {}, [event("one")], day(2, 10))
        store.outbox.claim(day(3, 6), worker="w", lease=datetime.timedelta(minutes=10))
        run.record("org/b", None, {}, [event("two", model="org/b")], day(3, 6))
    assert [len(message.alerts) for message in store.outbox.pending()] == [1, 1]


def test_what_was_acknowledged_meanwhile_is_left_out(store: Store) -> None:
    lease = datetime.timedelta(minutes=10)
    with store.run("a test", to("legal", digest=Digest.DAILY, due=day(3, 6))) as run:
        first, second = run.record(MODEL, None, {}, [event("one"), event("two")], day(2)).raised
    store.ack(first.id, by="ann", now=day(2, 20))
    claimed = store.outbox.claim(day(3, 6), worker="w", lease=lease)
    assert claimed is not None
    assert [alert.id for alert in claimed.alerts] == [second.id]
    store.mute(second.id, by="ann", now=day(3, 7))
    assert store.outbox.claim(day(4), worker="w", lease=lease) is None
    assert store.outbox.pending() == ()
    assert (
        "4 withdrawn to legal (one, level 1 and 1 more), daily digest: acknowledged or muted"
        in history(store)
    )


# History


def test_the_history_tells_everything_in_order(store: Store) -> None:
    store.add(MODEL, by="ann", now=day(1))
    see(store, day(2), event(kind=LICENSE_CHANGED, product=None, title="licence changed"))
    message = store.outbox.claim(day(2), worker="w", lease=datetime.timedelta(minutes=10))
    assert message is not None
    store.outbox.mark_failed(message, "no answer", day(3), day(4))
    store.outbox.mark_sent(message, day(4))
    store.ack("license-changed|*", by="ann", now=day(5), until=day(9).date(), note="read it")
    see(store, day(6))
    expected = [
        "1 added",
        "2 seen abc123",
        "2 raised licence changed (new)",
        "3 failed to legal (licence changed): no answer",
        "4 sent to legal (licence changed)",
        "5 acked until 2026-03-09: read it",
        "6 seen abc123",
        "6 closed",
    ]
    assert history(store, MODEL) == expected
    everything = history(store)
    assert [line for line in expected if "seen" not in line] == [
        line for line in everything if "run" not in line and "ended" not in line
    ]
    assert everything.count("2 run") == everything.count("2 ended") == 1
    assert history(store, "org/other") == []
    assert len(store.history(limit=3)) == 3


def test_a_run_that_breaks_off_says_with_what(store: Store) -> None:
    def break_off() -> None:
        with store.run("a test") as run:
            run.outcome["targets"] = 3
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    [ended, started] = store.history()
    assert (ended.what, ended.detail, ended.data["targets"]) == ("ended", "ZeroDivisionError", 3)
    assert started.what == "run"


def test_times_need_a_zone(store: Store) -> None:
    naive = datetime.datetime(2026, 1, 1)
    with pytest.raises(StoreError):
        store.add(MODEL, by="ann", now=naive)


def test_times_come_back_in_utc(store: Store) -> None:
    tokyo = datetime.timezone(datetime.timedelta(hours=9))
    store.add(MODEL, by="ann", now=datetime.datetime(2026, 1, 1, 8, 30, tzinfo=tokyo))
    [watched] = store.watched()
    assert watched.since.isoformat() == "2025-12-31T23:30:00+00:00"


def test_nothing_is_ever_changed_but_the_way_of_a_message(store: Store, store_url: str) -> None:
    """What is in the tables after one run is there, unchanged, after all that follows."""

    def rows() -> dict[str, set[tuple[object, ...]]]:
        with Database(store_url).reading() as connection:
            return {
                table.name: {
                    tuple(map(str, row)) for row in connection.execute(select(table)).all()
                }
                for table in METADATA.sorted_tables
                if table.name != "modellic_outbox"
            }

    store.add(MODEL, by="ann", now=day(1))
    see(store, day(1), event("one"), event("two"))
    before = rows()
    store.ack("*one", by="ann", now=day(2))
    store.mute("*two", by="ann", now=day(2))
    see(store, day(3), event("one", level=2))
    store.remove(MODEL, by="ann", now=day(4))
    message = store.outbox.claim(day(4), worker="w", lease=datetime.timedelta(minutes=1))
    assert message is not None
    store.outbox.mark_sent(message, day(4))
    after = rows()
    assert all(before[name] <= after[name] for name in before)
    assert any(before[name] < after[name] for name in before)


def test_a_broken_store_says_so_without_the_statement(store: Store, store_url: str) -> None:
    with Database(store_url).writing() as connection:
        connection.execute(text("DROP TABLE modellic_watched"))
    with pytest.raises(StoreError, match="modellic_watched") as refused:
        store.watched()
    assert "SELECT" not in str(refused.value)
