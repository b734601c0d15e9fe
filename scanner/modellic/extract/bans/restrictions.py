"""Banned fields of use: a list of bans, however it is set, is one rule that names its fields.

A field counts where its words stand under a ban on use: in a sentence that forbids ("you may not
use it for military purposes"), below a lead-in that does ("you agree not to use the model:"), or
below a heading that announces a list ("Prohibited uses").
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from modellic.extract.bans.banned_below import ends_in_ban
from modellic.extract.bans.banned_fields import (
    NO_BAN,
    VAGUE,
    bans_a_use,
    fields_of,
    is_excused,
    is_measured,
    is_other_rule,
    is_outright,
    lists_banned_fields,
    named_fields,
    names_none,
)
from modellic.extract.bans.bans import holds
from modellic.extract.bans.unnamed_aims import has_an_unnamed_aim
from modellic.extract.bans.whom_alone import whom_alone
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading, values
from modellic.extract.evidence.places import evidence_of
from modellic.extract.lexing.token import MODALS, Token, meaning
from modellic.extract.orders.provisos import refusal
from modellic.extract.tables.tables import is_row
from modellic.extract.words.scripts import script_of
from modellic.extract.words.spans import overlap
from modellic.rules import Action, Condition, Prohibition, Rule, Span
from modellic.segments import Sentence
from modellic.text import Text

FIELDS = (
    "military", "surveillance", "illegal", "harm-minors", "disinformation", "discrimination",
    "medical-advice", "legal-advice", "law-enforcement", "weapons", "critical-infrastructure",
    "malware", "privacy", "harassment", "automated-decisions", "sexual-content", "fraud",
    "competing-product", "other",
)  # fmt: skip
"""The fields of the vocabulary, in the order in which a rule names them."""

_LEAD_DEPTH = 4
_NEAR = 3
"""Sentences apart within which two bans belong to one list."""
_SEVERAL = 3
"""Items that name a field each from which on a list forbids conduct in them."""
_FRAGMENTS = 6
"""Sentences apart within which words without a subject still belong to the list above them."""
_STOPS = (".", ";", "!", "?", "\u3002", "\uff1b")
_APART = frozenset(("illegal", "competing-product"))
_SPREADING: frozenset[Action] = frozenset((Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES))
_SHORTEST = 40
"""Characters of an item that has no room for a purpose beside its deed."""


@dataclass(frozen=True, slots=True)
class BannedUses:
    """The fields of use that a text bans, and where: `members` are positions of its readings."""

    fields: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    members: frozenset[int] = frozenset()
    when: Condition | None = None
    """Whom the ban is for, where the one sentence that it consists of says so by a figure."""

    def rules(self, text: Text) -> Iterator[Rule]:
        """Yield the one rule for the whole list, or none.

        Only a sentence of its own that binds to a list makes the duty to follow it.
        """
        if self.fields:
            evidence = evidence_of(text, *self.spans)
            yield Rule(Prohibition.RESTRICTED_USE, evidence, self.when, fields=self.fields)

    def left(self, position: int, reading: Reading) -> tuple[Deed, ...]:
        """Return the deeds of a reading that hold beside the list, whose fields have their rule."""
        listed = position in self.members
        alone = _SPREADING if listed and _is_short_ban(reading) else frozenset()
        return tuple(
            d
            for d in reading.deeds
            if not (listed and d.action is Prohibition.RESTRICTED_USE)
            and holds(
                d, reading, listed=listed and d.action not in alone and not _is_apart(d, reading)
            )
        )


def _is_apart(deed: Deed, reading: Reading) -> bool:
    """Say whether a deed has a ban of its own beside that of the fields: "you must not resell it
    and must not use it for gambling"."""
    fields = [t.span for t in reading.own if t.type == "FIELD"]
    if deed.token is None or not fields or reading.sentence.item:
        return False
    start, end = deed.token.span
    first, last = fields[0][0], fields[-1][1]
    bans = [t.span for t in reading.own if t.type in ("MUST_NOT", "NOT")]
    between = (end, first) if end <= first else (last, start)
    return any(between[0] <= ban[0] and ban[1] <= between[1] for ban in bans)


