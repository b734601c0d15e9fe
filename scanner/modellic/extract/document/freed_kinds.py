"""Who and what is free by one sentence, where the next goes on with it: "Individuals may use it for
free. Everyone else needs a licence." "You may sell it. In that case, tell us."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.building import uses_of
from modellic.extract.clauses.conditions import COMMERCIAL, disjoin
from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import (
    HEADS,
    Token,
    bans_commerce,
    frees,
    frees_from,
    is_asked,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one, within_one
from modellic.rules import Condition, Duty, InUse, IsParty, Not, Party, Use
from modellic.shapes import Shape

_PLAIN = {"PARTY", "GRANT", "MAY", "WHOSE", "OR", "AND", "IF", "DEED", "BIDS", "BAN"}
_PLAIN |= {"ELLIPSIS", "SEP", "STANDS", "ON", "ACTOR", "PASS", "OPENS", "ASKS", "REPLIES"}
_PLAIN |= {"DEFINES", "SKIP", "PERMIT", "PLAIN", "ONLY_IF", "CRITERIA", "ITEM", "LEAVE", "CONSENT"}
_PLAIN |= {"GAPPED", "EXEMPTS", "QUOTE", "PLACE", "PRONOUN", "REPEATS", "AGGREGATES", "BUYS"}
"""What stands in a sentence that but says who is free."""
_OF_A_KIND = frozenset(("USE", "OFFERS", "WHOSE", "SKIP", "FIELD", "METRIC"))
"""What may be but a part of the words for a kind: the "provide" of cloud providers, 个人用户."""
_BESIDE = 4
"""Characters between words that deny and the kind that they deny."""
_OPENING = 8
"""Characters between words that open a case and its "no": "ist man kein"."""
_NAMED = frozenset(("USE", "METRIC", "AND", "ASKS", "REPLIES"))
_NO_LEAVE = HEADS | {"MUST", "MUST_NOT", "NOT", "AMOUNT", "TERM", "PARTY", "TERRITORY", "LEAVES"}
"""What stands in no sentence that but says what may be done."""
_GRANTS = frozenset(("GRANT", "MAY"))
_AIMS = frozenset((Use.NON_COMMERCIAL, Use.RESEARCH))
"""Uses that may be free for what they are for."""
_FREED = _AIMS | {Use.COMMERCIAL}
"""Uses that are free, or denied, of which one is told where no people are named."""
_KINDS = frozenset(("PARTY", "USE"))
"""Without one of each a sentence frees no kind of people."""
_BUT = Shape(r"\s*{OPENS_PROVISO}", re.IGNORECASE)
_HUNG_ON_TRADE = frozenset((Duty.OBTAIN_LICENSE, Duty.REGISTER, Duty.PAY_ROYALTY))


def freed_kinds(own: Sequence[Token]) -> Condition | None:
    """Return who a sentence says is free, where it says that by kinds of people alone."""
    types = {t.type for t in own}
    if types.isdisjoint(_GRANTS) or types.isdisjoint(_KINDS):
        return None
    if "GRANT" not in types and not any(map(frees, own)):
        return None
    if "PARTY" not in types and not any(_is_use(t) and meaning(t) in _FREED for t in own):
        return None
    denials = [t for t in own if _denies_a_kind(t, own)]
    if denials:
        freed = freed_kinds([_as_freed(t) for t in own if t not in denials])
        if freed == InUse(Use.NON_COMMERCIAL):
            return Not(COMMERCIAL)
        return Not(freed) if isinstance(freed, IsParty) else None
    granted = any(t.type == "GRANT" or frees(t) for t in own)
    kinds = dict.fromkeys(meaning(t) for t in own if t.type == "PARTY")
    # "Individuals need no licence" denies nothing else.
    named = [t.span for t in own if t.type == "PARTY"]
    # The "non-profit" of "non-profit schools" is but whom it names.
    said = [
        t
        for t in own
        if meaning(t) != "none" and not (t.type in _OF_A_KIND and within_one(t.span, named))
    ]
    orders = [t for t in own if frees(t)]
    # Nor does what the words of the deed name by themselves: "mark the files that you changed".
    owed = [t.span for t in own if is_asked(t) and any(frees_from(o, t) for o in orders)]
    said = [t for t in said if t.type not in _NAMED or not within_one(t.span, owed)]
    said = [t for t in said if t.type != "METRIC" or meaning(t) != "other"]
    # "Individuals may use it for research": of both at once nothing is remembered.
    aims_known = _AIMS if not kinds else {Use.NON_COMMERCIAL}
    trades = [t for t in said if _is_use(t) and meaning(t) in aims_known]
    # "Only for research" bans no business where others may have it otherwise.
    aims = [t.span for t in trades]
    said = [t for t in said if not (_limits(t) and touches_one(t.span, aims))]
    due = (t for t in said if is_said(t) and not any(frees_from(o, t) for o in orders))
    more = any(t.type not in _PLAIN and t not in trades for t in said) or any(due)
    if not granted or not (kinds or trades) or more:
        return None
    other = dict.fromkeys(InUse(Use(meaning(t))) for t in trades)
    return disjoin([*(IsParty(Party(kind)) for kind in kinds), *other])


def _limits(token: Token) -> bool:
    return token.type in ("BINDS", "ABROAD") or bans_commerce(token)


def _denies_a_kind(token: Token, own: Sequence[Token]) -> bool:
    """Say whether words deny the kind of people right behind them: "whoever is not a company",
    "wer kein Unternehmen ist"."""
    if token.type == "MUST_NOT":
        opened = any(t.type == "IF" and 0 <= token.span[0] - t.span[1] <= _OPENING for t in own)
        return opened and any(t.type == "PARTY" and t.span[1] == token.span[1] for t in own)
    return token.type == "NOT" and any(
        (t.type == "PARTY" or _trades(t)) and 0 <= t.span[0] - token.span[1] <= _BESIDE for t in own
    )


def _trades(token: Token) -> bool:
    return _is_use(token) and meaning(token) == Use.COMMERCIAL


def _as_freed(token: Token) -> Token:
    """Return the use of trade that is denied as the use that is free."""
    return token.valued(Meaning("USE", Use.NON_COMMERCIAL)) if _trades(token) else token


def _is_use(token: Token) -> bool:
    return token.type == "USE"


def freed_before(own: Sequence[Token]) -> Condition | None:
    """Return the same of what a sentence says before its "everyone else"."""
    at = next((n for n, t in enumerate(own) if _is_rest(t)), 0)
    return freed_kinds(own[:at])


def names_the_rest(own: Sequence[Token]) -> bool:
    """Say whether a sentence says what holds otherwise."""
    return any(map(_is_rest, own))


def _is_rest(token: Token) -> bool:
    return token.type == "REFERS" and meaning(token) == "otherwise"


def granted_uses(own: Sequence[Token]) -> Condition | None:
    """Return what a sentence says may be done, where it says nothing else."""
    uses = [t for t in own if t.type == "USE"]
    if not uses:
        return None
    granted = any(t.type == "GRANT" or (t.type == "MAY" and not frees(t)) for t in own)
    plain = any(t.type == "BAN" and not touches_one(t.span, [u.span for u in uses]) for t in own)
    if not granted or plain or any(t.type in _NO_LEAVE for t in own):
        return None
    return disjoin([uses_of(meaning(t)) for t in uses])


def case_of(
    granted: Condition | None, own: Sequence[Token], told: Condition | None
) -> Condition | None:
    """Return what "in that case" means: what was `told` before, or what the sentence right before
    but says may be done. "This requires a licence" is of that alone, and "any other use" of no
    figure that stands further up."""
    if granted is not None and any(_is_of_other_uses(t) for t in own):
        return None
    back = [t for t in own if t.type == "REFERS" and meaning(t) == "same"]
    if any(option(t, "of") == "grant" for t in back):
        return granted
    return told or (granted if back else None)


def _is_of_other_uses(token: Token) -> bool:
    return token.type == "REFERS" and meaning(token) == "other-use"


def with_granted_trade(
    said: tuple[Deed, ...], granted: Condition | None, text: str
) -> tuple[Deed, ...]:
    """Return the deeds of a sentence that sets a limit to leave for trade, what it asks of all as
    what trade needs: "You may sell it. However, register with us." """
    if granted != COMMERCIAL or _BUT.match(text) is None:
        return said
    return tuple(
        replace(d, when=granted) if d.action in _HUNG_ON_TRADE and d.when is None else d
        for d in said
    )
