"""`modellic lock`: keep what the licences of a repository's models are today."""

from __future__ import annotations

import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from modellic.cli.options import offline_option, quiet_option
from modellic.cli.status import Exit

if TYPE_CHECKING:
    from modellic.checking.locking import Locking


@click.command(name="lock", short_help="Write modellic.lock: the licences as they are today.")
@click.argument("path", metavar="[PATH]", type=click.Path(path_type=Path), default=".")
@click.option("--check", "only_check", is_flag=True, help="Write nothing: is the lock up to date?")
@offline_option("Use no network: what the hub's cache on this machine has.")
@quiet_option()
def command(path: Path, *, only_check: bool, offline: bool, quiet: bool) -> int:
    """Write PATH/modellic.lock: the licence and the terms of each model that a folder loads.

    With --check nothing is written, and the exit status is 1 where the lock is not up to date. It
    is 3 where there is no answer about a model; a lock that would have no model, or lose some of a
    broken one, is not written then.
    """
    from modellic.checking.locking import lock
    from modellic.cli.progress import progress
    from modellic.cli.terminal import write_file

    day = datetime.datetime.now().astimezone().date()
    found = lock(path, day, offline=offline, progress=partial(progress, quiet=quiet))
    writes = not only_check and not found.loses
    if writes and not (found.current and found.path.read_text("utf-8") == found.text):
        write_file(found.path, found.text)
    _tell(found)
    if found.loses and not only_check:
        _tell_why_not(found)
    else:
        _tell_state(found, written=writes)
    if only_check and not found.current:
        return max(Exit.FINDINGS, int(found.outcome))
    return int(found.outcome)


def _tell_why_not(found: Locking) -> None:
    from modellic.reports.visible import visible

    what = "it is broken, and not all of it is known anew" if found.broken else "nothing is known"
    hint = "run `modellic lock` where the hub answers"
    click.echo(f"{visible(str(found.path))} was not written: {what}; {hint}", err=True)


def _tell(found: Locking) -> None:
    from modellic.reports.visible import visible

    for mark, names in (("+", found.added), ("~", found.changed), ("-", found.removed)):
        for name in names:
            click.echo(f"  {mark} {visible(name)}")
    for unlocked in found.unlocked:
        place = unlocked.places[0]
        click.echo(f"{visible(place.file)}:{place.line}: {visible(unlocked.model)}", err=True)
        click.echo(f"  not locked: {visible(unlocked.why)}", err=True)
    if found.partial:
        click.echo("files that may name a model were not read: see `modellic find`", err=True)


def _tell_state(found: Locking, *, written: bool) -> None:
    from modellic.reports.visible import visible
    from modellic.wording import plural

    models = plural(len(found.models), "model")
    where = visible(str(found.path))
    if written:
        click.echo(f"{where}: {models} locked" + (", nothing changed" if found.current else ""))
    elif found.current:
        click.echo(f"{where}: {models}, up to date")
    else:
        click.echo(f"{where} is not up to date: run `modellic lock`")
