"""What a company's policy says of a model and of each rule of its licence.

In this order, and the first that speaks decides: a waiver, a recorded fulfilment, the first entry
of `policy.rules` that matches, and last `policy.fail-on`, which `modellic.policy` applies.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from modellic.company import Effect, PolicyRule, Waiver
from modellic.evaluate import Fulfilled, Judgement, Status
from modellic.finding import Claim, Place
from modellic.kinds import (
    MODEL_ALLOWED,
    MODEL_UNLISTED,
    POLICY_DENIED,
    POLICY_WARNED,
    PUBLISHER_UNKNOWN,
    REVISION_UNPINNED,
    RULE_ALLOWED,
    RULE_MET,
    RULE_WAIVED,
    WAIVER_EXPIRED,
    WAIVER_UNMATCHED,
    FindingKind,
)
from modellic.policies.assessing import assessment_claims
from modellic.policies.figures import figure_claims
from modellic.policies.matching import (
    entry_about_model,
    entry_about_rule,
    entry_awaiting_seat,
)
from modellic.policies.subject import Subject
from modellic.rules import Rule

Judged: TypeAlias = tuple[Rule, Sequence[Judgement]]


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the policy makes of one verdict: the finding, why, and which line decided."""

    kind: FindingKind
    why: str
    decided_by: str


class Referee:
    """Applies the policy of a company to one model."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject

    def on_rule(self, rule: Rule, judgement: Judgement) -> Ruling | None:
        """Return what the policy says of a verdict of its own; None where it says nothing.

        A rule that is clear needs no leave.
        """
        if judgement.status is Status.CLEAR:
            return None
        waiver = next((w for w in self._valid() if self._waives(w, rule, judgement)), None)
        if waiver is not None:
            until = waiver.expires.isoformat()
            why = f"waived by {waiver.approver} until {until}: {waiver.reason}"
            return Ruling(RULE_WAIVED, why, self._line(waiver))
        if judgement.fulfilled is Fulfilled.MET:
            return Ruling(RULE_MET, judgement.how, "fulfilments")
        entry = entry_about_rule(self.subject, rule, judgement)
        return None if entry is None else _ruling(entry, RULE_ALLOWED, self._line(entry))

    def on_model(self) -> Ruling | None:
        """Return what the first entry about models that matches says of this one."""
        entry = entry_about_model(self.subject)
        return None if entry is None else _ruling(entry, MODEL_ALLOWED, self._line(entry))

    def claims(self, judged: Iterable[Judged]) -> Iterator[Claim]:
        """Yield what the policy has to say beside the verdicts on rules."""
        rules = tuple(judged)
        ruling = self.on_model()
        if ruling is not None and ruling.kind is not MODEL_ALLOWED:
            yield self._claim(ruling.kind, f"{self.subject.id}: {ruling.why}", ruling.decided_by)
        yield from self._seat_claims()
        yield from assessment_claims(self.subject)
        yield from self._waiver_claims(rules)
        yield from figure_claims(self.subject, rules)
        if self._unlisted(rules):
            what = f"no product of {self.subject.company.path.name} lists {self.subject.id}"
            yield self._claim(MODEL_UNLISTED, what, "products")
        if self.subject.company.policy.require_pinned:
            for user in self.subject.unpinned():
                what = f"{user} uses {self.subject.id} without a fixed commit"
                yield self._claim(REVISION_UNPINNED, what, "policy.require-pinned")

    def _seat_claims(self) -> Iterator[Claim]:
        """Yield that an entry asks for a seat that nobody knows: unknown is not clear."""
        entry = entry_awaiting_seat(self.subject)
        if entry is not None:
            does = "denies" if entry.effect is Effect.DENY else "warns of"
            what = (
                f"the company's policy {does} models by the publisher's seat, and nothing says "
                f"where that of {self.subject.organisation} is"
            )
            yield self._claim(PUBLISHER_UNKNOWN, what, self._line(entry))

    def _unlisted(self, judged: Iterable[Judged]) -> bool:
        """Return whether no product lists the model, and a rule would depend on the product."""
        open_ = any(j.status is Status.UNKNOWN for _, judgements in judged for j in judgements)
        return open_ and bool(self.subject.company.products) and not self.subject.products

    def _waiver_claims(self, judged: Sequence[Judged]) -> Iterator[Claim]:
        """Yield waivers of this model that no longer hold, or that no rule needs."""
        for waiver in self._own():
            matched = any(
                self._waives(waiver, rule, judgement)
                for rule, judgements in judged
                for judgement in judgements
            )
            name = f"the waiver of {waiver.action} for {self.subject.id}"
            if _is_over(waiver.expires, self.subject.as_of):
                what = f"{name} expired on {waiver.expires.isoformat()}"
                yield self._claim(WAIVER_EXPIRED, what, self._line(waiver), waiver.line)
            elif not matched:
                what = f"{name} matches no rule"
                yield self._claim(WAIVER_UNMATCHED, what, self._line(waiver), waiver.line)

    def _own(self) -> Iterator[Waiver]:
        return (w for w in self.subject.company.waivers if self.subject.is_among(w.models))

    def _valid(self) -> Iterator[Waiver]:
        day = self.subject.as_of
        return (w for w in self._own() if not _is_over(w.expires, day) and not _is_early(w, day))

    def _waives(self, waiver: Waiver, rule: Rule, judgement: Judgement) -> bool:
        return waiver.action is rule.action and (
            not waiver.products or judgement.product in waiver.products
        )

    def _line(self, entry: Waiver | PolicyRule) -> str:
        return decided_by(entry.key, entry.line, self.subject)

    def _claim(self, kind: FindingKind, what: str, by: str, line: int | None = None) -> Claim:
        place = Place(str(self.subject.company.path), ((line, line),)) if line else None
        return Claim(kind, what, place, decided_by=by)


def decided_by(key: str, line: int | None, subject: Subject) -> str:
    """Name the entry of the company file that decided, and its line."""
    return f"{key}, line {line} of {subject.company.path}" if line else key


def _ruling(entry: PolicyRule, allowed: FindingKind, line: str) -> Ruling:
    kinds = {Effect.ALLOW: allowed, Effect.WARN: POLICY_WARNED, Effect.DENY: POLICY_DENIED}
    words = {Effect.ALLOW: "allows", Effect.WARN: "warns of", Effect.DENY: "denies"}
    reason = f": {entry.reason}" if entry.reason else ""
    return Ruling(
        kinds[entry.effect], f"the company's policy {words[entry.effect]} it{reason}", line
    )


def _is_over(last: datetime.date, day: datetime.date | None) -> bool:
    """Return whether a day has passed. Without a day of judgement, what ends is taken as over."""
    return day is None or day > last


def _is_early(waiver: Waiver, day: datetime.date | None) -> bool:
    return day is not None and day < waiver.date
