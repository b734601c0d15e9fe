"""The outbox: nothing is lost, nothing is doubled, whoever dies and whatever does not answer."""

from __future__ import annotations

import datetime
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from alerting import MODEL, MONDAY, event, to
from modellic.company.watching import Channel, Digest, Secret, Watching
from modellic.errors import UsageError
from modellic.watch.delivery import DeliveryError
from modellic.watch.outbox import BACK_OFF, LEASE, Delivered, attempt, deliver, sample, senders
from modellic.watch.store import BusyError, Outgoing, Store, StoreError, open_store
from modellic.watch.store.database import Database
from modellic.watch.store.tables import ALERTS, METADATA, OUTBOX
from postgres import Cluster
from receivers import MailServer, Webhook

HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with open_store(store_url) as opened:
        yield opened


class Way:
    """A way out that keeps what it sends; `fails` are the errors of the next messages."""

    def __init__(self, *fails: Exception | None, name: str = "") -> None:
        self.fails = list(fails)
        self.sent: list[str] = []
        self.name = name

    def send(self, message: Outgoing) -> str:
        error = self.fails.pop(0) if self.fails else None
        if error is not None:
            raise error
        self.sent.append(message.id)
        return ""


def fill(store: Store, number: int = 1, *channels: str) -> None:
    """Raise some alerts, each for some channels."""
    with store.run("a test", to(*(channels or ("legal",))), lambda: MONDAY) as run:
        run.record(MODEL, None, {}, [event(f"n{n}") for n in range(number)], MONDAY)


def at(moment: datetime.datetime) -> Callable[[], datetime.datetime]:
    return lambda: moment


def done(store: Store) -> list[str]:
    words = {"sent", "failed", "given-up"}
    return [e.what for e in reversed(store.history(limit=999)) if e.what in words]


# One worker


def test_each_message_is_sent_once(store: Store) -> None:
    fill(store, 3, "legal", "tickets")
    legal, tickets = Way(), Way()
    ways = {"legal": legal, "tickets": tickets}
    assert deliver(store.outbox, ways, at(MONDAY)) == Delivered(sent=6)
    assert deliver(store.outbox, ways, at(MONDAY + 99 * HOUR)) == Delivered()
    assert [len(set(way.sent)) for way in (legal, tickets)] == [3, 3]
    assert store.outbox.pending() == ()


def test_a_failure_is_tried_again_later_and_later_and_then_given_up(store: Store) -> None:
    fill(store)
    broken = Way(*[DeliveryError("no answer")] * 99)
    now, waits = MONDAY, []
    for _ in range(len(BACK_OFF) + 1):
        found = deliver(store.outbox, {"legal": broken}, at(now))
        assert (found.sent, found.errors) == (0, (("legal", "no answer"),))
        if waiting := store.outbox.pending():
            assert waiting[0].next_try is not None
            waits.append(waiting[0].next_try - now)
            assert deliver(store.outbox, {"legal": broken}, at(now)) == Delivered()
            now = waiting[0].next_try
    assert tuple(waits) == BACK_OFF
    assert found.given_up == 1
    assert done(store) == ["failed"] * len(BACK_OFF) + ["given-up"]
    assert deliver(store.outbox, {"legal": Way()}, at(now + 999 * HOUR)) == Delivered()


def test_what_was_given_up_can_be_put_back(store: Store) -> None:
    fill(store)
    message = store.outbox.claim(MONDAY, worker="w", lease=LEASE)
    assert message is not None
    store.outbox.mark_failed(message, "no answer", MONDAY, None)
    assert store.outbox.try_again(MONDAY + HOUR, "ann") == 1
    assert ("retried", "by ann") in [
        (entry.what, entry.detail.rpartition(": ")[2]) for entry in store.history()
    ]
    assert store.outbox.try_again(MONDAY + HOUR, "ann") == 0
    assert deliver(store.outbox, {"legal": Way()}, at(MONDAY + HOUR)) == Delivered(sent=1)


def test_what_failed_is_tried_again_at_once_but_not_what_is_being_sent(store: Store) -> None:
    fill(store, 3)
    deliver(store.outbox, {"legal": Way(DeliveryError("down"), DeliveryError("down"))}, at(MONDAY))
    sending = store.outbox.claim(MONDAY + HOUR, worker="w", lease=LEASE)
    assert sending is not None
    assert store.outbox.try_again(MONDAY + HOUR, "ann") == 1
    assert deliver(store.outbox, {"legal": Way()}, at(MONDAY + HOUR)) == Delivered(sent=1)


