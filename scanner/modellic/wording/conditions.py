"""Conditions in words: who does what with the model, and which figure passes which threshold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from modellic.rules import (
    AsOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Party,
    Threshold,
    Use,
    Whose,
)
from modellic.wording.figures import join, quantity
from modellic.wording.normal import Group, Literal, normal, only_used, said_as_product

# What "you" do, and do not do, with the model. The two kinds of purpose are said of "your use".
_USES: Mapping[Use, tuple[str, str]] = {
    Use.COMMERCIAL: ("your use is", "commercial"),
    Use.NON_COMMERCIAL: ("your use is", "non-commercial"),
    Use.RESEARCH: ("your use is", "research"),
    Use.DISTRIBUTE: ("you", "distribute the model (or a derivative)"),
    Use.MODIFY: ("you", "modify the model"),
    Use.PRODUCT: ("you", "make available a product or service built on the model"),
    Use.HOSTED_SERVICE: ("you", "offer the model to others as a hosted service"),
    Use.TRAIN_MODEL: ("you", "use the model or its outputs to make another model"),
    Use.PUBLISH_OUTPUTS: ("you", "publish outputs of the model"),
    Use.PUBLISH_RESEARCH: ("you", "publish research done with the model"),
    Use.TERMINATED: ("the licence", "has ended"),
}
_NEGATIONS: Mapping[str, str] = {
    "your use is": "not {}",
    "you": "do not {}",
    "the licence": "has not ended",
}
_MARKS: Mapping[str, str] = {"and": "both ", "or": "either "}

# Uses that come together in one clause have one natural wording.
_USES_TOGETHER: Mapping[tuple[Use, Use], str] = {
    (Use.MODIFY, Use.DISTRIBUTE): "distribute a derivative of the model",
    (Use.MODIFY, Use.HOSTED_SERVICE): "offer a derivative of the model to others as a hosted "
    "service",
    (Use.MODIFY, Use.PRODUCT): "make available a product or service built on a derivative of the "
    "model",
    (Use.TRAIN_MODEL, Use.DISTRIBUTE): "distribute a model that was made with the model or its "
    "outputs",
}

PARTIES: Mapping[Party, str] = {
    Party.INDIVIDUAL: "an individual",
    Party.ACADEMIC: "an academic (person or institution)",
    Party.COMPANY: "a company",
    Party.LICENSOR_COMPETITOR: "a competitor of the licensor",
    Party.CLOUD_PROVIDER: "a cloud provider",
    Party.GOVERNMENT: "a government body",
}
"""What a licensee of each kind is called."""

_WHOSE: Mapping[Whose | None, tuple[str, str]] = {
    Whose.PRODUCT: ("a product that uses the model", "has"),
    Whose.LICENSEE: ("you", "have"),
    Whose.LICENSEE_AND_AFFILIATES: ("you and your affiliates together", "have"),
    None: ("you or your product (the text does not say which)", "have"),
}

_TERRITORIES: Mapping[str, str] = {
    "EU": "the European Union",
    "GB": "the United Kingdom",
    "US": "the United States",
    "KR": "South Korea",
    "CN": "China",
    "JP": "Japan",
    "RU": "Russia",
    "BY": "Belarus",
    "CU": "Cuba",
    "IR": "Iran",
    "KP": "North Korea",
    "SY": "Syria",
    "IN": "India",
    "CA": "Canada",
}


def describe(condition: Condition, *, domiciled: bool = True) -> str:
    """Return a condition as an English clause, without the "if".

    `domiciled` says whether a territory is also that of whoever has a seat there.
    """
    node = normal(condition)
    return _compose(node if domiciled else only_used(node), nested=False).say()


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause as head and tail, so that clauses with the same head are said in one breath."""

    head: str
    tail: str

    def say(self) -> str:
        return f"{self.head} {self.tail}".strip()


def _said_together(parts: Sequence[Literal | Group]) -> Iterator[_Clause | Literal | Group]:
    """Put two uses of one conjunction into their natural wording."""
    left = list(parts)
    for (first, second), words in _USES_TOGETHER.items():
        pair = [Literal(InUse(first)), Literal(InUse(second))]
        if all(literal in left for literal in pair):
            left = [part for part in left if part not in pair]
            yield _Clause("you", words)
    yield from left


def _compose(node: Literal | Group, *, nested: bool) -> _Clause:
    if isinstance(node, Literal):
        return _atom(node)
    parts: Sequence[_Clause | Literal | Group] = node.parts
    if node.conjunction == "and":
        parts = tuple(_said_together(said_as_product(node.parts)))
    tails: dict[str, list[str]] = {}
    for index, part in enumerate(parts, 1):
        clause = part if isinstance(part, _Clause) else _compose(part, nested=len(parts) > 1)
        wrap = nested and isinstance(part, Group) and index < len(parts)
        tails.setdefault(clause.head, []).append(f"({clause.tail})" if wrap else clause.tail)
    return _breath(tails, node.conjunction, nested=nested)


def _breath(tails: Mapping[str, list[str]], conjunction: str, *, nested: bool) -> _Clause:
    """Say clauses in one breath: those of one head share it; a nested group is marked."""
    one_head = len(tails) == 1 and "" not in tails
    comma = "" if nested or (conjunction == "and" and one_head) else ","
    if len(tails) == 1:
        ((head, said),) = tails.items()
        joined = _list(said, conjunction, comma)
        mark = nested and len(said) > 1 and not joined.startswith("neither ")
        return _Clause(head, _MARKS[conjunction] + joined if mark else joined)
    said = [_Clause(head, _list(each, conjunction, "")).say() for head, each in tails.items()]
    return _Clause("", (_MARKS[conjunction] if nested else "") + join(said, conjunction, comma))


def _list(tails: Sequence[str], conjunction: str, comma: str) -> str:
    if conjunction == "and" and len(tails) > 1 and all(t.startswith("not ") for t in tails):
        return "neither " + " nor ".join(tail.removeprefix("not ") for tail in tails)
    return join(tails, conjunction, comma)


def _atom(literal: Literal) -> _Clause:
    negated = literal.negated
    match literal.atom:
        case Threshold() as atom:
            return _figure(atom, commercial=literal.commercial)
        case IsParty(party):
            return _Clause("you are", f"not {PARTIES[party]}" if negated else PARTIES[party])
        case InTerritory(territory):
            places = join([_TERRITORIES.get(code, code) for code in territory], "or")
            if literal.used:
                return _Clause("you", f"use the model {'outside' if negated else 'in'} {places}")
            words = ("neither", "nor") if negated else ("", "or")
            tail = f"{words[0]} use the model in, {words[1]} are domiciled in, {places}"
            return _Clause("you", tail.strip())
        case InUse(use):
            head, tail = _USES[use]
            return _Clause(head, _NEGATIONS[head].format(tail) if negated else tail)


def _figure(atom: Threshold, *, commercial: bool) -> _Clause:
    who, has = _WHOSE[atom.of]
    if commercial:
        who = who.replace("a product", "a commercial product")
    verb = "had" if atom.as_of is AsOf.RELEASE_DATE else has
    return _Clause(f"{who} {verb}", quantity(atom))
