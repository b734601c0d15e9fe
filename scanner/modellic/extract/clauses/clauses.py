"""From the parts of a sentence to its clauses: what each orders, and under which conditions.

A sentence may hold several: "you may use it freely below N; beyond that, you must ask".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from modellic.extract.clauses.bound import tokens_of
from modellic.extract.clauses.building import condition
from modellic.extract.clauses.clause import FREE_USES, Clause
from modellic.extract.clauses.conditions import (
    GRANTED,
    conjoin,
    disjoin,
    is_limit,
    is_void,
    jointly,
    negate,
    parts_of,
    reached,
    thresholds,
)
from modellic.extract.clauses.members import ends_a_member, led_to, opens_a_member
from modellic.extract.clauses.parser import Given, Head, Mode, Part, Said, has_measure
from modellic.extract.clauses.scope import Setting
from modellic.extract.lexing.token import (
    CONTRASTS,
    NUMBERED,
    OWED,
    Token,
    is_asked,
    is_banned,
    is_said,
    meaning,
    option,
)
from modellic.rules import Condition, InUse, IsParty, Threshold, Use

_SAME = ("same", "those")
_SUBJECT = 12
"""Characters between a use, as the subject, and its order: "commercial products must"."""
_AHEAD = 40
"""How many parts ahead a condition may be one of all deeds before it."""


def clauses(parts: Sequence[Part], where: Setting, before: Condition | None) -> Iterator[Clause]:
    """Yield the clauses of a sentence in their order.

    `before` is what an earlier sentence said of figures, to which "otherwise" refers.
    """
    clause = Clause()
    business: Condition | None = None
    for at, part in enumerate(parts):
        if isinstance(part, Given):
            behind = parts[at + 1 :]
            given = _of_grant(clause, _told_of_the_list(part, behind), behind, where)
            subject = _is_next_subject(clause, given, behind)
            begun = Clause() if subject else _begun(clause, given, behind, where)
            if begun is not None:
                yield clause
                clause = begun
            clause.take(_of_its_use(given) if subject else given, where)
        elif (same := _same(clause, part, before)) is not None:
            clause.leave_to_next(same)
            yield clause
            clause = Clause(given=[same], opened=[same] if thresholds(same) else [])
        elif part.token.type == "REFERS" and not _doubles(part.token, clause):
            business = business or _grants_business(clause)
            before = clause.stated() or before
            named = before or _named_before(clause, part.token)
            reference = _meant(part.token, named, business=business)
            if reference and _closes_its_sentence(clause, part.token, parts[at + 1 :]):
                clause.given.append(reference)
                continue
            if clause.deeds or clause.granted:
                beyond = _parted(clause, part.token, parts[at + 1 :])
                yield clause
                clause = beyond
            clause.given = [reference] if reference else []
            clause.opened += filter(thresholds, clause.given)
            clause.others = reference if meaning(part.token) == "otherwise" else None
            clause.or_given = bool(reference) and option(part.token, "join") == "or"
        elif _ends(clause, parts, at):
            before, business = clause.stated() or before, _grants_business(clause)
            yield clause
            clause = Clause(tested=clause.tested)
        else:
            following = _following(clause, parts, at, where)
            if following is not None:
                yield clause
                clause = following
            clause.hear(part)
    yield clause


def _named_before(clause: Clause, reference: Token) -> Condition | None:
    """Return who "all others" are not, where no figure was told: "schools need only register; all
    others must hold a licence"."""
    return clause.bound if clause.deeds and meaning(reference) == "otherwise" else None


def _same(clause: Clause, part: Said, before: Condition | None) -> Condition | None:
    """Return the figures that "in which case" or "those" looks back to.

    "Those", right behind figures, are they whom these name; no others.
    """
    if part.token.type != "REFERS" or meaning(part.token) not in _SAME:
        return None
    # "To use it longer, such a company must": what nobody orders or forbids is no deed yet.
    silent = all(mode is None and is_banned(deed) for deed, mode in clause.deeds)
    far = meaning(part.token) == "same" and silent
    if far and before and is_limit(before) and option(part.token, "over"):
        # Whoever exceeds one of several limits is beyond them, however the list joined them.
        limits: list[Condition] = list(thresholds(before))
        return clause.tested or disjoin([negate(limit) for limit in limits])
    return clause.tested or (before if far else None)


