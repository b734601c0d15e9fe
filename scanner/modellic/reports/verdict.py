"""The last lines of a report for people: the answer in one line, and what to do next."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterable, Iterator

from modellic.company import FailOn
from modellic.evaluate import Status
from modellic.finding import FINDINGS
from modellic.report import JudgedRule, Report, TargetReport
from modellic.rules import Action, Duty, Prohibition, Threshold, atoms

_EXAMPLE = """\
[products.my-product]
models = {models}
uses = ["commercial", "product"]
monthly-active-users = 250_000
monthly-revenue = "40_000 USD"
"""
CONFLICTS = {
    kind.id for kind in FINDINGS if kind.fails_by in {FailOn.CONTRADICTION, FailOn.DRIFT}
}
"""Ids of findings that say that two sources contradict each other."""
_DENIED = {kind.id for kind in FINDINGS if kind.fails_by is FailOn.DENIED}
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


def matters(rule: JudgedRule) -> bool:
    """Tell whether a rule is told in full: it may bind, and is more than good housekeeping."""
    thresholds = any(isinstance(atom, Threshold) for atom in atoms(rule.rule.when))
    return rule.status is not Status.CLEAR and (thresholds or rule.rule.action in _WEIGHTY)


def verdict(target: TargetReport) -> str:
    """Return the answer about a target in one line."""
    if target.error is not None:
        return "no answer: the target could not be resolved"
    said = ["the answer is partial: see what is missing"] if target.partial else []
    conflicts = sum(finding.fails and finding.id in CONFLICTS for finding in target.findings)
    if conflicts:
        said.append(f"{conflicts} contradiction{'' if conflicts == 1 else 's'} to settle")
    denied = sum(finding.fails and finding.id in _DENIED for finding in target.findings)
    if denied:
        said.append(f"{denied} objection{'' if denied == 1 else 's'} of your policy")
    said += _counts(target)
    line = "; ".join(said or ["no term was found"])
    return f"{line[0].upper()}{line[1:]}."


def _counts(target: TargetReport) -> Iterator[str]:
    counts = {status: len(list(target.where(status))) for status in Status}
    standing = sum(rule.standing for rule in target.rules)
    met = sum(rule.met for rule in target.where(Status.TRIGGERED))
    for count, one, many in (
        (counts[Status.TRIGGERED] - met, "binds you", "bind you"),
        (met, "binds you and is met", "bind you and are met"),
        (
            counts[Status.UNKNOWN],
            "depends on what is not known",
            "depend on what is not known",
        ),
        (standing, "always holds", "always hold"),
        (counts[Status.CLEAR], "does not apply", "do not apply"),
    ):
        if count:
            yield f"{_terms(count)} {one if count == 1 else many}"


def _terms(count: int) -> str:
    return f"{count} term{'' if count == 1 else 's'}"


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
