"""What is due for some uses, told in one sentence: "resale and hosting are subject to a fee", "you
may sell or host it only after registering", "no sale and no hosting without a licence from us".

However it is said, what is allowed at a price or forbidden without a licence is a case of what is
due: any of the uses makes it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from modellic.extract.lexing.token import (
    FORBIDDEN,
    HEADS,
    JOINTS,
    MODALS,
    Token,
    closes,
    is_asked,
    is_banned,
    is_lack,
    is_said,
    meaning,
    option,
)
from modellic.extract.settling.needing_leave import NAMED, is_of_any_use, listed_uses
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Prohibition
from modellic.segments.blocks import CJK
from modellic.shapes import Shape

_DUE = frozenset(map(str, (Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY, Duty.REGISTER)))
_IDLE = frozenset(
    ("METRIC", "CMP", "PLAIN", "BINDS", "BIDS", "WHOSE", "ACTOR", "GAPPED", "STANDS", "ELLIPSIS", "BAN", "REPLIES")
    + ("ABROAD", "FORBIDS", "CONSENT", "OFFERS", "PRONOUN", "SKIP", "LEAVE", "THIS", "PERMIT", "ALLOWS")
    + ("BUSINESS",)
)
"""What changes nothing beside the uses and what is due for them."""
_ELSEWHERE = ("threshold", "terminated", "territory")
"""What is due only beside these."""
_READ = MODALS | HEADS | JOINTS | {"GRANT", "DEED", "USE"}
_SAYING = _READ - {"DEED", "USE"} - JOINTS | {"NOT"}
_ALLOWING = frozenset(("MAY", "GRANT"))
_NEAR = 24
"""Characters before the first use, or between the last and what is due."""
_VERB = 4
"""Characters between what allows or forbids and the verb of the first use."""
_FOR = Shape(r"\b(?:{FOR_USES})\s(?:[^\W\d]+\s){0,2}$", re.IGNORECASE)
"""Before uses that something is due for: "for", "before any"."""
_CONTRAST = Shape(r"{CONTRASTS_ORDER}", re.IGNORECASE)


def with_due_uses(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of such a sentence with any of its uses as the case of what is due."""
    due = [t for t in own if (is_asked(t) or is_said(t)) and meaning(t) in _DUE and t.own]
    if all(option(t, "needs") in _ELSEWHERE for t in due) or CJK.search(words):
        return list(own)
    action = meaning(due[0])
    uses = _uses(own, due, words)
    if not uses or any(meaning(t) != action for t in due) or _says_more(own, uses, due):
        return list(own)
    if is_of_any_use(uses, own, words) or not _is_due(due, uses, own, words):
        return list(own)
    start = uses[0].span[0]
    case = [t for use in uses for t in (use, Token("OR", "or", (use.span[1], use.span[1])))][:-1]
    at = max(t.span[0] for t in due), max(t.span[1] for t in due)
    asked = Token("DEED", Meaning("says", action), at)
    idle = [t for t in own if t.type not in _READ]
    return [Token("IF", Meaning("IF", ""), (start, start)), *case, asked, *idle]


def _uses(own: Sequence[Token], due: Sequence[Token], words: str) -> list[Token]:
    """Return the uses of a sentence, none where they stand in several places."""
    asked = [t.span for t in due]
    told = [t for t in own if t.type == "USE" or (is_banned(t) and meaning(t) in FORBIDDEN)]
    told = [t for t in told if t.type != "USE" or meaning(t) in NAMED]
    told = [t for t in told if not any(s <= t.span[0] and t.span[1] <= e < len(words) for s, e in asked)]
    return listed_uses(told, own, words)


def _says_more(own: Iterable[Token], uses: Sequence[Token], due: Sequence[Token]) -> bool:
    """Say whether a sentence has words for more than uses and what is due for them."""
    told = [t.span for t in (*uses, *due)]
    deeds = [t for t in own if t.type in ("DEED", "USE") and not touches_one(t.span, told)]
    if any(t.type == "USE" or not is_banned(t) or meaning(t) not in _DUE for t in deeds):
        return True
    return any(t.type not in _IDLE | _READ for t in own)


def _is_due(due: Sequence[Token], uses: Sequence[Token], own: Sequence[Token], words: str) -> bool:
    """Say whether something is due for uses by the words around them."""
    first, last = uses[0].span[0], uses[-1].span[1]
    asked = max(t.span[0] for t in due)
    before = [t for t in own if t.type in _SAYING and t.span[0] < t.span[1] <= first]
    if asked < first:
        return not any(t.type != "MUST" for t in before) and _FOR.ends(words[:first]) is not None
    behind = [t for t in own if t.type in _SAYING and last <= t.span[0] <= asked]
    heads = [t for t in behind if t.type in HEADS]
    if any(t.type not in _ALLOWING | {"MUST_NOT"} or first - t.span[1] > _VERB for t in before):
        return False
    if not before and first > _NEAR:
        return False
    kinds = {t.type for t in (*before, *behind)}
    if "MUST_NOT" in kinds:
        lifted = any(t.type == "UNLESS" or is_lack(t) for t in behind)
        return lifted and not kinds & {"MUST", "IF"}
    between = words[last:asked]
    if kinds & _ALLOWING:
        hangs = [t for t in heads if t.type in ("IF", "ONLY_IF") and not closes(t)]
        return len(hangs) == len(heads) and (bool(hangs) or _hangs(between))
    return not heads and (len(between) <= _NEAR or "MUST" in kinds)


def _hangs(between: str) -> bool:
    return _CONTRAST.search(between) is not None
