"""Frozen dataclasses to and from JSON, by their types: how observations are stored.

What a stored form lacks takes its default, and what it has too much is let go, so that an older or
a newer modellic can read it.
"""

from __future__ import annotations

import datetime
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from modellic.errors import DataError
from modellic.rules import Json, Rank, Rule

T = TypeVar("T")
_MAX_QUOTE = 2000
_UNREADABLE = "what the store keeps of this model cannot be read"


def to_form(value: object) -> Any:
    """Return a value as JSON has it."""
    match value:
        case Rule():
            return _rule_form(value)
        case tuple():
            return [to_form(part) for part in value]
        case datetime.date():
            return value.isoformat()
        case StrEnum() | Decimal():
            return str(value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            parts = ((f.name, f.default, getattr(value, f.name)) for f in fields(value))
            return {name: to_form(part) for name, default, part in parts if part != default}
        case _:
            return value


def from_form(kind: type[T], form: Json) -> T:
    """Return the dataclass of a form. Raises `DataError` where it is not one."""
    try:
        built: T = _dataclass(kind, form)
    except (KeyError, TypeError, ValueError, ArithmeticError) as error:
        hint = "it was written by another version: remove the model from the watch and add it again"
        raise DataError(f"{_UNREADABLE} ({type(error).__name__}: {error})", hint=hint) from error
    return built


def _dataclass(kind: Any, form: Json) -> Any:
    types = _types(kind)
    return kind(**{name: _value(types[name], form[name]) for name in types if name in form})


@cache
def _types(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {name: hints[name] for name in hints}


def _value(kind: Any, form: Any) -> Any:
    if get_origin(kind) is tuple:
        return tuple(_value(get_args(kind)[0], part) for part in form)
    if NoneType in get_args(kind):
        return None if form is None else _value(get_args(kind)[0], form)
    if kind is Rule:
        return _rule(form)
    if kind is datetime.date:
        return datetime.date.fromisoformat(form)
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass(kind, form)
    if kind in {str, int, bool} and type(form) is not kind:
        raise TypeError(f"{form!r} is no {kind.__name__}")
    return kind(form)


def _rule_form(rule: Rule) -> Json:
    """Return a rule with the words that prove it, which its published form leaves out.

    The digest of the text tells when its licence was released, where it is judged anew.
    """
    evidence = rule.evidence
    return rule.to_json() | {
        "quote": evidence.quote[:_MAX_QUOTE],
        "lines": [list(pair) for pair in evidence.lines],
        "file": evidence.file,
        "sha256": evidence.sha256,
        "rank": str(evidence.rank),
        "verified": evidence.verified,
    }


def _rule(form: Json) -> Rule:
    rule = Rule.from_json(form)
    evidence = replace(
        rule.evidence,
        quote=form["quote"],
        lines=tuple((first, last) for first, last in form["lines"]),
        file=form["file"],
        sha256=form.get("sha256", ""),
        rank=Rank(form["rank"]),
        verified=form["verified"],
    )
    return replace(rule, evidence=evidence)
