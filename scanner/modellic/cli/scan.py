"""`modellic scan`: read the licences of models and say which terms bind the company."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from modellic.cli.options import as_of_option, company_option, offline_option, quiet_option
from modellic.cli.outputs import chosen, output_options, write
from modellic.reports import FORMATS


@click.command(name="scan", short_help="Say which licence terms of a model bind you.")
@click.argument("targets", metavar="TARGET...", nargs=-1, required=True)
@output_options(FORMATS)
@company_option(
    "The company file with your products and figures. Without it: the nearest modellic.toml, "
    "or [tool.modellic] of a pyproject.toml, in this folder or one above."
)
@offline_option("Use no network: answer from the cache and the records.")
@as_of_option("The date for which the terms are judged.")
@quiet_option()
def command(  # noqa: PLR0913  # one argument an option
    targets: tuple[str, ...],
    format_name: str | None,
    outputs: tuple[str, ...],
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

    wanted = chosen(format_name, outputs, FORMATS)
    with progress(len(targets), quiet=quiet) as tell:
        report = scan(
            *targets,
            company=company or nearest_company_file(),
            offline=offline,
            as_of=as_of.date() if as_of else datetime.datetime.now().astimezone().date(),
            progress=tell,
        )
    write(wanted, report)
    return int(report.outcome)
