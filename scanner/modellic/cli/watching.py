"""What the commands of `modellic watch` share: the store, the clock, and who is at the keyboard."""

from __future__ import annotations

import datetime
import getpass
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from modellic.cli.options import company_option

if TYPE_CHECKING:
    from modellic.company import Company
    from modellic.watch.store import Store

STORE_VARIABLE: Final = "MODELLIC_STORE"
Clock = Callable[[], datetime.datetime]
_SPAN = re.compile(r"([1-9][0-9]{0,4})\s*(m|h|d)")
_UNITS: Final = {"m": "minutes", "h": "hours", "d": "days"}


def store_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say which store, and which company file."""
    store = click.option(
        "--store",
        envvar=STORE_VARIABLE,
        metavar="URL",
        help="Where the watch is kept: a file, or postgresql://…; otherwise `watch.store` of the "
        f"company file, or a file beside it.  [env: {STORE_VARIABLE}]",
    )
    return store(company_option()(command))


def opened(store: str | None, company: Company | None) -> Store:
    """Open the store that is named, or that of the company file. Raises `UsageError`."""
    from modellic.company.watching import Secret
    from modellic.watch.store import default_url, open_store

    if store:
        return open_store(store)
    named = company.watching.store if company else None
    if isinstance(named, Secret):
        return open_store(named.reveal())
    if named and company and "://" not in named:
        return open_store(str(company.path.parent / Path(named).expanduser()))
    return open_store(named or default_url(company.path if company else None))


def clock_of(as_of: datetime.datetime | None) -> Clock:
    """Return the clock of a command; with a day, one that runs on that day."""
    shift = datetime.timedelta()
    if as_of is not None:
        shift = as_of.date() - datetime.datetime.now().astimezone().date()
    return lambda: datetime.datetime.now().astimezone() + shift


def person() -> str:
    """Return the name of the account that runs the command."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in some containers
        return "unknown"


def span(
    _ctx: click.Context, _param: click.Parameter, value: str | None
) -> datetime.timedelta | None:
    """Read a span of time, `30m`, `6h` or `1d`: the callback of an option."""
    if value is None:
        return None
    found = _SPAN.fullmatch(value.strip())
    if found is None:
        raise click.BadParameter(f"{value!r} is no span of time; expected such as 30m, 6h or 1d")
    return datetime.timedelta(**{_UNITS[found[2]]: int(found[1])})
