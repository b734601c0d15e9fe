"""Somebody who asks something of the licensee: "Otter AI, a company based in Peru, requires that
you register". What and where he is says nothing of those whom he asks, unlike the kind of them that
he names: "we require universities to register"."""

from __future__ import annotations

from modellic.extract.lexing.token import HEADS, Token, option
from modellic.extract.words.lexicon import Meaning

_OF_THE_ASKER = ("PARTY", "TERRITORY", "WHOSE")
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


def _is_asked_of(token: Token, asked: Token) -> bool:
    """Say whether a kind of people stands among the words of asking, or right behind."""
    near = asked.span[0] < token.span[0] <= asked.span[1] + _NEAR
    return token.type == "PARTY" and near and option(token, "bound") is not None
