"""What is told in the case of an exemption: "this does not apply if you do not sell it" bans no
sale, and "unless you use it only for research" no business.

What does not apply unless something is done, or if it is not, applies only if it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.lexing.token import (
    Token,
    bans_commerce,
    closes,
    is_asked,
    meaning,
    option,
)
from modellic.extract.orders.denied_uses import with_acts_as_uses
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import gap, overlap, touches_one, within_one
from modellic.rules import Prohibition, Use

_IF = Meaning("IF", "")
_ONLY = (("only", "yes"), ("turned", "yes"))
_MORE = frozenset(
    ("OR", "MUST", "PARTY", "SEP", "REFERS", "TERM", "AMOUNT", "GRANT", "TERRITORY", "ONLY_IF")
)
"""What makes the case of an exemption more than one act."""
_HEADS = frozenset(("IF", "UNLESS", "ONLY_IF", "AMOUNT", "PARTY"))
_OTHERS = 8
"""Characters between "all others" and the words that free them: " are "."""
_TOLD_BY_USE = frozenset(("DEED", "BAN", "GRANT", "BIDS"))
_BESIDE = frozenset(
    ("AND", "OR", "WHOSE", "DEED", "BAN", "BIDS", "PLAIN", "REPLIES", "ABROAD", "PASS", "GRANT")
)
"""What may stand beside the uses that something applies to."""


def with_exempted_acts(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens of an exemption with what is done in its case as the use alone that it is:
    "dies gilt nicht, wenn Sie das Modell verkaufen" bans nothing."""
    own = _without_bans_of_aims(_denied_once(own))
    if all(t.type != "EXEMPTS" for t in own):
        return own
    own = _with_uses_told(_with_those_bound(_without_freed(own)))
    limits = [t.span for t in own if t.type == "EXEMPTS" and option(t, "only")]
    own = [t for t in own if not (_says_scope(t, own) and touches_one(t.span, limits))]
    only = [t.type == "ONLY_IF" and any(gap(t.span, s) <= 1 for s in limits) for t in own]
    return with_acts_as_uses([t.typed("IF") if o else t for t, o in zip(own, only, strict=True)])


def _without_freed(own: list[Token]) -> list[Token]:
    """Return the tokens without what is but not due behind an order: "firms must pay, but need not
    register", "firms must register; all others are exempt"."""
    order = next((t for t in own if t.type == "MUST"), None)
    freed = [t for t in own if t.type == "EXEMPTS" and order and t.span[0] >= order.span[1]]
    if not freed or any(option(t, "only") for t in freed):
        return own
    spans = [t.span for t in freed]
    told = [t for t in own if t.type == "DEED" and is_asked(t) and within_one(t.span, spans)]
    if told:
        dropped = [*freed, *(t for t in own if t.type in ("MAY", "DEED", "NOT"))]
        return [t for t in own if t not in dropped or not within_one(t.span, spans)]
    rest = [t for t in own if t.span[0] >= spans[0][0] and t.type in (*_HEADS, "DEED", "MUST")]
    others = (t for t in own if t.type == "REFERS" and 0 <= spans[0][0] - t.span[1] <= _OTHERS)
    other = next(others, None)
    if rest or other is None or meaning(other) != "otherwise":
        return own
    return [t for t in own if t is not other and t not in freed]


def _says_scope(token: Token, own: Sequence[Token]) -> bool:
    """Say whether a deed or a leave is but the words that something applies: 条件が適用, 仅在."""
    if token.type != "DEED":
        return token.type == "GRANT" and all(t.type != "AMOUNT" for t in own)
    if meaning(token) == Prohibition.USE_IN_TERRITORY:
        within = [t.span for t in own if t.type == "ABROAD"]
        return touches_one(token.span, within) and all(t.type != "TERRITORY" for t in own)
    return meaning(token) == Prohibition.ADD_RESTRICTIONS


