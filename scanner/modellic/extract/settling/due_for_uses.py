"""What is due for some uses, told in one sentence: "resale and hosting are subject to a fee", "you
may sell or host it only after registering", "no sale and no hosting without a licence from us".

However it is said, what is allowed at a price or forbidden without a licence is a case of what is
due: any of the uses makes it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from modellic.extract.lexing.passive import is_done
from modellic.extract.lexing.token import (
    CONTRASTS,
    HEADS,
    JOINTS,
    MEASURES,
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
from modellic.extract.settling.asian_due import with_asian_due
from modellic.extract.settling.needing_leave import NAMED, is_of_any_use, listed_uses
from modellic.extract.settling.users import as_kinds, is_user, with_users
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, Prohibition, Span, Use
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_DUE = frozenset(map(str, (Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY, Duty.REGISTER)))
_IDLE = frozenset(
    (
        "ABROAD",
        "ACTOR",
        "ALLOWS",
        "BAN",
        "BIDS",
        "BINDS",
        "BUSINESS",
        "CMP",
        "CONSENT",
        "ELLIPSIS",
        "FORBIDS",
        "GAPPED",
    )
)
_IDLE |= {
    "LEAVE",
    "METRIC",
    "OFFERS",
    "PASS",
    "PERMIT",
    "PLAIN",
    "PRONOUN",
    "REPLIES",
    "SKIP",
    "STANDS",
    "THIS",
    "WHOSE",
}
"""What changes nothing beside the uses and what is due for them."""
_NOTHING = _DUE | {str(Prohibition.USE_IN_TERRITORY)}
"""What no words forbid beside uses alone."""
_ELSEWHERE = ("threshold", "commercial", "terminated", "territory")
"""What is due only beside these."""
_READ = MODALS | HEADS | JOINTS | {"GRANT", "DEED", "USE"}
_SAYING = _READ - {"DEED", "USE"} - JOINTS | {"NOT"}
_ALLOWING = frozenset(("MAY", "GRANT"))
_REQUESTS = ("asks", "present")
_LICENCE = Meaning("says", str(Duty.OBTAIN_LICENSE))
_ONLY = 6
"""Characters of what is due that may be those of "only": "only with a licence"."""
_NEAR = 24
"""Characters before the first use, or between the verb and the rest of one."""
_FAR = 40
"""Characters between the last use and what is due."""
_VERB = 4
"""Characters between what allows or forbids and the verb of the first use."""
_FOR = Shape(r"\b(?:{FOR_USES})\s(?:[^\W\d]+\s){0,2}$", re.IGNORECASE)
"""Before uses that something is due for: "for", "before any"."""
_CONTRAST = Shape(r"{CONTRASTS_ORDER}", re.IGNORECASE)


def with_due_uses(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of such a sentence with any of its uses as the case of what is due."""
    if CJK.search(words):
        return with_asian_due(own)
    if all(t.type != "PARTY" for t in own):
        return _with_due_uses(own, words)
    return as_kinds(_with_due_uses(with_users(own, words), words))


def _with_due_uses(own: Sequence[Token], words: str) -> list[Token]:
    due = [t for t in own if (is_asked(t) or is_said(t)) and meaning(t) in _DUE and t.own]
    if not due and all(t.type != "LEAVE" for t in own):
        return list(own)
    asked = _narrowest(due, own)
    if not asked or {meaning(t) for t in due} - {meaning(asked[0])}:
        return list(own)
    uses = _uses(own, asked, words)
    if not uses or _says_more(own, [*uses, *due, *asked], words):
        return list(own)
    if _asks_for_one(asked, uses, own):
        return list(own)
    if is_of_any_use(uses, own, words) or not _is_due(asked, uses, own, words):
        return list(own)
    start = uses[0].span[0]
    case = [t for use in uses for t in (use, Token("OR", "or", (use.span[1], use.span[1])))][:-1]
    at = max(t.span[0] for t in asked), max(t.span[1] for t in asked)
    needed = Token("DEED", Meaning("says", meaning(asked[0])), at)
    idle = [t for t in own if t.type not in _READ | MEASURES | {"BIDS"}]
    return [Token("IF", Meaning("IF", ""), (start, start)), *case, needed, *idle]


def _asks_for_one(asked: Sequence[Token], uses: Sequence[Token], own: Sequence[Token]) -> bool:
    """Say whether a verb that orders asks for the licence of one use, which its words find by
    themselves: "for commercial use, please contact us"."""
    spans = [t.span for t in asked]
    free = all(t.type not in MODALS | HEADS for t in own)
    verbs = (t for t in own if t.type == "BIDS" and (free or meaning(t) in _REQUESTS))
    licence = len(uses) == 1 and meaning(asked[0]) == Duty.OBTAIN_LICENSE
    return licence and any(touches_one(t.span, spans) for t in verbs)


def _narrowest(due: Sequence[Token], own: Sequence[Token]) -> list[Token]:
    """Return what is due by its own words, not by those for the ban or the leave before it: the
    last words of "resale is not permitted without a licence"."""
    bounds = [t.span for t in own if t.type in ("MUST_NOT", "MAY", "GRANT")]
    asked = [t for t in due if option(t, "bare") == "yes" or option(t, "needs") not in _ELSEWHERE]
    # A way to a licence, or one of less weight, counts by what else the text asks for.
    asked = [t for t in asked if option(t, "route") is None and option(t, "weak") is None]
    told = [t.span for t in own if is_done(t)]
    asked = [_behind_its_use(t, told) for t in asked if not touches_one(t.span, bounds)]
    if asked or not (any(t.type == "MUST_NOT" for t in own) or _opens_with_no(own)):
        return asked
    leave = next((t for t in own if t.type == "LEAVE" and meaning(t) == "asked"), None)
    return [] if leave is None else [Token("DEED", _LICENCE, leave.span)]


