"""Where a sentence gave a rule and yet not all of it was read.

The worst mistake is a lost threshold: "more than 100 million users, or a market share above 30 %"
read as its first half. So a sentence that states a figure and holds words that nothing was made
of is reported beside its rule, for a person to read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from modellic.extract.clauses.conditions import (
    conjoin,
    is_limit,
    is_of_all,
    negate,
    parts_of,
    thresholds,
)
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.document.lost_figures import is_lost, is_price, is_sum, told
from modellic.extract.folding.folding import fold
from modellic.extract.folding.joints import of_both
from modellic.extract.folding.order import in_order
from modellic.extract.lexing.fees import is_fee, paid_sums
from modellic.extract.lexing.token import (
    ATOMS,
    BINDING,
    MEASURES,
    OWED,
    Token,
    is_banned,
    is_said,
    is_task,
    meaning,
    option,
)
from modellic.extract.reporting.unnamed_counts import counts_the_unknown
from modellic.extract.reporting.unsaid import is_size
from modellic.extract.words.amounts import Amount
from modellic.extract.words.spans import follows_one
from modellic.rules import (
    MONEY,
    Action,
    AllOf,
    AnyOf,
    Condition,
    Duty,
    Prohibition,
    Span,
    Threshold,
)

_OBSCURED = re.compile(
    r"[\u202a-\u202e\u2066-\u2069\u20d0-\u20ff]"
    r"|[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]"
)
"""Marks that turn the reading order or cover a letter, and words of two alphabets: look-alikes."""
_CLAUSE = 60
"""Characters behind an "if" within which a comparison is its own."""
_NAME_GAP = 4
"""Characters between an "or" and the owner of a figure on either side of it."""
_OPENING = 8
"""Characters before the words with which a sentence begins: "And everyone else"."""
_FOR_THE_LARGE = (Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY, Prohibition.COMMERCIAL_USE)
_BESIDE = 16
"""Characters between a sum and the word for what it is of: "$1 million in annual revenue"."""
_FIGURES = frozenset(("AMOUNT", "CMP", "METRIC", "AND", "OR"))
_CLOSE_TO_PAYING = 24
"""Characters between words of paying and the share that is paid: "pay a royalty equal to 3 %"."""
_HUNG = frozenset(("MAY", "ONLY_IF", "CRITERIA", "ANNOUNCES"))
_FREED = frozenset(("AMOUNT", "TERM", "PARTY", "USE"))
_ENDS = frozenset(("MUST", "MUST_NOT", "MAY", "DEED", "GRANT", "SEP", "BARE"))


def is_obscured(words: str) -> bool:
    """Say whether the words look other than they are (https://trojansource.codes)."""
    return not words.isascii() and bool(_OBSCURED.search(words))


def is_doubtful(words: str, found: Sequence[Token], stated: Sequence[Condition | None]) -> bool:
    """Say whether a sentence that states figures was not read whole.

    `words` are its clean text, `found` its tokens, `stated` the conditions of its rules.
    """
    read = [value for when in stated for t in thresholds(when) for _, value in told(t)]
    if not read:
        return False
    own = [t for t in found if t.own]
    if any(t.type in ("DOUBT", "UNSAID") and not _is_read(t, own) for t in own):
        return True
    amounts = [t for t in own if isinstance(t.value, Amount) and t.value.value]
    sums = [t for t in amounts if not is_fee(t, own)]
    if any(is_lost(t, own, read) for t in sums if not is_price(t, own)):
        return True
    if any(counts_the_unknown(words, t.span, own) for t in sums):
        return True
    folded = fold(in_order(found))
    return _has_a_lost_alternative(found, folded) or _has_a_lost_exception(own, folded)


def _is_read(token: Token, own: Sequence[Token]) -> bool:
    """Say whether words are part of what was made of them: a rate, what a longer one counts,
    "people use it every month", or a size that the figures tell."""
    if is_size(token):
        return True
    counted = (t.span for t in own if t.type == "METRIC" and t.span != token.span)
    return _is_rate(token, own) or any(
        s <= token.span[0] and token.span[1] <= e for s, e in counted
    )


def _is_rate(token: Token, own: Sequence[Token]) -> bool:
    """Say whether a share is the one that words of paying ask for: "a royalty of 5 % is due"."""
    if token.type != "DOUBT":
        return False
    paid = [t.span for t in own if t.type == "DEED" and meaning(t) == Duty.PAY_ROYALTY]
    return any(_reaches(span, token.span, own) for span in paid)


def _reaches(paid: Span, share: Span, own: Sequence[Token]) -> bool:
    """Say whether a share stands among words of paying, or close to them with no figure between."""
    start, end = min(paid[1], share[1]), max(paid[0], share[0])
    if end <= start:
        return True
    between = (t for t in own if t.type in _FIGURES and start <= t.span[0] < end)
    return end - start <= _CLOSE_TO_PAYING and next(between, None) is None


def is_told(stated: Condition | None, found: Sequence[Token], known: Collection[Threshold]) -> bool:
    """Say whether a sentence but tells up to which figures something is free, all `known`.

    A limit of another duty, "up to N users our name need not be shown", is none of these.
    """
    stated = conjoin([p for p in parts_of(stated) if not is_of_all(p)])
    if stated is None or not is_limit(stated) or any(map(_asks_otherwise, found)):
        return False
    types = {t.type for t in found}
    if types & BINDING or ("GRANT" not in types and any(map(_says_more, found))):
        return False
    values = {t.value for t in thresholds(stated)}
    if any(
        isinstance(t.value, Amount) and is_sum(t) and _end(t.value) not in values for t in found
    ):
        return False  # it has its price
    return all(any(_is_of(t, k) for k in known) for t in thresholds(stated))


def _end(amount: Amount) -> Decimal:
    """Return where a figure ends: a range that is free does at its upper end."""
    return amount.value if amount.upper is None else amount.upper


def _is_of(limit: Threshold, known: Threshold) -> bool:
    """Say whether a limit is where a known figure begins: of one time and one currency."""
    if limit.period and known.period and limit.period is not known.period:
        return False
    return limit.currency == known.currency and (limit.metric, limit.value) in set(told(known))


def _asks_otherwise(token: Token) -> bool:
    """Say whether words are of something else than a licence, a notice or a fee."""
    if token.type == "EXEMPTS":
        return option(token, "who") is not None
    return is_task(token)


def _says_more(token: Token) -> bool:
    """Say whether a word without a word of permission makes a sentence tell more than a limit."""
    return is_said(token) or token.type in ("DOUBT", "UNLESS")


def is_contrary(deed: Deed, found: Sequence[Token]) -> bool:
    """Say whether a condition cannot be meant: never true, a licence for the small alone, or one
    for all in a sentence that compares something. A plan for the small has its price."""
    when = deed.when
    if _refers_to_nothing(deed.action, when, found):
        return True
    if when is None:
        return False
    if deed.action in _FOR_THE_LARGE and is_limit(when) and not _is_priced(deed):
        return True
    return any(_excludes(part) for part in _every(when))


def _is_priced(deed: Deed) -> bool:
    """Say whether those below a figure may owe something: a plan's price, or a share."""
    return any(map(deed.option, ("plan", "rate", "price")))


def _every(when: Condition) -> Iterator[Condition]:
    yield when
    if isinstance(when, AllOf | AnyOf):
        for part in when.parts:
            yield from _every(part)


def _excludes(given: Condition) -> bool:
    """Say whether two parts of a condition are each other's opposite: both never hold, and either
    always does."""
    if not isinstance(given, AllOf | AnyOf):
        return False
    parts = set(given.parts)
    return any(negate(p) in parts for p in given.parts)


def depends_on_time(found: Sequence[Token], deeds: Sequence[Deed]) -> bool:
    """Say whether something falls due with time, which no condition can say: behind a trial.

    The value of DELAYS is the action that it makes doubtful, whatever else is said.
    """
    actions = {deed.action for deed in deeds}
    return any(t.type == "DELAYS" and t.own and meaning(t) in actions for t in found)


def exempts_the_unknown(deeds: Sequence[Deed], own: Sequence[Token]) -> bool:
    """Say whether a sentence asks for a licence and frees somebody from it whom no list names:
    "…; freelancers are exempt"."""
    exempts = max((t.span[0] for t in own if t.type == "EXEMPTS"), default=None)
    if exempts is None or all(d.action not in _FOR_THE_LARGE for d in deeds):
        return False
    start = max((t.span[1] for t in own if t.type == "SEP" and t.span[1] <= exempts), default=0)
    return not any(t.type in _FREED and t.span[0] >= start for t in own)


def is_of_one_device(reading: Reading) -> bool:
    """Say whether what a leave hangs on, or conditions, limit the use to one device, and no rule
    has a figure: "subject to these conditions: (a) you run it on only one machine"."""
    return (
        "SINGLE" in reading.kinds
        and not reading.kinds.isdisjoint(_HUNG)
        and not any(thresholds(d.when) for d in reading.deeds)
    )


def refers_to_the_unread(deeds: Sequence[Deed], own: Sequence[Token]) -> bool:
    """Say whether all others are asked for something, and who they are was not read: "free for
    hobby photographers. Everyone else needs a licence"; so in one sentence."""
    told = [t for t in own if t.type == "REFERS" and meaning(t) == "otherwise" and t.own]
    cuts = [t.span[1] for t in own if t.type == "SEP"]
    before = [t for t in own if any(t.span[0] < cut for cut in cuts)]
    unread = not any(t.type in _FREED or t.type == "TERRITORY" for t in before)
    others = any(
        t.span[0] <= _OPENING or (unread and any(0 <= t.span[0] - cut <= _OPENING for cut in cuts))
        for t in told
    )
    return others and any(d.action in OWED and d.when is None for d in deeds)


def names_an_idle_figure(deeds: Sequence[Deed], own: Sequence[Token]) -> bool:
    """Say whether a licence or a fee is asked of all beside a figure that nothing was made of: "a
    licence is required at $1 million in revenue", "a company of 500 people needs one"."""
    asked = [d for d in deeds if d.action in OWED and not thresholds(d.when)]
    if not asked or any(t.type in ("TERM", "EACH", "SINGLE") for t in own):
        return False
    ends = {t.span[1] + 1 for t in own if t.type == "CMP"}
    paid = paid_sums(own)
    sums = [t for t in own if t.type == "AMOUNT" and t not in paid and not is_fee(t, own)]
    read = {t.value for d in deeds for t in thresholds(d.when)}
    sums = [t for t in sums if not (isinstance(t.value, Amount) and t.value.value in read)]
    nouns = [t for t in own if t.type == "METRIC"]
    known = [t for t in nouns if meaning(t) != "other"]
    return any(_is_of_figure(s, n) for s in sums for n in (nouns if s.span[0] in ends else known))


def _is_of_figure(amount: Token, noun: Token) -> bool:
    """Say whether a noun is close to an amount that it can be of: a sum of money, or heads."""
    money = isinstance(amount.value, Amount) and amount.value.currency is not None
    behind, before = noun.span[0] - amount.span[1], amount.span[0] - noun.span[1]
    if money is not (meaning(noun) in MONEY):
        return False
    return 0 <= behind <= (_BESIDE if money else 1) or (money and 0 <= before <= _BESIDE)


def prices_a_count(deeds: Sequence[Deed], found: Sequence[Token]) -> bool:
    """Say whether a row of a table asks everybody for a fee, and yet has a number that is no sum:
    "Growth | 10,001 to 100,000 | $499 a month"."""
    owed = [d for d in deeds if d.action in OWED]
    if not owed or any(thresholds(d.when) for d in owed):
        return False
    counts = (t.value for t in found if isinstance(t.value, Amount) and not is_fee(t, found))
    return any(not count.currency and (count.value > 1 or count.upper) for count in counts)


def lists_prices(found: Sequence[Token]) -> bool:
    """Say whether a sentence names several sums beside what is counted: "Personal (1 user, $29) and
    Team (5 users, $99)"."""
    own = [t for t in found if t.own]
    return any(t.type == "METRIC" for t in own) and sum(map(is_sum, own)) > 1


def _refers_to_nothing(action: Action, when: Condition | None, found: Sequence[Token]) -> bool:
    """Say whether a licence or a fee is asked of all by words that compare something: "if your use
    exceeds what the annex says", "companies above that limit"."""
    if action not in _FOR_THE_LARGE or thresholds(when):
        return False
    own = [t for t in found if t.own]
    sums = [t for t in own if t.type == "AMOUNT" and not is_fee(t, own)]
    if any(t.type == "TERM" for t in own) or not all(is_price(t, own) for t in sums):
        return False
    if any(t.type == "REFERS" and meaning(t) == "beyond" for t in own):
        return True
    if {"LIMITS", "CMP"} <= {t.type for t in own}:
        return True
    opened = next((t.span[1] for t in own if t.type == "IF"), None)
    return opened is not None and any(
        t.type == "CMP" and 0 <= t.span[0] - opened <= _CLAUSE for t in own
    )


def _joins_owners(span: Span, owners: Sequence[Span]) -> bool:
    """Say whether an "or" stands between two who own a figure: "a company or its subsidiary"."""
    before = any(0 <= span[0] - end <= _NAME_GAP for _, end in owners)
    return before and any(0 <= start - span[1] <= _NAME_GAP for start, _ in owners)


def _has_a_lost_exception(own: Sequence[Token], folded: Sequence[Token]) -> bool:
    """Say whether a grant with a figure excepts somebody whom no list names: "except banks".

    So too where an exception has an exception: it may as well stand beside the first one.
    """
    if sum(t.type == "UNLESS" for t in own) > 1:
        return any(t.type == "AGAIN" for t in folded)
    if all(t.type != "GRANT" for t in own) or any(t.type == "LEAVE" for t in own):
        return False
    plain = {t.span for t in own if t.type == "UNLESS" and option(t, "who")}
    return bool(plain) and any(t.type == "BARE" and t.span in plain for t in folded)


def _has_a_lost_alternative(found: Sequence[Token], folded: Sequence[Token]) -> bool:
    """Say whether an "or" behind a figure, and before what must be done, joins nothing."""
    kept = {t.span for t in folded if t.type in ("AND", "OR")}
    owners = [t.span for t in found if t.own and t.type == "WHOSE"]
    owning = {t.span for t in found if t.type == "OR" and _joins_owners(t.span, owners)}
    known = {*kept, *owning, *of_both(found)}
    ends = [end for _, end in known]  # "Or anyone who" joins once.
    counted = False
    if _opens_with_a_lost_case([t for t in found if t.own], known):
        return True
    for token in (t for t in found if t.own):
        if token.type in _ENDS and not is_banned(token):
            counted = False
        elif token.type == "AMOUNT":
            counted = True
        elif (
            token.type == "OR"
            and counted
            and meaning(token) not in ("pair", "row")
            and token.span not in known
            and not (meaning(token) == "members" and follows_one(token.span, ends, _NAME_GAP))
        ):
            return True
    return False


def _opens_with_a_lost_case(own: Sequence[Token], known: Collection[Span]) -> bool:
    """Say whether an "or" before a figure joins it to a case of which nothing was read:
    若您在无人机上运行本模型，或月活超过N."""
    figure = next((n for n, t in enumerate(own) if t.type == "AMOUNT"), 0)
    joint = next((n for n, t in enumerate(own[:figure]) if t.type == "OR"), 0)
    if not own or meaning(own[joint]) == "pair":
        return False
    opened = [t for t in own[:joint] if t.type in ("IF", "ONLY_IF")]
    told = ATOMS | {"DEED", "MUST", "MUST_NOT", "GRANT", "MAY", "PASS", "SKIP", "REFERS"}
    plain = not any(t.type in told for t in own[:joint])
    counted = own[joint + 1 : joint + 2]
    figures = any(t.type in MEASURES for t in counted)
    return bool(opened) and plain and figures and own[joint].span not in known
