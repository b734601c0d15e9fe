"""Chinese and Japanese clauses put together from parts; reading them must give the meaning back."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.extract import extract
from modellic.extract.conditions import negate
from modellic.rules import (
    AllOf,
    AnyOf,
    AsOf,
    Condition,
    Duty,
    Metric,
    Operator,
    Period,
    Threshold,
    Whose,
)
from modellic.text import Text


@dataclass(frozen=True)
class Language:
    """How one language says the parts of a condition and of a clause."""

    owners: dict[Whose, tuple[str, ...]]
    counts: dict[Metric, tuple[str, ...]]
    sums: dict[tuple[Period | None, AsOf | None], tuple[str, ...]]
    money: dict[str, tuple[str, ...]]
    numbers: dict[int, tuple[str, ...]]
    people: tuple[str, ...]
    compare: dict[Operator, tuple[str, ...]]
    """How a number `{}` is compared."""
    has: str
    """A metric `{0}` compared with a number `{1}`."""
    joins: dict[str, str]
    above: tuple[str, ...]
    """Clauses that demand a licence where `{}` holds."""
    below: tuple[str, ...]
    """Clauses that allow free use where `{}` holds."""


CHINESE = Language(
    owners={
        Whose.LICENSEE: ("您", "贵公司", "被许可方"),
        Whose.LICENSEE_AND_AFFILIATES: ("您或您的关联方", "您及您的关联公司"),
        Whose.PRODUCT: ("您的产品或服务", "该产品"),
    },
    counts={
        Metric.MONTHLY_ACTIVE_USERS: (
            "月活跃用户数",
            "月活跃用户",
            "月活",
            "月度活跃用户数量",
            "MAU",
        ),
        Metric.DAILY_ACTIVE_USERS: ("日活跃用户数", "日活", "DAU", "日均活跃用户"),
        Metric.USERS: ("注册用户数", "用户总数"),
    },
    sums={
        (Period.YEAR, None): ("年收入", "年度营业收入", "年营业额"),
        (Period.MONTH, None): ("月收入", "每月营业收入"),
        (Period.YEAR, AsOf.PRECEDING): ("上一财年的收入", "上一年度营业收入"),
        (None, None): ("营业收入", "销售额"),
    },
    money={
        "CNY": ("{}元", "{}元人民币", "人民币{}元", "¥{}"),
        "USD": ("{}美元", "{}美金"),
        "EUR": ("{}欧元",),
        "JPY": ("{}日元",),
    },
    numbers={
        1_000_000: ("100万", "一百万", "1,000,000", "1000000"),
        20_000_000: ("2000万", "两千万", "2,000万", "20,000,000"),
        100_000_000: ("1亿", "一亿", "10000万"),
        150_000_000: ("1.5亿", "1亿5000万"),
    },
    people=("{}", "{}人", "{}名"),
    compare={
        Operator.GT: ("超过{}", "大于{}", "高于{}"),
        Operator.GTEQ: (
            "达到{}",
            "不少于{}",
            "不低于{}",
            "在{}以上",
            "达到{}及以上",
            "超过{}（含）",
        ),
        Operator.LT: ("低于{}", "少于{}", "不足{}", "不满{}"),
        Operator.LTEQ: ("不超过{}", "在{}以下", "不高于{}", "小于等于{}"),
    },
    has="{0}{1}",
    joins={"any": "，或者", "all": "，并且"},
    above=(
        "如果{}，则必须事先获得许可方的书面许可。",
        "{}的，应当向许可方申请授权。",
        "若{}，须取得我们的书面授权。",
        "当{}时，需要与许可方签订商业许可协议。",
    ),
    below=(
        "如果{}，您可以免费使用本模型。",
        "{}的，可以免费使用本模型。",
        "只有{}，您才有权免费使用本模型。",
    ),
)

JAPANESE = Language(
    owners={
        Whose.LICENSEE: ("利用者の", "貴社の"),
        Whose.LICENSEE_AND_AFFILIATES: ("利用者およびその関連会社の",),
        Whose.PRODUCT: ("製品の", "サービスの"),
    },
    counts={
        Metric.MONTHLY_ACTIVE_USERS: ("月間アクティブユーザー数", "月間アクティブユーザー", "MAU"),
        Metric.DAILY_ACTIVE_USERS: ("日次アクティブユーザー数", "DAU"),
        Metric.USERS: ("登録ユーザー数", "ユーザー数"),
    },
    sums={
        (Period.YEAR, None): ("年間売上高", "年間収益"),
        (Period.MONTH, None): ("月間売上高", "月間収益"),
        (Period.YEAR, AsOf.PRECEDING): ("前事業年度の売上高", "直近の会計年度の収益"),
        (None, None): ("売上高", "総収入"),
    },
    money={
        "JPY": ("{}円",),
        "USD": ("{}米ドル", "{}ドル"),
        "EUR": ("{}ユーロ",),
    },
    numbers={
        1_000_000: ("100万", "百万", "1,000,000"),
        20_000_000: ("2000万", "二千万", "2,000万"),
        100_000_000: ("1億", "一億"),
        150_000_000: ("1.5億", "1億5,000万"),
    },
    people=("{}", "{}人", "{}名"),
    compare={
        Operator.GT: ("{}を超える", "{}を上回る"),
        Operator.GTEQ: ("{}以上である", "{}以上の"),
        Operator.LT: ("{}未満である", "{}を下回る"),
        Operator.LTEQ: ("{}以下である", "{}を超えない"),
    },
    has="{0}が{1}",
    joins={"any": "、または", "all": "、かつ"},
    above=(
        "{}場合、許諾者から書面による許諾を得なければならない。",
        "{}ときは、当社のライセンスを取得する必要があります。",
        "{}場合には、事前に許諾者の承諾を得るものとします。",
    ),
    below=(
        "{}場合、本モデルを無償で利用することができる。",
        "{}場合に限り、本モデルを無料で利用できます。",
    ),
)


@dataclass(frozen=True)
class Piece:
    """Words of a condition and what they mean."""

    words: str
    meaning: Threshold


@st.composite
def owners(draw: st.DrawFn, language: Language) -> tuple[Whose, str]:
    of = draw(st.sampled_from(sorted(language.owners)))
    return of, draw(st.sampled_from(language.owners[of]))


@st.composite
def pieces(
    draw: st.DrawFn,
    language: Language,
    operators: tuple[Operator, ...],
    owned: tuple[Whose, str] | None = None,
) -> Piece:
    of, owner = owned or draw(owners(language))
    value = draw(st.sampled_from(sorted(language.numbers)))
    number = draw(st.sampled_from(language.numbers[value]))
    op = draw(st.sampled_from(operators))
    compare = draw(st.sampled_from(language.compare[op]))
    if draw(st.booleans()):
        metric = draw(st.sampled_from(sorted(language.counts)))
        noun = draw(st.sampled_from(language.counts[metric]))
        amount = draw(st.sampled_from(language.people)).format(number)
        meaning = Threshold(metric, op, Decimal(value), of=of)
    else:
        period, as_of = draw(st.sampled_from(list(language.sums)))
        noun = draw(st.sampled_from(language.sums[period, as_of]))
        currency = draw(st.sampled_from(sorted(language.money)))
        amount = draw(st.sampled_from(language.money[currency])).format(number)
        meaning = Threshold(Metric.REVENUE, op, Decimal(value), currency, period, of, as_of)
    words = owner + language.has.format(noun, compare.format(amount))
    return Piece(words, meaning)


UP = (Operator.GT, Operator.GTEQ)
DOWN = (Operator.LT, Operator.LTEQ)


def condition_of(clause: str) -> Condition | None:
    """The condition of the duty to obtain a licence in a clause."""
    (rule,) = extract(Text(clause, "LICENSE")).rules
    assert rule.action is Duty.OBTAIN_LICENSE
    return rule.when


@pytest.mark.parametrize("language", [CHINESE, JAPANESE], ids=["zh", "ja"])
@given(data=st.data())
def test_a_condition_is_read_as_it_is_meant(language: Language, data: st.DataObject) -> None:
    piece = data.draw(pieces(language, UP))
    clause = data.draw(st.sampled_from(language.above)).format(piece.words)
    assert condition_of(clause) == piece.meaning, clause


@pytest.mark.parametrize("language", [CHINESE, JAPANESE], ids=["zh", "ja"])
@given(data=st.data())
def test_free_use_below_a_limit_asks_for_a_licence_beyond(
    language: Language, data: st.DataObject
) -> None:
    piece = data.draw(pieces(language, DOWN))
    clause = data.draw(st.sampled_from(language.below)).format(piece.words)
    assert condition_of(clause) == negate(piece.meaning), clause


@pytest.mark.parametrize("language", [CHINESE, JAPANESE], ids=["zh", "ja"])
@given(data=st.data())
def test_two_conditions_are_joined_as_they_are_meant(
    language: Language, data: st.DataObject
) -> None:
    owned = data.draw(owners(language))
    first = data.draw(pieces(language, UP, owned))
    second = data.draw(pieces(language, UP, owned))
    how = data.draw(st.sampled_from(["any", "all"]))
    joined = first.words + language.joins[how] + second.words
    clause = data.draw(st.sampled_from(language.above)).format(joined)
    meant = (first.meaning, second.meaning)
    if first.meaning == second.meaning:
        assert condition_of(clause) == first.meaning, clause
    else:
        assert condition_of(clause) == (AnyOf(meant) if how == "any" else AllOf(meant)), clause
