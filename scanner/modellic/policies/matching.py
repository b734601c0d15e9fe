"""Which entry of `policy.rules` is about a model, or about a rule of its licence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fnmatch import fnmatchcase

from modellic.company import About, Effect, PolicyRule, countries
from modellic.evaluate import Judgement, Status
from modellic.policies.subject import License, Subject
from modellic.rules import InTerritory, Rule, atoms


def entry_about_model(subject: Subject) -> PolicyRule | None:
    """Return the first entry about models that matches; None where none does."""
    entries = (entry for entry in subject.company.policy.rules if not entry.about_rules)
    return next((entry for entry in entries if about_model(entry, subject)), None)


def entry_about_rule(subject: Subject, rule: Rule, judgement: Judgement) -> PolicyRule | None:
    """Return the first entry about rules that matches; None where none does."""
    for entry in subject.company.policy.rules:
        if (
            entry.about_rules
            and about_model(entry, subject, judgement.product)
            and _about_rule(entry, rule, judgement)
        ):
            return entry
    return None


def entry_awaiting_seat(subject: Subject) -> PolicyRule | None:
    """Return the first entry that would warn or deny if the publisher had its seat where it says.

    None where the seat is known, or where another entry about models decides before.
    """
    if subject.publisher is not None or not subject.organisation:
        return None
    decided = False
    for entry in subject.company.policy.rules:
        bears = entry.about_rules or not decided
        if bears and entry.seats and entry.effect is not Effect.ALLOW:
            if about_model(replace(entry, seats=()), subject):
                return entry
        elif not entry.about_rules:
            decided = decided or about_model(entry, subject)
    return None


def about_model(entry: PolicyRule, subject: Subject, product: str | None = None) -> bool:
    """Return whether all that an entry says of a model is true of this one."""
    seat = (subject.publisher.seat,) if subject.publisher else ()
    products = [product] if product else [p.name for p in subject.products]
    return all(
        (
            not entry.models or subject.is_among(entry.models),
            not entry.publishers or any_glob(entry.publishers, subject.organisation),
            not entry.seats or bool(countries(entry.seats) & set(seat)),
            not entry.products or bool(set(entry.products) & set(products)),
            _about_license(entry, subject.licenses),
        )
    )


def _about_license(entry: PolicyRule, licenses: tuple[License, ...]) -> bool:
    """Return whether an entry is about the licences of a model.

    To allow, it has to be about all of them, there has to be one, and none may be changed; to warn
    or to deny, one is enough, and the licence that a changed text comes from counts.
    """
    if not entry.licenses and not entry.kinds:
        return True
    if entry.effect is Effect.ALLOW:
        return bool(licenses) and all(_fits(entry, each) and not each.modified for each in licenses)
    return any(_fits(entry, licence) for licence in licenses)


def _fits(entry: PolicyRule, licence: License) -> bool:
    by_id = not entry.licenses or any_glob(entry.licenses, licence.id)
    return by_id and (not entry.kinds or licence.kind in entry.kinds)


def any_glob(globs: Iterable[str], word: str) -> bool:
    """Return whether a word fits one of some globs, whatever its case."""
    return any(fnmatchcase(word.casefold(), glob.casefold()) for glob in globs)


def _about_rule(entry: PolicyRule, rule: Rule, judgement: Judgement) -> bool:
    places = {code for atom in _territories(rule) for code in countries(atom.territory)}
    return (
        about(judgement) in entry.status
        and (not entry.actions or rule.action in entry.actions)
        and (not entry.territories or bool(countries(entry.territories) & places))
    )


def _territories(rule: Rule) -> Iterator[InTerritory]:
    return (atom for atom in atoms(rule.when) if isinstance(atom, InTerritory))


def about(judgement: Judgement) -> About | None:
    """Return what an entry's `status` calls a verdict; None for a rule that is clear."""
    if judgement.standing:
        return About.STANDING
    words = {Status.TRIGGERED: About.TRIGGERED, Status.UNKNOWN: About.UNKNOWN}
    return words.get(judgement.status)
