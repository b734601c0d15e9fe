"""`modellic policy`: what the company's policy makes of a model."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from modellic.cli.options import as_of_option, company_option, offline_option, quiet_option


@click.group(name="policy", short_help="Show what your policy makes of a model.")
def command() -> None:
    """Show what the policy of your company file makes of a model."""


@command.command(name="explain", short_help="Show which line of the policy decided what.")
@click.argument("targets", metavar="TARGET...", nargs=-1, required=True)
@company_option()
@offline_option()
@as_of_option()
@quiet_option()
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
    from modellic.cli.companies import company_of, needed, report_of
    from modellic.cli.terminal import style_of
    from modellic.policies import Referee
    from modellic.reports.policy_text import render, render_failure
    from modellic.subjects import subject_from_report

    known = needed(company_of(company), "policy explain")
    report = report_of(targets, known, as_of, offline=offline, quiet=quiet)
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
