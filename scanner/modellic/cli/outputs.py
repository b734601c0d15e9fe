"""Where the formats of one run go: `-o FORMAT=FILE`, several times, and `-` for standard output."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from modellic.cli.terminal import style_of, write_file
from modellic.errors import UsageError
from modellic.reports import Format, format_named

if TYPE_CHECKING:
    from modellic.reports import Reported

STDOUT: Final = "-"
_PAIR: Final = re.compile(r"([A-Za-z][\w.-]*)=(.+)", re.DOTALL)
"""`FORMAT=FILE`; a file whose own name looks so is written as `./NAME=FILE`."""
_Command = TypeVar("_Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Output:
    """A format and its file; None is standard output."""

    form: Format
    path: Path | None


def output_options(formats: Sequence[Format]) -> Callable[[_Command], _Command]:
    """Return a decorator that gives a command `--format` and `--output`.

    The command gets `format_name` (None where it was not given) and `outputs`, for `chosen`.
    """
    names = ", ".join(known.name for known in formats)

    def decorated(command: _Command) -> _Command:
        output = click.option(
            "--output",
            "-o",
            "outputs",
            multiple=True,
            metavar="[FORMAT=]FILE",
            help="Write to this file, or to standard output (-). Several in one run, each with its "
            "format: -o sarif=out.sarif -o text=-",
        )
        form = click.option(
            "--format", "-f", "format_name", metavar="FORMAT", help=f"{names}.  [default: text]"
        )
        return form(output(command))

    return decorated


def chosen(
    format_name: str | None, outputs: Sequence[str], formats: Sequence[Format]
) -> tuple[Output, ...]:
    """Return what is to be written, before anything is scanned.

    `--format` is for a file that has no format of its own; without such a file it goes to standard
    output, and so does `text` where nothing else is asked for. Raises `UsageError` for a format
    that is not known, two outputs of one place, or a folder that is not there.
    """
    pairs = [_split(given) for given in outputs]
    default = format_named(format_name or formats[0].name, formats)
    found = [Output(_form(name, default, formats), _path(file)) for name, file in pairs]
    alone = all(name is not None for name, _ in pairs)
    if not pairs or (format_name is not None and alone):
        found.insert(0, Output(default, None))
    _check(found)
    return tuple(found)


def write(outputs: Sequence[Output], report: Reported) -> None:
    """Write a report in each of its formats: files first, since a reader may go away.

    Raises `UsageError` for a file that cannot be written, after all others are.
    """
    failed = list(_failures([output for output in outputs if output.path], report))
    for output in outputs:
        if output.path is None:
            sys.stdout.write(output.form.render(report, style_of()))
    if failed:
        raise failed[0]


def _failures(outputs: Sequence[Output], report: Reported) -> Iterator[UsageError]:
    for output in outputs:
        if output.path is not None:
            try:
                write_file(output.path, output.form.render(report, style_of(output.path)))
            except UsageError as error:
                yield error


def _split(given: str) -> tuple[str | None, str]:
    pair = _PAIR.fullmatch(given)
    return (pair[1], pair[2]) if pair else (None, given)


def _form(name: str | None, default: Format, formats: Sequence[Format]) -> Format:
    return default if name is None else format_named(name, formats, where="--output")


def _path(file: str) -> Path | None:
    return None if file == STDOUT else Path(file)


def _check(outputs: Sequence[Output]) -> None:
    counts = Counter(output.path and output.path.absolute() for output in outputs)
    for path, count in counts.items():
        if count > 1:
            place = "standard output" if path is None else str(path)
            hint = "give each format a file of its own: -o sarif=out.sarif -o text=-"
            raise UsageError(f"{count} formats for {place}", where="--output", hint=hint)
    for path in counts:
        if path is not None and not path.parent.is_dir():
            hint = "name a file in a folder that exists and can be written"
            raise UsageError("no such folder", where=str(path.parent), hint=hint)
        if path is not None and path.is_dir():
            raise UsageError("is a folder", where=str(path), hint="name a file in it")
