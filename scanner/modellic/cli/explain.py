"""`modellic explain`: why a clause gave the rules it gave."""

from __future__ import annotations

import sys

import click


@click.command(name="explain", short_help="Show how a clause was read: its tokens and its tree.")
@click.argument("path", metavar="FILE")
@click.option("--line", "-l", type=click.IntRange(min=1), help="Only the sentence on this line.")
def command(path: str, line: int | None) -> int:
    """Show how the sentences of a licence file were read.

    For each sentence: the words, the tokens that the word lists found in them, the parse tree, and
    the rules that came of it, so that a contributor sees why.
    """
    from modellic.cli.status import Exit
    from modellic.cli.terminal import style_of
    from modellic.errors import NotFoundError
    from modellic.parsing import read_file
    from modellic.reports.explained import pages

    text = read_file(path)
    shown = False
    for page in pages(text, line, style_of()):
        shown = True
        sys.stdout.write(page)
    if not shown:
        raise NotFoundError(
            "no sentence with a word of the lists stands there",
            where=f"{path}:{line}" if line else path,
            hint="try another line, or leave --line out",
        )
    return int(Exit.CLEAN)
