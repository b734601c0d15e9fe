"""What limits a deed from another sentence: "this does not apply below N", "More than N users?"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from modellic.extract.clauses.conditions import (
    asserted,
    is_limit,
    negate,
    thresholds,
)
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import FIGURES, Spoken
from modellic.extract.lexing.token import (
    MODALS,
    Token,
    frees,
    is_banned,
    meaning,
    option,
)
from modellic.extract.settling.exempt_parties import exempting
from modellic.extract.settling.freed_duties import asking, bound_duties, freed_duties, listed_duty
from modellic.extract.settling.limiting import limited
from modellic.extract.settling.not_exempt import others_than
from modellic.extract.settling.referring import (
    names_clause,
    referred,
    sentences_of,
    taken_up,
)
from modellic.extract.settling.terms_below import opens
from modellic.extract.words.spans import touches_one
from modellic.rules import Condition, Duty, InUse, Prohibition, Span
from modellic.shapes import Shape

_OPENING = 3
"""Characters before words that look back to a leave: "this does not apply if you sell it"."""
_GRANT_REACH = 3
"""Sentences behind a grant in which an exception is still one of it."""
_JOINT = Shape(r"[,\uff0c\u3001]|\b(?:{JOINS}|{JOINS_NOUNS})\b", re.IGNORECASE)
"""What parts an act from the use behind it: "use or sell it"."""
_FREEING = frozenset(("EXEMPTS", "MAY"))
"""Without one of these a sentence exempts nobody, and frees nobody from a duty."""
_OF_LICENCE = frozenset((Duty.OBTAIN_LICENSE, Prohibition.COMMERCIAL_USE))


def exempted(
    spoken: Sequence[Spoken],
    each: Sequence[tuple[Deed, ...]],
    by_number: Mapping[str, Sequence[int]],
) -> list[tuple[Deed, ...]]:
    """Let "this shall not apply where …" limit the deeds that it refers to.

    `by_number` are the sentences of each clause, where some sentence exempts anybody.
    """
    out = _with_acts_left_out(spoken, each, by_number)
    for at in _freeing(spoken):
        said = spoken[at]
        if _ends_licence(said) or _excepts_from_own(said.own) or exempting(said):
            continue
        if (duty := listed_duty(said)) is not None:
            _free_of(duty, spoken, out, at)
            continue
        if (freed := _freed(said.own)) is not None:
            _free_of(Duty(meaning(freed)), spoken, out, at, freed)
            continue
        if all(t.type != "EXEMPTS" or _is_by_leave(t, said.own) for t in said.own):
            continue
        only = _is_only(said.own)
        figures = said.stated if _exempts(said) else None
        large = figures is not None and not is_limit(figures) and not out[at] and not only
        if large and not _of_duty(out, at):
            out[at] = _left_out(spoken, out, at, figures, by_number)
            continue
        targets = list(referred(by_number, out, at, spoken))
        if only and not sentences_of(by_number, said):
            targets = list(asking(bound_duties(said), out, at)) or targets
        apart = not targets and (opens(said) or not names_clause(by_number, out, at, said))
        if _limits_nothing(figures, said, out[at], apart=apart):
            continue
        out[at] = tuple(d for d in out[at] if _is_of_its_own(d, said))
        if figures is not None:
            beyond = figures if only else others_than(figures, said.own)
            _limit(spoken, out, at, targets, beyond)
    return out


def _limit(
    spoken: Sequence[Spoken],
    out: list[tuple[Deed, ...]],
    at: int,
    targets: Sequence[int],
    beyond: Condition,
) -> None:
    """Limit the deeds that an exemption is of to whom it does not free.

    Where it names what it frees from, "need not show the badge", it is of no other deed; where the
    sentences that it may look back to ask for none, of the last of the text.
    """
    freed = freed_duties(spoken[at])
    if freed and not any(d.action in freed for target in targets for d in out[target]):
        asked = {d.action for deeds in out for d in deeds}
        _free_of(next((d for d in freed if d in asked), freed[0]), spoken, out, at)
        return
    rest = taken_up(spoken, out, at, beyond)
    for target in targets:
        out[target] = tuple(
            limited(d, beyond, spoken[at].span)
            if (rest is None or d.action in rest) and (not freed or d.action in freed)
            else d
            for d in out[target]
        )


def _freeing(spoken: Sequence[Spoken]) -> list[int]:
    """Return the places of the sentences that may exempt somebody, or free him from a duty."""
    return [at for at, said in enumerate(spoken) if not said.kinds.isdisjoint(_FREEING)]


def _with_acts_left_out(
    spoken: Sequence[Spoken],
    each: Sequence[tuple[Deed, ...]],
    by_number: Mapping[str, Sequence[int]],
) -> list[tuple[Deed, ...]]:
    """Return the deeds with the licence that an act needs for which a leave before it does not
    hold: "it is free. This does not apply if you sell it"."""
    out = list(each)
    for at, said in enumerate(spoken):
        if "EXEMPTS" not in said.kinds:
            continue
        opens = any(t.type == "EXEMPTS" and t.span[0] <= _OPENING for t in said.own)
        acts = opens and said.stated is not None and not thresholds(said.stated)
        if acts and not (out[at] or _is_only(said.own) or exempting(said)):
            out[at] = _left_out(spoken, out, at, said.stated, by_number)
    return out


def _limits_nothing(
    figures: Condition | None,
    said: Spoken,
    told: Sequence[Deed],
    *,
    apart: bool,
) -> bool:
    """Say whether figures are of no sentence, or of the licence as a whole: "these terms apply only
    to those below N" means that all others need another one.

    They are `apart` where no sentence asks for anything that they may be of, and they name none."""
    if figures is None:
        return False
    beyond = negate(figures)
    if opens(said) and any(d.action is Duty.OBTAIN_LICENSE and d.when == beyond for d in told):
        return True
    return apart


def _is_of_its_own(deed: Deed, said: Spoken) -> bool:
    """Say whether a deed is none that the words of an exemption only name."""
    implied = deed.token is None and deed.when == said.stated
    return deed.action not in _OF_LICENCE or implied or _apart(deed, said.own)


def _is_by_leave(exempts: Token, own: Sequence[Token]) -> bool:
    """Say whether those are left out who have leave: "(except where we have agreed)"."""
    return touches_one(exempts.span, [t.span for t in own if t.type == "LEAVE"])


def _apart(deed: Deed, own: Sequence[Token]) -> bool:
    """Say whether a deed stands in a clause of its own before the words that exempt: "a licence is
    needed for commercial use; pupils are exempt"."""
    exempts = min(t.span[0] for t in own if t.type == "EXEMPTS")
    orders = [t.span[0] for t in own if t.type == "MUST" and t.span[0] > exempts]
    if deed.token is not None and any(at <= deed.token.span[0] for at in orders):
        return True  # "If you are large, section 2 does not apply to you, and you must …"
    ends = [t.span[0] for t in own if t.type == "SEP" and t.span[0] < exempts]
    return bool(ends) and deed.token is not None and deed.token.span[1] <= ends[-1]


