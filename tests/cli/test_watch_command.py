"""`modellic watch`: what a person sees, and how it ends."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import click
import pytest

from hubserver import HubServer
from modellic.cli.main import main
from modellic.cli.status import Exit
from modellic.cli.watch import command
from modellic.cli.watching import STORE_VARIABLE
from modellic.watch.store import open_store
from receivers import Webhook

NAME = "otter/Otter-7B"
CARD = "---\nlicense: other\nlicense_name: otter\nlicense_link: LICENSE\n---\n"
TERMS = (
    'You shall display "Otter" on the user interface if your product has more than 5 million '
    "monthly active users.\n"
)
FILES = {"README.md": CARD, "LICENSE": TERMS}
COMPANY = f"""
[products.chat]
models = ["{NAME}", "Qwen/*"]
uses = ["commercial", "product"]
monthly-active-users = "9M"
"""
PAGE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text("utf-8")
SECTION = PAGE.split("## `modellic watch`")[1].split("\n## ")[0]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hf_home: Path) -> Path:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    for name in ("COLUMNS", "FORCE_COLOR", STORE_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    (here / "modellic.toml").write_text(COMPANY, "utf-8")
    assert hf_home
    return here


class Person:
    """Somebody at a terminal of 80 columns."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def types(self, *arguments: str) -> tuple[int, str]:
        """Run `modellic watch …`; return the exit status and all that is printed."""
        status = main(["watch", *arguments])
        captured = self._capsys.readouterr()
        printed = captured.out + captured.err
        assert "Traceback" not in printed
        assert "\x1b" not in printed
        if arguments[0] not in {"ack", "mute", "unmute"}:  # a key stays whole
            assert max(map(len, captured.out.splitlines()), default=0) <= 80
        return status, printed

    def reads(self, *arguments: str) -> dict[str, Any]:
        """Run `modellic watch … --format json`; return what it says."""
        main(["watch", *arguments, "--format", "json"])
        form: dict[str, Any] = json.loads(self._capsys.readouterr().out)
        return form


@pytest.fixture
def person(capsys: pytest.CaptureFixture[str]) -> Person:
    return Person(capsys)


def test_models_are_added_listed_and_removed(person: Person) -> None:
    assert person.types("add", NAME, "gpt2", "--note", "for chat") == (
        0,
        f"{NAME}: watched from now on\ngpt2: watched from now on\n",
    )
    assert person.types("add", NAME.upper()) == (0, f"{NAME.upper()}: watched already\n")
    status, out = person.types("list")
    assert status == 0
    assert re.search(rf"{NAME}  since \d{{4}}-\d\d-\d\d, .+; for chat", out)
    assert out.endswith("2 models watched, 0 open alerts\n")
    assert person.types("remove", "GPT2") == (0, "gpt2: not watched any more\n")
    assert person.types("remove", "gpt2")[0] == Exit.USAGE


def test_the_models_of_the_company_file_are_added(person: Person) -> None:
    status, out = person.types("add", "--from-company")
    assert status == 0
    assert f"{NAME}: watched from now on" in out
    assert "Qwen/*: names no single model" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["add"], "there is nothing to add"),
        (["add", "https://example.com/x/y"], "does not lead to the hub"),
        (["add", "./missing"], "there is no such file or folder to watch"),
        (["run"], "nothing is watched"),
        (["run", "--every", "5"], "is no span of time; expected such as 30m, 6h or 1d"),
        (["run", "--every", "0h"], "is no span of time"),
        (["run", "--store", "mysql://x/y"], "expected a file"),
        (["list", "--store", "no/such/folder/watch.db"], "there is no such folder"),
        (["test"], "there is no channel"),
        (["history", "--limit", "0"], "is not in the range"),
    ],
)
def test_what_cannot_be_done_is_one_message(
    arguments: list[str], said: str, person: Person
) -> None:
    status, out = person.types(*arguments)
    assert status == Exit.USAGE
    assert said in out
    assert out.startswith("modellic: ")


def test_a_run_shows_what_is_new_and_ends_with_1_then_0(hub: HubServer, person: Person) -> None:
    hub.add(NAME, FILES)
    person.types("add", NAME)
    status, out = person.types("run", "--quiet")
    assert status == Exit.FINDINGS
    assert "● ACT NOW" in out
    assert "chat: a term binds: display “Otter” on the user interface" in out
    assert "chat has 9M monthly active users, more than 5M." in out
    assert out.endswith("1 model, 1 new alert, 0 ended\n")
    assert person.types("run", "--quiet") == (0, "1 model, 0 new alerts, 0 ended\n")


def test_without_a_company_file_changes_are_told_all_the_same(
    hub: HubServer, folder: Path, person: Person
) -> None:
    (folder / "modellic.toml").unlink()
    hub.add(NAME, FILES)
    person.types("add", NAME)
    assert person.types("run")[0] == 0
    hub.add(NAME, FILES | {"LICENSE": TERMS.replace("5 million", "1 million")})
    status, out = person.types("run")
    assert status == 1
    assert f"The licence of {NAME} changed; terms: 1 changed" in out


