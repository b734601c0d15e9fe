"""One text, one question: when is a licence needed? What its sentences say of that, put together.

A ban of commercial use gives way to the duty to obtain a licence where the text names a way to one;
"you must request a licence" after a threshold is meant for those beyond it; "this does not apply
below N" limits what stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from modellic.extract.carried import gathered, repeated
from modellic.extract.conditions import conjoin, is_limit, negate, thresholds
from modellic.extract.deeds import Deed
from modellic.extract.lexer import Token
from modellic.extract.lexicon import Meaning
from modellic.extract.told_twice import told_once
from modellic.rules import (
    AllOf,
    AnyOf,
    Condition,
    Duty,
    InUse,
    Metric,
    Not,
    Prohibition,
    Span,
    Use,
)

_COMMERCIAL = InUse(Use.COMMERCIAL)
_REACH = 2
"""How many sentences later a bare duty still belongs to a threshold."""
_CLOSE_BY = 12
"""Code points between a question and its answer."""
_STATEMENTS = frozenset(("DEFINES", "EXEMPTS", "GRANT", "MUST", "MUST_NOT", "MAY"))
"""Words of a sentence that says something by itself."""
_OWED = frozenset((Duty.OBTAIN_LICENSE, Duty.REGISTER, Duty.PAY_ROYALTY))
_OF_LICENCE = frozenset((Duty.OBTAIN_LICENSE, Prohibition.COMMERCIAL_USE))
_FIGURES = frozenset(("AMOUNT", "TERM"))
_NUMBER = re.compile(
    r"(?:section|clause|paragraph|article|condition|item)s?\s+(\d{1,2}(?:\.\d{1,2})?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one sentence says: its words, tokens, deeds, and its condition on figures."""

    words: str
    mark: str
    """The number of the list item or section that it stands in, as written."""
    span: Span
    own: tuple[Token, ...]
    deeds: tuple[Deed, ...]
    stated: Condition | None = None
    lead: int | None = None
    """Which lead-in the sentence hangs on; items of one list share it."""


def licensed(spoken: Sequence[Spoken]) -> list[tuple[Deed, ...]]:
    """Return the deeds of each sentence as the whole text makes them."""
    each = [_without_definitions(s) for s in spoken]
    each = _exempted(spoken, repeated(spoken, each))
    each = [_without_register(deeds) for deeds in each]
    each = _answered(spoken, each)
    each = _without_implied(spoken, each)
    each = _followed(each)
    each = _routed(each)
    each = gathered(spoken, each)
    each = _completed(each)
    each = _kinds_apart(each)
    return told_once(_alike(spoken, each), [any(t.type in _FIGURES for t in s.own) for s in spoken])


def _without_definitions(said: Spoken) -> tuple[Deed, ...]:
    """Drop what a definition seems to forbid: "'Research' means use without commercial aims".

    A question asks for nothing: "When do you need a licence?"
    """
    if _is_question(said) and said.stated is None:
        return tuple(d for d in said.deeds if d.action not in _OWED)
    if not any(t.type == "DEFINES" for t in said.own):
        return said.deeds
    return tuple(d for d in said.deeds if not _option(d, "outside"))


def _option(deed: Deed, name: str) -> str | None:
    token = deed.token
    return token.value.option(name) if token and isinstance(token.value, Meaning) else None


