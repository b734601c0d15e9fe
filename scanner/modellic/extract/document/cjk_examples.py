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
_KEPT = frozenset(("AMOUNT", "TERM"))
"""What an example tells that may be told nowhere else."""


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
        if items and lexicon is not None and _gives_examples(sentence, lexicon):
            told = [pairs[n] for n in items]
            if not any(_tells_figures(s, x) for s, x in told):
                gone.update(range(items[0], items[-1] + 1))
    return [pair for n, pair in enumerate(pairs) if n not in gone]


def _gives_examples(lead: Sentence, lexicon: Lexicon) -> bool:
    text = simplified(lead.text.rstrip(), lexicon.language)
    found = _LEADS.search(text) if lexicon.language in ("zh", "ja") else None
    if found is None:
        return False
    if _ASKS_WHO.search(text, 0, found.start()):
        return True
    told = tokens(lead.text, lexicon)
    return not any(t.type in _BOUND or is_said(t) for t in told)


def _tells_figures(item: Sentence, lexicon: Lexicon | None) -> bool:
    return lexicon is not None and any(t.type in _KEPT for t in tokens(item.text, lexicon))
