"""`modellic memo`: a paper about models for those who decide, in English or Japanese."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from modellic.cli.options import as_of_option, company_option, offline_option, quiet_option
from modellic.cli.status import status_of


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
@company_option()
@offline_option()
@as_of_option()
@quiet_option()
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
    from modellic.cli.companies import company_of, report_of
    from modellic.cli.terminal import write_file
    from modellic.reports.memo import render

    known = company_of(company)
    report = report_of(targets, known, as_of, offline=offline, quiet=quiet)
    paper = render(report, known, language=language, form=form)
    if output is None:
        sys.stdout.write(paper)
    else:
        write_file(output, paper)
    return int(status_of(report, gaps=any(target.partial for target in report.targets)))
