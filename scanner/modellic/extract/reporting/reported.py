"""Which sentences of a text are reported as not understood, whatever rules they gave."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from decimal import Decimal

from modellic.extract.clauses.conditions import (
    is_idle,
    is_limit,
    thresholds,
)
from modellic.extract.clauses.limits import names_unknown_limit
from modellic.extract.clauses.readings import Reading
from modellic.extract.document.lost_figures import (
    Known,
    drops_figure,
    is_forgotten,
    is_sum,
    loses_amount,
)
from modellic.extract.lexing.criteria import counts_two
from modellic.extract.lexing.token import (
    BINDING,
    MODALS,
    OWED,
    READ,
    WITH_LEAVE,
    is_asked,
    is_task,
    meaning,
    option,
)
from modellic.extract.lexing.unknown_counts import is_unknown
from modellic.extract.reporting.addresses import is_address
from modellic.extract.reporting.carried_figures import carries_figure
from modellic.extract.reporting.closed_ranges import says_more_beyond
from modellic.extract.reporting.doubts import (
    depends_on_time,
    exempts_the_unknown,
    is_contrary,
    is_doubtful,
    is_obscured,
    is_of_one_device,
    is_told,
    lists_prices,
    names_an_idle_figure,
    prices_a_count,
    refers_to_the_unread,
)
from modellic.extract.reporting.explained import (
    INVITES,
    STRONG,
    explain_all,
    explanations,
    hangs_on_more,
)
from modellic.extract.reporting.foreign import foreign_passages
from modellic.extract.reporting.mute_items import mute_items
from modellic.extract.reporting.ordered import (
    bids_a_phrase,
    hangs_on_the_unread,
    is_ordered,
    is_unheard,
    orders_in_contrast,
)
from modellic.extract.reporting.reserved import is_reserved
from modellic.extract.reporting.split_rows import is_split
from modellic.extract.reporting.unheard import has_unheard
from modellic.extract.reporting.unnamed_counts import (
    compares_nothing,
    counts_unnamed,
    frees_uncompared,
)
from modellic.extract.reporting.unread_asian_verbs import (
    idle_orders,
    orders_beside_leave,
    unread_asian_verbs,
)
from modellic.extract.reporting.unread_cases import hangs_on_an_unread_case, leaves_it_to_some
from modellic.extract.reporting.unread_kinds import unread_criteria, unread_kinds
from modellic.extract.reporting.unread_members import unread_members
from modellic.extract.reporting.unread_notes import unread_notes
from modellic.extract.reporting.unread_quotas import unread_quotas
from modellic.extract.reporting.unread_rows import unread_rows
from modellic.extract.reporting.unread_uses import unread_uses
from modellic.extract.reporting.unread_verbs import unread_verbs
from modellic.extract.reporting.unsaid import frees_the_unsaid, hangs_on_the_unsaid
from modellic.extract.settling.by_doing import is_lifted_by_the_unread
from modellic.extract.tables.tables import is_row
from modellic.extract.words.spans import overlap
from modellic.rules import Condition, Duty, Metric, Span, Threshold
from modellic.text import Text

_CLOSES = ("", ":", "\uff1a")
"""What stands between the words of a lead-in and its items."""
_LEAVES = frozenset(("MAY", "GRANT", "PASS"))
_ORDERS = MODALS | {"DEED", "GRANT"}
_FREED = MODALS | {"GRANT", "TELLS", "PASS", "IF", "DEFINES"}
"""What makes it plain why somebody does something: an order, a leave, a case."""
_EXPLAINS = frozenset(
    ("MAY", "GRANT", "DEFINES", "NOT", "SUBJECT", "ASKS", "RECITAL", "SKIP", "TELLS", "THIS")
)
"""What tells why a sentence that names a duty does not order it."""
_LOOKING_BACK = frozenset(("EXEMPTS", "REPEATS", "UNSAID"))
_LIMITED = frozenset(("CMP", "LIMITS"))
_THREE = 3
"""Criteria that a list has at the least where two of them must be met."""


def not_understood(
    text: Text,
    readings: Sequence[Reading],
    listed: Container[int],
    limit: Condition | None = None,
) -> Iterator[Span]:
    """Yield what binds, or is foreign, and gave no rule; or gave one, and not all of it was read.

    `listed` are the positions of readings that a list of banned uses has taken up, and `limit`
    whom alone these are banned for.
    """
    leads = {id(r.sentence.lead) for r in readings}
    used = {span for r in readings for d in r.deeds for span in d.also}
    ruled = {t for r in readings for d in r.deeds for t in thresholds(d.when)}
    ruled.update(thresholds(limit))
    led = _led(readings)
    known = Known.of(ruled)
    licensed = any(d.action is Duty.OBTAIN_LICENSE for r in readings for d in r.deeds)
    for at, reading in enumerate(readings):
        if is_address(reading.sentence.text):
            continue
        if _loses_figure(reading, known, used) or _is_doubtful(reading, text):
            yield reading.sentence.span
            continue
        told_whole = reading.kinds.isdisjoint(MODALS) or id(reading.sentence) in leads
        told_whole = told_whole or (_but_counts(reading) and reading.sentence.span in used)
        if not (told_whole or reading.titled) and has_unheard(reading, listed=at in listed):
            yield reading.sentence.span
            continue
        read_whole = bool(reading.deeds) and not _is_unread(reading)
        if read_whole and at not in listed:
            unread = (unread_members, unread_rows, unread_verbs, unread_asian_verbs, unread_uses)
            yield from {span for every in unread for span in every(reading)}
        if at in listed or read_whole or reading.sentence.span in used:
            continue
        if reading.stated is not None and (
            is_told(reading.stated, reading.own, ruled)
            or _only_leads(reading, led.get(id(reading.sentence), frozenset()))
        ):
            continue
        exempts = at > 0 and not reading.kinds.isdisjoint(_LOOKING_BACK)
        exempts = exempts and _looks_back(reading, readings[at - 1])
        if (
            reading.deeds
            or exempts
            or _binds(reading, leads=id(reading.sentence) in leads, licensed=licensed)
        ):
            yield reading.sentence.span
        else:
            yield from idle_orders(reading)
    yield from unread_notes(readings, used, listed)
    yield from unread_quotas(readings)
    yield from unread_criteria(readings)
    yield from unread_kinds(readings)
    yield from mute_items(readings, listed)
    yield from foreign_passages(text, readings)


def _but_counts(reading: Reading) -> bool:
    """Say whether the one order of a sentence is to count others, too: "you must include the
    revenue of your affiliates"."""
    orders = sum(t.type in BINDING for t in reading.own)
    return "AGGREGATES" in reading.kinds and orders == 1 and "AND" not in reading.kinds


