"""`modellic diff`: what changed between two licences."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from modellic.cli.options import offline_option
from modellic.reports import DIFF_FORMATS, format_named


@click.command(name="diff", short_help="Say what changed between two licences.")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option(
    "--format",
    "-f",
    "format_name",
    type=click.Choice([known.name for known in DIFF_FORMATS]),
    default="text",
    show_default=True,
    help="How the differences are written.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to this file instead of standard output.",
)
@offline_option("Use no network: answer from the cache and the records.")
def command(old: str, new: str, format_name: str, output: Path | None, *, offline: bool) -> int:
    """Say what changed between two licences.

    OLD and NEW are targets as for scan: two revisions of a model (org/name@v1 org/name@v2, or in
    short org/name@v1 @v2), two models, two folders or two files. The exit status is 1 where
    something binding was added or may have been, and 0 otherwise.
    """
    from modellic.cli.terminal import style_of, write_file
    from modellic.diff import diff

    found = diff(old, new, offline=offline)
    form = format_named(format_name, DIFF_FORMATS)
    if output is None:
        sys.stdout.write(form.render(found, style_of()))
    else:
        write_file(output, form.render(found, style_of(output)))
    return int(found.outcome)
