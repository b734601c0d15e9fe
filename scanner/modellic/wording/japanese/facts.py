"""The facts that decide a condition, in Japanese: what is known of them, or what is asked for."""

from __future__ import annotations

from modellic.quantities import Truth
from modellic.rules import Atom, InTerritory, InUse, IsParty, Threshold, Use, Whose
from modellic.wording.japanese.conditions import PARTIES, atom_clause
from modellic.wording.japanese.figures import measure
from modellic.wording.japanese.places import countries
from modellic.wording.normal import Literal


def figure(atom: Threshold, product: str | None) -> str:
    """Return what the counted figure is called: `「chat」の月間売上高`."""
    match atom.of:
        case Whose.PRODUCT:
            owner = product_name(product)
        case Whose.LICENSEE:
            owner = "当社"
        case _:
            owner = "当社及び関連会社"
    return f"{owner}の{measure(atom)}"


def product_name(product: str | None) -> str:
    """Return what a product is called in a sentence."""
    return f"「{product}」" if product else "対象製品"


def question(atom: Atom, product: str | None) -> str:
    """Return the fact that would decide an atom: a figure, or `…か否か`."""
    if isinstance(atom, Threshold):
        return figure(atom, product)
    return f"{_stated(atom, product, 'が', negated=False)}か否か"


def fact(atom: Atom, product: str | None, truth: Truth) -> str:
    """Return a use, place or party as it is known; thresholds are told by their figures."""
    if truth is Truth.UNKNOWN or isinstance(atom, Threshold):
        return question(atom, product)
    return _stated(atom, product, "は", negated=truth is Truth.FALSE)


def _stated(
    atom: InUse | InTerritory | IsParty, product: str | None, particle: str, *, negated: bool
) -> str:
    name = product_name(product)
    match atom:
        case InUse(Use.TERMINATED):
            return f"ライセンスが終了して{'いない' if negated else 'いる'}"
        case InUse():
            return f"{name}{particle}{atom_clause(Literal(atom, negated)).plain}"
        case InTerritory(codes):
            places = countries(codes)
            if negated:
                return f"{name}{particle}{places}で提供されず、かつ当社が同地に所在しない"
            return f"{name}{particle}{places}で提供され、または当社が同地に所在する"
        case IsParty(party):
            return f"当社{particle}{PARTIES[party]}で{'ない' if negated else 'ある'}"
