"""Uses told in the passive: "if the model is sold or hosted for others, you need a licence", "it
may be sold provided that you register".

The lists have what is done in the active. A participle behind words that open a case, or that give
leave or forbid where something is due for it, takes its subject for its object, and is looked up
once more: "sell the model", "host the model for others".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.lexing.rephrased import Search, put
from modellic.extract.lexing.token import (
    OWED,
    WITH_LEAVE,
    Token,
    as_use,
    closes,
    is_asked,
    is_banned,
    is_lack,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty

_OPENING = frozenset(("IF", "UNLESS", "ONLY_IF"))
_MOST = 8
"""Cases of a sentence that are looked at."""
_LONGEST = 120
"""Characters between words that open a case and the verb."""
_APART = re.compile(r".*(?:,|\b(?:or|and)\b)", re.DOTALL)
_BEHIND = re.compile(r"(?=,|\s(?:or|and)\b)")
_DUE = OWED | {Duty.DISPLAY_ATTRIBUTION}
_BESIDE = 24
"""Characters between where an order begins and its verb: "may not, in any case, be sold"."""
_STOP = re.compile(r"[;:.](?=\s)")
_BY_US = re.compile(r"[^,;]{0,20}?\bby (?:us|the licensor|the author)\b")


def opens_cases(found: Iterable[Token]) -> list[Token]:
    """Return what opens the cases of a sentence, the verb behind it."""
    return [t for t in found if t.type in _OPENING and not closes(t)][:_MOST]


def done_in_cases(
    cases: Sequence[Token],
    found: Sequence[Token],
    verbs: Iterable[Token],
    words: str,
    search: Search,
) -> Iterator[Token]:
    """Yield the uses that cases tell in the passive, where no token tells them already.

    `found` are the tokens of a sentence, `verbs` its words for verbs, `words` its text as the lists
    want it.
    """
    told = [t.span for t in found if is_done(t)]
    for verb in verbs:
        if option(verb, "voice") != "passive" or _BY_US.match(words, verb.span[1]):
            continue
        case = max((c.span[1] for c in cases if c.span[1] <= verb.span[0]), default=None)
        if (
            case is None
            or _STOP.search(words, case, verb.span[1])
            or verb.span[0] - case > _LONGEST
        ):
            continue
        for use in _uses(_subject(words[case : verb.span[0]]), verb, words, search):
            if not any(overlap(use.span, span) for span in told):
                yield use


def done_by_leave(
    found: Sequence[Token], verbs: Iterable[Token], words: str, search: Search
) -> Iterator[Token]:
    """Yield the uses that a leave, or a ban that something lifts, tells in the passive."""
    told = [t.span for t in found if is_done(t)]
    modals = [t for t in found if t.type in ("MAY", "MUST_NOT")][:_MOST]
    for verb in verbs:
        if option(verb, "voice") != "passive" or touches_one(verb.span, told):
            continue
        modal = next((m for m in modals if 0 < verb.span[0] - m.span[0] <= _BESIDE), None)
        if modal is not None:
            start = max((m.end() for m in _STOP.finditer(words, 0, modal.span[0])), default=0)
            yield from _uses(_subject(words[start : modal.span[0]]), verb, words, search)


def hangs_on_what_is_due(found: Sequence[Token]) -> bool:
    """Say whether a sentence gives leave, or bans until something is done, and asks for what is due
    for some uses only."""
    kinds = {t.type for t in found}
    lifted = "MUST_NOT" in kinds and ("UNLESS" in kinds or any(map(is_lack, found)))
    if not ("MAY" in kinds or lifted):
        return False
    leave = any(t.type == "LEAVE" for t in found) and lifted
    return leave or any((is_asked(t) or is_said(t)) and meaning(t) in _DUE for t in found)


def _subject(before: str) -> str:
    """Return the words of a subject, behind the case before it: "or the model"."""
    joined = _APART.match(before)
    own = before[joined.end() :].strip() if joined else ""
    return own or before.strip(" ,")


def _uses(subject: str, verb: Token, words: str, search: Search) -> Iterator[Token]:
    joined = _APART.match(words[slice(*verb.span)])
    first = (
        max(verb.span[0], words.find(" ", *verb.span) + 1)
        if joined is None
        else verb.span[0] + joined.end() + 1
    )
    # "Sold or offered as a service": what stands behind "or" says nothing of the sale.
    ends = (m.end() for m in (_BEHIND.search(words, verb.span[1]),) if m)
    for end in (*ends, len(words)):
        found = list(put(subject, verb, words[:end], search, is_done))
        if found:
            break
    for use in found:
        yield (use if use.type == "USE" else as_use(use)).at((first, use.span[1]))


def is_done(token: Token) -> bool:
    """Say whether words tell of a use, or of what is one where it is no ban."""
    if token.type != "DEED":  # asked of each token, and most are neither
        return token.type == "USE"
    return is_banned(token) and meaning(token) in WITH_LEAVE


def use_of(token: Token) -> str:
    """Return the use that such words tell of."""
    return meaning(token if token.type == "USE" else as_use(token))
