"""The HTTP side of the hub for tests."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit

from hubserver.faults import Fault
from hubserver.replies import Reply, Request, as_json, error, gated, model, tree_entry
from hubserver.repositories import Files, Repository

_RESOLVE = re.compile(
    r"/(?P<id>(?:(?:spaces|datasets)/)?[^/]+(?:/[^/]+)?)/(?:resolve|raw)/(?P<rest>.+)"
)
_API = re.compile(
    r"/api/(?P<kind>models|datasets)/(?P<id>[^/]+(?:/(?!revision/|tree/|paths-info/)[^/]+)?)"
    r"(?:/(?P<what>revision|tree|paths-info)/(?P<revision>[^/]+))?"
)


class HubServer:
    """A hub with the repositories that a test gives it.

    `tokens` are the tokens that it knows; any other is refused, as the hub does.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.requests: list[Request] = []
        self.repositories: dict[str, Repository] = {}
        self.renamed: dict[str, str] = {}
        self.faults: list[Fault] = []
        self.tokens: set[str] = set()
        self.closing = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.hub = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        """The endpoint, as HF_ENDPOINT takes it."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def cdn(self) -> str:
        """Where large files lie: another host, to which no token must go."""
        return f"http://localhost:{self._server.server_port}/cdn"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Go away, in the middle of whatever is being answered: the port takes no connection."""
        if not self.closing.is_set():
            self.closing.set()
            self._server.shutdown()
            self._server.hang_up()
            self._server.server_close()
            self._thread.join()

    def add(
        self,
        repo_id: str,
        files: Files,
        *,
        branch: str = "main",
        tag: str | None = None,
        lfs: Iterable[str] = (),
        gated: bool = False,
        card_open: bool = True,
        private: bool = False,
    ) -> str:
        """Add a repository, or a commit with exactly these files to it; return the commit's id.

        `datasets/org/name` is a dataset.
        """
        repository = self.repositories.get(repo_id)
        if repository is None:
            folder = self.folder / repo_id.replace("/", "--")
            repository = Repository(repo_id, folder, gated, card_open, private)
            repository.create()
            self.repositories[repo_id] = repository
        return repository.commit(files, branch, tag, lfs)

    def rename(self, old: str, new: str) -> None:
        """Give a repository another id; the old one redirects, as it does on the hub."""
        repository = self.repositories.pop(old)
        repository.id = new
        self.repositories[new] = repository
        self.renamed[old] = new

    def grant(self, token: str, *repo_ids: str) -> None:
        """Make a token known, and let it into these repositories."""
        self.tokens.add(token)
        for repo_id in repo_ids:
            self.repositories[repo_id].granted.add(token)

    def fail(self, path: str, **how: Any) -> Fault:
        """Let requests whose path matches this regular expression go wrong (see `Fault`)."""
        fault = Fault(path, **how)
        self.faults.append(fault)
        return fault

    def asked(self, path: str = "") -> list[str]:
        """Return the paths of all requests so far that contain `path`."""
        return [r.path for r in self.requests if path in r.path]

    def answer(self, request: Request, body: bytes) -> Reply:
        """Return the right answer to a request."""
        if request.token is not None and request.token not in self.tokens:
            message = "Invalid credentials in Authorization header"
            return Reply(401, headers={"X-Error-Message": message})
        path = unquote(urlsplit(request.path).path)
        if found := _API.fullmatch(urlsplit(request.path).path):
            what, revision = found["what"], unquote(found["revision"] or "main")
            prefix = "datasets/" if found["kind"] == "datasets" else ""
            return self._api(prefix + unquote(found["id"]), what, revision, request, body)
        if path.startswith("/cdn/"):
            return self._large(path.removeprefix("/cdn/"))
        if found := _RESOLVE.fullmatch(urlsplit(request.path).path):
            revision, _, file = found["rest"].partition("/")
            return self._resolve(unquote(found["id"]), unquote(revision), unquote(file), request)
        return Reply(404)

    def _find(self, repo_id: str, request: Request) -> Repository | Reply:
        if new := self.renamed.get(repo_id):
            return Reply(307, headers={"Location": request.path.replace(repo_id, new, 1)})
        repository = self.repositories.get(repo_id)
        hidden = repository is None or (
            repository.private and request.token not in repository.granted
        )
        if repository is None or hidden:
            status = 401 if request.token is None else 404
            return error(status, "RepoNotFound", "Repository not found")
        return repository

    def _api(
        self, repo_id: str, what: str | None, revision: str, request: Request, body: bytes
    ) -> Reply:
        repository = self._find(repo_id, request)
        if isinstance(repository, Reply):
            return repository
        # Without access, a gated repository shows its front page, and nothing by revision.
        if what is not None and repository.gated and request.token not in repository.granted:
            return gated(request)
        if (commit := repository.resolve(revision)) is None:
            return error(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        tree = repository.commits[commit]
        if what in (None, "revision"):
            blobs = "blobs=" in urlsplit(request.path).query
            return as_json(model(repository, commit, blobs), commit, request.etag)
        if what == "paths-info":
            wanted = parse_qs(body.decode())["paths"]
            tree = {p: b for p, b in tree.items() if p in wanted}
        return as_json([tree_entry(p, b) for p, b in sorted(tree.items())], commit)

    def _resolve(self, repo_id: str, revision: str, path: str, request: Request) -> Reply:
        repository = self._find(repo_id, request)
        if isinstance(repository, Reply):
            return repository
        is_open = repository.card_open and path == "README.md"
        if repository.gated and not is_open and request.token not in repository.granted:
            return gated(request)
        if (commit := repository.resolve(revision)) is None:
            return error(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        if (blob := repository.commits[commit].get(path)) is None:
            reply = error(404, "EntryNotFound", "Entry not found")
            reply.headers["X-Repo-Commit"] = commit
            return reply
        headers = {"X-Repo-Commit": commit, "ETag": f'"{blob.git_sha1}"', "Accept-Ranges": "bytes"}
        if blob.lfs_sha256 is None:
            return Reply(200, blob.content, headers | {"Content-Type": "text/plain; charset=utf-8"})
        headers["X-Linked-Size"] = str(len(blob.content))
        headers["X-Linked-ETag"] = f'"{blob.lfs_sha256}"'
        return Reply(302, headers=headers | {"Location": f"{self.cdn}/{blob.lfs_sha256}"})

    def _large(self, sha256: str) -> Reply:
        blobs = [
            b for r in self.repositories.values() for t in r.commits.values() for b in t.values()
        ]
        found = next((b for b in blobs if b.lfs_sha256 == sha256), None)
        return Reply(200, found.content, {"ETag": f'"{sha256}"'}) if found else Reply(404)


class _Server(ThreadingHTTPServer):
    """Answers each connection in a thread, and can hang up on all of them."""

    daemon_threads = False
    request_queue_size = 128
    hub: HubServer

    def __init__(self, *arguments: Any) -> None:
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(*arguments)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that hang up are what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Keep stderr clean; requests are in `HubServer.requests`."""

    def _answer(self) -> None:
        hub = self.server.hub
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ") or None
        request = Request(self.command, self.path, token, self.headers.get("If-None-Match"))
        hub.requests.append(request)
        fault = next((f for f in hub.faults if f.strikes(self.command, self.path)), Fault(""))
        if fault.delay:
            hub.closing.wait(fault.delay)
        reply = self._faulty(hub.answer(request, body), fault)
        self._send(self._ranged(reply), fault)

    def _faulty(self, reply: Reply, fault: Fault) -> Reply:
        if fault.redirect is not None:
            return Reply(307, headers={"Location": fault.redirect})
        if fault.status is not None:
            return Reply(fault.status, fault.body or b"", dict(fault.headers))
        body = reply.body if fault.body is None else fault.body
        return Reply(reply.status, body, reply.headers | dict(fault.headers))

    def _ranged(self, reply: Reply) -> Reply:
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "")
        if asked is None or reply.status != 200:
            return reply
        start = int(asked[1])
        part = reply.body[start : int(asked[2]) + 1 if asked[2] else None]
        shown = f"bytes {start}-{start + len(part) - 1}/{len(reply.body)}"
        return Reply(206, part, reply.headers | {"Content-Range": shown})

    def _send(self, reply: Reply, fault: Fault) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if fault.no_length:
            self.send_header("Connection", "close")
        else:
            self.send_header("Content-Length", str(len(reply.body) + fault.extra_length))
        self.end_headers()
        if self.command != "HEAD":
            self._send_body(reply.body, fault)
        if fault.no_length or fault.extra_length or fault.cut_after is not None:
            self.close_connection = True

    def _send_body(self, body: bytes, fault: Fault) -> None:
        body = body[: fault.cut_after] if fault.cut_after is not None else body
        if not fault.drip:
            self.wfile.write(body)
            return
        for byte in body:
            if self.server.hub.closing.wait(fault.drip):
                return
            self.wfile.write(bytes([byte]))
