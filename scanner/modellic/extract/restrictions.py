"""Banned fields of use: a list of bans, however it is set, is one rule that names its fields.

A field counts where its words stand under a ban on use: in a sentence that forbids ("you may not
use it for military purposes"), below a lead-in that does ("you agree not to use the model:"), or
below a heading that announces a list ("Prohibited uses").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from modellic.extract.bans import holds, names_a_field
from modellic.extract.deeds import Deed
from modellic.extract.lexicon import Meaning
from modellic.extract.part import Part
from modellic.extract.places import evidence_of
from modellic.extract.readings import Reading, values
from modellic.extract.token import MODALS, Token, meaning
from modellic.rules import Action, Duty, Prohibition, Rule, Span
from modellic.segments import Sentence
from modellic.segments.blocks import CJK
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
_FRAGMENTS = 6
"""Sentences apart within which words without a subject still belong to the list above them."""
_VAGUE = frozenset(
    ("illegal", "other", "competing-product", "privacy", "harassment", "disinformation")
)
"""Fields that make no list by themselves: a ban on breaking the law is `comply-with-law`, one on
insulting the licensor or on naming people in the data is about other things than use."""
_DECEIT = frozenset(("disinformation", "fraud", "other"))
"""Fields that a ban on passing outputs off as human names besides."""
_FOR_RIVALS = frozenset((Prohibition.TRAIN_OTHER_MODELS, Prohibition.REVERSE_ENGINEER))
"""Bans that name a competing product as the purpose of something else."""
_NO_BAN = frozenset(("warranty", "liability", "law", "definition"))
_STOPS = (".", ";", "!", "?", "\u3002", "\uff1b")
_BREACHES = re.compile(
    r"\((?:e\.g\.|for example|for instance|including|such as)[^()]*\)", re.IGNORECASE
)
"""Examples of what breaks the law name no fields: "(including fraud)"."""
_SPREADING: frozenset[Action] = frozenset((Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES))
_SHORTEST = 40
"""Characters of an item that has no room for a purpose beside its deed."""
_EXAMPLES = re.compile(r"\((?:e\.g\.|for example|for instance)[^()]*\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class BannedUses:
    """The fields of use that a text bans, and where: `members` are positions of its readings."""

    fields: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    members: frozenset[int] = frozenset()

    def rules(self, text: Text) -> Iterator[Rule]:
        """Yield the one rule for the whole list, or none."""
        if self.fields:
            evidence = evidence_of(text, *self.spans)
            yield Rule(Prohibition.RESTRICTED_USE, evidence, fields=self.fields)

    def left(self, position: int, reading: Reading) -> tuple[Deed, ...]:
        """Return the deeds of a reading that hold beside the list."""
        listed = position in self.members
        alone = _SPREADING if listed and _is_short_ban(reading) else frozenset()
        deeds = reading.deeds
        return tuple(d for d in deeds if holds(d, reading, listed=listed and d.action not in alone))


def _is_short_ban(reading: Reading) -> bool:
    """Say whether an item of a list without blanks names a deed and nothing else: 转售模型."""
    words = reading.sentence.text
    short = reading.sentence.item and len(words) <= _SHORTEST and CJK.search(words) is not None
    return short and not any(True for _ in _named(reading.own))


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


def banned_uses(readings: Sequence[Reading], defined: Collection[int] = frozenset()) -> BannedUses:
    """Gather the banned fields of all lists of a text; empty where there are none.

    `defined` are the positions of readings that define a term under which uses are forbidden.
    """
    members = list(_members(readings, defined))
    named = frozenset().union(*(m.fields for m in members))
    several = len([m for m in members if m.titled and m.fields]) > 1
    listed = named - _VAGUE or several or ("illegal" in named and len(named) > 1)
    if not listed:
        members = [m for m in members if m.outright]
        named = frozenset().union(*(m.fields for m in members))
    if not named:
        return BannedUses()
    spans = tuple((run[0].span[0], run[-1].span[1]) for run in _telling(_lists(members)))
    fields = tuple(f for f in FIELDS if f in named)
    leading = {id(lead) for m in members for lead in _leads(readings[m.position].sentence)}
    leads = (at for at, r in enumerate(readings) if id(r.sentence) in leading)
    return BannedUses(fields, spans, frozenset((*(m.position for m in members), *leads)))


def _members(readings: Sequence[Reading], defined: Collection[int]) -> Iterator[_Member]:
    by_sentence = {id(r.sentence): r for r in readings}
    leads = frozenset(id(r.sentence.lead) for r in readings)
    above: _Member | None = None
    for at, reading in enumerate(readings):
        answers = at > 0 and _answers(reading, readings[at - 1])
        announced = answers or at in defined or _announced(reading)
        member = _member(at, reading, _Above(by_sentence, leads, announced))
        member = member or _continued(at, reading, above)
        if member is not None:
            if above is not None and not above.fields and above.position < at:
                yield above
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
    fields = frozenset(_named(reading.own))
    if above is None or at - above.position > _FRAGMENTS or _speaks(reading) or not fields:
        return None
    if any(t.type == "ALLOWS" for t in reading.heading):
        return None
    on_use = above.whole or "use" in values(reading.own, "BAN")
    if not on_use or _is_measured(reading) or _is_other_rule(reading, fields, alone=False):
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
    return bool(types & {"MUST", "MUST_NOT", "GRANT"} or values(reading.own, "PASS") & _NO_BAN)


def _is_excused(own: Sequence[Token]) -> bool:
    """Say whether a disclaimer or a definition explains all fields that a sentence names.

    "We are not liable; you must not use it for weapons" disclaims, and forbids.
    """
    excuses = [t for t in own if t.type == "PASS" and meaning(t) in _NO_BAN]
    part = Part.of(own)
    fields = [t for t in own if t.type == "FIELD"]
    apart = (not any(part.shared(f, e) for e in excuses) for f in fields)
    return bool(excuses) and not any(apart)


def _member(at: int, reading: Reading, above: _Above) -> _Member | None:
    """Return the part that a reading has in a list of bans, None where it has none."""
    if not above.announced and _is_excused(reading.own):
        return None
    if any(t.type == "ALLOWS" for t in reading.heading):
        return None
    sentence = reading.sentence
    lead = _banning_lead(reading, above.by_sentence)
    whole = lead is not None and _on_uses(lead)
    fields = _fields(reading, under_ban=lead is not None or above.announced)
    if fields:
        on_use = whole or above.announced or _bans_a_use(reading, fields)
        if not on_use or _is_other_rule(reading, fields, alone=lead is None):
            return None
    elif not (whole and sentence.item) or id(sentence) in above.leads or _is_measured(reading):
        return None
    elif not reading.deeds:
        fields = frozenset(("other",))
    start = lead.sentence.span[0] if whole and lead else sentence.span[0]
    span = start, sentence.span[1]
    titled = above.announced or (lead is not None and "list" in values(lead.own, "BAN"))
    return _Member(at, fields, span, whole, _is_outright(reading), titled)


def _bans_a_use(reading: Reading, fields: frozenset[str]) -> bool:
    """Say whether a sentence bans what is done with the model, rather than deeds of any kind.

    What is done is named in "collecting personal data is forbidden" and "do not make deepfakes",
    and a list of fields bans them: "Forbidden are: ...".
    """
    bans = values(reading.own, "BAN")
    if "use" in bans or ("list" in bans and len(fields - _VAGUE) > 1):
        return True
    return not reading.deeds and not fields <= _VAGUE and any(map(_bans_outright, reading.own))


def _bans_outright(token: Token) -> bool:
    closes = isinstance(token.value, Meaning) and token.value.option("side") == "subject"
    return token.type == "MUST_NOT" and (closes or token.span[0] == token.span[1])


def _is_outright(reading: Reading) -> bool:
    """Say whether a sentence names a field so plainly that it needs no list: "to compete"."""
    return any(t.type == "OUTRIGHT" for t in reading.own)


def _banning_lead(reading: Reading, by_sentence: Mapping[int, Reading]) -> Reading | None:
    """Return the outermost lead-in of a reading that forbids or announces a list of bans."""
    above = (by_sentence.get(id(s)) for s in _leads(reading.sentence))
    banning = [lead for lead in above if lead is not None and _forbids(lead)]
    return banning[-1] if banning else None


def _leads(sentence: Sentence) -> Iterator[Sentence]:
    """Yield the lead-ins that a sentence hangs on, the nearest first."""
    for _ in range(_LEAD_DEPTH):
        if sentence.lead is None:
            return
        sentence = sentence.lead
        yield sentence


def _forbids(lead: Reading) -> bool:
    """Say whether what follows a lead-in is forbidden."""
    modals = [t.type for t in lead.own if t.type in MODALS]
    return modals[-1] == "MUST_NOT" if modals else "list" in values(lead.own, "BAN")


def _on_uses(lead: Reading) -> bool:
    """Say whether a lead-in forbids uses, rather than deeds of any kind."""
    return bool(values(lead.own, "BAN") & {"use", "list"})


def _announced(reading: Reading) -> bool:
    """Say whether a heading alone makes a ban of a sentence that orders and allows nothing."""
    modal = any(t.type in MODALS for t in reading.own)
    return not modal and "list" in values(reading.heading, "BAN")


def _answers(reading: Reading, before: Reading) -> bool:
    """Say whether a sentence answers what is forbidden: "What is off limits? Weapons." """
    modal = any(t.type in MODALS for t in reading.own)
    asked = before.sentence.text.rstrip().endswith(("?", "\uff1f"))
    return asked and not modal and "list" in values(before.own, "BAN")


def _fields(reading: Reading, *, under_ban: bool) -> frozenset[str]:
    """Return the fields that the words of a sentence name under a ban.

    Where nothing but a ban is said, it holds for all words: "military use is prohibited".
    """
    modals = {t.type for t in reading.own if t.type in MODALS}
    banned = reading.own if under_ban or modals == {"MUST_NOT"} else _behind_ban(reading.own)
    pattern = _EXAMPLES
    if any(d.action is Duty.COMPLY_WITH_LAW for d in reading.deeds):
        pattern = _BREACHES
    examples = [m.span() for m in pattern.finditer(reading.sentence.text)]
    return frozenset(_named(t for t in banned if not _within(t.span, examples)))


def _named(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "FIELD":
            yield from meaning(token).split()


def _behind_ban(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens that a ban rules: up to an order or permission in a part of its own.

    "May" in "any act that may harm" permits nothing.
    """
    banned, parted = False, False
    for token in tokens:
        if token.type == "MUST_NOT":
            banned, parted = True, False
        elif token.type == "SEP":
            parted = True
        elif token.type in MODALS and (parted or token.type == "MUST"):
            banned = False
        if banned:
            yield token


