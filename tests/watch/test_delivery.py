"""The ways out, against servers that really take the messages, and against those that do not."""

from __future__ import annotations

import base64
import json
import logging
import re
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from alerting import event, message
from modellic.company.watching import Channel, Secret
from modellic.errors import ModellicError, UsageError
from modellic.watch.delivery import DeliveryError, sender_of
from modellic.watch.delivery.people import AppriseSender
from modellic.watch.delivery.webhook import WebhookSender, key_of, signed
from modellic.watch.message import render, to_json
from modellic.watch.outbox import attempt
from receivers import MailServer, Webhook

KEY = bytes(range(32))
SECRET = f"whsec_{base64.b64encode(KEY).decode()}"
DOCS = Path(__file__).parents[2] / "docs" / "alerts.md"


@pytest.fixture(autouse=True)
def _secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOOK_SECRET", SECRET)


def apprise(monkeypatch: pytest.MonkeyPatch, url: str) -> AppriseSender:
    monkeypatch.setenv("APPRISE_URL", url)
    return AppriseSender(Secret(env="APPRISE_URL"))


def webhook(url: str) -> WebhookSender:
    return WebhookSender(url, Secret(env="HOOK_SECRET"), clock=lambda: 1772442000.7)


# Webhooks


def test_a_webhook_gets_the_message_and_can_tell_whom_it_is_from() -> None:
    sent = message(event())
    with Webhook() as hook:
        assert webhook(hook.url).send(sent) == "status 200"
    [post] = hook.posts
    assert json.loads(post.body) == to_json(sent)
    assert post.headers["Content-Type"] == "application/json"
    assert post.headers["webhook-id"] == sent.id
    assert post.headers["webhook-timestamp"] == "1772442000"
    expected = signed(post.body, sent.id, 1772442000, KEY)["webhook-signature"]
    assert post.headers["webhook-signature"] == expected


def test_the_signature_is_that_of_standard_webhooks() -> None:
    """The vector of the reference libraries."""
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    id_, body = "msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}'
    signature = signed(body, id_, 1614265330, key)["webhook-signature"]
    assert signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_the_check_of_the_documentation_takes_what_is_sent_and_nothing_else() -> None:
    [code] = re.findall(r"```python\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    names: dict[str, object] = {}
    exec(compile(code, "alerts.md", "exec"), names)  # noqa: S102 - the example of our own page
    verify = names["verify"]
    assert callable(verify)
    with Webhook() as hook:
        webhook(hook.url).send(message(event()))
    headers, body = dict(hook.posts[0].headers), hook.posts[0].body
    now = 1772442000 + 60
    assert verify(body, headers, SECRET, now)
    other = f"whsec_{base64.b64encode(bytes(32)).decode()}"
    assert not verify(body + b" ", headers, SECRET, now)
    assert not verify(body, headers, other, now)
    assert not verify(body, headers | {"webhook-id": "x"}, SECRET, now)
    assert not verify(body, headers | {"webhook-timestamp": "1772442001"}, SECRET, now)
    assert not verify(body, headers, SECRET, now + 3600)
    rotated = headers | {"webhook-signature": "v1,abcd " + headers["webhook-signature"]}
    assert verify(body, rotated, SECRET, now)


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (500, "answered with status 500"),
        (404, "answered with status 404"),
        (307, "answered with status 307; redirects are not followed"),
        (302, "answered with status 302; redirects are not followed"),
        (0, "could not be reached (ConnectionError)"),
    ],
)
def test_a_webhook_that_does_not_take_it(status: int, why: str) -> None:
    with Webhook() as elsewhere, Webhook(status, location=elsewhere.url) as hook:
        with pytest.raises(DeliveryError, match=re.escape(why)):
            webhook(hook.url).send(message(event()))
        assert len(hook.posts) == 1
        assert elsewhere.posts == []


@pytest.mark.parametrize(("said", "wait"), [("120", 120.0), ("soon", 0.0), ("", 0.0)])
def test_a_webhook_may_ask_for_time(said: str, wait: float) -> None:
    with Webhook(429, retry_after=said) as hook, pytest.raises(DeliveryError) as failed:
        attempt(webhook(hook.url), message(event()))
    assert failed.value.wait == wait


def test_a_webhook_that_is_not_there() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/secret-path"
        with pytest.raises(DeliveryError, match="could not be reached") as failed:
            webhook(url).send(message(event()))
    assert "secret-path" not in str(failed.value)


def test_a_webhook_that_answers_without_end_is_left() -> None:
    with Webhook(-1) as hook, pytest.raises(DeliveryError, match=r"no answer within 0\.3 s"):
        attempt(webhook(hook.url), message(event()), seconds=0.3)


def test_no_password_of_a_netrc_goes_to_a_webhook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password hunter2\n", "utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with Webhook() as hook:
        webhook(hook.url).send(message(event()))
    assert "Authorization" not in hook.posts[0].headers


