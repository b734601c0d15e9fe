"""The way from one sentence to its reading: its tokens, what it hangs on, and its deeds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from modellic.extract.bans.banned_below import with_ban
from modellic.extract.bans.examples import without_examples
from modellic.extract.bans.limits import without_limits
from modellic.extract.bans.territories import placed, placed_once
from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.counted import within_count
from modellic.extract.clauses.deeds import Deed, heard
from modellic.extract.clauses.limits import as_limit, limit_of
from modellic.extract.clauses.parser import parse, speaks
from modellic.extract.clauses.readings import Reading
from modellic.extract.clauses.scope import setting
from modellic.extract.clauses.spoken import FIGURES
from modellic.extract.document.ending import at_the_end
from modellic.extract.document.freed_kinds import case_of, with_granted_trade
from modellic.extract.document.headed import headed, with_price
from modellic.extract.document.memory import Memory
from modellic.extract.document.offerings import within_each
from modellic.extract.evidence.details import supported
from modellic.extract.folding.bound_places import with_bound_places
from modellic.extract.folding.bound_users import with_bound_users
from modellic.extract.folding.folding import fold
from modellic.extract.folding.hung_on import with_hung_on
from modellic.extract.folding.itemized import one_by_one
from modellic.extract.folding.looking_back import looking_back
from modellic.extract.folding.order import in_order
from modellic.extract.lexing.criteria import rejoined
from modellic.extract.lexing.gates import Gated, stepped
from modellic.extract.lexing.stated import without_bearer
from modellic.extract.lexing.token import Token
from modellic.extract.orders.aims import with_aims
from modellic.extract.orders.alike_rows import with_alike_rows
from modellic.extract.orders.allowed_by_leave import with_acts_told
from modellic.extract.orders.amid import without_amid
from modellic.extract.orders.asian_denials import with_asian_denials, with_leave_first
from modellic.extract.orders.asian_rows import with_asian_rows
from modellic.extract.orders.asian_subjects import with_acts_before_orders
from modellic.extract.orders.askers import without_askers, without_licensors_leave
from modellic.extract.orders.banned_for_trade import with_banned_for_trade
from modellic.extract.orders.bare_refusals import with_refused
from modellic.extract.orders.bare_titles import without_titled_uses
from modellic.extract.orders.behind_leave import with_orders_behind_leave
from modellic.extract.orders.boasts import without_boasts
from modellic.extract.orders.case_rows import with_case_rows
from modellic.extract.orders.cases import (
    without_cases,
    without_denied,
    without_owed_cases,
    without_stated,
)
from modellic.extract.orders.clauses_apart import with_clauses_apart, with_leave_apart
from modellic.extract.orders.conceded import without_conceded
from modellic.extract.orders.contrasted import with_contrasted
from modellic.extract.orders.denied_cases import (
    with_denied_cases,
    with_neither,
    without_second_head,
)
from modellic.extract.orders.denied_exemptions import without_denied_exemptions
from modellic.extract.orders.denied_terms import with_denied
from modellic.extract.orders.denied_uses import with_denied_uses
from modellic.extract.orders.either_way import without_either_way
from modellic.extract.orders.eligible import with_eligible
from modellic.extract.orders.exempted_acts import with_exempted_acts
from modellic.extract.orders.forfeits import with_forfeits
from modellic.extract.orders.freed import without_freed
from modellic.extract.orders.gapped import with_gapped, with_otherwise
from modellic.extract.orders.handed_on import with_handing_on, with_taking_off
from modellic.extract.orders.hints import with_hint
from modellic.extract.orders.hollow import without_hollow
from modellic.extract.orders.imperatives import refuses, with_opening, with_orders, with_proviso
from modellic.extract.orders.kinds_who_use import with_kinds_who_use
from modellic.extract.orders.lacking import with_lacks_before
from modellic.extract.orders.leaves_apart import with_leaves_apart
from modellic.extract.orders.limits_beside_bans import without_uses_beside_limits
from modellic.extract.orders.listed_provisos import with_listed_provisos
from modellic.extract.orders.marks_of_others import without_marks_of_others
from modellic.extract.orders.nobody import with_nobody_who
from modellic.extract.orders.nominal import without_named
from modellic.extract.orders.notice_files import with_quoted, without_shown
from modellic.extract.orders.notices import with_notice
from modellic.extract.orders.noun_rows import with_rows
from modellic.extract.orders.of_a_part import without_bans_of_parts
from modellic.extract.orders.owed_below import with_duty
from modellic.extract.orders.owed_first import with_owed_first
from modellic.extract.orders.owed_unless import with_owed_unless
from modellic.extract.orders.own_then import without_own_then
from modellic.extract.orders.parted_orders import with_parted_orders
from modellic.extract.orders.parts import with_parts
from modellic.extract.orders.promised import is_promised, without_promised
from modellic.extract.orders.provisos import refusing
from modellic.extract.orders.purposes import without_allowed
from modellic.extract.orders.relative_uses import with_relative_deeds, with_relative_uses
from modellic.extract.orders.repeated_orders import with_repeated_orders
from modellic.extract.orders.shown_places import without_shown_places
from modellic.extract.orders.steps_apart import with_steps_apart
from modellic.extract.orders.subjects_apart import with_subjects_apart
from modellic.extract.orders.suits import with_suits, without_suits_of_others
from modellic.extract.orders.trade_of_copies import with_trade
from modellic.extract.orders.uncounted import without_owners_in_uses, without_uncounted
from modellic.extract.orders.unnamed import without_unnamed
from modellic.extract.orders.use_lists import with_listed_uses
from modellic.extract.orders.uses_behind import with_uses_behind
from modellic.extract.orders.verb_lists import (
    with_banned_verbs,
    with_listed_verbs,
    without_other_verbs,
)
from modellic.extract.orders.verdicts import with_verdict
from modellic.extract.settling.by_doing import without_ban
from modellic.extract.settling.due_for_uses import with_due_uses
from modellic.extract.settling.events import as_steps, without_events
from modellic.extract.settling.licensed_deeds import as_uses, as_uses_in_line
from modellic.extract.settling.lifted import with_leave
from modellic.extract.settling.needing_leave import as_uses_before
from modellic.extract.settling.saving import without_saved, without_spared
from modellic.extract.tables.buyers import with_buyers
from modellic.extract.tables.price_steps import with_price_steps
from modellic.extract.tables.tables import is_row
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Condition, Span
from modellic.segments import Sentence
from modellic.segments.cases import lists_cases

STEPS: Gated[[str]] = (
    ("AMOUNT", with_price_steps),
    ("OPENS|BIDS", with_opening),
    ("REFERS IF", without_own_then),
    ("EXEMPTS", without_denied_exemptions),
    ("EITHER_WAY", without_either_way),
    ("BOASTS", without_boasts),
    ("CONCEDES", without_conceded),
    ("MEETS", with_eligible),
    ("REPEATS", with_repeated_orders),
    ("MUST_NOT MAY", with_nobody_who),
    ("MUST MUST_NOT DEED", with_acts_before_orders),
    ("METRIC", without_uncounted),
    ("AMOUNT", without_owners_in_uses),
    ("GRANT", with_denied_uses),
    ("UNLESS|EXEMPTS", with_exempted_acts),
    ("BIDS", with_orders_behind_leave),
    ("MUST_NOT", with_denied_cases),
    ("NOR", with_neither),
    ("LEAVE|BY_LEAVE|MUST_NOT|FORBIDS|NOT DEED|USE|BAN", with_acts_told),
    ("ONLY_IF", without_second_head),
    ("AND", with_parted_orders),
    ("NOT", with_denied),
    ("DEED ONLY_IF|MUST|UNLESS|NOT MAY|GRANT|MUST_NOT", with_hung_on),
    ("MUST", without_askers),
    ("MAY", without_licensors_leave),
    ("PARTY", with_kinds_who_use),
    ("UNLESS", without_hollow),
    ("UNLESS", without_unnamed),
    ("DEED IF|ONLY_IF MAY|GRANT", with_listed_provisos),
    ("MAY", with_owed_unless),
    ("MAY", with_contrasted),
    ("DEED UNLESS|ONLY_IF|NOT MAY|GRANT|MUST|MUST_NOT", with_owed_first),
    ("UNLESS", with_uses_behind),
    ("USE", without_examples),
    ("USE", with_relative_uses),
    ("DEED", with_relative_deeds),
    ("TERRITORY", with_bound_places),
    ("IF", with_proviso),
    ("USE DEED MUST|ONLY_IF", with_bound_users),
    ("GAPPED", with_gapped),
    ("AMOUNT", with_steps_apart),
    ("REFERS", with_otherwise),
    ("ONLY_IF", without_bearer),
    ("DEED", without_shown),
    ("QUOTE", with_quoted),
    ("DEED", supported),
    ("USE|AMOUNT|TERM|PARTY|DEED MUST|MAY|GRANT|DEED", with_alike_rows),
    ("MAY|GRANT MUST|MUST_NOT|DEED", with_leaves_apart),
    ("MUST|MUST_NOT|MAY|GRANT", with_subjects_apart),
    ("USE", without_shown_places),
    ("MUST_NOT", without_uses_beside_limits),
    ("MUST_NOT", with_clauses_apart),
    ("LEAVE", with_leave_apart),
    ("MUST_NOT", with_trade),
    ("DEED", with_banned_for_trade),
    ("DEED", without_bans_of_parts),
    ("MUST_NOT", without_amid),
    ("MUST_NOT BAN LEAVE|UNLESS", without_other_verbs),
    ("MUST_NOT USE DEED", with_banned_verbs),
    ("USE DEED", with_listed_verbs),
    ("NOT", with_lacks_before),
    ("MUST IF|UNLESS|ONLY_IF", without_owed_cases),
    ("IF DEED MUST|MUST_NOT", without_cases),
    ("USE OR", with_listed_uses),
    ("USE|AMOUNT|TERM|PARTY|TERRITORY|DEED MUST|MUST_NOT|MAY|GRANT|DEED", with_case_rows),
    ("USE|AMOUNT|TERM|DEED", with_asian_rows),
    ("IF|UNLESS|ONLY_IF|GRANT|CRITERIA", with_asian_denials),
    ("GRANT", with_leave_first),
    ("GRANT|ELLIPSIS", without_freed),
    ("DEED|TRANSFERS", with_handing_on),
    ("DEED", with_taking_off),
    ("WHETHER|BUSINESS|SKIP", without_allowed),
    ("CLAIMANT", without_suits_of_others),
    ("VOIDS", with_forfeits),
    ("DEED|SUIT", with_suits),
)
"""What its own words make of the tokens of a sentence, in this order: another is one line here.

