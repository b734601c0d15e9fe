"""Which of the phrases that were found in a sentence are meant: its words make one token each.

A longer phrase takes its words from shorter ones of its sort, a figure needs its amount beside it,
and an order holds no ban between its words.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from modellic.extract.lexing.longest import is_loose, longest
from modellic.extract.lexing.token import (
    HEADS,
    MODALS,
    OWED,
    Token,
    closes,
    frees,
    is_asked,
    is_lack,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.numbers import tables
from modellic.extract.words.spans import gap, overlap, within_one
from modellic.rules import Duty, Metric, Party, Prohibition, Span, Use

_CODE = re.compile(r"[A-Za-z]{1,3}(?=\$)")
_SERVED = (Prohibition.HOST_AS_SERVICE, Use.HOSTED_SERVICE)
_PASSED_ON = Use.DISTRIBUTE
"""The word for passing copies on, of uses and of bans."""
_SHOWN = (Use.PUBLISH_OUTPUTS, Use.PUBLISH_RESEARCH)
_ACTIVE = (Metric.MONTHLY_ACTIVE_USERS, Metric.DAILY_ACTIVE_USERS)
_LISTS = frozenset(("UNLESS", "CRITERIA", "ANNOUNCES"))
_COMMA = 2
"""Characters of a comma and the blank behind it."""
_BOUGHT = (Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY)
"""Kinds that compete for the same words; every other kind competes with its like only."""


def clear_of(amounts: Sequence[Amount], found: list[Token], text: str) -> list[Token]:
    """Return the tokens of a text that leave its amounts alone, and let them be compared."""
    if not amounts:
        return found
    # The "us" of US$ is nobody, and the Canada of "dollars canadiens" no place.
    codes = {m.end() for a in amounts if (m := _CODE.match(text, a.span[0]))}
    found = [t for t in found if t.span[1] not in codes]
    sums = [a.span for a in amounts if a.currency]
    found = [t for t in found if t.type != "TERRITORY" or not within_one(t.span, sums)]
    starts = {a.span[0] for a in amounts}
    ends = {end for a in amounts for end in _ends_of(a, text)}
    nouns = {t.span[0] for t in found if t.type == "METRIC" and t.span[0] in ends}
    found = [t for t in found if t.type not in MODALS or t.span[0] not in nouns]
    # 以下 behind a number compares, and announces nothing: 10名以下の法人を除く.
    below = {t.span[0] for t in found if t.type == "CMP" and t.span[0] in ends}
    found = [t for t in found if t.type not in _LISTS or t.span[0] not in below]
    opened = starts | {a - 1 for a in starts if text[a - 1 : a].isspace()}
    found = [t for t in found if not _opens_another(t, opened, ends)]
    found = [t for t in found if not _straddles(t, found, amounts)]
    found = [t for t in found if not (_goes_across(t) and _embraces_any(t.span, starts))]
    found = [t for t in found if t.type != "METRIC" or not _embraces_any(t.span, starts)]
    # The ユーザーが of 月間アクティブユーザーが is no figure of its own.
    active = [t.span for t in found if t.type == "METRIC" and meaning(t) in _ACTIVE]
    found = [t for t in found if meaning(t) != Metric.USERS or not _begins_amid(t.span, active)]
    # "One of the following" counts nothing.
    many = {a.span[0] for a in amounts if a.value > 1}
    return [t for t in found if t.type not in HEADS or not _embraces_any(t.span, many)]


def _begins_amid(span: Span, others: Iterable[Span]) -> bool:
    return any(start < span[0] < end < span[1] for start, end in others)


def _ends_of(amount: Amount, text: str) -> Iterator[int]:
    """Yield where an amount ends: with the blank behind it, or with its counter, 11명 이상."""
    end = amount.span[1]
    yield end + (text[end : end + 1] == " ")
    counter = tables().counter.match(text, end)
    if counter:
        yield counter.end()


def chosen(found: Iterable[Token]) -> list[Token]:
    """Return of tokens that want the same words those that are meant."""
    found = _published(_notified(list(found)))
    kept = _trained(_served(_released(_of_failures(_outside_words(_handed_on(found))))))
    kept = _within_cases(_without_trade(kept))
    return list(longest(_nearest(list(_governed(kept)))))


def _served(found: list[Token]) -> list[Token]:
    """Drop what reads as passing copies on and has words for a hosted service among its own, or
    their verb: "offered to others as a service"."""
    hosted = [t for t in found if meaning(t) in _SERVED]
    if not hosted:
        return found
    passed = [t.span for t in found if meaning(t) == _PASSED_ON]
    return [
        t
        for t in found
        if meaning(t) != _PASSED_ON
        or not any(h.type == t.type and _shares_verb(t.span, h.span, passed) for h in hosted)
    ]


def _without_trade(found: list[Token]) -> list[Token]:
    """Drop the service that is but the trade by which a kind of firm is named: "firms that offer
    cloud services to the public"."""
    firms = [t.span for t in found if t.type == "PARTY" and meaning(t) == Party.CLOUD_PROVIDER]
    if not firms:
        return found
    named = [t for t in found if t.type == "USE" or meaning(t) == Prohibition.HOST_AS_SERVICE]
    trades = [t for t in named if any(overlap(t.span, f) and t.span[1] <= f[1] for f in firms)]
    return [t for t in found if t not in trades]


