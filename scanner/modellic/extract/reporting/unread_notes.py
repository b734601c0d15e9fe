"""Short notes that deny a use, or what some do, and of which nothing was read: "commercial use
allowed, resale not"; or that name a duty, or answer a question of a use. What a note says in a few
words is no aside."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import (
    WITH_LEAVE,
    Token,
    is_asked,
    is_ban_as_such,
    is_said,
    is_task,
    meaning,
    option,
)
from modellic.extract.reporting.explained import is_invitation
from modellic.extract.tables.tables import is_row
from modellic.rules import Action, Duty, Span, Use
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_LONGEST = 72
"""Characters of a note."""
_LONGEST_ASIAN = 24
"""The same of Chinese and Japanese, where it names a duty."""
_EDGE = 2
"""Characters before a denial that opens a note, or behind one that closes it; within a sentence it
may be of anything."""
_NEAR = 24
"""Characters between a denial and what it denies: "are not meant as | training data"."""
_CLOSE = 12
"""The same, where it stands behind: "training on outputs: prohibited"."""
_ANSWER = 40
"""Characters of an answer that says no more than yes or no."""
_TOPIC = 24
"""Those of a question that but names what it is about: "Fine-tuning?"."""
_REPLIES = frozenset(("REPLIES", "NOT", "FORBIDS", "MUST_NOT", "MAY", "GRANT"))
_TELLS_OTHERWISE = frozenset(
    {
        *("PASS", "GRANT", "MAY", "EXEMPTS", "DEFINES", "TELLS", "CONCEDES", "RECITAL", "NOT"),
        *("SUBJECT", "ASKS", "SAVES", "WHETHER", "BOASTS", "PROMISES", "VOIDS", "ENDS"),
    }
)
"""What tells why nobody has to do what a note names."""
_OF_WORDS = frozenset(("touching", "word"))
"""What is passed over that names no doer: the licence of "a copy of the licence"."""
_MARKS = " .!\u3002"
_USES = frozenset((Use.COMMERCIAL, *WITH_LEAVE.values()))
"""What a licence may forbid as such."""
_LIMITATION = Shape(r"(?:{LIMITATION})(?!\s?[:\uff1a])", re.IGNORECASE)
"""What a note may deny instead; before a colon it is but the label of one."""
_ADVICE = frozenset(("legal-advice", "medical-advice"))
_EXCLUDING = Shape(r"\b{EXCLUDING}\b", re.IGNORECASE)
_OF_A_PRICE = Shape(r"[\s\w]{0,12}?\b{OF_A_PRICE}", re.IGNORECASE)
_NOT_DUE = Shape(r"{CJK_NOT_DUE}")
_FOR_FIELD = Shape(r"\b{FOR_FIELD}\b", re.IGNORECASE)
_OF_THE_WORK = Shape(r"\b{OF_THE_WORK}\b", re.IGNORECASE)
_EXPLAINED = frozenset(
    {
        *("PASS", "SKIP", "GRANT", "MAY", "EXEMPTS", "DEFINES", "TELLS", "CONCEDES", "RECITAL"),
        *("MUST", "IF", "UNLESS", "SAVES", "THIS", "BOASTS", "EITHER_WAY", "FIELD"),
    }
)
"""What tells why nothing was made of a denial."""


def unread_notes(
    readings: Sequence[Reading], used: Container[Span], listed: Container[int]
) -> Iterator[Span]:
    """Yield where such notes stand; `used` are the sentences that others have taken up, `listed`
    the positions of those that a list of banned uses has."""
    told = {d.action for r in readings for d in r.deeds}
    leads = {id(r.sentence.lead) for r in readings}
    for at, reading in enumerate(readings):
        sentence = reading.sentence
        leading = sentence.heading or reading.titled or id(sentence) in leads
        short = len(sentence.text) <= _LONGEST and not leading
        if not short or reading.deeds or sentence.span in used or at in listed:
            continue
        before = readings[at - 1] if at else None
        if sentence.item:
            odd = sentence.lead is None and _begins_with_duty(reading, told)
        else:
            odd = _denies_use(reading) or _names_a_duty(reading, told)
            odd = odd or _begins_with_duty(reading, told) or _answers(reading, before)
        if odd:
            yield sentence.span


def _denies_use(reading: Reading) -> bool:
    own, words = reading.own, reading.sentence.text
    if words.rstrip().endswith("?") or _LIMITATION.search(words):
        return False  # "No restrictions on commercial use."
    types = {t.type for t in own}
    if not types & _EXPLAINED - {"FIELD"} and (
        _denies_act(own, words) or _denies_place(own, words)
    ):
        return True
    if types & _EXPLAINED:
        return False
    # "No changes to the weights."
    refused = any(t.type == "NOT" and t.span[0] == 0 and meaning(t) in ("", "none") for t in own)
    if refused and _OF_THE_WORK.search(words):
        return True
    used = any(t.type == "USE" and meaning(t) in _USES for t in own)
    end = len(words.rstrip(_MARKS))
    outer = [t for t in own if t.span[0] <= _EDGE or t.span[1] >= end - _EDGE]
    return used and any(map(_denies, outer))


def _denies_act(own: Sequence[Token], words: str) -> bool:
    """Say whether a denial stands close before what can be forbidden, among its words or right
    behind it: "outputs are not training data for other models", "not for weapons"."""
    denials = [t for t in own if _denies(t)]
    acts = [t.span for t in own if _is_act(t)]
    fields = [t for t in own if t.type == "FIELD"]
    return any(
        _stands_before(t.span, start, words)
        or (start <= t.span[0] <= end + _CLOSE and not _OF_A_PRICE.match(words, t.span[1]))
        for t in denials
        for start, end in acts
    ) or any(_denies_field(t, field, words) for t in denials for field in fields)


def _stands_before(denial: Span, start: int, words: str) -> bool:
    """Say whether a denial is of what begins behind it, and of no verb that would forbid it."""
    near = 0 <= start - denial[1] <= _NEAR
    return near and _EXCLUDING.search(words[denial[1] : start]) is None


def _denies_field(denial: Token, field: Token, words: str) -> bool:
    """Say whether a denial is of use in a field: "this is not legal advice" denies none."""
    if not _stands_before(denial.span, field.span[0], words):
        return False
    between = words[denial.span[1] : field.span[0]]
    advises = meaning(field) in _ADVICE
    return _FOR_FIELD.search(between) is not None or (meaning(denial) == "none" and not advises)


def _denies_place(own: Sequence[Token], words: str) -> bool:
    """Say whether a whole sentence denies something in a place: "Not offered in Japan."."""
    places = [t.span for t in own if t.type == "TERRITORY"]
    denials = [t.span for t in own if t.type == "NOT"]
    near = any(abs(at - start) <= _NEAR for start, _ in places for at, _ in denials)
    return near and words.rstrip().endswith((".", "\u3002", "!"))


def _begins_with_duty(reading: Reading, told: Container[Action]) -> bool:
    """Say whether a note begins with something to do that the text tells nowhere else, whatever it
    allows behind it: "Show our name on a page that users can find", "- keep this file"."""
    if {t.type for t in reading.own} & (_TELLS_OTHERWISE - {"MAY", "GRANT"}):
        return False
    first = [t for t in reading.own if t.span[0] <= _EDGE]
    bidden = reading.sentence.item or any(t.type == "BIDS" and meaning(t) == "" for t in first)
    return bidden and any(is_task(t) and Duty(meaning(t)) not in told for t in first)


def _is_act(token: Token) -> bool:
    return is_ban_as_such(token) and meaning(token) != Duty.OBTAIN_LICENSE


def _names_a_duty(reading: Reading, told: Container[Action]) -> bool:
    """Say whether a note names a duty that the text tells nowhere else: 「修改之处予以标注」,
    or, as a row of a table, a licence that is to be had: "| Firms | contact us |"."""
    words, types = reading.sentence.text, {t.type for t in reading.own if not is_invitation(t)}
    if types & _TELLS_OTHERWISE or words.rstrip().endswith("?"):
        return False
    row = is_row(words, reading.sentence.section)
    if has_cjk(words) and (_NOT_DUE.search(words) or (len(words) > _LONGEST_ASIAN and not row)):
        return False
    # "Everybody else after signing an agreement with us."
    licence = row or any(t.type == "REFERS" and meaning(t) == "otherwise" for t in reading.own)
    wanted = (t for t in reading.own if _is_due(t, licence=licence) and not _is_others(t, reading))
    if any(t.type == "ELLIPSIS" and meaning(t) == "due" and t.span[0] == 0 for t in reading.own):
        return True  # "Required for all public use.", below the name of what is.
    return any(not _is_told(Duty(meaning(t)), told) for t in wanted)


def _is_others(task: Token, reading: Reading) -> bool:
    """Say whether words before a task, or those that open the note, tell that others have it: "our
    lawyers will defend it". "A copy of the licence" is but part of what is to be done."""
    passed = [t for t in reading.own if t.type == "SKIP" and t.span[0] <= task.span[0]]
    return any(
        meaning(t) not in _OF_WORDS or t.span[0] <= _EDGE or t.span[1] <= task.span[0]
        for t in passed
    )


