"""The part of a company file that is about watching: channels, routes, and places of secrets."""

from __future__ import annotations

from pathlib import Path

import pytest

from modellic.company import CompanyFileError, load_company
from modellic.company.watching import Channel, Digest, Route, Secret, Watching, Weight
from modellic.errors import UsageError

HEAD = """\
[products.chat]
models = ["example-org/*"]

[watch.channels.legal]
apprise = { env = "LEGAL_MAIL" }

"""


def loaded(folder: Path, text: str) -> Watching:
    path = folder / "modellic.toml"
    path.write_text(text, "utf-8")
    return load_company(path).watching


def test_a_company_that_says_nothing_tells_nobody(tmp_path: Path) -> None:
    assert loaded(tmp_path, "") == Watching()


def test_channels_and_routes(tmp_path: Path) -> None:
    watching = loaded(
        tmp_path,
        HEAD
        + """\
[watch]
store = "alerts.db"

[watch.channels.tickets]
webhook = "https://tickets.example.com/modellic"
secret = { file = "webhook.secret" }

[[watch.routes]]
to = ["legal", "tickets"]
events = ["rule-*"]
products = ["chat"]
models = ["example-org/*"]
severity = "warning"
digest = "weekly"

[[watch.routes]]
to = ["legal"]
""",
    )
    tickets = Channel(
        "tickets",
        webhook="https://tickets.example.com/modellic",
        secret=Secret(file=tmp_path / "webhook.secret"),
    )
    assert watching.store == "alerts.db"
    assert watching.channels == (Channel("legal", apprise=Secret(env="LEGAL_MAIL")), tickets)
    assert watching.channel("tickets") == tickets
    assert watching.channel("nobody") is None
    assert watching.routes == (
        Route(
            to=("legal", "tickets"),
            events=("rule-*",),
            products=("chat",),
            models=("example-org/*",),
            severity=Weight.WARNING,
            digest=Digest.WEEKLY,
            key="watch.routes[0]",
        ),
        Route(to=("legal",), key="watch.routes[1]"),
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('[watch]\nstroe = "x"', "line 8: watch.stroe: unknown key (did you mean 'store'?)"),
        (
            '[watch]\nstore = "postgresql://a:hunter2@db/alerts"',
            'line 8: watch.store: holds a password (name its place: { env = "NAME" })',
        ),
        (
            '[watch]\nstore = "postgresql://db/alerts?user=a&password=hunter2"',
            "line 8: watch.store: holds a password",
        ),
        (
            '[watch.channels.a]\napprise = "mailtos://a:hunter2@example.com"',
            "line 8: watch.channels.a.apprise: is no place of a secret"
            ' (expected { env = "NAME" } or { file = "path" }, never the secret itself)',
        ),
        (
            '[watch.channels.a]\napprise = { env = "A", value = "hunter2" }',
            "line 8: watch.channels.a.apprise: is no place of a secret",
        ),
        (
            '[watch.channels.a]\napprise = { env = "not a name" }',
            "line 8: watch.channels.a.apprise: is no place of a secret",
        ),
        (
            "[watch.channels.a]",
            "line 7: watch.channels.a: is no channel (expected either 'apprise' or 'webhook')",
        ),
        (
            '[watch.channels.a]\nwebhook = "https://example.com"',
            "line 7: watch.channels.a: lacks 'secret' (it is needed here)",
        ),
        (
            '[watch.channels.a]\napprise = { env = "A" }\nsecret = { env = "B" }',
            "line 9: watch.channels.a.secret: signs nothing here",
        ),
        *(
            (
                f'[watch.channels.a]\nsecret = {{ env = "B" }}\nwebhook = "{url}"',
                f"line 9: watch.channels.a.webhook: {why} (expected such as",
            )
            for url, why in [
                ("http://example.com/hook", "is not https"),
                ("http://127.0.0.1.example.com/hook", "is not https"),
                ("https://user:hunter2@example.com/hook", "holds a user name or a password"),
                ("ftp://example.com/hook", "is no URL of a web server"),
                ("https://", "is no URL of a web server"),
                ("https://example.com:port/", "is no URL of a web server"),
            ]
        ),
        ("[[watch.routes]]", "line 7: watch.routes[0]: lacks 'to'"),
        ("[[watch.routes]]\nto = []", "line 8: watch.routes[0].to: names no channel"),
        (
            '[[watch.routes]]\nto = ["lawyers"]',
            "line 8: watch.routes[0].to: 'lawyers' is no channel of the file",
        ),
        (
            '[[watch.routes]]\nto = ["legal"]\nproducts = ["search"]',
            "line 9: watch.routes[0].products: 'search' is no product of the file",
        ),
        (
            '[[watch.routes]]\nto = ["legal"]\nseverity = "warn"',
            "line 9: watch.routes[0].severity: 'warn' is not known (did you mean 'warning'?)",
        ),
        (
            '[[watch.routes]]\nto = ["legal"]\ndigest = "hourly"',
            "line 9: watch.routes[0].digest: 'hourly' is not known",
        ),
    ],
)
def test_what_is_wrong_is_said_and_no_secret_is_shown(
    tmp_path: Path, text: str, fault: str
) -> None:
    with pytest.raises(CompanyFileError) as refused:
        loaded(tmp_path, HEAD + text)
    [found] = map(str, refused.value.faults)
    assert found.startswith(fault)
    assert "hunter2" not in found


@pytest.mark.parametrize(
    "url", ["https://example.com/hook", "http://127.0.0.1:9/", "http://[::1]/"]
)
def test_webhooks_that_may_be_written_openly(tmp_path: Path, url: str) -> None:
    text = f'[watch.channels.a]\nwebhook = "{url}"\nsecret = {{ env = "S" }}'
    assert loaded(tmp_path, text).channels[0].webhook == url


def test_a_secret_is_read_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret").write_text("hunter2\n", "utf-8")
    monkeypatch.setenv("A_SECRET", " hunter2 ")
    assert Secret(env="A_SECRET").reveal() == "hunter2"
    assert Secret(file=tmp_path / "secret").reveal() == "hunter2"
    assert "hunter2" not in repr(Secret(env="A_SECRET")) + str(Secret(file=tmp_path / "secret"))


def test_a_secret_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("A_SECRET", raising=False)
    (tmp_path / "bytes").write_bytes(b"\xff")
    (tmp_path / "blank").write_text("\n", "utf-8")
    for secret, why in [
        (Secret(env="A_SECRET"), "the environment variable A_SECRET is not set or empty"),
        (Secret(file=tmp_path / "blank"), "is not set or empty"),
        (Secret(file=tmp_path / "none"), "cannot be read: No such file or directory"),
        (Secret(file=tmp_path / "bytes"), "cannot be read: it is not UTF-8"),
    ]:
        with pytest.raises(UsageError, match=why):
            secret.reveal()