@pytest.mark.parametrize(
    ("asked", "waits"),
    [(0.0, BACK_OFF[0]), (5.0, BACK_OFF[0]), (3600.0, HOUR), (1e9, 24 * HOUR)],
)
def test_the_other_side_may_ask_for_more_time_but_not_for_ever(
    store: Store, asked: float, waits: datetime.timedelta
) -> None:
    fill(store)
    deliver(store.outbox, {"legal": Way(DeliveryError("later", wait=asked))}, at(MONDAY))
    assert [message.next_try for message in store.outbox.pending()] == [MONDAY + waits]


def test_a_run_with_much_to_tell_puts_it_together(store: Store) -> None:
    fill(store, 130)
    sizes = [len(message.alerts) for message in store.outbox.pending()]
    assert sizes == [1] * 24 + [100, 6]
    told = [alert.id for message in store.outbox.pending() for alert in message.alerts]
    assert len(set(told)) == 130


def test_a_digest_holds_no_more_than_a_receiver_takes(store: Store) -> None:
    daily = to("legal", digest=Digest.DAILY, due=MONDAY + 9 * HOUR)
    with store.run("a test", daily, lambda: MONDAY) as run:
        run.record(MODEL, None, {}, [event(f"n{n}") for n in range(130)], MONDAY)
    assert [len(message.alerts) for message in store.outbox.pending()] == [100, 30]


def test_one_broken_channel_does_not_keep_the_others_waiting(store: Store) -> None:
    fill(store, 10, "legal", "tickets")
    legal, tickets = Way(*[DeliveryError("down")] * 99), Way()
    found = deliver(store.outbox, {"legal": legal, "tickets": tickets}, at(MONDAY))
    assert (found.sent, found.failed) == (10, 3)
    assert len(store.outbox.pending()) == 10


def test_one_message_that_is_never_taken_does_not_keep_the_others_waiting(store: Store) -> None:
    fill(store, 5)
    way = Way(DeliveryError("too large"))
    assert deliver(store.outbox, {"legal": way}, at(MONDAY)).sent == 4


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (None, "there is no channel 'legal' (see [watch.channels] of the company file)"),
        (UsageError("X is not set", hint="set it"), "X is not set (set it)"),
        (ValueError("hunter2"), "sending failed (ValueError)"),
        (DeliveryError("no"), "no"),
    ],
)
def test_whatever_goes_wrong_is_written_down_and_never_a_secret(
    store: Store, error: Exception | None, why: str
) -> None:
    fill(store)
    ways = {} if error is None else {"legal": Way(error)}
    assert deliver(store.outbox, ways, at(MONDAY)).errors == (("legal", why),)
    [failed] = [entry for entry in store.history() if entry.what == "failed"]
    assert failed.detail == f"to legal (n0, level 1): {why}"


def test_a_channel_that_does_not_end_is_left(store: Store) -> None:
    fill(store)
    never = threading.Event()

    class Slow:
        def send(self, _message: Outgoing) -> str:
            never.wait(30)
            return ""

    found = deliver(store.outbox, {"legal": Slow()}, at(MONDAY), seconds=0.05)
    never.set()
    assert found.errors == (("legal", "there was no answer within 0.05 s"),)


def test_an_alert_reaches_real_servers_through_the_company_files_channels(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store, 1, "legal", "tickets")
    with MailServer(["", "250 OK"]) as mails, Webhook(500) as hook:
        monkeypatch.setenv(
            "MAIL", f"mailto://127.0.0.1:{mails.port}?from=a@b.example&to=c@d.example"
        )
        monkeypatch.setenv("KEY", "whsec_" + "A" * 43 + "=")
        watching = Watching(
            channels=(
                Channel("legal", apprise=Secret(env="MAIL")),
                Channel("tickets", webhook=hook.url, secret=Secret(env="KEY")),
            )
        )
        ways = senders(watching)
        assert deliver(store.outbox, ways, at(MONDAY)).failed == 2
        assert deliver(store.outbox, ways, at(MONDAY + HOUR)) == Delivered(sent=2)
    # The mail server took the first mail and died before it said so: the same mail came twice.
    assert len(mails.mails) == 2
    assert len({mail.message["Message-ID"] for mail in mails.mails}) == 1
    assert len({post.headers["webhook-id"] for post in hook.posts}) == 1
    assert Counter(done(store)) == {"failed": 2, "sent": 2}


