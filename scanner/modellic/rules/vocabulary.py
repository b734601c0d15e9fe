"""The words of rules; docs/rules.md is the reference of each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeAlias

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


MONEY = frozenset((Metric.REVENUE, Metric.FUNDING, Metric.VALUATION))
"""Metrics that are amounts of money."""
FLOWS = frozenset((Metric.REVENUE, Metric.VISITS, Metric.API_CALLS))
"""Metrics that are counted over a period, are never negative, and add up: over time and products.

Users and devices do not add up: those of two products may be the same.
"""


class Operator(StrEnum):
    """Comparison of a figure with a threshold (ODRL operators)."""

    GT = "gt"
    GTEQ = "gteq"
    LT = "lt"
    LTEQ = "lteq"

    @property
    def complement(self) -> Operator:
        """The operator that holds exactly where this one does not."""
        return _COMPLEMENTS[self]


_COMPLEMENTS: Mapping[Operator, Operator] = {
    Operator.GT: Operator.LTEQ,
    Operator.LTEQ: Operator.GT,
    Operator.GTEQ: Operator.LT,
    Operator.LT: Operator.GTEQ,
}
LOWER = frozenset((Operator.GT, Operator.GTEQ))
"""Comparisons that bound a figure from below: more than 5, 5 or more."""
UPPER = frozenset((Operator.LT, Operator.LTEQ))
"""Comparisons that bound a figure from above: fewer than 5, up to 5."""


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
