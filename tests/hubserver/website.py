"""A web site with a certificate of its own, for what cards link to outside the hub."""

from __future__ import annotations

import socket
import ssl
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import trustme


@dataclass(slots=True)
class Page:
    """One answer. `drip` is the time in seconds between two bytes, `delay` before the first."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    drip: float = 0.0
    length: int | None = None


class Website:
    """An https server on 127.0.0.1 whose certificate is for `hosts`.

    `ca` is the PEM file that makes a client trust it. `seen` are the requests: host, path, headers.
    """

    def __init__(self, folder: Path, *hosts: str) -> None:
        authority = trustme.CA()
        self.ca = folder / "ca.pem"
        authority.cert_pem.write_to_path(self.ca)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*hosts).configure_cert(context)
        self.pages: dict[str, Page] = {}
        self.seen: list[tuple[str, str, dict[str, str]]] = []
        self.closing = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.site = self
        self._server.context = context
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def port(self) -> int:
        """The port that it listens at."""
        return self._server.server_port

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    site: Website
    context: ssl.SSLContext

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Shake hands in the connection's own thread: a client that does not holds up nobody."""
        request.settimeout(5.0)
        with self.context.wrap_socket(request, server_side=True) as secured:
            super().finish_request(secured, client_address)

    def shutdown_request(self, request: Any) -> None:
        if isinstance(request, socket.socket) and request.fileno() != -1:
            super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that hang up are what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        site = self.server.site
        site.seen.append((self.headers["Host"], self.path, dict(self.headers.items())))
        page = site.pages.get(self.path, Page(status=404))
        site.closing.wait(page.delay)
        self.send_response(page.status)
        for name, value in page.headers.items():
            self.send_header(name, value)
        length = len(page.body) if page.length is None else page.length
        if length >= 0:
            self.send_header("Content-Length", str(length))
        self.end_headers()
        self._send_body(page)

    def _send_body(self, page: Page) -> None:
        if not page.drip:
            self.wfile.write(page.body)
            return
        for byte in page.body:
            if site_closes(self.server.site, page.drip):
                return
            self.wfile.write(bytes([byte]))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Keep stderr clean."""


def site_closes(site: Website, seconds: float) -> bool:
    """Wait, and tell whether the site goes away meanwhile."""
    return site.closing.wait(seconds)
