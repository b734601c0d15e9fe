"""What a rule says beside its action: the phrase to show, where, whom to ask, what to pay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.deeds import Deed
from modellic.extract.lexer import Token
from modellic.extract.lexicon import Meaning
from modellic.rules import Duty, Evidence, Rule

_NAMES = frozenset((Duty.DISPLAY_ATTRIBUTION, Duty.NAME_DERIVATIVE))
_ASKS = frozenset((Duty.OBTAIN_LICENSE, Duty.REGISTER))
_CONTACT = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://[^\s\"'<>()\[\]]+[^\s\"'<>()\[\].,;]")


def detailed(deed: Deed, own: Sequence[Token], words: str, evidence: Evidence) -> Rule:
    """Return the rule of a deed with the details that its sentence gives."""
    action = deed.action
    contact = _CONTACT.search(words) if action in _ASKS else None
    return Rule(
        action=action,
        evidence=evidence,
        when=deed.when,
        text=tuple(_phrases(deed, own)) if action in _NAMES else (),
        place=tuple(_places(own)) if action is Duty.DISPLAY_ATTRIBUTION else (),
        contact=contact[0] if contact else None,
    )


def _phrases(deed: Deed, own: Iterable[Token]) -> Iterator[str]:
    """Yield what is quoted behind the words of the deed."""
    start = deed.token.span[0] if deed.token else 0
    for token in own:
        if token.type == "QUOTE" and token.span[0] >= start and isinstance(token.value, str):
            yield token.value.strip(" .,;")


def _places(own: Iterable[Token]) -> Iterator[str]:
    seen: set[str] = set()
    for token in own:
        if (
            token.type == "PLACE"
            and isinstance(token.value, Meaning)
            and token.value.value not in seen
        ):
            seen.add(token.value.value)
            yield token.value.value
