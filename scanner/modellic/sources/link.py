"""A licence text on the web: the page that a card's `license_link` names.

The link is written by a stranger, and this machine may stand in a network with doors that are open
only from inside. So a link is followed over https only, to public addresses only, and the address
that was checked is the one that is connected to; a name that changes its address in between
(DNS rebinding) gains nothing. No credentials go along: neither .netrc, cookies nor tokens.

Proxies of the environment are not used, because a proxy would look the name up itself and the
check would hold nothing. Where the network has no other way out, the report says that the link was
not read.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urljoin, urlsplit, urlunsplit

from modellic._version import __version__
from modellic.sources.deadline import Deadline, run_all
from modellic.sources.files import MAX_FILE_BYTES, too_large
from modellic.sources.snapshot import Problem, ProblemKind, Role, SourceFile

if TYPE_CHECKING:
    import requests

Address: TypeAlias = IPv4Address | IPv6Address

_MAX_REDIRECTS = 3
_MAX_ADDRESSES = 3
_STEP_SECONDS = 3.0
_CHUNK = 32 * 1024
_READ_IT = "open the link yourself; a text saved beside the card can be scanned"
# What a server says that does not know the type, or has a text that is more than text.
_UNKNOWN_TYPES = frozenset(
    {"application/octet-stream", "application/xhtml+xml", "binary/octet-stream"}
)
_HEADERS = {
    "User-Agent": f"modellic/{__version__}",
    "Accept": "text/plain, text/*;q=0.9, */*;q=0.1",
    "Accept-Encoding": "identity",
}
_NAT64 = ip_network("64:ff9b::/96")
# Pages around a file on code hosts, and the path of the file itself.
_RAW_FORMS = {"github.com": ("/blob/", "/raw/"), "gitlab.com": ("/-/blob/", "/-/raw/")}


def look_up(host: str, port: int) -> list[Address]:
    """Return the addresses of a host, as the system finds them. Raises `OSError`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = (ip_address(str(entry[4][0]).split("%", 1)[0]) for entry in found)
    return list(dict.fromkeys(addresses))


def is_public(address: Address) -> bool:
    """Tell whether an address is of the public internet (IANA special-purpose registries).

    IPv6 addresses that carry an IPv4 address (mapped, 6to4, Teredo, NAT64) are what that one is.
    """
    if isinstance(address, IPv6Address):
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in _NAT64:
            inner.append(IPv4Address(int(address) & 0xFFFFFFFF))
        if carried := [a for a in inner if a is not None]:
            return all(is_public(a) for a in carried)
        if address.is_site_local:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved)


@dataclass(frozen=True, slots=True)
class Reach:
    """Where links may lead, and how long all of one may take (`seconds`).

    A program may replace it, for a mirror inside its own network say; no environment variable does.
    `ca_bundle` is a PEM file to trust instead of certifi's.
    """

    look_up: Callable[[str, int], Sequence[Address]] = look_up
    allows: Callable[[Address], bool] = is_public
    ports: frozenset[int] = frozenset({443})
    ca_bundle: str | None = None
    seconds: float = 6.0


class _LinkError(Exception):
    """Why a link was not read, as the problem that the report shows."""

    def __init__(self, kind: ProblemKind, what: str) -> None:
        super().__init__(what)
        self.kind = kind
        self.what = what


def fetch_link(url: str, reach: Reach) -> SourceFile | Problem:
    """Return the text behind a link, as it came; never raises.

    Its path is the URL as given, its `url` the place it was read from in the end. It is `mutable`:
    what stands there can be another text tomorrow, and HTML comes with all that a page has around.
    """
    deadline = Deadline(reach.seconds)
    found = run_all([lambda: _fetch(url, reach, deadline)], deadline)[0]
    if found is None:
        what = f"the linked text did not come within {reach.seconds:g} s"
        return Problem(ProblemKind.UNREACHABLE, url, what, _READ_IT)
    return found


def _fetch(url: str, reach: Reach, deadline: Deadline) -> SourceFile | Problem:
    import requests
    from urllib3.exceptions import HTTPError

    try:
        place, content = _Journey(reach, deadline).follow(_raw_form(url))
    except _LinkError as error:
        if error.kind is ProblemKind.TOO_LARGE:
            return too_large(url)
        return Problem(error.kind, url, error.what, _READ_IT)
    except (requests.RequestException, HTTPError, OSError, ValueError) as error:
        what = f"the linked text could not be read ({_reason(error)})"
        return Problem(ProblemKind.UNREACHABLE, url, what, _READ_IT)
    return SourceFile(url, Role.LICENSE, content, url=place, mutable=True)


def _reason(error: Exception) -> str:
    import requests
    from urllib3 import exceptions

    match error:
        case requests.exceptions.SSLError():
            return "its certificate is not valid"
        case requests.Timeout() | exceptions.TimeoutError():
            return "no answer in time"
        case exceptions.ProtocolError():
            return "the answer broke off"
        case socket.gaierror():
            return "no such host"
        case requests.ConnectionError() | OSError():
            return "no connection"
    return type(error).__name__


