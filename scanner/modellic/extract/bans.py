"""What holds of a sentence: bans that a title lays on its items, and deeds that are no rule."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from modellic.extract.conditions import thresholds
from modellic.extract.deeds import Deed
from modellic.extract.lexicon import Meaning
from modellic.extract.part import Part
from modellic.extract.readings import Reading, values
from modellic.extract.spans import overlap, within_one
from modellic.extract.token import MODALS, READ, Token, is_said, meaning
from modellic.rules import Action, AllOf, Duty, InUse, Prohibition, Use
from modellic.shapes import Shape

_AIMS = frozenset((Prohibition.REMOVE_SAFEGUARDS, Prohibition.TRAIN_OTHER_MODELS))
_AS_SUCH = frozenset((Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES))
_PURPOSE = Shape(r"{PURPOSE}(?:(?!.*{OR})|\s(?:\w+,?\s)*{OR}\s$)", re.DOTALL)
"""What stands between a change that is forbidden and what it must not be made for."""
_AS_PERMITTED = Shape(r"\W*{EXCEPT}(?:\s\w+){0,3}?\s{PERMITTED}", re.IGNORECASE)
"""An opening that leaves a ban as it is: what the licence permits it does not forbid."""
_ASIDE = re.compile(r"\([^()]*\)")
_ITEM = Shape(r"[,;]\s(?:{JOINS}\s)?\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s", re.IGNORECASE)
"""How a further item of a list within a sentence begins: "; or (iv) "."""
_VOICE = 4
"""Characters on either side of where a deed begins within which "be" makes it passive."""
_PASSIVE = Shape(r"(?<!\w){PASSIVE}\s", re.IGNORECASE)
_LICENSOR = Shape(r"{LICENSOR}\s*$", re.IGNORECASE)
_FOR_COMMERCE = InUse(Use.COMMERCIAL)
_SAID_OR_DENIED = frozenset((Duty.DISPLAY_ATTRIBUTION, Duty.PAY_ROYALTY))
_RESERVED = Shape(r"\W*{NOTHING}\s(?:[\w,]+\s){0,9}?{HINDERS}\b", re.IGNORECASE)
"""How a sentence begins that leaves somebody free: "nothing in this licence limits our right"."""
_ELSEWHERE = frozenset((Prohibition.USE_IN_TERRITORY, Prohibition.HOST_AS_SERVICE))

_PARTS: Mapping[Action, Collection[Action]] = {
    Prohibition.DISTRIBUTE: (Prohibition.ADD_RESTRICTIONS, Prohibition.SUBLICENSE),
    Prohibition.CREATE_DERIVATIVES: (Prohibition.ADD_RESTRICTIONS, Duty.RETAIN_NOTICES),
    Duty.STATE_CHANGES: (Duty.DISCLOSE_SOURCE,),
    Duty.DISPLAY_ATTRIBUTION: (Duty.NAME_DERIVATIVE,),
    Duty.OBTAIN_LICENSE: (
        Prohibition.SUBLICENSE,
        Prohibition.USE_TRADEMARK,
        Duty.PASS_THROUGH_RESTRICTIONS,
    ),
}
"""What is no rule of its own where its words overlap those of another."""


def with_ban(own: Sequence[Token], led: Sequence[Token], heading: Sequence[Token]) -> list[Token]:
    """Return the tokens of an item with the ban that its heading lays on it.

    Below "What you may not do" or "Not allowed", an item of a list that orders and allows nothing
    is forbidden. `led` are the tokens of its lead-ins. So is a lawsuit among what ends the licence.
    """
    spoken = any(t.type in MODALS for t in (*own, *led))
    above = values((*led, *heading), "FORBIDS")
    forbidden = "all" in above and any(t.type == "DEED" for t in own)
    ends = "ends" in values(led, "FORBIDS") and any(map(_is_suit, own))
    if (spoken or not forbidden) and not ends:
        return list(own)
    return [Token("MUST_NOT", Meaning("MUST_NOT", ""), (0, 0)), *own]


def _is_suit(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Prohibition.LITIGATE


def holds(deed: Deed, reading: Reading, *, listed: bool) -> bool:
    """Say whether a deed of a sentence is a rule of its own; `listed` in a list of banned uses.

    A breach of law is a field of the list. Copies and changes that are forbidden for a field, in a
    territory or with an exception are not forbidden as such.
    """
    if deed.action in _AS_SUCH and (
        (listed and names_a_field(deed, reading))
        or _is_partial(deed, reading)
        or _is_supposed(deed, reading)
        or _is_of_a_case(deed, reading)
        or _has_a_purpose(deed, reading)
    ):
        return False
    if _is_of_changed_copies(deed, reading) or _is_of_a_settlement(deed, reading):
        return False
    if _is_denied(deed, reading):
        return False
    if _is_narrower(deed, reading):
        return False
    if _is_within_another(deed, reading) or _is_promised(deed, reading):
        return False
    if isinstance(deed.action, Duty) and _RESERVED.match(reading.sentence.text):
        return False
    if _is_for_trade(deed, reading):
        return False
    if listed and (_is_breach(deed) or _is_deceit(deed)):
        return False
    return not _is_elsewhere(deed, reading)


def is_trimmed(reading: Reading) -> bool:
    """Say whether a ban that an exception leaves a part of stands beside what is a rule.

    "You may not resell or sublicense it, except as part of a game": no rule can say so of resale.
    """
    part = Part.of(reading.own)
    excepts = [t for t in reading.own if t.type == "UNLESS"]
    limited = [
        d
        for d in reading.deeds
        if d.action in _AS_SUCH
        and d.token is not None
        and any(t.span[0] >= d.token.span[1] and part.shared(d.token, t) for t in excepts)
        and _is_partial(d, reading)
    ]
    if not limited:
        return False
    # Words of leave or a disclaimer beside it would explain the sentence.
    explained = any(t.type == "PASS" for t in reading.own)
    return explained or any(d not in limited for d in reading.deeds)


def _is_denied(deed: Deed, reading: Reading) -> bool:
    """Say whether words that order by themselves forbid: "our name shall not be displayed".

    "It must not be displayed without our logo" orders all the same.
    """
    if deed.action not in _SAID_OR_DENIED or deed.token is None:
        return False
    if not is_said(deed.token):
        return False
    start, end = deed.token.span
    inside = {t.type for t in reading.own if start < t.span[0] and t.span[1] <= end}
    return "MUST_NOT" in inside and not inside & {"UNLESS", "LEAVE", "NOT"}


def _is_of_changed_copies(deed: Deed, reading: Reading) -> bool:
    """Say whether a ban on copies is but that of changed ones, which other words name whole."""
    changed = (
        d.token.span
        for d in reading.deeds
        if d.action is Prohibition.DISTRIBUTE and d.when == InUse(Use.MODIFY) and d.token
    )
    spread = deed.action is Prohibition.DISTRIBUTE and deed.when is None and deed.token is not None
    return spread and any(overlap(span, deed.token.span) for span in changed if deed.token)


def _is_narrower(deed: Deed, reading: Reading) -> bool:
    """Say whether a sentence asks for the same of all copies, and of changed ones besides."""
    if not isinstance(deed.when, AllOf) or thresholds(deed.when):
        return False
    return any(d.action is deed.action and d.when in deed.when.parts for d in reading.deeds)


def _is_of_a_settlement(deed: Deed, reading: Reading) -> bool:
    """Say whether a royalty is but what a lawsuit may be settled by."""
    settled = any(d.action is Prohibition.LITIGATE for d in reading.deeds)
    return settled and deed.action is Duty.PAY_ROYALTY and not thresholds(deed.when)


def _is_within_another(deed: Deed, reading: Reading) -> bool:
    """Say whether the words of a deed reach into those of a ban that they are but a part of.

    "No further conditions that change the licence", "sublicensing requires our consent".
    """
    rivals = _PARTS.get(deed.action, ())
    others = (d.token for d in reading.deeds if d.action in rivals)
    span = deed.token.span if deed.token else (0, 0)
    if deed.action is Duty.OBTAIN_LICENSE:
        # Words that ask for leave may run on into another ban, and are of the first all the same.
        return any(t.span[0] <= span[0] < t.span[1] for t in others if t is not None)
    return any(t.span[0] < span[1] and span[0] < t.span[1] for t in others if t is not None)


def _is_promised(deed: Deed, reading: Reading) -> bool:
    """Say whether the licensor binds itself: "we will not use your outputs to train a model"."""
    if deed.token is None or thresholds(deed.when):
        return False
    before = [t for t in reading.own if t.type in MODALS and t.span[0] <= deed.token.span[0]]
    if is_said(deed.token):
        return isinstance(deed.action, Prohibition) and _begins_with(deed.token, reading)
    subjects = [meaning(t) for t in reading.own if t.type == "SUBJECT" and _leads_to(t, deed)]
    if subjects:
        return subjects[-1] == "licensor"
    words = reading.sentence.text
    start = deed.token.span[0]
    if _PASSIVE.search(words, max(0, start - _VOICE), start + _VOICE):
        return False  # "The authors must be held harmless."
    return bool(before) and bool(_LICENSOR.search(words[: before[-1].span[0]]))


def _begins_with(words: Token, reading: Reading) -> bool:
    """Say whether words that forbid by themselves begin with the licensor's own "shall not"."""
    subjects = (t for t in reading.own if t.type == "SUBJECT" and meaning(t) == "licensor")
    return any(t.span[0] <= words.span[0] <= t.span[1] for t in subjects)


