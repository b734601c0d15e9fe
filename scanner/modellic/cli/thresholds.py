"""`modellic thresholds`: how far each figure is from its threshold, and when it may reach it."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from modellic.cli.options import (
    as_of_option,
    company_option,
    format_option,
    offline_option,
    quiet_option,
)
from modellic.cli.status import status_of


@click.command(name="thresholds", short_help="Say how far your figures are from each threshold.")
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="PRODUCT.FIGURE=VALUE",
    help="What if: judge with another figure, such as chat.monthly-active-users=120M.",
)
@company_option()
@format_option("How the thresholds are written.")
@offline_option()
@as_of_option()
@quiet_option()
def command(  # noqa: PLR0913  # one argument an option
    targets: tuple[str, ...],
    settings: tuple[str, ...],
    company: Path | None,
    format_name: str,
    as_of: datetime.datetime | None,
    *,
    offline: bool,
    quiet: bool,
) -> int:
    """Say how far your figures are from each threshold of the licences, nearest first.

    A TARGET is what `modellic scan` takes. Without one, all models of the company file are looked
    at.
    """
    from modellic.cli.companies import company_of, needed, report_of
    from modellic.cli.terminal import style_of
    from modellic.company.whatif import with_setting
    from modellic.errors import UsageError
    from modellic.reports import thresholds as written
    from modellic.thresholds import models_of, rows_of

    known = company_of(company)
    skipped: tuple[str, ...] = ()
    for setting in settings:
        known = with_setting(needed(known, "--set"), setting)
    if not targets and known is not None:
        targets, skipped = models_of(known)
    if not targets:
        hint = "name a model, or list models in the company file"
        raise UsageError("there is nothing to look at", hint=hint)
    report = report_of(targets, known, as_of, offline=offline, quiet=quiet)
    rows = rows_of(report, known)
    if format_name == "json":
        sys.stdout.write(written.render_json(report, rows, skipped))
    else:
        sys.stdout.write(written.render_text(report, rows, skipped, style_of()))
    gaps = bool(skipped) or written.has_gap(report.targets)
    return int(status_of(report, gaps=gaps))
