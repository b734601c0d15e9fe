"""What a ban leaves free: a part that an exception, a territory or a field of use limits it to.

"Do not sell it, except as part of a game" forbids to sell it, and no rule can say what it leaves
free: that is reported. Where the licence itself, a consent or a duty lifts the ban, it is none of
sale as such. What is read here is whether a limit is of this ban, or of another one in the same
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from modellic.extract.bans.excepted_people import is_its_case
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.part import Part
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import (
    BINDING,
    CONTRASTS,
    MODALS,
    NUMBERED,
    Token,
    is_banned,
    meaning,
)
from modellic.extract.words.spans import overlap, within_one
from modellic.rules import Prohibition, Use
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

AS_SUCH = frozenset((Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES))
"""Bans that are rules only where they hold of all copies and changes, whatever they are for."""
_AS_PERMITTED = Shape(r"\W*{EXCEPT}(?:\s\w+){0,3}?\s{PERMITTED}", re.IGNORECASE)
"""An opening that leaves a ban as it is: what the licence permits it does not forbid."""
_BY_LICENCE = Shape(r"{EXCEPT}(?:\s\w+){0,4}?\s{PROVIDED}\b", re.IGNORECASE)
"""An exception of what the licence itself provides for: "except as expressly provided herein"."""
_ASIDE = re.compile(r"\([^()]*\)")
_ITEM = Shape(r"[,;]\s(?:{JOINS}\s)?\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s", re.IGNORECASE)
"""How a further item of a list within a sentence begins: "; or (iv) "."""
_USE_LAST = Shape(r",(?:\s[\w-]+){1,2}, (?:{JOINS})\s$", re.IGNORECASE)
"""What stands between two verbs of which the second ends a row: ", rent, or "."""
_NEXT_NOUN = Shape(
    r"(?:,|\s(?:{JOINS}|{JOINS_NOUNS}))\s(?:(?P<own>{DETERMINER}|{POINTED_AT})\s(?:\w+\s){0,2})?$",
    re.IGNORECASE,
)
_NOUN_OF_COPIES = Shape(r"{NOUN_OF_COPIES}(?:\s(?:{JOINS}))?$", re.IGNORECASE)
"""A noun for an act, with the joint that its words may hold: "redistribution and"."""
_NOUN_BEFORE = Shape(
    r"{NOUN_OF_COPIES}(?:(?:\sof\s(?:\w+\s){0,3}\w+)?,\s(?:{JOINS}\s)?"
    r"|\sof\s(?:\w+\s){0,3}\w+\s{JOINS}\s)",
    re.IGNORECASE,
)
_JOINT_WITHIN = Shape(r"(?:,|\s(?:{JOINS}))\s?$", re.IGNORECASE)
_VERB_BEHIND = Shape(r"(?:,|\s(?:{JOINS}|{JOINS_NOUNS}))\s(?=\w)", re.IGNORECASE)
"""What parts a verb from the one before it: " noch ", ", "."""
_BEGINS = Shape(r"{FOR_FIELD}\s", re.IGNORECASE)
_LISTED = re.compile(r"\((?:i|a|1)\)\s(?:\w+\s){0,2}$")
_FOR = Shape(r"\b{FOR_FIELD}(?:\s\w+)?\s$", re.IGNORECASE)
_OF_FIELD = re.compile("[^\u3001,]{0,12}\u306e")
"""Between a field and the noun that it is of: の."""
_ACT_ENDS = Shape(r"{CJK_ACT}[\u3001,\s]*$")
_BESIDE = 1
"""Characters between an "or" and the verb that it joins."""
_AIM = 8
"""Characters between the noun of a use and the word for its field: "use in | for | for any"."""
_LIFTING = frozenset(("LEAVE", "CONSENT", "PERMIT", "AGREED", "GRANT", "MAY", "MUST", "SAVES"))
"""What a ban hangs on, where an exception names it."""
_ASIAN_COMMA = re.compile("[\u3001\u30fb]")
_SERVED = str(Use.HOSTED_SERVICE)
_ELSEWHERE = frozenset((Prohibition.USE_IN_TERRITORY, Prohibition.HOST_AS_SERVICE))


def is_trimmed(reading: Reading) -> bool:
    """Say whether a ban that an exception leaves a part of stands beside what is a rule, or is one.

    "You may not resell or sublicense it, except as part of a game": no rule can say so of resale.
    """
    part = Part.of(reading.own)
    excepts = [t for t in reading.own if t.type == "UNLESS"]
    limited = [
        d
        for d in reading.deeds
        if d.action in AS_SUCH
        and d.token is not None
        and any(t.span[0] >= d.token.span[1] and part.shared(d.token, t) for t in excepts)
        and (is_partial(d, reading) or _leaves_a_part(d, reading))
    ]
    if not limited:
        return False
    # Words of leave or a disclaimer beside it would explain the sentence.
    explained = any(t.type == "PASS" for t in reading.own)
    ruled = any(not is_partial(d, reading) for d in limited)
    return explained or ruled or any(d not in limited for d in reading.deeds)


def _leaves_a_part(deed: Deed, reading: Reading) -> bool:
    """Say whether an exception behind a ban names what it leaves free, and does not lift it."""
    return any(not _lifts(t, deed, reading) for t in _exceptions(deed, reading) if t.own)


def _lifts(words: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether an exception is all that the licence permits, or what a consent or a duty does,
    rather than a part that is left free: "except by linking to our page"."""
    if not words.own or deed.token is None or words.span[0] < deed.token.span[1]:
        return True
    if _BY_LICENCE.match(reading.sentence.text, words.span[0]):
        return True
    if _AS_PERMITTED.match(reading.sentence.text, words.span[0]):
        return True
    plain = any(t.type == "EXCEPTS" and overlap(t.span, words.span) for t in reading.own)
    if not plain:
        return True  # "unless you water the plants"
    behind = [t for t in reading.own if t.span[0] >= words.span[0]]
    agreed = any(t.type == "AGREED" and overlap(t.span, words.span) for t in behind)
    asked = any(t.type in _LIFTING or (t.type == "DEED" and not is_banned(t)) for t in behind)
    return agreed or asked


