"""What a report asks to show, to say and to ship: the duties that bind, model by model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from modellic.evaluate import Status
from modellic.reports.acknowledgements import copyright_lines
from modellic.reports.bom.names import name_of
from modellic.reports.facts import license_of
from modellic.reports.notices.copies import Copy, copies_of
from modellic.reports.notices.doubts import conflicts, unclear, ungranted, unread
from modellic.reports.notices.names import Names
from modellic.reports.verdict import STOPS, stopped
from modellic.reports.words import place
from modellic.results import license_label
from modellic.rules import Action, Duty, InUse, Prohibition, Use
from modellic.wording import imperative, join
from modellic.wording.actions import PLACES, prominent

if TYPE_CHECKING:
    import datetime

    from modellic.report import AncestorReport, JudgedRule, Report, TargetReport

_SHIPS: Final = frozenset({Duty.INCLUDE_LICENSE, Duty.RETAIN_NOTICES})
_FIRST: Final[tuple[Action, ...]] = (
    *STOPS,
    Duty.OBTAIN_LICENSE,
    Duty.PAY_ROYALTY,
    Duty.REGISTER,
    Duty.DISPLAY_ATTRIBUTION,
    Duty.NAME_DERIVATIVE,
    Duty.SHARE_ALIKE,
    Duty.DISCLOSE_SOURCE,
    Duty.PASS_THROUGH_RESTRICTIONS,
    Duty.DISCLOSE_AI_GENERATED,
    Duty.RETAIN_NOTICES,
    Duty.INCLUDE_LICENSE,
    Duty.STATE_CHANGES,
)
"""What weighs more stands first; whatever is not here comes after it."""
_WORDS: Final = ("binds", "may bind", "always holds", "met", "does not bind")


@dataclass(frozen=True, slots=True)
class Term:
    """A rule that is wanted: what it asks, of which products, why, and where it stands.

    `word` is its verdict; `whose` names the base model whose rule it is. `stop` is true where a
    product does what it forbids.
    """

    do: str
    sentence: str
    word: str
    products: tuple[str, ...]
    why: tuple[str, ...]
    how: tuple[str, ...]
    place: str
    quote: str
    whose: str
    met: bool
    duty: bool
    stop: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words to show: any one of `words`, in one of `places`. Without words, the clause has them.

    `prominent`: the clause asks to show them clearly.
    """

    words: tuple[str, ...]
    places: tuple[str, ...]
    where: str
    prominent: bool
    term: Term


@dataclass(frozen=True, slots=True)
class Work:
    """A model that a NOTICE names: one asked for, or one that such a model was made from."""

    name: str
    revision: str | None
    url: str | None
    license: str
    base_of: str
    copyrights: tuple[str, ...]
    copies: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class ModelNotices:
    """All notices of one model. With an `error` there is nothing else.

    `ungranted` says that nobody has granted anything, `conflicts` what contradicts each other, or
    the company's policy.
    """

    name: str
    error: str = ""
    phrases: tuple[Phrase, ...] = ()
    terms: tuple[Term, ...] = ()
    notices: tuple[str, ...] = ()
    ship: bool = False
    changes: bool = False
    works: tuple[Work, ...] = ()
    unknown: tuple[tuple[str, tuple[str, ...]], ...] = ()
    endings: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    unclear: tuple[tuple[str, str], ...] = ()
    conflicts: tuple[str, ...] = ()
    ungranted: str = ""

    @property
    def copies(self) -> tuple[Copy, ...]:
        """The texts to ship, and what stands in for those that are not here."""
        return tuple(copy for work in self.works for copy in work.copies)

    @property
    def passed_on(self) -> tuple[Copy, ...]:
        """The NOTICE files of the repositories."""
        return tuple(copy for copy in self.copies if copy.notice)

    @property
    def stops(self) -> tuple[Term, ...]:
        """Terms that forbid what a product does."""
        return tuple(term for term in self.terms if term.stop)

    @property
    def duties(self) -> tuple[Term, ...]:
        """Duties, without those that hold always."""
        return tuple(t for t in self.terms if t.duty and t.word != "always holds")

    @property
    def bans(self) -> tuple[Term, ...]:
        """Bans, without those that hold always, and those that a product breaks."""
        return tuple(
            t for t in self.terms if not t.duty and not t.stop and t.word != "always holds"
        )

    @property
    def always(self) -> tuple[Term, ...]:
        """Terms that hold whatever is done."""
        return tuple(term for term in self.terms if term.word == "always holds")


@dataclass(frozen=True, slots=True)
class Notices:
    """The notices of all models. `everything`: also of terms that do not bind, or may not."""

    models: tuple[ModelNotices, ...]
    everything: bool
    company: str | None
    as_of: datetime.date | None
    version: str

    def phrases(self) -> tuple[str, ...]:
        """Return what to show, each phrase once; where any one of several will do, the first."""
        said = (p.words[0] for model in self.models for p in model.phrases if p.words)
        return tuple(dict.fromkeys(said))

    def copies(self) -> tuple[Copy, ...]:
        """Return the texts to ship, each once, though several models were made from one."""
        found = (copy for model in self.models for copy in model.copies)
        return tuple({(c.model, c.original, c.sha256): c for c in found}.values())


