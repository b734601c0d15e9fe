"""The one pipeline: target → snapshot → texts → rules → judgements → report.

The command line, and whoever uses modellic as a library, call `scan`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from modellic._version import __version__
from modellic.card import Card, Declared, declared_by_weights, read_card
from modellic.catalog import Catalog, Record, record_rules
from modellic.company import Company, load_company
from modellic.errors import ModellicError, UsageError
from modellic.evaluate import Judgement, judge
from modellic.parallel import each
from modellic.policy import decide, exit_status, policy_for
from modellic.report import (
    CompanyReport,
    JudgedRule,
    Outcome,
    RecordReport,
    Report,
    TargetError,
    TargetReport,
)
from modellic.rules import Evidence, Rule
from modellic.sources import Settings, Target, open_target, parse_target
from modellic.sources.snapshot import Problem, ProblemKind, Role, Snapshot
from modellic.texts import LICENSE_ROLES, Texts, read_texts
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
    parsed = [parse_target(str(target)) for target in targets]
    known = load_company(Path(company)) if isinstance(company, str | Path) else company
    settings = settings or Settings()
    settings = replace(settings, offline=offline or settings.offline)
    pipeline = _Pipeline(known, Catalog.load(), settings, progress or _silent)
    return Report(
        targets=tuple(each(pipeline.target, parsed)),
        version=__version__,
        company=_company(known),
        as_of=as_of,
        offline=settings.offline,
    )


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
    catalog: Catalog
    settings: Settings
    progress: Progress

    def target(self, target: Target) -> TargetReport:
        """Return the whole answer about one target; one that failed is an answer too."""
        self.progress(target.given, "reading")
        try:
            return self._resolved(target, open_target(target, self.settings))
        except UsageError:
            raise
        except ModellicError as error:
            failure = TargetError(type(error).__name__, error.what, error.where, error.hint)
            return TargetReport(
                target.given, target.repo_id or target.given, Outcome.UNRESOLVED, error=failure
            )
        finally:
            self.progress(target.given, "done")

    def _resolved(self, target: Target, snapshot: Snapshot) -> TargetReport:
        cards = [read_card(f.content, f.path) for f in snapshot.files if f.role is Role.CARD]
        declared = tuple(_declared(cards, snapshot))
        texts = read_texts(snapshot.files, self.catalog, snapshot.revision)
        records, gaps = self._stand_ins(snapshot, declared)
        problems = [*snapshot.problems, *(p for c in cards for p in c.problems)]
        report = TargetReport(
            target=target.given,
            id=snapshot.id,
            outcome=Outcome.CLEAN,
            source=snapshot.source,
            revision=snapshot.revision,
            url=snapshot.url,
            renamed_from=snapshot.renamed_from,
            declared=declared,
            files=texts.files,
            records=tuple(_record(record) for record in records),
            rules=tuple(self._judged(_all_rules(texts, records), snapshot)),
            unparsed=texts.unparsed,
            problems=tuple(dict.fromkeys([*problems, *texts.problems, *gaps])),
        )
        return self._concluded(report)

    def _stand_ins(
        self, snapshot: Snapshot, declared: Iterable[Declared]
    ) -> tuple[list[Record], list[Problem]]:
        """Return the records that speak where no licence text was read, and what is missing."""
        if snapshot.records:
            return [self.catalog.record(id_) for id_ in snapshot.records], []
        if any(file.role in LICENSE_ROLES for file in snapshot.files):
            return [], []
        found = {r.id: r for entry in declared for r in self._declared_records(entry)}
        return list(found.values()), [_no_text(snapshot.id, found.values(), declared)]

    def _declared_records(self, declared: Declared) -> tuple[Record, ...]:
        by_name = self.catalog.for_name(declared.name) if declared.name else ()
        return by_name or (self.catalog.for_tag(declared.tag) if declared.tag else ())

    def _judged(
        self, rules: Iterable[tuple[Rule, tuple[Evidence, ...]]], snapshot: Snapshot
    ) -> Iterator[JudgedRule]:
        for rule, others in rules:
            yield JudgedRule(rule, sentence(rule), self._judgements(rule, snapshot), others)

    def _judgements(self, rule: Rule, snapshot: Snapshot) -> tuple[Judgement, ...]:
        """Judge a rule under the repository's name, and the old one where products use that."""
        names = [snapshot.id, *([snapshot.renamed_from] if snapshot.renamed_from else [])]
        company = self.company
        used = [name for name in names if company and company.products_with(name)]
        judged = [j for name in used or names[:1] for j in judge(rule, company, name)]
        return tuple({judgement.product: judgement for judgement in judged}.values())

    def _concluded(self, report: TargetReport) -> TargetReport:
        judged = [(rule.rule, rule.judgements) for rule in report.rules]
        findings = decide(policy_for(self.company), judged, report.unparsed, report.problems)
        return replace(report, findings=findings, outcome=Outcome(exit_status(findings)))


def _declared(cards: Iterable[Card], snapshot: Snapshot) -> Iterator[Declared]:
    """Yield each declaration once: those of cards, then those in headers of weights files."""
    seen = set()
    by_weights = [declared_by_weights(weights) for weights in snapshot.weights]
    for entry in [*(d for card in cards for d in card.declared), *by_weights]:
        if entry is not None and (words := (entry.tag, entry.name, entry.link)) not in seen:
            seen.add(words)
            yield entry


def _all_rules(
    texts: Texts, records: Iterable[Record]
) -> Iterator[tuple[Rule, tuple[Evidence, ...]]]:
    yield from texts.rules
    for record in records:
        yield from ((rule, ()) for rule in record_rules(record))


def _record(record: Record) -> RecordReport:
    return RecordReport(
        id=record.id,
        name=record.names[0],
        text_url=record.text_url,
        sha256=record.sha256,
        verified=record.verified.date.isoformat(),
    )


def _no_text(where: str, records: Collection[Record], declared: Iterable[Declared]) -> Problem:
    """Say that no licence text was read, and what the answer stands on instead."""
    tags = ", ".join(entry.tag for entry in declared if entry.tag)
    if records:
        names = " or ".join(record.names[0] for record in records)
        what = f"no licence text was read; the terms are those of {names}, which the card declares"
        hint = "the declaration is a claim: look for the text, or ask the author to add it"
    elif tags:
        what = f"no licence text was read, and no record knows the declared licence ({tags})"
        hint = "read the licence where the author publishes it, and scan its file"
    else:
        what = "no licence text and no declared licence: nothing shows that any use is granted"
        hint = "ask the author for a licence before using the model"
    return Problem(ProblemKind.NOT_FOUND, where, what, hint)
