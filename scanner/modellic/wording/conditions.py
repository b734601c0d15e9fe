"""Conditions in words: who does what with the model, and which figure passes which threshold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from modellic.rules import (
    AllOf,
    AnyOf,
    AsOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Not,
    Operator,
    Party,
    Threshold,
    Use,
    Whose,
)
from modellic.wording.figures import join, quantity

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

_COMPLEMENT: Mapping[Operator, Operator] = {
    Operator.GT: Operator.LTEQ,
    Operator.LTEQ: Operator.GT,
    Operator.LT: Operator.GTEQ,
    Operator.GTEQ: Operator.LT,
}


def describe(condition: Condition, *, domiciled: bool = True) -> str:
    """Return a condition as an English clause, without the "if".

    `domiciled` says whether a territory is also that of whoever has a seat there.
    """
    node = _normal(condition)
    return _compose(node if domiciled else _only_used(node), nested=False).say()


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause as head and tail, so that clauses with the same head are said in one breath."""

    head: str
    tail: str

    def say(self) -> str:
        return f"{self.head} {self.tail}".strip()


@dataclass(frozen=True, slots=True)
class _Literal:
    """An atom, or its negation; `commercial` where the product is to be called so.

    `used` where a territory is only told of as that of the use.
    """

    atom: InUse | InTerritory | IsParty | Threshold
    negated: bool = False
    commercial: bool = False
    used: bool = False


@dataclass(frozen=True, slots=True)
class _Group:
    """A conjunction (`and`) or a disjunction (`or`)."""

    conjunction: str
    parts: tuple[_Literal | _Group, ...]


def _normal(condition: Condition, *, negated: bool = False) -> _Literal | _Group:
    """Push negations down to the atoms (De Morgan) and merge groups of one kind."""
    match condition:
        case Not(part):
            return _normal(part, negated=not negated)
        case AllOf(parts) | AnyOf(parts):
            conjunction = "and" if isinstance(condition, AllOf) != negated else "or"
            inner = [_normal(part, negated=negated) for part in parts]
            return inner[0] if len(inner) == 1 else _Group(conjunction, _flat(inner, conjunction))
        case Threshold() if negated:
            return _Literal(_complement(condition))
        case _:
            return _Literal(condition, negated)


def _flat(parts: Iterable[_Literal | _Group], conjunction: str) -> tuple[_Literal | _Group, ...]:
    """Merge groups of the same kind into their parent; plain atoms come first."""
    out: list[_Literal | _Group] = []
    for part in parts:
        same = isinstance(part, _Group) and part.conjunction == conjunction
        out.extend(part.parts if same and isinstance(part, _Group) else (part,))
    return tuple(sorted(out, key=lambda part: isinstance(part, _Group)))


def _complement(atom: Threshold) -> Threshold:
    return replace(atom, op=_COMPLEMENT[atom.op])


def _said_as_product(parts: Sequence[_Literal | _Group]) -> tuple[_Literal | _Group, ...]:
    """Say "commercial" of the product, where every figure beside it is a product's."""
    commercial = _Literal(InUse(Use.COMMERCIAL))
    figures = [atom for part in parts for atom in _thresholds(part)]
    of_product = figures and all(atom.of is Whose.PRODUCT for atom in figures)
    if commercial not in parts or not of_product:
        return tuple(parts)
    return tuple(_commercial(part) for part in parts if part != commercial)


def _thresholds(node: _Literal | _Group) -> Iterator[Threshold]:
    if isinstance(node, _Group):
        for part in node.parts:
            yield from _thresholds(part)
    elif isinstance(node.atom, Threshold):
        yield node.atom


def _commercial(node: _Literal | _Group) -> _Literal | _Group:
    if isinstance(node, _Group):
        return replace(node, parts=tuple(_commercial(part) for part in node.parts))
    return replace(node, commercial=isinstance(node.atom, Threshold))


def _only_used(node: _Literal | _Group) -> _Literal | _Group:
    if isinstance(node, _Group):
        return replace(node, parts=tuple(map(_only_used, node.parts)))
    return replace(node, used=isinstance(node.atom, InTerritory))


def _said_together(parts: Sequence[_Literal | _Group]) -> Iterator[_Clause | _Literal | _Group]:
    """Put two uses of one conjunction into their natural wording."""
    left = list(parts)
    for (first, second), words in _USES_TOGETHER.items():
        pair = [_Literal(InUse(first)), _Literal(InUse(second))]
        if all(literal in left for literal in pair):
            left = [part for part in left if part not in pair]
            yield _Clause("you", words)
    yield from left


def _compose(node: _Literal | _Group, *, nested: bool) -> _Clause:
    if isinstance(node, _Literal):
        return _atom(node)
    parts: Sequence[_Clause | _Literal | _Group] = node.parts
    if node.conjunction == "and":
        parts = tuple(_said_together(_said_as_product(node.parts)))
    tails: dict[str, list[str]] = {}
    for index, part in enumerate(parts, 1):
        clause = part if isinstance(part, _Clause) else _compose(part, nested=len(parts) > 1)
        wrap = nested and isinstance(part, _Group) and index < len(parts)
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


def _atom(literal: _Literal) -> _Clause:
    negated = literal.negated
    match literal.atom:
        case Threshold() as atom:
            return _figure(atom, commercial=literal.commercial)
        case IsParty(party):
            return _Clause("you are", f"not {PARTIES[party]}" if negated else PARTIES[party])
        case InTerritory(territory):
            places = join([_TERRITORIES.get(code, code) for code in territory], "or")
            if literal.used:
                return _Clause("you", f"{'do not ' if negated else ''}use the model in {places}")
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
