"""`modellic notice`: write the notices that models ask for into a folder."""

from __future__ import annotations

import contextlib
import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from modellic.cli.options import as_of_option, company_option, offline_option, quiet_option
from modellic.cli.status import Exit, status_of

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
@company_option("The company file; otherwise the nearest one. Without one: --all.")
@offline_option()
@as_of_option()
@quiet_option()
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
    from modellic.cli.companies import company_of, report_of
    from modellic.cli.terminal import style_of
    from modellic.reports.notices import files_of, notices_of, plan_of
    from modellic.reports.notices.told import render

    known = company_of(company)
    report = report_of(targets, known, as_of, offline=offline, quiet=quiet)
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
    if odd := [path for path in plan.foreign if _is_odd(folder / path)]:
        what = f"no file, where a file belongs: {', '.join(odd)}"
        raise UsageError(what, where=str(folder), hint="move it away")
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
            with contextlib.suppress(OSError):  # others of the model are in it
                (folder / path).parent.rmdir()
    except OSError as error:
        hint = "name a folder that can be written"
        raise UsageError(error.strerror or str(error), where=str(folder), hint=hint) from error
    write_bytes(folder / MANIFEST, plan.manifest)


def _is_odd(path: Path) -> bool:
    """Tell whether something is there that cannot be written over: a folder, a pipe."""
    return path.exists() and not path.is_symlink() and not path.is_file()


def _status(report: Report) -> Exit:
    from modellic.kinds import RULE_UNKNOWN

    undecided = any(f.fails and f.id == RULE_UNKNOWN.id for t in report.targets for f in t.findings)
    partial = any(target.partial for target in report.targets)
    return status_of(report, gaps=partial or undecided)
