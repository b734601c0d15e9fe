"""Somebody who asks something of the licensee: "Foo AI, a company based in Peru, requires that
you register". What and where he is says nothing of those whom he asks, unlike the kind of them that
he names: "we require universities to register"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, Token, option
from modellic.extract.words.lexicon import Meaning
from modellic.shapes import Shape

_OF_THE_ASKER = ("PARTY", "TERRITORY", "WHOSE")
_WHICH_IS_GRANTED = Shape(r",\s{RELATIVE}\s(?:[^\W\d]+\s){1,4}{LICENSOR_GRANTS}\b", re.IGNORECASE)
_GRANTED = 16
"""Characters of the words for granting: "may grant or withhold"."""
_NEAR = 7
"""Characters between the two: "we require all universities"."""
_SAYS_MORE = HEADS | {"USE", "AMOUNT", "TERM", "REFERS", "MAY", "MUST_NOT", "GRANT"}


def without_askers(own: list[Token], text: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens of such a sentence without what is told of the asker before his verb."""
    asked = next((t for t in own if t.type == "MUST"), None)
    if asked is None or option(asked, "asks") is None:
        return own
    kind = next((n for n, t in enumerate(own) if _is_asked_of(t, asked)), None)
    if kind is not None:
        at = own[kind].span[0]
        return [*own[:kind], Token("IF", Meaning("IF", ""), (at, at)), *own[kind:]]
    before = [t for t in own if t.span[0] < asked.span[0]]
    if any(t.type in _SAYS_MORE for t in before):
        return own
    return [t for t in own if t not in before or t.type not in _OF_THE_ASKER]


def without_licensors_leave(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence without the leave that a licence is said to be: "you must
    request a licence if …, which we may grant in our discretion"."""
    ends = [m.end() for m in _WHICH_IS_GRANTED.finditer(text)]
    if not ends or all(t.type != "MUST" for t in own):
        return own
    return [t for t in own if t.type not in ("MAY", "GRANT") or not _is_closed(t, ends)]


def _is_closed(token: Token, ends: Sequence[int]) -> bool:
    """Say whether words of leave end where those for granting it do."""
    return any(0 <= end - token.span[1] <= _GRANTED for end in ends)


def _is_asked_of(token: Token, asked: Token) -> bool:
    """Say whether a kind of people stands among the words of asking, or right behind."""
    near = asked.span[0] < token.span[0] <= asked.span[1] + _NEAR
    return token.type == "PARTY" and near and option(token, "bound") is not None
