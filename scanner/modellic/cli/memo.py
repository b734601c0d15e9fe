"""`modellic memo`: a paper about models for those who decide, in English or Japanese."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from modellic.cli.status import Exit


@click.command(name="memo", short_help="Write a paper about models for those who decide.")
@click.argument("targets", metavar="TARGET...", nargs=-1, required=True)
@click.option(
    "--language",
    "-l",
    type=click.Choice(["en", "ja"]),
    default="en",
    show_default=True,
    help="The language of the paper; clauses are quoted as they are.",
)
@click.option(
    "--format",
    "-f",
    "form",
    type=click.Choice(["markdown", "html"]),
    default="markdown",
    show_default=True,
    help="How the paper is written.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to this file; otherwise to standard output.",
)
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
def command(  # noqa: PLR0913, PLR0917  # one argument an option
    targets: tuple[str, ...],
    language: str,
    form: str,
    output: Path | None,
    company: Path | None,
    as_of: datetime.datetime | None,
    *,
    offline: bool,
    quiet: bool,
) -> int:
    """Write a paper of about two pages about models for those who decide on their use.

    It has what is on record, the terms and when they would bind, and places to sign. A TARGET is
    what `modellic scan` takes.
    """
    from modellic.cli.companies import company_of
    from modellic.cli.progress import progress
    from modellic.cli.terminal import write_file
    from modellic.pipeline import scan
    from modellic.reports.memo import render
    from modellic.thresholds import day_of

    known = company_of(company)
    with progress(len(targets), quiet=quiet) as tell:
        day = day_of(as_of.date() if as_of else None)
        report = scan(*targets, company=known, offline=offline, as_of=day, progress=tell)
    paper = render(report, known, language=language, form=form)
    if output is None:
        sys.stdout.write(paper)
    else:
        write_file(output, paper)
    if any(target.error for target in report.targets):
        return int(Exit.UNRESOLVED)
    return int(Exit.FINDINGS if any(t.partial for t in report.targets) else Exit.CLEAN)
