"""The one pipeline: target → model → lineage → rules → judgements → findings → report.

The command line, and whoever uses modellic as a library, call `scan`.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from modellic._version import __version__
from modellic.catalog import Catalog
from modellic.company import Company, load_company
from modellic.errors import ModellicError, UsageError
from modellic.evaluate import Judgement, judge
from modellic.findings import Case
from modellic.lineage import Lineage, drift, inherited, parents, walk
from modellic.lineage.told import told_ancestors, told_datasets, told_drift, told_record
from modellic.parallel import each
from modellic.policy import decide, exit_status, policy_for
from modellic.reading import Library, Model
from modellic.report import (
    CompanyReport,
    DatasetReport,
    JudgedRule,
    LineageReport,
    Outcome,
    Report,
    TargetError,
    TargetReport,
)
from modellic.rules import Rule
from modellic.sources import Settings, Target, parse_target
from modellic.subjects import Facts, facts_of, referee_for, told_recorded
from modellic.wording import sentence

Progress = Callable[[str, str], None]
"""Called with a target as it was given, and `reading` or `done`; from several threads."""


def scan(
    *targets: str,
    company: Company | Path | str | None = None,
    offline: bool = False,
    as_of: datetime.date | None = None,
    progress: Progress | None = None,
    settings: Settings | None = None,
) -> Report:
    """Read the licences of models and judge their rules for a company.

    A target is what `modellic scan` takes: `org/name`, `org/name@revision`, a URL of the hub, a
    folder or a file. `company` is a company file, or one that was loaded; without it thresholds
    are unknown. `as_of` is the date of the judgement. `settings` says how the hub is asked;
    `offline` overrules it. Several targets are read in parallel.

    What could not be resolved is a target with an `error` in the report, and no exception. Raises
    `UsageError` for a target or a company file that cannot be used as it is.
    """
    if not targets:
        raise UsageError("there is nothing to scan", hint="name a model, a folder or a file")
    parsed = _each_once(parse_target(str(target)) for target in targets)
    known = load_company(Path(company)) if isinstance(company, str | Path) else company
    settings = settings or Settings()
    settings = replace(settings, offline=offline or settings.offline)
    pipeline = Pipeline(known, Library(Catalog.load(), settings), progress or silent, as_of)
    return Report(
        targets=tuple(each(pipeline.target, parsed)),
        version=__version__,
        company=told_company(known),
        as_of=as_of,
        offline=settings.offline,
    )


def _each_once(targets: Iterable[Target]) -> list[Target]:
    """Return what is to be read, each thing once, however often and however it was written."""
    once: dict[tuple[object, ...], Target] = {}
    for target in targets:
        repo_id = target.repo_id.casefold() if target.repo_id else None
        path = os.path.normpath(target.path) if target.path else None
        once.setdefault((repo_id, target.revision, path), target)
    return list(once.values())


def silent(target: str, stage: str) -> None:
    """Show no progress."""


def told_company(company: Company | None) -> CompanyReport | None:
    """Return what a report says of a company."""
    if company is None:
        return None
    names = tuple(product.name for product in company.products)
    return CompanyReport(company.name, str(company.path), names)


@dataclass(frozen=True, slots=True)
class Pipeline:
    """What every target of one run shares.

    `referenced`: the targets are what the lines of a repository name, and not what a person asked
    about.
    """

    company: Company | None
    library: Library
    progress: Progress
    as_of: datetime.date | None = None
    referenced: bool = False

    def target(self, target: Target) -> TargetReport:
        """Return the whole answer about one target; one that failed is an answer too."""
        return self.answer(target)[0]

    def answer(self, target: Target) -> tuple[TargetReport, Facts | None]:
        """Return the whole answer, and the facts that it stands on, for whoever keeps them."""
        self.progress(target.given, "reading")
        try:
            case = self._case(self.library.read(target))
            facts = facts_of(case, on_hub=target.repo_id is not None)
            return self.judged(_told(target, case, facts, self.company), facts, target), facts
        except UsageError:
            raise
        except ModellicError as error:
            failure = TargetError(type(error).__name__, error.what, error.where, error.hint)
            named = target.repo_id or target.given
            return TargetReport(target.given, named, Outcome.UNRESOLVED, error=failure), None
        finally:
            self.progress(target.given, "done")

    def judged(self, report: TargetReport, facts: Facts, target: Target) -> TargetReport:
        """Add to a report what its facts mean for the company, and how that ends."""
        rules = tuple(self._judged(facts))
        findings = decide(
            policy_for(self.company),
            [(_placed(rule), rule.judgements) for rule in rules],
            facts.unparsed,
            facts.problems,
            facts.claims,
            referee=referee_for(
                self.company, facts, target, self.as_of, referenced=self.referenced
            ),
        )
        outcome = Outcome(exit_status(findings))
        return replace(report, rules=rules, findings=findings, outcome=outcome)

    def _case(self, model: Model) -> Case:
        """Add to a model what it was made from; the two look-ups take place at the same time."""
        catalog = self.library.catalog
        lineage, datasets = Lineage(), list[DatasetReport]()

        def walk_up() -> None:
            nonlocal lineage
            lineage = walk(model, self.library)

        def look_up() -> None:
            nonlocal datasets
            datasets = self._datasets(model)

        named = any(card.datasets for card in model.cards)
        work = [*([walk_up] if parents(model) else []), *([look_up] if named else [])]
        each(lambda task: task(), work)
        heirloom = tuple(inherited(model, lineage, catalog))
        return Case(model, lineage, heirloom, tuple(datasets), catalog)

    def _datasets(self, model: Model) -> list[DatasetReport]:
        from modellic.sources.datasets import look_up_datasets

        ids = list(dict.fromkeys(id_ for card in model.cards for id_ in card.datasets))
        found = look_up_datasets(ids, self.library.settings)
        return told_datasets(model, found, self.library.catalog)

    def _judged(self, facts: Facts) -> Iterator[JudgedRule]:
        for held in facts.rules:
            judgements = self._judgements(held.rule, facts)
            yield JudgedRule(
                held.rule, sentence(held.rule), judgements, held.also, held.inherited_from
            )

    def _judgements(self, rule: Rule, facts: Facts) -> tuple[Judgement, ...]:
        """Judge a rule under the repository's name, and the old one where products use that."""
        company = self.company
        used = [name for name in facts.names if company and company.products_with(name)]
        times = {"as_of": self.as_of, "released": facts.released.get(rule.evidence.sha256)}
        names = used or facts.names[:1]
        judged = [j for name in names for j in judge(rule, company, name, **times)]
        return tuple({judgement.product: judgement for judgement in judged}.values())