def _loses_figure(reading: Reading, known: Known, used: Container[Span]) -> bool:
    """Say whether a figure of a sentence is in no rule."""
    stated, own = reading.stated, reading.own
    if stated is None and "AMOUNT" not in reading.kinds:
        return False
    if is_forgotten(stated, own, known) and reading.sentence.span not in used:
        return True
    return drops_figure(own, known) or loses_amount(stated, own, known)


def _looks_back(reading: Reading, before: Reading) -> bool:
    """Say whether a sentence says of others what was owed right before, of whom nothing is read."""
    told = _exempts(reading, before) or _repeats(reading, before)
    return told or frees_the_unsaid(reading, before)


def _led(readings: Sequence[Reading]) -> dict[int, set[Threshold]]:
    """Return the figures of what the items of each lead-in order, by the lead-in's identity."""
    led: dict[int, set[Threshold]] = {}
    for reading in readings:
        figures = [t for d in reading.deeds for t in thresholds(d.when)]
        led.setdefault(id(reading.sentence.lead), set()).update(figures)
    return led


def _only_leads(reading: Reading, led: Container[Threshold]) -> bool:
    """Say whether a lead-in orders nothing itself and tells the figures of what its items order.

    "If your product has more than N users, you must:" or "if it has more than N users:". An item
    that is not read is reported itself.
    """
    figures = thresholds(reading.stated)
    if not figures or any(t not in led for t in figures):
        return False
    read = [t for t in reading.own if t.type in READ]
    ordered = [t for t in read if t.type in _ORDERS]
    end = ordered[0].span[1] if ordered else max((t.span[1] for t in read), default=0)
    names = (t.span[1] for t in reading.own if t.type == "WHOSE" and 0 <= t.span[0] - end <= 1)
    behind = reading.sentence.text[next(names, end) :]
    return len(ordered) <= 1 and behind.strip() in _CLOSES


