"""Requests to the hub: bounded in time and size, and the token goes nowhere else.

huggingface_hub supplies the session (its proxies, certificates and hooks, as its user has set
them) and the token. Its own downloads are not used: they wait for as long as a `Retry-After` says,
retry for half a minute when the hub is down, and read what they are sent to the end.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from modellic._version import __version__
from modellic.errors import NotFoundError, UnreachableError, UnresolvedError
from modellic.sources.deadline import Deadline
from modellic.sources.environment import HubEnvironment, token
from modellic.sources.snapshot import Problem, ProblemKind

if TYPE_CHECKING:
    import httpx2

ATTEMPTS = 3
"""How often one request is sent."""

MAX_WAIT = 5.0
"""Seconds that all requests to the hub together may wait because it asked to."""

_MAX_REDIRECTS = 5
_PAUSE = 0.25
_CHUNK = 64 * 1024
_PORTS = {"http": 80, "https": 443}
_WINDOW = re.compile(r"\br=0\b.*\bt=(\d+)")


class SilentError(UnreachableError):
    """Nothing came from the hub at all, or not in time: asking again will not help soon."""


class GatedError(UnresolvedError):
    """The file exists, but the repository's author has not let this user in."""


class TooLargeError(UnresolvedError):
    """The answer is larger than it may be."""


class RefusedError(UnresolvedError):
    """The answer leads where a request must not go."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole body, the URL that it came from in the end, and the headers beside it.

    `unchanged`: there is no body, because the one of the ETag that was sent still holds.
    """

    body: bytes
    url: str
    headers: Mapping[str, str]
    unchanged: bool = False


_KINDS: tuple[tuple[type[UnresolvedError], ProblemKind], ...] = (
    (GatedError, ProblemKind.GATED),
    (TooLargeError, ProblemKind.TOO_LARGE),
    (RefusedError, ProblemKind.REFUSED),
    (NotFoundError, ProblemKind.NOT_FOUND),
)


def problem_of(error: UnresolvedError, where: str) -> Problem:
    """Return an error as data, for an answer that does without the file `where`."""
    kind = next((k for cls, k in _KINDS if isinstance(error, cls)), ProblemKind.UNREACHABLE)
    return Problem(kind, where, error.what, error.hint)


class _TryAgainError(Exception):
    """A request may be sent once more, `after` seconds from now; `error` where it may not."""

    def __init__(self, error: UnresolvedError, after: float) -> None:
        super().__init__(error.what)
        self.error = error
        self.after = after