def _raw_form(url: str) -> str:
    """Return where the file itself lies, for a page that a code host draws around it."""
    parts = urlsplit(url)
    if forms := _RAW_FORMS.get((parts.hostname or "").casefold()):
        return urlunsplit(parts._replace(path=parts.path.replace(*forms, 1)))
    return url


@dataclass(frozen=True, slots=True)
class _Stop:
    """One checked place on the way: where to, and at which addresses it may be asked."""

    url: str
    host: str
    port: int
    addresses: Sequence[Address]


@dataclass(frozen=True, slots=True)
class _Journey:
    """The way to one text."""

    reach: Reach
    deadline: Deadline

    def follow(self, url: str) -> tuple[str, bytes]:
        """Return the final place and the content, following few redirects, each checked anew."""
        for _ in range(_MAX_REDIRECTS + 1):
            with self._open(self._checked(url)) as response:
                location = response.headers.get("location")
                if not (response.is_redirect and location):
                    return url, _read(response, self.deadline)
                url = urljoin(url, location)
        raise _LinkError(
            ProblemKind.REFUSED, f"the link redirects more than {_MAX_REDIRECTS} times"
        )

    def _checked(self, url: str) -> _Stop:
        parts = urlsplit(url)
        if parts.scheme != "https":
            raise _LinkError(ProblemKind.REFUSED, "the link is not https, so it was not followed")
        if parts.username is not None or parts.password is not None:
            raise _LinkError(ProblemKind.REFUSED, "the link holds a user name or a password")
        if not parts.hostname:
            raise _LinkError(ProblemKind.REFUSED, "the link names no host")
        port = parts.port or 443
        if port not in self.reach.ports:
            raise _LinkError(ProblemKind.REFUSED, f"the link leads to port {port}")
        host = parts.hostname
        host = host if host.isascii() else host.encode("idna").decode("ascii")
        addresses = self.reach.look_up(host, port)
        if not addresses or not all(self.reach.allows(a) for a in addresses):
            what = "the link leads to an address that is not of the public internet"
            raise _LinkError(ProblemKind.REFUSED, what)
        return _Stop(url, host, port, addresses[:_MAX_ADDRESSES])

    def _open(self, stop: _Stop) -> requests.Response:
        """Send the request to the first of the checked addresses that takes a connection."""
        import requests

        for address in stop.addresses[:-1]:
            try:
                return self._send(stop, address)
            except (requests.ConnectionError, requests.Timeout):
                continue
        return self._send(stop, stop.addresses[-1])

    def _send(self, stop: _Stop, address: Address) -> requests.Response:
        import requests

        literal = f"[{address}]" if isinstance(address, IPv6Address) else str(address)
        session = requests.Session()
        session.trust_env = False
        session.mount("https://", _pinned_adapter(stop.host))
        step = max(0.001, min(_STEP_SECONDS, self.deadline.left()))
        parts = urlsplit(stop.url)
        return session.get(
            urlunsplit(parts._replace(netloc=f"{literal}:{stop.port}", fragment="")),
            headers={
                "Host": stop.host if stop.port == 443 else f"{stop.host}:{stop.port}",
                **_HEADERS,
            },
            timeout=(step, step),
            verify=self.reach.ca_bundle or True,
            allow_redirects=False,
            stream=True,
        )


def _pinned_adapter(host: str) -> requests.adapters.HTTPAdapter:
    """Return an adapter that connects to an address, and checks the certificate for `host`."""
    from requests.adapters import HTTPAdapter

    class Pinned(HTTPAdapter):
        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, server_hostname=host, assert_hostname=host, **kwargs)

    return Pinned(max_retries=0)


def _read(response: requests.Response, deadline: Deadline) -> bytes:
    _check_head(response)
    parts = bytearray()
    for chunk in response.raw.stream(_CHUNK, decode_content=False):
        parts += chunk
        if len(parts) > MAX_FILE_BYTES:
            raise _LinkError(ProblemKind.TOO_LARGE, "too large")
        if deadline.left() <= 0.0:
            raise _LinkError(ProblemKind.UNREACHABLE, "the linked text took too long")
    length = response.headers.get("content-length", "")
    if length.isdecimal() and len(parts) != int(length):
        raise _LinkError(ProblemKind.UNREACHABLE, "the linked text broke off")
    return bytes(parts)


def _check_head(response: requests.Response) -> None:
    headers = response.headers
    if response.status_code != 200:
        kind = (
            ProblemKind.NOT_FOUND if response.status_code in (404, 410) else ProblemKind.UNREACHABLE
        )
        raise _LinkError(kind, f"the link answers with status {response.status_code}")
    encoding = headers.get("content-encoding", "identity")
    if encoding.strip().casefold() not in {"", "identity"}:
        what = "the linked text came compressed, which was not asked for"
        raise _LinkError(ProblemKind.UNREADABLE, what)
    media = headers.get("content-type", "").split(";", 1)[0].strip().casefold()
    if media and not media.startswith("text/") and media not in _UNKNOWN_TYPES:
        raise _LinkError(ProblemKind.UNREADABLE, f"the link leads to {media[:60]!r}, no text")
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) > MAX_FILE_BYTES:
        raise _LinkError(ProblemKind.TOO_LARGE, "too large")
