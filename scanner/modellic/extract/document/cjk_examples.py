"""Lists of examples in Chinese and Japanese: "…的行为，例如：".

What stands below tells of cases, and neither orders nor forbids by itself.

Below a lead-in that orders or forbids, the examples are what that is of, and stay.
"""

from __future__ import annotations

from collections.abc import Iterable

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import MODALS, is_said
from modellic.extract.words.language import simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence
from modellic.shapes import Shape

_LEADS = Shape(r"(?:{CJK_FOR_EXAMPLE})\s?[,\uff0c]?\s?[:\uff1a]$")
_ASKS_WHO = Shape(r"(?:{CJK_WHICH_ONE})[^,\uff0c\u3002]{0,16}[,\uff0c]?\s?$")
_BOUND = (MODALS - {"MAY"}) | {"FORBIDS", "OBLIGES", "LEAVE", "UNLESS", "ONLY_IF", "CRITERIA"}
_FIGURES = frozenset(("AMOUNT", "TERM"))
"""What an example tells that may be told nowhere else."""
_ORDERS = MODALS - {"MAY"}
"""By which an example asks or forbids by itself; below a question, it is who was asked for."""


def without_examples_below(every: Iterable[Known]) -> list[Known]:
    """Return the sentences of a text without the items of such lists, and what goes on in them."""
    pairs = list(every)
    below: dict[int, list[int]] = {}
    for n, (sentence, _) in enumerate(pairs):
        if sentence.lead is not None and sentence.item:
            below.setdefault(id(sentence.lead), []).append(n)
    gone: set[int] = set()
    for sentence, lexicon in pairs:
        items = below.get(id(sentence), [])
        kept = _kept_below(sentence, lexicon) if items and lexicon is not None else None
        if kept is not None and not any(_tells(*pairs[n], kept) for n in items):
            gone.update(range(items[0], items[-1] + 1))
    return [pair for n, pair in enumerate(pairs) if n not in gone]


def _kept_below(lead: Sentence, lexicon: Lexicon) -> frozenset[str] | None:
    """Return what an item must not tell to be an example and no more; None where the lead-in opens
    no examples."""
    text = simplified(lead.text.rstrip(), lexicon.language)
    found = _LEADS.search(text) if lexicon.language in ("zh", "ja") else None
    if found is None:
        return None
    if _ASKS_WHO.search(text, 0, found.start()):
        return _FIGURES
    bound = any(t.type in _BOUND or is_said(t) for t in tokens(lead.text, lexicon))
    return None if bound else _FIGURES | _ORDERS


def _tells(item: Sentence, lexicon: Lexicon | None, kinds: frozenset[str]) -> bool:
    return lexicon is not None and any(t.type in kinds for t in tokens(item.text, lexicon))
