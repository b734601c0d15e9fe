"""`modellic scan`: read the licences of models and say which terms bind the company."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from modellic.reports import FORMATS, format_named

if TYPE_CHECKING:
    from modellic.report import Report


@click.command(name="scan", short_help="Say which licence terms of a model bind you.")
@click.argument("targets", metavar="TARGET...", nargs=-1, required=True)
@click.option(
    "--format",
    "-f",
    "format_name",
    type=click.Choice([known.name for known in FORMATS]),
    default="text",
    show_default=True,
    help="How the report is written.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the report to this file instead of standard output.",
)
@click.option(
    "--company",
    "-c",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The company file with your products and figures. Without it: the nearest modellic.toml, "
    "or [tool.modellic] of a pyproject.toml, in this folder or one above.",
)
@click.option(
    "--offline", is_flag=True, help="Use no network: answer from the cache and the records."
)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The date for which the terms are judged.  [default: today]",
)
@click.option("--quiet", "-q", is_flag=True, help="Show no progress.")
def command(  # noqa: PLR0913  # one argument an option
    targets: tuple[str, ...],
    format_name: str,
    output: Path | None,
    company: Path | None,
    as_of: datetime.datetime | None,
    *,
    offline: bool,
    quiet: bool,
) -> int:
    """Read the licences of models and say which terms bind you.

    A TARGET is a model of the Hugging Face hub (org/name, org/name@revision, its URL or hf://…), a
    local folder such as ./model, or a licence file.
    """
    from modellic.cli.companies import nearest_company_file
    from modellic.cli.progress import progress
    from modellic.pipeline import scan

    with progress(len(targets), quiet=quiet) as tell:
        report = scan(
            *targets,
            company=company or nearest_company_file(),
            offline=offline,
            as_of=as_of.date() if as_of else datetime.datetime.now().astimezone().date(),
            progress=tell,
        )
    _write(report, format_name, output)
    return int(report.outcome)


def _write(report: Report, format_name: str, output: Path | None) -> None:
    from modellic.cli.terminal import style_of, write_file

    form = format_named(format_name)
    if output is None:
        sys.stdout.write(form.render(report, style_of()))
    else:
        write_file(output, form.render(report, style_of(output)))
