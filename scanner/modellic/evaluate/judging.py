"""The judgement: Kleene's logic over a rule's condition, with the company's figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from modellic.company import Company, Product, touches
from modellic.evaluate.figures import known_of
from modellic.evaluate.fulfilling import with_fulfilment
from modellic.evaluate.headroom import headroom
from modellic.evaluate.ledger import Facts
from modellic.evaluate.reason import Branch, Judgement, Leaf, Reason, Status, deciding
from modellic.evaluate.trend import trend_of
from modellic.evaluate.words import (
    comparison,
    figure_name,
    party_clause,
    territory_clause,
    threshold_clause,
    use_clause,
)
from modellic.quantities import Money, Truth, all_of, any_of, is_currency
from modellic.rules import (
    MONEY,
    Action,
    AllOf,
    AnyOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Not,
    Prohibition,
    Rule,
    Threshold,
    Use,
)

ACTS: Mapping[Action, Use] = {
    Prohibition.COMMERCIAL_USE: Use.COMMERCIAL,
    Prohibition.DISTRIBUTE: Use.DISTRIBUTE,
    Prohibition.CREATE_DERIVATIVES: Use.MODIFY,
    Prohibition.HOST_AS_SERVICE: Use.HOSTED_SERVICE,
    Prohibition.TRAIN_OTHER_MODELS: Use.TRAIN_MODEL,
}
"""Prohibited acts that are uses: the prohibition is triggered only where the act is done."""

_STATUS: Mapping[Truth, Status] = {
    Truth.TRUE: Status.TRIGGERED,
    Truth.FALSE: Status.CLEAR,
    Truth.UNKNOWN: Status.UNKNOWN,
}
_STANDING = "holds whenever the licence is relied on"


def judge(
    rule: Rule,
    company: Company | None,
    repo_id: str,
    *,
    as_of: date | None = None,
    released: date | None = None,
) -> tuple[Judgement, ...]:
    """Judge a rule of the model `repo_id`: one judgement for each product that lists the model.

    Without such a product, or without a company, there is exactly one, with `product` None. `as_of`
    is the day of the judgement; without it the newest figure tells the time. `released` is the day
    on which the version was released, for thresholds that are fixed on it.
    """
    condition = binding_condition(rule)
    products = company.products_with(repo_id) if company else ()
    if company is None:
        return (_judgement(condition, Facts()),)
    if not products:
        return (_unlisted(condition, company, repo_id),)
    shared = Facts(company, None, as_of, released)
    judged = (_judgement(condition, replace(shared, product=product)) for product in products)
    return tuple(with_fulfilment(j, rule, company, repo_id, as_of) for j in judged)


def binding_condition(rule: Rule) -> Condition | None:
    """Return the condition under which a rule binds; None: whenever the licence is relied on.

    That is the rule's own condition and, for a prohibition of a use, that the use takes place.
    """
    if rule.action not in ACTS:
        return rule.when
    act = InUse(ACTS[rule.action])
    return act if rule.when is None else AllOf((rule.when, act))


def evaluate(condition: Condition, facts: Facts) -> Reason:
    """Judge a condition on the facts, and give the reason as a tree of the same form."""
    match condition:
        case AllOf(parts):
            judged = tuple(evaluate(part, facts) for part in parts)
            return Branch("all", all_of(part.truth for part in judged), judged)
        case AnyOf(parts):
            judged = tuple(evaluate(part, facts) for part in parts)
            return Branch("any", any_of(part.truth for part in judged), judged)
        case Not(part):
            inner = evaluate(part, facts)
            return Branch("not", ~inner.truth, (inner,))
        case Threshold():
            return _threshold(condition, facts)
        case InUse(use):
            return _use(condition, use, facts.product)
        case InTerritory(codes):
            return _territory(condition, codes, facts)
        case IsParty():
            return _party(condition, facts)


def _judgement(condition: Condition | None, facts: Facts) -> Judgement:
    product = facts.product.name if facts.product else None
    if condition is None:
        return Judgement(Status.TRIGGERED, _STANDING, product, standing=True)
    reason = evaluate(condition, facts)
    leaves = tuple(deciding(reason))
    unknown = reason.truth is Truth.UNKNOWN
    return Judgement(
        status=_STATUS[reason.truth],
        sentence=_sentence(leaves, reason.truth),
        product=product,
        reason=reason,
        missing=_unique(leaf.figure for leaf in leaves) if unknown else (),
    )


def _unlisted(condition: Condition | None, company: Company, repo_id: str) -> Judgement:
    return Judgement(
        status=Status.UNKNOWN,
        sentence=f"no product of {company.path.name} lists {repo_id}",
        reason=evaluate(condition, Facts()) if condition is not None else None,
        missing=(f"which product uses {repo_id}",),
        standing=condition is None,
    )


def _threshold(atom: Threshold, facts: Facts) -> Leaf:
    known = known_of(atom, facts)
    truth = Truth.UNKNOWN
    if known.quantity is not None:
        truth = known.quantity.compare(atom.op, _value(atom))
    product = _name(facts.product)
    return Leaf(
        atom=atom,
        truth=truth,
        figure=figure_name(atom, product, known),
        clause=threshold_clause(atom, product, known, truth),
        known=None if known.confidential else known.quantity,
        keys=known.keys,
        comparison=comparison(atom),
        months=known.months,
        sources=known.sources,
        headroom=headroom(atom, known),
        trend=trend_of(atom, facts),
    )


def _territory(atom: InTerritory, codes: tuple[str, ...], facts: Facts) -> Leaf:
    product, company = facts.product, facts.company
    truth = Truth.UNKNOWN
    if product is not None and company is not None:
        seat = (company.seat,) if company.seat else None
        truth = product.offered_in(codes) | touches(seat, (), codes)
    name = _name(product)
    question = territory_clause(atom, name, Truth.UNKNOWN)
    return Leaf(atom, truth, question, territory_clause(atom, name, truth))


def _party(atom: IsParty, facts: Facts) -> Leaf:
    truth = Truth.UNKNOWN
    if facts.product is not None and facts.company is not None:
        holders = (facts.product, facts.company)
        # What is said of a product goes before what is said of the whole company.
        for holder in holders:
            if atom.party in holder.parties | holder.excluded_parties:
                truth = Truth.TRUE if atom.party in holder.parties else Truth.FALSE
                break
    return Leaf(atom, truth, party_clause(atom, Truth.UNKNOWN), party_clause(atom, truth))


def _value(atom: Threshold) -> Decimal | Money:
    if atom.metric in MONEY and atom.currency and is_currency(atom.currency):
        return Money(atom.value, atom.currency)
    return atom.value


def _use(atom: InUse, use: Use, product: Product | None) -> Leaf:
    truth = product.stated(use) if product else Truth.UNKNOWN
    name = _name(product)
    question = use_clause(use, name, Truth.UNKNOWN)
    return Leaf(atom, truth, question, use_clause(use, name, truth))


def _name(product: Product | None) -> str:
    return product.name if product else "the product"


def _sentence(leaves: Sequence[Leaf], truth: Truth) -> str:
    clauses = "; ".join(_unique(leaf.clause for leaf in leaves))
    if not clauses:
        return f"its condition is always {truth}"
    return f"not known: {clauses}" if truth is Truth.UNKNOWN else clauses


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
