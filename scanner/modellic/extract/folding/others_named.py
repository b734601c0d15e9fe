"""Examples, in brackets, of those who are left: 不满足上述条件（如年营收超过5亿元的企业）.

"Such as" opens no condition there. Where the text has told who is left, the example adds nothing to
that; else it is all that is known of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import Token, closes, meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Span
from modellic.shapes import Shape

_ASIDE = re.compile(r"[(\uff08](?P<said>[^()\uff08\uff09]{2,160})[)\uff09]")
_SUCH_AS = Shape(r"(?:{CJK_SUCH_AS})\s?[:\uff1a,\uff0c]?")
_SAYS_WHO = Shape(r"(?:{CJK_SUCH_AS}|{CJK_NAMELY})\s?[:\uff1a,\uff0c]?")
_GAP = 6
"""Characters between the words for those who are left and the bracket."""


def without_examples_of_others(own: list[Token], words: str, *, told: bool) -> list[Token]:
    """Return the tokens of a sentence without those of such examples, or but their openers where
    nothing was told."""
    asides = list(_asides(own, words)) if any(map(_names_others, own)) else []
    if not asides:
        return own
    if told:
        examples = [span for span in asides if _SUCH_AS.match(words, span[0] + 1)]
        return [t for t in own if not within_one(t.span, examples)]
    left = [t.span for t in own if _names_others(t)]
    return [
        t
        for t in own
        if not (t.type == "IF" and not closes(t) and _opens(t.span, asides))
        and not (t.type == "NOT" and within_one(t.span, left))
    ]


def _asides(own: Sequence[Token], words: str) -> Iterator[Span]:
    left = [t.span[1] for t in own if _names_others(t)]
    for aside in _ASIDE.finditer(words):
        near = any(0 <= aside.start() - end <= _GAP for end in left)
        if near and _SAYS_WHO.match(words, aside.start("said")):
            yield aside.span()


def _names_others(token: Token) -> bool:
    return token.type == "REFERS" and meaning(token) == "otherwise"


def _opens(span: Span, asides: Sequence[Span]) -> bool:
    return any(start < span[0] <= start + 2 for start, _ in asides)
