"""Where alerts arrive in the tests: a web server and a mail server on loopback, with faults."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass
class Post:
    """One request that a webhook got."""

    path: str
    headers: Mapping[str, str]
    body: bytes


class _Context:
    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()

    def start(self) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        raise NotImplementedError


class Webhook(_Context):
    """A web server that keeps what it gets.

    `answers` are the statuses of the next requests, 200 after the last: 0 hangs up without an
    answer although the request was taken, -1 answers a byte at a time and never ends.
    """

    def __init__(self, *answers: int, location: str = "", retry_after: str = "") -> None:
        self.answers = list(answers)
        self.location = location
        self.retry_after = retry_after
        self.posts: list[Post] = []
        self.closing = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Answering)
        self._server.daemon_threads = True
        self._server.webhook = self  # type: ignore[attr-defined]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/hook"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Answering(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        webhook: Webhook = self.server.webhook  # type: ignore[attr-defined]
        body = self.rfile.read(int(self.headers["Content-Length"]))
        webhook.posts.append(Post(self.path, dict(self.headers), body))
        status = webhook.answers.pop(0) if webhook.answers else 200
        if status == 0:
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        if status < 0:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            while not webhook.closing.wait(0.05):
                self.wfile.write(b"X")
            return
        self.send_response(status)
        if webhook.location:
            self.send_header("Location", webhook.location)
        if webhook.retry_after:
            self.send_header("Retry-After", webhook.retry_after)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST  # noqa: N815 - the name that http.server calls

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Keep stderr clean."""


@dataclass
class Mail:
    """One mail that the mail server took over."""

    sender: str
    recipients: list[str]
    content: bytes

    @property
    def message(self) -> EmailMessage:
        found = message_from_bytes(self.content, policy=default)
        assert isinstance(found, EmailMessage)
        return found

    def part(self, kind: str) -> str:
        body = self.message.get_body((kind,))
        assert body is not None
        text: str = body.get_content()
        return text


@dataclass
class MailServer(_Context):
    """A mail server that keeps what it gets.

    `answers` are the replies to the next mails, "250 OK" after the last; an empty one hangs up
    without a reply although the mail was taken. `refused` are addresses that it does not know.
    """

    answers: list[str] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    mails: list[Mail] = field(default_factory=list)
    _controller: Controller | None = None

    @property
    def port(self) -> int:
        assert self._controller is not None
        return int(self._controller.port)

    def start(self) -> None:
        self._controller = Controller(self, hostname="127.0.0.1", port=_free_port())
        self._controller.start()

    def stop(self) -> None:
        assert self._controller is not None
        self._controller.stop()

    async def handle_RCPT(  # noqa: N802 - the name that aiosmtpd calls
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refused:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - the name that aiosmtpd calls
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        self.mails.append(Mail(envelope.mail_from or "", list(envelope.rcpt_tos), content))
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if not answer:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        return answer or "421 gone"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
