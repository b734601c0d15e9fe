"""How a report was made: which figures and exchange rates its judgements stand on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from modellic.evaluate import leaves
from modellic.quantities import Rate

if TYPE_CHECKING:
    from modellic.evaluate.ledger import Source
    from modellic.report import JudgedRule, TargetReport

HIDDEN = "confidential"
"""What stands in the place of a figure that no report shows."""


@dataclass(frozen=True, slots=True)
class FigureUsed:
    """A figure of the company file that a judgement stands on; its value is never a secret one."""

    key: str
    value: str
    when: str


def figures_of(targets: Iterable[TargetReport]) -> tuple[FigureUsed, ...]:
    """Return the figures that were used, each once, by their keys."""
    used = {_figure(source) for target in targets for source in _sources(target.rules)}
    return tuple(sorted(used, key=lambda figure: (figure.key, figure.when, figure.value)))


def rates_of(targets: Iterable[TargetReport]) -> tuple[Rate, ...]:
    """Return the exchange rates that were used, each once."""
    sources = (source for target in targets for source in _sources(target.rules))
    used = {source.rate for source in sources if source.rate is not None}
    return tuple(sorted(used, key=lambda rate: (rate.source, rate.target, rate.day)))


def _sources(rules: Iterable[JudgedRule]) -> Iterator[Source]:
    for rule in rules:
        for judgement in rule.judgements:
            for leaf in leaves(judgement.reason):
                yield from leaf.sources


def _figure(source: Source) -> FigureUsed:
    figure = source.figure
    when = str(figure.months) if figure.months else ""
    when = figure.day.isoformat() if figure.day else when
    return FigureUsed(figure.key, HIDDEN if figure.confidential else str(figure.quantity), when)
