"""Conditions, under which rules hold, and their published JSON form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeAlias

from modellic.rules.vocabulary import AsOf, Json, Metric, Operator, Party, Period, Use, Whose


@dataclass(frozen=True, slots=True)
class Threshold:
    """A condition that is true when a figure of the company passes a value.

    `value` is a plain number (20 million is 20000000); `currency` is an ISO 4217 code.
    """

    metric: Metric
    op: Operator
    value: Decimal
    currency: str | None = None
    period: Period | None = None
    of: Whose | None = None
    as_of: AsOf | None = None
    attributable: bool = False


@dataclass(frozen=True, slots=True)
class InUse:
    """A condition that is true when the model is used in this way."""

    use: Use


@dataclass(frozen=True, slots=True)
class InTerritory:
    """A condition on place: ISO 3166 alpha-2 codes, or `EU`."""

    territory: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IsParty:
    """A condition on who the licensee is."""

    party: Party


@dataclass(frozen=True, slots=True)
class AllOf:
    """True when every part is (Kleene)."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when one part is (Kleene)."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """True when its part is false (Kleene)."""

    part: Condition


Atom: TypeAlias = Threshold | InUse | InTerritory | IsParty
Condition: TypeAlias = AllOf | AnyOf | Not | Atom


def number(value: Decimal) -> int | float:
    """Return a JSON number for `value`: an int where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


def _threshold_to_json(atom: Threshold) -> Json:
    out: Json = {"metric": str(atom.metric), "op": str(atom.op), "value": number(atom.value)}
    for key in ("currency", "period", "of", "as_of"):
        if (value := getattr(atom, key)) is not None:
            out[key] = str(value)
    if atom.attributable:
        out["attributable"] = True
    return out


def condition_to_json(condition: Condition) -> Json:
    """Return a condition in the published form."""
    match condition:
        case AllOf(parts):
            return {"all": [condition_to_json(p) for p in parts]}
        case AnyOf(parts):
            return {"any": [condition_to_json(p) for p in parts]}
        case Not(part):
            return {"not": condition_to_json(part)}
        case InUse(use):
            return {"use": str(use)}
        case InTerritory(territory):
            return {"territory": list(territory)}
        case IsParty(party):
            return {"party": str(party)}
        case Threshold():
            return _threshold_to_json(condition)


def _optional(kind: type[StrEnum], value: str | None) -> Any:
    return None if value is None else kind(value)


def _threshold_from_json(form: Mapping[str, Any]) -> Threshold:
    return Threshold(
        metric=Metric(form["metric"]),
        op=Operator(form["op"]),
        value=Decimal(str(form["value"])),
        currency=form.get("currency"),
        period=_optional(Period, form.get("period")),
        of=_optional(Whose, form.get("of")),
        as_of=_optional(AsOf, form.get("as_of")),
        attributable=bool(form.get("attributable", False)),
    )


def condition_from_json(form: Mapping[str, Any]) -> Condition:
    """Read a condition. Raises `ValueError` or `KeyError` where the form is not one."""
    match form:
        case {"all": parts}:
            return AllOf(tuple(condition_from_json(p) for p in parts))
        case {"any": parts}:
            return AnyOf(tuple(condition_from_json(p) for p in parts))
        case {"not": part}:
            return Not(condition_from_json(part))
        case {"use": use}:
            return InUse(Use(use))
        case {"territory": codes}:
            return InTerritory(tuple(codes))
        case {"party": party}:
            return IsParty(Party(party))
        case _:
            return _threshold_from_json(form)


def atoms(condition: Condition | None) -> Iterator[Atom]:
    """Yield the atoms of a condition from left to right."""
    match condition:
        case None:
            return
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from atoms(part)
        case Not(part):
            yield from atoms(part)
        case _:
            yield condition
