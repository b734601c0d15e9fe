"""One clause of a sentence: what has been read of it, and what the next condition or word adds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from modellic.extract.clauses.bound import tokens_of, who_is_bound
from modellic.extract.clauses.building import condition
from modellic.extract.clauses.conditions import conjoin, disjoin, negate, thresholds
from modellic.extract.clauses.parser import Given, Head, Mode, Said, Term
from modellic.extract.clauses.scope import Setting
from modellic.extract.lexing.token import Token, is_asked, is_banned, is_said, kind_of, meaning
from modellic.extract.words.spans import overlap
from modellic.rules import (
    AnyOf,
    Condition,
    InUse,
    IsParty,
    Party,
    Prohibition,
    Threshold,
    Use,
    atoms,
)

FREE_USES = frozenset((Use.RESEARCH, Use.NON_COMMERCIAL))
"""Uses that a limit frees: beyond it, or for any other use, a licence is needed."""
_SPARED = frozenset((Party.GOVERNMENT, Party.ACADEMIC, Party.INDIVIDUAL))
"""Whom a limit of firms spares."""
_AT_THE_END = InUse(Use.TERMINATED)
_LATE = 16
"""How many of the deeds heard last a word of order may still govern."""


@dataclass
class Clause:
    """What has been read of a clause so far."""

    mode: Mode | None = None
    granted: bool = False
    own_grant: bool = False
    listing: bool = False
    """True where a grant goes on with a list of what it hangs on: "so long as (i) ...; (ii)"."""
    order: Token | None = None
    """The words of order heard last."""
    offered: Token | None = None
    """Words of a grant that a ban covers unless a "may" begins them."""
    given: list[Condition] = field(default_factory=list)
    only_if: list[Condition] = field(default_factory=list)
    bare: list[Condition] = field(default_factory=list)
    ahead: list[Condition] = field(default_factory=list)
    """Those of the bare conditions that stand before any deed."""
    bound: Condition | None = None
    """Who is named as the subject of what follows: "public bodies must obtain a licence"."""
    deeds: list[tuple[Token, Mode | None]] = field(default_factory=list)
    ended: bool = False
    """True where the sentence, or its lead-in, tells of the end of the licence."""
    opened: list[Condition] = field(default_factory=list)
    """Those of the given conditions that an "if" or an "unless" opens, or the subject tells."""
    cases: list[Condition] = field(default_factory=list)
    """Those of them that an "if" of the sentence itself opens, and not one of its lead-in."""
    excepted: bool = False
    """True where an "unless" has been heard."""
    exception: Condition | None = None
    """What the first "unless" of a row excepts."""
    barred: list[Condition] = field(default_factory=list)
    """Those of the bare conditions that a ban names, and no leave."""
    tested: Condition | None = None
    """What was tested last, as it is written: "in which case" means this."""
    or_given: bool = False
    """True where another case joins what is beyond a limit: "above that, or if N"."""
    others: Condition | None = None
    """Whom "all others" names: their leave has no limit that they are."""
    unsaid: Head | None = None
    """What opens a figure that no condition can say: "if it runs on more than 64 cores"."""
    own_figures: bool = False
    """True where the sentence itself, not its lead-in, tests a figure."""

    def stated(self) -> Condition | None:
        """Return what the clause says of figures, as it says it."""
        return conjoin([c for c in (*self.given, *self.only_if) if thresholds(c)])

    def take(self, given: Given, where: Setting) -> None:
        """Take in a condition, as the word that opens it says how it holds."""
        found = condition(given.term, where)
        self.ended |= found is not None and _AT_THE_END in atoms(found)
        if found is None and given.own and _counts_otherwise(given.term):
            self.unsaid = given.head
        if found is None or not (given.own or given.head is Head.IF):
            return
        measured = bool(thresholds(found))
        if measured and given.own and any(_restates(c, found) for c in self.given):
            return
        if isinstance(found, AnyOf):
            # "Whoever does not meet these (that is, A or B)": A and (A or B) was not meant.
            self.given = [
                c for c in self.given if not (_figures(c) and _figures(c) <= _figures(found))
            ]
        self.own_figures |= measured and given.own
        self.tested = found if measured else self.tested
        if self.or_given and (measured or given.head in (Head.IF, Head.NONE)):
            self.or_given = False
            self.given.append(disjoin([self.given.pop(), found]))
        else:
            self._hold(found, given, measured=measured)

    def _hold(self, found: Condition, given: Given, *, measured: bool) -> None:
        match given.head:
            case Head.AGAIN if self.exception and negate(self.exception) in self.given:
                self.given.remove(negate(self.exception))
                self.given.append(disjoin([negate(self.exception), found]))
            case Head.UNLESS | Head.AGAIN:
                self._except(found)
            case Head.ONLY_IF if measured or self.mode is Mode.MAY or self.granted:
                self.only_if.append(self._or_spared(found))
            case Head.IF | Head.ONLY_IF:
                self.given.append(found)
                self.opened.append(found)
                self.cases += [found] if given.own and given.head is Head.IF else []
            case Head.NONE if measured:
                self.given.append(found)
                self.opened += self._of_the_subject(found, given)
            case Head.NONE:
                self.bare.append(found)
                if not any(d.own and not is_banned(d) for d, _ in self.deeds):
                    self.ahead.append(found)
                if self.mode is Mode.MUST_NOT:
                    self.barred.append(found)
                if not (self.granted or self.mode or any(not is_banned(d) for d, _ in self.deeds)):
                    self.bound = self.bound or (who_is_bound(given.term) if given.own else None)

    def _of_the_subject(self, found: Condition, given: Given) -> list[Condition]:
        """Return the figures of the subject: "firms with N staff must not", "whoever hosts it for
        more than N users must not"."""
        told = any(is_said(token) for token, _ in self.deeds)
        begun = self.mode is not None or self.granted or told
        return [found] if given.own and not begun else []

    def _except(self, found: Condition) -> None:
        """Take in an exception; one of what is done with copies is none of a duty or a ban."""
        self.excepted = True
        deed = _excepts_a_deed(found)
        if not deed:
            self.exception = found
        if not deed or (self.granted and self.mode in (None, Mode.MAY)):
            self.given.append(negate(found))
            self.opened.append(negate(found))
            self.tested = found if deed else self.tested

    def leave_to_next(self, case: Condition) -> None:
        """Let the next clause say what is due in an excepted case, and nothing more: "you may use
        it unless you sell it, in which case you must …"."""
        if not thresholds(case):
            self.given = [c for c in self.given if c != negate(case)]

    def _or_spared(self, found: Condition) -> Condition:
        """Return who may, with those whom the sentence spares: "except for public bodies, only
        firms below N may"."""
        spared = self.exception
        if spared is None or negate(spared) not in self.given or not _is_spared(spared):
            return found
        self.given.remove(negate(spared))
        return disjoin([found, spared])

    def hear(self, said: Said) -> None:
        """Take in a word: an order, a ban or a leave, a deed, or a grant."""
        match said.token.type:
            case "DEED":
                self.deeds.append((said.token, self._mode_of_next(said.token)))
            case "GRANT":
                self.granted |= self.mode is not Mode.MUST_NOT
                self.own_grant |= said.token.own
                self.offered = said.token
            case "BARE" if kind_of(said.token) == "ONLY_IF":
                self.mode = Mode.MUST
                self.listing = self.own_grant
            case _ if said.mode is not None:
                self.mode, self.order = said.mode, said.token
                late = self.deeds[-_LATE:]
                self.deeds[-_LATE:] = [(deed, _mode_of(deed, mode, said)) for deed, mode in late]
                if self.offered and self.offered.span[0] == said.token.span[0]:
                    self.granted &= said.mode is not Mode.MUST_NOT
                    self.granted |= said.mode is Mode.MAY

    def _mode_of_next(self, deed: Token) -> Mode | None:
        """Return the mode of a deed that is heard: "as long as it is not changed" orders that."""
        denied = is_asked(deed) and meaning(deed) in set(Prohibition)
        within = self.order is not None and overlap(deed.span, self.order.span)
        return Mode.MUST if denied and within and self.mode is Mode.MUST_NOT else self.mode