def is_partial(deed: Deed, reading: Reading) -> bool:
    """Say whether a ban has an exception that lifts it, or is for a territory only.

    That the licensor may permit what a list forbids is none.
    """
    asked = any(t.type == "LEAVE" and not t.own for t in reading.found)
    excepted = not asked and any(
        _lifts(t, deed, reading) and not is_its_case(t, deed, reading)
        for t in _exceptions(deed, reading)
    )
    elsewhere = (d for d in reading.deeds if d.action in _ELSEWHERE and not d.option("plain"))
    placed = any(not _is_apart(deed, d, reading) for d in elsewhere)
    own = deed.token.span if deed.token and deed.when is not None else (0, 0)
    limits = (t for t in _around(deed, reading) if t.type == "BAN" and meaning(t) == "limit")
    limits = (t for t in limits if not own[0] <= t.span[0] < own[1])
    bans = [t.span for t in reading.own if t.type == "MUST_NOT"]
    limits = (
        t for t in limits if not (within_one(t.span, bans) or _is_of_others(t, deed, reading))
    )
    limits = (t for t in limits if not _is_of_the_next(t, deed, reading))
    limits = (t for t in limits if not _goes_before(t, deed, reading))
    limits = (t for t in limits if not _opens_the_case(t, deed, reading))
    limited = any(not _is_of_another_use(deed, t, reading) for t in limits)
    return excepted or placed or limited


def _exceptions(deed: Deed, reading: Reading) -> Iterator[Token]:
    """Yield the words that except something from a ban."""
    opening = _AS_PERMITTED.match(reading.sentence.text)
    start = opening.end() if opening else 0
    for token in reading.found:
        if token.type != "UNLESS" or _is_agreed(token, deed, reading):
            continue
        others = token.own and (token.span[0] < start or _is_of_others(token, deed, reading))
        others = others or (token.own and _is_parted_from(token, deed, reading))
        if not (others or (token.own and _is_of_leave(token, deed, reading))):
            yield token


