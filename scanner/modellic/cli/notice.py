"""`modellic notice`: write the notices that models ask for into a folder."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from modellic.cli.status import Exit

if TYPE_CHECKING:
    from modellic.report import Report
    from modellic.reports.notices import NoticeFile, Plan


@click.command(name="notice", short_help="Write the notices and licence copies to ship.")
@click.argument("targets", metavar="TARGET...", nargs=-1, required=True)
@click.option(
    "--output",
    "-o",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="The folder to write into; it is made where it is not there.",
)
@click.option("--all", "everything", is_flag=True, help="Also what does not bind, or may not bind.")
@click.option("--force", is_flag=True, help="Write over files that modellic did not write.")
@click.option(
    "--company",
    "-c",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The company file; otherwise the nearest one. Without one: --all.",
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
    folder: Path,
    company: Path | None,
    as_of: datetime.datetime | None,
    *,
    everything: bool,
    force: bool,
    offline: bool,
    quiet: bool,
) -> int:
    """Write what models ask to display, to say and to ship, and what is left to do.

    A TARGET is what `modellic scan` takes.
    """
    from modellic.cli.companies import company_of
    from modellic.cli.progress import progress
    from modellic.cli.terminal import style_of
    from modellic.pipeline import scan
    from modellic.reports.notices import files_of, notices_of, plan_of
    from modellic.reports.notices.told import render
    from modellic.thresholds import day_of

    known = company_of(company)
    with progress(len(targets), quiet=quiet) as tell:
        day = day_of(as_of.date() if as_of else None)
        report = scan(*targets, company=known, offline=offline, as_of=day, progress=tell)
    notices = notices_of(report, everything=everything)
    files = files_of(notices)
    plan = plan_of(folder, files)
    _write(folder, plan, files, force=force)
    sys.stdout.write(render(notices, files, plan.remove, str(folder), style_of()))
    return int(_status(report))


def _write(folder: Path, plan: Plan, files: tuple[NoticeFile, ...], *, force: bool) -> None:
    """Write the files of a plan. Raises `UsageError`, before anything, where one is in the way."""
    from modellic.cli.terminal import write_bytes
    from modellic.errors import UsageError
    from modellic.reports.notices import MANIFEST

    if plan.blocked:
        hint = "take them away: nothing is written through a link"
        raise UsageError(f"no folder: {', '.join(plan.blocked)}", where=str(folder), hint=hint)
    if plan.foreign and not force:
        what = f"files that modellic did not write, or not so: {', '.join(plan.foreign)}"
        raise UsageError(what, where=str(folder), hint="name another folder, or use --force")
    if any((folder / path).is_dir() for path in plan.foreign):
        raise UsageError("a folder is where a file belongs", where=str(folder), hint="move it away")
    try:
        for path in plan.foreign:
            if (folder / path).is_symlink():
                (folder / path).unlink()
        for parent in sorted({(folder / file.path).parent for file in files}):
            parent.mkdir(parents=True, exist_ok=True)
        for file in plan.write:
            write_bytes(folder / file.path, file.content)
        for path in plan.remove:
            (folder / path).unlink(missing_ok=True)
    except OSError as error:
        hint = "name a folder that can be written"
        raise UsageError(error.strerror or str(error), where=str(folder), hint=hint) from error
    write_bytes(folder / MANIFEST, plan.manifest)


def _status(report: Report) -> Exit:
    from modellic.finding import RULE_UNKNOWN

    if any(target.error for target in report.targets):
        return Exit.UNRESOLVED
    undecided = any(f.fails and f.id == RULE_UNKNOWN.id for t in report.targets for f in t.findings)
    partial = any(target.partial for target in report.targets)
    return Exit.FINDINGS if partial or undecided else Exit.CLEAN