def test_no_secret_is_ever_in_the_store(
    store: Store, store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store, 1, "legal", "chat", "tickets")
    with MailServer() as mails, Webhook(403, 500) as hook:
        port = mails.port
        monkeypatch.setenv("MAIL", f"mailto://me:hunter2@127.0.0.1:{port}?from=a@b.example")
        monkeypatch.setenv("CHAT", hook.url.replace("http://", "json://me:hunter2@"))
        monkeypatch.setenv("KEY", "whsec_hunter2")
        ways = senders(
            Watching(
                channels=(
                    Channel("legal", apprise=Secret(env="MAIL")),
                    Channel("chat", apprise=Secret(env="CHAT")),
                    Channel("tickets", webhook=hook.url, secret=Secret(env="KEY")),
                )
            )
        )
        assert deliver(store.outbox, ways, at(MONDAY)).failed == 3
    with Database(store_url).reading() as connection:
        rows = [connection.execute(select(table)).all() for table in METADATA.sorted_tables]
    assert "refused the message" in str(rows)
    assert "hunter2" not in str(rows)


def test_a_channel_is_tried_with_a_message_that_says_so() -> None:
    way = Way()
    message = sample("legal", MONDAY)
    assert attempt(way, message) == ""
    assert way.sent == [message.id]
    assert "test of the channel" in message.alerts[0].event.title


# Several workers


def test_what_a_dead_worker_had_is_sent_when_its_lease_ends(store: Store) -> None:
    fill(store)
    assert store.outbox.claim(MONDAY, worker="dead", lease=LEASE) is not None
    way = Way()
    assert deliver(store.outbox, {"legal": way}, at(MONDAY + LEASE / 2)) == Delivered()
    assert deliver(store.outbox, {"legal": way}, at(MONDAY + LEASE)) == Delivered(sent=1)


def test_a_worker_that_is_too_slow_does_not_take_back_what_was_sent(store: Store) -> None:
    fill(store)
    slow = store.outbox.claim(MONDAY, worker="slow", lease=LEASE)
    assert slow is not None
    deliver(store.outbox, {"legal": Way()}, at(MONDAY + LEASE))
    store.outbox.mark_failed(slow, "no answer", MONDAY + LEASE, MONDAY + 2 * LEASE)
    store.outbox.mark_failed(slow, "no answer", MONDAY + LEASE, None)
    assert store.outbox.pending() == ()
    assert store.outbox.try_again(MONDAY + HOUR, "ann") == 0
    assert done(store) == ["sent", "failed", "failed"]


def test_workers_at_once_send_each_message_once(store: Store, store_url: str) -> None:
    fill(store, 24)
    way, found = Way(), []

    def work() -> None:
        with open_store(store_url) as own:
            found.append(deliver(own.outbox, {"legal": way}, at(MONDAY)).sent)

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sum(found) == 24
    assert Counter(Counter(way.sent).values()) == {1: 24}


# Runs


def test_one_run_works_and_the_other_says_that_it_is_busy(store: Store, store_url: str) -> None:
    with store.run("one") as run:
        with open_store(store_url) as other:
            with pytest.raises(BusyError, match="another run is at work"), other.run("two"):
                pytest.fail("two runs at once")
            other.add("org/other", by="ann", now=MONDAY)
        run.record(MODEL, None, {}, [event()], MONDAY)
    with store.run("three") as run:
        assert run.latest(MODEL) == {}


def test_a_run_whose_connection_breaks_writes_nothing_more_without_its_lock(
    cluster: Cluster,
) -> None:
    url = cluster.new()
    with open_store(url) as store, open_store(url) as other:
        with pytest.raises(StoreError, match="the run's lock"):
            hang_up_amid(store, cluster)
        with other.run("two") as second:
            assert second.latest(MODEL) == {"seen": 1}


def hang_up_amid(store: Store, cluster: Cluster) -> None:
    with store.run("one") as run:
        run.record(MODEL, None, {"seen": 1}, [], MONDAY)
        cluster.hang_up()
        for why in ("terminating connection", "the run's lock"):
            with pytest.raises(StoreError, match=why):
                run.record(MODEL, None, {"seen": 2}, [event()], MONDAY)


HOLD = """
import sys
from modellic.watch.store import open_store
with open_store(sys.argv[1]) as store, store.run("it"):
    print("ready", flush=True)
    sys.stdin.read()
"""