def _told(target: Target, case: Case, facts: Facts, company: Company | None) -> TargetReport:
    """Return what is known of a model as the report tells it; its rules are not judged yet."""
    model, snapshot = case.model, case.model.snapshot
    return TargetReport(
        target=target.given,
        id=snapshot.id,
        outcome=Outcome.CLEAN,
        source=snapshot.source,
        revision=snapshot.revision,
        url=snapshot.url,
        renamed_from=snapshot.renamed_from,
        declared=model.declared,
        files=model.texts.files,
        notices=model.texts.notices,
        records=tuple(map(told_record, model.records)),
        unparsed=model.texts.unparsed,
        problems=facts.problems,
        lineage=_lineage(case),
        recorded=told_recorded(model.names, company, on_hub=facts.on_hub),
        gated=snapshot.gated,
        committed=snapshot.committed,
    )


def _placed(judged: JudgedRule) -> Rule:
    """Return a rule whose place can be told from those of the target's own files."""
    if not judged.inherited_from:
        return judged.rule
    evidence = judged.rule.evidence
    file = f"{judged.inherited_from[0]}/{evidence.file}"
    return replace(judged.rule, evidence=replace(evidence, file=file))


def _lineage(case: Case) -> LineageReport:
    return LineageReport(
        ancestors=tuple(told_ancestors(case.model, case.lineage.ancestors, case.catalog)),
        drift=told_drift(drift(case.model, case.lineage, case.catalog)),
        datasets=case.datasets,
    )