def _is_other_rule(reading: Reading, fields: frozenset[str], *, alone: bool) -> bool:
    """Say whether a sentence is about something else, whatever fields it names besides.

    That is trade with places and people, a duty to obey the law and respect rights that stands by
    itself, and another model or a company that competes.
    """
    actions = {d.action for d in reading.deeds}
    if "trade" in values(reading.own, "BAN") and ("illegal" not in fields or len(fields) == 1):
        return True
    lawful = Duty.COMPLY_WITH_LAW in actions and fields <= _VAGUE
    if alone and lawful and not _is_outright(reading):
        return True
    if alone and Duty.DISCLOSE_AI_GENERATED in actions and fields <= _DECEIT:
        return True
    conditional = any(t.type in ("IF", "BARE") for t in reading.own)
    rivals = any(d.action in _FOR_RIVALS and names_a_field(d, reading) for d in reading.deeds)
    return fields == {"competing-product"} and (conditional or rivals)


def _is_measured(reading: Reading) -> bool:
    return {"AMOUNT", "METRIC"} <= {t.type for t in reading.own}


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


def _telling(runs: Iterable[list[_Member]]) -> Iterator[list[_Member]]:
    """Leave the runs that name a field first: what repeats them proves nothing more."""
    told: frozenset[str] = frozenset()
    for run in runs:
        named = frozenset().union(*(m.fields for m in run))
        if not named <= told:
            told |= named
            yield run


def _within(span: Span, others: Iterable[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)
