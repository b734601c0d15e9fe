"""What holds of a sentence: bans that a title lays on its items, and deeds that are no rule."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from modellic.extract.bans.aims import is_of_an_aim
from modellic.extract.bans.partial_bans import AS_SUCH, is_partial, names_a_field
from modellic.extract.clauses.conditions import COMMERCIAL, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.part import Part
from modellic.extract.clauses.readings import Reading, values
from modellic.extract.lexing.token import (
    JOINTS,
    MEASURES,
    MODALS,
    READ,
    Token,
    closes,
    is_banned,
    is_said,
    meaning,
)
from modellic.extract.words.spans import overlap, within_one
from modellic.rules import Action, AllOf, Duty, InUse, Prohibition, Span, Use
from modellic.shapes import Shape

_AIMS = frozenset((Prohibition.REMOVE_SAFEGUARDS, Prohibition.TRAIN_OTHER_MODELS))
_PURPOSE = Shape(r"{PURPOSE}(?:(?!.*{OR})|\s(?:\w+,?\s)*{OR}\s$)", re.DOTALL)
"""What stands between a change that is forbidden and what it must not be made for."""
_VOICE = 4
"""Characters on either side of where a deed begins within which "be" makes it passive."""
_PASSIVE = Shape(r"(?<!\w){PASSIVE}\s", re.IGNORECASE)
_FORBIDDING = Shape(r"{CJK_FORBIDDING}")
_LICENSOR = Shape(r"{LICENSOR}\s*$", re.IGNORECASE)
_SAID_OR_DENIED = frozenset((Duty.DISPLAY_ATTRIBUTION, Duty.PAY_ROYALTY))
_RESERVED = Shape(r"\W*{NOTHING}\s(?:[\w,]+\s){0,9}?{HINDERS}\b", re.IGNORECASE)
"""How a sentence begins that leaves somebody free: "nothing in this licence limits our right"."""

_OF_THE_LICENCE = Shape(r"{CHANGES_TERMS}", re.IGNORECASE)
_IN_ROW = Shape(r"(?:{CJK_PASSES_ON})[\u3001,\uff0c](?:\w{1,5}[\u3001,\uff0c])*$")
"""A verb for handing copies on in the same row of verbs: 发布、分发、再许可."""
_GOES_ON = Shape("(?:{CJK_JOINS}|[\u3001\u30fb])[\u3041-\u3096]{0,2}$")
"""What joins a thing to the work that is changed with it: "model and its documents"."""
_NEXT_VERB = re.compile(r"\u3001|, ")
"""What joins verbs without a word: "\u5206\u53d1\u3001\u518d\u8bb8\u53ef", "share, sublicense"."""
_SHARED = Shape(r"{SHARING_ACT}\b", re.IGNORECASE)
_BESIDE = 8
"""Characters between two verbs of one ban: " and/or "."""
_TO_DO = 4
"""Characters between an "or" and the verb that it joins: " zu "."""
_PARTS: Mapping[Action, Collection[Action]] = {
    Prohibition.DISTRIBUTE: (
        Prohibition.ADD_RESTRICTIONS,
        Prohibition.SUBLICENSE,
        Duty.SHARE_ALIKE,
    ),
    Prohibition.CREATE_DERIVATIVES: (Prohibition.ADD_RESTRICTIONS, Duty.RETAIN_NOTICES),
    Duty.STATE_CHANGES: (Duty.DISCLOSE_SOURCE,),
    Duty.RETAIN_NOTICES: (Duty.DISCLOSE_AI_GENERATED,),
    Duty.DISPLAY_ATTRIBUTION: (Duty.NAME_DERIVATIVE,),
    Duty.OBTAIN_LICENSE: (
        Prohibition.SUBLICENSE,
        Prohibition.USE_TRADEMARK,
        Duty.PASS_THROUGH_RESTRICTIONS,
    ),
}
"""What is no rule of its own where its words overlap those of another."""


def holds(deed: Deed, reading: Reading, *, listed: bool) -> bool:
    """Say whether a deed of a sentence is a rule of its own; `listed` in a list of banned uses.

    A breach of law is a field of the list. Copies and changes that are forbidden for a field, in a
    territory or with an exception are not forbidden as such.
    """
    if deed.action in AS_SUCH and (
        (listed and names_a_field(deed, reading))
        or is_partial(deed, reading)
        or _is_supposed(deed, reading)
        or _is_of_a_case(deed, reading)
        or _has_a_purpose(deed, reading)
        or is_of_an_aim(deed, reading)
    ):
        return False
    if (
        _is_of_the_licence(deed, reading)
        or _is_of_some_copies(deed, reading)
        or _is_of_a_settlement(deed, reading)
    ):
        return False
    if _is_denied(deed, reading) or _is_use_in_a_ban(deed, reading, listed=listed):
        return False
    if _is_narrower(deed, reading) or _is_shown(deed, reading) or _is_on_terms(deed, reading):
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


def _is_use_in_a_ban(deed: Deed, reading: Reading, *, listed: bool) -> bool:
    """Say whether the use of whoever is beyond a figure is but part of another ban: "firms with N
    staff may not use it for weapons", "may not offer it as a service"."""
    if deed.option("needs") != "threshold" or deed.token is None:
        return False
    span = deed.token.span
    here = [t for t in reading.own if overlap(t.span, span)]
    forbidden = any(t.type == "MUST_NOT" for t in here)
    used = listed and "use" in values(here, "BAN")
    if deed.action is not Duty.OBTAIN_LICENSE or not (forbidden or deed.kind == "must-not"):
        return False
    if any(t.type in ("LEAVE", "UNLESS") for t in reading.own):
        return False
    others = (d.token for d in reading.deeds if isinstance(d.action, Prohibition))
    return used or any(t is not None and overlap(t.span, span) for t in others)