def _is_short_ban(reading: Reading) -> bool:
    """Say whether an item of a list or table names a deed and nothing else: "Selling the model"."""
    sentence = reading.sentence
    listed = sentence.item or is_row(sentence.text, sentence.section)
    if not listed or any(True for _ in named_fields(reading.own)):
        return False
    return len(reading.sentence.text) <= _SHORTEST or not _tells_a_use(reading)


def _tells_a_use(reading: Reading) -> bool:
    """Say whether an item tells of a use, which may have a purpose, beside what is spread."""
    spread = [d.token.span for d in reading.deeds if d.action in _SPREADING and d.token]
    uses = (t for t in reading.own if t.type == "BAN" and meaning(t) == "use")
    return not all(any(overlap(t.span, span) for span in spread) for t in uses)


@dataclass(frozen=True, slots=True)
class _Member:
    """A reading under a ban: the fields that it names, and where the list begins for it."""

    position: int
    fields: frozenset[str]
    span: Span
    whole: bool = False
    """True where all items of the list it stands in are banned uses."""
    outright: bool = False
    """True where the words ban a field by themselves."""
    titled: bool = False
    """True below a heading or lead-in such as "Prohibited uses": two of them are a list."""


@dataclass(frozen=True, slots=True)
class _Above:
    """What stands above a reading: all readings by sentence, lead-ins, and what announces it."""

    by_sentence: Mapping[int, Reading]
    leads: frozenset[int]
    announced: bool
    """True where a heading or a question makes a ban of the sentence."""
    defined: Collection[int] = ()
    """The positions of readings that define what is forbidden under a name."""
    names: frozenset[int] = frozenset()
    """The identities of those sentences."""
    conduct: frozenset[int] = frozenset()
    """The identities of lead-ins that forbid conduct of any kind, in several fields."""


def banned_uses(readings: Sequence[Reading], defined: Collection[int] = frozenset()) -> BannedUses:
    """Gather the banned fields of all lists of a text; empty where there are none.

    `defined` are the positions of readings that define a term under which uses are forbidden.
    """
    members = list(_members(readings, defined))
    named = frozenset().union(*(m.fields for m in members))
    several = len([m for m in members if m.titled and m.fields]) > 1
    several = several and not named <= _APART
    listed = named - VAGUE or several or _breaks_the_law_by_use(members)
    if not listed:
        members = [m for m in members if m.outright]
        named = frozenset().union(*(m.fields for m in members))
    if not named:
        return BannedUses()
    spans = tuple((run[0].span[0], run[-1].span[1]) for run in _telling(_lists(members), readings))
    fields = tuple(f for f in FIELDS if f in named)
    leading = {id(lead) for m in members for lead in _leads(readings[m.position].sentence)}
    leads = (at for at, r in enumerate(readings) if id(r.sentence) in leading)
    taken = frozenset((*(m.position for m in members), *leads))
    when = whom_alone(readings[members[0].position]) if len(members) == 1 else None
    return BannedUses(fields, spans, taken, when)


def _breaks_the_law_by_use(members: Iterable[_Member]) -> bool:
    """Say whether breaking the law is one of several banned fields.

    Beside nothing but a ban on competing, in an item of its own, it is a clause of its own.
    """
    fields = [m.fields for m in members]
    with_law = any("illegal" in f and len(f) > 1 for f in fields)
    named = frozenset().union(*fields)
    return "illegal" in named and (with_law or len(named - _APART) > 0)