def _within_cases(found: list[Token]) -> list[Token]:
    """Drop what reaches for its verb across a case, where one stands before it: "eine Lizenz
    erwerben, wenn Sie es weitergeben", 「表示を残し、変更した場合はその旨を明記する」.

    Before words that open a case it is what is bought, before those that close it the same deed.
    """
    cases = [t for t in found if t.type == "IF"]
    found = _behind_their_order(found)
    if not cases:
        return found
    ends: dict[int, list[tuple[int, str]]] = {}
    for token in filter(is_asked, found):
        ends.setdefault(token.span[0], []).append((token.span[1], meaning(token)))

    def goes_across(token: Token, case: Token) -> bool:
        start, end = case.span
        if end > token.span[1]:
            return False
        told = {said for e, said in ends[token.span[0]] if e <= start}
        return meaning(token) in told if closes(case) else not told.isdisjoint(_BOUGHT)

    return [t for t in found if not is_asked(t) or not any(goes_across(t, c) for c in cases)]


def _behind_their_order(found: list[Token]) -> list[Token]:
    """Drop what is asked for by words that begin in the clause before the order, with the use that
    ends it: "wer es weitergibt, muss den Namen nennen", "weitergeben, ohne uns zu nennen"."""
    orders = {t.span[0] for t in found if t.type == "MUST" or (is_lack(t) and option(t, "far"))}
    used = {t.span[0]: t.span[1] + _COMMA for t in found if t.type == "USE"}
    last = {start: at for start, at in used.items() if at in orders}
    across = [t for t in found if is_asked(t) and last.get(t.span[0], t.span[1]) < t.span[1]]
    if not across:
        return found
    # "Wer es ändert, hat darauf hinzuweisen": what is to be told is named before.
    due = [t for t in found if is_asked(t) and t.span[0] >= min(last.values())]
    return [t for t in found if t not in across or (meaning(t) == Duty.STATE_CHANGES and not due)]


def _trained(found: list[Token]) -> list[Token]:
    """Drop what reads as publishing outputs where these are used to train a model that is."""
    models = [t.span for t in found if t.type == "USE" and Use.TRAIN_MODEL in meaning(t)]
    if not models:
        return found
    return [
        t
        for t in found
        if not (t.type == "USE" and meaning(t) == Use.PUBLISH_OUTPUTS)
        or not any(overlap(t.span, m) for m in models)
    ]


def _notified(found: list[Token]) -> list[Token]:
    """Drop what reads as showing something where its verb tells the licensor of it: "ist uns die
    Zahl der Installationen anzuzeigen"."""
    told = [t.span for t in found if meaning(t) == Duty.REGISTER]
    if not told:
        return found
    return [
        t
        for t in found
        if meaning(t) != Duty.DISPLAY_ATTRIBUTION
        or not any(t.span[0] < start and t.span[1] == end for start, end in told)
    ]


