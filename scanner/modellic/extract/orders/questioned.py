"""Questions that are the case of what follows them: "Do you share it? Then do two things: ...".

So is what a sentence but supposes: "Say you use it commercially. If you then have N users, ...".

A question that names a use, or somebody whom the text describes, and asks for nothing else, is the
condition of the answer right behind it, which may be the lead-in of a list. Figures that a question
names are joined to its answer later, unless that is a lead-in, of which the items see the tokens.
"""

from __future__ import annotations

import re
from collections.abc import MutableMapping, Sequence
from itertools import pairwise

from modellic.extract.lexing.token import (
    ATOMS,
    HEADS,
    JOINTS,
    MODALS,
    Token,
    is_asked,
    is_said,
    meaning,
)
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Party, Span
from modellic.segments import Sentence
from modellic.shapes import Shape

_CLOSE_BY = 12
"""Characters between a question and its answer."""
_OPENING = 6
"""Characters before a "yes" or "no", and of the verb that supposes."""
_ASKED = re.compile(r"[?\uff1f][\"')*_\s]*$")
_OPEN = Shape(r"[\W_]*{ASKS_MORE}\b", re.IGNORECASE)
"""How a question begins whose answer tells more than what is due of those who say yes."""
_SUPPOSES = Shape(r"[\W_]*{SUPPOSES}\b", re.IGNORECASE)
_NOT_A_CASE = MODALS | HEADS | {"GRANT", "DEFINES"}
_CASE = ATOMS | {"WHOSE", "ASOF", "ATTRIBUTABLE"}
_NAMED = frozenset(("USE", "TERM", "TERRITORY", "PARTY"))
_USES = frozenset(("USE", "TERM"))


def join_questions(
    listed: Sequence[Sentence], known: MutableMapping[int, list[Token]]
) -> dict[int, Span]:
    """Put the case that a question names before its answer; return where each is asked."""
    places: dict[int, Span] = {}
    for asked, answer in pairwise(listed):
        case = _case(asked, answer, known[id(asked)], known[id(answer)])
        if case:
            opened = Token("IF", Meaning("IF", ""), (0, 0))
            known[id(answer)] = [opened, *case, *known[id(answer)]]
            places[id(answer)] = asked.span
    return places


def _case(
    asked: Sentence, answer: Sentence, own: Sequence[Token], told: Sequence[Token]
) -> list[Token]:
    """Return the condition that a question is for its answer, if it is one."""
    close = 0 <= answer.span[0] - asked.span[1] <= _CLOSE_BY
    if not close or _ASKED.search(answer.text):
        return []
    if _SUPPOSES.match(asked.text) and asked.text.rstrip().endswith("."):
        return _supposed(own, told)
    if not _ASKED.search(asked.text):
        return []
    if any(t.type in _NOT_A_CASE for t in own) or _OPEN.match(asked.text):
        return []
    if any(t.type == "REPLIES" and t.span[0] <= _OPENING for t in told) or _names_more(told):
        return []
    leads_in = answer.text.rstrip(" *_").endswith(":")
    wanted = next((meaning(t) for t in own if t.type == "ASKS"), "")
    if wanted and not (wanted == "wants" and leads_in):
        return []
    counted = any(t.type == "AMOUNT" for t in own)
    if counted and not leads_in:
        return []
    kinds = _CASE | JOINTS if counted else _NAMED | JOINTS
    case = [t.at((0, 0)) for t in own if t.type in kinds and meaning(t) != Party.COMPANY]
    return case if counted or any(t.type in _USES for t in case) else []


def _supposed(own: Sequence[Token], told: Sequence[Token]) -> list[Token]:
    """Return what a sentence but supposes, where the next says what is due then.

    Its figures are joined to that later.
    """
    asked = (t for t in own if is_asked(t) and t.span[0] > _OPENING)
    if any(t.type in MODALS or t.type == "GRANT" for t in own) or any(asked):
        return []
    if not any(t.type in HEADS or t.type in MODALS or is_said(t) for t in told):
        return []
    counted = any(t.type == "AMOUNT" for t in own)
    kinds = _USES if counted else _NAMED | JOINTS
    case = [t.at((0, 0)) for t in own if t.type in kinds and meaning(t) != Party.COMPANY]
    return case if any(t.type in _USES for t in case) else []


def _names_more(told: Sequence[Token]) -> bool:
    """Say whether an answer has figures or a case of its own."""
    return any(t.type in HEADS or t.type in ("METRIC", "REFERS") for t in told)
