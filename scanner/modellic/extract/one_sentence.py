"""The way from one sentence to its reading: its tokens, what it hangs on, and its deeds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from modellic.extract.bans.banned_below import with_ban
from modellic.extract.bans.limits import without_limits
from modellic.extract.bans.territories import placed, placed_once
from modellic.extract.clauses.conditions import thresholds, two_of
from modellic.extract.clauses.counted import within_count
from modellic.extract.clauses.deeds import Deed, heard
from modellic.extract.clauses.limits import COMPARED, as_limit, limit_of
from modellic.extract.clauses.listed_counts import with_listed_counts
from modellic.extract.clauses.parser import parse, speaks
from modellic.extract.clauses.readings import Reading
from modellic.extract.clauses.scope import setting
from modellic.extract.clauses.seats import with_seats
from modellic.extract.clauses.spoken import FIGURES
from modellic.extract.document.ending import at_the_end
from modellic.extract.document.freed_kinds import case_of, with_granted_trade
from modellic.extract.document.headed import headed, with_price
from modellic.extract.document.memory import Memory
from modellic.extract.document.offerings import within_each
from modellic.extract.folding.bound_leads import with_bound_lead
from modellic.extract.folding.folding import fold
from modellic.extract.folding.grouped import grouped
from modellic.extract.folding.itemized import one_by_one
from modellic.extract.folding.looking_back import looking_back
from modellic.extract.folding.order import in_order
from modellic.extract.folding.others_named import without_examples_of_others
from modellic.extract.lexing.announced import above_figures
from modellic.extract.lexing.criteria import counts_two, rejoined
from modellic.extract.lexing.gates import stepped
from modellic.extract.lexing.token import Token
from modellic.extract.orders.bare_titles import without_titled_uses
from modellic.extract.orders.cases import (
    without_denied,
    without_stated,
)
from modellic.extract.orders.hints import with_hint
from modellic.extract.orders.imperatives import refuses, with_orders
from modellic.extract.orders.nominal import without_named
from modellic.extract.orders.notices import with_notice
from modellic.extract.orders.owed_below import with_duty
from modellic.extract.orders.promised import is_promised, without_promised
from modellic.extract.orders.provisos import refusing
from modellic.extract.orders.verdicts import with_verdict
from modellic.extract.sentence_steps import LOOKED_UP, STEPS
from modellic.extract.settling.by_doing import without_ban
from modellic.extract.settling.due_for_uses import with_due_uses
from modellic.extract.settling.events import as_steps, without_events
from modellic.extract.settling.licensed_deeds import as_uses, as_uses_in_line
from modellic.extract.settling.lifted import lifting, with_leave
from modellic.extract.settling.needing_leave import as_uses_before
from modellic.extract.settling.saving import without_saved, without_spared
from modellic.extract.tables.buyers import with_buyers
from modellic.extract.tables.tables import is_row
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Condition, Span
from modellic.segments import Sentence
from modellic.segments.cases import lists_cases

_DUE = frozenset(("DEED", "LEAVE", "PARTY"))
"""With none of these a sentence asks for nothing that its uses are the case of."""
_COUNTING = frozenset(("SINGLE", "SEVERAL", "SEATS", "EACH", "MAY", "GRANT"))
"""With none of these a leave counts no devices and no users."""
_HINTING = frozenset(("USE", "AMOUNT"))
"""With none of these a sentence does not seem to ask for anything."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A sentence with what stands around it: the tokens of its lead-ins and of its heading.

    `above` are those of the words that tell whom it is for, where there are any before it, and
    else those of the heading; `title` are these words.
    """

    sentence: Sentence
    leads: list[Token]
    heading: list[Token]
    above: list[Token]
    title: str
    whom: Span | None


def read(sentence: Sentence, lexicon: Lexicon | None, memory: Memory) -> Reading:
    """Read one sentence, an item together with the lead-ins that it hangs on."""
    if lexicon is None:
        return Reading(sentence, foreign=any(c.isalpha() for c in sentence.text))
    own, leads, required = _asked(_own(sentence, lexicon, memory), sentence, lexicon, memory)
    heading = memory.heading(sentence.section, lexicon)
    promised = is_promised(sentence, leads, heading)
    if promised:
        own, leads, required = without_promised(own), without_promised(leads), []
        heading = without_promised(heading)
    own = _ordered(own, leads, heading, sentence, lexicon)
    here = _placed(sentence, own, leads, heading, memory)
    own, question = _settled(own, here, lexicon, memory)
    own = without_examples_of_others(own, sentence.text, told=memory.before is not None)
    kinds = {t.type for t in own}
    if "CMP" in kinds and memory.before is not None:
        own = looking_back(own, sentence.text)
        kinds = {t.type for t in own}
    about = memory.topics(sentence.section, lexicon)
    figured = _figured(own, here, about, alone=memory.before is None)
    limited = own if kinds.isdisjoint(COMPARED) else as_limit(own, [*heading, *leads])
    found = [*figured, *leads, *limited, *required]
    granted = memory.granted(own)
    before = _told_before(own, here, granted, memory)
    heard_of = speaks(found, goes_on=before is not None)
    said, figures = _heard(found, memory, before) if heard_of else ((), None)
    plain = bool(said) or promised
    named = not plain and not kinds.isdisjoint(_HINTING)
    guessed = _guessed(own, [*figured, *leads], sentence, lexicon, memory) if named else ()
    if said:
        said = without_spared(without_saved(said, own, sentence.text), [*leads, *own])
        said = without_limits(said, own)
    also = memory.referred(own) if said else ()
    if memory.lists.absorbs(sentence):
        # "You do not offer it as a service" forbids beside the figures of such a list.
        said = tuple(d for d in said if refuses(own) and d.kind == "must-not")
    else:
        # "Everyone else." tells nothing new: what "otherwise" in the next sentence means stays.
        tells = figures is not None and (said or not kinds.isdisjoint(FIGURES))
        row = len(limited) > len(own) or (sentence.item and not said)
        memory.note(figures if tells else None, sentence, listed=row, own=own)
    if question is not None:
        said = tuple(replace(d, also=(*d.also, question)) for d in said)
    if said:
        leave = [*leads, *heading] if sentence.item else leads or lifting(heading, own)
        said = _meant(said, own, leave, granted, sentence.text)
    if said or guessed:
        if here.whom and figured:
            also = (*also, here.whom)
        listed = () if "AMOUNT" in kinds else tuple(memory.lists.places(sentence))
        said = _with_places(said, also, listed, sentence, memory)
        guessed = _with_places(guessed, (), listed, sentence, memory)
    return Reading(
        sentence, tuple(own), tuple(found), said, tuple(heading), about, guessed, stated=figures
    )


def _figured(
    own: list[Token], here: _Placed, about: Sequence[Token], *, alone: bool
) -> list[Token]:
    """Return the figures, or the end of the licence, that a sentence has of what stands above."""
    figured = headed(own, here.above, here.title, alone=alone) if here.above else []
    if figured or not about:
        return figured
    return at_the_end(own, here.leads, about, here.sentence.section)


def _told_before(
    own: list[Token], here: _Placed, granted: Condition | None, memory: Memory
) -> Condition | None:
    """Return what was told of figures before a sentence, as its own words refer to that."""
    rest = memory.rest_of(own, here.leads)
    if all(t.type != "REFERS" for t in own):
        return memory.before or rest
    before = rest or rejoined(memory.before, own) or limit_of(own, here.heading)
    return case_of(granted, own, before)


def _meant(
    said: tuple[Deed, ...],
    own: list[Token],
    leave: Sequence[Token],
    granted: Condition | None,
    words: str,
) -> tuple[Deed, ...]:
    """Return the deeds of a sentence as its places and words of leave make them."""
    said = placed_once(tuple(placed(d, own, words) for d in said))
    return without_ban(with_leave(with_granted_trade(said, granted, words), leave, own), own)


def _own(sentence: Sentence, lexicon: Lexicon, memory: Memory) -> list[Token]:
    """Return the tokens of a sentence as its own words make them."""
    own = memory.completed(sentence, memory.own(sentence, lexicon), lexicon)
    own = stepped(STEPS, own, sentence.text)
    own = stepped(LOOKED_UP, own, sentence.text, lexicon)
    return with_notice(own, sentence)


def _below(
    own: list[Token], leads: list[Token], sentence: Sentence
) -> tuple[list[Token], list[Token]]:
    """Return the tokens of an item and of its lead-ins, each as the other makes them."""
    leads = above_figures(leads, own)
    if sentence.lead is not None:
        leads = refusing(leads, own, sentence.lead.text)
        leads = with_bound_lead(leads, own, sentence.lead.text)
    own = without_stated(without_denied(own, leads), leads)
    return own, without_titled_uses(leads, own)


def _asked(
    own: list[Token], sentence: Sentence, lexicon: Lexicon, memory: Memory
) -> tuple[list[Token], list[Token], list[Token]]:
    """Return the tokens of a sentence, of its lead-ins, and of the licence that these ask for."""
    leads = memory.leads(sentence, lexicon)
    if leads:
        own, leads = _below(own, leads, sentence)
    required = memory.asked(sentence, lexicon)
    if required:
        own, leads, required = as_uses(own, leads, required, sentence.text, lexicon)
    kinds = {t.type for t in own}
    if "CRITERIA" in kinds:
        own = as_uses_in_line(own, sentence.text)
    if not kinds.isdisjoint(_DUE):
        own = as_uses_before(with_due_uses(own, sentence.text), sentence.text)
    return own, leads, required


def _ordered(
    own: list[Token],
    leads: list[Token],
    heading: list[Token],
    sentence: Sentence,
    lexicon: Lexicon,
) -> list[Token]:
    """Return the tokens of a sentence with what its list or its heading forbids."""
    listed = sentence.item or is_row(sentence.text, sentence.section)
    # A cross before a case of "a licence is needed in any of these cases" forbids nothing.
    listed = listed and not lists_cases(sentence.lead)
    if sentence.item:
        own = without_named(own, leads, heading, item=True)
    own = with_verdict(own, sentence.text, lexicon, listed=listed)
    return with_ban(own, leads, heading, sentence, lexicon)


def _placed(
    sentence: Sentence, own: list[Token], leads: list[Token], heading: list[Token], memory: Memory
) -> _Placed:
    before = memory.for_whom(sentence, own)
    if before is None:
        return _Placed(sentence, leads, heading, heading, sentence.section, None)
    told, above = before
    return _Placed(sentence, leads, heading, above, told.text, told.span)


def _settled(
    own: list[Token], here: _Placed, lexicon: Lexicon, memory: Memory
) -> tuple[list[Token], Span | None]:
    """Return the tokens of a sentence with what it asks for by what stands around it.

    The place is that of the question which it answers, if it does.
    """
    sentence = here.sentence
    if not is_row(sentence.text, sentence.section):
        if here.above:
            own = with_price(own, here.above, sentence.text)
        own = with_buyers(own, here.title, sentence.text, lexicon)
    own = as_steps(without_events(own, here.leads), here.leads)
    if sentence.item:
        own = with_duty(own, here.leads, here.heading, sentence)
    own = memory.with_figure(own, sentence.text)
    own, question = memory.replied(sentence, own, lexicon)
    if not _COUNTING.isdisjoint({t.type for t in own}):
        own = with_listed_counts(with_seats(own), here.leads)
        own = within_count(own, sentence.text, memory.before)
    return with_orders(own, here.leads, sentence.text), question


def _with_places(
    said: tuple[Deed, ...],
    also: tuple[Span, ...],
    listed: tuple[Span, ...],
    sentence: Sentence,
    memory: Memory,
) -> tuple[Deed, ...]:
    """Return deeds with the other places of the text that their conditions come from: what is said
    of thresholds elsewhere, and the items of a list of cases (`listed`)."""
    if not any(thresholds(d.when) or (listed and d.when is not None) for d in said):
        return said
    places = (*also, *memory.also(sentence))
    return tuple(
        replace(d, also=places if thresholds(d.when) else listed if d.when is not None else d.also)
        for d in said
    )


def _guessed(
    own: Sequence[Token],
    above: Sequence[Token],
    sentence: Sentence,
    lexicon: Lexicon,
    memory: Memory,
) -> tuple[Deed, ...]:
    """Return what a sentence seems to ask for that says no deed in words of the lists."""
    hinted = with_hint(own, above, sentence.text, lexicon)
    return () if hinted is None else _heard([*above, *as_limit(hinted, above)], memory, None)[0]


def _heard(
    found: Sequence[Token], memory: Memory, before: Condition | None
) -> tuple[tuple[Deed, ...], Condition | None]:
    where = setting(found, memory.terms.conditions)
    parts = parse(grouped(one_by_one(fold(in_order(found)), found), found))
    deeds, stated = heard(parts, where, before, acts=any(t.type == "EXEMPTS" for t in found))
    if stated is not None and counts_two(t for t in found if t.own):
        stated = two_of(stated)
        deeds = tuple(replace(d, when=two_of(d.when)) if d.when else d for d in deeds)
    return deeds, within_each(stated, found)
