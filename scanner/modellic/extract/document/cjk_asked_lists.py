"""Questions of Chinese and Japanese right above a list: "什么情况下需要授权？", "- 年收入超过…".

Each item answers the question, as below a heading that asks: so the question is read as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence

_ASKS = re.compile(r"[?\uff1f][\"')*_\s]*$")
_ABOUT = frozenset(("DEED", "GRANT", "MAY"))
"""What such a question is about: what is due, or may be done."""
_LONGEST = 60
"""Characters of such a question."""
_MOST, _LEAST = 24, 2
"""Items of such a list."""


def with_asked_lists(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, such questions as the headings of their lists."""
    pairs = list(every)
    at = 0
    while at < len(pairs):
        asked, lexicon = pairs[at]
        at += 1
        items = _items(asked, pairs[at : at + _MOST]) if _asks(asked, lexicon) else []
        if len(items) < _LEAST:
            yield asked, lexicon
            continue
        title = asked.text.strip()
        yield replace(asked, heading=True, section=title), lexicon
        yield from ((replace(item, section=title), lists) for item, lists in items)
        at += len(items)


def _asks(sentence: Sentence, lexicon: Lexicon | None) -> bool:
    if lexicon is None or lexicon.language not in ("zh", "ja"):
        return False
    if sentence.heading or sentence.item or sentence.lead is not None:
        return False
    text = sentence.text
    if len(text) > _LONGEST or _ASKS.search(text) is None:
        return False
    kinds = {t.type for t in tokens(text, lexicon)}
    return "ASKS" in kinds and "AMOUNT" not in kinds and not kinds.isdisjoint(_ABOUT)


def _items(asked: Sentence, behind: Iterable[Known]) -> list[Known]:
    return list(takewhile(lambda pair: _is_item(pair[0], asked), behind))


def _is_item(sentence: Sentence, asked: Sentence) -> bool:
    alone = sentence.lead is None or sentence.lead is asked
    return sentence.item and not sentence.heading and alone