def notices_of(report: Report, *, everything: bool = False) -> Notices:
    """Return the notices of a report. Without a company, everything that could bind is wanted."""
    wide = everything or report.company is None
    names = Names()
    names.name("README.md", "the index beside the folders of the models")
    company = report.company
    called = _called(report)
    return Notices(
        models=tuple(
            _model(target, name, names, everything=wide)
            for target, name in zip(report.targets, called, strict=True)
        ),
        everything=wide,
        company=(company.name or company.path) if company else None,
        as_of=report.as_of,
        version=report.version,
    )


def _called(report: Report) -> list[str]:
    """Return a name for each target, that no other has: one may be asked for at two revisions."""
    found: list[str] = []
    for target in report.targets:
        name = plain = name_of(target)
        if plain in found and target.revision:
            name = f"{plain} at {target.revision[:12]}"
        count = 1
        while name in found:
            name = f"{plain} ({(count := count + 1)})"
        found.append(name)
    return found


def _model(target: TargetReport, name: str, names: Names, *, everything: bool) -> ModelNotices:
    if target.error is not None:
        hint = f" ({target.error.hint})" if target.error.hint else ""
        return ModelNotices(name, error=f"{target.error.what}{hint}")
    wanted = [r for r in target.rules if everything or r.status is Status.TRIGGERED]
    wanted.sort(key=_gravity)
    nothing = ungranted(target)
    terms = {id(rule): _term(rule) for rule in wanted}
    actions = {rule.rule.action for rule in wanted}
    kept = (t for r in wanted if r.rule.action is Duty.RETAIN_NOTICES for t in r.rule.text)
    return ModelNotices(
        name=name,
        phrases=tuple(
            _phrase(rule, terms[id(rule)])
            for rule in wanted
            if rule.rule.action is Duty.DISPLAY_ATTRIBUTION
        ),
        terms=tuple(terms.values()),
        notices=tuple(dict.fromkeys(kept)),
        ship=not actions.isdisjoint(_SHIPS),
        changes=Duty.STATE_CHANGES in actions,
        works=tuple(_works(target, name, names)),
        unknown=() if everything else tuple(_unknown(target)),
        endings=() if everything else tuple(_endings(target)),
        unread=tuple(said for said in unread(target) if said not in nothing),
        conflicts=conflicts(target),
        ungranted=next(iter(nothing), ""),
        unclear=tuple(unclear(target)),
    )


def _gravity(rule: JudgedRule) -> tuple[int, int]:
    action = rule.rule.action
    order = _FIRST.index(action) if action in _FIRST else len(_FIRST)
    return _WORDS.index(_word(rule)), order


def _word(rule: JudgedRule) -> str:
    words = {Status.TRIGGERED: "binds", Status.UNKNOWN: "may bind", Status.CLEAR: "does not bind"}
    return "always holds" if rule.standing else "met" if rule.met else words[rule.status]


def _do(rule: JudgedRule) -> str:
    """Say what to do; with its condition where that is not known to be true, or names the place."""
    certain = rule.standing or rule.status is Status.TRIGGERED
    whole = not certain or rule.rule.action is Prohibition.USE_IN_TERRITORY
    return rule.sentence if whole else _sentence(imperative(rule.rule))


def _term(rule: JudgedRule) -> Term:
    bound = [j for j in rule.judgements if j.status is rule.status]
    said = () if rule.standing else tuple(dict.fromkeys(j.sentence for j in bound))
    word = _word(rule)
    evidence = rule.rule.evidence
    return Term(
        do=_do(rule),
        sentence=rule.sentence,
        word=word,
        products=tuple(dict.fromkeys(j.product for j in bound if j.product)),
        why=said,
        how=tuple(dict.fromkeys(j.how for j in bound if j.how)),
        place=f"{rule.inherited_from[0]}/{place(evidence)}"
        if rule.inherited_from
        else place(evidence),
        quote=" ".join(evidence.quote.split()),
        whose=", ".join(rule.inherited_from),
        met=rule.met,
        duty=rule.rule.type == "duty",
        stop=stopped(rule),
    )


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('.', '.”')) else '.'}"


def _phrase(rule: JudgedRule, term: Term) -> Phrase:
    places = rule.rule.place
    words = [PLACES.get(place, "on the " + place.replace("-", " ")) for place in places]
    where = join(words, "or") or "where people can read it (the clause names no place)"
    return Phrase(rule.rule.text, places, where, prominent(rule.rule), term)


def _works(target: TargetReport, name: str, names: Names) -> Iterator[Work]:
    yield _work(target, name, license_label(target), "", names)
    for ancestor in target.lineage.ancestors:
        if ancestor.inherits:
            yield _work(ancestor, ancestor.id, license_of(ancestor), name, names)


def _work(
    model: TargetReport | AncestorReport, name: str, license_: str, base_of: str, names: Names
) -> Work:
    return Work(
        name=name,
        revision=model.revision,
        url=model.url,
        license=license_ or "not known",
        base_of=base_of,
        copyrights=copyright_lines(model),
        copies=tuple(copies_of(model, name, names)),
    )


def _unknown(target: TargetReport) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the terms that may bind, with what would decide them."""
    for rule in target.where(Status.UNKNOWN):
        if not _on_end(rule):
            yield rule.sentence, rule.missing


def _endings(target: TargetReport) -> Iterator[str]:
    """Yield the terms that bind when the licence ends: nothing of them is to be decided today."""
    yield from (rule.sentence for rule in target.where(Status.UNKNOWN) if _on_end(rule))


def _on_end(rule: JudgedRule) -> bool:
    return rule.rule.when == InUse(Use.TERMINATED)
