"""Bans that hide in a definition: what the text forbids under a name, and says elsewhere.

"You may not use it for an Excluded Purpose" forbids what the text defines as an excluded purpose:
'"Excluded Purpose" means making the software available as a hosted service'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from modellic.extract.clauses.conditions import COMMERCIAL, asserted
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import MODALS, Token, is_banned, meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Action, Condition, Duty, Prohibition, Span, Use
from modellic.shapes import Shape

_HIDDEN = frozenset((Prohibition.HOST_AS_SERVICE, Prohibition.TRAIN_OTHER_MODELS))
"""What is forbidden under a name; other bans stand in the sentence that forbids."""
_OPENING = 80
"""Characters of a sentence within which a definition names its term."""
_NEAR = 30
"""Characters between a term and the word that defines it."""
_CLOSE = 20
"""Characters before a term within which "other than" takes it out of a ban."""
_LONGEST = 60
_CLOSING = 2
"""Characters of the closing quotation mark of a term, and of a blank before it."""
_UNPAID = frozenset((Use.RESEARCH, Use.NON_COMMERCIAL))
_ALLOWS = frozenset(("GRANT", "CMP", "PERMIT"))
"""What allows without a "may": "use is limited to", "licensed for"."""
_INCLUDING = Shape(r"{INCLUDING}", re.IGNORECASE)
_CAPITALS = re.compile(r"\W*(?:\w+\s)?([A-Z][\w-]+(?:\s[A-Z][\w-]+)+)\s$")
_MOST_TERMS = 200


@dataclass(frozen=True, slots=True)
class BannedTerms:
    """The deeds of all readings with those that a definition hides, and where these stand."""

    deeds: tuple[tuple[Deed, ...], ...]
    definitions: frozenset[int]
    """Positions of the readings that define forbidden uses by their fields."""


@dataclass(frozen=True, slots=True)
class _Term:
    """A defined term: the reading that defines it, and what its definition names."""

    name: str
    position: int
    actions: frozenset[Action]
    when: Condition | None
    unpaid: bool
    """True where it is of use without commerce and of nothing else."""


def banned_terms(readings: Sequence[Reading]) -> BannedTerms:
    """Find the defined terms that a text forbids to act upon, and what that forbids."""
    terms = [t for at, r in enumerate(readings) for t in _terms(at, r)][:_MOST_TERMS]
    deeds = [r.deeds for r in readings]
    banned: set[int] = set()
    traded = any(map(_is_on_commerce, readings))
    for term in terms:
        pattern = re.compile(rf"(?<!\w){re.escape(term.name)}(?!\w)")
        for at, reading in enumerate(readings):
            if at != term.position and _forbids(reading, pattern):
                if not term.actions:
                    banned.add(term.position)
                deeds[at] = tuple(_completed(deeds[at], term, readings[term.position]))
            elif term.unpaid and not traded and at != term.position and _grants(reading, pattern):
                traded = True
                deeds[at] = (
                    *deeds[at],
                    Deed(Prohibition.COMMERCIAL_USE, None, also=_place_of(term, readings)),
                )
    return BannedTerms(tuple(deeds), frozenset(banned))


def _terms(at: int, reading: Reading) -> Iterator[_Term]:
    quotes = [t for t in reading.own if t.type == "QUOTE" and t.span[0] <= _OPENING]
    for quote in quotes or _capitals(reading):
        means = next((t for t in reading.own if _defines(t, quote)), None)
        named = any(_names_activity(t, quote) for t in reading.own)
        if named and means is not None and len(str(quote.value)) <= _LONGEST:
            body = [t for t in reading.own if t.span[0] >= means.span[1]]
            words = reading.sentence.text[means.span[1] :]
            name = str(quote.value).strip()
            yield _Term(name, at, _actions(body), _when(body), _is_unpaid(body, words))


def _capitals(reading: Reading) -> Iterator[Token]:
    """Yield the term that a sentence begins with in capitals: "A Rival Use means ..."."""
    means = next((t for t in reading.own if t.type in ("MEANS", "DEFINES")), None)
    named = _CAPITALS.match(reading.sentence.text[: means.span[0]]) if means else None
    if named:
        yield Token("NAME", named[1], named.span(1))


def _names_activity(token: Token, term: Token) -> bool:
    """Say whether a term ends in a word for what somebody does: "Excluded Purpose"."""
    if term.type == "QUOTE":
        # Bold type within quotation marks leaves a blank before the closing one.
        return token.type == "ACTIVITY" and 1 <= term.span[1] - token.span[1] <= _CLOSING
    return token.type == "BAN" and meaning(token) == "use" and token.span[1] == term.span[1]


def _defines(token: Token, quote: Token) -> bool:
    defines = "MEANS" if quote.type == "QUOTE" else "DEFINES"
    return token.type == defines and 0 <= token.span[0] - quote.span[1] <= _NEAR


def _actions(body: Sequence[Token]) -> frozenset[Action]:
    """Return what a definition names beside fields: a rival service is a field, not any service."""
    if any(t.type == "FIELD" and meaning(t) == "competing-product" for t in body):
        return frozenset()
    names = {meaning(t) for t in body if is_banned(t)}
    return frozenset(action for action in _HIDDEN if action in names)


def _when(body: Sequence[Token]) -> Condition | None:
    uses = {meaning(t) for t in body if t.type == "USE"}
    return COMMERCIAL if Use.COMMERCIAL in uses else None


def _is_unpaid(body: Sequence[Token], words: str) -> bool:
    """Say whether a definition begins with uses without commerce, and names no others: "academic
    or research purposes", but not "any purpose, including research"."""
    uses = {meaning(t) for t in body if t.type == "USE"}
    first = min((t.span[0] for t in body if t.type == "USE"), default=0)
    start = body[0].span[0] if body else 0
    told = words[: max(0, first - start)]
    business = any(t.type == "BUSINESS" for t in body)
    return bool(uses) and uses <= _UNPAID and not (business or _INCLUDING.search(told))