def test_the_lock_of_a_process_that_was_killed_is_free(store: Store, store_url: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, store_url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "ready\n"
        with pytest.raises(BusyError), store.run("me"):
            pytest.fail("two runs at once")
        holder.kill()
    for _ in range(100):  # PostgreSQL notices at once, but not in the same instant
        try:
            with store.run("me"):
                return
        except BusyError:
            time.sleep(0.05)
    pytest.fail("the lock outlives its process")


# Kill it at every step

STEPS = ("before", "observed", "recorded", "claimed", "accepted", "sent", "marked", "never")
WORK = """
import datetime, os, signal, sys
sys.path.insert(0, sys.argv[4])
from alerting import MODEL, MONDAY, event, to
from modellic.watch.outbox import deliver
from modellic.watch.store import open_store

url, taken, step = sys.argv[1:4]

def reach(here):
    if here == step:
        os.kill(os.getpid(), signal.SIGKILL)

class Way:
    def send(self, message):
        reach("claimed")
        with open(taken, "a") as file:
            file.write(message.id + "\\n")
        reach("accepted")
        return ""

def routes(event, now):  # in the transaction that writes the observation and the alert
    reach("observed")
    return to("legal")(event, now)

calls = []
def clock():
    calls.append(1)
    reach("sent" if len(calls) == 2 else "")
    return MONDAY

with open_store(url) as store:
    reach("before")
    with store.run("it", routes, lambda: MONDAY) as run:
        run.record(MODEL, "abc", {"seen": 1}, [event()], MONDAY)
        reach("recorded")
    deliver(store.outbox, {"legal": Way()}, clock)
    reach("marked")
"""


def rows(url: str) -> tuple[int, int, list[str]]:
    with Database(url).reading() as connection:
        alerts = connection.scalar(select(func.count()).select_from(ALERTS)) or 0
        messages = connection.scalar(select(func.count()).select_from(OUTBOX)) or 0
        return alerts, messages, list(connection.scalars(select(OUTBOX.c.state)))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_nothing_is_lost_and_nothing_is_doubled(
    step: str, store_url: str, tmp_path: Path
) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    tests = str(Path(__file__).parents[1])
    died = subprocess.run(
        [sys.executable, "-c", WORK, store_url, str(taken), step, tests],
        check=False,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert died.returncode == (0 if step == "never" else -signal.SIGKILL)
    with open_store(store_url) as store:
        _run_after_the_death(store)
        later = MONDAY + LEASE
        ids = taken.read_text().split()
        way = Way()
        deliver(store.outbox, {"legal": way}, at(later))
        assert deliver(store.outbox, {"legal": way}, at(later + 999 * HOUR)) == Delivered()
        arrived = ids + way.sent
    assert rows(store_url) == (1, 1, ["sent"])
    assert len(set(arrived)) == 1
    assert len(arrived) == (2 if step in {"accepted", "sent"} else 1)


def _run_after_the_death(store: Store) -> None:
    """Look again and see the same; PostgreSQL may need an instant to see that the other is gone."""
    for _ in range(100):
        try:
            with store.run("the next", to("legal"), lambda: MONDAY) as run:
                run.record(MODEL, "abc", {"seen": 1}, [event()], MONDAY)
                return
        except BusyError:
            time.sleep(0.05)
    pytest.fail("the lock outlives its process")


def test_a_full_disk_while_recording_leaves_nothing_behind(store: Store, store_url: str) -> None:
    def broken(_event: object, _now: object) -> list[object]:
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space"):
        fill_with(store, broken)
    assert rows(store_url) == (0, 0, [])
    fill(store)
    assert rows(store_url) == (1, 1, ["pending"])


def fill_with(store: Store, routes: Callable[..., list[object]]) -> None:
    with store.run("a test", routes) as run:  # type: ignore[arg-type]
        run.record(MODEL, None, {}, [event()], MONDAY)


def test_a_message_without_a_channel_is_not_lost_when_the_channel_comes_back(
    store: Store, store_url: str
) -> None:
    fill(store)
    deliver(store.outbox, {}, at(MONDAY))
    with Database(store_url).writing() as connection:
        connection.execute(update(OUTBOX).values(next_try=MONDAY + HOUR))
    assert deliver(store.outbox, {"legal": Way()}, at(MONDAY + HOUR)) == Delivered(sent=1)