def test_a_model_that_cannot_be_read_ends_with_3(hub: HubServer, person: Person) -> None:
    hub.add(NAME, FILES)
    person.types("add", NAME, "otter/None")
    status, out = person.types("run")
    assert status == Exit.UNRESOLVED
    assert "otter/None is gone, or hidden" in out
    status, out = person.types("run")
    assert status == Exit.UNRESOLVED
    assert "! MISSING  otter/None: it does not exist on" in out


def test_another_run_at_work_ends_with_3(hub: HubServer, person: Person) -> None:
    hub.add(NAME, FILES)
    person.types("add", NAME)
    with open_store("modellic-watch.db") as store, store.run("a test"):
        status, out = person.types("run")
    assert status == Exit.UNRESOLVED
    assert "another run is at work" in out
    assert person.types("run")[0] == Exit.FINDINGS


def test_an_alert_is_acknowledged_by_its_id_or_its_key(hub: HubServer, person: Person) -> None:
    hub.add(NAME, FILES)
    person.types("add", NAME)
    _, out = person.types("run")
    found = re.search(r"id ([0-9a-f]{8})", out)
    assert found is not None
    status, out = person.types("ack", found[1], "--note", "Legal knows", "--until", "2999-12-31")
    said, _, key = out.strip().partition(": ")
    assert (status, said) == (0, "acknowledged")
    assert key.startswith(f"rule-triggered:{NAME}:chat:display-attribution-")
    flat = " ".join(person.types("list")[1].split())
    assert re.search(r"acknowledged by \S+ until 2999-12-31: Legal knows", flat)
    assert person.types("mute", key)[1] == f"muted: {key}\n"
    assert person.types("unmute", "rule-*")[1] == f"not muted any more: {key}\n"
    status, out = person.types("ack", "nothing")
    assert status == Exit.UNRESOLVED
    assert "has this id or key" in out


def test_a_changed_licence_is_open_until_somebody_acknowledges_it(
    hub: HubServer, person: Person
) -> None:
    hub.add(NAME, FILES)
    person.types("add", NAME)
    person.types("run", "--quiet")
    hub.add(NAME, FILES | {"LICENSE": "You may not rent the model out."})
    assert "license-changed" in person.types("run", "--quiet")[1]
    person.types("run", "--quiet")
    [key] = [
        alert["event"]["key"]
        for alert in person.reads("list")["alerts"]
        if alert["event"]["kind"] == "license-changed"
    ]
    assert person.types("ack", key)[0] == 0
    assert "1 ended" in person.types("run", "--quiet")[1]
    assert "license-changed" not in person.types("list")[1]


def test_a_model_that_was_read_in_part_is_named(hub: HubServer, person: Person) -> None:
    hub.add(NAME, {"README.md": "---\nlicense: apache-2.0\n---\n"})
    person.types("add", NAME)
    out = person.types("run", "--quiet")[1]
    assert "1 read in part" in out
    assert f"read in part: {NAME} (modellic scan says what is missing)" in out


def test_the_history_tells_what_happened_the_newest_first(hub: HubServer, person: Person) -> None:
    commit = hub.add(NAME, FILES)
    person.types("add", NAME)
    person.types("run")
    _, out = person.types("history")
    words = re.findall(r"^\d{4}-\d\d-\d\d \d\d:\d\d  (\w+)", out, re.MULTILINE)
    assert words == ["ended", "raised", "run", "added"]
    _, out = person.types("history", f"https://huggingface.co/{NAME}", "-n", "2")
    assert re.findall(r"^\d{4}-\d\d-\d\d \d\d:\d\d  (\w+)", out, re.MULTILINE) == ["raised", "seen"]
    assert commit in out


def test_json_has_what_the_text_has(hub: HubServer, person: Person) -> None:
    hub.add(NAME, FILES)
    person.types("add", NAME, "otter/None")
    run = person.reads("run")
    looks = {look["target"]: look for look in run["looks"]}
    (alert,) = looks[NAME]["raised"]
    assert alert["event"]["kind"] == "rule-triggered"
    assert alert["held"] == "no route"
    assert looks["otter/None"]["failed"]
    person.types("ack", alert["id"][:8], "--note", "seen")
    listed = person.reads("list")
    marks = {one["event"]["kind"]: one["marks"] for one in listed["alerts"]}
    assert marks["rule-triggered"]["ack"]["note"] == "seen"
    history = person.reads("history")
    page = (Path(__file__).parents[2] / "docs" / "watch.md").read_text("utf-8")
    forms = (run, looks[NAME], listed, listed["watched"][0], history, history["entries"][0], alert)
    for name in {name for form in forms for name in form}:
        assert f"`{name}`" in page
    assert {"acked", "raised", "run", "added"} <= {entry["what"] for entry in history["entries"]}