def _ends(clause: Clause, parts: Sequence[Part], at: int) -> bool:
    """Say whether a clause ends at a semicolon."""
    part = parts[at]
    if not (isinstance(part, Said) and part.token.type == "SEP"):
        return False
    said = clause.deeds or clause.granted or clause.mode is Mode.MAY
    if part.token.value == CONTRASTS and said:
        return True
    ended = _is_grant(clause) and _begins(parts[at + 1 : at + 2])
    return ended or _parts_ways(clause, parts, at)


def _following(clause: Clause, parts: Sequence[Part], at: int, where: Setting) -> Clause | None:
    """Return the clause of the next member of a list, or of the next of several deeds."""
    if ends_a_member(clause, parts, at) or opens_a_member(clause, parts, at):
        return led_to(parts, where, clause.mode)
    if _goes_on_to(clause, parts, at):
        return Clause(mode=clause.mode, given=list(clause.given), granted=clause.granted)
    return None


def _goes_on_to(clause: Clause, parts: Sequence[Part], at: int) -> bool:
    """Say whether the next of several deeds follows, with uses of its own: "or to use it at work".

    A condition behind it would be of them all.
    """
    part = parts[at]
    if not (isinstance(part, Said) and part.token.type == "SEP"):
        return False
    behind = islice(parts, at + 1, at + 1 + _AHEAD)
    listed = part.token.value in (NUMBERED, ";")
    if listed and clause.deeds and clause.mode is Mode.MUST_NOT:
        return not clause.own_figures and _counts_next(parts[at + 1 : at + 1 + _AHEAD])
    apart = meaning(part.token) == "apart"
    return apart and all(isinstance(p, Said) or p.head is Head.NONE for p in behind)


def _counts_next(behind: Sequence[Part]) -> bool:
    """Say whether the next member of a list has a figure: "(a) sell it; (b) exceed N users"."""
    member = takewhile(lambda p: isinstance(p, Given) or p.token.type != "SEP", behind)
    return any(isinstance(p, Given) and p.own and has_measure(p.term) for p in member)


def _closes_its_sentence(clause: Clause, reference: Token, behind: Sequence[Part]) -> bool:
    """Say whether a reference closes its sentence, "a licence is needed beyond these limits", and
    is the condition of what stands before it; so with figures that an "and" joins to it."""
    said = clause.deeds and not clause.granted and clause.stated() is None
    joined = option(reference, "join") == "and"
    rest = (p for p in behind if not (isinstance(p, Given) and joined and p.head is Head.NONE))
    return bool(said) and not any(isinstance(p, Given) or p.token.type != "SEP" for p in rest)


def _parted(clause: Clause, reference: Token, behind: Sequence[Part]) -> Clause:
    """Return the clause that a reference opens, with what it asks of those beyond a grant before it
    already: "up to N are free, a licence must be bought for larger ones"."""
    beyond = Clause()
    asked = (p.token for p in behind if isinstance(p, Said) and p.token.type == "DEED")
    if meaning(reference) == "beyond" and clause.granted and next(asked, None) is None:
        beyond.mode = clause.mode
        beyond.deeds = [
            d for d in clause.deeds if d[0].own and meaning(d[0]) in OWED and not is_banned(d[0])
        ]
        clause.deeds = [d for d in clause.deeds if d not in beyond.deeds]
    return beyond


def _grants_business(clause: Clause) -> Condition | None:
    """Return the commercial use, or hosting for others, that is granted below a figure: "it is free
    below N; above that, ask" is of that use on both sides."""
    said = clause.stated()
    limited = clause.granted and said is not None and is_limit(said)
    return next((use for use in GRANTED if use in clause.bare), None) if limited else None


def _is_grant(clause: Clause) -> bool:
    """Say whether a clause grants, and neither lists conditions nor forbids after all.

    "Except as permitted by this licence, you may not: (i) ...; (ii) ..." goes on to forbid.
    """
    binds = clause.mode in (Mode.MUST, Mode.MUST_NOT)
    return clause.own_grant and not (clause.listing or binds)


def _parts_ways(clause: Clause, parts: Sequence[Part], at: int) -> bool:
    """Say whether deeds with a figure of their own follow a semicolon behind such deeds."""
    if not (clause.deeds and clause.own_figures):
        return False
    measured = speaks = False
    for part in parts[at + 1 :]:
        if isinstance(part, Given):
            measured |= part.own and has_measure(part.term)
        elif part.token.type == "SEP":
            break
        else:
            speaks |= part.token.own and part.token.type == "DEED"
    return measured and speaks