def _members(readings: Sequence[Reading], defined: Collection[int]) -> Iterator[_Member]:
    by_sentence = {id(r.sentence): r for r in readings}
    leads = frozenset(id(r.sentence.lead) for r in readings)
    names = frozenset(id(readings[at].sentence) for at in defined)
    conduct = _on_conduct(readings, by_sentence)
    above: _Member | None = None
    opened = -1
    for at, reading in enumerate(readings):
        answers = at > 0 and _answers(reading, readings[at - 1])
        listed = answers or lists_banned_fields(reading)
        announced = listed or at in defined or _announced(reading) or names_none(reading)
        member = _member(
            at, reading, _Above(by_sentence, leads, announced, defined, names, conduct)
        )
        member = member or _continued(at, reading, above)
        if member is not None:
            if above is not None and not above.fields and opened != above.position < at:
                yield above
                opened = above.position
            yield member
            above = member if member.whole else above
        elif _opens(reading, leads):
            above = _Member(at, frozenset(), reading.sentence.span, _on_uses(reading))


def _opens(reading: Reading, leads: frozenset[int]) -> bool:
    """Say whether a sentence that forbids leaves what it forbids to those below."""
    open_ended = not reading.sentence.text.rstrip().endswith(_STOPS)
    return (open_ended or id(reading.sentence) in leads) and _forbids(reading)


def _continued(at: int, reading: Reading, above: _Member | None) -> _Member | None:
    """Return the part of an item that no mark or indent ties to the list above it."""
    if above is None or at - above.position > _FRAGMENTS or "FIELD" not in reading.kinds:
        return None
    fields = frozenset(named_fields(reading.own))
    if _speaks(reading) or not fields:
        return None
    if any(t.type == "ALLOWS" for t in reading.heading):
        return None
    on_use = above.whole or "use" in values(reading.own, "BAN")
    if not on_use or is_measured(reading) or is_other_rule(reading, fields, alone=False):
        return None
    begins = above.whole and not above.fields
    start = above.span[0] if begins else reading.sentence.span[0]
    return _Member(at, fields, (start, reading.sentence.span[1]), above.whole)


def _is_implied(token: Token) -> bool:
    """Say whether an order is but read into a verb: "Use it to ..." may be an item of a ban."""
    return token.type == "MUST" and token.span[0] == token.span[1]


def _speaks(reading: Reading) -> bool:
    """Say whether a sentence is one of its own; "may" in "content that may harm" makes it none."""
    types = {t.type for t in reading.own if not _is_implied(t)}
    return bool(types & {"MUST", "MUST_NOT", "GRANT"} or values(reading.own, "PASS") & NO_BAN)


def _is_of_heading(token: Token) -> bool:
    """Say whether a ban is but read into an item, from the heading above it."""
    return token.type == "MUST_NOT" and token.span[0] == token.span[1]


def _member(at: int, reading: Reading, above: _Above) -> _Member | None:
    """Return the part that a reading has in a list of bans, None where it has none."""
    excused = not above.announced and "PASS" in reading.kinds
    if excused and is_excused(reading.own, reading.sentence.text):
        return None
    sentence = reading.sentence
    lead = _banning_lead(reading, above.by_sentence, above.names)
    if lead is None and any(t.type == "ALLOWS" for t in reading.heading):
        return None
    conduct = lead is not None and id(lead.sentence) in above.conduct
    whole = lead is not None and (conduct or _on_uses(lead))
    fields = fields_of(reading, under_ban=lead is not None or above.announced)
    if fields - VAGUE and has_an_unnamed_aim(reading):
        fields |= {"other"}
    if fields:
        on_use = whole or above.announced or bans_a_use(reading, fields)
        alone = lead is None and not (above.announced and sentence.item)
        if not on_use or is_other_rule(reading, fields, alone=alone):
            return None
    elif not (whole and sentence.item) or id(sentence) in above.leads or is_measured(reading):
        return None
    elif not reading.deeds:
        fields = frozenset(("other",))
    start = lead.sentence.span[0] if whole and lead else sentence.span[0]
    span = start, sentence.span[1]
    titled = above.announced or (lead is not None and "list" in values(lead.own, "BAN"))
    named = at in above.defined and "NOT" not in reading.kinds
    outright = is_outright(reading) or named
    return _Member(at, fields, span, whole, outright, titled)


