"""Uses that a relative clause tells of what is made: "a model made with the work or its outputs
which you distribute". Both must be true, whatever joins the nouns before."""

from __future__ import annotations

import re
from itertools import pairwise

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Use
from modellic.shapes import Shape

_WHICH = Shape(r"\b{RELATIVE}\s(?:[^\W\d]{2,8}\s){0,2}$", re.IGNORECASE)
_MADE = (Use.TRAIN_MODEL, Use.MODIFY)
_SPREAD = (Use.DISTRIBUTE, Use.HOSTED_SERVICE, Use.PRODUCT)


def with_relative_uses(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "and" for the joint between the two uses."""
    uses = [n for n, t in enumerate(own) if t.type == "USE"]
    for first, second in pairwise(uses):
        told = own[second]
        if meaning(own[first]) not in _MADE or meaning(told) not in _SPREAD:
            continue
        joints = [n for n in range(first + 1, second) if own[n].type == "OR"]
        if len(joints) == 1 and _WHICH.ends(text[: told.span[0]]):
            at = joints[0]
            joined = Token("AND", Meaning("AND", ""), own[at].span, own[at].own)
            return [*own[:at], joined, *own[at + 1 :]]
    return own