Before each stand the kinds of tokens without which it changes nothing (`lexing/gates.py`).
"""

LOOKED_UP: Gated[[str, Lexicon]] = (
    ("SEP MUST|MUST_NOT", with_parts),
    ("DEED|MUST_NOT", with_rows),
    ("", with_refused),
    ("USE|DEED", with_aims),
    ("DEED INFRINGES", without_marks_of_others),
)
"""What looks some words of a sentence up once more, in this order and with such kinds: another is
one more here."""


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
    if memory.before is not None:
        own = looking_back(own, sentence.text)
    about = memory.topics(sentence.section, lexicon)
    figured = headed(own, here.above, here.title, alone=memory.before is None)
    figured = figured or at_the_end(own, leads, about, sentence.section)
    limited = as_limit(own, [*heading, *leads])
    found = [*figured, *leads, *limited, *required]
    granted = memory.granted(own)
    before = rejoined(memory.before, own) or limit_of(own, heading) or memory.rest_of(own, leads)
    before = case_of(granted, own, before)
    heard_of = speaks(found, goes_on=before is not None)
    said, figures = _heard(found, memory, before) if heard_of else ((), None)
    plain = bool(said) or promised
    guessed = () if plain else _guessed(own, [*figured, *leads], sentence, lexicon, memory)
    said = without_spared(without_saved(said, own, sentence.text), [*leads, *own])
    said = without_limits(said, own)
    also = memory.referred(own)
    if memory.lists.absorbs(sentence):
        # "You do not offer it as a service" forbids beside the figures of such a list.
        said = tuple(d for d in said if refuses(own) and d.kind == "must-not")
    else:
        # "Everyone else." tells nothing new: what "otherwise" in the next sentence means stays.
        tells = figures is not None and (said or any(t.type in FIGURES for t in own))
        memory.note(figures if tells else None, sentence, listed=len(limited) > len(own))
    if question is not None:
        said = tuple(replace(d, also=(*d.also, question)) for d in said)
    said = placed_once(tuple(placed(d, own, sentence.text) for d in said))
    said = with_leave(with_granted_trade(said, granted, sentence.text), leads, own)
    said = without_ban(said, own)
    if here.whom and figured:
        also = (*also, here.whom)
    counted = any(t.type == "AMOUNT" for t in own)
    listed = () if counted else tuple(memory.lists.places(sentence))
    said = _with_places(said, also, listed, sentence, memory)
    guessed = _with_places(guessed, (), listed, sentence, memory)
    return Reading(
        sentence, tuple(own), tuple(found), said, tuple(heading), about, guessed, stated=figures
    )


def _own(sentence: Sentence, lexicon: Lexicon, memory: Memory) -> list[Token]:
    """Return the tokens of a sentence as its own words make them."""
    own = memory.completed(sentence, memory.own(sentence, lexicon), lexicon)
    own = stepped(STEPS, own, sentence.text)
    own = stepped(LOOKED_UP, own, sentence.text, lexicon)
    return with_notice(own, sentence)


def _asked(
    own: list[Token], sentence: Sentence, lexicon: Lexicon, memory: Memory
) -> tuple[list[Token], list[Token], list[Token]]:
    """Return the tokens of a sentence, of its lead-ins, and of the licence that these ask for."""
    leads = memory.leads(sentence, lexicon)
    if sentence.lead is not None:
        leads = refusing(leads, own, sentence.lead.text)
    own = without_stated(without_denied(own, leads), leads)
    leads = without_titled_uses(leads, own)
    required = memory.asked(sentence, lexicon)
    if required:
        own, leads, required = as_uses(own, leads, required, sentence.text, lexicon)
    own = with_due_uses(as_uses_in_line(own, sentence.text), sentence.text)
    return as_uses_before(own, sentence.text), leads, required


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
    own = without_named(own, leads, heading, item=sentence.item)
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
        own = with_price(own, here.above, sentence.text)
        own = with_buyers(own, here.title, sentence.text, lexicon)
    own = as_steps(without_events(own, here.leads), here.leads)
    own = with_duty(own, here.leads, here.heading, sentence)
    own, question = memory.replied(sentence, memory.with_figure(own), lexicon)
    return with_orders(
        within_count(own, sentence.text, memory.before), here.leads, sentence.text
    ), question


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
    parts = parse(one_by_one(fold(in_order(found)), found))
    deeds, stated = heard(parts, where, before, acts=any(t.type == "EXEMPTS" for t in found))
    return deeds, within_each(stated, found)