def _of_duty(each: Sequence[tuple[Deed, ...]], at: int) -> bool:
    """Say whether the sentence right before asks for something that no licence is, and allows
    nothing: "register before you sell it. Companies with more than N employees are exempt"."""
    told = each[at - 1] if at else ()
    asks = bool(told) and all(isinstance(d.action, Duty) for d in told)
    return asks and all(d.action is not Duty.OBTAIN_LICENSE for d in told)


def _left_out(
    spoken: Sequence[Spoken],
    each: Sequence[tuple[Deed, ...]],
    at: int,
    figures: Condition | None,
    by_number: Mapping[str, Sequence[int]],
) -> tuple[Deed, ...]:
    """Return the licence that those need whom an exception leaves out of a grant: the one that it
    names, or one before it.

    "Everybody may use it freely. The only exception: companies with more than N employees."
    """
    named = list(sentences_of(by_number, spoken[at]))
    before = named or range(at - 1, max(-1, at - _GRANT_REACH - 1), -1)
    said = next((n for n in before if each[n] or _grants(spoken[n])), None)
    if said is None or each[said]:
        return ()
    return (Deed(Duty.OBTAIN_LICENSE, figures, also=(spoken[said].span,)),)


def _grants(said: Spoken) -> bool:
    types = {t.type for t in said.own}
    return "GRANT" in types and "MUST_NOT" not in types


def _freed(own: Sequence[Token]) -> Token | None:
    """Return the duty that a sentence frees some from: "they do not have to show it".

    A licence that is not needed is a grant, which tells by itself who needs one.
    """
    at = next((n for n, t in enumerate(own) if frees(t)), None)
    if at is None:
        return None
    if any(t.type == "REFERS" and meaning(t) == "otherwise" for t in own[at + 1 :]):
        return None  # What "otherwise" leads to is what the others must do.
    behind = takewhile(lambda t: t.type != "REFERS", own[at + 1 :])
    said = (t for t in behind if t.type in ("DEED", *MODALS))
    deed = next(said, None)
    if deed is None or deed.type != "DEED":
        return None
    owed = not is_banned(deed) and meaning(deed) != Duty.OBTAIN_LICENSE
    return deed if owed and meaning(deed) in set(Duty) else None