@pytest.mark.parametrize(
    "url", ["http://example.com/hook", "https://a:b@example.com/", "file:///x"]
)
def test_a_webhook_from_a_secret_place_is_held_to_the_same(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOOK_URL", url)
    way = WebhookSender(Secret(env="HOOK_URL"), Secret(env="HOOK_SECRET"))
    with pytest.raises(DeliveryError, match="the webhook's URL") as failed:
        way.send(message(event()))
    assert url not in str(failed.value)


@pytest.mark.parametrize(
    "word",
    ["hunter2", "whsec_", "whsec_hunter2!", "whsec_" + base64.b64encode(b"short").decode(),
     base64.b64encode(KEY).decode(), "whsec_" + base64.b64encode(bytes(65)).decode()],
)  # fmt: skip
def test_a_secret_that_is_none(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOOK_SECRET", word)
    with pytest.raises(DeliveryError, match="HOOK_SECRET holds no secret of a webhook") as failed:
        key_of(Secret(env="HOOK_SECRET"))
    assert word not in str(failed.value).replace("whsec_ and", "")


# Mail


def test_a_mail_arrives_with_text_and_html(monkeypatch: pytest.MonkeyPatch) -> None:
    found = replace(event(), title="chat must show “Meadow”", demand="Display “Meadow”.")
    sent = message(found)
    with MailServer() as server:
        url = (
            f"mailto://127.0.0.1:{server.port}?from=watch@example.com&to=ann@example.com"
            "&to=bob@example.com&cc=eve@example.com&+X-Team=legal"
        )
        assert apprise(monkeypatch, url).send(sent) == ""
    [mail] = server.mails
    words = render(sent)
    assert mail.sender == "watch@example.com"
    assert "eve@example.com" in mail.recipients
    assert mail.message["Subject"] == words.subject
    assert mail.message["Message-ID"] == f"<{sent.id}@example.com>"
    assert mail.message["X-Modellic-Id"] == sent.id
    assert mail.message["X-Team"] == "legal"
    assert mail.message["Auto-Submitted"] == "auto-generated"
    assert mail.part("plain").split() == words.text.split()
    assert mail.part("html").split() == words.html.split()


def mailto(server: MailServer, to: str = "ann@example.com") -> str:
    return f"mailto://127.0.0.1:{server.port}?from=watch@example.com&to={to}"


def test_no_header_can_be_smuggled_in(monkeypatch: pytest.MonkeyPatch) -> None:
    title = "x\r\nBcc: all@example.com\r\n\r\n<b>hello</b>\x00"
    with MailServer() as server:
        apprise(monkeypatch, mailto(server)).send(message(replace(event(), title=title)))
    [mail] = server.mails
    assert mail.message["Bcc"] is None
    assert mail.recipients == ["ann@example.com"]
    assert "Bcc: all@example.com" in mail.message["Subject"]


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("554 no", "the mail server answered with 554"),
        ("451 later", "the mail server answered with 451"),
        ("", "the mail server was not reached, or broke off (SMTPServerDisconnected)"),
    ],
)
def test_a_mail_server_that_does_not_take_it(
    answer: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with MailServer([answer]) as server:
        way = apprise(monkeypatch, mailto(server))
        with pytest.raises(DeliveryError, match=re.escape(why)):
            way.send(message(event()))
        way.send(message(event()))
    assert len({mail.message["Message-ID"] for mail in server.mails}) == 1


def test_refused_recipients_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with MailServer(refused={"bob@example.com"}) as server:
        two = apprise(monkeypatch, mailto(server, "ann@example.com,bob@example.com"))
        assert two.send(message(event())) == "1 of 2 recipients were refused"
        with pytest.raises(DeliveryError, match=r"refused all recipients \(550\)"):
            apprise(monkeypatch, mailto(server, "bob@example.com")).send(message(event()))
    assert [mail.recipients for mail in server.mails] == [["ann@example.com"]]


def test_a_login_over_an_open_line_that_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with MailServer() as server:
        url = f"mailto://me:hunter2@127.0.0.1:{server.port}?from=a@example.com&to=b@example.com"
        with pytest.raises(DeliveryError) as failed:
            apprise(monkeypatch, url).send(message(event()))
    assert "hunter2" not in str(failed.value)
    assert server.mails == []


# Other services of Apprise


def test_a_service_that_apprise_knows_gets_the_message(monkeypatch: pytest.MonkeyPatch) -> None:
    with Webhook() as hook:
        url = hook.url.replace("http://", "json://")
        apprise(monkeypatch, url).send(message(replace(event(), title="about *stars*")))
    [post] = hook.posts
    form = json.loads(post.body)
    assert form["title"] == "[modellic] about *stars* · example-org/example-model"
    assert "about" in form["message"]
    assert form["type"] == "failure"


def test_a_service_that_refuses_is_told_with_its_status_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with Webhook(403) as hook:
        url = hook.url.replace("http://", "json://me:hunter2@")
        with pytest.raises(DeliveryError, match=r"refused the message \(status 403\)") as failed:
            apprise(monkeypatch, url).send(message(event()))
    captured = capfd.readouterr()
    for text in (str(failed.value), captured.out, captured.err, caplog.text):
        assert "hunter2" not in text
    assert captured.err == ""


@pytest.mark.parametrize("url", ["nonsense", "mailto://", "nosuch://host", "https://hunter2@/"])
def test_what_is_no_url_of_apprise(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DeliveryError, match="APPRISE_URL holds no URL that Apprise") as failed:
        apprise(monkeypatch, url).send(message(event()))
    assert "hunter2" not in str(failed.value)


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "apprise", None)
    with pytest.raises(UsageError, match=r"pip install 'modellic\[watch\]'"):
        apprise(monkeypatch, "json://127.0.0.1").send(message(event()))


# Channels


def test_a_channel_is_read_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOWHERE", raising=False)
    mail = sender_of(Channel("a", apprise=Secret(env="NOWHERE")))
    hook = sender_of(Channel("b", webhook="https://example.com/", secret=Secret(env="NOWHERE")))
    for way in (mail, hook):
        with pytest.raises(ModellicError, match="NOWHERE is not set or empty"):
            way.send(message(event()))
    with pytest.raises(DeliveryError, match="the channel 'c' leads nowhere"):
        sender_of(Channel("c"))
