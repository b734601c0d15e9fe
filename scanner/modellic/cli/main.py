"""`modellic`: the commands, and how every run ends.

A command returns its exit status. Whatever is raised becomes one message on standard error.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final, NoReturn

import click

from modellic._version import __version__
from modellic.cli.status import EXIT_STATUSES, Exit
from modellic.errors import DEBUG_VARIABLE, ModellicError

if TYPE_CHECKING:
    from collections.abc import Callable


COMMANDS: Final = (
    ("scan", "modellic.cli.scan"),
    ("check", "modellic.cli.check"),
    ("lock", "modellic.cli.lock"),
    ("thresholds", "modellic.cli.thresholds"),
    ("notice", "modellic.cli.notice"),
    ("memo", "modellic.cli.memo"),
    ("watch", "modellic.cli.watch"),
    ("policy", "modellic.cli.policy"),
    ("init", "modellic.cli.init"),
    ("config", "modellic.cli.config"),
    ("diff", "modellic.cli.diff"),
    ("find", "modellic.cli.find"),
    ("parse", "modellic.cli.parse"),
    ("explain", "modellic.cli.explain"),
    ("catalog", "modellic.cli.catalog"),
)
"""The commands and their modules; each module has a click command named `command`."""

_EPILOG = "\n".join(
    [
        "\b",
        "Exit status:",
        *(f"  {status.value:<4}{text}" for status, text in EXIT_STATUSES.items()),
    ]
)


class _Commands(click.Group):
    """A group that loads the module of a command when the command is wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return [name for name, _ in COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        module = dict(COMMANDS).get(cmd_name)
        command: click.Command | None = import_module(module).command if module else None
        return command


@click.group(
    cls=_Commands, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="modellic", message="%(prog)s %(version)s")
def modellic() -> None:
    """Read the licences of model weights and say which terms bind you."""


_BETWEEN_COLLECTIONS = 50_000
"""Objects between two runs of the garbage collector. A command makes some hundred thousand that
stay, which it would go through every 700, for a fifth of the time that one text takes."""


def run() -> NoReturn:
    """Run the command line and end the process (the entry point of the `modellic` command)."""
    gc.set_threshold(_BETWEEN_COLLECTIONS, *gc.get_threshold()[1:])
    sys.exit(main(sys.argv[1:]))


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status. Raises nothing."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    return _guarded(lambda: _invoke(arguments))


def _invoke(arguments: Sequence[str]) -> int:
    # Not `modellic.main`: click has its own mind about broken pipes and interrupts.
    with modellic.make_context("modellic", list(arguments)) as context:
        status = modellic.invoke(context)
    sys.stdout.flush()
    return int(status or 0)


def _guarded(command: Callable[[], int]) -> int:
    try:
        return command()
    except click.exceptions.Exit as done:
        return done.exit_code
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except click.ClickException as error:
        return _wrong_arguments(error)
    except ModellicError as error:
        return _fail(error.what, error.where, error.hint, error.exit_status)
    except BrokenPipeError:
        # The reader of our output has seen enough; nothing may be flushed into the closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.BROKEN_PIPE
    except OSError as error:
        return _not_read_or_written(error)
    except Exception as error:  # noqa: BLE001  # the last line of defence: no traceback for users
        return _unexpected(error)


def _wrong_arguments(error: click.ClickException) -> int:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return Exit.USAGE
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "modellic"
    return _fail(error.format_message(), "", f"see `{path} --help`", Exit.USAGE)


def _not_read_or_written(error: OSError) -> int:
    """Tell of a file, or a standard stream, that the system refuses to read or to write."""
    try:
        sys.stdout.flush()
    except OSError:
        # What cannot be written now must not be tried again, and complained of, at the very end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    where = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else ""
    what = f"reading or writing failed: {(error.strerror or str(error)).lower()}"
    hint = "check the path, its permissions and the space that is left"
    return _fail(what, where, hint, Exit.UNRESOLVED)


def _unexpected(error: Exception) -> int:
    if os.environ.get(DEBUG_VARIABLE):
        import traceback

        traceback.print_exception(error)
    what = f"unexpected error, a fault of modellic: {type(error).__name__}: {error}"
    hint = f"please report it, with the traceback that {DEBUG_VARIABLE}=1 shows"
    return _fail(what, "", hint, Exit.UNRESOLVED)


def _fail(what: str, where: str, hint: str, status: int) -> int:
    from modellic.reports.visible import visible

    # Several faults stand on a line each; what follows the first line is always indented.
    first, *more = what.split("\n")
    click.echo(f"modellic: {visible(f'{where}: {first}' if where else first)}", err=True)
    for line in more:
        click.echo(f"  {visible(line)}", err=True)
    if hint:
        click.echo(f"  {visible(hint)}", err=True)
    return int(status)