def _leads_to(subject: Token, deed: Deed) -> bool:
    """Say whether somebody is named, as the one who must do it, before the words of a deed."""
    return deed.token is not None and subject.span[0] <= deed.token.span[0]


def _is_partial(deed: Deed, reading: Reading) -> bool:
    """Say whether a ban has an exception, or is for a territory only.

    That the licensor may permit what a list forbids is none.
    """
    asked = any(t.type == "LEAVE" and not t.own for t in reading.found)
    opening = _AS_PERMITTED.match(reading.sentence.text)
    start = opening.end() if opening else 0
    excepted = not asked and any(
        t.type == "UNLESS"
        and not (t.own and (t.span[0] < start or _is_of_others(t, deed, reading)))
        for t in reading.found
    )
    placed = any(d.action in _ELSEWHERE and not _is_apart(deed, d, reading) for d in reading.deeds)
    own = deed.token.span if deed.token and deed.when is not None else (0, 0)
    limits = (t for t in _around(deed, reading) if t.type == "BAN" and meaning(t) == "limit")
    limits = (t for t in limits if not own[0] <= t.span[0] < own[1])
    limits = (t for t in limits if not _is_of_others(t, deed, reading))
    limits = (t for t in limits if not _is_of_the_next(t, deed, reading))
    limited = any(not _is_of_another_use(deed, t, reading) for t in limits)
    return excepted or placed or limited


