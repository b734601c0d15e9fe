"""Headings of Chinese and Japanese below which stands who is eligible: "资格（满足任一即可）".

The list hangs on its heading then as on a lead-in that says what such people may do: "满足以下任一
条件即可免费使用：".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import is_asked
from modellic.extract.words.language import simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence
from modellic.shapes import Shape

_NUMBER = (
    r"(?:[\d\u4e00-\u9fff]{1,3}[.\u3001\uff0e]\s?"
    r"|[(\uff08][\d\u4e00-\u9fff]{1,2}[)\uff09]\s?|\d{1,2}\s)?"
)
_TITLE = Shape(
    _NUMBER + r"[^(\uff08:\uff1a\u3002]{0,12}(?:{CJK_ELIGIBLE})\s?"
    r"[(\uff08](?:[^()\uff08\uff09]{0,6}(?:(?P<any>{CJK_ANY_OF})|(?P<all>{CJK_ALL_OF}))[^()\uff08\uff09]{0,8})"
    r"[)\uff09]\s?[:\uff1a]?"
)
_LEADS = {
    ("zh", True): "满足以下任一条件即可免费使用:",
    ("zh", False): "同时满足以下条件即可免费使用:",
    ("ja", True): "以下のいずれかを満たす場合は無料で利用できます:",
    ("ja", False): "以下の条件をすべて満たす場合は無料で利用できます:",
}
"""What such a heading says, by the language and whether one of the items is enough."""
_MOST, _LONGEST = 12, 90
"""Items of such a list, and characters of one."""
_WHO = frozenset(("AMOUNT", "PARTY"))
_MORE = frozenset(("MUST", "MUST_NOT", "UNLESS", "ONLY_IF", "CRITERIA"))
"""What makes an item tell more than who somebody is."""


def with_eligible_lists(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, such lists below a lead-in in the words of their heading."""
    pairs = list(every)
    at = 0
    while at < len(pairs):
        head, lexicon = pairs[at]
        items = _items(head, pairs[at + 1 : at + 2 + _MOST]) if lexicon is not None else []
        lead = _lead(head, items, lexicon) if lexicon is not None and len(items) > 1 else None
        if lead is None:
            yield pairs[at]
            at += 1
            continue
        if head.heading:
            yield pairs[at]
        yield lead, lexicon
        yield from ((replace(item, lead=lead, item=True), lists) for item, lists in items)
        at += 1 + len(items)


def _items(head: Sentence, behind: Sequence[Known]) -> list[Known]:
    above = None if head.heading else head
    return list(
        takewhile(
            lambda pair: pair[0].item and not pair[0].heading and pair[0].lead is above, behind
        )
    )


def _lead(head: Sentence, items: Sequence[Known], lexicon: Lexicon) -> Sentence | None:
    found = _TITLE.pattern.fullmatch(simplified(head.text.strip(), lexicon.language))
    if found is None or len(items) > _MOST or not all(_tells_who(*pair) for pair in items):
        return None
    if not any(
        t.type in ("AMOUNT", "PARTY") for s, lists in items if lists for t in tokens(s.text, lists)
    ):
        return None
    words = _LEADS.get((lexicon.language, found["any"] is not None))
    if words is None:
        return None
    return replace(head, clean=head.clean.with_words((0, len(head.text)), words), heading=False)


def _tells_who(item: Sentence, lexicon: Lexicon | None) -> bool:
    if lexicon is None or len(item.text) > _LONGEST:
        return False
    told = tokens(item.text, lexicon)
    return not any(t.type in _MORE or is_asked(t) for t in told)
