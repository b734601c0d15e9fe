"""The whole way: figures and a hub that change, runs of the command, and messages that arrive."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hubserver import HubServer
from modellic.cli.main import main
from receivers import MailServer, Webhook

KIMI = "moonshotai/Kimi-K2-Instruct"
CARD = "---\nlicense: other\nlicense_name: kimi-k2\nlicense_link: LICENSE\n---\n"
TERMS = (
    "You may use the model for any purpose.\n\n"
    "If your commercial product has more than {users} monthly active users, or more than 20 "
    'million US dollars in monthly revenue, you must prominently show "Kimi K2" on its user '
    "interface.\n"
)
OTTER = "otter/Otter-7B"
MARKS = "You must not use the names or the marks of the licensor.\n"
SECRET = "whsec_" + "A" * 43 + "="

COMPANY = """
[products.chat]
models = ["{kimi}"]
uses = ["commercial", "product"]
monthly-active-users = {{{figures}}}
monthly-revenue = "< 5M USD"

[policy]
warn-at = "80 %"

[watch.channels.legal]
apprise = {{ env = "LEGAL_MAIL" }}

[watch.channels.tickets]
webhook = "{hook}"
secret = {{ env = "HOOK_SECRET" }}

[[watch.routes]]
to = ["legal"]
events = ["rule-*", "threshold-*", "license-changed", "repository-*"]

[[watch.routes]]
to = ["tickets"]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    for name in ("COLUMNS", "FORCE_COLOR", "MODELLIC_STORE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOOK_SECRET", SECRET)
    return here


def write(hook: Webhook, *users: int) -> None:
    """Write the company file with figures (in millions) from January 2026 on."""
    figures = ", ".join(f'"2026-{n:02}" = "{of}M"' for n, of in enumerate(users, 1))
    Path("modellic.toml").write_text(
        COMPANY.format(kimi=KIMI, figures=figures, hook=hook.url), "utf-8"
    )


def run(day: str) -> int:
    return main(["watch", "run", "--as-of", day, "--quiet"])


def events(hook: Webhook, since: int = 0) -> list[tuple[str, int]]:
    """Return what the webhook was told of: ids and levels."""
    found = [json.loads(post.body)["alerts"] for post in hook.posts[since:]]
    return [(a["event"]["kind"], a["event"]["level"]) for alerts in found for a in alerts]


def mail_url(mail: MailServer) -> str:
    return f"mailto://127.0.0.1:{mail.port}?from=watch@example.org&to=legal@example.org"


def test_figures_grow_until_the_threshold_is_crossed_with_warnings_before_it(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="100 million")})
    users = (40, 48, 56, 64, 72, 80, 88, 96, 104, 112)
    told = []
    with MailServer() as mail, Webhook() as hook:
        monkeypatch.setenv("LEGAL_MAIL", mail_url(mail))
        write(hook, users[0])
        assert main(["watch", "add", KIMI]) == 0
        for month in range(1, 11):
            write(hook, *users[:month])
            before = len(hook.posts)
            status = run(f"2026-{month + 1:02}-05")
            assert status == int(len(hook.posts) > before)
            told.append(events(hook, before))
        subjects = [str(sent.message["Subject"]) for sent in mail.mails]
        text = mail.mails[-1].part("plain")
    assert told == [
        [],
        [],
        [("threshold-forecast", 1)],  # 56M in March: September is in sight
        [],
        [("threshold-forecast", 2)],  # less than 90 days
        [("threshold-near", 1)],  # 80M in June
        [("threshold-forecast", 3)],  # less than 45 days
        [("threshold-near", 3)],  # 96M in August: two steps at once
        [("rule-triggered", 1)],  # 104M in September
        [("fulfilment-missing", 1)],
    ]
    assert len(subjects) == 6  # the last one is not on the route of the mails
    assert subjects[-1].startswith("[modellic] chat: a term binds: clearly display “Kimi K2”")
    flat = " ".join(text.split())
    assert "chat has 104M monthly active users in September 2026, more than 100M" in flat
    assert "The licence demands: Clearly display “Kimi K2” on the user interface." in flat
    assert "If your commercial product has more than 100 million" in flat
    assert f"{hub.url}/{KIMI}/blob/" in flat
    capsys.readouterr()


def test_a_licence_that_changes_between_two_runs_is_told_with_the_difference(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, store_url: str
) -> None:
    monkeypatch.setenv("MODELLIC_STORE", store_url)
    hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="100 million")})
    with MailServer() as mail, Webhook() as hook:
        monkeypatch.setenv("LEGAL_MAIL", mail_url(mail))
        write(hook, 30)
        main(["watch", "add", KIMI])
        assert run("2026-02-05") == 0
        hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="25 million")})
        assert run("2026-02-06") == 1
        assert run("2026-02-07") == 0
        (change, binding) = (json.loads(post.body)["alerts"][0] for post in hook.posts)
        assert sorted(str(m.message["Subject"])[:40] for m in mail.mails) == [
            "[modellic] The licence of moonshotai/Kim",
            "[modellic] chat: a term binds: clearly d",
        ]
    found = {a["event"]["kind"]: a["event"] for a in (change, binding)}
    assert set(found) == {"license-changed", "rule-triggered"}
    what = found["license-changed"]["what"]
    assert "100 million monthly active users → more than 25 million" in what
    assert "Clearly display “Kimi K2” on the user interface." in found["license-changed"]["demand"]