def given_up(
    before: Sequence[Reading], after: Sequence[Reading], limit: Condition | None = None
) -> Iterator[Span]:
    """Yield the sentences that asked for something beyond a figure that no rule is left with.

    `limit` is told by the sentence of a ban of fields, whose rule is no deed of it.
    """
    kept = {_figure(t) for r in after for d in r.deeds for t in thresholds(d.when)}
    kept.update(map(_figure, thresholds(limit)))
    for reading, settled in zip(before, after, strict=True):
        idle = not any(thresholds(d.when) for d in reading.deeds)
        if reading.deeds and idle and thresholds(reading.stated):
            yield reading.sentence.span
        if reading.deeds == settled.deeds:
            continue
        asked = {_figure(t) for d in reading.deeds if d.token for t in thresholds(d.when)}
        if not asked <= kept:
            yield reading.sentence.span


def _figure(threshold: Threshold) -> tuple[Metric, Decimal, bool]:
    return threshold.metric, threshold.value, is_limit(threshold)


def _binds(reading: Reading, *, leads: bool, licensed: bool) -> bool:
    """Say whether the sentence seems to bind, or to carry a threshold.

    Where no other sentence asks for a licence (`licensed`), whom to write to may ask for one.

    One that leads into a list binds by its items. Boilerplate binds to nothing that a rule is
    for, but it never hides an amount with a metric; and where the sentence says what the
    licensee must or must not do, only a disclaimer, a definition or governing law explain it.
    """
    types = {t.type for t in reading.own if not is_unknown(t)}
    if carries_figure(types, reading.own):
        return True
    if "GRANT" in reading.kinds and frees_uncompared(reading.own):
        return True
    passes = set(explanations(reading)) - (set() if licensed else {INVITES})
    if "CMP" in types and not passes & STRONG and any(map(is_sum, reading.own)):
        return True
    if leaves_it_to_some(reading) or lists_prices(reading.own):
        return True
    if leads or reading.titled or (passes & STRONG and explain_all(reading)):
        return False
    if passes & STRONG:
        return True
    leaves = passes <= {"grant"} and types & _LEAVES
    if leaves and (hangs_on_more(reading) or orders_beside_leave(reading)):
        return True
    if "ONLY_IF" in types and any(map(is_task, reading.own)):
        return True
    if (
        "BINDS" in types
        or is_reserved(reading)
        or _does_unbidden(reading)
        or bids_a_phrase(reading)
        or hangs_on_the_unread(reading)
        or orders_in_contrast(reading)
        or (not passes and (is_ordered(reading) or is_unheard(reading)))
    ):
        return True
    return not passes and (bool(types & BINDING) or _names_a_duty(reading))


def _exempts(reading: Reading, before: Reading) -> bool:
    """Say whether a sentence exempts somebody from the duty right before it whom no condition
    names: "this does not apply to uses at home"."""
    told = [t.span for t in reading.own if t.type == "EXEMPTS"]
    if not told or not before.deeds:
        return False
    # "Does not apply to" is boilerplate but where it frees somebody from what is owed, or banned.
    owed = any(d.action in OWED or d.action in WITH_LEAVE for d in before.deeds)
    # "If you received it in a product, section 2 does not apply to you" frees nobody by name.
    owed = owed and not any(t.type == "IF" and t.span[0] < told[0][0] for t in reading.own)
    passes = [t.span for t in reading.own if t.type == "PASS"]
    return all(owed and any(overlap(span, t) for t in told) for span in passes)


def _repeats(reading: Reading, before: Reading) -> bool:
    """Say whether what was owed right before is so of others of whom nothing was read."""
    return "REPEATS" in reading.kinds and any(d.action in OWED for d in before.deeds)