class HubClient:
    """Sends GET requests to one hub; several threads may share it.

    `patience` is for how many seconds the hub may send nothing at all.
    """

    def __init__(self, environment: HubEnvironment, patience: float) -> None:
        from huggingface_hub import get_session

        self.endpoint = environment.endpoint
        self.host = environment.host
        self.patience = patience
        self._session: httpx2.Client = get_session()
        self._token: str | None = None
        self._has_token = False
        self._waited = 0.0
        self._lock = threading.Lock()

    @property
    def token(self) -> str | None:
        """The token, read on first use. Raises `UnresolvedError` where it cannot be."""
        with self._lock:
            if not self._has_token:
                self._token, self._has_token = token(), True
        return self._token

    def get(self, path: str, limit: int, deadline: Deadline, etag: str | None = None) -> Answer:
        """Return what the hub has at `path` (with its query), at most `limit` bytes.

        With an `etag` the request is conditional (RFC 9110, section 13.1.2).
        Raises `NotFoundError`, `GatedError`, `TooLargeError`, `RefusedError`; `UnreachableError`
        where there was no whole answer in time; `UnresolvedError` where the token is refused.
        """
        for last in (False,) * (ATTEMPTS - 1) + (True,):
            try:
                return self._follow(self.endpoint + path, limit, deadline, etag)
            except _TryAgainError as again:
                if last or not self._may_wait(again.after):
                    raise again.error from None
                deadline.extend(again.after)
                time.sleep(again.after)
        raise AssertionError  # the last attempt returns or raises

    def _may_wait(self, seconds: float) -> bool:
        with self._lock:
            if self._waited + seconds > MAX_WAIT:
                return False
            self._waited += seconds
            return True

    def _follow(self, url: str, limit: int, deadline: Deadline, etag: str | None) -> Answer:
        """Send one request, and again where it is redirected."""
        import httpx2

        at_home = True
        try:
            for _ in range(_MAX_REDIRECTS + 1):
                answer = self._send(url, limit, deadline, at_home, etag if at_home else None)
                if isinstance(answer, Answer):
                    return answer
                url = self._checked(url, answer)
                at_home = at_home and _origin(url) == _origin(self.endpoint)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
            raise self._failure(error, deadline) from None
        what = f"{self.host} redirects in circles"
        raise UnreachableError(what, hint="check HF_ENDPOINT; try again later")

    def _send(
        self, url: str, limit: int, deadline: Deadline, at_home: bool, etag: str | None
    ) -> Answer | str:
        """Return the answer, or where it redirects to."""
        timeout = max(0.001, min(self.patience, deadline.left()))
        headers = self._headers(at_home) | ({"if-none-match": etag} if etag else {})
        request = self._session.build_request("GET", url, headers=headers, timeout=timeout)
        if not at_home:  # whatever the session itself adds is meant for the hub
            for name in ("authorization", "cookie"):
                request.headers.pop(name, None)
        response = self._session.send(request, stream=True, follow_redirects=False)
        try:
            if response.has_redirect_location:
                return response.headers["location"]
            if etag and response.status_code == 304:
                return Answer(b"", url, response.headers, unchanged=True)
            self._check_status(response)
            return Answer(self._read(response, limit, deadline), url, response.headers)
        finally:
            response.close()

    def _headers(self, at_home: bool) -> dict[str, str]:
        # No telemetry: huggingface_hub's own user agent names installed packages and agents.
        headers = {"user-agent": f"modellic/{__version__}", "accept-encoding": "identity"}
        if at_home and (known := self.token) is not None:
            headers["authorization"] = f"Bearer {known}"
        return headers

    def _checked(self, url: str, location: str) -> str:
        """Return the absolute place of a redirect. Raises `RefusedError` where it is a bad one."""
        target, scheme, host, user = "", "", None, None
        with contextlib.suppress(ValueError):
            target = urljoin(url, location)
            parts = urlsplit(target)
            if parts.port != 0:
                scheme, host, user = parts.scheme, parts.hostname, parts.username
        downgrade = urlsplit(url).scheme == "https" and scheme != "https"
        if scheme not in _PORTS or not host or user is not None or downgrade:
            hint = "check HF_ENDPOINT and the network between"
            raise RefusedError(f"{self.host} redirects to a place that is not safe", hint=hint)
        return target

    def _read(self, response: httpx2.Response, limit: int, deadline: Deadline) -> bytes:
        if response.headers.get("content-encoding", "identity") != "identity":
            what = f"{self.host} sent a compressed answer that was not asked for"
            raise UnreachableError(what, hint="check the proxy between")
        length = response.headers.get("content-length", "")
        if length.isdecimal() and int(length) > limit:
            raise _too_large(limit)
        parts = bytearray()
        for chunk in response.iter_raw(_CHUNK):
            parts += chunk
            if len(parts) > limit:
                raise _too_large(limit)
            if deadline.left() <= 0.0:
                raise self.silence(deadline.seconds)
        return bytes(parts)

    def silence(self, seconds: float) -> SilentError:
        """Return the error of an answer that did not come in time, whole or at all."""
        what = f"{self.host} did not answer within {seconds:g} s"
        return SilentError(what, hint="check the network, or use --offline")

    def _failure(self, error: Exception, deadline: Deadline) -> Exception:
        """Turn what the transport raised into ours; its words may hold the token and stay out."""
        import httpx2

        hint = "check the network, or use --offline"
        if deadline.left() <= 0.0:
            return self.silence(deadline.seconds)
        if isinstance(error, httpx2.TimeoutException):
            return self.silence(self.patience)
        if isinstance(error, httpx2.RemoteProtocolError | httpx2.ReadError):
            what = f"the answer of {self.host} broke off"
            return _TryAgainError(UnreachableError(what, hint="try again"), _PAUSE)
        if isinstance(error, httpx2.ProxyError):
            what = f"the proxy does not let requests to {self.host} through"
            return UnreachableError(what, hint="check HTTPS_PROXY, or use --offline")
        if isinstance(error, httpx2.ConnectError):
            what = f"no connection to {self.host}: {_connecting(error)}"
            return SilentError(what, hint=hint)
        what = f"the request to {self.host} failed ({type(error).__name__})"
        return UnreachableError(what, hint=hint)

    def _check_status(self, response: httpx2.Response) -> None:
        status, headers = response.status_code, response.headers
        if status in (200, 206):
            return
        if status == 429:
            raise self._rate_limited(headers)
        if status >= 500 or status == 408:
            what = f"{self.host} has a fault of its own (status {status})"
            error = UnreachableError(what, hint="try again later")
            after = seconds_to_wait(headers)
            raise _TryAgainError(error, _PAUSE if after is None else after)
        raise self._denied(status, headers)

    def _rate_limited(self, headers: Mapping[str, str]) -> _TryAgainError:
        after = seconds_to_wait(headers)
        asked = "" if after is None else f" for {after:g} s"
        what = f"{self.host} asks to wait{asked}: too many requests (status 429)"
        hint = "try again later; with HF_TOKEN set the hub allows more"
        return _TryAgainError(
            UnreachableError(what, hint=hint), 2 * _PAUSE if after is None else after
        )

    def _denied(self, status: int, headers: Mapping[str, str]) -> UnresolvedError:
        """Read a refusal, as `hf_raise_for_status` of huggingface_hub does.

        https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/utils/_http.py
        """
        code, message = headers.get("x-error-code"), headers.get("x-error-message", "")
        if message == "Access to this resource is disabled.":
            hint = "ask the hub why; another source of the text may exist"
            return UnresolvedError(f"{self.host} has disabled access to it", hint=hint)
        if message.startswith("Invalid credentials"):
            hint = "renew HF_TOKEN (hf auth login), or unset it"
            return UnresolvedError(f"{self.host} does not accept the token", hint=hint)
        match status, code:
            case _, "GatedRepo":
                return GatedError("the repository is gated and this user has no access")
            case _, "RevisionNotFound":
                hint = "check the branch, tag or commit"
                return NotFoundError(f"{self.host} has no such revision of it", hint=hint)
            case _, "EntryNotFound":
                hint = "open the repository's page; try again later"
                return NotFoundError("the repository has no such file at this revision", hint=hint)
            case (_, "RepoNotFound") | (401, _):  # the hub does not always give a 401 its code
                return self._missing()
            case 404, _:
                what = f"{self.host} has nothing there, but does not say so as the hub does"
                return UnreachableError(what, hint="check the spelling, HF_ENDPOINT and the proxy")
            case 403, _ if message:
                hint = "give HF_TOKEN the right to read this repository"
                return UnresolvedError(f"{self.host} forbids it to this token", hint=hint)
        what = f"what answered for {self.host} does not speak as the hub does (status {status})"
        return UnreachableError(what, hint="check HF_ENDPOINT, the proxy and the firewall")

    def _missing(self) -> NotFoundError:
        """Return the error for a missing repository, which the hub does not tell from a private."""
        whose = "this token cannot see it" if self.token else "there is no token to see it with"
        what = f"it does not exist on {self.host}, or it is private and {whose}"
        return NotFoundError(what, hint="check the spelling, or set HF_TOKEN")


