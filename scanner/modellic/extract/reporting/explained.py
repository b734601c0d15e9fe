"""What explains a sentence that orders, forbids or allows and gave no rule: boilerplate, and what
asks for nothing that a rule is for."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator

from modellic.extract.clauses.part import Part
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import ATOMS, BINDING, Token, meaning
from modellic.shapes import Shape

_NO_TERMS = frozenset(("contract", "running", "contact"))
"""What asks for nothing that a rule is for, and explains but the orders beside it."""
STRONG = _NO_TERMS | {"warranty", "liability", "law", "definition", "acceptance"}
INVITES = "contact"
"""What explains a sentence only where nothing is ordered, as "you must write to us" does, and where
the text asks for a licence elsewhere: "May firms use it? Email us." is all that tells of one."""
_BESIDE = 4
"""Characters between an order and the words that explain it."""
_HANGS_ON = Shape(r"\W*{HANGS_ON}\s{GRANTEE}\b", re.IGNORECASE)
_KEEPS_TO = Shape(r"\b{KEEPS_TO}", re.IGNORECASE)


def is_invitation(token: Token) -> bool:
    """Say whether words but tell whom to write to: in a cell, that is a licence to be had."""
    return token.type == "PASS" and meaning(token) == INVITES


def explanations(reading: Reading) -> Iterator[str]:
    """Yield what explains the sentence. Words of permission do not where a ban follows them."""
    bans = [t.span for t in reading.own if t.type == "MUST_NOT"]
    for token in (t for t in reading.own if t.type == "PASS"):
        barred = any(token.span[0] <= start for start, _ in bans)
        more = meaning(token) in _NO_TERMS and _orders_more(token, reading)
        if not (barred and meaning(token) == "grant") and not more:
            yield meaning(token)


def _orders_more(told: Token, reading: Reading) -> bool:
    """Say whether a sentence orders anything beside what asks for nothing, or tells for which uses
    one is to write: "Commercial | contact us"."""
    start, end = told.span
    invites = is_invitation(told)
    row = "|" in reading.sentence.text
    above = (*reading.found, *reading.heading)
    if invites and (row or any(t.type in ATOMS for t in above)):
        return True
    far = 0 if invites else _BESIDE
    orders = (t.span for t in reading.own if _orders_firmly(t))
    return any(last + far < start or first > end + far for first, last in orders)


def explain_all(reading: Reading) -> bool:
    """Say whether boilerplate explains a sentence whole: "it comes as is; do not change it" forbids
    in a part that says nothing of it."""
    part = Part.of(reading.own)
    if not part.cuts:
        return True
    passes = [bisect(part.cuts, t.span[0]) for t in reading.own if t.type == "PASS"]
    bound = {bisect(part.cuts, t.span[0]) for t in reading.own if _orders_firmly(t)}
    return bound <= set(passes)


def hangs_on_more(reading: Reading) -> bool:
    """Say whether a permission hangs on what the licensee does, "you may copy it, provided that you
    water the plants", and that is more than to keep to the licence."""
    words = reading.sentence.text
    ends = max((t.span[1] for t in reading.own if t.type == "PASS"), default=0)
    heads = (t.span[0] for t in reading.own if t.type in ("ONLY_IF", "MUST_NOT"))
    hung = (at for at in heads if at >= ends and _HANGS_ON.match(words, at))
    return any(not _KEEPS_TO.search(words, at) for at in hung)


def _orders_firmly(token: Token) -> bool:
    return token.type in BINDING and token.span[0] < token.span[1]
