"""`modellic thresholds`: how far each figure is from its threshold, and when it may reach it."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from modellic.cli.status import Exit


@click.command(name="thresholds", short_help="Say how far your figures are from each threshold.")
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="PRODUCT.FIGURE=VALUE",
    help="What if: judge with another figure, such as chat.monthly-active-users=120M.",
)
@click.option(
    "--company",
    "-c",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The company file; otherwise the nearest one.",
)
@click.option(
    "--format",
    "-f",
    "format_name",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the thresholds are written.",
)
@click.option("--offline", is_flag=True, help="Use no network.")
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The date of the judgement.  [default: today]",
)
@click.option("--quiet", "-q", is_flag=True, help="Show no progress.")
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
    from modellic.cli.companies import company_of
    from modellic.cli.progress import progress
    from modellic.cli.terminal import style_of
    from modellic.company.whatif import with_setting
    from modellic.errors import UsageError
    from modellic.pipeline import scan
    from modellic.reports import thresholds as written
    from modellic.thresholds import day_of, models_of, rows_of

    known = company_of(company)
    skipped: tuple[str, ...] = ()
    if settings and known is None:
        hint = "write one with `modellic init`, or name it with --company"
        raise UsageError("--set needs a company file, and there is none", hint=hint)
    for setting in settings:
        known = with_setting(known, setting) if known else None
    if not targets and known is not None:
        targets, skipped = models_of(known)
    if not targets:
        hint = "name a model, or list models in the company file"
        raise UsageError("there is nothing to look at", hint=hint)
    with progress(len(targets), quiet=quiet) as tell:
        day = day_of(as_of.date() if as_of else None)
        report = scan(*targets, company=known, offline=offline, as_of=day, progress=tell)
    rows = rows_of(report, known)
    if format_name == "json":
        sys.stdout.write(written.render_json(report, rows, skipped))
    else:
        sys.stdout.write(written.render_text(report, rows, skipped, style_of()))
    if any(target.error for target in report.targets):
        return int(Exit.UNRESOLVED)
    gaps = skipped or written.has_gap(report.targets)
    return int(Exit.FINDINGS if gaps else Exit.CLEAN)
