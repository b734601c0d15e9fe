"""The one pipeline: target → model → lineage → rules → judgements → findings → report.

The command line, and whoever uses modellic as a library, call `scan`.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from modellic._version import __version__
from modellic.catalog import Catalog
from modellic.company import Company, load_company
from modellic.errors import ModellicError, UsageError
from modellic.evaluate import Judgement, judge
from modellic.findings import Case, claims
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
from modellic.subjects import referee_for, release_dates, told_recorded
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
    pipeline = _Pipeline(known, Library(Catalog.load(), settings), progress or _silent, as_of)
    return Report(
        targets=tuple(each(pipeline.target, parsed)),
        version=__version__,
        company=_company(known),
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


def _silent(target: str, stage: str) -> None:
    """Show no progress."""


def _company(company: Company | None) -> CompanyReport | None:
    if company is None:
        return None
    names = tuple(product.name for product in company.products)
    return CompanyReport(company.name, str(company.path), names)


@dataclass(frozen=True, slots=True)
class _Pipeline:
    """What every target of one run shares."""

    company: Company | None
    library: Library
    progress: Progress
    as_of: datetime.date | None = None

    def target(self, target: Target) -> TargetReport:
        """Return the whole answer about one target; one that failed is an answer too."""
        self.progress(target.given, "reading")
        try:
            return self._answer(target, self._case(self.library.read(target)))
        except UsageError:
            raise
        except ModellicError as error:
            failure = TargetError(type(error).__name__, error.what, error.where, error.hint)
            return TargetReport(
                target.given, target.repo_id or target.given, Outcome.UNRESOLVED, error=failure
            )
        finally:
            self.progress(target.given, "done")

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

    def _answer(self, target: Target, case: Case) -> TargetReport:
        model, snapshot = case.model, case.model.snapshot
        problems = [*model.problems, *(gap.problem for gap in case.lineage.gaps)]
        report = TargetReport(
            target=target.given,
            id=snapshot.id,
            outcome=Outcome.CLEAN,
            source=snapshot.source,
            revision=snapshot.revision,
            url=snapshot.url,
            renamed_from=snapshot.renamed_from,
            declared=model.declared,
            files=model.texts.files,
            records=tuple(map(told_record, model.records)),
            rules=tuple(self._judged(case)),
            unparsed=model.texts.unparsed,
            problems=tuple(dict.fromkeys(problems)),
            lineage=_lineage(case),
            recorded=told_recorded(model.names, self.company, on_hub=target.repo_id is not None),
        )
        return self._concluded(report, case, target)

    def _judged(self, case: Case) -> Iterator[JudgedRule]:
        """Judge the model's own rules, then those that it inherits."""
        released = release_dates(case)
        for rule, also in case.model.rules:
            judgements = self._judgements(rule, case.model, released)
            yield JudgedRule(rule, sentence(rule), judgements, also)
        for heir in case.inherited:
            judgements = self._judgements(heir.rule, case.model, released)
            yield JudgedRule(heir.rule, sentence(heir.rule), judgements, heir.also, heir.ancestors)

    def _judgements(
        self, rule: Rule, model: Model, released: Mapping[str, datetime.date]
    ) -> tuple[Judgement, ...]:
        """Judge a rule under the repository's name, and the old one where products use that."""
        company = self.company
        used = [name for name in model.names if company and company.products_with(name)]
        times = {"as_of": self.as_of, "released": released.get(rule.evidence.sha256)}
        names = used or model.names[:1]
        judged = [j for name in names for j in judge(rule, company, name, **times)]
        return tuple({judgement.product: judgement for judgement in judged}.values())

    def _concluded(self, report: TargetReport, case: Case, target: Target) -> TargetReport:
        judged = [(_placed(rule), rule.judgements) for rule in report.rules]
        unparsed = [*report.unparsed]
        for ancestor in report.lineage.ancestors:
            places = (replace(p, file=f"{ancestor.id}/{p.file}") for p in ancestor.unparsed)
            unparsed += places
        findings = decide(
            policy_for(self.company),
            judged,
            unparsed,
            report.problems,
            claims(case),
            referee=referee_for(self.company, case, target, self.as_of),
        )
        return replace(report, findings=findings, outcome=Outcome(exit_status(findings)))


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
