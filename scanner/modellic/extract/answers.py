"""What an answer takes from its question: "May I use it commercially? You may not."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.deeds import Deed
from modellic.extract.lexicon import Meaning
from modellic.extract.spoken import Spoken, is_question
from modellic.extract.token import MODALS, OWED, meaning
from modellic.rules import InUse, Prohibition, Use

_CLOSE_BY = 12
"""Code points between a question and its answer."""
_SHORT = 24
"""Code points of an answer that says no and nothing else."""
_SPEAKING = frozenset(("DEED", "GRANT", "AMOUNT", "IF", "UNLESS", "BAN", "USE"))
"""What an answer that only says no holds nothing of."""


def replied(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds of each sentence, those of an answer with what its question asks.

    A bare "no" forbids what is asked for; what must be had or paid is for the use asked for.
    """
    out = list(each)
    for at in range(1, len(spoken)):
        before, behind = spoken[at - 1], spoken[at]
        if not is_question(before) or behind.span[0] - before.span[1] > _CLOSE_BY:
            continue
        if not out[at] and _denies(behind):
            out[at] = tuple(_asked(before))
        elif _on_business(before):
            out[at] = tuple(_for_business(d, before) for d in out[at])
    return out


def _denies(said: Spoken) -> bool:
    types = [t.type for t in said.own]
    modals = [t for t in types if t in MODALS]
    bare = not _SPEAKING & frozenset(types) and len(said.words.strip()) <= _SHORT
    return bare and bool(modals) and set(modals) == {"MUST_NOT"}


def _asked(question: Spoken) -> Iterator[Deed]:
    """Yield what a question asks leave for, each once."""
    told: set[Prohibition] = set()
    for token in question.own:
        named = token.value
        if token.type != "DEED" or not isinstance(named, Meaning) or named.kind != "must-not":
            continue
        if named.option("needs") is not None:
            continue
        action = Prohibition(meaning(token)) if meaning(token) in set(Prohibition) else None
        if action is not None and action not in told:
            told.add(action)
            yield Deed(action, None, also=(question.span,))


def _on_business(question: Spoken) -> bool:
    return any(t.type == "USE" and meaning(t) == Use.COMMERCIAL for t in question.own)


def _for_business(deed: Deed, question: Spoken) -> Deed:
    if deed.action not in OWED or deed.when is not None:
        return deed
    return replace(deed, when=InUse(Use.COMMERCIAL), also=(*deed.also, question.span))
