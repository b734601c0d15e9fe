"""The options that several commands have, with one meaning and, mostly, one help text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., Any])


def company_option(
    text: str = "The company file; otherwise the nearest one.",
) -> Callable[[_Command], _Command]:
    """Return the option `--company`: the path of a company file, or None."""
    kind = click.Path(dir_okay=False, path_type=Path)
    return click.option("--company", "-c", type=kind, help=text)


def offline_option(text: str = "Use no network.") -> Callable[[_Command], _Command]:
    """Return the option `--offline`."""
    return click.option("--offline", is_flag=True, help=text)


def as_of_option(text: str = "The date of the judgement.") -> Callable[[_Command], _Command]:
    """Return the option `--as-of`: midnight of a day as `datetime.datetime`, or None for today."""
    return click.option(
        "--as-of",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="YYYY-MM-DD",
        help=f"{text}  [default: today]",
    )


def quiet_option() -> Callable[[_Command], _Command]:
    """Return the option `--quiet`."""
    return click.option("--quiet", "-q", is_flag=True, help="Show no progress.")


def format_option(text: str = "How the answer is written.") -> Callable[[_Command], _Command]:
    """Return the option `--format` of a command that answers as `text` or `json`: `format_name`."""
    return click.option(
        "--format",
        "-f",
        "format_name",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help=text,
    )
