"""Exemptions that name the duty they are from: "the obligation to register does not apply to"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, is_asked, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import begins_inside
from modellic.rules import Prohibition, Span

_NAMED = frozenset(("DEED", "EXEMPTS", "BIDS", "GAPPED"))
"""Words within such an exemption that ask for nothing, and exempt from nothing else."""


def with_exempted_duty(own: list[Token], _: str) -> list[Token]:
    """Return the tokens with such exemptions as those of that duty, which nothing asks for."""
    exempt = [t.span for t in own if t.type == "EXEMPTS" and not option(t, "whole")]
    # "It does not apply to" those with up to N: that the others need a licence is not said by it.
    own = [t for t in own if t.type != "DEED" or not _is_of_exemption(t, exempt)]
    for exemption in [t for t in own if t.type == "EXEMPTS" and option(t, "of") is None]:
        deed = next((t for t in own if is_asked(t) and _is_within(t, exemption)), None)
        if deed is not None:
            kept = [t for t in own if t is exemption or not _is_named_in(exemption, t)]
            action = meaning(deed)
            return [_of(t, action) if t is exemption or _offers(t, exemption) else t for t in kept]
    return own


def _is_of_exemption(deed: Token, exempt: Sequence[Span]) -> bool:
    """Say whether a deed is but an exemption, or a ban of places that begins amid one: "this
    restriction does not apply to users in the EU"."""
    places = meaning(deed) == Prohibition.USE_IN_TERRITORY
    return deed.span in exempt or (places and begins_inside(deed.span, exempt))


def _is_within(deed: Token, exemption: Token) -> bool:
    return exemption.span[0] < deed.span[0] and deed.span[1] < exemption.span[1]


def _is_named_in(exemption: Token, token: Token) -> bool:
    return token.type in _NAMED and _is_begun_in(token, exemption)


def _is_begun_in(token: Token, exemption: Token) -> bool:
    return exemption.span[0] <= token.span[0] < exemption.span[1]


def _offers(token: Token, exemption: Token) -> bool:
    """Say whether words are those by which an exemption with a figure leaves the duty to others."""
    return token.type == "GRANT" and _is_begun_in(token, exemption)


def _of(token: Token, action: str) -> Token:
    said = token.value
    options = said.options if isinstance(said, Meaning) else ()
    return token.valued(Meaning(token.type, meaning(token), (*options, ("of", action))))
