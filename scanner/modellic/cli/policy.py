"""`modellic policy`: what the company's policy makes of a model."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click


@click.group(name="policy", short_help="Show what your policy makes of a model.")
def command() -> None:
    """Show what the policy of your company file makes of a model."""


@command.command(name="explain", short_help="Show which line of the policy decided what.")
@click.argument("targets", metavar="TARGET...", nargs=-1, required=True)
@click.option(
    "--company",
    "-c",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The company file; otherwise the nearest one.",
)
@click.option("--offline", is_flag=True, help="Use no network.")
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The date of the judgement.  [default: today]",
)
@click.option("--quiet", "-q", is_flag=True, help="Show no progress.")
def explain(
    targets: tuple[str, ...],
    company: Path | None,
    as_of: datetime.datetime | None,
    *,
    offline: bool,
    quiet: bool,
) -> int:
    """Show, for each finding about a model, which entry of the company file decided.

    A TARGET is what `modellic scan` takes; the exit status is that of the scan.
    """
    from modellic.catalog import Catalog
    from modellic.cli.companies import company_of
    from modellic.cli.progress import progress
    from modellic.cli.terminal import style_of
    from modellic.errors import UsageError
    from modellic.pipeline import scan
    from modellic.policies import Referee
    from modellic.reports.policy_text import render, render_failure
    from modellic.subjects import subject_from_report
    from modellic.thresholds import day_of

    known = company_of(company)
    if known is None:
        hint = "write one with `modellic init`, or name it with --company"
        raise UsageError("there is no company file, so there is no policy", hint=hint)
    with progress(len(targets), quiet=quiet) as tell:
        day = day_of(as_of.date() if as_of else None)
        report = scan(*targets, company=known, offline=offline, as_of=day, progress=tell)
    catalog = Catalog.load()
    for number, target in enumerate(report.targets):
        if number:
            sys.stdout.write("\n")
        if target.error is not None:
            sys.stdout.write(render_failure(target, style_of()))
            continue
        referee = Referee(subject_from_report(target, known, catalog))
        sys.stdout.write(render(target, referee, style_of()))
    return int(report.outcome)
