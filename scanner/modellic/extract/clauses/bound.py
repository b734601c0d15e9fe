"""Who is bound where a sentence names somebody as its subject: "public bodies need a licence".

No "if" opens such a condition: the kind of people or firms that is to have the licence stands
before the order itself. Only words for a kind (`bound=yes`) do so; "the company" is the licensee.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.clauses.conditions import conjoin, disjoin
from modellic.extract.clauses.parser import Atom, Joined, Term
from modellic.extract.lexing.token import Token, meaning, option
from modellic.rules import Condition, InUse, IsParty, Not, Party, Use

_ANYBODY = frozenset((Party.COMPANY, Party.INDIVIDUAL))


def who_is_bound(term: Term) -> Condition | None:
    """Return the kinds of people or firms that a condition without an "if" names, and only those.

    Beside another kind a company is but what that is, "companies that compete with us", unless an
    "or" joins the two. Companies and individuals are everybody. "Non-schools must" binds all but
    the kind.
    """
    if (others := _all_but(term)) is not None:
        return others
    found = list(tokens_of(term))
    if _are_traders(found):
        return InUse(Use.COMMERCIAL)
    if _turned(term) or any(t.type != "PARTY" or option(t, "bound") is None for t in found):
        return None
    kinds = dict.fromkeys(Party(meaning(t)) for t in found)
    if kinds.keys() >= _ANYBODY:
        return None
    either = len(kinds) == 1 or _is_one_of_several(Party.COMPANY, term)
    named = [kind for kind in kinds if kind is not Party.COMPANY or either]
    return disjoin([IsParty(kind) for kind in named])


def _all_but(term: Term) -> Condition | None:
    """Return who is left where somebody is told by the kinds of people that he is none of: "anyone
    who is not an individual or a university must"."""
    if not isinstance(term, Joined):
        return None
    if term.how == "all":
        denied = [_all_but(part) for part in term.parts]
        return conjoin([d for d in denied if d]) if all(denied) else None
    if term.how != "not" or len(term.parts) != 1:
        return None
    found = list(tokens_of(term.parts[0]))
    if _turned(term.parts[0]) or not found or any(t.type != "PARTY" for t in found):
        return None
    kinds = dict.fromkeys(Party(meaning(t)) for t in found)
    kind = disjoin([IsParty(kind) for kind in kinds])
    return Not(kind) if kind is not None else None


def _are_traders(found: Sequence[Token]) -> bool:
    """Say whether somebody is named for a commercial use: "commercial licensees must not"."""
    if {t.type for t in found} != {"USE", "PARTY"} or len({t.span for t in found}) > 1:
        return False
    return all(option(t, "use") == Use.COMMERCIAL for t in found if t.type == "PARTY")


def tokens_of(term: Term) -> Iterator[Token]:
    """Yield the tokens of a term."""
    match term:
        case Atom(token):
            yield token
        case Joined(_, parts):
            for part in parts:
                yield from tokens_of(part)
        case _:
            yield from term.tokens


def _is_one_of_several(kind: Party, term: Term) -> bool:
    """Say whether a kind is all that one of the parts names which an "or" joins."""
    if not isinstance(term, Joined) or term.how != "any":
        return False
    named = ({meaning(t) for t in tokens_of(part)} for part in term.parts)
    return any(kinds == {kind} for kinds in named)


def _turned(term: Term) -> bool:
    if not isinstance(term, Joined):
        return False
    return term.how == "not" or any(map(_turned, term.parts))