def _counts_otherwise(term: Term) -> bool:
    """Say whether a figure is compared of what no metric is for."""
    told = {t.type: meaning(t) for t in tokens_of(term)}
    return told.keys() >= {"CMP", "AMOUNT"} and told.get("METRIC") == "other"


def _is_spared(who: Condition) -> bool:
    """Say whether all who are named are such as a limit of firms spares."""
    return all(isinstance(a, IsParty) and a.party in _SPARED for a in atoms(who))


def _excepts_a_deed(found: Condition) -> bool:
    """Say whether an exception is of what is done with copies: "except to the extent that a licence
    of others lets you redistribute it". Who does not share it is bound all the same."""
    return all(isinstance(a, InUse) and a.use not in FREE_USES for a in atoms(found))


def _figures(when: Condition) -> set[object]:
    """Return what a condition compares, and with what."""
    return {(t.metric, t.op, t.value) for t in thresholds(when)}


def _restates(found: Condition, before: Condition) -> bool:
    """Say whether a figure is told again with less: "if it exceeds N a year, 5 % above N"."""
    if not (isinstance(before, Threshold) and isinstance(found, Threshold)):
        return False
    again = replace(before, period=found.period, of=found.of, attributable=found.attributable)
    return found == again and before.period in (None, found.period)


def _mode_of(deed: Token, mode: Mode | None, said: Said) -> Mode | None:
    """Return the mode of a deed once `said` is heard: "notices SHALL be retained" is an order.

    Words that run on behind the deed are of another: "share it, as long as the code is not sold".
    """
    (start, end), order = deed.span, said.token.span
    runs_on = said.mode is Mode.MUST_NOT and start < order[0] < end < order[1]
    inside = deed.own and said.token.own and order[0] < end and not runs_on
    return said.mode if inside and said.mode is not Mode.MAY else mode
