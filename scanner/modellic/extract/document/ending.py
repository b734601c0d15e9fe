"""What must go when the licence ends, below a title that says so: "Effects of termination"."""

from __future__ import annotations

from collections.abc import Iterable

from modellic.extract.lexing.token import Token, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Duty, Use


def at_the_end(
    own: Iterable[Token], leads: Iterable[Token], topics: Iterable[Token], section: str
) -> list[Token]:
    """Return the end of the licence, which is told of a sentence by its title alone.

    It stands before the words of the sentence, at negative offsets. No "if" opens it: what else the
    sentence asks for does not wait for the end.
    """
    if all(meaning(t) != Duty.DELETE_ON_TERMINATION for t in topics):
        return []
    told = [*own, *leads]
    if not any(_goes(t) for t in told) or any(_ends(t) for t in told):
        return []
    return [Token("USE", Meaning("USE", Use.TERMINATED), (-len(section) - 1, -1), own=False)]


def _goes(token: Token) -> bool:
    """Say whether something must go, if that is only at the end."""
    return (
        token.type == "DEED"
        and meaning(token) == Duty.DELETE_ON_TERMINATION
        and option(token, "needs") == Use.TERMINATED
    )


def _ends(token: Token) -> bool:
    return token.type == "USE" and meaning(token) == Use.TERMINATED