def test_the_store_is_that_of_the_option_the_variable_or_the_file(
    folder: Path, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.types("add", "a/default")
    assert (folder / "modellic-watch.db").exists()
    with (folder / "modellic.toml").open("a") as file:
        file.write('[watch]\nstore = "of-file.db"\n')
    below = folder / "below"
    below.mkdir()
    monkeypatch.chdir(below)
    person.types("add", "a/file")
    assert (folder / "of-file.db").exists()
    monkeypatch.setenv(STORE_VARIABLE, "of-variable.db")
    person.types("add", "a/variable")
    assert (below / "of-variable.db").exists()
    person.types("add", "a/option", "--store", "of-option.db")
    assert (below / "of-option.db").exists()
    assert "a/option" in person.types("list", "--store", "of-option.db")[1]


def test_the_url_of_a_store_may_be_a_secret(
    folder: Path, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (folder / "modellic.toml").open("a") as file:
        file.write('[watch]\nstore = { env = "WATCH_STORE" }\n')
    status, out = person.types("list")
    assert (status, "WATCH_STORE is not set" in out) == (Exit.USAGE, True)
    monkeypatch.setenv("WATCH_STORE", "secret.db")
    assert person.types("add", NAME)[0] == 0
    assert (folder / "secret.db").exists()


CHANNEL = """
[watch.channels.tickets]
webhook = "{url}"
secret = {{ env = "HOOK_SECRET" }}
"""


def test_a_test_message_goes_through_every_channel(
    folder: Path, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOOK_SECRET", "whsec_" + "A" * 43 + "=")
    with Webhook(200, 500) as hook:
        (folder / "modellic.toml").write_text(COMPANY + CHANNEL.format(url=hook.url), "utf-8")
        assert person.types("test") == (0, "tickets: sent (status 200)\n")
        status, out = person.types("test")
        assert status == Exit.FINDINGS
        assert out.startswith("tickets: not sent: ")
        assert len(hook.posts) == 2


def test_what_could_not_be_sent_is_sent_again_at_once(
    hub: HubServer, person: Person, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add(NAME, FILES)
    monkeypatch.setenv("HOOK_SECRET", f"whsec_{'A' * 43}=")
    with Webhook(503, 503) as hook:
        route = "[[watch.routes]]\nto = ['tickets']\n"
        channel = f"[watch.channels.tickets]\nwebhook = '{hook.url}'\n"
        secret = "secret = { env = 'HOOK_SECRET' }\n"
        (folder / "modellic.toml").write_text(COMPANY + route + channel + secret, "utf-8")
        person.types("add", NAME)
        assert "NOT SENT" in person.types("run", "--quiet")[1]
        status, out = person.types("retry")
        assert (status, out.splitlines()[0]) == (1, "tried 1 message again")
        assert "answered with status 503 (tried again later)" in " ".join(out.split())
        assert person.types("retry") == (0, "tried 1 message again\nsent 1 message\n")
        assert person.types("retry") == (0, "tried 0 messages again\n")
        assert len(hook.posts) == 3
    assert [entry["what"] for entry in person.reads("history")["entries"]][:5] == [
        "sent",
        "retried",
        "failed",
        "retried",
        "failed",
    ]


def test_what_a_stranger_writes_cannot_move_the_cursor(hub: HubServer, person: Person) -> None:
    hub.add(NAME, FILES | {"LICENSE": TERMS.replace("Otter", "Ot\x1b[2Jter\u202e")})
    person.types("add", NAME)
    _, out = person.types("run")
    assert "\u202e" not in out
    person.types("list")
    person.types("history")


@pytest.mark.parametrize("name", command.commands)
def test_each_command_and_option_is_documented(name: str) -> None:
    assert f"`watch {name}" in SECTION
    for parameter in command.commands[name].params:
        if isinstance(parameter, click.Option):
            for option in parameter.opts:
                assert f"`{option}`" in SECTION


def started(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "modellic", "watch", "run", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_process_that_stays_ends_cleanly_when_it_is_told_to(
    hub: HubServer, person: Person
) -> None:
    hub.add(NAME, FILES)
    person.types("add", NAME)
    with started("--every", "1d") as process:
        assert process.stdout is not None
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            if "new alert" in line:
                break
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
    assert lines[-1] == "1 model, 1 new alert, 0 ended\n"
    assert person.types("run")[0] == 0


def test_a_process_that_stays_ends_while_the_hub_is_slow(hub: HubServer, person: Person) -> None:
    hub.add(NAME, FILES)
    person.types("add", NAME)
    hub.fail("/api/", delay=1)
    with started("--every", "1d") as process:
        while not hub.requests and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)
    assert process.returncode == 0


def test_a_process_that_stays_lives_through_what_goes_wrong(
    hub: HubServer, folder: Path, person: Person
) -> None:
    hub.add(NAME, FILES)
    person.types("add", NAME)
    with (
        open_store("modellic-watch.db") as store,
        store.run("a test"),
        started("--every", "1d") as process,
    ):
        assert process.stderr is not None
        assert "another run is at work" in process.stderr.readline()
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)
    assert process.returncode == 0
    (folder / "modellic.toml").write_text("[products.chat]\nmodel = 3\n", "utf-8")
    with started("--every", "1d") as process:
        assert process.wait(timeout=30) == Exit.USAGE
