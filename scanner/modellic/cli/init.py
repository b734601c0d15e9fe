"""`modellic init`: write a first company file from a few questions."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from modellic.cli.status import Exit

if TYPE_CHECKING:
    from modellic.company.starter import Answers

_T = TypeVar("_T")
_MAX_PROPOSED = 50
"""Models that are proposed: a question with more of them is not read."""


@click.command(name="init", short_help="Write a first company file from a few questions.")
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("modellic.toml"),
    show_default=True,
    help="Where to write it.",
)
@click.option("--yes", "-y", is_flag=True, help="Ask nothing: write a file to fill in.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def command(output: Path, *, yes: bool, force: bool) -> int:
    """Write a commented company file from a few questions.

    Every answer may be left empty. Models that files of this folder load are proposed.
    """
    from modellic.cli.terminal import write_file
    from modellic.company import load_company
    from modellic.company.starter import Answers, starter
    from modellic.errors import UsageError

    if output.exists() and not force:
        raise UsageError("the file is there already", where=str(output), hint="use --force")
    models = _found_models(Path.cwd())
    try:
        answers = Answers(models=models) if yes else _asked(models)
    except click.Abort as error:
        raise UsageError("no answer was given", hint="use --yes to be asked nothing") from error
    write_file(output, starter(answers))
    load_company(output)
    click.echo(f"{output}: written. Fill it in, then: modellic thresholds")
    return int(Exit.CLEAN)


def _found_models(folder: Path) -> tuple[str, ...]:
    """Return the models that running what lies in a folder would load, each once."""
    from modellic.references import Kind, Search

    loaded = (
        reference.id
        for reference in Search(folder).references()
        if reference.executed and reference.kind is Kind.MODEL
    )
    return tuple(islice(dict.fromkeys(loaded), _MAX_PROPOSED))


def _asked(models: tuple[str, ...]) -> Answers:
    from modellic.company import COUNTRIES
    from modellic.company.places import is_place
    from modellic.company.starter import Answers
    from modellic.quantities import is_currency, parse_amount, parse_count, parse_quantity

    click.echo("Press Enter to leave an answer out.")
    name = _ask("Company", str)
    seat = _ask("Country of its seat, such as DE", _one_of(COUNTRIES.__contains__))
    currency = _ask("Currency of account, such as EUR", _one_of(is_currency))
    product = _ask("Name of a product", str) or "my-product"
    listed = _ask("Models it is built on, with commas", _words, ", ".join(models)) or ()
    commercial = _ask("Is it commercial (y/n)", _yes_or_no)
    places = _ask("Places where it is offered, with commas", _each(_one_of(is_place))) or ()
    users = _ask("Monthly active users, such as 250_000 or < 1M", _checked(parse_count))
    example = "40_000 or < 1M" if currency else "40_000 USD or < 1M EUR"
    amount = parse_quantity if currency else parse_amount
    revenue = _ask(f"Monthly revenue, such as {example}", _checked(amount))
    return Answers(name, seat, currency, product, listed, commercial, places, users, revenue)


def _ask(question: str, read: Callable[[str], _T], default: str = "") -> _T | None:
    answer: _T | None = click.prompt(
        question,
        default=default,
        show_default=bool(default),
        value_proc=lambda given: read(given.strip()) if given.strip() else None,
    )
    return answer


def _one_of(known: Callable[[str], bool]) -> Callable[[str], str]:
    def read(given: str) -> str:
        word = given if known(given) else given.upper()
        if not known(word):
            raise click.BadParameter(f"{given!r} is not known")
        return word

    return read


def _words(given: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in given.split(",") if word.strip())


def _each(read: Callable[[str], str]) -> Callable[[str], tuple[str, ...]]:
    return lambda given: tuple(read(word) for word in _words(given))


def _yes_or_no(given: str) -> bool:
    if given.casefold() not in {"y", "yes", "n", "no"}:
        raise click.BadParameter("answer y or n")
    return given.casefold() in {"y", "yes"}


def _checked(read: Callable[[str], object]) -> Callable[[str], str]:
    from modellic.errors import UsageError

    def check(given: str) -> str:
        try:
            read(given)
        except UsageError as error:
            raise click.BadParameter(f"{error.what} ({error.hint})") from error
        return given

    return check