def _behind_its_use(due: Token, uses: Sequence[Span]) -> Token:
    """Return what is due without the uses that its words begin with: "commercial use requires"."""
    start, end = due.span
    if all(s != start for s, _ in uses):
        return due
    return due.at((max((e for s, e in uses if start <= s and e < end), default=start), end))


def _uses(own: Sequence[Token], asked: Sequence[Token], words: str) -> list[Token]:
    """Return the uses of a sentence, none where they stand in several places, or where one of them
    is forbidden that no leave is told for."""
    spans = [t.span for t in asked]
    told = [t for t in own if is_done(t)]
    if any(t.type == "USE" and meaning(t) not in NAMED and not is_user(t) for t in told):
        return []
    uses = listed_uses([t for t in told if not touches_one(t.span, spans)], own, words, far=True)
    # What is trained is forbidden all the same: no leave lifts that ban.
    left = any(t.type == "LEAVE" and t.span in spans for t in own)
    return [] if left and any(meaning(t) == Use.TRAIN_MODEL for t in uses) else uses


def _says_more(own: Iterable[Token], known: Sequence[Token], words: str) -> bool:
    """Say whether a sentence has words for more than uses and what is due for them."""
    told = [t.span for t in known]
    if any(is_banned(t) and not is_done(t) and meaning(t) not in _NOTHING for t in own):
        return True
    if any(is_asked(t) and meaning(t) not in _DUE for t in own):
        return True
    deeds = [t for t in own if t.type in ("DEED", "USE") and not touches_one(t.span, told)]
    if any(t.type == "USE" or not is_banned(t) or meaning(t) not in _NOTHING for t in deeds):
        return True
    return any(t.type not in _IDLE | _READ and not _contrasts(t, words) for t in own)


def _contrasts(token: Token, words: str) -> bool:
    """Say whether a comma stands before what is due all the same: ", but you must pay us", or only
    the place where an order begins behind a leave: ", just pay us"."""
    if token.type != "SEP":
        return False
    ordered = token.span[0] == token.span[1]
    return ordered or (
        token.value == CONTRASTS and _CONTRAST.match(words, token.span[1] + 1) is not None
    )


def _is_due(
    asked_for: Sequence[Token], uses: Sequence[Token], own: Sequence[Token], words: str
) -> bool:
    """Say whether something is due for uses by the words around them."""
    first, last = _verb(uses[0], own), uses[-1].span[1]
    asked = max(t.span[0] for t in asked_for)
    before = [t for t in own if t.type in _SAYING and t.span[0] < t.span[1] <= first]
    if any(t.type in HEADS and t.span[0] > asked for t in own):
        return False  # What opens behind may limit it: "requires a licence unless".
    if asked < first:
        return not any(t.type != "MUST" for t in before) and _FOR.ends(words[:first]) is not None
    behind = [t for t in own if t.type in _SAYING and last <= t.span[0] <= asked]
    heads = [t for t in behind if t.type in HEADS]
    if any(
        t.type not in _ALLOWING | {"MUST_NOT", "NOT"} or first - t.span[1] > _VERB for t in before
    ):
        return False
    if not before and first > _NEAR:
        return False
    kinds = {t.type for t in (*before, *behind)}
    if _opens_with_no(own) or any(t.type == "FORBIDS" and t.span[0] == 0 for t in own):
        kinds.add("MUST_NOT")
    between = words[last : asked + _ONLY]
    if "MUST_NOT" in kinds:
        lifted = any(t.type == "UNLESS" or is_lack(t) for t in behind)
        lifted = lifted or any(0 <= asked - t.span[1] <= 1 for t in own if t.type == "AND")
        return lifted and not kinds & {"MUST", "IF"}
    if "NOT" in kinds:
        return False
    if kinds & _ALLOWING:
        hangs = [t for t in heads if t.type in ("IF", "ONLY_IF") and not closes(t)]
        # "Free to sell it under the condition that you register": what it hangs on is ordered.
        owed = any(t.type == "MUST" and t.span[0] - last <= _VERB for t in behind)
        return len(hangs) == len(heads) and (bool(hangs) or owed or _hangs(between))
    return not heads and (asked - last <= _FAR or "MUST" in kinds)


def _opens_with_no(own: Iterable[Token]) -> bool:
    """Say whether a sentence begins with "no", which bans all that it names: "no resale or hosting
    without our consent"."""
    opens = [t for t in own if t.span[0] == 0]
    return any(t.type in ("NOT", "REPLIES") and meaning(t) in ("none", "no") for t in opens)


def _verb(use: Token, own: Iterable[Token]) -> int:
    """Return where the verb of a use begins: "use it commercially"."""
    start = use.span[0]
    plain = (t.span[0] for t in own if t.type == "BAN" and meaning(t) == "use")
    return min((at for at in plain if start - _NEAR <= at <= start), default=start)


def _hangs(between: str) -> bool:
    return _CONTRAST.search(between) is not None
