"""`modellic check`: the models of a repository, judged before they are merged."""

from __future__ import annotations

import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from modellic.cli.options import as_of_option, company_option, offline_option, quiet_option
from modellic.cli.outputs import chosen, output_options, write
from modellic.cli.status import Exit
from modellic.reports import CHECK_FORMATS

if TYPE_CHECKING:
    from modellic.checking import Options
    from modellic.checking.check import ShowProgress


@click.command(name="check", short_help="Check the models that a repository loads.")
@click.argument("path", metavar="[PATH]", type=click.Path(path_type=Path), default=".")
@output_options(CHECK_FORMATS)
@company_option("The company file; otherwise the nearest one, from PATH upwards.")
@click.option(
    "--since",
    "--base",
    metavar="REV",
    help="Only what came after this revision: a branch, a tag or a commit of git.",
)
@click.option("--locked", is_flag=True, help="Answer from modellic.lock alone, without a network.")
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file of findings that do not count; otherwise the nearest modellic-baseline.json.",
)
@click.option(
    "--write-baseline", is_flag=True, help="Write what is found to the baseline, and drop the rest."
)
@offline_option("Use no network: answer from the lock, the cache, the records.")
@as_of_option("The date for which the terms are judged.")
@quiet_option()
def command(  # noqa: PLR0913  # one argument an option
    path: Path,
    format_name: str | None,
    outputs: tuple[str, ...],
    *,
    company: Path | None,
    since: str | None,
    baseline: Path | None,
    as_of: datetime.datetime | None,
    locked: bool,
    write_baseline: bool,
    offline: bool,
    quiet: bool,
) -> int:
    """Find the models that a repository loads, and judge the licence of each.

    PATH is a folder or a file, by default this folder. Each finding stands at the line that loads
    the model. The exit status is 1 where a finding counts by your policy, 3 where there is no
    answer about a model.
    """
    from modellic.checking import Options, check
    from modellic.cli.progress import progress

    wanted = chosen(format_name, outputs, CHECK_FORMATS)
    day = as_of.date() if as_of else datetime.datetime.now().astimezone().date()
    options = Options(
        company=company,
        offline=offline,
        as_of=day,
        since=since,
        locked=locked,
        baseline=baseline,
    )
    show = partial(progress, quiet=quiet)
    if write_baseline:
        return _write_baseline(path, options, show)
    report = check(path, options, progress=show)
    write(wanted, report)
    return int(report.outcome)


def _write_baseline(path: Path, options: Options, show: ShowProgress) -> int:
    """Write the baseline, and say how it changed."""
    from modellic.checking.baselining import new_baseline
    from modellic.cli.terminal import write_file
    from modellic.reports.visible import visible
    from modellic.wording import plural

    fresh = new_baseline(path, options, progress=show)
    write_file(fresh.path, fresh.text)
    entries = plural(fresh.entries, "entry", "entries")
    said = f"{visible(str(fresh.path))}: {entries}, {fresh.added} new, {fresh.dropped} dropped"
    click.echo(said)
    return int(Exit.CLEAN)
