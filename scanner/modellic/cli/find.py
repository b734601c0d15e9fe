"""`modellic find`: which models the files of a repository load."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from modellic.cli.status import Exit


@click.command(name="find", short_help="Find the models that a repository loads.")
@click.argument("path", metavar="[PATH]", type=click.Path(path_type=Path), default=".")
@click.option(
    "--format",
    "-f",
    "format_name",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="How the references are written: for people, as one JSON object, or one object a line.",
)
def command(path: Path, format_name: str) -> int:
    """Find the models, datasets and Spaces of the hub that the files of a repository name.

    PATH is a folder or a file, by default this folder. Each reference says whether running the
    project would load it, or whether it is only a mention. Nothing is executed and no network is
    used. The exit status is 1 where a file that may name a model was not read.
    """
    from modellic.cli.terminal import style_of
    from modellic.references import Search
    from modellic.reports.references import FIND_FORMATS, skipped_lines

    search = Search(path, processes=True)
    for piece in FIND_FORMATS[format_name](search, style_of()):
        sys.stdout.write(piece)
    if format_name == "jsonl":
        for line in skipped_lines(search):
            click.echo(f"modellic: {line}", err=True)
    return int(Exit.FINDINGS if search.partial else Exit.CLEAN)