def _names_a_duty(reading: Reading) -> bool:
    """Say whether a sentence names a duty in no words of order that the lists have, and in none of
    leave: "it is up to you to keep the notices".

    Items are of their lead-in. Whom to ask is told where no licence is asked for, too.
    """
    sentence = reading.sentence
    if sentence.item or sentence.heading or any(t.type in _EXPLAINS for t in reading.own):
        return False
    return any(is_task(t) and option(t, "quote") is None for t in reading.own)


def _does_unbidden(reading: Reading) -> bool:
    """Say whether somebody does what can be ordered, and no word of the sentence says that it is:
    "le licencié conserve la mention"."""
    types = {t.type for t in reading.found}
    actors = (t for t in reading.own if t.type == "ACTOR" and option(t, "place") is None)
    if next(actors, None) is None or types & _FREED:
        return False
    return any(map(is_asked, reading.own))


def _is_doubtful(reading: Reading, text: Text) -> bool:
    """Say whether a person must read the sentence, whatever rule it gave."""
    if is_obscured(text.quote(reading.sentence.span)):
        return True
    kinds = reading.kinds
    # A member of a list that was taken up without it.
    if "UNREAD" in kinds:
        return True
    # Who is free by a figure may not be by what else is asked of them.
    if "UNSAID" in kinds and hangs_on_the_unsaid(reading):
        return True
    if _counts_more(reading) or is_of_one_device(reading):
        return True
    if "NOT" in kinds and is_lifted_by_the_unread(reading.deeds, reading.own):
        return True
    whens = [deed.when for deed in reading.deeds]
    limited = kinds >= _LIMITED and not any(map(thresholds, whens))
    if limited and names_unknown_limit(reading.own):
        return True
    return bool(whens) and (
        any(map(is_idle, whens))
        or compares_nothing(reading.own)
        or depends_on_time(reading.own, reading.deeds)
        or _asks_doubtfully(reading)
        or says_more_beyond(reading.sentence.text, reading.deeds, reading.own)
        or is_doubtful(reading.sentence.text, reading.found, whens)
    )


def _asks_doubtfully(reading: Reading) -> bool:
    """Say whether what is asked for is so by a case, or but for some, that were not read."""
    deeds, own = reading.deeds, reading.own
    if hangs_on_an_unread_case(reading):
        return True
    if refers_to_the_unread(deeds, own) or names_an_idle_figure(deeds, own):
        return True
    return exempts_the_unknown(deeds, own) or any(is_contrary(d, own) for d in deeds)


def _counts_more(reading: Reading) -> bool:
    """Say whether a sentence counts what no list names, several things at once, or, as a row of a
    table, something that its fee does not hang on, or more than one answer."""
    if counts_unnamed(reading.sentence.text, reading.own):
        return True
    row = is_row(reading.sentence.text, reading.sentence.section)
    if row and (is_split(reading) or prices_a_count(reading.deeds, reading.own)):
        return True
    listed = "CRITERIA" in reading.kinds and counts_two(reading.own)
    items = sum(t.type == "ITEM" for t in reading.own)
    return listed and max(items, len(set(thresholds(reading.stated)))) < _THREE


def _is_unread(reading: Reading) -> bool:
    """Say whether the sentence compares a figure and nothing was made of it."""
    types = reading.kinds
    if not {"AMOUNT", "METRIC"} <= types or reading.stated is not None:
        return False
    return ("CMP" in types or _names_a_sum(reading)) and not any(
        thresholds(d.when) for d in reading.deeds
    )


def _names_a_sum(reading: Reading) -> bool:
    """Say whether a sum of money stands right behind the words for what it is of, though nothing
    compares the two: "companies with a revenue SEK 2 million may not"."""
    ends = {t.span[1] for t in reading.own if t.type == "METRIC" and meaning(t) != "other"}
    sums = (t for t in reading.own if t.type == "AMOUNT" and is_sum(t))
    return any(not ends.isdisjoint((t.span[0], t.span[0] - 1)) for t in sums)
