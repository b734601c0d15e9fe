"""The rules of a model as the page tells them: in groups, by what they mean for the reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from modellic.evaluate import Status
from modellic.reports.html.clauses import Clause, Shelf
from modellic.reports.verdict import matters
from modellic.reports.words import place
from modellic.results import hub_address
from modellic.rules import Rank

if TYPE_CHECKING:
    from modellic.report import AncestorReport, JudgedRule, RecordReport, TargetReport
    from modellic.rules import Evidence

MAX_RULES: Final = 400
"""Rules of one model that are told; the others are counted."""
MAX_ALSO: Final = 12
"""Further places of a rule that are named."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule means for one product (None: for whoever uses the model)."""

    mark: str
    word: str
    tone: str
    product: str | None
    sentence: str
    how: str


@dataclass(frozen=True, slots=True)
class Term:
    """One rule: its number in the report, its verdicts, and its words where they stand.

    `of` says whose words they are, where they are not of a text of the model itself.
    """

    number: int
    judged: JudgedRule
    mark: str
    word: str
    tone: str
    verdicts: tuple[Verdict, ...]
    clause: Clause
    of: str
    also: tuple[str, ...]
    more_also: int


@dataclass(frozen=True, slots=True)
class Group:
    """Rules with one verdict."""

    id: str
    title: str
    about: str
    terms: tuple[Term, ...]


_SIGNS: Final = {
    Status.TRIGGERED: ("●", "Binds", "binds"),
    Status.UNKNOWN: ("?", "Unknown", "unknown"),
    Status.CLEAR: ("○", "Clear", "clear"),
}
_MET: Final = ("✓", "Met", "clear")
_STANDING: Final = ("·", "Always", "always")


def _open(rule: JudgedRule) -> bool:
    return rule.status is Status.TRIGGERED and not rule.standing and not rule.met


_GROUPS: Final[tuple[tuple[str, str, str, Callable[[JudgedRule], bool]], ...]] = (
    ("binds", "Terms that bind you", "Their condition is true.", _open),
    (
        "unknown",
        "Terms that depend on what is not known",
        "A figure or a fact that decides is missing; each term names it.",
        lambda rule: rule.status is Status.UNKNOWN and not rule.standing,
    ),
    (
        "met",
        "Terms that bind you and are met",
        "Their condition is true, and the company has recorded that the duty is met.",
        lambda rule: rule.met and not rule.standing,
    ),
    (
        "always",
        "Terms that always hold",
        "They have no condition: they hold whenever the licence is relied on.",
        lambda rule: rule.standing,
    ),
    (
        "clear",
        "Terms that do not apply",
        "Their condition is false.",
        lambda rule: rule.status is Status.CLEAR,
    ),
)


def groups_of(target: TargetReport) -> tuple[Group, ...]:
    """Return the rules of a target by their verdicts, the weighty ones first in each group."""
    shelves = _Shelves(target)
    told = sorted(enumerate(target.rules, 1), key=lambda pair: not matters(pair[1]))
    groups, left = [], MAX_RULES
    for id_, title, about, belongs in _GROUPS:
        here = [(number, rule) for number, rule in told if belongs(rule)][:left]
        left -= len(here)
        if here:
            terms = tuple(_term(number, rule, shelves) for number, rule in here)
            groups.append(Group(id_, title, about, terms))
    return tuple(groups)


def _term(number: int, rule: JudgedRule, shelves: _Shelves) -> Term:
    sign = _MET if rule.met and not rule.standing else _STANDING if rule.standing else None
    mark, word, tone = sign or _SIGNS[rule.status]
    return Term(
        number=number,
        judged=rule,
        mark=mark,
        word=word,
        tone=tone,
        verdicts=tuple(_verdicts(rule)),
        clause=shelves.clause(rule),
        of=shelves.of(rule),
        also=tuple(map(place, rule.also[:MAX_ALSO])),
        more_also=max(len(rule.also) - MAX_ALSO, 0),
    )


def _verdicts(rule: JudgedRule) -> Iterator[Verdict]:
    for judgement in () if rule.standing else rule.judgements:
        mark, word, tone = _SIGNS[judgement.status]
        if judgement.fulfilled == "met":
            mark, word, tone = _MET
        yield Verdict(mark, word, tone, judgement.product, judgement.sentence, judgement.how)


class _Shelves:
    """The texts of a target and of its base models."""

    def __init__(self, target: TargetReport) -> None:
        self._target = target
        self._shelves: dict[str, Shelf] = {}

    def clause(self, rule: JudgedRule) -> Clause:
        """Return the words of a rule in the text of the model whose rule it is."""
        evidence, model = rule.rule.evidence, self._model(rule)
        if model.id not in self._shelves:
            self._shelves[model.id] = Shelf(model.files)
        return self._shelves[model.id].clause(evidence, address_of(evidence, model))

    def of(self, rule: JudgedRule) -> str:
        """Return the record that a rule is from, and the base model whose rule it is."""
        found = _records(rule.rule.evidence, self._model(rule))
        return ", ".join([*(r.name for r in found), *rule.inherited_from[:1]])

    def _model(self, rule: JudgedRule) -> TargetReport | AncestorReport:
        of = rule.inherited_from[:1]
        bases = (base for base in self._target.lineage.ancestors if base.id in of)
        return next(bases, self._target)


def _records(evidence: Evidence, model: TargetReport | AncestorReport) -> tuple[RecordReport, ...]:
    if evidence.rank is not Rank.RECORD:
        return ()
    return tuple(record for record in model.records if record.sha256 == evidence.sha256)


def address_of(evidence: Evidence, model: TargetReport | AncestorReport) -> str | None:
    """Return where the words of a rule are read on the web, at their lines."""
    if evidence.rank is Rank.RECORD:
        return next((record.text_url for record in _records(evidence, model)), None)
    whole = evidence.file
    if "://" not in whole:
        found = hub_address(whole, model.url, model.revision)
        if found is None:
            return None
        whole = found
    if not evidence.lines or "#" in whole:
        return whole
    first, last = evidence.lines[0][0], evidence.lines[-1][1]
    return f"{whole}#L{first}" + (f"-L{last}" if last != first else "")