def _handed_on(found: list[Token]) -> list[Token]:
    """Drop the licence that would be asked for by words which tell to hand this one on:
    必须随每份副本附上本许可证."""
    given = [t.span for t in found if is_asked(t) and meaning(t) == Duty.INCLUDE_LICENSE]
    if not given:
        return found
    return [
        t
        for t in found
        if meaning(t) != Duty.OBTAIN_LICENSE
        or not any(t.span[0] <= start and end <= t.span[1] for start, end in given)
    ]


def _published(found: list[Token]) -> list[Token]:
    """Drop the copies of a model that would be passed on by words of what it made: "publish
    pictures made with the model", "a paper that uses the model"."""
    shown = [t.span for t in found if t.type == "USE" and meaning(t) in _SHOWN]
    if not shown:
        return found
    joints = [t.span[0] for t in found if t.type in ("OR", "AND")]

    def is_of_output(span: Span) -> bool:
        return any(
            span[0] == start and end < span[1] and not any(end <= at < span[1] for at in joints)
            for start, end in shown
        )

    return [
        t for t in found if t.type != "USE" or meaning(t) != _PASSED_ON or not is_of_output(t.span)
    ]


def _shares_verb(passed: Span, hosted: Span, others: Iterable[Span]) -> bool:
    if any(hosted[1] < start and end == passed[1] for start, end in others):
        return False  # "Nicht als Dienst anbieten und nicht verkaufen": each has its own verb.
    return passed[1] == hosted[1] or (passed[0] < hosted[0] and hosted[1] < passed[1])


def _outside_words(found: list[Token]) -> list[Token]:
    """Drop figures and what is due that begin amid a longer word: a shorter one takes their place.

    "The revenue of the last 12 months" is no "monthly revenue", and "non-commercial use requires a
    licence" says so of no commercial use.
    """
    longer = [t.span for t in found if t.type == "SKIP" and meaning(t) == "word"]
    if not longer:
        return found
    amid = (t for t in found if t.type == "METRIC" or (is_said(t) and meaning(t) in OWED))
    begun = [t for t in amid if any(s < t.span[0] < e for s, e in longer)]
    return [t for t in found if t not in begun]


def _of_failures(found: list[Token]) -> list[Token]:
    """Drop the ban of words that tell of a failure: "failure to name us is a breach" orders it."""
    failed = min((t.span[0] for t in found if t.type == "MUST" and option(t, "lack")), default=None)
    if failed is None:
        return found
    told = [t.span for t in found if option(t, "tells") == "breach" and t.span[0] > failed]
    return [
        t
        for t in found
        if not ((t.type == "MUST_NOT" or is_said(t)) and any(overlap(t.span, s) for s in told))
    ]


def _released(found: list[Token]) -> list[Token]:
    """Take the order from what begins within words that free from it: "you do not | have to …"."""
    free = [t.span for t in found if frees(t)]
    if not free:
        return found
    kept = [t for t in found if not any(s < t.span[0] < e for s, e in free) or not _orders(t)]
    # "You are not | required to" forbids nothing either.
    kept = [t for t in kept if t.type != "MUST_NOT" or not any(overlap(t.span, s) for s in free)]
    deeds = [t for t in kept if t.type == "DEED"]
    for cut in found:
        if not is_said(cut) or not any(s < cut.span[0] < e for s, e in free):
            continue
        # "Have to show the badge" may be all that names the deed; "pay royalties" names its own.
        others = [t for t in deeds if overlap(t.span, cut.span) and meaning(t) != meaning(cut)]
        if not others and isinstance(cut.value, Meaning):
            kept.append(cut.valued(replace(cut.value, kind="must")))
    return kept


def _orders(token: Token) -> bool:
    return token.type == "MUST" or is_said(token)


