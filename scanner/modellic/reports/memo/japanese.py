"""The memo in Japanese, in the plain style of a paper for approval (稟議書).

What the program tells in English sentences (verdicts, missing facts) is said anew from its data;
so are findings and gaps (`japanese_messages`).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from modellic.evaluate import Fulfilled, Judgement, Leaf, Status, deciding
from modellic.quantities import Truth
from modellic.report import Standing
from modellic.reports.memo.japanese_messages import (
    finding_in_japanese,
    identified,
    problem_in_japanese,
)
from modellic.reports.memo.japanese_words import RELATIONS, WORDS
from modellic.reports.memo.language import Language
from modellic.rules import AsOf, Threshold
from modellic.wording import japanese

if TYPE_CHECKING:
    from modellic.finding import Finding
    from modellic.report import AncestorReport, FileReport, JudgedRule, TargetReport
    from modellic.reports.memo.gathering import Matter
    from modellic.rules import Action, Rule
    from modellic.sources import Problem
    from modellic.thresholds import Row


_MOST_RATES = 3
"""Rates that a sentence has, each."""


class Japanese(Language):
    """Japanese, である throughout."""

    code: ClassVar = "ja"
    words: ClassVar = WORDS

    def listed(self, words: Sequence[str]) -> str:
        """Join words of a list."""
        return "、".join(words)

    def quoted(self, words: str) -> str:
        """Put words of somebody else in quotation marks."""
        return f"「{words}」"

    def day(self, date: datetime.date) -> str:
        """Write a date."""
        return japanese.day(date)

    def country(self, code: str) -> str:
        """Name a country by its ISO 3166-1 alpha-2 code."""
        return japanese.country(code)

    def license(self, target: TargetReport) -> str:
        """Say under which licence a model is; empty where nothing tells."""
        texts = [identified(f.identification) for f in target.files if f.identification]
        names = [record.name for record in target.records]
        tags = [declared.name or declared.tag or "" for declared in target.declared]
        return next(("、".join(dict.fromkeys(said)) for said in (texts, names, tags) if said), "")

    def ancestor(self, ancestor: AncestorReport) -> str:
        """Say what a base model is to the model, and under which licence."""
        relations = dict.fromkeys(by.relation for by in ancestor.named_by if by.relation)
        how = "・".join(RELATIONS.get(relation, relation) for relation in relations)
        own = "" if ancestor.inherits else "（同一ライセンサーのため条件は承継しない）"
        said = f"（{how}）" if how else ""
        return f"{ancestor.id}{said}：{_license_of(ancestor)}{own}"

    def sentence(self, rule: Rule) -> str:
        """Say a rule with its condition."""
        return japanese.sentence(rule)

    def action(self, action: Action) -> str:
        """Name what a rule asks for, in a list."""
        return japanese.NAMES[action]

    def verdict(self, judgement: Judgement, matter: Matter) -> str:
        """Say why a rule binds a product or not."""
        if matter.unlisted or judgement.reason is None:
            return "当該モデルを利用する製品が会社ファイルに記載されていないため、判定できない。"
        found = tuple(deciding(judgement.reason))
        product = judgement.product
        if judgement.status is Status.UNKNOWN:
            names = "、".join(dict.fromkeys(self.question(product, leaf) for leaf in found))
            return f"未確認の事項：{names}。"
        return "".join(dict.fromkeys(f"{_fact(leaf, product)}。" for leaf in found))

    def question(self, product: str | None, leaf: Leaf) -> str:
        """Name a fact that is missing."""
        asked = japanese.question(leaf.atom, product)
        released = isinstance(leaf.atom, Threshold) and leaf.atom.as_of is AsOf.RELEASE_DATE
        if not released or leaf.months is None or leaf.months.count > 1:
            return asked
        return f"{asked}（{japanese.month(leaf.months.first)}）"

    def threshold(self, row: Row) -> tuple[str, str, str, str]:
        """Say of a threshold: the figure, its limit, what is known today, and what is left."""
        name = f"{japanese.figure(row.atom, row.product)}{_dated(row.leaf)}"
        return name, japanese.comparison(row.atom), _known(row.leaf), "".join(_left(row))

    def outlook(self, row: Row) -> str:
        """Say when a threshold may be reached; empty where that is not in sight."""
        trend = row.trend
        if trend is None or trend.crossing is None or row.leaf.truth is Truth.TRUE:
            return ""
        name = japanese.figure(row.atom, row.product)
        span = ""
        ends = (trend.earliest, trend.latest)
        if trend.earliest is not None and trend.latest is not None and ends[0] != ends[1]:
            span = f"（{japanese.month(trend.earliest)}から{japanese.month(trend.latest)}まで）"
        return (
            f"{name}は、{japanese.month(trend.crossing)}頃{span}に到達する可能性がある"
            f"（{japanese.month(trend.last)}までの{trend.points}件の数値による推計）。"
        )

    def finding(self, finding: Finding, target: TargetReport) -> str:
        """Say a finding."""
        return finding_in_japanese(finding, target)

    def problem(self, problem: Problem) -> str:
        """Say what was not read."""
        return problem_in_japanese(problem)

    def fulfilled(self, rule: JudgedRule) -> str:
        """Say by which record a duty is met; empty where none is."""
        met = [j.product for j in rule.judgements if j.fulfilled is Fulfilled.MET]
        names = "、".join(f"「{name}」" for name in met if name)
        return f"会社ファイルの履行記録による{f'（{names}）' if names else ''}" if met else ""


def _license_of(ancestor: AncestorReport) -> str:
    match ancestor.standing:
        case Standing.UNKNOWN:
            return "未読のため条件は不明"
        case Standing.UNLICENSED:
            return "既知のライセンスなし"
        case Standing.RECORD:
            return "または".join(record.name for record in ancestor.records)
    files: Iterator[FileReport] = (f for f in ancestor.files if f.role == "license")
    said = [identified(f.identification) for f in files if f.identification is not None]
    return "、".join(dict.fromkeys(said)) or "既知のライセンスなし"


def _known(leaf: Leaf) -> str:
    if leaf.known is not None and isinstance(leaf.atom, Threshold):
        return japanese.known(leaf.known, leaf.atom.metric)
    return "未確認" if leaf.truth is Truth.UNKNOWN else "非公開"


def _fact(leaf: Leaf, product: str | None) -> str:
    if not isinstance(leaf.atom, Threshold):
        return japanese.fact(leaf.atom, product, leaf.truth)
    name, limit = japanese.figure(leaf.atom, product), japanese.comparison(leaf.atom)
    held = "該当する" if leaf.truth is Truth.TRUE else "該当しない"
    return f"{name}は{_known(leaf)}{_basis(leaf)}であり、{limit}に{held}"


def _dated(leaf: Leaf) -> str:
    return "".join(f"（{month}）" for month in _months(leaf))


def _months(leaf: Leaf) -> Iterator[str]:
    """Yield the month that a figure of the company file is of."""
    dated = any(source.figure.months for source in leaf.sources)
    if leaf.months is not None and leaf.months.count == 1 and dated:
        yield japanese.month(leaf.months.first)


def _basis(leaf: Leaf) -> str:
    """Say of which month a figure is, and at which rates it was converted."""
    said = list(_months(leaf))
    rates = dict.fromkeys(source.rate for source in leaf.sources if source.rate is not None)
    if len(rates) > _MOST_RATES:
        days = sorted(one.quoted for one in rates)
        span = f"{japanese.day(days[0])}から{japanese.day(days[-1])}まで"
        said.append(f"換算レート{len(rates)}件、欧州中央銀行{span}")
    else:
        said += [japanese.rate(one) for one in rates]
    return f"（{'、'.join(said)}）" if said else ""


def _left(row: Row) -> Iterator[str]:
    """Say what is left to a threshold, or by how much it is passed."""
    head = row.leaf.headroom
    if head is None:
        return

    def said(value: Decimal) -> str:
        return japanese.amount(round(abs(value), 2), row.atom.metric, head.known.currency)

    point = head.known.interval.is_point
    if row.leaf.truth is Truth.TRUE and head.most is not None:
        yield f"{said(head.most)}{'' if point else '以上'}超過"
    elif head.least is None:
        yield f"残り最大{said(max(head.most or Decimal(0), Decimal(0)))}"
    elif head.least <= 0 or head.most is None:
        yield "残余なしの可能性がある"
    elif head.least == head.most:
        yield f"残り{said(head.least)}"
    else:
        yield f"残り{said(head.least)}～{said(head.most)}"
