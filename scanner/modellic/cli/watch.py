"""`modellic watch`: look at models again and again, and tell people what changed."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from modellic.cli.options import as_of_option, company_option, format_option, quiet_option
from modellic.cli.status import Exit
from modellic.cli.watching import span, store_options

if TYPE_CHECKING:
    from modellic.watch.store import Alert

_DAY = click.DateTime(["%Y-%m-%d"])
_UNTIL = click.option(
    "--until", type=_DAY, metavar="YYYY-MM-DD", help="The last day on which it holds."
)
_NOTE = click.option("--note", default="", help="Why, for the history.")


@click.group(name="watch", short_help="Look at models again and again, and tell what changed.")
def command() -> None:
    """Look at models again and again, and tell people what changed."""


@command.command(name="add", short_help="Watch models from now on.")
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@click.option("--from-company", is_flag=True, help="Add the models of the company file's products.")
@_NOTE
@store_options
def add(
    targets: tuple[str, ...],
    note: str,
    store: str | None,
    company: Path | None,
    *,
    from_company: bool,
) -> int:
    """Watch models from now on. A TARGET is what `modellic scan` takes."""
    from modellic.cli.companies import company_of, needed
    from modellic.cli.watching import clock_of, opened, person
    from modellic.errors import UsageError
    from modellic.reports.visible import visible
    from modellic.watch.portfolio import addition

    known = company_of(company)
    models = needed(known, "--from-company") if from_company else None
    if not targets and models is None:
        raise UsageError("there is nothing to add", hint="name a model, or use --from-company")
    with opened(store, known) as kept:
        new = addition(targets, (w.target for w in kept.watched()), models)
        now = clock_of(None)()
        for target in new.new:
            kept.add(target, by=person(), now=now, note=note)
            click.echo(f"{visible(target)}: watched from now on")
    for target in new.known:
        click.echo(f"{visible(target)}: watched already")
    for glob in new.globs:
        click.echo(f"{visible(glob)}: names no single model; name its models to watch them")
    return int(Exit.CLEAN)


@command.command(name="remove", short_help="Watch models no more.")
@click.argument("targets", metavar="TARGET...", nargs=-1, required=True)
@_NOTE
@store_options
def remove(targets: tuple[str, ...], note: str, store: str | None, company: Path | None) -> int:
    """Watch models no more. Their history stays, and their alerts are over."""
    from modellic.cli.companies import company_of
    from modellic.cli.watching import clock_of, opened, person
    from modellic.reports.visible import visible
    from modellic.watch.portfolio import find

    with opened(store, company_of(company)) as kept:
        there = [w.target for w in kept.watched()]
        for target in [find(given, there) for given in targets]:
            kept.remove(target, by=person(), now=clock_of(None)(), note=note)
            click.echo(f"{visible(target)}: not watched any more")
    return int(Exit.CLEAN)


@command.command(name="list", short_help="Show what is watched, and which alerts are open.")
@format_option()
@store_options
def list_(format_name: str, store: str | None, company: Path | None) -> int:
    """Show what is watched, and which alerts are open."""
    from modellic.cli import watch_text
    from modellic.cli.companies import company_of
    from modellic.cli.terminal import style_of
    from modellic.cli.watching import opened

    with opened(store, company_of(company)) as kept:
        watched, alerts = kept.watched(), kept.open_alerts()
    if format_name == "json":
        sys.stdout.write(watch_text.written(watch_text.list_json(watched, alerts)))
    else:
        page = watch_text.page_of(style_of())
        watch_text.show_list(page, watched, alerts)
        sys.stdout.write(page.text())
    return int(Exit.CLEAN)


@command.command(name="run", short_help="Look at everything once, and send what is new.")
@click.option(
    "--every",
    callback=span,
    metavar="SPAN",
    help="Stay, and look again after 30m, 6h or 1d; otherwise once.",
)
@as_of_option()
@format_option()
@quiet_option()
@store_options
def run(  # noqa: PLR0913  # one argument an option
    every: datetime.timedelta | None,
    as_of: datetime.datetime | None,
    format_name: str,
    store: str | None,
    company: Path | None,
    *,
    quiet: bool,
) -> int:
    """Look at everything that is watched once, send what is new, and exit.

    The exit status is 1 where there is a new alert, an answer is partial or a message was not sent,
    and 3 where a model could not be read, or another run works with the store.
    """
    from modellic.cli.watch_run import Job, once, stay

    job = Job(store, company, as_of, format_name, quiet=quiet)
    return stay(job, every) if every else once(job)


@command.command(name="history", short_help="Show what was seen, told and sent.")
@click.argument("target", metavar="[TARGET]", required=False)
@click.option(
    "--limit", "-n", type=click.IntRange(1, 10_000), default=50, show_default=True, help="Lines."
)
@format_option()
@store_options
def history(
    target: str | None, limit: int, format_name: str, store: str | None, company: Path | None
) -> int:
    """Show what was seen, told and sent, the newest first; of one model, or of all."""
    from modellic.cli import watch_text
    from modellic.cli.companies import company_of
    from modellic.cli.terminal import style_of
    from modellic.cli.watching import opened
    from modellic.watch.portfolio import canonical_or_same

    with opened(store, company_of(company)) as kept:
        entries = kept.history(limit, canonical_or_same(target) if target else None)
    if format_name == "json":
        sys.stdout.write(watch_text.written(watch_text.history_json(entries)))
    else:
        page = watch_text.page_of(style_of())
        watch_text.show_history(page, entries)
        sys.stdout.write(page.text())
    return int(Exit.CLEAN)


@command.command(name="retry", short_help="Send again at once what could not be sent.")
@store_options
def retry(store: str | None, company: Path | None) -> int:
    """Send again at once what could not be sent, also what was given up."""
    from modellic.cli.watch_run import send_again

    return send_again(store, company)


@command.command(name="test", short_help="Send a test message through every channel.")
@company_option()
def test(company: Path | None) -> int:
    """Send a test message through every channel of the company file."""
    from modellic.cli.companies import company_of, needed
    from modellic.cli.watching import clock_of
    from modellic.errors import UsageError
    from modellic.reports.visible import visible
    from modellic.watch.delivery import DeliveryError
    from modellic.watch.outbox import attempt, sample, senders

    ways = senders(needed(company_of(company), "watch test").watching)
    if not ways:
        raise UsageError("there is no channel", hint="write [watch.channels] in the company file")
    failed = False
    for name, way in ways.items():
        try:
            said = attempt(way, sample(name, clock_of(None)()))
        except DeliveryError as error:
            failed = True
            click.echo(f"{visible(name)}: not sent: {visible(str(error))}")
        else:
            click.echo(f"{visible(name)}: sent{f' ({visible(said)})' if said else ''}")
    return int(Exit.FINDINGS if failed else Exit.CLEAN)


@command.command(name="ack", short_help="Say that somebody cares for an alert.")
@click.argument("key", metavar="KEY")
@_UNTIL
@_NOTE
@store_options
def ack(
    key: str,
    until: datetime.datetime | None,
    note: str,
    store: str | None,
    company: Path | None,
) -> int:
    """Say that somebody cares for an alert: it is told again only when it becomes worse.

    KEY is the key of an open alert, the first characters of its id, or a glob of keys.
    """
    return _mark("ack", key, until, note, (store, company))


@command.command(name="mute", short_help="Let nothing of an alert be sent.")
@click.argument("key", metavar="KEY")
@_UNTIL
@_NOTE
@store_options
def mute(
    key: str,
    until: datetime.datetime | None,
    note: str,
    store: str | None,
    company: Path | None,
) -> int:
    """Let nothing of an alert be sent, however bad it becomes; it stays in the history."""
    return _mark("mute", key, until, note, (store, company))


@command.command(name="unmute", short_help="Take `mute` back.")
@click.argument("key", metavar="KEY")
@_NOTE
@store_options
def unmute(key: str, note: str, store: str | None, company: Path | None) -> int:
    """Take `mute` back: what is open is told again with the next run."""
    return _mark("unmute", key, None, note, (store, company))


def _mark(
    verb: str,
    key: str,
    until: datetime.datetime | None,
    note: str,
    where: tuple[str | None, Path | None],
) -> int:
    from modellic.cli.companies import company_of
    from modellic.cli.watching import clock_of, opened, person
    from modellic.reports.visible import visible

    store, company = where
    with opened(store, company_of(company)) as kept:
        now, by = clock_of(None)(), person()
        alerts: tuple[Alert, ...]
        if verb == "unmute":
            alerts = kept.unmute(key, by=by, now=now, note=note)
        else:
            say = kept.ack if verb == "ack" else kept.mute
            alerts = say(key, by=by, now=now, until=until.date() if until else None, note=note)
    done = {"ack": "acknowledged", "mute": "muted", "unmute": "not muted any more"}[verb]
    for alert in alerts:
        click.echo(f"{done}: {visible(alert.event.key)}")
    return int(Exit.CLEAN)