def _is_of_the_licence(deed: Deed, reading: Reading) -> bool:
    """Say whether it is the licence, or another thing than the work, that must not be changed: "do
    not alter the terms"."""
    if deed.action is not Prohibition.CREATE_DERIVATIVES or deed.token is None:
        return False
    words = reading.sentence.text
    return any(
        overlap(m.span(), deed.token.span) and not _GOES_ON.ends(words[: m.start()])
        for m in _OF_THE_LICENCE.finditer(words)
    )


def _is_of_some_copies(deed: Deed, reading: Reading) -> bool:
    """Say whether a ban on copies is but that of changed ones, or of those that are sold, which
    other words name whole."""
    some = (
        d.token.span
        for d in reading.deeds
        if d.action is Prohibition.DISTRIBUTE and d.when in (InUse(Use.MODIFY), COMMERCIAL)
        if d.token
    )
    spread = deed.action is Prohibition.DISTRIBUTE and deed.when is None and deed.token is not None
    return spread and any(overlap(span, deed.token.span) for span in some if deed.token)


def _is_narrower(deed: Deed, reading: Reading) -> bool:
    """Say whether a sentence asks for the same of all copies, and of changed ones besides."""
    if not isinstance(deed.when, AllOf) or thresholds(deed.when):
        return False
    return any(d.action is deed.action and d.when in deed.when.parts for d in reading.deeds)


def _is_on_terms(deed: Deed, reading: Reading) -> bool:
    """Say whether licences are but denied on other terms: "sublicense or share it under others"."""
    if deed.action is not Prohibition.SUBLICENSE or deed.token is None:
        return False
    shared = (d.token for d in reading.deeds if d.action is Duty.SHARE_ALIKE and d.token)
    end = deed.token.span[1]
    return any(is_banned(t) and 0 <= t.span[0] - end <= _BESIDE for t in shared)


def _is_shown(deed: Deed, reading: Reading) -> bool:
    """Say whether a notice to keep is but the source that is named in what is published."""
    if deed.action is not Duty.RETAIN_NOTICES or deed.when != InUse(Use.PUBLISH_RESEARCH):
        return False
    shown = (d.when for d in reading.deeds if d.action is Duty.DISPLAY_ATTRIBUTION)
    return any(when == deed.when for when in shown)


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
    return any(
        t.span[0] < span[1]
        and span[0] < t.span[1]
        and not (meaning(t) == Prohibition.SUBLICENSE and _is_joined(span, t.span, reading))
        and not _has_an_order_of_its_own(t.span, span, reading)
        for t in others
        if t is not None
    )


def _has_an_order_of_its_own(other: Span, span: Span, reading: Reading) -> bool:
    """Say whether the other words run on into a second order, behind those of a deed: "must
    describe | the changes and must be published"."""
    orders = (t.span for t in reading.own if t.type == "MUST")
    return span[0] < other[0] and any(span[1] <= o[0] and o[1] <= other[1] for o in orders)