def _exempted(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Let "this shall not apply where …" limit the deeds that it refers to."""
    out = list(each)
    for at, said in enumerate(spoken):
        if _ends_licence(said.own):
            continue
        if any(t.type == "EXEMPTS" for t in said.own):
            out[at] = tuple(d for d in out[at] if d.action not in _OF_LICENCE)
        if said.stated is None or not _exempts(said.own):
            continue
        beyond = negate(said.stated)
        for target in _referred(spoken, out, at):
            out[target] = tuple(_limited(d, beyond, said.span) for d in out[target])
    return out


def _ends_licence(own: Sequence[Token]) -> bool:
    """Say whether what "does not apply" is the licence: beyond a figure another one is needed."""
    refused = [t.span for t in own if t.type == "DEED" and _refuses(t)]
    return any(
        t.type == "EXEMPTS" and any(t.span[0] <= s[0] < t.span[1] for s in refused) for t in own
    )


def _refuses(token: Token) -> bool:
    return (
        isinstance(token.value, Meaning)
        and token.value.value == Duty.OBTAIN_LICENSE
        and token.value.option("needs") == "threshold"
    )


def _exempts(own: Sequence[Token]) -> bool:
    """Say whether figures behind the words of an exemption are its condition.

    Those before them are where the words say who is exempt: "products below N can skip this".
    """
    exempt = (t for t in own if t.type == "EXEMPTS" and isinstance(t.value, Meaning))
    if any(t.value.option("who") for t in exempt if isinstance(t.value, Meaning)):
        return any(t.type in _FIGURES for t in own)
    end = min((t.span[1] for t in own if t.type == "EXEMPTS"), default=None)
    return end is not None and any(t.type in _FIGURES and t.span[0] >= end for t in own)


def _referred(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]], at: int) -> Iterator[int]:
    """Yield the sentences that an exemption is of: those of the clause it names, else the last."""
    named = set(_NUMBER.findall(spoken[at].words))
    marked = [i for i, s in enumerate(spoken) if s.mark and s.mark in named and each[i]]
    if marked:
        yield from marked
        return
    last = next((i for i in range(at - 1, max(-1, at - 6), -1) if each[i]), None)
    if last is not None:
        yield last


def _limited(deed: Deed, beyond: Condition, span: Span) -> Deed:
    parts = [deed.when, beyond] if deed.when is not None else [beyond]
    return replace(deed, when=conjoin(parts), also=(*deed.also, span))


def _without_register(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop "register" beside "obtain a licence": registering is how it is obtained.

    Who registers below a figure beyond which a licence is needed has a duty of another kind.
    """
    asked = [d.when for d in deeds if d.action is Duty.OBTAIN_LICENSE]
    return tuple(
        d
        for d in deeds
        if d.action is not Duty.REGISTER
        or not asked
        or (thresholds(d.when) and d.when not in asked)
    )


def _answered(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Join "More than 50 employees? You need a licence." to one rule.

    The sentence before, with figures and no deed of its own, is the condition of what is asked.
    """
    out = list(each)
    for at in range(1, len(spoken)):
        before = spoken[at - 1]
        figures = before.stated
        if figures is None or out[at - 1] or spoken[at].stated or not _asks(before, spoken[at]):
            continue
        if not is_limit(figures):
            out[at] = tuple(
                _limited(d, figures, before.span) if _may_be_limited(d, before) else d
                for d in out[at]
            )
        elif not out[at] and any(t.type == "GRANT" for t in spoken[at].own):
            beyond = Deed(Duty.OBTAIN_LICENSE, negate(figures), also=(before.span,))
            out[at] = (beyond,)
    return out


def _may_be_limited(deed: Deed, before: Spoken) -> bool:
    """Say whether the figures of a sentence are the condition of a deed in the next.

    What follows a question is for those who say yes; otherwise only what is to be had or paid.
    """
    return _is_question(before) or (deed.when is None and deed.action in _OWED)


def _is_question(said: Spoken) -> bool:
    return said.words.rstrip(" *_)\"'").endswith("?")


def _asks(before: Spoken, behind: Spoken) -> bool:
    """Say whether a sentence is but a condition for the one right behind it."""
    types = {t.type for t in before.own}
    close = behind.span[0] - before.span[1] <= _CLOSE_BY
    return close and (_is_question(before) or not types & _STATEMENTS)


def _without_implied(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the licence that a limited grant implies where a sentence says what is due beyond it."""
    said = _said(spoken, each)
    return [
        tuple(
            d
            for d in deeds
            if not _is_asked(d) or d.token is not None or not _is_told(d.when, said)
        )
        for deeds in each
    ]


def _is_told(when: Condition | None, said: Iterable[frozenset[object]]) -> bool:
    """Say whether a sentence tells all figures of an implied licence, alone or among others."""
    figures = _figures(when)
    return any(figures == each or (figures and figures < each) for each in said)


def _said(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> set[frozenset[object]]:
    """Return the figures beyond which a sentence asks for a licence, for money or for notice."""
    said = {
        _figures(d.when)
        for deeds in each
        for d in deeds
        if d.action in (Duty.PAY_ROYALTY, Duty.REGISTER) and d.when
    }
    return said | {
        _figures(d.when)
        for s, deeds in zip(spoken, each, strict=True)
        for d in deeds
        if _is_asked(d) and d.token is not None and any(t.type in _FIGURES for t in s.own)
    }


def _followed(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Give "you must request a licence" the threshold of the sentence right before it."""
    out = list(each)
    for at, deeds in enumerate(each):
        near = [d.when for ds in out[max(0, at - _REACH) : at] for d in ds if _is_asked(d)]
        last = next((when for when in reversed(near) if thresholds(when)), None)
        if last is not None:
            out[at] = tuple(
                replace(d, when=last) if _is_asked(d) and d.when is None else d for d in deeds
            )
    return out


def _routed(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Let a way to a commercial licence take the place of a ban of commercial use."""
    asked = [d for deeds in each for d in deeds if d.action is Duty.OBTAIN_LICENSE]
    banned = any(d.action is Prohibition.COMMERCIAL_USE for deeds in each for d in deeds)
    duties = [d for d in asked if not _option(d, "route")] or asked
    commercial = [d for d in duties if _is_commercial(d.when)]
    open_ended = [d for d in duties if d.when is None]
    way_out = bool(commercial) or (banned and bool(open_ended))
    out: list[tuple[Deed, ...]] = []
    for deeds in each:
        kept = [d for d in deeds if not _is_asked(d) or d in duties]
        kept = [d for d in kept if not (asked and _option(d, "weak"))]
        turned = (_as_duty(d, commercial) if way_out else d for d in kept)
        out.append(tuple(d for d in turned if d is not None))
    return out


def _kind(deed: Deed) -> str:
    return deed.token.value.kind if deed.token and isinstance(deed.token.value, Meaning) else ""


def _is_commercial(when: Condition | None) -> bool:
    """Say whether a condition is of commercial use and of no figure."""
    return not thresholds(when) and _COMMERCIAL in _positive(when)


def _positive(when: Condition | None) -> set[Condition]:
    match when:
        case None | Not():
            return set()
        case AllOf(parts) | AnyOf(parts):
            return {a for p in parts for a in _positive(p)}
        case _:
            return {when}


def _as_duty(deed: Deed, commercial: Sequence[Deed]) -> Deed | None:
    """Return a deed of a text that names a way to a commercial licence."""
    when = commercial[0].when if commercial else _COMMERCIAL
    if deed.action is Prohibition.COMMERCIAL_USE:
        if commercial and _kind(deed) == "says":
            return None
        return replace(deed, action=Duty.OBTAIN_LICENSE, when=when)
    if deed.action is Duty.OBTAIN_LICENSE and deed.when is None:
        return replace(deed, when=when)
    return deed


def _completed(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Give "you must request a licence" the condition of the sentence that it follows."""
    known = [d for deeds in each for d in deeds if _is_asked(d) and d.when is not None]
    last = known[0].when if known else None
    out: list[tuple[Deed, ...]] = []
    for deeds in each:
        last = next((d.when for d in deeds if _is_asked(d) and d.when is not None), last)
        out.append(
            tuple(replace(d, when=last) if _is_asked(d) and d.when is None else d for d in deeds)
        )
    return out


def _kinds_apart(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Drop "up to 10 developers need the small licence" where another figure says who needs one.

    It tells the kinds of licence apart. Where no rule is left of the sentence, it is unparsed.
    """
    asked = [d.when for deeds in each for d in deeds if _is_asked(d) and d.when is not None]
    begins = {t.metric for w in asked if not is_limit(w) for t in thresholds(w)}
    if not begins:
        return list(each)
    return [tuple(d for d in deeds if not _is_kind(d, begins)) for deeds in each]


def _is_kind(deed: Deed, begins: Container[Metric]) -> bool:
    if not _is_asked(deed) or deed.when is None or not is_limit(deed.when):
        return False
    return all(t.metric not in begins for t in thresholds(deed.when))


def _is_asked(deed: Deed) -> bool:
    return deed.action is Duty.OBTAIN_LICENSE


def _alike(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Let sentences that ask for a licence under one condition say it in the same form, once each.

    What a limited grant implies gives way to the sentence that says it.
    """
    asked = [d for deeds in each for d in deeds if _is_asked(d)]
    asked.sort(key=lambda d: d.token is not None)
    forms = {_figures(d.when) or _parts(d.when): d.when for d in asked}
    said = _said(spoken, each)
    out: list[tuple[Deed, ...]] = []
    for deeds in each:
        kept: dict[object, Deed] = {}
        for deed in deeds:
            if not _is_asked(deed):
                kept[id(deed)] = deed
            elif deed.token is not None or _figures(deed.when) not in said or not deed.when:
                form = _figures(deed.when) or _parts(deed.when)
                # What a sentence states stays: another may join the same figures otherwise.
                when = deed.when if deed.token is not None else forms[form]
                before = kept.get(form)
                if before is None or len(_parts(before.when)) < len(_parts(when)):
                    kept[form] = replace(deed, when=when)
        out.append(tuple(kept.values()))
    return out


def _figures(when: Condition | None) -> frozenset[object]:
    """Return what is compared with what; "N or more" and "more than N" are the same limit."""
    return frozenset(
        (t.metric, is_limit(t), t.value, t.currency, t.period) for t in thresholds(when)
    )


def _parts(when: Condition | None) -> frozenset[object]:
    return frozenset(when.parts) if isinstance(when, AllOf) else frozenset((when,))