def _is_on_commerce(reading: Reading) -> bool:
    """Say whether a sentence says itself what holds of commercial use: forbids, sells or allows."""
    told = any(
        d.action is Prohibition.COMMERCIAL_USE
        or (d.action is Duty.OBTAIN_LICENSE and COMMERCIAL in asserted(d.when))
        for d in reading.deeds
    )
    uses = any(t.type == "USE" and meaning(t) == Use.COMMERCIAL for t in reading.own)
    types = {t.type for t in reading.own}
    return told or (uses and "MAY" in types and "MUST_NOT" not in types)


def _grants(reading: Reading, term: re.Pattern[str]) -> bool:
    """Say whether a sentence allows what a term is of, or orders to keep to it."""
    named = term.search(reading.sentence.text)
    if named is None:
        return False
    before = [t.type for t in reading.found if not t.own or t.span[0] < named.start()]
    modals = [kind for kind in before if kind in MODALS]
    return modals[-1:] in (["MAY"], ["MUST"]) or (not modals and bool(_ALLOWS & {*before}))


def _place_of(term: _Term, readings: Sequence[Reading]) -> tuple[Span, ...]:
    return (readings[term.position].sentence.span,)


def _forbids(reading: Reading, term: re.Pattern[str]) -> bool:
    """Say whether a sentence uses a term under a ban, its own or that of its lead-in."""
    named = term.search(reading.sentence.text)
    if named is None:
        return False
    before = [t for t in reading.found if not t.own or t.span[0] < named.start()]
    modals = [t.type for t in before if t.type in MODALS and t.span[0] < t.span[1]]
    bans = [t.span for t in before if t.type == "MUST_NOT"]
    close = (t for t in before if t.own and named.start() - t.span[1] <= _CLOSE)
    close = (t for t in close if not within_one(t.span, bans))
    excepted = any(t.type in ("EXCEPTS", "UNLESS") for t in close)
    return modals[-1:] == ["MUST_NOT"] and not excepted


def _completed(said: Sequence[Deed], term: _Term, definition: Reading) -> Iterator[Deed]:
    """Yield the deeds of a sentence, with those of the term that it forbids to act upon.

    A term that reads like a policy ("Prohibited Uses") is none where the text defines it.
    """
    for deed in said:
        if deed.action is not Duty.FOLLOW_ACCEPTABLE_USE:
            yield deed
    known = {d.action for d in said}
    for action in sorted(term.actions - known):
        yield Deed(action, term.when, also=(definition.sentence.span,))