def _embraces_any(span: Span, starts: Container[int]) -> bool:
    """Say whether words have an amount among them, which they must not swallow."""
    return any(at in starts for at in range(span[0] + 1, span[1]))


def _opens_another(token: Token, opened: Container[int], ends: Container[int]) -> bool:
    """Say whether words that close an amount, "20 or over", stand before one: "or over 20".

    Between two amounts they close the first, 1億円以上10億円未満; what follows one right away,
    "N excess" or 1億円以下の場合, refers to no other and announces nothing.
    `opened` is where amounts begin, or the blank before them.
    """
    behind = token.span[0] in ends
    if token.type in ("REFERS", "SKIP"):
        return behind
    if behind:
        return False
    closes = (
        token.type == "CMP"
        and isinstance(token.value, Meaning)
        and token.value.option("side") == "after"
    )
    return closes and token.span[1] in opened


def _straddles(token: Token, found: Sequence[Token], amounts: Iterable[Amount]) -> bool:
    """Say whether the words of a deed begin in the clause before, across an amount.

    "Free commercial use below 5, at 5 or above get a licence": the same deed stands behind it too.
    """
    start, end = token.span
    inner = [a.span for a in amounts if start < a.span[0] and a.span[1] < end]
    if token.type != "DEED" or not inner:
        return False
    compared = any(t.type == "CMP" and gap(t.span, a) <= 1 for t in found for a in inner)
    return compared and any(
        o.type == "DEED" and meaning(o) == meaning(token) and inner[-1][1] <= o.span[0] < end
        for o in found
    )


def _nearest(found: Sequence[Token]) -> Iterator[Token]:
    """Leave of deeds of one header that end alike the one that begins last.

    That is the verb nearest to its object. So with orders whose words lie far apart, and with a
    service: "sell it or offer it as SaaS".
    """
    last: dict[object, int] = {}
    joints = [t.span[0] for t in found if t.type in ("OR", "AND")]
    for token in found:
        if token.type in ("DEED", "MUST") or (joints and _is_served(token)):
            key = (token.value, token.span[1])
            last[key] = max(token.span[0], last.get(key, -1))
    for token in found:
        begun = last.get((token.value, token.span[1]), token.span[0])
        if token.type == "USE":
            apart = any(token.span[0] < joint < begun for joint in joints)
        else:
            ends = token.type == "DEED" or (token.type == "MUST" and is_loose(token))
            apart = ends and begun != token.span[0]
        if not apart:
            yield token


def _is_served(token: Token) -> bool:
    return token.type == "USE" and meaning(token) == Use.HOSTED_SERVICE


def _governed(found: Sequence[Token]) -> Iterator[Token]:
    """Drop an order whose words lie far apart with a ban or a permission between them.

    "ist nicht gestattet, Kopien zu verwenden", "ist berechtigt, es zu verwenden". So with a deed
    that reaches across "otherwise", into the next case, or across a second ban; a way to a licence
    may be one for "any other use".
    """
    others = [t.span for t in found if t.type in ("MUST_NOT", "MAY")]
    cases = [t.span for t in found if t.type == "REFERS" and meaning(t) != "same"]
    if not others and not cases:
        yield from found
        return
    bans = [t.span for t in found if t.type == "MUST_NOT"]
    for token in found:
        start, end = token.span
        across = [*cases, *(bans if _is_forbidden(token) else ())]
        owed = meaning(token) in OWED and option(token, "route") is None
        if owed and any(start < s and e < end for s, e in across):
            continue
        loose = token.type == "MUST" and is_loose(token)
        # "Sind weder zu ändern noch zu löschen" has the words of an order, and forbids.
        if not loose or not any(start <= s and e <= end for s, e in others):
            yield token


def _goes_across(token: Token) -> bool:
    """Say whether words of order have a clause of their own between them, which must not count
    anything: "darf, soweit nichts anderes gilt, nicht"."""
    return isinstance(token.value, Meaning) and token.value.option("across") is not None


def _is_forbidden(token: Token) -> bool:
    return isinstance(token.value, Meaning) and token.value.kind == "must-not"
