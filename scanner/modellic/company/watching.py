"""Who is told of what `modellic watch` sees: the store, the channels, and the routes to them.

What opens a door (a mail account, a webhook's secret) never stands in the file: it names an
environment variable or a file, and `Secret` is read at the moment it is used.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from modellic.company.reader import Path as KeyPath
from modellic.company.reader import Reader, shown
from modellic.company.table import Table
from modellic.errors import UsageError

_SECRET = 'expected { env = "NAME" } or { file = "path" }, never the secret itself'
_MOST_BYTES = 1 << 16


class Weight(StrEnum):
    """How much an event has to matter; the words of SARIF 2.1.0, section 3.27.10."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Digest(StrEnum):
    """How often what is not sent at once is sent."""

    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a secret is: an environment variable or a file. The secret itself is never kept."""

    env: str | None = None
    file: Path | None = None

    @property
    def where(self) -> str:
        """The place, as messages name it."""
        return f"the environment variable {self.env}" if self.env else f"the file {self.file}"

    def reveal(self) -> str:
        """Return the secret. Raises `UsageError`, which holds none of it."""
        found = os.environ.get(self.env, "") if self.env else self._from_file()
        if not found.strip():
            raise UsageError(f"{self.where} is not set or empty", hint="put the secret there")
        return found.strip()

    def _from_file(self) -> str:
        assert self.file is not None  # noqa: S101 - one of both is stated
        try:
            with self.file.open("rb") as file:
                return file.read(_MOST_BYTES).decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "it is not UTF-8"
            raise UsageError(f"{self.where} cannot be read: {why}") from None


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to people or machines: an Apprise URL, or a webhook whose messages are signed."""

    name: str
    apprise: Secret | None = None
    webhook: str | Secret | None = None
    secret: Secret | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """Which events go to which channels; what is empty matches anything, and all have to match.

    `events` are ids of events or globs. Without `digest` an event is told at once.
    """

    to: tuple[str, ...]
    events: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    severity: Weight = Weight.NOTE
    digest: Digest | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Watching:
    """What the company file says of `modellic watch`.

    `forecast_days`: how long before a threshold may be crossed that is told; `expiry_days`: how
    long before something recorded ends; `record_days`: how long a duty may bind without a record
    that it is met; `failed_runs`: how many runs in a row may fail before that is told.
    """

    store: str | Secret | None = None
    channels: tuple[Channel, ...] = ()
    routes: tuple[Route, ...] = ()
    forecast_days: int = 180
    expiry_days: int = 30
    record_days: int = 30
    failed_runs: int = 3

    def channel(self, name: str) -> Channel | None:
        """Return a channel by its name."""
        return next((channel for channel in self.channels if channel.name == name), None)


def read_watching(reader: Reader, value: object, folder: Path, products: set[str]) -> Watching:
    """Read the table `watch`; files of secrets are looked up from `folder`."""
    table = Table(reader, ("watch",), value, "watch")
    channels = tuple(_channels(reader, table, folder))
    names = {channel.name for channel in channels}
    routes = tuple(_route(entry, names, products) for entry in table.tables("routes", _ROUTE))
    found = {field: table.integer(key, low, _MOST_DAYS) for field, key, low in _NUMBERS}
    stated = {field: number for field, number in found.items() if number is not None}
    return Watching(_store(table, folder), channels, routes, **stated)


_ROUTE = "watch.routes.*"
_MOST_DAYS = 3650
_NUMBERS = (
    ("forecast_days", "forecast-days", 0),
    ("expiry_days", "expiry-days", 0),
    ("record_days", "record-days", 0),
    ("failed_runs", "failed-runs", 1),
)


def _store(table: Table, folder: Path) -> str | Secret | None:
    found = _text_or_secret(table, "store", folder)
    if isinstance(found, str) and _holds_password(found):
        fault = "holds a password"
        table.reader.fault((*table.at, "store"), fault, 'name its place: { env = "NAME" }')
    return found


def _holds_password(url: str) -> bool:
    parts = _parts(url)
    if parts is None:  # nothing can be said of it, so nothing of it is shown later
        return "://" in url
    return parts.password is not None or "password" in parts.query.lower()


def _channels(reader: Reader, table: Table, folder: Path) -> Iterator[Channel]:
    at: KeyPath = ("watch", "channels")
    for name, entry in reader.free_table(at, table.values.get("channels", {})).items():
        reader.name((*at, name), name)
        yield _channel(Table(reader, (*at, name), entry, "watch.channels.*"), name, folder)


def _channel(table: Table, name: str, folder: Path) -> Channel:
    channel = Channel(
        name,
        apprise=_secret(table, "apprise", folder),
        webhook=_text_or_secret(table, "webhook", folder),
        secret=_secret(table, "secret", folder),
    )
    fault = table.reader.fault
    if ("apprise" in table) == ("webhook" in table):
        fault(table.at, "is no channel", "expected either 'apprise' or 'webhook'")
    elif "webhook" in table:
        table.need("secret")
    elif "secret" in table:
        fault((*table.at, "secret"), "signs nothing here", "it belongs to a 'webhook'")
    if isinstance(channel.webhook, str) and (why := unfit_webhook(channel.webhook)):
        fault((*table.at, "webhook"), why, "expected such as https://example.com/hook")
    return channel


def _route(table: Table, channels: set[str], products: set[str]) -> Route:
    table.need("to")
    route = Route(
        to=table.names("to"),
        events=table.names("events"),
        products=table.names("products"),
        models=table.models("models"),
        severity=table.choice("severity", Weight) or Weight.NOTE,
        digest=table.choice("digest", Digest),
        key=table.key,
    )
    if "to" in table and table.values["to"] == []:
        table.reader.fault((*table.at, "to"), "names no channel", "expected a channel's name")
    for key, names, known, what in (
        ("to", route.to, channels, "channel"),
        ("products", route.products, products, "product"),
    ):
        for name in names:
            if name not in known:
                table.reader.fault((*table.at, key), f"{shown(name)} is no {what} of the file")
    return route


def _text_or_secret(table: Table, key: str, folder: Path) -> str | Secret | None:
    if isinstance(table.values.get(key), str):
        return table.text(key)
    return _secret(table, key, folder)


def _secret(table: Table, key: str, folder: Path) -> Secret | None:
    """Read the place of a secret. A fault never shows what stands there: it may be the secret."""
    if key not in table:
        return None
    match table.values[key]:
        case {"env": str(name), **rest} if not rest and name.isidentifier():
            return Secret(env=name)
        case {"file": str(name), **rest} if not rest and name and name.isprintable():
            return Secret(file=folder / name)
    table.reader.fault((*table.at, key), "is no place of a secret", _SECRET)
    return None


def unfit_webhook(url: str) -> str:
    """Return why a URL is none to send alerts to, nothing where it is one.

    What a licence demands and a company's figures go over https; plain http is for this machine.
    """
    parts = _parts(url)
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        return "is no URL of a web server"
    if parts.username is not None or parts.password is not None:
        return "holds a user name or a password"
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        return "is not https"
    return ""


def _parts(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where the port is none
    except ValueError:
        return None
    return parts


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