def _is_for_trade(deed: Deed, reading: Reading) -> bool:
    """Say whether commerce is but what copies must not be given away for.

    "You may not distribute the work for commercial purposes" leaves it to be used for them; "use or
    distribute" does not, and needs no second ban for the copies.
    """
    commerce = deed.action is Prohibition.COMMERCIAL_USE
    if not commerce and (deed.action, deed.when) != (Prohibition.DISTRIBUTE, _FOR_COMMERCE):
        return False
    for other in reading.deeds:
        trade, aim = (other, deed) if commerce else (deed, other)
        if (
            (trade.action, trade.when) == (Prohibition.DISTRIBUTE, _FOR_COMMERCE)
            and aim.action is Prohibition.COMMERCIAL_USE
            and trade.token is not None
            and aim.token is not None
            and overlap(trade.token.span, aim.token.span)
        ):
            return commerce is not _is_of_use(trade.token, reading)
    return False


def _is_of_use(trade: Token, reading: Reading) -> bool:
    """Say whether a ban on trade is one on uses, or on changes, in the same breath."""
    part = Part.of(reading.own)
    beside = [t for t in reading.own if part.shared(trade, t)]
    aims = (t for t in beside if t.type == "BAN" and meaning(t) == "use")
    # "You may pass it on only for free, for non-commercial purposes" is of copies alone.
    uses = any(not (is_said(trade) and within_one(t.span, [trade.span])) for t in aims)
    changes = (t.span[0] for t in beside if meaning(t) == Prohibition.CREATE_DERIVATIVES)
    return uses or any(start < trade.span[0] for start in changes)