def _is_of_leave(words: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether an exception is from the leave before it: "you may, except that you may not"."""
    start = deed.token.span[0] if deed.token else 0
    before = [t.type for t in reading.own if t.span[0] < words.span[0] and t.type in MODALS]
    bans = (t.span for t in reading.own if t.type == "MUST_NOT")
    banned = any(words.span[1] <= begins and end <= start for begins, end in bans)
    return banned and before[-1:] == ["MAY"]


def _is_agreed(words: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether a lead-in, or words before a ban, but leave what the agreement or law allows."""
    if words.own and (deed.token is None or words.span[0] > deed.token.span[0]):
        return False
    agreed = (t.span for t in reading.found if t.type == "AGREED" and t.own == words.own)
    return any(overlap(words.span, span) for span in agreed)


def names_a_field(deed: Deed, reading: Reading) -> bool:
    """Say whether the part of a sentence that a deed stands in names a field of use as well.

    "(i) modify the work; (ii) use it for weapons" are two bans, as are "sell the work, nor use it
    for weapons".
    """
    fields = [t for t in _around(deed, reading) if t.type == "FIELD"]
    if fields:
        return not all(
            _is_of_another_use(deed, t, reading)
            or _goes_before(t, deed, reading)
            or _is_of_another_noun(t, deed, reading)
            or (deed.token and _is_added(deed.token, t, reading.sentence.text))
            for t in fields
        )
    return not any(t.type == "SEP" for t in reading.own) and not _is_banned_apart(deed, reading)


def _is_of_another_noun(field: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether a field is of another noun, where nouns stand behind what tells of them:
    「再配布および軍事目的での利用」, 「兵器に用いること、および再配布すること」."""
    words, token = reading.sentence.text, deed.token
    if token is None or not has_cjk(words):
        return False
    joints = [t.span for t in reading.own if t.type in ("AND", "OR")]
    if token.span[0] < field.span[0]:
        parted = any(token.span[0] < a and b <= field.span[0] for a, b in joints)
        uses = (t.span[0] for t in reading.own if t.type == "BAN" and meaning(t) == "use")
        return parted and any(_OF_FIELD.fullmatch(words, field.span[1], at) for at in uses)
    ends = (a for a, b in joints if field.span[1] <= a and b <= token.span[0])
    return any(_ACT_ENDS.ends(words[:at]) for at in ends)


def _goes_before(field: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether a field ends the use that is banned before a deed: "do not use it for weapons,
    nor sell it". In "to make or spread malware" the deed is done with what the field names."""
    token = deed.token
    if token is None or field.span[1] > token.span[0]:
        return False
    words, start = reading.sentence.text, token.span[0]
    ends = {t.span[1]: t.type for t in reading.own if t.type in ("OR", "NOR") and t.span[1] < start}
    joint = next((ends[end] for end in range(start - 1, start - 3, -1) if end in ends), "")
    if joint == "NOR":
        return True
    aim = _FOR.ends(words[: field.span[0]]) or _BEGINS.match(words, field.span[0])
    return bool(aim) and (joint == "OR" or words[:start].endswith(", "))


def _is_of_others(words: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether words stand in a later item than a deed: "(i) modify it; (ii) use it other than
    at home"."""
    if deed.token is None:
        return False
    between = reading.sentence.text[deed.token.span[0] : words.span[0] + 1]
    return bool(_ITEM.search(between))


def _is_parted_from(words: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether words stand in a clause of its own behind that of a deed: "you may not sell it,
    and you may not host it unless you have fewer than N staff"."""
    end = deed.token.span[1] if deed.token else words.span[0]
    start = deed.token.span[0] if deed.token else words.span[0]
    items = [t.span[0] for t in reading.own if t.type == "SEP" and t.value == NUMBERED]
    if any(words.span[1] <= at <= start for at in items):
        return True  # "(1) sell it, unless you have fewer than N staff; (2) host it"
    parts = [t.span[0] for t in reading.own if t.type == "SEP" and t.value == CONTRASTS]
    orders = [t.span[0] for t in reading.own if t.type in BINDING and t.span[0] < words.span[0]]
    return any(end <= at and any(at < order for order in orders) for at in parts)


def _opens_the_case(limit: Token, deed: Deed, reading: Reading) -> bool:
    """Say whether words tell the case in which something is ordered, and forbidden besides: "if you
    use it for business, you must register and must not sell it"."""
    start = deed.token.span[0] if deed.token else limit.span[0]
    case = any(t.type == "IF" and t.own and t.span[1] <= limit.span[0] for t in reading.own)
    orders = (t for t in reading.own if t.type in BINDING)
    ordered = any(limit.span[1] <= t.span[0] and t.span[1] <= start for t in orders)
    return case and ordered and deed.when is not None


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
    if _is_added(deed.token, other.token, reading.sentence.text):
        return True
    if any(apart(deed.token, other.token, reading) for apart in (_has_own_ban, _is_own_member)):
        return True
    start = deed.token.span[0]
    behind = reading.sentence.text[other.token.span[1] : deed.token.span[1]]
    if overlap(deed.token.span, other.token.span) and _VERB_BEHIND.match(behind):
        return True  # "Nicht für Dritte hosten oder verkaufen": the words begin amid the others.
    if _is_told_first(deed.token, other.token, reading):
        return True
    joints = (t.span for t in reading.own if t.type in ("OR", "NOR"))
    joined = any(
        other.token.span[1] <= joint[0] and 0 <= start - joint[1] <= _BESIDE for joint in joints
    )
    if _is_a_use_behind(deed.token, other.token, reading):
        return True
    return joined or _ends_before(deed.token, other.token.span[0], reading)


def _is_own_member(deed: Token, other: Token, reading: Reading) -> bool:
    """Say whether two bans are numbered members of a list: "(1) sell it; (2) host it"."""
    first, second = sorted((deed.span, other.span))
    marks = (t.span[0] for t in reading.own if t.value == NUMBERED)
    return any(first[1] <= at < second[0] for at in marks)


def _is_told_first(deed: Token, other: Token, reading: Reading) -> bool:
    """Say whether a ban ends before what limits the next, where such words stand ahead of their
    verb: "不得分发或以API形式提供", "an Dritte weiterzugeben oder als Dienst anzubieten"."""
    words, joints = reading.sentence.text, [t.span for t in reading.own if t.type in ("AND", "OR")]
    if overlap(deed.span, other.span) and deed.span[1] < other.span[1]:
        behind = {end + 1 for begins, end in joints if begins == deed.span[1] + 1}
        served = (t for t in reading.own if t.type == "USE" and meaning(t) == _SERVED)
        return any(t.span[0] in behind for t in served)
    between = range(deed.span[0] + 1, other.span[0])
    joined = any(at in between for at, _ in joints)
    listed = _ASIAN_COMMA.search(words, deed.span[1], max(deed.span[1], other.span[0]))
    return has_cjk(words) and (joined or listed is not None)


def _has_own_ban(deed: Token, other: Token, reading: Reading) -> bool:
    """Say whether two bans are told by words of their own: "do not sell it; do not host it"."""
    first, second = sorted((deed.span, other.span))
    bans = [t for t in reading.own if t.type == "MUST_NOT" and t.span[0] < t.span[1]]
    return any(first[1] <= t.span[0] <= second[0] for t in bans)


def _is_added(deed: Token, other: Token, words: str) -> bool:
    """Say whether the later of two bans is a noun that a joint adds, or a verb with an object of
    its own: "der Verkauf und das Hosting", "Verkauf und Hosting", "zu hosten oder es zu verkaufen".

    So with a field of use behind a noun.
    """
    first, second = sorted((deed.span, other.span))
    joint = _NEXT_NOUN.search(words[first[1] - 1 : second[0]])
    if _NOUN_OF_COPIES.match(words[slice(*deed.span)]):
        joint = joint or _JOINT_WITHIN.search(words[first[0] : second[0]])
        return joint is not None
    if joint is None or joint["own"] is not None:
        return joint is not None
    return other.type == "DEED" and words[second[0] : second[0] + 2].istitle()


def _is_a_use_behind(deed: Token, other: Token, reading: Reading) -> bool:
    """Say whether the last of several verbs has a purpose that only a use has: "sell, rent, or use
    it for a bureau"."""
    start, begins = deed.span[0], other.span[0]
    used = any(t.type == "BAN" and meaning(t) == "use" and t.span[0] == begins for t in reading.own)
    return used and start < begins and bool(_USE_LAST.search(reading.sentence.text[start:begins]))


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


def _is_banned_apart(deed: Deed, reading: Reading) -> bool:
    """Say whether another ban of the sentence is told before that of a deed: "not to trace anyone,
    and not to sell the work"."""
    if deed.token is None:
        return False
    bans = [t.span for t in reading.own if t.type == "MUST_NOT" and t.span[0] < deed.token.span[0]]
    return len(bans) > 1 and bans[-1][0] >= bans[0][1]


def _is_of_another_use(deed: Deed, purpose: Token, reading: Reading) -> bool:
    """Say whether a purpose is that of a use that is told behind a deed with its object.

    The first of a numbered list of purposes is that of all that is named before: "sell it or use
    it (i) for weapons".
    """
    if deed.token is None or _LISTED.search(reading.sentence.text[: purpose.span[0]]):
        return False
    end, begins = deed.token.span[1], purpose.span[0]
    between = [t for t in reading.own if end <= t.span[0] <= begins]
    uses = (t.span[0] for t in between if t.type == "BAN" and meaning(t) == "use")
    nors = (t.span[1] for t in between if t.type == "NOR")
    verb = min((*uses, *nors), default=None)
    if verb is None:
        return False
    return _ends_before(deed.token, verb, reading) or _is_a_noun_with_its_own(
        deed.token, purpose, reading
    )


def _is_a_noun_with_its_own(deed: Token, purpose: Token, reading: Reading) -> bool:
    """Say whether a purpose is that of a noun behind those of the deed and of its object:
    "redistribution of the weights, use for war", "… and military use"."""
    words = reading.sentence.text
    uses = [t.span for t in reading.own if t.type == "BAN" and meaning(t) == "use"]
    begins, ends = purpose.span
    own = [a for a, b in uses if 0 <= begins - b <= _AIM]
    own += [begins for a, _ in uses if 0 <= a - ends <= _BESIDE]
    return any(_NOUN_BEFORE.fullmatch(words, deed.span[0], at) for at in own)


def _around(deed: Deed, reading: Reading) -> Iterator[Token]:
    """Yield the tokens of the part of a sentence that a deed stands in."""
    part = Part.of(reading.own)
    yield from (t for t in reading.own if deed.token is None or part.shared(deed.token, t))