def _banning_lead(
    reading: Reading, by_sentence: Mapping[int, Reading], names: Collection[int] = ()
) -> Reading | None:
    """Return the outermost lead-in of a reading that forbids, announces a list of bans, or defines
    what is forbidden under a name (`names`)."""
    above = (by_sentence.get(id(s)) for s in _leads(reading.sentence))
    told = [lead for lead in above if lead is not None]
    banning = [lead for lead in told if _forbids(lead) or id(lead.sentence) in names]
    return banning[-1] if banning else None


def _on_conduct(readings: Iterable[Reading], by_sentence: Mapping[int, Reading]) -> frozenset[int]:
    """Return the lead-ins below which several items name a field each, whatever is done in it.

    "The licensee shall not: (a) torture anyone; (b) conduct military activities; ...".
    """
    named: dict[int, list[frozenset[str]]] = {}
    for reading in readings:
        if "FIELD" not in reading.kinds:
            continue
        fields = frozenset(named_fields(reading.own)) - VAGUE | frozenset(
            f for f in named_fields(reading.own) if f == "other"
        )
        lead = _banning_lead(reading, by_sentence) if fields and not reading.deeds else None
        if lead is not None:
            named.setdefault(id(lead.sentence), []).append(fields)
    return frozenset(
        lead
        for lead, items in named.items()
        if len(items) >= _SEVERAL and len(frozenset().union(*items)) > 1
    )


def _leads(sentence: Sentence) -> Iterator[Sentence]:
    """Yield the lead-ins that a sentence hangs on, the nearest first."""
    for _ in range(_LEAD_DEPTH):
        if sentence.lead is None:
            return
        sentence = sentence.lead
        yield sentence


def _forbids(lead: Reading) -> bool:
    """Say whether what follows a lead-in is forbidden."""
    if refusal(lead.own, lead.sentence.text) is not None:
        return True
    modals = [t.type for t in lead.own if t.type in MODALS]
    return modals[-1] == "MUST_NOT" if modals else "list" in values(lead.own, "BAN")


def _on_uses(lead: Reading) -> bool:
    """Say whether a lead-in forbids uses, rather than deeds of any kind."""
    return bool(values(lead.own, "BAN") & {"use", "list"})


def _announced(reading: Reading) -> bool:
    """Say whether a heading alone makes a ban of a sentence that orders and allows nothing."""
    if not reading.heading or any(t.type in MODALS and not _is_of_heading(t) for t in reading.own):
        return False
    titled = "list" in values(reading.heading, "BAN")
    forbids = "all" in values(reading.heading, "FORBIDS") or ends_in_ban(reading.heading)
    return titled or (reading.sentence.item and forbids)


def _answers(reading: Reading, before: Reading) -> bool:
    """Say whether a sentence answers what is forbidden: "What is off limits? Weapons." """
    if "BAN" not in before.kinds or not reading.kinds.isdisjoint(MODALS):
        return False
    asked = before.sentence.text.rstrip().endswith(("?", "\uff1f"))
    return asked and "list" in values(before.own, "BAN")


def _lists(members: Sequence[_Member]) -> Iterator[list[_Member]]:
    """Yield the runs of members that stand together."""
    run: list[_Member] = []
    for member in members:
        if run and member.position - run[-1].position > _NEAR and member.span[0] > run[-1].span[1]:
            yield run
            run = []
        run.append(member)
    if run:
        yield run


def _telling(runs: Iterable[list[_Member]], readings: Sequence[Reading]) -> Iterator[list[_Member]]:
    """Leave the runs that name a field first: what repeats them proves nothing more, but in another
    script, where a text says everything in two languages."""
    told: dict[str | None, frozenset[str]] = {}
    for run in runs:
        named = frozenset().union(*(m.fields for m in run))
        script = script_of(readings[run[0].position].sentence.text)
        before = told.get(script, frozenset())
        if not named <= before:
            told[script] = before | named
            yield run
