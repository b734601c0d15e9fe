"""Conditions in Japanese: `…が1億人を超える商用製品では、`, `モデルを配布する場合、`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from modellic.rules import (
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Party,
    Threshold,
    Use,
    Whose,
)
from modellic.wording.japanese.figures import OPERATORS, amount, measure
from modellic.wording.japanese.places import countries
from modellic.wording.normal import Group, Literal, normal, only_used, said_as_product


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as it ends a sentence or stands before a noun, and as it stands before another.

    `head` is said once where clauses that follow each other have the same.
    """

    head: str
    plain: str
    joining: str


def _does(stem: str, *, negated: bool = False) -> Clause:
    """Return a clause with a verb of -する."""
    if negated:
        return Clause("", f"{stem}しない", f"{stem}せず")
    return Clause("", f"{stem}する", f"{stem}し")


USES: Mapping[Use, str] = {
    Use.COMMERCIAL: "モデルを商用で利用",
    Use.NON_COMMERCIAL: "モデルを非商用で利用",
    Use.RESEARCH: "モデルを研究目的で利用",
    Use.DISTRIBUTE: "モデル（派生物を含む）を配布",
    Use.MODIFY: "モデルを改変",
    Use.PRODUCT: "モデルを用いた製品・サービスを提供",
    Use.HOSTED_SERVICE: "モデルを第三者にホスティングサービスとして提供",
    Use.TRAIN_MODEL: "モデルまたはその出力を用いて他のモデルを作成",
    Use.PUBLISH_OUTPUTS: "モデルの出力を公表",
    Use.PUBLISH_RESEARCH: "モデルを用いた研究を公表",
    Use.TERMINATED: "ライセンスが終了",
}
"""What is done with the model, as the stem of a verb of -する."""

_USES_TOGETHER: Mapping[tuple[Use, Use], str] = {
    (Use.MODIFY, Use.DISTRIBUTE): "モデルの派生物を配布",
    (Use.MODIFY, Use.HOSTED_SERVICE): "モデルの派生物を第三者にホスティングサービスとして提供",
    (Use.MODIFY, Use.PRODUCT): "モデルの派生物を用いた製品・サービスを提供",
    (Use.TRAIN_MODEL, Use.DISTRIBUTE): "モデルまたはその出力を用いて作成した他のモデルを配布",
}

PARTIES: Mapping[Party, str] = {
    Party.INDIVIDUAL: "個人",
    Party.ACADEMIC: "学術関係者（個人または機関）",
    Party.COMPANY: "企業",
    Party.LICENSOR_COMPETITOR: "ライセンサーの競合事業者",
    Party.CLOUD_PROVIDER: "クラウド事業者",
    Party.GOVERNMENT: "政府機関",
}
"""What a licensee of each kind is called."""

WHOSE: Mapping[Whose | None, str] = {
    Whose.PRODUCT: "モデルを用いる製品の",
    Whose.LICENSEE: "当社の",
    Whose.LICENSEE_AND_AFFILIATES: "当社及び関連会社を合算した",
    None: "当社または製品（いずれかは原文に記載なし）の",
}
"""Whose figure is counted, before its name."""


def describe(condition: Condition, *, domiciled: bool = True) -> str:
    """Return a condition up to the comma that ends it.

    `domiciled` says whether a territory is also that of whoever has a seat there.
    """
    node = normal(condition)
    node = node if domiciled else only_used(node)
    if isinstance(node, Group) and node.conjunction == "and":
        parts = said_as_product(node.parts)
        node = parts[0] if len(parts) == 1 else Group("and", parts)
    literals = list(_literals(node))
    if all(_of_product(literal) for literal in literals):
        commercial = "商用" if literals[0].commercial else ""
        return f"{_compose(node, headless=True).plain}{commercial}製品では、"
    clause = _compose(node)
    ended = "ライセンスが終了する"
    said = clause.head + clause.plain
    return (
        f"{said.removesuffix(ended)}{'ライセンスが終了した' if said.endswith(ended) else ''}場合、"
    )


