"""Items of a list that their lead-in orders or forbids: "you must: (a) water the plants".

Or their heading: "What you must do".

Such an item binds though no word of its own says so.
"""

from __future__ import annotations

import re

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import ATOMS, BINDING, MODALS, Token, closes, is_asked, meaning
from modellic.rules import Span, Use, Whose
from modellic.shapes import Shape

_MEASURES = frozenset(("AMOUNT", "METRIC", "TERM"))
_EXPLAINS = frozenset(("PARTY", "TERRITORY", "TERM", "PASS", "REFERS", "EXEMPTS"))
"""What tells on which condition a leave hangs, or that it is but acceptance."""
_REACH = 24
"""Characters from an order to the end of its lead-in ("you must do each of these:"), which stands
before the item, at negative offsets."""
_FAR = 80
"""The same, where the item begins with a verb that orders by itself: "you must, in the changed
version, do these things: (a) preserve the notices"."""
_OPENING = 3
"""Characters before the verb that an item begins with: "to keep the notices"."""
_CONTRAST = Shape(r"[,;]\s{CONTRASTS_ORDER}\s", re.IGNORECASE)
_LEAST = 3
"""An item of fewer words is a title, or a member of an enumeration, if it begins with no verb."""
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Characters of scripts that put no blanks between words; two of them are about a word."""


def is_ordered(reading: Reading) -> bool:
    """Say whether an item is ordered or forbidden by its lead-in or its heading alone.

    The lead-in ends in its order: one that says more ("you must keep the following:") is a clause
    that the item completes.
    """
    if not reading.sentence.item or any(t.type in MODALS for t in reading.own):
        return False
    verb = any(t.type == "BIDS" and t.span[0] <= _OPENING for t in reading.own)
    short = word_count(reading.sentence.text) < _LEAST
    if short and not verb and not _is_completed(reading):
        return False
    if not reading.deeds and any(t.type == "MUST" for t in reading.heading):
        return not _is_use_of_heading(reading)
    handed_down = [t for t in reading.found if not t.own]
    last = next((t for t in reversed(handed_down) if t.type in MODALS), None)
    reach = _FAR if verb else _REACH
    if last is None or last.type not in BINDING or last.span[1] < -reach:
        return False
    behind = (t for t in handed_down if t.span[0] >= last.span[0])
    # "You must do two things" counts nothing that is compared.
    figures = _MEASURES if any(t.type == "METRIC" for t in handed_down) else {"TERM"}
    return not any(t.type == "DEED" or t.type in figures for t in behind)


def _is_use_of_heading(reading: Reading) -> bool:
    """Say whether an item but names one more use of the kind that its heading is about: below
    "Commercial use (fee required)", "in customers' projects"."""
    opens = any(t.type == "BAN" and meaning(t) == "use" and t.span[0] == 0 for t in reading.own)
    return opens and any(t.type == "USE" for t in reading.heading)


def bids_a_phrase(reading: Reading) -> bool:
    """Say whether a sentence orders words to be put somewhere: 'paint "Otter" on the wall'.

    The verb opens it, or stands behind the case it is for: "when you sell it, …"."""
    ends = [t.span[1] for t in reading.own if _opens_a_clause(t, reading.sentence.text)]
    return any(
        t.type == "QUOTE" and any(0 <= t.span[0] - end <= _REACH for end in ends)
        for t in reading.own
    )


def _opens_a_clause(token: Token, words: str) -> bool:
    """Say whether a verb that orders begins a sentence, or what follows its case."""
    before = words[: token.span[0]].rstrip()
    return token.type == "BIDS" and (not before or before.endswith(","))


def _is_completed(reading: Reading) -> bool:
    """Say whether a word alone is what a lead-in forbids, or asks for with its last word: "you may
    not: - panic", "you must: - pay"."""
    above = [t for t in reading.found if not t.own and t.type in MODALS]
    if not above or any(t.type in ATOMS or t.type == "FIELD" for t in reading.own):
        return False
    return above[-1].type == "MUST_NOT" or (
        above[-1].type == "MUST" and above[-1].span[1] >= -_OPENING
    )


def is_unheard(reading: Reading) -> bool:
    """Say whether an item begins with something to do and its lead-in neither orders nor allows it.

    "The parties hereby confirm: (a) to keep the notices".
    """
    if not reading.sentence.item or reading.sentence.lead is None or reading.deeds:
        return False
    told = MODALS | {"GRANT", "ONLY_IF", "IF", "UNLESS", "DEFINES"}
    if any(t.type in told for t in reading.found):
        return False
    return any(is_asked(t) and t.span[0] <= _OPENING for t in reading.own)


def hangs_on_the_unread(reading: Reading) -> bool:
    """Say whether a leave hangs on what no rule came of: "you may link it, provided that users can
    replace the library"."""
    heads = [t for t in reading.own if t.type == "ONLY_IF" or _is_of_the_licensee(t, reading)]
    if not heads or reading.deeds:
        return False
    start, end = heads[-1].span
    if meaning(heads[-1]) == "inverted":
        return True
    allowed = any(t.type in ("MAY", "GRANT") and t.span[0] < start for t in reading.own)
    behind = {t.type for t in reading.own if t.span[0] >= start}
    explained = (
        bool(behind & _EXPLAINS) or _is_used(reading, start) or behind >= {"AMOUNT", "METRIC"}
    )
    explained = explained or (heads[-1].type == "IF" and "CMP" in behind)
    return allowed and not explained and word_count(reading.sentence.text[end:]) >= _LEAST


def _is_used(reading: Reading, start: int) -> bool:
    """Say whether a use is told behind `start`: none that but says which files are meant, "files
    you altered"."""
    own = [t for t in reading.own if t.span[0] >= start]
    you = {t.span[0] for t in own if t.type == "WHOSE"}
    told = (t for t in own if t.type == "USE")
    return any(meaning(t) != Use.MODIFY or t.span[0] not in you for t in told)


def _is_of_the_licensee(head: Token, reading: Reading) -> bool:
    """Say whether a case is of what somebody does who was told of as one who may: "you may share it
    if you water the plants"."""
    if head.type != "IF" or closes(head):
        return False
    you = [t.span for t in reading.own if t.type == "WHOSE" and meaning(t) == Whose.LICENSEE]
    if not any(0 <= start - head.span[1] <= 1 for start, _ in you):
        return False
    leaves = (t.span for t in reading.own if t.type == "MAY" and t.span[1] <= head.span[0])
    return any(_touches(leave, span) for leave in leaves for span in you)


def _touches(span: Span, other: Span) -> bool:
    """Say whether a blank at the most stands between two words."""
    first, second = sorted((span, other))
    return 0 <= second[0] - first[1] <= 1


def word_count(words: str) -> int:
    """Return about how many words a text has."""
    return len(words.split()) + len(_UNSPACED.findall(words)) // 2


def orders_in_contrast(reading: Reading) -> bool:
    """Say whether a leave goes on with an order of which nothing was read: "you may change it, but
    have to water the plants". The words of the leave do not explain it."""
    words = reading.sentence.text
    orders = [t.span[0] for t in reading.own if t.type in BINDING and t.span[0] < t.span[1]]
    ends = (m.end() for m in _CONTRAST.finditer(words) if orders)
    return any(0 <= at - end <= _REACH for end in ends for at in orders)
