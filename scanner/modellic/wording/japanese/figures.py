"""Numbers, sums and dates in Japanese: `1億2,000万人`, `2,000万米ドル`, `2026年11月25日`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal

from modellic.quantities import Months, Quantity, Rate
from modellic.rules import FLOWS, AsOf, Metric, Operator, Period, Threshold

METRICS: Mapping[Metric, tuple[str, str]] = {
    Metric.MONTHLY_ACTIVE_USERS: ("月間アクティブユーザー数", "人"),
    Metric.DAILY_ACTIVE_USERS: ("日間アクティブユーザー数", "人"),
    Metric.USERS: ("ユーザー数", "人"),
    Metric.VISITS: ("訪問数", "回"),
    Metric.REVENUE: ("売上高", ""),
    Metric.FUNDING: ("資金調達額", ""),
    Metric.VALUATION: ("企業評価額", ""),
    Metric.EMPLOYEES: ("従業員数", "人"),
    Metric.DEVICES: ("機器台数", "台"),
    Metric.API_CALLS: ("API呼出回数", "回"),
    Metric.MODEL_COMPUTE: ("モデルの計算量", "単位"),
}
"""What a metric is called, and the unit in which it is counted; amounts of money have none."""

OPERATORS: Mapping[Operator, tuple[str, str, str]] = {
    Operator.GT: ("を超える", "を超え", "超"),
    Operator.GTEQ: ("以上である", "以上であり", "以上"),
    Operator.LT: ("未満である", "未満であり", "未満"),
    Operator.LTEQ: ("以下である", "以下であり", "以下"),
}
"""A comparison at the end of a clause, before another clause, and as a noun."""

PERIODS: Mapping[Period, tuple[str, str]] = {
    Period.MONTH: ("月間", "直前1か月間の"),
    Period.QUARTER: ("四半期", "直前四半期の"),
    Period.YEAR: ("年間", "直前1年間の"),
    Period.TWELVE_MONTHS: ("12か月間の", "直前12か月間の"),
}
"""A period before what is counted, and the last one before the test."""

AS_OF: Mapping[AsOf, str] = {
    AsOf.RELEASE_DATE: "（当該バージョンの公開日時点）",
    AsOf.PRECEDING: "（直前の期間）",
}
"""When a figure is tested, beside its name."""

CURRENCIES: Mapping[str, str] = {
    "USD": "米ドル",
    "EUR": "ユーロ",
    "GBP": "英ポンド",
    "CNY": "人民元",
    "JPY": "円",
    "KRW": "韓国ウォン",
    "INR": "インドルピー",
    "CHF": "スイスフラン",
    "CAD": "カナダドル",
    "AUD": "豪ドル",
    "SGD": "シンガポールドル",
    "HKD": "香港ドル",
    "AED": "UAEディルハム",
}
"""Currencies by their ISO 4217 codes; another stays a code."""

_SCALES = ((10**16, "京"), (10**12, "兆"), (10**8, "億"), (10**4, "万"))
_LARGEST = 10**20


def numeral(value: Decimal) -> str:
    """Return a number in groups of four digits: `1億2,345万6,789`, `3,000万`, `2.5`."""
    if value < 0:
        return f"-{numeral(-value)}"
    if value >= _LARGEST:
        return f"{value.normalize():E}"
    rest = int(value)
    groups = []
    for scale, name in _SCALES:
        group, rest = divmod(rest, scale)
        groups += [f"{group:,}{name}"] if group else []
    fraction = value - int(value)
    tail = Decimal(rest) + fraction
    if tail or not groups:
        groups.append(f"{tail.normalize():,f}" if fraction else f"{rest:,}")
    return "".join(groups)


def money(value: Decimal, currency: str | None) -> str:
    """Return an amount with the name of its currency."""
    if currency is None:
        return f"{numeral(value)}（通貨の記載なし）"
    return f"{numeral(value)}{CURRENCIES.get(currency, currency)}"


def amount(value: Decimal, metric: Metric, currency: str | None) -> str:
    """Return a number with its unit, `1億人`, or an amount of money."""
    unit = METRICS[metric][1]
    return f"{numeral(value)}{unit}" if unit else money(value, currency)


def comparison(atom: Threshold) -> str:
    """Return a threshold as a noun: `1億人超`, `2,000万米ドル以上`."""
    return f"{amount(atom.value, atom.metric, atom.currency)}{OPERATORS[atom.op][2]}"


def measure(atom: Threshold) -> str:
    """Return what a threshold counts: `月間売上高`."""
    name = METRICS[atom.metric][0]
    made = "モデルに起因する" if atom.attributable else ""
    preceding = atom.as_of is AsOf.PRECEDING
    period, noted = "", ""
    if atom.period is not None and atom.metric is not Metric.MONTHLY_ACTIVE_USERS:
        period = PERIODS[atom.period][1 if preceding else 0]
    elif preceding:
        period = "直前の月の" if atom.metric is Metric.MONTHLY_ACTIVE_USERS else ""
        noted = "" if period else AS_OF[AsOf.PRECEDING]
    elif atom.metric in FLOWS:
        noted = "（期間の記載なし）"
    if atom.as_of is AsOf.RELEASE_DATE:
        noted += AS_OF[AsOf.RELEASE_DATE]
    return f"{made}{period}{name}{noted}"


def known(quantity: Quantity, metric: Metric) -> str:
    """Return what is known of a figure: `8,000万人以上1億2,000万人以下`."""
    interval = quantity.interval.rounded()

    def said(value: Decimal) -> str:
        return amount(value, metric, quantity.currency)

    if interval.is_point:
        return said(interval.lower or Decimal(0))
    low = high = ""
    if interval.lower is not None and (interval.lower or interval.lower_open):
        low = said(interval.lower) + ("超" if interval.lower_open else "以上")
    if interval.upper is not None:
        high = said(interval.upper) + ("未満" if interval.upper_open else "以下")
    return f"{low}{high}" or f"{said(Decimal(0))}以上"


def day(date: datetime.date) -> str:
    """Return a day: `2026年11月25日`."""
    return f"{date.year}年{date.month}月{date.day}日"


def month(number: int) -> str:
    """Return a month, given by its number as `Months` counts: `2027年3月`."""
    first = Months(number, number + 1).last_day
    return f"{first.year}年{first.month}月"


def rate(one: Rate) -> str:
    """Return a rate of conversion with its day: `1ユーロ＝1.1172米ドル、欧州中央銀行…`."""
    source, target = (CURRENCIES.get(code, code) for code in (one.source, one.target))
    older = f"（{one.age}日前）" if one.age else ""
    return f"1{source}＝{one.shown}{target}、欧州中央銀行{day(one.quoted)}{older}"