def _literals(node: Literal | Group) -> Iterator[Literal]:
    if isinstance(node, Literal):
        yield node
    else:
        for part in node.parts:
            yield from _literals(part)


def _of_product(literal: Literal) -> bool:
    return isinstance(literal.atom, Threshold) and literal.atom.of is Whose.PRODUCT


def _compose(node: Literal | Group, *, headless: bool = False) -> Clause:
    if isinstance(node, Literal):
        clause = atom_clause(node)
        return Clause("", clause.plain, clause.joining) if headless else clause
    parts: Sequence[Clause | Literal | Group] = node.parts
    if node.conjunction == "and":
        parts = tuple(_said_together(node.parts))
    clauses = [_part(part, headless=headless) for part in parts]
    return _joined(clauses, node.conjunction)


def _part(part: Clause | Literal | Group, *, headless: bool) -> Clause:
    """Return one clause of several; a group among them stands in brackets."""
    if isinstance(part, Clause):
        return part
    clause = _compose(part, headless=headless)
    if isinstance(part, Literal):
        return clause
    inner = f"（{clause.head}{clause.plain}）"
    return Clause("", inner, f"{inner}に該当し")


def _joined(clauses: Sequence[Clause], conjunction: str) -> Clause:
    said, joint = "", "、かつ" if conjunction == "and" else "、または"
    head = ""
    for number, clause in enumerate(clauses, 1):
        said += clause.head if clause.head != head else ""
        head = clause.head
        last = number == len(clauses)
        said += clause.plain if last or conjunction == "or" else clause.joining
        said += "" if last else joint
    before_last = said.removesuffix(clauses[-1].plain)
    joining = f"{said}のいずれかに該当し" if conjunction == "or" else ""
    return Clause("", said, joining or f"{before_last}{clauses[-1].joining}")


def _said_together(parts: Sequence[Literal | Group]) -> Iterator[Clause | Literal | Group]:
    """Put two uses of one conjunction into their natural wording."""
    left = list(parts)
    for pair, stem in _USES_TOGETHER.items():
        literals = [Literal(InUse(use)) for use in pair]
        if all(literal in left for literal in literals):
            left = [part for part in left if part not in literals]
            yield _does(stem)
    yield from left


def atom_clause(literal: Literal) -> Clause:
    """Return an atom of a condition, or its negation, as a clause."""
    negated = literal.negated
    match literal.atom:
        case Threshold() as atom:
            return _figure(atom, commercial=literal.commercial)
        case IsParty(party):
            ends = ("でない", "でなく") if negated else ("である", "であり")
            return Clause("当社が", *(f"{PARTIES[party]}{end}" for end in ends))
        case InTerritory(territory):
            return _territory(countries(territory), literal)
        case InUse(Use.TERMINATED) if negated:
            return Clause("", "ライセンスが終了していない", "ライセンスが終了しておらず")
        case InUse(use):
            return _does(USES[use], negated=negated)


def _territory(places: str, literal: Literal) -> Clause:
    used = _does(f"{places}でモデルを利用", negated=literal.negated)
    if literal.used:
        return used
    joint, seated = (
        "、かつ" if literal.negated else "、または",
        _does("同地に所在", negated=literal.negated),
    )
    return Clause(
        "", f"{used.joining}{joint}{seated.plain}", f"{used.joining}{joint}{seated.joining}"
    )


def _figure(atom: Threshold, *, commercial: bool) -> Clause:
    who = WHOSE[atom.of]
    if commercial:
        who = who.replace("製品", "商用製品")
    plain, joining, _ = OPERATORS[atom.op]
    said = f"{measure(atom)}が{amount(atom.value, atom.metric, atom.currency)}"
    return Clause(who, f"{said}{plain}", f"{said}{joining}")