def _is_told(duty: Duty, told: Container[Action]) -> bool:
    """Say whether the text tells of a duty elsewhere; a price is that of its licence."""
    return duty in told or (duty is Duty.PAY_ROYALTY and Duty.OBTAIN_LICENSE in told)


def _is_due(token: Token, *, licence: bool) -> bool:
    """Say whether words name a duty. Whom to ask for a licence is told where none is needed."""
    if not (is_asked(token) or is_said(token)) or meaning(token) not in set(Duty):
        return False
    if meaning(token) == Duty.OBTAIN_LICENSE:
        return licence
    if is_said(token) and meaning(token) == Duty.REGISTER:
        return True
    return option(token, "quote") is None and option(token, "needs") is None


def _answers(reading: Reading, before: Reading | None) -> bool:
    """Say whether a note denies what a question right before it asks about in a few words, and
    nothing was read of both: "Resale? No."."""
    if before is None or before.deeds or len(before.sentence.text) > _LONGEST:
        return False
    if not before.sentence.text.rstrip().endswith(("?", "\uff1f")):
        return False
    asked = any(t.type in ("USE", "FIELD") or _is_act(t) for t in before.own)
    asked = asked or len(before.sentence.text) <= _TOPIC
    first = next((t for t in reading.own if t.type in _REPLIES), None)
    short = len(reading.sentence.text) <= _ANSWER
    return asked and short and first is not None and first.span[0] <= _EDGE and _refuses(first)


def _refuses(token: Token) -> bool:
    return _denies(token) or (token.type == "REPLIES" and meaning(token) == "only")


def _denies(token: Token) -> bool:
    if token.type == "NOT":
        return meaning(token) in ("", "none")
    return token.type in ("FORBIDS", "MUST_NOT") or (
        token.type == "REPLIES" and meaning(token) == "no"
    )
