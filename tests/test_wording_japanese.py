"""Every word of the vocabulary has its Japanese, and conditions keep their meaning."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.quantities import Interval, Quantity, Truth
from modellic.rules import (
    Action,
    AllOf,
    AnyOf,
    AsOf,
    Atom,
    Condition,
    Duty,
    Evidence,
    InTerritory,
    InUse,
    IsParty,
    Metric,
    Not,
    Operator,
    Party,
    Period,
    Rule,
    Threshold,
    Use,
    Whose,
)
from modellic.wording import japanese
from modellic.wording.actions import PLACES as ENGLISH_PLACES
from modellic.wording.japanese import actions, conditions, figures
from modellic.wording.japanese.places import any_of

USERS = Threshold(Metric.MONTHLY_ACTIVE_USERS, Operator.GT, Decimal(100_000_000), of=Whose.PRODUCT)
SALES = Threshold(
    Metric.REVENUE, Operator.GT, Decimal(20_000_000), "USD", Period.MONTH, Whose.PRODUCT
)
STAFF = Threshold(Metric.EMPLOYEES, Operator.GTEQ, Decimal(1500), of=Whose.LICENSEE)
FUNDS = Threshold(Metric.FUNDING, Operator.LT, Decimal(3_500_000), "EUR", of=Whose.LICENSEE)
COMMERCIAL = InUse(Use.COMMERCIAL)


def rule(action: Action, quote: str = "", **parts: Any) -> Rule:
    return Rule(action, Evidence(spans=(), quote=quote), **parts)


SENTENCES: list[tuple[Rule, str]] = [
    (
        rule(
            Duty.DISPLAY_ATTRIBUTION,
            "you shall prominently display it",
            when=AllOf((COMMERCIAL, AnyOf((USERS, SALES)))),
            text=("Kimi K2",),
            place=("user-interface",),
        ),
        "月間アクティブユーザー数が1億人を超える、または月間売上高が2,000万米ドルを超える商用製品では、"
        "ユーザーインターフェースに「Kimi K2」と明瞭に表示しなければならない。",
    ),
    (
        rule(Duty.DISPLAY_ATTRIBUTION, text=("A", "B", "C"), place=("website", "product")),
        "ウェブサイトまたは製品に「A」、「B」または「C」と表示しなければならない。",
    ),
    (
        rule(Duty.OBTAIN_LICENSE, contact="a@example.com", when=STAFF),
        "当社の従業員数が1,500人以上である場合、"
        "ライセンサー（a@example.com）から別途許諾を取得しなければならない。",
    ),
    (
        rule(Duty.SHARE_ALIKE, when=AllOf((InUse(Use.MODIFY), InUse(Use.DISTRIBUTE)))),
        "モデルの派生物を配布する場合、派生物を同一の条件で許諾しなければならない。",
    ),
    (
        rule(Duty.DELETE_ON_TERMINATION, when=InUse(Use.TERMINATED)),
        "ライセンスが終了した場合、モデルの利用を中止し、これを削除しなければならない。",
    ),
]


@pytest.mark.parametrize(("said", "expected"), SENTENCES)
def test_a_rule_is_one_japanese_sentence(said: Rule, expected: str) -> None:
    assert japanese.sentence(said) == expected


CONDITIONS: list[tuple[Condition, str]] = [
    (USERS, "月間アクティブユーザー数が1億人を超える製品では、"),
    (
        AllOf((STAFF, FUNDS)),
        "当社の従業員数が1,500人以上であり、かつ資金調達額が350万ユーロ未満である場合、",
    ),
    (Not(STAFF), "当社の従業員数が1,500人未満である場合、"),
    (
        Not(AllOf((STAFF, COMMERCIAL))),
        "当社の従業員数が1,500人未満である、またはモデルを商用で利用しない場合、",
    ),
    (
        AllOf((IsParty(Party.COMPANY), AnyOf((STAFF, InUse(Use.RESEARCH))))),
        "当社が企業であり、かつ（当社の従業員数が1,500人以上である、"
        "またはモデルを研究目的で利用する）場合、",
    ),
    (
        InTerritory(("EU", "GB", "ZZ")),
        "欧州連合、英国またはZZでモデルを利用し、または同地に所在する場合、",
    ),
    (
        Not(InTerritory(("EU",))),
        "欧州連合でモデルを利用せず、かつ同地に所在しない場合、",
    ),
    (Not(IsParty(Party.INDIVIDUAL)), "当社が個人でない場合、"),
    (Not(InUse(Use.TERMINATED)), "ライセンスが終了していない場合、"),
    (
        Threshold(
            Metric.REVENUE, Operator.LTEQ, Decimal(5), None, Period.YEAR, None, AsOf.PRECEDING
        ),
        "当社または製品（いずれかは原文に記載なし）の直前1年間の売上高が"
        "5（通貨の記載なし）以下である場合、",
    ),
    (
        Threshold(
            Metric.MONTHLY_ACTIVE_USERS,
            Operator.GT,
            Decimal(700_000_000),
            of=Whose.LICENSEE_AND_AFFILIATES,
            as_of=AsOf.RELEASE_DATE,
        ),
        "当社及び関連会社を合算した月間アクティブユーザー数（当該バージョンの公開日時点）が"
        "7億人を超える場合、",
    ),
]


@pytest.mark.parametrize(("condition", "expected"), CONDITIONS)
def test_a_condition_is_said_in_japanese(condition: Condition, expected: str) -> None:
    assert japanese.describe(condition) == expected


def test_a_territory_without_a_seat_is_only_that_of_the_use() -> None:
    said = japanese.describe(InTerritory(("EU",)), domiciled=False)
    assert said == "欧州連合でモデルを利用する場合、"


def test_every_word_of_the_vocabulary_has_its_japanese() -> None:
    every_action = {action for kind in get_args(Action) for action in kind}
    for table in (actions.ACTIONS, actions.NAMES):
        assert set(table) == every_action
    assert set(conditions.USES) == set(Use)
    assert set(conditions.PARTIES) == set(Party)
    assert set(conditions.WHOSE) == {*Whose, None}
    assert set(figures.METRICS) == set(Metric)
    assert set(figures.OPERATORS) == set(Operator)
    assert set(figures.PERIODS) == set(Period)
    assert set(figures.AS_OF) == set(AsOf)
    assert set(actions.PLACES) == set(ENGLISH_PLACES)


@pytest.mark.parametrize("action", [action for kind in get_args(Action) for action in kind])
def test_every_rule_ends_like_a_rule(action: Action) -> None:
    said = japanese.sentence(rule(action))
    assert re.search(r"(?:なければならない|てはならない)(?:（[^）]*）)?。$", said)
    assert not re.search(r"[{}]|です|ます", said)


NUMBERS = [
    ("0", "0"),
    ("9999", "9,999"),
    ("10000", "1万"),
    ("12345678", "1,234万5,678"),
    ("100000000", "1億"),
    ("123000000000", "1,230億"),
    ("2500000000000", "2兆5,000億"),
    ("2.5", "2.5"),
    ("10000.25", "1万0.25"),
    ("-20000", "-2万"),
]


@pytest.mark.parametrize(("value", "expected"), NUMBERS)
def test_numbers_are_grouped_by_four_digits(value: str, expected: str) -> None:
    assert japanese.numeral(Decimal(value)) == expected


@given(st.integers(0, 10**20 - 1))
def test_a_number_can_be_read_back(value: int) -> None:
    scales = {"万": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16, "": 1}
    groups = re.findall(r"([\d,]+)([万億兆京]?)", japanese.numeral(Decimal(value)))
    assert sum(int(n.replace(",", "")) * scales[scale] for n, scale in groups) == value


D = Decimal
KNOWN = [
    (Interval.point(D(60_000_000)), None, "6,000万人"),
    (Interval(D(10_000), D(20_000)), None, "1万人以上2万人以下"),
    (Interval(D(0), D(5), upper_open=True), None, "5人未満"),
    (Interval(D(5), None, lower_open=True), None, "5人超"),
    (Interval(), None, "0人以上"),
]


@pytest.mark.parametrize(("interval", "currency", "expected"), KNOWN)
def test_what_is_known_of_a_figure(interval: Interval, currency: str | None, expected: str) -> None:
    assert japanese.known(Quantity(interval, currency), Metric.USERS) == expected


FACTS: list[tuple[Atom, Truth, str]] = [
    (COMMERCIAL, Truth.TRUE, "「chat」はモデルを商用で利用する"),
    (COMMERCIAL, Truth.FALSE, "「chat」はモデルを商用で利用しない"),
    (COMMERCIAL, Truth.UNKNOWN, "「chat」がモデルを商用で利用するか否か"),
    (USERS, Truth.UNKNOWN, "「chat」の月間アクティブユーザー数"),
    (STAFF, Truth.UNKNOWN, "当社の従業員数"),
    (
        InTerritory(("EU",)),
        Truth.FALSE,
        "「chat」は欧州連合で提供されず、かつ当社が同地に所在しない",
    ),
    (
        InTerritory(("EU",)),
        Truth.UNKNOWN,
        "「chat」が欧州連合で提供され、または当社が同地に所在するか否か",
    ),
    (IsParty(Party.GOVERNMENT), Truth.TRUE, "当社は政府機関である"),
    (InUse(Use.TERMINATED), Truth.UNKNOWN, "ライセンスが終了しているか否か"),
]


@pytest.mark.parametrize(("atom", "truth", "expected"), FACTS)
def test_a_fact_is_told_or_asked_for(atom: Atom, truth: Truth, expected: str) -> None:
    assert japanese.fact(atom, "chat", truth) == expected


def test_dates_and_lists() -> None:
    assert japanese.day(datetime.date(2026, 3, 1)) == "2026年3月1日"
    assert japanese.month(2027 * 12 + 2) == "2027年3月"
    assert any_of(["甲", "乙", "丙"]) == "甲、乙または丙"
    assert any_of(["甲"]) == "甲"
    assert any_of([]) == ""
