"""`modellic parse`: turn licence texts into rules, reading nothing but the texts."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from modellic.cli.status import Exit


@click.command(name="parse", short_help="Turn licence texts into rules.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "--format",
    "-f",
    "format_name",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="How the rules are written: for people, as one JSON array, or as one JSON object a line.",
)
def command(paths: tuple[str, ...], format_name: str) -> int:
    """Turn licence texts into rules.

    A PATH is a licence file, or a folder whose licence files are read. The text alone is read: no
    record of known licences is asked, and nothing is judged. The exit status is 1 where a sentence
    was not understood, 3 where a file could not be read.
    """
    from modellic.cli.terminal import style_of
    from modellic.parsing import Parsed, parse_paths
    from modellic.reports.parsed import PARSE_FORMATS

    worst = Exit.CLEAN

    def watched() -> Iterator[Parsed]:
        nonlocal worst
        for parsed in parse_paths(paths):
            worst = max(worst, _status(parsed))
            yield parsed

    def _status(parsed: Parsed) -> Exit:
        if parsed.problem:
            return Exit.UNRESOLVED
        return Exit.FINDINGS if parsed.extraction.unparsed else Exit.CLEAN

    for piece in PARSE_FORMATS[format_name](watched(), style_of()):
        sys.stdout.write(piece)
    return int(worst)