def test_a_hub_that_is_down_changes_nothing_and_is_told_after_three_runs(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, hf_home: Path
) -> None:
    hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="100 million")})
    hub.add(OTTER, {"README.md": CARD, "LICENSE": TERMS.format(users="9 million")})
    with MailServer() as mail, Webhook() as hook:
        monkeypatch.setenv("LEGAL_MAIL", mail_url(mail))
        write(hook, 104)
        main(["watch", "add", KIMI, OTTER])
        assert run("2026-02-05") == 1
        assert events(hook) == [("rule-triggered", 1)]
        hub.fail("/", status=503)
        forget(hf_home)
        before = len(hook.posts)
        assert [run(f"2026-02-{day:02}") for day in (6, 7, 8, 9)] == [3, 3, 3, 3]
        assert events(hook, before) == [("target-failed", 1)]  # once for both models
        hub.faults.clear()
        assert run("2026-02-10") == 0
        assert events(hook, before) == [("target-failed", 1)]


def test_figures_are_judged_while_the_hub_is_down(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="100 million")})
    with MailServer() as mail, Webhook() as hook:
        monkeypatch.setenv("LEGAL_MAIL", mail_url(mail))
        write(hook, 30)
        main(["watch", "add", KIMI])
        run("2026-02-05")
        hub.fail("/", status=503)
        write(hook, 30, 130)
        assert run("2026-03-05") == 3
        assert events(hook) == [("rule-triggered", 1)]


@pytest.mark.parametrize("how", ["gated", "closed", "gone", "silent"])
def test_a_threshold_that_is_crossed_is_told_although_the_licence_cannot_be_read(
    how: str, hub: HubServer, monkeypatch: pytest.MonkeyPatch, hf_home: Path
) -> None:
    hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="100 million")})
    with MailServer() as mail, Webhook() as hook:
        monkeypatch.setenv("LEGAL_MAIL", mail_url(mail))
        write(hook, 30)
        main(["watch", "add", KIMI])
        assert run("2026-02-05") == 0
        forget(hf_home)
        if how == "gone":
            del hub.repositories[KIMI]
        elif how == "silent":
            hub.fail("/", status=503)
        else:
            repository = hub.repositories[KIMI]
            repository.gated, repository.card_open = True, how == "gated"
        write(hook, 30, 85)
        run("2026-03-05")
        write(hook, 30, 85, 130)
        run("2026-04-05")
        write(hook, 30, 85, 130, 40)
        run("2026-05-05")
        kinds = [kind for kind, _ in events(hook)]
    told = ["threshold-near", "rule-triggered", "rule-cleared"]
    assert [kind for kind in kinds if kind in told] == told
    assert "license-changed" not in kinds


def forget(hf_home: Path) -> None:
    """Let this machine forget all that it has read."""
    for folder in (hf_home / "hub", hf_home / "assets"):
        folder.rename(folder.with_suffix(".gone"))


def test_gone_and_back_and_renamed(hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="100 million")})
    with MailServer() as mail, Webhook() as hook:
        monkeypatch.setenv("LEGAL_MAIL", mail_url(mail))
        write(hook, 30)
        main(["watch", "add", KIMI])
        run("2026-02-01")
        there = hub.repositories.pop(KIMI)
        assert run("2026-02-02") == 3
        hub.repositories[KIMI] = there
        assert run("2026-02-03") == 1
        hub.rename(KIMI, "moonshotai/Kimi-K2")
        assert run("2026-02-04") == 1
        hub.repositories["moonshotai/Kimi-K2"].gated = True
        assert run("2026-02-05") == 1
        assert run("2026-02-06") == 0
        assert [kind for kind, _ in events(hook)] == [
            "repository-gone",
            "repository-back",
            "repository-renamed",
            "repository-gated",
        ]


def test_an_ancestor_that_comes_brings_terms_and_drift(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="100 million")})
    hub.add(OTTER, {"README.md": CARD, "LICENSE": MARKS})
    with MailServer() as mail, Webhook() as hook:
        monkeypatch.setenv("LEGAL_MAIL", mail_url(mail))
        write(hook, 30)
        main(["watch", "add", OTTER])
        assert run("2026-02-01") == 0
        card = CARD.replace("license: other", f"license: other\nbase_model: {KIMI}")
        hub.add(OTTER, {"README.md": card, "LICENSE": MARKS})
        assert run("2026-02-02") == 1
        kinds = {kind for kind, _ in events(hook)}
    assert kinds >= {"ancestor-new", "license-drift"}


def test_a_message_that_was_not_taken_is_sent_with_a_later_run_and_once(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="100 million")})
    with MailServer() as mail, Webhook(503) as hook:
        monkeypatch.setenv("LEGAL_MAIL", mail_url(mail))
        write(hook, 104)
        main(["watch", "add", KIMI])
        assert run("2026-02-05") == 1
        assert "NOT SENT tickets" in capsys.readouterr().out
        assert run("2026-02-06") == 0
        assert run("2026-02-07") == 0
        assert [json.loads(post.body)["id"] for post in hook.posts] == [
            json.loads(hook.posts[0].body)["id"]
        ] * 2


def test_no_secret_is_in_the_store_or_the_output(
    hub: HubServer,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    hub.add(KIMI, {"README.md": CARD, "LICENSE": TERMS.format(users="100 million")})
    with Webhook() as hook:
        monkeypatch.setenv("LEGAL_MAIL", "mailto://user:hunter2@127.0.0.1:9?to=a@example.org")
        write(hook, 104)
        main(["watch", "add", KIMI])
        run("2026-02-05")
        main(["watch", "retry"])
        main(["watch", "history", "-f", "json"])
        main(["watch", "test"])
    captured = capsys.readouterr()
    stored = b"".join(path.read_bytes() for path in folder.glob("modellic-watch.db*"))
    assert b"rule-triggered" in stored
    for secret in ("hunter2", SECRET):
        assert secret not in captured.out + captured.err
        assert secret.encode() not in stored