def _too_large(limit: int) -> TooLargeError:
    hint = "read it yourself; a licence of that size is no licence text"
    return TooLargeError(f"it has more than {limit} bytes and was not read", hint=hint)


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").casefold(), parts.port or _PORTS.get(parts.scheme)


def _connecting(error: Exception) -> str:
    """Say why there is no connection; the system's words for an unknown host tell nobody."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, socket.gaierror):
            return "no such host (no network?)"
        cause = cause.__cause__ or cause.__context__
    return _one_line(error)


def _one_line(error: Exception) -> str:
    line = str(error).strip().split("\n", 1)[0][:160]
    return "".join(c if c.isprintable() else " " for c in line) or type(error).__name__


def seconds_to_wait(headers: Mapping[str, str]) -> float | None:
    """Return how long a server asks to wait, None where it does not say so in words known here.

    Reads Retry-After (RFC 9110, section 10.2.3) and RateLimit
    (https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/).
    """
    given = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", given):
        return float(given)
    if given:
        return _seconds_until(given)
    window = _WINDOW.search(headers.get("ratelimit", "")[:200])
    return float(window[1]) if window else None


def _seconds_until(date: str) -> float | None:
    from datetime import UTC, datetime
    from email.utils import parsedate_to_datetime

    try:
        then = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    aware = then if then.tzinfo else then.replace(tzinfo=UTC)
    return max(0.0, (aware - datetime.now(UTC)).total_seconds())
