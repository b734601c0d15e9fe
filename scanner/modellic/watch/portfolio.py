"""Which models are watched: what a person names, in one form, each once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from modellic.company import Company
from modellic.errors import UsageError
from modellic.sources import Target, parse_target
from modellic.thresholds import models_of


@dataclass(frozen=True, slots=True)
class Addition:
    """What to add to a portfolio: new targets, those in it already, and globs that name none."""

    new: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    globs: tuple[str, ...] = ()


def canonical(given: str) -> str:
    """Return what a person wrote in the form that is kept: `org/name@revision`, a whole path.

    Raises `UsageError` for what is no target, and for a path where nothing is.
    """
    target = parse_target(given)
    if target.repo_id is not None:
        return f"{target.repo_id}@{target.revision}" if target.revision else target.repo_id
    path = (target.path or Path(given)).absolute()
    if not path.exists():
        hint = "write org/name for a model of the hub"
        raise UsageError("there is no such file or folder to watch", where=given, hint=hint)
    return str(path)


def addition(given: Iterable[str], watched: Iterable[str], company: Company | None) -> Addition:
    """Return what of some targets, and of the models of a company file, is new to a portfolio.

    Raises `UsageError` for what is no target.
    """
    models, globs = models_of(company) if company else ((), ())
    there = {same(target) for target in watched}
    new, known = dict[str, str](), list[str]()
    for target in dict.fromkeys(canonical(one) for one in (*models, *given)):
        if same(target) in there:
            known.append(target)
        else:
            new.setdefault(same(target), target)
    return Addition(tuple(new.values()), tuple(known), globs)


def find(given: str, watched: Iterable[str]) -> str:
    """Return the watched target that a person means. Raises `UsageError` where there is none."""
    wanted = {given, same(given), same(canonical_or_same(given))}
    found = next((target for target in watched if {target, same(target)} & wanted), None)
    if found is None:
        hint = "`modellic watch list` shows what is"
        raise UsageError("this is not watched", where=given, hint=hint)
    return found


def canonical_or_same(given: str) -> str:
    """Return the form that is kept; what is no target, or a path that is gone, as it is."""
    try:
        return canonical(given)
    except UsageError:
        return given


def same(target: str) -> str:
    """Return what two ways to write one target have in common: the hub minds no case of ids."""
    name, at, revision = target.partition("@")
    return target if Path(target).is_absolute() else f"{name.casefold()}{at}{revision}"


def readable(target: str) -> Target | UsageError:
    """Return a kept target as something to read, or why it is none any more."""
    try:
        return parse_target(target)
    except UsageError as error:
        return error
