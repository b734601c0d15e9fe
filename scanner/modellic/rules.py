"""Rules: the terms of a licence as structured obligations.

The vocabulary follows the W3C ODRL 2.2 information model (https://www.w3.org/TR/odrl-model/):
a rule is a duty or a prohibition, has an action, and holds under a condition. docs/rules.md is the
reference of every word. All types are frozen; `to_json` and `from_json` convert them to and from
the published JSON form. This module imports nothing of modellic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, Self, TypeAlias

Json: TypeAlias = dict[str, Any]
Span: TypeAlias = tuple[int, int]
"""`[start, end)` in code points of a file's text as it is."""


class Duty(StrEnum):
    """What a licensee must do (ODRL duty)."""

    DISPLAY_ATTRIBUTION = "display-attribution"
    NAME_DERIVATIVE = "name-derivative"
    RETAIN_NOTICES = "retain-notices"
    INCLUDE_LICENSE = "include-license"
    STATE_CHANGES = "state-changes"
    SHARE_ALIKE = "share-alike"
    DISCLOSE_SOURCE = "disclose-source"
    PASS_THROUGH_RESTRICTIONS = "pass-through-restrictions"
    FOLLOW_ACCEPTABLE_USE = "follow-acceptable-use"
    OBTAIN_LICENSE = "obtain-license"
    REGISTER = "register"
    PAY_ROYALTY = "pay-royalty"
    DISCLOSE_AI_GENERATED = "disclose-ai-generated"
    USE_LATEST_VERSION = "use-latest-version"
    COMPLY_WITH_LAW = "comply-with-law"
    INDEMNIFY = "indemnify"
    DELETE_ON_TERMINATION = "delete-on-termination"


class Prohibition(StrEnum):
    """What a licensee must not do (ODRL prohibition)."""

    COMMERCIAL_USE = "commercial-use"
    TRAIN_OTHER_MODELS = "train-other-models"
    RESTRICTED_USE = "restricted-use"
    DISTRIBUTE = "distribute"
    CREATE_DERIVATIVES = "create-derivatives"
    HOST_AS_SERVICE = "host-as-service"
    USE_IN_TERRITORY = "use-in-territory"
    USE_TRADEMARK = "use-trademark"
    REMOVE_SAFEGUARDS = "remove-safeguards"
    REVERSE_ENGINEER = "reverse-engineer"
    LITIGATE = "litigate"
    ADD_RESTRICTIONS = "add-restrictions"
    SUBLICENSE = "sublicense"


Action: TypeAlias = Duty | Prohibition


class Use(StrEnum):
    """What is done with the model."""

    COMMERCIAL = "commercial"
    NON_COMMERCIAL = "non-commercial"
    RESEARCH = "research"
    DISTRIBUTE = "distribute"
    MODIFY = "modify"
    PRODUCT = "product"
    HOSTED_SERVICE = "hosted-service"
    TRAIN_MODEL = "train-model"
    PUBLISH_OUTPUTS = "publish-outputs"
    PUBLISH_RESEARCH = "publish-research"
    TERMINATED = "terminated"


class Party(StrEnum):
    """Who relies on the licence."""

    INDIVIDUAL = "individual"
    ACADEMIC = "academic"
    COMPANY = "company"
    LICENSOR_COMPETITOR = "licensor-competitor"
    CLOUD_PROVIDER = "cloud-provider"
    GOVERNMENT = "government"


class Metric(StrEnum):
    """What a threshold counts."""

    MONTHLY_ACTIVE_USERS = "monthly-active-users"
    DAILY_ACTIVE_USERS = "daily-active-users"
    USERS = "users"
    VISITS = "visits"
    REVENUE = "revenue"
    FUNDING = "funding"
    VALUATION = "valuation"
    EMPLOYEES = "employees"
    DEVICES = "devices"
    API_CALLS = "api-calls"
    MODEL_COMPUTE = "model-compute"


class Operator(StrEnum):
    """Comparison of a figure with a threshold (ODRL operators)."""

    GT = "gt"
    GTEQ = "gteq"
    LT = "lt"
    LTEQ = "lteq"


class Period(StrEnum):
    """Over what time a flow (revenue, visits, API calls) is counted."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    TWELVE_MONTHS = "12-months"


class Whose(StrEnum):
    """Whose figure a threshold counts."""

    PRODUCT = "product"
    LICENSEE = "licensee"
    LICENSEE_AND_AFFILIATES = "licensee-and-affiliates"


class AsOf(StrEnum):
    """When a threshold is tested, where the text fixes it."""

    RELEASE_DATE = "release-date"
    PRECEDING = "preceding"


class Rank(StrEnum):
    """How good the evidence of a rule is."""

    TEXT = "text"
    """The words stand in a file that was read."""
    RECORD = "record"
    """A record of known_licenses/ says so; the file itself was not read."""


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


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that prove a rule, and where they stand.

    `lines` are 1-based and inclusive, one pair a span. With `Rank.RECORD` the quote is empty (no
    licence text is kept in a record), `sha256` is that of the text the record was verified
    against, and `verified` the ISO 8601 date on which it was.
    """

    spans: tuple[Span, ...]
    lines: tuple[tuple[int, int], ...] = ()
    quote: str = ""
    file: str = ""
    sha256: str = ""
    revision: str | None = None
    rank: Rank = Rank.TEXT
    verified: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that must, or must not, be done, under one condition (`when`; None: always).

    `text` holds the phrases of which any one will do; `place` where to show them.
    """

    action: Action
    evidence: Evidence
    when: Condition | None = None
    text: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    contact: str | None = None
    rate: str | None = None

    @property
    def type(self) -> str:
        """`duty` or `prohibition`."""
        return "duty" if isinstance(self.action, Duty) else "prohibition"

    def to_json(self) -> Json:
        """Return the rule in the published form, `evidence` as offsets only."""
        out: Json = {"type": self.type, "action": str(self.action)}
        out["when"] = condition_to_json(self.when) if self.when is not None else None
        if self.text:
            out["text"] = self.text[0] if len(self.text) == 1 else list(self.text)
        out |= {k: list(v) for k, v in (("place", self.place), ("fields", self.fields)) if v}
        out |= {k: v for k, v in (("contact", self.contact), ("rate", self.rate)) if v}
        spans = self.evidence.spans
        out["evidence"] = list(spans[0]) if len(spans) == 1 else [list(s) for s in spans]
        return out

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Self:
        """Read the published form. Raises `ValueError` or `KeyError` where it is not one."""
        kind = Duty if form["type"] == "duty" else Prohibition
        when = form.get("when")
        return cls(
            action=kind(form["action"]),
            evidence=Evidence(spans=_spans(form.get("evidence") or ())),
            when=condition_from_json(when) if when is not None else None,
            text=_strings(form.get("text")),
            place=_strings(form.get("place")),
            fields=_strings(form.get("fields")),
            contact=form.get("contact"),
            rate=form.get("rate"),
        )


def _strings(value: str | Sequence[str] | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


def _spans(value: Sequence[Any]) -> tuple[Span, ...]:
    if value and isinstance(value[0], int):
        return ((value[0], value[1]),)
    return tuple((start, end) for start, end in value)


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