def _is_joined(span: Span, behind: Span, reading: Reading) -> bool:
    """Say whether an "or" joins copies to licences of one object: "distribute or sublicense it",
    "sublicensing or distribution of it".

    Who may not "rent or sublicense" it hands on no licence, and that is all.
    """
    if _IN_ROW.search(reading.sentence.text, span[0], behind[0]):
        return True
    joints = [t.span for t in reading.own if t.type in ("OR", "NOR")]
    joints += (m.span() for m in _NEXT_VERB.finditer(reading.sentence.text))
    apart = (start for start, end in joints if span[0] < start and end <= behind[0])
    copies = [t.span for t in reading.own if t.type == "USE" and meaning(t) == Use.DISTRIBUTE]
    copied = [end for _, end in copies]
    sold = _SHARED.match(reading.sentence.text, span[0])
    copied += [sold.end()] if sold else []
    if any(end <= start for start in apart for end in copied):
        return True
    # A German verb stands behind the object from which its words begin.
    begins = {span[0], *(start for start, end in copies if span[0] < start and end <= span[1])}
    near = (start for start, end in joints for at in begins if 0 <= at - end <= _TO_DO)
    joined = any(behind[0] < start for start in near)
    return joined and any(span[0] < end <= span[1] for end in copied)


def _is_promised(deed: Deed, reading: Reading) -> bool:
    """Say whether the licensor binds itself: "we will not use your outputs to train a model"."""
    if deed.token is None or thresholds(deed.when):
        return False
    before = [t for t in reading.own if t.type in MODALS and t.span[0] <= deed.token.span[0]]
    if is_said(deed.token):
        return isinstance(deed.action, Prohibition) and _begins_with(deed.token, reading)
    subjects = [meaning(t) for t in reading.own if t.type == "SUBJECT" and _leads_to(t, deed)]
    if subjects:
        return subjects[-1] == "licensor" and not _forbids_others(reading)
    words = reading.sentence.text
    start = deed.token.span[0]
    if _PASSIVE.search(words, max(0, start - _VOICE), start + _VOICE):
        return False  # "The authors must be held harmless."
    return bool(before) and bool(_LICENSOR.search(words[: before[-1].span[0]]))


def _forbids_others(reading: Reading) -> bool:
    """Say whether somebody does nothing but forbid: 当社は…を禁じます."""
    bans = [t.span for t in reading.own if t.type == "MUST_NOT"]
    return any(_FORBIDDING.search(reading.sentence.text, *span) for span in bans[-1:])


def _begins_with(words: Token, reading: Reading) -> bool:
    """Say whether words that forbid by themselves begin with the licensor's own "shall not"."""
    subjects = (t for t in reading.own if t.type == "SUBJECT" and meaning(t) == "licensor")
    return any(t.span[0] <= words.span[0] <= t.span[1] for t in subjects)


def _leads_to(subject: Token, deed: Deed) -> bool:
    """Say whether somebody is named, as the one who must do it, before the words of a deed."""
    return deed.token is not None and subject.span[0] <= deed.token.span[0]


def _is_for_trade(deed: Deed, reading: Reading) -> bool:
    """Say whether commerce is but what copies must not be given away for.

    "You may not distribute the work for commercial purposes" leaves it to be used for them; "use or
    distribute" does not, and needs no second ban for the copies.
    """
    commerce = deed.action is Prohibition.COMMERCIAL_USE
    if not commerce and (deed.action, deed.when) != (Prohibition.DISTRIBUTE, COMMERCIAL):
        return False
    for other in reading.deeds:
        trade, aim = (other, deed) if commerce else (deed, other)
        if (
            (trade.action, trade.when) == (Prohibition.DISTRIBUTE, COMMERCIAL)
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
    if is_said(deed.token) or telling[-2:] != ["MUST_NOT", "IF"]:
        return False
    # "You must not, if you have N users, sell it": the case is told whole before what is banned.
    case = [t.type for t in before if t.type in MEASURES | JOINTS]
    return not (thresholds(deed.when) and case[-1:] and case[-1] in MEASURES)


def _is_of_a_case(deed: Deed, reading: Reading) -> bool:
    """Say whether an "if" opens the sentence and nothing was made of it: "if you cannot do both,
    you may not share it at all" is no ban as such."""
    first = next((t for t in reading.own if t.type in READ), None)
    opened = first is not None and first.type == "IF" and not first.span[0] and not closes(first)
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
    aim = _PURPOSE.search(reading.sentence.text[end:start]) if start is not None else None
    if aim is None:
        return False
    # "You must not sell it, and must not use it to train": the sale is forbidden as such.
    between = (t.type for t in reading.own if end <= t.span[0] < end + aim.start())
    return not any(kind in JOINTS or kind in MODALS for kind in between)


def _is_deceit(deed: Deed) -> bool:
    """Say whether it forbids to pass outputs off as human: in a list of banned uses, a field."""
    return deed.kind == "must-not" and deed.action is Duty.DISCLOSE_AI_GENERATED


def _is_breach(deed: Deed) -> bool:
    return deed.kind == "must-not" and deed.action is Duty.COMPLY_WITH_LAW