def _free_of(
    duty: Duty,
    spoken: Sequence[Spoken],
    out: list[tuple[Deed, ...]],
    at: int,
    words: Token | None = None,
) -> None:
    """Limit the last deed of one kind to what is not free of it, if the text has such a deed.

    Where none stands before the exemption, the first one behind it is meant. Where the text has
    none at all, its `words` say who has the duty: everybody else.
    """
    figures = spoken[at].stated
    last = next(iter(asking((duty,), out, at)), None)
    if figures is None or (last is None and words is None):
        return
    out[at] = tuple(d for d in out[at] if d.token is not None and d.action is not duty)
    beyond = negate(figures)
    if last is None:
        out[at] = (*out[at], Deed(duty, beyond, words))
        return
    out[last] = tuple(
        _freed_below(d, figures, spoken[at].span) if d.action is duty else d for d in out[last]
    )


def _freed_below(deed: Deed, figures: Condition, span: Span) -> Deed:
    """Return a deed as one of those whom some figures do not free.

    One with a figure of its own for what they count, or of their use, is that of a tier above them:
    "up to 10 employees pay nothing, those with more than 50 must buy a licence".
    """
    metrics = {(t.metric, t.period) for t in thresholds(deed.when)}
    counted = {(t.metric, t.period) for t in thresholds(figures)}
    uses = {atom for atom in asserted(figures) if isinstance(atom, InUse)}
    above = counted <= metrics if counted else bool(uses & asserted(deed.when))
    return replace(deed, also=(*deed.also, span)) if above else limited(deed, negate(figures), span)


def _ends_licence(said: Spoken) -> bool:
    """Say whether what "does not apply" is the licence: beyond a figure another one is needed.

    What does not apply below a figure is a duty.
    """
    if said.stated is not None and is_limit(said.stated):
        return False
    refused = [t.span for t in said.own if t.type == "DEED" and _refuses(t)]
    return any(
        t.type == "EXEMPTS" and any(s[0] < t.span[1] and t.span[0] < s[1] for s in refused)
        for t in said.own
    )


def _excepts_from_own(own: Sequence[Token]) -> bool:
    """Say whether words that exempt are an exception from what the sentence itself grants, or
    orders.

    "It is free for commercial use, those with more than N in revenue excepted": they are free of
    no duty, they are the ones who need a licence. "Business must have a licence, those below N
    excepted" frees them of that one.
    """
    exempt = [t.span for t in own if t.type == "EXEMPTS"]
    # Words for a fee that is not due may be both: they grant nothing else.
    orders = (t.span for t in own if t.type in ("GRANT", "MUST") and t.span not in exempt)
    granted = min((start for start, _ in orders), default=None)
    if granted is None:
        return False
    excepted = [t.span for t in own if t.type == "UNLESS" and t.span[0] > granted]
    return any(s[0] < e[1] and e[0] < s[1] for s in excepted for e in exempt)


def _refuses(token: Token) -> bool:
    return meaning(token) == Duty.OBTAIN_LICENSE and option(token, "needs") == "threshold"


def _exempts(said: Spoken) -> bool:
    """Say whether figures behind the words of an exemption are its condition.

    Those before them are where the words say who is exempt, "products below N can skip this", or
    where nothing else is said: "for companies below N, this does not apply".
    """
    own = said.own
    told = any(t.type in (*MODALS, "SEP") for t in own)
    limits = FIGURES if not _is_only(own) or _tells_an_act(said) else {*FIGURES, "USE"}
    if any(t.type == "EXEMPTS" and option(t, "who") for t in own) or not told:
        return any(t.type in limits for t in own)
    end = min((t.span[1] for t in own if t.type == "EXEMPTS"), default=None)
    return end is not None and any(t.type in limits and t.span[0] >= end for t in own)


def _tells_an_act(said: Spoken) -> bool:
    """Say whether an act is told that is none of the uses: "applies if you use or sell it" is for
    whoever uses it, "if you use it commercially" is not."""
    uses = [t.span for t in said.own if t.type == "USE"]
    acts = (t.span for t in said.own if t.type == "DEED" and not touches_one(t.span, uses))
    behind = ((end, min((s for s, _ in uses if s >= end), default=None)) for _, end in acts)
    return any(at is None or _JOINT.search(said.words[end:at]) for end, at in behind)


def _is_only(own: Sequence[Token]) -> bool:
    """Say whether the figures say who is bound, "applies only to", rather than who is exempt."""
    return any(t.type == "EXEMPTS" and option(t, "only") for t in own)