def _with_uses_told(own: list[Token]) -> list[Token]:
    """Return the tokens of "this section applies to commercial use" with that use as its case."""
    exempts = next((t for t in own if t.type == "EXEMPTS" and option(t, "only")), None)
    if exempts is None or any(t.type in _HEADS for t in own):
        return own
    uses = [t for t in own if t.type == "USE" and t.span[0] >= exempts.span[1]]
    named = [t.span for t in uses]
    between = (
        t.type for t in own if exempts.span[1] <= t.span[0] and not touches_one(t.span, named)
    )
    if not uses or not set(between) <= _BESIDE:
        return own
    kept = [
        t
        for t in own
        if t.type not in _TOLD_BY_USE or not touches_one(t.span, [*named, exempts.span])
    ]
    start = uses[0].span[0]
    at = kept.index(uses[0])
    return [*kept[:at], Token("IF", _IF, (start - 1, start)), *kept[at:]]


def _denied_once(own: list[Token]) -> list[Token]:
    """Return the tokens without the "not" of an "except" that a bracket opens as one: "(except
    universities)"."""
    opened = [t.span[1] for t in own if t.type == "UNLESS"]
    left = [t.span for t in own if t.type == "LEAVES" and t.span[0] in opened]
    return [t for t in own if t.type != "NOT" or t.span not in left]


def _without_bans_of_aims(own: list[Token]) -> list[Token]:
    """Return the tokens without the ban that the words of a case would be elsewhere: "you must
    register, unless you use it only for research"."""
    exempts = [t.span for t in own if t.type == "EXEMPTS"]
    free = [t for t in own if t.type in ("GRANT", "MAY") and not touches_one(t.span, exempts)]
    if free or any(t.type == "MUST_NOT" for t in own):
        return own
    kinds = ("IF", "UNLESS") if exempts else ("UNLESS",)
    opens = [t.span[1] for t in own if t.type in kinds and not closes(t)]
    ends = [t.span[0] for t in own if t.type in kinds and closes(t)]
    uses = [t.span for t in own if t.type == "USE" and meaning(t) != Use.COMMERCIAL]
    parts = [t.span[0] for t in own if t.type in ("MUST", "SEP")]

    def is_of_case(token: Token) -> bool:
        start = token.span[0]
        opened = max((end for end in opens if end <= start), default=start)
        closed = min((at for at in ends if at >= start), default=start)
        apart = any(opened <= at < start or start < at <= closed for at in parts)
        return opened < closed and not apart and touches_one(token.span, uses)

    return [t for t in own if not (bans_commerce(t) and is_of_case(t))]


def _with_those_bound(own: list[Token]) -> list[Token]:
    """Return the tokens of "does not apply unless you sell it" as "applies only if you sell it"."""
    exempts = next((t for t in own if t.type == "EXEMPTS"), None)
    said = exempts.value if exempts else None
    if exempts is None or not isinstance(said, Meaning):
        return own
    if {name for name, _ in said.options} - {"who"}:
        return own
    head = _head_of(exempts, own)
    denials = [t for t in own if t.type in ("MUST_NOT", "NOT", "NOR")]
    if head is None or any(t.type == "NOR" for t in denials):
        return own
    plain = [t.span for t in own if t.type == "BIDS" and meaning(t) == "not"]
    if any(t.type == "MUST_NOT" and not touches_one(t.span, plain) for t in denials):
        return own  # "If it is small, and you must not sell it": that is a ban.
    denials = [t for t in denials if head.span <= t.span and not overlap(t.span, exempts.span)]
    case = [t for t in own if t.span >= head.span and not overlap(t.span, exempts.span)]
    uses = {t.value for t in case if t.type == "USE"}
    if len(uses) != 1 or any(t.type in _MORE for t in case):
        return own
    if bool(denials) == (head.type == "UNLESS"):
        return own
    gone = {*denials, *(t for t in own if t.type in ("GRANT", "PASS", "MAY"))} - {head}
    bound = exempts.valued(replace(said, options=(*said.options, *_ONLY)))
    told = {exempts: bound, head: head.typed("IF").valued(_IF)}
    return [told.get(t, t) for t in own if t not in gone]


def _head_of(exempts: Token, own: Sequence[Token]) -> Token | None:
    """Return what opens the case of an exemption: "unless", "if", "as long as you do not"."""
    heads = [t for t in own if t.type in ("UNLESS", "IF")]
    denied = [t for t in own if t.type == "MUST_NOT" and t.span[0] >= exempts.span[1]]
    return next(iter(heads or denied), None)