def _begins(ahead: Sequence[Part]) -> bool:
    """Say whether a clause of its own follows a semicolon, no condition of the one before."""
    return any(isinstance(p, Said) or p.head is Head.NONE for p in ahead)


def _doubles(token: Token, clause: Clause) -> bool:
    """Say whether "otherwise" only closes an "unless": "unless X, otherwise you must".

    Nor does "in which case" turn anything round, or what is said of those above a figure:
    "firms above N do not qualify for the free plan and must pay".
    """
    said = clause.stated() if clause.own_figures and not (clause.deeds or clause.granted) else None
    of_them = said is not None and not is_limit(said) and not _ranges(said)
    closes = (clause.excepted or of_them) and meaning(token) == "otherwise"
    return closes or meaning(token) in _SAME


def _meant(token: Token, said: Condition | None, *, business: Condition | None) -> Condition | None:
    """Return what a reference means; of commercial use only where the grant before it was."""
    reference = _referred(token, said)
    if reference and option(token, "reach") and said is not None and is_limit(said):
        reference = reached(reference)
    if reference and business and meaning(token) == "beyond":
        return conjoin([business, reference])
    return reference


def _referred(token: Token, said: Condition | None) -> Condition | None:
    """Return what "otherwise", or "beyond these limits", means after what was said."""
    if said is None:
        return None
    beyond = meaning(token) in ("beyond", "other-use")
    if beyond and thresholds(said) and not (is_limit(said) or _ranges(said)):
        return said
    kept = [p for p in parts_of(said) if isinstance(p, InUse) and p.use not in FREE_USES]
    free = [p for p in parts_of(said) if isinstance(p, IsParty)] if thresholds(said) else []
    rest = conjoin(_without_lower_end([p for p in parts_of(said) if p not in kept + free]))
    # "Individuals, and companies with less than N" names two who are free, not one.
    if rest is None:
        return negate(said)
    over = jointly(negate(rest)) if option(token, "every") else negate(rest)
    return conjoin([*kept, *map(negate, free), over])


def _ranges(said: Condition) -> bool:
    """Say whether a condition is a range of one figure: above "1 to 5 million" is above both."""
    parts = parts_of(said)
    return all(isinstance(p, Threshold) for p in parts) and len(_without_lower_end(parts)) < len(
        parts
    )


def _without_lower_end(parts: Sequence[Condition]) -> list[Condition]:
    """Return parts without the lower end of a range: beyond "between 3 and 20 million" is above."""
    tops = {t.metric for t in parts if isinstance(t, Threshold) and is_limit(t)}
    return [
        p for p in parts if not (isinstance(p, Threshold) and p.metric in tops and not is_limit(p))
    ]


def _leads(given: Given, behind: Sequence[Part]) -> bool:
    """Say whether a condition opens what follows rather than closing what stands before."""
    return given.head is Head.IF and _next_mode(behind) is not None


def _next_mode(behind: Sequence[Part]) -> Mode | None:
    """Return what the words behind do, up to the next semicolon: order, forbid or allow."""
    said = (p for p in behind if isinstance(p, Said))
    part = next((p for p in said if p.token.type == "SEP" or p.mode is not None), None)
    return part.mode if part is not None else None


def _of_grant(clause: Clause, given: Given, behind: Sequence[Part], where: Setting) -> Given:
    """Return the limit of a grant that a ban follows as what the grant hangs on.

    "It is free if you have fewer than N users, and you may not resell it": the ban is of everybody.
    """
    if given.head is not Head.IF or not (given.own and clause.own_grant):
        return given
    if clause.stated() is not None or _next_mode(behind) is not Mode.MUST_NOT:
        return given
    found = condition(given.term, where)
    limit = found is not None and is_limit(found)
    return replace(given, head=Head.ONLY_IF) if limit else given


def _begun(clause: Clause, given: Given, behind: Sequence[Part], where: Setting) -> Clause | None:
    """Return the clause that a condition opens, None where it is one of the clause before."""
    if _spares(clause, given, behind, where):
        return Clause()
    if _is_owed_beside(clause, given, behind, where):
        return Clause()
    leads = (clause.deeds or clause.granted) and _leads(given, behind)
    return Clause(mode=clause.mode) if leads or _steps(clause, given, where) else None


