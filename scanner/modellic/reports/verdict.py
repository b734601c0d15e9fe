"""The last lines of a report for people: the answer in one line, and what to do next."""

from __future__ import annotations

import json
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from modellic.company import FailOn
from modellic.evaluate import Status
from modellic.kinds import FINDINGS
from modellic.report import JudgedRule, Report, TargetReport
from modellic.rules import Action, Duty, Prohibition, Threshold, atoms
from modellic.wording import plural

_EXAMPLE = """\
[products.my-product]
models = {models}
uses = ["commercial", "product"]
monthly-active-users = 250_000
monthly-revenue = "40_000 USD"
"""
CONFLICTS = {kind.id for kind in FINDINGS if kind.fails_by in {FailOn.CONTRADICTION, FailOn.DRIFT}}
"""Ids of findings that say that two sources contradict each other."""
DENIED = {kind.id for kind in FINDINGS if kind.fails_by is FailOn.DENIED}
"""Ids of findings that say that the company's policy objects."""
OBJECTIONS = DENIED | {
    kind.id
    for kind in FINDINGS
    if kind.fails_by in {FailOn.STALE, FailOn.NEAR, FailOn.UNPINNED, FailOn.WAIVER, FailOn.UNLISTED}
}
"""Ids of findings that the policy alone makes count."""
_GLOB = re.compile(r"[*?\[]")
_MAX_ENTRY = 200

_WEIGHTY: frozenset[Action] = frozenset(
    {
        Duty.DISPLAY_ATTRIBUTION,
        Duty.NAME_DERIVATIVE,
        Duty.SHARE_ALIKE,
        Duty.DISCLOSE_SOURCE,
        Duty.OBTAIN_LICENSE,
        Duty.REGISTER,
        Duty.PAY_ROYALTY,
        Prohibition.COMMERCIAL_USE,
        Prohibition.TRAIN_OTHER_MODELS,
        Prohibition.DISTRIBUTE,
        Prohibition.CREATE_DERIVATIVES,
        Prohibition.HOST_AS_SERVICE,
        Prohibition.USE_IN_TERRITORY,
    }
)
"""Actions that change a product or a business; the others are what any licence asks for."""


STOPS: tuple[Action, ...] = (
    Prohibition.USE_IN_TERRITORY,
    Prohibition.COMMERCIAL_USE,
    Prohibition.DISTRIBUTE,
    Prohibition.CREATE_DERIVATIVES,
    Prohibition.HOST_AS_SERVICE,
    Prohibition.TRAIN_OTHER_MODELS,
)
"""Bans of a use: where one binds, a product does what it forbids."""


def stopped(rule: JudgedRule) -> bool:
    """Tell whether a rule forbids what a product does today."""
    binds = rule.status is Status.TRIGGERED and not rule.standing and not rule.met
    return binds and rule.rule.action in STOPS


def matters(rule: JudgedRule) -> bool:
    """Tell whether a rule is told in full: it may bind, and is more than good housekeeping."""
    thresholds = any(isinstance(atom, Threshold) for atom in atoms(rule.rule.when))
    return rule.status is not Status.CLEAR and (thresholds or rule.rule.action in _WEIGHTY)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many terms there are of each verdict, the weightiest first.

    `binds` is without those that are met.
    """

    binds: int
    unknown: int
    met: int
    always: int
    clear: int


def verdict(target: TargetReport) -> str:
    """Return the answer about a target in one line."""
    if target.error is not None:
        return "no answer: the target could not be resolved"
    said = ["the answer is partial: see what is missing"] if target.partial else []
    conflicts = sum(finding.fails and finding.id in CONFLICTS for finding in target.findings)
    if conflicts:
        said.append(f"{plural(conflicts, 'contradiction')} to settle")
    objections = sum(finding.fails and finding.id in OBJECTIONS for finding in target.findings)
    if objections:
        said.append(f"{plural(objections, 'objection')} of your policy")
    said += _counted(counts_of(target.rules))
    line = "; ".join(said or ["no term was found"])
    return f"{line[0].upper()}{line[1:]}."


def counts_of(rules: Iterable[JudgedRule]) -> Counts:
    """Count rules by their verdicts; one that always stands has no other."""
    standing, judged = 0, Counter[Status]()
    met = 0
    for rule in rules:
        if rule.standing:
            standing += 1
        elif rule.met and rule.status is Status.TRIGGERED:
            met += 1
        else:
            judged[rule.status] += 1
    return Counts(
        binds=judged[Status.TRIGGERED],
        unknown=judged[Status.UNKNOWN],
        met=met,
        always=standing,
        clear=judged[Status.CLEAR],
    )


def _counted(counts: Counts) -> Iterator[str]:
    for count, one, many in (
        (counts.binds, "binds you", "bind you"),
        (counts.met, "binds you and is met", "bind you and are met"),
        (counts.unknown, "depends on what is not known", "depend on what is not known"),
        (counts.always, "always holds", "always hold"),
        (counts.clear, "does not apply", "do not apply"),
    ):
        if count:
            yield plural(count, f"term {one}", f"terms {many}")


def advice(report: Report) -> Iterator[str]:
    """Yield what a person can do next, line by line."""
    undecided = [target for target in report.targets if any(map(_open, target.rules))]
    if report.company is not None:
        yield from _complete(report.company.path, report.targets, undecided=bool(undecided))
    elif undecided:
        yield from _first_company_file(undecided[0])


def _complete(path: str, targets: Iterable[TargetReport], *, undecided: bool) -> Iterator[str]:
    """Say what to add to a company file."""
    for target in targets:
        judgements = [j for rule in target.rules for j in rule.judgements]
        if judgements and all(judgement.product is None for judgement in judgements):
            yield f"Add {_entry(target) or target.id} to the models of a product in {path}."
    if undecided:
        yield f"State what is not known in {path} and scan again."


def _open(rule: JudgedRule) -> bool:
    return rule.status is Status.UNKNOWN and not rule.standing


def _first_company_file(target: TargetReport) -> Iterator[str]:
    yield "Tell modellic about your product in a file modellic.toml and scan again:"
    yield ""
    entry = _entry(target)
    models = f"[{json.dumps(entry, ensure_ascii=False)}]" if entry else "[]  # name the model here"
    yield from (f"  {line}" for line in _EXAMPLE.format(models=models).splitlines())


def _entry(target: TargetReport) -> str:
    """Return what names a target among the models of a product; nothing where that is unclear.

    A path is written the one way that does not depend on how it was given.
    """
    name = target.id
    if target.source == "folder" and target.revision is None:
        name = posixpath.normpath(name)
        name = name if name.startswith(("/", "..")) else f"./{name}"
        name = _GLOB.sub(r"[\g<0>]", name)
    return name if name.isprintable() and len(name) <= _MAX_ENTRY else ""