def _is_of_others(words: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether words stand in a later item than a deed: "(i) modify it; (ii) use it other than
    at home"."""
    if deed.token is None:
        return False
    between = reading.sentence.text[deed.token.span[0] : words.span[0] + 1]
    return bool(_ITEM.search(between))


def _is_of_the_next(limit: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether words limit the next deed: "not to sell it, or to use it for profit"."""
    start = deed.token.span[0] if deed.token else limit.span[0]
    between = (t for t in reading.own if start < t.span[0] < limit.span[0])
    return any(t.type == "OR" and meaning(t) == "apart" for t in between)


def _is_apart(deed: Deed, other: Deed, reading: Reading) -> bool:
    """Say whether a ban that has its object is parted from another: "resell the work or offer it
    as a service". In "sell, rent or offer the work as a service" the second limits the first."""
    if deed.token is None or other.token is None:
        return False
    return _ends_before(deed.token, other.token.span[0], reading)


def _ends_before(deed: Token, begins: int, reading: Reading) -> bool:
    """Say whether an "or", a "nor" or a comma ends the words of a deed, its object among them."""
    start, end = deed.span
    joints = (t.span[0] for t in reading.own if t.type in ("OR", "NOR") and t.span[0] >= end)
    comma = [end] if reading.sentence.text[end : end + 2] == ", " else []
    joint = min((*joints, *comma), default=None)
    if joint is None or joint >= begins:
        return False
    words = reading.sentence.text[start:joint]
    if any(t.type == "NOR" and t.span[0] == joint for t in reading.own):
        # A "nor" goes on with the ban, whatever stands in brackets before it.
        words = _ASIDE.sub("", words).rstrip(", ")
    inner = any(t.type == "OR" and start <= t.span[0] < end for t in reading.own)
    return not inner and "," not in words and len(words.split()) > 1


def names_a_field(deed: Deed, reading: Reading) -> bool:
    """Say whether the part of a sentence that a deed stands in names a field of use as well.

    "(i) modify the work; (ii) use it for weapons" are two bans, as are "sell the work, nor use it
    for weapons".
    """
    fields = [t for t in _around(deed, reading) if t.type == "FIELD"]
    if fields:
        return not all(_is_of_another_use(deed, t, reading) for t in fields)
    return not any(t.type == "SEP" for t in reading.own) and not _is_banned_apart(deed, reading)


def _is_banned_apart(deed: Deed, reading: Reading) -> bool:
    """Say whether another ban of the sentence is told before that of a deed: "not to trace anyone,
    and not to sell the work"."""
    if deed.token is None:
        return False
    bans = [t.span for t in reading.own if t.type == "MUST_NOT" and t.span[0] < deed.token.span[0]]
    return len(bans) > 1 and bans[-1][0] >= bans[0][1]


def _is_of_another_use(deed: Deed, purpose: Token, reading: Reading) -> bool:
    """Say whether a purpose is that of a use that is told behind a deed with its object."""
    if deed.token is None:
        return False
    end, begins = deed.token.span[1], purpose.span[0]
    between = [t for t in reading.own if end <= t.span[0] <= begins]
    uses = (t.span[0] for t in between if t.type == "BAN" and meaning(t) == "use")
    nors = (t.span[1] for t in between if t.type == "NOR")
    verb = min((*uses, *nors), default=None)
    return verb is not None and _ends_before(deed.token, verb, reading)


def _around(deed: Deed, reading: Reading) -> Iterator[Token]:
    """Yield the tokens of the part of a sentence that a deed stands in."""
    part = Part.of(reading.own)
    yield from (t for t in reading.own if deed.token is None or part.shared(deed.token, t))


def _is_elsewhere(deed: Deed, reading: Reading) -> bool:
    """Say whether a policy is one that recipients are bound to, or one on trademarks."""
    if deed.action is not Duty.FOLLOW_ACCEPTABLE_USE or deed.token is None:
        return False
    passed = (d.token for d in reading.deeds if d.action is Duty.PASS_THROUGH_RESTRICTIONS)
    if any(t is not None and t.span[0] <= deed.token.span[0] for t in passed):
        return True
    return any(t.type == "MARKS" and t.span[1] == deed.token.span[1] for t in reading.own)


def _is_supposed(deed: Deed, reading: Reading) -> bool:
    """Say whether an "if" stands between a ban and a deed: "we shall not be liable if you ..."."""
    if deed.token is None:
        return False
    before = [t for t in reading.own if t.span[0] < deed.token.span[0]]
    bans = [t.span for t in before if t.type == "MUST_NOT"]
    before = [
        t
        for t in before
        if t.type != "IF" or not any(s < t.span[0] and t.span[1] <= e for s, e in bans)
    ]
    telling = [t.type for t in before if t.type in MODALS or t.type in ("IF", "SEP")]
    says = is_said(deed.token)
    return not says and telling[-2:] == ["MUST_NOT", "IF"]


def _is_of_a_case(deed: Deed, reading: Reading) -> bool:
    """Say whether an "if" opens the sentence and nothing was made of it: "if you cannot do both,
    you may not share it at all" is no ban as such."""
    first = next((t for t in reading.own if t.type in READ), None)
    opened = first is not None and first.type == "IF" and not first.span[0]
    return opened and deed.when is None and not values(reading.own, "REFERS")


def _has_a_purpose(deed: Deed, reading: Reading) -> bool:
    """Say whether it is forbidden for the sake of another ban: "alter it to disable the filter"."""
    if deed.token is None:
        return False
    end = deed.token.span[1]
    others = (
        d.token.span[0]
        for d in reading.deeds
        if d.token and d.action in _AIMS and d.token.span[0] >= end
    )
    start = min(others, default=None)
    return start is not None and bool(_PURPOSE.search(reading.sentence.text[end:start]))


def _is_deceit(deed: Deed) -> bool:
    """Say whether it forbids to pass outputs off as human: in a list of banned uses, a field."""
    return deed.kind == "must-not" and deed.action is Duty.DISCLOSE_AI_GENERATED


def _is_breach(deed: Deed) -> bool:
    return deed.kind == "must-not" and deed.action is Duty.COMPLY_WITH_LAW
