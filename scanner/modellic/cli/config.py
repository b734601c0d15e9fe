"""`modellic config`: check the company file."""

from __future__ import annotations

from pathlib import Path

import click

from modellic.cli.status import Exit


@click.group(name="config", short_help="Check the company file.")
def command() -> None:
    """Check the company file."""


@command.command(name="check", short_help="Check a company file, and list all its errors.")
@click.argument(
    "path", metavar="[FILE]", required=False, type=click.Path(dir_okay=False, path_type=Path)
)
def check(path: Path | None) -> int:
    """Check a company file, and list all its errors at once.

    Without FILE, the nearest one is checked. Figures that cannot all be true are errors here. The
    exit status is 2 where there is an error.
    """
    from modellic.cli.companies import company_of
    from modellic.errors import UsageError
    from modellic.evaluate.consistency import contradictions
    from modellic.reports.visible import visible

    company = company_of(path)
    if company is None:
        raise UsageError("there is no company file", hint="write one with `modellic init`")
    found = list(contradictions(company))
    if found:
        what = "; ".join(found)
        raise UsageError(what, where=str(company.path), hint="correct one of them")
    figures = [*company.figures, *company.group]
    figures += [figure for product in company.products for figure in product.figures]
    click.echo(
        f"{visible(str(company.path))}: no errors; products: {len(company.products)}, figures: "
        f"{len(figures)}, policy rules: {len(company.policy.rules)}, waivers: "
        f"{len(company.waivers)}"
    )
    for unread in company.unread:
        click.echo(f"  {visible(unread.key)}: {visible(unread.why)}")
    return int(Exit.CLEAN)