def _is_next_subject(clause: Clause, given: Given, behind: Sequence[Part]) -> bool:
    """Say whether somebody, or a use, is named right before an order of its own: "firms above N
    need a licence, and commercial products must show our name"."""
    if not (given.own and given.head is Head.NONE) or has_measure(given.term):
        return False
    # What is said, or asked, with the very words of the use is no deed before it.
    start = min(t.span[0] for t in tokens_of(given.term))
    if any(is_asked(deed) and deed.span[0] <= start < deed.span[1] for deed, _ in clause.deeds):
        return False
    done = [(deed, mode) for deed, mode in clause.deeds if deed.span[1] <= start]
    due = any(mode is Mode.MUST and is_asked(deed) for deed, mode in done)
    due = due or any(is_said(deed) and meaning(deed) in OWED for deed, _ in done)
    said = behind[0] if behind else None
    if not (due and isinstance(said, Said) and said.token.own and said.mode is Mode.MUST):
        return False
    return said.token.span[0] - max(t.span[1] for t in tokens_of(given.term)) <= _SUBJECT


def _told_of_the_list(given: Given, behind: Sequence[Part]) -> Given:
    """Return the subject of a lead-in as whom the items below are asked of: "commercial users
    must:". What is done with copies says no more than their duties do."""
    said = behind[0] if behind else None
    if any(t.type == "USE" and meaning(t) != Use.COMMERCIAL for t in tokens_of(given.term)):
        return given
    if given.own or given.head is not Head.NONE or not isinstance(said, Said):
        return given
    if said.token.own or said.mode not in (Mode.MUST, Mode.MUST_NOT):
        return given
    if said.token.span[0] - max(t.span[1] for t in tokens_of(given.term)) > _SUBJECT:
        return given
    return replace(_of_its_use(given), own=True)


def _of_its_use(given: Given) -> Given:
    """Return a use that is the subject of an order as the case in which it holds."""
    used = all(t.type == "USE" for t in tokens_of(given.term))
    return replace(given, head=Head.IF) if used else given


def _is_owed_beside(clause: Clause, given: Given, behind: Sequence[Part], where: Setting) -> bool:
    """Say whether the figure of others begins behind those who are free: "free for individuals,
    for firms with over N staff the fee is M"."""
    free = clause.own_grant and not clause.deeds and clause.tested is None and clause.bare
    if not free or not given.own or given.head not in (Head.NONE, Head.IF):
        return False
    said = behind[0] if behind else None
    owed = isinstance(said, Said) and said.token.type == "DEED" and meaning(said.token) in OWED
    found = condition(given.term, where) if owed else None
    return found is not None and bool(thresholds(found)) and not is_limit(found)


def _spares(clause: Clause, given: Given, behind: Sequence[Part], where: Setting) -> bool:
    """Say whether those below a figure are free of what was just ordered of all: "business needs a
    licence, but firms below N use it for free"."""
    if not (given.own and behind and clause.deeds) or clause.granted or clause.stated():
        return False
    grants = isinstance(behind[0], Said) and behind[0].token.type == "GRANT"
    if not grants or given.head not in (Head.NONE, Head.IF):
        return False
    owed = (d for d, mode in clause.deeds if d.own and mode is Mode.MUST)
    found = condition(given.term, where)
    return found is not None and is_limit(found) and any(meaning(d) in OWED for d in owed)


def _steps(clause: Clause, given: Given, where: Setting) -> bool:
    """Say whether the next step of a price list begins: "up to 10: free. From 11 on: ...".

    So behind what is due in the step before, where the order for all of them stands at the end.
    """
    listed = clause.own_grant and given.head is Head.NONE
    due = bool(clause.deeds or clause.own_grant) and given.head is Head.IF and given.own
    if not (listed or due) or clause.tested is None:
        return False
    found = condition(given.term, where)
    if due and found is not None and is_void(conjoin([clause.tested, found])):
        return True
    if not listed:
        return False
    if found is None or is_limit(found) or not is_limit(clause.tested):
        return False
    metrics = {t.metric for t in thresholds(found)}
    return bool(metrics) and metrics <= {t.metric for t in thresholds(clause.tested)}
